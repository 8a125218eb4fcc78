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
    @_alwaysEmitIntoClient public var dateIssued: Field<Instant> { Field("dateIssued") }
}

/// The schema `ObservationMetricData`.
public typealias ObservationMetricData = Model<ObservationMetricDataFields>

/// The properties of ``ObservationMetricData``.
public struct ObservationMetricDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`.
    @_alwaysEmitIntoClient public var metric: Field<String> { Field("metric") }
    /// `qualifier`.
    @_alwaysEmitIntoClient public var qualifier: Field<String> { Field("qualifier") }
    /// `stats`.
    @_alwaysEmitIntoClient public var stats: Field<StatisticalSummary> { Field("stats") }
    /// `truncated`.
    @_alwaysEmitIntoClient public var truncated: Field<Bool> { Field("truncated") }
    /// `observations`.
    @_alwaysEmitIntoClient public var observations: Field<[ObservationValue]> { Field("observations") }
}

/// The schema `ObservationValue`.
public typealias ObservationValue = Model<ObservationValueFields>

/// The properties of ``ObservationValue``.
public struct ObservationValueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `observationDate`, required.
    @_alwaysEmitIntoClient public var observationDate: Field<Instant> { Field("observationDate") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `sessionId`.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `requestedRoutingSkillIds`.
    @_alwaysEmitIntoClient public var requestedRoutingSkillIds: Field<[String]> { Field("requestedRoutingSkillIds") }
    /// `requestedLanguageId`.
    @_alwaysEmitIntoClient public var requestedLanguageId: Field<String> { Field("requestedLanguageId") }
    /// `routingPriority`.
    @_alwaysEmitIntoClient public var routingPriority: Field<Int> { Field("routingPriority") }
    /// `participantName`.
    @_alwaysEmitIntoClient public var participantName: Field<String> { Field("participantName") }
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<ObservationValueDirection> { Field("direction") }
    /// `convertedFrom`.
    @_alwaysEmitIntoClient public var convertedFrom: Field<String> { Field("convertedFrom") }
    /// `convertedTo`.
    @_alwaysEmitIntoClient public var convertedTo: Field<String> { Field("convertedTo") }
    /// `addressFrom`.
    @_alwaysEmitIntoClient public var addressFrom: Field<String> { Field("addressFrom") }
    /// `addressTo`.
    @_alwaysEmitIntoClient public var addressTo: Field<String> { Field("addressTo") }
    /// `ani`.
    @_alwaysEmitIntoClient public var ani: Field<String> { Field("ani") }
    /// `dnis`.
    @_alwaysEmitIntoClient public var dnis: Field<String> { Field("dnis") }
    /// `teamId`.
    @_alwaysEmitIntoClient public var teamId: Field<String> { Field("teamId") }
    /// `requestedRoutings`.
    @_alwaysEmitIntoClient public var requestedRoutings: Field<[ObservationValueRequestedRoutings]> { Field("requestedRoutings") }
    /// `usedRouting`.
    @_alwaysEmitIntoClient public var usedRouting: Field<ObservationValueUsedRouting> { Field("usedRouting") }
    /// `scoredAgents`.
    @_alwaysEmitIntoClient public var scoredAgents: Field<[AnalyticsScoredAgent]> { Field("scoredAgents") }
}

/// A value of `direction` of ``ObservationValue``, open to those that are newer than this version.
public struct ObservationValueDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
}

/// A value of `requestedRoutings` of ``ObservationValue``, open to those that are newer than this version.
public struct ObservationValueRequestedRoutings: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Bullseye`.
    @_alwaysEmitIntoClient public static var bullseye: Self { "Bullseye" }
    /// `Conditional`.
    @_alwaysEmitIntoClient public static var conditional: Self { "Conditional" }
    /// `Direct`.
    @_alwaysEmitIntoClient public static var direct: Self { "Direct" }
    /// `Last`.
    @_alwaysEmitIntoClient public static var last: Self { "Last" }
    /// `Manual`.
    @_alwaysEmitIntoClient public static var manual: Self { "Manual" }
    /// `Predictive`.
    @_alwaysEmitIntoClient public static var predictive: Self { "Predictive" }
    /// `Preferred`.
    @_alwaysEmitIntoClient public static var preferred: Self { "Preferred" }
    /// `Standard`.
    @_alwaysEmitIntoClient public static var standard: Self { "Standard" }
    /// `Vip`.
    @_alwaysEmitIntoClient public static var vip: Self { "Vip" }
}

