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
    @_alwaysEmitIntoClient public var maximumCapacity: Field<Int> { Field("maximumCapacity") }
    /// `interruptingLabelIds`.
    @_alwaysEmitIntoClient public var interruptingLabelIds: Field<[String]> { Field("interruptingLabelIds") }
}

/// The schema `LabelUtilizationResponse`.
public typealias LabelUtilizationResponse = Model<LabelUtilizationResponseFields>

/// The properties of ``LabelUtilizationResponse``.
public struct LabelUtilizationResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `maximumCapacity`.
    @_alwaysEmitIntoClient public var maximumCapacity: Field<Int> { Field("maximumCapacity") }
    /// `interruptingLabelIds`.
    @_alwaysEmitIntoClient public var interruptingLabelIds: Field<[String]> { Field("interruptingLabelIds") }
    /// `labelName`.
    @_alwaysEmitIntoClient public var labelName: Field<String> { Field("labelName") }
}

/// The schema `Language`.
public typealias Language = Model<LanguageFields>

/// The properties of ``Language``.
public struct LanguageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<LanguageState> { Field("state") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<String> { Field("version") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``Language``, open to those that are newer than this version.
public struct LanguageState: OpenEnum {
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

/// The schema `LanguageEntityListing`.
public typealias LanguageEntityListing = Model<LanguageEntityListingFields>

/// The properties of ``LanguageEntityListing``.
public struct LanguageEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Language]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    @_alwaysEmitIntoClient public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    @_alwaysEmitIntoClient public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `Limit`.
public typealias Limit = Model<LimitFields>

/// The properties of ``Limit``.
public struct LimitFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `key`.
    @_alwaysEmitIntoClient public var key: Field<String> { Field("key") }
    /// `namespace`.
    @_alwaysEmitIntoClient public var namespace: Field<LimitNamespace> { Field("namespace") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<Int> { Field("value") }
}

/// A value of `namespace` of ``Limit``, open to those that are newer than this version.
public struct LimitNamespace: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `users.rules`.
    @_alwaysEmitIntoClient public static var usersRules: Self { "users.rules" }
    /// `voice.transcription`.
    @_alwaysEmitIntoClient public static var voiceTranscription: Self { "voice.transcription" }
    /// `agent.assistant`.
    @_alwaysEmitIntoClient public static var agentAssistant: Self { "agent.assistant" }
    /// `agentic.virtual.agents`.
    @_alwaysEmitIntoClient public static var agenticVirtualAgents: Self { "agentic.virtual.agents" }
    /// `analytics.agents`.
    @_alwaysEmitIntoClient public static var analyticsAgents: Self { "analytics.agents" }
    /// `analytics.alerting`.
    @_alwaysEmitIntoClient public static var analyticsAlerting: Self { "analytics.alerting" }
    /// `analytics.data.extraction`.
    @_alwaysEmitIntoClient public static var analyticsDataExtraction: Self { "analytics.data.extraction" }
    /// `analytics`.
    @_alwaysEmitIntoClient public static var analytics: Self { "analytics" }
    /// `analytics.realtime`.
    @_alwaysEmitIntoClient public static var analyticsRealtime: Self { "analytics.realtime" }
    /// `analytics.reporting.settings`.
    @_alwaysEmitIntoClient public static var analyticsReportingSettings: Self { "analytics.reporting.settings" }
    /// `anomaly.detection`.
    @_alwaysEmitIntoClient public static var anomalyDetection: Self { "anomaly.detection" }
    /// `architect`.
    @_alwaysEmitIntoClient public static var architect: Self { "architect" }
    /// `audiohook`.
    @_alwaysEmitIntoClient public static var audiohook: Self { "audiohook" }
    /// `audiohook.monitor`.
    @_alwaysEmitIntoClient public static var audiohookMonitor: Self { "audiohook.monitor" }
    /// `audit`.
    @_alwaysEmitIntoClient public static var audit: Self { "audit" }
    /// `auth.api`.
    @_alwaysEmitIntoClient public static var authApi: Self { "auth.api" }
    /// `authorization`.
    @_alwaysEmitIntoClient public static var authorization: Self { "authorization" }
    /// `automation.testing`.
    @_alwaysEmitIntoClient public static var automationTesting: Self { "automation.testing" }
    /// `bots`.
    @_alwaysEmitIntoClient public static var bots: Self { "bots" }
    /// `bots.voice`.
    @_alwaysEmitIntoClient public static var botsVoice: Self { "bots.voice" }
    /// `business.rules`.
    @_alwaysEmitIntoClient public static var businessRules: Self { "business.rules" }
    /// `callback`.
    @_alwaysEmitIntoClient public static var callback: Self { "callback" }
    /// `case.management`.
    @_alwaysEmitIntoClient public static var caseManagement: Self { "case.management" }
    /// `cobrowse`.
    @_alwaysEmitIntoClient public static var cobrowse: Self { "cobrowse" }
    /// `content.management`.
    @_alwaysEmitIntoClient public static var contentManagement: Self { "content.management" }
    /// `conversation`.
    @_alwaysEmitIntoClient public static var conversation: Self { "conversation" }
    /// `copilot`.
    @_alwaysEmitIntoClient public static var copilot: Self { "copilot" }
    /// `dataactions`.
    @_alwaysEmitIntoClient public static var dataactions: Self { "dataactions" }
    /// `datatables`.
    @_alwaysEmitIntoClient public static var datatables: Self { "datatables" }
    /// `directory`.
    @_alwaysEmitIntoClient public static var directory: Self { "directory" }
    /// `dsar`.
    @_alwaysEmitIntoClient public static var dsar: Self { "dsar" }
    /// `email`.
    @_alwaysEmitIntoClient public static var email: Self { "email" }
    /// `employee.engagement`.
    @_alwaysEmitIntoClient public static var employeeEngagement: Self { "employee.engagement" }
    /// `event.orchestration`.
    @_alwaysEmitIntoClient public static var eventOrchestration: Self { "event.orchestration" }
    /// `external.contacts`.
    @_alwaysEmitIntoClient public static var externalContacts: Self { "external.contacts" }
    /// `external.events.data.ingestion`.
    @_alwaysEmitIntoClient public static var externalEventsDataIngestion: Self { "external.events.data.ingestion" }
    /// `gamification`.
    @_alwaysEmitIntoClient public static var gamification: Self { "gamification" }
    /// `gcv`.
    @_alwaysEmitIntoClient public static var gcv: Self { "gcv" }
    /// `gdpr`.
    @_alwaysEmitIntoClient public static var gdpr: Self { "gdpr" }
    /// `groups`.
    @_alwaysEmitIntoClient public static var groups: Self { "groups" }
    /// `guides`.
    @_alwaysEmitIntoClient public static var guides: Self { "guides" }
    /// `historical.adherence`.
    @_alwaysEmitIntoClient public static var historicalAdherence: Self { "historical.adherence" }
    /// `infrastructureascode`.
    @_alwaysEmitIntoClient public static var infrastructureascode: Self { "infrastructureascode" }
    /// `integrations`.
    @_alwaysEmitIntoClient public static var integrations: Self { "integrations" }
    /// `intent.miner`.
    @_alwaysEmitIntoClient public static var intentMiner: Self { "intent.miner" }
    /// `internal.messaging`.
    @_alwaysEmitIntoClient public static var internalMessaging: Self { "internal.messaging" }
    /// `journey`.
    @_alwaysEmitIntoClient public static var journey: Self { "journey" }
    /// `knowledge`.
    @_alwaysEmitIntoClient public static var knowledge: Self { "knowledge" }
    /// `language.understanding`.
    @_alwaysEmitIntoClient public static var languageUnderstanding: Self { "language.understanding" }
    /// `learning`.
    @_alwaysEmitIntoClient public static var learning: Self { "learning" }
    /// `limit.registry`.
    @_alwaysEmitIntoClient public static var limitRegistry: Self { "limit.registry" }
    /// `marketplace`.
    @_alwaysEmitIntoClient public static var marketplace: Self { "marketplace" }
    /// `mcp.analytics.aggregates`.
    @_alwaysEmitIntoClient public static var mcpAnalyticsAggregates: Self { "mcp.analytics.aggregates" }
    /// `mcp`.
    @_alwaysEmitIntoClient public static var mcp: Self { "mcp" }
    /// `media.communications`.
    @_alwaysEmitIntoClient public static var mediaCommunications: Self { "media.communications" }
    /// `messaging`.
    @_alwaysEmitIntoClient public static var messaging: Self { "messaging" }
    /// `micro.frontend`.
    @_alwaysEmitIntoClient public static var microFrontend: Self { "micro.frontend" }
    /// `multi.org`.
    @_alwaysEmitIntoClient public static var multiOrg: Self { "multi.org" }
    /// `notifications`.
    @_alwaysEmitIntoClient public static var notifications: Self { "notifications" }
    /// `onboarding`.
    @_alwaysEmitIntoClient public static var onboarding: Self { "onboarding" }
    /// `organization.notice`.
    @_alwaysEmitIntoClient public static var organizationNotice: Self { "organization.notice" }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
    /// `platform.api`.
    @_alwaysEmitIntoClient public static var platformApi: Self { "platform.api" }
    /// `predictive.routing`.
    @_alwaysEmitIntoClient public static var predictiveRouting: Self { "predictive.routing" }
    /// `presence`.
    @_alwaysEmitIntoClient public static var presence: Self { "presence" }
    /// `quality`.
    @_alwaysEmitIntoClient public static var quality: Self { "quality" }
    /// `recording`.
    @_alwaysEmitIntoClient public static var recording: Self { "recording" }
    /// `response.management`.
    @_alwaysEmitIntoClient public static var responseManagement: Self { "response.management" }
    /// `routing`.
    @_alwaysEmitIntoClient public static var routing: Self { "routing" }
    /// `scim`.
    @_alwaysEmitIntoClient public static var scim: Self { "scim" }
    /// `screen.monitoring`.
    @_alwaysEmitIntoClient public static var screenMonitoring: Self { "screen.monitoring" }
    /// `sda`.
    @_alwaysEmitIntoClient public static var sda: Self { "sda" }
    /// `search`.
    @_alwaysEmitIntoClient public static var search: Self { "search" }
    /// `secondary.automation.testing`.
    @_alwaysEmitIntoClient public static var secondaryAutomationTesting: Self { "secondary.automation.testing" }
    /// `skills`.
    @_alwaysEmitIntoClient public static var skills: Self { "skills" }
    /// `social.media`.
    @_alwaysEmitIntoClient public static var socialMedia: Self { "social.media" }
    /// `speech.and.text.analytics`.
    @_alwaysEmitIntoClient public static var speechAndTextAnalytics: Self { "speech.and.text.analytics" }
    /// `speech.integration`.
    @_alwaysEmitIntoClient public static var speechIntegration: Self { "speech.integration" }
    /// `supportability`.
    @_alwaysEmitIntoClient public static var supportability: Self { "supportability" }
    /// `task.management`.
    @_alwaysEmitIntoClient public static var taskManagement: Self { "task.management" }
    /// `telephony.configuration`.
    @_alwaysEmitIntoClient public static var telephonyConfiguration: Self { "telephony.configuration" }
    /// `usage`.
    @_alwaysEmitIntoClient public static var usage: Self { "usage" }
    /// `users`.
    @_alwaysEmitIntoClient public static var users: Self { "users" }
    /// `web.deployments`.
    @_alwaysEmitIntoClient public static var webDeployments: Self { "web.deployments" }
    /// `web.messaging`.
    @_alwaysEmitIntoClient public static var webMessaging: Self { "web.messaging" }
    /// `webchat`.
    @_alwaysEmitIntoClient public static var webchat: Self { "webchat" }
    /// `webhooks`.
    @_alwaysEmitIntoClient public static var webhooks: Self { "webhooks" }
    /// `workforce.management.adherence`.
    @_alwaysEmitIntoClient public static var workforceManagementAdherence: Self { "workforce.management.adherence" }
    /// `workforce.management.agent.availability`.
    @_alwaysEmitIntoClient public static var workforceManagementAgentAvailability: Self { "workforce.management.agent.availability" }
    /// `workforce.management.forecast`.
    @_alwaysEmitIntoClient public static var workforceManagementForecast: Self { "workforce.management.forecast" }
    /// `workforce.management`.
    @_alwaysEmitIntoClient public static var workforceManagement: Self { "workforce.management" }
    /// `workforce.management.scheduling.preferences`.
    @_alwaysEmitIntoClient public static var workforceManagementSchedulingPreferences: Self { "workforce.management.scheduling.preferences" }
    /// `workforce.management.self.schedule`.
    @_alwaysEmitIntoClient public static var workforceManagementSelfSchedule: Self { "workforce.management.self.schedule" }
    /// `workforce.management.shift.trading`.
    @_alwaysEmitIntoClient public static var workforceManagementShiftTrading: Self { "workforce.management.shift.trading" }
    /// `system`.
    @_alwaysEmitIntoClient public static var system: Self { "system" }
}

/// The schema `LineId`.
public typealias LineId = Model<LineIdFields>

/// The properties of ``LineId``.
public struct LineIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ids`, required.
    @_alwaysEmitIntoClient public var ids: Field<[LineUserId]> { Field("ids") }
    /// `displayName`.
    @_alwaysEmitIntoClient public var displayName: Field<String> { Field("displayName") }
}

/// The schema `LineUserId`.
public typealias LineUserId = Model<LineUserIdFields>

/// The properties of ``LineUserId``.
public struct LineUserIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`, required.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
}

