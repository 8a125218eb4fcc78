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
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<Division> { Field("division") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `modifiedBy`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedBy: Field<String> { Field("modifiedBy") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<String> { Field("createdBy") }
    /// `state`, set by the platform.
    @_alwaysEmitIntoClient public var state: Field<EdgeState> { Field("state") }
    /// `modifiedByApp`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedByApp: Field<String> { Field("modifiedByApp") }
    /// `createdByApp`, set by the platform.
    @_alwaysEmitIntoClient public var createdByApp: Field<String> { Field("createdByApp") }
    /// `interfaces`.
    @_alwaysEmitIntoClient public var interfaces: Field<[EdgeInterface]> { Field("interfaces") }
    /// `make`.
    @_alwaysEmitIntoClient public var make: Field<String> { Field("make") }
    /// `model`.
    @_alwaysEmitIntoClient public var model: Field<String> { Field("model") }
    /// `apiVersion`.
    @_alwaysEmitIntoClient public var apiVersion: Field<String> { Field("apiVersion") }
    /// `softwareVersion`.
    @_alwaysEmitIntoClient public var softwareVersion: Field<String> { Field("softwareVersion") }
    /// `softwareVersionTimestamp`.
    @_alwaysEmitIntoClient public var softwareVersionTimestamp: Field<String> { Field("softwareVersionTimestamp") }
    /// `softwareVersionPlatform`.
    @_alwaysEmitIntoClient public var softwareVersionPlatform: Field<String> { Field("softwareVersionPlatform") }
    /// `softwareVersionConfiguration`.
    @_alwaysEmitIntoClient public var softwareVersionConfiguration: Field<String> { Field("softwareVersionConfiguration") }
    /// `fullSoftwareVersion`.
    @_alwaysEmitIntoClient public var fullSoftwareVersion: Field<String> { Field("fullSoftwareVersion") }
    /// `pairingId`.
    @_alwaysEmitIntoClient public var pairingId: Field<String> { Field("pairingId") }
    /// `fingerprint`.
    @_alwaysEmitIntoClient public var fingerprint: Field<String> { Field("fingerprint") }
    /// `fingerprintHint`.
    @_alwaysEmitIntoClient public var fingerprintHint: Field<String> { Field("fingerprintHint") }
    /// `currentVersion`.
    @_alwaysEmitIntoClient public var currentVersion: Field<String> { Field("currentVersion") }
    /// `stagedVersion`.
    @_alwaysEmitIntoClient public var stagedVersion: Field<String> { Field("stagedVersion") }
    /// `patch`.
    @_alwaysEmitIntoClient public var patch: Field<String> { Field("patch") }
    /// `statusCode`.
    @_alwaysEmitIntoClient public var statusCode: Field<EdgeStatusCode> { Field("statusCode") }
    /// `edgeGroup`.
    @_alwaysEmitIntoClient public var edgeGroup: Field<EdgeGroup> { Field("edgeGroup") }
    /// `site`.
    @_alwaysEmitIntoClient public var site: Field<Site> { Field("site") }
    /// `softwareStatus`.
    @_alwaysEmitIntoClient public var softwareStatus: Field<DomainEdgeSoftwareUpdateDto> { Field("softwareStatus") }
    /// `onlineStatus`.
    @_alwaysEmitIntoClient public var onlineStatus: Field<EdgeOnlineStatus> { Field("onlineStatus") }
    /// `serialNumber`.
    @_alwaysEmitIntoClient public var serialNumber: Field<String> { Field("serialNumber") }
    /// `physicalEdge`.
    @_alwaysEmitIntoClient public var physicalEdge: Field<Bool> { Field("physicalEdge") }
    /// `managed`.
    @_alwaysEmitIntoClient public var managed: Field<Bool> { Field("managed") }
    /// `edgeDeploymentType`.
    @_alwaysEmitIntoClient public var edgeDeploymentType: Field<EdgeEdgeDeploymentType> { Field("edgeDeploymentType") }
    /// `certType`.
    @_alwaysEmitIntoClient public var certType: Field<EdgeCertType> { Field("certType") }
    /// `callDrainingState`, set by the platform.
    @_alwaysEmitIntoClient public var callDrainingState: Field<EdgeCallDrainingState> { Field("callDrainingState") }
    /// `conversationCount`, set by the platform.
    @_alwaysEmitIntoClient public var conversationCount: Field<Int> { Field("conversationCount") }
    /// `proxy`.
    @_alwaysEmitIntoClient public var proxy: Field<String> { Field("proxy") }
    /// `offlineConfigCalled`, set by the platform.
    @_alwaysEmitIntoClient public var offlineConfigCalled: Field<Bool> { Field("offlineConfigCalled") }
    /// `osName`, set by the platform.
    @_alwaysEmitIntoClient public var osName: Field<String> { Field("osName") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``Edge``, open to those that are newer than this version.
public struct EdgeState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `active`.
    @_alwaysEmitIntoClient public static var active: Self { "active" }
    /// `inactive`.
    @_alwaysEmitIntoClient public static var inactive: Self { "inactive" }
    /// `deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "deleted" }
}

/// A value of `statusCode` of ``Edge``, open to those that are newer than this version.
public struct EdgeStatusCode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NEW`.
    @_alwaysEmitIntoClient public static var new: Self { "NEW" }
    /// `AWAITING_CONNECTION`.
    @_alwaysEmitIntoClient public static var awaitingConnection: Self { "AWAITING_CONNECTION" }
    /// `AWAITING_FINGERPRINT`.
    @_alwaysEmitIntoClient public static var awaitingFingerprint: Self { "AWAITING_FINGERPRINT" }
    /// `AWAITING_FINGERPRINT_VERIFICATION`.
    @_alwaysEmitIntoClient public static var awaitingFingerprintVerification: Self { "AWAITING_FINGERPRINT_VERIFICATION" }
    /// `FINGERPRINT_VERIFIED`.
    @_alwaysEmitIntoClient public static var fingerprintVerified: Self { "FINGERPRINT_VERIFIED" }
    /// `AWAITING_BOOTSTRAP`.
    @_alwaysEmitIntoClient public static var awaitingBootstrap: Self { "AWAITING_BOOTSTRAP" }
    /// `ACTIVE`.
    @_alwaysEmitIntoClient public static var active: Self { "ACTIVE" }
    /// `INACTIVE`.
    @_alwaysEmitIntoClient public static var inactive: Self { "INACTIVE" }
    /// `RMA`.
    @_alwaysEmitIntoClient public static var rma: Self { "RMA" }
    /// `UNPAIRING`.
    @_alwaysEmitIntoClient public static var unpairing: Self { "UNPAIRING" }
    /// `UNPAIRED`.
    @_alwaysEmitIntoClient public static var unpaired: Self { "UNPAIRED" }
    /// `INITIALIZING`.
    @_alwaysEmitIntoClient public static var initializing: Self { "INITIALIZING" }
}

/// A value of `onlineStatus` of ``Edge``, open to those that are newer than this version.
public struct EdgeOnlineStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ONLINE`.
    @_alwaysEmitIntoClient public static var online: Self { "ONLINE" }
    /// `OFFLINE`.
    @_alwaysEmitIntoClient public static var offline: Self { "OFFLINE" }
}

/// A value of `edgeDeploymentType` of ``Edge``, open to those that are newer than this version.
public struct EdgeEdgeDeploymentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `HARDWARE`.
    @_alwaysEmitIntoClient public static var hardware: Self { "HARDWARE" }
    /// `LDM`.
    @_alwaysEmitIntoClient public static var ldm: Self { "LDM" }
    /// `CDM`.
    @_alwaysEmitIntoClient public static var cdm: Self { "CDM" }
    /// `CHS`.
    @_alwaysEmitIntoClient public static var chs: Self { "CHS" }
    /// `INVALID`.
    @_alwaysEmitIntoClient public static var invalid: Self { "INVALID" }
}

/// A value of `certType` of ``Edge``, open to those that are newer than this version.
public struct EdgeCertType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PureCloud`.
    @_alwaysEmitIntoClient public static var pureCloud: Self { "PureCloud" }
    /// `Public`.
    @_alwaysEmitIntoClient public static var `public`: Self { "Public" }
    /// `China`.
    @_alwaysEmitIntoClient public static var china: Self { "China" }
    /// `NotRequested`.
    @_alwaysEmitIntoClient public static var notRequested: Self { "NotRequested" }
}

/// A value of `callDrainingState` of ``Edge``, open to those that are newer than this version.
public struct EdgeCallDrainingState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NONE`.
    @_alwaysEmitIntoClient public static var none_: Self { "NONE" }
    /// `WAIT`.
    @_alwaysEmitIntoClient public static var wait: Self { "WAIT" }
    /// `WAIT_TIMEOUT`.
    @_alwaysEmitIntoClient public static var waitTimeout: Self { "WAIT_TIMEOUT" }
    /// `TERMINATE`.
    @_alwaysEmitIntoClient public static var terminate: Self { "TERMINATE" }
    /// `COMPLETE`.
    @_alwaysEmitIntoClient public static var complete: Self { "COMPLETE" }
}

/// The schema `EdgeAutoUpdateConfig`.
public typealias EdgeAutoUpdateConfig = Model<EdgeAutoUpdateConfigFields>

