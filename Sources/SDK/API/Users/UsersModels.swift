// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `Adjacents`.
public typealias Adjacents = Model<AdjacentsFields>

/// The properties of ``Adjacents``.
public struct AdjacentsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `superiors`.
    @_alwaysEmitIntoClient public var superiors: Field<[User]> { Field("superiors") }
    /// `siblings`.
    @_alwaysEmitIntoClient public var siblings: Field<[User]> { Field("siblings") }
    /// `directReports`.
    @_alwaysEmitIntoClient public var directReports: Field<[User]> { Field("directReports") }
}

/// The schema `AuthenticatorAttestationResponse`.
public typealias AuthenticatorAttestationResponse = Model<AuthenticatorAttestationResponseFields>

/// The properties of ``AuthenticatorAttestationResponse``.
public struct AuthenticatorAttestationResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `clientDataJSON`, required.
    @_alwaysEmitIntoClient public var clientDataJSON: Field<String> { Field("clientDataJSON") }
    /// `attestationObject`, required.
    @_alwaysEmitIntoClient public var attestationObject: Field<String> { Field("attestationObject") }
    /// `transports`.
    @_alwaysEmitIntoClient public var transports: Field<[String]> { Field("transports") }
}

/// The schema `AuthenticatorSelection`.
public typealias AuthenticatorSelection = Model<AuthenticatorSelectionFields>

/// The properties of ``AuthenticatorSelection``.
public struct AuthenticatorSelectionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `authenticatorAttachment`.
    @_alwaysEmitIntoClient public var authenticatorAttachment: Field<String> { Field("authenticatorAttachment") }
    /// `requireResidentKey`.
    @_alwaysEmitIntoClient public var requireResidentKey: Field<Bool> { Field("requireResidentKey") }
    /// `residentKey`.
    @_alwaysEmitIntoClient public var residentKey: Field<String> { Field("residentKey") }
    /// `userVerification`.
    @_alwaysEmitIntoClient public var userVerification: Field<String> { Field("userVerification") }
}

/// The schema `BeginWebAuthnRegistrationResponse`.
public typealias BeginWebAuthnRegistrationResponse = Model<BeginWebAuthnRegistrationResponseFields>

/// The properties of ``BeginWebAuthnRegistrationResponse``.
public struct BeginWebAuthnRegistrationResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `publicKey`, required.
    @_alwaysEmitIntoClient public var publicKey: Field<PublicKeyCredentialCreationOptions> { Field("publicKey") }
}

/// The schema `CallForwarding`.
public typealias CallForwarding = Model<CallForwardingFields>

/// The properties of ``CallForwarding``.
public struct CallForwardingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<User> { Field("user") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `phoneNumber`.
    @_alwaysEmitIntoClient public var phoneNumber: Field<String> { Field("phoneNumber") }
    /// `calls`.
    @_alwaysEmitIntoClient public var calls: Field<[CallRoute]> { Field("calls") }
    /// `voicemail`.
    @_alwaysEmitIntoClient public var voicemail: Field<CallForwardingVoicemail> { Field("voicemail") }
    /// `modifiedDate`.
    @_alwaysEmitIntoClient public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `voicemail` of ``CallForwarding``, open to those that are newer than this version.
public struct CallForwardingVoicemail: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PURECLOUD`.
    @_alwaysEmitIntoClient public static var purecloud: Self { "PURECLOUD" }
    /// `LASTCALL`.
    @_alwaysEmitIntoClient public static var lastcall: Self { "LASTCALL" }
    /// `NONE`.
    @_alwaysEmitIntoClient public static var none_: Self { "NONE" }
}

/// The schema `CallRoute`.
public typealias CallRoute = Model<CallRouteFields>

/// The properties of ``CallRoute``.
public struct CallRouteFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `targets`.
    @_alwaysEmitIntoClient public var targets: Field<[CallTarget]> { Field("targets") }
}

/// The schema `CallTarget`.
public typealias CallTarget = Model<CallTargetFields>

/// The properties of ``CallTarget``.
public struct CallTargetFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<CallTargetType> { Field("type") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// A value of `type` of ``CallTarget``, open to those that are newer than this version.
public struct CallTargetType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `STATION`.
    @_alwaysEmitIntoClient public static var station: Self { "STATION" }
    /// `PHONENUMBER`.
    @_alwaysEmitIntoClient public static var phonenumber: Self { "PHONENUMBER" }
}

/// The schema `ChangeMyPasswordRequest`.
public typealias ChangeMyPasswordRequest = Model<ChangeMyPasswordRequestFields>

/// The properties of ``ChangeMyPasswordRequest``.
public struct ChangeMyPasswordRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `newPassword`, required.
    @_alwaysEmitIntoClient public var newPassword: Field<String> { Field("newPassword") }
    /// `oldPassword`, required.
    @_alwaysEmitIntoClient public var oldPassword: Field<String> { Field("oldPassword") }
}

/// The schema `ChangePasswordRequest`.
public typealias ChangePasswordRequest = Model<ChangePasswordRequestFields>

/// The properties of ``ChangePasswordRequest``.
public struct ChangePasswordRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `newPassword`, required.
    @_alwaysEmitIntoClient public var newPassword: Field<String> { Field("newPassword") }
}

/// The schema `ChatFavorite`.
public typealias ChatFavorite = Model<ChatFavoriteFields>

/// The properties of ``ChatFavorite``.
public struct ChatFavoriteFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `externalId`, required.
    @_alwaysEmitIntoClient public var externalId: Field<String> { Field("externalId") }
}

/// The schema `ChatItem`.
public typealias ChatItem = Model<ChatItemFields>

/// The properties of ``ChatItem``.
public struct ChatItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `open`, required.
    @_alwaysEmitIntoClient public var open: Field<Bool> { Field("open") }
    /// `favorite`.
    @_alwaysEmitIntoClient public var favorite: Field<ChatFavorite> { Field("favorite") }
    /// `images`.
    @_alwaysEmitIntoClient public var images: Field<[Image]> { Field("images") }
    /// `dateLastMessage`.
    @_alwaysEmitIntoClient public var dateLastMessage: Field<Instant> { Field("dateLastMessage") }
    /// `dateClosed`.
    @_alwaysEmitIntoClient public var dateClosed: Field<Instant> { Field("dateClosed") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<ChatUserRef> { Field("user") }
    /// `room`.
    @_alwaysEmitIntoClient public var room: Field<Room> { Field("room") }
    /// `chatType`, required.
    @_alwaysEmitIntoClient public var chatType: Field<ChatItemChatType> { Field("chatType") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `chatType` of ``ChatItem``, open to those that are newer than this version.
public struct ChatItemChatType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `adhoc`.
    @_alwaysEmitIntoClient public static var adhoc: Self { "adhoc" }
    /// `acd`.
    @_alwaysEmitIntoClient public static var acd: Self { "acd" }
    /// `group`.
    @_alwaysEmitIntoClient public static var group: Self { "group" }
    /// `oneOnOne`.
    @_alwaysEmitIntoClient public static var oneOnOne: Self { "oneOnOne" }
    /// `supervisorAssistance`.
    @_alwaysEmitIntoClient public static var supervisorAssistance: Self { "supervisorAssistance" }
}

/// The schema `ChatItemCursorListing`.
public typealias ChatItemCursorListing = Model<ChatItemCursorListingFields>

/// The properties of ``ChatItemCursorListing``.
public struct ChatItemCursorListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ChatItem]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `ChatPresence`.
public typealias ChatPresence = Model<ChatPresenceFields>

/// The properties of ``ChatPresence``.
public struct ChatPresenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `source`.
    @_alwaysEmitIntoClient public var source: Field<String> { Field("source") }
    /// `organizationPresence`.
    @_alwaysEmitIntoClient public var organizationPresence: Field<OrganizationPresence> { Field("organizationPresence") }
    /// `systemPresence`.
    @_alwaysEmitIntoClient public var systemPresence: Field<ChatPresenceSystemPresence> { Field("systemPresence") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `outOfOffice`.
    @_alwaysEmitIntoClient public var outOfOffice: Field<OutOfOffice> { Field("outOfOffice") }
}

/// A value of `systemPresence` of ``ChatPresence``, open to those that are newer than this version.
public struct ChatPresenceSystemPresence: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Available`.
    @_alwaysEmitIntoClient public static var available: Self { "Available" }
    /// `Away`.
    @_alwaysEmitIntoClient public static var away: Self { "Away" }
    /// `Busy`.
    @_alwaysEmitIntoClient public static var busy: Self { "Busy" }
    /// `Offline`.
    @_alwaysEmitIntoClient public static var offline: Self { "Offline" }
    /// `Idle`.
    @_alwaysEmitIntoClient public static var idle: Self { "Idle" }
    /// `OnQueue`.
    @_alwaysEmitIntoClient public static var onQueue: Self { "OnQueue" }
    /// `Meal`.
    @_alwaysEmitIntoClient public static var meal: Self { "Meal" }
    /// `Training`.
    @_alwaysEmitIntoClient public static var training: Self { "Training" }
    /// `Meeting`.
    @_alwaysEmitIntoClient public static var meeting: Self { "Meeting" }
    /// `Break`.
    @_alwaysEmitIntoClient public static var `break`: Self { "Break" }
}

