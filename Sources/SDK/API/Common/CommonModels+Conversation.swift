// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `Conversation`.
public typealias Conversation = Model<ConversationFields>

/// The properties of ``Conversation``.
public struct ConversationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `externalTag`.
    public var externalTag: Field<String> { Field("externalTag") }
    /// `startTime`, required.
    public var startTime: Field<Instant> { Field("startTime") }
    /// `endTime`.
    public var endTime: Field<Instant> { Field("endTime") }
    /// `address`.
    public var address: Field<String> { Field("address") }
    /// `participants`, required.
    public var participants: Field<[Participant]> { Field("participants") }
    /// `conversationIds`.
    public var conversationIds: Field<[String]> { Field("conversationIds") }
    /// `maxParticipants`.
    public var maxParticipants: Field<Int> { Field("maxParticipants") }
    /// `recordingState`.
    public var recordingState: Field<ConversationRecordingState> { Field("recordingState") }
    /// `state`.
    public var state: Field<ConversationState> { Field("state") }
    /// `divisions`.
    public var divisions: Field<[ConversationDivisionMembership]> { Field("divisions") }
    /// `recentTransfers`.
    public var recentTransfers: Field<[TransferResponse]> { Field("recentTransfers") }
    /// `securePause`.
    public var securePause: Field<Bool> { Field("securePause") }
    /// `utilizationLabelId`.
    public var utilizationLabelId: Field<String> { Field("utilizationLabelId") }
    /// `inactivityTimeout`.
    public var inactivityTimeout: Field<Instant> { Field("inactivityTimeout") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `recordingState` of ``Conversation``, open to those that are newer than this version.
public struct ConversationRecordingState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ACTIVE`.
    public static var active: Self { "ACTIVE" }
    /// `PAUSED`.
    public static var paused: Self { "PAUSED" }
    /// `NONE`.
    public static var none_: Self { "NONE" }
}

/// A value of `state` of ``Conversation``, open to those that are newer than this version.
public struct ConversationState: OpenEnum {
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
    /// `parked`.
    public static var parked: Self { "parked" }
    /// `none`.
    public static var none_: Self { "none" }
}

/// The schema `ConversationAggregateDataContainer`.
public typealias ConversationAggregateDataContainer = Model<ConversationAggregateDataContainerFields>

/// The properties of ``ConversationAggregateDataContainer``.
public struct ConversationAggregateDataContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    public var data: Field<[StatisticalResponse]> { Field("data") }
}

/// The schema `ConversationAggregateQueryClause`.
public typealias ConversationAggregateQueryClause = Model<ConversationAggregateQueryClauseFields>

/// The properties of ``ConversationAggregateQueryClause``.
public struct ConversationAggregateQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<ConversationAggregateQueryClauseType> { Field("type") }
    /// `predicates`, required.
    public var predicates: Field<[ConversationAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``ConversationAggregateQueryClause``, open to those that are newer than this version.
public struct ConversationAggregateQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `ConversationAggregateQueryFilter`.
public typealias ConversationAggregateQueryFilter = Model<ConversationAggregateQueryFilterFields>

/// The properties of ``ConversationAggregateQueryFilter``.
public struct ConversationAggregateQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<ConversationAggregateQueryFilterType> { Field("type") }
    /// `clauses`.
    public var clauses: Field<[ConversationAggregateQueryClause]> { Field("clauses") }
    /// `predicates`.
    public var predicates: Field<[ConversationAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``ConversationAggregateQueryFilter``, open to those that are newer than this version.
public struct ConversationAggregateQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `ConversationAggregateQueryPredicate`.
public typealias ConversationAggregateQueryPredicate = Model<ConversationAggregateQueryPredicateFields>

/// The properties of ``ConversationAggregateQueryPredicate``.
public struct ConversationAggregateQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<ConversationAggregateQueryPredicateType> { Field("type") }
    /// `dimension`.
    public var dimension: Field<ConversationAggregateQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    public var `operator`: Field<ConversationAggregateQueryPredicateOperator> { Field("operator") }
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `range`.
    public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``ConversationAggregateQueryPredicate``, open to those that are newer than this version.
public struct ConversationAggregateQueryPredicateType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dimension`.
    public static var dimension: Self { "dimension" }
    /// `property`.
    public static var property: Self { "property" }
    /// `metric`.
    public static var metric: Self { "metric" }
}

/// A value of `dimension` of ``ConversationAggregateQueryPredicate``, open to those that are newer than this version.
public struct ConversationAggregateQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `activeRouting`.
    public static var activeRouting: Self { "activeRouting" }
    /// `activeSkillId`.
    public static var activeSkillId: Self { "activeSkillId" }
    /// `addressFrom`.
    public static var addressFrom: Self { "addressFrom" }
    /// `addressTo`.
    public static var addressTo: Self { "addressTo" }
    /// `agentAssistantId`.
    public static var agentAssistantId: Self { "agentAssistantId" }
    /// `agentBullseyeRing`.
    public static var agentBullseyeRing: Self { "agentBullseyeRing" }
    /// `agentOwned`.
    public static var agentOwned: Self { "agentOwned" }
    /// `agentRank`.
    public static var agentRank: Self { "agentRank" }
    /// `agentScore`.
    public static var agentScore: Self { "agentScore" }
    /// `ani`.
    public static var ani: Self { "ani" }
    /// `assignerId`.
    public static var assignerId: Self { "assignerId" }
    /// `authenticated`.
    public static var authenticated: Self { "authenticated" }
    /// `canonicalExternalContactId`.
    public static var canonicalExternalContactId: Self { "canonicalExternalContactId" }
    /// `conversationId`.
    public static var conversationId: Self { "conversationId" }
    /// `conversationInitiator`.
    public static var conversationInitiator: Self { "conversationInitiator" }
    /// `convertedFrom`.
    public static var convertedFrom: Self { "convertedFrom" }
    /// `convertedTo`.
    public static var convertedTo: Self { "convertedTo" }
    /// `customerParticipation`.
    public static var customerParticipation: Self { "customerParticipation" }
    /// `deliveryStatus`.
    public static var deliveryStatus: Self { "deliveryStatus" }
    /// `destinationAddress`.
    public static var destinationAddress: Self { "destinationAddress" }
    /// `direction`.
    public static var direction: Self { "direction" }
    /// `disconnectType`.
    public static var disconnectType: Self { "disconnectType" }
    /// `divisionId`.
    public static var divisionId: Self { "divisionId" }
    /// `dnis`.
    public static var dnis: Self { "dnis" }
    /// `edgeId`.
    public static var edgeId: Self { "edgeId" }
    /// `eligibleAgentCount`.
    public static var eligibleAgentCount: Self { "eligibleAgentCount" }
    /// `errorCode`.
    public static var errorCode: Self { "errorCode" }
    /// `extendedDeliveryStatus`.
    public static var extendedDeliveryStatus: Self { "extendedDeliveryStatus" }
    /// `externalContactId`.
    public static var externalContactId: Self { "externalContactId" }
    /// `externalMediaCount`.
    public static var externalMediaCount: Self { "externalMediaCount" }
    /// `externalOrganizationId`.
    public static var externalOrganizationId: Self { "externalOrganizationId" }
    /// `externalTag`.
    public static var externalTag: Self { "externalTag" }
    /// `firstQueue`.
    public static var firstQueue: Self { "firstQueue" }
    /// `flaggedReason`.
    public static var flaggedReason: Self { "flaggedReason" }
    /// `flowInType`.
    public static var flowInType: Self { "flowInType" }
    /// `flowOutType`.
    public static var flowOutType: Self { "flowOutType" }
    /// `groupId`.
    public static var groupId: Self { "groupId" }
    /// `interactionType`.
    public static var interactionType: Self { "interactionType" }
    /// `journeyActionId`.
    public static var journeyActionId: Self { "journeyActionId" }
    /// `journeyActionMapId`.
    public static var journeyActionMapId: Self { "journeyActionMapId" }
    /// `journeyActionMapVersion`.
    public static var journeyActionMapVersion: Self { "journeyActionMapVersion" }
    /// `journeyCustomerId`.
    public static var journeyCustomerId: Self { "journeyCustomerId" }
    /// `journeyCustomerIdType`.
    public static var journeyCustomerIdType: Self { "journeyCustomerIdType" }
    /// `journeyCustomerSessionId`.
    public static var journeyCustomerSessionId: Self { "journeyCustomerSessionId" }
    /// `journeyCustomerSessionIdType`.
    public static var journeyCustomerSessionIdType: Self { "journeyCustomerSessionIdType" }
    /// `knowledgeBaseId`.
    public static var knowledgeBaseId: Self { "knowledgeBaseId" }
    /// `mediaCount`.
    public static var mediaCount: Self { "mediaCount" }
    /// `mediaType`.
    public static var mediaType: Self { "mediaType" }
    /// `messageType`.
    public static var messageType: Self { "messageType" }
    /// `originatingDirection`.
    public static var originatingDirection: Self { "originatingDirection" }
    /// `originatingSocialMediaPublic`.
    public static var originatingSocialMediaPublic: Self { "originatingSocialMediaPublic" }
    /// `outboundCampaignId`.
    public static var outboundCampaignId: Self { "outboundCampaignId" }
    /// `outboundContactId`.
    public static var outboundContactId: Self { "outboundContactId" }
    /// `outboundContactListId`.
    public static var outboundContactListId: Self { "outboundContactListId" }
    /// `participantName`.
    public static var participantName: Self { "participantName" }
    /// `peerId`.
    public static var peerId: Self { "peerId" }
    /// `proposedAgentId`.
    public static var proposedAgentId: Self { "proposedAgentId" }
    /// `provider`.
    public static var provider: Self { "provider" }
    /// `purpose`.
    public static var purpose: Self { "purpose" }
    /// `queueId`.
    public static var queueId: Self { "queueId" }
    /// `remote`.
    public static var remote: Self { "remote" }
    /// `removedSkillId`.
    public static var removedSkillId: Self { "removedSkillId" }
    /// `requestedLanguageId`.
    public static var requestedLanguageId: Self { "requestedLanguageId" }
    /// `requestedRouting`.
    public static var requestedRouting: Self { "requestedRouting" }
    /// `requestedRoutingSkillId`.
    public static var requestedRoutingSkillId: Self { "requestedRoutingSkillId" }
    /// `roomId`.
    public static var roomId: Self { "roomId" }
    /// `routingPriority`.
    public static var routingPriority: Self { "routingPriority" }
    /// `routingRing`.
    public static var routingRing: Self { "routingRing" }
    /// `routingRule`.
    public static var routingRule: Self { "routingRule" }
    /// `routingRuleType`.
    public static var routingRuleType: Self { "routingRuleType" }
    /// `scoredAgentId`.
    public static var scoredAgentId: Self { "scoredAgentId" }
    /// `selectedAgentId`.
    public static var selectedAgentId: Self { "selectedAgentId" }
    /// `selectedAgentRank`.
    public static var selectedAgentRank: Self { "selectedAgentRank" }
    /// `selfServed`.
    public static var selfServed: Self { "selfServed" }
    /// `sessionDnis`.
    public static var sessionDnis: Self { "sessionDnis" }
    /// `sessionId`.
    public static var sessionId: Self { "sessionId" }
    /// `skillExpressionId`.
    public static var skillExpressionId: Self { "skillExpressionId" }
    /// `stationId`.
    public static var stationId: Self { "stationId" }
    /// `teamId`.
    public static var teamId: Self { "teamId" }
    /// `usedRouting`.
    public static var usedRouting: Self { "usedRouting" }
    /// `userId`.
    public static var userId: Self { "userId" }
    /// `videoPresent`.
    public static var videoPresent: Self { "videoPresent" }
    /// `waitingInteractionCount`.
    public static var waitingInteractionCount: Self { "waitingInteractionCount" }
    /// `wrapUpCode`.
    public static var wrapUpCode: Self { "wrapUpCode" }
}

