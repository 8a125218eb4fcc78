// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `Edge`.
public typealias Edge = Model<EdgeFields>

/// The properties of ``Edge``.
public struct EdgeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<Division> { Field("division") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `modifiedBy`, set by the platform.
    public var modifiedBy: Field<String> { Field("modifiedBy") }
    /// `createdBy`, set by the platform.
    public var createdBy: Field<String> { Field("createdBy") }
    /// `state`, set by the platform.
    public var state: Field<EdgeState> { Field("state") }
    /// `modifiedByApp`, set by the platform.
    public var modifiedByApp: Field<String> { Field("modifiedByApp") }
    /// `createdByApp`, set by the platform.
    public var createdByApp: Field<String> { Field("createdByApp") }
    /// `interfaces`.
    public var interfaces: Field<[EdgeInterface]> { Field("interfaces") }
    /// `make`.
    public var make: Field<String> { Field("make") }
    /// `model`.
    public var model: Field<String> { Field("model") }
    /// `apiVersion`.
    public var apiVersion: Field<String> { Field("apiVersion") }
    /// `softwareVersion`.
    public var softwareVersion: Field<String> { Field("softwareVersion") }
    /// `softwareVersionTimestamp`.
    public var softwareVersionTimestamp: Field<String> { Field("softwareVersionTimestamp") }
    /// `softwareVersionPlatform`.
    public var softwareVersionPlatform: Field<String> { Field("softwareVersionPlatform") }
    /// `softwareVersionConfiguration`.
    public var softwareVersionConfiguration: Field<String> { Field("softwareVersionConfiguration") }
    /// `fullSoftwareVersion`.
    public var fullSoftwareVersion: Field<String> { Field("fullSoftwareVersion") }
    /// `pairingId`.
    public var pairingId: Field<String> { Field("pairingId") }
    /// `fingerprint`.
    public var fingerprint: Field<String> { Field("fingerprint") }
    /// `fingerprintHint`.
    public var fingerprintHint: Field<String> { Field("fingerprintHint") }
    /// `currentVersion`.
    public var currentVersion: Field<String> { Field("currentVersion") }
    /// `stagedVersion`.
    public var stagedVersion: Field<String> { Field("stagedVersion") }
    /// `patch`.
    public var patch: Field<String> { Field("patch") }
    /// `statusCode`.
    public var statusCode: Field<EdgeStatusCode> { Field("statusCode") }
    /// `edgeGroup`.
    public var edgeGroup: Field<EdgeGroup> { Field("edgeGroup") }
    /// `site`.
    public var site: Field<Site> { Field("site") }
    /// `softwareStatus`.
    public var softwareStatus: Field<DomainEdgeSoftwareUpdateDto> { Field("softwareStatus") }
    /// `onlineStatus`.
    public var onlineStatus: Field<EdgeOnlineStatus> { Field("onlineStatus") }
    /// `serialNumber`.
    public var serialNumber: Field<String> { Field("serialNumber") }
    /// `physicalEdge`.
    public var physicalEdge: Field<Bool> { Field("physicalEdge") }
    /// `managed`.
    public var managed: Field<Bool> { Field("managed") }
    /// `edgeDeploymentType`.
    public var edgeDeploymentType: Field<EdgeEdgeDeploymentType> { Field("edgeDeploymentType") }
    /// `certType`.
    public var certType: Field<EdgeCertType> { Field("certType") }
    /// `callDrainingState`, set by the platform.
    public var callDrainingState: Field<EdgeCallDrainingState> { Field("callDrainingState") }
    /// `conversationCount`, set by the platform.
    public var conversationCount: Field<Int> { Field("conversationCount") }
    /// `proxy`.
    public var proxy: Field<String> { Field("proxy") }
    /// `offlineConfigCalled`, set by the platform.
    public var offlineConfigCalled: Field<Bool> { Field("offlineConfigCalled") }
    /// `osName`, set by the platform.
    public var osName: Field<String> { Field("osName") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``Edge``, open to those that are newer than this version.
public struct EdgeState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `active`.
    public static var active: Self { "active" }
    /// `inactive`.
    public static var inactive: Self { "inactive" }
    /// `deleted`.
    public static var deleted: Self { "deleted" }
}

/// A value of `statusCode` of ``Edge``, open to those that are newer than this version.
public struct EdgeStatusCode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NEW`.
    public static var new: Self { "NEW" }
    /// `AWAITING_CONNECTION`.
    public static var awaitingConnection: Self { "AWAITING_CONNECTION" }
    /// `AWAITING_FINGERPRINT`.
    public static var awaitingFingerprint: Self { "AWAITING_FINGERPRINT" }
    /// `AWAITING_FINGERPRINT_VERIFICATION`.
    public static var awaitingFingerprintVerification: Self { "AWAITING_FINGERPRINT_VERIFICATION" }
    /// `FINGERPRINT_VERIFIED`.
    public static var fingerprintVerified: Self { "FINGERPRINT_VERIFIED" }
    /// `AWAITING_BOOTSTRAP`.
    public static var awaitingBootstrap: Self { "AWAITING_BOOTSTRAP" }
    /// `ACTIVE`.
    public static var active: Self { "ACTIVE" }
    /// `INACTIVE`.
    public static var inactive: Self { "INACTIVE" }
    /// `RMA`.
    public static var rma: Self { "RMA" }
    /// `UNPAIRING`.
    public static var unpairing: Self { "UNPAIRING" }
    /// `UNPAIRED`.
    public static var unpaired: Self { "UNPAIRED" }
    /// `INITIALIZING`.
    public static var initializing: Self { "INITIALIZING" }
}

/// A value of `onlineStatus` of ``Edge``, open to those that are newer than this version.
public struct EdgeOnlineStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ONLINE`.
    public static var online: Self { "ONLINE" }
    /// `OFFLINE`.
    public static var offline: Self { "OFFLINE" }
}

/// A value of `edgeDeploymentType` of ``Edge``, open to those that are newer than this version.
public struct EdgeEdgeDeploymentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `HARDWARE`.
    public static var hardware: Self { "HARDWARE" }
    /// `LDM`.
    public static var ldm: Self { "LDM" }
    /// `CDM`.
    public static var cdm: Self { "CDM" }
    /// `CHS`.
    public static var chs: Self { "CHS" }
    /// `INVALID`.
    public static var invalid: Self { "INVALID" }
}

/// A value of `certType` of ``Edge``, open to those that are newer than this version.
public struct EdgeCertType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PureCloud`.
    public static var pureCloud: Self { "PureCloud" }
    /// `Public`.
    public static var `public`: Self { "Public" }
    /// `China`.
    public static var china: Self { "China" }
    /// `NotRequested`.
    public static var notRequested: Self { "NotRequested" }
}

/// A value of `callDrainingState` of ``Edge``, open to those that are newer than this version.
public struct EdgeCallDrainingState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NONE`.
    public static var none_: Self { "NONE" }
    /// `WAIT`.
    public static var wait: Self { "WAIT" }
    /// `WAIT_TIMEOUT`.
    public static var waitTimeout: Self { "WAIT_TIMEOUT" }
    /// `TERMINATE`.
    public static var terminate: Self { "TERMINATE" }
    /// `COMPLETE`.
    public static var complete: Self { "COMPLETE" }
}

/// The schema `EdgeAutoUpdateConfig`.
public typealias EdgeAutoUpdateConfig = Model<EdgeAutoUpdateConfigFields>

