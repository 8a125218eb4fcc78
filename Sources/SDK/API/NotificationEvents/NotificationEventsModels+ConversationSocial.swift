// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `ConversationSocialExpressionEventTopicConversationDivisionMembership`.
public typealias ConversationSocialExpressionEventTopicConversationDivisionMembership = Model<ConversationSocialExpressionEventTopicConversationDivisionMembershipFields>

/// The properties of ``ConversationSocialExpressionEventTopicConversationDivisionMembership``.
public struct ConversationSocialExpressionEventTopicConversationDivisionMembershipFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `division`.
    public var division: Field<ConversationSocialExpressionEventTopicDomainEntityRef> { Field("division") }
    /// `entities`.
    public var entities: Field<[ConversationSocialExpressionEventTopicDivisionEntityRef]> { Field("entities") }
}

/// The schema `ConversationSocialExpressionEventTopicConversationRoutingData`.
public typealias ConversationSocialExpressionEventTopicConversationRoutingData = Model<ConversationSocialExpressionEventTopicConversationRoutingDataFields>

/// The properties of ``ConversationSocialExpressionEventTopicConversationRoutingData``.
public struct ConversationSocialExpressionEventTopicConversationRoutingDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queue`.
    public var queue: Field<ConversationSocialExpressionEventTopicUriReference> { Field("queue") }
    /// `language`.
    public var language: Field<ConversationSocialExpressionEventTopicUriReference> { Field("language") }
    /// `priority`.
    public var priority: Field<Int> { Field("priority") }
    /// `skills`.
    public var skills: Field<[ConversationSocialExpressionEventTopicUriReference]> { Field("skills") }
    /// `scoredAgents`.
    public var scoredAgents: Field<[ConversationSocialExpressionEventTopicScoredAgent]> { Field("scoredAgents") }
    /// `skillExpressionId`.
    public var skillExpressionId: Field<String> { Field("skillExpressionId") }
}

/// The schema `ConversationSocialExpressionEventTopicDetail`.
public typealias ConversationSocialExpressionEventTopicDetail = Model<ConversationSocialExpressionEventTopicDetailFields>

/// The properties of ``ConversationSocialExpressionEventTopicDetail``.
public struct ConversationSocialExpressionEventTopicDetailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `errorCode`.
    public var errorCode: Field<String> { Field("errorCode") }
    /// `fieldName`.
    public var fieldName: Field<String> { Field("fieldName") }
    /// `entityId`.
    public var entityId: Field<String> { Field("entityId") }
    /// `entityName`.
    public var entityName: Field<String> { Field("entityName") }
}

/// The schema `ConversationSocialExpressionEventTopicDivisionEntityRef`.
public typealias ConversationSocialExpressionEventTopicDivisionEntityRef = Model<ConversationSocialExpressionEventTopicDivisionEntityRefFields>

/// The properties of ``ConversationSocialExpressionEventTopicDivisionEntityRef``.
public struct ConversationSocialExpressionEventTopicDivisionEntityRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `dateDivisionUpdated`.
    public var dateDivisionUpdated: Field<Instant> { Field("dateDivisionUpdated") }
}

/// The schema `ConversationSocialExpressionEventTopicDomainEntityRef`.
public typealias ConversationSocialExpressionEventTopicDomainEntityRef = Model<ConversationSocialExpressionEventTopicDomainEntityRefFields>

/// The properties of ``ConversationSocialExpressionEventTopicDomainEntityRef``.
public struct ConversationSocialExpressionEventTopicDomainEntityRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ConversationSocialExpressionEventTopicErrorBody`.
public typealias ConversationSocialExpressionEventTopicErrorBody = Model<ConversationSocialExpressionEventTopicErrorBodyFields>

