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
    public var namespace: Field<ApprovalNamespaceNamespace> { Field("namespace") }
    /// `status`, set by the platform.
    public var status: Field<ApprovalNamespaceStatus> { Field("status") }
    /// `type`, set by the platform.
    public var type: Field<ApprovalNamespaceType> { Field("type") }
}

/// A value of `namespace` of ``ApprovalNamespace``, open to those that are newer than this version.
public struct ApprovalNamespaceNamespace: OpenEnum {
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

/// A value of `status` of ``ApprovalNamespace``, open to those that are newer than this version.
public struct ApprovalNamespaceStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Approved`.
    public static var approved: Self { "Approved" }
    /// `Rejected`.
    public static var rejected: Self { "Rejected" }
    /// `Rollback`.
    public static var rollback: Self { "Rollback" }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `Open`.
    public static var open: Self { "Open" }
    /// `SecondaryApprovalNamespacesAdded`.
    public static var secondaryApprovalNamespacesAdded: Self { "SecondaryApprovalNamespacesAdded" }
    /// `ReviewerApproved`.
    public static var reviewerApproved: Self { "ReviewerApproved" }
    /// `ReviewerRejected`.
    public static var reviewerRejected: Self { "ReviewerRejected" }
    /// `ReviewerRollback`.
    public static var reviewerRollback: Self { "ReviewerRollback" }
    /// `ImplementingChange`.
    public static var implementingChange: Self { "ImplementingChange" }
    /// `ChangeImplemented`.
    public static var changeImplemented: Self { "ChangeImplemented" }
    /// `ImplementingRollback`.
    public static var implementingRollback: Self { "ImplementingRollback" }
    /// `RollbackImplemented`.
    public static var rollbackImplemented: Self { "RollbackImplemented" }
}

/// A value of `type` of ``ApprovalNamespace``, open to those that are newer than this version.
public struct ApprovalNamespaceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Primary`.
    public static var primary: Self { "Primary" }
    /// `Secondary`.
    public static var secondary: Self { "Secondary" }
    /// `System`.
    public static var system: Self { "System" }
}

/// The schema `EmbeddedIntegration`.
public typealias EmbeddedIntegration = Model<EmbeddedIntegrationFields>

