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
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `externalTag`.
    @_alwaysEmitIntoClient public var externalTag: Field<String> { Field("externalTag") }
    /// `startTime`, required.
    @_alwaysEmitIntoClient public var startTime: Field<Instant> { Field("startTime") }
    /// `endTime`.
    @_alwaysEmitIntoClient public var endTime: Field<Instant> { Field("endTime") }
    /// `address`.
    @_alwaysEmitIntoClient public var address: Field<String> { Field("address") }
    /// `participants`, required.
    @_alwaysEmitIntoClient public var participants: Field<[Participant]> { Field("participants") }
    /// `conversationIds`.
    @_alwaysEmitIntoClient public var conversationIds: Field<[String]> { Field("conversationIds") }
    /// `maxParticipants`.
    @_alwaysEmitIntoClient public var maxParticipants: Field<Int> { Field("maxParticipants") }
    /// `recordingState`.
    @_alwaysEmitIntoClient public var recordingState: Field<ConversationRecordingState> { Field("recordingState") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<ConversationState> { Field("state") }
    /// `divisions`.
    @_alwaysEmitIntoClient public var divisions: Field<[ConversationDivisionMembership]> { Field("divisions") }
    /// `recentTransfers`.
    @_alwaysEmitIntoClient public var recentTransfers: Field<[TransferResponse]> { Field("recentTransfers") }
    /// `securePause`.
    @_alwaysEmitIntoClient public var securePause: Field<Bool> { Field("securePause") }
    /// `utilizationLabelId`.
    @_alwaysEmitIntoClient public var utilizationLabelId: Field<String> { Field("utilizationLabelId") }
    /// `inactivityTimeout`.
    @_alwaysEmitIntoClient public var inactivityTimeout: Field<Instant> { Field("inactivityTimeout") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `recordingState` of ``Conversation``, open to those that are newer than this version.
public struct ConversationRecordingState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ACTIVE`.
    @_alwaysEmitIntoClient public static var active: Self { "ACTIVE" }
    /// `PAUSED`.
    @_alwaysEmitIntoClient public static var paused: Self { "PAUSED" }
    /// `NONE`.
    @_alwaysEmitIntoClient public static var none_: Self { "NONE" }
}

/// A value of `state` of ``Conversation``, open to those that are newer than this version.
public struct ConversationState: OpenEnum {
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
    /// `parked`.
    @_alwaysEmitIntoClient public static var parked: Self { "parked" }
    /// `none`.
    @_alwaysEmitIntoClient public static var none_: Self { "none" }
}

/// The schema `ConversationAggregateDataContainer`.
public typealias ConversationAggregateDataContainer = Model<ConversationAggregateDataContainerFields>

/// The properties of ``ConversationAggregateDataContainer``.
public struct ConversationAggregateDataContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    @_alwaysEmitIntoClient public var data: Field<[StatisticalResponse]> { Field("data") }
}

/// The schema `ConversationAggregateQueryClause`.
public typealias ConversationAggregateQueryClause = Model<ConversationAggregateQueryClauseFields>

/// The properties of ``ConversationAggregateQueryClause``.
public struct ConversationAggregateQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<ConversationAggregateQueryClauseType> { Field("type") }
    /// `predicates`, required.
    @_alwaysEmitIntoClient public var predicates: Field<[ConversationAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``ConversationAggregateQueryClause``, open to those that are newer than this version.
public struct ConversationAggregateQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `ConversationAggregateQueryFilter`.
public typealias ConversationAggregateQueryFilter = Model<ConversationAggregateQueryFilterFields>

/// The properties of ``ConversationAggregateQueryFilter``.
public struct ConversationAggregateQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<ConversationAggregateQueryFilterType> { Field("type") }
    /// `clauses`.
    @_alwaysEmitIntoClient public var clauses: Field<[ConversationAggregateQueryClause]> { Field("clauses") }
    /// `predicates`.
    @_alwaysEmitIntoClient public var predicates: Field<[ConversationAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``ConversationAggregateQueryFilter``, open to those that are newer than this version.
public struct ConversationAggregateQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `ConversationAggregateQueryPredicate`.
public typealias ConversationAggregateQueryPredicate = Model<ConversationAggregateQueryPredicateFields>

/// The properties of ``ConversationAggregateQueryPredicate``.
public struct ConversationAggregateQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<ConversationAggregateQueryPredicateType> { Field("type") }
    /// `dimension`.
    @_alwaysEmitIntoClient public var dimension: Field<ConversationAggregateQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<ConversationAggregateQueryPredicateOperator> { Field("operator") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``ConversationAggregateQueryPredicate``, open to those that are newer than this version.
public struct ConversationAggregateQueryPredicateType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dimension`.
    @_alwaysEmitIntoClient public static var dimension: Self { "dimension" }
    /// `property`.
    @_alwaysEmitIntoClient public static var property: Self { "property" }
    /// `metric`.
    @_alwaysEmitIntoClient public static var metric: Self { "metric" }
}

/// A value of `dimension` of ``ConversationAggregateQueryPredicate``, open to those that are newer than this version.
public struct ConversationAggregateQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `activeRouting`.
    @_alwaysEmitIntoClient public static var activeRouting: Self { "activeRouting" }
    /// `activeSkillId`.
    @_alwaysEmitIntoClient public static var activeSkillId: Self { "activeSkillId" }
    /// `addressFrom`.
    @_alwaysEmitIntoClient public static var addressFrom: Self { "addressFrom" }
    /// `addressTo`.
    @_alwaysEmitIntoClient public static var addressTo: Self { "addressTo" }
    /// `agentAssistantId`.
    @_alwaysEmitIntoClient public static var agentAssistantId: Self { "agentAssistantId" }
    /// `agentBullseyeRing`.
    @_alwaysEmitIntoClient public static var agentBullseyeRing: Self { "agentBullseyeRing" }
    /// `agentOwned`.
    @_alwaysEmitIntoClient public static var agentOwned: Self { "agentOwned" }
    /// `agentRank`.
    @_alwaysEmitIntoClient public static var agentRank: Self { "agentRank" }
    /// `agentScore`.
    @_alwaysEmitIntoClient public static var agentScore: Self { "agentScore" }
    /// `ani`.
    @_alwaysEmitIntoClient public static var ani: Self { "ani" }
    /// `assignerId`.
    @_alwaysEmitIntoClient public static var assignerId: Self { "assignerId" }
    /// `authenticated`.
    @_alwaysEmitIntoClient public static var authenticated: Self { "authenticated" }
    /// `canonicalExternalContactId`.
    @_alwaysEmitIntoClient public static var canonicalExternalContactId: Self { "canonicalExternalContactId" }
    /// `conversationId`.
    @_alwaysEmitIntoClient public static var conversationId: Self { "conversationId" }
    /// `conversationInitiator`.
    @_alwaysEmitIntoClient public static var conversationInitiator: Self { "conversationInitiator" }
    /// `convertedFrom`.
    @_alwaysEmitIntoClient public static var convertedFrom: Self { "convertedFrom" }
    /// `convertedTo`.
    @_alwaysEmitIntoClient public static var convertedTo: Self { "convertedTo" }
    /// `customerParticipation`.
    @_alwaysEmitIntoClient public static var customerParticipation: Self { "customerParticipation" }
    /// `deliveryStatus`.
    @_alwaysEmitIntoClient public static var deliveryStatus: Self { "deliveryStatus" }
    /// `destinationAddress`.
    @_alwaysEmitIntoClient public static var destinationAddress: Self { "destinationAddress" }
    /// `direction`.
    @_alwaysEmitIntoClient public static var direction: Self { "direction" }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public static var disconnectType: Self { "disconnectType" }
    /// `divisionId`.
    @_alwaysEmitIntoClient public static var divisionId: Self { "divisionId" }
    /// `dnis`.
    @_alwaysEmitIntoClient public static var dnis: Self { "dnis" }
    /// `edgeId`.
    @_alwaysEmitIntoClient public static var edgeId: Self { "edgeId" }
    /// `eligibleAgentCount`.
    @_alwaysEmitIntoClient public static var eligibleAgentCount: Self { "eligibleAgentCount" }
    /// `errorCode`.
    @_alwaysEmitIntoClient public static var errorCode: Self { "errorCode" }
    /// `extendedDeliveryStatus`.
    @_alwaysEmitIntoClient public static var extendedDeliveryStatus: Self { "extendedDeliveryStatus" }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public static var externalContactId: Self { "externalContactId" }
    /// `externalMediaCount`.
    @_alwaysEmitIntoClient public static var externalMediaCount: Self { "externalMediaCount" }
    /// `externalOrganizationId`.
    @_alwaysEmitIntoClient public static var externalOrganizationId: Self { "externalOrganizationId" }
    /// `externalTag`.
    @_alwaysEmitIntoClient public static var externalTag: Self { "externalTag" }
    /// `firstQueue`.
    @_alwaysEmitIntoClient public static var firstQueue: Self { "firstQueue" }
    /// `flaggedReason`.
    @_alwaysEmitIntoClient public static var flaggedReason: Self { "flaggedReason" }
    /// `flowInType`.
    @_alwaysEmitIntoClient public static var flowInType: Self { "flowInType" }
    /// `flowOutType`.
    @_alwaysEmitIntoClient public static var flowOutType: Self { "flowOutType" }
    /// `groupId`.
    @_alwaysEmitIntoClient public static var groupId: Self { "groupId" }
    /// `interactionType`.
    @_alwaysEmitIntoClient public static var interactionType: Self { "interactionType" }
    /// `journeyActionId`.
    @_alwaysEmitIntoClient public static var journeyActionId: Self { "journeyActionId" }
    /// `journeyActionMapId`.
    @_alwaysEmitIntoClient public static var journeyActionMapId: Self { "journeyActionMapId" }
    /// `journeyActionMapVersion`.
    @_alwaysEmitIntoClient public static var journeyActionMapVersion: Self { "journeyActionMapVersion" }
    /// `journeyCustomerId`.
    @_alwaysEmitIntoClient public static var journeyCustomerId: Self { "journeyCustomerId" }
    /// `journeyCustomerIdType`.
    @_alwaysEmitIntoClient public static var journeyCustomerIdType: Self { "journeyCustomerIdType" }
    /// `journeyCustomerSessionId`.
    @_alwaysEmitIntoClient public static var journeyCustomerSessionId: Self { "journeyCustomerSessionId" }
    /// `journeyCustomerSessionIdType`.
    @_alwaysEmitIntoClient public static var journeyCustomerSessionIdType: Self { "journeyCustomerSessionIdType" }
    /// `knowledgeBaseId`.
    @_alwaysEmitIntoClient public static var knowledgeBaseId: Self { "knowledgeBaseId" }
    /// `mediaCount`.
    @_alwaysEmitIntoClient public static var mediaCount: Self { "mediaCount" }
    /// `mediaType`.
    @_alwaysEmitIntoClient public static var mediaType: Self { "mediaType" }
    /// `messageType`.
    @_alwaysEmitIntoClient public static var messageType: Self { "messageType" }
    /// `originatingDirection`.
    @_alwaysEmitIntoClient public static var originatingDirection: Self { "originatingDirection" }
    /// `originatingSocialMediaPublic`.
    @_alwaysEmitIntoClient public static var originatingSocialMediaPublic: Self { "originatingSocialMediaPublic" }
    /// `outboundCampaignId`.
    @_alwaysEmitIntoClient public static var outboundCampaignId: Self { "outboundCampaignId" }
    /// `outboundContactId`.
    @_alwaysEmitIntoClient public static var outboundContactId: Self { "outboundContactId" }
    /// `outboundContactListId`.
    @_alwaysEmitIntoClient public static var outboundContactListId: Self { "outboundContactListId" }
    /// `participantName`.
    @_alwaysEmitIntoClient public static var participantName: Self { "participantName" }
    /// `peerId`.
    @_alwaysEmitIntoClient public static var peerId: Self { "peerId" }
    /// `proposedAgentId`.
    @_alwaysEmitIntoClient public static var proposedAgentId: Self { "proposedAgentId" }
    /// `provider`.
    @_alwaysEmitIntoClient public static var provider: Self { "provider" }
    /// `purpose`.
    @_alwaysEmitIntoClient public static var purpose: Self { "purpose" }
    /// `queueId`.
    @_alwaysEmitIntoClient public static var queueId: Self { "queueId" }
    /// `remote`.
    @_alwaysEmitIntoClient public static var remote: Self { "remote" }
    /// `removedSkillId`.
    @_alwaysEmitIntoClient public static var removedSkillId: Self { "removedSkillId" }
    /// `requestedLanguageId`.
    @_alwaysEmitIntoClient public static var requestedLanguageId: Self { "requestedLanguageId" }
    /// `requestedRouting`.
    @_alwaysEmitIntoClient public static var requestedRouting: Self { "requestedRouting" }
    /// `requestedRoutingSkillId`.
    @_alwaysEmitIntoClient public static var requestedRoutingSkillId: Self { "requestedRoutingSkillId" }
    /// `roomId`.
    @_alwaysEmitIntoClient public static var roomId: Self { "roomId" }
    /// `routingPriority`.
    @_alwaysEmitIntoClient public static var routingPriority: Self { "routingPriority" }
    /// `routingRing`.
    @_alwaysEmitIntoClient public static var routingRing: Self { "routingRing" }
    /// `routingRule`.
    @_alwaysEmitIntoClient public static var routingRule: Self { "routingRule" }
    /// `routingRuleType`.
    @_alwaysEmitIntoClient public static var routingRuleType: Self { "routingRuleType" }
    /// `scoredAgentId`.
    @_alwaysEmitIntoClient public static var scoredAgentId: Self { "scoredAgentId" }
    /// `selectedAgentId`.
    @_alwaysEmitIntoClient public static var selectedAgentId: Self { "selectedAgentId" }
    /// `selectedAgentRank`.
    @_alwaysEmitIntoClient public static var selectedAgentRank: Self { "selectedAgentRank" }
    /// `selfServed`.
    @_alwaysEmitIntoClient public static var selfServed: Self { "selfServed" }
    /// `sessionDnis`.
    @_alwaysEmitIntoClient public static var sessionDnis: Self { "sessionDnis" }
    /// `sessionId`.
    @_alwaysEmitIntoClient public static var sessionId: Self { "sessionId" }
    /// `skillExpressionId`.
    @_alwaysEmitIntoClient public static var skillExpressionId: Self { "skillExpressionId" }
    /// `stationId`.
    @_alwaysEmitIntoClient public static var stationId: Self { "stationId" }
    /// `teamId`.
    @_alwaysEmitIntoClient public static var teamId: Self { "teamId" }
    /// `usedRouting`.
    @_alwaysEmitIntoClient public static var usedRouting: Self { "usedRouting" }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
    /// `videoPresent`.
    @_alwaysEmitIntoClient public static var videoPresent: Self { "videoPresent" }
    /// `waitingInteractionCount`.
    @_alwaysEmitIntoClient public static var waitingInteractionCount: Self { "waitingInteractionCount" }
    /// `wrapUpCode`.
    @_alwaysEmitIntoClient public static var wrapUpCode: Self { "wrapUpCode" }
}

