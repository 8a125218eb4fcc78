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
    public var superiors: Field<[User]> { Field("superiors") }
    /// `siblings`.
    public var siblings: Field<[User]> { Field("siblings") }
    /// `directReports`.
    public var directReports: Field<[User]> { Field("directReports") }
}

/// The schema `AuthenticatorAttestationResponse`.
public typealias AuthenticatorAttestationResponse = Model<AuthenticatorAttestationResponseFields>

/// The properties of ``AuthenticatorAttestationResponse``.
public struct AuthenticatorAttestationResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `clientDataJSON`, required.
    public var clientDataJSON: Field<String> { Field("clientDataJSON") }
    /// `attestationObject`, required.
    public var attestationObject: Field<String> { Field("attestationObject") }
    /// `transports`.
    public var transports: Field<[String]> { Field("transports") }
}

/// The schema `AuthenticatorSelection`.
public typealias AuthenticatorSelection = Model<AuthenticatorSelectionFields>

/// The properties of ``AuthenticatorSelection``.
public struct AuthenticatorSelectionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `authenticatorAttachment`.
    public var authenticatorAttachment: Field<String> { Field("authenticatorAttachment") }
    /// `requireResidentKey`.
    public var requireResidentKey: Field<Bool> { Field("requireResidentKey") }
    /// `residentKey`.
    public var residentKey: Field<String> { Field("residentKey") }
    /// `userVerification`.
    public var userVerification: Field<String> { Field("userVerification") }
}

/// The schema `BeginWebAuthnRegistrationResponse`.
public typealias BeginWebAuthnRegistrationResponse = Model<BeginWebAuthnRegistrationResponseFields>

/// The properties of ``BeginWebAuthnRegistrationResponse``.
public struct BeginWebAuthnRegistrationResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `publicKey`, required.
    public var publicKey: Field<PublicKeyCredentialCreationOptions> { Field("publicKey") }
}

/// The schema `CallForwarding`.
public typealias CallForwarding = Model<CallForwardingFields>

/// The properties of ``CallForwarding``.
public struct CallForwardingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `user`.
    public var user: Field<User> { Field("user") }
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `phoneNumber`.
    public var phoneNumber: Field<String> { Field("phoneNumber") }
    /// `calls`.
    public var calls: Field<[CallRoute]> { Field("calls") }
    /// `voicemail`.
    public var voicemail: Field<CallForwardingVoicemail> { Field("voicemail") }
    /// `modifiedDate`.
    public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `voicemail` of ``CallForwarding``, open to those that are newer than this version.
public struct CallForwardingVoicemail: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PURECLOUD`.
    public static var purecloud: Self { "PURECLOUD" }
    /// `LASTCALL`.
    public static var lastcall: Self { "LASTCALL" }
    /// `NONE`.
    public static var none_: Self { "NONE" }
}

/// The schema `CallRoute`.
public typealias CallRoute = Model<CallRouteFields>

/// The properties of ``CallRoute``.
public struct CallRouteFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `targets`.
    public var targets: Field<[CallTarget]> { Field("targets") }
}

/// The schema `CallTarget`.
public typealias CallTarget = Model<CallTargetFields>

/// The properties of ``CallTarget``.
public struct CallTargetFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<CallTargetType> { Field("type") }
    /// `value`.
    public var value: Field<String> { Field("value") }
}

/// A value of `type` of ``CallTarget``, open to those that are newer than this version.
public struct CallTargetType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `STATION`.
    public static var station: Self { "STATION" }
    /// `PHONENUMBER`.
    public static var phonenumber: Self { "PHONENUMBER" }
}

/// The schema `ChangeMyPasswordRequest`.
public typealias ChangeMyPasswordRequest = Model<ChangeMyPasswordRequestFields>

/// The properties of ``ChangeMyPasswordRequest``.
public struct ChangeMyPasswordRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `newPassword`, required.
    public var newPassword: Field<String> { Field("newPassword") }
    /// `oldPassword`, required.
    public var oldPassword: Field<String> { Field("oldPassword") }
}

/// The schema `ChangePasswordRequest`.
public typealias ChangePasswordRequest = Model<ChangePasswordRequestFields>

/// The properties of ``ChangePasswordRequest``.
public struct ChangePasswordRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `newPassword`, required.
    public var newPassword: Field<String> { Field("newPassword") }
}

/// The schema `ChatFavorite`.
public typealias ChatFavorite = Model<ChatFavoriteFields>

/// The properties of ``ChatFavorite``.
public struct ChatFavoriteFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `externalId`, required.
    public var externalId: Field<String> { Field("externalId") }
}

/// The schema `ChatItem`.
public typealias ChatItem = Model<ChatItemFields>

/// The properties of ``ChatItem``.
public struct ChatItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `open`, required.
    public var open: Field<Bool> { Field("open") }
    /// `favorite`.
    public var favorite: Field<ChatFavorite> { Field("favorite") }
    /// `images`.
    public var images: Field<[Image]> { Field("images") }
    /// `dateLastMessage`.
    public var dateLastMessage: Field<Instant> { Field("dateLastMessage") }
    /// `dateClosed`.
    public var dateClosed: Field<Instant> { Field("dateClosed") }
    /// `user`.
    public var user: Field<ChatUserRef> { Field("user") }
    /// `room`.
    public var room: Field<Room> { Field("room") }
    /// `chatType`, required.
    public var chatType: Field<ChatItemChatType> { Field("chatType") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `chatType` of ``ChatItem``, open to those that are newer than this version.
public struct ChatItemChatType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `adhoc`.
    public static var adhoc: Self { "adhoc" }
    /// `acd`.
    public static var acd: Self { "acd" }
    /// `group`.
    public static var group: Self { "group" }
    /// `oneOnOne`.
    public static var oneOnOne: Self { "oneOnOne" }
    /// `supervisorAssistance`.
    public static var supervisorAssistance: Self { "supervisorAssistance" }
}

/// The schema `ChatItemCursorListing`.
public typealias ChatItemCursorListing = Model<ChatItemCursorListingFields>

/// The properties of ``ChatItemCursorListing``.
public struct ChatItemCursorListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[ChatItem]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `ChatPresence`.
public typealias ChatPresence = Model<ChatPresenceFields>

/// The properties of ``ChatPresence``.
public struct ChatPresenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `source`.
    public var source: Field<String> { Field("source") }
    /// `organizationPresence`.
    public var organizationPresence: Field<OrganizationPresence> { Field("organizationPresence") }
    /// `systemPresence`.
    public var systemPresence: Field<ChatPresenceSystemPresence> { Field("systemPresence") }
    /// `message`.
    public var message: Field<String> { Field("message") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `outOfOffice`.
    public var outOfOffice: Field<OutOfOffice> { Field("outOfOffice") }
}

/// A value of `systemPresence` of ``ChatPresence``, open to those that are newer than this version.
public struct ChatPresenceSystemPresence: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Available`.
    public static var available: Self { "Available" }
    /// `Away`.
    public static var away: Self { "Away" }
    /// `Busy`.
    public static var busy: Self { "Busy" }
    /// `Offline`.
    public static var offline: Self { "Offline" }
    /// `Idle`.
    public static var idle: Self { "Idle" }
    /// `OnQueue`.
    public static var onQueue: Self { "OnQueue" }
    /// `Meal`.
    public static var meal: Self { "Meal" }
    /// `Training`.
    public static var training: Self { "Training" }
    /// `Meeting`.
    public static var meeting: Self { "Meeting" }
    /// `Break`.
    public static var `break`: Self { "Break" }
}