/// A value of `operator` of ``ConversationAggregateQueryPredicate``, open to those that are newer than this version.
public struct ConversationAggregateQueryPredicateOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `matches`.
    public static var matches: Self { "matches" }
    /// `exists`.
    public static var exists: Self { "exists" }
    /// `notExists`.
    public static var notExists: Self { "notExists" }
}

/// The schema `ConversationAggregateQueryResponse`.
public typealias ConversationAggregateQueryResponse = Model<ConversationAggregateQueryResponseFields>

/// The properties of ``ConversationAggregateQueryResponse``.
public struct ConversationAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    public var results: Field<[ConversationAggregateDataContainer]> { Field("results") }
}

/// The schema `ConversationChannel`.
public typealias ConversationChannel = Model<ConversationChannelFields>

/// The properties of ``ConversationChannel``.
public struct ConversationChannelFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<ConversationChannelType> { Field("type") }
    /// `messageType`.
    public var messageType: Field<ConversationChannelMessageType> { Field("messageType") }
    /// `platform`.
    public var platform: Field<String> { Field("platform") }
}

/// A value of `type` of ``ConversationChannel``, open to those that are newer than this version.
public struct ConversationChannelType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Call`.
    public static var call: Self { "Call" }
    /// `Callback`.
    public static var callback: Self { "Callback" }
    /// `Email`.
    public static var email: Self { "Email" }
    /// `GenericObject`.
    public static var genericObject: Self { "GenericObject" }
    /// `Messaging`.
    public static var messaging: Self { "Messaging" }
    /// `Social`.
    public static var social: Self { "Social" }
    /// `Webchat`.
    public static var webchat: Self { "Webchat" }
    /// `Voice`.
    public static var voice: Self { "Voice" }
    /// `Chat`.
    public static var chat: Self { "Chat" }
    /// `Cobrowse`.
    public static var cobrowse: Self { "Cobrowse" }
    /// `Video`.
    public static var video: Self { "Video" }
    /// `Screenshare`.
    public static var screenshare: Self { "Screenshare" }
    /// `Message`.
    public static var message: Self { "Message" }
    /// `InternalMessage`.
    public static var internalMessage: Self { "InternalMessage" }
}

/// A value of `messageType` of ``ConversationChannel``, open to those that are newer than this version.
public struct ConversationChannelMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Sms`.
    public static var sms: Self { "Sms" }
    /// `Twitter`.
    public static var twitter: Self { "Twitter" }
    /// `Facebook`.
    public static var facebook: Self { "Facebook" }
    /// `Line`.
    public static var line: Self { "Line" }
    /// `WhatsApp`.
    public static var whatsApp: Self { "WhatsApp" }
    /// `WebMessaging`.
    public static var webMessaging: Self { "WebMessaging" }
    /// `Open`.
    public static var open: Self { "Open" }
    /// `Instagram`.
    public static var instagram: Self { "Instagram" }
    /// `Apple`.
    public static var apple: Self { "Apple" }
}

/// The schema `ConversationChannelMetadata`.
public typealias ConversationChannelMetadata = Model<ConversationChannelMetadataFields>

/// The properties of ``ConversationChannelMetadata``.
public struct ConversationChannelMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `subType`, set by the platform.
    public var subType: Field<ConversationChannelMetadataSubType> { Field("subType") }
}

/// A value of `subType` of ``ConversationChannelMetadata``, open to those that are newer than this version.
public struct ConversationChannelMetadataSubType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `None`.
    public static var none_: Self { "None" }
    /// `GoogleBusinessProfile`.
    public static var googleBusinessProfile: Self { "GoogleBusinessProfile" }
    /// `RoadsideAssistance`.
    public static var roadsideAssistance: Self { "RoadsideAssistance" }
    /// `YouTube`.
    public static var youTube: Self { "YouTube" }
}

/// The schema `ConversationChat`.
public typealias ConversationChat = Model<ConversationChatFields>

/// The properties of ``ConversationChat``.
public struct ConversationChatFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    public var state: Field<ConversationChatState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<ConversationChatInitialState> { Field("initialState") }
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `roomId`.
    public var roomId: Field<String> { Field("roomId") }
    /// `recordingId`.
    public var recordingId: Field<String> { Field("recordingId") }
    /// `segments`.
    public var segments: Field<[Segment]> { Field("segments") }
    /// `held`.
    public var held: Field<Bool> { Field("held") }
    /// `direction`.
    public var direction: Field<ConversationChatDirection> { Field("direction") }
    /// `disconnectType`.
    public var disconnectType: Field<ConversationChatDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `startAlertingTime`.
    public var startAlertingTime: Field<Instant> { Field("startAlertingTime") }
    /// `connectedTime`.
    public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `scriptId`.
    public var scriptId: Field<String> { Field("scriptId") }
    /// `peerId`.
    public var peerId: Field<String> { Field("peerId") }
    /// `avatarImageUrl`.
    public var avatarImageUrl: Field<String> { Field("avatarImageUrl") }
    /// `journeyContext`.
    public var journeyContext: Field<JourneyContext> { Field("journeyContext") }
    /// `wrapup`.
    public var wrapup: Field<Wrapup> { Field("wrapup") }
    /// `afterCallWork`.
    public var afterCallWork: Field<AfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `queueMediaSettings`.
    public var queueMediaSettings: Field<ConversationQueueMediaSettings> { Field("queueMediaSettings") }
}

/// A value of `state` of ``ConversationChat``, open to those that are newer than this version.
public struct ConversationChatState: OpenEnum {
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
    /// `none`.
    public static var none_: Self { "none" }
}

/// A value of `initialState` of ``ConversationChat``, open to those that are newer than this version.
public struct ConversationChatInitialState: OpenEnum {
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
    /// `none`.
    public static var none_: Self { "none" }
}

/// A value of `direction` of ``ConversationChat``, open to those that are newer than this version.
public struct ConversationChatDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
}

/// A value of `disconnectType` of ``ConversationChat``, open to those that are newer than this version.
public struct ConversationChatDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `endpoint`.
    public static var endpoint: Self { "endpoint" }
    /// `client`.
    public static var client: Self { "client" }
    /// `system`.
    public static var system: Self { "system" }
    /// `transfer`.
    public static var transfer: Self { "transfer" }
    /// `transfer.conference`.
    public static var transferConference: Self { "transfer.conference" }
    /// `transfer.consult`.
    public static var transferConsult: Self { "transfer.consult" }
    /// `transfer.forward`.
    public static var transferForward: Self { "transfer.forward" }
    /// `error`.
    public static var error: Self { "error" }
    /// `peer`.
    public static var peer: Self { "peer" }
    /// `other`.
    public static var other: Self { "other" }
    /// `uncallable`.
    public static var uncallable: Self { "uncallable" }
    /// `timeout`.
    public static var timeout: Self { "timeout" }
}

/// The schema `ConversationCustomAttributesSearchRequest`.
public typealias ConversationCustomAttributesSearchRequest = Model<ConversationCustomAttributesSearchRequestFields>

