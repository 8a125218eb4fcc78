// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `OAuthLastTokenIssued`.
public typealias OAuthLastTokenIssued = Model<OAuthLastTokenIssuedFields>

/// The properties of ``OAuthLastTokenIssued``.
public struct OAuthLastTokenIssuedFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateIssued`.
    public var dateIssued: Field<Instant> { Field("dateIssued") }
}

/// The schema `ObservationMetricData`.
public typealias ObservationMetricData = Model<ObservationMetricDataFields>

/// The properties of ``ObservationMetricData``.
public struct ObservationMetricDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`.
    public var metric: Field<String> { Field("metric") }
    /// `qualifier`.
    public var qualifier: Field<String> { Field("qualifier") }
    /// `stats`.
    public var stats: Field<StatisticalSummary> { Field("stats") }
    /// `truncated`.
    public var truncated: Field<Bool> { Field("truncated") }
    /// `observations`.
    public var observations: Field<[ObservationValue]> { Field("observations") }
}

/// The schema `ObservationValue`.
public typealias ObservationValue = Model<ObservationValueFields>

/// The properties of ``ObservationValue``.
public struct ObservationValueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `observationDate`, required.
    public var observationDate: Field<Instant> { Field("observationDate") }
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `sessionId`.
    public var sessionId: Field<String> { Field("sessionId") }
    /// `requestedRoutingSkillIds`.
    public var requestedRoutingSkillIds: Field<[String]> { Field("requestedRoutingSkillIds") }
    /// `requestedLanguageId`.
    public var requestedLanguageId: Field<String> { Field("requestedLanguageId") }
    /// `routingPriority`.
    public var routingPriority: Field<Int> { Field("routingPriority") }
    /// `participantName`.
    public var participantName: Field<String> { Field("participantName") }
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
    /// `direction`.
    public var direction: Field<ObservationValueDirection> { Field("direction") }
    /// `convertedFrom`.
    public var convertedFrom: Field<String> { Field("convertedFrom") }
    /// `convertedTo`.
    public var convertedTo: Field<String> { Field("convertedTo") }
    /// `addressFrom`.
    public var addressFrom: Field<String> { Field("addressFrom") }
    /// `addressTo`.
    public var addressTo: Field<String> { Field("addressTo") }
    /// `ani`.
    public var ani: Field<String> { Field("ani") }
    /// `dnis`.
    public var dnis: Field<String> { Field("dnis") }
    /// `teamId`.
    public var teamId: Field<String> { Field("teamId") }
    /// `requestedRoutings`.
    public var requestedRoutings: Field<[ObservationValueRequestedRoutings]> { Field("requestedRoutings") }
    /// `usedRouting`.
    public var usedRouting: Field<ObservationValueUsedRouting> { Field("usedRouting") }
    /// `scoredAgents`.
    public var scoredAgents: Field<[AnalyticsScoredAgent]> { Field("scoredAgents") }
}

/// A value of `direction` of ``ObservationValue``, open to those that are newer than this version.
public struct ObservationValueDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
}

/// A value of `requestedRoutings` of ``ObservationValue``, open to those that are newer than this version.
public struct ObservationValueRequestedRoutings: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Bullseye`.
    public static var bullseye: Self { "Bullseye" }
    /// `Conditional`.
    public static var conditional: Self { "Conditional" }
    /// `Direct`.
    public static var direct: Self { "Direct" }
    /// `Last`.
    public static var last: Self { "Last" }
    /// `Manual`.
    public static var manual: Self { "Manual" }
    /// `Predictive`.
    public static var predictive: Self { "Predictive" }
    /// `Preferred`.
    public static var preferred: Self { "Preferred" }
    /// `Standard`.
    public static var standard: Self { "Standard" }
    /// `Vip`.
    public static var vip: Self { "Vip" }
}

/// A value of `usedRouting` of ``ObservationValue``, open to those that are newer than this version.
public struct ObservationValueUsedRouting: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Bullseye`.
    public static var bullseye: Self { "Bullseye" }
    /// `Conditional`.
    public static var conditional: Self { "Conditional" }
    /// `Direct`.
    public static var direct: Self { "Direct" }
    /// `Last`.
    public static var last: Self { "Last" }
    /// `Manual`.
    public static var manual: Self { "Manual" }
    /// `Predictive`.
    public static var predictive: Self { "Predictive" }
    /// `Preferred`.
    public static var preferred: Self { "Preferred" }
    /// `Standard`.
    public static var standard: Self { "Standard" }
    /// `Vip`.
    public static var vip: Self { "Vip" }
}