/// A value of `usedRouting` of ``ObservationValue``, open to those that are newer than this version.
public struct ObservationValueUsedRouting: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Bullseye`.
    @_alwaysEmitIntoClient public static var bullseye: Self { "Bullseye" }
    /// `Conditional`.
    @_alwaysEmitIntoClient public static var conditional: Self { "Conditional" }
    /// `Direct`.
    @_alwaysEmitIntoClient public static var direct: Self { "Direct" }
    /// `Last`.
    @_alwaysEmitIntoClient public static var last: Self { "Last" }
    /// `Manual`.
    @_alwaysEmitIntoClient public static var manual: Self { "Manual" }
    /// `Predictive`.
    @_alwaysEmitIntoClient public static var predictive: Self { "Predictive" }
    /// `Preferred`.
    @_alwaysEmitIntoClient public static var preferred: Self { "Preferred" }
    /// `Standard`.
    @_alwaysEmitIntoClient public static var standard: Self { "Standard" }
    /// `Vip`.
    @_alwaysEmitIntoClient public static var vip: Self { "Vip" }
}

/// The schema `OnDemandSummaryConfig`.
public typealias OnDemandSummaryConfig = Model<OnDemandSummaryConfigFields>

/// The properties of ``OnDemandSummaryConfig``.
public struct OnDemandSummaryConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`, required.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
}

/// The schema `Operation`.
public typealias OperationModel = Model<OperationFields>

/// The properties of ``OperationModel``.
public struct OperationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `complete`.
    @_alwaysEmitIntoClient public var complete: Field<Bool> { Field("complete") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<User> { Field("user") }
    /// `client`.
    @_alwaysEmitIntoClient public var client: Field<DomainEntityRef> { Field("client") }
    /// `errorMessage`.
    @_alwaysEmitIntoClient public var errorMessage: Field<String> { Field("errorMessage") }
    /// `errorCode`.
    @_alwaysEmitIntoClient public var errorCode: Field<String> { Field("errorCode") }
    /// `errorDetails`.
    @_alwaysEmitIntoClient public var errorDetails: Field<[Detail]> { Field("errorDetails") }
    /// `errorMessageParams`.
    @_alwaysEmitIntoClient public var errorMessageParams: Field<[String: String]> { Field("errorMessageParams") }
    /// `actionName`.
    @_alwaysEmitIntoClient public var actionName: Field<OperationActionName> { Field("actionName") }
    /// `actionStatus`.
    @_alwaysEmitIntoClient public var actionStatus: Field<OperationActionStatus> { Field("actionStatus") }
}

