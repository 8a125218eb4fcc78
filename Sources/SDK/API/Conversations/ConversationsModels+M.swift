// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `MandatoryPostCallActionInput`.
public typealias MandatoryPostCallActionInput = Model<MandatoryPostCallActionInputFields>

/// The properties of ``MandatoryPostCallActionInput``.
public struct MandatoryPostCallActionInputFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `destination`.
    @_alwaysEmitIntoClient public var destination: Field<String> { Field("destination") }
    /// `invocationData`.
    @_alwaysEmitIntoClient public var invocationData: Field<String> { Field("invocationData") }
}

/// The schema `MaxParticipants`.
public typealias MaxParticipants = Model<MaxParticipantsFields>

/// The properties of ``MaxParticipants``.
public struct MaxParticipantsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `maxParticipants`.
    @_alwaysEmitIntoClient public var maxParticipants: Field<Int> { Field("maxParticipants") }
}

/// The schema `MediaParticipantRequest`.
public typealias MediaParticipantRequest = Model<MediaParticipantRequestFields>

/// The properties of ``MediaParticipantRequest``.
public struct MediaParticipantRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `wrapup`.
    @_alwaysEmitIntoClient public var wrapup: Field<WrapupInput> { Field("wrapup") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<MediaParticipantRequestState> { Field("state") }
    /// `recording`.
    @_alwaysEmitIntoClient public var recording: Field<Bool> { Field("recording") }
    /// `muted`.
    @_alwaysEmitIntoClient public var muted: Field<Bool> { Field("muted") }
    /// `confined`.
    @_alwaysEmitIntoClient public var confined: Field<Bool> { Field("confined") }
    /// `held`.
    @_alwaysEmitIntoClient public var held: Field<Bool> { Field("held") }
    /// `wrapupSkipped`.
    @_alwaysEmitIntoClient public var wrapupSkipped: Field<Bool> { Field("wrapupSkipped") }
    /// `resumeTime`.
    @_alwaysEmitIntoClient public var resumeTime: Field<Instant> { Field("resumeTime") }
}