/// The properties of ``ConversationCustomAttributesSearchRequest``.
public struct ConversationCustomAttributesSearchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `expand`.
    public var expand: Field<[String]> { Field("expand") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `sort`.
    public var sort: Field<[SearchSort]> { Field("sort") }
    /// `sortBy`.
    public var sortBy: Field<String> { Field("sortBy") }
    /// `sortOrder`.
    public var sortOrder: Field<ConversationCustomAttributesSearchRequestSortOrder> { Field("sortOrder") }
}

/// A value of `sortOrder` of ``ConversationCustomAttributesSearchRequest``, open to those that are newer than this
/// version.
public struct ConversationCustomAttributesSearchRequestSortOrder: OpenEnum {
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

/// The schema `ConversationDetailQueryClause`.
public typealias ConversationDetailQueryClause = Model<ConversationDetailQueryClauseFields>

/// The properties of ``ConversationDetailQueryClause``.
public struct ConversationDetailQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<ConversationDetailQueryClauseType> { Field("type") }
    /// `predicates`, required.
    public var predicates: Field<[ConversationDetailQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``ConversationDetailQueryClause``, open to those that are newer than this version.
public struct ConversationDetailQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `ConversationDetailQueryFilter`.
public typealias ConversationDetailQueryFilter = Model<ConversationDetailQueryFilterFields>

/// The properties of ``ConversationDetailQueryFilter``.
public struct ConversationDetailQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<ConversationDetailQueryFilterType> { Field("type") }
    /// `clauses`.
    public var clauses: Field<[ConversationDetailQueryClause]> { Field("clauses") }
    /// `predicates`.
    public var predicates: Field<[ConversationDetailQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``ConversationDetailQueryFilter``, open to those that are newer than this version.
public struct ConversationDetailQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `ConversationDetailQueryPredicate`.
public typealias ConversationDetailQueryPredicate = Model<ConversationDetailQueryPredicateFields>

/// The properties of ``ConversationDetailQueryPredicate``.
public struct ConversationDetailQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<ConversationDetailQueryPredicateType> { Field("type") }
    /// `dimension`.
    public var dimension: Field<ConversationDetailQueryPredicateDimension> { Field("dimension") }
    /// `metric`.
    public var metric: Field<ConversationDetailQueryPredicateMetric> { Field("metric") }
    /// `operator`.
    public var `operator`: Field<ConversationDetailQueryPredicateOperator> { Field("operator") }
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `range`.
    public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``ConversationDetailQueryPredicate``, open to those that are newer than this version.
public struct ConversationDetailQueryPredicateType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dimension`.
    public static var dimension: Self { "dimension" }
    /// `property`.
    public static var property: Self { "property" }
    /// `metric`.
    public static var metric: Self { "metric" }
}

/// A value of `dimension` of ``ConversationDetailQueryPredicate``, open to those that are newer than this version.
public struct ConversationDetailQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `accessAttribute`.
    public static var accessAttribute: Self { "accessAttribute" }
    /// `conversationEnd`.
    public static var conversationEnd: Self { "conversationEnd" }
    /// `conversationId`.
    public static var conversationId: Self { "conversationId" }
    /// `conversationInitiator`.
    public static var conversationInitiator: Self { "conversationInitiator" }
    /// `conversationStart`.
    public static var conversationStart: Self { "conversationStart" }
    /// `customerParticipation`.
    public static var customerParticipation: Self { "customerParticipation" }
    /// `divisionId`.
    public static var divisionId: Self { "divisionId" }
    /// `externalTag`.
    public static var externalTag: Self { "externalTag" }
    /// `mediaStatsMinConversationMos`.
    public static var mediaStatsMinConversationMos: Self { "mediaStatsMinConversationMos" }
    /// `originatingDirection`.
    public static var originatingDirection: Self { "originatingDirection" }
    /// `originatingSocialMediaPublic`.
    public static var originatingSocialMediaPublic: Self { "originatingSocialMediaPublic" }
}

/// A value of `metric` of ``ConversationDetailQueryPredicate``, open to those that are newer than this version.
public struct ConversationDetailQueryPredicateMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nAgentDeclined`.
    public static var nAgentDeclined: Self { "nAgentDeclined" }
    /// `nAlertExpired`.
    public static var nAlertExpired: Self { "nAlertExpired" }
    /// `nBlindTransferred`.
    public static var nBlindTransferred: Self { "nBlindTransferred" }
    /// `nBotInteractions`.
    public static var nBotInteractions: Self { "nBotInteractions" }
    /// `nCallbackAttempts`.
    public static var nCallbackAttempts: Self { "nCallbackAttempts" }
    /// `nCallbackOverSla`.
    public static var nCallbackOverSla: Self { "nCallbackOverSla" }
    /// `nCallbackScheduled`.
    public static var nCallbackScheduled: Self { "nCallbackScheduled" }
    /// `nCfcOffered`.
    public static var nCfcOffered: Self { "nCfcOffered" }
    /// `nCobrowseSessions`.
    public static var nCobrowseSessions: Self { "nCobrowseSessions" }
    /// `nConnected`.
    public static var nConnected: Self { "nConnected" }
    /// `nConsult`.
    public static var nConsult: Self { "nConsult" }
    /// `nConsultTransferred`.
    public static var nConsultTransferred: Self { "nConsultTransferred" }
    /// `nConversations`.
    public static var nConversations: Self { "nConversations" }
    /// `nError`.
    public static var nError: Self { "nError" }
    /// `nFlow`.
    public static var nFlow: Self { "nFlow" }
    /// `nFlowMilestone`.
    public static var nFlowMilestone: Self { "nFlowMilestone" }
    /// `nFlowOutcome`.
    public static var nFlowOutcome: Self { "nFlowOutcome" }
    /// `nFlowOutcomeFailed`.
    public static var nFlowOutcomeFailed: Self { "nFlowOutcomeFailed" }
    /// `nOffered`.
    public static var nOffered: Self { "nOffered" }
    /// `nOutbound`.
    public static var nOutbound: Self { "nOutbound" }
    /// `nOutboundAbandoned`.
    public static var nOutboundAbandoned: Self { "nOutboundAbandoned" }
    /// `nOutboundAttempted`.
    public static var nOutboundAttempted: Self { "nOutboundAttempted" }
    /// `nOutboundConnected`.
    public static var nOutboundConnected: Self { "nOutboundConnected" }
    /// `nOverSla`.
    public static var nOverSla: Self { "nOverSla" }
    /// `nStateTransitionError`.
    public static var nStateTransitionError: Self { "nStateTransitionError" }
    /// `nTakeover`.
    public static var nTakeover: Self { "nTakeover" }
    /// `nTransferred`.
    public static var nTransferred: Self { "nTransferred" }
    /// `oAudioMessageCount`.
    public static var oAudioMessageCount: Self { "oAudioMessageCount" }
    /// `oExternalAudioMessageCount`.
    public static var oExternalAudioMessageCount: Self { "oExternalAudioMessageCount" }
    /// `oExternalMediaCount`.
    public static var oExternalMediaCount: Self { "oExternalMediaCount" }
    /// `oFlowMilestone`.
    public static var oFlowMilestone: Self { "oFlowMilestone" }
    /// `oMediaCount`.
    public static var oMediaCount: Self { "oMediaCount" }
    /// `oMessageCount`.
    public static var oMessageCount: Self { "oMessageCount" }
    /// `oMessageSegmentCount`.
    public static var oMessageSegmentCount: Self { "oMessageSegmentCount" }
    /// `oMessageTurn`.
    public static var oMessageTurn: Self { "oMessageTurn" }
    /// `oSkillExpressionApplications`.
    public static var oSkillExpressionApplications: Self { "oSkillExpressionApplications" }
    /// `tAbandon`.
    public static var tAbandon: Self { "tAbandon" }
    /// `tAcd`.
    public static var tAcd: Self { "tAcd" }
    /// `tActiveCallback`.
    public static var tActiveCallback: Self { "tActiveCallback" }
    /// `tActiveCallbackComplete`.
    public static var tActiveCallbackComplete: Self { "tActiveCallbackComplete" }
    /// `tAcw`.
    public static var tAcw: Self { "tAcw" }
    /// `tAgentResponseTime`.
    public static var tAgentResponseTime: Self { "tAgentResponseTime" }
    /// `tAgentVideoConnected`.
    public static var tAgentVideoConnected: Self { "tAgentVideoConnected" }
    /// `tAlert`.
    public static var tAlert: Self { "tAlert" }
    /// `tAnswered`.
    public static var tAnswered: Self { "tAnswered" }
    /// `tAverageAgentResponseTime`.
    public static var tAverageAgentResponseTime: Self { "tAverageAgentResponseTime" }
    /// `tAverageCustomerResponseTime`.
    public static var tAverageCustomerResponseTime: Self { "tAverageCustomerResponseTime" }
    /// `tBarging`.
    public static var tBarging: Self { "tBarging" }
    /// `tCallbackAbandon`.
    public static var tCallbackAbandon: Self { "tCallbackAbandon" }
    /// `tCallbackConnect`.
    public static var tCallbackConnect: Self { "tCallbackConnect" }
    /// `tCallbackNotReached`.
    public static var tCallbackNotReached: Self { "tCallbackNotReached" }
    /// `tCallbackVirtualWait`.
    public static var tCallbackVirtualWait: Self { "tCallbackVirtualWait" }
    /// `tCfcAbandon`.
    public static var tCfcAbandon: Self { "tCfcAbandon" }
    /// `tCfcAcd`.
    public static var tCfcAcd: Self { "tCfcAcd" }
    /// `tCfcAnswered`.
    public static var tCfcAnswered: Self { "tCfcAnswered" }
    /// `tCfcFlowOut`.
    public static var tCfcFlowOut: Self { "tCfcFlowOut" }
    /// `tCoaching`.
    public static var tCoaching: Self { "tCoaching" }
    /// `tCoachingComplete`.
    public static var tCoachingComplete: Self { "tCoachingComplete" }
    /// `tConnected`.
    public static var tConnected: Self { "tConnected" }
    /// `tContacting`.
    public static var tContacting: Self { "tContacting" }
    /// `tConversationDuration`.
    public static var tConversationDuration: Self { "tConversationDuration" }
    /// `tDialing`.
    public static var tDialing: Self { "tDialing" }
    /// `tFirstConnect`.
    public static var tFirstConnect: Self { "tFirstConnect" }
    /// `tFirstDial`.
    public static var tFirstDial: Self { "tFirstDial" }
    /// `tFirstEngagement`.
    public static var tFirstEngagement: Self { "tFirstEngagement" }
    /// `tFirstResponse`.
    public static var tFirstResponse: Self { "tFirstResponse" }
    /// `tFlow`.
    public static var tFlow: Self { "tFlow" }
    /// `tFlowDisconnect`.
    public static var tFlowDisconnect: Self { "tFlowDisconnect" }
    /// `tFlowExit`.
    public static var tFlowExit: Self { "tFlowExit" }
    /// `tFlowOut`.
    public static var tFlowOut: Self { "tFlowOut" }
    /// `tFlowOutcome`.
    public static var tFlowOutcome: Self { "tFlowOutcome" }
    /// `tHandle`.
    public static var tHandle: Self { "tHandle" }
    /// `tHeld`.
    public static var tHeld: Self { "tHeld" }
    /// `tHeldComplete`.
    public static var tHeldComplete: Self { "tHeldComplete" }
    /// `tIvr`.
    public static var tIvr: Self { "tIvr" }
    /// `tMonitoring`.
    public static var tMonitoring: Self { "tMonitoring" }
    /// `tMonitoringComplete`.
    public static var tMonitoringComplete: Self { "tMonitoringComplete" }
    /// `tNotResponding`.
    public static var tNotResponding: Self { "tNotResponding" }
    /// `tPark`.
    public static var tPark: Self { "tPark" }
    /// `tParkComplete`.
    public static var tParkComplete: Self { "tParkComplete" }
    /// `tScreenMonitoring`.
    public static var tScreenMonitoring: Self { "tScreenMonitoring" }
    /// `tShortAbandon`.
    public static var tShortAbandon: Self { "tShortAbandon" }
    /// `tSnippetRecord`.
    public static var tSnippetRecord: Self { "tSnippetRecord" }
    /// `tTalk`.
    public static var tTalk: Self { "tTalk" }
    /// `tTalkComplete`.
    public static var tTalkComplete: Self { "tTalkComplete" }
    /// `tTransmitting`.
    public static var tTransmitting: Self { "tTransmitting" }
    /// `tUserResponseTime`.
    public static var tUserResponseTime: Self { "tUserResponseTime" }
    /// `tVoicemail`.
    public static var tVoicemail: Self { "tVoicemail" }
}

/// A value of `operator` of ``ConversationDetailQueryPredicate``, open to those that are newer than this version.
public struct ConversationDetailQueryPredicateOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `matches`.
    public static var matches: Self { "matches" }
    /// `exists`.
    public static var exists: Self { "exists" }
    /// `notExists`.
    public static var notExists: Self { "notExists" }
}

/// The schema `ConversationDivisionMembership`.
public typealias ConversationDivisionMembership = Model<ConversationDivisionMembershipFields>

/// The properties of ``ConversationDivisionMembership``.
public struct ConversationDivisionMembershipFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `division`.
    public var division: Field<DomainEntityRef> { Field("division") }
    /// `entities`.
    public var entities: Field<[DivisionEntityRef]> { Field("entities") }
}