/// The schema `OnDemandSummaryConfig`.
public typealias OnDemandSummaryConfig = Model<OnDemandSummaryConfigFields>

/// The properties of ``OnDemandSummaryConfig``.
public struct OnDemandSummaryConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`, required.
    public var enabled: Field<Bool> { Field("enabled") }
}

/// The schema `Operation`.
public typealias OperationModel = Model<OperationFields>

/// The properties of ``OperationModel``.
public struct OperationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `complete`.
    public var complete: Field<Bool> { Field("complete") }
    /// `user`.
    public var user: Field<User> { Field("user") }
    /// `client`.
    public var client: Field<DomainEntityRef> { Field("client") }
    /// `errorMessage`.
    public var errorMessage: Field<String> { Field("errorMessage") }
    /// `errorCode`.
    public var errorCode: Field<String> { Field("errorCode") }
    /// `errorDetails`.
    public var errorDetails: Field<[Detail]> { Field("errorDetails") }
    /// `errorMessageParams`.
    public var errorMessageParams: Field<[String: String]> { Field("errorMessageParams") }
    /// `actionName`.
    public var actionName: Field<OperationActionName> { Field("actionName") }
    /// `actionStatus`.
    public var actionStatus: Field<OperationActionStatus> { Field("actionStatus") }
}

/// A value of `actionName` of ``OperationModel``, open to those that are newer than this version.
public struct OperationActionName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CREATE`.
    public static var create: Self { "CREATE" }
    /// `CHECKIN`.
    public static var checkin: Self { "CHECKIN" }
    /// `CHECKOUT`.
    public static var checkout: Self { "CHECKOUT" }
    /// `DEBUG`.
    public static var debug: Self { "DEBUG" }
    /// `DELETE`.
    public static var delete: Self { "DELETE" }
    /// `HISTORY`.
    public static var history: Self { "HISTORY" }
    /// `PUBLISH`.
    public static var publish: Self { "PUBLISH" }
    /// `REVERT`.
    public static var revert: Self { "REVERT" }
    /// `SAVE`.
    public static var save: Self { "SAVE" }
    /// `STATE_CHANGE`.
    public static var stateChange: Self { "STATE_CHANGE" }
    /// `UPDATE`.
    public static var update: Self { "UPDATE" }
    /// `VALIDATE`.
    public static var validate: Self { "VALIDATE" }
}

