// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `expand` of `getRoutingEmailDomain`, open to those that are newer than this version.
public struct GetRoutingEmailDomainExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `settings`.
    @_alwaysEmitIntoClient public static var settings: Self { "settings" }
}

/// A value of `expand` of `getRoutingEmailDomainRoute`, open to those that are newer than this version.
public struct GetRoutingEmailDomainRouteExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `identityresolution`.
    @_alwaysEmitIntoClient public static var identityresolution: Self { "identityresolution" }
}

/// A value of `expand` of `getRoutingEmailDomainRoutes`, open to those that are newer than this version.
public struct GetRoutingEmailDomainRoutesExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `identityresolution`.
    @_alwaysEmitIntoClient public static var identityresolution: Self { "identityresolution" }
}

/// A value of `expand` of `getRoutingEmailDomains`, open to those that are newer than this version.
public struct GetRoutingEmailDomainsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `settings`.
    @_alwaysEmitIntoClient public static var settings: Self { "settings" }
}

/// A value of `expand` of `getRoutingEmailOutboundDomain`, open to those that are newer than this version.
public struct GetRoutingEmailOutboundDomainExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `settings`.
    @_alwaysEmitIntoClient public static var settings: Self { "settings" }
}

/// A value of `expand` of `getRoutingEmailOutboundDomains`, open to those that are newer than this version.
public struct GetRoutingEmailOutboundDomainsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `settings`.
    @_alwaysEmitIntoClient public static var settings: Self { "settings" }
}

/// A value of `sortOrder` of `getRoutingLanguages`, open to those that are newer than this version.
public struct GetRoutingLanguagesSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}

/// A value of `messengerType` of `getRoutingMessageRecipients`, open to those that are newer than this version.
public struct GetRoutingMessageRecipientsMessengerType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `sms`.
    @_alwaysEmitIntoClient public static var sms: Self { "sms" }
    /// `facebook`.
    @_alwaysEmitIntoClient public static var facebook: Self { "facebook" }
    /// `twitter`.
    @_alwaysEmitIntoClient public static var twitter: Self { "twitter" }
    /// `whatsapp`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "whatsapp" }
    /// `open`.
    @_alwaysEmitIntoClient public static var open: Self { "open" }
    /// `instagram`.
    @_alwaysEmitIntoClient public static var instagram: Self { "instagram" }
    /// `apple`.
    @_alwaysEmitIntoClient public static var apple: Self { "apple" }
}

/// A value of `state` of `getRoutingPredictors`, open to those that are newer than this version.
public struct GetRoutingPredictorsState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Created`.
    @_alwaysEmitIntoClient public static var created: Self { "Created" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
}

/// A value of `expand` of `getRoutingPredictorsKeyperformanceindicator`, open to those that are newer than this
/// version.
public struct GetRoutingPredictorsKeyperformanceindicatorExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `queues`.
    @_alwaysEmitIntoClient public static var queues: Self { "queues" }
}

/// A value of `kpiGroup` of `getRoutingPredictorsKeyperformanceindicators`, open to those that are newer than this
/// version.
public struct GetRoutingPredictorsKeyperformanceindicatorsKpiGroup: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Standard`.
    @_alwaysEmitIntoClient public static var standard: Self { "Standard" }
    /// `Custom`.
    @_alwaysEmitIntoClient public static var custom: Self { "Custom" }
}

/// A value of `expand` of `getRoutingPredictorsKeyperformanceindicators`, open to those that are newer than this
/// version.
public struct GetRoutingPredictorsKeyperformanceindicatorsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `queues`.
    @_alwaysEmitIntoClient public static var queues: Self { "queues" }
}

/// A value of `expand` of `getRoutingQueue`, open to those that are newer than this version.
public struct GetRoutingQueueExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `identityresolution`.
    @_alwaysEmitIntoClient public static var identityresolution: Self { "identityresolution" }
}