/// The schema `ConversationEnrichment`.
public typealias ConversationEnrichment = Model<ConversationEnrichmentFields>

/// The properties of ``ConversationEnrichment``.
public struct ConversationEnrichmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `language`.
    public var language: Field<ConversationEnrichmentLanguage> { Field("language") }
    /// `sentimentV2`.
    public var sentimentV2: Field<ConversationEnrichmentSentimentV2> { Field("sentimentV2") }
}

/// The schema `ConversationEnrichmentLanguage`.
public typealias ConversationEnrichmentLanguage = Model<ConversationEnrichmentLanguageFields>

/// The properties of ``ConversationEnrichmentLanguage``.
public struct ConversationEnrichmentLanguageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `language`, required.
    public var language: Field<String> { Field("language") }
}

/// The schema `ConversationEnrichmentSentimentV2`.
public typealias ConversationEnrichmentSentimentV2 = Model<ConversationEnrichmentSentimentV2Fields>

/// The properties of ``ConversationEnrichmentSentimentV2``.
public struct ConversationEnrichmentSentimentV2Fields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `tag`, required.
    public var tag: Field<ConversationEnrichmentSentimentV2Tag> { Field("tag") }
}

/// A value of `tag` of ``ConversationEnrichmentSentimentV2``, open to those that are newer than this version.
public struct ConversationEnrichmentSentimentV2Tag: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Positive`.
    public static var positive: Self { "Positive" }
    /// `Negative`.
    public static var negative: Self { "Negative" }
    /// `Neutral`.
    public static var neutral: Self { "Neutral" }
}

/// The schema `ConversationEventCoBrowse`.
public typealias ConversationEventCoBrowse = Model<ConversationEventCoBrowseFields>

/// The properties of ``ConversationEventCoBrowse``.
public struct ConversationEventCoBrowseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<ConversationEventCoBrowseType> { Field("type") }
    /// `sessionId`.
    public var sessionId: Field<String> { Field("sessionId") }
    /// `sessionJoinToken`.
    public var sessionJoinToken: Field<String> { Field("sessionJoinToken") }
}

/// A value of `type` of ``ConversationEventCoBrowse``, open to those that are newer than this version.
public struct ConversationEventCoBrowseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Offering`.
    public static var offering: Self { "Offering" }
    /// `OfferingExpired`.
    public static var offeringExpired: Self { "OfferingExpired" }
    /// `OfferingAccepted`.
    public static var offeringAccepted: Self { "OfferingAccepted" }
    /// `OfferingRejected`.
    public static var offeringRejected: Self { "OfferingRejected" }
}

/// The schema `ConversationEventPresence`.
public typealias ConversationEventPresence = Model<ConversationEventPresenceFields>

/// The properties of ``ConversationEventPresence``.
public struct ConversationEventPresenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<ConversationEventPresenceType> { Field("type") }
    /// `receivedMessage`.
    public var receivedMessage: Field<ConversationContentReceivedReplyMessage> { Field("receivedMessage") }
    /// `replyMessage`.
    public var replyMessage: Field<ConversationContentReceivedReplyMessage> { Field("replyMessage") }
}

/// A value of `type` of ``ConversationEventPresence``, open to those that are newer than this version.
public struct ConversationEventPresenceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Join`.
    public static var join: Self { "Join" }
    /// `Disconnect`.
    public static var disconnect: Self { "Disconnect" }
    /// `Clear`.
    public static var clear: Self { "Clear" }
    /// `SignIn`.
    public static var signIn: Self { "SignIn" }
    /// `SessionExpired`.
    public static var sessionExpired: Self { "SessionExpired" }
    /// `Authenticate`.
    public static var authenticate: Self { "Authenticate" }
    /// `AuthenticateFailure`.
    public static var authenticateFailure: Self { "AuthenticateFailure" }
    /// `AuthenticateCancel`.
    public static var authenticateCancel: Self { "AuthenticateCancel" }
}

/// The schema `ConversationEventTyping`.
public typealias ConversationEventTyping = Model<ConversationEventTypingFields>

/// The properties of ``ConversationEventTyping``.
public struct ConversationEventTypingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<ConversationEventTypingType> { Field("type") }
    /// `duration`.
    public var duration: Field<Int> { Field("duration") }
}

/// A value of `type` of ``ConversationEventTyping``, open to those that are newer than this version.
public struct ConversationEventTypingType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `On`.
    public static var on: Self { "On" }
}

/// The schema `ConversationEventVideo`.
public typealias ConversationEventVideo = Model<ConversationEventVideoFields>

/// The properties of ``ConversationEventVideo``.
public struct ConversationEventVideoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<ConversationEventVideoType> { Field("type") }
    /// `offeringId`.
    public var offeringId: Field<String> { Field("offeringId") }
    /// `jwt`.
    public var jwt: Field<String> { Field("jwt") }
}

/// A value of `type` of ``ConversationEventVideo``, open to those that are newer than this version.
public struct ConversationEventVideoType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Offering`.
    public static var offering: Self { "Offering" }
    /// `OfferingExpired`.
    public static var offeringExpired: Self { "OfferingExpired" }
    /// `OfferingAccepted`.
    public static var offeringAccepted: Self { "OfferingAccepted" }
    /// `OfferingRejected`.
    public static var offeringRejected: Self { "OfferingRejected" }
}

/// The schema `ConversationFormPage`.
public typealias ConversationFormPage = Model<ConversationFormPageFields>