/// The properties of ``EmbeddedIntegration``.
public struct EmbeddedIntegrationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enableWhitelist`.
    public var enableWhitelist: Field<Bool> { Field("enableWhitelist") }
    /// `domainWhitelist`.
    public var domainWhitelist: Field<[String]> { Field("domainWhitelist") }
}

/// The schema `FeatureState`.
public typealias FeatureState = Model<FeatureStateFields>

/// The properties of ``FeatureState``.
public struct FeatureStateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
}

/// The schema `FreeTrialLimit`.
public typealias FreeTrialLimit = Model<FreeTrialLimitFields>

/// The properties of ``FreeTrialLimit``.
public struct FreeTrialLimitFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `key`.
    public var key: Field<String> { Field("key") }
    /// `defaultValue`.
    public var defaultValue: Field<Int> { Field("defaultValue") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `resource`.
    public var resource: Field<String> { Field("resource") }
}

/// The schema `FreeTrialLimitDocs`.
public typealias FreeTrialLimitDocs = Model<FreeTrialLimitDocsFields>

/// The properties of ``FreeTrialLimitDocs``.
public struct FreeTrialLimitDocsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `namespaces`.
    public var namespaces: Field<[FreeTrialNamespace]> { Field("namespaces") }
}

/// The schema `FreeTrialNamespace`.
public typealias FreeTrialNamespace = Model<FreeTrialNamespaceFields>

/// The properties of ``FreeTrialNamespace``.
public struct FreeTrialNamespaceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `friendlyName`.
    public var friendlyName: Field<String> { Field("friendlyName") }
    /// `limits`.
    public var limits: Field<[FreeTrialLimit]> { Field("limits") }
}

/// The schema `IpAddressAuthentication`.
public typealias IpAddressAuthentication = Model<IpAddressAuthenticationFields>

/// The properties of ``IpAddressAuthentication``.
public struct IpAddressAuthenticationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `networkWhitelist`.
    public var networkWhitelist: Field<[String]> { Field("networkWhitelist") }
}

/// The schema `LimitChangeRequestDetails`.
public typealias LimitChangeRequestDetails = Model<LimitChangeRequestDetailsFields>

/// The properties of ``LimitChangeRequestDetails``.
public struct LimitChangeRequestDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `key`, required.
    public var key: Field<String> { Field("key") }
    /// `namespace`, required.
    public var namespace: Field<LimitChangeRequestDetailsNamespace> { Field("namespace") }
    /// `requestedValue`, required.
    public var requestedValue: Field<Double> { Field("requestedValue") }
    /// `description`, required.
    public var description: Field<String> { Field("description") }
    /// `supportCaseUrl`, required.
    public var supportCaseUrl: Field<String> { Field("supportCaseUrl") }
    /// `status`, set by the platform.
    public var status: Field<LimitChangeRequestDetailsStatus> { Field("status") }
    /// `currentValue`, set by the platform.
    public var currentValue: Field<Double> { Field("currentValue") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `statusHistory`, set by the platform.
    public var statusHistory: Field<[StatusChange]> { Field("statusHistory") }
    /// `dateCompleted`, set by the platform.
    public var dateCompleted: Field<Instant> { Field("dateCompleted") }
    /// `rejectReason`, set by the platform.
    public var rejectReason: Field<LimitChangeRequestDetailsRejectReason> { Field("rejectReason") }
    /// `approvalNamespaces`, set by the platform.
    public var approvalNamespaces: Field<[ApprovalNamespace]> { Field("approvalNamespaces") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `namespace` of ``LimitChangeRequestDetails``, open to those that are newer than this version.
public struct LimitChangeRequestDetailsNamespace: OpenEnum {
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

/// A value of `status` of ``LimitChangeRequestDetails``, open to those that are newer than this version.
public struct LimitChangeRequestDetailsStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Approved`.
    public static var approved: Self { "Approved" }
    /// `Rejected`.
    public static var rejected: Self { "Rejected" }
    /// `Rollback`.
    public static var rollback: Self { "Rollback" }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `Open`.
    public static var open: Self { "Open" }
    /// `SecondaryApprovalNamespacesAdded`.
    public static var secondaryApprovalNamespacesAdded: Self { "SecondaryApprovalNamespacesAdded" }
    /// `ReviewerApproved`.
    public static var reviewerApproved: Self { "ReviewerApproved" }
    /// `ReviewerRejected`.
    public static var reviewerRejected: Self { "ReviewerRejected" }
    /// `ReviewerRollback`.
    public static var reviewerRollback: Self { "ReviewerRollback" }
    /// `ImplementingChange`.
    public static var implementingChange: Self { "ImplementingChange" }
    /// `ChangeImplemented`.
    public static var changeImplemented: Self { "ChangeImplemented" }
    /// `ImplementingRollback`.
    public static var implementingRollback: Self { "ImplementingRollback" }
    /// `RollbackImplemented`.
    public static var rollbackImplemented: Self { "RollbackImplemented" }
}

/// A value of `rejectReason` of ``LimitChangeRequestDetails``, open to those that are newer than this version.
public struct LimitChangeRequestDetailsRejectReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AlternativeExists`.
    public static var alternativeExists: Self { "AlternativeExists" }
    /// `IncreaseNotRequired`.
    public static var increaseNotRequired: Self { "IncreaseNotRequired" }
    /// `PlatformMisuse`.
    public static var platformMisuse: Self { "PlatformMisuse" }
    /// `PlatformStability`.
    public static var platformStability: Self { "PlatformStability" }
    /// `OtherReason`.
    public static var otherReason: Self { "OtherReason" }
}

/// The schema `LimitChangeRequestsEntityListing`.
public typealias LimitChangeRequestsEntityListing = Model<LimitChangeRequestsEntityListingFields>

/// The properties of ``LimitChangeRequestsEntityListing``.
public struct LimitChangeRequestsEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[LimitChangeRequestDetails]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `LimitDocs`.
public typealias LimitDocs = Model<LimitDocsFields>

/// The properties of ``LimitDocs``.
public struct LimitDocsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `key`.
    public var key: Field<String> { Field("key") }
    /// `defaultValue`.
    public var defaultValue: Field<Int> { Field("defaultValue") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `resource`.
    public var resource: Field<String> { Field("resource") }
    /// `configurable`.
    public var configurable: Field<Bool> { Field("configurable") }
    /// `trackable`.
    public var trackable: Field<Bool> { Field("trackable") }
}

/// The schema `LimitDocumentation`.
public typealias LimitDocumentation = Model<LimitDocumentationFields>

/// The properties of ``LimitDocumentation``.
public struct LimitDocumentationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`.
    public var url: Field<String> { Field("url") }
    /// `namespaces`.
    public var namespaces: Field<[NamespaceDocs]> { Field("namespaces") }
}

/// The schema `LimitsEntityListing`.
public typealias LimitsEntityListing = Model<LimitsEntityListingFields>