/// The properties of ``ConversationSocialExpressionEventTopicErrorBody``.
public struct ConversationSocialExpressionEventTopicErrorBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `message`.
    public var message: Field<String> { Field("message") }
    /// `code`.
    public var code: Field<String> { Field("code") }
    /// `status`.
    public var status: Field<Int> { Field("status") }
    /// `entityId`.
    public var entityId: Field<String> { Field("entityId") }
    /// `entityName`.
    public var entityName: Field<String> { Field("entityName") }
    /// `messageWithParams`.
    public var messageWithParams: Field<String> { Field("messageWithParams") }
    /// `messageParams`.
    public var messageParams: Field<[String: String]> { Field("messageParams") }
    /// `contextId`.
    public var contextId: Field<String> { Field("contextId") }
    /// `details`.
    public var details: Field<[ConversationSocialExpressionEventTopicDetail]> { Field("details") }
    /// `errors`.
    public var errors: Field<[ConversationSocialExpressionEventTopicErrorBody]> { Field("errors") }
    /// `limit`.
    public var limit: Field<ConversationSocialExpressionEventTopicLimit> { Field("limit") }
}

/// The schema `ConversationSocialExpressionEventTopicJourneyAction`.
public typealias ConversationSocialExpressionEventTopicJourneyAction = Model<ConversationSocialExpressionEventTopicJourneyActionFields>

/// The properties of ``ConversationSocialExpressionEventTopicJourneyAction``.
public struct ConversationSocialExpressionEventTopicJourneyActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `actionMap`.
    public var actionMap: Field<ConversationSocialExpressionEventTopicJourneyActionMap> { Field("actionMap") }
}

/// The schema `ConversationSocialExpressionEventTopicJourneyActionMap`.
public typealias ConversationSocialExpressionEventTopicJourneyActionMap = Model<ConversationSocialExpressionEventTopicJourneyActionMapFields>

/// The properties of ``ConversationSocialExpressionEventTopicJourneyActionMap``.
public struct ConversationSocialExpressionEventTopicJourneyActionMapFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
}

/// The schema `ConversationSocialExpressionEventTopicJourneyContext`.
public typealias ConversationSocialExpressionEventTopicJourneyContext = Model<ConversationSocialExpressionEventTopicJourneyContextFields>

/// The properties of ``ConversationSocialExpressionEventTopicJourneyContext``.
public struct ConversationSocialExpressionEventTopicJourneyContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `customer`.
    public var customer: Field<ConversationSocialExpressionEventTopicJourneyCustomer> { Field("customer") }
    /// `customerSession`.
    public var customerSession: Field<ConversationSocialExpressionEventTopicJourneyCustomerSession> { Field("customerSession") }
    /// `triggeringAction`.
    public var triggeringAction: Field<ConversationSocialExpressionEventTopicJourneyAction> { Field("triggeringAction") }
}

/// The schema `ConversationSocialExpressionEventTopicJourneyCustomer`.
public typealias ConversationSocialExpressionEventTopicJourneyCustomer = Model<ConversationSocialExpressionEventTopicJourneyCustomerFields>

/// The properties of ``ConversationSocialExpressionEventTopicJourneyCustomer``.
public struct ConversationSocialExpressionEventTopicJourneyCustomerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `idType`.
    public var idType: Field<String> { Field("idType") }
}

/// The schema `ConversationSocialExpressionEventTopicJourneyCustomerSession`.
public typealias ConversationSocialExpressionEventTopicJourneyCustomerSession = Model<ConversationSocialExpressionEventTopicJourneyCustomerSessionFields>

/// The properties of ``ConversationSocialExpressionEventTopicJourneyCustomerSession``.
public struct ConversationSocialExpressionEventTopicJourneyCustomerSessionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `type`.
    public var type: Field<String> { Field("type") }
}

/// The schema `ConversationSocialExpressionEventTopicLimit`.
public typealias ConversationSocialExpressionEventTopicLimit = Model<ConversationSocialExpressionEventTopicLimitFields>

/// The properties of ``ConversationSocialExpressionEventTopicLimit``.
public struct ConversationSocialExpressionEventTopicLimitFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `key`.
    public var key: Field<String> { Field("key") }
    /// `namespace`.
    public var namespace: Field<ConversationSocialExpressionEventTopicLimitNamespace> { Field("namespace") }
    /// `value`.
    public var value: Field<Int> { Field("value") }
    /// `documented`.
    public var documented: Field<Bool> { Field("documented") }
}