/// The schema `LinkConfiguration`.
public typealias LinkConfiguration = Model<LinkConfigurationFields>

/// The properties of ``LinkConfiguration``.
public struct LinkConfigurationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `uriTemplate`, required.
    @_alwaysEmitIntoClient public var uriTemplate: Field<String> { Field("uriTemplate") }
}

/// The schema `Location`.
public typealias Location = Model<LocationFields>

/// The properties of ``Location``.
public struct LocationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `floorplanId`, set by the platform.
    @_alwaysEmitIntoClient public var floorplanId: Field<String> { Field("floorplanId") }
    /// `coordinates`.
    @_alwaysEmitIntoClient public var coordinates: Field<[String: Double]> { Field("coordinates") }
    /// `notes`.
    @_alwaysEmitIntoClient public var notes: Field<String> { Field("notes") }
    /// `locationDefinition`.
    @_alwaysEmitIntoClient public var locationDefinition: Field<LocationDefinition> { Field("locationDefinition") }
}

/// The schema `LocationAddress`.
public typealias LocationAddress = Model<LocationAddressFields>

/// The properties of ``LocationAddress``.
public struct LocationAddressFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `city`.
    @_alwaysEmitIntoClient public var city: Field<String> { Field("city") }
    /// `country`.
    @_alwaysEmitIntoClient public var country: Field<String> { Field("country") }
    /// `countryName`.
    @_alwaysEmitIntoClient public var countryName: Field<String> { Field("countryName") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<String> { Field("state") }
    /// `street1`.
    @_alwaysEmitIntoClient public var street1: Field<String> { Field("street1") }
    /// `street2`.
    @_alwaysEmitIntoClient public var street2: Field<String> { Field("street2") }
    /// `zipcode`.
    @_alwaysEmitIntoClient public var zipcode: Field<String> { Field("zipcode") }
}

