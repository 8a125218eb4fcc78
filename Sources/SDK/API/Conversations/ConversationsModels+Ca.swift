// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `CachedMediaItem`.
public typealias CachedMediaItem = Model<CachedMediaItemFields>

/// The properties of ``CachedMediaItem``.
public struct CachedMediaItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `url`, set by the platform.
    public var url: Field<String> { Field("url") }
    /// `downloadUrl`, set by the platform.
    public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `mediaType`, set by the platform.
    public var mediaType: Field<String> { Field("mediaType") }
    /// `contentLengthBytes`, set by the platform.
    public var contentLengthBytes: Field<Int> { Field("contentLengthBytes") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateExpires`, set by the platform.
    public var dateExpires: Field<Instant> { Field("dateExpires") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CachedMediaItemEntityListing`.
public typealias CachedMediaItemEntityListing = Model<CachedMediaItemEntityListingFields>

/// The properties of ``CachedMediaItemEntityListing``.
public struct CachedMediaItemEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[CachedMediaItem]> { Field("entities") }
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

/// The schema `CallCommand`.
public typealias CallCommand = Model<CallCommandFields>

/// The properties of ``CallCommand``.
public struct CallCommandFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `callNumber`, required.
    public var callNumber: Field<String> { Field("callNumber") }
    /// `phoneColumn`.
    public var phoneColumn: Field<String> { Field("phoneColumn") }
}

/// The schema `CallConversation`.
public typealias CallConversation = Model<CallConversationFields>

/// The properties of ``CallConversation``.
public struct CallConversationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `participants`.
    public var participants: Field<[CallMediaParticipant]> { Field("participants") }
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
    /// `recordingState`.
    public var recordingState: Field<CallConversationRecordingState> { Field("recordingState") }
    /// `maxParticipants`.
    public var maxParticipants: Field<Int> { Field("maxParticipants") }
    /// `securePause`.
    public var securePause: Field<Bool> { Field("securePause") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `recordingState` of ``CallConversation``, open to those that are newer than this version.
public struct CallConversationRecordingState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `none`.
    public static var none_: Self { "none" }
    /// `active`.
    public static var active: Self { "active" }
    /// `paused`.
    public static var paused: Self { "paused" }
}

/// The schema `CallConversationEntityListing`.
public typealias CallConversationEntityListing = Model<CallConversationEntityListingFields>

/// The properties of ``CallConversationEntityListing``.
public struct CallConversationEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[CallConversation]> { Field("entities") }
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

/// The schema `CallHistoryConversation`.
public typealias CallHistoryConversation = Model<CallHistoryConversationFields>

/// The properties of ``CallHistoryConversation``.
public struct CallHistoryConversationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `participants`.
    public var participants: Field<[CallHistoryParticipant]> { Field("participants") }
    /// `direction`.
    public var direction: Field<CallHistoryConversationDirection> { Field("direction") }
    /// `wentToVoicemail`.
    public var wentToVoicemail: Field<Bool> { Field("wentToVoicemail") }
    /// `missedCall`.
    public var missedCall: Field<Bool> { Field("missedCall") }
    /// `startTime`.
    public var startTime: Field<Instant> { Field("startTime") }
    /// `wasConference`.
    public var wasConference: Field<Bool> { Field("wasConference") }
    /// `wasCallback`.
    public var wasCallback: Field<Bool> { Field("wasCallback") }
    /// `hadScreenShare`.
    public var hadScreenShare: Field<Bool> { Field("hadScreenShare") }
    /// `hadCobrowse`.
    public var hadCobrowse: Field<Bool> { Field("hadCobrowse") }
    /// `wasOutboundCampaign`.
    public var wasOutboundCampaign: Field<Bool> { Field("wasOutboundCampaign") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `direction` of ``CallHistoryConversation``, open to those that are newer than this version.
public struct CallHistoryConversationDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
}

/// The schema `CallHistoryConversationEntityListing`.
public typealias CallHistoryConversationEntityListing = Model<CallHistoryConversationEntityListingFields>

/// The properties of ``CallHistoryConversationEntityListing``.
public struct CallHistoryConversationEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[CallHistoryConversation]> { Field("entities") }
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

/// The schema `CallHistoryParticipant`.
public typealias CallHistoryParticipant = Model<CallHistoryParticipantFields>

