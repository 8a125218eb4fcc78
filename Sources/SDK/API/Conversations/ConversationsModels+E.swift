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
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `participants`.
    public var participants: Field<[EmailMediaParticipant]> { Field("participants") }
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

/// The schema `EmailConversationEntityListing`.
public typealias EmailConversationEntityListing = Model<EmailConversationEntityListingFields>

/// The properties of ``EmailConversationEntityListing``.
public struct EmailConversationEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[EmailConversation]> { Field("entities") }
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

/// The schema `EmailMediaParticipant`.
public typealias EmailMediaParticipant = Model<EmailMediaParticipantFields>

/// The properties of ``EmailMediaParticipant``.
public struct EmailMediaParticipantFields: FieldSet {
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
    public var state: Field<EmailMediaParticipantState> { Field("state") }
    /// `direction`.
    public var direction: Field<EmailMediaParticipantDirection> { Field("direction") }
    /// `disconnectType`.
    public var disconnectType: Field<EmailMediaParticipantDisconnectType> { Field("disconnectType") }
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
    public var flaggedReason: Field<EmailMediaParticipantFlaggedReason> { Field("flaggedReason") }
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
    /// `subject`.
    public var subject: Field<String> { Field("subject") }
    /// `messagesSent`.
    public var messagesSent: Field<Int> { Field("messagesSent") }
    /// `autoGenerated`.
    public var autoGenerated: Field<Bool> { Field("autoGenerated") }
    /// `draftAttachments`.
    public var draftAttachments: Field<[Attachment]> { Field("draftAttachments") }
    /// `spam`.
    public var spam: Field<Bool> { Field("spam") }
    /// `messageId`.
    public var messageId: Field<String> { Field("messageId") }
}

/// A value of `state` of ``EmailMediaParticipant``, open to those that are newer than this version.
public struct EmailMediaParticipantState: OpenEnum {
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

/// A value of `direction` of ``EmailMediaParticipant``, open to those that are newer than this version.
public struct EmailMediaParticipantDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
}

/// A value of `disconnectType` of ``EmailMediaParticipant``, open to those that are newer than this version.
public struct EmailMediaParticipantDisconnectType: OpenEnum {
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

/// A value of `flaggedReason` of ``EmailMediaParticipant``, open to those that are newer than this version.
public struct EmailMediaParticipantFlaggedReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `general`.
    public static var general: Self { "general" }
}

/// The schema `EmailMessage`.
public typealias EmailMessage = Model<EmailMessageFields>

/// The properties of ``EmailMessage``.
public struct EmailMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `to`, required.
    public var to: Field<[EmailAddress]> { Field("to") }
    /// `cc`.
    public var cc: Field<[EmailAddress]> { Field("cc") }
    /// `bcc`.
    public var bcc: Field<[EmailAddress]> { Field("bcc") }
    /// `from`, required.
    public var from: Field<EmailAddress> { Field("from") }
    /// `replyTo`.
    public var replyTo: Field<EmailAddress> { Field("replyTo") }
    /// `subject`.
    public var subject: Field<String> { Field("subject") }
    /// `attachments`.
    public var attachments: Field<[Attachment]> { Field("attachments") }
    /// `textBody`, required.
    public var textBody: Field<String> { Field("textBody") }
    /// `htmlBody`.
    public var htmlBody: Field<String> { Field("htmlBody") }
    /// `time`.
    public var time: Field<Instant> { Field("time") }
    /// `historyIncluded`.
    public var historyIncluded: Field<Bool> { Field("historyIncluded") }
    /// `state`.
    public var state: Field<EmailMessageState> { Field("state") }
    /// `draftType`.
    public var draftType: Field<EmailMessageDraftType> { Field("draftType") }
    /// `emailSizeBytes`, set by the platform.
    public var emailSizeBytes: Field<Int> { Field("emailSizeBytes") }
    /// `maxEmailSizeBytes`, set by the platform.
    public var maxEmailSizeBytes: Field<Int> { Field("maxEmailSizeBytes") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``EmailMessage``, open to those that are newer than this version.
public struct EmailMessageState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Created`.
    public static var created: Self { "Created" }
    /// `Ready`.
    public static var ready: Self { "Ready" }
    /// `Edited`.
    public static var edited: Self { "Edited" }
}

/// A value of `draftType` of ``EmailMessage``, open to those that are newer than this version.
public struct EmailMessageDraftType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Reply`.
    public static var reply: Self { "Reply" }
    /// `ReplyAll`.
    public static var replyAll: Self { "ReplyAll" }
    /// `Forward`.
    public static var forward: Self { "Forward" }
}

/// The schema `EmailMessagePreview`.
public typealias EmailMessagePreview = Model<EmailMessagePreviewFields>