/// A value of `expand` of `getRoutingQueueAssistant`, open to those that are newer than this version.
public struct GetRoutingQueueAssistantExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `assistant`.
    @_alwaysEmitIntoClient public static var assistant: Self { "assistant" }
    /// `copilot`.
    @_alwaysEmitIntoClient public static var copilot: Self { "copilot" }
}

/// A value of `mediaType` of `getRoutingQueueMediatypeEstimatedwaittime`, open to those that are newer than this
/// version.
public struct GetRoutingQueueMediatypeEstimatedwaittimeMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `all`.
    @_alwaysEmitIntoClient public static var all: Self { "all" }
    /// `call`.
    @_alwaysEmitIntoClient public static var call: Self { "call" }
    /// `chat`.
    @_alwaysEmitIntoClient public static var chat: Self { "chat" }
    /// `callback`.
    @_alwaysEmitIntoClient public static var callback: Self { "callback" }
    /// `email`.
    @_alwaysEmitIntoClient public static var email: Self { "email" }
    /// `videoComm`.
    @_alwaysEmitIntoClient public static var videoComm: Self { "videoComm" }
    /// `message`.
    @_alwaysEmitIntoClient public static var message: Self { "message" }
}

/// A value of `sortOrder` of `getRoutingQueueMembers`, open to those that are newer than this version.
public struct GetRoutingQueueMembersSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `asc`.
    @_alwaysEmitIntoClient public static var asc: Self { "asc" }
    /// `desc`.
    @_alwaysEmitIntoClient public static var desc: Self { "desc" }
}

/// A value of `expand` of `getRoutingQueueMembers`, open to those that are newer than this version.
public struct GetRoutingQueueMembersExpand: OpenEnum {
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

/// A value of `memberBy` of `getRoutingQueueMembers`, open to those that are newer than this version.
public struct GetRoutingQueueMembersMemberBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `user`.
    @_alwaysEmitIntoClient public static var user: Self { "user" }
    /// `group`.
    @_alwaysEmitIntoClient public static var group: Self { "group" }
}

/// A value of `sortOrder` of `getRoutingQueueUsers`, open to those that are newer than this version.
public struct GetRoutingQueueUsersSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `asc`.
    @_alwaysEmitIntoClient public static var asc: Self { "asc" }
    /// `desc`.
    @_alwaysEmitIntoClient public static var desc: Self { "desc" }
}

/// A value of `expand` of `getRoutingQueueUsers`, open to those that are newer than this version.
public struct GetRoutingQueueUsersExpand: OpenEnum {
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

/// A value of `sortOrder` of `getRoutingQueues`, open to those that are newer than this version.
public struct GetRoutingQueuesSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `asc`.
    @_alwaysEmitIntoClient public static var asc: Self { "asc" }
    /// `desc`.
    @_alwaysEmitIntoClient public static var desc: Self { "desc" }
}

/// A value of `expand` of `getRoutingQueues`, open to those that are newer than this version.
public struct GetRoutingQueuesExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `identityresolution`.
    @_alwaysEmitIntoClient public static var identityresolution: Self { "identityresolution" }
}

/// A value of `sortBy` of `getRoutingQueuesDivisionviews`, open to those that are newer than this version.
public struct GetRoutingQueuesDivisionviewsSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `name`.
    @_alwaysEmitIntoClient public static var name: Self { "name" }
    /// `id`.
    @_alwaysEmitIntoClient public static var id: Self { "id" }
    /// `divisionId`.
    @_alwaysEmitIntoClient public static var divisionId: Self { "divisionId" }
}

/// A value of `sortOrder` of `getRoutingQueuesDivisionviews`, open to those that are newer than this version.
public struct GetRoutingQueuesDivisionviewsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `asc`.
    @_alwaysEmitIntoClient public static var asc: Self { "asc" }
    /// `desc`.
    @_alwaysEmitIntoClient public static var desc: Self { "desc" }
}

/// A value of `sortOrder` of `getRoutingQueuesDivisionviewsAll`, open to those that are newer than this version.
public struct GetRoutingQueuesDivisionviewsAllSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `asc`.
    @_alwaysEmitIntoClient public static var asc: Self { "asc" }
    /// `desc`.
    @_alwaysEmitIntoClient public static var desc: Self { "desc" }
}