/// A value of `operator` of ``ConversationAggregateQueryPredicate``, open to those that are newer than this version.
public struct ConversationAggregateQueryPredicateOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `matches`.
    @_alwaysEmitIntoClient public static var matches: Self { "matches" }
    /// `exists`.
    @_alwaysEmitIntoClient public static var exists: Self { "exists" }
    /// `notExists`.
    @_alwaysEmitIntoClient public static var notExists: Self { "notExists" }
}

/// The schema `ConversationAggregateQueryResponse`.
public typealias ConversationAggregateQueryResponse = Model<ConversationAggregateQueryResponseFields>

/// The properties of ``ConversationAggregateQueryResponse``.
public struct ConversationAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[ConversationAggregateDataContainer]> { Field("results") }
}

/// The schema `ConversationChannel`.
public typealias ConversationChannel = Model<ConversationChannelFields>

/// The properties of ``ConversationChannel``.
public struct ConversationChannelFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<ConversationChannelType> { Field("type") }
    /// `messageType`.
    @_alwaysEmitIntoClient public var messageType: Field<ConversationChannelMessageType> { Field("messageType") }
    /// `platform`.
    @_alwaysEmitIntoClient public var platform: Field<String> { Field("platform") }
}

/// A value of `type` of ``ConversationChannel``, open to those that are newer than this version.
public struct ConversationChannelType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Call`.
    @_alwaysEmitIntoClient public static var call: Self { "Call" }
    /// `Callback`.
    @_alwaysEmitIntoClient public static var callback: Self { "Callback" }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
    /// `GenericObject`.
    @_alwaysEmitIntoClient public static var genericObject: Self { "GenericObject" }
    /// `Messaging`.
    @_alwaysEmitIntoClient public static var messaging: Self { "Messaging" }
    /// `Social`.
    @_alwaysEmitIntoClient public static var social: Self { "Social" }
    /// `Webchat`.
    @_alwaysEmitIntoClient public static var webchat: Self { "Webchat" }
    /// `Voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "Voice" }
    /// `Chat`.
    @_alwaysEmitIntoClient public static var chat: Self { "Chat" }
    /// `Cobrowse`.
    @_alwaysEmitIntoClient public static var cobrowse: Self { "Cobrowse" }
    /// `Video`.
    @_alwaysEmitIntoClient public static var video: Self { "Video" }
    /// `Screenshare`.
    @_alwaysEmitIntoClient public static var screenshare: Self { "Screenshare" }
    /// `Message`.
    @_alwaysEmitIntoClient public static var message: Self { "Message" }
    /// `InternalMessage`.
    @_alwaysEmitIntoClient public static var internalMessage: Self { "InternalMessage" }
}

/// A value of `messageType` of ``ConversationChannel``, open to those that are newer than this version.
public struct ConversationChannelMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Sms`.
    @_alwaysEmitIntoClient public static var sms: Self { "Sms" }
    /// `Twitter`.
    @_alwaysEmitIntoClient public static var twitter: Self { "Twitter" }
    /// `Facebook`.
    @_alwaysEmitIntoClient public static var facebook: Self { "Facebook" }
    /// `Line`.
    @_alwaysEmitIntoClient public static var line: Self { "Line" }
    /// `WhatsApp`.
    @_alwaysEmitIntoClient public static var whatsApp: Self { "WhatsApp" }
    /// `WebMessaging`.
    @_alwaysEmitIntoClient public static var webMessaging: Self { "WebMessaging" }
    /// `Open`.
    @_alwaysEmitIntoClient public static var open: Self { "Open" }
    /// `Instagram`.
    @_alwaysEmitIntoClient public static var instagram: Self { "Instagram" }
    /// `Apple`.
    @_alwaysEmitIntoClient public static var apple: Self { "Apple" }
}

/// The schema `ConversationChannelMetadata`.
public typealias ConversationChannelMetadata = Model<ConversationChannelMetadataFields>

/// The properties of ``ConversationChannelMetadata``.
public struct ConversationChannelMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `subType`, set by the platform.
    @_alwaysEmitIntoClient public var subType: Field<ConversationChannelMetadataSubType> { Field("subType") }
}

/// A value of `subType` of ``ConversationChannelMetadata``, open to those that are newer than this version.
public struct ConversationChannelMetadataSubType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `None`.
    @_alwaysEmitIntoClient public static var none_: Self { "None" }
    /// `GoogleBusinessProfile`.
    @_alwaysEmitIntoClient public static var googleBusinessProfile: Self { "GoogleBusinessProfile" }
    /// `RoadsideAssistance`.
    @_alwaysEmitIntoClient public static var roadsideAssistance: Self { "RoadsideAssistance" }
    /// `YouTube`.
    @_alwaysEmitIntoClient public static var youTube: Self { "YouTube" }
}

/// The schema `ConversationChat`.
public typealias ConversationChat = Model<ConversationChatFields>

/// The properties of ``ConversationChat``.
public struct ConversationChatFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<ConversationChatState> { Field("state") }
    /// `initialState`.
    @_alwaysEmitIntoClient public var initialState: Field<ConversationChatInitialState> { Field("initialState") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `roomId`.
    @_alwaysEmitIntoClient public var roomId: Field<String> { Field("roomId") }
    /// `recordingId`.
    @_alwaysEmitIntoClient public var recordingId: Field<String> { Field("recordingId") }
    /// `segments`.
    @_alwaysEmitIntoClient public var segments: Field<[Segment]> { Field("segments") }
    /// `held`.
    @_alwaysEmitIntoClient public var held: Field<Bool> { Field("held") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<ConversationChatDirection> { Field("direction") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<ConversationChatDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    @_alwaysEmitIntoClient public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `startAlertingTime`.
    @_alwaysEmitIntoClient public var startAlertingTime: Field<Instant> { Field("startAlertingTime") }
    /// `connectedTime`.
    @_alwaysEmitIntoClient public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    @_alwaysEmitIntoClient public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `scriptId`.
    @_alwaysEmitIntoClient public var scriptId: Field<String> { Field("scriptId") }
    /// `peerId`.
    @_alwaysEmitIntoClient public var peerId: Field<String> { Field("peerId") }
    /// `avatarImageUrl`.
    @_alwaysEmitIntoClient public var avatarImageUrl: Field<String> { Field("avatarImageUrl") }
    /// `journeyContext`.
    @_alwaysEmitIntoClient public var journeyContext: Field<JourneyContext> { Field("journeyContext") }
    /// `wrapup`.
    @_alwaysEmitIntoClient public var wrapup: Field<Wrapup> { Field("wrapup") }
    /// `afterCallWork`.
    @_alwaysEmitIntoClient public var afterCallWork: Field<AfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    @_alwaysEmitIntoClient public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `queueMediaSettings`.
    @_alwaysEmitIntoClient public var queueMediaSettings: Field<ConversationQueueMediaSettings> { Field("queueMediaSettings") }
}

/// A value of `state` of ``ConversationChat``, open to those that are newer than this version.
public struct ConversationChatState: OpenEnum {
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
    /// `none`.
    @_alwaysEmitIntoClient public static var none_: Self { "none" }
}

/// A value of `initialState` of ``ConversationChat``, open to those that are newer than this version.
public struct ConversationChatInitialState: OpenEnum {
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
    /// `none`.
    @_alwaysEmitIntoClient public static var none_: Self { "none" }
}

/// A value of `direction` of ``ConversationChat``, open to those that are newer than this version.
public struct ConversationChatDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
}

/// A value of `disconnectType` of ``ConversationChat``, open to those that are newer than this version.
public struct ConversationChatDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `endpoint`.
    @_alwaysEmitIntoClient public static var endpoint: Self { "endpoint" }
    /// `client`.
    @_alwaysEmitIntoClient public static var client: Self { "client" }
    /// `system`.
    @_alwaysEmitIntoClient public static var system: Self { "system" }
    /// `transfer`.
    @_alwaysEmitIntoClient public static var transfer: Self { "transfer" }
    /// `transfer.conference`.
    @_alwaysEmitIntoClient public static var transferConference: Self { "transfer.conference" }
    /// `transfer.consult`.
    @_alwaysEmitIntoClient public static var transferConsult: Self { "transfer.consult" }
    /// `transfer.forward`.
    @_alwaysEmitIntoClient public static var transferForward: Self { "transfer.forward" }
    /// `error`.
    @_alwaysEmitIntoClient public static var error: Self { "error" }
    /// `peer`.
    @_alwaysEmitIntoClient public static var peer: Self { "peer" }
    /// `other`.
    @_alwaysEmitIntoClient public static var other: Self { "other" }
    /// `uncallable`.
    @_alwaysEmitIntoClient public static var uncallable: Self { "uncallable" }
    /// `timeout`.
    @_alwaysEmitIntoClient public static var timeout: Self { "timeout" }
}

/// The schema `ConversationCustomAttributesSearchRequest`.
public typealias ConversationCustomAttributesSearchRequest = Model<ConversationCustomAttributesSearchRequestFields>

/// The properties of ``ConversationCustomAttributesSearchRequest``.
public struct ConversationCustomAttributesSearchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `expand`.
    @_alwaysEmitIntoClient public var expand: Field<[String]> { Field("expand") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `sort`.
    @_alwaysEmitIntoClient public var sort: Field<[SearchSort]> { Field("sort") }
    /// `sortBy`.
    @_alwaysEmitIntoClient public var sortBy: Field<String> { Field("sortBy") }
    /// `sortOrder`.
    @_alwaysEmitIntoClient public var sortOrder: Field<ConversationCustomAttributesSearchRequestSortOrder> { Field("sortOrder") }
}

/// A value of `sortOrder` of ``ConversationCustomAttributesSearchRequest``, open to those that are newer than this
/// version.
public struct ConversationCustomAttributesSearchRequestSortOrder: OpenEnum {
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

/// The schema `ConversationDetailQueryClause`.
public typealias ConversationDetailQueryClause = Model<ConversationDetailQueryClauseFields>

/// The properties of ``ConversationDetailQueryClause``.
public struct ConversationDetailQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<ConversationDetailQueryClauseType> { Field("type") }
    /// `predicates`, required.
    @_alwaysEmitIntoClient public var predicates: Field<[ConversationDetailQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``ConversationDetailQueryClause``, open to those that are newer than this version.
public struct ConversationDetailQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `ConversationDetailQueryFilter`.
public typealias ConversationDetailQueryFilter = Model<ConversationDetailQueryFilterFields>

/// The properties of ``ConversationDetailQueryFilter``.
public struct ConversationDetailQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<ConversationDetailQueryFilterType> { Field("type") }
    /// `clauses`.
    @_alwaysEmitIntoClient public var clauses: Field<[ConversationDetailQueryClause]> { Field("clauses") }
    /// `predicates`.
    @_alwaysEmitIntoClient public var predicates: Field<[ConversationDetailQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``ConversationDetailQueryFilter``, open to those that are newer than this version.
public struct ConversationDetailQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `ConversationDetailQueryPredicate`.
public typealias ConversationDetailQueryPredicate = Model<ConversationDetailQueryPredicateFields>

/// The properties of ``ConversationDetailQueryPredicate``.
public struct ConversationDetailQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<ConversationDetailQueryPredicateType> { Field("type") }
    /// `dimension`.
    @_alwaysEmitIntoClient public var dimension: Field<ConversationDetailQueryPredicateDimension> { Field("dimension") }
    /// `metric`.
    @_alwaysEmitIntoClient public var metric: Field<ConversationDetailQueryPredicateMetric> { Field("metric") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<ConversationDetailQueryPredicateOperator> { Field("operator") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``ConversationDetailQueryPredicate``, open to those that are newer than this version.
public struct ConversationDetailQueryPredicateType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dimension`.
    @_alwaysEmitIntoClient public static var dimension: Self { "dimension" }
    /// `property`.
    @_alwaysEmitIntoClient public static var property: Self { "property" }
    /// `metric`.
    @_alwaysEmitIntoClient public static var metric: Self { "metric" }
}

