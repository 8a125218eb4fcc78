// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `QueueConversationMessageEventTopicConversationDivisionMembership`.
public typealias QueueConversationMessageEventTopicConversationDivisionMembership = Model<QueueConversationMessageEventTopicConversationDivisionMembershipFields>

/// The properties of ``QueueConversationMessageEventTopicConversationDivisionMembership``.
public struct QueueConversationMessageEventTopicConversationDivisionMembershipFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `division`.
    public var division: Field<QueueConversationMessageEventTopicDomainEntityRef> { Field("division") }
    /// `entities`.
    public var entities: Field<[QueueConversationMessageEventTopicDivisionEntityRef]> { Field("entities") }
}

/// The schema `QueueConversationMessageEventTopicConversationRoutingData`.
public typealias QueueConversationMessageEventTopicConversationRoutingData = Model<QueueConversationMessageEventTopicConversationRoutingDataFields>

/// The properties of ``QueueConversationMessageEventTopicConversationRoutingData``.
public struct QueueConversationMessageEventTopicConversationRoutingDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queue`.
    public var queue: Field<QueueConversationMessageEventTopicUriReference> { Field("queue") }
    /// `language`.
    public var language: Field<QueueConversationMessageEventTopicUriReference> { Field("language") }
    /// `priority`.
    public var priority: Field<Int> { Field("priority") }
    /// `skills`.
    public var skills: Field<[QueueConversationMessageEventTopicUriReference]> { Field("skills") }
    /// `scoredAgents`.
    public var scoredAgents: Field<[QueueConversationMessageEventTopicScoredAgent]> { Field("scoredAgents") }
    /// `skillExpressionId`.
    public var skillExpressionId: Field<String> { Field("skillExpressionId") }
}

/// The schema `QueueConversationMessageEventTopicDetail`.
public typealias QueueConversationMessageEventTopicDetail = Model<QueueConversationMessageEventTopicDetailFields>

/// The properties of ``QueueConversationMessageEventTopicDetail``.
public struct QueueConversationMessageEventTopicDetailFields: FieldSet {
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

/// The schema `QueueConversationMessageEventTopicDivisionEntityRef`.
public typealias QueueConversationMessageEventTopicDivisionEntityRef = Model<QueueConversationMessageEventTopicDivisionEntityRefFields>

/// The properties of ``QueueConversationMessageEventTopicDivisionEntityRef``.
public struct QueueConversationMessageEventTopicDivisionEntityRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `dateDivisionUpdated`.
    public var dateDivisionUpdated: Field<Instant> { Field("dateDivisionUpdated") }
}

/// The schema `QueueConversationMessageEventTopicDomainEntityRef`.
public typealias QueueConversationMessageEventTopicDomainEntityRef = Model<QueueConversationMessageEventTopicDomainEntityRefFields>

/// The properties of ``QueueConversationMessageEventTopicDomainEntityRef``.
public struct QueueConversationMessageEventTopicDomainEntityRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `QueueConversationMessageEventTopicErrorBody`.
public typealias QueueConversationMessageEventTopicErrorBody = Model<QueueConversationMessageEventTopicErrorBodyFields>

/// The properties of ``QueueConversationMessageEventTopicErrorBody``.
public struct QueueConversationMessageEventTopicErrorBodyFields: FieldSet {
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
    public var details: Field<[QueueConversationMessageEventTopicDetail]> { Field("details") }
    /// `errors`.
    public var errors: Field<[QueueConversationMessageEventTopicErrorBody]> { Field("errors") }
    /// `limit`.
    public var limit: Field<QueueConversationMessageEventTopicLimit> { Field("limit") }
}

/// The schema `QueueConversationMessageEventTopicErrorDetails`.
public typealias QueueConversationMessageEventTopicErrorDetails = Model<QueueConversationMessageEventTopicErrorDetailsFields>

/// The properties of ``QueueConversationMessageEventTopicErrorDetails``.
public struct QueueConversationMessageEventTopicErrorDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    public var status: Field<Int> { Field("status") }
    /// `code`.
    public var code: Field<String> { Field("code") }
    /// `message`.
    public var message: Field<String> { Field("message") }
    /// `messageWithParams`.
    public var messageWithParams: Field<String> { Field("messageWithParams") }
    /// `messageParams`.
    public var messageParams: Field<[String: String]> { Field("messageParams") }
    /// `contextId`.
    public var contextId: Field<String> { Field("contextId") }
    /// `uri`.
    public var uri: Field<String> { Field("uri") }
}

/// The schema `QueueConversationMessageEventTopicJourneyAction`.
public typealias QueueConversationMessageEventTopicJourneyAction = Model<QueueConversationMessageEventTopicJourneyActionFields>

/// The properties of ``QueueConversationMessageEventTopicJourneyAction``.
public struct QueueConversationMessageEventTopicJourneyActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `actionMap`.
    public var actionMap: Field<QueueConversationMessageEventTopicJourneyActionMap> { Field("actionMap") }
}

/// The schema `QueueConversationMessageEventTopicJourneyActionMap`.
public typealias QueueConversationMessageEventTopicJourneyActionMap = Model<QueueConversationMessageEventTopicJourneyActionMapFields>

/// The properties of ``QueueConversationMessageEventTopicJourneyActionMap``.
public struct QueueConversationMessageEventTopicJourneyActionMapFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
}

/// The schema `QueueConversationMessageEventTopicJourneyContext`.
public typealias QueueConversationMessageEventTopicJourneyContext = Model<QueueConversationMessageEventTopicJourneyContextFields>

/// The properties of ``QueueConversationMessageEventTopicJourneyContext``.
public struct QueueConversationMessageEventTopicJourneyContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `customer`.
    public var customer: Field<QueueConversationMessageEventTopicJourneyCustomer> { Field("customer") }
    /// `customerSession`.
    public var customerSession: Field<QueueConversationMessageEventTopicJourneyCustomerSession> { Field("customerSession") }
    /// `triggeringAction`.
    public var triggeringAction: Field<QueueConversationMessageEventTopicJourneyAction> { Field("triggeringAction") }
}

/// The schema `QueueConversationMessageEventTopicJourneyCustomer`.
public typealias QueueConversationMessageEventTopicJourneyCustomer = Model<QueueConversationMessageEventTopicJourneyCustomerFields>

/// The properties of ``QueueConversationMessageEventTopicJourneyCustomer``.
public struct QueueConversationMessageEventTopicJourneyCustomerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `idType`.
    public var idType: Field<String> { Field("idType") }
}

/// The schema `QueueConversationMessageEventTopicJourneyCustomerSession`.
public typealias QueueConversationMessageEventTopicJourneyCustomerSession = Model<QueueConversationMessageEventTopicJourneyCustomerSessionFields>

/// The properties of ``QueueConversationMessageEventTopicJourneyCustomerSession``.
public struct QueueConversationMessageEventTopicJourneyCustomerSessionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `type`.
    public var type: Field<String> { Field("type") }
}

/// The schema `QueueConversationMessageEventTopicLimit`.
public typealias QueueConversationMessageEventTopicLimit = Model<QueueConversationMessageEventTopicLimitFields>

/// The properties of ``QueueConversationMessageEventTopicLimit``.
public struct QueueConversationMessageEventTopicLimitFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `key`.
    public var key: Field<String> { Field("key") }
    /// `namespace`.
    public var namespace: Field<QueueConversationMessageEventTopicLimitNamespace> { Field("namespace") }
    /// `value`.
    public var value: Field<Int> { Field("value") }
    /// `documented`.
    public var documented: Field<Bool> { Field("documented") }
}

/// A value of `namespace` of ``QueueConversationMessageEventTopicLimit``, open to those that are newer than this
/// version.
public struct QueueConversationMessageEventTopicLimitNamespace: OpenEnum {
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

/// The schema `QueueConversationMessageEventTopicMessageConversation`.
///
/// Events of `v2.routing.queues.{id}.conversations.messages`.
public typealias QueueConversationMessageEventTopicMessageConversation = Model<QueueConversationMessageEventTopicMessageConversationFields>

/// The properties of ``QueueConversationMessageEventTopicMessageConversation``.
public struct QueueConversationMessageEventTopicMessageConversationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `participants`.
    public var participants: Field<[QueueConversationMessageEventTopicMessageMediaParticipant]> { Field("participants") }
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
    public var divisions: Field<[QueueConversationMessageEventTopicConversationDivisionMembership]> { Field("divisions") }
}

/// The schema `QueueConversationMessageEventTopicMessageDetails`.
public typealias QueueConversationMessageEventTopicMessageDetails = Model<QueueConversationMessageEventTopicMessageDetailsFields>

/// The properties of ``QueueConversationMessageEventTopicMessageDetails``.
public struct QueueConversationMessageEventTopicMessageDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `message`.
    public var message: Field<QueueConversationMessageEventTopicUriReference> { Field("message") }
    /// `messageTime`.
    public var messageTime: Field<Instant> { Field("messageTime") }
    /// `messageSegmentCount`.
    public var messageSegmentCount: Field<Int> { Field("messageSegmentCount") }
    /// `messageStatus`.
    public var messageStatus: Field<QueueConversationMessageEventTopicMessageDetailsMessageStatus> { Field("messageStatus") }
    /// `media`.
    public var media: Field<[QueueConversationMessageEventTopicMessageMedia]> { Field("media") }
    /// `stickers`.
    public var stickers: Field<[QueueConversationMessageEventTopicMessageSticker]> { Field("stickers") }
    /// `errorInfo`.
    public var errorInfo: Field<QueueConversationMessageEventTopicErrorDetails> { Field("errorInfo") }
    /// `messageMetadata`.
    public var messageMetadata: Field<QueueConversationMessageEventTopicMessageMetadata> { Field("messageMetadata") }
    /// `socialVisibility`.
    public var socialVisibility: Field<QueueConversationMessageEventTopicMessageDetailsSocialVisibility> { Field("socialVisibility") }
}

/// A value of `messageStatus` of ``QueueConversationMessageEventTopicMessageDetails``, open to those that are newer
/// than this version.
public struct QueueConversationMessageEventTopicMessageDetailsMessageStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `queued`.
    public static var queued: Self { "queued" }
    /// `sent`.
    public static var sent: Self { "sent" }
    /// `failed`.
    public static var failed: Self { "failed" }
    /// `received`.
    public static var received: Self { "received" }
    /// `delivery-success`.
    public static var deliverySuccess: Self { "delivery-success" }
    /// `delivery-failed`.
    public static var deliveryFailed: Self { "delivery-failed" }
    /// `read`.
    public static var read: Self { "read" }
    /// `removed`.
    public static var removed: Self { "removed" }
    /// `published`.
    public static var published: Self { "published" }
}

/// A value of `socialVisibility` of ``QueueConversationMessageEventTopicMessageDetails``, open to those that are newer
/// than this version.
public struct QueueConversationMessageEventTopicMessageDetailsSocialVisibility: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `private`.
    public static var `private`: Self { "private" }
    /// `public`.
    public static var `public`: Self { "public" }
}

/// The schema `QueueConversationMessageEventTopicMessageMedia`.
public typealias QueueConversationMessageEventTopicMessageMedia = Model<QueueConversationMessageEventTopicMessageMediaFields>

/// The properties of ``QueueConversationMessageEventTopicMessageMedia``.
public struct QueueConversationMessageEventTopicMessageMediaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`.
    public var url: Field<String> { Field("url") }
    /// `mediaType`.
    public var mediaType: Field<String> { Field("mediaType") }
    /// `contentLengthBytes`.
    public var contentLengthBytes: Field<Int> { Field("contentLengthBytes") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `QueueConversationMessageEventTopicMessageMediaParticipant`.
public typealias QueueConversationMessageEventTopicMessageMediaParticipant = Model<QueueConversationMessageEventTopicMessageMediaParticipantFields>

/// The properties of ``QueueConversationMessageEventTopicMessageMediaParticipant``.
public struct QueueConversationMessageEventTopicMessageMediaParticipantFields: FieldSet {
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
    public var state: Field<QueueConversationMessageEventTopicMessageMediaParticipantState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<QueueConversationMessageEventTopicMessageMediaParticipantInitialState> { Field("initialState") }
    /// `direction`.
    public var direction: Field<QueueConversationMessageEventTopicMessageMediaParticipantDirection> { Field("direction") }
    /// `disconnectType`.
    public var disconnectType: Field<QueueConversationMessageEventTopicMessageMediaParticipantDisconnectType> { Field("disconnectType") }
    /// `held`.
    public var held: Field<Bool> { Field("held") }
    /// `wrapupRequired`.
    public var wrapupRequired: Field<Bool> { Field("wrapupRequired") }
    /// `wrapupPrompt`.
    public var wrapupPrompt: Field<String> { Field("wrapupPrompt") }
    /// `user`.
    public var user: Field<QueueConversationMessageEventTopicUriReference> { Field("user") }
    /// `queue`.
    public var queue: Field<QueueConversationMessageEventTopicUriReference> { Field("queue") }
    /// `team`.
    public var team: Field<QueueConversationMessageEventTopicUriReference> { Field("team") }
    /// `attributes`.
    public var attributes: Field<[String: String]> { Field("attributes") }
    /// `errorInfo`.
    public var errorInfo: Field<QueueConversationMessageEventTopicErrorBody> { Field("errorInfo") }
    /// `script`.
    public var script: Field<QueueConversationMessageEventTopicUriReference> { Field("script") }
    /// `wrapupTimeoutMs`.
    public var wrapupTimeoutMs: Field<Int> { Field("wrapupTimeoutMs") }
    /// `wrapupSkipped`.
    public var wrapupSkipped: Field<Bool> { Field("wrapupSkipped") }
    /// `alertingTimeoutMs`.
    public var alertingTimeoutMs: Field<Int> { Field("alertingTimeoutMs") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `externalContact`.
    public var externalContact: Field<QueueConversationMessageEventTopicUriReference> { Field("externalContact") }
    /// `externalContactInitialDivisionId`.
    public var externalContactInitialDivisionId: Field<String> { Field("externalContactInitialDivisionId") }
    /// `externalOrganization`.
    public var externalOrganization: Field<QueueConversationMessageEventTopicUriReference> { Field("externalOrganization") }
    /// `wrapup`.
    public var wrapup: Field<QueueConversationMessageEventTopicWrapup> { Field("wrapup") }
    /// `conversationRoutingData`.
    public var conversationRoutingData: Field<QueueConversationMessageEventTopicConversationRoutingData> { Field("conversationRoutingData") }
    /// `peer`.
    public var peer: Field<String> { Field("peer") }
    /// `screenRecordingState`.
    public var screenRecordingState: Field<String> { Field("screenRecordingState") }
    /// `flaggedReason`.
    public var flaggedReason: Field<QueueConversationMessageEventTopicMessageMediaParticipantFlaggedReason> { Field("flaggedReason") }
    /// `journeyContext`.
    public var journeyContext: Field<QueueConversationMessageEventTopicJourneyContext> { Field("journeyContext") }
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
    public var queueMediaSettings: Field<QueueConversationMessageEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
    /// `messages`.
    public var messages: Field<[QueueConversationMessageEventTopicMessageDetails]> { Field("messages") }
    /// `type`.
    public var type: Field<QueueConversationMessageEventTopicMessageMediaParticipantType> { Field("type") }
    /// `recipientCountry`.
    public var recipientCountry: Field<String> { Field("recipientCountry") }
    /// `recipientType`.
    public var recipientType: Field<String> { Field("recipientType") }
    /// `byoSmsIntegrationId`.
    public var byoSmsIntegrationId: Field<String> { Field("byoSmsIntegrationId") }
    /// `engagementSource`.
    public var engagementSource: Field<String> { Field("engagementSource") }
    /// `monitoredParticipantId`.
    public var monitoredParticipantId: Field<String> { Field("monitoredParticipantId") }
}

/// A value of `state` of ``QueueConversationMessageEventTopicMessageMediaParticipant``, open to those that are newer
/// than this version.
public struct QueueConversationMessageEventTopicMessageMediaParticipantState: OpenEnum {
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

/// A value of `initialState` of ``QueueConversationMessageEventTopicMessageMediaParticipant``, open to those that are
/// newer than this version.
public struct QueueConversationMessageEventTopicMessageMediaParticipantInitialState: OpenEnum {
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

/// A value of `direction` of ``QueueConversationMessageEventTopicMessageMediaParticipant``, open to those that are
/// newer than this version.
public struct QueueConversationMessageEventTopicMessageMediaParticipantDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
}

/// A value of `disconnectType` of ``QueueConversationMessageEventTopicMessageMediaParticipant``, open to those that are
/// newer than this version.
public struct QueueConversationMessageEventTopicMessageMediaParticipantDisconnectType: OpenEnum {
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

/// A value of `flaggedReason` of ``QueueConversationMessageEventTopicMessageMediaParticipant``, open to those that are
/// newer than this version.
public struct QueueConversationMessageEventTopicMessageMediaParticipantFlaggedReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `general`.
    public static var general: Self { "general" }
}

/// A value of `type` of ``QueueConversationMessageEventTopicMessageMediaParticipant``, open to those that are newer
/// than this version.
public struct QueueConversationMessageEventTopicMessageMediaParticipantType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `unknown`.
    public static var unknown: Self { "unknown" }
    /// `sms`.
    public static var sms: Self { "sms" }
    /// `twitter`.
    public static var twitter: Self { "twitter" }
    /// `facebook`.
    public static var facebook: Self { "facebook" }
    /// `line`.
    public static var line: Self { "line" }
    /// `viber`.
    public static var viber: Self { "viber" }
    /// `wechat`.
    public static var wechat: Self { "wechat" }
    /// `whatsapp`.
    public static var whatsapp: Self { "whatsapp" }
    /// `telegram`.
    public static var telegram: Self { "telegram" }
    /// `kakao`.
    public static var kakao: Self { "kakao" }
    /// `webmessaging`.
    public static var webmessaging: Self { "webmessaging" }
    /// `open`.
    public static var open: Self { "open" }
    /// `instagram`.
    public static var instagram: Self { "instagram" }
    /// `apple`.
    public static var apple: Self { "apple" }
}

/// The schema `QueueConversationMessageEventTopicMessageMetadata`.
public typealias QueueConversationMessageEventTopicMessageMetadata = Model<QueueConversationMessageEventTopicMessageMetadataFields>

/// The properties of ``QueueConversationMessageEventTopicMessageMetadata``.
public struct QueueConversationMessageEventTopicMessageMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<String> { Field("type") }
    /// `events`.
    public var events: Field<[QueueConversationMessageEventTopicMessageMetadataEvent]> { Field("events") }
    /// `content`.
    public var content: Field<[QueueConversationMessageEventTopicMessageMetadataContent]> { Field("content") }
}

/// The schema `QueueConversationMessageEventTopicMessageMetadataContent`.
public typealias QueueConversationMessageEventTopicMessageMetadataContent = Model<QueueConversationMessageEventTopicMessageMetadataContentFields>

/// The properties of ``QueueConversationMessageEventTopicMessageMetadataContent``.
public struct QueueConversationMessageEventTopicMessageMetadataContentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contentType`.
    public var contentType: Field<String> { Field("contentType") }
    /// `subType`.
    public var subType: Field<String> { Field("subType") }
}

/// The schema `QueueConversationMessageEventTopicMessageMetadataEvent`.
public typealias QueueConversationMessageEventTopicMessageMetadataEvent = Model<QueueConversationMessageEventTopicMessageMetadataEventFields>

/// The properties of ``QueueConversationMessageEventTopicMessageMetadataEvent``.
public struct QueueConversationMessageEventTopicMessageMetadataEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventType`.
    public var eventType: Field<String> { Field("eventType") }
    /// `subType`.
    public var subType: Field<String> { Field("subType") }
}