/// The properties of ``ConversationFormPage``.
public struct ConversationFormPageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `title`, required.
    public var title: Field<String> { Field("title") }
    /// `subtitle`, required.
    public var subtitle: Field<String> { Field("subtitle") }
    /// `pageComponents`.
    public var pageComponents: Field<[ConversationFormPageComponent]> { Field("pageComponents") }
}

/// The schema `ConversationFormPageComponent`.
public typealias ConversationFormPageComponent = Model<ConversationFormPageComponentFields>

/// The properties of ``ConversationFormPageComponent``.
public struct ConversationFormPageComponentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `formComponentType`.
    public var formComponentType: Field<ConversationFormPageComponentFormComponentType> { Field("formComponentType") }
    /// `datePicker`.
    public var datePicker: Field<ConversationContentDatePicker> { Field("datePicker") }
    /// `wheelPicker`.
    public var wheelPicker: Field<ConversationContentWheelPicker> { Field("wheelPicker") }
    /// `listPicker`.
    public var listPicker: Field<ConversationContentListPicker> { Field("listPicker") }
    /// `input`.
    public var input: Field<ConversationContentInput> { Field("input") }
}

/// A value of `formComponentType` of ``ConversationFormPageComponent``, open to those that are newer than this version.
public struct ConversationFormPageComponentFormComponentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ListPicker`.
    public static var listPicker: Self { "ListPicker" }
    /// `DatePicker`.
    public static var datePicker: Self { "DatePicker" }
    /// `WheelPicker`.
    public static var wheelPicker: Self { "WheelPicker" }
    /// `Input`.
    public static var input: Self { "Input" }
}

/// The schema `ConversationFormResponseComponent`.
public typealias ConversationFormResponseComponent = Model<ConversationFormResponseComponentFields>

/// The properties of ``ConversationFormResponseComponent``.
public struct ConversationFormResponseComponentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `component`, required.
    public var component: Field<ConversationFormResponseContent> { Field("component") }
}

/// The schema `ConversationFormResponseContent`.
public typealias ConversationFormResponseContent = Model<ConversationFormResponseContentFields>

/// The properties of ``ConversationFormResponseContent``.
public struct ConversationFormResponseContentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contentType`.
    public var contentType: Field<ConversationFormResponseContentContentType> { Field("contentType") }
    /// `buttonResponse`.
    public var buttonResponse: Field<ConversationContentButtonResponse> { Field("buttonResponse") }
}

/// A value of `contentType` of ``ConversationFormResponseContent``, open to those that are newer than this version.
public struct ConversationFormResponseContentContentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ButtonResponse`.
    public static var buttonResponse: Self { "ButtonResponse" }
}

/// The schema `ConversationMessageContent`.
public typealias ConversationMessageContent = Model<ConversationMessageContentFields>

/// The properties of ``ConversationMessageContent``.
public struct ConversationMessageContentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contentType`, required.
    public var contentType: Field<ConversationMessageContentContentType> { Field("contentType") }
    /// `location`.
    public var location: Field<ConversationContentLocation> { Field("location") }
    /// `attachment`.
    public var attachment: Field<ConversationContentAttachment> { Field("attachment") }
    /// `quickReply`.
    public var quickReply: Field<ConversationContentQuickReply> { Field("quickReply") }
    /// `buttonResponse`.
    public var buttonResponse: Field<ConversationContentButtonResponse> { Field("buttonResponse") }
    /// `template`.
    public var template: Field<ConversationContentNotificationTemplate> { Field("template") }
    /// `story`.
    public var story: Field<ConversationContentStory> { Field("story") }
    /// `card`.
    public var card: Field<ConversationContentCard> { Field("card") }
    /// `carousel`.
    public var carousel: Field<ConversationContentCarousel> { Field("carousel") }
    /// `text`.
    public var text: Field<ConversationContentText> { Field("text") }
    /// `quickReplyV2`.
    public var quickReplyV2: Field<ConversationContentQuickReplyV2> { Field("quickReplyV2") }
    /// `reactions`.
    public var reactions: Field<[ConversationContentReaction]> { Field("reactions") }
    /// `datePicker`.
    public var datePicker: Field<ConversationContentDatePicker> { Field("datePicker") }
    /// `interactiveApplication`.
    public var interactiveApplication: Field<ConversationContentInteractiveApplication> { Field("interactiveApplication") }
    /// `listPicker`.
    public var listPicker: Field<ConversationContentListPicker> { Field("listPicker") }
    /// `paymentRequest`.
    public var paymentRequest: Field<ConversationContentPaymentRequest> { Field("paymentRequest") }
    /// `paymentResponse`.
    public var paymentResponse: Field<ConversationContentPaymentResponse> { Field("paymentResponse") }
    /// `push`.
    public var push: Field<ConversationContentPush> { Field("push") }
    /// `form`.
    public var form: Field<ConversationContentForm> { Field("form") }
    /// `notificationResponse`.
    public var notificationResponse: Field<ConversationContentNotificationResponse> { Field("notificationResponse") }
}

/// A value of `contentType` of ``ConversationMessageContent``, open to those that are newer than this version.
public struct ConversationMessageContentContentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Reactions`.
    public static var reactions: Self { "Reactions" }
    /// `Attachment`.
    public static var attachment: Self { "Attachment" }
    /// `Location`.
    public static var location: Self { "Location" }
    /// `QuickReply`.
    public static var quickReply: Self { "QuickReply" }
    /// `Notification`.
    public static var notification: Self { "Notification" }
    /// `ButtonResponse`.
    public static var buttonResponse: Self { "ButtonResponse" }
    /// `Story`.
    public static var story: Self { "Story" }
    /// `Mention`.
    public static var mention: Self { "Mention" }
    /// `Card`.
    public static var card: Self { "Card" }
    /// `Carousel`.
    public static var carousel: Self { "Carousel" }
    /// `Text`.
    public static var text: Self { "Text" }
    /// `QuickReplyV2`.
    public static var quickReplyV2: Self { "QuickReplyV2" }
    /// `DatePicker`.
    public static var datePicker: Self { "DatePicker" }
    /// `InteractiveApplication`.
    public static var interactiveApplication: Self { "InteractiveApplication" }
    /// `ListPicker`.
    public static var listPicker: Self { "ListPicker" }
    /// `PaymentRequest`.
    public static var paymentRequest: Self { "PaymentRequest" }
    /// `PaymentResponse`.
    public static var paymentResponse: Self { "PaymentResponse" }
    /// `Push`.
    public static var push: Self { "Push" }
    /// `Form`.
    public static var form: Self { "Form" }
    /// `RoadsideAssistance`.
    public static var roadsideAssistance: Self { "RoadsideAssistance" }
    /// `RichLink`.
    public static var richLink: Self { "RichLink" }
    /// `NotificationResponse`.
    public static var notificationResponse: Self { "NotificationResponse" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// The schema `ConversationMessageEvent`.
public typealias ConversationMessageEvent = Model<ConversationMessageEventFields>

/// The properties of ``ConversationMessageEvent``.
public struct ConversationMessageEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventType`, required.
    public var eventType: Field<ConversationMessageEventEventType> { Field("eventType") }
    /// `coBrowse`.
    public var coBrowse: Field<ConversationEventCoBrowse> { Field("coBrowse") }
    /// `typing`.
    public var typing: Field<ConversationEventTyping> { Field("typing") }
    /// `presence`.
    public var presence: Field<ConversationEventPresence> { Field("presence") }
    /// `video`.
    public var video: Field<ConversationEventVideo> { Field("video") }
}

/// A value of `eventType` of ``ConversationMessageEvent``, open to those that are newer than this version.
public struct ConversationMessageEventEventType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CoBrowse`.
    public static var coBrowse: Self { "CoBrowse" }
    /// `Typing`.
    public static var typing: Self { "Typing" }
    /// `Presence`.
    public static var presence: Self { "Presence" }
    /// `Video`.
    public static var video: Self { "Video" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// The schema `ConversationMessageMetadata`.
public typealias ConversationMessageMetadata = Model<ConversationMessageMetadataFields>

/// The properties of ``ConversationMessageMetadata``.
public struct ConversationMessageMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<ConversationMessageMetadataType> { Field("type") }
    /// `events`.
    public var events: Field<[ConversationMessageMetadataEvent]> { Field("events") }
    /// `content`.
    public var content: Field<[ConversationMessageMetadataContent]> { Field("content") }
}

/// A value of `type` of ``ConversationMessageMetadata``, open to those that are newer than this version.
public struct ConversationMessageMetadataType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    public static var text: Self { "Text" }
    /// `Structured`.
    public static var structured: Self { "Structured" }
    /// `Receipt`.
    public static var receipt: Self { "Receipt" }
    /// `Event`.
    public static var event: Self { "Event" }
    /// `Message`.
    public static var message: Self { "Message" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// The schema `ConversationMessageMetadataContent`.
public typealias ConversationMessageMetadataContent = Model<ConversationMessageMetadataContentFields>

/// The properties of ``ConversationMessageMetadataContent``.
public struct ConversationMessageMetadataContentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contentType`.
    public var contentType: Field<ConversationMessageMetadataContentContentType> { Field("contentType") }
    /// `subType`.
    public var subType: Field<ConversationMessageMetadataContentSubType> { Field("subType") }
}