/// A value of `dimension` of ``ConversationDetailQueryPredicate``, open to those that are newer than this version.
public struct ConversationDetailQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `accessAttribute`.
    @_alwaysEmitIntoClient public static var accessAttribute: Self { "accessAttribute" }
    /// `conversationEnd`.
    @_alwaysEmitIntoClient public static var conversationEnd: Self { "conversationEnd" }
    /// `conversationId`.
    @_alwaysEmitIntoClient public static var conversationId: Self { "conversationId" }
    /// `conversationInitiator`.
    @_alwaysEmitIntoClient public static var conversationInitiator: Self { "conversationInitiator" }
    /// `conversationStart`.
    @_alwaysEmitIntoClient public static var conversationStart: Self { "conversationStart" }
    /// `customerParticipation`.
    @_alwaysEmitIntoClient public static var customerParticipation: Self { "customerParticipation" }
    /// `divisionId`.
    @_alwaysEmitIntoClient public static var divisionId: Self { "divisionId" }
    /// `externalTag`.
    @_alwaysEmitIntoClient public static var externalTag: Self { "externalTag" }
    /// `mediaStatsMinConversationMos`.
    @_alwaysEmitIntoClient public static var mediaStatsMinConversationMos: Self { "mediaStatsMinConversationMos" }
    /// `originatingDirection`.
    @_alwaysEmitIntoClient public static var originatingDirection: Self { "originatingDirection" }
    /// `originatingSocialMediaPublic`.
    @_alwaysEmitIntoClient public static var originatingSocialMediaPublic: Self { "originatingSocialMediaPublic" }
}

