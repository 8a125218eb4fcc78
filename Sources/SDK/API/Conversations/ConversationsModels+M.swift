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
    public var destination: Field<String> { Field("destination") }
    /// `invocationData`.
    public var invocationData: Field<String> { Field("invocationData") }
}

/// The schema `MaxParticipants`.
public typealias MaxParticipants = Model<MaxParticipantsFields>

/// The properties of ``MaxParticipants``.
public struct MaxParticipantsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `maxParticipants`.
    public var maxParticipants: Field<Int> { Field("maxParticipants") }
}

/// The schema `MediaParticipantRequest`.
public typealias MediaParticipantRequest = Model<MediaParticipantRequestFields>

/// The properties of ``MediaParticipantRequest``.
public struct MediaParticipantRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `wrapup`.
    public var wrapup: Field<WrapupInput> { Field("wrapup") }
    /// `state`.
    public var state: Field<MediaParticipantRequestState> { Field("state") }
    /// `recording`.
    public var recording: Field<Bool> { Field("recording") }
    /// `muted`.
    public var muted: Field<Bool> { Field("muted") }
    /// `confined`.
    public var confined: Field<Bool> { Field("confined") }
    /// `held`.
    public var held: Field<Bool> { Field("held") }
    /// `wrapupSkipped`.
    public var wrapupSkipped: Field<Bool> { Field("wrapupSkipped") }
    /// `resumeTime`.
    public var resumeTime: Field<Instant> { Field("resumeTime") }
}

/// A value of `state` of ``MediaParticipantRequest``, open to those that are newer than this version.
public struct MediaParticipantRequestState: OpenEnum {
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

/// The schema `MeetingIdRecord`.
public typealias MeetingIdRecord = Model<MeetingIdRecordFields>

/// The properties of ``MeetingIdRecord``.
public struct MeetingIdRecordFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `ephemeral`, required.
    public var ephemeral: Field<Bool> { Field("ephemeral") }
    /// `conferenceId`.
    public var conferenceId: Field<String> { Field("conferenceId") }
    /// `dateExpired`.
    public var dateExpired: Field<Instant> { Field("dateExpired") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `MessageConversation`.
public typealias MessageConversation = Model<MessageConversationFields>

/// The properties of ``MessageConversation``.
public struct MessageConversationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `participants`.
    public var participants: Field<[MessageMediaParticipant]> { Field("participants") }
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

/// The schema `MessageConversationEntityListing`.
public typealias MessageConversationEntityListing = Model<MessageConversationEntityListingFields>

/// The properties of ``MessageConversationEntityListing``.
public struct MessageConversationEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[MessageConversation]> { Field("entities") }
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

/// The schema `MessageData`.
public typealias MessageData = Model<MessageDataFields>

/// The properties of ``MessageData``.
public struct MessageDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `providerMessageId`.
    public var providerMessageId: Field<String> { Field("providerMessageId") }
    /// `timestamp`, required.
    public var timestamp: Field<Instant> { Field("timestamp") }
    /// `fromAddress`.
    public var fromAddress: Field<String> { Field("fromAddress") }
    /// `toAddress`.
    public var toAddress: Field<String> { Field("toAddress") }
    /// `direction`.
    public var direction: Field<MessageDataDirection> { Field("direction") }
    /// `messengerType`.
    public var messengerType: Field<MessageDataMessengerType> { Field("messengerType") }
    /// `status`, required.
    public var status: Field<MessageDataStatus> { Field("status") }
    /// `normalizedMessage`, set by the platform.
    public var normalizedMessage: Field<ConversationNormalizedMessage> { Field("normalizedMessage") }
    /// `normalizedReceipts`, set by the platform.
    public var normalizedReceipts: Field<[ConversationNormalizedMessage]> { Field("normalizedReceipts") }
    /// `createdBy`.
    public var createdBy: Field<User> { Field("createdBy") }
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `direction` of ``MessageData``, open to those that are newer than this version.
public struct MessageDataDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
}

/// A value of `messengerType` of ``MessageData``, open to those that are newer than this version.
public struct MessageDataMessengerType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `sms`.
    public static var sms: Self { "sms" }
    /// `facebook`.
    public static var facebook: Self { "facebook" }
    /// `twitter`.
    public static var twitter: Self { "twitter" }
    /// `whatsapp`.
    public static var whatsapp: Self { "whatsapp" }
    /// `webmessaging`.
    public static var webmessaging: Self { "webmessaging" }
    /// `instagram`.
    public static var instagram: Self { "instagram" }
    /// `open`.
    public static var open: Self { "open" }
    /// `apple`.
    public static var apple: Self { "apple" }
    /// `linkedin`.
    public static var linkedin: Self { "linkedin" }
}

