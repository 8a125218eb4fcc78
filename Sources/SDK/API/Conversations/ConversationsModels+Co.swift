// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `CobrowseConversation`.
public typealias CobrowseConversation = Model<CobrowseConversationFields>

/// The properties of ``CobrowseConversation``.
public struct CobrowseConversationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `participants`.
    @_alwaysEmitIntoClient public var participants: Field<[CobrowseMediaParticipant]> { Field("participants") }
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

/// The schema `CobrowseConversationEntityListing`.
public typealias CobrowseConversationEntityListing = Model<CobrowseConversationEntityListingFields>

/// The properties of ``CobrowseConversationEntityListing``.
public struct CobrowseConversationEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[CobrowseConversation]> { Field("entities") }
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

/// The schema `CobrowseMediaParticipant`.
public typealias CobrowseMediaParticipant = Model<CobrowseMediaParticipantFields>

/// The properties of ``CobrowseMediaParticipant``.
public struct CobrowseMediaParticipantFields: FieldSet {
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
    @_alwaysEmitIntoClient public var state: Field<CobrowseMediaParticipantState> { Field("state") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<CobrowseMediaParticipantDirection> { Field("direction") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<CobrowseMediaParticipantDisconnectType> { Field("disconnectType") }
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
    @_alwaysEmitIntoClient public var flaggedReason: Field<CobrowseMediaParticipantFlaggedReason> { Field("flaggedReason") }
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
    /// `cobrowseSessionId`.
    @_alwaysEmitIntoClient public var cobrowseSessionId: Field<String> { Field("cobrowseSessionId") }
    /// `cobrowseRole`.
    @_alwaysEmitIntoClient public var cobrowseRole: Field<String> { Field("cobrowseRole") }
    /// `controlling`.
    @_alwaysEmitIntoClient public var controlling: Field<[String]> { Field("controlling") }
    /// `viewerUrl`.
    @_alwaysEmitIntoClient public var viewerUrl: Field<String> { Field("viewerUrl") }
    /// `providerEventTime`.
    @_alwaysEmitIntoClient public var providerEventTime: Field<Instant> { Field("providerEventTime") }
}

/// A value of `state` of ``CobrowseMediaParticipant``, open to those that are newer than this version.
public struct CobrowseMediaParticipantState: OpenEnum {
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

/// A value of `direction` of ``CobrowseMediaParticipant``, open to those that are newer than this version.
public struct CobrowseMediaParticipantDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
}

/// A value of `disconnectType` of ``CobrowseMediaParticipant``, open to those that are newer than this version.
public struct CobrowseMediaParticipantDisconnectType: OpenEnum {
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

/// A value of `flaggedReason` of ``CobrowseMediaParticipant``, open to those that are newer than this version.
public struct CobrowseMediaParticipantFlaggedReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `general`.
    @_alwaysEmitIntoClient public static var general: Self { "general" }
}

/// The schema `ConsultTransfer`.
public typealias ConsultTransfer = Model<ConsultTransferFields>

/// The properties of ``ConsultTransfer``.
public struct ConsultTransferFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `speakTo`, required.
    @_alwaysEmitIntoClient public var speakTo: Field<ConsultTransferSpeakTo> { Field("speakTo") }
    /// `consultingUserId`.
    @_alwaysEmitIntoClient public var consultingUserId: Field<String> { Field("consultingUserId") }
    /// `destination`, required.
    @_alwaysEmitIntoClient public var destination: Field<Destination> { Field("destination") }
}

/// A value of `speakTo` of ``ConsultTransfer``, open to those that are newer than this version.
public struct ConsultTransferSpeakTo: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DESTINATION`.
    @_alwaysEmitIntoClient public static var destination: Self { "DESTINATION" }
    /// `OBJECT`.
    @_alwaysEmitIntoClient public static var object: Self { "OBJECT" }
    /// `BOTH`.
    @_alwaysEmitIntoClient public static var both: Self { "BOTH" }
    /// `CONFERENCE`.
    @_alwaysEmitIntoClient public static var conference: Self { "CONFERENCE" }
}

/// The schema `ConsultTransferResponse`.
public typealias ConsultTransferResponse = Model<ConsultTransferResponseFields>

/// The properties of ``ConsultTransferResponse``.
public struct ConsultTransferResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `destinationParticipantId`, required.
    @_alwaysEmitIntoClient public var destinationParticipantId: Field<String> { Field("destinationParticipantId") }
}

/// The schema `ConsultTransferToAddress`.
public typealias ConsultTransferToAddress = Model<ConsultTransferToAddressFields>

/// The properties of ``ConsultTransferToAddress``.
public struct ConsultTransferToAddressFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `speakTo`, required.
    @_alwaysEmitIntoClient public var speakTo: Field<ConsultTransferToAddressSpeakTo> { Field("speakTo") }
    /// `consultingUserId`.
    @_alwaysEmitIntoClient public var consultingUserId: Field<String> { Field("consultingUserId") }
    /// `address`.
    @_alwaysEmitIntoClient public var address: Field<String> { Field("address") }
}

/// A value of `speakTo` of ``ConsultTransferToAddress``, open to those that are newer than this version.
public struct ConsultTransferToAddressSpeakTo: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DESTINATION`.
    @_alwaysEmitIntoClient public static var destination: Self { "DESTINATION" }
    /// `OBJECT`.
    @_alwaysEmitIntoClient public static var object: Self { "OBJECT" }
    /// `BOTH`.
    @_alwaysEmitIntoClient public static var both: Self { "BOTH" }
    /// `CONFERENCE`.
    @_alwaysEmitIntoClient public static var conference: Self { "CONFERENCE" }
}