/// The schema `LocationAddressVerificationDetails`.
public typealias LocationAddressVerificationDetails = Model<LocationAddressVerificationDetailsFields>

/// The properties of ``LocationAddressVerificationDetails``.
public struct LocationAddressVerificationDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<LocationAddressVerificationDetailsStatus> { Field("status") }
    /// `dateFinished`.
    @_alwaysEmitIntoClient public var dateFinished: Field<Instant> { Field("dateFinished") }
    /// `dateStarted`.
    @_alwaysEmitIntoClient public var dateStarted: Field<Instant> { Field("dateStarted") }
    /// `service`.
    @_alwaysEmitIntoClient public var service: Field<String> { Field("service") }
}

/// A value of `status` of ``LocationAddressVerificationDetails``, open to those that are newer than this version.
public struct LocationAddressVerificationDetailsStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Retry`.
    @_alwaysEmitIntoClient public static var retry: Self { "Retry" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
}

/// The schema `LocationDefinition`.
public typealias LocationDefinition = Model<LocationDefinitionFields>

/// The properties of ``LocationDefinition``.
public struct LocationDefinitionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `contactUser`.
    @_alwaysEmitIntoClient public var contactUser: Field<AddressableEntityRef> { Field("contactUser") }
    /// `emergencyNumber`.
    @_alwaysEmitIntoClient public var emergencyNumber: Field<LocationEmergencyNumber> { Field("emergencyNumber") }
    /// `address`.
    @_alwaysEmitIntoClient public var address: Field<LocationAddress> { Field("address") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<LocationDefinitionState> { Field("state") }
    /// `notes`.
    @_alwaysEmitIntoClient public var notes: Field<String> { Field("notes") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `path`, set by the platform.
    @_alwaysEmitIntoClient public var path: Field<[String]> { Field("path") }
    /// `profileImage`, set by the platform.
    @_alwaysEmitIntoClient public var profileImage: Field<[LocationImage]> { Field("profileImage") }
    /// `floorplanImage`, set by the platform.
    @_alwaysEmitIntoClient public var floorplanImage: Field<[LocationImage]> { Field("floorplanImage") }
    /// `addressVerificationDetails`, set by the platform.
    @_alwaysEmitIntoClient public var addressVerificationDetails: Field<LocationAddressVerificationDetails> { Field("addressVerificationDetails") }
    /// `addressVerified`, set by the platform.
    @_alwaysEmitIntoClient public var addressVerified: Field<Bool> { Field("addressVerified") }
    /// `addressStored`, set by the platform.
    @_alwaysEmitIntoClient public var addressStored: Field<Bool> { Field("addressStored") }
    /// `images`.
    @_alwaysEmitIntoClient public var images: Field<String> { Field("images") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``LocationDefinition``, open to those that are newer than this version.
public struct LocationDefinitionState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `active`.
    @_alwaysEmitIntoClient public static var active: Self { "active" }
    /// `deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "deleted" }
}