/// The schema `ChatUserRef`.
public typealias ChatUserRef = Model<ChatUserRefFields>

/// The properties of ``ChatUserRef``.
public struct ChatUserRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `jid`.
    @_alwaysEmitIntoClient public var jid: Field<String> { Field("jid") }
    /// `inactive`.
    @_alwaysEmitIntoClient public var inactive: Field<Bool> { Field("inactive") }
    /// `integrations`.
    @_alwaysEmitIntoClient public var integrations: Field<[Contact]> { Field("integrations") }
    /// `presence`.
    @_alwaysEmitIntoClient public var presence: Field<ChatPresence> { Field("presence") }
}

/// The schema `CreateUser`.
public typealias CreateUser = Model<CreateUserFields>

/// The properties of ``CreateUser``.
public struct CreateUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `department`.
    @_alwaysEmitIntoClient public var department: Field<String> { Field("department") }
    /// `email`, required.
    @_alwaysEmitIntoClient public var email: Field<String> { Field("email") }
    /// `addresses`.
    @_alwaysEmitIntoClient public var addresses: Field<[Contact]> { Field("addresses") }
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `password`.
    @_alwaysEmitIntoClient public var password: Field<String> { Field("password") }
    /// `divisionId`, required.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<CreateUserState> { Field("state") }
}

/// A value of `state` of ``CreateUser``, open to those that are newer than this version.
public struct CreateUserState: OpenEnum {
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

/// The schema `CreateVerifierRequest`.
public typealias CreateVerifierRequest = Model<CreateVerifierRequestFields>

/// The properties of ``CreateVerifierRequest``.
public struct CreateVerifierRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `algorithm`, required.
    @_alwaysEmitIntoClient public var algorithm: Field<CreateVerifierRequestAlgorithm> { Field("algorithm") }
    /// `digits`, required.
    @_alwaysEmitIntoClient public var digits: Field<Int> { Field("digits") }
    /// `enabled`, required.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `period`, required.
    @_alwaysEmitIntoClient public var period: Field<Int> { Field("period") }
    /// `secretSize`, required.
    @_alwaysEmitIntoClient public var secretSize: Field<Int> { Field("secretSize") }
    /// `default`, required.
    @_alwaysEmitIntoClient public var `default`: Field<Bool> { Field("default") }
}

