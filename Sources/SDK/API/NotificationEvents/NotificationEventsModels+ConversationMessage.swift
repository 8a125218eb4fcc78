// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `ConversationMessageEventTopicConversationDivisionMembership`.
public typealias ConversationMessageEventTopicConversationDivisionMembership = Model<ConversationMessageEventTopicConversationDivisionMembershipFields>

/// The properties of ``ConversationMessageEventTopicConversationDivisionMembership``.
public struct ConversationMessageEventTopicConversationDivisionMembershipFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<ConversationMessageEventTopicDomainEntityRef> { Field("division") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ConversationMessageEventTopicDivisionEntityRef]> { Field("entities") }
}

/// The schema `ConversationMessageEventTopicConversationRoutingData`.
public typealias ConversationMessageEventTopicConversationRoutingData = Model<ConversationMessageEventTopicConversationRoutingDataFields>

/// The properties of ``ConversationMessageEventTopicConversationRoutingData``.
public struct ConversationMessageEventTopicConversationRoutingDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queue`.
    @_alwaysEmitIntoClient public var queue: Field<ConversationMessageEventTopicUriReference> { Field("queue") }
    /// `language`.
    @_alwaysEmitIntoClient public var language: Field<ConversationMessageEventTopicUriReference> { Field("language") }
    /// `priority`.
    @_alwaysEmitIntoClient public var priority: Field<Int> { Field("priority") }
    /// `skills`.
    @_alwaysEmitIntoClient public var skills: Field<[ConversationMessageEventTopicUriReference]> { Field("skills") }
    /// `scoredAgents`.
    @_alwaysEmitIntoClient public var scoredAgents: Field<[ConversationMessageEventTopicScoredAgent]> { Field("scoredAgents") }
    /// `skillExpressionId`.
    @_alwaysEmitIntoClient public var skillExpressionId: Field<String> { Field("skillExpressionId") }
}

/// The schema `ConversationMessageEventTopicDetail`.
public typealias ConversationMessageEventTopicDetail = Model<ConversationMessageEventTopicDetailFields>

/// The properties of ``ConversationMessageEventTopicDetail``.
public struct ConversationMessageEventTopicDetailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `errorCode`.
    @_alwaysEmitIntoClient public var errorCode: Field<String> { Field("errorCode") }
    /// `fieldName`.
    @_alwaysEmitIntoClient public var fieldName: Field<String> { Field("fieldName") }
    /// `entityId`.
    @_alwaysEmitIntoClient public var entityId: Field<String> { Field("entityId") }
    /// `entityName`.
    @_alwaysEmitIntoClient public var entityName: Field<String> { Field("entityName") }
}

/// The schema `ConversationMessageEventTopicDivisionEntityRef`.
public typealias ConversationMessageEventTopicDivisionEntityRef = Model<ConversationMessageEventTopicDivisionEntityRefFields>

/// The properties of ``ConversationMessageEventTopicDivisionEntityRef``.
public struct ConversationMessageEventTopicDivisionEntityRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `dateDivisionUpdated`.
    @_alwaysEmitIntoClient public var dateDivisionUpdated: Field<Instant> { Field("dateDivisionUpdated") }
}

/// The schema `ConversationMessageEventTopicDomainEntityRef`.
public typealias ConversationMessageEventTopicDomainEntityRef = Model<ConversationMessageEventTopicDomainEntityRefFields>

/// The properties of ``ConversationMessageEventTopicDomainEntityRef``.
public struct ConversationMessageEventTopicDomainEntityRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ConversationMessageEventTopicErrorBody`.
public typealias ConversationMessageEventTopicErrorBody = Model<ConversationMessageEventTopicErrorBodyFields>

/// The properties of ``ConversationMessageEventTopicErrorBody``.
public struct ConversationMessageEventTopicErrorBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<Int> { Field("status") }
    /// `entityId`.
    @_alwaysEmitIntoClient public var entityId: Field<String> { Field("entityId") }
    /// `entityName`.
    @_alwaysEmitIntoClient public var entityName: Field<String> { Field("entityName") }
    /// `messageWithParams`.
    @_alwaysEmitIntoClient public var messageWithParams: Field<String> { Field("messageWithParams") }
    /// `messageParams`.
    @_alwaysEmitIntoClient public var messageParams: Field<[String: String]> { Field("messageParams") }
    /// `contextId`.
    @_alwaysEmitIntoClient public var contextId: Field<String> { Field("contextId") }
    /// `details`.
    @_alwaysEmitIntoClient public var details: Field<[ConversationMessageEventTopicDetail]> { Field("details") }
    /// `errors`.
    @_alwaysEmitIntoClient public var errors: Field<[ConversationMessageEventTopicErrorBody]> { Field("errors") }
    /// `limit`.
    @_alwaysEmitIntoClient public var limit: Field<ConversationMessageEventTopicLimit> { Field("limit") }
}

