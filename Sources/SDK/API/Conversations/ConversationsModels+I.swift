// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `InboundMessageRequest`.
public typealias InboundMessageRequest = Model<InboundMessageRequestFields>

/// The properties of ``InboundMessageRequest``.
public struct InboundMessageRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `flowId`.
    @_alwaysEmitIntoClient public var flowId: Field<String> { Field("flowId") }
    /// `provider`, required.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `skillIds`.
    @_alwaysEmitIntoClient public var skillIds: Field<[String]> { Field("skillIds") }
    /// `languageId`.
    @_alwaysEmitIntoClient public var languageId: Field<String> { Field("languageId") }
    /// `priority`.
    @_alwaysEmitIntoClient public var priority: Field<Int> { Field("priority") }
    /// `attributes`.
    @_alwaysEmitIntoClient public var attributes: Field<[String: String]> { Field("attributes") }
    /// `toAddress`.
    @_alwaysEmitIntoClient public var toAddress: Field<String> { Field("toAddress") }
    /// `toName`.
    @_alwaysEmitIntoClient public var toName: Field<String> { Field("toName") }
    /// `fromAddress`.
    @_alwaysEmitIntoClient public var fromAddress: Field<String> { Field("fromAddress") }
    /// `fromName`.
    @_alwaysEmitIntoClient public var fromName: Field<String> { Field("fromName") }
    /// `subject`.
    @_alwaysEmitIntoClient public var subject: Field<String> { Field("subject") }
}

/// The schema `InstagramIdentityResolutionConfig`.
public typealias InstagramIdentityResolutionConfig = Model<InstagramIdentityResolutionConfigFields>