/// A value of `algorithm` of ``CreateVerifierRequest``, open to those that are newer than this version.
public struct CreateVerifierRequestAlgorithm: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SHA1`.
    @_alwaysEmitIntoClient public static var sha1: Self { "SHA1" }
    /// `SHA256`.
    @_alwaysEmitIntoClient public static var sha256: Self { "SHA256" }
    /// `SHA512`.
    @_alwaysEmitIntoClient public static var sha512: Self { "SHA512" }
}

/// The schema `CreateVerifierResponse`.
public typealias CreateVerifierResponse = Model<CreateVerifierResponseFields>

/// The properties of ``CreateVerifierResponse``.
public struct CreateVerifierResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<CreateVerifierResponseType> { Field("type") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `keyUri`.
    @_alwaysEmitIntoClient public var keyUri: Field<String> { Field("keyUri") }
    /// `encodedQuickResponseCode`.
    @_alwaysEmitIntoClient public var encodedQuickResponseCode: Field<String> { Field("encodedQuickResponseCode") }
    /// `default`.
    @_alwaysEmitIntoClient public var `default`: Field<Bool> { Field("default") }
}

/// A value of `type` of ``CreateVerifierResponse``, open to those that are newer than this version.
public struct CreateVerifierResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `totp`.
    @_alwaysEmitIntoClient public static var totp: Self { "totp" }
    /// `webauthn`.
    @_alwaysEmitIntoClient public static var webauthn: Self { "webauthn" }
}

/// The schema `CredentialDescriptor`.
public typealias CredentialDescriptor = Model<CredentialDescriptorFields>

/// The properties of ``CredentialDescriptor``.
public struct CredentialDescriptorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `transports`.
    @_alwaysEmitIntoClient public var transports: Field<[String]> { Field("transports") }
}

/// The schema `CredentialParameter`.
public typealias CredentialParameter = Model<CredentialParameterFields>

/// The properties of ``CredentialParameter``.
public struct CredentialParameterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `alg`, required.
    @_alwaysEmitIntoClient public var alg: Field<Int> { Field("alg") }
}

/// The schema `DevelopmentActivity`.
public typealias DevelopmentActivity = Model<DevelopmentActivityFields>

/// The properties of ``DevelopmentActivity``.
public struct DevelopmentActivityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `dateCompleted`, set by the platform.
    @_alwaysEmitIntoClient public var dateCompleted: Field<Instant> { Field("dateCompleted") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `percentageScore`, set by the platform.
    @_alwaysEmitIntoClient public var percentageScore: Field<Double> { Field("percentageScore") }
    /// `isPassed`, set by the platform.
    @_alwaysEmitIntoClient public var isPassed: Field<Bool> { Field("isPassed") }
    /// `isLatest`.
    @_alwaysEmitIntoClient public var isLatest: Field<Bool> { Field("isLatest") }
    /// `isModuleArchived`.
    @_alwaysEmitIntoClient public var isModuleArchived: Field<Bool> { Field("isModuleArchived") }
    /// `archivalMode`.
    @_alwaysEmitIntoClient public var archivalMode: Field<DevelopmentActivityArchivalMode> { Field("archivalMode") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<DevelopmentActivityType> { Field("type") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<DevelopmentActivityStatus> { Field("status") }
    /// `dateDue`.
    @_alwaysEmitIntoClient public var dateDue: Field<Instant> { Field("dateDue") }
    /// `facilitator`.
    @_alwaysEmitIntoClient public var facilitator: Field<UserReference> { Field("facilitator") }
    /// `attendees`.
    @_alwaysEmitIntoClient public var attendees: Field<[UserReference]> { Field("attendees") }
    /// `isOverdue`.
    @_alwaysEmitIntoClient public var isOverdue: Field<Bool> { Field("isOverdue") }
}

/// A value of `archivalMode` of ``DevelopmentActivity``, open to those that are newer than this version.
public struct DevelopmentActivityArchivalMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Graceful`.
    @_alwaysEmitIntoClient public static var graceful: Self { "Graceful" }
    /// `Immediate`.
    @_alwaysEmitIntoClient public static var immediate: Self { "Immediate" }
}

/// A value of `type` of ``DevelopmentActivity``, open to those that are newer than this version.
public struct DevelopmentActivityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Informational`.
    @_alwaysEmitIntoClient public static var informational: Self { "Informational" }
    /// `Coaching`.
    @_alwaysEmitIntoClient public static var coaching: Self { "Coaching" }
    /// `AssessedContent`.
    @_alwaysEmitIntoClient public static var assessedContent: Self { "AssessedContent" }
    /// `Assessment`.
    @_alwaysEmitIntoClient public static var assessment: Self { "Assessment" }
    /// `External`.
    @_alwaysEmitIntoClient public static var external: Self { "External" }
    /// `Native`.
    @_alwaysEmitIntoClient public static var native: Self { "Native" }
}

/// A value of `status` of ``DevelopmentActivity``, open to those that are newer than this version.
public struct DevelopmentActivityStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Planned`.
    @_alwaysEmitIntoClient public static var planned: Self { "Planned" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `InvalidSchedule`.
    @_alwaysEmitIntoClient public static var invalidSchedule: Self { "InvalidSchedule" }
    /// `NotCompleted`.
    @_alwaysEmitIntoClient public static var notCompleted: Self { "NotCompleted" }
}

/// The schema `DevelopmentActivityAggregateParam`.
public typealias DevelopmentActivityAggregateParam = Model<DevelopmentActivityAggregateParamFields>

/// The properties of ``DevelopmentActivityAggregateParam``.
public struct DevelopmentActivityAggregateParamFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `metrics`.
    @_alwaysEmitIntoClient public var metrics: Field<[DevelopmentActivityAggregateParamMetrics]> { Field("metrics") }
    /// `groupBy`.
    @_alwaysEmitIntoClient public var groupBy: Field<[DevelopmentActivityAggregateParamGroupBy]> { Field("groupBy") }
    /// `filter`, required.
    @_alwaysEmitIntoClient public var filter: Field<DevelopmentActivityAggregateQueryRequestFilter> { Field("filter") }
}