/// The schema `ConversationMessageEventTopicErrorDetails`.
public typealias ConversationMessageEventTopicErrorDetails = Model<ConversationMessageEventTopicErrorDetailsFields>

/// The properties of ``ConversationMessageEventTopicErrorDetails``.
public struct ConversationMessageEventTopicErrorDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<Int> { Field("status") }
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `messageWithParams`.
    @_alwaysEmitIntoClient public var messageWithParams: Field<String> { Field("messageWithParams") }
    /// `messageParams`.
    @_alwaysEmitIntoClient public var messageParams: Field<[String: String]> { Field("messageParams") }
    /// `contextId`.
    @_alwaysEmitIntoClient public var contextId: Field<String> { Field("contextId") }
    /// `uri`.
    @_alwaysEmitIntoClient public var uri: Field<String> { Field("uri") }
}

/// The schema `ConversationMessageEventTopicJourneyAction`.
public typealias ConversationMessageEventTopicJourneyAction = Model<ConversationMessageEventTopicJourneyActionFields>

/// The properties of ``ConversationMessageEventTopicJourneyAction``.
public struct ConversationMessageEventTopicJourneyActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `actionMap`.
    @_alwaysEmitIntoClient public var actionMap: Field<ConversationMessageEventTopicJourneyActionMap> { Field("actionMap") }
}

/// The schema `ConversationMessageEventTopicJourneyActionMap`.
public typealias ConversationMessageEventTopicJourneyActionMap = Model<ConversationMessageEventTopicJourneyActionMapFields>

/// The properties of ``ConversationMessageEventTopicJourneyActionMap``.
public struct ConversationMessageEventTopicJourneyActionMapFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
}

/// The schema `ConversationMessageEventTopicJourneyContext`.
public typealias ConversationMessageEventTopicJourneyContext = Model<ConversationMessageEventTopicJourneyContextFields>

/// The properties of ``ConversationMessageEventTopicJourneyContext``.
public struct ConversationMessageEventTopicJourneyContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `customer`.
    @_alwaysEmitIntoClient public var customer: Field<ConversationMessageEventTopicJourneyCustomer> { Field("customer") }
    /// `customerSession`.
    @_alwaysEmitIntoClient public var customerSession: Field<ConversationMessageEventTopicJourneyCustomerSession> { Field("customerSession") }
    /// `triggeringAction`.
    @_alwaysEmitIntoClient public var triggeringAction: Field<ConversationMessageEventTopicJourneyAction> { Field("triggeringAction") }
}

/// The schema `ConversationMessageEventTopicJourneyCustomer`.
public typealias ConversationMessageEventTopicJourneyCustomer = Model<ConversationMessageEventTopicJourneyCustomerFields>

/// The properties of ``ConversationMessageEventTopicJourneyCustomer``.
public struct ConversationMessageEventTopicJourneyCustomerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `idType`.
    @_alwaysEmitIntoClient public var idType: Field<String> { Field("idType") }
}

/// The schema `ConversationMessageEventTopicJourneyCustomerSession`.
public typealias ConversationMessageEventTopicJourneyCustomerSession = Model<ConversationMessageEventTopicJourneyCustomerSessionFields>

/// The properties of ``ConversationMessageEventTopicJourneyCustomerSession``.
public struct ConversationMessageEventTopicJourneyCustomerSessionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
}

/// The schema `ConversationMessageEventTopicLimit`.
public typealias ConversationMessageEventTopicLimit = Model<ConversationMessageEventTopicLimitFields>

/// The properties of ``ConversationMessageEventTopicLimit``.
public struct ConversationMessageEventTopicLimitFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `key`.
    @_alwaysEmitIntoClient public var key: Field<String> { Field("key") }
    /// `namespace`.
    @_alwaysEmitIntoClient public var namespace: Field<ConversationMessageEventTopicLimitNamespace> { Field("namespace") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<Int> { Field("value") }
    /// `documented`.
    @_alwaysEmitIntoClient public var documented: Field<Bool> { Field("documented") }
}