/// The schema `LocationEmergencyNumber`.
public typealias LocationEmergencyNumber = Model<LocationEmergencyNumberFields>

/// The properties of ``LocationEmergencyNumber``.
public struct LocationEmergencyNumberFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `e164`.
    @_alwaysEmitIntoClient public var e164: Field<String> { Field("e164") }
    /// `number`.
    @_alwaysEmitIntoClient public var number: Field<String> { Field("number") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<LocationEmergencyNumberType> { Field("type") }
}

/// A value of `type` of ``LocationEmergencyNumber``, open to those that are newer than this version.
public struct LocationEmergencyNumberType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `default`.
    @_alwaysEmitIntoClient public static var `default`: Self { "default" }
    /// `elin`.
    @_alwaysEmitIntoClient public static var elin: Self { "elin" }
}

/// The schema `LocationImage`.
public typealias LocationImage = Model<LocationImageFields>

/// The properties of ``LocationImage``.
public struct LocationImageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `resolution`.
    @_alwaysEmitIntoClient public var resolution: Field<String> { Field("resolution") }
    /// `imageUri`.
    @_alwaysEmitIntoClient public var imageUri: Field<String> { Field("imageUri") }
}

/// The schema `LocationSearchCriteria`.
public typealias LocationSearchCriteria = Model<LocationSearchCriteriaFields>