/// A value of `metrics` of ``DevelopmentActivityAggregateParam``, open to those that are newer than this version.
public struct DevelopmentActivityAggregateParamMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nActivities`.
    @_alwaysEmitIntoClient public static var nActivities: Self { "nActivities" }
    /// `nPlannedActivities`.
    @_alwaysEmitIntoClient public static var nPlannedActivities: Self { "nPlannedActivities" }
    /// `nInProgressActivities`.
    @_alwaysEmitIntoClient public static var nInProgressActivities: Self { "nInProgressActivities" }
    /// `nCompleteActivities`.
    @_alwaysEmitIntoClient public static var nCompleteActivities: Self { "nCompleteActivities" }
    /// `nOverdueActivities`.
    @_alwaysEmitIntoClient public static var nOverdueActivities: Self { "nOverdueActivities" }
    /// `nInvalidScheduleActivities`.
    @_alwaysEmitIntoClient public static var nInvalidScheduleActivities: Self { "nInvalidScheduleActivities" }
    /// `nPassedActivities`.
    @_alwaysEmitIntoClient public static var nPassedActivities: Self { "nPassedActivities" }
    /// `nFailedActivities`.
    @_alwaysEmitIntoClient public static var nFailedActivities: Self { "nFailedActivities" }
    /// `oActivityScore`.
    @_alwaysEmitIntoClient public static var oActivityScore: Self { "oActivityScore" }
    /// `nNotCompletedActivities`.
    @_alwaysEmitIntoClient public static var nNotCompletedActivities: Self { "nNotCompletedActivities" }
}

/// A value of `groupBy` of ``DevelopmentActivityAggregateParam``, open to those that are newer than this version.
public struct DevelopmentActivityAggregateParamGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `attendeeId`.
    @_alwaysEmitIntoClient public static var attendeeId: Self { "attendeeId" }
}

/// The schema `DevelopmentActivityAggregateQueryRequestClause`.
public typealias DevelopmentActivityAggregateQueryRequestClause = Model<DevelopmentActivityAggregateQueryRequestClauseFields>

/// The properties of ``DevelopmentActivityAggregateQueryRequestClause``.
public struct DevelopmentActivityAggregateQueryRequestClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<DevelopmentActivityAggregateQueryRequestClauseType> { Field("type") }
    /// `predicates`, required.
    @_alwaysEmitIntoClient public var predicates: Field<[DevelopmentActivityAggregateQueryRequestPredicate]> { Field("predicates") }
}

/// A value of `type` of ``DevelopmentActivityAggregateQueryRequestClause``, open to those that are newer than this
/// version.
public struct DevelopmentActivityAggregateQueryRequestClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `And`.
    @_alwaysEmitIntoClient public static var and: Self { "And" }
    /// `Or`.
    @_alwaysEmitIntoClient public static var or: Self { "Or" }
}

/// The schema `DevelopmentActivityAggregateQueryRequestFilter`.
public typealias DevelopmentActivityAggregateQueryRequestFilter = Model<DevelopmentActivityAggregateQueryRequestFilterFields>

/// The properties of ``DevelopmentActivityAggregateQueryRequestFilter``.
public struct DevelopmentActivityAggregateQueryRequestFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<DevelopmentActivityAggregateQueryRequestFilterType> { Field("type") }
    /// `clauses`, required.
    @_alwaysEmitIntoClient public var clauses: Field<[DevelopmentActivityAggregateQueryRequestClause]> { Field("clauses") }
}

/// A value of `type` of ``DevelopmentActivityAggregateQueryRequestFilter``, open to those that are newer than this
/// version.
public struct DevelopmentActivityAggregateQueryRequestFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `And`.
    @_alwaysEmitIntoClient public static var and: Self { "And" }
    /// `Or`.
    @_alwaysEmitIntoClient public static var or: Self { "Or" }
}

/// The schema `DevelopmentActivityAggregateQueryRequestPredicate`.
public typealias DevelopmentActivityAggregateQueryRequestPredicate = Model<DevelopmentActivityAggregateQueryRequestPredicateFields>

/// The properties of ``DevelopmentActivityAggregateQueryRequestPredicate``.
public struct DevelopmentActivityAggregateQueryRequestPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dimension`, required.
    @_alwaysEmitIntoClient public var dimension: Field<DevelopmentActivityAggregateQueryRequestPredicateDimension> { Field("dimension") }
    /// `value`, required.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// A value of `dimension` of ``DevelopmentActivityAggregateQueryRequestPredicate``, open to those that are newer than
/// this version.
public struct DevelopmentActivityAggregateQueryRequestPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `attendeeId`.
    @_alwaysEmitIntoClient public static var attendeeId: Self { "attendeeId" }
    /// `type`.
    @_alwaysEmitIntoClient public static var type: Self { "type" }
    /// `moduleId`.
    @_alwaysEmitIntoClient public static var moduleId: Self { "moduleId" }
    /// `isPassed`.
    @_alwaysEmitIntoClient public static var isPassed: Self { "isPassed" }
}

/// The schema `DevelopmentActivityAggregateQueryResponseData`.
public typealias DevelopmentActivityAggregateQueryResponseData = Model<DevelopmentActivityAggregateQueryResponseDataFields>

/// The properties of ``DevelopmentActivityAggregateQueryResponseData``.
public struct DevelopmentActivityAggregateQueryResponseDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `metrics`.
    @_alwaysEmitIntoClient public var metrics: Field<[DevelopmentActivityAggregateQueryResponseMetric]> { Field("metrics") }
}

/// The schema `DevelopmentActivityAggregateQueryResponseGroupedData`.
public typealias DevelopmentActivityAggregateQueryResponseGroupedData = Model<DevelopmentActivityAggregateQueryResponseGroupedDataFields>

/// The properties of ``DevelopmentActivityAggregateQueryResponseGroupedData``.
public struct DevelopmentActivityAggregateQueryResponseGroupedDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    @_alwaysEmitIntoClient public var data: Field<[DevelopmentActivityAggregateQueryResponseData]> { Field("data") }
}

/// The schema `DevelopmentActivityAggregateQueryResponseMetric`.
public typealias DevelopmentActivityAggregateQueryResponseMetric = Model<DevelopmentActivityAggregateQueryResponseMetricFields>