/// A value of `actionStatus` of ``OperationModel``, open to those that are newer than this version.
public struct OperationActionStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `LOCKED`.
    public static var locked: Self { "LOCKED" }
    /// `UNLOCKED`.
    public static var unlocked: Self { "UNLOCKED" }
    /// `STARTED`.
    public static var started: Self { "STARTED" }
    /// `PENDING_GENERATION`.
    public static var pendingGeneration: Self { "PENDING_GENERATION" }
    /// `PENDING_BACKEND_NOTIFICATION`.
    public static var pendingBackendNotification: Self { "PENDING_BACKEND_NOTIFICATION" }
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAILURE`.
    public static var failure: Self { "FAILURE" }
}

/// The schema `OrgOAuthClient`.
public typealias OrgOAuthClient = Model<OrgOAuthClientFields>

/// The properties of ``OrgOAuthClient``.
public struct OrgOAuthClientFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `createdBy`.
    public var createdBy: Field<DomainEntityRef> { Field("createdBy") }
    /// `modifiedBy`.
    public var modifiedBy: Field<DomainEntityRef> { Field("modifiedBy") }
    /// `authorizedGrantType`, required.
    public var authorizedGrantType: Field<OrgOAuthClientAuthorizedGrantType> { Field("authorizedGrantType") }
    /// `scope`.
    public var scope: Field<[String]> { Field("scope") }
    /// `roleDivisions`.
    public var roleDivisions: Field<[RoleDivision]> { Field("roleDivisions") }
    /// `state`.
    public var state: Field<OrgOAuthClientState> { Field("state") }
    /// `dateToDelete`.
    public var dateToDelete: Field<Instant> { Field("dateToDelete") }
    /// `organization`, set by the platform.
    public var organization: Field<NamedEntity> { Field("organization") }
}

/// A value of `authorizedGrantType` of ``OrgOAuthClient``, open to those that are newer than this version.
public struct OrgOAuthClientAuthorizedGrantType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CODE`.
    public static var code: Self { "CODE" }
    /// `TOKEN`.
    public static var token: Self { "TOKEN" }
    /// `SAML2-BEARER`.
    public static var saml2Bearer: Self { "SAML2-BEARER" }
    /// `PASSWORD`.
    public static var password: Self { "PASSWORD" }
    /// `CLIENT-CREDENTIALS`.
    public static var clientCredentials: Self { "CLIENT-CREDENTIALS" }
}

/// A value of `state` of ``OrgOAuthClient``, open to those that are newer than this version.
public struct OrgOAuthClientState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `active`.
    public static var active: Self { "active" }
    /// `disabled`.
    public static var disabled: Self { "disabled" }
    /// `inactive`.
    public static var inactive: Self { "inactive" }
}

/// The schema `OrgUser`.
public typealias OrgUser = Model<OrgUserFields>

/// The properties of ``OrgUser``.
public struct OrgUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<Division> { Field("division") }
    /// `chat`.
    public var chat: Field<Chat> { Field("chat") }
    /// `department`.
    public var department: Field<String> { Field("department") }
    /// `email`.
    public var email: Field<String> { Field("email") }
    /// `primaryContactInfo`, set by the platform.
    public var primaryContactInfo: Field<[Contact]> { Field("primaryContactInfo") }
    /// `addresses`.
    public var addresses: Field<[Contact]> { Field("addresses") }
    /// `state`, set by the platform.
    public var state: Field<OrgUserState> { Field("state") }
    /// `title`.
    public var title: Field<String> { Field("title") }
    /// `username`.
    public var username: Field<String> { Field("username") }
    /// `manager`.
    public var manager: Field<User> { Field("manager") }
    /// `images`.
    public var images: Field<[Image]> { Field("images") }
    /// `version`, required.
    public var version: Field<Int> { Field("version") }
    /// `certifications`.
    public var certifications: Field<[String]> { Field("certifications") }
    /// `biography`.
    public var biography: Field<Biography> { Field("biography") }
    /// `employerInfo`.
    public var employerInfo: Field<EmployerInfo> { Field("employerInfo") }
    /// `preferredName`.
    public var preferredName: Field<String> { Field("preferredName") }
    /// `routingStatus`, set by the platform.
    public var routingStatus: Field<RoutingStatus> { Field("routingStatus") }
    /// `presence`, set by the platform.
    public var presence: Field<UserPresence> { Field("presence") }
    /// `integrationPresence`, set by the platform.
    public var integrationPresence: Field<UserPresence> { Field("integrationPresence") }
    /// `conversationSummary`, set by the platform.
    public var conversationSummary: Field<UserConversationSummary> { Field("conversationSummary") }
    /// `outOfOffice`, set by the platform.
    public var outOfOffice: Field<OutOfOffice> { Field("outOfOffice") }
    /// `geolocation`, set by the platform.
    public var geolocation: Field<Geolocation> { Field("geolocation") }
    /// `station`, set by the platform.
    public var station: Field<UserStations> { Field("station") }
    /// `authorization`, set by the platform.
    public var authorization: Field<UserAuthorization> { Field("authorization") }
    /// `profileSkills`, set by the platform.
    public var profileSkills: Field<[String]> { Field("profileSkills") }
    /// `locations`, set by the platform.
    public var locations: Field<[Location]> { Field("locations") }
    /// `groups`, set by the platform.
    public var groups: Field<[Group]> { Field("groups") }
    /// `team`, set by the platform.
    public var team: Field<Team> { Field("team") }
    /// `workPlanBidRanks`, set by the platform.
    public var workPlanBidRanks: Field<WorkPlanBidRanks> { Field("workPlanBidRanks") }
    /// `skills`, set by the platform.
    public var skills: Field<[UserRoutingSkill]> { Field("skills") }
    /// `languages`, set by the platform.
    public var languages: Field<[UserRoutingLanguage]> { Field("languages") }
    /// `acdAutoAnswer`.
    public var acdAutoAnswer: Field<Bool> { Field("acdAutoAnswer") }
    /// `languagePreference`, set by the platform.
    public var languagePreference: Field<String> { Field("languagePreference") }
    /// `lastTokenIssued`.
    public var lastTokenIssued: Field<OAuthLastTokenIssued> { Field("lastTokenIssued") }
    /// `dateLastLogin`, set by the platform.
    public var dateLastLogin: Field<Instant> { Field("dateLastLogin") }
    /// `dateWelcomeSent`, set by the platform.
    public var dateWelcomeSent: Field<Instant> { Field("dateWelcomeSent") }
    /// `organization`.
    public var organization: Field<Organization> { Field("organization") }
}