/// A value of `namespace` of ``ConversationSocialExpressionEventTopicLimit``, open to those that are newer than this
/// version.
public struct ConversationSocialExpressionEventTopicLimitNamespace: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `agent.assistant`.
    public static var agentAssistant: Self { "agent.assistant" }
    /// `analytics.alerting`.
    public static var analyticsAlerting: Self { "analytics.alerting" }
    /// `analytics`.
    public static var analytics: Self { "analytics" }
    /// `analytics.realtime`.
    public static var analyticsRealtime: Self { "analytics.realtime" }
    /// `analytics.reporting.settings`.
    public static var analyticsReportingSettings: Self { "analytics.reporting.settings" }
    /// `architect`.
    public static var architect: Self { "architect" }
    /// `audiohook`.
    public static var audiohook: Self { "audiohook" }
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
    /// `callback`.
    public static var callback: Self { "callback" }
    /// `cobrowse`.
    public static var cobrowse: Self { "cobrowse" }
    /// `content.management`.
    public static var contentManagement: Self { "content.management" }
    /// `conversation`.
    public static var conversation: Self { "conversation" }
    /// `dataactions`.
    public static var dataactions: Self { "dataactions" }
    /// `datatables`.
    public static var datatables: Self { "datatables" }
    /// `directory`.
    public static var directory: Self { "directory" }
    /// `email`.
    public static var email: Self { "email" }
    /// `event.orchestration`.
    public static var eventOrchestration: Self { "event.orchestration" }
    /// `external.contacts`.
    public static var externalContacts: Self { "external.contacts" }
    /// `gcv`.
    public static var gcv: Self { "gcv" }
    /// `gdpr`.
    public static var gdpr: Self { "gdpr" }
    /// `groups`.
    public static var groups: Self { "groups" }
    /// `historical.adherence`.
    public static var historicalAdherence: Self { "historical.adherence" }
    /// `infrastructureascode`.
    public static var infrastructureascode: Self { "infrastructureascode" }
    /// `integrations`.
    public static var integrations: Self { "integrations" }
    /// `intent.miner`.
    public static var intentMiner: Self { "intent.miner" }
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
    /// `media.communications`.
    public static var mediaCommunications: Self { "media.communications" }
    /// `messaging`.
    public static var messaging: Self { "messaging" }
    /// `notifications`.
    public static var notifications: Self { "notifications" }
    /// `onboarding`.
    public static var onboarding: Self { "onboarding" }
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
    /// `search`.
    public static var search: Self { "search" }
    /// `secondary.automation.testing`.
    public static var secondaryAutomationTesting: Self { "secondary.automation.testing" }
    /// `skills`.
    public static var skills: Self { "skills" }
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
    /// `workforce.management`.
    public static var workforceManagement: Self { "workforce.management" }
}

/// The schema `ConversationSocialExpressionEventTopicQueueMediaSettings`.
public typealias ConversationSocialExpressionEventTopicQueueMediaSettings = Model<ConversationSocialExpressionEventTopicQueueMediaSettingsFields>

/// The properties of ``ConversationSocialExpressionEventTopicQueueMediaSettings``.
public struct ConversationSocialExpressionEventTopicQueueMediaSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `alertingTimeoutSeconds`.
    public var alertingTimeoutSeconds: Field<Int> { Field("alertingTimeoutSeconds") }
    /// `autoAnswerAlertToneSeconds`.
    public var autoAnswerAlertToneSeconds: Field<Double> { Field("autoAnswerAlertToneSeconds") }
    /// `manualAnswerAlertToneSeconds`.
    public var manualAnswerAlertToneSeconds: Field<Double> { Field("manualAnswerAlertToneSeconds") }
    /// `enableAutoAnswer`.
    public var enableAutoAnswer: Field<Bool> { Field("enableAutoAnswer") }
}

/// The schema `ConversationSocialExpressionEventTopicScoredAgent`.
public typealias ConversationSocialExpressionEventTopicScoredAgent = Model<ConversationSocialExpressionEventTopicScoredAgentFields>