/// The properties of ``EdgeAutoUpdateConfig``.
public struct EdgeAutoUpdateConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeZone`, required.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `rrule`, required.
    public var rrule: Field<String> { Field("rrule") }
    /// `start`, required, a date and time without a time zone.
    public var start: Field<String> { Field("start") }
    /// `end`, required, a date and time without a time zone.
    public var end: Field<String> { Field("end") }
}

/// The schema `EdgeConnectionInfo`.
public typealias EdgeConnectionInfo = Model<EdgeConnectionInfoFields>

/// The properties of ``EdgeConnectionInfo``.
public struct EdgeConnectionInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `interfaceName`, set by the platform.
    public var interfaceName: Field<String> { Field("interfaceName") }
    /// `interfaceIpAddress`, set by the platform.
    public var interfaceIpAddress: Field<String> { Field("interfaceIpAddress") }
    /// `connectionErrors`, set by the platform.
    public var connectionErrors: Field<[String]> { Field("connectionErrors") }
    /// `site`.
    public var site: Field<AddressableEntityRef> { Field("site") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `EdgeGroup`.
public typealias EdgeGroup = Model<EdgeGroupFields>

/// The properties of ``EdgeGroup``.
public struct EdgeGroupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<Division> { Field("division") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `modifiedBy`, set by the platform.
    public var modifiedBy: Field<String> { Field("modifiedBy") }
    /// `createdBy`, set by the platform.
    public var createdBy: Field<String> { Field("createdBy") }
    /// `state`, set by the platform.
    public var state: Field<EdgeGroupState> { Field("state") }
    /// `modifiedByApp`, set by the platform.
    public var modifiedByApp: Field<String> { Field("modifiedByApp") }
    /// `createdByApp`, set by the platform.
    public var createdByApp: Field<String> { Field("createdByApp") }
    /// `managed`.
    public var managed: Field<Bool> { Field("managed") }
    /// `hybrid`.
    public var hybrid: Field<Bool> { Field("hybrid") }
    /// `edgeTrunkBaseAssignment`, required.
    public var edgeTrunkBaseAssignment: Field<TrunkBaseAssignment> { Field("edgeTrunkBaseAssignment") }
    /// `phoneTrunkBases`, required.
    public var phoneTrunkBases: Field<[TrunkBase]> { Field("phoneTrunkBases") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``EdgeGroup``, open to those that are newer than this version.
public struct EdgeGroupState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `active`.
    public static var active: Self { "active" }
    /// `inactive`.
    public static var inactive: Self { "inactive" }
    /// `deleted`.
    public static var deleted: Self { "deleted" }
}

/// The schema `EdgeInterface`.
public typealias EdgeInterface = Model<EdgeInterfaceFields>

/// The properties of ``EdgeInterface``.
public struct EdgeInterfaceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<String> { Field("type") }
    /// `ipAddress`.
    public var ipAddress: Field<String> { Field("ipAddress") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `macAddress`.
    public var macAddress: Field<String> { Field("macAddress") }
    /// `ifName`.
    public var ifName: Field<String> { Field("ifName") }
    /// `endpoints`.
    public var endpoints: Field<[DomainEntityRef]> { Field("endpoints") }
    /// `lineTypes`.
    public var lineTypes: Field<[EdgeInterfaceLineTypes]> { Field("lineTypes") }
    /// `addressFamilyId`.
    public var addressFamilyId: Field<String> { Field("addressFamilyId") }
}

/// A value of `lineTypes` of ``EdgeInterface``, open to those that are newer than this version.
public struct EdgeInterfaceLineTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TIE`.
    public static var tie: Self { "TIE" }
    /// `NETWORK`.
    public static var network: Self { "NETWORK" }
    /// `TRUNK`.
    public static var trunk: Self { "TRUNK" }
    /// `STATION`.
    public static var station: Self { "STATION" }
}

/// The schema `Education`.
public typealias Education = Model<EducationFields>

/// The properties of ``Education``.
public struct EducationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `school`.
    public var school: Field<String> { Field("school") }
    /// `fieldOfStudy`.
    public var fieldOfStudy: Field<String> { Field("fieldOfStudy") }
    /// `notes`.
    public var notes: Field<String> { Field("notes") }
    /// `dateStart`, a date such as `2026-11-24`.
    public var dateStart: Field<String> { Field("dateStart") }
    /// `dateEnd`, a date such as `2026-11-24`.
    public var dateEnd: Field<String> { Field("dateEnd") }
}

/// The schema `Email`.
public typealias Email = Model<EmailFields>

/// The properties of ``Email``.
public struct EmailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    public var state: Field<EmailState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<EmailInitialState> { Field("initialState") }
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `held`.
    public var held: Field<Bool> { Field("held") }
    /// `subject`.
    public var subject: Field<String> { Field("subject") }
    /// `messagesSent`.
    public var messagesSent: Field<Int> { Field("messagesSent") }
    /// `segments`.
    public var segments: Field<[Segment]> { Field("segments") }
    /// `direction`.
    public var direction: Field<EmailDirection> { Field("direction") }
    /// `recordingId`.
    public var recordingId: Field<String> { Field("recordingId") }
    /// `errorInfo`.
    public var errorInfo: Field<ErrorBody> { Field("errorInfo") }
    /// `disconnectType`.
    public var disconnectType: Field<EmailDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `startAlertingTime`.
    public var startAlertingTime: Field<Instant> { Field("startAlertingTime") }
    /// `connectedTime`.
    public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `autoGenerated`.
    public var autoGenerated: Field<Bool> { Field("autoGenerated") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `scriptId`.
    public var scriptId: Field<String> { Field("scriptId") }
    /// `peerId`.
    public var peerId: Field<String> { Field("peerId") }
    /// `messageId`.
    public var messageId: Field<String> { Field("messageId") }
    /// `draftAttachments`.
    public var draftAttachments: Field<[Attachment]> { Field("draftAttachments") }
    /// `spam`.
    public var spam: Field<Bool> { Field("spam") }
    /// `wrapup`.
    public var wrapup: Field<Wrapup> { Field("wrapup") }
    /// `afterCallWork`.
    public var afterCallWork: Field<AfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `queueMediaSettings`.
    public var queueMediaSettings: Field<ConversationQueueMediaSettings> { Field("queueMediaSettings") }
    /// `parkTime`.
    public var parkTime: Field<Instant> { Field("parkTime") }
}

/// A value of `state` of ``Email``, open to those that are newer than this version.
public struct EmailState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    public static var alerting: Self { "alerting" }
    /// `connected`.
    public static var connected: Self { "connected" }
    /// `disconnected`.
    public static var disconnected: Self { "disconnected" }
    /// `none`.
    public static var none_: Self { "none" }
    /// `parked`.
    public static var parked: Self { "parked" }
    /// `transmitting`.
    public static var transmitting: Self { "transmitting" }
}

/// A value of `initialState` of ``Email``, open to those that are newer than this version.
public struct EmailInitialState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    public static var alerting: Self { "alerting" }
    /// `connected`.
    public static var connected: Self { "connected" }
    /// `disconnected`.
    public static var disconnected: Self { "disconnected" }
    /// `none`.
    public static var none_: Self { "none" }
    /// `parked`.
    public static var parked: Self { "parked" }
    /// `transmitting`.
    public static var transmitting: Self { "transmitting" }
}

/// A value of `direction` of ``Email``, open to those that are newer than this version.
public struct EmailDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
}

/// A value of `disconnectType` of ``Email``, open to those that are newer than this version.
public struct EmailDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `endpoint`.
    public static var endpoint: Self { "endpoint" }
    /// `client`.
    public static var client: Self { "client" }
    /// `system`.
    public static var system: Self { "system" }
    /// `timeout`.
    public static var timeout: Self { "timeout" }
    /// `transfer`.
    public static var transfer: Self { "transfer" }
    /// `transfer.conference`.
    public static var transferConference: Self { "transfer.conference" }
    /// `transfer.consult`.
    public static var transferConsult: Self { "transfer.consult" }
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
    /// `uncallable`.
    public static var uncallable: Self { "uncallable" }
}

/// The schema `EmailAddress`.
public typealias EmailAddress = Model<EmailAddressFields>

/// The properties of ``EmailAddress``.
public struct EmailAddressFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `email`.
    public var email: Field<String> { Field("email") }
    /// `name`.
    public var name: Field<String> { Field("name") }
}

/// The schema `EmailMediaSettings`.
public typealias EmailMediaSettings = Model<EmailMediaSettingsFields>

