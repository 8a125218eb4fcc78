// DO NOT EDIT: made from the API definition.

public import PlatformClient

/// An enum of the API, open to values that are newer than this version.
public struct UserMeState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `active`.
    public static var active: Self { "active" }
    /// `inactive`.
    public static var inactive: Self { "inactive" }
    /// `deleted`.
    public static var deleted: Self { "deleted" }
}

/// An enum of the API, open to values that are newer than this version.
public struct RoutingStatusStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OFF_QUEUE`.
    public static var offQueue: Self { "OFF_QUEUE" }
    /// `IDLE`.
    public static var idle: Self { "IDLE" }
    /// `INTERACTING`.
    public static var interacting: Self { "INTERACTING" }
    /// `NOT_RESPONDING`.
    public static var notResponding: Self { "NOT_RESPONDING" }
    /// `COMMUNICATING`.
    public static var communicating: Self { "COMMUNICATING" }
}

/// An enum of the API, open to values that are newer than this version.
public struct GetUsersMeExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text.
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

/// An enum of the API, open to values that are newer than this version.
public struct GetUsersMeIntegrationPresenceSource: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text.
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

/// An enum of the API, open to values that are newer than this version.
public struct GetUserExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text.
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

/// An enum of the API, open to values that are newer than this version.
public struct GetUserState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `active`.
    public static var active: Self { "active" }
    /// `deleted`.
    public static var deleted: Self { "deleted" }
}

/// An enum of the API, open to values that are newer than this version.
public struct GetUsersSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    public static var ascending: Self { "ascending" }
    /// `descending`.
    public static var descending: Self { "descending" }
}

/// An enum of the API, open to values that are newer than this version.
public struct GetUsersState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `active`.
    public static var active: Self { "active" }
    /// `inactive`.
    public static var inactive: Self { "inactive" }
    /// `deleted`.
    public static var deleted: Self { "deleted" }
    /// `any`.
    public static var `any`: Self { "any" }
}