/// A value of `metric` of ``ConversationDetailQueryPredicate``, open to those that are newer than this version.
public struct ConversationDetailQueryPredicateMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nAgentDeclined`.
    @_alwaysEmitIntoClient public static var nAgentDeclined: Self { "nAgentDeclined" }
    /// `nAlertExpired`.
    @_alwaysEmitIntoClient public static var nAlertExpired: Self { "nAlertExpired" }
    /// `nBlindTransferred`.
    @_alwaysEmitIntoClient public static var nBlindTransferred: Self { "nBlindTransferred" }
    /// `nBotInteractions`.
    @_alwaysEmitIntoClient public static var nBotInteractions: Self { "nBotInteractions" }
    /// `nCallbackAttempts`.
    @_alwaysEmitIntoClient public static var nCallbackAttempts: Self { "nCallbackAttempts" }
    /// `nCallbackOverSla`.
    @_alwaysEmitIntoClient public static var nCallbackOverSla: Self { "nCallbackOverSla" }
    /// `nCallbackScheduled`.
    @_alwaysEmitIntoClient public static var nCallbackScheduled: Self { "nCallbackScheduled" }
    /// `nCfcOffered`.
    @_alwaysEmitIntoClient public static var nCfcOffered: Self { "nCfcOffered" }
    /// `nCobrowseSessions`.
    @_alwaysEmitIntoClient public static var nCobrowseSessions: Self { "nCobrowseSessions" }
    /// `nConnected`.
    @_alwaysEmitIntoClient public static var nConnected: Self { "nConnected" }
    /// `nConsult`.
    @_alwaysEmitIntoClient public static var nConsult: Self { "nConsult" }
    /// `nConsultTransferred`.
    @_alwaysEmitIntoClient public static var nConsultTransferred: Self { "nConsultTransferred" }
    /// `nConversations`.
    @_alwaysEmitIntoClient public static var nConversations: Self { "nConversations" }
    /// `nError`.
    @_alwaysEmitIntoClient public static var nError: Self { "nError" }
    /// `nFlow`.
    @_alwaysEmitIntoClient public static var nFlow: Self { "nFlow" }
    /// `nFlowMilestone`.
    @_alwaysEmitIntoClient public static var nFlowMilestone: Self { "nFlowMilestone" }
    /// `nFlowOutcome`.
    @_alwaysEmitIntoClient public static var nFlowOutcome: Self { "nFlowOutcome" }
    /// `nFlowOutcomeFailed`.
    @_alwaysEmitIntoClient public static var nFlowOutcomeFailed: Self { "nFlowOutcomeFailed" }
    /// `nOffered`.
    @_alwaysEmitIntoClient public static var nOffered: Self { "nOffered" }
    /// `nOutbound`.
    @_alwaysEmitIntoClient public static var nOutbound: Self { "nOutbound" }
    /// `nOutboundAbandoned`.
    @_alwaysEmitIntoClient public static var nOutboundAbandoned: Self { "nOutboundAbandoned" }
    /// `nOutboundAttempted`.
    @_alwaysEmitIntoClient public static var nOutboundAttempted: Self { "nOutboundAttempted" }
    /// `nOutboundConnected`.
    @_alwaysEmitIntoClient public static var nOutboundConnected: Self { "nOutboundConnected" }
    /// `nOverSla`.
    @_alwaysEmitIntoClient public static var nOverSla: Self { "nOverSla" }
    /// `nStateTransitionError`.
    @_alwaysEmitIntoClient public static var nStateTransitionError: Self { "nStateTransitionError" }
    /// `nTakeover`.
    @_alwaysEmitIntoClient public static var nTakeover: Self { "nTakeover" }
    /// `nTransferred`.
    @_alwaysEmitIntoClient public static var nTransferred: Self { "nTransferred" }
    /// `oAudioMessageCount`.
    @_alwaysEmitIntoClient public static var oAudioMessageCount: Self { "oAudioMessageCount" }
    /// `oExternalAudioMessageCount`.
    @_alwaysEmitIntoClient public static var oExternalAudioMessageCount: Self { "oExternalAudioMessageCount" }
    /// `oExternalMediaCount`.
    @_alwaysEmitIntoClient public static var oExternalMediaCount: Self { "oExternalMediaCount" }
    /// `oFlowMilestone`.
    @_alwaysEmitIntoClient public static var oFlowMilestone: Self { "oFlowMilestone" }
    /// `oMediaCount`.
    @_alwaysEmitIntoClient public static var oMediaCount: Self { "oMediaCount" }
    /// `oMessageCount`.
    @_alwaysEmitIntoClient public static var oMessageCount: Self { "oMessageCount" }
    /// `oMessageSegmentCount`.
    @_alwaysEmitIntoClient public static var oMessageSegmentCount: Self { "oMessageSegmentCount" }
    /// `oMessageTurn`.
    @_alwaysEmitIntoClient public static var oMessageTurn: Self { "oMessageTurn" }
    /// `oSkillExpressionApplications`.
    @_alwaysEmitIntoClient public static var oSkillExpressionApplications: Self { "oSkillExpressionApplications" }
    /// `tAbandon`.
    @_alwaysEmitIntoClient public static var tAbandon: Self { "tAbandon" }
    /// `tAcd`.
    @_alwaysEmitIntoClient public static var tAcd: Self { "tAcd" }
    /// `tActiveCallback`.
    @_alwaysEmitIntoClient public static var tActiveCallback: Self { "tActiveCallback" }
    /// `tActiveCallbackComplete`.
    @_alwaysEmitIntoClient public static var tActiveCallbackComplete: Self { "tActiveCallbackComplete" }
    /// `tAcw`.
    @_alwaysEmitIntoClient public static var tAcw: Self { "tAcw" }
    /// `tAgentResponseTime`.
    @_alwaysEmitIntoClient public static var tAgentResponseTime: Self { "tAgentResponseTime" }
    /// `tAgentVideoConnected`.
    @_alwaysEmitIntoClient public static var tAgentVideoConnected: Self { "tAgentVideoConnected" }
    /// `tAlert`.
    @_alwaysEmitIntoClient public static var tAlert: Self { "tAlert" }
    /// `tAnswered`.
    @_alwaysEmitIntoClient public static var tAnswered: Self { "tAnswered" }
    /// `tAverageAgentResponseTime`.
    @_alwaysEmitIntoClient public static var tAverageAgentResponseTime: Self { "tAverageAgentResponseTime" }
    /// `tAverageCustomerResponseTime`.
    @_alwaysEmitIntoClient public static var tAverageCustomerResponseTime: Self { "tAverageCustomerResponseTime" }
    /// `tBarging`.
    @_alwaysEmitIntoClient public static var tBarging: Self { "tBarging" }
    /// `tCallbackAbandon`.
    @_alwaysEmitIntoClient public static var tCallbackAbandon: Self { "tCallbackAbandon" }
    /// `tCallbackConnect`.
    @_alwaysEmitIntoClient public static var tCallbackConnect: Self { "tCallbackConnect" }
    /// `tCallbackNotReached`.
    @_alwaysEmitIntoClient public static var tCallbackNotReached: Self { "tCallbackNotReached" }
    /// `tCallbackVirtualWait`.
    @_alwaysEmitIntoClient public static var tCallbackVirtualWait: Self { "tCallbackVirtualWait" }
    /// `tCfcAbandon`.
    @_alwaysEmitIntoClient public static var tCfcAbandon: Self { "tCfcAbandon" }
    /// `tCfcAcd`.
    @_alwaysEmitIntoClient public static var tCfcAcd: Self { "tCfcAcd" }
    /// `tCfcAnswered`.
    @_alwaysEmitIntoClient public static var tCfcAnswered: Self { "tCfcAnswered" }
    /// `tCfcFlowOut`.
    @_alwaysEmitIntoClient public static var tCfcFlowOut: Self { "tCfcFlowOut" }
    /// `tCoaching`.
    @_alwaysEmitIntoClient public static var tCoaching: Self { "tCoaching" }
    /// `tCoachingComplete`.
    @_alwaysEmitIntoClient public static var tCoachingComplete: Self { "tCoachingComplete" }
    /// `tConnected`.
    @_alwaysEmitIntoClient public static var tConnected: Self { "tConnected" }
    /// `tContacting`.
    @_alwaysEmitIntoClient public static var tContacting: Self { "tContacting" }
    /// `tConversationDuration`.
    @_alwaysEmitIntoClient public static var tConversationDuration: Self { "tConversationDuration" }
    /// `tDialing`.
    @_alwaysEmitIntoClient public static var tDialing: Self { "tDialing" }
    /// `tFirstConnect`.
    @_alwaysEmitIntoClient public static var tFirstConnect: Self { "tFirstConnect" }
    /// `tFirstDial`.
    @_alwaysEmitIntoClient public static var tFirstDial: Self { "tFirstDial" }
    /// `tFirstEngagement`.
    @_alwaysEmitIntoClient public static var tFirstEngagement: Self { "tFirstEngagement" }
    /// `tFirstResponse`.
    @_alwaysEmitIntoClient public static var tFirstResponse: Self { "tFirstResponse" }
    /// `tFlow`.
    @_alwaysEmitIntoClient public static var tFlow: Self { "tFlow" }
    /// `tFlowDisconnect`.
    @_alwaysEmitIntoClient public static var tFlowDisconnect: Self { "tFlowDisconnect" }
    /// `tFlowExit`.
    @_alwaysEmitIntoClient public static var tFlowExit: Self { "tFlowExit" }
    /// `tFlowOut`.
    @_alwaysEmitIntoClient public static var tFlowOut: Self { "tFlowOut" }
    /// `tFlowOutcome`.
    @_alwaysEmitIntoClient public static var tFlowOutcome: Self { "tFlowOutcome" }
    /// `tHandle`.
    @_alwaysEmitIntoClient public static var tHandle: Self { "tHandle" }
    /// `tHeld`.
    @_alwaysEmitIntoClient public static var tHeld: Self { "tHeld" }
    /// `tHeldComplete`.
    @_alwaysEmitIntoClient public static var tHeldComplete: Self { "tHeldComplete" }
    /// `tIvr`.
    @_alwaysEmitIntoClient public static var tIvr: Self { "tIvr" }
    /// `tMonitoring`.
    @_alwaysEmitIntoClient public static var tMonitoring: Self { "tMonitoring" }
    /// `tMonitoringComplete`.
    @_alwaysEmitIntoClient public static var tMonitoringComplete: Self { "tMonitoringComplete" }
    /// `tNotResponding`.
    @_alwaysEmitIntoClient public static var tNotResponding: Self { "tNotResponding" }
    /// `tPark`.
    @_alwaysEmitIntoClient public static var tPark: Self { "tPark" }
    /// `tParkComplete`.
    @_alwaysEmitIntoClient public static var tParkComplete: Self { "tParkComplete" }
    /// `tScreenMonitoring`.
    @_alwaysEmitIntoClient public static var tScreenMonitoring: Self { "tScreenMonitoring" }
    /// `tShortAbandon`.
    @_alwaysEmitIntoClient public static var tShortAbandon: Self { "tShortAbandon" }
    /// `tSnippetRecord`.
    @_alwaysEmitIntoClient public static var tSnippetRecord: Self { "tSnippetRecord" }
    /// `tTalk`.
    @_alwaysEmitIntoClient public static var tTalk: Self { "tTalk" }
    /// `tTalkComplete`.
    @_alwaysEmitIntoClient public static var tTalkComplete: Self { "tTalkComplete" }
    /// `tTransmitting`.
    @_alwaysEmitIntoClient public static var tTransmitting: Self { "tTransmitting" }
    /// `tUserResponseTime`.
    @_alwaysEmitIntoClient public static var tUserResponseTime: Self { "tUserResponseTime" }
    /// `tVoicemail`.
    @_alwaysEmitIntoClient public static var tVoicemail: Self { "tVoicemail" }
}

/// A value of `operator` of ``ConversationDetailQueryPredicate``, open to those that are newer than this version.
public struct ConversationDetailQueryPredicateOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `matches`.
    @_alwaysEmitIntoClient public static var matches: Self { "matches" }
    /// `exists`.
    @_alwaysEmitIntoClient public static var exists: Self { "exists" }
    /// `notExists`.
    @_alwaysEmitIntoClient public static var notExists: Self { "notExists" }
}

/// The schema `ConversationDivisionMembership`.
public typealias ConversationDivisionMembership = Model<ConversationDivisionMembershipFields>

/// The properties of ``ConversationDivisionMembership``.
public struct ConversationDivisionMembershipFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<DomainEntityRef> { Field("division") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[DivisionEntityRef]> { Field("entities") }
}

/// The schema `ConversationEnrichment`.
public typealias ConversationEnrichment = Model<ConversationEnrichmentFields>

/// The properties of ``ConversationEnrichment``.
public struct ConversationEnrichmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `language`.
    @_alwaysEmitIntoClient public var language: Field<ConversationEnrichmentLanguage> { Field("language") }
    /// `sentimentV2`.
    @_alwaysEmitIntoClient public var sentimentV2: Field<ConversationEnrichmentSentimentV2> { Field("sentimentV2") }
}

/// The schema `ConversationEnrichmentLanguage`.
public typealias ConversationEnrichmentLanguage = Model<ConversationEnrichmentLanguageFields>

/// The properties of ``ConversationEnrichmentLanguage``.
public struct ConversationEnrichmentLanguageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `language`, required.
    @_alwaysEmitIntoClient public var language: Field<String> { Field("language") }
}

/// The schema `ConversationEnrichmentSentimentV2`.
public typealias ConversationEnrichmentSentimentV2 = Model<ConversationEnrichmentSentimentV2Fields>

/// The properties of ``ConversationEnrichmentSentimentV2``.
public struct ConversationEnrichmentSentimentV2Fields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `tag`, required.
    @_alwaysEmitIntoClient public var tag: Field<ConversationEnrichmentSentimentV2Tag> { Field("tag") }
}

/// A value of `tag` of ``ConversationEnrichmentSentimentV2``, open to those that are newer than this version.
public struct ConversationEnrichmentSentimentV2Tag: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Positive`.
    @_alwaysEmitIntoClient public static var positive: Self { "Positive" }
    /// `Negative`.
    @_alwaysEmitIntoClient public static var negative: Self { "Negative" }
    /// `Neutral`.
    @_alwaysEmitIntoClient public static var neutral: Self { "Neutral" }
}

/// The schema `ConversationEventCoBrowse`.
public typealias ConversationEventCoBrowse = Model<ConversationEventCoBrowseFields>

/// The properties of ``ConversationEventCoBrowse``.
public struct ConversationEventCoBrowseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<ConversationEventCoBrowseType> { Field("type") }
    /// `sessionId`.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `sessionJoinToken`.
    @_alwaysEmitIntoClient public var sessionJoinToken: Field<String> { Field("sessionJoinToken") }
}

/// A value of `type` of ``ConversationEventCoBrowse``, open to those that are newer than this version.
public struct ConversationEventCoBrowseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Offering`.
    @_alwaysEmitIntoClient public static var offering: Self { "Offering" }
    /// `OfferingExpired`.
    @_alwaysEmitIntoClient public static var offeringExpired: Self { "OfferingExpired" }
    /// `OfferingAccepted`.
    @_alwaysEmitIntoClient public static var offeringAccepted: Self { "OfferingAccepted" }
    /// `OfferingRejected`.
    @_alwaysEmitIntoClient public static var offeringRejected: Self { "OfferingRejected" }
}

/// The schema `ConversationEventPresence`.
public typealias ConversationEventPresence = Model<ConversationEventPresenceFields>

/// The properties of ``ConversationEventPresence``.
public struct ConversationEventPresenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<ConversationEventPresenceType> { Field("type") }
    /// `receivedMessage`.
    @_alwaysEmitIntoClient public var receivedMessage: Field<ConversationContentReceivedReplyMessage> { Field("receivedMessage") }
    /// `replyMessage`.
    @_alwaysEmitIntoClient public var replyMessage: Field<ConversationContentReceivedReplyMessage> { Field("replyMessage") }
}

/// A value of `type` of ``ConversationEventPresence``, open to those that are newer than this version.
public struct ConversationEventPresenceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Join`.
    @_alwaysEmitIntoClient public static var join: Self { "Join" }
    /// `Disconnect`.
    @_alwaysEmitIntoClient public static var disconnect: Self { "Disconnect" }
    /// `Clear`.
    @_alwaysEmitIntoClient public static var clear: Self { "Clear" }
    /// `SignIn`.
    @_alwaysEmitIntoClient public static var signIn: Self { "SignIn" }
    /// `SessionExpired`.
    @_alwaysEmitIntoClient public static var sessionExpired: Self { "SessionExpired" }
    /// `Authenticate`.
    @_alwaysEmitIntoClient public static var authenticate: Self { "Authenticate" }
    /// `AuthenticateFailure`.
    @_alwaysEmitIntoClient public static var authenticateFailure: Self { "AuthenticateFailure" }
    /// `AuthenticateCancel`.
    @_alwaysEmitIntoClient public static var authenticateCancel: Self { "AuthenticateCancel" }
}

/// The schema `ConversationEventTyping`.
public typealias ConversationEventTyping = Model<ConversationEventTypingFields>

/// The properties of ``ConversationEventTyping``.
public struct ConversationEventTypingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<ConversationEventTypingType> { Field("type") }
    /// `duration`.
    @_alwaysEmitIntoClient public var duration: Field<Int> { Field("duration") }
}

/// A value of `type` of ``ConversationEventTyping``, open to those that are newer than this version.
public struct ConversationEventTypingType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `On`.
    @_alwaysEmitIntoClient public static var on: Self { "On" }
}

/// The schema `ConversationEventVideo`.
public typealias ConversationEventVideo = Model<ConversationEventVideoFields>

