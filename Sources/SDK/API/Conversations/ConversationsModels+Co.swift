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
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `participants`.
    public var participants: Field<[CobrowseMediaParticipant]> { Field("participants") }
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

/// The schema `CobrowseConversationEntityListing`.
public typealias CobrowseConversationEntityListing = Model<CobrowseConversationEntityListingFields>

/// The properties of ``CobrowseConversationEntityListing``.
public struct CobrowseConversationEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[CobrowseConversation]> { Field("entities") }
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

/// The schema `CobrowseMediaParticipant`.
public typealias CobrowseMediaParticipant = Model<CobrowseMediaParticipantFields>

/// The properties of ``CobrowseMediaParticipant``.
public struct CobrowseMediaParticipantFields: FieldSet {
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
    public var state: Field<CobrowseMediaParticipantState> { Field("state") }
    /// `direction`.
    public var direction: Field<CobrowseMediaParticipantDirection> { Field("direction") }
    /// `disconnectType`.
    public var disconnectType: Field<CobrowseMediaParticipantDisconnectType> { Field("disconnectType") }
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
    public var flaggedReason: Field<CobrowseMediaParticipantFlaggedReason> { Field("flaggedReason") }
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
    /// `cobrowseSessionId`.
    public var cobrowseSessionId: Field<String> { Field("cobrowseSessionId") }
    /// `cobrowseRole`.
    public var cobrowseRole: Field<String> { Field("cobrowseRole") }
    /// `controlling`.
    public var controlling: Field<[String]> { Field("controlling") }
    /// `viewerUrl`.
    public var viewerUrl: Field<String> { Field("viewerUrl") }
    /// `providerEventTime`.
    public var providerEventTime: Field<Instant> { Field("providerEventTime") }
}

/// A value of `state` of ``CobrowseMediaParticipant``, open to those that are newer than this version.
public struct CobrowseMediaParticipantState: OpenEnum {
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

/// A value of `direction` of ``CobrowseMediaParticipant``, open to those that are newer than this version.
public struct CobrowseMediaParticipantDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
}

/// A value of `disconnectType` of ``CobrowseMediaParticipant``, open to those that are newer than this version.
public struct CobrowseMediaParticipantDisconnectType: OpenEnum {
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

/// A value of `flaggedReason` of ``CobrowseMediaParticipant``, open to those that are newer than this version.
public struct CobrowseMediaParticipantFlaggedReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `general`.
    public static var general: Self { "general" }
}

/// The schema `ConsultTransfer`.
public typealias ConsultTransfer = Model<ConsultTransferFields>

/// The properties of ``ConsultTransfer``.
public struct ConsultTransferFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `speakTo`, required.
    public var speakTo: Field<ConsultTransferSpeakTo> { Field("speakTo") }
    /// `consultingUserId`.
    public var consultingUserId: Field<String> { Field("consultingUserId") }
    /// `destination`, required.
    public var destination: Field<Destination> { Field("destination") }
}

/// A value of `speakTo` of ``ConsultTransfer``, open to those that are newer than this version.
public struct ConsultTransferSpeakTo: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DESTINATION`.
    public static var destination: Self { "DESTINATION" }
    /// `OBJECT`.
    public static var object: Self { "OBJECT" }
    /// `BOTH`.
    public static var both: Self { "BOTH" }
    /// `CONFERENCE`.
    public static var conference: Self { "CONFERENCE" }
}

/// The schema `ConsultTransferResponse`.
public typealias ConsultTransferResponse = Model<ConsultTransferResponseFields>

/// The properties of ``ConsultTransferResponse``.
public struct ConsultTransferResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `destinationParticipantId`, required.
    public var destinationParticipantId: Field<String> { Field("destinationParticipantId") }
}

/// The schema `ConsultTransferToAddress`.
public typealias ConsultTransferToAddress = Model<ConsultTransferToAddressFields>

/// The properties of ``ConsultTransferToAddress``.
public struct ConsultTransferToAddressFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `speakTo`, required.
    public var speakTo: Field<ConsultTransferToAddressSpeakTo> { Field("speakTo") }
    /// `consultingUserId`.
    public var consultingUserId: Field<String> { Field("consultingUserId") }
    /// `address`.
    public var address: Field<String> { Field("address") }
}

/// A value of `speakTo` of ``ConsultTransferToAddress``, open to those that are newer than this version.
public struct ConsultTransferToAddressSpeakTo: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DESTINATION`.
    public static var destination: Self { "DESTINATION" }
    /// `OBJECT`.
    public static var object: Self { "OBJECT" }
    /// `BOTH`.
    public static var both: Self { "BOTH" }
    /// `CONFERENCE`.
    public static var conference: Self { "CONFERENCE" }
}