/// The properties of ``EmailMediaSettings``.
public struct EmailMediaSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enableAutoAnswer`.
    public var enableAutoAnswer: Field<Bool> { Field("enableAutoAnswer") }
    /// `alertingTimeoutSeconds`.
    public var alertingTimeoutSeconds: Field<Int> { Field("alertingTimeoutSeconds") }
    /// `serviceLevel`.
    public var serviceLevel: Field<ServiceLevel> { Field("serviceLevel") }
    /// `autoAnswerAlertToneSeconds`.
    public var autoAnswerAlertToneSeconds: Field<Double> { Field("autoAnswerAlertToneSeconds") }
    /// `manualAnswerAlertToneSeconds`.
    public var manualAnswerAlertToneSeconds: Field<Double> { Field("manualAnswerAlertToneSeconds") }
    /// `allOutboundEmailAddresses`.
    public var allOutboundEmailAddresses: Field<[QueueEmailAddress]> { Field("allOutboundEmailAddresses") }
}

/// The schema `EmailSettings`.
public typealias EmailSettings = Model<EmailSettingsFields>

/// The properties of ``EmailSettings``.
public struct EmailSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `multipleRouteDestinationsOnInboundEmailEnabled`.
    public var multipleRouteDestinationsOnInboundEmailEnabled: Field<Bool> { Field("multipleRouteDestinationsOnInboundEmailEnabled") }
}

/// The schema `EmailThreadingSettings`.
public typealias EmailThreadingSettings = Model<EmailThreadingSettingsFields>

/// The properties of ``EmailThreadingSettings``.
public struct EmailThreadingSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startNewConversationOnSubjectChange`.
    public var startNewConversationOnSubjectChange: Field<Bool> { Field("startNewConversationOnSubjectChange") }
    /// `timeoutInMinutes`.
    public var timeoutInMinutes: Field<Int> { Field("timeoutInMinutes") }
}

/// The schema `EmployerInfo`.
public typealias EmployerInfo = Model<EmployerInfoFields>

/// The properties of ``EmployerInfo``.
public struct EmployerInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `officialName`.
    public var officialName: Field<String> { Field("officialName") }
    /// `employeeId`.
    public var employeeId: Field<String> { Field("employeeId") }
    /// `employeeType`.
    public var employeeType: Field<String> { Field("employeeType") }
    /// `dateHire`.
    public var dateHire: Field<String> { Field("dateHire") }
}

/// The schema `Entity`.
public typealias Entity = Model<EntityFields>

/// The properties of ``Entity``.
public struct EntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
}

/// The schema `EntityListing`.
public typealias EntityListing = Model<EntityListingFields>

/// The properties of ``EntityListing``.
public struct EntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[JSON]> { Field("entities") }
}

/// The schema `ErrorInfo`.
public typealias ErrorInfo = Model<ErrorInfoFields>

/// The properties of ``ErrorInfo``.
public struct ErrorInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `message`.
    public var message: Field<String> { Field("message") }
    /// `code`.
    public var code: Field<String> { Field("code") }
}

/// The schema `Evaluation`.
public typealias Evaluation = Model<EvaluationFields>

/// The properties of ``Evaluation``.
public struct EvaluationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `conversation`.
    public var conversation: Field<ConversationReference> { Field("conversation") }
    /// `evaluationForm`.
    public var evaluationForm: Field<EvaluationForm> { Field("evaluationForm") }
    /// `evaluator`.
    public var evaluator: Field<User> { Field("evaluator") }
    /// `agent`.
    public var agent: Field<User> { Field("agent") }
    /// `calibration`.
    public var calibration: Field<Calibration> { Field("calibration") }
    /// `status`.
    public var status: Field<EvaluationStatus> { Field("status") }
    /// `answers`.
    public var answers: Field<EvaluationScoringSet> { Field("answers") }
    /// `agentHasRead`.
    public var agentHasRead: Field<Bool> { Field("agentHasRead") }
    /// `assignee`.
    public var assignee: Field<User> { Field("assignee") }
    /// `assigneeApplicable`.
    public var assigneeApplicable: Field<Bool> { Field("assigneeApplicable") }
    /// `releaseDate`.
    public var releaseDate: Field<Instant> { Field("releaseDate") }
    /// `assignedDate`.
    public var assignedDate: Field<Instant> { Field("assignedDate") }
    /// `createdDate`.
    public var createdDate: Field<Instant> { Field("createdDate") }
    /// `changedDate`.
    public var changedDate: Field<Instant> { Field("changedDate") }
    /// `submittedDate`.
    public var submittedDate: Field<Instant> { Field("submittedDate") }
    /// `revisionCreatedDate`.
    public var revisionCreatedDate: Field<Instant> { Field("revisionCreatedDate") }
    /// `queue`.
    public var queue: Field<Queue> { Field("queue") }
    /// `mediaType`.
    public var mediaType: Field<[EvaluationMediaType]> { Field("mediaType") }
    /// `divisionIds`.
    public var divisionIds: Field<[String]> { Field("divisionIds") }
    /// `rescore`.
    public var rescore: Field<Bool> { Field("rescore") }
    /// `conversationDate`.
    public var conversationDate: Field<Instant> { Field("conversationDate") }
    /// `conversationEndDate`.
    public var conversationEndDate: Field<Instant> { Field("conversationEndDate") }
    /// `neverRelease`.
    public var neverRelease: Field<Bool> { Field("neverRelease") }
    /// `assigned`.
    public var assigned: Field<Bool> { Field("assigned") }
    /// `dateAssigneeChanged`.
    public var dateAssigneeChanged: Field<Instant> { Field("dateAssigneeChanged") }
    /// `resourceId`.
    public var resourceId: Field<String> { Field("resourceId") }
    /// `resourceType`.
    public var resourceType: Field<EvaluationResourceType> { Field("resourceType") }
    /// `redacted`.
    public var redacted: Field<Bool> { Field("redacted") }
    /// `agentTeam`.
    public var agentTeam: Field<Team> { Field("agentTeam") }
    /// `isScoringIndex`.
    public var isScoringIndex: Field<Bool> { Field("isScoringIndex") }
    /// `authorizedActions`.
    public var authorizedActions: Field<[String]> { Field("authorizedActions") }
    /// `hasAssistanceFailed`.
    public var hasAssistanceFailed: Field<Bool> { Field("hasAssistanceFailed") }
    /// `evaluationSource`, set by the platform.
    public var evaluationSource: Field<EvaluationSource> { Field("evaluationSource") }
    /// `disputeCount`, set by the platform.
    public var disputeCount: Field<Int> { Field("disputeCount") }
    /// `version`, set by the platform.
    public var version: Field<Int> { Field("version") }
    /// `versionHistory`, set by the platform.
    public var versionHistory: Field<PagelessDomainEntityListingEvaluationVersion> { Field("versionHistory") }
    /// `declinedReview`.
    public var declinedReview: Field<Bool> { Field("declinedReview") }
    /// `evaluationContextId`.
    public var evaluationContextId: Field<String> { Field("evaluationContextId") }
    /// `retractedEvaluation`.
    public var retractedEvaluation: Field<EvaluationReference> { Field("retractedEvaluation") }
    /// `aiScoring`, set by the platform.
    public var aiScoring: Field<AiScoring> { Field("aiScoring") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``Evaluation``, open to those that are newer than this version.
public struct EvaluationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PENDING`.
    public static var pending: Self { "PENDING" }
    /// `INPROGRESS`.
    public static var inprogress: Self { "INPROGRESS" }
    /// `FINISHED`.
    public static var finished: Self { "FINISHED" }
    /// `INREVIEW`.
    public static var inreview: Self { "INREVIEW" }
    /// `RETRACTED`.
    public static var retracted: Self { "RETRACTED" }
}

/// A value of `mediaType` of ``Evaluation``, open to those that are newer than this version.
public struct EvaluationMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CALL`.
    public static var call: Self { "CALL" }
    /// `CALLBACK`.
    public static var callback: Self { "CALLBACK" }
    /// `CHAT`.
    public static var chat: Self { "CHAT" }
    /// `COBROWSE`.
    public static var cobrowse: Self { "COBROWSE" }
    /// `EMAIL`.
    public static var email: Self { "EMAIL" }
    /// `MESSAGE`.
    public static var message: Self { "MESSAGE" }
    /// `INTERNAL_MESSAGE`.
    public static var internalMessage: Self { "INTERNAL_MESSAGE" }
    /// `SCREEN_MONITORING`.
    public static var screenMonitoring: Self { "SCREEN_MONITORING" }
    /// `SOCIAL_EXPRESSION`.
    public static var socialExpression: Self { "SOCIAL_EXPRESSION" }
    /// `VIDEO`.
    public static var video: Self { "VIDEO" }
    /// `SCREENSHARE`.
    public static var screenshare: Self { "SCREENSHARE" }
}