/// A value of `namespace` of ``ConversationMessageEventTopicLimit``, open to those that are newer than this version.
public struct ConversationMessageEventTopicLimitNamespace: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `agent.assistant`.
    @_alwaysEmitIntoClient public static var agentAssistant: Self { "agent.assistant" }
    /// `analytics.alerting`.
    @_alwaysEmitIntoClient public static var analyticsAlerting: Self { "analytics.alerting" }
    /// `analytics`.
    @_alwaysEmitIntoClient public static var analytics: Self { "analytics" }
    /// `analytics.realtime`.
    @_alwaysEmitIntoClient public static var analyticsRealtime: Self { "analytics.realtime" }
    /// `analytics.reporting.settings`.
    @_alwaysEmitIntoClient public static var analyticsReportingSettings: Self { "analytics.reporting.settings" }
    /// `architect`.
    @_alwaysEmitIntoClient public static var architect: Self { "architect" }
    /// `audiohook`.
    @_alwaysEmitIntoClient public static var audiohook: Self { "audiohook" }
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
    /// `callback`.
    @_alwaysEmitIntoClient public static var callback: Self { "callback" }
    /// `cobrowse`.
    @_alwaysEmitIntoClient public static var cobrowse: Self { "cobrowse" }
    /// `content.management`.
    @_alwaysEmitIntoClient public static var contentManagement: Self { "content.management" }
    /// `conversation`.
    @_alwaysEmitIntoClient public static var conversation: Self { "conversation" }
    /// `dataactions`.
    @_alwaysEmitIntoClient public static var dataactions: Self { "dataactions" }
    /// `datatables`.
    @_alwaysEmitIntoClient public static var datatables: Self { "datatables" }
    /// `directory`.
    @_alwaysEmitIntoClient public static var directory: Self { "directory" }
    /// `email`.
    @_alwaysEmitIntoClient public static var email: Self { "email" }
    /// `event.orchestration`.
    @_alwaysEmitIntoClient public static var eventOrchestration: Self { "event.orchestration" }
    /// `external.contacts`.
    @_alwaysEmitIntoClient public static var externalContacts: Self { "external.contacts" }
    /// `gcv`.
    @_alwaysEmitIntoClient public static var gcv: Self { "gcv" }
    /// `gdpr`.
    @_alwaysEmitIntoClient public static var gdpr: Self { "gdpr" }
    /// `groups`.
    @_alwaysEmitIntoClient public static var groups: Self { "groups" }
    /// `historical.adherence`.
    @_alwaysEmitIntoClient public static var historicalAdherence: Self { "historical.adherence" }
    /// `infrastructureascode`.
    @_alwaysEmitIntoClient public static var infrastructureascode: Self { "infrastructureascode" }
    /// `integrations`.
    @_alwaysEmitIntoClient public static var integrations: Self { "integrations" }
    /// `intent.miner`.
    @_alwaysEmitIntoClient public static var intentMiner: Self { "intent.miner" }
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
    /// `media.communications`.
    @_alwaysEmitIntoClient public static var mediaCommunications: Self { "media.communications" }
    /// `messaging`.
    @_alwaysEmitIntoClient public static var messaging: Self { "messaging" }
    /// `notifications`.
    @_alwaysEmitIntoClient public static var notifications: Self { "notifications" }
    /// `onboarding`.
    @_alwaysEmitIntoClient public static var onboarding: Self { "onboarding" }
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
    /// `search`.
    @_alwaysEmitIntoClient public static var search: Self { "search" }
    /// `secondary.automation.testing`.
    @_alwaysEmitIntoClient public static var secondaryAutomationTesting: Self { "secondary.automation.testing" }
    /// `skills`.
    @_alwaysEmitIntoClient public static var skills: Self { "skills" }
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
    /// `workforce.management`.
    @_alwaysEmitIntoClient public static var workforceManagement: Self { "workforce.management" }
}

/// The schema `ConversationMessageEventTopicMessageConversation`.
///
/// Events of `v2.users.{id}.conversations.messages`.
public typealias ConversationMessageEventTopicMessageConversation = Model<ConversationMessageEventTopicMessageConversationFields>

/// The properties of ``ConversationMessageEventTopicMessageConversation``.
public struct ConversationMessageEventTopicMessageConversationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `participants`.
    @_alwaysEmitIntoClient public var participants: Field<[ConversationMessageEventTopicMessageMediaParticipant]> { Field("participants") }
    /// `otherMediaUris`.
    @_alwaysEmitIntoClient public var otherMediaUris: Field<[String]> { Field("otherMediaUris") }
    /// `address`.
    @_alwaysEmitIntoClient public var address: Field<String> { Field("address") }
    /// `utilizationLabelId`.
    @_alwaysEmitIntoClient public var utilizationLabelId: Field<String> { Field("utilizationLabelId") }
    /// `accessAttributes`.
    @_alwaysEmitIntoClient public var accessAttributes: Field<[String]> { Field("accessAttributes") }
    /// `inactivityTimeout`.
    @_alwaysEmitIntoClient public var inactivityTimeout: Field<Instant> { Field("inactivityTimeout") }
    /// `divisions`.
    @_alwaysEmitIntoClient public var divisions: Field<[ConversationMessageEventTopicConversationDivisionMembership]> { Field("divisions") }
}