/// The properties of ``DevelopmentActivityAggregateQueryResponseMetric``.
public struct DevelopmentActivityAggregateQueryResponseMetricFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`.
    @_alwaysEmitIntoClient public var metric: Field<DevelopmentActivityAggregateQueryResponseMetricMetric> { Field("metric") }
    /// `stats`.
    @_alwaysEmitIntoClient public var stats: Field<DevelopmentActivityAggregateQueryResponseStatistics> { Field("stats") }
}

/// A value of `metric` of ``DevelopmentActivityAggregateQueryResponseMetric``, open to those that are newer than this
/// version.
public struct DevelopmentActivityAggregateQueryResponseMetricMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nActivities`.
    @_alwaysEmitIntoClient public static var nActivities: Self { "nActivities" }
    /// `nPlannedActivities`.
    @_alwaysEmitIntoClient public static var nPlannedActivities: Self { "nPlannedActivities" }
    /// `nInProgressActivities`.
    @_alwaysEmitIntoClient public static var nInProgressActivities: Self { "nInProgressActivities" }
    /// `nCompleteActivities`.
    @_alwaysEmitIntoClient public static var nCompleteActivities: Self { "nCompleteActivities" }
    /// `nOverdueActivities`.
    @_alwaysEmitIntoClient public static var nOverdueActivities: Self { "nOverdueActivities" }
    /// `nInvalidScheduleActivities`.
    @_alwaysEmitIntoClient public static var nInvalidScheduleActivities: Self { "nInvalidScheduleActivities" }
    /// `nPassedActivities`.
    @_alwaysEmitIntoClient public static var nPassedActivities: Self { "nPassedActivities" }
    /// `nFailedActivities`.
    @_alwaysEmitIntoClient public static var nFailedActivities: Self { "nFailedActivities" }
    /// `oActivityScore`.
    @_alwaysEmitIntoClient public static var oActivityScore: Self { "oActivityScore" }
    /// `nNotCompletedActivities`.
    @_alwaysEmitIntoClient public static var nNotCompletedActivities: Self { "nNotCompletedActivities" }
}

/// The schema `DevelopmentActivityAggregateQueryResponseStatistics`.
public typealias DevelopmentActivityAggregateQueryResponseStatistics = Model<DevelopmentActivityAggregateQueryResponseStatisticsFields>

/// The properties of ``DevelopmentActivityAggregateQueryResponseStatistics``.
public struct DevelopmentActivityAggregateQueryResponseStatisticsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `count`.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
    /// `min`.
    @_alwaysEmitIntoClient public var min: Field<Double> { Field("min") }
    /// `max`.
    @_alwaysEmitIntoClient public var max: Field<Double> { Field("max") }
    /// `sum`.
    @_alwaysEmitIntoClient public var sum: Field<Double> { Field("sum") }
}

/// The schema `DevelopmentActivityAggregateResponse`.
public typealias DevelopmentActivityAggregateResponse = Model<DevelopmentActivityAggregateResponseFields>

/// The properties of ``DevelopmentActivityAggregateResponse``.
public struct DevelopmentActivityAggregateResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[DevelopmentActivityAggregateQueryResponseGroupedData]> { Field("results") }
}

/// The schema `DevelopmentActivityListing`.
public typealias DevelopmentActivityListing = Model<DevelopmentActivityListingFields>

/// The properties of ``DevelopmentActivityListing``.
public struct DevelopmentActivityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[DevelopmentActivity]> { Field("entities") }
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

/// The schema `FieldConfigs`.
public typealias FieldConfigs = Model<FieldConfigsFields>

/// The properties of ``FieldConfigs``.
public struct FieldConfigsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `org`.
    @_alwaysEmitIntoClient public var org: Field<FieldConfig> { Field("org") }
    /// `person`.
    @_alwaysEmitIntoClient public var person: Field<FieldConfig> { Field("person") }
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<FieldConfig> { Field("group") }
}

/// The schema `FinishWebAuthnRegistrationRequest`.
public typealias FinishWebAuthnRegistrationRequest = Model<FinishWebAuthnRegistrationRequestFields>

/// The properties of ``FinishWebAuthnRegistrationRequest``.
public struct FinishWebAuthnRegistrationRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `credential`, required.
    @_alwaysEmitIntoClient public var credential: Field<PublicKeyCredentialCreationResponse> { Field("credential") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `default`.
    @_alwaysEmitIntoClient public var `default`: Field<Bool> { Field("default") }
}

/// The schema `PatchUser`.
public typealias PatchUser = Model<PatchUserFields>

/// The properties of ``PatchUser``.
public struct PatchUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `acdAutoAnswer`.
    @_alwaysEmitIntoClient public var acdAutoAnswer: Field<Bool> { Field("acdAutoAnswer") }
}

/// The schema `PublicKeyCredentialCreationOptions`.
public typealias PublicKeyCredentialCreationOptions = Model<PublicKeyCredentialCreationOptionsFields>

/// The properties of ``PublicKeyCredentialCreationOptions``.
public struct PublicKeyCredentialCreationOptionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `challenge`, required.
    @_alwaysEmitIntoClient public var challenge: Field<String> { Field("challenge") }
    /// `rp`, required.
    @_alwaysEmitIntoClient public var rp: Field<RelyingPartyEntity> { Field("rp") }
    /// `user`, required.
    @_alwaysEmitIntoClient public var user: Field<UserEntity> { Field("user") }
    /// `pubKeyCredParams`, required.
    @_alwaysEmitIntoClient public var pubKeyCredParams: Field<[CredentialParameter]> { Field("pubKeyCredParams") }
    /// `timeout`.
    @_alwaysEmitIntoClient public var timeout: Field<Int> { Field("timeout") }
    /// `excludeCredentials`.
    @_alwaysEmitIntoClient public var excludeCredentials: Field<[CredentialDescriptor]> { Field("excludeCredentials") }
    /// `authenticatorSelection`.
    @_alwaysEmitIntoClient public var authenticatorSelection: Field<AuthenticatorSelection> { Field("authenticatorSelection") }
    /// `hints`.
    @_alwaysEmitIntoClient public var hints: Field<[String]> { Field("hints") }
    /// `attestation`.
    @_alwaysEmitIntoClient public var attestation: Field<String> { Field("attestation") }
    /// `attestationFormats`.
    @_alwaysEmitIntoClient public var attestationFormats: Field<[String]> { Field("attestationFormats") }
    /// `extensions`.
    @_alwaysEmitIntoClient public var extensions: Field<JSON> { Field("extensions") }
}