/// A value of `resourceType` of ``Evaluation``, open to those that are newer than this version.
public struct EvaluationResourceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EMAIL`.
    public static var email: Self { "EMAIL" }
}

/// The schema `EvaluationAggregateDataContainer`.
public typealias EvaluationAggregateDataContainer = Model<EvaluationAggregateDataContainerFields>

/// The properties of ``EvaluationAggregateDataContainer``.
public struct EvaluationAggregateDataContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    public var data: Field<[StatisticalResponse]> { Field("data") }
}

/// The schema `EvaluationAggregateQueryClause`.
public typealias EvaluationAggregateQueryClause = Model<EvaluationAggregateQueryClauseFields>

/// The properties of ``EvaluationAggregateQueryClause``.
public struct EvaluationAggregateQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<EvaluationAggregateQueryClauseType> { Field("type") }
    /// `predicates`, required.
    public var predicates: Field<[EvaluationAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``EvaluationAggregateQueryClause``, open to those that are newer than this version.
public struct EvaluationAggregateQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `EvaluationAggregateQueryFilter`.
public typealias EvaluationAggregateQueryFilter = Model<EvaluationAggregateQueryFilterFields>

/// The properties of ``EvaluationAggregateQueryFilter``.
public struct EvaluationAggregateQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<EvaluationAggregateQueryFilterType> { Field("type") }
    /// `clauses`.
    public var clauses: Field<[EvaluationAggregateQueryClause]> { Field("clauses") }
    /// `predicates`.
    public var predicates: Field<[EvaluationAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``EvaluationAggregateQueryFilter``, open to those that are newer than this version.
public struct EvaluationAggregateQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `EvaluationAggregateQueryPredicate`.
public typealias EvaluationAggregateQueryPredicate = Model<EvaluationAggregateQueryPredicateFields>

/// The properties of ``EvaluationAggregateQueryPredicate``.
public struct EvaluationAggregateQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<EvaluationAggregateQueryPredicateType> { Field("type") }
    /// `dimension`.
    public var dimension: Field<EvaluationAggregateQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    public var `operator`: Field<EvaluationAggregateQueryPredicateOperator> { Field("operator") }
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `range`.
    public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``EvaluationAggregateQueryPredicate``, open to those that are newer than this version.
public struct EvaluationAggregateQueryPredicateType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dimension`.
    public static var dimension: Self { "dimension" }
    /// `property`.
    public static var property: Self { "property" }
    /// `metric`.
    public static var metric: Self { "metric" }
}

/// A value of `dimension` of ``EvaluationAggregateQueryPredicate``, open to those that are newer than this version.
public struct EvaluationAggregateQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `assigneeApplicable`.
    public static var assigneeApplicable: Self { "assigneeApplicable" }
    /// `assigneeId`.
    public static var assigneeId: Self { "assigneeId" }
    /// `calibrationId`.
    public static var calibrationId: Self { "calibrationId" }
    /// `contextId`.
    public static var contextId: Self { "contextId" }
    /// `conversationId`.
    public static var conversationId: Self { "conversationId" }
    /// `conversationStart`.
    public static var conversationStart: Self { "conversationStart" }
    /// `divisionId`.
    public static var divisionId: Self { "divisionId" }
    /// `evaluationContextId`.
    public static var evaluationContextId: Self { "evaluationContextId" }
    /// `evaluationCreatedDate`.
    public static var evaluationCreatedDate: Self { "evaluationCreatedDate" }
    /// `evaluationId`.
    public static var evaluationId: Self { "evaluationId" }
    /// `evaluationReleaseDate`.
    public static var evaluationReleaseDate: Self { "evaluationReleaseDate" }
    /// `evaluatorId`.
    public static var evaluatorId: Self { "evaluatorId" }
    /// `formId`.
    public static var formId: Self { "formId" }
    /// `mediaType`.
    public static var mediaType: Self { "mediaType" }
    /// `queueId`.
    public static var queueId: Self { "queueId" }
    /// `released`.
    public static var released: Self { "released" }
    /// `rescored`.
    public static var rescored: Self { "rescored" }
    /// `systemSubmitted`.
    public static var systemSubmitted: Self { "systemSubmitted" }
    /// `teamId`.
    public static var teamId: Self { "teamId" }
    /// `userId`.
    public static var userId: Self { "userId" }
}

/// A value of `operator` of ``EvaluationAggregateQueryPredicate``, open to those that are newer than this version.
public struct EvaluationAggregateQueryPredicateOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `matches`.
    public static var matches: Self { "matches" }
    /// `exists`.
    public static var exists: Self { "exists" }
    /// `notExists`.
    public static var notExists: Self { "notExists" }
}

/// The schema `EvaluationAggregateQueryResponse`.
public typealias EvaluationAggregateQueryResponse = Model<EvaluationAggregateQueryResponseFields>

/// The properties of ``EvaluationAggregateQueryResponse``.
public struct EvaluationAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    public var results: Field<[EvaluationAggregateDataContainer]> { Field("results") }
}

/// The schema `EvaluationAggregationQuery`.
public typealias EvaluationAggregationQuery = Model<EvaluationAggregationQueryFields>

/// The properties of ``EvaluationAggregationQuery``.
public struct EvaluationAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    public var groupBy: Field<[EvaluationAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    public var filter: Field<EvaluationAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    public var metrics: Field<[EvaluationAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    public var views: Field<[EvaluationAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    public var alternateTimeDimension: Field<EvaluationAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
}

/// A value of `groupBy` of ``EvaluationAggregationQuery``, open to those that are newer than this version.
public struct EvaluationAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `assigneeApplicable`.
    public static var assigneeApplicable: Self { "assigneeApplicable" }
    /// `assigneeId`.
    public static var assigneeId: Self { "assigneeId" }
    /// `calibrationId`.
    public static var calibrationId: Self { "calibrationId" }
    /// `contextId`.
    public static var contextId: Self { "contextId" }
    /// `conversationId`.
    public static var conversationId: Self { "conversationId" }
    /// `divisionId`.
    public static var divisionId: Self { "divisionId" }
    /// `evaluationContextId`.
    public static var evaluationContextId: Self { "evaluationContextId" }
    /// `evaluationId`.
    public static var evaluationId: Self { "evaluationId" }
    /// `evaluatorId`.
    public static var evaluatorId: Self { "evaluatorId" }
    /// `formId`.
    public static var formId: Self { "formId" }
    /// `mediaType`.
    public static var mediaType: Self { "mediaType" }
    /// `queueId`.
    public static var queueId: Self { "queueId" }
    /// `released`.
    public static var released: Self { "released" }
    /// `rescored`.
    public static var rescored: Self { "rescored" }
    /// `systemSubmitted`.
    public static var systemSubmitted: Self { "systemSubmitted" }
    /// `teamId`.
    public static var teamId: Self { "teamId" }
    /// `userId`.
    public static var userId: Self { "userId" }
}

/// A value of `metrics` of ``EvaluationAggregationQuery``, open to those that are newer than this version.
public struct EvaluationAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nEvaluations`.
    public static var nEvaluations: Self { "nEvaluations" }
    /// `nEvaluationsDeleted`.
    public static var nEvaluationsDeleted: Self { "nEvaluationsDeleted" }
    /// `nEvaluationsRescored`.
    public static var nEvaluationsRescored: Self { "nEvaluationsRescored" }
    /// `oTotalCriticalScore`.
    public static var oTotalCriticalScore: Self { "oTotalCriticalScore" }
    /// `oTotalScore`.
    public static var oTotalScore: Self { "oTotalScore" }
}

/// A value of `alternateTimeDimension` of ``EvaluationAggregationQuery``, open to those that are newer than this
/// version.
public struct EvaluationAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `conversationStart`.
    public static var conversationStart: Self { "conversationStart" }
    /// `evaluationCreatedDate`.
    public static var evaluationCreatedDate: Self { "evaluationCreatedDate" }
    /// `evaluationReleaseDate`.
    public static var evaluationReleaseDate: Self { "evaluationReleaseDate" }
    /// `eventTime`.
    public static var eventTime: Self { "eventTime" }
}

/// The schema `EvaluationAggregationView`.
public typealias EvaluationAggregationView = Model<EvaluationAggregationViewFields>

/// The properties of ``EvaluationAggregationView``.
public struct EvaluationAggregationViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `target`, required.
    public var target: Field<EvaluationAggregationViewTarget> { Field("target") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `function`, required.
    public var function: Field<EvaluationAggregationViewFunction> { Field("function") }
    /// `range`.
    public var range: Field<AggregationRange> { Field("range") }
}

/// A value of `target` of ``EvaluationAggregationView``, open to those that are newer than this version.
public struct EvaluationAggregationViewTarget: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nEvaluations`.
    public static var nEvaluations: Self { "nEvaluations" }
    /// `nEvaluationsDeleted`.
    public static var nEvaluationsDeleted: Self { "nEvaluationsDeleted" }
    /// `nEvaluationsRescored`.
    public static var nEvaluationsRescored: Self { "nEvaluationsRescored" }
    /// `oTotalCriticalScore`.
    public static var oTotalCriticalScore: Self { "oTotalCriticalScore" }
    /// `oTotalScore`.
    public static var oTotalScore: Self { "oTotalScore" }
}