/// A value of `contentType` of ``ConversationMessageMetadataContent``, open to those that are newer than this version.
public struct ConversationMessageMetadataContentContentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Reactions`.
    public static var reactions: Self { "Reactions" }
    /// `Attachment`.
    public static var attachment: Self { "Attachment" }
    /// `Location`.
    public static var location: Self { "Location" }
    /// `QuickReply`.
    public static var quickReply: Self { "QuickReply" }
    /// `Notification`.
    public static var notification: Self { "Notification" }
    /// `ButtonResponse`.
    public static var buttonResponse: Self { "ButtonResponse" }
    /// `Story`.
    public static var story: Self { "Story" }
    /// `Mention`.
    public static var mention: Self { "Mention" }
    /// `Card`.
    public static var card: Self { "Card" }
    /// `Carousel`.
    public static var carousel: Self { "Carousel" }
    /// `Text`.
    public static var text: Self { "Text" }
    /// `QuickReplyV2`.
    public static var quickReplyV2: Self { "QuickReplyV2" }
    /// `DatePicker`.
    public static var datePicker: Self { "DatePicker" }
    /// `InteractiveApplication`.
    public static var interactiveApplication: Self { "InteractiveApplication" }
    /// `ListPicker`.
    public static var listPicker: Self { "ListPicker" }
    /// `PaymentRequest`.
    public static var paymentRequest: Self { "PaymentRequest" }
    /// `PaymentResponse`.
    public static var paymentResponse: Self { "PaymentResponse" }
    /// `Push`.
    public static var push: Self { "Push" }
    /// `Form`.
    public static var form: Self { "Form" }
    /// `RoadsideAssistance`.
    public static var roadsideAssistance: Self { "RoadsideAssistance" }
    /// `RichLink`.
    public static var richLink: Self { "RichLink" }
    /// `NotificationResponse`.
    public static var notificationResponse: Self { "NotificationResponse" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// A value of `subType` of ``ConversationMessageMetadataContent``, open to those that are newer than this version.
public struct ConversationMessageMetadataContentSubType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Image`.
    public static var image: Self { "Image" }
    /// `Video`.
    public static var video: Self { "Video" }
    /// `Audio`.
    public static var audio: Self { "Audio" }
    /// `File`.
    public static var file: Self { "File" }
    /// `Link`.
    public static var link: Self { "Link" }
    /// `Mention`.
    public static var mention: Self { "Mention" }
    /// `Reply`.
    public static var reply: Self { "Reply" }
    /// `Button`.
    public static var button: Self { "Button" }
    /// `QuickReply`.
    public static var quickReply: Self { "QuickReply" }
    /// `Postback`.
    public static var postback: Self { "Postback" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// The schema `ConversationMessageMetadataEvent`.
public typealias ConversationMessageMetadataEvent = Model<ConversationMessageMetadataEventFields>

/// The properties of ``ConversationMessageMetadataEvent``.
public struct ConversationMessageMetadataEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventType`.
    public var eventType: Field<ConversationMessageMetadataEventEventType> { Field("eventType") }
    /// `subType`.
    public var subType: Field<ConversationMessageMetadataEventSubType> { Field("subType") }
}

/// A value of `eventType` of ``ConversationMessageMetadataEvent``, open to those that are newer than this version.
public struct ConversationMessageMetadataEventEventType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CoBrowse`.
    public static var coBrowse: Self { "CoBrowse" }
    /// `Typing`.
    public static var typing: Self { "Typing" }
    /// `Presence`.
    public static var presence: Self { "Presence" }
    /// `Video`.
    public static var video: Self { "Video" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// A value of `subType` of ``ConversationMessageMetadataEvent``, open to those that are newer than this version.
public struct ConversationMessageMetadataEventSubType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `On`.
    public static var on: Self { "On" }
    /// `Join`.
    public static var join: Self { "Join" }
    /// `Offering`.
    public static var offering: Self { "Offering" }
    /// `OfferingExpired`.
    public static var offeringExpired: Self { "OfferingExpired" }
    /// `OfferingAccepted`.
    public static var offeringAccepted: Self { "OfferingAccepted" }
    /// `OfferingRejected`.
    public static var offeringRejected: Self { "OfferingRejected" }
    /// `Disconnect`.
    public static var disconnect: Self { "Disconnect" }
    /// `Clear`.
    public static var clear: Self { "Clear" }
    /// `SignIn`.
    public static var signIn: Self { "SignIn" }
    /// `SessionExpired`.
    public static var sessionExpired: Self { "SessionExpired" }
    /// `Authenticate`.
    public static var authenticate: Self { "Authenticate" }
    /// `AuthenticateFailure`.
    public static var authenticateFailure: Self { "AuthenticateFailure" }
    /// `AuthenticateCancel`.
    public static var authenticateCancel: Self { "AuthenticateCancel" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// The schema `ConversationMessagingChannel`.
public typealias ConversationMessagingChannel = Model<ConversationMessagingChannelFields>

/// The properties of ``ConversationMessagingChannel``.
public struct ConversationMessagingChannelFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `platform`, set by the platform.
    public var platform: Field<ConversationMessagingChannelPlatform> { Field("platform") }
    /// `type`.
    public var type: Field<ConversationMessagingChannelType> { Field("type") }
    /// `messageId`, set by the platform.
    public var messageId: Field<String> { Field("messageId") }
    /// `to`, set by the platform.
    public var to: Field<ConversationMessagingToRecipient> { Field("to") }
    /// `from`, set by the platform.
    public var from: Field<ConversationMessagingFromRecipient> { Field("from") }
    /// `time`, set by the platform.
    public var time: Field<Instant> { Field("time") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `dateDeleted`, set by the platform.
    public var dateDeleted: Field<Instant> { Field("dateDeleted") }
    /// `publicMetadata`.
    public var publicMetadata: Field<ConversationPublicMetadata> { Field("publicMetadata") }
}

/// A value of `platform` of ``ConversationMessagingChannel``, open to those that are newer than this version.
public struct ConversationMessagingChannelPlatform: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Twitter`.
    public static var twitter: Self { "Twitter" }
    /// `Facebook`.
    public static var facebook: Self { "Facebook" }
    /// `Instagram`.
    public static var instagram: Self { "Instagram" }
    /// `Line`.
    public static var line: Self { "Line" }
    /// `Whatsapp`.
    public static var whatsapp: Self { "Whatsapp" }
    /// `WebMessaging`.
    public static var webMessaging: Self { "WebMessaging" }
    /// `Open`.
    public static var open: Self { "Open" }
    /// `Apple`.
    public static var apple: Self { "Apple" }
    /// `Sms`.
    public static var sms: Self { "Sms" }
    /// `LinkedIn`.
    public static var linkedIn: Self { "LinkedIn" }
}

/// A value of `type` of ``ConversationMessagingChannel``, open to those that are newer than this version.
public struct ConversationMessagingChannelType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Public`.
    public static var `public`: Self { "Public" }
    /// `Private`.
    public static var `private`: Self { "Private" }
}

/// The schema `ConversationMessagingFromRecipient`.
public typealias ConversationMessagingFromRecipient = Model<ConversationMessagingFromRecipientFields>

/// The properties of ``ConversationMessagingFromRecipient``.
public struct ConversationMessagingFromRecipientFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `nickname`, set by the platform.
    public var nickname: Field<String> { Field("nickname") }
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `idType`, set by the platform.
    public var idType: Field<ConversationMessagingFromRecipientIdType> { Field("idType") }
    /// `image`.
    public var image: Field<String> { Field("image") }
    /// `firstName`.
    public var firstName: Field<String> { Field("firstName") }
    /// `lastName`.
    public var lastName: Field<String> { Field("lastName") }
    /// `email`, set by the platform.
    public var email: Field<String> { Field("email") }
    /// `externalContactId`.
    public var externalContactId: Field<String> { Field("externalContactId") }
    /// `externalContactDivisionId`.
    public var externalContactDivisionId: Field<String> { Field("externalContactDivisionId") }
    /// `additionalIds`, set by the platform.
    public var additionalIds: Field<[ConversationRecipientAdditionalIdentifier]> { Field("additionalIds") }
}

/// A value of `idType` of ``ConversationMessagingFromRecipient``, open to those that are newer than this version.
public struct ConversationMessagingFromRecipientIdType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Email`.
    public static var email: Self { "Email" }
    /// `Phone`.
    public static var phone: Self { "Phone" }
    /// `Opaque`.
    public static var opaque: Self { "Opaque" }
}

/// The schema `ConversationMessagingToRecipient`.
public typealias ConversationMessagingToRecipient = Model<ConversationMessagingToRecipientFields>

/// The properties of ``ConversationMessagingToRecipient``.
public struct ConversationMessagingToRecipientFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `nickname`, set by the platform.
    public var nickname: Field<String> { Field("nickname") }
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `idType`, set by the platform.
    public var idType: Field<ConversationMessagingToRecipientIdType> { Field("idType") }
    /// `image`, set by the platform.
    public var image: Field<String> { Field("image") }
    /// `firstName`, set by the platform.
    public var firstName: Field<String> { Field("firstName") }
    /// `lastName`, set by the platform.
    public var lastName: Field<String> { Field("lastName") }
    /// `email`, set by the platform.
    public var email: Field<String> { Field("email") }
    /// `externalContactId`.
    public var externalContactId: Field<String> { Field("externalContactId") }
    /// `externalContactDivisionId`.
    public var externalContactDivisionId: Field<String> { Field("externalContactDivisionId") }
    /// `additionalIds`, set by the platform.
    public var additionalIds: Field<[ConversationRecipientAdditionalIdentifier]> { Field("additionalIds") }
}

/// A value of `idType` of ``ConversationMessagingToRecipient``, open to those that are newer than this version.
public struct ConversationMessagingToRecipientIdType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Email`.
    public static var email: Self { "Email" }
    /// `Phone`.
    public static var phone: Self { "Phone" }
    /// `Opaque`.
    public static var opaque: Self { "Opaque" }
    /// `Topic`.
    public static var topic: Self { "Topic" }
}