/// The properties of ``EdgeAutoUpdateConfig``.
public struct EdgeAutoUpdateConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeZone`, required.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `rrule`, required.
    @_alwaysEmitIntoClient public var rrule: Field<String> { Field("rrule") }
    /// `start`, required, a date and time without a time zone.
    @_alwaysEmitIntoClient public var start: Field<String> { Field("start") }
    /// `end`, required, a date and time without a time zone.
    @_alwaysEmitIntoClient public var end: Field<String> { Field("end") }
}

/// The schema `EdgeConnectionInfo`.
public typealias EdgeConnectionInfo = Model<EdgeConnectionInfoFields>

/// The properties of ``EdgeConnectionInfo``.
public struct EdgeConnectionInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `interfaceName`, set by the platform.
    @_alwaysEmitIntoClient public var interfaceName: Field<String> { Field("interfaceName") }
    /// `interfaceIpAddress`, set by the platform.
    @_alwaysEmitIntoClient public var interfaceIpAddress: Field<String> { Field("interfaceIpAddress") }
    /// `connectionErrors`, set by the platform.
    @_alwaysEmitIntoClient public var connectionErrors: Field<[String]> { Field("connectionErrors") }
    /// `site`.
    @_alwaysEmitIntoClient public var site: Field<AddressableEntityRef> { Field("site") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `EdgeGroup`.
public typealias EdgeGroup = Model<EdgeGroupFields>

/// The properties of ``EdgeGroup``.
public struct EdgeGroupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<Division> { Field("division") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `modifiedBy`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedBy: Field<String> { Field("modifiedBy") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<String> { Field("createdBy") }
    /// `state`, set by the platform.
    @_alwaysEmitIntoClient public var state: Field<EdgeGroupState> { Field("state") }
    /// `modifiedByApp`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedByApp: Field<String> { Field("modifiedByApp") }
    /// `createdByApp`, set by the platform.
    @_alwaysEmitIntoClient public var createdByApp: Field<String> { Field("createdByApp") }
    /// `managed`.
    @_alwaysEmitIntoClient public var managed: Field<Bool> { Field("managed") }
    /// `hybrid`.
    @_alwaysEmitIntoClient public var hybrid: Field<Bool> { Field("hybrid") }
    /// `edgeTrunkBaseAssignment`, required.
    @_alwaysEmitIntoClient public var edgeTrunkBaseAssignment: Field<TrunkBaseAssignment> { Field("edgeTrunkBaseAssignment") }
    /// `phoneTrunkBases`, required.
    @_alwaysEmitIntoClient public var phoneTrunkBases: Field<[TrunkBase]> { Field("phoneTrunkBases") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``EdgeGroup``, open to those that are newer than this version.
public struct EdgeGroupState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `active`.
    @_alwaysEmitIntoClient public static var active: Self { "active" }
    /// `inactive`.
    @_alwaysEmitIntoClient public static var inactive: Self { "inactive" }
    /// `deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "deleted" }
}

/// The schema `EdgeInterface`.
public typealias EdgeInterface = Model<EdgeInterfaceFields>

/// The properties of ``EdgeInterface``.
public struct EdgeInterfaceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `ipAddress`.
    @_alwaysEmitIntoClient public var ipAddress: Field<String> { Field("ipAddress") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `macAddress`.
    @_alwaysEmitIntoClient public var macAddress: Field<String> { Field("macAddress") }
    /// `ifName`.
    @_alwaysEmitIntoClient public var ifName: Field<String> { Field("ifName") }
    /// `endpoints`.
    @_alwaysEmitIntoClient public var endpoints: Field<[DomainEntityRef]> { Field("endpoints") }
    /// `lineTypes`.
    @_alwaysEmitIntoClient public var lineTypes: Field<[EdgeInterfaceLineTypes]> { Field("lineTypes") }
    /// `addressFamilyId`.
    @_alwaysEmitIntoClient public var addressFamilyId: Field<String> { Field("addressFamilyId") }
}

/// A value of `lineTypes` of ``EdgeInterface``, open to those that are newer than this version.
public struct EdgeInterfaceLineTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TIE`.
    @_alwaysEmitIntoClient public static var tie: Self { "TIE" }
    /// `NETWORK`.
    @_alwaysEmitIntoClient public static var network: Self { "NETWORK" }
    /// `TRUNK`.
    @_alwaysEmitIntoClient public static var trunk: Self { "TRUNK" }
    /// `STATION`.
    @_alwaysEmitIntoClient public static var station: Self { "STATION" }
}

/// The schema `Education`.
public typealias Education = Model<EducationFields>

/// The properties of ``Education``.
public struct EducationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `school`.
    @_alwaysEmitIntoClient public var school: Field<String> { Field("school") }
    /// `fieldOfStudy`.
    @_alwaysEmitIntoClient public var fieldOfStudy: Field<String> { Field("fieldOfStudy") }
    /// `notes`.
    @_alwaysEmitIntoClient public var notes: Field<String> { Field("notes") }
    /// `dateStart`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateStart: Field<String> { Field("dateStart") }
    /// `dateEnd`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateEnd: Field<String> { Field("dateEnd") }
}

/// The schema `Email`.
public typealias Email = Model<EmailFields>

/// The properties of ``Email``.
public struct EmailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<EmailState> { Field("state") }
    /// `initialState`.
    @_alwaysEmitIntoClient public var initialState: Field<EmailInitialState> { Field("initialState") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `held`.
    @_alwaysEmitIntoClient public var held: Field<Bool> { Field("held") }
    /// `subject`.
    @_alwaysEmitIntoClient public var subject: Field<String> { Field("subject") }
    /// `messagesSent`.
    @_alwaysEmitIntoClient public var messagesSent: Field<Int> { Field("messagesSent") }
    /// `segments`.
    @_alwaysEmitIntoClient public var segments: Field<[Segment]> { Field("segments") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<EmailDirection> { Field("direction") }
    /// `recordingId`.
    @_alwaysEmitIntoClient public var recordingId: Field<String> { Field("recordingId") }
    /// `errorInfo`.
    @_alwaysEmitIntoClient public var errorInfo: Field<ErrorBody> { Field("errorInfo") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<EmailDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    @_alwaysEmitIntoClient public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `startAlertingTime`.
    @_alwaysEmitIntoClient public var startAlertingTime: Field<Instant> { Field("startAlertingTime") }
    /// `connectedTime`.
    @_alwaysEmitIntoClient public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    @_alwaysEmitIntoClient public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `autoGenerated`.
    @_alwaysEmitIntoClient public var autoGenerated: Field<Bool> { Field("autoGenerated") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `scriptId`.
    @_alwaysEmitIntoClient public var scriptId: Field<String> { Field("scriptId") }
    /// `peerId`.
    @_alwaysEmitIntoClient public var peerId: Field<String> { Field("peerId") }
    /// `messageId`.
    @_alwaysEmitIntoClient public var messageId: Field<String> { Field("messageId") }
    /// `draftAttachments`.
    @_alwaysEmitIntoClient public var draftAttachments: Field<[Attachment]> { Field("draftAttachments") }
    /// `spam`.
    @_alwaysEmitIntoClient public var spam: Field<Bool> { Field("spam") }
    /// `wrapup`.
    @_alwaysEmitIntoClient public var wrapup: Field<Wrapup> { Field("wrapup") }
    /// `afterCallWork`.
    @_alwaysEmitIntoClient public var afterCallWork: Field<AfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    @_alwaysEmitIntoClient public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `queueMediaSettings`.
    @_alwaysEmitIntoClient public var queueMediaSettings: Field<ConversationQueueMediaSettings> { Field("queueMediaSettings") }
    /// `parkTime`.
    @_alwaysEmitIntoClient public var parkTime: Field<Instant> { Field("parkTime") }
}

/// A value of `state` of ``Email``, open to those that are newer than this version.
public struct EmailState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    @_alwaysEmitIntoClient public static var alerting: Self { "alerting" }
    /// `connected`.
    @_alwaysEmitIntoClient public static var connected: Self { "connected" }
    /// `disconnected`.
    @_alwaysEmitIntoClient public static var disconnected: Self { "disconnected" }
    /// `none`.
    @_alwaysEmitIntoClient public static var none_: Self { "none" }
    /// `parked`.
    @_alwaysEmitIntoClient public static var parked: Self { "parked" }
    /// `transmitting`.
    @_alwaysEmitIntoClient public static var transmitting: Self { "transmitting" }
}

/// A value of `initialState` of ``Email``, open to those that are newer than this version.
public struct EmailInitialState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    @_alwaysEmitIntoClient public static var alerting: Self { "alerting" }
    /// `connected`.
    @_alwaysEmitIntoClient public static var connected: Self { "connected" }
    /// `disconnected`.
    @_alwaysEmitIntoClient public static var disconnected: Self { "disconnected" }
    /// `none`.
    @_alwaysEmitIntoClient public static var none_: Self { "none" }
    /// `parked`.
    @_alwaysEmitIntoClient public static var parked: Self { "parked" }
    /// `transmitting`.
    @_alwaysEmitIntoClient public static var transmitting: Self { "transmitting" }
}

/// A value of `direction` of ``Email``, open to those that are newer than this version.
public struct EmailDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
}

/// A value of `disconnectType` of ``Email``, open to those that are newer than this version.
public struct EmailDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `endpoint`.
    @_alwaysEmitIntoClient public static var endpoint: Self { "endpoint" }
    /// `client`.
    @_alwaysEmitIntoClient public static var client: Self { "client" }
    /// `system`.
    @_alwaysEmitIntoClient public static var system: Self { "system" }
    /// `timeout`.
    @_alwaysEmitIntoClient public static var timeout: Self { "timeout" }
    /// `transfer`.
    @_alwaysEmitIntoClient public static var transfer: Self { "transfer" }
    /// `transfer.conference`.
    @_alwaysEmitIntoClient public static var transferConference: Self { "transfer.conference" }
    /// `transfer.consult`.
    @_alwaysEmitIntoClient public static var transferConsult: Self { "transfer.consult" }
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
    /// `uncallable`.
    @_alwaysEmitIntoClient public static var uncallable: Self { "uncallable" }
}

/// The schema `EmailAddress`.
public typealias EmailAddress = Model<EmailAddressFields>

/// The properties of ``EmailAddress``.
public struct EmailAddressFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `email`.
    @_alwaysEmitIntoClient public var email: Field<String> { Field("email") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `EmailMediaSettings`.
public typealias EmailMediaSettings = Model<EmailMediaSettingsFields>

/// The properties of ``EmailMediaSettings``.
public struct EmailMediaSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enableAutoAnswer`.
    @_alwaysEmitIntoClient public var enableAutoAnswer: Field<Bool> { Field("enableAutoAnswer") }
    /// `alertingTimeoutSeconds`.
    @_alwaysEmitIntoClient public var alertingTimeoutSeconds: Field<Int> { Field("alertingTimeoutSeconds") }
    /// `serviceLevel`.
    @_alwaysEmitIntoClient public var serviceLevel: Field<ServiceLevel> { Field("serviceLevel") }
    /// `autoAnswerAlertToneSeconds`.
    @_alwaysEmitIntoClient public var autoAnswerAlertToneSeconds: Field<Double> { Field("autoAnswerAlertToneSeconds") }
    /// `manualAnswerAlertToneSeconds`.
    @_alwaysEmitIntoClient public var manualAnswerAlertToneSeconds: Field<Double> { Field("manualAnswerAlertToneSeconds") }
    /// `allOutboundEmailAddresses`.
    @_alwaysEmitIntoClient public var allOutboundEmailAddresses: Field<[QueueEmailAddress]> { Field("allOutboundEmailAddresses") }
}