/// The schema `ConsultTransferToAgent`.
public typealias ConsultTransferToAgent = Model<ConsultTransferToAgentFields>

/// The properties of ``ConsultTransferToAgent``.
public struct ConsultTransferToAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `speakTo`, required.
    public var speakTo: Field<ConsultTransferToAgentSpeakTo> { Field("speakTo") }
    /// `consultingUserId`.
    public var consultingUserId: Field<String> { Field("consultingUserId") }
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
    /// `userDisplayName`.
    public var userDisplayName: Field<String> { Field("userDisplayName") }
}

/// A value of `speakTo` of ``ConsultTransferToAgent``, open to those that are newer than this version.
public struct ConsultTransferToAgentSpeakTo: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DESTINATION`.
    public static var destination: Self { "DESTINATION" }
    /// `OBJECT`.
    public static var object: Self { "OBJECT" }
    /// `BOTH`.
    public static var both: Self { "BOTH" }
    /// `CONFERENCE`.
    public static var conference: Self { "CONFERENCE" }
}

/// The schema `ConsultTransferToExternal`.
public typealias ConsultTransferToExternal = Model<ConsultTransferToExternalFields>

/// The properties of ``ConsultTransferToExternal``.
public struct ConsultTransferToExternalFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `speakTo`, required.
    public var speakTo: Field<ConsultTransferToExternalSpeakTo> { Field("speakTo") }
    /// `consultingUserId`.
    public var consultingUserId: Field<String> { Field("consultingUserId") }
    /// `address`.
    public var address: Field<String> { Field("address") }
}

/// A value of `speakTo` of ``ConsultTransferToExternal``, open to those that are newer than this version.
public struct ConsultTransferToExternalSpeakTo: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DESTINATION`.
    public static var destination: Self { "DESTINATION" }
    /// `OBJECT`.
    public static var object: Self { "OBJECT" }
    /// `BOTH`.
    public static var both: Self { "BOTH" }
    /// `CONFERENCE`.
    public static var conference: Self { "CONFERENCE" }
}

/// The schema `ConsultTransferToExternalContact`.
public typealias ConsultTransferToExternalContact = Model<ConsultTransferToExternalContactFields>

/// The properties of ``ConsultTransferToExternalContact``.
public struct ConsultTransferToExternalContactFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `speakTo`, required.
    public var speakTo: Field<ConsultTransferToExternalContactSpeakTo> { Field("speakTo") }
    /// `consultingUserId`.
    public var consultingUserId: Field<String> { Field("consultingUserId") }
    /// `contactId`, required.
    public var contactId: Field<String> { Field("contactId") }
    /// `phoneType`, required.
    public var phoneType: Field<ConsultTransferToExternalContactPhoneType> { Field("phoneType") }
}

