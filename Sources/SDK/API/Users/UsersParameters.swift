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
    public static var ascending: Self { "ascending" }
    /// `descending`.
    public static var descending: Self { "descending" }
}

/// A value of `expand` of `getProfilesUsers`, open to those that are newer than this version.
public struct GetProfilesUsersExpand: OpenEnum {
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
}

/// A value of `integrationPresenceSource` of `getProfilesUsers`, open to those that are newer than this version.
public struct GetProfilesUsersIntegrationPresenceSource: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `MicrosoftTeams`.
    public static var microsoftTeams: Self { "MicrosoftTeams" }
    /// `ZoomPhone`.
    public static var zoomPhone: Self { "ZoomPhone" }
    /// `EightByEight`.
    public static var eightByEight: Self { "EightByEight" }
    /// `RingCentral`.
    public static var ringCentral: Self { "RingCentral" }
}

/// A value of `expand` of `getUser`, open to those that are newer than this version.
public struct GetUserExpand: OpenEnum {
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

/// A value of `integrationPresenceSource` of `getUser`, open to those that are newer than this version.
public struct GetUserIntegrationPresenceSource: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `MicrosoftTeams`.
    public static var microsoftTeams: Self { "MicrosoftTeams" }
    /// `ZoomPhone`.
    public static var zoomPhone: Self { "ZoomPhone" }
    /// `EightByEight`.
    public static var eightByEight: Self { "EightByEight" }
    /// `RingCentral`.
    public static var ringCentral: Self { "RingCentral" }
}

/// A value of `state` of `getUser`, open to those that are newer than this version.
public struct GetUserState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `active`.
    public static var active: Self { "active" }
    /// `deleted`.
    public static var deleted: Self { "deleted" }
}

/// A value of `expand` of `getUserAdjacents`, open to those that are newer than this version.
public struct GetUserAdjacentsExpand: OpenEnum {
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

/// A value of `expand` of `getUserDirectreports`, open to those that are newer than this version.
public struct GetUserDirectreportsExpand: OpenEnum {
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

/// A value of `expand` of `getUserFavorites`, open to those that are newer than this version.
public struct GetUserFavoritesExpand: OpenEnum {
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

/// A value of `expand` of `getUserProfile`, open to those that are newer than this version.
public struct GetUserProfileExpand: OpenEnum {
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
}

/// A value of `integrationPresenceSource` of `getUserProfile`, open to those that are newer than this version.
public struct GetUserProfileIntegrationPresenceSource: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `MicrosoftTeams`.
    public static var microsoftTeams: Self { "MicrosoftTeams" }
    /// `ZoomPhone`.
    public static var zoomPhone: Self { "ZoomPhone" }
    /// `EightByEight`.
    public static var eightByEight: Self { "EightByEight" }
    /// `RingCentral`.
    public static var ringCentral: Self { "RingCentral" }
}

/// A value of `expand` of `getUserSuperiors`, open to those that are newer than this version.
public struct GetUserSuperiorsExpand: OpenEnum {
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

/// A value of `sortOrder` of `getUsers`, open to those that are newer than this version.
public struct GetUsersSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    public static var ascending: Self { "ascending" }
    /// `descending`.
    public static var descending: Self { "descending" }
}

/// A value of `expand` of `getUsers`, open to those that are newer than this version.
public struct GetUsersExpand: OpenEnum {
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

/// A value of `integrationPresenceSource` of `getUsers`, open to those that are newer than this version.
public struct GetUsersIntegrationPresenceSource: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `MicrosoftTeams`.
    public static var microsoftTeams: Self { "MicrosoftTeams" }
    /// `ZoomPhone`.
    public static var zoomPhone: Self { "ZoomPhone" }
    /// `EightByEight`.
    public static var eightByEight: Self { "EightByEight" }
    /// `RingCentral`.
    public static var ringCentral: Self { "RingCentral" }
}

/// A value of `state` of `getUsers`, open to those that are newer than this version.
public struct GetUsersState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `active`.
    public static var active: Self { "active" }
    /// `inactive`.
    public static var inactive: Self { "inactive" }
    /// `deleted`.
    public static var deleted: Self { "deleted" }
    /// `any`.
    public static var any: Self { "any" }
}

/// A value of `overdue` of `getUsersDevelopmentActivities`, open to those that are newer than this version.
public struct GetUsersDevelopmentActivitiesOverdue: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `True`.
    public static var `true`: Self { "True" }
    /// `False`.
    public static var `false`: Self { "False" }
    /// `Any`.
    public static var any: Self { "Any" }
}