/// A value of `state` of ``MediaParticipantRequest``, open to those that are newer than this version.
public struct MediaParticipantRequestState: OpenEnum {
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

/// The schema `MeetingIdRecord`.
public typealias MeetingIdRecord = Model<MeetingIdRecordFields>

/// The properties of ``MeetingIdRecord``.
public struct MeetingIdRecordFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `ephemeral`, required.
    @_alwaysEmitIntoClient public var ephemeral: Field<Bool> { Field("ephemeral") }
    /// `conferenceId`.
    @_alwaysEmitIntoClient public var conferenceId: Field<String> { Field("conferenceId") }
    /// `dateExpired`.
    @_alwaysEmitIntoClient public var dateExpired: Field<Instant> { Field("dateExpired") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `MessageConversation`.
public typealias MessageConversation = Model<MessageConversationFields>

/// The properties of ``MessageConversation``.
public struct MessageConversationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `participants`.
    @_alwaysEmitIntoClient public var participants: Field<[MessageMediaParticipant]> { Field("participants") }
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

/// The schema `MessageConversationEntityListing`.
public typealias MessageConversationEntityListing = Model<MessageConversationEntityListingFields>

/// The properties of ``MessageConversationEntityListing``.
public struct MessageConversationEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[MessageConversation]> { Field("entities") }
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

/// The schema `MessageData`.
public typealias MessageData = Model<MessageDataFields>

/// The properties of ``MessageData``.
public struct MessageDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `providerMessageId`.
    @_alwaysEmitIntoClient public var providerMessageId: Field<String> { Field("providerMessageId") }
    /// `timestamp`, required.
    @_alwaysEmitIntoClient public var timestamp: Field<Instant> { Field("timestamp") }
    /// `fromAddress`.
    @_alwaysEmitIntoClient public var fromAddress: Field<String> { Field("fromAddress") }
    /// `toAddress`.
    @_alwaysEmitIntoClient public var toAddress: Field<String> { Field("toAddress") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<MessageDataDirection> { Field("direction") }
    /// `messengerType`.
    @_alwaysEmitIntoClient public var messengerType: Field<MessageDataMessengerType> { Field("messengerType") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<MessageDataStatus> { Field("status") }
    /// `normalizedMessage`, set by the platform.
    @_alwaysEmitIntoClient public var normalizedMessage: Field<ConversationNormalizedMessage> { Field("normalizedMessage") }
    /// `normalizedReceipts`, set by the platform.
    @_alwaysEmitIntoClient public var normalizedReceipts: Field<[ConversationNormalizedMessage]> { Field("normalizedReceipts") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<User> { Field("createdBy") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `direction` of ``MessageData``, open to those that are newer than this version.
public struct MessageDataDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
}

/// A value of `messengerType` of ``MessageData``, open to those that are newer than this version.
public struct MessageDataMessengerType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `sms`.
    @_alwaysEmitIntoClient public static var sms: Self { "sms" }
    /// `facebook`.
    @_alwaysEmitIntoClient public static var facebook: Self { "facebook" }
    /// `twitter`.
    @_alwaysEmitIntoClient public static var twitter: Self { "twitter" }
    /// `whatsapp`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "whatsapp" }
    /// `webmessaging`.
    @_alwaysEmitIntoClient public static var webmessaging: Self { "webmessaging" }
    /// `instagram`.
    @_alwaysEmitIntoClient public static var instagram: Self { "instagram" }
    /// `open`.
    @_alwaysEmitIntoClient public static var open: Self { "open" }
    /// `apple`.
    @_alwaysEmitIntoClient public static var apple: Self { "apple" }
    /// `linkedin`.
    @_alwaysEmitIntoClient public static var linkedin: Self { "linkedin" }
}

/// A value of `status` of ``MessageData``, open to those that are newer than this version.
public struct MessageDataStatus: OpenEnum {
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

/// The schema `MessageMediaData`.
public typealias MessageMediaData = Model<MessageMediaDataFields>

/// The properties of ``MessageMediaData``.
public struct MessageMediaDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<String> { Field("mediaType") }
    /// `contentLengthBytes`.
    @_alwaysEmitIntoClient public var contentLengthBytes: Field<Int> { Field("contentLengthBytes") }
    /// `uploadUrl`.
    @_alwaysEmitIntoClient public var uploadUrl: Field<String> { Field("uploadUrl") }
    /// `status`, set by the platform.
    @_alwaysEmitIntoClient public var status: Field<MessageMediaDataStatus> { Field("status") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `communicationId`.
    @_alwaysEmitIntoClient public var communicationId: Field<String> { Field("communicationId") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``MessageMediaData``, open to those that are newer than this version.
public struct MessageMediaDataStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `uploading`.
    @_alwaysEmitIntoClient public static var uploading: Self { "uploading" }
    /// `valid`.
    @_alwaysEmitIntoClient public static var valid: Self { "valid" }
    /// `invalid`.
    @_alwaysEmitIntoClient public static var invalid: Self { "invalid" }
}

/// The schema `MessageMediaListing`.
public typealias MessageMediaListing = Model<MessageMediaListingFields>

/// The properties of ``MessageMediaListing``.
public struct MessageMediaListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[MessageMediaData]> { Field("entities") }
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

/// The schema `MessageMediaParticipant`.
public typealias MessageMediaParticipant = Model<MessageMediaParticipantFields>

/// The properties of ``MessageMediaParticipant``.
public struct MessageMediaParticipantFields: FieldSet {
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
    @_alwaysEmitIntoClient public var state: Field<MessageMediaParticipantState> { Field("state") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<MessageMediaParticipantDirection> { Field("direction") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<MessageMediaParticipantDisconnectType> { Field("disconnectType") }
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
    @_alwaysEmitIntoClient public var flaggedReason: Field<MessageMediaParticipantFlaggedReason> { Field("flaggedReason") }
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
    /// `toAddress`.
    @_alwaysEmitIntoClient public var toAddress: Field<Address> { Field("toAddress") }
    /// `fromAddress`.
    @_alwaysEmitIntoClient public var fromAddress: Field<Address> { Field("fromAddress") }
    /// `messages`.
    @_alwaysEmitIntoClient public var messages: Field<[MessageDetails]> { Field("messages") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<MessageMediaParticipantType> { Field("type") }
    /// `recipientCountry`.
    @_alwaysEmitIntoClient public var recipientCountry: Field<String> { Field("recipientCountry") }
    /// `recipientType`.
    @_alwaysEmitIntoClient public var recipientType: Field<String> { Field("recipientType") }
    /// `authenticated`.
    @_alwaysEmitIntoClient public var authenticated: Field<Bool> { Field("authenticated") }
    /// `monitoredParticipantId`.
    @_alwaysEmitIntoClient public var monitoredParticipantId: Field<String> { Field("monitoredParticipantId") }
    /// `monitoredParticipant`.
    @_alwaysEmitIntoClient public var monitoredParticipant: Field<AddressableEntityRef> { Field("monitoredParticipant") }
}

/// A value of `state` of ``MessageMediaParticipant``, open to those that are newer than this version.
public struct MessageMediaParticipantState: OpenEnum {
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

/// A value of `direction` of ``MessageMediaParticipant``, open to those that are newer than this version.
public struct MessageMediaParticipantDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
}

/// A value of `disconnectType` of ``MessageMediaParticipant``, open to those that are newer than this version.
public struct MessageMediaParticipantDisconnectType: OpenEnum {
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

/// A value of `flaggedReason` of ``MessageMediaParticipant``, open to those that are newer than this version.
public struct MessageMediaParticipantFlaggedReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `general`.
    @_alwaysEmitIntoClient public static var general: Self { "general" }
}

/// A value of `type` of ``MessageMediaParticipant``, open to those that are newer than this version.
public struct MessageMediaParticipantType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `apple`.
    @_alwaysEmitIntoClient public static var apple: Self { "apple" }
    /// `facebook`.
    @_alwaysEmitIntoClient public static var facebook: Self { "facebook" }
    /// `instagram`.
    @_alwaysEmitIntoClient public static var instagram: Self { "instagram" }
    /// `kakao`.
    @_alwaysEmitIntoClient public static var kakao: Self { "kakao" }
    /// `line`.
    @_alwaysEmitIntoClient public static var line: Self { "line" }
    /// `open`.
    @_alwaysEmitIntoClient public static var open: Self { "open" }
    /// `sms`.
    @_alwaysEmitIntoClient public static var sms: Self { "sms" }
    /// `telegram`.
    @_alwaysEmitIntoClient public static var telegram: Self { "telegram" }
    /// `twitter`.
    @_alwaysEmitIntoClient public static var twitter: Self { "twitter" }
    /// `webmessaging`.
    @_alwaysEmitIntoClient public static var webmessaging: Self { "webmessaging" }
    /// `whatsapp`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "whatsapp" }
    /// `unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "unknown" }
}

/// The schema `MessageMediaUploadData`.
public typealias MessageMediaUploadData = Model<MessageMediaUploadDataFields>

/// The properties of ``MessageMediaUploadData``.
public struct MessageMediaUploadDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `uploadUrl`.
    @_alwaysEmitIntoClient public var uploadUrl: Field<String> { Field("uploadUrl") }
    /// `uploadHeaders`.
    @_alwaysEmitIntoClient public var uploadHeaders: Field<[String: String]> { Field("uploadHeaders") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `MessageTypingEventRequest`.
public typealias MessageTypingEventRequest = Model<MessageTypingEventRequestFields>

/// The properties of ``MessageTypingEventRequest``.
public struct MessageTypingEventRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `typing`, required.
    @_alwaysEmitIntoClient public var typing: Field<ConversationEventTyping> { Field("typing") }
    /// `dateSent`.
    @_alwaysEmitIntoClient public var dateSent: Field<Instant> { Field("dateSent") }
}

/// The schema `MessagingConferResponse`.
public typealias MessagingConferResponse = Model<MessagingConferResponseFields>

/// The properties of ``MessagingConferResponse``.
public struct MessagingConferResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversation`, required.
    @_alwaysEmitIntoClient public var conversation: Field<AddressableEntityRef> { Field("conversation") }
    /// `communicationId`, required.
    @_alwaysEmitIntoClient public var communicationId: Field<String> { Field("communicationId") }
    /// `peerCommunicationId`, required.
    @_alwaysEmitIntoClient public var peerCommunicationId: Field<String> { Field("peerCommunicationId") }
    /// `commandId`, required.
    @_alwaysEmitIntoClient public var commandId: Field<String> { Field("commandId") }
}

/// The schema `MessagingConferWithUserRequest`.
public typealias MessagingConferWithUserRequest = Model<MessagingConferWithUserRequestFields>

/// The properties of ``MessagingConferWithUserRequest``.
public struct MessagingConferWithUserRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `targetUserId`, required.
    @_alwaysEmitIntoClient public var targetUserId: Field<String> { Field("targetUserId") }
}

/// The schema `MessagingIntegration`.
public typealias MessagingIntegration = Model<MessagingIntegrationFields>

/// The properties of ``MessagingIntegration``.
public struct MessagingIntegrationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required, set by the platform.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `supportedContent`.
    @_alwaysEmitIntoClient public var supportedContent: Field<SupportedContentReference> { Field("supportedContent") }
    /// `messagingSetting`.
    @_alwaysEmitIntoClient public var messagingSetting: Field<MessagingSettingReference> { Field("messagingSetting") }
    /// `status`, set by the platform.
    @_alwaysEmitIntoClient public var status: Field<MessagingIntegrationStatus> { Field("status") }
    /// `messengerType`, required, set by the platform.
    @_alwaysEmitIntoClient public var messengerType: Field<MessagingIntegrationMessengerType> { Field("messengerType") }
    /// `openExtensionType`, set by the platform.
    @_alwaysEmitIntoClient public var openExtensionType: Field<MessagingIntegrationOpenExtensionType> { Field("openExtensionType") }
    /// `recipient`, set by the platform.
    @_alwaysEmitIntoClient public var recipient: Field<DomainEntityRef> { Field("recipient") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<DomainEntityRef> { Field("createdBy") }
    /// `modifiedBy`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedBy: Field<DomainEntityRef> { Field("modifiedBy") }
    /// `version`, required, set by the platform.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``MessagingIntegration``, open to those that are newer than this version.
public struct MessagingIntegrationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Inactive`.
    @_alwaysEmitIntoClient public static var inactive: Self { "Inactive" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `Starting`.
    @_alwaysEmitIntoClient public static var starting: Self { "Starting" }
    /// `Incomplete`.
    @_alwaysEmitIntoClient public static var incomplete: Self { "Incomplete" }
    /// `Deleting`.
    @_alwaysEmitIntoClient public static var deleting: Self { "Deleting" }
    /// `DeletionFailed`.
    @_alwaysEmitIntoClient public static var deletionFailed: Self { "DeletionFailed" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
}

/// A value of `messengerType` of ``MessagingIntegration``, open to those that are newer than this version.
public struct MessagingIntegrationMessengerType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `sms`.
    @_alwaysEmitIntoClient public static var sms: Self { "sms" }
    /// `facebook`.
    @_alwaysEmitIntoClient public static var facebook: Self { "facebook" }
    /// `twitter`.
    @_alwaysEmitIntoClient public static var twitter: Self { "twitter" }
    /// `whatsapp`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "whatsapp" }
    /// `webmessaging`.
    @_alwaysEmitIntoClient public static var webmessaging: Self { "webmessaging" }
    /// `instagram`.
    @_alwaysEmitIntoClient public static var instagram: Self { "instagram" }
    /// `open`.
    @_alwaysEmitIntoClient public static var open: Self { "open" }
    /// `apple`.
    @_alwaysEmitIntoClient public static var apple: Self { "apple" }
    /// `linkedin`.
    @_alwaysEmitIntoClient public static var linkedin: Self { "linkedin" }
}

/// A value of `openExtensionType` of ``MessagingIntegration``, open to those that are newer than this version.
public struct MessagingIntegrationOpenExtensionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `None`.
    @_alwaysEmitIntoClient public static var none_: Self { "None" }
    /// `GoogleBusinessProfile`.
    @_alwaysEmitIntoClient public static var googleBusinessProfile: Self { "GoogleBusinessProfile" }
    /// `YouTube`.
    @_alwaysEmitIntoClient public static var youTube: Self { "YouTube" }
}

/// The schema `MessagingIntegrationEntityListing`.
public typealias MessagingIntegrationEntityListing = Model<MessagingIntegrationEntityListingFields>

/// The properties of ``MessagingIntegrationEntityListing``.
public struct MessagingIntegrationEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[MessagingIntegration]> { Field("entities") }
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

/// The schema `MessagingSettingPatchRequest`.
public typealias MessagingSettingPatchRequest = Model<MessagingSettingPatchRequestFields>

/// The properties of ``MessagingSettingPatchRequest``.
public struct MessagingSettingPatchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `content`.
    @_alwaysEmitIntoClient public var content: Field<ContentSetting> { Field("content") }
    /// `event`.
    @_alwaysEmitIntoClient public var event: Field<EventSetting> { Field("event") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `MessagingSettingReference`.
public typealias MessagingSettingReference = Model<MessagingSettingReferenceFields>

/// The properties of ``MessagingSettingReference``.
public struct MessagingSettingReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, set by the platform.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<String> { Field("version") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<DomainEntityRef> { Field("createdBy") }
    /// `updatedBy`, set by the platform.
    @_alwaysEmitIntoClient public var updatedBy: Field<DomainEntityRef> { Field("updatedBy") }
    /// `content`.
    @_alwaysEmitIntoClient public var content: Field<ContentSetting> { Field("content") }
    /// `event`.
    @_alwaysEmitIntoClient public var event: Field<EventSetting> { Field("event") }
}

/// The schema `MessagingSettingRequestReference`.
public typealias MessagingSettingRequestReference = Model<MessagingSettingRequestReferenceFields>

/// The properties of ``MessagingSettingRequestReference``.
public struct MessagingSettingRequestReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `MetadataAttribute`.
public typealias MetadataAttribute = Model<MetadataAttributeFields>

/// The properties of ``MetadataAttribute``.
public struct MetadataAttributeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `value`, set by the platform.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}