/// A value of `speakTo` of ``ConsultTransferToExternalContact``, open to those that are newer than this version.
public struct ConsultTransferToExternalContactSpeakTo: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DESTINATION`.
    public static var destination: Self { "DESTINATION" }
    /// `OBJECT`.
    public static var object: Self { "OBJECT" }
    /// `BOTH`.
    public static var both: Self { "BOTH" }
    /// `CONFERENCE`.
    public static var conference: Self { "CONFERENCE" }
}

/// A value of `phoneType` of ``ConsultTransferToExternalContact``, open to those that are newer than this version.
public struct ConsultTransferToExternalContactPhoneType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `WorkPhone`.
    public static var workPhone: Self { "WorkPhone" }
    /// `CellPhone`.
    public static var cellPhone: Self { "CellPhone" }
    /// `HomePhone`.
    public static var homePhone: Self { "HomePhone" }
    /// `OtherPhone`.
    public static var otherPhone: Self { "OtherPhone" }
}

/// The schema `ConsultTransferToQueue`.
public typealias ConsultTransferToQueue = Model<ConsultTransferToQueueFields>

/// The properties of ``ConsultTransferToQueue``.
public struct ConsultTransferToQueueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `speakTo`, required.
    public var speakTo: Field<ConsultTransferToQueueSpeakTo> { Field("speakTo") }
    /// `consultingUserId`.
    public var consultingUserId: Field<String> { Field("consultingUserId") }
    /// `queueId`.
    public var queueId: Field<String> { Field("queueId") }
    /// `queueName`.
    public var queueName: Field<String> { Field("queueName") }
}

/// A value of `speakTo` of ``ConsultTransferToQueue``, open to those that are newer than this version.
public struct ConsultTransferToQueueSpeakTo: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DESTINATION`.
    public static var destination: Self { "DESTINATION" }
    /// `OBJECT`.
    public static var object: Self { "OBJECT" }
    /// `BOTH`.
    public static var both: Self { "BOTH" }
    /// `CONFERENCE`.
    public static var conference: Self { "CONFERENCE" }
}

/// The schema `ConsultTransferUpdate`.
public typealias ConsultTransferUpdate = Model<ConsultTransferUpdateFields>

/// The properties of ``ConsultTransferUpdate``.
public struct ConsultTransferUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `speakTo`, required.
    public var speakTo: Field<ConsultTransferUpdateSpeakTo> { Field("speakTo") }
    /// `consultingUserId`.
    public var consultingUserId: Field<String> { Field("consultingUserId") }
}

/// A value of `speakTo` of ``ConsultTransferUpdate``, open to those that are newer than this version.
public struct ConsultTransferUpdateSpeakTo: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DESTINATION`.
    public static var destination: Self { "DESTINATION" }
    /// `OBJECT`.
    public static var object: Self { "OBJECT" }
    /// `BOTH`.
    public static var both: Self { "BOTH" }
    /// `CONFERENCE`.
    public static var conference: Self { "CONFERENCE" }
}

/// The schema `ContentButtonResponse`.
public typealias ContentButtonResponse = Model<ContentButtonResponseFields>

/// The properties of ``ContentButtonResponse``.
public struct ContentButtonResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `type`, required.
    public var type: Field<ContentButtonResponseType> { Field("type") }
    /// `text`, required.
    public var text: Field<String> { Field("text") }
    /// `payload`, required.
    public var payload: Field<String> { Field("payload") }
}

/// A value of `type` of ``ContentButtonResponse``, open to those that are newer than this version.
public struct ContentButtonResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Button`.
    public static var button: Self { "Button" }
    /// `QuickReply`.
    public static var quickReply: Self { "QuickReply" }
    /// `DatePicker`.
    public static var datePicker: Self { "DatePicker" }
}

/// The schema `ConversationAccessAttributesResponse`.
public typealias ConversationAccessAttributesResponse = Model<ConversationAccessAttributesResponseFields>

/// The properties of ``ConversationAccessAttributesResponse``.
public struct ConversationAccessAttributesResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `accessAttributes`.
    public var accessAttributes: Field<[String]> { Field("accessAttributes") }
}

/// The schema `ConversationAccessAttributesUpdate`.
public typealias ConversationAccessAttributesUpdate = Model<ConversationAccessAttributesUpdateFields>

