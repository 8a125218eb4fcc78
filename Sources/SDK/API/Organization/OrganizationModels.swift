// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `ApprovalNamespace`.
public typealias ApprovalNamespace = Model<ApprovalNamespaceFields>

/// The properties of ``ApprovalNamespace``.
public struct ApprovalNamespaceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `namespace`, set by the platform.
    @_alwaysEmitIntoClient public var namespace: Field<ApprovalNamespaceNamespace> { Field("namespace") }
    /// `status`, set by the platform.
    @_alwaysEmitIntoClient public var status: Field<ApprovalNamespaceStatus> { Field("status") }
    /// `type`, set by the platform.
    @_alwaysEmitIntoClient public var type: Field<ApprovalNamespaceType> { Field("type") }
}

/// A value of `namespace` of ``ApprovalNamespace``, open to those that are newer than this version.
public struct ApprovalNamespaceNamespace: OpenEnum {
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

/// A value of `status` of ``ApprovalNamespace``, open to those that are newer than this version.
public struct ApprovalNamespaceStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Approved`.
    @_alwaysEmitIntoClient public static var approved: Self { "Approved" }
    /// `Rejected`.
    @_alwaysEmitIntoClient public static var rejected: Self { "Rejected" }
    /// `Rollback`.
    @_alwaysEmitIntoClient public static var rollback: Self { "Rollback" }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `Open`.
    @_alwaysEmitIntoClient public static var open: Self { "Open" }
    /// `SecondaryApprovalNamespacesAdded`.
    @_alwaysEmitIntoClient public static var secondaryApprovalNamespacesAdded: Self { "SecondaryApprovalNamespacesAdded" }
    /// `ReviewerApproved`.
    @_alwaysEmitIntoClient public static var reviewerApproved: Self { "ReviewerApproved" }
    /// `ReviewerRejected`.
    @_alwaysEmitIntoClient public static var reviewerRejected: Self { "ReviewerRejected" }
    /// `ReviewerRollback`.
    @_alwaysEmitIntoClient public static var reviewerRollback: Self { "ReviewerRollback" }
    /// `ImplementingChange`.
    @_alwaysEmitIntoClient public static var implementingChange: Self { "ImplementingChange" }
    /// `ChangeImplemented`.
    @_alwaysEmitIntoClient public static var changeImplemented: Self { "ChangeImplemented" }
    /// `ImplementingRollback`.
    @_alwaysEmitIntoClient public static var implementingRollback: Self { "ImplementingRollback" }
    /// `RollbackImplemented`.
    @_alwaysEmitIntoClient public static var rollbackImplemented: Self { "RollbackImplemented" }
}

/// A value of `type` of ``ApprovalNamespace``, open to those that are newer than this version.
public struct ApprovalNamespaceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Primary`.
    @_alwaysEmitIntoClient public static var primary: Self { "Primary" }
    /// `Secondary`.
    @_alwaysEmitIntoClient public static var secondary: Self { "Secondary" }
    /// `System`.
    @_alwaysEmitIntoClient public static var system: Self { "System" }
}

/// The schema `EmbeddedIntegration`.
public typealias EmbeddedIntegration = Model<EmbeddedIntegrationFields>