/// A value of `pass` of `getUsersDevelopmentActivities`, open to those that are newer than this version.
public struct GetUsersDevelopmentActivitiesPass: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `True`.
    public static var `true`: Self { "True" }
    /// `False`.
    public static var `false`: Self { "False" }
    /// `Any`.
    public static var any: Self { "Any" }
}

/// A value of `sortOrder` of `getUsersDevelopmentActivities`, open to those that are newer than this version.
public struct GetUsersDevelopmentActivitiesSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Asc`.
    public static var asc: Self { "Asc" }
    /// `Desc`.
    public static var desc: Self { "Desc" }
}

/// A value of `types` of `getUsersDevelopmentActivities`, open to those that are newer than this version.
public struct GetUsersDevelopmentActivitiesTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Informational`.
    public static var informational: Self { "Informational" }
    /// `Coaching`.
    public static var coaching: Self { "Coaching" }
    /// `AssessedContent`.
    public static var assessedContent: Self { "AssessedContent" }
    /// `Assessment`.
    public static var assessment: Self { "Assessment" }
    /// `External`.
    public static var external: Self { "External" }
    /// `Native`.
    public static var native: Self { "Native" }
}

/// A value of `statuses` of `getUsersDevelopmentActivities`, open to those that are newer than this version.
public struct GetUsersDevelopmentActivitiesStatuses: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Planned`.
    public static var planned: Self { "Planned" }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `Completed`.
    public static var completed: Self { "Completed" }
    /// `InvalidSchedule`.
    public static var invalidSchedule: Self { "InvalidSchedule" }
    /// `NotCompleted`.
    public static var notCompleted: Self { "NotCompleted" }
}

/// A value of `relationship` of `getUsersDevelopmentActivities`, open to those that are newer than this version.
public struct GetUsersDevelopmentActivitiesRelationship: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Creator`.
    public static var creator: Self { "Creator" }
    /// `Facilitator`.
    public static var facilitator: Self { "Facilitator" }
    /// `Attendee`.
    public static var attendee: Self { "Attendee" }
}

/// A value of `overdue` of `getUsersDevelopmentActivitiesMe`, open to those that are newer than this version.
public struct GetUsersDevelopmentActivitiesMeOverdue: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `True`.
    public static var `true`: Self { "True" }
    /// `False`.
    public static var `false`: Self { "False" }
    /// `Any`.
    public static var any: Self { "Any" }
}

/// A value of `pass` of `getUsersDevelopmentActivitiesMe`, open to those that are newer than this version.
public struct GetUsersDevelopmentActivitiesMePass: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `True`.
    public static var `true`: Self { "True" }
    /// `False`.
    public static var `false`: Self { "False" }
    /// `Any`.
    public static var any: Self { "Any" }
}

/// A value of `sortOrder` of `getUsersDevelopmentActivitiesMe`, open to those that are newer than this version.
public struct GetUsersDevelopmentActivitiesMeSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Asc`.
    public static var asc: Self { "Asc" }
    /// `Desc`.
    public static var desc: Self { "Desc" }
}

/// A value of `types` of `getUsersDevelopmentActivitiesMe`, open to those that are newer than this version.
public struct GetUsersDevelopmentActivitiesMeTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Informational`.
    public static var informational: Self { "Informational" }
    /// `Coaching`.
    public static var coaching: Self { "Coaching" }
    /// `AssessedContent`.
    public static var assessedContent: Self { "AssessedContent" }
    /// `Assessment`.
    public static var assessment: Self { "Assessment" }
    /// `External`.
    public static var external: Self { "External" }
    /// `Native`.
    public static var native: Self { "Native" }
}

/// A value of `statuses` of `getUsersDevelopmentActivitiesMe`, open to those that are newer than this version.
public struct GetUsersDevelopmentActivitiesMeStatuses: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Planned`.
    public static var planned: Self { "Planned" }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `Completed`.
    public static var completed: Self { "Completed" }
    /// `InvalidSchedule`.
    public static var invalidSchedule: Self { "InvalidSchedule" }
    /// `NotCompleted`.
    public static var notCompleted: Self { "NotCompleted" }
}

/// A value of `relationship` of `getUsersDevelopmentActivitiesMe`, open to those that are newer than this version.
public struct GetUsersDevelopmentActivitiesMeRelationship: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Creator`.
    public static var creator: Self { "Creator" }
    /// `Facilitator`.
    public static var facilitator: Self { "Facilitator" }
    /// `Attendee`.
    public static var attendee: Self { "Attendee" }
}