/// The schema `ChatUserRef`.
public typealias ChatUserRef = Model<ChatUserRefFields>

/// The properties of ``ChatUserRef``.
public struct ChatUserRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `jid`.
    public var jid: Field<String> { Field("jid") }
    /// `inactive`.
    public var inactive: Field<Bool> { Field("inactive") }
    /// `integrations`.
    public var integrations: Field<[Contact]> { Field("integrations") }
    /// `presence`.
    public var presence: Field<ChatPresence> { Field("presence") }
}

/// The schema `CreateUser`.
public typealias CreateUser = Model<CreateUserFields>

/// The properties of ``CreateUser``.
public struct CreateUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `department`.
    public var department: Field<String> { Field("department") }
    /// `email`, required.
    public var email: Field<String> { Field("email") }
    /// `addresses`.
    public var addresses: Field<[Contact]> { Field("addresses") }
    /// `title`.
    public var title: Field<String> { Field("title") }
    /// `password`.
    public var password: Field<String> { Field("password") }
    /// `divisionId`, required.
    public var divisionId: Field<String> { Field("divisionId") }
    /// `state`.
    public var state: Field<CreateUserState> { Field("state") }
}

/// A value of `state` of ``CreateUser``, open to those that are newer than this version.
public struct CreateUserState: OpenEnum {
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

/// The schema `CreateVerifierRequest`.
public typealias CreateVerifierRequest = Model<CreateVerifierRequestFields>

/// The properties of ``CreateVerifierRequest``.
public struct CreateVerifierRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `algorithm`, required.
    public var algorithm: Field<CreateVerifierRequestAlgorithm> { Field("algorithm") }
    /// `digits`, required.
    public var digits: Field<Int> { Field("digits") }
    /// `enabled`, required.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `period`, required.
    public var period: Field<Int> { Field("period") }
    /// `secretSize`, required.
    public var secretSize: Field<Int> { Field("secretSize") }
    /// `default`, required.
    public var `default`: Field<Bool> { Field("default") }
}