/// A value of `status` of ``MessageData``, open to those that are newer than this version.
public struct MessageDataStatus: OpenEnum {
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

/// The schema `MessageMediaData`.
public typealias MessageMediaData = Model<MessageMediaDataFields>

/// The properties of ``MessageMediaData``.
public struct MessageMediaDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `url`.
    public var url: Field<String> { Field("url") }
    /// `mediaType`.
    public var mediaType: Field<String> { Field("mediaType") }
    /// `contentLengthBytes`.
    public var contentLengthBytes: Field<Int> { Field("contentLengthBytes") }
    /// `uploadUrl`.
    public var uploadUrl: Field<String> { Field("uploadUrl") }
    /// `status`, set by the platform.
    public var status: Field<MessageMediaDataStatus> { Field("status") }
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `communicationId`.
    public var communicationId: Field<String> { Field("communicationId") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``MessageMediaData``, open to those that are newer than this version.
public struct MessageMediaDataStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `uploading`.
    public static var uploading: Self { "uploading" }
    /// `valid`.
    public static var valid: Self { "valid" }
    /// `invalid`.
    public static var invalid: Self { "invalid" }
}

/// The schema `MessageMediaListing`.
public typealias MessageMediaListing = Model<MessageMediaListingFields>

/// The properties of ``MessageMediaListing``.
public struct MessageMediaListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[MessageMediaData]> { Field("entities") }
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

/// The schema `MessageMediaParticipant`.
public typealias MessageMediaParticipant = Model<MessageMediaParticipantFields>

/// The properties of ``MessageMediaParticipant``.
public struct MessageMediaParticipantFields: FieldSet {
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
    public var state: Field<MessageMediaParticipantState> { Field("state") }
    /// `direction`.
    public var direction: Field<MessageMediaParticipantDirection> { Field("direction") }
    /// `disconnectType`.
    public var disconnectType: Field<MessageMediaParticipantDisconnectType> { Field("disconnectType") }
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
    public var flaggedReason: Field<MessageMediaParticipantFlaggedReason> { Field("flaggedReason") }
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
    /// `toAddress`.
    public var toAddress: Field<Address> { Field("toAddress") }
    /// `fromAddress`.
    public var fromAddress: Field<Address> { Field("fromAddress") }
    /// `messages`.
    public var messages: Field<[MessageDetails]> { Field("messages") }
    /// `type`.
    public var type: Field<MessageMediaParticipantType> { Field("type") }
    /// `recipientCountry`.
    public var recipientCountry: Field<String> { Field("recipientCountry") }
    /// `recipientType`.
    public var recipientType: Field<String> { Field("recipientType") }
    /// `authenticated`.
    public var authenticated: Field<Bool> { Field("authenticated") }
    /// `monitoredParticipantId`.
    public var monitoredParticipantId: Field<String> { Field("monitoredParticipantId") }
    /// `monitoredParticipant`.
    public var monitoredParticipant: Field<AddressableEntityRef> { Field("monitoredParticipant") }
}

/// A value of `state` of ``MessageMediaParticipant``, open to those that are newer than this version.
public struct MessageMediaParticipantState: OpenEnum {
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

/// A value of `direction` of ``MessageMediaParticipant``, open to those that are newer than this version.
public struct MessageMediaParticipantDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
}

/// A value of `disconnectType` of ``MessageMediaParticipant``, open to those that are newer than this version.
public struct MessageMediaParticipantDisconnectType: OpenEnum {
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

/// A value of `flaggedReason` of ``MessageMediaParticipant``, open to those that are newer than this version.
public struct MessageMediaParticipantFlaggedReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `general`.
    public static var general: Self { "general" }
}

/// A value of `type` of ``MessageMediaParticipant``, open to those that are newer than this version.
public struct MessageMediaParticipantType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `apple`.
    public static var apple: Self { "apple" }
    /// `facebook`.
    public static var facebook: Self { "facebook" }
    /// `instagram`.
    public static var instagram: Self { "instagram" }
    /// `kakao`.
    public static var kakao: Self { "kakao" }
    /// `line`.
    public static var line: Self { "line" }
    /// `open`.
    public static var open: Self { "open" }
    /// `sms`.
    public static var sms: Self { "sms" }
    /// `telegram`.
    public static var telegram: Self { "telegram" }
    /// `twitter`.
    public static var twitter: Self { "twitter" }
    /// `webmessaging`.
    public static var webmessaging: Self { "webmessaging" }
    /// `whatsapp`.
    public static var whatsapp: Self { "whatsapp" }
    /// `unknown`.
    public static var unknown: Self { "unknown" }
}