/// A value of `actionName` of ``OperationModel``, open to those that are newer than this version.
public struct OperationActionName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CREATE`.
    @_alwaysEmitIntoClient public static var create: Self { "CREATE" }
    /// `CHECKIN`.
    @_alwaysEmitIntoClient public static var checkin: Self { "CHECKIN" }
    /// `CHECKOUT`.
    @_alwaysEmitIntoClient public static var checkout: Self { "CHECKOUT" }
    /// `DEBUG`.
    @_alwaysEmitIntoClient public static var debug: Self { "DEBUG" }
    /// `DELETE`.
    @_alwaysEmitIntoClient public static var delete: Self { "DELETE" }
    /// `HISTORY`.
    @_alwaysEmitIntoClient public static var history: Self { "HISTORY" }
    /// `PUBLISH`.
    @_alwaysEmitIntoClient public static var publish: Self { "PUBLISH" }
    /// `REVERT`.
    @_alwaysEmitIntoClient public static var revert: Self { "REVERT" }
    /// `SAVE`.
    @_alwaysEmitIntoClient public static var save: Self { "SAVE" }
    /// `STATE_CHANGE`.
    @_alwaysEmitIntoClient public static var stateChange: Self { "STATE_CHANGE" }
    /// `UPDATE`.
    @_alwaysEmitIntoClient public static var update: Self { "UPDATE" }
    /// `VALIDATE`.
    @_alwaysEmitIntoClient public static var validate: Self { "VALIDATE" }
}

/// A value of `actionStatus` of ``OperationModel``, open to those that are newer than this version.
public struct OperationActionStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `LOCKED`.
    @_alwaysEmitIntoClient public static var locked: Self { "LOCKED" }
    /// `UNLOCKED`.
    @_alwaysEmitIntoClient public static var unlocked: Self { "UNLOCKED" }
    /// `STARTED`.
    @_alwaysEmitIntoClient public static var started: Self { "STARTED" }
    /// `PENDING_GENERATION`.
    @_alwaysEmitIntoClient public static var pendingGeneration: Self { "PENDING_GENERATION" }
    /// `PENDING_BACKEND_NOTIFICATION`.
    @_alwaysEmitIntoClient public static var pendingBackendNotification: Self { "PENDING_BACKEND_NOTIFICATION" }
    /// `SUCCESS`.
    @_alwaysEmitIntoClient public static var success: Self { "SUCCESS" }
    /// `FAILURE`.
    @_alwaysEmitIntoClient public static var failure: Self { "FAILURE" }
}

/// The schema `OrgOAuthClient`.
public typealias OrgOAuthClient = Model<OrgOAuthClientFields>

/// The properties of ``OrgOAuthClient``.
public struct OrgOAuthClientFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<DomainEntityRef> { Field("createdBy") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<DomainEntityRef> { Field("modifiedBy") }
    /// `authorizedGrantType`, required.
    @_alwaysEmitIntoClient public var authorizedGrantType: Field<OrgOAuthClientAuthorizedGrantType> { Field("authorizedGrantType") }
    /// `scope`.
    @_alwaysEmitIntoClient public var scope: Field<[String]> { Field("scope") }
    /// `roleDivisions`.
    @_alwaysEmitIntoClient public var roleDivisions: Field<[RoleDivision]> { Field("roleDivisions") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<OrgOAuthClientState> { Field("state") }
    /// `dateToDelete`.
    @_alwaysEmitIntoClient public var dateToDelete: Field<Instant> { Field("dateToDelete") }
    /// `organization`, set by the platform.
    @_alwaysEmitIntoClient public var organization: Field<NamedEntity> { Field("organization") }
}

/// A value of `authorizedGrantType` of ``OrgOAuthClient``, open to those that are newer than this version.
public struct OrgOAuthClientAuthorizedGrantType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CODE`.
    @_alwaysEmitIntoClient public static var code: Self { "CODE" }
    /// `TOKEN`.
    @_alwaysEmitIntoClient public static var token: Self { "TOKEN" }
    /// `SAML2-BEARER`.
    @_alwaysEmitIntoClient public static var saml2Bearer: Self { "SAML2-BEARER" }
    /// `PASSWORD`.
    @_alwaysEmitIntoClient public static var password: Self { "PASSWORD" }
    /// `CLIENT-CREDENTIALS`.
    @_alwaysEmitIntoClient public static var clientCredentials: Self { "CLIENT-CREDENTIALS" }
}

/// A value of `state` of ``OrgOAuthClient``, open to those that are newer than this version.
public struct OrgOAuthClientState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `active`.
    @_alwaysEmitIntoClient public static var active: Self { "active" }
    /// `disabled`.
    @_alwaysEmitIntoClient public static var disabled: Self { "disabled" }
    /// `inactive`.
    @_alwaysEmitIntoClient public static var inactive: Self { "inactive" }
}