/// The schema `ConversationMessageEventTopicMessageDetails`.
public typealias ConversationMessageEventTopicMessageDetails = Model<ConversationMessageEventTopicMessageDetailsFields>

/// The properties of ``ConversationMessageEventTopicMessageDetails``.
public struct ConversationMessageEventTopicMessageDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<ConversationMessageEventTopicUriReference> { Field("message") }
    /// `messageTime`.
    @_alwaysEmitIntoClient public var messageTime: Field<Instant> { Field("messageTime") }
    /// `messageSegmentCount`.
    @_alwaysEmitIntoClient public var messageSegmentCount: Field<Int> { Field("messageSegmentCount") }
    /// `messageStatus`.
    @_alwaysEmitIntoClient public var messageStatus: Field<ConversationMessageEventTopicMessageDetailsMessageStatus> { Field("messageStatus") }
    /// `media`.
    @_alwaysEmitIntoClient public var media: Field<[ConversationMessageEventTopicMessageMedia]> { Field("media") }
    /// `stickers`.
    @_alwaysEmitIntoClient public var stickers: Field<[ConversationMessageEventTopicMessageSticker]> { Field("stickers") }
    /// `errorInfo`.
    @_alwaysEmitIntoClient public var errorInfo: Field<ConversationMessageEventTopicErrorDetails> { Field("errorInfo") }
    /// `messageMetadata`.
    @_alwaysEmitIntoClient public var messageMetadata: Field<ConversationMessageEventTopicMessageMetadata> { Field("messageMetadata") }
    /// `socialVisibility`.
    @_alwaysEmitIntoClient public var socialVisibility: Field<ConversationMessageEventTopicMessageDetailsSocialVisibility> { Field("socialVisibility") }
}

/// A value of `messageStatus` of ``ConversationMessageEventTopicMessageDetails``, open to those that are newer than
/// this version.
public struct ConversationMessageEventTopicMessageDetailsMessageStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `queued`.
    @_alwaysEmitIntoClient public static var queued: Self { "queued" }
    /// `sent`.
    @_alwaysEmitIntoClient public static var sent: Self { "sent" }
    /// `failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "failed" }
    /// `received`.
    @_alwaysEmitIntoClient public static var received: Self { "received" }
    /// `delivery-success`.
    @_alwaysEmitIntoClient public static var deliverySuccess: Self { "delivery-success" }
    /// `delivery-failed`.
    @_alwaysEmitIntoClient public static var deliveryFailed: Self { "delivery-failed" }
    /// `read`.
    @_alwaysEmitIntoClient public static var read: Self { "read" }
    /// `removed`.
    @_alwaysEmitIntoClient public static var removed: Self { "removed" }
    /// `published`.
    @_alwaysEmitIntoClient public static var published: Self { "published" }
}

/// A value of `socialVisibility` of ``ConversationMessageEventTopicMessageDetails``, open to those that are newer than
/// this version.
public struct ConversationMessageEventTopicMessageDetailsSocialVisibility: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `private`.
    @_alwaysEmitIntoClient public static var `private`: Self { "private" }
    /// `public`.
    @_alwaysEmitIntoClient public static var `public`: Self { "public" }
}

/// The schema `ConversationMessageEventTopicMessageMedia`.
public typealias ConversationMessageEventTopicMessageMedia = Model<ConversationMessageEventTopicMessageMediaFields>