/// The schema `QueueConversationMessageEventTopicMessageSticker`.
public typealias QueueConversationMessageEventTopicMessageSticker = Model<QueueConversationMessageEventTopicMessageStickerFields>

/// The properties of ``QueueConversationMessageEventTopicMessageSticker``.
public struct QueueConversationMessageEventTopicMessageStickerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`.
    public var url: Field<String> { Field("url") }
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `QueueConversationMessageEventTopicQueueMediaSettings`.
public typealias QueueConversationMessageEventTopicQueueMediaSettings = Model<QueueConversationMessageEventTopicQueueMediaSettingsFields>

/// The properties of ``QueueConversationMessageEventTopicQueueMediaSettings``.
public struct QueueConversationMessageEventTopicQueueMediaSettingsFields: FieldSet {
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

/// The schema `QueueConversationMessageEventTopicScoredAgent`.
public typealias QueueConversationMessageEventTopicScoredAgent = Model<QueueConversationMessageEventTopicScoredAgentFields>

/// The properties of ``QueueConversationMessageEventTopicScoredAgent``.
public struct QueueConversationMessageEventTopicScoredAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agent`.
    public var agent: Field<QueueConversationMessageEventTopicUriReference> { Field("agent") }
    /// `score`.
    public var score: Field<Int> { Field("score") }
}

/// The schema `QueueConversationMessageEventTopicUriReference`.
public typealias QueueConversationMessageEventTopicUriReference = Model<QueueConversationMessageEventTopicUriReferenceFields>

/// The properties of ``QueueConversationMessageEventTopicUriReference``.
public struct QueueConversationMessageEventTopicUriReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
}

/// The schema `QueueConversationMessageEventTopicWrapup`.
public typealias QueueConversationMessageEventTopicWrapup = Model<QueueConversationMessageEventTopicWrapupFields>

/// The properties of ``QueueConversationMessageEventTopicWrapup``.
public struct QueueConversationMessageEventTopicWrapupFields: FieldSet {
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