/// The schema `EmailSettings`.
public typealias EmailSettings = Model<EmailSettingsFields>

/// The properties of ``EmailSettings``.
public struct EmailSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `multipleRouteDestinationsOnInboundEmailEnabled`.
    @_alwaysEmitIntoClient public var multipleRouteDestinationsOnInboundEmailEnabled: Field<Bool> { Field("multipleRouteDestinationsOnInboundEmailEnabled") }
}

/// The schema `EmailThreadingSettings`.
public typealias EmailThreadingSettings = Model<EmailThreadingSettingsFields>

/// The properties of ``EmailThreadingSettings``.
public struct EmailThreadingSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startNewConversationOnSubjectChange`.
    @_alwaysEmitIntoClient public var startNewConversationOnSubjectChange: Field<Bool> { Field("startNewConversationOnSubjectChange") }
    /// `timeoutInMinutes`.
    @_alwaysEmitIntoClient public var timeoutInMinutes: Field<Int> { Field("timeoutInMinutes") }
}

/// The schema `EmployerInfo`.
public typealias EmployerInfo = Model<EmployerInfoFields>

/// The properties of ``EmployerInfo``.
public struct EmployerInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `officialName`.
    @_alwaysEmitIntoClient public var officialName: Field<String> { Field("officialName") }
    /// `employeeId`.
    @_alwaysEmitIntoClient public var employeeId: Field<String> { Field("employeeId") }
    /// `employeeType`.
    @_alwaysEmitIntoClient public var employeeType: Field<String> { Field("employeeType") }
    /// `dateHire`.
    @_alwaysEmitIntoClient public var dateHire: Field<String> { Field("dateHire") }
}

/// The schema `Entity`.
public typealias Entity = Model<EntityFields>

/// The properties of ``Entity``.
public struct EntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `EntityListing`.
public typealias EntityListing = Model<EntityListingFields>

/// The properties of ``EntityListing``.
public struct EntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[JSON]> { Field("entities") }
}

/// The schema `ErrorInfo`.
public typealias ErrorInfo = Model<ErrorInfoFields>

/// The properties of ``ErrorInfo``.
public struct ErrorInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
}

/// The schema `Evaluation`.
public typealias Evaluation = Model<EvaluationFields>

/// The properties of ``Evaluation``.
public struct EvaluationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `conversation`.
    @_alwaysEmitIntoClient public var conversation: Field<ConversationReference> { Field("conversation") }
    /// `evaluationForm`.
    @_alwaysEmitIntoClient public var evaluationForm: Field<EvaluationForm> { Field("evaluationForm") }
    /// `evaluator`.
    @_alwaysEmitIntoClient public var evaluator: Field<User> { Field("evaluator") }
    /// `agent`.
    @_alwaysEmitIntoClient public var agent: Field<User> { Field("agent") }
    /// `calibration`.
    @_alwaysEmitIntoClient public var calibration: Field<Calibration> { Field("calibration") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<EvaluationStatus> { Field("status") }
    /// `answers`.
    @_alwaysEmitIntoClient public var answers: Field<EvaluationScoringSet> { Field("answers") }
    /// `agentHasRead`.
    @_alwaysEmitIntoClient public var agentHasRead: Field<Bool> { Field("agentHasRead") }
    /// `assignee`.
    @_alwaysEmitIntoClient public var assignee: Field<User> { Field("assignee") }
    /// `assigneeApplicable`.
    @_alwaysEmitIntoClient public var assigneeApplicable: Field<Bool> { Field("assigneeApplicable") }
    /// `releaseDate`.
    @_alwaysEmitIntoClient public var releaseDate: Field<Instant> { Field("releaseDate") }
    /// `assignedDate`.
    @_alwaysEmitIntoClient public var assignedDate: Field<Instant> { Field("assignedDate") }
    /// `createdDate`.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
    /// `changedDate`.
    @_alwaysEmitIntoClient public var changedDate: Field<Instant> { Field("changedDate") }
    /// `submittedDate`.
    @_alwaysEmitIntoClient public var submittedDate: Field<Instant> { Field("submittedDate") }
    /// `revisionCreatedDate`.
    @_alwaysEmitIntoClient public var revisionCreatedDate: Field<Instant> { Field("revisionCreatedDate") }
    /// `queue`.
    @_alwaysEmitIntoClient public var queue: Field<Queue> { Field("queue") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<[EvaluationMediaType]> { Field("mediaType") }
    /// `divisionIds`.
    @_alwaysEmitIntoClient public var divisionIds: Field<[String]> { Field("divisionIds") }
    /// `rescore`.
    @_alwaysEmitIntoClient public var rescore: Field<Bool> { Field("rescore") }
    /// `conversationDate`.
    @_alwaysEmitIntoClient public var conversationDate: Field<Instant> { Field("conversationDate") }
    /// `conversationEndDate`.
    @_alwaysEmitIntoClient public var conversationEndDate: Field<Instant> { Field("conversationEndDate") }
    /// `neverRelease`.
    @_alwaysEmitIntoClient public var neverRelease: Field<Bool> { Field("neverRelease") }
    /// `assigned`.
    @_alwaysEmitIntoClient public var assigned: Field<Bool> { Field("assigned") }
    /// `dateAssigneeChanged`.
    @_alwaysEmitIntoClient public var dateAssigneeChanged: Field<Instant> { Field("dateAssigneeChanged") }
    /// `resourceId`.
    @_alwaysEmitIntoClient public var resourceId: Field<String> { Field("resourceId") }
    /// `resourceType`.
    @_alwaysEmitIntoClient public var resourceType: Field<EvaluationResourceType> { Field("resourceType") }
    /// `redacted`.
    @_alwaysEmitIntoClient public var redacted: Field<Bool> { Field("redacted") }
    /// `agentTeam`.
    @_alwaysEmitIntoClient public var agentTeam: Field<Team> { Field("agentTeam") }
    /// `isScoringIndex`.
    @_alwaysEmitIntoClient public var isScoringIndex: Field<Bool> { Field("isScoringIndex") }
    /// `authorizedActions`.
    @_alwaysEmitIntoClient public var authorizedActions: Field<[String]> { Field("authorizedActions") }
    /// `hasAssistanceFailed`.
    @_alwaysEmitIntoClient public var hasAssistanceFailed: Field<Bool> { Field("hasAssistanceFailed") }
    /// `evaluationSource`, set by the platform.
    @_alwaysEmitIntoClient public var evaluationSource: Field<EvaluationSource> { Field("evaluationSource") }
    /// `disputeCount`, set by the platform.
    @_alwaysEmitIntoClient public var disputeCount: Field<Int> { Field("disputeCount") }
    /// `version`, set by the platform.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `versionHistory`, set by the platform.
    @_alwaysEmitIntoClient public var versionHistory: Field<PagelessDomainEntityListingEvaluationVersion> { Field("versionHistory") }
    /// `declinedReview`.
    @_alwaysEmitIntoClient public var declinedReview: Field<Bool> { Field("declinedReview") }
    /// `evaluationContextId`.
    @_alwaysEmitIntoClient public var evaluationContextId: Field<String> { Field("evaluationContextId") }
    /// `retractedEvaluation`.
    @_alwaysEmitIntoClient public var retractedEvaluation: Field<EvaluationReference> { Field("retractedEvaluation") }
    /// `aiScoring`, set by the platform.
    @_alwaysEmitIntoClient public var aiScoring: Field<AiScoring> { Field("aiScoring") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``Evaluation``, open to those that are newer than this version.
public struct EvaluationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PENDING`.
    @_alwaysEmitIntoClient public static var pending: Self { "PENDING" }
    /// `INPROGRESS`.
    @_alwaysEmitIntoClient public static var inprogress: Self { "INPROGRESS" }
    /// `FINISHED`.
    @_alwaysEmitIntoClient public static var finished: Self { "FINISHED" }
    /// `INREVIEW`.
    @_alwaysEmitIntoClient public static var inreview: Self { "INREVIEW" }
    /// `RETRACTED`.
    @_alwaysEmitIntoClient public static var retracted: Self { "RETRACTED" }
}