/// A value of `algorithm` of ``CreateVerifierRequest``, open to those that are newer than this version.
public struct CreateVerifierRequestAlgorithm: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SHA1`.
    public static var sha1: Self { "SHA1" }
    /// `SHA256`.
    public static var sha256: Self { "SHA256" }
    /// `SHA512`.
    public static var sha512: Self { "SHA512" }
}

/// The schema `CreateVerifierResponse`.
public typealias CreateVerifierResponse = Model<CreateVerifierResponseFields>

/// The properties of ``CreateVerifierResponse``.
public struct CreateVerifierResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `type`.
    public var type: Field<CreateVerifierResponseType> { Field("type") }
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `keyUri`.
    public var keyUri: Field<String> { Field("keyUri") }
    /// `encodedQuickResponseCode`.
    public var encodedQuickResponseCode: Field<String> { Field("encodedQuickResponseCode") }
    /// `default`.
    public var `default`: Field<Bool> { Field("default") }
}

/// A value of `type` of ``CreateVerifierResponse``, open to those that are newer than this version.
public struct CreateVerifierResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `totp`.
    public static var totp: Self { "totp" }
    /// `webauthn`.
    public static var webauthn: Self { "webauthn" }
}

/// The schema `CredentialDescriptor`.
public typealias CredentialDescriptor = Model<CredentialDescriptorFields>

/// The properties of ``CredentialDescriptor``.
public struct CredentialDescriptorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<String> { Field("type") }
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `transports`.
    public var transports: Field<[String]> { Field("transports") }
}

/// The schema `CredentialParameter`.
public typealias CredentialParameter = Model<CredentialParameterFields>

/// The properties of ``CredentialParameter``.
public struct CredentialParameterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<String> { Field("type") }
    /// `alg`, required.
    public var alg: Field<Int> { Field("alg") }
}

/// The schema `DevelopmentActivity`.
public typealias DevelopmentActivity = Model<DevelopmentActivityFields>

/// The properties of ``DevelopmentActivity``.
public struct DevelopmentActivityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `dateCompleted`, set by the platform.
    public var dateCompleted: Field<Instant> { Field("dateCompleted") }
    /// `createdBy`, set by the platform.
    public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `percentageScore`, set by the platform.
    public var percentageScore: Field<Double> { Field("percentageScore") }
    /// `isPassed`, set by the platform.
    public var isPassed: Field<Bool> { Field("isPassed") }
    /// `isLatest`.
    public var isLatest: Field<Bool> { Field("isLatest") }
    /// `isModuleArchived`.
    public var isModuleArchived: Field<Bool> { Field("isModuleArchived") }
    /// `archivalMode`.
    public var archivalMode: Field<DevelopmentActivityArchivalMode> { Field("archivalMode") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `type`.
    public var type: Field<DevelopmentActivityType> { Field("type") }
    /// `status`.
    public var status: Field<DevelopmentActivityStatus> { Field("status") }
    /// `dateDue`.
    public var dateDue: Field<Instant> { Field("dateDue") }
    /// `facilitator`.
    public var facilitator: Field<UserReference> { Field("facilitator") }
    /// `attendees`.
    public var attendees: Field<[UserReference]> { Field("attendees") }
    /// `isOverdue`.
    public var isOverdue: Field<Bool> { Field("isOverdue") }
}

/// A value of `archivalMode` of ``DevelopmentActivity``, open to those that are newer than this version.
public struct DevelopmentActivityArchivalMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Graceful`.
    public static var graceful: Self { "Graceful" }
    /// `Immediate`.
    public static var immediate: Self { "Immediate" }
}

/// A value of `type` of ``DevelopmentActivity``, open to those that are newer than this version.
public struct DevelopmentActivityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Informational`.
    public static var informational: Self { "Informational" }
    /// `Coaching`.
    public static var coaching: Self { "Coaching" }
    /// `AssessedContent`.
    public static var assessedContent: Self { "AssessedContent" }
    /// `Assessment`.
    public static var assessment: Self { "Assessment" }
    /// `External`.
    public static var external: Self { "External" }
    /// `Native`.
    public static var native: Self { "Native" }
}

/// A value of `status` of ``DevelopmentActivity``, open to those that are newer than this version.
public struct DevelopmentActivityStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Planned`.
    public static var planned: Self { "Planned" }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `Completed`.
    public static var completed: Self { "Completed" }
    /// `InvalidSchedule`.
    public static var invalidSchedule: Self { "InvalidSchedule" }
    /// `NotCompleted`.
    public static var notCompleted: Self { "NotCompleted" }
}

/// The schema `DevelopmentActivityAggregateParam`.
public typealias DevelopmentActivityAggregateParam = Model<DevelopmentActivityAggregateParamFields>

/// The properties of ``DevelopmentActivityAggregateParam``.
public struct DevelopmentActivityAggregateParamFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    public var interval: Field<String> { Field("interval") }
    /// `metrics`.
    public var metrics: Field<[DevelopmentActivityAggregateParamMetrics]> { Field("metrics") }
    /// `groupBy`.
    public var groupBy: Field<[DevelopmentActivityAggregateParamGroupBy]> { Field("groupBy") }
    /// `filter`, required.
    public var filter: Field<DevelopmentActivityAggregateQueryRequestFilter> { Field("filter") }
}