/// The schema `ConsultTransferToAgent`.
public typealias ConsultTransferToAgent = Model<ConsultTransferToAgentFields>

/// The properties of ``ConsultTransferToAgent``.
public struct ConsultTransferToAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `speakTo`, required.
    @_alwaysEmitIntoClient public var speakTo: Field<ConsultTransferToAgentSpeakTo> { Field("speakTo") }
    /// `consultingUserId`.
    @_alwaysEmitIntoClient public var consultingUserId: Field<String> { Field("consultingUserId") }
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `userDisplayName`.
    @_alwaysEmitIntoClient public var userDisplayName: Field<String> { Field("userDisplayName") }
}

/// A value of `speakTo` of ``ConsultTransferToAgent``, open to those that are newer than this version.
public struct ConsultTransferToAgentSpeakTo: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DESTINATION`.
    @_alwaysEmitIntoClient public static var destination: Self { "DESTINATION" }
    /// `OBJECT`.
    @_alwaysEmitIntoClient public static var object: Self { "OBJECT" }
    /// `BOTH`.
    @_alwaysEmitIntoClient public static var both: Self { "BOTH" }
    /// `CONFERENCE`.
    @_alwaysEmitIntoClient public static var conference: Self { "CONFERENCE" }
}

/// The schema `ConsultTransferToExternal`.
public typealias ConsultTransferToExternal = Model<ConsultTransferToExternalFields>

/// The properties of ``ConsultTransferToExternal``.
public struct ConsultTransferToExternalFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `speakTo`, required.
    @_alwaysEmitIntoClient public var speakTo: Field<ConsultTransferToExternalSpeakTo> { Field("speakTo") }
    /// `consultingUserId`.
    @_alwaysEmitIntoClient public var consultingUserId: Field<String> { Field("consultingUserId") }
    /// `address`.
    @_alwaysEmitIntoClient public var address: Field<String> { Field("address") }
}

/// A value of `speakTo` of ``ConsultTransferToExternal``, open to those that are newer than this version.
public struct ConsultTransferToExternalSpeakTo: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DESTINATION`.
    @_alwaysEmitIntoClient public static var destination: Self { "DESTINATION" }
    /// `OBJECT`.
    @_alwaysEmitIntoClient public static var object: Self { "OBJECT" }
    /// `BOTH`.
    @_alwaysEmitIntoClient public static var both: Self { "BOTH" }
    /// `CONFERENCE`.
    @_alwaysEmitIntoClient public static var conference: Self { "CONFERENCE" }
}