/// A value of `mediaType` of ``Evaluation``, open to those that are newer than this version.
public struct EvaluationMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CALL`.
    @_alwaysEmitIntoClient public static var call: Self { "CALL" }
    /// `CALLBACK`.
    @_alwaysEmitIntoClient public static var callback: Self { "CALLBACK" }
    /// `CHAT`.
    @_alwaysEmitIntoClient public static var chat: Self { "CHAT" }
    /// `COBROWSE`.
    @_alwaysEmitIntoClient public static var cobrowse: Self { "COBROWSE" }
    /// `EMAIL`.
    @_alwaysEmitIntoClient public static var email: Self { "EMAIL" }
    /// `MESSAGE`.
    @_alwaysEmitIntoClient public static var message: Self { "MESSAGE" }
    /// `INTERNAL_MESSAGE`.
    @_alwaysEmitIntoClient public static var internalMessage: Self { "INTERNAL_MESSAGE" }
    /// `SCREEN_MONITORING`.
    @_alwaysEmitIntoClient public static var screenMonitoring: Self { "SCREEN_MONITORING" }
    /// `SOCIAL_EXPRESSION`.
    @_alwaysEmitIntoClient public static var socialExpression: Self { "SOCIAL_EXPRESSION" }
    /// `VIDEO`.
    @_alwaysEmitIntoClient public static var video: Self { "VIDEO" }
    /// `SCREENSHARE`.
    @_alwaysEmitIntoClient public static var screenshare: Self { "SCREENSHARE" }
}

/// A value of `resourceType` of ``Evaluation``, open to those that are newer than this version.
public struct EvaluationResourceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EMAIL`.
    @_alwaysEmitIntoClient public static var email: Self { "EMAIL" }
}

/// The schema `EvaluationAggregateDataContainer`.
public typealias EvaluationAggregateDataContainer = Model<EvaluationAggregateDataContainerFields>

/// The properties of ``EvaluationAggregateDataContainer``.
public struct EvaluationAggregateDataContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    @_alwaysEmitIntoClient public var data: Field<[StatisticalResponse]> { Field("data") }
}

/// The schema `EvaluationAggregateQueryClause`.
public typealias EvaluationAggregateQueryClause = Model<EvaluationAggregateQueryClauseFields>

/// The properties of ``EvaluationAggregateQueryClause``.
public struct EvaluationAggregateQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<EvaluationAggregateQueryClauseType> { Field("type") }
    /// `predicates`, required.
    @_alwaysEmitIntoClient public var predicates: Field<[EvaluationAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``EvaluationAggregateQueryClause``, open to those that are newer than this version.
public struct EvaluationAggregateQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `EvaluationAggregateQueryFilter`.
public typealias EvaluationAggregateQueryFilter = Model<EvaluationAggregateQueryFilterFields>

/// The properties of ``EvaluationAggregateQueryFilter``.
public struct EvaluationAggregateQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<EvaluationAggregateQueryFilterType> { Field("type") }
    /// `clauses`.
    @_alwaysEmitIntoClient public var clauses: Field<[EvaluationAggregateQueryClause]> { Field("clauses") }
    /// `predicates`.
    @_alwaysEmitIntoClient public var predicates: Field<[EvaluationAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``EvaluationAggregateQueryFilter``, open to those that are newer than this version.
public struct EvaluationAggregateQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `EvaluationAggregateQueryPredicate`.
public typealias EvaluationAggregateQueryPredicate = Model<EvaluationAggregateQueryPredicateFields>

/// The properties of ``EvaluationAggregateQueryPredicate``.
public struct EvaluationAggregateQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<EvaluationAggregateQueryPredicateType> { Field("type") }
    /// `dimension`.
    @_alwaysEmitIntoClient public var dimension: Field<EvaluationAggregateQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<EvaluationAggregateQueryPredicateOperator> { Field("operator") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``EvaluationAggregateQueryPredicate``, open to those that are newer than this version.
public struct EvaluationAggregateQueryPredicateType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dimension`.
    @_alwaysEmitIntoClient public static var dimension: Self { "dimension" }
    /// `property`.
    @_alwaysEmitIntoClient public static var property: Self { "property" }
    /// `metric`.
    @_alwaysEmitIntoClient public static var metric: Self { "metric" }
}

/// A value of `dimension` of ``EvaluationAggregateQueryPredicate``, open to those that are newer than this version.
public struct EvaluationAggregateQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `assigneeApplicable`.
    @_alwaysEmitIntoClient public static var assigneeApplicable: Self { "assigneeApplicable" }
    /// `assigneeId`.
    @_alwaysEmitIntoClient public static var assigneeId: Self { "assigneeId" }
    /// `calibrationId`.
    @_alwaysEmitIntoClient public static var calibrationId: Self { "calibrationId" }
    /// `contextId`.
    @_alwaysEmitIntoClient public static var contextId: Self { "contextId" }
    /// `conversationId`.
    @_alwaysEmitIntoClient public static var conversationId: Self { "conversationId" }
    /// `conversationStart`.
    @_alwaysEmitIntoClient public static var conversationStart: Self { "conversationStart" }
    /// `divisionId`.
    @_alwaysEmitIntoClient public static var divisionId: Self { "divisionId" }
    /// `evaluationContextId`.
    @_alwaysEmitIntoClient public static var evaluationContextId: Self { "evaluationContextId" }
    /// `evaluationCreatedDate`.
    @_alwaysEmitIntoClient public static var evaluationCreatedDate: Self { "evaluationCreatedDate" }
    /// `evaluationId`.
    @_alwaysEmitIntoClient public static var evaluationId: Self { "evaluationId" }
    /// `evaluationReleaseDate`.
    @_alwaysEmitIntoClient public static var evaluationReleaseDate: Self { "evaluationReleaseDate" }
    /// `evaluatorId`.
    @_alwaysEmitIntoClient public static var evaluatorId: Self { "evaluatorId" }
    /// `formId`.
    @_alwaysEmitIntoClient public static var formId: Self { "formId" }
    /// `mediaType`.
    @_alwaysEmitIntoClient public static var mediaType: Self { "mediaType" }
    /// `queueId`.
    @_alwaysEmitIntoClient public static var queueId: Self { "queueId" }
    /// `released`.
    @_alwaysEmitIntoClient public static var released: Self { "released" }
    /// `rescored`.
    @_alwaysEmitIntoClient public static var rescored: Self { "rescored" }
    /// `systemSubmitted`.
    @_alwaysEmitIntoClient public static var systemSubmitted: Self { "systemSubmitted" }
    /// `teamId`.
    @_alwaysEmitIntoClient public static var teamId: Self { "teamId" }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
}

/// A value of `operator` of ``EvaluationAggregateQueryPredicate``, open to those that are newer than this version.
public struct EvaluationAggregateQueryPredicateOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `matches`.
    @_alwaysEmitIntoClient public static var matches: Self { "matches" }
    /// `exists`.
    @_alwaysEmitIntoClient public static var exists: Self { "exists" }
    /// `notExists`.
    @_alwaysEmitIntoClient public static var notExists: Self { "notExists" }
}

/// The schema `EvaluationAggregateQueryResponse`.
public typealias EvaluationAggregateQueryResponse = Model<EvaluationAggregateQueryResponseFields>

/// The properties of ``EvaluationAggregateQueryResponse``.
public struct EvaluationAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[EvaluationAggregateDataContainer]> { Field("results") }
}

/// The schema `EvaluationAggregationQuery`.
public typealias EvaluationAggregationQuery = Model<EvaluationAggregationQueryFields>

/// The properties of ``EvaluationAggregationQuery``.
public struct EvaluationAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    @_alwaysEmitIntoClient public var groupBy: Field<[EvaluationAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<EvaluationAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[EvaluationAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    @_alwaysEmitIntoClient public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    @_alwaysEmitIntoClient public var views: Field<[EvaluationAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    @_alwaysEmitIntoClient public var alternateTimeDimension: Field<EvaluationAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
}

/// A value of `groupBy` of ``EvaluationAggregationQuery``, open to those that are newer than this version.
public struct EvaluationAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `assigneeApplicable`.
    @_alwaysEmitIntoClient public static var assigneeApplicable: Self { "assigneeApplicable" }
    /// `assigneeId`.
    @_alwaysEmitIntoClient public static var assigneeId: Self { "assigneeId" }
    /// `calibrationId`.
    @_alwaysEmitIntoClient public static var calibrationId: Self { "calibrationId" }
    /// `contextId`.
    @_alwaysEmitIntoClient public static var contextId: Self { "contextId" }
    /// `conversationId`.
    @_alwaysEmitIntoClient public static var conversationId: Self { "conversationId" }
    /// `divisionId`.
    @_alwaysEmitIntoClient public static var divisionId: Self { "divisionId" }
    /// `evaluationContextId`.
    @_alwaysEmitIntoClient public static var evaluationContextId: Self { "evaluationContextId" }
    /// `evaluationId`.
    @_alwaysEmitIntoClient public static var evaluationId: Self { "evaluationId" }
    /// `evaluatorId`.
    @_alwaysEmitIntoClient public static var evaluatorId: Self { "evaluatorId" }
    /// `formId`.
    @_alwaysEmitIntoClient public static var formId: Self { "formId" }
    /// `mediaType`.
    @_alwaysEmitIntoClient public static var mediaType: Self { "mediaType" }
    /// `queueId`.
    @_alwaysEmitIntoClient public static var queueId: Self { "queueId" }
    /// `released`.
    @_alwaysEmitIntoClient public static var released: Self { "released" }
    /// `rescored`.
    @_alwaysEmitIntoClient public static var rescored: Self { "rescored" }
    /// `systemSubmitted`.
    @_alwaysEmitIntoClient public static var systemSubmitted: Self { "systemSubmitted" }
    /// `teamId`.
    @_alwaysEmitIntoClient public static var teamId: Self { "teamId" }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
}

/// A value of `metrics` of ``EvaluationAggregationQuery``, open to those that are newer than this version.
public struct EvaluationAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nEvaluations`.
    @_alwaysEmitIntoClient public static var nEvaluations: Self { "nEvaluations" }
    /// `nEvaluationsDeleted`.
    @_alwaysEmitIntoClient public static var nEvaluationsDeleted: Self { "nEvaluationsDeleted" }
    /// `nEvaluationsRescored`.
    @_alwaysEmitIntoClient public static var nEvaluationsRescored: Self { "nEvaluationsRescored" }
    /// `oTotalCriticalScore`.
    @_alwaysEmitIntoClient public static var oTotalCriticalScore: Self { "oTotalCriticalScore" }
    /// `oTotalScore`.
    @_alwaysEmitIntoClient public static var oTotalScore: Self { "oTotalScore" }
}

/// A value of `alternateTimeDimension` of ``EvaluationAggregationQuery``, open to those that are newer than this
/// version.
public struct EvaluationAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `conversationStart`.
    @_alwaysEmitIntoClient public static var conversationStart: Self { "conversationStart" }
    /// `evaluationCreatedDate`.
    @_alwaysEmitIntoClient public static var evaluationCreatedDate: Self { "evaluationCreatedDate" }
    /// `evaluationReleaseDate`.
    @_alwaysEmitIntoClient public static var evaluationReleaseDate: Self { "evaluationReleaseDate" }
    /// `eventTime`.
    @_alwaysEmitIntoClient public static var eventTime: Self { "eventTime" }
}

/// The schema `EvaluationAggregationView`.
public typealias EvaluationAggregationView = Model<EvaluationAggregationViewFields>

/// The properties of ``EvaluationAggregationView``.
public struct EvaluationAggregationViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `target`, required.
    @_alwaysEmitIntoClient public var target: Field<EvaluationAggregationViewTarget> { Field("target") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `function`, required.
    @_alwaysEmitIntoClient public var function: Field<EvaluationAggregationViewFunction> { Field("function") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<AggregationRange> { Field("range") }
}

/// A value of `target` of ``EvaluationAggregationView``, open to those that are newer than this version.
public struct EvaluationAggregationViewTarget: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nEvaluations`.
    @_alwaysEmitIntoClient public static var nEvaluations: Self { "nEvaluations" }
    /// `nEvaluationsDeleted`.
    @_alwaysEmitIntoClient public static var nEvaluationsDeleted: Self { "nEvaluationsDeleted" }
    /// `nEvaluationsRescored`.
    @_alwaysEmitIntoClient public static var nEvaluationsRescored: Self { "nEvaluationsRescored" }
    /// `oTotalCriticalScore`.
    @_alwaysEmitIntoClient public static var oTotalCriticalScore: Self { "oTotalCriticalScore" }
    /// `oTotalScore`.
    @_alwaysEmitIntoClient public static var oTotalScore: Self { "oTotalScore" }
}

/// A value of `function` of ``EvaluationAggregationView``, open to those that are newer than this version.
public struct EvaluationAggregationViewFunction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `rangeBound`.
    @_alwaysEmitIntoClient public static var rangeBound: Self { "rangeBound" }
}

/// The schema `EvaluationAsyncAggregateQueryResponse`.
public typealias EvaluationAsyncAggregateQueryResponse = Model<EvaluationAsyncAggregateQueryResponseFields>

/// The properties of ``EvaluationAsyncAggregateQueryResponse``.
public struct EvaluationAsyncAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[EvaluationAggregateDataContainer]> { Field("results") }
    /// `cursor`.
    @_alwaysEmitIntoClient public var cursor: Field<String> { Field("cursor") }
}

/// The schema `EvaluationAsyncAggregationQuery`.
public typealias EvaluationAsyncAggregationQuery = Model<EvaluationAsyncAggregationQueryFields>

/// The properties of ``EvaluationAsyncAggregationQuery``.
public struct EvaluationAsyncAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    @_alwaysEmitIntoClient public var groupBy: Field<[EvaluationAsyncAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<EvaluationAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[EvaluationAsyncAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    @_alwaysEmitIntoClient public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    @_alwaysEmitIntoClient public var views: Field<[EvaluationAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    @_alwaysEmitIntoClient public var alternateTimeDimension: Field<EvaluationAsyncAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
}

/// A value of `groupBy` of ``EvaluationAsyncAggregationQuery``, open to those that are newer than this version.
public struct EvaluationAsyncAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `assigneeApplicable`.
    @_alwaysEmitIntoClient public static var assigneeApplicable: Self { "assigneeApplicable" }
    /// `assigneeId`.
    @_alwaysEmitIntoClient public static var assigneeId: Self { "assigneeId" }
    /// `calibrationId`.
    @_alwaysEmitIntoClient public static var calibrationId: Self { "calibrationId" }
    /// `contextId`.
    @_alwaysEmitIntoClient public static var contextId: Self { "contextId" }
    /// `conversationId`.
    @_alwaysEmitIntoClient public static var conversationId: Self { "conversationId" }
    /// `divisionId`.
    @_alwaysEmitIntoClient public static var divisionId: Self { "divisionId" }
    /// `evaluationContextId`.
    @_alwaysEmitIntoClient public static var evaluationContextId: Self { "evaluationContextId" }
    /// `evaluationId`.
    @_alwaysEmitIntoClient public static var evaluationId: Self { "evaluationId" }
    /// `evaluatorId`.
    @_alwaysEmitIntoClient public static var evaluatorId: Self { "evaluatorId" }
    /// `formId`.
    @_alwaysEmitIntoClient public static var formId: Self { "formId" }
    /// `mediaType`.
    @_alwaysEmitIntoClient public static var mediaType: Self { "mediaType" }
    /// `queueId`.
    @_alwaysEmitIntoClient public static var queueId: Self { "queueId" }
    /// `released`.
    @_alwaysEmitIntoClient public static var released: Self { "released" }
    /// `rescored`.
    @_alwaysEmitIntoClient public static var rescored: Self { "rescored" }
    /// `systemSubmitted`.
    @_alwaysEmitIntoClient public static var systemSubmitted: Self { "systemSubmitted" }
    /// `teamId`.
    @_alwaysEmitIntoClient public static var teamId: Self { "teamId" }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
}

/// A value of `metrics` of ``EvaluationAsyncAggregationQuery``, open to those that are newer than this version.
public struct EvaluationAsyncAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nEvaluations`.
    @_alwaysEmitIntoClient public static var nEvaluations: Self { "nEvaluations" }
    /// `nEvaluationsDeleted`.
    @_alwaysEmitIntoClient public static var nEvaluationsDeleted: Self { "nEvaluationsDeleted" }
    /// `nEvaluationsRescored`.
    @_alwaysEmitIntoClient public static var nEvaluationsRescored: Self { "nEvaluationsRescored" }
    /// `oTotalCriticalScore`.
    @_alwaysEmitIntoClient public static var oTotalCriticalScore: Self { "oTotalCriticalScore" }
    /// `oTotalScore`.
    @_alwaysEmitIntoClient public static var oTotalScore: Self { "oTotalScore" }
}

/// A value of `alternateTimeDimension` of ``EvaluationAsyncAggregationQuery``, open to those that are newer than this
/// version.
public struct EvaluationAsyncAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `conversationStart`.
    @_alwaysEmitIntoClient public static var conversationStart: Self { "conversationStart" }
    /// `evaluationCreatedDate`.
    @_alwaysEmitIntoClient public static var evaluationCreatedDate: Self { "evaluationCreatedDate" }
    /// `evaluationReleaseDate`.
    @_alwaysEmitIntoClient public static var evaluationReleaseDate: Self { "evaluationReleaseDate" }
    /// `eventTime`.
    @_alwaysEmitIntoClient public static var eventTime: Self { "eventTime" }
}