/// A value of `metrics` of ``DevelopmentActivityAggregateParam``, open to those that are newer than this version.
public struct DevelopmentActivityAggregateParamMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nActivities`.
    public static var nActivities: Self { "nActivities" }
    /// `nPlannedActivities`.
    public static var nPlannedActivities: Self { "nPlannedActivities" }
    /// `nInProgressActivities`.
    public static var nInProgressActivities: Self { "nInProgressActivities" }
    /// `nCompleteActivities`.
    public static var nCompleteActivities: Self { "nCompleteActivities" }
    /// `nOverdueActivities`.
    public static var nOverdueActivities: Self { "nOverdueActivities" }
    /// `nInvalidScheduleActivities`.
    public static var nInvalidScheduleActivities: Self { "nInvalidScheduleActivities" }
    /// `nPassedActivities`.
    public static var nPassedActivities: Self { "nPassedActivities" }
    /// `nFailedActivities`.
    public static var nFailedActivities: Self { "nFailedActivities" }
    /// `oActivityScore`.
    public static var oActivityScore: Self { "oActivityScore" }
    /// `nNotCompletedActivities`.
    public static var nNotCompletedActivities: Self { "nNotCompletedActivities" }
}

/// A value of `groupBy` of ``DevelopmentActivityAggregateParam``, open to those that are newer than this version.
public struct DevelopmentActivityAggregateParamGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `attendeeId`.
    public static var attendeeId: Self { "attendeeId" }
}

/// The schema `DevelopmentActivityAggregateQueryRequestClause`.
public typealias DevelopmentActivityAggregateQueryRequestClause = Model<DevelopmentActivityAggregateQueryRequestClauseFields>

/// The properties of ``DevelopmentActivityAggregateQueryRequestClause``.
public struct DevelopmentActivityAggregateQueryRequestClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<DevelopmentActivityAggregateQueryRequestClauseType> { Field("type") }
    /// `predicates`, required.
    public var predicates: Field<[DevelopmentActivityAggregateQueryRequestPredicate]> { Field("predicates") }
}

/// A value of `type` of ``DevelopmentActivityAggregateQueryRequestClause``, open to those that are newer than this
/// version.
public struct DevelopmentActivityAggregateQueryRequestClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `And`.
    public static var and: Self { "And" }
    /// `Or`.
    public static var or: Self { "Or" }
}

/// The schema `DevelopmentActivityAggregateQueryRequestFilter`.
public typealias DevelopmentActivityAggregateQueryRequestFilter = Model<DevelopmentActivityAggregateQueryRequestFilterFields>

/// The properties of ``DevelopmentActivityAggregateQueryRequestFilter``.
public struct DevelopmentActivityAggregateQueryRequestFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<DevelopmentActivityAggregateQueryRequestFilterType> { Field("type") }
    /// `clauses`, required.
    public var clauses: Field<[DevelopmentActivityAggregateQueryRequestClause]> { Field("clauses") }
}

/// A value of `type` of ``DevelopmentActivityAggregateQueryRequestFilter``, open to those that are newer than this
/// version.
public struct DevelopmentActivityAggregateQueryRequestFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `And`.
    public static var and: Self { "And" }
    /// `Or`.
    public static var or: Self { "Or" }
}

/// The schema `DevelopmentActivityAggregateQueryRequestPredicate`.
public typealias DevelopmentActivityAggregateQueryRequestPredicate = Model<DevelopmentActivityAggregateQueryRequestPredicateFields>

/// The properties of ``DevelopmentActivityAggregateQueryRequestPredicate``.
public struct DevelopmentActivityAggregateQueryRequestPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dimension`, required.
    public var dimension: Field<DevelopmentActivityAggregateQueryRequestPredicateDimension> { Field("dimension") }
    /// `value`, required.
    public var value: Field<String> { Field("value") }
}

/// A value of `dimension` of ``DevelopmentActivityAggregateQueryRequestPredicate``, open to those that are newer than
/// this version.
public struct DevelopmentActivityAggregateQueryRequestPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `attendeeId`.
    public static var attendeeId: Self { "attendeeId" }
    /// `type`.
    public static var type: Self { "type" }
    /// `moduleId`.
    public static var moduleId: Self { "moduleId" }
    /// `isPassed`.
    public static var isPassed: Self { "isPassed" }
}

/// The schema `DevelopmentActivityAggregateQueryResponseData`.
public typealias DevelopmentActivityAggregateQueryResponseData = Model<DevelopmentActivityAggregateQueryResponseDataFields>

/// The properties of ``DevelopmentActivityAggregateQueryResponseData``.
public struct DevelopmentActivityAggregateQueryResponseDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, an interval: two dates of ISO 8601 with `/` between them.
    public var interval: Field<String> { Field("interval") }
    /// `metrics`.
    public var metrics: Field<[DevelopmentActivityAggregateQueryResponseMetric]> { Field("metrics") }
}

/// The schema `DevelopmentActivityAggregateQueryResponseGroupedData`.
public typealias DevelopmentActivityAggregateQueryResponseGroupedData = Model<DevelopmentActivityAggregateQueryResponseGroupedDataFields>

/// The properties of ``DevelopmentActivityAggregateQueryResponseGroupedData``.
public struct DevelopmentActivityAggregateQueryResponseGroupedDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    public var data: Field<[DevelopmentActivityAggregateQueryResponseData]> { Field("data") }
}

/// The schema `DevelopmentActivityAggregateQueryResponseMetric`.
public typealias DevelopmentActivityAggregateQueryResponseMetric = Model<DevelopmentActivityAggregateQueryResponseMetricFields>