/// The properties of ``CallHistoryParticipant``.
public struct CallHistoryParticipantFields: FieldSet {
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
    /// `endTime`.
    public var endTime: Field<Instant> { Field("endTime") }
    /// `purpose`.
    public var purpose: Field<String> { Field("purpose") }
    /// `direction`.
    public var direction: Field<CallHistoryParticipantDirection> { Field("direction") }
    /// `ani`.
    public var ani: Field<String> { Field("ani") }
    /// `dnis`.
    public var dnis: Field<String> { Field("dnis") }
    /// `user`.
    public var user: Field<User> { Field("user") }
    /// `queue`.
    public var queue: Field<Queue> { Field("queue") }
    /// `group`.
    public var group: Field<Group> { Field("group") }
    /// `disconnectType`.
    public var disconnectType: Field<CallHistoryParticipantDisconnectType> { Field("disconnectType") }
    /// `externalContact`.
    public var externalContact: Field<ExternalContact> { Field("externalContact") }
    /// `externalOrganization`.
    public var externalOrganization: Field<ExternalOrganization> { Field("externalOrganization") }
    /// `didInteract`.
    public var didInteract: Field<Bool> { Field("didInteract") }
    /// `sipResponseCodes`.
    public var sipResponseCodes: Field<[Int]> { Field("sipResponseCodes") }
    /// `flaggedReason`.
    public var flaggedReason: Field<CallHistoryParticipantFlaggedReason> { Field("flaggedReason") }
    /// `outboundCampaign`.
    public var outboundCampaign: Field<Campaign> { Field("outboundCampaign") }
}

/// A value of `direction` of ``CallHistoryParticipant``, open to those that are newer than this version.
public struct CallHistoryParticipantDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
}

/// A value of `disconnectType` of ``CallHistoryParticipant``, open to those that are newer than this version.
public struct CallHistoryParticipantDisconnectType: OpenEnum {
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

/// A value of `flaggedReason` of ``CallHistoryParticipant``, open to those that are newer than this version.
public struct CallHistoryParticipantFlaggedReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `general`.
    public static var general: Self { "general" }
}

/// The schema `CallMediaParticipant`.
public typealias CallMediaParticipant = Model<CallMediaParticipantFields>

/// The properties of ``CallMediaParticipant``.
public struct CallMediaParticipantFields: FieldSet {
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
    public var state: Field<CallMediaParticipantState> { Field("state") }
    /// `direction`.
    public var direction: Field<CallMediaParticipantDirection> { Field("direction") }
    /// `disconnectType`.
    public var disconnectType: Field<CallMediaParticipantDisconnectType> { Field("disconnectType") }
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
    public var flaggedReason: Field<CallMediaParticipantFlaggedReason> { Field("flaggedReason") }
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
    /// `muted`.
    public var muted: Field<Bool> { Field("muted") }
    /// `confined`.
    public var confined: Field<Bool> { Field("confined") }
    /// `recording`.
    public var recording: Field<Bool> { Field("recording") }
    /// `recordingState`.
    public var recordingState: Field<CallMediaParticipantRecordingState> { Field("recordingState") }
    /// `recordersState`.
    public var recordersState: Field<RecordersState> { Field("recordersState") }
    /// `group`.
    public var group: Field<DomainEntityRef> { Field("group") }
    /// `ani`.
    public var ani: Field<String> { Field("ani") }
    /// `dnis`.
    public var dnis: Field<String> { Field("dnis") }
    /// `documentId`.
    public var documentId: Field<String> { Field("documentId") }
    /// `faxStatus`.
    public var faxStatus: Field<FaxStatus> { Field("faxStatus") }
    /// `monitoredParticipantId`.
    public var monitoredParticipantId: Field<String> { Field("monitoredParticipantId") }
    /// `coachedParticipantId`.
    public var coachedParticipantId: Field<String> { Field("coachedParticipantId") }
    /// `bargedParticipantId`.
    public var bargedParticipantId: Field<String> { Field("bargedParticipantId") }
    /// `consultParticipantId`.
    public var consultParticipantId: Field<String> { Field("consultParticipantId") }
    /// `uuiData`.
    public var uuiData: Field<String> { Field("uuiData") }
    /// `bargedTime`.
    public var bargedTime: Field<Instant> { Field("bargedTime") }
    /// `securePause`.
    public var securePause: Field<Bool> { Field("securePause") }
    /// `disposition`.
    public var disposition: Field<Disposition> { Field("disposition") }
    /// `transferSource`.
    public var transferSource: Field<String> { Field("transferSource") }
    /// `clientIpAddress`.
    public var clientIpAddress: Field<String> { Field("clientIpAddress") }
}

/// A value of `state` of ``CallMediaParticipant``, open to those that are newer than this version.
public struct CallMediaParticipantState: OpenEnum {
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

/// A value of `direction` of ``CallMediaParticipant``, open to those that are newer than this version.
public struct CallMediaParticipantDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
}

/// A value of `disconnectType` of ``CallMediaParticipant``, open to those that are newer than this version.
public struct CallMediaParticipantDisconnectType: OpenEnum {
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

/// A value of `flaggedReason` of ``CallMediaParticipant``, open to those that are newer than this version.
public struct CallMediaParticipantFlaggedReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `general`.
    public static var general: Self { "general" }
}

/// A value of `recordingState` of ``CallMediaParticipant``, open to those that are newer than this version.
public struct CallMediaParticipantRecordingState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `none`.
    public static var none_: Self { "none" }
    /// `active`.
    public static var active: Self { "active" }
    /// `paused`.
    public static var paused: Self { "paused" }
}