/// The schema `EvaluationDetailQueryClause`.
public typealias EvaluationDetailQueryClause = Model<EvaluationDetailQueryClauseFields>

/// The properties of ``EvaluationDetailQueryClause``.
public struct EvaluationDetailQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<EvaluationDetailQueryClauseType> { Field("type") }
    /// `predicates`, required.
    @_alwaysEmitIntoClient public var predicates: Field<[EvaluationDetailQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``EvaluationDetailQueryClause``, open to those that are newer than this version.
public struct EvaluationDetailQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `EvaluationDetailQueryFilter`.
public typealias EvaluationDetailQueryFilter = Model<EvaluationDetailQueryFilterFields>

/// The properties of ``EvaluationDetailQueryFilter``.
public struct EvaluationDetailQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<EvaluationDetailQueryFilterType> { Field("type") }
    /// `clauses`.
    @_alwaysEmitIntoClient public var clauses: Field<[EvaluationDetailQueryClause]> { Field("clauses") }
    /// `predicates`.
    @_alwaysEmitIntoClient public var predicates: Field<[EvaluationDetailQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``EvaluationDetailQueryFilter``, open to those that are newer than this version.
public struct EvaluationDetailQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `EvaluationDetailQueryPredicate`.
public typealias EvaluationDetailQueryPredicate = Model<EvaluationDetailQueryPredicateFields>

/// The properties of ``EvaluationDetailQueryPredicate``.
public struct EvaluationDetailQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<EvaluationDetailQueryPredicateType> { Field("type") }
    /// `dimension`.
    @_alwaysEmitIntoClient public var dimension: Field<EvaluationDetailQueryPredicateDimension> { Field("dimension") }
    /// `metric`.
    @_alwaysEmitIntoClient public var metric: Field<EvaluationDetailQueryPredicateMetric> { Field("metric") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<EvaluationDetailQueryPredicateOperator> { Field("operator") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``EvaluationDetailQueryPredicate``, open to those that are newer than this version.
public struct EvaluationDetailQueryPredicateType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dimension`.
    @_alwaysEmitIntoClient public static var dimension: Self { "dimension" }
    /// `property`.
    @_alwaysEmitIntoClient public static var property: Self { "property" }
    /// `metric`.
    @_alwaysEmitIntoClient public static var metric: Self { "metric" }
}

/// A value of `dimension` of ``EvaluationDetailQueryPredicate``, open to those that are newer than this version.
public struct EvaluationDetailQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `assigneeApplicable`.
    @_alwaysEmitIntoClient public static var assigneeApplicable: Self { "assigneeApplicable" }
    /// `assigneeId`.
    @_alwaysEmitIntoClient public static var assigneeId: Self { "assigneeId" }
    /// `calibrationId`.
    @_alwaysEmitIntoClient public static var calibrationId: Self { "calibrationId" }
    /// `contextId`.
    @_alwaysEmitIntoClient public static var contextId: Self { "contextId" }
    /// `deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "deleted" }
    /// `evaluationId`.
    @_alwaysEmitIntoClient public static var evaluationId: Self { "evaluationId" }
    /// `evaluationStatus`.
    @_alwaysEmitIntoClient public static var evaluationStatus: Self { "evaluationStatus" }
    /// `evaluatorId`.
    @_alwaysEmitIntoClient public static var evaluatorId: Self { "evaluatorId" }
    /// `eventTime`.
    @_alwaysEmitIntoClient public static var eventTime: Self { "eventTime" }
    /// `formId`.
    @_alwaysEmitIntoClient public static var formId: Self { "formId" }
    /// `formName`.
    @_alwaysEmitIntoClient public static var formName: Self { "formName" }
    /// `queueId`.
    @_alwaysEmitIntoClient public static var queueId: Self { "queueId" }
    /// `released`.
    @_alwaysEmitIntoClient public static var released: Self { "released" }
    /// `rescored`.
    @_alwaysEmitIntoClient public static var rescored: Self { "rescored" }
    /// `systemSubmitted`.
    @_alwaysEmitIntoClient public static var systemSubmitted: Self { "systemSubmitted" }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
}

/// A value of `metric` of ``EvaluationDetailQueryPredicate``, open to those that are newer than this version.
public struct EvaluationDetailQueryPredicateMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `oTotalCriticalScore`.
    @_alwaysEmitIntoClient public static var oTotalCriticalScore: Self { "oTotalCriticalScore" }
    /// `oTotalScore`.
    @_alwaysEmitIntoClient public static var oTotalScore: Self { "oTotalScore" }
}

/// A value of `operator` of ``EvaluationDetailQueryPredicate``, open to those that are newer than this version.
public struct EvaluationDetailQueryPredicateOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `matches`.
    @_alwaysEmitIntoClient public static var matches: Self { "matches" }
    /// `exists`.
    @_alwaysEmitIntoClient public static var exists: Self { "exists" }
    /// `notExists`.
    @_alwaysEmitIntoClient public static var notExists: Self { "notExists" }
}