/// The schema `ConsultTransferToExternalContact`.
public typealias ConsultTransferToExternalContact = Model<ConsultTransferToExternalContactFields>

/// The properties of ``ConsultTransferToExternalContact``.
public struct ConsultTransferToExternalContactFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `speakTo`, required.
    @_alwaysEmitIntoClient public var speakTo: Field<ConsultTransferToExternalContactSpeakTo> { Field("speakTo") }
    /// `consultingUserId`.
    @_alwaysEmitIntoClient public var consultingUserId: Field<String> { Field("consultingUserId") }
    /// `contactId`, required.
    @_alwaysEmitIntoClient public var contactId: Field<String> { Field("contactId") }
    /// `phoneType`, required.
    @_alwaysEmitIntoClient public var phoneType: Field<ConsultTransferToExternalContactPhoneType> { Field("phoneType") }
}

/// A value of `speakTo` of ``ConsultTransferToExternalContact``, open to those that are newer than this version.
public struct ConsultTransferToExternalContactSpeakTo: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DESTINATION`.
    @_alwaysEmitIntoClient public static var destination: Self { "DESTINATION" }
    /// `OBJECT`.
    @_alwaysEmitIntoClient public static var object: Self { "OBJECT" }
    /// `BOTH`.
    @_alwaysEmitIntoClient public static var both: Self { "BOTH" }
    /// `CONFERENCE`.
    @_alwaysEmitIntoClient public static var conference: Self { "CONFERENCE" }
}

/// A value of `phoneType` of ``ConsultTransferToExternalContact``, open to those that are newer than this version.
public struct ConsultTransferToExternalContactPhoneType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `WorkPhone`.
    @_alwaysEmitIntoClient public static var workPhone: Self { "WorkPhone" }
    /// `CellPhone`.
    @_alwaysEmitIntoClient public static var cellPhone: Self { "CellPhone" }
    /// `HomePhone`.
    @_alwaysEmitIntoClient public static var homePhone: Self { "HomePhone" }
    /// `OtherPhone`.
    @_alwaysEmitIntoClient public static var otherPhone: Self { "OtherPhone" }
}

/// The schema `ConsultTransferToQueue`.
public typealias ConsultTransferToQueue = Model<ConsultTransferToQueueFields>

/// The properties of ``ConsultTransferToQueue``.
public struct ConsultTransferToQueueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `speakTo`, required.
    @_alwaysEmitIntoClient public var speakTo: Field<ConsultTransferToQueueSpeakTo> { Field("speakTo") }
    /// `consultingUserId`.
    @_alwaysEmitIntoClient public var consultingUserId: Field<String> { Field("consultingUserId") }
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `queueName`.
    @_alwaysEmitIntoClient public var queueName: Field<String> { Field("queueName") }
}

/// A value of `speakTo` of ``ConsultTransferToQueue``, open to those that are newer than this version.
public struct ConsultTransferToQueueSpeakTo: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DESTINATION`.
    @_alwaysEmitIntoClient public static var destination: Self { "DESTINATION" }
    /// `OBJECT`.
    @_alwaysEmitIntoClient public static var object: Self { "OBJECT" }
    /// `BOTH`.
    @_alwaysEmitIntoClient public static var both: Self { "BOTH" }
    /// `CONFERENCE`.
    @_alwaysEmitIntoClient public static var conference: Self { "CONFERENCE" }
}