/// The schema `CallbackConversation`.
public typealias CallbackConversation = Model<CallbackConversationFields>

/// The properties of ``CallbackConversation``.
public struct CallbackConversationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `participants`.
    public var participants: Field<[CallbackMediaParticipant]> { Field("participants") }
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

/// The schema `CallbackConversationEntityListing`.
public typealias CallbackConversationEntityListing = Model<CallbackConversationEntityListingFields>

/// The properties of ``CallbackConversationEntityListing``.
public struct CallbackConversationEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[CallbackConversation]> { Field("entities") }
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

/// The schema `CallbackDisconnectIdentifier`.
public typealias CallbackDisconnectIdentifier = Model<CallbackDisconnectIdentifierFields>

/// The properties of ``CallbackDisconnectIdentifier``.
public struct CallbackDisconnectIdentifierFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversationId`, required.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `callbackId`, required.
    public var callbackId: Field<String> { Field("callbackId") }
}

/// The schema `CallbackIdentifier`.
public typealias CallbackIdentifier = Model<CallbackIdentifierFields>

/// The properties of ``CallbackIdentifier``.
public struct CallbackIdentifierFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<CallbackIdentifierType> { Field("type") }
    /// `id`, required.
    public var id: Field<String> { Field("id") }
}

/// A value of `type` of ``CallbackIdentifier``, open to those that are newer than this version.
public struct CallbackIdentifierType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ACD`.
    public static var acd: Self { "ACD" }
    /// `EXTERNAL`.
    public static var external: Self { "EXTERNAL" }
    /// `DIALER`.
    public static var dialer: Self { "DIALER" }
}

/// The schema `CallbackMediaParticipant`.
public typealias CallbackMediaParticipant = Model<CallbackMediaParticipantFields>

/// The properties of ``CallbackMediaParticipant``.
public struct CallbackMediaParticipantFields: FieldSet {
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
    public var state: Field<CallbackMediaParticipantState> { Field("state") }
    /// `direction`.
    public var direction: Field<CallbackMediaParticipantDirection> { Field("direction") }
    /// `disconnectType`.
    public var disconnectType: Field<CallbackMediaParticipantDisconnectType> { Field("disconnectType") }
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
    public var flaggedReason: Field<CallbackMediaParticipantFlaggedReason> { Field("flaggedReason") }
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
    /// `outboundPreview`.
    public var outboundPreview: Field<DialerPreview> { Field("outboundPreview") }
    /// `voicemail`.
    public var voicemail: Field<Voicemail> { Field("voicemail") }
    /// `callbackNumbers`.
    public var callbackNumbers: Field<[String]> { Field("callbackNumbers") }
    /// `callbackUserName`.
    public var callbackUserName: Field<String> { Field("callbackUserName") }
    /// `externalCampaign`.
    public var externalCampaign: Field<Bool> { Field("externalCampaign") }
    /// `skipEnabled`.
    public var skipEnabled: Field<Bool> { Field("skipEnabled") }
    /// `timeoutSeconds`.
    public var timeoutSeconds: Field<Int> { Field("timeoutSeconds") }
    /// `automatedCallbackConfigId`.
    public var automatedCallbackConfigId: Field<String> { Field("automatedCallbackConfigId") }
    /// `callbackScheduledTime`.
    public var callbackScheduledTime: Field<Instant> { Field("callbackScheduledTime") }
}

/// A value of `state` of ``CallbackMediaParticipant``, open to those that are newer than this version.
public struct CallbackMediaParticipantState: OpenEnum {
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

/// A value of `direction` of ``CallbackMediaParticipant``, open to those that are newer than this version.
public struct CallbackMediaParticipantDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
}

/// A value of `disconnectType` of ``CallbackMediaParticipant``, open to those that are newer than this version.
public struct CallbackMediaParticipantDisconnectType: OpenEnum {
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

/// A value of `flaggedReason` of ``CallbackMediaParticipant``, open to those that are newer than this version.
public struct CallbackMediaParticipantFlaggedReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `general`.
    public static var general: Self { "general" }
}

/// The schema `CardParameters`.
public typealias CardParameters = Model<CardParametersFields>

/// The properties of ``CardParameters``.
public struct CardParametersFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `index`.
    public var index: Field<Int> { Field("index") }
    /// `bodyParameters`.
    public var bodyParameters: Field<[TemplateParameter]> { Field("bodyParameters") }
    /// `buttonUrlParameters`.
    public var buttonUrlParameters: Field<[TemplateParameter]> { Field("buttonUrlParameters") }
}

/// The schema `CarouselParameters`.
public typealias CarouselParameters = Model<CarouselParametersFields>

/// The properties of ``CarouselParameters``.
public struct CarouselParametersFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `cardParameters`.
    public var cardParameters: Field<[CardParameters]> { Field("cardParameters") }
}