/// The schema `MessageMediaUploadData`.
public typealias MessageMediaUploadData = Model<MessageMediaUploadDataFields>

/// The properties of ``MessageMediaUploadData``.
public struct MessageMediaUploadDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `uploadUrl`.
    public var uploadUrl: Field<String> { Field("uploadUrl") }
    /// `uploadHeaders`.
    public var uploadHeaders: Field<[String: String]> { Field("uploadHeaders") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `MessageTypingEventRequest`.
public typealias MessageTypingEventRequest = Model<MessageTypingEventRequestFields>

/// The properties of ``MessageTypingEventRequest``.
public struct MessageTypingEventRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `typing`, required.
    public var typing: Field<ConversationEventTyping> { Field("typing") }
    /// `dateSent`.
    public var dateSent: Field<Instant> { Field("dateSent") }
}

/// The schema `MessagingConferResponse`.
public typealias MessagingConferResponse = Model<MessagingConferResponseFields>

/// The properties of ``MessagingConferResponse``.
public struct MessagingConferResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversation`, required.
    public var conversation: Field<AddressableEntityRef> { Field("conversation") }
    /// `communicationId`, required.
    public var communicationId: Field<String> { Field("communicationId") }
    /// `peerCommunicationId`, required.
    public var peerCommunicationId: Field<String> { Field("peerCommunicationId") }
    /// `commandId`, required.
    public var commandId: Field<String> { Field("commandId") }
}

/// The schema `MessagingConferWithUserRequest`.
public typealias MessagingConferWithUserRequest = Model<MessagingConferWithUserRequestFields>

/// The properties of ``MessagingConferWithUserRequest``.
public struct MessagingConferWithUserRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `targetUserId`, required.
    public var targetUserId: Field<String> { Field("targetUserId") }
}

/// The schema `MessagingIntegration`.
public typealias MessagingIntegration = Model<MessagingIntegrationFields>

/// The properties of ``MessagingIntegration``.
public struct MessagingIntegrationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required, set by the platform.
    public var name: Field<String> { Field("name") }
    /// `supportedContent`.
    public var supportedContent: Field<SupportedContentReference> { Field("supportedContent") }
    /// `messagingSetting`.
    public var messagingSetting: Field<MessagingSettingReference> { Field("messagingSetting") }
    /// `status`, set by the platform.
    public var status: Field<MessagingIntegrationStatus> { Field("status") }
    /// `messengerType`, required, set by the platform.
    public var messengerType: Field<MessagingIntegrationMessengerType> { Field("messengerType") }
    /// `openExtensionType`, set by the platform.
    public var openExtensionType: Field<MessagingIntegrationOpenExtensionType> { Field("openExtensionType") }
    /// `recipient`, set by the platform.
    public var recipient: Field<DomainEntityRef> { Field("recipient") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `createdBy`, set by the platform.
    public var createdBy: Field<DomainEntityRef> { Field("createdBy") }
    /// `modifiedBy`, set by the platform.
    public var modifiedBy: Field<DomainEntityRef> { Field("modifiedBy") }
    /// `version`, required, set by the platform.
    public var version: Field<Int> { Field("version") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``MessagingIntegration``, open to those that are newer than this version.
public struct MessagingIntegrationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Inactive`.
    public static var inactive: Self { "Inactive" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `Starting`.
    public static var starting: Self { "Starting" }
    /// `Incomplete`.
    public static var incomplete: Self { "Incomplete" }
    /// `Deleting`.
    public static var deleting: Self { "Deleting" }
    /// `DeletionFailed`.
    public static var deletionFailed: Self { "DeletionFailed" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
}

/// A value of `messengerType` of ``MessagingIntegration``, open to those that are newer than this version.
public struct MessagingIntegrationMessengerType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `sms`.
    public static var sms: Self { "sms" }
    /// `facebook`.
    public static var facebook: Self { "facebook" }
    /// `twitter`.
    public static var twitter: Self { "twitter" }
    /// `whatsapp`.
    public static var whatsapp: Self { "whatsapp" }
    /// `webmessaging`.
    public static var webmessaging: Self { "webmessaging" }
    /// `instagram`.
    public static var instagram: Self { "instagram" }
    /// `open`.
    public static var open: Self { "open" }
    /// `apple`.
    public static var apple: Self { "apple" }
    /// `linkedin`.
    public static var linkedin: Self { "linkedin" }
}