/// The schema `ConsultTransferUpdate`.
public typealias ConsultTransferUpdate = Model<ConsultTransferUpdateFields>

/// The properties of ``ConsultTransferUpdate``.
public struct ConsultTransferUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `speakTo`, required.
    @_alwaysEmitIntoClient public var speakTo: Field<ConsultTransferUpdateSpeakTo> { Field("speakTo") }
    /// `consultingUserId`.
    @_alwaysEmitIntoClient public var consultingUserId: Field<String> { Field("consultingUserId") }
}

/// A value of `speakTo` of ``ConsultTransferUpdate``, open to those that are newer than this version.
public struct ConsultTransferUpdateSpeakTo: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DESTINATION`.
    @_alwaysEmitIntoClient public static var destination: Self { "DESTINATION" }
    /// `OBJECT`.
    @_alwaysEmitIntoClient public static var object: Self { "OBJECT" }
    /// `BOTH`.
    @_alwaysEmitIntoClient public static var both: Self { "BOTH" }
    /// `CONFERENCE`.
    @_alwaysEmitIntoClient public static var conference: Self { "CONFERENCE" }
}

/// The schema `ContentButtonResponse`.
public typealias ContentButtonResponse = Model<ContentButtonResponseFields>

/// The properties of ``ContentButtonResponse``.
public struct ContentButtonResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<ContentButtonResponseType> { Field("type") }
    /// `text`, required.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `payload`, required.
    @_alwaysEmitIntoClient public var payload: Field<String> { Field("payload") }
}

/// A value of `type` of ``ContentButtonResponse``, open to those that are newer than this version.
public struct ContentButtonResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Button`.
    @_alwaysEmitIntoClient public static var button: Self { "Button" }
    /// `QuickReply`.
    @_alwaysEmitIntoClient public static var quickReply: Self { "QuickReply" }
    /// `DatePicker`.
    @_alwaysEmitIntoClient public static var datePicker: Self { "DatePicker" }
}

/// The schema `ConversationAccessAttributesResponse`.
public typealias ConversationAccessAttributesResponse = Model<ConversationAccessAttributesResponseFields>

/// The properties of ``ConversationAccessAttributesResponse``.
public struct ConversationAccessAttributesResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `accessAttributes`.
    @_alwaysEmitIntoClient public var accessAttributes: Field<[String]> { Field("accessAttributes") }
}

/// The schema `ConversationAccessAttributesUpdate`.
public typealias ConversationAccessAttributesUpdate = Model<ConversationAccessAttributesUpdateFields>

/// The properties of ``ConversationAccessAttributesUpdate``.
public struct ConversationAccessAttributesUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `accessAttributes`.
    @_alwaysEmitIntoClient public var accessAttributes: Field<[String]> { Field("accessAttributes") }
}

/// The schema `ConversationContext`.
public typealias ConversationContext = Model<ConversationContextFields>

/// The properties of ``ConversationContext``.
public struct ConversationContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `participant`, required.
    @_alwaysEmitIntoClient public var participant: Field<ConversationContextParticipant> { Field("participant") }
    /// `text`, required.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
}

/// A value of `participant` of ``ConversationContext``, open to those that are newer than this version.
public struct ConversationContextParticipant: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Internal`.
    @_alwaysEmitIntoClient public static var `internal`: Self { "Internal" }
    /// `External`.
    @_alwaysEmitIntoClient public static var external: Self { "External" }
}

/// The schema `ConversationDataSchema`.
public typealias ConversationDataSchema = Model<ConversationDataSchemaFields>

/// The properties of ``ConversationDataSchema``.
public struct ConversationDataSchemaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<DomainEntityRef> { Field("createdBy") }
    /// `jsonSchema`.
    @_alwaysEmitIntoClient public var jsonSchema: Field<ConversationJsonSchemaDocument> { Field("jsonSchema") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ConversationDataSchemaListing`.
