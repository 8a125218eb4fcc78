// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `LabelUtilizationRequest`.
public typealias LabelUtilizationRequest = Model<LabelUtilizationRequestFields>

/// The properties of ``LabelUtilizationRequest``.
public struct LabelUtilizationRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `maximumCapacity`.
    public var maximumCapacity: Field<Int> { Field("maximumCapacity") }
    /// `interruptingLabelIds`.
    public var interruptingLabelIds: Field<[String]> { Field("interruptingLabelIds") }
}

/// The schema `LabelUtilizationResponse`.
public typealias LabelUtilizationResponse = Model<LabelUtilizationResponseFields>

/// The properties of ``LabelUtilizationResponse``.
public struct LabelUtilizationResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `maximumCapacity`.
    public var maximumCapacity: Field<Int> { Field("maximumCapacity") }
    /// `interruptingLabelIds`.
    public var interruptingLabelIds: Field<[String]> { Field("interruptingLabelIds") }
    /// `labelName`.
    public var labelName: Field<String> { Field("labelName") }
}

/// The schema `Language`.
public typealias Language = Model<LanguageFields>

/// The properties of ``Language``.
public struct LanguageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `state`.
    public var state: Field<LanguageState> { Field("state") }
    /// `version`.
    public var version: Field<String> { Field("version") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``Language``, open to those that are newer than this version.
public struct LanguageState: OpenEnum {
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

/// The schema `LanguageEntityListing`.
public typealias LanguageEntityListing = Model<LanguageEntityListingFields>

/// The properties of ``LanguageEntityListing``.
public struct LanguageEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Language]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `Limit`.
public typealias Limit = Model<LimitFields>

/// The properties of ``Limit``.
public struct LimitFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `key`.
    public var key: Field<String> { Field("key") }
    /// `namespace`.
    public var namespace: Field<LimitNamespace> { Field("namespace") }
    /// `value`.
    public var value: Field<Int> { Field("value") }
}