/// The properties of ``LocationSearchCriteria``.
public struct LocationSearchCriteriaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `endValue`.
    @_alwaysEmitIntoClient public var endValue: Field<String> { Field("endValue") }
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[String]> { Field("values") }
    /// `startValue`.
    @_alwaysEmitIntoClient public var startValue: Field<String> { Field("startValue") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<LocationSearchCriteriaOperator> { Field("operator") }
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<[LocationSearchCriteria]> { Field("group") }
    /// `dateFormat`.
    @_alwaysEmitIntoClient public var dateFormat: Field<String> { Field("dateFormat") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<LocationSearchCriteriaType> { Field("type") }
    /// `fields`.
    @_alwaysEmitIntoClient public var fields: Field<[String]> { Field("fields") }
}

/// A value of `operator` of ``LocationSearchCriteria``, open to those that are newer than this version.
public struct LocationSearchCriteriaOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AND`.
    @_alwaysEmitIntoClient public static var and: Self { "AND" }
    /// `OR`.
    @_alwaysEmitIntoClient public static var or: Self { "OR" }
    /// `NOT`.
    @_alwaysEmitIntoClient public static var not: Self { "NOT" }
}

/// A value of `type` of ``LocationSearchCriteria``, open to those that are newer than this version.
public struct LocationSearchCriteriaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EXACT`.
    @_alwaysEmitIntoClient public static var exact: Self { "EXACT" }
    /// `STARTS_WITH`.
    @_alwaysEmitIntoClient public static var startsWith: Self { "STARTS_WITH" }
    /// `CONTAINS`.
    @_alwaysEmitIntoClient public static var contains: Self { "CONTAINS" }
    /// `REGEX`.
    @_alwaysEmitIntoClient public static var regex: Self { "REGEX" }
    /// `TERM`.
    @_alwaysEmitIntoClient public static var term: Self { "TERM" }
    /// `TERMS`.
    @_alwaysEmitIntoClient public static var terms: Self { "TERMS" }
    /// `REQUIRED_FIELDS`.
    @_alwaysEmitIntoClient public static var requiredFields: Self { "REQUIRED_FIELDS" }
    /// `MATCH_ALL`.
    @_alwaysEmitIntoClient public static var matchAll: Self { "MATCH_ALL" }
}