/// The properties of ``InstagramIdentityResolutionConfig``.
public struct InstagramIdentityResolutionConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `resolveIdentities`, required.
    @_alwaysEmitIntoClient public var resolveIdentities: Field<Bool> { Field("resolveIdentities") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `InstagramIntegration`.
public typealias InstagramIntegration = Model<InstagramIntegrationFields>

/// The properties of ``InstagramIntegration``.
public struct InstagramIntegrationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `supportedContent`.
    @_alwaysEmitIntoClient public var supportedContent: Field<SupportedContentReference> { Field("supportedContent") }
    /// `messagingSetting`.
    @_alwaysEmitIntoClient public var messagingSetting: Field<MessagingSettingReference> { Field("messagingSetting") }
    /// `appId`, required.
    @_alwaysEmitIntoClient public var appId: Field<String> { Field("appId") }
    /// `pageId`.
    @_alwaysEmitIntoClient public var pageId: Field<String> { Field("pageId") }
    /// `instagramId`.
    @_alwaysEmitIntoClient public var instagramId: Field<String> { Field("instagramId") }
    /// `instagramUsername`.
    @_alwaysEmitIntoClient public var instagramUsername: Field<String> { Field("instagramUsername") }
    /// `instagramName`.
    @_alwaysEmitIntoClient public var instagramName: Field<String> { Field("instagramName") }
    /// `instagramProfileImageUrl`.
    @_alwaysEmitIntoClient public var instagramProfileImageUrl: Field<String> { Field("instagramProfileImageUrl") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<String> { Field("status") }
    /// `recipient`, set by the platform.
    @_alwaysEmitIntoClient public var recipient: Field<DomainEntityRef> { Field("recipient") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<DomainEntityRef> { Field("createdBy") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<DomainEntityRef> { Field("modifiedBy") }
    /// `version`, required.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `createStatus`, set by the platform.
    @_alwaysEmitIntoClient public var createStatus: Field<InstagramIntegrationCreateStatus> { Field("createStatus") }
    /// `createError`, set by the platform.
    @_alwaysEmitIntoClient public var createError: Field<ErrorBody> { Field("createError") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `createStatus` of ``InstagramIntegration``, open to those that are newer than this version.
public struct InstagramIntegrationCreateStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Initiated`.
    @_alwaysEmitIntoClient public static var initiated: Self { "Initiated" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
}

/// The schema `InstagramIntegrationEntityListing`.
public typealias InstagramIntegrationEntityListing = Model<InstagramIntegrationEntityListingFields>

/// The properties of ``InstagramIntegrationEntityListing``.
public struct InstagramIntegrationEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[InstagramIntegration]> { Field("entities") }
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

/// The schema `InstagramIntegrationRequest`.
public typealias InstagramIntegrationRequest = Model<InstagramIntegrationRequestFields>

/// The properties of ``InstagramIntegrationRequest``.
public struct InstagramIntegrationRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `supportedContent`.
    @_alwaysEmitIntoClient public var supportedContent: Field<SupportedContentReference> { Field("supportedContent") }
    /// `messagingSetting`.
    @_alwaysEmitIntoClient public var messagingSetting: Field<MessagingSettingRequestReference> { Field("messagingSetting") }
    /// `pageAccessToken`.
    @_alwaysEmitIntoClient public var pageAccessToken: Field<String> { Field("pageAccessToken") }
    /// `userAccessToken`.
    @_alwaysEmitIntoClient public var userAccessToken: Field<String> { Field("userAccessToken") }
    /// `pageId`.
    @_alwaysEmitIntoClient public var pageId: Field<String> { Field("pageId") }
    /// `appId`.
    @_alwaysEmitIntoClient public var appId: Field<String> { Field("appId") }
    /// `appSecret`.
    @_alwaysEmitIntoClient public var appSecret: Field<String> { Field("appSecret") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `InstagramIntegrationUpdateRequest`.
public typealias InstagramIntegrationUpdateRequest = Model<InstagramIntegrationUpdateRequestFields>

/// The properties of ``InstagramIntegrationUpdateRequest``.
public struct InstagramIntegrationUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `supportedContent`.
    @_alwaysEmitIntoClient public var supportedContent: Field<SupportedContentReference> { Field("supportedContent") }
    /// `messagingSetting`.
    @_alwaysEmitIntoClient public var messagingSetting: Field<MessagingSettingRequestReference> { Field("messagingSetting") }
    /// `pageAccessToken`.
    @_alwaysEmitIntoClient public var pageAccessToken: Field<String> { Field("pageAccessToken") }
    /// `userAccessToken`.
    @_alwaysEmitIntoClient public var userAccessToken: Field<String> { Field("userAccessToken") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `InternalMessageConversation`.
public typealias InternalMessageConversation = Model<InternalMessageConversationFields>

/// The properties of ``InternalMessageConversation``.
public struct InternalMessageConversationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `participants`.
    @_alwaysEmitIntoClient public var participants: Field<[InternalMessageMediaParticipant]> { Field("participants") }
    /// `otherMediaUris`.
    @_alwaysEmitIntoClient public var otherMediaUris: Field<[String]> { Field("otherMediaUris") }
    /// `recentTransfers`.
    @_alwaysEmitIntoClient public var recentTransfers: Field<[TransferResponse]> { Field("recentTransfers") }
    /// `utilizationLabelId`.
    @_alwaysEmitIntoClient public var utilizationLabelId: Field<String> { Field("utilizationLabelId") }
    /// `inactivityTimeout`.
    @_alwaysEmitIntoClient public var inactivityTimeout: Field<Instant> { Field("inactivityTimeout") }
    /// `divisions`.
    @_alwaysEmitIntoClient public var divisions: Field<[ConversationDivisionMembership]> { Field("divisions") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `InternalMessageConversationEntityListing`.
public typealias InternalMessageConversationEntityListing = Model<InternalMessageConversationEntityListingFields>

/// The properties of ``InternalMessageConversationEntityListing``.
public struct InternalMessageConversationEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[InternalMessageConversation]> { Field("entities") }
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

/// The schema `InternalMessageData`.
public typealias InternalMessageData = Model<InternalMessageDataFields>

/// The properties of ``InternalMessageData``.
public struct InternalMessageDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `conversation`.
    @_alwaysEmitIntoClient public var conversation: Field<AddressableEntityRef> { Field("conversation") }
    /// `communicationId`.
    @_alwaysEmitIntoClient public var communicationId: Field<String> { Field("communicationId") }
    /// `timestamp`, required.
    @_alwaysEmitIntoClient public var timestamp: Field<Instant> { Field("timestamp") }
    /// `sender`.
    @_alwaysEmitIntoClient public var sender: Field<UserReference> { Field("sender") }
    /// `recipient`.
    @_alwaysEmitIntoClient public var recipient: Field<UserReference> { Field("recipient") }
    /// `normalizedMessage`, set by the platform.
    @_alwaysEmitIntoClient public var normalizedMessage: Field<ConversationNormalizedMessage> { Field("normalizedMessage") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `InternalMessageDataEntityListing`.
public typealias InternalMessageDataEntityListing = Model<InternalMessageDataEntityListingFields>

/// The properties of ``InternalMessageDataEntityListing``.
public struct InternalMessageDataEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[InternalMessageData]> { Field("entities") }
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

/// The schema `InternalMessageMediaParticipant`.
public typealias InternalMessageMediaParticipant = Model<InternalMessageMediaParticipantFields>

/// The properties of ``InternalMessageMediaParticipant``.
public struct InternalMessageMediaParticipantFields: FieldSet {
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
    /// `startAlertingTime`.
    @_alwaysEmitIntoClient public var startAlertingTime: Field<Instant> { Field("startAlertingTime") }
    /// `connectedTime`.
    @_alwaysEmitIntoClient public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `endTime`.
    @_alwaysEmitIntoClient public var endTime: Field<Instant> { Field("endTime") }
    /// `startHoldTime`.
    @_alwaysEmitIntoClient public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `purpose`.
    @_alwaysEmitIntoClient public var purpose: Field<String> { Field("purpose") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<InternalMessageMediaParticipantState> { Field("state") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<InternalMessageMediaParticipantDirection> { Field("direction") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<InternalMessageMediaParticipantDisconnectType> { Field("disconnectType") }
    /// `held`.
    @_alwaysEmitIntoClient public var held: Field<Bool> { Field("held") }
    /// `wrapupRequired`.
    @_alwaysEmitIntoClient public var wrapupRequired: Field<Bool> { Field("wrapupRequired") }
    /// `wrapupPrompt`.
    @_alwaysEmitIntoClient public var wrapupPrompt: Field<String> { Field("wrapupPrompt") }
    /// `mediaRoles`.
    @_alwaysEmitIntoClient public var mediaRoles: Field<[String]> { Field("mediaRoles") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<DomainEntityRef> { Field("user") }
    /// `queue`.
    @_alwaysEmitIntoClient public var queue: Field<DomainEntityRef> { Field("queue") }
    /// `team`.
    @_alwaysEmitIntoClient public var team: Field<DomainEntityRef> { Field("team") }
    /// `attributes`.
    @_alwaysEmitIntoClient public var attributes: Field<[String: String]> { Field("attributes") }
    /// `errorInfo`.
    @_alwaysEmitIntoClient public var errorInfo: Field<ErrorInfo> { Field("errorInfo") }
    /// `script`.
    @_alwaysEmitIntoClient public var script: Field<DomainEntityRef> { Field("script") }
    /// `wrapupTimeoutMs`.
    @_alwaysEmitIntoClient public var wrapupTimeoutMs: Field<Int> { Field("wrapupTimeoutMs") }
    /// `wrapupSkipped`.
    @_alwaysEmitIntoClient public var wrapupSkipped: Field<Bool> { Field("wrapupSkipped") }
    /// `alertingTimeoutMs`.
    @_alwaysEmitIntoClient public var alertingTimeoutMs: Field<Int> { Field("alertingTimeoutMs") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `externalContact`.
    @_alwaysEmitIntoClient public var externalContact: Field<DomainEntityRef> { Field("externalContact") }
    /// `externalContactInitialDivisionId`.
    @_alwaysEmitIntoClient public var externalContactInitialDivisionId: Field<String> { Field("externalContactInitialDivisionId") }
    /// `externalOrganization`.
    @_alwaysEmitIntoClient public var externalOrganization: Field<DomainEntityRef> { Field("externalOrganization") }
    /// `wrapup`.
    @_alwaysEmitIntoClient public var wrapup: Field<Wrapup> { Field("wrapup") }
    /// `peer`.
    @_alwaysEmitIntoClient public var peer: Field<String> { Field("peer") }
    /// `flaggedReason`.
    @_alwaysEmitIntoClient public var flaggedReason: Field<InternalMessageMediaParticipantFlaggedReason> { Field("flaggedReason") }
    /// `journeyContext`.
    @_alwaysEmitIntoClient public var journeyContext: Field<JourneyContext> { Field("journeyContext") }
    /// `conversationRoutingData`.
    @_alwaysEmitIntoClient public var conversationRoutingData: Field<ConversationRoutingData> { Field("conversationRoutingData") }
    /// `startAcwTime`.
    @_alwaysEmitIntoClient public var startAcwTime: Field<Instant> { Field("startAcwTime") }
    /// `endAcwTime`.
    @_alwaysEmitIntoClient public var endAcwTime: Field<Instant> { Field("endAcwTime") }
    /// `parkTime`.
    @_alwaysEmitIntoClient public var parkTime: Field<Instant> { Field("parkTime") }
    /// `resumeTime`.
    @_alwaysEmitIntoClient public var resumeTime: Field<Instant> { Field("resumeTime") }
    /// `internalMessageId`.
    @_alwaysEmitIntoClient public var internalMessageId: Field<String> { Field("internalMessageId") }
    /// `targetUser`.
    @_alwaysEmitIntoClient public var targetUser: Field<AddressableEntityRef> { Field("targetUser") }
    /// `sourceUser`.
    @_alwaysEmitIntoClient public var sourceUser: Field<AddressableEntityRef> { Field("sourceUser") }
    /// `toAddress`.
    @_alwaysEmitIntoClient public var toAddress: Field<Address> { Field("toAddress") }
    /// `fromAddress`.
    @_alwaysEmitIntoClient public var fromAddress: Field<Address> { Field("fromAddress") }
    /// `messages`.
    @_alwaysEmitIntoClient public var messages: Field<[InternalMessageDetails]> { Field("messages") }
}

/// A value of `state` of ``InternalMessageMediaParticipant``, open to those that are newer than this version.
public struct InternalMessageMediaParticipantState: OpenEnum {
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

/// A value of `direction` of ``InternalMessageMediaParticipant``, open to those that are newer than this version.
public struct InternalMessageMediaParticipantDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
}

/// A value of `disconnectType` of ``InternalMessageMediaParticipant``, open to those that are newer than this version.
public struct InternalMessageMediaParticipantDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `endpoint`.
    @_alwaysEmitIntoClient public static var endpoint: Self { "endpoint" }
    /// `endpoint.donotdisturb`.
    @_alwaysEmitIntoClient public static var endpointDonotdisturb: Self { "endpoint.donotdisturb" }
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
    /// `transfer.donotdisturb`.
    @_alwaysEmitIntoClient public static var transferDonotdisturb: Self { "transfer.donotdisturb" }
    /// `transfer.forward`.
    @_alwaysEmitIntoClient public static var transferForward: Self { "transfer.forward" }
    /// `transfer.noanswer`.
    @_alwaysEmitIntoClient public static var transferNoanswer: Self { "transfer.noanswer" }
    /// `transfer.notavailable`.
    @_alwaysEmitIntoClient public static var transferNotavailable: Self { "transfer.notavailable" }
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
    /// `inactivity`.
    @_alwaysEmitIntoClient public static var inactivity: Self { "inactivity" }
    /// `session.expired`.
    @_alwaysEmitIntoClient public static var sessionExpired: Self { "session.expired" }
    /// `takeover`.
    @_alwaysEmitIntoClient public static var takeover: Self { "takeover" }
}

/// A value of `flaggedReason` of ``InternalMessageMediaParticipant``, open to those that are newer than this version.
public struct InternalMessageMediaParticipantFlaggedReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `general`.
    @_alwaysEmitIntoClient public static var general: Self { "general" }
}

/// The schema `InternalMessageRequest`.
public typealias InternalMessageRequest = Model<InternalMessageRequestFields>

/// The properties of ``InternalMessageRequest``.
public struct InternalMessageRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`, required.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
}