/// The schema `ConversationNormalizedMessage`.
public typealias ConversationNormalizedMessage = Model<ConversationNormalizedMessageFields>

/// The properties of ``ConversationNormalizedMessage``.
public struct ConversationNormalizedMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `channel`, set by the platform.
    public var channel: Field<ConversationMessagingChannel> { Field("channel") }
    /// `type`, required.
    public var type: Field<ConversationNormalizedMessageType> { Field("type") }
    /// `text`.
    public var text: Field<String> { Field("text") }
    /// `content`.
    public var content: Field<[ConversationMessageContent]> { Field("content") }
    /// `events`.
    public var events: Field<[ConversationMessageEvent]> { Field("events") }
    /// `status`, set by the platform.
    public var status: Field<ConversationNormalizedMessageStatus> { Field("status") }
    /// `reasons`, set by the platform.
    public var reasons: Field<[ConversationReason]> { Field("reasons") }
    /// `originatingEntity`.
    public var originatingEntity: Field<ConversationNormalizedMessageOriginatingEntity> { Field("originatingEntity") }
    /// `isFinalReceipt`, set by the platform.
    public var isFinalReceipt: Field<Bool> { Field("isFinalReceipt") }
    /// `direction`, set by the platform.
    public var direction: Field<ConversationNormalizedMessageDirection> { Field("direction") }
    /// `relatedMessages`.
    public var relatedMessages: Field<[ConversationNormalizedMessage]> { Field("relatedMessages") }
    /// `metadata`.
    public var metadata: Field<[String: String]> { Field("metadata") }
    /// `enrichment`.
    public var enrichment: Field<ConversationEnrichment> { Field("enrichment") }
    /// `byoSmsIntegrationId`.
    public var byoSmsIntegrationId: Field<String> { Field("byoSmsIntegrationId") }
}

/// A value of `type` of ``ConversationNormalizedMessage``, open to those that are newer than this version.
public struct ConversationNormalizedMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    public static var text: Self { "Text" }
    /// `Structured`.
    public static var structured: Self { "Structured" }
    /// `Receipt`.
    public static var receipt: Self { "Receipt" }
    /// `Event`.
    public static var event: Self { "Event" }
    /// `Message`.
    public static var message: Self { "Message" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// A value of `status` of ``ConversationNormalizedMessage``, open to those that are newer than this version.
public struct ConversationNormalizedMessageStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Sent`.
    public static var sent: Self { "Sent" }
    /// `Delivered`.
    public static var delivered: Self { "Delivered" }
    /// `Read`.
    public static var read: Self { "Read" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
    /// `Published`.
    public static var published: Self { "Published" }
    /// `Removed`.
    public static var removed: Self { "Removed" }
}

/// A value of `originatingEntity` of ``ConversationNormalizedMessage``, open to those that are newer than this version.
public struct ConversationNormalizedMessageOriginatingEntity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Human`.
    public static var human: Self { "Human" }
    /// `Bot`.
    public static var bot: Self { "Bot" }
}

/// A value of `direction` of ``ConversationNormalizedMessage``, open to those that are newer than this version.
public struct ConversationNormalizedMessageDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Inbound`.
    public static var inbound: Self { "Inbound" }
    /// `Outbound`.
    public static var outbound: Self { "Outbound" }
}

/// The schema `ConversationNotificationTemplateBody`.
public typealias ConversationNotificationTemplateBody = Model<ConversationNotificationTemplateBodyFields>

/// The properties of ``ConversationNotificationTemplateBody``.
public struct ConversationNotificationTemplateBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`.
    public var text: Field<String> { Field("text") }
    /// `parameters`, required.
    public var parameters: Field<[ConversationNotificationTemplateParameter]> { Field("parameters") }
}

/// The schema `ConversationNotificationTemplateButton`.
public typealias ConversationNotificationTemplateButton = Model<ConversationNotificationTemplateButtonFields>

/// The properties of ``ConversationNotificationTemplateButton``.
public struct ConversationNotificationTemplateButtonFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<ConversationNotificationTemplateButtonType> { Field("type") }
    /// `text`.
    public var text: Field<String> { Field("text") }
    /// `index`, required.
    public var index: Field<Int> { Field("index") }
    /// `phoneNumber`.
    public var phoneNumber: Field<String> { Field("phoneNumber") }
    /// `url`.
    public var url: Field<String> { Field("url") }
    /// `payload`.
    public var payload: Field<String> { Field("payload") }
    /// `parameters`.
    public var parameters: Field<[ConversationNotificationTemplateParameter]> { Field("parameters") }
}

/// A value of `type` of ``ConversationNotificationTemplateButton``, open to those that are newer than this version.
public struct ConversationNotificationTemplateButtonType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `QuickReply`.
    public static var quickReply: Self { "QuickReply" }
    /// `PhoneNumber`.
    public static var phoneNumber: Self { "PhoneNumber" }
    /// `Url`.
    public static var url: Self { "Url" }
}

/// The schema `ConversationNotificationTemplateFooter`.
public typealias ConversationNotificationTemplateFooter = Model<ConversationNotificationTemplateFooterFields>

/// The properties of ``ConversationNotificationTemplateFooter``.
public struct ConversationNotificationTemplateFooterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`.
    public var text: Field<String> { Field("text") }
}

/// The schema `ConversationNotificationTemplateHeader`.
public typealias ConversationNotificationTemplateHeader = Model<ConversationNotificationTemplateHeaderFields>

/// The properties of ``ConversationNotificationTemplateHeader``.
public struct ConversationNotificationTemplateHeaderFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<ConversationNotificationTemplateHeaderType> { Field("type") }
    /// `text`.
    public var text: Field<String> { Field("text") }
    /// `media`.
    public var media: Field<ConversationContentAttachment> { Field("media") }
    /// `parameters`.
    public var parameters: Field<[ConversationNotificationTemplateParameter]> { Field("parameters") }
}

/// A value of `type` of ``ConversationNotificationTemplateHeader``, open to those that are newer than this version.
public struct ConversationNotificationTemplateHeaderType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    public static var text: Self { "Text" }
    /// `Media`.
    public static var media: Self { "Media" }
}

/// The schema `ConversationNotificationTemplateParameter`.
public typealias ConversationNotificationTemplateParameter = Model<ConversationNotificationTemplateParameterFields>

/// The properties of ``ConversationNotificationTemplateParameter``.
public struct ConversationNotificationTemplateParameterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `text`, required.
    public var text: Field<String> { Field("text") }
}

/// The schema `ConversationParticipantSearchCriteria`.
public typealias ConversationParticipantSearchCriteria = Model<ConversationParticipantSearchCriteriaFields>

/// The properties of ``ConversationParticipantSearchCriteria``.
public struct ConversationParticipantSearchCriteriaFields: FieldSet {
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
    public var `operator`: Field<ConversationParticipantSearchCriteriaOperator> { Field("operator") }
    /// `group`.
    public var group: Field<[ConversationParticipantSearchCriteria]> { Field("group") }
    /// `dateFormat`.
    public var dateFormat: Field<String> { Field("dateFormat") }
    /// `type`, required.
    public var type: Field<ConversationParticipantSearchCriteriaType> { Field("type") }
    /// `fields`.
    public var fields: Field<[String]> { Field("fields") }
}

/// A value of `operator` of ``ConversationParticipantSearchCriteria``, open to those that are newer than this version.
public struct ConversationParticipantSearchCriteriaOperator: OpenEnum {
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

/// A value of `type` of ``ConversationParticipantSearchCriteria``, open to those that are newer than this version.
public struct ConversationParticipantSearchCriteriaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EXACT`.
    public static var exact: Self { "EXACT" }
    /// `DATE_RANGE`.
    public static var dateRange: Self { "DATE_RANGE" }
}

/// The schema `ConversationParticipantSearchRequest`.
public typealias ConversationParticipantSearchRequest = Model<ConversationParticipantSearchRequestFields>