/// The schema `LocationSearchRequest`.
public typealias LocationSearchRequest = Model<LocationSearchRequestFields>

/// The properties of ``LocationSearchRequest``.
public struct LocationSearchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sortOrder`.
    @_alwaysEmitIntoClient public var sortOrder: Field<LocationSearchRequestSortOrder> { Field("sortOrder") }
    /// `sortBy`.
    @_alwaysEmitIntoClient public var sortBy: Field<String> { Field("sortBy") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `sort`.
    @_alwaysEmitIntoClient public var sort: Field<[SearchSort]> { Field("sort") }
    /// `expand`.
    @_alwaysEmitIntoClient public var expand: Field<[String]> { Field("expand") }
    /// `query`.
    @_alwaysEmitIntoClient public var query: Field<[LocationSearchCriteria]> { Field("query") }
}

/// A value of `sortOrder` of ``LocationSearchRequest``, open to those that are newer than this version.
public struct LocationSearchRequestSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ASC`.
    @_alwaysEmitIntoClient public static var asc: Self { "ASC" }
    /// `DESC`.
    @_alwaysEmitIntoClient public static var desc: Self { "DESC" }
    /// `SCORE`.
    @_alwaysEmitIntoClient public static var score: Self { "SCORE" }
}

/// The schema `LocationsSearchResponse`.
public typealias LocationsSearchResponse = Model<LocationsSearchResponseFields>

/// The properties of ``LocationsSearchResponse``.
public struct LocationsSearchResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`, required.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `pageCount`, required.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
    /// `pageSize`, required.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`, required.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `previousPage`.
    @_alwaysEmitIntoClient public var previousPage: Field<String> { Field("previousPage") }
    /// `currentPage`.
    @_alwaysEmitIntoClient public var currentPage: Field<String> { Field("currentPage") }
    /// `nextPage`.
    @_alwaysEmitIntoClient public var nextPage: Field<String> { Field("nextPage") }
    /// `types`, required.
    @_alwaysEmitIntoClient public var types: Field<[String]> { Field("types") }
    /// `results`, required.
    @_alwaysEmitIntoClient public var results: Field<[LocationDefinition]> { Field("results") }
}