/// The properties of ``EmailMessagePreview``.
public struct EmailMessagePreviewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `to`, required.
    public var to: Field<[EmailAddress]> { Field("to") }
    /// `cc`.
    public var cc: Field<[EmailAddress]> { Field("cc") }
    /// `bcc`.
    public var bcc: Field<[EmailAddress]> { Field("bcc") }
    /// `from`, required.
    public var from: Field<EmailAddress> { Field("from") }
    /// `replyTo`.
    public var replyTo: Field<EmailAddress> { Field("replyTo") }
    /// `subject`.
    public var subject: Field<String> { Field("subject") }
    /// `attachments`.
    public var attachments: Field<[Attachment]> { Field("attachments") }
    /// `textBodyPreview`.
    public var textBodyPreview: Field<String> { Field("textBodyPreview") }
    /// `time`.
    public var time: Field<Instant> { Field("time") }
    /// `historyIncluded`.
    public var historyIncluded: Field<Bool> { Field("historyIncluded") }
    /// `state`.
    public var state: Field<EmailMessagePreviewState> { Field("state") }
    /// `draftType`.
    public var draftType: Field<EmailMessagePreviewDraftType> { Field("draftType") }
    /// `emailSizeBytes`, set by the platform.
    public var emailSizeBytes: Field<Int> { Field("emailSizeBytes") }
    /// `maxEmailSizeBytes`, set by the platform.
    public var maxEmailSizeBytes: Field<Int> { Field("maxEmailSizeBytes") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``EmailMessagePreview``, open to those that are newer than this version.
public struct EmailMessagePreviewState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Created`.
    public static var created: Self { "Created" }
    /// `Ready`.
    public static var ready: Self { "Ready" }
    /// `Edited`.
    public static var edited: Self { "Edited" }
}

/// A value of `draftType` of ``EmailMessagePreview``, open to those that are newer than this version.
public struct EmailMessagePreviewDraftType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Reply`.
    public static var reply: Self { "Reply" }
    /// `ReplyAll`.
    public static var replyAll: Self { "ReplyAll" }
    /// `Forward`.
    public static var forward: Self { "Forward" }
}

/// The schema `EmailMessagePreviewListing`.
public typealias EmailMessagePreviewListing = Model<EmailMessagePreviewListingFields>

/// The properties of ``EmailMessagePreviewListing``.
public struct EmailMessagePreviewListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[EmailMessagePreview]> { Field("entities") }
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

/// The schema `EmailMessageReply`.
public typealias EmailMessageReply = Model<EmailMessageReplyFields>

/// The properties of ``EmailMessageReply``.
public struct EmailMessageReplyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `to`, required.
    public var to: Field<[EmailAddress]> { Field("to") }
    /// `cc`.
    public var cc: Field<[EmailAddress]> { Field("cc") }
    /// `bcc`.
    public var bcc: Field<[EmailAddress]> { Field("bcc") }
    /// `from`, required.
    public var from: Field<EmailAddress> { Field("from") }
    /// `replyTo`.
    public var replyTo: Field<EmailAddress> { Field("replyTo") }
    /// `subject`.
    public var subject: Field<String> { Field("subject") }
    /// `attachments`.
    public var attachments: Field<[Attachment]> { Field("attachments") }
    /// `textBody`, required.
    public var textBody: Field<String> { Field("textBody") }
    /// `htmlBody`.
    public var htmlBody: Field<String> { Field("htmlBody") }
    /// `time`.
    public var time: Field<Instant> { Field("time") }
    /// `historyIncluded`.
    public var historyIncluded: Field<Bool> { Field("historyIncluded") }
    /// `emailSizeBytes`, set by the platform.
    public var emailSizeBytes: Field<Int> { Field("emailSizeBytes") }
    /// `maxEmailSizeBytes`, set by the platform.
    public var maxEmailSizeBytes: Field<Int> { Field("maxEmailSizeBytes") }
}

/// The schema `EmailsSettings`.
public typealias EmailsSettings = Model<EmailsSettingsFields>

/// The properties of ``EmailsSettings``.
public struct EmailsSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sendingSizeLimit`.
    public var sendingSizeLimit: Field<Int> { Field("sendingSizeLimit") }
}

/// The schema `EngagementRequest`.
public typealias EngagementRequest = Model<EngagementRequestFields>

/// The properties of ``EngagementRequest``.
public struct EngagementRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `visibility`.
    public var visibility: Field<EngagementRequestVisibility> { Field("visibility") }
    /// `status`.
    public var status: Field<EngagementRequestStatus> { Field("status") }
}

/// A value of `visibility` of ``EngagementRequest``, open to those that are newer than this version.
public struct EngagementRequestVisibility: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Presented`.
    public static var presented: Self { "Presented" }
    /// `NotPresented`.
    public static var notPresented: Self { "NotPresented" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// A value of `status` of ``EngagementRequest``, open to those that are newer than this version.
public struct EngagementRequestStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Copied`.
    public static var copied: Self { "Copied" }
    /// `NotCopied`.
    public static var notCopied: Self { "NotCopied" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}