/// The properties of ``ConversationEventVideo``.
public struct ConversationEventVideoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<ConversationEventVideoType> { Field("type") }
    /// `offeringId`.
    @_alwaysEmitIntoClient public var offeringId: Field<String> { Field("offeringId") }
    /// `jwt`.
    @_alwaysEmitIntoClient public var jwt: Field<String> { Field("jwt") }
}

/// A value of `type` of ``ConversationEventVideo``, open to those that are newer than this version.
public struct ConversationEventVideoType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Offering`.
    @_alwaysEmitIntoClient public static var offering: Self { "Offering" }
    /// `OfferingExpired`.
    @_alwaysEmitIntoClient public static var offeringExpired: Self { "OfferingExpired" }
    /// `OfferingAccepted`.
    @_alwaysEmitIntoClient public static var offeringAccepted: Self { "OfferingAccepted" }
    /// `OfferingRejected`.
    @_alwaysEmitIntoClient public static var offeringRejected: Self { "OfferingRejected" }
}

/// The schema `ConversationFormPage`.
public typealias ConversationFormPage = Model<ConversationFormPageFields>

/// The properties of ``ConversationFormPage``.
public struct ConversationFormPageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `title`, required.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `subtitle`, required.
    @_alwaysEmitIntoClient public var subtitle: Field<String> { Field("subtitle") }
    /// `pageComponents`.
    @_alwaysEmitIntoClient public var pageComponents: Field<[ConversationFormPageComponent]> { Field("pageComponents") }
}

/// The schema `ConversationFormPageComponent`.
public typealias ConversationFormPageComponent = Model<ConversationFormPageComponentFields>

/// The properties of ``ConversationFormPageComponent``.
public struct ConversationFormPageComponentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `formComponentType`.
    @_alwaysEmitIntoClient public var formComponentType: Field<ConversationFormPageComponentFormComponentType> { Field("formComponentType") }
    /// `datePicker`.
    @_alwaysEmitIntoClient public var datePicker: Field<ConversationContentDatePicker> { Field("datePicker") }
    /// `wheelPicker`.
    @_alwaysEmitIntoClient public var wheelPicker: Field<ConversationContentWheelPicker> { Field("wheelPicker") }
    /// `listPicker`.
    @_alwaysEmitIntoClient public var listPicker: Field<ConversationContentListPicker> { Field("listPicker") }
    /// `input`.
    @_alwaysEmitIntoClient public var input: Field<ConversationContentInput> { Field("input") }
}

/// A value of `formComponentType` of ``ConversationFormPageComponent``, open to those that are newer than this version.
public struct ConversationFormPageComponentFormComponentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ListPicker`.
    @_alwaysEmitIntoClient public static var listPicker: Self { "ListPicker" }
    /// `DatePicker`.
    @_alwaysEmitIntoClient public static var datePicker: Self { "DatePicker" }
    /// `WheelPicker`.
    @_alwaysEmitIntoClient public static var wheelPicker: Self { "WheelPicker" }
    /// `Input`.
    @_alwaysEmitIntoClient public static var input: Self { "Input" }
}

/// The schema `ConversationFormResponseComponent`.
public typealias ConversationFormResponseComponent = Model<ConversationFormResponseComponentFields>

/// The properties of ``ConversationFormResponseComponent``.
public struct ConversationFormResponseComponentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `component`, required.
    @_alwaysEmitIntoClient public var component: Field<ConversationFormResponseContent> { Field("component") }
}

/// The schema `ConversationFormResponseContent`.
public typealias ConversationFormResponseContent = Model<ConversationFormResponseContentFields>

/// The properties of ``ConversationFormResponseContent``.
public struct ConversationFormResponseContentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contentType`.
    @_alwaysEmitIntoClient public var contentType: Field<ConversationFormResponseContentContentType> { Field("contentType") }
    /// `buttonResponse`.
    @_alwaysEmitIntoClient public var buttonResponse: Field<ConversationContentButtonResponse> { Field("buttonResponse") }
}

/// A value of `contentType` of ``ConversationFormResponseContent``, open to those that are newer than this version.
public struct ConversationFormResponseContentContentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ButtonResponse`.
    @_alwaysEmitIntoClient public static var buttonResponse: Self { "ButtonResponse" }
}

/// The schema `ConversationMessageContent`.
public typealias ConversationMessageContent = Model<ConversationMessageContentFields>