/// A value of `sortOrder` of `getRoutingQueuesMe`, open to those that are newer than this version.
public struct GetRoutingQueuesMeSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `asc`.
    @_alwaysEmitIntoClient public static var asc: Self { "asc" }
    /// `desc`.
    @_alwaysEmitIntoClient public static var desc: Self { "desc" }
}

/// A value of `format` of `getRoutingSkillexpression`, open to those that are newer than this version.
public struct GetRoutingSkillexpressionFormat: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Raw`.
    @_alwaysEmitIntoClient public static var raw: Self { "Raw" }
    /// `Normalized`.
    @_alwaysEmitIntoClient public static var normalized: Self { "Normalized" }
}

/// A value of `format` of `getRoutingSkillexpressions`, open to those that are newer than this version.
public struct GetRoutingSkillexpressionsFormat: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Raw`.
    @_alwaysEmitIntoClient public static var raw: Self { "Raw" }
    /// `Normalized`.
    @_alwaysEmitIntoClient public static var normalized: Self { "Normalized" }
}

/// A value of `format` of `getRoutingSkillexpressionsQueueQueueId`, open to those that are newer than this version.
public struct GetRoutingSkillexpressionsQueueQueueIdFormat: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Raw`.
    @_alwaysEmitIntoClient public static var raw: Self { "Raw" }
    /// `Normalized`.
    @_alwaysEmitIntoClient public static var normalized: Self { "Normalized" }
}

/// A value of `expand` of `getRoutingSkillgroupMembers`, open to those that are newer than this version.
public struct GetRoutingSkillgroupMembersExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `entities`.
    @_alwaysEmitIntoClient public static var entities: Self { "entities" }
}

/// A value of `expand` of `getRoutingSkillgroupMembersDivisions`, open to those that are newer than this version.
public struct GetRoutingSkillgroupMembersDivisionsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `entities`.
    @_alwaysEmitIntoClient public static var entities: Self { "entities" }
}

/// A value of `phoneNumberType` of `getRoutingSmsAvailablephonenumbers`, open to those that are newer than this
/// version.
public struct GetRoutingSmsAvailablephonenumbersPhoneNumberType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `local`.
    @_alwaysEmitIntoClient public static var local: Self { "local" }
    /// `mobile`.
    @_alwaysEmitIntoClient public static var mobile: Self { "mobile" }
    /// `tollfree`.
    @_alwaysEmitIntoClient public static var tollfree: Self { "tollfree" }
}

/// A value of `addressRequirement` of `getRoutingSmsAvailablephonenumbers`, open to those that are newer than this
/// version.
public struct GetRoutingSmsAvailablephonenumbersAddressRequirement: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `none`.
    @_alwaysEmitIntoClient public static var none_: Self { "none" }
    /// `any`.
    @_alwaysEmitIntoClient public static var any: Self { "any" }
    /// `local`.
    @_alwaysEmitIntoClient public static var local: Self { "local" }
    /// `foreign`.
    @_alwaysEmitIntoClient public static var foreign: Self { "foreign" }
}

/// A value of `expand` of `getRoutingSmsPhonenumber`, open to those that are newer than this version.
public struct GetRoutingSmsPhonenumberExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `compliance`.
    @_alwaysEmitIntoClient public static var compliance: Self { "compliance" }
    /// `supportedContent`.
    @_alwaysEmitIntoClient public static var supportedContent: Self { "supportedContent" }
}

/// A value of `phoneNumberType` of `getRoutingSmsPhonenumbers`, open to those that are newer than this version.
public struct GetRoutingSmsPhonenumbersPhoneNumberType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `local`.
    @_alwaysEmitIntoClient public static var local: Self { "local" }
    /// `mobile`.
    @_alwaysEmitIntoClient public static var mobile: Self { "mobile" }
    /// `tollfree`.
    @_alwaysEmitIntoClient public static var tollfree: Self { "tollfree" }
    /// `shortcode`.
    @_alwaysEmitIntoClient public static var shortcode: Self { "shortcode" }
    /// `alphanumeric`.
    @_alwaysEmitIntoClient public static var alphanumeric: Self { "alphanumeric" }
}

/// A value of `phoneNumberStatus` of `getRoutingSmsPhonenumbers`, open to those that are newer than this version.
public struct GetRoutingSmsPhonenumbersPhoneNumberStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `active`.
    @_alwaysEmitIntoClient public static var active: Self { "active" }
    /// `invalid`.
    @_alwaysEmitIntoClient public static var invalid: Self { "invalid" }
    /// `initiated`.
    @_alwaysEmitIntoClient public static var initiated: Self { "initiated" }
    /// `porting`.
    @_alwaysEmitIntoClient public static var porting: Self { "porting" }
    /// `pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "pending" }
    /// `pending-cancellation`.
    @_alwaysEmitIntoClient public static var pendingCancellation: Self { "pending-cancellation" }
}