/// The properties of ``ConversationParticipantSearchRequest``.
public struct ConversationParticipantSearchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sortOrder`.
    public var sortOrder: Field<ConversationParticipantSearchRequestSortOrder> { Field("sortOrder") }
    /// `sortBy`.
    public var sortBy: Field<String> { Field("sortBy") }
    /// `sort`.
    public var sort: Field<[SearchSort]> { Field("sort") }
    /// `returnFields`.
    public var returnFields: Field<[String]> { Field("returnFields") }
    /// `query`.
    public var query: Field<[ConversationParticipantSearchCriteria]> { Field("query") }
    /// `cursor`.
    public var cursor: Field<String> { Field("cursor") }
}

/// A value of `sortOrder` of ``ConversationParticipantSearchRequest``, open to those that are newer than this version.
public struct ConversationParticipantSearchRequestSortOrder: OpenEnum {
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

/// The schema `ConversationProfile`.
public typealias ConversationProfile = Model<ConversationProfileFields>

/// The properties of ``ConversationProfile``.
public struct ConversationProfileFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `languageCode`, required.
    public var languageCode: Field<ConversationProfileLanguageCode> { Field("languageCode") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
}

/// A value of `languageCode` of ``ConversationProfile``, open to those that are newer than this version.
public struct ConversationProfileLanguageCode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `en`.
    public static var en: Self { "en" }
    /// `en-AU`.
    public static var enAu: Self { "en-AU" }
    /// `en-CA`.
    public static var enCa: Self { "en-CA" }
    /// `en-GB`.
    public static var enGb: Self { "en-GB" }
    /// `en-IN`.
    public static var enIn: Self { "en-IN" }
    /// `en-US`.
    public static var enUs: Self { "en-US" }
}

/// The schema `ConversationPublicMetadata`.
public typealias ConversationPublicMetadata = Model<ConversationPublicMetadataFields>

/// The properties of ``ConversationPublicMetadata``.
public struct ConversationPublicMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `rootId`.
    public var rootId: Field<String> { Field("rootId") }
    /// `replyToId`.
    public var replyToId: Field<String> { Field("replyToId") }
    /// `url`.
    public var url: Field<String> { Field("url") }
}

/// The schema `ConversationPushFailedMessageReferences`.
public typealias ConversationPushFailedMessageReferences = Model<ConversationPushFailedMessageReferencesFields>

/// The properties of ``ConversationPushFailedMessageReferences``.
public struct ConversationPushFailedMessageReferencesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
}

/// The schema `ConversationPushNotificationMessageLabel`.
public typealias ConversationPushNotificationMessageLabel = Model<ConversationPushNotificationMessageLabelFields>

/// The properties of ``ConversationPushNotificationMessageLabel``.
public struct ConversationPushNotificationMessageLabelFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `title`, required.
    public var title: Field<String> { Field("title") }
    /// `body`, required.
    public var body: Field<String> { Field("body") }
}

/// The schema `ConversationPushProviderIntegration`.
public typealias ConversationPushProviderIntegration = Model<ConversationPushProviderIntegrationFields>

/// The properties of ``ConversationPushProviderIntegration``.
public struct ConversationPushProviderIntegrationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `provider`, required.
    public var provider: Field<ConversationPushProviderIntegrationProvider> { Field("provider") }
}

/// A value of `provider` of ``ConversationPushProviderIntegration``, open to those that are newer than this version.
public struct ConversationPushProviderIntegrationProvider: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `FCM`.
    public static var fcm: Self { "FCM" }
    /// `APNS`.
    public static var apns: Self { "APNS" }
}

/// The schema `ConversationQuery`.
public typealias ConversationQuery = Model<ConversationQueryFields>

/// The properties of ``ConversationQuery``.
public struct ConversationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversationFilters`.
    public var conversationFilters: Field<[ConversationDetailQueryFilter]> { Field("conversationFilters") }
    /// `segmentFilters`.
    public var segmentFilters: Field<[SegmentDetailQueryFilter]> { Field("segmentFilters") }
    /// `evaluationFilters`.
    public var evaluationFilters: Field<[EvaluationDetailQueryFilter]> { Field("evaluationFilters") }
    /// `surveyFilters`.
    public var surveyFilters: Field<[SurveyDetailQueryFilter]> { Field("surveyFilters") }
    /// `resolutionFilters`.
    public var resolutionFilters: Field<[ResolutionDetailQueryFilter]> { Field("resolutionFilters") }
    /// `order`.
    public var order: Field<ConversationQueryOrder> { Field("order") }
    /// `orderBy`.
    public var orderBy: Field<ConversationQueryOrderBy> { Field("orderBy") }
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    public var interval: Field<String> { Field("interval") }
    /// `aggregations`.
    public var aggregations: Field<[AnalyticsQueryAggregation]> { Field("aggregations") }
    /// `paging`.
    public var paging: Field<PagingSpec> { Field("paging") }
}

/// A value of `order` of ``ConversationQuery``, open to those that are newer than this version.
public struct ConversationQueryOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `asc`.
    public static var asc: Self { "asc" }
    /// `desc`.
    public static var desc: Self { "desc" }
    /// `unordered`.
    public static var unordered: Self { "unordered" }
}

/// A value of `orderBy` of ``ConversationQuery``, open to those that are newer than this version.
public struct ConversationQueryOrderBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `conversationStart`.
    public static var conversationStart: Self { "conversationStart" }
    /// `conversationEnd`.
    public static var conversationEnd: Self { "conversationEnd" }
    /// `segmentStart`.
    public static var segmentStart: Self { "segmentStart" }
    /// `segmentEnd`.
    public static var segmentEnd: Self { "segmentEnd" }
}

/// The schema `ConversationQueueMediaSettings`.
public typealias ConversationQueueMediaSettings = Model<ConversationQueueMediaSettingsFields>

/// The properties of ``ConversationQueueMediaSettings``.
public struct ConversationQueueMediaSettingsFields: FieldSet {
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

/// The schema `ConversationReason`.
public typealias ConversationReason = Model<ConversationReasonFields>

/// The properties of ``ConversationReason``.
public struct ConversationReasonFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    public var code: Field<ConversationReasonCode> { Field("code") }
    /// `message`, required.
    public var message: Field<String> { Field("message") }
}

/// A value of `code` of ``ConversationReason``, open to those that are newer than this version.
public struct ConversationReasonCode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `MessageExpired`.
    public static var messageExpired: Self { "MessageExpired" }
    /// `RateLimited`.
    public static var rateLimited: Self { "RateLimited" }
    /// `MessageNotAllowed`.
    public static var messageNotAllowed: Self { "MessageNotAllowed" }
    /// `GeneralError`.
    public static var generalError: Self { "GeneralError" }
    /// `UnsupportedMessage`.
    public static var unsupportedMessage: Self { "UnsupportedMessage" }
    /// `UnknownMessage`.
    public static var unknownMessage: Self { "UnknownMessage" }
    /// `InvalidMessageStructure`.
    public static var invalidMessageStructure: Self { "InvalidMessageStructure" }
    /// `InvalidDestination`.
    public static var invalidDestination: Self { "InvalidDestination" }
    /// `ServerError`.
    public static var serverError: Self { "ServerError" }
    /// `MediaTypeNotAllowed`.
    public static var mediaTypeNotAllowed: Self { "MediaTypeNotAllowed" }
    /// `InvalidMediaContentLength`.
    public static var invalidMediaContentLength: Self { "InvalidMediaContentLength" }
    /// `RecipientOptedOut`.
    public static var recipientOptedOut: Self { "RecipientOptedOut" }
    /// `DataFiltered`.
    public static var dataFiltered: Self { "DataFiltered" }
}

/// The schema `ConversationRecipientAdditionalIdentifier`.
public typealias ConversationRecipientAdditionalIdentifier = Model<ConversationRecipientAdditionalIdentifierFields>

/// The properties of ``ConversationRecipientAdditionalIdentifier``.
public struct ConversationRecipientAdditionalIdentifierFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required, set by the platform.
    public var type: Field<ConversationRecipientAdditionalIdentifierType> { Field("type") }
    /// `value`, required, set by the platform.
    public var value: Field<String> { Field("value") }
}

/// A value of `type` of ``ConversationRecipientAdditionalIdentifier``, open to those that are newer than this version.
public struct ConversationRecipientAdditionalIdentifierType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Deployment`.
    public static var deployment: Self { "Deployment" }
    /// `Subject`.
    public static var subject: Self { "Subject" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Topic`.
    public static var topic: Self { "Topic" }
    /// `IngestionRule`.
    public static var ingestionRule: Self { "IngestionRule" }
    /// `IngestionRuleVersion`.
    public static var ingestionRuleVersion: Self { "IngestionRuleVersion" }
    /// `PhoneNumber`.
    public static var phoneNumber: Self { "PhoneNumber" }
    /// `Bsuid`.
    public static var bsuid: Self { "Bsuid" }
    /// `ParentBsuid`.
    public static var parentBsuid: Self { "ParentBsuid" }
    /// `Username`.
    public static var username: Self { "Username" }
}

/// The schema `ConversationReference`.
public typealias ConversationReference = Model<ConversationReferenceFields>

/// The properties of ``ConversationReference``.
public struct ConversationReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ConversationRoutingData`.
public typealias ConversationRoutingData = Model<ConversationRoutingDataFields>

/// The properties of ``ConversationRoutingData``.
public struct ConversationRoutingDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queue`.
    public var queue: Field<AddressableEntityRef> { Field("queue") }
    /// `language`.
    public var language: Field<AddressableEntityRef> { Field("language") }
    /// `priority`.
    public var priority: Field<Int> { Field("priority") }
    /// `skills`.
    public var skills: Field<[AddressableEntityRef]> { Field("skills") }
    /// `skillExpression`.
    public var skillExpression: Field<String> { Field("skillExpression") }
    /// `skillExpressionId`.
    public var skillExpressionId: Field<String> { Field("skillExpressionId") }
    /// `scoredAgents`.
    public var scoredAgents: Field<[ScoredAgent]> { Field("scoredAgents") }
    /// `label`.
    public var label: Field<String> { Field("label") }
}

/// The schema `ConversationUserDisposition`.
public typealias ConversationUserDisposition = Model<ConversationUserDispositionFields>

/// The properties of ``ConversationUserDisposition``.
public struct ConversationUserDispositionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`, required.
    public var code: Field<String> { Field("code") }
    /// `notes`.
    public var notes: Field<String> { Field("notes") }
    /// `user`, required.
    public var user: Field<AddressableEntityRef> { Field("user") }
}