/// A value of `state` of ``OrgUser``, open to those that are newer than this version.
public struct OrgUserState: OpenEnum {
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
}

/// The schema `Organization`.
public typealias Organization = Model<OrganizationFields>

/// The properties of ``Organization``.
public struct OrganizationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `defaultLanguage`.
    public var defaultLanguage: Field<String> { Field("defaultLanguage") }
    /// `defaultCountryCode`.
    public var defaultCountryCode: Field<String> { Field("defaultCountryCode") }
    /// `thirdPartyOrgName`, set by the platform.
    public var thirdPartyOrgName: Field<String> { Field("thirdPartyOrgName") }
    /// `thirdPartyURI`.
    public var thirdPartyURI: Field<String> { Field("thirdPartyURI") }
    /// `domain`.
    public var domain: Field<String> { Field("domain") }
    /// `features`, set by the platform.
    public var features: Field<[String: Bool]> { Field("features") }
    /// `version`, required.
    public var version: Field<Int> { Field("version") }
    /// `state`.
    public var state: Field<OrganizationState> { Field("state") }
    /// `defaultSiteId`.
    public var defaultSiteId: Field<String> { Field("defaultSiteId") }
    /// `supportURI`.
    public var supportURI: Field<String> { Field("supportURI") }
    /// `voicemailEnabled`.
    public var voicemailEnabled: Field<Bool> { Field("voicemailEnabled") }
    /// `productPlatform`, set by the platform.
    public var productPlatform: Field<OrganizationProductPlatform> { Field("productPlatform") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``Organization``, open to those that are newer than this version.
public struct OrganizationState: OpenEnum {
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
}

/// A value of `productPlatform` of ``Organization``, open to those that are newer than this version.
public struct OrganizationProductPlatform: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `GenesysCloud`.
    public static var genesysCloud: Self { "GenesysCloud" }
    /// `PureCloud`.
    public static var pureCloud: Self { "PureCloud" }
    /// `PureEngage`.
    public static var pureEngage: Self { "PureEngage" }
    /// `PureEngageCloud`.
    public static var pureEngageCloud: Self { "PureEngageCloud" }
    /// `PureConnect`.
    public static var pureConnect: Self { "PureConnect" }
    /// `PureConnectCloud`.
    public static var pureConnectCloud: Self { "PureConnectCloud" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// The schema `OrganizationPresence`.
public typealias OrganizationPresence = Model<OrganizationPresenceFields>

/// The properties of ``OrganizationPresence``.
public struct OrganizationPresenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `languageLabels`, required.
    public var languageLabels: Field<[String: String]> { Field("languageLabels") }
    /// `systemPresence`.
    public var systemPresence: Field<String> { Field("systemPresence") }
    /// `deactivated`.
    public var deactivated: Field<Bool> { Field("deactivated") }
    /// `primary`.
    public var primary: Field<Bool> { Field("primary") }
    /// `createdBy`.
    public var createdBy: Field<User> { Field("createdBy") }
    /// `createdDate`.
    public var createdDate: Field<Instant> { Field("createdDate") }
    /// `modifiedBy`.
    public var modifiedBy: Field<User> { Field("modifiedBy") }
    /// `modifiedDate`.
    public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `OrganizationPresenceDefinition`.
public typealias OrganizationPresenceDefinition = Model<OrganizationPresenceDefinitionFields>

/// The properties of ``OrganizationPresenceDefinition``.
public struct OrganizationPresenceDefinitionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `type`.
    public var type: Field<OrganizationPresenceDefinitionType> { Field("type") }
    /// `languageLabels`, required.
    public var languageLabels: Field<[String: String]> { Field("languageLabels") }
    /// `systemPresence`.
    public var systemPresence: Field<OrganizationPresenceDefinitionSystemPresence> { Field("systemPresence") }
    /// `divisionId`.
    public var divisionId: Field<String> { Field("divisionId") }
    /// `deactivated`.
    public var deactivated: Field<Bool> { Field("deactivated") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``OrganizationPresenceDefinition``, open to those that are newer than this version.
public struct OrganizationPresenceDefinitionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `System`.
    public static var system: Self { "System" }
    /// `User`.
    public static var user: Self { "User" }
}

/// A value of `systemPresence` of ``OrganizationPresenceDefinition``, open to those that are newer than this version.
public struct OrganizationPresenceDefinitionSystemPresence: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Available`.
    public static var available: Self { "Available" }
    /// `Away`.
    public static var away: Self { "Away" }
    /// `Busy`.
    public static var busy: Self { "Busy" }
    /// `Offline`.
    public static var offline: Self { "Offline" }
    /// `Idle`.
    public static var idle: Self { "Idle" }
    /// `OnQueue`.
    public static var onQueue: Self { "OnQueue" }
    /// `Meal`.
    public static var meal: Self { "Meal" }
    /// `Training`.
    public static var training: Self { "Training" }
    /// `Meeting`.
    public static var meeting: Self { "Meeting" }
    /// `Break`.
    public static var `break`: Self { "Break" }
}

/// The schema `OutOfOffice`.
public typealias OutOfOffice = Model<OutOfOfficeFields>

/// The properties of ``OutOfOffice``.
public struct OutOfOfficeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `user`.
    public var user: Field<User> { Field("user") }
    /// `startDate`.
    public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`.
    public var endDate: Field<Instant> { Field("endDate") }
    /// `active`.
    public var active: Field<Bool> { Field("active") }
    /// `indefinite`.
    public var indefinite: Field<Bool> { Field("indefinite") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `OutcomeAchievement`.
public typealias OutcomeAchievement = Model<OutcomeAchievementFields>

/// The properties of ``OutcomeAchievement``.
public struct OutcomeAchievementFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `outcome`, required.
    public var outcome: Field<AchievedOutcome> { Field("outcome") }
    /// `achievedDate`, required.
    public var achievedDate: Field<Instant> { Field("achievedDate") }
}