/// The properties of ``ConversationMessageContent``.
public struct ConversationMessageContentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contentType`, required.
    @_alwaysEmitIntoClient public var contentType: Field<ConversationMessageContentContentType> { Field("contentType") }
    /// `location`.
    @_alwaysEmitIntoClient public var location: Field<ConversationContentLocation> { Field("location") }
    /// `attachment`.
    @_alwaysEmitIntoClient public var attachment: Field<ConversationContentAttachment> { Field("attachment") }
    /// `quickReply`.
    @_alwaysEmitIntoClient public var quickReply: Field<ConversationContentQuickReply> { Field("quickReply") }
    /// `buttonResponse`.
    @_alwaysEmitIntoClient public var buttonResponse: Field<ConversationContentButtonResponse> { Field("buttonResponse") }
    /// `template`.
    @_alwaysEmitIntoClient public var template: Field<ConversationContentNotificationTemplate> { Field("template") }
    /// `story`.
    @_alwaysEmitIntoClient public var story: Field<ConversationContentStory> { Field("story") }
    /// `card`.
    @_alwaysEmitIntoClient public var card: Field<ConversationContentCard> { Field("card") }
    /// `carousel`.
    @_alwaysEmitIntoClient public var carousel: Field<ConversationContentCarousel> { Field("carousel") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<ConversationContentText> { Field("text") }
    /// `quickReplyV2`.
    @_alwaysEmitIntoClient public var quickReplyV2: Field<ConversationContentQuickReplyV2> { Field("quickReplyV2") }
    /// `reactions`.
    @_alwaysEmitIntoClient public var reactions: Field<[ConversationContentReaction]> { Field("reactions") }
    /// `datePicker`.
    @_alwaysEmitIntoClient public var datePicker: Field<ConversationContentDatePicker> { Field("datePicker") }
    /// `interactiveApplication`.
    @_alwaysEmitIntoClient public var interactiveApplication: Field<ConversationContentInteractiveApplication> { Field("interactiveApplication") }
    /// `listPicker`.
    @_alwaysEmitIntoClient public var listPicker: Field<ConversationContentListPicker> { Field("listPicker") }
    /// `paymentRequest`.
    @_alwaysEmitIntoClient public var paymentRequest: Field<ConversationContentPaymentRequest> { Field("paymentRequest") }
    /// `paymentResponse`.
    @_alwaysEmitIntoClient public var paymentResponse: Field<ConversationContentPaymentResponse> { Field("paymentResponse") }
    /// `push`.
    @_alwaysEmitIntoClient public var push: Field<ConversationContentPush> { Field("push") }
    /// `form`.
    @_alwaysEmitIntoClient public var form: Field<ConversationContentForm> { Field("form") }
    /// `notificationResponse`.
    @_alwaysEmitIntoClient public var notificationResponse: Field<ConversationContentNotificationResponse> { Field("notificationResponse") }
}

/// A value of `contentType` of ``ConversationMessageContent``, open to those that are newer than this version.
public struct ConversationMessageContentContentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Reactions`.
    @_alwaysEmitIntoClient public static var reactions: Self { "Reactions" }
    /// `Attachment`.
    @_alwaysEmitIntoClient public static var attachment: Self { "Attachment" }
    /// `Location`.
    @_alwaysEmitIntoClient public static var location: Self { "Location" }
    /// `QuickReply`.
    @_alwaysEmitIntoClient public static var quickReply: Self { "QuickReply" }
    /// `Notification`.
    @_alwaysEmitIntoClient public static var notification: Self { "Notification" }
    /// `ButtonResponse`.
    @_alwaysEmitIntoClient public static var buttonResponse: Self { "ButtonResponse" }
    /// `Story`.
    @_alwaysEmitIntoClient public static var story: Self { "Story" }
    /// `Mention`.
    @_alwaysEmitIntoClient public static var mention: Self { "Mention" }
    /// `Card`.
    @_alwaysEmitIntoClient public static var card: Self { "Card" }
    /// `Carousel`.
    @_alwaysEmitIntoClient public static var carousel: Self { "Carousel" }
    /// `Text`.
    @_alwaysEmitIntoClient public static var text: Self { "Text" }
    /// `QuickReplyV2`.
    @_alwaysEmitIntoClient public static var quickReplyV2: Self { "QuickReplyV2" }
    /// `DatePicker`.
    @_alwaysEmitIntoClient public static var datePicker: Self { "DatePicker" }
    /// `InteractiveApplication`.
    @_alwaysEmitIntoClient public static var interactiveApplication: Self { "InteractiveApplication" }
    /// `ListPicker`.
    @_alwaysEmitIntoClient public static var listPicker: Self { "ListPicker" }
    /// `PaymentRequest`.
    @_alwaysEmitIntoClient public static var paymentRequest: Self { "PaymentRequest" }
    /// `PaymentResponse`.
    @_alwaysEmitIntoClient public static var paymentResponse: Self { "PaymentResponse" }
    /// `Push`.
    @_alwaysEmitIntoClient public static var push: Self { "Push" }
    /// `Form`.
    @_alwaysEmitIntoClient public static var form: Self { "Form" }
    /// `RoadsideAssistance`.
    @_alwaysEmitIntoClient public static var roadsideAssistance: Self { "RoadsideAssistance" }
    /// `RichLink`.
    @_alwaysEmitIntoClient public static var richLink: Self { "RichLink" }
    /// `NotificationResponse`.
    @_alwaysEmitIntoClient public static var notificationResponse: Self { "NotificationResponse" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `ConversationMessageEvent`.
public typealias ConversationMessageEvent = Model<ConversationMessageEventFields>

/// The properties of ``ConversationMessageEvent``.
public struct ConversationMessageEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventType`, required.
    @_alwaysEmitIntoClient public var eventType: Field<ConversationMessageEventEventType> { Field("eventType") }
    /// `coBrowse`.
    @_alwaysEmitIntoClient public var coBrowse: Field<ConversationEventCoBrowse> { Field("coBrowse") }
    /// `typing`.
    @_alwaysEmitIntoClient public var typing: Field<ConversationEventTyping> { Field("typing") }
    /// `presence`.
    @_alwaysEmitIntoClient public var presence: Field<ConversationEventPresence> { Field("presence") }
    /// `video`.
    @_alwaysEmitIntoClient public var video: Field<ConversationEventVideo> { Field("video") }
}

/// A value of `eventType` of ``ConversationMessageEvent``, open to those that are newer than this version.
public struct ConversationMessageEventEventType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CoBrowse`.
    @_alwaysEmitIntoClient public static var coBrowse: Self { "CoBrowse" }
    /// `Typing`.
    @_alwaysEmitIntoClient public static var typing: Self { "Typing" }
    /// `Presence`.
    @_alwaysEmitIntoClient public static var presence: Self { "Presence" }
    /// `Video`.
    @_alwaysEmitIntoClient public static var video: Self { "Video" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `ConversationMessageMetadata`.
public typealias ConversationMessageMetadata = Model<ConversationMessageMetadataFields>

/// The properties of ``ConversationMessageMetadata``.
public struct ConversationMessageMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<ConversationMessageMetadataType> { Field("type") }
    /// `events`.
    @_alwaysEmitIntoClient public var events: Field<[ConversationMessageMetadataEvent]> { Field("events") }
    /// `content`.
    @_alwaysEmitIntoClient public var content: Field<[ConversationMessageMetadataContent]> { Field("content") }
}

/// A value of `type` of ``ConversationMessageMetadata``, open to those that are newer than this version.
public struct ConversationMessageMetadataType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    @_alwaysEmitIntoClient public static var text: Self { "Text" }
    /// `Structured`.
    @_alwaysEmitIntoClient public static var structured: Self { "Structured" }
    /// `Receipt`.
    @_alwaysEmitIntoClient public static var receipt: Self { "Receipt" }
    /// `Event`.
    @_alwaysEmitIntoClient public static var event: Self { "Event" }
    /// `Message`.
    @_alwaysEmitIntoClient public static var message: Self { "Message" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `ConversationMessageMetadataContent`.
public typealias ConversationMessageMetadataContent = Model<ConversationMessageMetadataContentFields>

/// The properties of ``ConversationMessageMetadataContent``.
public struct ConversationMessageMetadataContentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contentType`.
    @_alwaysEmitIntoClient public var contentType: Field<ConversationMessageMetadataContentContentType> { Field("contentType") }
    /// `subType`.
    @_alwaysEmitIntoClient public var subType: Field<ConversationMessageMetadataContentSubType> { Field("subType") }
}

/// A value of `contentType` of ``ConversationMessageMetadataContent``, open to those that are newer than this version.
public struct ConversationMessageMetadataContentContentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Reactions`.
    @_alwaysEmitIntoClient public static var reactions: Self { "Reactions" }
    /// `Attachment`.
    @_alwaysEmitIntoClient public static var attachment: Self { "Attachment" }
    /// `Location`.
    @_alwaysEmitIntoClient public static var location: Self { "Location" }
    /// `QuickReply`.
    @_alwaysEmitIntoClient public static var quickReply: Self { "QuickReply" }
    /// `Notification`.
    @_alwaysEmitIntoClient public static var notification: Self { "Notification" }
    /// `ButtonResponse`.
    @_alwaysEmitIntoClient public static var buttonResponse: Self { "ButtonResponse" }
    /// `Story`.
    @_alwaysEmitIntoClient public static var story: Self { "Story" }
    /// `Mention`.
    @_alwaysEmitIntoClient public static var mention: Self { "Mention" }
    /// `Card`.
    @_alwaysEmitIntoClient public static var card: Self { "Card" }
    /// `Carousel`.
    @_alwaysEmitIntoClient public static var carousel: Self { "Carousel" }
    /// `Text`.
    @_alwaysEmitIntoClient public static var text: Self { "Text" }
    /// `QuickReplyV2`.
    @_alwaysEmitIntoClient public static var quickReplyV2: Self { "QuickReplyV2" }
    /// `DatePicker`.
    @_alwaysEmitIntoClient public static var datePicker: Self { "DatePicker" }
    /// `InteractiveApplication`.
    @_alwaysEmitIntoClient public static var interactiveApplication: Self { "InteractiveApplication" }
    /// `ListPicker`.
    @_alwaysEmitIntoClient public static var listPicker: Self { "ListPicker" }
    /// `PaymentRequest`.
    @_alwaysEmitIntoClient public static var paymentRequest: Self { "PaymentRequest" }
    /// `PaymentResponse`.
    @_alwaysEmitIntoClient public static var paymentResponse: Self { "PaymentResponse" }
    /// `Push`.
    @_alwaysEmitIntoClient public static var push: Self { "Push" }
    /// `Form`.
    @_alwaysEmitIntoClient public static var form: Self { "Form" }
    /// `RoadsideAssistance`.
    @_alwaysEmitIntoClient public static var roadsideAssistance: Self { "RoadsideAssistance" }
    /// `RichLink`.
    @_alwaysEmitIntoClient public static var richLink: Self { "RichLink" }
    /// `NotificationResponse`.
    @_alwaysEmitIntoClient public static var notificationResponse: Self { "NotificationResponse" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// A value of `subType` of ``ConversationMessageMetadataContent``, open to those that are newer than this version.
public struct ConversationMessageMetadataContentSubType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Image`.
    @_alwaysEmitIntoClient public static var image: Self { "Image" }
    /// `Video`.
    @_alwaysEmitIntoClient public static var video: Self { "Video" }
    /// `Audio`.
    @_alwaysEmitIntoClient public static var audio: Self { "Audio" }
    /// `File`.
    @_alwaysEmitIntoClient public static var file: Self { "File" }
    /// `Link`.
    @_alwaysEmitIntoClient public static var link: Self { "Link" }
    /// `Mention`.
    @_alwaysEmitIntoClient public static var mention: Self { "Mention" }
    /// `Reply`.
    @_alwaysEmitIntoClient public static var reply: Self { "Reply" }
    /// `Button`.
    @_alwaysEmitIntoClient public static var button: Self { "Button" }
    /// `QuickReply`.
    @_alwaysEmitIntoClient public static var quickReply: Self { "QuickReply" }
    /// `Postback`.
    @_alwaysEmitIntoClient public static var postback: Self { "Postback" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `ConversationMessageMetadataEvent`.
public typealias ConversationMessageMetadataEvent = Model<ConversationMessageMetadataEventFields>

/// The properties of ``ConversationMessageMetadataEvent``.
public struct ConversationMessageMetadataEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventType`.
    @_alwaysEmitIntoClient public var eventType: Field<ConversationMessageMetadataEventEventType> { Field("eventType") }
    /// `subType`.
    @_alwaysEmitIntoClient public var subType: Field<ConversationMessageMetadataEventSubType> { Field("subType") }
}

/// A value of `eventType` of ``ConversationMessageMetadataEvent``, open to those that are newer than this version.
public struct ConversationMessageMetadataEventEventType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CoBrowse`.
    @_alwaysEmitIntoClient public static var coBrowse: Self { "CoBrowse" }
    /// `Typing`.
    @_alwaysEmitIntoClient public static var typing: Self { "Typing" }
    /// `Presence`.
    @_alwaysEmitIntoClient public static var presence: Self { "Presence" }
    /// `Video`.
    @_alwaysEmitIntoClient public static var video: Self { "Video" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// A value of `subType` of ``ConversationMessageMetadataEvent``, open to those that are newer than this version.
public struct ConversationMessageMetadataEventSubType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `On`.
    @_alwaysEmitIntoClient public static var on: Self { "On" }
    /// `Join`.
    @_alwaysEmitIntoClient public static var join: Self { "Join" }
    /// `Offering`.
    @_alwaysEmitIntoClient public static var offering: Self { "Offering" }
    /// `OfferingExpired`.
    @_alwaysEmitIntoClient public static var offeringExpired: Self { "OfferingExpired" }
    /// `OfferingAccepted`.
    @_alwaysEmitIntoClient public static var offeringAccepted: Self { "OfferingAccepted" }
    /// `OfferingRejected`.
    @_alwaysEmitIntoClient public static var offeringRejected: Self { "OfferingRejected" }
    /// `Disconnect`.
    @_alwaysEmitIntoClient public static var disconnect: Self { "Disconnect" }
    /// `Clear`.
    @_alwaysEmitIntoClient public static var clear: Self { "Clear" }
    /// `SignIn`.
    @_alwaysEmitIntoClient public static var signIn: Self { "SignIn" }
    /// `SessionExpired`.
    @_alwaysEmitIntoClient public static var sessionExpired: Self { "SessionExpired" }
    /// `Authenticate`.
    @_alwaysEmitIntoClient public static var authenticate: Self { "Authenticate" }
    /// `AuthenticateFailure`.
    @_alwaysEmitIntoClient public static var authenticateFailure: Self { "AuthenticateFailure" }
    /// `AuthenticateCancel`.
    @_alwaysEmitIntoClient public static var authenticateCancel: Self { "AuthenticateCancel" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `ConversationMessagingChannel`.
public typealias ConversationMessagingChannel = Model<ConversationMessagingChannelFields>

/// The properties of ``ConversationMessagingChannel``.
public struct ConversationMessagingChannelFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `platform`, set by the platform.
    @_alwaysEmitIntoClient public var platform: Field<ConversationMessagingChannelPlatform> { Field("platform") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<ConversationMessagingChannelType> { Field("type") }
    /// `messageId`, set by the platform.
    @_alwaysEmitIntoClient public var messageId: Field<String> { Field("messageId") }
    /// `to`, set by the platform.
    @_alwaysEmitIntoClient public var to: Field<ConversationMessagingToRecipient> { Field("to") }
    /// `from`, set by the platform.
    @_alwaysEmitIntoClient public var from: Field<ConversationMessagingFromRecipient> { Field("from") }
    /// `time`, set by the platform.
    @_alwaysEmitIntoClient public var time: Field<Instant> { Field("time") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `dateDeleted`, set by the platform.
    @_alwaysEmitIntoClient public var dateDeleted: Field<Instant> { Field("dateDeleted") }
    /// `publicMetadata`.
    @_alwaysEmitIntoClient public var publicMetadata: Field<ConversationPublicMetadata> { Field("publicMetadata") }
}

/// A value of `platform` of ``ConversationMessagingChannel``, open to those that are newer than this version.
public struct ConversationMessagingChannelPlatform: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Twitter`.
    @_alwaysEmitIntoClient public static var twitter: Self { "Twitter" }
    /// `Facebook`.
    @_alwaysEmitIntoClient public static var facebook: Self { "Facebook" }
    /// `Instagram`.
    @_alwaysEmitIntoClient public static var instagram: Self { "Instagram" }
    /// `Line`.
    @_alwaysEmitIntoClient public static var line: Self { "Line" }
    /// `Whatsapp`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "Whatsapp" }
    /// `WebMessaging`.
    @_alwaysEmitIntoClient public static var webMessaging: Self { "WebMessaging" }
    /// `Open`.
    @_alwaysEmitIntoClient public static var open: Self { "Open" }
    /// `Apple`.
    @_alwaysEmitIntoClient public static var apple: Self { "Apple" }
    /// `Sms`.
    @_alwaysEmitIntoClient public static var sms: Self { "Sms" }
    /// `LinkedIn`.
    @_alwaysEmitIntoClient public static var linkedIn: Self { "LinkedIn" }
}

/// A value of `type` of ``ConversationMessagingChannel``, open to those that are newer than this version.
public struct ConversationMessagingChannelType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Public`.
    @_alwaysEmitIntoClient public static var `public`: Self { "Public" }
    /// `Private`.
    @_alwaysEmitIntoClient public static var `private`: Self { "Private" }
}

/// The schema `ConversationMessagingFromRecipient`.
public typealias ConversationMessagingFromRecipient = Model<ConversationMessagingFromRecipientFields>

/// The properties of ``ConversationMessagingFromRecipient``.
public struct ConversationMessagingFromRecipientFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `nickname`, set by the platform.
    @_alwaysEmitIntoClient public var nickname: Field<String> { Field("nickname") }
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `idType`, set by the platform.
    @_alwaysEmitIntoClient public var idType: Field<ConversationMessagingFromRecipientIdType> { Field("idType") }
    /// `image`.
    @_alwaysEmitIntoClient public var image: Field<String> { Field("image") }
    /// `firstName`.
    @_alwaysEmitIntoClient public var firstName: Field<String> { Field("firstName") }
    /// `lastName`.
    @_alwaysEmitIntoClient public var lastName: Field<String> { Field("lastName") }
    /// `email`, set by the platform.
    @_alwaysEmitIntoClient public var email: Field<String> { Field("email") }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public var externalContactId: Field<String> { Field("externalContactId") }
    /// `externalContactDivisionId`.
    @_alwaysEmitIntoClient public var externalContactDivisionId: Field<String> { Field("externalContactDivisionId") }
    /// `additionalIds`, set by the platform.
    @_alwaysEmitIntoClient public var additionalIds: Field<[ConversationRecipientAdditionalIdentifier]> { Field("additionalIds") }
}

/// A value of `idType` of ``ConversationMessagingFromRecipient``, open to those that are newer than this version.
public struct ConversationMessagingFromRecipientIdType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
    /// `Phone`.
    @_alwaysEmitIntoClient public static var phone: Self { "Phone" }
    /// `Opaque`.
    @_alwaysEmitIntoClient public static var opaque: Self { "Opaque" }
}

/// The schema `ConversationMessagingToRecipient`.
public typealias ConversationMessagingToRecipient = Model<ConversationMessagingToRecipientFields>

/// The properties of ``ConversationMessagingToRecipient``.
public struct ConversationMessagingToRecipientFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `nickname`, set by the platform.
    @_alwaysEmitIntoClient public var nickname: Field<String> { Field("nickname") }
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `idType`, set by the platform.
    @_alwaysEmitIntoClient public var idType: Field<ConversationMessagingToRecipientIdType> { Field("idType") }
    /// `image`, set by the platform.
    @_alwaysEmitIntoClient public var image: Field<String> { Field("image") }
    /// `firstName`, set by the platform.
    @_alwaysEmitIntoClient public var firstName: Field<String> { Field("firstName") }
    /// `lastName`, set by the platform.
    @_alwaysEmitIntoClient public var lastName: Field<String> { Field("lastName") }
    /// `email`, set by the platform.
    @_alwaysEmitIntoClient public var email: Field<String> { Field("email") }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public var externalContactId: Field<String> { Field("externalContactId") }
    /// `externalContactDivisionId`.
    @_alwaysEmitIntoClient public var externalContactDivisionId: Field<String> { Field("externalContactDivisionId") }
    /// `additionalIds`, set by the platform.
    @_alwaysEmitIntoClient public var additionalIds: Field<[ConversationRecipientAdditionalIdentifier]> { Field("additionalIds") }
}

/// A value of `idType` of ``ConversationMessagingToRecipient``, open to those that are newer than this version.
public struct ConversationMessagingToRecipientIdType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
    /// `Phone`.
    @_alwaysEmitIntoClient public static var phone: Self { "Phone" }
    /// `Opaque`.
    @_alwaysEmitIntoClient public static var opaque: Self { "Opaque" }
    /// `Topic`.
    @_alwaysEmitIntoClient public static var topic: Self { "Topic" }
}

/// The schema `ConversationNormalizedMessage`.
public typealias ConversationNormalizedMessage = Model<ConversationNormalizedMessageFields>

/// The properties of ``ConversationNormalizedMessage``.
public struct ConversationNormalizedMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `channel`, set by the platform.
    @_alwaysEmitIntoClient public var channel: Field<ConversationMessagingChannel> { Field("channel") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<ConversationNormalizedMessageType> { Field("type") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `content`.
    @_alwaysEmitIntoClient public var content: Field<[ConversationMessageContent]> { Field("content") }
    /// `events`.
    @_alwaysEmitIntoClient public var events: Field<[ConversationMessageEvent]> { Field("events") }
    /// `status`, set by the platform.
    @_alwaysEmitIntoClient public var status: Field<ConversationNormalizedMessageStatus> { Field("status") }
    /// `reasons`, set by the platform.
    @_alwaysEmitIntoClient public var reasons: Field<[ConversationReason]> { Field("reasons") }
    /// `originatingEntity`.
    @_alwaysEmitIntoClient public var originatingEntity: Field<ConversationNormalizedMessageOriginatingEntity> { Field("originatingEntity") }
    /// `isFinalReceipt`, set by the platform.
    @_alwaysEmitIntoClient public var isFinalReceipt: Field<Bool> { Field("isFinalReceipt") }
    /// `direction`, set by the platform.
    @_alwaysEmitIntoClient public var direction: Field<ConversationNormalizedMessageDirection> { Field("direction") }
    /// `relatedMessages`.
    @_alwaysEmitIntoClient public var relatedMessages: Field<[ConversationNormalizedMessage]> { Field("relatedMessages") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<[String: String]> { Field("metadata") }
    /// `enrichment`.
    @_alwaysEmitIntoClient public var enrichment: Field<ConversationEnrichment> { Field("enrichment") }
    /// `byoSmsIntegrationId`.
    @_alwaysEmitIntoClient public var byoSmsIntegrationId: Field<String> { Field("byoSmsIntegrationId") }
}

/// A value of `type` of ``ConversationNormalizedMessage``, open to those that are newer than this version.
public struct ConversationNormalizedMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    @_alwaysEmitIntoClient public static var text: Self { "Text" }
    /// `Structured`.
    @_alwaysEmitIntoClient public static var structured: Self { "Structured" }
    /// `Receipt`.
    @_alwaysEmitIntoClient public static var receipt: Self { "Receipt" }
    /// `Event`.
    @_alwaysEmitIntoClient public static var event: Self { "Event" }
    /// `Message`.
    @_alwaysEmitIntoClient public static var message: Self { "Message" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// A value of `status` of ``ConversationNormalizedMessage``, open to those that are newer than this version.
public struct ConversationNormalizedMessageStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Sent`.
    @_alwaysEmitIntoClient public static var sent: Self { "Sent" }
    /// `Delivered`.
    @_alwaysEmitIntoClient public static var delivered: Self { "Delivered" }
    /// `Read`.
    @_alwaysEmitIntoClient public static var read: Self { "Read" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
    /// `Published`.
    @_alwaysEmitIntoClient public static var published: Self { "Published" }
    /// `Removed`.
    @_alwaysEmitIntoClient public static var removed: Self { "Removed" }
}

/// A value of `originatingEntity` of ``ConversationNormalizedMessage``, open to those that are newer than this version.
public struct ConversationNormalizedMessageOriginatingEntity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Human`.
    @_alwaysEmitIntoClient public static var human: Self { "Human" }
    /// `Bot`.
    @_alwaysEmitIntoClient public static var bot: Self { "Bot" }
}

/// A value of `direction` of ``ConversationNormalizedMessage``, open to those that are newer than this version.
public struct ConversationNormalizedMessageDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "Inbound" }
    /// `Outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "Outbound" }
}