/// The properties of ``ConversationMessageEventTopicMessageMedia``.
public struct ConversationMessageEventTopicMessageMediaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<String> { Field("mediaType") }
    /// `contentLengthBytes`.
    @_alwaysEmitIntoClient public var contentLengthBytes: Field<Int> { Field("contentLengthBytes") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `ConversationMessageEventTopicMessageMediaParticipant`.
public typealias ConversationMessageEventTopicMessageMediaParticipant = Model<ConversationMessageEventTopicMessageMediaParticipantFields>

/// The properties of ``ConversationMessageEventTopicMessageMediaParticipant``.
public struct ConversationMessageEventTopicMessageMediaParticipantFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `address`.
    @_alwaysEmitIntoClient public var address: Field<String> { Field("address") }
    /// `startTime`.
    @_alwaysEmitIntoClient public var startTime: Field<Instant> { Field("startTime") }
    /// `connectedTime`.
    @_alwaysEmitIntoClient public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `endTime`.
    @_alwaysEmitIntoClient public var endTime: Field<Instant> { Field("endTime") }
    /// `startHoldTime`.
    @_alwaysEmitIntoClient public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `purpose`.
    @_alwaysEmitIntoClient public var purpose: Field<String> { Field("purpose") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<ConversationMessageEventTopicMessageMediaParticipantState> { Field("state") }
    /// `initialState`.
    @_alwaysEmitIntoClient public var initialState: Field<ConversationMessageEventTopicMessageMediaParticipantInitialState> { Field("initialState") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<ConversationMessageEventTopicMessageMediaParticipantDirection> { Field("direction") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<ConversationMessageEventTopicMessageMediaParticipantDisconnectType> { Field("disconnectType") }
    /// `held`.
    @_alwaysEmitIntoClient public var held: Field<Bool> { Field("held") }
    /// `wrapupRequired`.
    @_alwaysEmitIntoClient public var wrapupRequired: Field<Bool> { Field("wrapupRequired") }
    /// `wrapupPrompt`.
    @_alwaysEmitIntoClient public var wrapupPrompt: Field<String> { Field("wrapupPrompt") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<ConversationMessageEventTopicUriReference> { Field("user") }
    /// `queue`.
    @_alwaysEmitIntoClient public var queue: Field<ConversationMessageEventTopicUriReference> { Field("queue") }
    /// `team`.
    @_alwaysEmitIntoClient public var team: Field<ConversationMessageEventTopicUriReference> { Field("team") }
    /// `attributes`.
    @_alwaysEmitIntoClient public var attributes: Field<[String: String]> { Field("attributes") }
    /// `errorInfo`.
    @_alwaysEmitIntoClient public var errorInfo: Field<ConversationMessageEventTopicErrorBody> { Field("errorInfo") }
    /// `script`.
    @_alwaysEmitIntoClient public var script: Field<ConversationMessageEventTopicUriReference> { Field("script") }
    /// `wrapupTimeoutMs`.
    @_alwaysEmitIntoClient public var wrapupTimeoutMs: Field<Int> { Field("wrapupTimeoutMs") }
    /// `wrapupSkipped`.
    @_alwaysEmitIntoClient public var wrapupSkipped: Field<Bool> { Field("wrapupSkipped") }
    /// `alertingTimeoutMs`.
    @_alwaysEmitIntoClient public var alertingTimeoutMs: Field<Int> { Field("alertingTimeoutMs") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `externalContact`.
    @_alwaysEmitIntoClient public var externalContact: Field<ConversationMessageEventTopicUriReference> { Field("externalContact") }
    /// `externalContactInitialDivisionId`.
    @_alwaysEmitIntoClient public var externalContactInitialDivisionId: Field<String> { Field("externalContactInitialDivisionId") }
    /// `externalOrganization`.
    @_alwaysEmitIntoClient public var externalOrganization: Field<ConversationMessageEventTopicUriReference> { Field("externalOrganization") }
    /// `wrapup`.
    @_alwaysEmitIntoClient public var wrapup: Field<ConversationMessageEventTopicWrapup> { Field("wrapup") }
    /// `conversationRoutingData`.
    @_alwaysEmitIntoClient public var conversationRoutingData: Field<ConversationMessageEventTopicConversationRoutingData> { Field("conversationRoutingData") }
    /// `peer`.
    @_alwaysEmitIntoClient public var peer: Field<String> { Field("peer") }
    /// `screenRecordingState`.
    @_alwaysEmitIntoClient public var screenRecordingState: Field<String> { Field("screenRecordingState") }
    /// `flaggedReason`.
    @_alwaysEmitIntoClient public var flaggedReason: Field<ConversationMessageEventTopicMessageMediaParticipantFlaggedReason> { Field("flaggedReason") }
    /// `journeyContext`.
    @_alwaysEmitIntoClient public var journeyContext: Field<ConversationMessageEventTopicJourneyContext> { Field("journeyContext") }
    /// `startAcwTime`.
    @_alwaysEmitIntoClient public var startAcwTime: Field<Instant> { Field("startAcwTime") }
    /// `endAcwTime`.
    @_alwaysEmitIntoClient public var endAcwTime: Field<Instant> { Field("endAcwTime") }
    /// `resumeTime`.
    @_alwaysEmitIntoClient public var resumeTime: Field<Instant> { Field("resumeTime") }
    /// `parkTime`.
    @_alwaysEmitIntoClient public var parkTime: Field<Instant> { Field("parkTime") }
    /// `mediaRoles`.
    @_alwaysEmitIntoClient public var mediaRoles: Field<[String]> { Field("mediaRoles") }
    /// `queueMediaSettings`.
    @_alwaysEmitIntoClient public var queueMediaSettings: Field<ConversationMessageEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
    /// `messages`.
    @_alwaysEmitIntoClient public var messages: Field<[ConversationMessageEventTopicMessageDetails]> { Field("messages") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<ConversationMessageEventTopicMessageMediaParticipantType> { Field("type") }
    /// `recipientCountry`.
    @_alwaysEmitIntoClient public var recipientCountry: Field<String> { Field("recipientCountry") }
    /// `recipientType`.
    @_alwaysEmitIntoClient public var recipientType: Field<String> { Field("recipientType") }
    /// `byoSmsIntegrationId`.
    @_alwaysEmitIntoClient public var byoSmsIntegrationId: Field<String> { Field("byoSmsIntegrationId") }
    /// `engagementSource`.
    @_alwaysEmitIntoClient public var engagementSource: Field<String> { Field("engagementSource") }
    /// `monitoredParticipantId`.
    @_alwaysEmitIntoClient public var monitoredParticipantId: Field<String> { Field("monitoredParticipantId") }
}

/// A value of `state` of ``ConversationMessageEventTopicMessageMediaParticipant``, open to those that are newer than
/// this version.
public struct ConversationMessageEventTopicMessageMediaParticipantState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    @_alwaysEmitIntoClient public static var alerting: Self { "alerting" }
    /// `dialing`.
    @_alwaysEmitIntoClient public static var dialing: Self { "dialing" }
    /// `contacting`.
    @_alwaysEmitIntoClient public static var contacting: Self { "contacting" }
    /// `offering`.
    @_alwaysEmitIntoClient public static var offering: Self { "offering" }
    /// `connected`.
    @_alwaysEmitIntoClient public static var connected: Self { "connected" }
    /// `disconnected`.
    @_alwaysEmitIntoClient public static var disconnected: Self { "disconnected" }
    /// `terminated`.
    @_alwaysEmitIntoClient public static var terminated: Self { "terminated" }
    /// `converting`.
    @_alwaysEmitIntoClient public static var converting: Self { "converting" }
    /// `uploading`.
    @_alwaysEmitIntoClient public static var uploading: Self { "uploading" }
    /// `transmitting`.
    @_alwaysEmitIntoClient public static var transmitting: Self { "transmitting" }
    /// `scheduled`.
    @_alwaysEmitIntoClient public static var scheduled: Self { "scheduled" }
    /// `parked`.
    @_alwaysEmitIntoClient public static var parked: Self { "parked" }
    /// `none`.
    @_alwaysEmitIntoClient public static var none_: Self { "none" }
}

/// A value of `initialState` of ``ConversationMessageEventTopicMessageMediaParticipant``, open to those that are newer
/// than this version.
public struct ConversationMessageEventTopicMessageMediaParticipantInitialState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    @_alwaysEmitIntoClient public static var alerting: Self { "alerting" }
    /// `dialing`.
    @_alwaysEmitIntoClient public static var dialing: Self { "dialing" }
    /// `contacting`.
    @_alwaysEmitIntoClient public static var contacting: Self { "contacting" }
    /// `offering`.
    @_alwaysEmitIntoClient public static var offering: Self { "offering" }
    /// `connected`.
    @_alwaysEmitIntoClient public static var connected: Self { "connected" }
    /// `disconnected`.
    @_alwaysEmitIntoClient public static var disconnected: Self { "disconnected" }
    /// `terminated`.
    @_alwaysEmitIntoClient public static var terminated: Self { "terminated" }
    /// `converting`.
    @_alwaysEmitIntoClient public static var converting: Self { "converting" }
    /// `uploading`.
    @_alwaysEmitIntoClient public static var uploading: Self { "uploading" }
    /// `transmitting`.
    @_alwaysEmitIntoClient public static var transmitting: Self { "transmitting" }
    /// `scheduled`.
    @_alwaysEmitIntoClient public static var scheduled: Self { "scheduled" }
    /// `parked`.
    @_alwaysEmitIntoClient public static var parked: Self { "parked" }
    /// `none`.
    @_alwaysEmitIntoClient public static var none_: Self { "none" }
}

/// A value of `direction` of ``ConversationMessageEventTopicMessageMediaParticipant``, open to those that are newer
/// than this version.
public struct ConversationMessageEventTopicMessageMediaParticipantDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
}

/// A value of `disconnectType` of ``ConversationMessageEventTopicMessageMediaParticipant``, open to those that are
/// newer than this version.
public struct ConversationMessageEventTopicMessageMediaParticipantDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `endpoint`.
    @_alwaysEmitIntoClient public static var endpoint: Self { "endpoint" }
    /// `endpoint.dnd`.
    @_alwaysEmitIntoClient public static var endpointDnd: Self { "endpoint.dnd" }
    /// `client`.
    @_alwaysEmitIntoClient public static var client: Self { "client" }
    /// `system`.
    @_alwaysEmitIntoClient public static var system: Self { "system" }
    /// `transfer`.
    @_alwaysEmitIntoClient public static var transfer: Self { "transfer" }
    /// `timeout`.
    @_alwaysEmitIntoClient public static var timeout: Self { "timeout" }
    /// `transfer.conference`.
    @_alwaysEmitIntoClient public static var transferConference: Self { "transfer.conference" }
    /// `transfer.consult`.
    @_alwaysEmitIntoClient public static var transferConsult: Self { "transfer.consult" }
    /// `transfer.forward`.
    @_alwaysEmitIntoClient public static var transferForward: Self { "transfer.forward" }
    /// `transfer.noanswer`.
    @_alwaysEmitIntoClient public static var transferNoanswer: Self { "transfer.noanswer" }
    /// `transfer.notavailable`.
    @_alwaysEmitIntoClient public static var transferNotavailable: Self { "transfer.notavailable" }
    /// `transfer.dnd`.
    @_alwaysEmitIntoClient public static var transferDnd: Self { "transfer.dnd" }
    /// `transport.failure`.
    @_alwaysEmitIntoClient public static var transportFailure: Self { "transport.failure" }
    /// `error`.
    @_alwaysEmitIntoClient public static var error: Self { "error" }
    /// `peer`.
    @_alwaysEmitIntoClient public static var peer: Self { "peer" }
    /// `other`.
    @_alwaysEmitIntoClient public static var other: Self { "other" }
    /// `spam`.
    @_alwaysEmitIntoClient public static var spam: Self { "spam" }
    /// `uncallable`.
    @_alwaysEmitIntoClient public static var uncallable: Self { "uncallable" }
    /// `inactivity`.
    @_alwaysEmitIntoClient public static var inactivity: Self { "inactivity" }
    /// `session.expired`.
    @_alwaysEmitIntoClient public static var sessionExpired: Self { "session.expired" }
    /// `takeover`.
    @_alwaysEmitIntoClient public static var takeover: Self { "takeover" }
}

/// A value of `flaggedReason` of ``ConversationMessageEventTopicMessageMediaParticipant``, open to those that are newer
/// than this version.
public struct ConversationMessageEventTopicMessageMediaParticipantFlaggedReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `general`.
    @_alwaysEmitIntoClient public static var general: Self { "general" }
}

/// A value of `type` of ``ConversationMessageEventTopicMessageMediaParticipant``, open to those that are newer than
/// this version.
public struct ConversationMessageEventTopicMessageMediaParticipantType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "unknown" }
    /// `sms`.
    @_alwaysEmitIntoClient public static var sms: Self { "sms" }
    /// `twitter`.
    @_alwaysEmitIntoClient public static var twitter: Self { "twitter" }
    /// `facebook`.
    @_alwaysEmitIntoClient public static var facebook: Self { "facebook" }
    /// `line`.
    @_alwaysEmitIntoClient public static var line: Self { "line" }
    /// `viber`.
    @_alwaysEmitIntoClient public static var viber: Self { "viber" }
    /// `wechat`.
    @_alwaysEmitIntoClient public static var wechat: Self { "wechat" }
    /// `whatsapp`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "whatsapp" }
    /// `telegram`.
    @_alwaysEmitIntoClient public static var telegram: Self { "telegram" }
    /// `kakao`.
    @_alwaysEmitIntoClient public static var kakao: Self { "kakao" }
    /// `webmessaging`.
    @_alwaysEmitIntoClient public static var webmessaging: Self { "webmessaging" }
    /// `open`.
    @_alwaysEmitIntoClient public static var open: Self { "open" }
    /// `instagram`.
    @_alwaysEmitIntoClient public static var instagram: Self { "instagram" }
    /// `apple`.
    @_alwaysEmitIntoClient public static var apple: Self { "apple" }
}