/// A value of `function` of ``EvaluationAggregationView``, open to those that are newer than this version.
public struct EvaluationAggregationViewFunction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `rangeBound`.
    public static var rangeBound: Self { "rangeBound" }
}

/// The schema `EvaluationAsyncAggregateQueryResponse`.
public typealias EvaluationAsyncAggregateQueryResponse = Model<EvaluationAsyncAggregateQueryResponseFields>

/// The properties of ``EvaluationAsyncAggregateQueryResponse``.
public struct EvaluationAsyncAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    public var results: Field<[EvaluationAggregateDataContainer]> { Field("results") }
    /// `cursor`.
    public var cursor: Field<String> { Field("cursor") }
}

/// The schema `EvaluationAsyncAggregationQuery`.
public typealias EvaluationAsyncAggregationQuery = Model<EvaluationAsyncAggregationQueryFields>

/// The properties of ``EvaluationAsyncAggregationQuery``.
public struct EvaluationAsyncAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    public var groupBy: Field<[EvaluationAsyncAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    public var filter: Field<EvaluationAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    public var metrics: Field<[EvaluationAsyncAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    public var views: Field<[EvaluationAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    public var alternateTimeDimension: Field<EvaluationAsyncAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
}

/// A value of `groupBy` of ``EvaluationAsyncAggregationQuery``, open to those that are newer than this version.
public struct EvaluationAsyncAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `assigneeApplicable`.
    public static var assigneeApplicable: Self { "assigneeApplicable" }
    /// `assigneeId`.
    public static var assigneeId: Self { "assigneeId" }
    /// `calibrationId`.
    public static var calibrationId: Self { "calibrationId" }
    /// `contextId`.
    public static var contextId: Self { "contextId" }
    /// `conversationId`.
    public static var conversationId: Self { "conversationId" }
    /// `divisionId`.
    public static var divisionId: Self { "divisionId" }
    /// `evaluationContextId`.
    public static var evaluationContextId: Self { "evaluationContextId" }
    /// `evaluationId`.
    public static var evaluationId: Self { "evaluationId" }
    /// `evaluatorId`.
    public static var evaluatorId: Self { "evaluatorId" }
    /// `formId`.
    public static var formId: Self { "formId" }
    /// `mediaType`.
    public static var mediaType: Self { "mediaType" }
    /// `queueId`.
    public static var queueId: Self { "queueId" }
    /// `released`.
    public static var released: Self { "released" }
    /// `rescored`.
    public static var rescored: Self { "rescored" }
    /// `systemSubmitted`.
    public static var systemSubmitted: Self { "systemSubmitted" }
    /// `teamId`.
    public static var teamId: Self { "teamId" }
    /// `userId`.
    public static var userId: Self { "userId" }
}

/// A value of `metrics` of ``EvaluationAsyncAggregationQuery``, open to those that are newer than this version.
public struct EvaluationAsyncAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nEvaluations`.
    public static var nEvaluations: Self { "nEvaluations" }
    /// `nEvaluationsDeleted`.
    public static var nEvaluationsDeleted: Self { "nEvaluationsDeleted" }
    /// `nEvaluationsRescored`.
    public static var nEvaluationsRescored: Self { "nEvaluationsRescored" }
    /// `oTotalCriticalScore`.
    public static var oTotalCriticalScore: Self { "oTotalCriticalScore" }
    /// `oTotalScore`.
    public static var oTotalScore: Self { "oTotalScore" }
}

/// A value of `alternateTimeDimension` of ``EvaluationAsyncAggregationQuery``, open to those that are newer than this
/// version.
public struct EvaluationAsyncAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `conversationStart`.
    public static var conversationStart: Self { "conversationStart" }
    /// `evaluationCreatedDate`.
    public static var evaluationCreatedDate: Self { "evaluationCreatedDate" }
    /// `evaluationReleaseDate`.
    public static var evaluationReleaseDate: Self { "evaluationReleaseDate" }
    /// `eventTime`.
    public static var eventTime: Self { "eventTime" }
}

/// The schema `EvaluationDetailQueryClause`.
public typealias EvaluationDetailQueryClause = Model<EvaluationDetailQueryClauseFields>

/// The properties of ``EvaluationDetailQueryClause``.
public struct EvaluationDetailQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<EvaluationDetailQueryClauseType> { Field("type") }
    /// `predicates`, required.
    public var predicates: Field<[EvaluationDetailQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``EvaluationDetailQueryClause``, open to those that are newer than this version.
public struct EvaluationDetailQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `EvaluationDetailQueryFilter`.
public typealias EvaluationDetailQueryFilter = Model<EvaluationDetailQueryFilterFields>

/// The properties of ``EvaluationDetailQueryFilter``.
public struct EvaluationDetailQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<EvaluationDetailQueryFilterType> { Field("type") }
    /// `clauses`.
    public var clauses: Field<[EvaluationDetailQueryClause]> { Field("clauses") }
    /// `predicates`.
    public var predicates: Field<[EvaluationDetailQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``EvaluationDetailQueryFilter``, open to those that are newer than this version.
public struct EvaluationDetailQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `EvaluationDetailQueryPredicate`.
public typealias EvaluationDetailQueryPredicate = Model<EvaluationDetailQueryPredicateFields>

/// The properties of ``EvaluationDetailQueryPredicate``.
public struct EvaluationDetailQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<EvaluationDetailQueryPredicateType> { Field("type") }
    /// `dimension`.
    public var dimension: Field<EvaluationDetailQueryPredicateDimension> { Field("dimension") }
    /// `metric`.
    public var metric: Field<EvaluationDetailQueryPredicateMetric> { Field("metric") }
    /// `operator`.
    public var `operator`: Field<EvaluationDetailQueryPredicateOperator> { Field("operator") }
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `range`.
    public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``EvaluationDetailQueryPredicate``, open to those that are newer than this version.
public struct EvaluationDetailQueryPredicateType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dimension`.
    public static var dimension: Self { "dimension" }
    /// `property`.
    public static var property: Self { "property" }
    /// `metric`.
    public static var metric: Self { "metric" }
}