/// The properties of ``DevelopmentActivityAggregateQueryResponseMetric``.
public struct DevelopmentActivityAggregateQueryResponseMetricFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`.
    public var metric: Field<DevelopmentActivityAggregateQueryResponseMetricMetric> { Field("metric") }
    /// `stats`.
    public var stats: Field<DevelopmentActivityAggregateQueryResponseStatistics> { Field("stats") }
}

/// A value of `metric` of ``DevelopmentActivityAggregateQueryResponseMetric``, open to those that are newer than this
/// version.
public struct DevelopmentActivityAggregateQueryResponseMetricMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nActivities`.
    public static var nActivities: Self { "nActivities" }
    /// `nPlannedActivities`.
    public static var nPlannedActivities: Self { "nPlannedActivities" }
    /// `nInProgressActivities`.
    public static var nInProgressActivities: Self { "nInProgressActivities" }
    /// `nCompleteActivities`.
    public static var nCompleteActivities: Self { "nCompleteActivities" }
    /// `nOverdueActivities`.
    public static var nOverdueActivities: Self { "nOverdueActivities" }
    /// `nInvalidScheduleActivities`.
    public static var nInvalidScheduleActivities: Self { "nInvalidScheduleActivities" }
    /// `nPassedActivities`.
    public static var nPassedActivities: Self { "nPassedActivities" }
    /// `nFailedActivities`.
    public static var nFailedActivities: Self { "nFailedActivities" }
    /// `oActivityScore`.
    public static var oActivityScore: Self { "oActivityScore" }
    /// `nNotCompletedActivities`.
    public static var nNotCompletedActivities: Self { "nNotCompletedActivities" }
}

/// The schema `DevelopmentActivityAggregateQueryResponseStatistics`.
public typealias DevelopmentActivityAggregateQueryResponseStatistics = Model<DevelopmentActivityAggregateQueryResponseStatisticsFields>

/// The properties of ``DevelopmentActivityAggregateQueryResponseStatistics``.
public struct DevelopmentActivityAggregateQueryResponseStatisticsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `count`.
    public var count: Field<Int> { Field("count") }
    /// `min`.
    public var min: Field<Double> { Field("min") }
    /// `max`.
    public var max: Field<Double> { Field("max") }
    /// `sum`.
    public var sum: Field<Double> { Field("sum") }
}

/// The schema `DevelopmentActivityAggregateResponse`.
public typealias DevelopmentActivityAggregateResponse = Model<DevelopmentActivityAggregateResponseFields>

/// The properties of ``DevelopmentActivityAggregateResponse``.
public struct DevelopmentActivityAggregateResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    public var results: Field<[DevelopmentActivityAggregateQueryResponseGroupedData]> { Field("results") }
}

/// The schema `DevelopmentActivityListing`.
public typealias DevelopmentActivityListing = Model<DevelopmentActivityListingFields>

/// The properties of ``DevelopmentActivityListing``.
public struct DevelopmentActivityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[DevelopmentActivity]> { Field("entities") }
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

/// The schema `FieldConfigs`.
public typealias FieldConfigs = Model<FieldConfigsFields>

/// The properties of ``FieldConfigs``.
public struct FieldConfigsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `org`.
    public var org: Field<FieldConfig> { Field("org") }
    /// `person`.
    public var person: Field<FieldConfig> { Field("person") }
    /// `group`.
    public var group: Field<FieldConfig> { Field("group") }
}

/// The schema `FinishWebAuthnRegistrationRequest`.
public typealias FinishWebAuthnRegistrationRequest = Model<FinishWebAuthnRegistrationRequestFields>

/// The properties of ``FinishWebAuthnRegistrationRequest``.
public struct FinishWebAuthnRegistrationRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `credential`, required.
    public var credential: Field<PublicKeyCredentialCreationResponse> { Field("credential") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `default`.
    public var `default`: Field<Bool> { Field("default") }
}

/// The schema `PatchUser`.
public typealias PatchUser = Model<PatchUserFields>

/// The properties of ``PatchUser``.
public struct PatchUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `acdAutoAnswer`.
    public var acdAutoAnswer: Field<Bool> { Field("acdAutoAnswer") }
}

/// The schema `PublicKeyCredentialCreationOptions`.
public typealias PublicKeyCredentialCreationOptions = Model<PublicKeyCredentialCreationOptionsFields>

/// The properties of ``PublicKeyCredentialCreationOptions``.
public struct PublicKeyCredentialCreationOptionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `challenge`, required.
    public var challenge: Field<String> { Field("challenge") }
    /// `rp`, required.
    public var rp: Field<RelyingPartyEntity> { Field("rp") }
    /// `user`, required.
    public var user: Field<UserEntity> { Field("user") }
    /// `pubKeyCredParams`, required.
    public var pubKeyCredParams: Field<[CredentialParameter]> { Field("pubKeyCredParams") }
    /// `timeout`.
    public var timeout: Field<Int> { Field("timeout") }
    /// `excludeCredentials`.
    public var excludeCredentials: Field<[CredentialDescriptor]> { Field("excludeCredentials") }
    /// `authenticatorSelection`.
    public var authenticatorSelection: Field<AuthenticatorSelection> { Field("authenticatorSelection") }
    /// `hints`.
    public var hints: Field<[String]> { Field("hints") }
    /// `attestation`.
    public var attestation: Field<String> { Field("attestation") }
    /// `attestationFormats`.
    public var attestationFormats: Field<[String]> { Field("attestationFormats") }
    /// `extensions`.
    public var extensions: Field<JSON> { Field("extensions") }
}