/// The properties of ``EmbeddedIntegration``.
public struct EmbeddedIntegrationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enableWhitelist`.
    @_alwaysEmitIntoClient public var enableWhitelist: Field<Bool> { Field("enableWhitelist") }
    /// `domainWhitelist`.
    @_alwaysEmitIntoClient public var domainWhitelist: Field<[String]> { Field("domainWhitelist") }
}

/// The schema `FeatureState`.
public typealias FeatureState = Model<FeatureStateFields>

/// The properties of ``FeatureState``.
public struct FeatureStateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
}

/// The schema `FreeTrialLimit`.
public typealias FreeTrialLimit = Model<FreeTrialLimitFields>

/// The properties of ``FreeTrialLimit``.
public struct FreeTrialLimitFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `key`.
    @_alwaysEmitIntoClient public var key: Field<String> { Field("key") }
    /// `defaultValue`.
    @_alwaysEmitIntoClient public var defaultValue: Field<Int> { Field("defaultValue") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `resource`.
    @_alwaysEmitIntoClient public var resource: Field<String> { Field("resource") }
}

/// The schema `FreeTrialLimitDocs`.
public typealias FreeTrialLimitDocs = Model<FreeTrialLimitDocsFields>

/// The properties of ``FreeTrialLimitDocs``.
public struct FreeTrialLimitDocsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `namespaces`.
    @_alwaysEmitIntoClient public var namespaces: Field<[FreeTrialNamespace]> { Field("namespaces") }
}

/// The schema `FreeTrialNamespace`.
public typealias FreeTrialNamespace = Model<FreeTrialNamespaceFields>

/// The properties of ``FreeTrialNamespace``.
public struct FreeTrialNamespaceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `friendlyName`.
    @_alwaysEmitIntoClient public var friendlyName: Field<String> { Field("friendlyName") }
    /// `limits`.
    @_alwaysEmitIntoClient public var limits: Field<[FreeTrialLimit]> { Field("limits") }
}

/// The schema `IpAddressAuthentication`.
public typealias IpAddressAuthentication = Model<IpAddressAuthenticationFields>

/// The properties of ``IpAddressAuthentication``.
public struct IpAddressAuthenticationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `networkWhitelist`.
    @_alwaysEmitIntoClient public var networkWhitelist: Field<[String]> { Field("networkWhitelist") }
}

/// The schema `LimitChangeRequestDetails`.
public typealias LimitChangeRequestDetails = Model<LimitChangeRequestDetailsFields>

/// The properties of ``LimitChangeRequestDetails``.
public struct LimitChangeRequestDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `key`, required.
    @_alwaysEmitIntoClient public var key: Field<String> { Field("key") }
    /// `namespace`, required.
    @_alwaysEmitIntoClient public var namespace: Field<LimitChangeRequestDetailsNamespace> { Field("namespace") }
    /// `requestedValue`, required.
    @_alwaysEmitIntoClient public var requestedValue: Field<Double> { Field("requestedValue") }
    /// `description`, required.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `supportCaseUrl`, required.
    @_alwaysEmitIntoClient public var supportCaseUrl: Field<String> { Field("supportCaseUrl") }
    /// `status`, set by the platform.
    @_alwaysEmitIntoClient public var status: Field<LimitChangeRequestDetailsStatus> { Field("status") }
    /// `currentValue`, set by the platform.
    @_alwaysEmitIntoClient public var currentValue: Field<Double> { Field("currentValue") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `statusHistory`, set by the platform.
    @_alwaysEmitIntoClient public var statusHistory: Field<[StatusChange]> { Field("statusHistory") }
    /// `dateCompleted`, set by the platform.
    @_alwaysEmitIntoClient public var dateCompleted: Field<Instant> { Field("dateCompleted") }
    /// `rejectReason`, set by the platform.
    @_alwaysEmitIntoClient public var rejectReason: Field<LimitChangeRequestDetailsRejectReason> { Field("rejectReason") }
    /// `approvalNamespaces`, set by the platform.
    @_alwaysEmitIntoClient public var approvalNamespaces: Field<[ApprovalNamespace]> { Field("approvalNamespaces") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `namespace` of ``LimitChangeRequestDetails``, open to those that are newer than this version.
public struct LimitChangeRequestDetailsNamespace: OpenEnum {
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

/// A value of `status` of ``LimitChangeRequestDetails``, open to those that are newer than this version.
public struct LimitChangeRequestDetailsStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Approved`.
    @_alwaysEmitIntoClient public static var approved: Self { "Approved" }
    /// `Rejected`.
    @_alwaysEmitIntoClient public static var rejected: Self { "Rejected" }
    /// `Rollback`.
    @_alwaysEmitIntoClient public static var rollback: Self { "Rollback" }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `Open`.
    @_alwaysEmitIntoClient public static var open: Self { "Open" }
    /// `SecondaryApprovalNamespacesAdded`.
    @_alwaysEmitIntoClient public static var secondaryApprovalNamespacesAdded: Self { "SecondaryApprovalNamespacesAdded" }
    /// `ReviewerApproved`.
    @_alwaysEmitIntoClient public static var reviewerApproved: Self { "ReviewerApproved" }
    /// `ReviewerRejected`.
    @_alwaysEmitIntoClient public static var reviewerRejected: Self { "ReviewerRejected" }
    /// `ReviewerRollback`.
    @_alwaysEmitIntoClient public static var reviewerRollback: Self { "ReviewerRollback" }
    /// `ImplementingChange`.
    @_alwaysEmitIntoClient public static var implementingChange: Self { "ImplementingChange" }
    /// `ChangeImplemented`.
    @_alwaysEmitIntoClient public static var changeImplemented: Self { "ChangeImplemented" }
    /// `ImplementingRollback`.
    @_alwaysEmitIntoClient public static var implementingRollback: Self { "ImplementingRollback" }
    /// `RollbackImplemented`.
    @_alwaysEmitIntoClient public static var rollbackImplemented: Self { "RollbackImplemented" }
}