/// A value of `dimension` of ``EvaluationDetailQueryPredicate``, open to those that are newer than this version.
public struct EvaluationDetailQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `assigneeApplicable`.
    public static var assigneeApplicable: Self { "assigneeApplicable" }
    /// `assigneeId`.
    public static var assigneeId: Self { "assigneeId" }
    /// `calibrationId`.
    public static var calibrationId: Self { "calibrationId" }
    /// `contextId`.
    public static var contextId: Self { "contextId" }
    /// `deleted`.
    public static var deleted: Self { "deleted" }
    /// `evaluationId`.
    public static var evaluationId: Self { "evaluationId" }
    /// `evaluationStatus`.
    public static var evaluationStatus: Self { "evaluationStatus" }
    /// `evaluatorId`.
    public static var evaluatorId: Self { "evaluatorId" }
    /// `eventTime`.
    public static var eventTime: Self { "eventTime" }
    /// `formId`.
    public static var formId: Self { "formId" }
    /// `formName`.
    public static var formName: Self { "formName" }
    /// `queueId`.
    public static var queueId: Self { "queueId" }
    /// `released`.
    public static var released: Self { "released" }
    /// `rescored`.
    public static var rescored: Self { "rescored" }
    /// `systemSubmitted`.
    public static var systemSubmitted: Self { "systemSubmitted" }
    /// `userId`.
    public static var userId: Self { "userId" }
}

/// A value of `metric` of ``EvaluationDetailQueryPredicate``, open to those that are newer than this version.
public struct EvaluationDetailQueryPredicateMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `oTotalCriticalScore`.
    public static var oTotalCriticalScore: Self { "oTotalCriticalScore" }
    /// `oTotalScore`.
    public static var oTotalScore: Self { "oTotalScore" }
}

/// A value of `operator` of ``EvaluationDetailQueryPredicate``, open to those that are newer than this version.
public struct EvaluationDetailQueryPredicateOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `matches`.
    public static var matches: Self { "matches" }
    /// `exists`.
    public static var exists: Self { "exists" }
    /// `notExists`.
    public static var notExists: Self { "notExists" }
}

/// The schema `EvaluationForm`.
public typealias EvaluationForm = Model<EvaluationFormFields>

/// The properties of ``EvaluationForm``.
public struct EvaluationFormFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `modifiedDate`.
    public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `published`.
    public var published: Field<Bool> { Field("published") }
    /// `contextId`.
    public var contextId: Field<String> { Field("contextId") }
    /// `questionGroups`, required.
    public var questionGroups: Field<[EvaluationQuestionGroup]> { Field("questionGroups") }
    /// `publishedVersions`.
    public var publishedVersions: Field<DomainEntityListingEvaluationForm> { Field("publishedVersions") }
    /// `evaluationSettings`.
    public var evaluationSettings: Field<EvaluationSettings> { Field("evaluationSettings") }
    /// `latestVersionFormName`.
    public var latestVersionFormName: Field<String> { Field("latestVersionFormName") }
    /// `aiScoring`, set by the platform.
    public var aiScoring: Field<AiScoringSettings> { Field("aiScoring") }
    /// `redacted`.
    public var redacted: Field<Bool> { Field("redacted") }
    /// `dialect`.
    public var dialect: Field<String> { Field("dialect") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `EvaluationQuestion`.
public typealias EvaluationQuestion = Model<EvaluationQuestionFields>

/// The properties of ``EvaluationQuestion``.
public struct EvaluationQuestionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `contextId`, set by the platform.
    public var contextId: Field<String> { Field("contextId") }
    /// `text`.
    public var text: Field<String> { Field("text") }
    /// `helpText`.
    public var helpText: Field<String> { Field("helpText") }
    /// `type`.
    public var type: Field<EvaluationQuestionType> { Field("type") }
    /// `naEnabled`.
    public var naEnabled: Field<Bool> { Field("naEnabled") }
    /// `commentsRequired`.
    public var commentsRequired: Field<Bool> { Field("commentsRequired") }
    /// `visibilityCondition`.
    public var visibilityCondition: Field<VisibilityCondition> { Field("visibilityCondition") }
    /// `answerOptions`.
    public var answerOptions: Field<[AnswerOption]> { Field("answerOptions") }
    /// `multipleSelectOptionQuestions`.
    public var multipleSelectOptionQuestions: Field<[EvaluationQuestion]> { Field("multipleSelectOptionQuestions") }
    /// `defaultAnswer`.
    public var defaultAnswer: Field<DefaultAnswer> { Field("defaultAnswer") }
    /// `automatedScoringFocus`.
    public var automatedScoringFocus: Field<EvaluationQuestionAutomatedScoringFocus> { Field("automatedScoringFocus") }
    /// `isKill`.
    public var isKill: Field<Bool> { Field("isKill") }
    /// `isCritical`.
    public var isCritical: Field<Bool> { Field("isCritical") }
}

/// A value of `type` of ``EvaluationQuestion``, open to those that are newer than this version.
public struct EvaluationQuestionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `multipleChoiceQuestion`.
    public static var multipleChoiceQuestion: Self { "multipleChoiceQuestion" }
    /// `multipleSelectQuestion`.
    public static var multipleSelectQuestion: Self { "multipleSelectQuestion" }
    /// `freeTextQuestion`.
    public static var freeTextQuestion: Self { "freeTextQuestion" }
    /// `npsQuestion`.
    public static var npsQuestion: Self { "npsQuestion" }
    /// `readOnlyTextBlockQuestion`.
    public static var readOnlyTextBlockQuestion: Self { "readOnlyTextBlockQuestion" }
}

/// A value of `automatedScoringFocus` of ``EvaluationQuestion``, open to those that are newer than this version.
public struct EvaluationQuestionAutomatedScoringFocus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `FullInteraction`.
    public static var fullInteraction: Self { "FullInteraction" }
    /// `EvaluatedAgent`.
    public static var evaluatedAgent: Self { "EvaluatedAgent" }
}

/// The schema `EvaluationQuestionGroup`.
public typealias EvaluationQuestionGroup = Model<EvaluationQuestionGroupFields>

/// The properties of ``EvaluationQuestionGroup``.
public struct EvaluationQuestionGroupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `contextId`, set by the platform.
    public var contextId: Field<String> { Field("contextId") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `type`.
    public var type: Field<String> { Field("type") }
    /// `defaultAnswersToHighest`.
    public var defaultAnswersToHighest: Field<Bool> { Field("defaultAnswersToHighest") }
    /// `defaultAnswersToNA`.
    public var defaultAnswersToNA: Field<Bool> { Field("defaultAnswersToNA") }
    /// `naEnabled`.
    public var naEnabled: Field<Bool> { Field("naEnabled") }
    /// `weight`.
    public var weight: Field<Double> { Field("weight") }
    /// `manualWeight`.
    public var manualWeight: Field<Bool> { Field("manualWeight") }
    /// `questions`.
    public var questions: Field<[EvaluationQuestion]> { Field("questions") }
    /// `visibilityCondition`.
    public var visibilityCondition: Field<VisibilityCondition> { Field("visibilityCondition") }
    /// `defaultAnswersTo`.
    public var defaultAnswersTo: Field<DefaultAnswersTo> { Field("defaultAnswersTo") }
}

/// The schema `EvaluationQuestionGroupScore`.
public typealias EvaluationQuestionGroupScore = Model<EvaluationQuestionGroupScoreFields>