/// The schema `ConversationNotificationTemplateBody`.
public typealias ConversationNotificationTemplateBody = Model<ConversationNotificationTemplateBodyFields>

/// The properties of ``ConversationNotificationTemplateBody``.
public struct ConversationNotificationTemplateBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `parameters`, required.
    @_alwaysEmitIntoClient public var parameters: Field<[ConversationNotificationTemplateParameter]> { Field("parameters") }
}

/// The schema `ConversationNotificationTemplateButton`.
public typealias ConversationNotificationTemplateButton = Model<ConversationNotificationTemplateButtonFields>

/// The properties of ``ConversationNotificationTemplateButton``.
public struct ConversationNotificationTemplateButtonFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<ConversationNotificationTemplateButtonType> { Field("type") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `index`, required.
    @_alwaysEmitIntoClient public var index: Field<Int> { Field("index") }
    /// `phoneNumber`.
    @_alwaysEmitIntoClient public var phoneNumber: Field<String> { Field("phoneNumber") }
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `payload`.
    @_alwaysEmitIntoClient public var payload: Field<String> { Field("payload") }
    /// `parameters`.
    @_alwaysEmitIntoClient public var parameters: Field<[ConversationNotificationTemplateParameter]> { Field("parameters") }
}

/// A value of `type` of ``ConversationNotificationTemplateButton``, open to those that are newer than this version.
public struct ConversationNotificationTemplateButtonType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `QuickReply`.
    @_alwaysEmitIntoClient public static var quickReply: Self { "QuickReply" }
    /// `PhoneNumber`.
    @_alwaysEmitIntoClient public static var phoneNumber: Self { "PhoneNumber" }
    /// `Url`.
    @_alwaysEmitIntoClient public static var url: Self { "Url" }
}

/// The schema `ConversationNotificationTemplateFooter`.
public typealias ConversationNotificationTemplateFooter = Model<ConversationNotificationTemplateFooterFields>

/// The properties of ``ConversationNotificationTemplateFooter``.
public struct ConversationNotificationTemplateFooterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
}

/// The schema `ConversationNotificationTemplateHeader`.
public typealias ConversationNotificationTemplateHeader = Model<ConversationNotificationTemplateHeaderFields>

/// The properties of ``ConversationNotificationTemplateHeader``.
public struct ConversationNotificationTemplateHeaderFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<ConversationNotificationTemplateHeaderType> { Field("type") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `media`.
    @_alwaysEmitIntoClient public var media: Field<ConversationContentAttachment> { Field("media") }
    /// `parameters`.
    @_alwaysEmitIntoClient public var parameters: Field<[ConversationNotificationTemplateParameter]> { Field("parameters") }
}

/// A value of `type` of ``ConversationNotificationTemplateHeader``, open to those that are newer than this version.
public struct ConversationNotificationTemplateHeaderType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    @_alwaysEmitIntoClient public static var text: Self { "Text" }
    /// `Media`.
    @_alwaysEmitIntoClient public static var media: Self { "Media" }
}

/// The schema `ConversationNotificationTemplateParameter`.
public typealias ConversationNotificationTemplateParameter = Model<ConversationNotificationTemplateParameterFields>

/// The properties of ``ConversationNotificationTemplateParameter``.
public struct ConversationNotificationTemplateParameterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `text`, required.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
}

/// The schema `ConversationParticipantSearchCriteria`.
public typealias ConversationParticipantSearchCriteria = Model<ConversationParticipantSearchCriteriaFields>