/// A value of `namespace` of ``Limit``, open to those that are newer than this version.
public struct LimitNamespace: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `users.rules`.
    public static var usersRules: Self { "users.rules" }
    /// `voice.transcription`.
    public static var voiceTranscription: Self { "voice.transcription" }
    /// `agent.assistant`.
    public static var agentAssistant: Self { "agent.assistant" }
    /// `agentic.virtual.agents`.
    public static var agenticVirtualAgents: Self { "agentic.virtual.agents" }
    /// `analytics.agents`.
    public static var analyticsAgents: Self { "analytics.agents" }
    /// `analytics.alerting`.
    public static var analyticsAlerting: Self { "analytics.alerting" }
    /// `analytics.data.extraction`.
    public static var analyticsDataExtraction: Self { "analytics.data.extraction" }
    /// `analytics`.
    public static var analytics: Self { "analytics" }
    /// `analytics.realtime`.
    public static var analyticsRealtime: Self { "analytics.realtime" }
    /// `analytics.reporting.settings`.
    public static var analyticsReportingSettings: Self { "analytics.reporting.settings" }
    /// `anomaly.detection`.
    public static var anomalyDetection: Self { "anomaly.detection" }
    /// `architect`.
    public static var architect: Self { "architect" }
    /// `audiohook`.
    public static var audiohook: Self { "audiohook" }
    /// `audiohook.monitor`.
    public static var audiohookMonitor: Self { "audiohook.monitor" }
    /// `audit`.
    public static var audit: Self { "audit" }
    /// `auth.api`.
    public static var authApi: Self { "auth.api" }
    /// `authorization`.
    public static var authorization: Self { "authorization" }
    /// `automation.testing`.
    public static var automationTesting: Self { "automation.testing" }
    /// `bots`.
    public static var bots: Self { "bots" }
    /// `bots.voice`.
    public static var botsVoice: Self { "bots.voice" }
    /// `business.rules`.
    public static var businessRules: Self { "business.rules" }
    /// `callback`.
    public static var callback: Self { "callback" }
    /// `case.management`.
    public static var caseManagement: Self { "case.management" }
    /// `cobrowse`.
    public static var cobrowse: Self { "cobrowse" }
    /// `content.management`.
    public static var contentManagement: Self { "content.management" }
    /// `conversation`.
    public static var conversation: Self { "conversation" }
    /// `copilot`.
    public static var copilot: Self { "copilot" }
    /// `dataactions`.
    public static var dataactions: Self { "dataactions" }
    /// `datatables`.
    public static var datatables: Self { "datatables" }
    /// `directory`.
    public static var directory: Self { "directory" }
    /// `dsar`.
    public static var dsar: Self { "dsar" }
    /// `email`.
    public static var email: Self { "email" }
    /// `employee.engagement`.
    public static var employeeEngagement: Self { "employee.engagement" }
    /// `event.orchestration`.
    public static var eventOrchestration: Self { "event.orchestration" }
    /// `external.contacts`.
    public static var externalContacts: Self { "external.contacts" }
    /// `external.events.data.ingestion`.
    public static var externalEventsDataIngestion: Self { "external.events.data.ingestion" }
    /// `gamification`.
    public static var gamification: Self { "gamification" }
    /// `gcv`.
    public static var gcv: Self { "gcv" }
    /// `gdpr`.
    public static var gdpr: Self { "gdpr" }
    /// `groups`.
    public static var groups: Self { "groups" }
    /// `guides`.
    public static var guides: Self { "guides" }
    /// `historical.adherence`.
    public static var historicalAdherence: Self { "historical.adherence" }
    /// `infrastructureascode`.
    public static var infrastructureascode: Self { "infrastructureascode" }
    /// `integrations`.
    public static var integrations: Self { "integrations" }
    /// `intent.miner`.
    public static var intentMiner: Self { "intent.miner" }
    /// `internal.messaging`.
    public static var internalMessaging: Self { "internal.messaging" }
    /// `journey`.
    public static var journey: Self { "journey" }
    /// `knowledge`.
    public static var knowledge: Self { "knowledge" }
    /// `language.understanding`.
    public static var languageUnderstanding: Self { "language.understanding" }
    /// `learning`.
    public static var learning: Self { "learning" }
    /// `limit.registry`.
    public static var limitRegistry: Self { "limit.registry" }
    /// `marketplace`.
    public static var marketplace: Self { "marketplace" }
    /// `mcp.analytics.aggregates`.
    public static var mcpAnalyticsAggregates: Self { "mcp.analytics.aggregates" }
    /// `mcp`.
    public static var mcp: Self { "mcp" }
    /// `media.communications`.
    public static var mediaCommunications: Self { "media.communications" }
    /// `messaging`.
    public static var messaging: Self { "messaging" }
    /// `micro.frontend`.
    public static var microFrontend: Self { "micro.frontend" }
    /// `multi.org`.
    public static var multiOrg: Self { "multi.org" }
    /// `notifications`.
    public static var notifications: Self { "notifications" }
    /// `onboarding`.
    public static var onboarding: Self { "onboarding" }
    /// `organization.notice`.
    public static var organizationNotice: Self { "organization.notice" }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
    /// `platform.api`.
    public static var platformApi: Self { "platform.api" }
    /// `predictive.routing`.
    public static var predictiveRouting: Self { "predictive.routing" }
    /// `presence`.
    public static var presence: Self { "presence" }
    /// `quality`.
    public static var quality: Self { "quality" }
    /// `recording`.
    public static var recording: Self { "recording" }
    /// `response.management`.
    public static var responseManagement: Self { "response.management" }
    /// `routing`.
    public static var routing: Self { "routing" }
    /// `scim`.
    public static var scim: Self { "scim" }
    /// `screen.monitoring`.
    public static var screenMonitoring: Self { "screen.monitoring" }
    /// `sda`.
    public static var sda: Self { "sda" }
    /// `search`.
    public static var search: Self { "search" }
    /// `secondary.automation.testing`.
    public static var secondaryAutomationTesting: Self { "secondary.automation.testing" }
    /// `skills`.
    public static var skills: Self { "skills" }
    /// `social.media`.
    public static var socialMedia: Self { "social.media" }
    /// `speech.and.text.analytics`.
    public static var speechAndTextAnalytics: Self { "speech.and.text.analytics" }
    /// `speech.integration`.
    public static var speechIntegration: Self { "speech.integration" }
    /// `supportability`.
    public static var supportability: Self { "supportability" }
    /// `task.management`.
    public static var taskManagement: Self { "task.management" }
    /// `telephony.configuration`.
    public static var telephonyConfiguration: Self { "telephony.configuration" }
    /// `usage`.
    public static var usage: Self { "usage" }
    /// `users`.
    public static var users: Self { "users" }
    /// `web.deployments`.
    public static var webDeployments: Self { "web.deployments" }
    /// `web.messaging`.
    public static var webMessaging: Self { "web.messaging" }
    /// `webchat`.
    public static var webchat: Self { "webchat" }
    /// `webhooks`.
    public static var webhooks: Self { "webhooks" }
    /// `workforce.management.adherence`.
    public static var workforceManagementAdherence: Self { "workforce.management.adherence" }
    /// `workforce.management.agent.availability`.
    public static var workforceManagementAgentAvailability: Self { "workforce.management.agent.availability" }
    /// `workforce.management.forecast`.
    public static var workforceManagementForecast: Self { "workforce.management.forecast" }
    /// `workforce.management`.
    public static var workforceManagement: Self { "workforce.management" }
    /// `workforce.management.scheduling.preferences`.
    public static var workforceManagementSchedulingPreferences: Self { "workforce.management.scheduling.preferences" }
    /// `workforce.management.self.schedule`.
    public static var workforceManagementSelfSchedule: Self { "workforce.management.self.schedule" }
    /// `workforce.management.shift.trading`.
    public static var workforceManagementShiftTrading: Self { "workforce.management.shift.trading" }
    /// `system`.
    public static var system: Self { "system" }
}