/// The schema `OrgUser`.
public typealias OrgUser = Model<OrgUserFields>

/// The properties of ``OrgUser``.
public struct OrgUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<Division> { Field("division") }
    /// `chat`.
    @_alwaysEmitIntoClient public var chat: Field<Chat> { Field("chat") }
    /// `department`.
    @_alwaysEmitIntoClient public var department: Field<String> { Field("department") }
    /// `email`.
    @_alwaysEmitIntoClient public var email: Field<String> { Field("email") }
    /// `primaryContactInfo`, set by the platform.
    @_alwaysEmitIntoClient public var primaryContactInfo: Field<[Contact]> { Field("primaryContactInfo") }
    /// `addresses`.
    @_alwaysEmitIntoClient public var addresses: Field<[Contact]> { Field("addresses") }
    /// `state`, set by the platform.
    @_alwaysEmitIntoClient public var state: Field<OrgUserState> { Field("state") }
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `username`.
    @_alwaysEmitIntoClient public var username: Field<String> { Field("username") }
    /// `manager`.
    @_alwaysEmitIntoClient public var manager: Field<User> { Field("manager") }
    /// `images`.
    @_alwaysEmitIntoClient public var images: Field<[Image]> { Field("images") }
    /// `version`, required.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `certifications`.
    @_alwaysEmitIntoClient public var certifications: Field<[String]> { Field("certifications") }
    /// `biography`.
    @_alwaysEmitIntoClient public var biography: Field<Biography> { Field("biography") }
    /// `employerInfo`.
    @_alwaysEmitIntoClient public var employerInfo: Field<EmployerInfo> { Field("employerInfo") }
    /// `preferredName`.
    @_alwaysEmitIntoClient public var preferredName: Field<String> { Field("preferredName") }
    /// `routingStatus`, set by the platform.
    @_alwaysEmitIntoClient public var routingStatus: Field<RoutingStatus> { Field("routingStatus") }
    /// `presence`, set by the platform.
    @_alwaysEmitIntoClient public var presence: Field<UserPresence> { Field("presence") }
    /// `integrationPresence`, set by the platform.
    @_alwaysEmitIntoClient public var integrationPresence: Field<UserPresence> { Field("integrationPresence") }
    /// `conversationSummary`, set by the platform.
    @_alwaysEmitIntoClient public var conversationSummary: Field<UserConversationSummary> { Field("conversationSummary") }
    /// `outOfOffice`, set by the platform.
    @_alwaysEmitIntoClient public var outOfOffice: Field<OutOfOffice> { Field("outOfOffice") }
    /// `geolocation`, set by the platform.
    @_alwaysEmitIntoClient public var geolocation: Field<Geolocation> { Field("geolocation") }
    /// `station`, set by the platform.
    @_alwaysEmitIntoClient public var station: Field<UserStations> { Field("station") }
    /// `authorization`, set by the platform.
    @_alwaysEmitIntoClient public var authorization: Field<UserAuthorization> { Field("authorization") }
    /// `profileSkills`, set by the platform.
    @_alwaysEmitIntoClient public var profileSkills: Field<[String]> { Field("profileSkills") }
    /// `locations`, set by the platform.
    @_alwaysEmitIntoClient public var locations: Field<[Location]> { Field("locations") }
    /// `groups`, set by the platform.
    @_alwaysEmitIntoClient public var groups: Field<[Group]> { Field("groups") }
    /// `team`, set by the platform.
    @_alwaysEmitIntoClient public var team: Field<Team> { Field("team") }
    /// `workPlanBidRanks`, set by the platform.
    @_alwaysEmitIntoClient public var workPlanBidRanks: Field<WorkPlanBidRanks> { Field("workPlanBidRanks") }
    /// `skills`, set by the platform.
    @_alwaysEmitIntoClient public var skills: Field<[UserRoutingSkill]> { Field("skills") }
    /// `languages`, set by the platform.
    @_alwaysEmitIntoClient public var languages: Field<[UserRoutingLanguage]> { Field("languages") }
    /// `acdAutoAnswer`.
    @_alwaysEmitIntoClient public var acdAutoAnswer: Field<Bool> { Field("acdAutoAnswer") }
    /// `languagePreference`, set by the platform.
    @_alwaysEmitIntoClient public var languagePreference: Field<String> { Field("languagePreference") }
    /// `lastTokenIssued`.
    @_alwaysEmitIntoClient public var lastTokenIssued: Field<OAuthLastTokenIssued> { Field("lastTokenIssued") }
    /// `dateLastLogin`, set by the platform.
    @_alwaysEmitIntoClient public var dateLastLogin: Field<Instant> { Field("dateLastLogin") }
    /// `dateWelcomeSent`, set by the platform.
    @_alwaysEmitIntoClient public var dateWelcomeSent: Field<Instant> { Field("dateWelcomeSent") }
    /// `organization`.
    @_alwaysEmitIntoClient public var organization: Field<Organization> { Field("organization") }
}

