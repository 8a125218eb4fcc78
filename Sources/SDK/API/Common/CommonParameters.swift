// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `status` of `getAgenticVirtualagents`, open to those that are newer than this version.
public struct GetAgenticVirtualagentsStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Draft`.
    public static var draft: Self { "Draft" }
    /// `Published`.
    public static var published: Self { "Published" }
}

/// A value of `sortBy` of `getAgenticVirtualagents`, open to those that are newer than this version.
public struct GetAgenticVirtualagentsSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dateModified`.
    public static var dateModified: Self { "dateModified" }
    /// `name`.
    public static var name: Self { "name" }
    /// `status`.
    public static var status: Self { "status" }
}

/// A value of `sortOrder` of `getAgenticVirtualagents`, open to those that are newer than this version.
public struct GetAgenticVirtualagentsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `asc`.
    public static var asc: Self { "asc" }
    /// `desc`.
    public static var desc: Self { "desc" }
}

/// A value of `type` of `getFieldconfig`, open to those that are newer than this version.
public struct GetFieldconfigType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `person`.
    public static var person: Self { "person" }
    /// `group`.
    public static var group: Self { "group" }
    /// `org`.
    public static var org: Self { "org" }
}

/// A value of `expand` of `getLocationsSearch`, open to those that are newer than this version.
public struct GetLocationsSearchExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `images`.
    public static var images: Self { "images" }
    /// `addressVerificationDetails`.
    public static var addressVerificationDetails: Self { "addressVerificationDetails" }
}

/// A value of `expand` of `getSearch`, open to those that are newer than this version.
public struct GetSearchExpand: OpenEnum {
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
    /// `callerUser.routingStatus`.
    public static var callerUserRoutingStatus: Self { "callerUser.routingStatus" }
    /// `callerUser.primaryPresence`.
    public static var callerUserPrimaryPresence: Self { "callerUser.primaryPresence" }
    /// `callerUser.conversationSummary`.
    public static var callerUserConversationSummary: Self { "callerUser.conversationSummary" }
    /// `callerUser.outOfOffice`.
    public static var callerUserOutOfOffice: Self { "callerUser.outOfOffice" }
    /// `callerUser.geolocation`.
    public static var callerUserGeolocation: Self { "callerUser.geolocation" }
    /// `conversations`.
    public static var conversations: Self { "conversations" }
    /// `transcription`.
    public static var transcription: Self { "transcription" }
    /// `images`.
    public static var images: Self { "images" }
    /// `addressVerificationDetails`.
    public static var addressVerificationDetails: Self { "addressVerificationDetails" }
}

/// A value of `expand` of `getSearchSuggest`, open to those that are newer than this version.
public struct GetSearchSuggestExpand: OpenEnum {
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
    /// `callerUser.routingStatus`.
    public static var callerUserRoutingStatus: Self { "callerUser.routingStatus" }
    /// `callerUser.primaryPresence`.
    public static var callerUserPrimaryPresence: Self { "callerUser.primaryPresence" }
    /// `callerUser.conversationSummary`.
    public static var callerUserConversationSummary: Self { "callerUser.conversationSummary" }
    /// `callerUser.outOfOffice`.
    public static var callerUserOutOfOffice: Self { "callerUser.outOfOffice" }
    /// `callerUser.geolocation`.
    public static var callerUserGeolocation: Self { "callerUser.geolocation" }
    /// `conversations`.
    public static var conversations: Self { "conversations" }
    /// `transcription`.
    public static var transcription: Self { "transcription" }
    /// `images`.
    public static var images: Self { "images" }
    /// `addressVerificationDetails`.
    public static var addressVerificationDetails: Self { "addressVerificationDetails" }
}

/// A value of `sortOrder` of `getUserRoutinglanguages`, open to those that are newer than this version.
public struct GetUserRoutinglanguagesSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    public static var ascending: Self { "ascending" }
    /// `descending`.
    public static var descending: Self { "descending" }
}

/// A value of `sortOrder` of `getUserRoutingskills`, open to those that are newer than this version.
public struct GetUserRoutingskillsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    public static var ascending: Self { "ascending" }
    /// `descending`.
    public static var descending: Self { "descending" }
}

/// A value of `integrationPresenceSource` of `getUsersSearch`, open to those that are newer than this version.
public struct GetUsersSearchIntegrationPresenceSource: OpenEnum {
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

/// A value of `objectType` of `postAuthorizationDivisionObject`, open to those that are newer than this version.
public struct PostAuthorizationDivisionObjectObjectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `QUEUE`.
    public static var queue: Self { "QUEUE" }
    /// `CAMPAIGN`.
    public static var campaign: Self { "CAMPAIGN" }
    /// `CONTACTLIST`.
    public static var contactlist: Self { "CONTACTLIST" }
    /// `DNCLIST`.
    public static var dnclist: Self { "DNCLIST" }
    /// `EMAILCAMPAIGN`.
    public static var emailcampaign: Self { "EMAILCAMPAIGN" }
    /// `MESSAGINGCAMPAIGN`.
    public static var messagingcampaign: Self { "MESSAGINGCAMPAIGN" }
    /// `MANAGEMENTUNIT`.
    public static var managementunit: Self { "MANAGEMENTUNIT" }
    /// `BUSINESSUNIT`.
    public static var businessunit: Self { "BUSINESSUNIT" }
    /// `FLOW`.
    public static var flow: Self { "FLOW" }
    /// `FLOWMILESTONE`.
    public static var flowmilestone: Self { "FLOWMILESTONE" }
    /// `FLOWOUTCOME`.
    public static var flowoutcome: Self { "FLOWOUTCOME" }
    /// `USER`.
    public static var user: Self { "USER" }
    /// `CALLROUTE`.
    public static var callroute: Self { "CALLROUTE" }
    /// `EMERGENCYGROUPS`.
    public static var emergencygroups: Self { "EMERGENCYGROUPS" }
    /// `ROUTINGSCHEDULES`.
    public static var routingschedules: Self { "ROUTINGSCHEDULES" }
    /// `ROUTINGSCHEDULEGROUPS`.
    public static var routingschedulegroups: Self { "ROUTINGSCHEDULEGROUPS" }
    /// `DATATABLES`.
    public static var datatables: Self { "DATATABLES" }
    /// `TEAM`.
    public static var team: Self { "TEAM" }
    /// `WORKBIN`.
    public static var workbin: Self { "WORKBIN" }
    /// `WORKTYPE`.
    public static var worktype: Self { "WORKTYPE" }
    /// `EXTENSIONPOOL`.
    public static var extensionpool: Self { "EXTENSIONPOOL" }
    /// `SKILLGROUP`.
    public static var skillgroup: Self { "SKILLGROUP" }
    /// `SCRIPT`.
    public static var script: Self { "SCRIPT" }
    /// `LIBRARY`.
    public static var library: Self { "LIBRARY" }
}