/// The properties of ``ConversationAccessAttributesUpdate``.
public struct ConversationAccessAttributesUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `accessAttributes`.
    public var accessAttributes: Field<[String]> { Field("accessAttributes") }
}

/// The schema `ConversationContext`.
public typealias ConversationContext = Model<ConversationContextFields>

/// The properties of ``ConversationContext``.
public struct ConversationContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `participant`, required.
    public var participant: Field<ConversationContextParticipant> { Field("participant") }
    /// `text`, required.
    public var text: Field<String> { Field("text") }
}

/// A value of `participant` of ``ConversationContext``, open to those that are newer than this version.
public struct ConversationContextParticipant: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Internal`.
    public static var `internal`: Self { "Internal" }
    /// `External`.
    public static var external: Self { "External" }
}

/// The schema `ConversationDataSchema`.
public typealias ConversationDataSchema = Model<ConversationDataSchemaFields>

/// The properties of ``ConversationDataSchema``.
public struct ConversationDataSchemaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `createdBy`, set by the platform.
    public var createdBy: Field<DomainEntityRef> { Field("createdBy") }
    /// `jsonSchema`.
    public var jsonSchema: Field<ConversationJsonSchemaDocument> { Field("jsonSchema") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ConversationDataSchemaListing`.
public typealias ConversationDataSchemaListing = Model<ConversationDataSchemaListingFields>