/// A value of `state` of ``OrgUser``, open to those that are newer than this version.
public struct OrgUserState: OpenEnum {
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
}

/// The schema `Organization`.
public typealias Organization = Model<OrganizationFields>

/// The properties of ``Organization``.
public struct OrganizationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `defaultLanguage`.
    @_alwaysEmitIntoClient public var defaultLanguage: Field<String> { Field("defaultLanguage") }
    /// `defaultCountryCode`.
    @_alwaysEmitIntoClient public var defaultCountryCode: Field<String> { Field("defaultCountryCode") }
    /// `thirdPartyOrgName`, set by the platform.
    @_alwaysEmitIntoClient public var thirdPartyOrgName: Field<String> { Field("thirdPartyOrgName") }
    /// `thirdPartyURI`.
    @_alwaysEmitIntoClient public var thirdPartyURI: Field<String> { Field("thirdPartyURI") }
    /// `domain`.
    @_alwaysEmitIntoClient public var domain: Field<String> { Field("domain") }
    /// `features`, set by the platform.
    @_alwaysEmitIntoClient public var features: Field<[String: Bool]> { Field("features") }
    /// `version`, required.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<OrganizationState> { Field("state") }
    /// `defaultSiteId`.
    @_alwaysEmitIntoClient public var defaultSiteId: Field<String> { Field("defaultSiteId") }
    /// `supportURI`.
    @_alwaysEmitIntoClient public var supportURI: Field<String> { Field("supportURI") }
    /// `voicemailEnabled`.
    @_alwaysEmitIntoClient public var voicemailEnabled: Field<Bool> { Field("voicemailEnabled") }
    /// `productPlatform`, set by the platform.
    @_alwaysEmitIntoClient public var productPlatform: Field<OrganizationProductPlatform> { Field("productPlatform") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``Organization``, open to those that are newer than this version.
public struct OrganizationState: OpenEnum {
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
}

/// A value of `productPlatform` of ``Organization``, open to those that are newer than this version.
public struct OrganizationProductPlatform: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `GenesysCloud`.
    @_alwaysEmitIntoClient public static var genesysCloud: Self { "GenesysCloud" }
    /// `PureCloud`.
    @_alwaysEmitIntoClient public static var pureCloud: Self { "PureCloud" }
    /// `PureEngage`.
    @_alwaysEmitIntoClient public static var pureEngage: Self { "PureEngage" }
    /// `PureEngageCloud`.
    @_alwaysEmitIntoClient public static var pureEngageCloud: Self { "PureEngageCloud" }
    /// `PureConnect`.
    @_alwaysEmitIntoClient public static var pureConnect: Self { "PureConnect" }
    /// `PureConnectCloud`.
    @_alwaysEmitIntoClient public static var pureConnectCloud: Self { "PureConnectCloud" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `OrganizationPresence`.
public typealias OrganizationPresence = Model<OrganizationPresenceFields>

/// The properties of ``OrganizationPresence``.
public struct OrganizationPresenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `languageLabels`, required.
    @_alwaysEmitIntoClient public var languageLabels: Field<[String: String]> { Field("languageLabels") }
    /// `systemPresence`.
    @_alwaysEmitIntoClient public var systemPresence: Field<String> { Field("systemPresence") }
    /// `deactivated`.
    @_alwaysEmitIntoClient public var deactivated: Field<Bool> { Field("deactivated") }
    /// `primary`.
    @_alwaysEmitIntoClient public var primary: Field<Bool> { Field("primary") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<User> { Field("createdBy") }
    /// `createdDate`.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<User> { Field("modifiedBy") }
    /// `modifiedDate`.
    @_alwaysEmitIntoClient public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `OrganizationPresenceDefinition`.
public typealias OrganizationPresenceDefinition = Model<OrganizationPresenceDefinitionFields>

/// The properties of ``OrganizationPresenceDefinition``.
public struct OrganizationPresenceDefinitionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<OrganizationPresenceDefinitionType> { Field("type") }
    /// `languageLabels`, required.
    @_alwaysEmitIntoClient public var languageLabels: Field<[String: String]> { Field("languageLabels") }
    /// `systemPresence`.
    @_alwaysEmitIntoClient public var systemPresence: Field<OrganizationPresenceDefinitionSystemPresence> { Field("systemPresence") }
    /// `divisionId`.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
    /// `deactivated`.
    @_alwaysEmitIntoClient public var deactivated: Field<Bool> { Field("deactivated") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``OrganizationPresenceDefinition``, open to those that are newer than this version.
public struct OrganizationPresenceDefinitionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `System`.
    @_alwaysEmitIntoClient public static var system: Self { "System" }
    /// `User`.
    @_alwaysEmitIntoClient public static var user: Self { "User" }
}

/// A value of `systemPresence` of ``OrganizationPresenceDefinition``, open to those that are newer than this version.
public struct OrganizationPresenceDefinitionSystemPresence: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Available`.
    @_alwaysEmitIntoClient public static var available: Self { "Available" }
    /// `Away`.
    @_alwaysEmitIntoClient public static var away: Self { "Away" }
    /// `Busy`.
    @_alwaysEmitIntoClient public static var busy: Self { "Busy" }
    /// `Offline`.
    @_alwaysEmitIntoClient public static var offline: Self { "Offline" }
    /// `Idle`.
    @_alwaysEmitIntoClient public static var idle: Self { "Idle" }
    /// `OnQueue`.
    @_alwaysEmitIntoClient public static var onQueue: Self { "OnQueue" }
    /// `Meal`.
    @_alwaysEmitIntoClient public static var meal: Self { "Meal" }
    /// `Training`.
    @_alwaysEmitIntoClient public static var training: Self { "Training" }
    /// `Meeting`.
    @_alwaysEmitIntoClient public static var meeting: Self { "Meeting" }
    /// `Break`.
    @_alwaysEmitIntoClient public static var `break`: Self { "Break" }
}

/// The schema `OutOfOffice`.
public typealias OutOfOffice = Model<OutOfOfficeFields>

/// The properties of ``OutOfOffice``.
public struct OutOfOfficeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<User> { Field("user") }
    /// `startDate`.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`.
    @_alwaysEmitIntoClient public var endDate: Field<Instant> { Field("endDate") }
    /// `active`.
    @_alwaysEmitIntoClient public var active: Field<Bool> { Field("active") }
    /// `indefinite`.
    @_alwaysEmitIntoClient public var indefinite: Field<Bool> { Field("indefinite") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `OutcomeAchievement`.
public typealias OutcomeAchievement = Model<OutcomeAchievementFields>

/// The properties of ``OutcomeAchievement``.
public struct OutcomeAchievementFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `outcome`, required.
    @_alwaysEmitIntoClient public var outcome: Field<AchievedOutcome> { Field("outcome") }
    /// `achievedDate`, required.
    @_alwaysEmitIntoClient public var achievedDate: Field<Instant> { Field("achievedDate") }
}