/// The properties of ``EvaluationQuestionGroupScore``.
public struct EvaluationQuestionGroupScoreFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `questionGroupId`.
    public var questionGroupId: Field<String> { Field("questionGroupId") }
    /// `totalScore`.
    public var totalScore: Field<Double> { Field("totalScore") }
    /// `maxTotalScore`.
    public var maxTotalScore: Field<Double> { Field("maxTotalScore") }
    /// `markedNA`.
    public var markedNA: Field<Bool> { Field("markedNA") }
    /// `systemMarkedNA`.
    public var systemMarkedNA: Field<Bool> { Field("systemMarkedNA") }
    /// `totalCriticalScore`.
    public var totalCriticalScore: Field<Double> { Field("totalCriticalScore") }
    /// `maxTotalCriticalScore`.
    public var maxTotalCriticalScore: Field<Double> { Field("maxTotalCriticalScore") }
    /// `totalNonCriticalScore`.
    public var totalNonCriticalScore: Field<Double> { Field("totalNonCriticalScore") }
    /// `maxTotalNonCriticalScore`.
    public var maxTotalNonCriticalScore: Field<Double> { Field("maxTotalNonCriticalScore") }
    /// `totalScoreUnweighted`.
    public var totalScoreUnweighted: Field<Double> { Field("totalScoreUnweighted") }
    /// `maxTotalScoreUnweighted`.
    public var maxTotalScoreUnweighted: Field<Double> { Field("maxTotalScoreUnweighted") }
    /// `totalCriticalScoreUnweighted`.
    public var totalCriticalScoreUnweighted: Field<Double> { Field("totalCriticalScoreUnweighted") }
    /// `maxTotalCriticalScoreUnweighted`.
    public var maxTotalCriticalScoreUnweighted: Field<Double> { Field("maxTotalCriticalScoreUnweighted") }
    /// `totalNonCriticalScoreUnweighted`.
    public var totalNonCriticalScoreUnweighted: Field<Double> { Field("totalNonCriticalScoreUnweighted") }
    /// `maxTotalNonCriticalScoreUnweighted`.
    public var maxTotalNonCriticalScoreUnweighted: Field<Double> { Field("maxTotalNonCriticalScoreUnweighted") }
    /// `questionScores`.
    public var questionScores: Field<[EvaluationQuestionScore]> { Field("questionScores") }
}

/// The schema `EvaluationQuestionScore`.
public typealias EvaluationQuestionScore = Model<EvaluationQuestionScoreFields>

/// The properties of ``EvaluationQuestionScore``.
public struct EvaluationQuestionScoreFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `questionId`.
    public var questionId: Field<String> { Field("questionId") }
    /// `answerId`.
    public var answerId: Field<String> { Field("answerId") }
    /// `score`.
    public var score: Field<Int> { Field("score") }
    /// `markedNA`.
    public var markedNA: Field<Bool> { Field("markedNA") }
    /// `systemMarkedNA`.
    public var systemMarkedNA: Field<Bool> { Field("systemMarkedNA") }
    /// `assistedAnswerId`.
    public var assistedAnswerId: Field<String> { Field("assistedAnswerId") }
    /// `failedKillQuestion`.
    public var failedKillQuestion: Field<Bool> { Field("failedKillQuestion") }
    /// `comments`.
    public var comments: Field<String> { Field("comments") }
    /// `aiAnswer`, set by the platform.
    public var aiAnswer: Field<AiAnswer> { Field("aiAnswer") }
    /// `multipleSelectQuestionOptionScores`.
    public var multipleSelectQuestionOptionScores: Field<[EvaluationQuestionScore]> { Field("multipleSelectQuestionOptionScores") }
}

/// The schema `EvaluationReference`.
public typealias EvaluationReference = Model<EvaluationReferenceFields>

/// The properties of ``EvaluationReference``.
public struct EvaluationReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `EvaluationScoringSet`.
public typealias EvaluationScoringSet = Model<EvaluationScoringSetFields>

/// The properties of ``EvaluationScoringSet``.
public struct EvaluationScoringSetFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `totalScore`.
    public var totalScore: Field<Double> { Field("totalScore") }
    /// `totalCriticalScore`.
    public var totalCriticalScore: Field<Double> { Field("totalCriticalScore") }
    /// `maxTotalRawCriticalScore`.
    public var maxTotalRawCriticalScore: Field<Double> { Field("maxTotalRawCriticalScore") }
    /// `maxTotalRawScore`.
    public var maxTotalRawScore: Field<Double> { Field("maxTotalRawScore") }
    /// `totalNonCriticalScore`.
    public var totalNonCriticalScore: Field<Double> { Field("totalNonCriticalScore") }
    /// `questionGroupScores`.
    public var questionGroupScores: Field<[EvaluationQuestionGroupScore]> { Field("questionGroupScores") }
    /// `anyFailedKillQuestions`.
    public var anyFailedKillQuestions: Field<Bool> { Field("anyFailedKillQuestions") }
    /// `comments`.
    public var comments: Field<String> { Field("comments") }
    /// `privateComments`.
    public var privateComments: Field<String> { Field("privateComments") }
    /// `agentComments`.
    public var agentComments: Field<String> { Field("agentComments") }
    /// `transcriptTopics`.
    public var transcriptTopics: Field<[TranscriptTopic]> { Field("transcriptTopics") }
}

/// The schema `EvaluationSettings`.
public typealias EvaluationSettings = Model<EvaluationSettingsFields>

/// The properties of ``EvaluationSettings``.
public struct EvaluationSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `revisionsEnabled`.
    public var revisionsEnabled: Field<Bool> { Field("revisionsEnabled") }
    /// `disputesEnabled`.
    public var disputesEnabled: Field<Bool> { Field("disputesEnabled") }
    /// `disputesAllowedPerEvaluation`.
    public var disputesAllowedPerEvaluation: Field<Int> { Field("disputesAllowedPerEvaluation") }
    /// `disputesAssignees`.
    public var disputesAssignees: Field<[EvaluationSettingsAssignee]> { Field("disputesAssignees") }
}

/// The schema `EvaluationSettingsAssignee`.
public typealias EvaluationSettingsAssignee = Model<EvaluationSettingsAssigneeFields>

/// The properties of ``EvaluationSettingsAssignee``.
public struct EvaluationSettingsAssigneeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `user`.
    public var user: Field<UserReferenceWithName> { Field("user") }
    /// `type`.
    public var type: Field<EvaluationSettingsAssigneeType> { Field("type") }
}

/// A value of `type` of ``EvaluationSettingsAssignee``, open to those that are newer than this version.
public struct EvaluationSettingsAssigneeType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Original`.
    public static var original: Self { "Original" }
    /// `Individual`.
    public static var individual: Self { "Individual" }
    /// `None`.
    public static var none_: Self { "None" }
}

/// The schema `EvaluationSource`.
public typealias EvaluationSource = Model<EvaluationSourceFields>

/// The properties of ``EvaluationSource``.
public struct EvaluationSourceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `type`.
    public var type: Field<EvaluationSourceType> { Field("type") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``EvaluationSource``, open to those that are newer than this version.
public struct EvaluationSourceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Policy`.
    public static var policy: Self { "Policy" }
    /// `User`.
    public static var user: Self { "User" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Program`.
    public static var program: Self { "Program" }
}

/// The schema `EvaluationVersion`.
public typealias EvaluationVersion = Model<EvaluationVersionFields>

/// The properties of ``EvaluationVersion``.
public struct EvaluationVersionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `EventSetting`.
public typealias EventSetting = Model<EventSettingFields>

/// The properties of ``EventSetting``.
public struct EventSettingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `typing`.
    public var typing: Field<TypingSetting> { Field("typing") }
}

/// The schema `ExecutionDataSettingsRequest`.
public typealias ExecutionDataSettingsRequest = Model<ExecutionDataSettingsRequestFields>

/// The properties of ``ExecutionDataSettingsRequest``.
public struct ExecutionDataSettingsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`, required.
    public var enabled: Field<Bool> { Field("enabled") }
}

/// The schema `ExpansionCriterium`.
public typealias ExpansionCriterium = Model<ExpansionCriteriumFields>

/// The properties of ``ExpansionCriterium``.
public struct ExpansionCriteriumFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<ExpansionCriteriumType> { Field("type") }
    /// `threshold`.
    public var threshold: Field<Double> { Field("threshold") }
}