/// A value of `rejectReason` of ``LimitChangeRequestDetails``, open to those that are newer than this version.
public struct LimitChangeRequestDetailsRejectReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AlternativeExists`.
    @_alwaysEmitIntoClient public static var alternativeExists: Self { "AlternativeExists" }
    /// `IncreaseNotRequired`.
    @_alwaysEmitIntoClient public static var increaseNotRequired: Self { "IncreaseNotRequired" }
    /// `PlatformMisuse`.
    @_alwaysEmitIntoClient public static var platformMisuse: Self { "PlatformMisuse" }
    /// `PlatformStability`.
    @_alwaysEmitIntoClient public static var platformStability: Self { "PlatformStability" }
    /// `OtherReason`.
    @_alwaysEmitIntoClient public static var otherReason: Self { "OtherReason" }
}

/// The schema `LimitChangeRequestsEntityListing`.
public typealias LimitChangeRequestsEntityListing = Model<LimitChangeRequestsEntityListingFields>

/// The properties of ``LimitChangeRequestsEntityListing``.
public struct LimitChangeRequestsEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[LimitChangeRequestDetails]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `LimitDocs`.
public typealias LimitDocs = Model<LimitDocsFields>

/// The properties of ``LimitDocs``.
public struct LimitDocsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `key`.
    @_alwaysEmitIntoClient public var key: Field<String> { Field("key") }
    /// `defaultValue`.
    @_alwaysEmitIntoClient public var defaultValue: Field<Int> { Field("defaultValue") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `resource`.
    @_alwaysEmitIntoClient public var resource: Field<String> { Field("resource") }
    /// `configurable`.
    @_alwaysEmitIntoClient public var configurable: Field<Bool> { Field("configurable") }
    /// `trackable`.
    @_alwaysEmitIntoClient public var trackable: Field<Bool> { Field("trackable") }
}

/// The schema `LimitDocumentation`.
public typealias LimitDocumentation = Model<LimitDocumentationFields>

/// The properties of ``LimitDocumentation``.
public struct LimitDocumentationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `namespaces`.
    @_alwaysEmitIntoClient public var namespaces: Field<[NamespaceDocs]> { Field("namespaces") }
}

/// The schema `LimitsEntityListing`.
public typealias LimitsEntityListing = Model<LimitsEntityListingFields>

/// The properties of ``LimitsEntityListing``.
public struct LimitsEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Limit]> { Field("entities") }
}

/// The schema `NamespaceDocs`.
public typealias NamespaceDocs = Model<NamespaceDocsFields>

/// The properties of ``NamespaceDocs``.
public struct NamespaceDocsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `friendlyName`.
    @_alwaysEmitIntoClient public var friendlyName: Field<String> { Field("friendlyName") }
    /// `limits`.
    @_alwaysEmitIntoClient public var limits: Field<[LimitDocs]> { Field("limits") }
}

/// The schema `OrgAuthSettings`.
public typealias OrgAuthSettings = Model<OrgAuthSettingsFields>

/// The properties of ``OrgAuthSettings``.
public struct OrgAuthSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `multifactorAuthenticationRequired`.
    @_alwaysEmitIntoClient public var multifactorAuthenticationRequired: Field<Bool> { Field("multifactorAuthenticationRequired") }
    /// `domainAllowlistEnabled`.
    @_alwaysEmitIntoClient public var domainAllowlistEnabled: Field<Bool> { Field("domainAllowlistEnabled") }
    /// `domainAllowlist`.
    @_alwaysEmitIntoClient public var domainAllowlist: Field<[String]> { Field("domainAllowlist") }
    /// `ipAddressAllowlist`.
    @_alwaysEmitIntoClient public var ipAddressAllowlist: Field<[String]> { Field("ipAddressAllowlist") }
    /// `passwordRequirements`.
    @_alwaysEmitIntoClient public var passwordRequirements: Field<PasswordRequirements> { Field("passwordRequirements") }
    /// `inactivityTimeoutExclusions`.
    @_alwaysEmitIntoClient public var inactivityTimeoutExclusions: Field<[String]> { Field("inactivityTimeoutExclusions") }
    /// `universalLogout`.
    @_alwaysEmitIntoClient public var universalLogout: Field<Bool> { Field("universalLogout") }
    /// `tokenStorageLocation`.
    @_alwaysEmitIntoClient public var tokenStorageLocation: Field<OrgAuthSettingsTokenStorageLocation> { Field("tokenStorageLocation") }
}

/// A value of `tokenStorageLocation` of ``OrgAuthSettings``, open to those that are newer than this version.
public struct OrgAuthSettingsTokenStorageLocation: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `persistent`.
    @_alwaysEmitIntoClient public static var persistent: Self { "persistent" }
    /// `session`.
    @_alwaysEmitIntoClient public static var session: Self { "session" }
}

/// The schema `OrgWhitelistSettings`.
public typealias OrgWhitelistSettings = Model<OrgWhitelistSettingsFields>

/// The properties of ``OrgWhitelistSettings``.
public struct OrgWhitelistSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enableWhitelist`.
    @_alwaysEmitIntoClient public var enableWhitelist: Field<Bool> { Field("enableWhitelist") }
    /// `domainWhitelist`.
    @_alwaysEmitIntoClient public var domainWhitelist: Field<[String]> { Field("domainWhitelist") }
}