/// The properties of ``ConversationParticipantSearchCriteria``.
public struct ConversationParticipantSearchCriteriaFields: FieldSet {
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
    @_alwaysEmitIntoClient public var `operator`: Field<ConversationParticipantSearchCriteriaOperator> { Field("operator") }
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<[ConversationParticipantSearchCriteria]> { Field("group") }
    /// `dateFormat`.
    @_alwaysEmitIntoClient public var dateFormat: Field<String> { Field("dateFormat") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<ConversationParticipantSearchCriteriaType> { Field("type") }
    /// `fields`.
    @_alwaysEmitIntoClient public var fields: Field<[String]> { Field("fields") }
}

/// A value of `operator` of ``ConversationParticipantSearchCriteria``, open to those that are newer than this version.
public struct ConversationParticipantSearchCriteriaOperator: OpenEnum {
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

/// A value of `type` of ``ConversationParticipantSearchCriteria``, open to those that are newer than this version.
public struct ConversationParticipantSearchCriteriaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EXACT`.
    @_alwaysEmitIntoClient public static var exact: Self { "EXACT" }
    /// `DATE_RANGE`.
    @_alwaysEmitIntoClient public static var dateRange: Self { "DATE_RANGE" }
}

/// The schema `ConversationParticipantSearchRequest`.
public typealias ConversationParticipantSearchRequest = Model<ConversationParticipantSearchRequestFields>

/// The properties of ``ConversationParticipantSearchRequest``.
public struct ConversationParticipantSearchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sortOrder`.
    @_alwaysEmitIntoClient public var sortOrder: Field<ConversationParticipantSearchRequestSortOrder> { Field("sortOrder") }
    /// `sortBy`.
    @_alwaysEmitIntoClient public var sortBy: Field<String> { Field("sortBy") }
    /// `sort`.
    @_alwaysEmitIntoClient public var sort: Field<[SearchSort]> { Field("sort") }
    /// `returnFields`.
    @_alwaysEmitIntoClient public var returnFields: Field<[String]> { Field("returnFields") }
    /// `query`.
    @_alwaysEmitIntoClient public var query: Field<[ConversationParticipantSearchCriteria]> { Field("query") }
    /// `cursor`.
    @_alwaysEmitIntoClient public var cursor: Field<String> { Field("cursor") }
}

/// A value of `sortOrder` of ``ConversationParticipantSearchRequest``, open to those that are newer than this version.
public struct ConversationParticipantSearchRequestSortOrder: OpenEnum {
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

/// The schema `ConversationProfile`.
public typealias ConversationProfile = Model<ConversationProfileFields>

/// The properties of ``ConversationProfile``.
public struct ConversationProfileFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `languageCode`, required.
    @_alwaysEmitIntoClient public var languageCode: Field<ConversationProfileLanguageCode> { Field("languageCode") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// A value of `languageCode` of ``ConversationProfile``, open to those that are newer than this version.
public struct ConversationProfileLanguageCode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `en`.
    @_alwaysEmitIntoClient public static var en: Self { "en" }
    /// `en-AU`.
    @_alwaysEmitIntoClient public static var enAu: Self { "en-AU" }
    /// `en-CA`.
    @_alwaysEmitIntoClient public static var enCa: Self { "en-CA" }
    /// `en-GB`.
    @_alwaysEmitIntoClient public static var enGb: Self { "en-GB" }
    /// `en-IN`.
    @_alwaysEmitIntoClient public static var enIn: Self { "en-IN" }
    /// `en-US`.
    @_alwaysEmitIntoClient public static var enUs: Self { "en-US" }
}

/// The schema `ConversationPublicMetadata`.
public typealias ConversationPublicMetadata = Model<ConversationPublicMetadataFields>

/// The properties of ``ConversationPublicMetadata``.
public struct ConversationPublicMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `rootId`.
    @_alwaysEmitIntoClient public var rootId: Field<String> { Field("rootId") }
    /// `replyToId`.
    @_alwaysEmitIntoClient public var replyToId: Field<String> { Field("replyToId") }
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
}

/// The schema `ConversationPushFailedMessageReferences`.
public typealias ConversationPushFailedMessageReferences = Model<ConversationPushFailedMessageReferencesFields>

/// The properties of ``ConversationPushFailedMessageReferences``.
public struct ConversationPushFailedMessageReferencesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `ConversationPushNotificationMessageLabel`.
public typealias ConversationPushNotificationMessageLabel = Model<ConversationPushNotificationMessageLabelFields>

/// The properties of ``ConversationPushNotificationMessageLabel``.
public struct ConversationPushNotificationMessageLabelFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `title`, required.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `body`, required.
    @_alwaysEmitIntoClient public var body: Field<String> { Field("body") }
}

/// The schema `ConversationPushProviderIntegration`.
public typealias ConversationPushProviderIntegration = Model<ConversationPushProviderIntegrationFields>

/// The properties of ``ConversationPushProviderIntegration``.
public struct ConversationPushProviderIntegrationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `provider`, required.
    @_alwaysEmitIntoClient public var provider: Field<ConversationPushProviderIntegrationProvider> { Field("provider") }
}

/// A value of `provider` of ``ConversationPushProviderIntegration``, open to those that are newer than this version.
public struct ConversationPushProviderIntegrationProvider: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `FCM`.
    @_alwaysEmitIntoClient public static var fcm: Self { "FCM" }
    /// `APNS`.
    @_alwaysEmitIntoClient public static var apns: Self { "APNS" }
}

/// The schema `ConversationQuery`.
public typealias ConversationQuery = Model<ConversationQueryFields>

/// The properties of ``ConversationQuery``.
public struct ConversationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversationFilters`.
    @_alwaysEmitIntoClient public var conversationFilters: Field<[ConversationDetailQueryFilter]> { Field("conversationFilters") }
    /// `segmentFilters`.
    @_alwaysEmitIntoClient public var segmentFilters: Field<[SegmentDetailQueryFilter]> { Field("segmentFilters") }
    /// `evaluationFilters`.
    @_alwaysEmitIntoClient public var evaluationFilters: Field<[EvaluationDetailQueryFilter]> { Field("evaluationFilters") }
    /// `surveyFilters`.
    @_alwaysEmitIntoClient public var surveyFilters: Field<[SurveyDetailQueryFilter]> { Field("surveyFilters") }
    /// `resolutionFilters`.
    @_alwaysEmitIntoClient public var resolutionFilters: Field<[ResolutionDetailQueryFilter]> { Field("resolutionFilters") }
    /// `order`.
    @_alwaysEmitIntoClient public var order: Field<ConversationQueryOrder> { Field("order") }
    /// `orderBy`.
    @_alwaysEmitIntoClient public var orderBy: Field<ConversationQueryOrderBy> { Field("orderBy") }
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `aggregations`.
    @_alwaysEmitIntoClient public var aggregations: Field<[AnalyticsQueryAggregation]> { Field("aggregations") }
    /// `paging`.
    @_alwaysEmitIntoClient public var paging: Field<PagingSpec> { Field("paging") }
}

/// A value of `order` of ``ConversationQuery``, open to those that are newer than this version.
public struct ConversationQueryOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `asc`.
    @_alwaysEmitIntoClient public static var asc: Self { "asc" }
    /// `desc`.
    @_alwaysEmitIntoClient public static var desc: Self { "desc" }
    /// `unordered`.
    @_alwaysEmitIntoClient public static var unordered: Self { "unordered" }
}

/// A value of `orderBy` of ``ConversationQuery``, open to those that are newer than this version.
public struct ConversationQueryOrderBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `conversationStart`.
    @_alwaysEmitIntoClient public static var conversationStart: Self { "conversationStart" }
    /// `conversationEnd`.
    @_alwaysEmitIntoClient public static var conversationEnd: Self { "conversationEnd" }
    /// `segmentStart`.
    @_alwaysEmitIntoClient public static var segmentStart: Self { "segmentStart" }
    /// `segmentEnd`.
    @_alwaysEmitIntoClient public static var segmentEnd: Self { "segmentEnd" }
}

/// The schema `ConversationQueueMediaSettings`.
public typealias ConversationQueueMediaSettings = Model<ConversationQueueMediaSettingsFields>

/// The properties of ``ConversationQueueMediaSettings``.
public struct ConversationQueueMediaSettingsFields: FieldSet {
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

/// The schema `ConversationReason`.
public typealias ConversationReason = Model<ConversationReasonFields>

/// The properties of ``ConversationReason``.
public struct ConversationReasonFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<ConversationReasonCode> { Field("code") }
    /// `message`, required.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
}

/// A value of `code` of ``ConversationReason``, open to those that are newer than this version.
public struct ConversationReasonCode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `MessageExpired`.
    @_alwaysEmitIntoClient public static var messageExpired: Self { "MessageExpired" }
    /// `RateLimited`.
    @_alwaysEmitIntoClient public static var rateLimited: Self { "RateLimited" }
    /// `MessageNotAllowed`.
    @_alwaysEmitIntoClient public static var messageNotAllowed: Self { "MessageNotAllowed" }
    /// `GeneralError`.
    @_alwaysEmitIntoClient public static var generalError: Self { "GeneralError" }
    /// `UnsupportedMessage`.
    @_alwaysEmitIntoClient public static var unsupportedMessage: Self { "UnsupportedMessage" }
    /// `UnknownMessage`.
    @_alwaysEmitIntoClient public static var unknownMessage: Self { "UnknownMessage" }
    /// `InvalidMessageStructure`.
    @_alwaysEmitIntoClient public static var invalidMessageStructure: Self { "InvalidMessageStructure" }
    /// `InvalidDestination`.
    @_alwaysEmitIntoClient public static var invalidDestination: Self { "InvalidDestination" }
    /// `ServerError`.
    @_alwaysEmitIntoClient public static var serverError: Self { "ServerError" }
    /// `MediaTypeNotAllowed`.
    @_alwaysEmitIntoClient public static var mediaTypeNotAllowed: Self { "MediaTypeNotAllowed" }
    /// `InvalidMediaContentLength`.
    @_alwaysEmitIntoClient public static var invalidMediaContentLength: Self { "InvalidMediaContentLength" }
    /// `RecipientOptedOut`.
    @_alwaysEmitIntoClient public static var recipientOptedOut: Self { "RecipientOptedOut" }
    /// `DataFiltered`.
    @_alwaysEmitIntoClient public static var dataFiltered: Self { "DataFiltered" }
}

/// The schema `ConversationRecipientAdditionalIdentifier`.
public typealias ConversationRecipientAdditionalIdentifier = Model<ConversationRecipientAdditionalIdentifierFields>

/// The properties of ``ConversationRecipientAdditionalIdentifier``.
public struct ConversationRecipientAdditionalIdentifierFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required, set by the platform.
    @_alwaysEmitIntoClient public var type: Field<ConversationRecipientAdditionalIdentifierType> { Field("type") }
    /// `value`, required, set by the platform.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// A value of `type` of ``ConversationRecipientAdditionalIdentifier``, open to those that are newer than this version.
public struct ConversationRecipientAdditionalIdentifierType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Deployment`.
    @_alwaysEmitIntoClient public static var deployment: Self { "Deployment" }
    /// `Subject`.
    @_alwaysEmitIntoClient public static var subject: Self { "Subject" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Topic`.
    @_alwaysEmitIntoClient public static var topic: Self { "Topic" }
    /// `IngestionRule`.
    @_alwaysEmitIntoClient public static var ingestionRule: Self { "IngestionRule" }
    /// `IngestionRuleVersion`.
    @_alwaysEmitIntoClient public static var ingestionRuleVersion: Self { "IngestionRuleVersion" }
    /// `PhoneNumber`.
    @_alwaysEmitIntoClient public static var phoneNumber: Self { "PhoneNumber" }
    /// `Bsuid`.
    @_alwaysEmitIntoClient public static var bsuid: Self { "Bsuid" }
    /// `ParentBsuid`.
    @_alwaysEmitIntoClient public static var parentBsuid: Self { "ParentBsuid" }
    /// `Username`.
    @_alwaysEmitIntoClient public static var username: Self { "Username" }
}

/// The schema `ConversationReference`.
public typealias ConversationReference = Model<ConversationReferenceFields>

/// The properties of ``ConversationReference``.
public struct ConversationReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ConversationRoutingData`.
public typealias ConversationRoutingData = Model<ConversationRoutingDataFields>

/// The properties of ``ConversationRoutingData``.
public struct ConversationRoutingDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queue`.
    @_alwaysEmitIntoClient public var queue: Field<AddressableEntityRef> { Field("queue") }
    /// `language`.
    @_alwaysEmitIntoClient public var language: Field<AddressableEntityRef> { Field("language") }
    /// `priority`.
    @_alwaysEmitIntoClient public var priority: Field<Int> { Field("priority") }
    /// `skills`.
    @_alwaysEmitIntoClient public var skills: Field<[AddressableEntityRef]> { Field("skills") }
    /// `skillExpression`.
    @_alwaysEmitIntoClient public var skillExpression: Field<String> { Field("skillExpression") }
    /// `skillExpressionId`.
    @_alwaysEmitIntoClient public var skillExpressionId: Field<String> { Field("skillExpressionId") }
    /// `scoredAgents`.
    @_alwaysEmitIntoClient public var scoredAgents: Field<[ScoredAgent]> { Field("scoredAgents") }
    /// `label`.
    @_alwaysEmitIntoClient public var label: Field<String> { Field("label") }
}

/// The schema `ConversationUserDisposition`.
public typealias ConversationUserDisposition = Model<ConversationUserDispositionFields>

/// The properties of ``ConversationUserDisposition``.
public struct ConversationUserDispositionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`, required.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `notes`.
    @_alwaysEmitIntoClient public var notes: Field<String> { Field("notes") }
    /// `user`, required.
    @_alwaysEmitIntoClient public var user: Field<AddressableEntityRef> { Field("user") }
}
