// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `EmailConversation`.
public typealias EmailConversation = Model<EmailConversationFields>

/// The properties of ``EmailConversation``.
public struct EmailConversationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `participants`.
    @_alwaysEmitIntoClient public var participants: Field<[EmailMediaParticipant]> { Field("participants") }
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

/// The schema `EmailConversationEntityListing`.
public typealias EmailConversationEntityListing = Model<EmailConversationEntityListingFields>

/// The properties of ``EmailConversationEntityListing``.
public struct EmailConversationEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[EmailConversation]> { Field("entities") }
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

/// The schema `EmailMediaParticipant`.
public typealias EmailMediaParticipant = Model<EmailMediaParticipantFields>

/// The properties of ``EmailMediaParticipant``.
public struct EmailMediaParticipantFields: FieldSet {
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
    @_alwaysEmitIntoClient public var state: Field<EmailMediaParticipantState> { Field("state") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<EmailMediaParticipantDirection> { Field("direction") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<EmailMediaParticipantDisconnectType> { Field("disconnectType") }
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
    @_alwaysEmitIntoClient public var flaggedReason: Field<EmailMediaParticipantFlaggedReason> { Field("flaggedReason") }
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
    /// `subject`.
    @_alwaysEmitIntoClient public var subject: Field<String> { Field("subject") }
    /// `messagesSent`.
    @_alwaysEmitIntoClient public var messagesSent: Field<Int> { Field("messagesSent") }
    /// `autoGenerated`.
    @_alwaysEmitIntoClient public var autoGenerated: Field<Bool> { Field("autoGenerated") }
    /// `draftAttachments`.
    @_alwaysEmitIntoClient public var draftAttachments: Field<[Attachment]> { Field("draftAttachments") }
    /// `spam`.
    @_alwaysEmitIntoClient public var spam: Field<Bool> { Field("spam") }
    /// `messageId`.
    @_alwaysEmitIntoClient public var messageId: Field<String> { Field("messageId") }
}

/// A value of `state` of ``EmailMediaParticipant``, open to those that are newer than this version.
public struct EmailMediaParticipantState: OpenEnum {
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

/// A value of `direction` of ``EmailMediaParticipant``, open to those that are newer than this version.
public struct EmailMediaParticipantDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
}

/// A value of `disconnectType` of ``EmailMediaParticipant``, open to those that are newer than this version.
public struct EmailMediaParticipantDisconnectType: OpenEnum {
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

/// A value of `flaggedReason` of ``EmailMediaParticipant``, open to those that are newer than this version.
public struct EmailMediaParticipantFlaggedReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `general`.
    @_alwaysEmitIntoClient public static var general: Self { "general" }
}

/// The schema `EmailMessage`.
public typealias EmailMessage = Model<EmailMessageFields>

/// The properties of ``EmailMessage``.
public struct EmailMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `to`, required.
    @_alwaysEmitIntoClient public var to: Field<[EmailAddress]> { Field("to") }
    /// `cc`.
    @_alwaysEmitIntoClient public var cc: Field<[EmailAddress]> { Field("cc") }
    /// `bcc`.
    @_alwaysEmitIntoClient public var bcc: Field<[EmailAddress]> { Field("bcc") }
    /// `from`, required.
    @_alwaysEmitIntoClient public var from: Field<EmailAddress> { Field("from") }
    /// `replyTo`.
    @_alwaysEmitIntoClient public var replyTo: Field<EmailAddress> { Field("replyTo") }
    /// `subject`.
    @_alwaysEmitIntoClient public var subject: Field<String> { Field("subject") }
    /// `attachments`.
    @_alwaysEmitIntoClient public var attachments: Field<[Attachment]> { Field("attachments") }
    /// `textBody`, required.
    @_alwaysEmitIntoClient public var textBody: Field<String> { Field("textBody") }
    /// `htmlBody`.
    @_alwaysEmitIntoClient public var htmlBody: Field<String> { Field("htmlBody") }
    /// `time`.
    @_alwaysEmitIntoClient public var time: Field<Instant> { Field("time") }
    /// `historyIncluded`.
    @_alwaysEmitIntoClient public var historyIncluded: Field<Bool> { Field("historyIncluded") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<EmailMessageState> { Field("state") }
    /// `draftType`.
    @_alwaysEmitIntoClient public var draftType: Field<EmailMessageDraftType> { Field("draftType") }
    /// `emailSizeBytes`, set by the platform.
    @_alwaysEmitIntoClient public var emailSizeBytes: Field<Int> { Field("emailSizeBytes") }
    /// `maxEmailSizeBytes`, set by the platform.
    @_alwaysEmitIntoClient public var maxEmailSizeBytes: Field<Int> { Field("maxEmailSizeBytes") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``EmailMessage``, open to those that are newer than this version.
public struct EmailMessageState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Created`.
    @_alwaysEmitIntoClient public static var created: Self { "Created" }
    /// `Ready`.
    @_alwaysEmitIntoClient public static var ready: Self { "Ready" }
    /// `Edited`.
    @_alwaysEmitIntoClient public static var edited: Self { "Edited" }
}

/// A value of `draftType` of ``EmailMessage``, open to those that are newer than this version.
public struct EmailMessageDraftType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Reply`.
    @_alwaysEmitIntoClient public static var reply: Self { "Reply" }
    /// `ReplyAll`.
    @_alwaysEmitIntoClient public static var replyAll: Self { "ReplyAll" }
    /// `Forward`.
    @_alwaysEmitIntoClient public static var forward: Self { "Forward" }
}

/// The schema `EmailMessagePreview`.
public typealias EmailMessagePreview = Model<EmailMessagePreviewFields>

/// The properties of ``EmailMessagePreview``.
public struct EmailMessagePreviewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `to`, required.
    @_alwaysEmitIntoClient public var to: Field<[EmailAddress]> { Field("to") }
    /// `cc`.
    @_alwaysEmitIntoClient public var cc: Field<[EmailAddress]> { Field("cc") }
    /// `bcc`.
    @_alwaysEmitIntoClient public var bcc: Field<[EmailAddress]> { Field("bcc") }
    /// `from`, required.
    @_alwaysEmitIntoClient public var from: Field<EmailAddress> { Field("from") }
    /// `replyTo`.
    @_alwaysEmitIntoClient public var replyTo: Field<EmailAddress> { Field("replyTo") }
    /// `subject`.
    @_alwaysEmitIntoClient public var subject: Field<String> { Field("subject") }
    /// `attachments`.
    @_alwaysEmitIntoClient public var attachments: Field<[Attachment]> { Field("attachments") }
    /// `textBodyPreview`.
    @_alwaysEmitIntoClient public var textBodyPreview: Field<String> { Field("textBodyPreview") }
    /// `time`.
    @_alwaysEmitIntoClient public var time: Field<Instant> { Field("time") }
    /// `historyIncluded`.
    @_alwaysEmitIntoClient public var historyIncluded: Field<Bool> { Field("historyIncluded") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<EmailMessagePreviewState> { Field("state") }
    /// `draftType`.
    @_alwaysEmitIntoClient public var draftType: Field<EmailMessagePreviewDraftType> { Field("draftType") }
    /// `emailSizeBytes`, set by the platform.
    @_alwaysEmitIntoClient public var emailSizeBytes: Field<Int> { Field("emailSizeBytes") }
    /// `maxEmailSizeBytes`, set by the platform.
    @_alwaysEmitIntoClient public var maxEmailSizeBytes: Field<Int> { Field("maxEmailSizeBytes") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``EmailMessagePreview``, open to those that are newer than this version.
public struct EmailMessagePreviewState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Created`.
    @_alwaysEmitIntoClient public static var created: Self { "Created" }
    /// `Ready`.
    @_alwaysEmitIntoClient public static var ready: Self { "Ready" }
    /// `Edited`.
    @_alwaysEmitIntoClient public static var edited: Self { "Edited" }
}

/// A value of `draftType` of ``EmailMessagePreview``, open to those that are newer than this version.
public struct EmailMessagePreviewDraftType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Reply`.
    @_alwaysEmitIntoClient public static var reply: Self { "Reply" }
    /// `ReplyAll`.
    @_alwaysEmitIntoClient public static var replyAll: Self { "ReplyAll" }
    /// `Forward`.
    @_alwaysEmitIntoClient public static var forward: Self { "Forward" }
}

/// The schema `EmailMessagePreviewListing`.
public typealias EmailMessagePreviewListing = Model<EmailMessagePreviewListingFields>

/// The properties of ``EmailMessagePreviewListing``.
public struct EmailMessagePreviewListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[EmailMessagePreview]> { Field("entities") }
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

/// The schema `EmailMessageReply`.
public typealias EmailMessageReply = Model<EmailMessageReplyFields>

/// The properties of ``EmailMessageReply``.
public struct EmailMessageReplyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `to`, required.
    @_alwaysEmitIntoClient public var to: Field<[EmailAddress]> { Field("to") }
    /// `cc`.
    @_alwaysEmitIntoClient public var cc: Field<[EmailAddress]> { Field("cc") }
    /// `bcc`.
    @_alwaysEmitIntoClient public var bcc: Field<[EmailAddress]> { Field("bcc") }
    /// `from`, required.
    @_alwaysEmitIntoClient public var from: Field<EmailAddress> { Field("from") }
    /// `replyTo`.
    @_alwaysEmitIntoClient public var replyTo: Field<EmailAddress> { Field("replyTo") }
    /// `subject`.
    @_alwaysEmitIntoClient public var subject: Field<String> { Field("subject") }
    /// `attachments`.
    @_alwaysEmitIntoClient public var attachments: Field<[Attachment]> { Field("attachments") }
    /// `textBody`, required.
    @_alwaysEmitIntoClient public var textBody: Field<String> { Field("textBody") }
    /// `htmlBody`.
    @_alwaysEmitIntoClient public var htmlBody: Field<String> { Field("htmlBody") }
    /// `time`.
    @_alwaysEmitIntoClient public var time: Field<Instant> { Field("time") }
    /// `historyIncluded`.
    @_alwaysEmitIntoClient public var historyIncluded: Field<Bool> { Field("historyIncluded") }
    /// `emailSizeBytes`, set by the platform.
    @_alwaysEmitIntoClient public var emailSizeBytes: Field<Int> { Field("emailSizeBytes") }
    /// `maxEmailSizeBytes`, set by the platform.
    @_alwaysEmitIntoClient public var maxEmailSizeBytes: Field<Int> { Field("maxEmailSizeBytes") }
}

/// The schema `EmailsSettings`.
public typealias EmailsSettings = Model<EmailsSettingsFields>

/// The properties of ``EmailsSettings``.
public struct EmailsSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sendingSizeLimit`.
    @_alwaysEmitIntoClient public var sendingSizeLimit: Field<Int> { Field("sendingSizeLimit") }
}

/// The schema `EngagementRequest`.
public typealias EngagementRequest = Model<EngagementRequestFields>

/// The properties of ``EngagementRequest``.
public struct EngagementRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `visibility`.
    @_alwaysEmitIntoClient public var visibility: Field<EngagementRequestVisibility> { Field("visibility") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<EngagementRequestStatus> { Field("status") }
}

/// A value of `visibility` of ``EngagementRequest``, open to those that are newer than this version.
public struct EngagementRequestVisibility: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Presented`.
    @_alwaysEmitIntoClient public static var presented: Self { "Presented" }
    /// `NotPresented`.
    @_alwaysEmitIntoClient public static var notPresented: Self { "NotPresented" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// A value of `status` of ``EngagementRequest``, open to those that are newer than this version.
public struct EngagementRequestStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Copied`.
    @_alwaysEmitIntoClient public static var copied: Self { "Copied" }
    /// `NotCopied`.
    @_alwaysEmitIntoClient public static var notCopied: Self { "NotCopied" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}