/// The schema `LineId`.
public typealias LineId = Model<LineIdFields>

/// The properties of ``LineId``.
public struct LineIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ids`, required.
    public var ids: Field<[LineUserId]> { Field("ids") }
    /// `displayName`.
    public var displayName: Field<String> { Field("displayName") }
}

/// The schema `LineUserId`.
public typealias LineUserId = Model<LineUserIdFields>

/// The properties of ``LineUserId``.
public struct LineUserIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`, required.
    public var userId: Field<String> { Field("userId") }
}

/// The schema `LinkConfiguration`.
public typealias LinkConfiguration = Model<LinkConfigurationFields>

/// The properties of ``LinkConfiguration``.
public struct LinkConfigurationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `uriTemplate`, required.
    public var uriTemplate: Field<String> { Field("uriTemplate") }
}

/// The schema `Location`.
public typealias Location = Model<LocationFields>

/// The properties of ``Location``.
public struct LocationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `floorplanId`, set by the platform.
    public var floorplanId: Field<String> { Field("floorplanId") }
    /// `coordinates`.
    public var coordinates: Field<[String: Double]> { Field("coordinates") }
    /// `notes`.
    public var notes: Field<String> { Field("notes") }
    /// `locationDefinition`.
    public var locationDefinition: Field<LocationDefinition> { Field("locationDefinition") }
}

/// The schema `LocationAddress`.
public typealias LocationAddress = Model<LocationAddressFields>