/// The schema `PublicKeyCredentialCreationResponse`.
public typealias PublicKeyCredentialCreationResponse = Model<PublicKeyCredentialCreationResponseFields>

/// The properties of ``PublicKeyCredentialCreationResponse``.
public struct PublicKeyCredentialCreationResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `rawId`, required.
    @_alwaysEmitIntoClient public var rawId: Field<String> { Field("rawId") }
    /// `authenticatorAttachment`.
    @_alwaysEmitIntoClient public var authenticatorAttachment: Field<String> { Field("authenticatorAttachment") }
    /// `clientExtensionResults`.
    @_alwaysEmitIntoClient public var clientExtensionResults: Field<JSON> { Field("clientExtensionResults") }
    /// `response`, required.
    @_alwaysEmitIntoClient public var response: Field<AuthenticatorAttestationResponse> { Field("response") }
}

/// The schema `RelyingPartyEntity`.
public typealias RelyingPartyEntity = Model<RelyingPartyEntityFields>

/// The properties of ``RelyingPartyEntity``.
public struct RelyingPartyEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `UpdateUser`.
public typealias UpdateUser = Model<UpdateUserFields>

/// The properties of ``UpdateUser``.
public struct UpdateUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `chat`.
    @_alwaysEmitIntoClient public var chat: Field<Chat> { Field("chat") }
    /// `department`.
    @_alwaysEmitIntoClient public var department: Field<String> { Field("department") }
    /// `email`.
    @_alwaysEmitIntoClient public var email: Field<String> { Field("email") }
    /// `primaryContactInfo`, set by the platform.
    @_alwaysEmitIntoClient public var primaryContactInfo: Field<[Contact]> { Field("primaryContactInfo") }
    /// `addresses`.
    @_alwaysEmitIntoClient public var addresses: Field<[Contact]> { Field("addresses") }
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `username`.
    @_alwaysEmitIntoClient public var username: Field<String> { Field("username") }
    /// `preferredName`.
    @_alwaysEmitIntoClient public var preferredName: Field<String> { Field("preferredName") }
    /// `manager`.
    @_alwaysEmitIntoClient public var manager: Field<String> { Field("manager") }
    /// `images`.
    @_alwaysEmitIntoClient public var images: Field<[Image]> { Field("images") }
    /// `version`, required.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `profileSkills`.
    @_alwaysEmitIntoClient public var profileSkills: Field<[String]> { Field("profileSkills") }
    /// `locations`.
    @_alwaysEmitIntoClient public var locations: Field<[Location]> { Field("locations") }
    /// `groups`.
    @_alwaysEmitIntoClient public var groups: Field<[Group]> { Field("groups") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<UpdateUserState> { Field("state") }
    /// `acdAutoAnswer`.
    @_alwaysEmitIntoClient public var acdAutoAnswer: Field<Bool> { Field("acdAutoAnswer") }
    /// `certifications`.
    @_alwaysEmitIntoClient public var certifications: Field<[String]> { Field("certifications") }
    /// `biography`.
    @_alwaysEmitIntoClient public var biography: Field<Biography> { Field("biography") }
    /// `employerInfo`.
    @_alwaysEmitIntoClient public var employerInfo: Field<EmployerInfo> { Field("employerInfo") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``UpdateUser``, open to those that are newer than this version.
public struct UpdateUserState: OpenEnum {
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

/// The schema `UpdateVerifierRequest`.
public typealias UpdateVerifierRequest = Model<UpdateVerifierRequestFields>

/// The properties of ``UpdateVerifierRequest``.
public struct UpdateVerifierRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `credential`.
    @_alwaysEmitIntoClient public var credential: Field<Credential> { Field("credential") }
    /// `default`.
    @_alwaysEmitIntoClient public var `default`: Field<Bool> { Field("default") }
}

/// The schema `UserCursorEntityListing`.
public typealias UserCursorEntityListing = Model<UserCursorEntityListingFields>

/// The properties of ``UserCursorEntityListing``.
public struct UserCursorEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[User]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<Int> { Field("results") }
    /// `cursor`.
    @_alwaysEmitIntoClient public var cursor: Field<String> { Field("cursor") }
}

/// The schema `UserCustomAttributes`.
public typealias UserCustomAttributes = Model<UserCustomAttributesFields>

/// The properties of ``UserCustomAttributes``.
public struct UserCustomAttributesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `schema`.
    @_alwaysEmitIntoClient public var schema: Field<DataSchema> { Field("schema") }
    /// `attributes`, required.
    @_alwaysEmitIntoClient public var attributes: Field<JSON> { Field("attributes") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `UserCustomAttributesUpdateRequest`.
public typealias UserCustomAttributesUpdateRequest = Model<UserCustomAttributesUpdateRequestFields>

/// The properties of ``UserCustomAttributesUpdateRequest``.
public struct UserCustomAttributesUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `schemaId`.
    @_alwaysEmitIntoClient public var schemaId: Field<String> { Field("schemaId") }
    /// `schemaVersion`.
    @_alwaysEmitIntoClient public var schemaVersion: Field<Int> { Field("schemaVersion") }
    /// `attributes`, required.
    @_alwaysEmitIntoClient public var attributes: Field<JSON> { Field("attributes") }
}

/// The schema `UserEntity`.
public typealias UserEntity = Model<UserEntityFields>

/// The properties of ``UserEntity``.
public struct UserEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `displayName`, required.
    @_alwaysEmitIntoClient public var displayName: Field<String> { Field("displayName") }
}

/// The schema `UserExpands`.
public typealias UserExpands = Model<UserExpandsFields>