/// A value of `sortBy` of `getRoutingSmsPhonenumbers`, open to those that are newer than this version.
public struct GetRoutingSmsPhonenumbersSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `phoneNumber`.
    @_alwaysEmitIntoClient public static var phoneNumber: Self { "phoneNumber" }
    /// `countryCode`.
    @_alwaysEmitIntoClient public static var countryCode: Self { "countryCode" }
    /// `country`.
    @_alwaysEmitIntoClient public static var country: Self { "country" }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public static var dateCreated: Self { "dateCreated" }
    /// `dateModified`.
    @_alwaysEmitIntoClient public static var dateModified: Self { "dateModified" }
    /// `phoneNumberStatus`.
    @_alwaysEmitIntoClient public static var phoneNumberStatus: Self { "phoneNumberStatus" }
    /// `phoneNumberType`.
    @_alwaysEmitIntoClient public static var phoneNumberType: Self { "phoneNumberType" }
    /// `purchaseDate`.
    @_alwaysEmitIntoClient public static var purchaseDate: Self { "purchaseDate" }
    /// `supportsMms`.
    @_alwaysEmitIntoClient public static var supportsMms: Self { "supportsMms" }
    /// `supportsSms`.
    @_alwaysEmitIntoClient public static var supportsSms: Self { "supportsSms" }
    /// `supportsVoice`.
    @_alwaysEmitIntoClient public static var supportsVoice: Self { "supportsVoice" }
}

/// A value of `sortOrder` of `getRoutingSmsPhonenumbers`, open to those that are newer than this version.
public struct GetRoutingSmsPhonenumbersSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}

/// A value of `expand` of `getRoutingSmsPhonenumbers`, open to those that are newer than this version.
public struct GetRoutingSmsPhonenumbersExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `identityresolution`.
    @_alwaysEmitIntoClient public static var identityresolution: Self { "identityresolution" }
    /// `supportedContent`.
    @_alwaysEmitIntoClient public static var supportedContent: Self { "supportedContent" }
}

/// A value of `sortOrder` of `getRoutingUtilizationLabels`, open to those that are newer than this version.
public struct GetRoutingUtilizationLabelsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}

/// A value of `sortBy` of `getRoutingWrapupcodes`, open to those that are newer than this version.
public struct GetRoutingWrapupcodesSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `name`.
    @_alwaysEmitIntoClient public static var name: Self { "name" }
    /// `id`.
    @_alwaysEmitIntoClient public static var id: Self { "id" }
}

/// A value of `sortOrder` of `getRoutingWrapupcodes`, open to those that are newer than this version.
public struct GetRoutingWrapupcodesSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}

/// A value of `includeState` of `getRoutingWrapupcodesDivisionviews`, open to those that are newer than this version.
public struct GetRoutingWrapupcodesDivisionviewsIncludeState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "Deleted" }
    /// `ActiveAndDeleted`.
    @_alwaysEmitIntoClient public static var activeAndDeleted: Self { "ActiveAndDeleted" }
}