/// The properties of ``LocationAddress``.
public struct LocationAddressFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `city`.
    public var city: Field<String> { Field("city") }
    /// `country`.
    public var country: Field<String> { Field("country") }
    /// `countryName`.
    public var countryName: Field<String> { Field("countryName") }
    /// `state`.
    public var state: Field<String> { Field("state") }
    /// `street1`.
    public var street1: Field<String> { Field("street1") }
    /// `street2`.
    public var street2: Field<String> { Field("street2") }
    /// `zipcode`.
    public var zipcode: Field<String> { Field("zipcode") }
}

/// The schema `LocationAddressVerificationDetails`.
public typealias LocationAddressVerificationDetails = Model<LocationAddressVerificationDetailsFields>

/// The properties of ``LocationAddressVerificationDetails``.
public struct LocationAddressVerificationDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    public var status: Field<LocationAddressVerificationDetailsStatus> { Field("status") }
    /// `dateFinished`.
    public var dateFinished: Field<Instant> { Field("dateFinished") }
    /// `dateStarted`.
    public var dateStarted: Field<Instant> { Field("dateStarted") }
    /// `service`.
    public var service: Field<String> { Field("service") }
}

/// A value of `status` of ``LocationAddressVerificationDetails``, open to those that are newer than this version.
public struct LocationAddressVerificationDetailsStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `Retry`.
    public static var retry: Self { "Retry" }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
}

/// The schema `LocationDefinition`.
public typealias LocationDefinition = Model<LocationDefinitionFields>

/// The properties of ``LocationDefinition``.
public struct LocationDefinitionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `contactUser`.
    public var contactUser: Field<AddressableEntityRef> { Field("contactUser") }
    /// `emergencyNumber`.
    public var emergencyNumber: Field<LocationEmergencyNumber> { Field("emergencyNumber") }
    /// `address`.
    public var address: Field<LocationAddress> { Field("address") }
    /// `state`.
    public var state: Field<LocationDefinitionState> { Field("state") }
    /// `notes`.
    public var notes: Field<String> { Field("notes") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `path`, set by the platform.
    public var path: Field<[String]> { Field("path") }
    /// `profileImage`, set by the platform.
    public var profileImage: Field<[LocationImage]> { Field("profileImage") }
    /// `floorplanImage`, set by the platform.
    public var floorplanImage: Field<[LocationImage]> { Field("floorplanImage") }
    /// `addressVerificationDetails`, set by the platform.
    public var addressVerificationDetails: Field<LocationAddressVerificationDetails> { Field("addressVerificationDetails") }
    /// `addressVerified`, set by the platform.
    public var addressVerified: Field<Bool> { Field("addressVerified") }
    /// `addressStored`, set by the platform.
    public var addressStored: Field<Bool> { Field("addressStored") }
    /// `images`.
    public var images: Field<String> { Field("images") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``LocationDefinition``, open to those that are newer than this version.
public struct LocationDefinitionState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `active`.
    public static var active: Self { "active" }
    /// `deleted`.
    public static var deleted: Self { "deleted" }
}

/// The schema `LocationEmergencyNumber`.
public typealias LocationEmergencyNumber = Model<LocationEmergencyNumberFields>

/// The properties of ``LocationEmergencyNumber``.
public struct LocationEmergencyNumberFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `e164`.
    public var e164: Field<String> { Field("e164") }
    /// `number`.
    public var number: Field<String> { Field("number") }
    /// `type`.
    public var type: Field<LocationEmergencyNumberType> { Field("type") }
}

/// A value of `type` of ``LocationEmergencyNumber``, open to those that are newer than this version.
public struct LocationEmergencyNumberType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `default`.
    public static var `default`: Self { "default" }
    /// `elin`.
    public static var elin: Self { "elin" }
}

/// The schema `LocationImage`.
public typealias LocationImage = Model<LocationImageFields>

/// The properties of ``LocationImage``.
public struct LocationImageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `resolution`.
    public var resolution: Field<String> { Field("resolution") }
    /// `imageUri`.
    public var imageUri: Field<String> { Field("imageUri") }
}