/// The properties of ``UserExpands``.
public struct UserExpandsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `routingStatus`, set by the platform.
    @_alwaysEmitIntoClient public var routingStatus: Field<RoutingStatus> { Field("routingStatus") }
    /// `presence`, set by the platform.
    @_alwaysEmitIntoClient public var presence: Field<UserPresence> { Field("presence") }
    /// `integrationPresence`, set by the platform.
    @_alwaysEmitIntoClient public var integrationPresence: Field<UserPresence> { Field("integrationPresence") }
    /// `conversationSummary`, set by the platform.
    @_alwaysEmitIntoClient public var conversationSummary: Field<UserConversationSummary> { Field("conversationSummary") }
    /// `outOfOffice`, set by the platform.
    @_alwaysEmitIntoClient public var outOfOffice: Field<OutOfOffice> { Field("outOfOffice") }
    /// `geolocation`, set by the platform.
    @_alwaysEmitIntoClient public var geolocation: Field<Geolocation> { Field("geolocation") }
    /// `station`, set by the platform.
    @_alwaysEmitIntoClient public var station: Field<UserStations> { Field("station") }
    /// `authorization`, set by the platform.
    @_alwaysEmitIntoClient public var authorization: Field<UserAuthorization> { Field("authorization") }
}

/// The schema `UserExternalIdentifier`.
public typealias UserExternalIdentifier = Model<UserExternalIdentifierFields>