/// The properties of ``LimitsEntityListing``.
public struct LimitsEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Limit]> { Field("entities") }
}

/// The schema `NamespaceDocs`.
public typealias NamespaceDocs = Model<NamespaceDocsFields>

/// The properties of ``NamespaceDocs``.
public struct NamespaceDocsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `friendlyName`.
    public var friendlyName: Field<String> { Field("friendlyName") }
    /// `limits`.
    public var limits: Field<[LimitDocs]> { Field("limits") }
}

/// The schema `OrgAuthSettings`.
public typealias OrgAuthSettings = Model<OrgAuthSettingsFields>

/// The properties of ``OrgAuthSettings``.
public struct OrgAuthSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `multifactorAuthenticationRequired`.
    public var multifactorAuthenticationRequired: Field<Bool> { Field("multifactorAuthenticationRequired") }
    /// `domainAllowlistEnabled`.
    public var domainAllowlistEnabled: Field<Bool> { Field("domainAllowlistEnabled") }
    /// `domainAllowlist`.
    public var domainAllowlist: Field<[String]> { Field("domainAllowlist") }
    /// `ipAddressAllowlist`.
    public var ipAddressAllowlist: Field<[String]> { Field("ipAddressAllowlist") }
    /// `passwordRequirements`.
    public var passwordRequirements: Field<PasswordRequirements> { Field("passwordRequirements") }
    /// `inactivityTimeoutExclusions`.
    public var inactivityTimeoutExclusions: Field<[String]> { Field("inactivityTimeoutExclusions") }
    /// `universalLogout`.
    public var universalLogout: Field<Bool> { Field("universalLogout") }
    /// `tokenStorageLocation`.
    public var tokenStorageLocation: Field<OrgAuthSettingsTokenStorageLocation> { Field("tokenStorageLocation") }
}

/// A value of `tokenStorageLocation` of ``OrgAuthSettings``, open to those that are newer than this version.
public struct OrgAuthSettingsTokenStorageLocation: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `persistent`.
    public static var persistent: Self { "persistent" }
    /// `session`.
    public static var session: Self { "session" }
}

/// The schema `OrgWhitelistSettings`.
public typealias OrgWhitelistSettings = Model<OrgWhitelistSettingsFields>

/// The properties of ``OrgWhitelistSettings``.
public struct OrgWhitelistSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enableWhitelist`.
    public var enableWhitelist: Field<Bool> { Field("enableWhitelist") }
    /// `domainWhitelist`.
    public var domainWhitelist: Field<[String]> { Field("domainWhitelist") }
}

/// The schema `OrganizationFeatures`.
public typealias OrganizationFeatures = Model<OrganizationFeaturesFields>

/// The properties of ``OrganizationFeatures``.
public struct OrganizationFeaturesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `realtimeCIC`.
    public var realtimeCIC: Field<Bool> { Field("realtimeCIC") }
    /// `purecloud`.
    public var purecloud: Field<Bool> { Field("purecloud") }
    /// `hipaa`.
    public var hipaa: Field<Bool> { Field("hipaa") }
    /// `ucEnabled`.
    public var ucEnabled: Field<Bool> { Field("ucEnabled") }
    /// `pci`.
    public var pci: Field<Bool> { Field("pci") }
    /// `purecloudVoice`.
    public var purecloudVoice: Field<Bool> { Field("purecloudVoice") }
    /// `xmppFederation`.
    public var xmppFederation: Field<Bool> { Field("xmppFederation") }
    /// `chat`.
    public var chat: Field<Bool> { Field("chat") }
    /// `informalPhotos`.
    public var informalPhotos: Field<Bool> { Field("informalPhotos") }
    /// `directory`.
    public var directory: Field<Bool> { Field("directory") }
    /// `contactCenter`.
    public var contactCenter: Field<Bool> { Field("contactCenter") }
    /// `unifiedCommunications`.
    public var unifiedCommunications: Field<Bool> { Field("unifiedCommunications") }
    /// `custserv`.
    public var custserv: Field<Bool> { Field("custserv") }
}

/// The schema `PasswordRequirements`.
public typealias PasswordRequirements = Model<PasswordRequirementsFields>

/// The properties of ``PasswordRequirements``.
public struct PasswordRequirementsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `minimumLength`.
    public var minimumLength: Field<Int> { Field("minimumLength") }
    /// `minimumDigits`.
    public var minimumDigits: Field<Int> { Field("minimumDigits") }
    /// `minimumLetters`.
    public var minimumLetters: Field<Int> { Field("minimumLetters") }
    /// `minimumUpper`.
    public var minimumUpper: Field<Int> { Field("minimumUpper") }
    /// `minimumLower`.
    public var minimumLower: Field<Int> { Field("minimumLower") }
    /// `minimumSpecials`.
    public var minimumSpecials: Field<Int> { Field("minimumSpecials") }
    /// `minimumAgeSeconds`.
    public var minimumAgeSeconds: Field<Int> { Field("minimumAgeSeconds") }
    /// `expirationDays`.
    public var expirationDays: Field<Int> { Field("expirationDays") }
}

/// The schema `StatusChange`.
public typealias StatusChange = Model<StatusChangeFields>

/// The properties of ``StatusChange``.
public struct StatusChangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateStatusChanged`, set by the platform.
    public var dateStatusChanged: Field<Instant> { Field("dateStatusChanged") }
    /// `status`, set by the platform.
    public var status: Field<StatusChangeStatus> { Field("status") }
    /// `previousStatus`, set by the platform.
    public var previousStatus: Field<StatusChangePreviousStatus> { Field("previousStatus") }
    /// `namespace`, set by the platform.
    public var namespace: Field<StatusChangeNamespace> { Field("namespace") }
    /// `message`, set by the platform.
    public var message: Field<String> { Field("message") }
    /// `rejectReason`, set by the platform.
    public var rejectReason: Field<StatusChangeRejectReason> { Field("rejectReason") }
}