/// The schema `EvaluationForm`.
public typealias EvaluationForm = Model<EvaluationFormFields>

/// The properties of ``EvaluationForm``.
public struct EvaluationFormFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `modifiedDate`.
    @_alwaysEmitIntoClient public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `published`.
    @_alwaysEmitIntoClient public var published: Field<Bool> { Field("published") }
    /// `contextId`.
    @_alwaysEmitIntoClient public var contextId: Field<String> { Field("contextId") }
    /// `questionGroups`, required.
    @_alwaysEmitIntoClient public var questionGroups: Field<[EvaluationQuestionGroup]> { Field("questionGroups") }
    /// `publishedVersions`.
    @_alwaysEmitIntoClient public var publishedVersions: Field<DomainEntityListingEvaluationForm> { Field("publishedVersions") }
    /// `evaluationSettings`.
    @_alwaysEmitIntoClient public var evaluationSettings: Field<EvaluationSettings> { Field("evaluationSettings") }
    /// `latestVersionFormName`.
    @_alwaysEmitIntoClient public var latestVersionFormName: Field<String> { Field("latestVersionFormName") }
    /// `aiScoring`, set by the platform.
    @_alwaysEmitIntoClient public var aiScoring: Field<AiScoringSettings> { Field("aiScoring") }
    /// `redacted`.
    @_alwaysEmitIntoClient public var redacted: Field<Bool> { Field("redacted") }
    /// `dialect`.
    @_alwaysEmitIntoClient public var dialect: Field<String> { Field("dialect") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `EvaluationQuestion`.
public typealias EvaluationQuestion = Model<EvaluationQuestionFields>

/// The properties of ``EvaluationQuestion``.
public struct EvaluationQuestionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `contextId`, set by the platform.
    @_alwaysEmitIntoClient public var contextId: Field<String> { Field("contextId") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `helpText`.
    @_alwaysEmitIntoClient public var helpText: Field<String> { Field("helpText") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<EvaluationQuestionType> { Field("type") }
    /// `naEnabled`.
    @_alwaysEmitIntoClient public var naEnabled: Field<Bool> { Field("naEnabled") }
    /// `commentsRequired`.
    @_alwaysEmitIntoClient public var commentsRequired: Field<Bool> { Field("commentsRequired") }
    /// `visibilityCondition`.
    @_alwaysEmitIntoClient public var visibilityCondition: Field<VisibilityCondition> { Field("visibilityCondition") }
    /// `answerOptions`.
    @_alwaysEmitIntoClient public var answerOptions: Field<[AnswerOption]> { Field("answerOptions") }
    /// `multipleSelectOptionQuestions`.
    @_alwaysEmitIntoClient public var multipleSelectOptionQuestions: Field<[EvaluationQuestion]> { Field("multipleSelectOptionQuestions") }
    /// `defaultAnswer`.
    @_alwaysEmitIntoClient public var defaultAnswer: Field<DefaultAnswer> { Field("defaultAnswer") }
    /// `automatedScoringFocus`.
    @_alwaysEmitIntoClient public var automatedScoringFocus: Field<EvaluationQuestionAutomatedScoringFocus> { Field("automatedScoringFocus") }
    /// `isKill`.
    @_alwaysEmitIntoClient public var isKill: Field<Bool> { Field("isKill") }
    /// `isCritical`.
    @_alwaysEmitIntoClient public var isCritical: Field<Bool> { Field("isCritical") }
}

/// A value of `type` of ``EvaluationQuestion``, open to those that are newer than this version.
public struct EvaluationQuestionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `multipleChoiceQuestion`.
    @_alwaysEmitIntoClient public static var multipleChoiceQuestion: Self { "multipleChoiceQuestion" }
    /// `multipleSelectQuestion`.
    @_alwaysEmitIntoClient public static var multipleSelectQuestion: Self { "multipleSelectQuestion" }
    /// `freeTextQuestion`.
    @_alwaysEmitIntoClient public static var freeTextQuestion: Self { "freeTextQuestion" }
    /// `npsQuestion`.
    @_alwaysEmitIntoClient public static var npsQuestion: Self { "npsQuestion" }
    /// `readOnlyTextBlockQuestion`.
    @_alwaysEmitIntoClient public static var readOnlyTextBlockQuestion: Self { "readOnlyTextBlockQuestion" }
}

/// A value of `automatedScoringFocus` of ``EvaluationQuestion``, open to those that are newer than this version.
public struct EvaluationQuestionAutomatedScoringFocus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `FullInteraction`.
    @_alwaysEmitIntoClient public static var fullInteraction: Self { "FullInteraction" }
    /// `EvaluatedAgent`.
    @_alwaysEmitIntoClient public static var evaluatedAgent: Self { "EvaluatedAgent" }
}

/// The schema `EvaluationQuestionGroup`.
public typealias EvaluationQuestionGroup = Model<EvaluationQuestionGroupFields>

/// The properties of ``EvaluationQuestionGroup``.
public struct EvaluationQuestionGroupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `contextId`, set by the platform.
    @_alwaysEmitIntoClient public var contextId: Field<String> { Field("contextId") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `defaultAnswersToHighest`.
    @_alwaysEmitIntoClient public var defaultAnswersToHighest: Field<Bool> { Field("defaultAnswersToHighest") }
    /// `defaultAnswersToNA`.
    @_alwaysEmitIntoClient public var defaultAnswersToNA: Field<Bool> { Field("defaultAnswersToNA") }
    /// `naEnabled`.
    @_alwaysEmitIntoClient public var naEnabled: Field<Bool> { Field("naEnabled") }
    /// `weight`.
    @_alwaysEmitIntoClient public var weight: Field<Double> { Field("weight") }
    /// `manualWeight`.
    @_alwaysEmitIntoClient public var manualWeight: Field<Bool> { Field("manualWeight") }
    /// `questions`.
    @_alwaysEmitIntoClient public var questions: Field<[EvaluationQuestion]> { Field("questions") }
    /// `visibilityCondition`.
    @_alwaysEmitIntoClient public var visibilityCondition: Field<VisibilityCondition> { Field("visibilityCondition") }
    /// `defaultAnswersTo`.
    @_alwaysEmitIntoClient public var defaultAnswersTo: Field<DefaultAnswersTo> { Field("defaultAnswersTo") }
}

/// The schema `EvaluationQuestionGroupScore`.
public typealias EvaluationQuestionGroupScore = Model<EvaluationQuestionGroupScoreFields>