/// The properties of ``ConversationSocialExpressionEventTopicScoredAgent``.
public struct ConversationSocialExpressionEventTopicScoredAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agent`.
    public var agent: Field<ConversationSocialExpressionEventTopicUriReference> { Field("agent") }
    /// `score`.
    public var score: Field<Int> { Field("score") }
}

/// The schema `ConversationSocialExpressionEventTopicSocialConversation`.
///
/// Events of `v2.users.{id}.conversations.socialexpressions`.
public typealias ConversationSocialExpressionEventTopicSocialConversation = Model<ConversationSocialExpressionEventTopicSocialConversationFields>

/// The properties of ``ConversationSocialExpressionEventTopicSocialConversation``.
public struct ConversationSocialExpressionEventTopicSocialConversationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `participants`.
    public var participants: Field<[ConversationSocialExpressionEventTopicSocialMediaParticipant]> { Field("participants") }
    /// `otherMediaUris`.
    public var otherMediaUris: Field<[String]> { Field("otherMediaUris") }
    /// `address`.
    public var address: Field<String> { Field("address") }
    /// `utilizationLabelId`.
    public var utilizationLabelId: Field<String> { Field("utilizationLabelId") }
    /// `accessAttributes`.
    public var accessAttributes: Field<[String]> { Field("accessAttributes") }
    /// `inactivityTimeout`.
    public var inactivityTimeout: Field<Instant> { Field("inactivityTimeout") }
    /// `divisions`.
    public var divisions: Field<[ConversationSocialExpressionEventTopicConversationDivisionMembership]> { Field("divisions") }
}

/// The schema `ConversationSocialExpressionEventTopicSocialMediaParticipant`.
public typealias ConversationSocialExpressionEventTopicSocialMediaParticipant = Model<ConversationSocialExpressionEventTopicSocialMediaParticipantFields>

/// The properties of ``ConversationSocialExpressionEventTopicSocialMediaParticipant``.
public struct ConversationSocialExpressionEventTopicSocialMediaParticipantFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `address`.
    public var address: Field<String> { Field("address") }
    /// `startTime`.
    public var startTime: Field<Instant> { Field("startTime") }
    /// `connectedTime`.
    public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `endTime`.
    public var endTime: Field<Instant> { Field("endTime") }
    /// `startHoldTime`.
    public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `purpose`.
    public var purpose: Field<String> { Field("purpose") }
    /// `state`.
    public var state: Field<ConversationSocialExpressionEventTopicSocialMediaParticipantState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<ConversationSocialExpressionEventTopicSocialMediaParticipantInitialState> { Field("initialState") }
    /// `direction`.
    public var direction: Field<ConversationSocialExpressionEventTopicSocialMediaParticipantDirection> { Field("direction") }
    /// `disconnectType`.
    public var disconnectType: Field<ConversationSocialExpressionEventTopicSocialMediaParticipantDisconnectType> { Field("disconnectType") }
    /// `held`.
    public var held: Field<Bool> { Field("held") }
    /// `wrapupRequired`.
    public var wrapupRequired: Field<Bool> { Field("wrapupRequired") }
    /// `wrapupPrompt`.
    public var wrapupPrompt: Field<String> { Field("wrapupPrompt") }
    /// `user`.
    public var user: Field<ConversationSocialExpressionEventTopicUriReference> { Field("user") }
    /// `queue`.
    public var queue: Field<ConversationSocialExpressionEventTopicUriReference> { Field("queue") }
    /// `team`.
    public var team: Field<ConversationSocialExpressionEventTopicUriReference> { Field("team") }
    /// `attributes`.
    public var attributes: Field<[String: String]> { Field("attributes") }
    /// `errorInfo`.
    public var errorInfo: Field<ConversationSocialExpressionEventTopicErrorBody> { Field("errorInfo") }
    /// `script`.
    public var script: Field<ConversationSocialExpressionEventTopicUriReference> { Field("script") }
    /// `wrapupTimeoutMs`.
    public var wrapupTimeoutMs: Field<Int> { Field("wrapupTimeoutMs") }
    /// `wrapupSkipped`.
    public var wrapupSkipped: Field<Bool> { Field("wrapupSkipped") }
    /// `alertingTimeoutMs`.
    public var alertingTimeoutMs: Field<Int> { Field("alertingTimeoutMs") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `externalContact`.
    public var externalContact: Field<ConversationSocialExpressionEventTopicUriReference> { Field("externalContact") }
    /// `externalContactInitialDivisionId`.
    public var externalContactInitialDivisionId: Field<String> { Field("externalContactInitialDivisionId") }
    /// `externalOrganization`.
    public var externalOrganization: Field<ConversationSocialExpressionEventTopicUriReference> { Field("externalOrganization") }
    /// `wrapup`.
    public var wrapup: Field<ConversationSocialExpressionEventTopicWrapup> { Field("wrapup") }
    /// `conversationRoutingData`.
    public var conversationRoutingData: Field<ConversationSocialExpressionEventTopicConversationRoutingData> { Field("conversationRoutingData") }
    /// `peer`.
    public var peer: Field<String> { Field("peer") }
    /// `screenRecordingState`.
    public var screenRecordingState: Field<String> { Field("screenRecordingState") }
    /// `flaggedReason`.
    public var flaggedReason: Field<ConversationSocialExpressionEventTopicSocialMediaParticipantFlaggedReason> { Field("flaggedReason") }
    /// `journeyContext`.
    public var journeyContext: Field<ConversationSocialExpressionEventTopicJourneyContext> { Field("journeyContext") }
    /// `startAcwTime`.
    public var startAcwTime: Field<Instant> { Field("startAcwTime") }
    /// `endAcwTime`.
    public var endAcwTime: Field<Instant> { Field("endAcwTime") }
    /// `resumeTime`.
    public var resumeTime: Field<Instant> { Field("resumeTime") }
    /// `parkTime`.
    public var parkTime: Field<Instant> { Field("parkTime") }
    /// `mediaRoles`.
    public var mediaRoles: Field<[String]> { Field("mediaRoles") }
    /// `queueMediaSettings`.
    public var queueMediaSettings: Field<ConversationSocialExpressionEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
    /// `socialMediaId`.
    public var socialMediaId: Field<String> { Field("socialMediaId") }
    /// `socialMediaHub`.
    public var socialMediaHub: Field<String> { Field("socialMediaHub") }
    /// `socialUserName`.
    public var socialUserName: Field<String> { Field("socialUserName") }
    /// `previewText`.
    public var previewText: Field<String> { Field("previewText") }
}

/// A value of `state` of ``ConversationSocialExpressionEventTopicSocialMediaParticipant``, open to those that are newer
/// than this version.
public struct ConversationSocialExpressionEventTopicSocialMediaParticipantState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    public static var alerting: Self { "alerting" }
    /// `dialing`.
    public static var dialing: Self { "dialing" }
    /// `contacting`.
    public static var contacting: Self { "contacting" }
    /// `offering`.
    public static var offering: Self { "offering" }
    /// `connected`.
    public static var connected: Self { "connected" }
    /// `disconnected`.
    public static var disconnected: Self { "disconnected" }
    /// `terminated`.
    public static var terminated: Self { "terminated" }
    /// `converting`.
    public static var converting: Self { "converting" }
    /// `uploading`.
    public static var uploading: Self { "uploading" }
    /// `transmitting`.
    public static var transmitting: Self { "transmitting" }
    /// `scheduled`.
    public static var scheduled: Self { "scheduled" }
    /// `parked`.
    public static var parked: Self { "parked" }
    /// `none`.
    public static var none_: Self { "none" }
}

/// A value of `initialState` of ``ConversationSocialExpressionEventTopicSocialMediaParticipant``, open to those that
/// are newer than this version.
public struct ConversationSocialExpressionEventTopicSocialMediaParticipantInitialState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    public static var alerting: Self { "alerting" }
    /// `dialing`.
    public static var dialing: Self { "dialing" }
    /// `contacting`.
    public static var contacting: Self { "contacting" }
    /// `offering`.
    public static var offering: Self { "offering" }
    /// `connected`.
    public static var connected: Self { "connected" }
    /// `disconnected`.
    public static var disconnected: Self { "disconnected" }
    /// `terminated`.
    public static var terminated: Self { "terminated" }
    /// `converting`.
    public static var converting: Self { "converting" }
    /// `uploading`.
    public static var uploading: Self { "uploading" }
    /// `transmitting`.
    public static var transmitting: Self { "transmitting" }
    /// `scheduled`.
    public static var scheduled: Self { "scheduled" }
    /// `parked`.
    public static var parked: Self { "parked" }
    /// `none`.
    public static var none_: Self { "none" }
}

/// A value of `direction` of ``ConversationSocialExpressionEventTopicSocialMediaParticipant``, open to those that are
/// newer than this version.
public struct ConversationSocialExpressionEventTopicSocialMediaParticipantDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
}

/// A value of `disconnectType` of ``ConversationSocialExpressionEventTopicSocialMediaParticipant``, open to those that
/// are newer than this version.
public struct ConversationSocialExpressionEventTopicSocialMediaParticipantDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `endpoint`.
    public static var endpoint: Self { "endpoint" }
    /// `endpoint.dnd`.
    public static var endpointDnd: Self { "endpoint.dnd" }
    /// `client`.
    public static var client: Self { "client" }
    /// `system`.
    public static var system: Self { "system" }
    /// `transfer`.
    public static var transfer: Self { "transfer" }
    /// `timeout`.
    public static var timeout: Self { "timeout" }
    /// `transfer.conference`.
    public static var transferConference: Self { "transfer.conference" }
    /// `transfer.consult`.
    public static var transferConsult: Self { "transfer.consult" }
    /// `transfer.forward`.
    public static var transferForward: Self { "transfer.forward" }
    /// `transfer.noanswer`.
    public static var transferNoanswer: Self { "transfer.noanswer" }
    /// `transfer.notavailable`.
    public static var transferNotavailable: Self { "transfer.notavailable" }
    /// `transfer.dnd`.
    public static var transferDnd: Self { "transfer.dnd" }
    /// `transport.failure`.
    public static var transportFailure: Self { "transport.failure" }
    /// `error`.
    public static var error: Self { "error" }
    /// `peer`.
    public static var peer: Self { "peer" }
    /// `other`.
    public static var other: Self { "other" }
    /// `spam`.
    public static var spam: Self { "spam" }
    /// `uncallable`.
    public static var uncallable: Self { "uncallable" }
    /// `inactivity`.
    public static var inactivity: Self { "inactivity" }
    /// `session.expired`.
    public static var sessionExpired: Self { "session.expired" }
    /// `takeover`.
    public static var takeover: Self { "takeover" }
}

/// A value of `flaggedReason` of ``ConversationSocialExpressionEventTopicSocialMediaParticipant``, open to those that
/// are newer than this version.
public struct ConversationSocialExpressionEventTopicSocialMediaParticipantFlaggedReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `general`.
    public static var general: Self { "general" }
}

/// The schema `ConversationSocialExpressionEventTopicUriReference`.
public typealias ConversationSocialExpressionEventTopicUriReference = Model<ConversationSocialExpressionEventTopicUriReferenceFields>

/// The properties of ``ConversationSocialExpressionEventTopicUriReference``.
public struct ConversationSocialExpressionEventTopicUriReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
}

/// The schema `ConversationSocialExpressionEventTopicWrapup`.
public typealias ConversationSocialExpressionEventTopicWrapup = Model<ConversationSocialExpressionEventTopicWrapupFields>

/// The properties of ``ConversationSocialExpressionEventTopicWrapup``.
public struct ConversationSocialExpressionEventTopicWrapupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    public var code: Field<String> { Field("code") }
    /// `notes`.
    public var notes: Field<String> { Field("notes") }
    /// `tags`.
    public var tags: Field<[String]> { Field("tags") }
    /// `durationSeconds`.
    public var durationSeconds: Field<Int> { Field("durationSeconds") }
    /// `endTime`.
    public var endTime: Field<Instant> { Field("endTime") }
}