/// The schema `OrganizationFeatures`.
public typealias OrganizationFeatures = Model<OrganizationFeaturesFields>

/// The properties of ``OrganizationFeatures``.
public struct OrganizationFeaturesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `realtimeCIC`.
    @_alwaysEmitIntoClient public var realtimeCIC: Field<Bool> { Field("realtimeCIC") }
    /// `purecloud`.
    @_alwaysEmitIntoClient public var purecloud: Field<Bool> { Field("purecloud") }
    /// `hipaa`.
    @_alwaysEmitIntoClient public var hipaa: Field<Bool> { Field("hipaa") }
    /// `ucEnabled`.
    @_alwaysEmitIntoClient public var ucEnabled: Field<Bool> { Field("ucEnabled") }
    /// `pci`.
    @_alwaysEmitIntoClient public var pci: Field<Bool> { Field("pci") }
    /// `purecloudVoice`.
    @_alwaysEmitIntoClient public var purecloudVoice: Field<Bool> { Field("purecloudVoice") }
    /// `xmppFederation`.
    @_alwaysEmitIntoClient public var xmppFederation: Field<Bool> { Field("xmppFederation") }
    /// `chat`.
    @_alwaysEmitIntoClient public var chat: Field<Bool> { Field("chat") }
    /// `informalPhotos`.
    @_alwaysEmitIntoClient public var informalPhotos: Field<Bool> { Field("informalPhotos") }
    /// `directory`.
    @_alwaysEmitIntoClient public var directory: Field<Bool> { Field("directory") }
    /// `contactCenter`.
    @_alwaysEmitIntoClient public var contactCenter: Field<Bool> { Field("contactCenter") }
    /// `unifiedCommunications`.
    @_alwaysEmitIntoClient public var unifiedCommunications: Field<Bool> { Field("unifiedCommunications") }
    /// `custserv`.
    @_alwaysEmitIntoClient public var custserv: Field<Bool> { Field("custserv") }
}

/// The schema `PasswordRequirements`.
public typealias PasswordRequirements = Model<PasswordRequirementsFields>

/// The properties of ``PasswordRequirements``.
public struct PasswordRequirementsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `minimumLength`.
    @_alwaysEmitIntoClient public var minimumLength: Field<Int> { Field("minimumLength") }
    /// `minimumDigits`.
    @_alwaysEmitIntoClient public var minimumDigits: Field<Int> { Field("minimumDigits") }
    /// `minimumLetters`.
    @_alwaysEmitIntoClient public var minimumLetters: Field<Int> { Field("minimumLetters") }
    /// `minimumUpper`.
    @_alwaysEmitIntoClient public var minimumUpper: Field<Int> { Field("minimumUpper") }
    /// `minimumLower`.
    @_alwaysEmitIntoClient public var minimumLower: Field<Int> { Field("minimumLower") }
    /// `minimumSpecials`.
    @_alwaysEmitIntoClient public var minimumSpecials: Field<Int> { Field("minimumSpecials") }
    /// `minimumAgeSeconds`.
    @_alwaysEmitIntoClient public var minimumAgeSeconds: Field<Int> { Field("minimumAgeSeconds") }
    /// `expirationDays`.
    @_alwaysEmitIntoClient public var expirationDays: Field<Int> { Field("expirationDays") }
}

/// The schema `StatusChange`.
public typealias StatusChange = Model<StatusChangeFields>