/// The properties of ``EvaluationQuestionGroupScore``.
public struct EvaluationQuestionGroupScoreFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `questionGroupId`.
    @_alwaysEmitIntoClient public var questionGroupId: Field<String> { Field("questionGroupId") }
    /// `totalScore`.
    @_alwaysEmitIntoClient public var totalScore: Field<Double> { Field("totalScore") }
    /// `maxTotalScore`.
    @_alwaysEmitIntoClient public var maxTotalScore: Field<Double> { Field("maxTotalScore") }
    /// `markedNA`.
    @_alwaysEmitIntoClient public var markedNA: Field<Bool> { Field("markedNA") }
    /// `systemMarkedNA`.
    @_alwaysEmitIntoClient public var systemMarkedNA: Field<Bool> { Field("systemMarkedNA") }
    /// `totalCriticalScore`.
    @_alwaysEmitIntoClient public var totalCriticalScore: Field<Double> { Field("totalCriticalScore") }
    /// `maxTotalCriticalScore`.
    @_alwaysEmitIntoClient public var maxTotalCriticalScore: Field<Double> { Field("maxTotalCriticalScore") }
    /// `totalNonCriticalScore`.
    @_alwaysEmitIntoClient public var totalNonCriticalScore: Field<Double> { Field("totalNonCriticalScore") }
    /// `maxTotalNonCriticalScore`.
    @_alwaysEmitIntoClient public var maxTotalNonCriticalScore: Field<Double> { Field("maxTotalNonCriticalScore") }
    /// `totalScoreUnweighted`.
    @_alwaysEmitIntoClient public var totalScoreUnweighted: Field<Double> { Field("totalScoreUnweighted") }
    /// `maxTotalScoreUnweighted`.
    @_alwaysEmitIntoClient public var maxTotalScoreUnweighted: Field<Double> { Field("maxTotalScoreUnweighted") }
    /// `totalCriticalScoreUnweighted`.
    @_alwaysEmitIntoClient public var totalCriticalScoreUnweighted: Field<Double> { Field("totalCriticalScoreUnweighted") }
    /// `maxTotalCriticalScoreUnweighted`.
    @_alwaysEmitIntoClient public var maxTotalCriticalScoreUnweighted: Field<Double> { Field("maxTotalCriticalScoreUnweighted") }
    /// `totalNonCriticalScoreUnweighted`.
    @_alwaysEmitIntoClient public var totalNonCriticalScoreUnweighted: Field<Double> { Field("totalNonCriticalScoreUnweighted") }
    /// `maxTotalNonCriticalScoreUnweighted`.
    @_alwaysEmitIntoClient public var maxTotalNonCriticalScoreUnweighted: Field<Double> { Field("maxTotalNonCriticalScoreUnweighted") }
    /// `questionScores`.
    @_alwaysEmitIntoClient public var questionScores: Field<[EvaluationQuestionScore]> { Field("questionScores") }
}

/// The schema `EvaluationQuestionScore`.
public typealias EvaluationQuestionScore = Model<EvaluationQuestionScoreFields>

/// The properties of ``EvaluationQuestionScore``.
public struct EvaluationQuestionScoreFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `questionId`.
    @_alwaysEmitIntoClient public var questionId: Field<String> { Field("questionId") }
    /// `answerId`.
    @_alwaysEmitIntoClient public var answerId: Field<String> { Field("answerId") }
    /// `score`.
    @_alwaysEmitIntoClient public var score: Field<Int> { Field("score") }
    /// `markedNA`.
    @_alwaysEmitIntoClient public var markedNA: Field<Bool> { Field("markedNA") }
    /// `systemMarkedNA`.
    @_alwaysEmitIntoClient public var systemMarkedNA: Field<Bool> { Field("systemMarkedNA") }
    /// `assistedAnswerId`.
    @_alwaysEmitIntoClient public var assistedAnswerId: Field<String> { Field("assistedAnswerId") }
    /// `failedKillQuestion`.
    @_alwaysEmitIntoClient public var failedKillQuestion: Field<Bool> { Field("failedKillQuestion") }
    /// `comments`.
    @_alwaysEmitIntoClient public var comments: Field<String> { Field("comments") }
    /// `aiAnswer`, set by the platform.
    @_alwaysEmitIntoClient public var aiAnswer: Field<AiAnswer> { Field("aiAnswer") }
    /// `multipleSelectQuestionOptionScores`.
    @_alwaysEmitIntoClient public var multipleSelectQuestionOptionScores: Field<[EvaluationQuestionScore]> { Field("multipleSelectQuestionOptionScores") }
}

/// The schema `EvaluationReference`.
public typealias EvaluationReference = Model<EvaluationReferenceFields>

/// The properties of ``EvaluationReference``.
public struct EvaluationReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `EvaluationScoringSet`.
public typealias EvaluationScoringSet = Model<EvaluationScoringSetFields>

/// The properties of ``EvaluationScoringSet``.
public struct EvaluationScoringSetFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `totalScore`.
    @_alwaysEmitIntoClient public var totalScore: Field<Double> { Field("totalScore") }
    /// `totalCriticalScore`.
    @_alwaysEmitIntoClient public var totalCriticalScore: Field<Double> { Field("totalCriticalScore") }
    /// `maxTotalRawCriticalScore`.
    @_alwaysEmitIntoClient public var maxTotalRawCriticalScore: Field<Double> { Field("maxTotalRawCriticalScore") }
    /// `maxTotalRawScore`.
    @_alwaysEmitIntoClient public var maxTotalRawScore: Field<Double> { Field("maxTotalRawScore") }
    /// `totalNonCriticalScore`.
    @_alwaysEmitIntoClient public var totalNonCriticalScore: Field<Double> { Field("totalNonCriticalScore") }
    /// `questionGroupScores`.
    @_alwaysEmitIntoClient public var questionGroupScores: Field<[EvaluationQuestionGroupScore]> { Field("questionGroupScores") }
    /// `anyFailedKillQuestions`.
    @_alwaysEmitIntoClient public var anyFailedKillQuestions: Field<Bool> { Field("anyFailedKillQuestions") }
    /// `comments`.
    @_alwaysEmitIntoClient public var comments: Field<String> { Field("comments") }
    /// `privateComments`.
    @_alwaysEmitIntoClient public var privateComments: Field<String> { Field("privateComments") }
    /// `agentComments`.
    @_alwaysEmitIntoClient public var agentComments: Field<String> { Field("agentComments") }
    /// `transcriptTopics`.
    @_alwaysEmitIntoClient public var transcriptTopics: Field<[TranscriptTopic]> { Field("transcriptTopics") }
}

/// The schema `EvaluationSettings`.
public typealias EvaluationSettings = Model<EvaluationSettingsFields>

/// The properties of ``EvaluationSettings``.
public struct EvaluationSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `revisionsEnabled`.
    @_alwaysEmitIntoClient public var revisionsEnabled: Field<Bool> { Field("revisionsEnabled") }
    /// `disputesEnabled`.
    @_alwaysEmitIntoClient public var disputesEnabled: Field<Bool> { Field("disputesEnabled") }
    /// `disputesAllowedPerEvaluation`.
    @_alwaysEmitIntoClient public var disputesAllowedPerEvaluation: Field<Int> { Field("disputesAllowedPerEvaluation") }
    /// `disputesAssignees`.
    @_alwaysEmitIntoClient public var disputesAssignees: Field<[EvaluationSettingsAssignee]> { Field("disputesAssignees") }
}

/// The schema `EvaluationSettingsAssignee`.
public typealias EvaluationSettingsAssignee = Model<EvaluationSettingsAssigneeFields>

/// The properties of ``EvaluationSettingsAssignee``.
public struct EvaluationSettingsAssigneeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<UserReferenceWithName> { Field("user") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<EvaluationSettingsAssigneeType> { Field("type") }
}

/// A value of `type` of ``EvaluationSettingsAssignee``, open to those that are newer than this version.
public struct EvaluationSettingsAssigneeType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Original`.
    @_alwaysEmitIntoClient public static var original: Self { "Original" }
    /// `Individual`.
    @_alwaysEmitIntoClient public static var individual: Self { "Individual" }
    /// `None`.
    @_alwaysEmitIntoClient public static var none_: Self { "None" }
}

/// The schema `EvaluationSource`.
public typealias EvaluationSource = Model<EvaluationSourceFields>

/// The properties of ``EvaluationSource``.
public struct EvaluationSourceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<EvaluationSourceType> { Field("type") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``EvaluationSource``, open to those that are newer than this version.
public struct EvaluationSourceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Policy`.
    @_alwaysEmitIntoClient public static var policy: Self { "Policy" }
    /// `User`.
    @_alwaysEmitIntoClient public static var user: Self { "User" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Program`.
    @_alwaysEmitIntoClient public static var program: Self { "Program" }
}

/// The schema `EvaluationVersion`.
public typealias EvaluationVersion = Model<EvaluationVersionFields>

/// The properties of ``EvaluationVersion``.
public struct EvaluationVersionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `EventSetting`.
public typealias EventSetting = Model<EventSettingFields>

/// The properties of ``EventSetting``.
public struct EventSettingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `typing`.
    @_alwaysEmitIntoClient public var typing: Field<TypingSetting> { Field("typing") }
}

/// The schema `ExecutionDataSettingsRequest`.
public typealias ExecutionDataSettingsRequest = Model<ExecutionDataSettingsRequestFields>

/// The properties of ``ExecutionDataSettingsRequest``.
public struct ExecutionDataSettingsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`, required.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
}

/// The schema `ExpansionCriterium`.
public typealias ExpansionCriterium = Model<ExpansionCriteriumFields>

/// The properties of ``ExpansionCriterium``.
public struct ExpansionCriteriumFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<ExpansionCriteriumType> { Field("type") }
    /// `threshold`.
    @_alwaysEmitIntoClient public var threshold: Field<Double> { Field("threshold") }
}

