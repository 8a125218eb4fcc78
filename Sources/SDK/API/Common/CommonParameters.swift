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
    @_alwaysEmitIntoClient public static var draft: Self { "Draft" }
    /// `Published`.
    @_alwaysEmitIntoClient public static var published: Self { "Published" }
}

/// A value of `sortBy` of `getAgenticVirtualagents`, open to those that are newer than this version.
public struct GetAgenticVirtualagentsSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dateModified`.
    @_alwaysEmitIntoClient public static var dateModified: Self { "dateModified" }
    /// `name`.
    @_alwaysEmitIntoClient public static var name: Self { "name" }
    /// `status`.
    @_alwaysEmitIntoClient public static var status: Self { "status" }
}

/// A value of `sortOrder` of `getAgenticVirtualagents`, open to those that are newer than this version.
public struct GetAgenticVirtualagentsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `asc`.
    @_alwaysEmitIntoClient public static var asc: Self { "asc" }
    /// `desc`.
    @_alwaysEmitIntoClient public static var desc: Self { "desc" }
}

/// A value of `type` of `getFieldconfig`, open to those that are newer than this version.
public struct GetFieldconfigType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `person`.
    @_alwaysEmitIntoClient public static var person: Self { "person" }
    /// `group`.
    @_alwaysEmitIntoClient public static var group: Self { "group" }
    /// `org`.
    @_alwaysEmitIntoClient public static var org: Self { "org" }
}

/// A value of `expand` of `getLocationsSearch`, open to those that are newer than this version.
public struct GetLocationsSearchExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `images`.
    @_alwaysEmitIntoClient public static var images: Self { "images" }
    /// `addressVerificationDetails`.
    @_alwaysEmitIntoClient public static var addressVerificationDetails: Self { "addressVerificationDetails" }
}

/// A value of `expand` of `getSearch`, open to those that are newer than this version.
public struct GetSearchExpand: OpenEnum {
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
    /// `callerUser.routingStatus`.
    @_alwaysEmitIntoClient public static var callerUserRoutingStatus: Self { "callerUser.routingStatus" }
    /// `callerUser.primaryPresence`.
    @_alwaysEmitIntoClient public static var callerUserPrimaryPresence: Self { "callerUser.primaryPresence" }
    /// `callerUser.conversationSummary`.
    @_alwaysEmitIntoClient public static var callerUserConversationSummary: Self { "callerUser.conversationSummary" }
    /// `callerUser.outOfOffice`.
    @_alwaysEmitIntoClient public static var callerUserOutOfOffice: Self { "callerUser.outOfOffice" }
    /// `callerUser.geolocation`.
    @_alwaysEmitIntoClient public static var callerUserGeolocation: Self { "callerUser.geolocation" }
    /// `conversations`.
    @_alwaysEmitIntoClient public static var conversations: Self { "conversations" }
    /// `transcription`.
    @_alwaysEmitIntoClient public static var transcription: Self { "transcription" }
    /// `images`.
    @_alwaysEmitIntoClient public static var images: Self { "images" }
    /// `addressVerificationDetails`.
    @_alwaysEmitIntoClient public static var addressVerificationDetails: Self { "addressVerificationDetails" }
}

/// A value of `expand` of `getSearchSuggest`, open to those that are newer than this version.
public struct GetSearchSuggestExpand: OpenEnum {
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
    /// `callerUser.routingStatus`.
    @_alwaysEmitIntoClient public static var callerUserRoutingStatus: Self { "callerUser.routingStatus" }
    /// `callerUser.primaryPresence`.
    @_alwaysEmitIntoClient public static var callerUserPrimaryPresence: Self { "callerUser.primaryPresence" }
    /// `callerUser.conversationSummary`.
    @_alwaysEmitIntoClient public static var callerUserConversationSummary: Self { "callerUser.conversationSummary" }
    /// `callerUser.outOfOffice`.
    @_alwaysEmitIntoClient public static var callerUserOutOfOffice: Self { "callerUser.outOfOffice" }
    /// `callerUser.geolocation`.
    @_alwaysEmitIntoClient public static var callerUserGeolocation: Self { "callerUser.geolocation" }
    /// `conversations`.
    @_alwaysEmitIntoClient public static var conversations: Self { "conversations" }
    /// `transcription`.
    @_alwaysEmitIntoClient public static var transcription: Self { "transcription" }
    /// `images`.
    @_alwaysEmitIntoClient public static var images: Self { "images" }
    /// `addressVerificationDetails`.
    @_alwaysEmitIntoClient public static var addressVerificationDetails: Self { "addressVerificationDetails" }
}

/// A value of `sortOrder` of `getUserRoutinglanguages`, open to those that are newer than this version.
public struct GetUserRoutinglanguagesSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}

/// A value of `sortOrder` of `getUserRoutingskills`, open to those that are newer than this version.
public struct GetUserRoutingskillsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}

/// A value of `integrationPresenceSource` of `getUsersSearch`, open to those that are newer than this version.
public struct GetUsersSearchIntegrationPresenceSource: OpenEnum {
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

/// A value of `objectType` of `postAuthorizationDivisionObject`, open to those that are newer than this version.
public struct PostAuthorizationDivisionObjectObjectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `QUEUE`.
    @_alwaysEmitIntoClient public static var queue: Self { "QUEUE" }
    /// `CAMPAIGN`.
    @_alwaysEmitIntoClient public static var campaign: Self { "CAMPAIGN" }
    /// `CONTACTLIST`.
    @_alwaysEmitIntoClient public static var contactlist: Self { "CONTACTLIST" }
    /// `DNCLIST`.
    @_alwaysEmitIntoClient public static var dnclist: Self { "DNCLIST" }
    /// `EMAILCAMPAIGN`.
    @_alwaysEmitIntoClient public static var emailcampaign: Self { "EMAILCAMPAIGN" }
    /// `MESSAGINGCAMPAIGN`.
    @_alwaysEmitIntoClient public static var messagingcampaign: Self { "MESSAGINGCAMPAIGN" }
    /// `MANAGEMENTUNIT`.
    @_alwaysEmitIntoClient public static var managementunit: Self { "MANAGEMENTUNIT" }
    /// `BUSINESSUNIT`.
    @_alwaysEmitIntoClient public static var businessunit: Self { "BUSINESSUNIT" }
    /// `FLOW`.
    @_alwaysEmitIntoClient public static var flow: Self { "FLOW" }
    /// `FLOWMILESTONE`.
    @_alwaysEmitIntoClient public static var flowmilestone: Self { "FLOWMILESTONE" }
    /// `FLOWOUTCOME`.
    @_alwaysEmitIntoClient public static var flowoutcome: Self { "FLOWOUTCOME" }
    /// `USER`.
    @_alwaysEmitIntoClient public static var user: Self { "USER" }
    /// `CALLROUTE`.
    @_alwaysEmitIntoClient public static var callroute: Self { "CALLROUTE" }
    /// `EMERGENCYGROUPS`.
    @_alwaysEmitIntoClient public static var emergencygroups: Self { "EMERGENCYGROUPS" }
    /// `ROUTINGSCHEDULES`.
    @_alwaysEmitIntoClient public static var routingschedules: Self { "ROUTINGSCHEDULES" }
    /// `ROUTINGSCHEDULEGROUPS`.
    @_alwaysEmitIntoClient public static var routingschedulegroups: Self { "ROUTINGSCHEDULEGROUPS" }
    /// `DATATABLES`.
    @_alwaysEmitIntoClient public static var datatables: Self { "DATATABLES" }
    /// `TEAM`.
    @_alwaysEmitIntoClient public static var team: Self { "TEAM" }
    /// `WORKBIN`.
    @_alwaysEmitIntoClient public static var workbin: Self { "WORKBIN" }
    /// `WORKTYPE`.
    @_alwaysEmitIntoClient public static var worktype: Self { "WORKTYPE" }
    /// `EXTENSIONPOOL`.
    @_alwaysEmitIntoClient public static var extensionpool: Self { "EXTENSIONPOOL" }
    /// `SKILLGROUP`.
    @_alwaysEmitIntoClient public static var skillgroup: Self { "SKILLGROUP" }
    /// `SCRIPT`.
    @_alwaysEmitIntoClient public static var script: Self { "SCRIPT" }
    /// `LIBRARY`.
    @_alwaysEmitIntoClient public static var library: Self { "LIBRARY" }
}