/// The properties of ``ConversationDataSchemaListing``.
public struct ConversationDataSchemaListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `entities`.
    public var entities: Field<[ConversationDataSchema]> { Field("entities") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ConversationEditedInput`.
public typealias ConversationEditedInput = Model<ConversationEditedInputFields>

/// The properties of ``ConversationEditedInput``.
public struct ConversationEditedInputFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`.
    public var text: Field<String> { Field("text") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
}

/// The schema `ConversationEncryptionConfiguration`.
public typealias ConversationEncryptionConfiguration = Model<ConversationEncryptionConfigurationFields>

/// The properties of ``ConversationEncryptionConfiguration``.
public struct ConversationEncryptionConfigurationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `url`, required.
    public var url: Field<String> { Field("url") }
    /// `keyConfigurationType`, required.
    public var keyConfigurationType: Field<ConversationEncryptionConfigurationKeyConfigurationType> { Field("keyConfigurationType") }
    /// `lastError`.
    public var lastError: Field<ErrorBody> { Field("lastError") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `keyConfigurationType` of ``ConversationEncryptionConfiguration``, open to those that are newer than this
/// version.
public struct ConversationEncryptionConfigurationKeyConfigurationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `KmsSymmetric`.
    public static var kmsSymmetric: Self { "KmsSymmetric" }
    /// `LocalKeyManager`.
    public static var localKeyManager: Self { "LocalKeyManager" }
    /// `Native`.
    public static var native: Self { "Native" }
    /// `None`.
    public static var none_: Self { "None" }
}

/// The schema `ConversationEncryptionConfigurationListing`.
public typealias ConversationEncryptionConfigurationListing = Model<ConversationEncryptionConfigurationListingFields>

/// The properties of ``ConversationEncryptionConfigurationListing``.
public struct ConversationEncryptionConfigurationListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `entities`.
    public var entities: Field<[ConversationEncryptionConfiguration]> { Field("entities") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ConversationEntityListing`.
public typealias ConversationEntityListing = Model<ConversationEntityListingFields>

/// The properties of ``ConversationEntityListing``.
public struct ConversationEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Conversation]> { Field("entities") }
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

/// The schema `ConversationJsonSchemaDocument`.
public typealias ConversationJsonSchemaDocument = Model<ConversationJsonSchemaDocumentFields>

/// The properties of ``ConversationJsonSchemaDocument``.
public struct ConversationJsonSchemaDocumentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `$schema`.
    public var schema: Field<String> { Field("$schema") }
    /// `title`.
    public var title: Field<String> { Field("title") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `required`.
    public var required: Field<[String]> { Field("required") }
    /// `properties`.
    public var properties: Field<JSON> { Field("properties") }
}

/// The schema `ConversationJsonSchemaRequest`.
public typealias ConversationJsonSchemaRequest = Model<ConversationJsonSchemaRequestFields>

/// The properties of ``ConversationJsonSchemaRequest``.
public struct ConversationJsonSchemaRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `$schema`, required.
    public var schema: Field<String> { Field("$schema") }
    /// `title`, required.
    public var title: Field<String> { Field("title") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `required`.
    public var required: Field<[String]> { Field("required") }
    /// `properties`, required.
    public var properties: Field<JSON> { Field("properties") }
}

/// The schema `ConversationSchemaUpdateRequest`.
public typealias ConversationSchemaUpdateRequest = Model<ConversationSchemaUpdateRequestFields>

/// The properties of ``ConversationSchemaUpdateRequest``.
public struct ConversationSchemaUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `version`, required.
    public var version: Field<Int> { Field("version") }
    /// `enabled`, required.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `jsonSchema`, required.
    public var jsonSchema: Field<ConversationJsonSchemaRequest> { Field("jsonSchema") }
}

/// The schema `ConversationSecureAttributes`.
public typealias ConversationSecureAttributes = Model<ConversationSecureAttributesFields>

/// The properties of ``ConversationSecureAttributes``.
public struct ConversationSecureAttributesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `attributes`.
    public var attributes: Field<[String: String]> { Field("attributes") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
}

/// The schema `ConversationSessionSummary`.
public typealias ConversationSessionSummary = Model<ConversationSessionSummaryFields>

/// The properties of ``ConversationSessionSummary``.
public struct ConversationSessionSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `text`.
    public var text: Field<String> { Field("text") }
    /// `confidence`.
    public var confidence: Field<Double> { Field("confidence") }
    /// `status`.
    public var status: Field<ConversationSessionSummaryStatus> { Field("status") }
    /// `mediaType`.
    public var mediaType: Field<ConversationSessionSummaryMediaType> { Field("mediaType") }
    /// `language`.
    public var language: Field<String> { Field("language") }
    /// `predictedWrapupCodes`.
    public var predictedWrapupCodes: Field<[ConversationSummaryWrapupCode]> { Field("predictedWrapupCodes") }
    /// `editedSummary`.
    public var editedSummary: Field<ConversationEditedInput> { Field("editedSummary") }
    /// `reason`.
    public var reason: Field<ConversationSummaryReason> { Field("reason") }
    /// `followup`.
    public var followup: Field<ConversationSummaryFollowup> { Field("followup") }
    /// `resolution`.
    public var resolution: Field<ConversationSummaryResolution> { Field("resolution") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `communication`.
    public var communication: Field<Entity> { Field("communication") }
    /// `participants`.
    public var participants: Field<[AddressableEntityRef]> { Field("participants") }
}

/// A value of `status` of ``ConversationSessionSummary``, open to those that are newer than this version.
public struct ConversationSessionSummaryStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `Queued`.
    public static var queued: Self { "Queued" }
    /// `Started`.
    public static var started: Self { "Started" }
    /// `Completed`.
    public static var completed: Self { "Completed" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `Processing`.
    public static var processing: Self { "Processing" }
}

/// A value of `mediaType` of ``ConversationSessionSummary``, open to those that are newer than this version.
public struct ConversationSessionSummaryMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Email`.
    public static var email: Self { "Email" }
    /// `Call`.
    public static var call: Self { "Call" }
    /// `Chat`.
    public static var chat: Self { "Chat" }
    /// `Message`.
    public static var message: Self { "Message" }
    /// `Webmessaging`.
    public static var webmessaging: Self { "Webmessaging" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// The schema `ConversationSummariesGetResponse`.
public typealias ConversationSummariesGetResponse = Model<ConversationSummariesGetResponseFields>

/// The properties of ``ConversationSummariesGetResponse``.
public struct ConversationSummariesGetResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversation`.
    public var conversation: Field<AddressableEntityRef> { Field("conversation") }
    /// `summary`.
    public var summary: Field<ConversationSummary> { Field("summary") }
    /// `sessionSummaries`.
    public var sessionSummaries: Field<[ConversationSessionSummary]> { Field("sessionSummaries") }
}

/// The schema `ConversationSummary`.
public typealias ConversationSummary = Model<ConversationSummaryFields>

/// The properties of ``ConversationSummary``.
public struct ConversationSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `text`.
    public var text: Field<String> { Field("text") }
    /// `confidence`.
    public var confidence: Field<Double> { Field("confidence") }
    /// `status`.
    public var status: Field<ConversationSummaryStatus> { Field("status") }
    /// `mediaType`.
    public var mediaType: Field<ConversationSummaryMediaType> { Field("mediaType") }
    /// `language`.
    public var language: Field<String> { Field("language") }
    /// `predictedWrapupCodes`.
    public var predictedWrapupCodes: Field<[ConversationSummaryWrapupCode]> { Field("predictedWrapupCodes") }
    /// `editedSummary`.
    public var editedSummary: Field<ConversationEditedInput> { Field("editedSummary") }
    /// `reason`.
    public var reason: Field<ConversationSummaryReason> { Field("reason") }
    /// `followup`.
    public var followup: Field<ConversationSummaryFollowup> { Field("followup") }
    /// `resolution`.
    public var resolution: Field<ConversationSummaryResolution> { Field("resolution") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `participants`.
    public var participants: Field<[AddressableEntityRef]> { Field("participants") }
}

/// A value of `status` of ``ConversationSummary``, open to those that are newer than this version.
public struct ConversationSummaryStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `Queued`.
    public static var queued: Self { "Queued" }
    /// `Started`.
    public static var started: Self { "Started" }
    /// `Completed`.
    public static var completed: Self { "Completed" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `Processing`.
    public static var processing: Self { "Processing" }
}

/// A value of `mediaType` of ``ConversationSummary``, open to those that are newer than this version.
public struct ConversationSummaryMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Email`.
    public static var email: Self { "Email" }
    /// `Call`.
    public static var call: Self { "Call" }
    /// `Chat`.
    public static var chat: Self { "Chat" }
    /// `Message`.
    public static var message: Self { "Message" }
    /// `Webmessaging`.
    public static var webmessaging: Self { "Webmessaging" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// The schema `ConversationSummaryFollowup`.
public typealias ConversationSummaryFollowup = Model<ConversationSummaryFollowupFields>

/// The properties of ``ConversationSummaryFollowup``.
public struct ConversationSummaryFollowupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `confidence`.
    public var confidence: Field<Double> { Field("confidence") }
    /// `text`.
    public var text: Field<String> { Field("text") }
    /// `description`.
    public var description: Field<String> { Field("description") }
}

/// The schema `ConversationSummaryReason`.
public typealias ConversationSummaryReason = Model<ConversationSummaryReasonFields>

/// The properties of ``ConversationSummaryReason``.
public struct ConversationSummaryReasonFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `confidence`.
    public var confidence: Field<Double> { Field("confidence") }
    /// `text`.
    public var text: Field<String> { Field("text") }
    /// `description`.
    public var description: Field<String> { Field("description") }
}

/// The schema `ConversationSummaryResolution`.
public typealias ConversationSummaryResolution = Model<ConversationSummaryResolutionFields>

/// The properties of ``ConversationSummaryResolution``.
public struct ConversationSummaryResolutionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `confidence`.
    public var confidence: Field<Double> { Field("confidence") }
    /// `text`.
    public var text: Field<String> { Field("text") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `outcome`.
    public var outcome: Field<String> { Field("outcome") }
}

/// The schema `ConversationSummaryWrapupCode`.
public typealias ConversationSummaryWrapupCode = Model<ConversationSummaryWrapupCodeFields>

/// The properties of ``ConversationSummaryWrapupCode``.
public struct ConversationSummaryWrapupCodeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `confidence`.
    public var confidence: Field<Double> { Field("confidence") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ConversationTagsUpdate`.
public typealias ConversationTagsUpdate = Model<ConversationTagsUpdateFields>

/// The properties of ``ConversationTagsUpdate``.
public struct ConversationTagsUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `externalTag`, required.
    public var externalTag: Field<String> { Field("externalTag") }
}

/// The schema `ConversationThreadingWindow`.
public typealias ConversationThreadingWindow = Model<ConversationThreadingWindowFields>

/// The properties of ``ConversationThreadingWindow``.
public struct ConversationThreadingWindowFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `settings`, required.
    public var settings: Field<[ConversationThreadingWindowSetting]> { Field("settings") }
    /// `defaultTimeoutMinutes`, set by the platform.
    public var defaultTimeoutMinutes: Field<Int> { Field("defaultTimeoutMinutes") }
}

/// The schema `ConversationThreadingWindowSetting`.
public typealias ConversationThreadingWindowSetting = Model<ConversationThreadingWindowSettingFields>

/// The properties of ``ConversationThreadingWindowSetting``.
public struct ConversationThreadingWindowSettingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `messengerType`, required.
    public var messengerType: Field<ConversationThreadingWindowSettingMessengerType> { Field("messengerType") }
    /// `timeoutInMinutes`, required.
    public var timeoutInMinutes: Field<Int> { Field("timeoutInMinutes") }
}

/// A value of `messengerType` of ``ConversationThreadingWindowSetting``, open to those that are newer than this
/// version.
public struct ConversationThreadingWindowSettingMessengerType: OpenEnum {
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

/// The schema `ConversationUser`.
public typealias ConversationUser = Model<ConversationUserFields>

/// The properties of ``ConversationUser``.
public struct ConversationUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
}

/// The schema `ConversationUtilizationLabelUpdate`.
public typealias ConversationUtilizationLabelUpdate = Model<ConversationUtilizationLabelUpdateFields>

/// The properties of ``ConversationUtilizationLabelUpdate``.
public struct ConversationUtilizationLabelUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `utilizationLabelId`.
    public var utilizationLabelId: Field<String> { Field("utilizationLabelId") }
}

/// The schema `CopilotContextEntity`.
public typealias CopilotContextEntity = Model<CopilotContextEntityFields>

/// The properties of ``CopilotContextEntity``.
public struct CopilotContextEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `assistant`.
    public var assistant: Field<AddressableEntityRef> { Field("assistant") }
    /// `contextValues`.
    public var contextValues: Field<[CopilotContextValueItem]> { Field("contextValues") }
}

/// The schema `CopilotContextValueItem`.
public typealias CopilotContextValueItem = Model<CopilotContextValueItemFields>

/// The properties of ``CopilotContextValueItem``.
public struct CopilotContextValueItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `value`.
    public var value: Field<String> { Field("value") }
}

/// The schema `CopilotContextValues`.
public typealias CopilotContextValues = Model<CopilotContextValuesFields>

/// The properties of ``CopilotContextValues``.
public struct CopilotContextValuesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[CopilotContextEntity]> { Field("entities") }
}

/// The schema `CopyAttachmentsRequest`.
public typealias CopyAttachmentsRequest = Model<CopyAttachmentsRequestFields>

/// The properties of ``CopyAttachmentsRequest``.
public struct CopyAttachmentsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sourceMessage`, required.
    public var sourceMessage: Field<DomainEntityRef> { Field("sourceMessage") }
    /// `attachments`, required.
    public var attachments: Field<[Attachment]> { Field("attachments") }
}

/// The schema `CoverSheet`.
public typealias CoverSheet = Model<CoverSheetFields>

/// The properties of ``CoverSheet``.
public struct CoverSheetFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `notes`.
    public var notes: Field<String> { Field("notes") }
    /// `locale`.
    public var locale: Field<String> { Field("locale") }
}