/// A value of `type` of ``ExpansionCriterium``, open to those that are newer than this version.
public struct ExpansionCriteriumType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TIMEOUT_SECONDS`.
    @_alwaysEmitIntoClient public static var timeoutSeconds: Self { "TIMEOUT_SECONDS" }
}

/// The schema `ExternalContact`.
public typealias ExternalContact = Model<ExternalContactFields>

/// The properties of ``ExternalContact``.
public struct ExternalContactFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `firstName`.
    @_alwaysEmitIntoClient public var firstName: Field<String> { Field("firstName") }
    /// `middleName`.
    @_alwaysEmitIntoClient public var middleName: Field<String> { Field("middleName") }
    /// `lastName`.
    @_alwaysEmitIntoClient public var lastName: Field<String> { Field("lastName") }
    /// `salutation`.
    @_alwaysEmitIntoClient public var salutation: Field<String> { Field("salutation") }
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `workPhone`.
    @_alwaysEmitIntoClient public var workPhone: Field<PhoneNumber> { Field("workPhone") }
    /// `cellPhone`.
    @_alwaysEmitIntoClient public var cellPhone: Field<PhoneNumber> { Field("cellPhone") }
    /// `homePhone`.
    @_alwaysEmitIntoClient public var homePhone: Field<PhoneNumber> { Field("homePhone") }
    /// `otherPhone`.
    @_alwaysEmitIntoClient public var otherPhone: Field<PhoneNumber> { Field("otherPhone") }
    /// `workEmail`.
    @_alwaysEmitIntoClient public var workEmail: Field<String> { Field("workEmail") }
    /// `personalEmail`.
    @_alwaysEmitIntoClient public var personalEmail: Field<String> { Field("personalEmail") }
    /// `otherEmail`.
    @_alwaysEmitIntoClient public var otherEmail: Field<String> { Field("otherEmail") }
    /// `address`.
    @_alwaysEmitIntoClient public var address: Field<ContactAddress> { Field("address") }
    /// `twitterId`.
    @_alwaysEmitIntoClient public var twitterId: Field<TwitterId> { Field("twitterId") }
    /// `lineId`.
    @_alwaysEmitIntoClient public var lineId: Field<LineId> { Field("lineId") }
    /// `whatsAppId`.
    @_alwaysEmitIntoClient public var whatsAppId: Field<WhatsAppId> { Field("whatsAppId") }
    /// `facebookId`.
    @_alwaysEmitIntoClient public var facebookId: Field<FacebookId> { Field("facebookId") }
    /// `instagramId`.
    @_alwaysEmitIntoClient public var instagramId: Field<InstagramId> { Field("instagramId") }
    /// `appleOpaqueIds`.
    @_alwaysEmitIntoClient public var appleOpaqueIds: Field<[AppleOpaqueId]> { Field("appleOpaqueIds") }
    /// `externalIds`.
    @_alwaysEmitIntoClient public var externalIds: Field<[ExternalId]> { Field("externalIds") }
    /// `identifiers`.
    @_alwaysEmitIntoClient public var identifiers: Field<[ContactIdentifier]> { Field("identifiers") }
    /// `modifyDate`.
    @_alwaysEmitIntoClient public var modifyDate: Field<Instant> { Field("modifyDate") }
    /// `createDate`.
    @_alwaysEmitIntoClient public var createDate: Field<Instant> { Field("createDate") }
    /// `externalOrganization`.
    @_alwaysEmitIntoClient public var externalOrganization: Field<ExternalOrganization> { Field("externalOrganization") }
    /// `surveyOptOut`.
    @_alwaysEmitIntoClient public var surveyOptOut: Field<Bool> { Field("surveyOptOut") }
    /// `externalSystemUrl`.
    @_alwaysEmitIntoClient public var externalSystemUrl: Field<String> { Field("externalSystemUrl") }
    /// `schema`.
    @_alwaysEmitIntoClient public var schema: Field<DataSchema> { Field("schema") }
    /// `customFields`.
    @_alwaysEmitIntoClient public var customFields: Field<JSON> { Field("customFields") }
    /// `externalDataSources`, set by the platform.
    @_alwaysEmitIntoClient public var externalDataSources: Field<[ExternalDataSource]> { Field("externalDataSources") }
    /// `type`, set by the platform.
    @_alwaysEmitIntoClient public var type: Field<ExternalContactType> { Field("type") }
    /// `canonicalContact`, set by the platform.
    @_alwaysEmitIntoClient public var canonicalContact: Field<ContactAddressableEntityRef> { Field("canonicalContact") }
    /// `mergeSet`, set by the platform.
    @_alwaysEmitIntoClient public var mergeSet: Field<[ContactAddressableEntityRef]> { Field("mergeSet") }
    /// `mergedFrom`, set by the platform.
    @_alwaysEmitIntoClient public var mergedFrom: Field<[ContactAddressableEntityRef]> { Field("mergedFrom") }
    /// `mergedTo`, set by the platform.
    @_alwaysEmitIntoClient public var mergedTo: Field<ContactAddressableEntityRef> { Field("mergedTo") }
    /// `mergeOperation`, set by the platform.
    @_alwaysEmitIntoClient public var mergeOperation: Field<MergeOperation> { Field("mergeOperation") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``ExternalContact``, open to those that are newer than this version.
public struct ExternalContactType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Ephemeral`.
    @_alwaysEmitIntoClient public static var ephemeral: Self { "Ephemeral" }
    /// `Identified`.
    @_alwaysEmitIntoClient public static var identified: Self { "Identified" }
    /// `Curated`.
    @_alwaysEmitIntoClient public static var curated: Self { "Curated" }
}

/// The schema `ExternalDataSource`.
public typealias ExternalDataSource = Model<ExternalDataSourceFields>

/// The properties of ``ExternalDataSource``.
public struct ExternalDataSourceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `platform`.
    @_alwaysEmitIntoClient public var platform: Field<ExternalDataSourcePlatform> { Field("platform") }
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
}

/// A value of `platform` of ``ExternalDataSource``, open to those that are newer than this version.
public struct ExternalDataSourcePlatform: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SALESFORCE`.
    @_alwaysEmitIntoClient public static var salesforce: Self { "SALESFORCE" }
}

/// The schema `ExternalId`.
public typealias ExternalId = Model<ExternalIdFields>

/// The properties of ``ExternalId``.
public struct ExternalIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `externalSource`, required.
    @_alwaysEmitIntoClient public var externalSource: Field<ExternalSource> { Field("externalSource") }
    /// `value`, required.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// The schema `ExternalOrganization`.
public typealias ExternalOrganization = Model<ExternalOrganizationFields>

/// The properties of ``ExternalOrganization``.
public struct ExternalOrganizationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `companyType`.
    @_alwaysEmitIntoClient public var companyType: Field<String> { Field("companyType") }
    /// `industry`.
    @_alwaysEmitIntoClient public var industry: Field<String> { Field("industry") }
    /// `address`.
    @_alwaysEmitIntoClient public var address: Field<ContactAddress> { Field("address") }
    /// `phoneNumber`.
    @_alwaysEmitIntoClient public var phoneNumber: Field<PhoneNumber> { Field("phoneNumber") }
    /// `faxNumber`.
    @_alwaysEmitIntoClient public var faxNumber: Field<PhoneNumber> { Field("faxNumber") }
    /// `employeeCount`.
    @_alwaysEmitIntoClient public var employeeCount: Field<Int> { Field("employeeCount") }
    /// `revenue`.
    @_alwaysEmitIntoClient public var revenue: Field<Int> { Field("revenue") }
    /// `tags`.
    @_alwaysEmitIntoClient public var tags: Field<[String]> { Field("tags") }
    /// `websites`.
    @_alwaysEmitIntoClient public var websites: Field<[String]> { Field("websites") }
    /// `tickers`.
    @_alwaysEmitIntoClient public var tickers: Field<[Ticker]> { Field("tickers") }
    /// `twitterId`.
    @_alwaysEmitIntoClient public var twitterId: Field<TwitterId> { Field("twitterId") }
    /// `externalSystemUrl`.
    @_alwaysEmitIntoClient public var externalSystemUrl: Field<String> { Field("externalSystemUrl") }
    /// `modifyDate`.
    @_alwaysEmitIntoClient public var modifyDate: Field<Instant> { Field("modifyDate") }
    /// `createDate`.
    @_alwaysEmitIntoClient public var createDate: Field<Instant> { Field("createDate") }
    /// `trustor`.
    @_alwaysEmitIntoClient public var trustor: Field<Trustor> { Field("trustor") }
    /// `schema`.
    @_alwaysEmitIntoClient public var schema: Field<DataSchema> { Field("schema") }
    /// `customFields`.
    @_alwaysEmitIntoClient public var customFields: Field<JSON> { Field("customFields") }
    /// `identifiers`.
    @_alwaysEmitIntoClient public var identifiers: Field<[ExternalOrganizationIdentifier]> { Field("identifiers") }
    /// `externalIds`.
    @_alwaysEmitIntoClient public var externalIds: Field<[ExternalId]> { Field("externalIds") }
    /// `externalDataSources`, set by the platform.
    @_alwaysEmitIntoClient public var externalDataSources: Field<[ExternalDataSource]> { Field("externalDataSources") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ExternalOrganizationIdentifier`.
public typealias ExternalOrganizationIdentifier = Model<ExternalOrganizationIdentifierFields>

/// The properties of ``ExternalOrganizationIdentifier``.
public struct ExternalOrganizationIdentifierFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<ExternalOrganizationIdentifierType> { Field("type") }
    /// `value`, required.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `externalSource`.
    @_alwaysEmitIntoClient public var externalSource: Field<ExternalSource> { Field("externalSource") }
}

/// A value of `type` of ``ExternalOrganizationIdentifier``, open to those that are newer than this version.
public struct ExternalOrganizationIdentifierType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ExternalId`.
    @_alwaysEmitIntoClient public static var externalId: Self { "ExternalId" }
}

/// The schema `ExternalSource`.
public typealias ExternalSource = Model<ExternalSourceFields>

/// The properties of ``ExternalSource``.
public struct ExternalSourceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `active`.
    @_alwaysEmitIntoClient public var active: Field<Bool> { Field("active") }
    /// `linkConfiguration`.
    @_alwaysEmitIntoClient public var linkConfiguration: Field<LinkConfiguration> { Field("linkConfiguration") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}