/// The schema `ConversationMessageEventTopicMessageMetadata`.
public typealias ConversationMessageEventTopicMessageMetadata = Model<ConversationMessageEventTopicMessageMetadataFields>

/// The properties of ``ConversationMessageEventTopicMessageMetadata``.
public struct ConversationMessageEventTopicMessageMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `events`.
    @_alwaysEmitIntoClient public var events: Field<[ConversationMessageEventTopicMessageMetadataEvent]> { Field("events") }
    /// `content`.
    @_alwaysEmitIntoClient public var content: Field<[ConversationMessageEventTopicMessageMetadataContent]> { Field("content") }
}

/// The schema `ConversationMessageEventTopicMessageMetadataContent`.
public typealias ConversationMessageEventTopicMessageMetadataContent = Model<ConversationMessageEventTopicMessageMetadataContentFields>

/// The properties of ``ConversationMessageEventTopicMessageMetadataContent``.
public struct ConversationMessageEventTopicMessageMetadataContentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contentType`.
    @_alwaysEmitIntoClient public var contentType: Field<String> { Field("contentType") }
    /// `subType`.
    @_alwaysEmitIntoClient public var subType: Field<String> { Field("subType") }
}

/// The schema `ConversationMessageEventTopicMessageMetadataEvent`.
public typealias ConversationMessageEventTopicMessageMetadataEvent = Model<ConversationMessageEventTopicMessageMetadataEventFields>

/// The properties of ``ConversationMessageEventTopicMessageMetadataEvent``.
public struct ConversationMessageEventTopicMessageMetadataEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventType`.
    @_alwaysEmitIntoClient public var eventType: Field<String> { Field("eventType") }
    /// `subType`.
    @_alwaysEmitIntoClient public var subType: Field<String> { Field("subType") }
}