/// A value of `openExtensionType` of ``MessagingIntegration``, open to those that are newer than this version.
public struct MessagingIntegrationOpenExtensionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `None`.
    public static var none_: Self { "None" }
    /// `GoogleBusinessProfile`.
    public static var googleBusinessProfile: Self { "GoogleBusinessProfile" }
    /// `YouTube`.
    public static var youTube: Self { "YouTube" }
}

/// The schema `MessagingIntegrationEntityListing`.
public typealias MessagingIntegrationEntityListing = Model<MessagingIntegrationEntityListingFields>

/// The properties of ``MessagingIntegrationEntityListing``.
public struct MessagingIntegrationEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[MessagingIntegration]> { Field("entities") }
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

/// The schema `MessagingSettingPatchRequest`.
public typealias MessagingSettingPatchRequest = Model<MessagingSettingPatchRequestFields>

/// The properties of ``MessagingSettingPatchRequest``.
public struct MessagingSettingPatchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `content`.
    public var content: Field<ContentSetting> { Field("content") }
    /// `event`.
    public var event: Field<EventSetting> { Field("event") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `MessagingSettingReference`.
public typealias MessagingSettingReference = Model<MessagingSettingReferenceFields>

/// The properties of ``MessagingSettingReference``.
public struct MessagingSettingReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `name`, set by the platform.
    public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `version`.
    public var version: Field<String> { Field("version") }
    /// `createdBy`, set by the platform.
    public var createdBy: Field<DomainEntityRef> { Field("createdBy") }
    /// `updatedBy`, set by the platform.
    public var updatedBy: Field<DomainEntityRef> { Field("updatedBy") }
    /// `content`.
    public var content: Field<ContentSetting> { Field("content") }
    /// `event`.
    public var event: Field<EventSetting> { Field("event") }
}

/// The schema `MessagingSettingRequestReference`.
public typealias MessagingSettingRequestReference = Model<MessagingSettingRequestReferenceFields>

/// The properties of ``MessagingSettingRequestReference``.
public struct MessagingSettingRequestReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
}

/// The schema `MetadataAttribute`.
public typealias MetadataAttribute = Model<MetadataAttributeFields>

/// The properties of ``MetadataAttribute``.
public struct MetadataAttributeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `value`, set by the platform.
    public var value: Field<String> { Field("value") }
}