/// The schema `PublicKeyCredentialCreationResponse`.
public typealias PublicKeyCredentialCreationResponse = Model<PublicKeyCredentialCreationResponseFields>

/// The properties of ``PublicKeyCredentialCreationResponse``.
public struct PublicKeyCredentialCreationResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `type`, required.
    public var type: Field<String> { Field("type") }
    /// `rawId`, required.
    public var rawId: Field<String> { Field("rawId") }
    /// `authenticatorAttachment`.
    public var authenticatorAttachment: Field<String> { Field("authenticatorAttachment") }
    /// `clientExtensionResults`.
    public var clientExtensionResults: Field<JSON> { Field("clientExtensionResults") }
    /// `response`, required.
    public var response: Field<AuthenticatorAttestationResponse> { Field("response") }
}

/// The schema `RelyingPartyEntity`.
public typealias RelyingPartyEntity = Model<RelyingPartyEntityFields>

/// The properties of ``RelyingPartyEntity``.
public struct RelyingPartyEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
}

/// The schema `UpdateUser`.
public typealias UpdateUser = Model<UpdateUserFields>

/// The properties of ``UpdateUser``.
public struct UpdateUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `chat`.
    public var chat: Field<Chat> { Field("chat") }
    /// `department`.
    public var department: Field<String> { Field("department") }
    /// `email`.
    public var email: Field<String> { Field("email") }
    /// `primaryContactInfo`, set by the platform.
    public var primaryContactInfo: Field<[Contact]> { Field("primaryContactInfo") }
    /// `addresses`.
    public var addresses: Field<[Contact]> { Field("addresses") }
    /// `title`.
    public var title: Field<String> { Field("title") }
    /// `username`.
    public var username: Field<String> { Field("username") }
    /// `preferredName`.
    public var preferredName: Field<String> { Field("preferredName") }
    /// `manager`.
    public var manager: Field<String> { Field("manager") }
    /// `images`.
    public var images: Field<[Image]> { Field("images") }
    /// `version`, required.
    public var version: Field<Int> { Field("version") }
    /// `profileSkills`.
    public var profileSkills: Field<[String]> { Field("profileSkills") }
    /// `locations`.
    public var locations: Field<[Location]> { Field("locations") }
    /// `groups`.
    public var groups: Field<[Group]> { Field("groups") }
    /// `state`.
    public var state: Field<UpdateUserState> { Field("state") }
    /// `acdAutoAnswer`.
    public var acdAutoAnswer: Field<Bool> { Field("acdAutoAnswer") }
    /// `certifications`.
    public var certifications: Field<[String]> { Field("certifications") }
    /// `biography`.
    public var biography: Field<Biography> { Field("biography") }
    /// `employerInfo`.
    public var employerInfo: Field<EmployerInfo> { Field("employerInfo") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``UpdateUser``, open to those that are newer than this version.
public struct UpdateUserState: OpenEnum {
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

/// The schema `UpdateVerifierRequest`.
public typealias UpdateVerifierRequest = Model<UpdateVerifierRequestFields>

/// The properties of ``UpdateVerifierRequest``.
public struct UpdateVerifierRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `credential`.
    public var credential: Field<Credential> { Field("credential") }
    /// `default`.
    public var `default`: Field<Bool> { Field("default") }
}

/// The schema `UserCursorEntityListing`.
public typealias UserCursorEntityListing = Model<UserCursorEntityListingFields>

/// The properties of ``UserCursorEntityListing``.
public struct UserCursorEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[User]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `results`.
    public var results: Field<Int> { Field("results") }
    /// `cursor`.
    public var cursor: Field<String> { Field("cursor") }
}

/// The schema `UserCustomAttributes`.
public typealias UserCustomAttributes = Model<UserCustomAttributesFields>

/// The properties of ``UserCustomAttributes``.
public struct UserCustomAttributesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
    /// `schema`.
    public var schema: Field<DataSchema> { Field("schema") }
    /// `attributes`, required.
    public var attributes: Field<JSON> { Field("attributes") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `UserCustomAttributesUpdateRequest`.
public typealias UserCustomAttributesUpdateRequest = Model<UserCustomAttributesUpdateRequestFields>

/// The properties of ``UserCustomAttributesUpdateRequest``.
public struct UserCustomAttributesUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `schemaId`.
    public var schemaId: Field<String> { Field("schemaId") }
    /// `schemaVersion`.
    public var schemaVersion: Field<Int> { Field("schemaVersion") }
    /// `attributes`, required.
    public var attributes: Field<JSON> { Field("attributes") }
}

/// The schema `UserEntity`.
public typealias UserEntity = Model<UserEntityFields>

/// The properties of ``UserEntity``.
public struct UserEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `displayName`, required.
    public var displayName: Field<String> { Field("displayName") }
}

/// The schema `UserExpands`.
public typealias UserExpands = Model<UserExpandsFields>