/// A value of `status` of ``StatusChange``, open to those that are newer than this version.
public struct StatusChangeStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Approved`.
    public static var approved: Self { "Approved" }
    /// `Rejected`.
    public static var rejected: Self { "Rejected" }
    /// `Rollback`.
    public static var rollback: Self { "Rollback" }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `Open`.
    public static var open: Self { "Open" }
    /// `SecondaryApprovalNamespacesAdded`.
    public static var secondaryApprovalNamespacesAdded: Self { "SecondaryApprovalNamespacesAdded" }
    /// `ReviewerApproved`.
    public static var reviewerApproved: Self { "ReviewerApproved" }
    /// `ReviewerRejected`.
    public static var reviewerRejected: Self { "ReviewerRejected" }
    /// `ReviewerRollback`.
    public static var reviewerRollback: Self { "ReviewerRollback" }
    /// `ImplementingChange`.
    public static var implementingChange: Self { "ImplementingChange" }
    /// `ChangeImplemented`.
    public static var changeImplemented: Self { "ChangeImplemented" }
    /// `ImplementingRollback`.
    public static var implementingRollback: Self { "ImplementingRollback" }
    /// `RollbackImplemented`.
    public static var rollbackImplemented: Self { "RollbackImplemented" }
}

/// A value of `previousStatus` of ``StatusChange``, open to those that are newer than this version.
public struct StatusChangePreviousStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Approved`.
    public static var approved: Self { "Approved" }
    /// `Rejected`.
    public static var rejected: Self { "Rejected" }
    /// `Rollback`.
    public static var rollback: Self { "Rollback" }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `Open`.
    public static var open: Self { "Open" }
    /// `SecondaryApprovalNamespacesAdded`.
    public static var secondaryApprovalNamespacesAdded: Self { "SecondaryApprovalNamespacesAdded" }
    /// `ReviewerApproved`.
    public static var reviewerApproved: Self { "ReviewerApproved" }
    /// `ReviewerRejected`.
    public static var reviewerRejected: Self { "ReviewerRejected" }
    /// `ReviewerRollback`.
    public static var reviewerRollback: Self { "ReviewerRollback" }
    /// `ImplementingChange`.
    public static var implementingChange: Self { "ImplementingChange" }
    /// `ChangeImplemented`.
    public static var changeImplemented: Self { "ChangeImplemented" }
    /// `ImplementingRollback`.
    public static var implementingRollback: Self { "ImplementingRollback" }
    /// `RollbackImplemented`.
    public static var rollbackImplemented: Self { "RollbackImplemented" }
}

/// A value of `namespace` of ``StatusChange``, open to those that are newer than this version.
public struct StatusChangeNamespace: OpenEnum {
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

/// A value of `rejectReason` of ``StatusChange``, open to those that are newer than this version.
public struct StatusChangeRejectReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AlternativeExists`.
    public static var alternativeExists: Self { "AlternativeExists" }
    /// `IncreaseNotRequired`.
    public static var increaseNotRequired: Self { "IncreaseNotRequired" }
    /// `PlatformMisuse`.
    public static var platformMisuse: Self { "PlatformMisuse" }
    /// `PlatformStability`.
    public static var platformStability: Self { "PlatformStability" }
    /// `OtherReason`.
    public static var otherReason: Self { "OtherReason" }
}
