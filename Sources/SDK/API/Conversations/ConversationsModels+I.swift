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
    public var queueId: Field<String> { Field("queueId") }
    /// `flowId`.
    public var flowId: Field<String> { Field("flowId") }
    /// `provider`, required.
    public var provider: Field<String> { Field("provider") }
    /// `skillIds`.
    public var skillIds: Field<[String]> { Field("skillIds") }
    /// `languageId`.
    public var languageId: Field<String> { Field("languageId") }
    /// `priority`.
    public var priority: Field<Int> { Field("priority") }
    /// `attributes`.
    public var attributes: Field<[String: String]> { Field("attributes") }
    /// `toAddress`.
    public var toAddress: Field<String> { Field("toAddress") }
    /// `toName`.
    public var toName: Field<String> { Field("toName") }
    /// `fromAddress`.
    public var fromAddress: Field<String> { Field("fromAddress") }
    /// `fromName`.
    public var fromName: Field<String> { Field("fromName") }
    /// `subject`.
    public var subject: Field<String> { Field("subject") }
}

/// The schema `InstagramIdentityResolutionConfig`.
public typealias InstagramIdentityResolutionConfig = Model<InstagramIdentityResolutionConfigFields>

/// The properties of ``InstagramIdentityResolutionConfig``.
public struct InstagramIdentityResolutionConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `division`.
    public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `resolveIdentities`, required.
    public var resolveIdentities: Field<Bool> { Field("resolveIdentities") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `InstagramIntegration`.
public typealias InstagramIntegration = Model<InstagramIntegrationFields>

/// The properties of ``InstagramIntegration``.
public struct InstagramIntegrationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `supportedContent`.
    public var supportedContent: Field<SupportedContentReference> { Field("supportedContent") }
    /// `messagingSetting`.
    public var messagingSetting: Field<MessagingSettingReference> { Field("messagingSetting") }
    /// `appId`, required.
    public var appId: Field<String> { Field("appId") }
    /// `pageId`.
    public var pageId: Field<String> { Field("pageId") }
    /// `instagramId`.
    public var instagramId: Field<String> { Field("instagramId") }
    /// `instagramUsername`.
    public var instagramUsername: Field<String> { Field("instagramUsername") }
    /// `instagramName`.
    public var instagramName: Field<String> { Field("instagramName") }
    /// `instagramProfileImageUrl`.
    public var instagramProfileImageUrl: Field<String> { Field("instagramProfileImageUrl") }
    /// `status`.
    public var status: Field<String> { Field("status") }
    /// `recipient`, set by the platform.
    public var recipient: Field<DomainEntityRef> { Field("recipient") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `createdBy`.
    public var createdBy: Field<DomainEntityRef> { Field("createdBy") }
    /// `modifiedBy`.
    public var modifiedBy: Field<DomainEntityRef> { Field("modifiedBy") }
    /// `version`, required.
    public var version: Field<Int> { Field("version") }
    /// `createStatus`, set by the platform.
    public var createStatus: Field<InstagramIntegrationCreateStatus> { Field("createStatus") }
    /// `createError`, set by the platform.
    public var createError: Field<ErrorBody> { Field("createError") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `createStatus` of ``InstagramIntegration``, open to those that are newer than this version.
public struct InstagramIntegrationCreateStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Initiated`.
    public static var initiated: Self { "Initiated" }
    /// `Completed`.
    public static var completed: Self { "Completed" }
    /// `Error`.
    public static var error: Self { "Error" }
}

/// The schema `InstagramIntegrationEntityListing`.
public typealias InstagramIntegrationEntityListing = Model<InstagramIntegrationEntityListingFields>

/// The properties of ``InstagramIntegrationEntityListing``.
public struct InstagramIntegrationEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[InstagramIntegration]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `InstagramIntegrationRequest`.
public typealias InstagramIntegrationRequest = Model<InstagramIntegrationRequestFields>

/// The properties of ``InstagramIntegrationRequest``.
public struct InstagramIntegrationRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `supportedContent`.
    public var supportedContent: Field<SupportedContentReference> { Field("supportedContent") }
    /// `messagingSetting`.
    public var messagingSetting: Field<MessagingSettingRequestReference> { Field("messagingSetting") }
    /// `pageAccessToken`.
    public var pageAccessToken: Field<String> { Field("pageAccessToken") }
    /// `userAccessToken`.
    public var userAccessToken: Field<String> { Field("userAccessToken") }
    /// `pageId`.
    public var pageId: Field<String> { Field("pageId") }
    /// `appId`.
    public var appId: Field<String> { Field("appId") }
    /// `appSecret`.
    public var appSecret: Field<String> { Field("appSecret") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `InstagramIntegrationUpdateRequest`.
public typealias InstagramIntegrationUpdateRequest = Model<InstagramIntegrationUpdateRequestFields>

/// The properties of ``InstagramIntegrationUpdateRequest``.
public struct InstagramIntegrationUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `supportedContent`.
    public var supportedContent: Field<SupportedContentReference> { Field("supportedContent") }
    /// `messagingSetting`.
    public var messagingSetting: Field<MessagingSettingRequestReference> { Field("messagingSetting") }
    /// `pageAccessToken`.
    public var pageAccessToken: Field<String> { Field("pageAccessToken") }
    /// `userAccessToken`.
    public var userAccessToken: Field<String> { Field("userAccessToken") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `InternalMessageConversation`.
public typealias InternalMessageConversation = Model<InternalMessageConversationFields>

/// The properties of ``InternalMessageConversation``.
public struct InternalMessageConversationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `participants`.
    public var participants: Field<[InternalMessageMediaParticipant]> { Field("participants") }
    /// `otherMediaUris`.
    public var otherMediaUris: Field<[String]> { Field("otherMediaUris") }
    /// `recentTransfers`.
    public var recentTransfers: Field<[TransferResponse]> { Field("recentTransfers") }
    /// `utilizationLabelId`.
    public var utilizationLabelId: Field<String> { Field("utilizationLabelId") }
    /// `inactivityTimeout`.
    public var inactivityTimeout: Field<Instant> { Field("inactivityTimeout") }
    /// `divisions`.
    public var divisions: Field<[ConversationDivisionMembership]> { Field("divisions") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `InternalMessageConversationEntityListing`.
public typealias InternalMessageConversationEntityListing = Model<InternalMessageConversationEntityListingFields>

/// The properties of ``InternalMessageConversationEntityListing``.
public struct InternalMessageConversationEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[InternalMessageConversation]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `InternalMessageData`.
public typealias InternalMessageData = Model<InternalMessageDataFields>

/// The properties of ``InternalMessageData``.
public struct InternalMessageDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `conversation`.
    public var conversation: Field<AddressableEntityRef> { Field("conversation") }
    /// `communicationId`.
    public var communicationId: Field<String> { Field("communicationId") }
    /// `timestamp`, required.
    public var timestamp: Field<Instant> { Field("timestamp") }
    /// `sender`.
    public var sender: Field<UserReference> { Field("sender") }
    /// `recipient`.
    public var recipient: Field<UserReference> { Field("recipient") }
    /// `normalizedMessage`, set by the platform.
    public var normalizedMessage: Field<ConversationNormalizedMessage> { Field("normalizedMessage") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `InternalMessageDataEntityListing`.
public typealias InternalMessageDataEntityListing = Model<InternalMessageDataEntityListingFields>

/// The properties of ``InternalMessageDataEntityListing``.
public struct InternalMessageDataEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[InternalMessageData]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `InternalMessageMediaParticipant`.
public typealias InternalMessageMediaParticipant = Model<InternalMessageMediaParticipantFields>

/// The properties of ``InternalMessageMediaParticipant``.
public struct InternalMessageMediaParticipantFields: FieldSet {
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
    /// `startAlertingTime`.
    public var startAlertingTime: Field<Instant> { Field("startAlertingTime") }
    /// `connectedTime`.
    public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `endTime`.
    public var endTime: Field<Instant> { Field("endTime") }
    /// `startHoldTime`.
    public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `purpose`.
    public var purpose: Field<String> { Field("purpose") }
    /// `state`.
    public var state: Field<InternalMessageMediaParticipantState> { Field("state") }
    /// `direction`.
    public var direction: Field<InternalMessageMediaParticipantDirection> { Field("direction") }
    /// `disconnectType`.
    public var disconnectType: Field<InternalMessageMediaParticipantDisconnectType> { Field("disconnectType") }
    /// `held`.
    public var held: Field<Bool> { Field("held") }
    /// `wrapupRequired`.
    public var wrapupRequired: Field<Bool> { Field("wrapupRequired") }
    /// `wrapupPrompt`.
    public var wrapupPrompt: Field<String> { Field("wrapupPrompt") }
    /// `mediaRoles`.
    public var mediaRoles: Field<[String]> { Field("mediaRoles") }
    /// `user`.
    public var user: Field<DomainEntityRef> { Field("user") }
    /// `queue`.
    public var queue: Field<DomainEntityRef> { Field("queue") }
    /// `team`.
    public var team: Field<DomainEntityRef> { Field("team") }
    /// `attributes`.
    public var attributes: Field<[String: String]> { Field("attributes") }
    /// `errorInfo`.
    public var errorInfo: Field<ErrorInfo> { Field("errorInfo") }
    /// `script`.
    public var script: Field<DomainEntityRef> { Field("script") }
    /// `wrapupTimeoutMs`.
    public var wrapupTimeoutMs: Field<Int> { Field("wrapupTimeoutMs") }
    /// `wrapupSkipped`.
    public var wrapupSkipped: Field<Bool> { Field("wrapupSkipped") }
    /// `alertingTimeoutMs`.
    public var alertingTimeoutMs: Field<Int> { Field("alertingTimeoutMs") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `externalContact`.
    public var externalContact: Field<DomainEntityRef> { Field("externalContact") }
    /// `externalContactInitialDivisionId`.
    public var externalContactInitialDivisionId: Field<String> { Field("externalContactInitialDivisionId") }
    /// `externalOrganization`.
    public var externalOrganization: Field<DomainEntityRef> { Field("externalOrganization") }
    /// `wrapup`.
    public var wrapup: Field<Wrapup> { Field("wrapup") }
    /// `peer`.
    public var peer: Field<String> { Field("peer") }
    /// `flaggedReason`.
    public var flaggedReason: Field<InternalMessageMediaParticipantFlaggedReason> { Field("flaggedReason") }
    /// `journeyContext`.
    public var journeyContext: Field<JourneyContext> { Field("journeyContext") }
    /// `conversationRoutingData`.
    public var conversationRoutingData: Field<ConversationRoutingData> { Field("conversationRoutingData") }
    /// `startAcwTime`.
    public var startAcwTime: Field<Instant> { Field("startAcwTime") }
    /// `endAcwTime`.
    public var endAcwTime: Field<Instant> { Field("endAcwTime") }
    /// `parkTime`.
    public var parkTime: Field<Instant> { Field("parkTime") }
    /// `resumeTime`.
    public var resumeTime: Field<Instant> { Field("resumeTime") }
    /// `internalMessageId`.
    public var internalMessageId: Field<String> { Field("internalMessageId") }
    /// `targetUser`.
    public var targetUser: Field<AddressableEntityRef> { Field("targetUser") }
    /// `sourceUser`.
    public var sourceUser: Field<AddressableEntityRef> { Field("sourceUser") }
    /// `toAddress`.
    public var toAddress: Field<Address> { Field("toAddress") }
    /// `fromAddress`.
    public var fromAddress: Field<Address> { Field("fromAddress") }
    /// `messages`.
    public var messages: Field<[InternalMessageDetails]> { Field("messages") }
}

/// A value of `state` of ``InternalMessageMediaParticipant``, open to those that are newer than this version.
public struct InternalMessageMediaParticipantState: OpenEnum {
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

/// A value of `direction` of ``InternalMessageMediaParticipant``, open to those that are newer than this version.
public struct InternalMessageMediaParticipantDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
}

/// A value of `disconnectType` of ``InternalMessageMediaParticipant``, open to those that are newer than this version.
public struct InternalMessageMediaParticipantDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `endpoint`.
    public static var endpoint: Self { "endpoint" }
    /// `endpoint.donotdisturb`.
    public static var endpointDonotdisturb: Self { "endpoint.donotdisturb" }
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
    /// `transfer.donotdisturb`.
    public static var transferDonotdisturb: Self { "transfer.donotdisturb" }
    /// `transfer.forward`.
    public static var transferForward: Self { "transfer.forward" }
    /// `transfer.noanswer`.
    public static var transferNoanswer: Self { "transfer.noanswer" }
    /// `transfer.notavailable`.
    public static var transferNotavailable: Self { "transfer.notavailable" }
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
    /// `inactivity`.
    public static var inactivity: Self { "inactivity" }
    /// `session.expired`.
    public static var sessionExpired: Self { "session.expired" }
    /// `takeover`.
    public static var takeover: Self { "takeover" }
}

/// A value of `flaggedReason` of ``InternalMessageMediaParticipant``, open to those that are newer than this version.
public struct InternalMessageMediaParticipantFlaggedReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `general`.
    public static var general: Self { "general" }
}

/// The schema `InternalMessageRequest`.
public typealias InternalMessageRequest = Model<InternalMessageRequestFields>

/// The properties of ``InternalMessageRequest``.
public struct InternalMessageRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`, required.
    public var text: Field<String> { Field("text") }
}