/// The properties of ``UserExpands``.
public struct UserExpandsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `routingStatus`, set by the platform.
    public var routingStatus: Field<RoutingStatus> { Field("routingStatus") }
    /// `presence`, set by the platform.
    public var presence: Field<UserPresence> { Field("presence") }
    /// `integrationPresence`, set by the platform.
    public var integrationPresence: Field<UserPresence> { Field("integrationPresence") }
    /// `conversationSummary`, set by the platform.
    public var conversationSummary: Field<UserConversationSummary> { Field("conversationSummary") }
    /// `outOfOffice`, set by the platform.
    public var outOfOffice: Field<OutOfOffice> { Field("outOfOffice") }
    /// `geolocation`, set by the platform.
    public var geolocation: Field<Geolocation> { Field("geolocation") }
    /// `station`, set by the platform.
    public var station: Field<UserStations> { Field("station") }
    /// `authorization`, set by the platform.
    public var authorization: Field<UserAuthorization> { Field("authorization") }
}

/// The schema `UserExternalIdentifier`.
public typealias UserExternalIdentifier = Model<UserExternalIdentifierFields>

/// The properties of ``UserExternalIdentifier``.
public struct UserExternalIdentifierFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `authorityName`, required.
    public var authorityName: Field<String> { Field("authorityName") }
    /// `externalKey`, required.
    public var externalKey: Field<String> { Field("externalKey") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `UserMe`.
public typealias UserMe = Model<UserMeFields>

/// The properties of ``UserMe``.
public struct UserMeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<Division> { Field("division") }
    /// `chat`.
    public var chat: Field<Chat> { Field("chat") }
    /// `department`.
    public var department: Field<String> { Field("department") }
    /// `email`.
    public var email: Field<String> { Field("email") }
    /// `primaryContactInfo`, set by the platform.
    public var primaryContactInfo: Field<[Contact]> { Field("primaryContactInfo") }
    /// `addresses`.
    public var addresses: Field<[Contact]> { Field("addresses") }
    /// `state`, set by the platform.
    public var state: Field<UserMeState> { Field("state") }
    /// `title`.
    public var title: Field<String> { Field("title") }
    /// `username`.
    public var username: Field<String> { Field("username") }
    /// `manager`.
    public var manager: Field<User> { Field("manager") }
    /// `images`.
    public var images: Field<[Image]> { Field("images") }
    /// `version`, required.
    public var version: Field<Int> { Field("version") }
    /// `certifications`.
    public var certifications: Field<[String]> { Field("certifications") }
    /// `biography`.
    public var biography: Field<Biography> { Field("biography") }
    /// `employerInfo`.
    public var employerInfo: Field<EmployerInfo> { Field("employerInfo") }
    /// `preferredName`.
    public var preferredName: Field<String> { Field("preferredName") }
    /// `routingStatus`, set by the platform.
    public var routingStatus: Field<RoutingStatus> { Field("routingStatus") }
    /// `presence`, set by the platform.
    public var presence: Field<UserPresence> { Field("presence") }
    /// `integrationPresence`, set by the platform.
    public var integrationPresence: Field<UserPresence> { Field("integrationPresence") }
    /// `conversationSummary`, set by the platform.
    public var conversationSummary: Field<UserConversationSummary> { Field("conversationSummary") }
    /// `outOfOffice`, set by the platform.
    public var outOfOffice: Field<OutOfOffice> { Field("outOfOffice") }
    /// `geolocation`, set by the platform.
    public var geolocation: Field<Geolocation> { Field("geolocation") }
    /// `station`, set by the platform.
    public var station: Field<UserStations> { Field("station") }
    /// `authorization`, set by the platform.
    public var authorization: Field<UserAuthorization> { Field("authorization") }
    /// `profileSkills`, set by the platform.
    public var profileSkills: Field<[String]> { Field("profileSkills") }
    /// `locations`, set by the platform.
    public var locations: Field<[Location]> { Field("locations") }
    /// `groups`, set by the platform.
    public var groups: Field<[Group]> { Field("groups") }
    /// `team`, set by the platform.
    public var team: Field<Team> { Field("team") }
    /// `workPlanBidRanks`, set by the platform.
    public var workPlanBidRanks: Field<WorkPlanBidRanks> { Field("workPlanBidRanks") }
    /// `skills`, set by the platform.
    public var skills: Field<[UserRoutingSkill]> { Field("skills") }
    /// `languages`, set by the platform.
    public var languages: Field<[UserRoutingLanguage]> { Field("languages") }
    /// `autoAnswerSettings`, set by the platform.
    public var autoAnswerSettings: Field<AutoAnswerSettings> { Field("autoAnswerSettings") }
    /// `acdAutoAnswer`.
    public var acdAutoAnswer: Field<Bool> { Field("acdAutoAnswer") }
    /// `languagePreference`, set by the platform.
    public var languagePreference: Field<String> { Field("languagePreference") }
    /// `lastTokenIssued`.
    public var lastTokenIssued: Field<OAuthLastTokenIssued> { Field("lastTokenIssued") }
    /// `dateLastLogin`, set by the platform.
    public var dateLastLogin: Field<Instant> { Field("dateLastLogin") }
    /// `dateWelcomeSent`, set by the platform.
    public var dateWelcomeSent: Field<Instant> { Field("dateWelcomeSent") }
    /// `date`, set by the platform.
    public var date: Field<ServerDate> { Field("date") }
    /// `geolocationSettings`, set by the platform.
    public var geolocationSettings: Field<GeolocationSettings> { Field("geolocationSettings") }
    /// `organization`, set by the platform.
    public var organization: Field<Organization> { Field("organization") }
    /// `presenceDefinitions`, set by the platform.
    public var presenceDefinitions: Field<[OrganizationPresence]> { Field("presenceDefinitions") }
    /// `divisionedPresenceDefinitions`, set by the platform.
    public var divisionedPresenceDefinitions: Field<[OrganizationPresenceDefinition]> { Field("divisionedPresenceDefinitions") }
    /// `locationDefinitions`, set by the platform.
    public var locationDefinitions: Field<[LocationDefinition]> { Field("locationDefinitions") }
    /// `orgAuthorization`, set by the platform.
    public var orgAuthorization: Field<[DomainOrganizationRole]> { Field("orgAuthorization") }
    /// `favorites`, set by the platform.
    public var favorites: Field<[User]> { Field("favorites") }
    /// `superiors`, set by the platform.
    public var superiors: Field<[User]> { Field("superiors") }
    /// `directReports`, set by the platform.
    public var directReports: Field<[User]> { Field("directReports") }
    /// `adjacents`, set by the platform.
    public var adjacents: Field<Adjacents> { Field("adjacents") }
    /// `routingSkills`, set by the platform.
    public var routingSkills: Field<[RoutingSkill]> { Field("routingSkills") }
    /// `fieldConfigs`, set by the platform.
    public var fieldConfigs: Field<FieldConfigs> { Field("fieldConfigs") }
    /// `token`, set by the platform.
    public var token: Field<TokenInfo> { Field("token") }
    /// `trustors`, set by the platform.
    public var trustors: Field<[Trustor]> { Field("trustors") }
    /// `orgProducts`, set by the platform.
    public var orgProducts: Field<[DomainOrganizationProduct]> { Field("orgProducts") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``UserMe``, open to those that are newer than this version.
public struct UserMeState: OpenEnum {
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

/// The schema `UserProfile`.
public typealias UserProfile = Model<UserProfileFields>

/// The properties of ``UserProfile``.
public struct UserProfileFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `state`.
    public var state: Field<UserProfileState> { Field("state") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `version`, required.
    public var version: Field<Int> { Field("version") }
    /// `expands`, set by the platform.
    public var expands: Field<UserExpands> { Field("expands") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``UserProfile``, open to those that are newer than this version.
public struct UserProfileState: OpenEnum {
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

/// The schema `UserProfileEntityListing`.
public typealias UserProfileEntityListing = Model<UserProfileEntityListingFields>

/// The properties of ``UserProfileEntityListing``.
public struct UserProfileEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[UserProfile]> { Field("entities") }
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

/// The schema `UserState`.
public typealias UserState = Model<UserStateFields>

/// The properties of ``UserState``.
public struct UserStateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    public var state: Field<UserStateState> { Field("state") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `stateChangeReason`.
    public var stateChangeReason: Field<UserStateStateChangeReason> { Field("stateChangeReason") }
    /// `stateChangeDate`, set by the platform.
    public var stateChangeDate: Field<Instant> { Field("stateChangeDate") }
}

/// A value of `state` of ``UserState``, open to those that are newer than this version.
public struct UserStateState: OpenEnum {
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

/// A value of `stateChangeReason` of ``UserState``, open to those that are newer than this version.
public struct UserStateStateChangeReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Voluntary`.
    public static var voluntary: Self { "Voluntary" }
    /// `Seasonal`.
    public static var seasonal: Self { "Seasonal" }
    /// `Leave`.
    public static var leave: Self { "Leave" }
    /// `Performance`.
    public static var performance: Self { "Performance" }
    /// `Conduct`.
    public static var conduct: Self { "Conduct" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// The schema `ValidateVerifierRequest`.
public typealias ValidateVerifierRequest = Model<ValidateVerifierRequestFields>

/// The properties of ``ValidateVerifierRequest``.
public struct ValidateVerifierRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enable`.
    public var enable: Field<Bool> { Field("enable") }
    /// `token`, required.
    public var token: Field<String> { Field("token") }
}

/// The schema `Verifier`.
public typealias Verifier = Model<VerifierFields>

/// The properties of ``Verifier``.
public struct VerifierFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `type`.
    public var type: Field<VerifierType> { Field("type") }
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `credential`.
    public var credential: Field<Credential> { Field("credential") }
    /// `default`.
    public var `default`: Field<Bool> { Field("default") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``Verifier``, open to those that are newer than this version.
public struct VerifierType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `totp`.
    public static var totp: Self { "totp" }
    /// `webauthn`.
    public static var webauthn: Self { "webauthn" }
}

/// The schema `VerifierEntityListing`.
public typealias VerifierEntityListing = Model<VerifierEntityListingFields>

/// The properties of ``VerifierEntityListing``.
public struct VerifierEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `entities`.
    public var entities: Field<[Verifier]> { Field("entities") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}