/// The schema `ConversationMessageEventTopicMessageSticker`.
public typealias ConversationMessageEventTopicMessageSticker = Model<ConversationMessageEventTopicMessageStickerFields>

/// The properties of ``ConversationMessageEventTopicMessageSticker``.
public struct ConversationMessageEventTopicMessageStickerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `ConversationMessageEventTopicQueueMediaSettings`.
public typealias ConversationMessageEventTopicQueueMediaSettings = Model<ConversationMessageEventTopicQueueMediaSettingsFields>

/// The properties of ``ConversationMessageEventTopicQueueMediaSettings``.
public struct ConversationMessageEventTopicQueueMediaSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `alertingTimeoutSeconds`.
    @_alwaysEmitIntoClient public var alertingTimeoutSeconds: Field<Int> { Field("alertingTimeoutSeconds") }
    /// `autoAnswerAlertToneSeconds`.
    @_alwaysEmitIntoClient public var autoAnswerAlertToneSeconds: Field<Double> { Field("autoAnswerAlertToneSeconds") }
    /// `manualAnswerAlertToneSeconds`.
    @_alwaysEmitIntoClient public var manualAnswerAlertToneSeconds: Field<Double> { Field("manualAnswerAlertToneSeconds") }
    /// `enableAutoAnswer`.
    @_alwaysEmitIntoClient public var enableAutoAnswer: Field<Bool> { Field("enableAutoAnswer") }
}