/// A value of `type` of `getUsersDevelopmentActivity`, open to those that are newer than this version.
public struct GetUsersDevelopmentActivityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Informational`.
    public static var informational: Self { "Informational" }
    /// `Coaching`.
    public static var coaching: Self { "Coaching" }
    /// `AssessedContent`.
    public static var assessedContent: Self { "AssessedContent" }
    /// `Assessment`.
    public static var assessment: Self { "Assessment" }
    /// `External`.
    public static var external: Self { "External" }
    /// `Native`.
    public static var native: Self { "Native" }
}

/// A value of `expand` of `getUsersExternalidAuthorityNameExternalKey`, open to those that are newer than this version.
public struct GetUsersExternalidAuthorityNameExternalKeyExpand: OpenEnum {
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

/// A value of `expand` of `getUsersMe`, open to those that are newer than this version.
public struct GetUsersMeExpand: OpenEnum {
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
    /// `date`.
    public static var date: Self { "date" }
    /// `geolocationsettings`.
    public static var geolocationsettings: Self { "geolocationsettings" }
    /// `organization`.
    public static var organization: Self { "organization" }
    /// `presencedefinitions`.
    public static var presencedefinitions: Self { "presencedefinitions" }
    /// `divisionedpresencedefinitions`.
    public static var divisionedpresencedefinitions: Self { "divisionedpresencedefinitions" }
    /// `locationdefinitions`.
    public static var locationdefinitions: Self { "locationdefinitions" }
    /// `orgauthorization`.
    public static var orgauthorization: Self { "orgauthorization" }
    /// `orgproducts`.
    public static var orgproducts: Self { "orgproducts" }
    /// `favorites`.
    public static var favorites: Self { "favorites" }
    /// `superiors`.
    public static var superiors: Self { "superiors" }
    /// `directreports`.
    public static var directreports: Self { "directreports" }
    /// `adjacents`.
    public static var adjacents: Self { "adjacents" }
    /// `routingskills`.
    public static var routingskills: Self { "routingskills" }
    /// `routinglanguages`.
    public static var routinglanguages: Self { "routinglanguages" }
    /// `fieldconfigs`.
    public static var fieldconfigs: Self { "fieldconfigs" }
    /// `token`.
    public static var token: Self { "token" }
    /// `trustors`.
    public static var trustors: Self { "trustors" }
    /// `logCapture`.
    public static var logCapture: Self { "logCapture" }
    /// `autoanswersettings`.
    public static var autoanswersettings: Self { "autoanswersettings" }
}

/// A value of `integrationPresenceSource` of `getUsersMe`, open to those that are newer than this version.
public struct GetUsersMeIntegrationPresenceSource: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `MicrosoftTeams`.
    public static var microsoftTeams: Self { "MicrosoftTeams" }
    /// `ZoomPhone`.
    public static var zoomPhone: Self { "ZoomPhone" }
    /// `EightByEight`.
    public static var eightByEight: Self { "EightByEight" }
    /// `RingCentral`.
    public static var ringCentral: Self { "RingCentral" }
}

/// A value of `sortOrder` of `getUsersQuery`, open to those that are newer than this version.
public struct GetUsersQuerySortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ASC`.
    public static var asc: Self { "ASC" }
    /// `DESC`.
    public static var desc: Self { "DESC" }
}

/// A value of `expand` of `getUsersQuery`, open to those that are newer than this version.
public struct GetUsersQueryExpand: OpenEnum {
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

/// A value of `integrationPresenceSource` of `getUsersQuery`, open to those that are newer than this version.
public struct GetUsersQueryIntegrationPresenceSource: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `MicrosoftTeams`.
    public static var microsoftTeams: Self { "MicrosoftTeams" }
    /// `ZoomPhone`.
    public static var zoomPhone: Self { "ZoomPhone" }
    /// `EightByEight`.
    public static var eightByEight: Self { "EightByEight" }
    /// `RingCentral`.
    public static var ringCentral: Self { "RingCentral" }
}

/// A value of `state` of `getUsersQuery`, open to those that are newer than this version.
public struct GetUsersQueryState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `active`.
    public static var active: Self { "active" }
    /// `inactive`.
    public static var inactive: Self { "inactive" }
    /// `deleted`.
    public static var deleted: Self { "deleted" }
    /// `any`.
    public static var any: Self { "any" }
}