public typealias ConversationDataSchemaListing = Model<ConversationDataSchemaListingFields>

/// The properties of ``ConversationDataSchemaListing``.
public struct ConversationDataSchemaListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ConversationDataSchema]> { Field("entities") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ConversationEditedInput`.
public typealias ConversationEditedInput = Model<ConversationEditedInputFields>

/// The properties of ``ConversationEditedInput``.
public struct ConversationEditedInputFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
}

/// The schema `ConversationEncryptionConfiguration`.
public typealias ConversationEncryptionConfiguration = Model<ConversationEncryptionConfigurationFields>

/// The properties of ``ConversationEncryptionConfiguration``.
public struct ConversationEncryptionConfigurationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `url`, required.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `keyConfigurationType`, required.
    @_alwaysEmitIntoClient public var keyConfigurationType: Field<ConversationEncryptionConfigurationKeyConfigurationType> { Field("keyConfigurationType") }
    /// `lastError`.
    @_alwaysEmitIntoClient public var lastError: Field<ErrorBody> { Field("lastError") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `keyConfigurationType` of ``ConversationEncryptionConfiguration``, open to those that are newer than this
/// version.
public struct ConversationEncryptionConfigurationKeyConfigurationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `KmsSymmetric`.
    @_alwaysEmitIntoClient public static var kmsSymmetric: Self { "KmsSymmetric" }
    /// `LocalKeyManager`.
    @_alwaysEmitIntoClient public static var localKeyManager: Self { "LocalKeyManager" }
    /// `Native`.
    @_alwaysEmitIntoClient public static var native: Self { "Native" }
    /// `None`.
    @_alwaysEmitIntoClient public static var none_: Self { "None" }
}

/// The schema `ConversationEncryptionConfigurationListing`.
public typealias ConversationEncryptionConfigurationListing = Model<ConversationEncryptionConfigurationListingFields>

/// The properties of ``ConversationEncryptionConfigurationListing``.
public struct ConversationEncryptionConfigurationListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ConversationEncryptionConfiguration]> { Field("entities") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ConversationEntityListing`.
public typealias ConversationEntityListing = Model<ConversationEntityListingFields>

/// The properties of ``ConversationEntityListing``.
public struct ConversationEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Conversation]> { Field("entities") }
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

/// The schema `ConversationJsonSchemaDocument`.
public typealias ConversationJsonSchemaDocument = Model<ConversationJsonSchemaDocumentFields>

/// The properties of ``ConversationJsonSchemaDocument``.
public struct ConversationJsonSchemaDocumentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `$schema`.
    @_alwaysEmitIntoClient public var schema: Field<String> { Field("$schema") }
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `required`.
    @_alwaysEmitIntoClient public var required: Field<[String]> { Field("required") }
    /// `properties`.
    @_alwaysEmitIntoClient public var properties: Field<JSON> { Field("properties") }
}

/// The schema `ConversationJsonSchemaRequest`.
public typealias ConversationJsonSchemaRequest = Model<ConversationJsonSchemaRequestFields>

/// The properties of ``ConversationJsonSchemaRequest``.
public struct ConversationJsonSchemaRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `$schema`, required.
    @_alwaysEmitIntoClient public var schema: Field<String> { Field("$schema") }
    /// `title`, required.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `required`.
    @_alwaysEmitIntoClient public var required: Field<[String]> { Field("required") }
    /// `properties`, required.
    @_alwaysEmitIntoClient public var properties: Field<JSON> { Field("properties") }
}

/// The schema `ConversationSchemaUpdateRequest`.
public typealias ConversationSchemaUpdateRequest = Model<ConversationSchemaUpdateRequestFields>

/// The properties of ``ConversationSchemaUpdateRequest``.
public struct ConversationSchemaUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `version`, required.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `enabled`, required.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `jsonSchema`, required.
    @_alwaysEmitIntoClient public var jsonSchema: Field<ConversationJsonSchemaRequest> { Field("jsonSchema") }
}

