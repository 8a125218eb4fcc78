// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `QueueConversationCallbackEventTopicCallbackConversation`.
///
/// Events of `v2.routing.queues.{id}.conversations.callbacks`.
public typealias QueueConversationCallbackEventTopicCallbackConversation = Model<QueueConversationCallbackEventTopicCallbackConversationFields>

/// The properties of ``QueueConversationCallbackEventTopicCallbackConversation``.
public struct QueueConversationCallbackEventTopicCallbackConversationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `participants`.
    @_alwaysEmitIntoClient public var participants: Field<[QueueConversationCallbackEventTopicCallbackMediaParticipant]> { Field("participants") }
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
    @_alwaysEmitIntoClient public var divisions: Field<[QueueConversationCallbackEventTopicConversationDivisionMembership]> { Field("divisions") }
}

/// The schema `QueueConversationCallbackEventTopicCallbackMediaParticipant`.
public typealias QueueConversationCallbackEventTopicCallbackMediaParticipant = Model<QueueConversationCallbackEventTopicCallbackMediaParticipantFields>

/// The properties of ``QueueConversationCallbackEventTopicCallbackMediaParticipant``.
public struct QueueConversationCallbackEventTopicCallbackMediaParticipantFields: FieldSet {
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
    @_alwaysEmitIntoClient public var state: Field<QueueConversationCallbackEventTopicCallbackMediaParticipantState> { Field("state") }
    /// `initialState`.
    @_alwaysEmitIntoClient public var initialState: Field<QueueConversationCallbackEventTopicCallbackMediaParticipantInitialState> { Field("initialState") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<QueueConversationCallbackEventTopicCallbackMediaParticipantDirection> { Field("direction") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<QueueConversationCallbackEventTopicCallbackMediaParticipantDisconnectType> { Field("disconnectType") }
    /// `held`.
    @_alwaysEmitIntoClient public var held: Field<Bool> { Field("held") }
    /// `wrapupRequired`.
    @_alwaysEmitIntoClient public var wrapupRequired: Field<Bool> { Field("wrapupRequired") }
    /// `wrapupPrompt`.
    @_alwaysEmitIntoClient public var wrapupPrompt: Field<String> { Field("wrapupPrompt") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<QueueConversationCallbackEventTopicUriReference> { Field("user") }
    /// `queue`.
    @_alwaysEmitIntoClient public var queue: Field<QueueConversationCallbackEventTopicUriReference> { Field("queue") }
    /// `team`.
    @_alwaysEmitIntoClient public var team: Field<QueueConversationCallbackEventTopicUriReference> { Field("team") }
    /// `attributes`.
    @_alwaysEmitIntoClient public var attributes: Field<[String: String]> { Field("attributes") }
    /// `errorInfo`.
    @_alwaysEmitIntoClient public var errorInfo: Field<QueueConversationCallbackEventTopicErrorBody> { Field("errorInfo") }
    /// `script`.
    @_alwaysEmitIntoClient public var script: Field<QueueConversationCallbackEventTopicUriReference> { Field("script") }
    /// `wrapupTimeoutMs`.
    @_alwaysEmitIntoClient public var wrapupTimeoutMs: Field<Int> { Field("wrapupTimeoutMs") }
    /// `wrapupSkipped`.
    @_alwaysEmitIntoClient public var wrapupSkipped: Field<Bool> { Field("wrapupSkipped") }
    /// `alertingTimeoutMs`.
    @_alwaysEmitIntoClient public var alertingTimeoutMs: Field<Int> { Field("alertingTimeoutMs") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `externalContact`.
    @_alwaysEmitIntoClient public var externalContact: Field<QueueConversationCallbackEventTopicUriReference> { Field("externalContact") }
    /// `externalContactInitialDivisionId`.
    @_alwaysEmitIntoClient public var externalContactInitialDivisionId: Field<String> { Field("externalContactInitialDivisionId") }
    /// `externalOrganization`.
    @_alwaysEmitIntoClient public var externalOrganization: Field<QueueConversationCallbackEventTopicUriReference> { Field("externalOrganization") }
    /// `wrapup`.
    @_alwaysEmitIntoClient public var wrapup: Field<QueueConversationCallbackEventTopicWrapup> { Field("wrapup") }
    /// `conversationRoutingData`.
    @_alwaysEmitIntoClient public var conversationRoutingData: Field<QueueConversationCallbackEventTopicConversationRoutingData> { Field("conversationRoutingData") }
    /// `peer`.
    @_alwaysEmitIntoClient public var peer: Field<String> { Field("peer") }
    /// `screenRecordingState`.
    @_alwaysEmitIntoClient public var screenRecordingState: Field<String> { Field("screenRecordingState") }
    /// `flaggedReason`.
    @_alwaysEmitIntoClient public var flaggedReason: Field<QueueConversationCallbackEventTopicCallbackMediaParticipantFlaggedReason> { Field("flaggedReason") }
    /// `journeyContext`.
    @_alwaysEmitIntoClient public var journeyContext: Field<QueueConversationCallbackEventTopicJourneyContext> { Field("journeyContext") }
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
    @_alwaysEmitIntoClient public var queueMediaSettings: Field<QueueConversationCallbackEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
    /// `outboundPreview`.
    @_alwaysEmitIntoClient public var outboundPreview: Field<QueueConversationCallbackEventTopicDialerPreview> { Field("outboundPreview") }
    /// `voicemail`.
    @_alwaysEmitIntoClient public var voicemail: Field<QueueConversationCallbackEventTopicVoicemail> { Field("voicemail") }
    /// `callbackNumbers`.
    @_alwaysEmitIntoClient public var callbackNumbers: Field<[String]> { Field("callbackNumbers") }
    /// `callbackUserName`.
    @_alwaysEmitIntoClient public var callbackUserName: Field<String> { Field("callbackUserName") }
    /// `skipEnabled`.
    @_alwaysEmitIntoClient public var skipEnabled: Field<Bool> { Field("skipEnabled") }
    /// `externalCampaign`.
    @_alwaysEmitIntoClient public var externalCampaign: Field<Bool> { Field("externalCampaign") }
    /// `timeoutSeconds`.
    @_alwaysEmitIntoClient public var timeoutSeconds: Field<Int> { Field("timeoutSeconds") }
    /// `callbackScheduledTime`.
    @_alwaysEmitIntoClient public var callbackScheduledTime: Field<Instant> { Field("callbackScheduledTime") }
    /// `automatedCallbackConfigId`.
    @_alwaysEmitIntoClient public var automatedCallbackConfigId: Field<String> { Field("automatedCallbackConfigId") }
}

/// A value of `state` of ``QueueConversationCallbackEventTopicCallbackMediaParticipant``, open to those that are newer
/// than this version.
public struct QueueConversationCallbackEventTopicCallbackMediaParticipantState: OpenEnum {
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

/// A value of `initialState` of ``QueueConversationCallbackEventTopicCallbackMediaParticipant``, open to those that are
/// newer than this version.
public struct QueueConversationCallbackEventTopicCallbackMediaParticipantInitialState: OpenEnum {
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

/// A value of `direction` of ``QueueConversationCallbackEventTopicCallbackMediaParticipant``, open to those that are
/// newer than this version.
public struct QueueConversationCallbackEventTopicCallbackMediaParticipantDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
}

/// A value of `disconnectType` of ``QueueConversationCallbackEventTopicCallbackMediaParticipant``, open to those that
/// are newer than this version.
public struct QueueConversationCallbackEventTopicCallbackMediaParticipantDisconnectType: OpenEnum {
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

/// A value of `flaggedReason` of ``QueueConversationCallbackEventTopicCallbackMediaParticipant``, open to those that
/// are newer than this version.
public struct QueueConversationCallbackEventTopicCallbackMediaParticipantFlaggedReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `general`.
    @_alwaysEmitIntoClient public static var general: Self { "general" }
}

/// The schema `QueueConversationCallbackEventTopicConversationDivisionMembership`.
public typealias QueueConversationCallbackEventTopicConversationDivisionMembership = Model<QueueConversationCallbackEventTopicConversationDivisionMembershipFields>

/// The properties of ``QueueConversationCallbackEventTopicConversationDivisionMembership``.
public struct QueueConversationCallbackEventTopicConversationDivisionMembershipFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<QueueConversationCallbackEventTopicDomainEntityRef> { Field("division") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[QueueConversationCallbackEventTopicDivisionEntityRef]> { Field("entities") }
}

/// The schema `QueueConversationCallbackEventTopicConversationRoutingData`.
public typealias QueueConversationCallbackEventTopicConversationRoutingData = Model<QueueConversationCallbackEventTopicConversationRoutingDataFields>

/// The properties of ``QueueConversationCallbackEventTopicConversationRoutingData``.
public struct QueueConversationCallbackEventTopicConversationRoutingDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queue`.
    @_alwaysEmitIntoClient public var queue: Field<QueueConversationCallbackEventTopicUriReference> { Field("queue") }
    /// `language`.
    @_alwaysEmitIntoClient public var language: Field<QueueConversationCallbackEventTopicUriReference> { Field("language") }
    /// `priority`.
    @_alwaysEmitIntoClient public var priority: Field<Int> { Field("priority") }
    /// `skills`.
    @_alwaysEmitIntoClient public var skills: Field<[QueueConversationCallbackEventTopicUriReference]> { Field("skills") }
    /// `scoredAgents`.
    @_alwaysEmitIntoClient public var scoredAgents: Field<[QueueConversationCallbackEventTopicScoredAgent]> { Field("scoredAgents") }
    /// `skillExpressionId`.
    @_alwaysEmitIntoClient public var skillExpressionId: Field<String> { Field("skillExpressionId") }
}

/// The schema `QueueConversationCallbackEventTopicDetail`.
public typealias QueueConversationCallbackEventTopicDetail = Model<QueueConversationCallbackEventTopicDetailFields>

/// The properties of ``QueueConversationCallbackEventTopicDetail``.
public struct QueueConversationCallbackEventTopicDetailFields: FieldSet {
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

/// The schema `QueueConversationCallbackEventTopicDialerPreview`.
public typealias QueueConversationCallbackEventTopicDialerPreview = Model<QueueConversationCallbackEventTopicDialerPreviewFields>

/// The properties of ``QueueConversationCallbackEventTopicDialerPreview``.
public struct QueueConversationCallbackEventTopicDialerPreviewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `contactId`.
    @_alwaysEmitIntoClient public var contactId: Field<String> { Field("contactId") }
    /// `contactListId`.
    @_alwaysEmitIntoClient public var contactListId: Field<String> { Field("contactListId") }
    /// `campaignId`.
    @_alwaysEmitIntoClient public var campaignId: Field<String> { Field("campaignId") }
    /// `phoneNumberColumns`.
    @_alwaysEmitIntoClient public var phoneNumberColumns: Field<[QueueConversationCallbackEventTopicPhoneNumberColumn]> { Field("phoneNumberColumns") }
}

/// The schema `QueueConversationCallbackEventTopicDivisionEntityRef`.
public typealias QueueConversationCallbackEventTopicDivisionEntityRef = Model<QueueConversationCallbackEventTopicDivisionEntityRefFields>

/// The properties of ``QueueConversationCallbackEventTopicDivisionEntityRef``.
public struct QueueConversationCallbackEventTopicDivisionEntityRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `dateDivisionUpdated`.
    @_alwaysEmitIntoClient public var dateDivisionUpdated: Field<Instant> { Field("dateDivisionUpdated") }
}

/// The schema `QueueConversationCallbackEventTopicDomainEntityRef`.
public typealias QueueConversationCallbackEventTopicDomainEntityRef = Model<QueueConversationCallbackEventTopicDomainEntityRefFields>

/// The properties of ``QueueConversationCallbackEventTopicDomainEntityRef``.
public struct QueueConversationCallbackEventTopicDomainEntityRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `QueueConversationCallbackEventTopicErrorBody`.
public typealias QueueConversationCallbackEventTopicErrorBody = Model<QueueConversationCallbackEventTopicErrorBodyFields>

/// The properties of ``QueueConversationCallbackEventTopicErrorBody``.
public struct QueueConversationCallbackEventTopicErrorBodyFields: FieldSet {
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
    @_alwaysEmitIntoClient public var details: Field<[QueueConversationCallbackEventTopicDetail]> { Field("details") }
    /// `errors`.
    @_alwaysEmitIntoClient public var errors: Field<[QueueConversationCallbackEventTopicErrorBody]> { Field("errors") }
    /// `limit`.
    @_alwaysEmitIntoClient public var limit: Field<QueueConversationCallbackEventTopicLimit> { Field("limit") }
}

/// The schema `QueueConversationCallbackEventTopicJourneyAction`.
public typealias QueueConversationCallbackEventTopicJourneyAction = Model<QueueConversationCallbackEventTopicJourneyActionFields>

/// The properties of ``QueueConversationCallbackEventTopicJourneyAction``.
public struct QueueConversationCallbackEventTopicJourneyActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `actionMap`.
    @_alwaysEmitIntoClient public var actionMap: Field<QueueConversationCallbackEventTopicJourneyActionMap> { Field("actionMap") }
}

/// The schema `QueueConversationCallbackEventTopicJourneyActionMap`.
public typealias QueueConversationCallbackEventTopicJourneyActionMap = Model<QueueConversationCallbackEventTopicJourneyActionMapFields>

/// The properties of ``QueueConversationCallbackEventTopicJourneyActionMap``.
public struct QueueConversationCallbackEventTopicJourneyActionMapFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
}

/// The schema `QueueConversationCallbackEventTopicJourneyContext`.
public typealias QueueConversationCallbackEventTopicJourneyContext = Model<QueueConversationCallbackEventTopicJourneyContextFields>

/// The properties of ``QueueConversationCallbackEventTopicJourneyContext``.
public struct QueueConversationCallbackEventTopicJourneyContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `customer`.
    @_alwaysEmitIntoClient public var customer: Field<QueueConversationCallbackEventTopicJourneyCustomer> { Field("customer") }
    /// `customerSession`.
    @_alwaysEmitIntoClient public var customerSession: Field<QueueConversationCallbackEventTopicJourneyCustomerSession> { Field("customerSession") }
    /// `triggeringAction`.
    @_alwaysEmitIntoClient public var triggeringAction: Field<QueueConversationCallbackEventTopicJourneyAction> { Field("triggeringAction") }
}

/// The schema `QueueConversationCallbackEventTopicJourneyCustomer`.
public typealias QueueConversationCallbackEventTopicJourneyCustomer = Model<QueueConversationCallbackEventTopicJourneyCustomerFields>

/// The properties of ``QueueConversationCallbackEventTopicJourneyCustomer``.
public struct QueueConversationCallbackEventTopicJourneyCustomerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `idType`.
    @_alwaysEmitIntoClient public var idType: Field<String> { Field("idType") }
}

/// The schema `QueueConversationCallbackEventTopicJourneyCustomerSession`.
public typealias QueueConversationCallbackEventTopicJourneyCustomerSession = Model<QueueConversationCallbackEventTopicJourneyCustomerSessionFields>

/// The properties of ``QueueConversationCallbackEventTopicJourneyCustomerSession``.
public struct QueueConversationCallbackEventTopicJourneyCustomerSessionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
}

/// The schema `QueueConversationCallbackEventTopicLimit`.
public typealias QueueConversationCallbackEventTopicLimit = Model<QueueConversationCallbackEventTopicLimitFields>

/// The properties of ``QueueConversationCallbackEventTopicLimit``.
public struct QueueConversationCallbackEventTopicLimitFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `key`.
    @_alwaysEmitIntoClient public var key: Field<String> { Field("key") }
    /// `namespace`.
    @_alwaysEmitIntoClient public var namespace: Field<QueueConversationCallbackEventTopicLimitNamespace> { Field("namespace") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<Int> { Field("value") }
    /// `documented`.
    @_alwaysEmitIntoClient public var documented: Field<Bool> { Field("documented") }
}

/// A value of `namespace` of ``QueueConversationCallbackEventTopicLimit``, open to those that are newer than this
/// version.
public struct QueueConversationCallbackEventTopicLimitNamespace: OpenEnum {
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

/// The schema `QueueConversationCallbackEventTopicPhoneNumberColumn`.
public typealias QueueConversationCallbackEventTopicPhoneNumberColumn = Model<QueueConversationCallbackEventTopicPhoneNumberColumnFields>

/// The properties of ``QueueConversationCallbackEventTopicPhoneNumberColumn``.
public struct QueueConversationCallbackEventTopicPhoneNumberColumnFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `columnName`.
    @_alwaysEmitIntoClient public var columnName: Field<String> { Field("columnName") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
}

/// The schema `QueueConversationCallbackEventTopicQueueMediaSettings`.
public typealias QueueConversationCallbackEventTopicQueueMediaSettings = Model<QueueConversationCallbackEventTopicQueueMediaSettingsFields>

/// The properties of ``QueueConversationCallbackEventTopicQueueMediaSettings``.
public struct QueueConversationCallbackEventTopicQueueMediaSettingsFields: FieldSet {
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

/// The schema `QueueConversationCallbackEventTopicScoredAgent`.
public typealias QueueConversationCallbackEventTopicScoredAgent = Model<QueueConversationCallbackEventTopicScoredAgentFields>

/// The properties of ``QueueConversationCallbackEventTopicScoredAgent``.
public struct QueueConversationCallbackEventTopicScoredAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agent`.
    @_alwaysEmitIntoClient public var agent: Field<QueueConversationCallbackEventTopicUriReference> { Field("agent") }
    /// `score`.
    @_alwaysEmitIntoClient public var score: Field<Int> { Field("score") }
}

/// The schema `QueueConversationCallbackEventTopicUriReference`.
public typealias QueueConversationCallbackEventTopicUriReference = Model<QueueConversationCallbackEventTopicUriReferenceFields>

/// The properties of ``QueueConversationCallbackEventTopicUriReference``.
public struct QueueConversationCallbackEventTopicUriReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `QueueConversationCallbackEventTopicVoicemail`.
public typealias QueueConversationCallbackEventTopicVoicemail = Model<QueueConversationCallbackEventTopicVoicemailFields>

/// The properties of ``QueueConversationCallbackEventTopicVoicemail``.
public struct QueueConversationCallbackEventTopicVoicemailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `uploadStatus`.
    @_alwaysEmitIntoClient public var uploadStatus: Field<QueueConversationCallbackEventTopicVoicemailUploadStatus> { Field("uploadStatus") }
}

/// A value of `uploadStatus` of ``QueueConversationCallbackEventTopicVoicemail``, open to those that are newer than
/// this version.
public struct QueueConversationCallbackEventTopicVoicemailUploadStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "pending" }
    /// `complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "complete" }
    /// `failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "failed" }
    /// `timeout`.
    @_alwaysEmitIntoClient public static var timeout: Self { "timeout" }
    /// `none`.
    @_alwaysEmitIntoClient public static var none_: Self { "none" }
}

/// The schema `QueueConversationCallbackEventTopicWrapup`.
public typealias QueueConversationCallbackEventTopicWrapup = Model<QueueConversationCallbackEventTopicWrapupFields>

/// The properties of ``QueueConversationCallbackEventTopicWrapup``.
public struct QueueConversationCallbackEventTopicWrapupFields: FieldSet {
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