/// The schema `ConversationMessageEventTopicScoredAgent`.
public typealias ConversationMessageEventTopicScoredAgent = Model<ConversationMessageEventTopicScoredAgentFields>

/// The properties of ``ConversationMessageEventTopicScoredAgent``.
public struct ConversationMessageEventTopicScoredAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agent`.
    @_alwaysEmitIntoClient public var agent: Field<ConversationMessageEventTopicUriReference> { Field("agent") }
    /// `score`.
    @_alwaysEmitIntoClient public var score: Field<Int> { Field("score") }
}

/// The schema `ConversationMessageEventTopicUriReference`.
public typealias ConversationMessageEventTopicUriReference = Model<ConversationMessageEventTopicUriReferenceFields>

/// The properties of ``ConversationMessageEventTopicUriReference``.
public struct ConversationMessageEventTopicUriReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `ConversationMessageEventTopicWrapup`.
public typealias ConversationMessageEventTopicWrapup = Model<ConversationMessageEventTopicWrapupFields>

/// The properties of ``ConversationMessageEventTopicWrapup``.
public struct ConversationMessageEventTopicWrapupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `notes`.
    @_alwaysEmitIntoClient public var notes: Field<String> { Field("notes") }
    /// `tags`.
    @_alwaysEmitIntoClient public var tags: Field<[String]> { Field("tags") }
    /// `durationSeconds`.
    @_alwaysEmitIntoClient public var durationSeconds: Field<Int> { Field("durationSeconds") }
    /// `endTime`.
    @_alwaysEmitIntoClient public var endTime: Field<Instant> { Field("endTime") }
}