/// The schema `LocationSearchCriteria`.
public typealias LocationSearchCriteria = Model<LocationSearchCriteriaFields>

/// The properties of ``LocationSearchCriteria``.
public struct LocationSearchCriteriaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `endValue`.
    public var endValue: Field<String> { Field("endValue") }
    /// `values`.
    public var values: Field<[String]> { Field("values") }
    /// `startValue`.
    public var startValue: Field<String> { Field("startValue") }
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `operator`.
    public var `operator`: Field<LocationSearchCriteriaOperator> { Field("operator") }
    /// `group`.
    public var group: Field<[LocationSearchCriteria]> { Field("group") }
    /// `dateFormat`.
    public var dateFormat: Field<String> { Field("dateFormat") }
    /// `type`, required.
    public var type: Field<LocationSearchCriteriaType> { Field("type") }
    /// `fields`.
    public var fields: Field<[String]> { Field("fields") }
}

/// A value of `operator` of ``LocationSearchCriteria``, open to those that are newer than this version.
public struct LocationSearchCriteriaOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AND`.
    public static var and: Self { "AND" }
    /// `OR`.
    public static var or: Self { "OR" }
    /// `NOT`.
    public static var not: Self { "NOT" }
}

/// A value of `type` of ``LocationSearchCriteria``, open to those that are newer than this version.
public struct LocationSearchCriteriaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EXACT`.
    public static var exact: Self { "EXACT" }
    /// `STARTS_WITH`.
    public static var startsWith: Self { "STARTS_WITH" }
    /// `CONTAINS`.
    public static var contains: Self { "CONTAINS" }
    /// `REGEX`.
    public static var regex: Self { "REGEX" }
    /// `TERM`.
    public static var term: Self { "TERM" }
    /// `TERMS`.
    public static var terms: Self { "TERMS" }
    /// `REQUIRED_FIELDS`.
    public static var requiredFields: Self { "REQUIRED_FIELDS" }
    /// `MATCH_ALL`.
    public static var matchAll: Self { "MATCH_ALL" }
}

/// The schema `LocationSearchRequest`.
public typealias LocationSearchRequest = Model<LocationSearchRequestFields>

/// The properties of ``LocationSearchRequest``.
public struct LocationSearchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sortOrder`.
    public var sortOrder: Field<LocationSearchRequestSortOrder> { Field("sortOrder") }
    /// `sortBy`.
    public var sortBy: Field<String> { Field("sortBy") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `sort`.
    public var sort: Field<[SearchSort]> { Field("sort") }
    /// `expand`.
    public var expand: Field<[String]> { Field("expand") }
    /// `query`.
    public var query: Field<[LocationSearchCriteria]> { Field("query") }
}

/// A value of `sortOrder` of ``LocationSearchRequest``, open to those that are newer than this version.
public struct LocationSearchRequestSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ASC`.
    public static var asc: Self { "ASC" }
    /// `DESC`.
    public static var desc: Self { "DESC" }
    /// `SCORE`.
    public static var score: Self { "SCORE" }
}

/// The schema `LocationsSearchResponse`.
public typealias LocationsSearchResponse = Model<LocationsSearchResponseFields>

/// The properties of ``LocationsSearchResponse``.
public struct LocationsSearchResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`, required.
    public var total: Field<Int> { Field("total") }
    /// `pageCount`, required.
    public var pageCount: Field<Int> { Field("pageCount") }
    /// `pageSize`, required.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`, required.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `previousPage`.
    public var previousPage: Field<String> { Field("previousPage") }
    /// `currentPage`.
    public var currentPage: Field<String> { Field("currentPage") }
    /// `nextPage`.
    public var nextPage: Field<String> { Field("nextPage") }
    /// `types`, required.
    public var types: Field<[String]> { Field("types") }
    /// `results`, required.
    public var results: Field<[LocationDefinition]> { Field("results") }
}