/// The schema `ConversationSecureAttributes`.
public typealias ConversationSecureAttributes = Model<ConversationSecureAttributesFields>

/// The properties of ``ConversationSecureAttributes``.
public struct ConversationSecureAttributesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `attributes`.
    @_alwaysEmitIntoClient public var attributes: Field<[String: String]> { Field("attributes") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
}

/// The schema `ConversationSessionSummary`.
public typealias ConversationSessionSummary = Model<ConversationSessionSummaryFields>

/// The properties of ``ConversationSessionSummary``.
public struct ConversationSessionSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `confidence`.
    @_alwaysEmitIntoClient public var confidence: Field<Double> { Field("confidence") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<ConversationSessionSummaryStatus> { Field("status") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<ConversationSessionSummaryMediaType> { Field("mediaType") }
    /// `language`.
    @_alwaysEmitIntoClient public var language: Field<String> { Field("language") }
    /// `predictedWrapupCodes`.
    @_alwaysEmitIntoClient public var predictedWrapupCodes: Field<[ConversationSummaryWrapupCode]> { Field("predictedWrapupCodes") }
    /// `editedSummary`.
    @_alwaysEmitIntoClient public var editedSummary: Field<ConversationEditedInput> { Field("editedSummary") }
    /// `reason`.
    @_alwaysEmitIntoClient public var reason: Field<ConversationSummaryReason> { Field("reason") }
    /// `followup`.
    @_alwaysEmitIntoClient public var followup: Field<ConversationSummaryFollowup> { Field("followup") }
    /// `resolution`.
    @_alwaysEmitIntoClient public var resolution: Field<ConversationSummaryResolution> { Field("resolution") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `communication`.
    @_alwaysEmitIntoClient public var communication: Field<Entity> { Field("communication") }
    /// `participants`.
    @_alwaysEmitIntoClient public var participants: Field<[AddressableEntityRef]> { Field("participants") }
}

/// A value of `status` of ``ConversationSessionSummary``, open to those that are newer than this version.
public struct ConversationSessionSummaryStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `Queued`.
    @_alwaysEmitIntoClient public static var queued: Self { "Queued" }
    /// `Started`.
    @_alwaysEmitIntoClient public static var started: Self { "Started" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `Processing`.
    @_alwaysEmitIntoClient public static var processing: Self { "Processing" }
}

/// A value of `mediaType` of ``ConversationSessionSummary``, open to those that are newer than this version.
public struct ConversationSessionSummaryMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
    /// `Call`.
    @_alwaysEmitIntoClient public static var call: Self { "Call" }
    /// `Chat`.
    @_alwaysEmitIntoClient public static var chat: Self { "Chat" }
    /// `Message`.
    @_alwaysEmitIntoClient public static var message: Self { "Message" }
    /// `Webmessaging`.
    @_alwaysEmitIntoClient public static var webmessaging: Self { "Webmessaging" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `ConversationSummariesGetResponse`.
public typealias ConversationSummariesGetResponse = Model<ConversationSummariesGetResponseFields>

/// The properties of ``ConversationSummariesGetResponse``.
public struct ConversationSummariesGetResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversation`.
    @_alwaysEmitIntoClient public var conversation: Field<AddressableEntityRef> { Field("conversation") }
    /// `summary`.
    @_alwaysEmitIntoClient public var summary: Field<ConversationSummary> { Field("summary") }
    /// `sessionSummaries`.
    @_alwaysEmitIntoClient public var sessionSummaries: Field<[ConversationSessionSummary]> { Field("sessionSummaries") }
}

/// The schema `ConversationSummary`.
public typealias ConversationSummary = Model<ConversationSummaryFields>

/// The properties of ``ConversationSummary``.
public struct ConversationSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `confidence`.
    @_alwaysEmitIntoClient public var confidence: Field<Double> { Field("confidence") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<ConversationSummaryStatus> { Field("status") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<ConversationSummaryMediaType> { Field("mediaType") }
    /// `language`.
    @_alwaysEmitIntoClient public var language: Field<String> { Field("language") }
    /// `predictedWrapupCodes`.
    @_alwaysEmitIntoClient public var predictedWrapupCodes: Field<[ConversationSummaryWrapupCode]> { Field("predictedWrapupCodes") }
    /// `editedSummary`.
    @_alwaysEmitIntoClient public var editedSummary: Field<ConversationEditedInput> { Field("editedSummary") }
    /// `reason`.
    @_alwaysEmitIntoClient public var reason: Field<ConversationSummaryReason> { Field("reason") }
    /// `followup`.
    @_alwaysEmitIntoClient public var followup: Field<ConversationSummaryFollowup> { Field("followup") }
    /// `resolution`.
    @_alwaysEmitIntoClient public var resolution: Field<ConversationSummaryResolution> { Field("resolution") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `participants`.
    @_alwaysEmitIntoClient public var participants: Field<[AddressableEntityRef]> { Field("participants") }
}

/// A value of `status` of ``ConversationSummary``, open to those that are newer than this version.
public struct ConversationSummaryStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `Queued`.
    @_alwaysEmitIntoClient public static var queued: Self { "Queued" }
    /// `Started`.
    @_alwaysEmitIntoClient public static var started: Self { "Started" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `Processing`.
    @_alwaysEmitIntoClient public static var processing: Self { "Processing" }
}

/// A value of `mediaType` of ``ConversationSummary``, open to those that are newer than this version.
public struct ConversationSummaryMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
    /// `Call`.
    @_alwaysEmitIntoClient public static var call: Self { "Call" }
    /// `Chat`.
    @_alwaysEmitIntoClient public static var chat: Self { "Chat" }
    /// `Message`.
    @_alwaysEmitIntoClient public static var message: Self { "Message" }
    /// `Webmessaging`.
    @_alwaysEmitIntoClient public static var webmessaging: Self { "Webmessaging" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `ConversationSummaryFollowup`.
public typealias ConversationSummaryFollowup = Model<ConversationSummaryFollowupFields>

/// The properties of ``ConversationSummaryFollowup``.
public struct ConversationSummaryFollowupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `confidence`.
    @_alwaysEmitIntoClient public var confidence: Field<Double> { Field("confidence") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
}

/// The schema `ConversationSummaryReason`.
public typealias ConversationSummaryReason = Model<ConversationSummaryReasonFields>

/// The properties of ``ConversationSummaryReason``.
public struct ConversationSummaryReasonFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `confidence`.
    @_alwaysEmitIntoClient public var confidence: Field<Double> { Field("confidence") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
}

/// The schema `ConversationSummaryResolution`.
public typealias ConversationSummaryResolution = Model<ConversationSummaryResolutionFields>

/// The properties of ``ConversationSummaryResolution``.
public struct ConversationSummaryResolutionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `confidence`.
    @_alwaysEmitIntoClient public var confidence: Field<Double> { Field("confidence") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `outcome`.
    @_alwaysEmitIntoClient public var outcome: Field<String> { Field("outcome") }
}

/// The schema `ConversationSummaryWrapupCode`.
public typealias ConversationSummaryWrapupCode = Model<ConversationSummaryWrapupCodeFields>

/// The properties of ``ConversationSummaryWrapupCode``.
public struct ConversationSummaryWrapupCodeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `confidence`.
    @_alwaysEmitIntoClient public var confidence: Field<Double> { Field("confidence") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ConversationTagsUpdate`.
public typealias ConversationTagsUpdate = Model<ConversationTagsUpdateFields>

/// The properties of ``ConversationTagsUpdate``.
public struct ConversationTagsUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `externalTag`, required.
    @_alwaysEmitIntoClient public var externalTag: Field<String> { Field("externalTag") }
}

/// The schema `ConversationThreadingWindow`.
public typealias ConversationThreadingWindow = Model<ConversationThreadingWindowFields>

/// The properties of ``ConversationThreadingWindow``.
public struct ConversationThreadingWindowFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `settings`, required.
    @_alwaysEmitIntoClient public var settings: Field<[ConversationThreadingWindowSetting]> { Field("settings") }
    /// `defaultTimeoutMinutes`, set by the platform.
    @_alwaysEmitIntoClient public var defaultTimeoutMinutes: Field<Int> { Field("defaultTimeoutMinutes") }
}

/// The schema `ConversationThreadingWindowSetting`.
public typealias ConversationThreadingWindowSetting = Model<ConversationThreadingWindowSettingFields>

/// The properties of ``ConversationThreadingWindowSetting``.
public struct ConversationThreadingWindowSettingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `messengerType`, required.
    @_alwaysEmitIntoClient public var messengerType: Field<ConversationThreadingWindowSettingMessengerType> { Field("messengerType") }
    /// `timeoutInMinutes`, required.
    @_alwaysEmitIntoClient public var timeoutInMinutes: Field<Int> { Field("timeoutInMinutes") }
}