/// The properties of ``StatusChange``.
public struct StatusChangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateStatusChanged`, set by the platform.
    @_alwaysEmitIntoClient public var dateStatusChanged: Field<Instant> { Field("dateStatusChanged") }
    /// `status`, set by the platform.
    @_alwaysEmitIntoClient public var status: Field<StatusChangeStatus> { Field("status") }
    /// `previousStatus`, set by the platform.
    @_alwaysEmitIntoClient public var previousStatus: Field<StatusChangePreviousStatus> { Field("previousStatus") }
    /// `namespace`, set by the platform.
    @_alwaysEmitIntoClient public var namespace: Field<StatusChangeNamespace> { Field("namespace") }
    /// `message`, set by the platform.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `rejectReason`, set by the platform.
    @_alwaysEmitIntoClient public var rejectReason: Field<StatusChangeRejectReason> { Field("rejectReason") }
}

/// A value of `status` of ``StatusChange``, open to those that are newer than this version.
public struct StatusChangeStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Approved`.
    @_alwaysEmitIntoClient public static var approved: Self { "Approved" }
    /// `Rejected`.
    @_alwaysEmitIntoClient public static var rejected: Self { "Rejected" }
    /// `Rollback`.
    @_alwaysEmitIntoClient public static var rollback: Self { "Rollback" }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `Open`.
    @_alwaysEmitIntoClient public static var open: Self { "Open" }
    /// `SecondaryApprovalNamespacesAdded`.
    @_alwaysEmitIntoClient public static var secondaryApprovalNamespacesAdded: Self { "SecondaryApprovalNamespacesAdded" }
    /// `ReviewerApproved`.
    @_alwaysEmitIntoClient public static var reviewerApproved: Self { "ReviewerApproved" }
    /// `ReviewerRejected`.
    @_alwaysEmitIntoClient public static var reviewerRejected: Self { "ReviewerRejected" }
    /// `ReviewerRollback`.
    @_alwaysEmitIntoClient public static var reviewerRollback: Self { "ReviewerRollback" }
    /// `ImplementingChange`.
    @_alwaysEmitIntoClient public static var implementingChange: Self { "ImplementingChange" }
    /// `ChangeImplemented`.
    @_alwaysEmitIntoClient public static var changeImplemented: Self { "ChangeImplemented" }
    /// `ImplementingRollback`.
    @_alwaysEmitIntoClient public static var implementingRollback: Self { "ImplementingRollback" }
    /// `RollbackImplemented`.
    @_alwaysEmitIntoClient public static var rollbackImplemented: Self { "RollbackImplemented" }
}

/// A value of `previousStatus` of ``StatusChange``, open to those that are newer than this version.
public struct StatusChangePreviousStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Approved`.
    @_alwaysEmitIntoClient public static var approved: Self { "Approved" }
    /// `Rejected`.
    @_alwaysEmitIntoClient public static var rejected: Self { "Rejected" }
    /// `Rollback`.
    @_alwaysEmitIntoClient public static var rollback: Self { "Rollback" }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `Open`.
    @_alwaysEmitIntoClient public static var open: Self { "Open" }
    /// `SecondaryApprovalNamespacesAdded`.
    @_alwaysEmitIntoClient public static var secondaryApprovalNamespacesAdded: Self { "SecondaryApprovalNamespacesAdded" }
    /// `ReviewerApproved`.
    @_alwaysEmitIntoClient public static var reviewerApproved: Self { "ReviewerApproved" }
    /// `ReviewerRejected`.
    @_alwaysEmitIntoClient public static var reviewerRejected: Self { "ReviewerRejected" }
    /// `ReviewerRollback`.
    @_alwaysEmitIntoClient public static var reviewerRollback: Self { "ReviewerRollback" }
    /// `ImplementingChange`.
    @_alwaysEmitIntoClient public static var implementingChange: Self { "ImplementingChange" }
    /// `ChangeImplemented`.
    @_alwaysEmitIntoClient public static var changeImplemented: Self { "ChangeImplemented" }
    /// `ImplementingRollback`.
    @_alwaysEmitIntoClient public static var implementingRollback: Self { "ImplementingRollback" }
    /// `RollbackImplemented`.
    @_alwaysEmitIntoClient public static var rollbackImplemented: Self { "RollbackImplemented" }
}

/// A value of `namespace` of ``StatusChange``, open to those that are newer than this version.
public struct StatusChangeNamespace: OpenEnum {
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

/// A value of `rejectReason` of ``StatusChange``, open to those that are newer than this version.
public struct StatusChangeRejectReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AlternativeExists`.
    @_alwaysEmitIntoClient public static var alternativeExists: Self { "AlternativeExists" }
    /// `IncreaseNotRequired`.
    @_alwaysEmitIntoClient public static var increaseNotRequired: Self { "IncreaseNotRequired" }
    /// `PlatformMisuse`.
    @_alwaysEmitIntoClient public static var platformMisuse: Self { "PlatformMisuse" }
    /// `PlatformStability`.
    @_alwaysEmitIntoClient public static var platformStability: Self { "PlatformStability" }
    /// `OtherReason`.
    @_alwaysEmitIntoClient public static var otherReason: Self { "OtherReason" }
}