/// A value of `type` of ``ExpansionCriterium``, open to those that are newer than this version.
public struct ExpansionCriteriumType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TIMEOUT_SECONDS`.
    public static var timeoutSeconds: Self { "TIMEOUT_SECONDS" }
}

/// The schema `ExternalContact`.
public typealias ExternalContact = Model<ExternalContactFields>

/// The properties of ``ExternalContact``.
public struct ExternalContactFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `division`.
    public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `firstName`.
    public var firstName: Field<String> { Field("firstName") }
    /// `middleName`.
    public var middleName: Field<String> { Field("middleName") }
    /// `lastName`.
    public var lastName: Field<String> { Field("lastName") }
    /// `salutation`.
    public var salutation: Field<String> { Field("salutation") }
    /// `title`.
    public var title: Field<String> { Field("title") }
    /// `workPhone`.
    public var workPhone: Field<PhoneNumber> { Field("workPhone") }
    /// `cellPhone`.
    public var cellPhone: Field<PhoneNumber> { Field("cellPhone") }
    /// `homePhone`.
    public var homePhone: Field<PhoneNumber> { Field("homePhone") }
    /// `otherPhone`.
    public var otherPhone: Field<PhoneNumber> { Field("otherPhone") }
    /// `workEmail`.
    public var workEmail: Field<String> { Field("workEmail") }
    /// `personalEmail`.
    public var personalEmail: Field<String> { Field("personalEmail") }
    /// `otherEmail`.
    public var otherEmail: Field<String> { Field("otherEmail") }
    /// `address`.
    public var address: Field<ContactAddress> { Field("address") }
    /// `twitterId`.
    public var twitterId: Field<TwitterId> { Field("twitterId") }
    /// `lineId`.
    public var lineId: Field<LineId> { Field("lineId") }
    /// `whatsAppId`.
    public var whatsAppId: Field<WhatsAppId> { Field("whatsAppId") }
    /// `facebookId`.
    public var facebookId: Field<FacebookId> { Field("facebookId") }
    /// `instagramId`.
    public var instagramId: Field<InstagramId> { Field("instagramId") }
    /// `appleOpaqueIds`.
    public var appleOpaqueIds: Field<[AppleOpaqueId]> { Field("appleOpaqueIds") }
    /// `externalIds`.
    public var externalIds: Field<[ExternalId]> { Field("externalIds") }
    /// `identifiers`.
    public var identifiers: Field<[ContactIdentifier]> { Field("identifiers") }
    /// `modifyDate`.
    public var modifyDate: Field<Instant> { Field("modifyDate") }
    /// `createDate`.
    public var createDate: Field<Instant> { Field("createDate") }
    /// `externalOrganization`.
    public var externalOrganization: Field<ExternalOrganization> { Field("externalOrganization") }
    /// `surveyOptOut`.
    public var surveyOptOut: Field<Bool> { Field("surveyOptOut") }
    /// `externalSystemUrl`.
    public var externalSystemUrl: Field<String> { Field("externalSystemUrl") }
    /// `schema`.
    public var schema: Field<DataSchema> { Field("schema") }
    /// `customFields`.
    public var customFields: Field<JSON> { Field("customFields") }
    /// `externalDataSources`, set by the platform.
    public var externalDataSources: Field<[ExternalDataSource]> { Field("externalDataSources") }
    /// `type`, set by the platform.
    public var type: Field<ExternalContactType> { Field("type") }
    /// `canonicalContact`, set by the platform.
    public var canonicalContact: Field<ContactAddressableEntityRef> { Field("canonicalContact") }
    /// `mergeSet`, set by the platform.
    public var mergeSet: Field<[ContactAddressableEntityRef]> { Field("mergeSet") }
    /// `mergedFrom`, set by the platform.
    public var mergedFrom: Field<[ContactAddressableEntityRef]> { Field("mergedFrom") }
    /// `mergedTo`, set by the platform.
    public var mergedTo: Field<ContactAddressableEntityRef> { Field("mergedTo") }
    /// `mergeOperation`, set by the platform.
    public var mergeOperation: Field<MergeOperation> { Field("mergeOperation") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``ExternalContact``, open to those that are newer than this version.
public struct ExternalContactType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Ephemeral`.
    public static var ephemeral: Self { "Ephemeral" }
    /// `Identified`.
    public static var identified: Self { "Identified" }
    /// `Curated`.
    public static var curated: Self { "Curated" }
}

/// The schema `ExternalDataSource`.
public typealias ExternalDataSource = Model<ExternalDataSourceFields>

/// The properties of ``ExternalDataSource``.
public struct ExternalDataSourceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `platform`.
    public var platform: Field<ExternalDataSourcePlatform> { Field("platform") }
    /// `url`.
    public var url: Field<String> { Field("url") }
}

/// A value of `platform` of ``ExternalDataSource``, open to those that are newer than this version.
public struct ExternalDataSourcePlatform: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SALESFORCE`.
    public static var salesforce: Self { "SALESFORCE" }
}

/// The schema `ExternalId`.
public typealias ExternalId = Model<ExternalIdFields>

/// The properties of ``ExternalId``.
public struct ExternalIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `externalSource`, required.
    public var externalSource: Field<ExternalSource> { Field("externalSource") }
    /// `value`, required.
    public var value: Field<String> { Field("value") }
}

/// The schema `ExternalOrganization`.
public typealias ExternalOrganization = Model<ExternalOrganizationFields>

/// The properties of ``ExternalOrganization``.
public struct ExternalOrganizationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `companyType`.
    public var companyType: Field<String> { Field("companyType") }
    /// `industry`.
    public var industry: Field<String> { Field("industry") }
    /// `address`.
    public var address: Field<ContactAddress> { Field("address") }
    /// `phoneNumber`.
    public var phoneNumber: Field<PhoneNumber> { Field("phoneNumber") }
    /// `faxNumber`.
    public var faxNumber: Field<PhoneNumber> { Field("faxNumber") }
    /// `employeeCount`.
    public var employeeCount: Field<Int> { Field("employeeCount") }
    /// `revenue`.
    public var revenue: Field<Int> { Field("revenue") }
    /// `tags`.
    public var tags: Field<[String]> { Field("tags") }
    /// `websites`.
    public var websites: Field<[String]> { Field("websites") }
    /// `tickers`.
    public var tickers: Field<[Ticker]> { Field("tickers") }
    /// `twitterId`.
    public var twitterId: Field<TwitterId> { Field("twitterId") }
    /// `externalSystemUrl`.
    public var externalSystemUrl: Field<String> { Field("externalSystemUrl") }
    /// `modifyDate`.
    public var modifyDate: Field<Instant> { Field("modifyDate") }
    /// `createDate`.
    public var createDate: Field<Instant> { Field("createDate") }
    /// `trustor`.
    public var trustor: Field<Trustor> { Field("trustor") }
    /// `schema`.
    public var schema: Field<DataSchema> { Field("schema") }
    /// `customFields`.
    public var customFields: Field<JSON> { Field("customFields") }
    /// `identifiers`.
    public var identifiers: Field<[ExternalOrganizationIdentifier]> { Field("identifiers") }
    /// `externalIds`.
    public var externalIds: Field<[ExternalId]> { Field("externalIds") }
    /// `externalDataSources`, set by the platform.
    public var externalDataSources: Field<[ExternalDataSource]> { Field("externalDataSources") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ExternalOrganizationIdentifier`.
public typealias ExternalOrganizationIdentifier = Model<ExternalOrganizationIdentifierFields>

/// The properties of ``ExternalOrganizationIdentifier``.
public struct ExternalOrganizationIdentifierFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `division`.
    public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `type`, required.
    public var type: Field<ExternalOrganizationIdentifierType> { Field("type") }
    /// `value`, required.
    public var value: Field<String> { Field("value") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `externalSource`.
    public var externalSource: Field<ExternalSource> { Field("externalSource") }
}

/// A value of `type` of ``ExternalOrganizationIdentifier``, open to those that are newer than this version.
public struct ExternalOrganizationIdentifierType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ExternalId`.
    public static var externalId: Self { "ExternalId" }
}

/// The schema `ExternalSource`.
public typealias ExternalSource = Model<ExternalSourceFields>

/// The properties of ``ExternalSource``.
public struct ExternalSourceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `active`.
    public var active: Field<Bool> { Field("active") }
    /// `linkConfiguration`.
    public var linkConfiguration: Field<LinkConfiguration> { Field("linkConfiguration") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}