/// The properties of ``UserExternalIdentifier``.
public struct UserExternalIdentifierFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `authorityName`, required.
    @_alwaysEmitIntoClient public var authorityName: Field<String> { Field("authorityName") }
    /// `externalKey`, required.
    @_alwaysEmitIntoClient public var externalKey: Field<String> { Field("externalKey") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `UserMe`.
public typealias UserMe = Model<UserMeFields>

/// The properties of ``UserMe``.
public struct UserMeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<Division> { Field("division") }
    /// `chat`.
    @_alwaysEmitIntoClient public var chat: Field<Chat> { Field("chat") }
    /// `department`.
    @_alwaysEmitIntoClient public var department: Field<String> { Field("department") }
    /// `email`.
    @_alwaysEmitIntoClient public var email: Field<String> { Field("email") }
    /// `primaryContactInfo`, set by the platform.
    @_alwaysEmitIntoClient public var primaryContactInfo: Field<[Contact]> { Field("primaryContactInfo") }
    /// `addresses`.
    @_alwaysEmitIntoClient public var addresses: Field<[Contact]> { Field("addresses") }
    /// `state`, set by the platform.
    @_alwaysEmitIntoClient public var state: Field<UserMeState> { Field("state") }
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `username`.
    @_alwaysEmitIntoClient public var username: Field<String> { Field("username") }
    /// `manager`.
    @_alwaysEmitIntoClient public var manager: Field<User> { Field("manager") }
    /// `images`.
    @_alwaysEmitIntoClient public var images: Field<[Image]> { Field("images") }
    /// `version`, required.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `certifications`.
    @_alwaysEmitIntoClient public var certifications: Field<[String]> { Field("certifications") }
    /// `biography`.
    @_alwaysEmitIntoClient public var biography: Field<Biography> { Field("biography") }
    /// `employerInfo`.
    @_alwaysEmitIntoClient public var employerInfo: Field<EmployerInfo> { Field("employerInfo") }
    /// `preferredName`.
    @_alwaysEmitIntoClient public var preferredName: Field<String> { Field("preferredName") }
    /// `routingStatus`, set by the platform.
    @_alwaysEmitIntoClient public var routingStatus: Field<RoutingStatus> { Field("routingStatus") }
    /// `presence`, set by the platform.
    @_alwaysEmitIntoClient public var presence: Field<UserPresence> { Field("presence") }
    /// `integrationPresence`, set by the platform.
    @_alwaysEmitIntoClient public var integrationPresence: Field<UserPresence> { Field("integrationPresence") }
    /// `conversationSummary`, set by the platform.
    @_alwaysEmitIntoClient public var conversationSummary: Field<UserConversationSummary> { Field("conversationSummary") }
    /// `outOfOffice`, set by the platform.
    @_alwaysEmitIntoClient public var outOfOffice: Field<OutOfOffice> { Field("outOfOffice") }
    /// `geolocation`, set by the platform.
    @_alwaysEmitIntoClient public var geolocation: Field<Geolocation> { Field("geolocation") }
    /// `station`, set by the platform.
    @_alwaysEmitIntoClient public var station: Field<UserStations> { Field("station") }
    /// `authorization`, set by the platform.
    @_alwaysEmitIntoClient public var authorization: Field<UserAuthorization> { Field("authorization") }
    /// `profileSkills`, set by the platform.
    @_alwaysEmitIntoClient public var profileSkills: Field<[String]> { Field("profileSkills") }
    /// `locations`, set by the platform.
    @_alwaysEmitIntoClient public var locations: Field<[Location]> { Field("locations") }
    /// `groups`, set by the platform.
    @_alwaysEmitIntoClient public var groups: Field<[Group]> { Field("groups") }
    /// `team`, set by the platform.
    @_alwaysEmitIntoClient public var team: Field<Team> { Field("team") }
    /// `workPlanBidRanks`, set by the platform.
    @_alwaysEmitIntoClient public var workPlanBidRanks: Field<WorkPlanBidRanks> { Field("workPlanBidRanks") }
    /// `skills`, set by the platform.
    @_alwaysEmitIntoClient public var skills: Field<[UserRoutingSkill]> { Field("skills") }
    /// `languages`, set by the platform.
    @_alwaysEmitIntoClient public var languages: Field<[UserRoutingLanguage]> { Field("languages") }
    /// `autoAnswerSettings`, set by the platform.
    @_alwaysEmitIntoClient public var autoAnswerSettings: Field<AutoAnswerSettings> { Field("autoAnswerSettings") }
    /// `acdAutoAnswer`.
    @_alwaysEmitIntoClient public var acdAutoAnswer: Field<Bool> { Field("acdAutoAnswer") }
    /// `languagePreference`, set by the platform.
    @_alwaysEmitIntoClient public var languagePreference: Field<String> { Field("languagePreference") }
    /// `lastTokenIssued`.
    @_alwaysEmitIntoClient public var lastTokenIssued: Field<OAuthLastTokenIssued> { Field("lastTokenIssued") }
    /// `dateLastLogin`, set by the platform.
    @_alwaysEmitIntoClient public var dateLastLogin: Field<Instant> { Field("dateLastLogin") }
    /// `dateWelcomeSent`, set by the platform.
    @_alwaysEmitIntoClient public var dateWelcomeSent: Field<Instant> { Field("dateWelcomeSent") }
    /// `date`, set by the platform.
    @_alwaysEmitIntoClient public var date: Field<ServerDate> { Field("date") }
    /// `geolocationSettings`, set by the platform.
    @_alwaysEmitIntoClient public var geolocationSettings: Field<GeolocationSettings> { Field("geolocationSettings") }
    /// `organization`, set by the platform.
    @_alwaysEmitIntoClient public var organization: Field<Organization> { Field("organization") }
    /// `presenceDefinitions`, set by the platform.
    @_alwaysEmitIntoClient public var presenceDefinitions: Field<[OrganizationPresence]> { Field("presenceDefinitions") }
    /// `divisionedPresenceDefinitions`, set by the platform.
    @_alwaysEmitIntoClient public var divisionedPresenceDefinitions: Field<[OrganizationPresenceDefinition]> { Field("divisionedPresenceDefinitions") }
    /// `locationDefinitions`, set by the platform.
    @_alwaysEmitIntoClient public var locationDefinitions: Field<[LocationDefinition]> { Field("locationDefinitions") }
    /// `orgAuthorization`, set by the platform.
    @_alwaysEmitIntoClient public var orgAuthorization: Field<[DomainOrganizationRole]> { Field("orgAuthorization") }
    /// `favorites`, set by the platform.
    @_alwaysEmitIntoClient public var favorites: Field<[User]> { Field("favorites") }
    /// `superiors`, set by the platform.
    @_alwaysEmitIntoClient public var superiors: Field<[User]> { Field("superiors") }
    /// `directReports`, set by the platform.
    @_alwaysEmitIntoClient public var directReports: Field<[User]> { Field("directReports") }
    /// `adjacents`, set by the platform.
    @_alwaysEmitIntoClient public var adjacents: Field<Adjacents> { Field("adjacents") }
    /// `routingSkills`, set by the platform.
    @_alwaysEmitIntoClient public var routingSkills: Field<[RoutingSkill]> { Field("routingSkills") }
    /// `fieldConfigs`, set by the platform.
    @_alwaysEmitIntoClient public var fieldConfigs: Field<FieldConfigs> { Field("fieldConfigs") }
    /// `token`, set by the platform.
    @_alwaysEmitIntoClient public var token: Field<TokenInfo> { Field("token") }
    /// `trustors`, set by the platform.
    @_alwaysEmitIntoClient public var trustors: Field<[Trustor]> { Field("trustors") }
    /// `orgProducts`, set by the platform.
    @_alwaysEmitIntoClient public var orgProducts: Field<[DomainOrganizationProduct]> { Field("orgProducts") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``UserMe``, open to those that are newer than this version.
public struct UserMeState: OpenEnum {
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

/// The schema `UserProfile`.
public typealias UserProfile = Model<UserProfileFields>

/// The properties of ``UserProfile``.
public struct UserProfileFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<UserProfileState> { Field("state") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `version`, required.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `expands`, set by the platform.
    @_alwaysEmitIntoClient public var expands: Field<UserExpands> { Field("expands") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``UserProfile``, open to those that are newer than this version.
public struct UserProfileState: OpenEnum {
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

/// The schema `UserProfileEntityListing`.
public typealias UserProfileEntityListing = Model<UserProfileEntityListingFields>

/// The properties of ``UserProfileEntityListing``.
public struct UserProfileEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[UserProfile]> { Field("entities") }
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

/// The schema `UserState`.
public typealias UserState = Model<UserStateFields>

/// The properties of ``UserState``.
public struct UserStateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<UserStateState> { Field("state") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `stateChangeReason`.
    @_alwaysEmitIntoClient public var stateChangeReason: Field<UserStateStateChangeReason> { Field("stateChangeReason") }
    /// `stateChangeDate`, set by the platform.
    @_alwaysEmitIntoClient public var stateChangeDate: Field<Instant> { Field("stateChangeDate") }
}

/// A value of `state` of ``UserState``, open to those that are newer than this version.
public struct UserStateState: OpenEnum {
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

/// A value of `stateChangeReason` of ``UserState``, open to those that are newer than this version.
public struct UserStateStateChangeReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Voluntary`.
    @_alwaysEmitIntoClient public static var voluntary: Self { "Voluntary" }
    /// `Seasonal`.
    @_alwaysEmitIntoClient public static var seasonal: Self { "Seasonal" }
    /// `Leave`.
    @_alwaysEmitIntoClient public static var leave: Self { "Leave" }
    /// `Performance`.
    @_alwaysEmitIntoClient public static var performance: Self { "Performance" }
    /// `Conduct`.
    @_alwaysEmitIntoClient public static var conduct: Self { "Conduct" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `ValidateVerifierRequest`.
public typealias ValidateVerifierRequest = Model<ValidateVerifierRequestFields>

/// The properties of ``ValidateVerifierRequest``.
public struct ValidateVerifierRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enable`.
    @_alwaysEmitIntoClient public var enable: Field<Bool> { Field("enable") }
    /// `token`, required.
    @_alwaysEmitIntoClient public var token: Field<String> { Field("token") }
}

/// The schema `Verifier`.
public typealias Verifier = Model<VerifierFields>

/// The properties of ``Verifier``.
public struct VerifierFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<VerifierType> { Field("type") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `credential`.
    @_alwaysEmitIntoClient public var credential: Field<Credential> { Field("credential") }
    /// `default`.
    @_alwaysEmitIntoClient public var `default`: Field<Bool> { Field("default") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``Verifier``, open to those that are newer than this version.
public struct VerifierType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `totp`.
    @_alwaysEmitIntoClient public static var totp: Self { "totp" }
    /// `webauthn`.
    @_alwaysEmitIntoClient public static var webauthn: Self { "webauthn" }
}

/// The schema `VerifierEntityListing`.
public typealias VerifierEntityListing = Model<VerifierEntityListingFields>

/// The properties of ``VerifierEntityListing``.
public struct VerifierEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Verifier]> { Field("entities") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}