/// A value of `messengerType` of ``ConversationThreadingWindowSetting``, open to those that are newer than this
/// version.
public struct ConversationThreadingWindowSettingMessengerType: OpenEnum {
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

/// The schema `ConversationUser`.
public typealias ConversationUser = Model<ConversationUserFields>

/// The properties of ``ConversationUser``.
public struct ConversationUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `ConversationUtilizationLabelUpdate`.
public typealias ConversationUtilizationLabelUpdate = Model<ConversationUtilizationLabelUpdateFields>

/// The properties of ``ConversationUtilizationLabelUpdate``.
public struct ConversationUtilizationLabelUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `utilizationLabelId`.
    @_alwaysEmitIntoClient public var utilizationLabelId: Field<String> { Field("utilizationLabelId") }
}

/// The schema `CopilotContextEntity`.
public typealias CopilotContextEntity = Model<CopilotContextEntityFields>

/// The properties of ``CopilotContextEntity``.
public struct CopilotContextEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `assistant`.
    @_alwaysEmitIntoClient public var assistant: Field<AddressableEntityRef> { Field("assistant") }
    /// `contextValues`.
    @_alwaysEmitIntoClient public var contextValues: Field<[CopilotContextValueItem]> { Field("contextValues") }
}

/// The schema `CopilotContextValueItem`.
public typealias CopilotContextValueItem = Model<CopilotContextValueItemFields>

/// The properties of ``CopilotContextValueItem``.
public struct CopilotContextValueItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// The schema `CopilotContextValues`.
public typealias CopilotContextValues = Model<CopilotContextValuesFields>

/// The properties of ``CopilotContextValues``.
public struct CopilotContextValuesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[CopilotContextEntity]> { Field("entities") }
}

/// The schema `CopyAttachmentsRequest`.
public typealias CopyAttachmentsRequest = Model<CopyAttachmentsRequestFields>

/// The properties of ``CopyAttachmentsRequest``.
public struct CopyAttachmentsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sourceMessage`, required.
    @_alwaysEmitIntoClient public var sourceMessage: Field<DomainEntityRef> { Field("sourceMessage") }
    /// `attachments`, required.
    @_alwaysEmitIntoClient public var attachments: Field<[Attachment]> { Field("attachments") }
}

/// The schema `CoverSheet`.
public typealias CoverSheet = Model<CoverSheetFields>

/// The properties of ``CoverSheet``.
public struct CoverSheetFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `notes`.
    @_alwaysEmitIntoClient public var notes: Field<String> { Field("notes") }
    /// `locale`.
    @_alwaysEmitIntoClient public var locale: Field<String> { Field("locale") }
}
