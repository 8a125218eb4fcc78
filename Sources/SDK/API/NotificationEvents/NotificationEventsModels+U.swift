// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `UpdatedTopicSystemMessage`.
///
/// Events of `v2.subscription.updated`.
public typealias UpdatedTopicSystemMessage = Model<UpdatedTopicSystemMessageFields>

/// The properties of ``UpdatedTopicSystemMessage``.
public struct UpdatedTopicSystemMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `channelId`.
    public var channelId: Field<String> { Field("channelId") }
    /// `systemTopicType`.
    public var systemTopicType: Field<UpdatedTopicSystemMessageSystemTopicType> { Field("systemTopicType") }
    /// `correlationId`.
    public var correlationId: Field<String> { Field("correlationId") }
    /// `organizationId`.
    public var organizationId: Field<String> { Field("organizationId") }
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
    /// `oauthClientId`.
    public var oauthClientId: Field<String> { Field("oauthClientId") }
    /// `oauthClientOrgId`.
    public var oauthClientOrgId: Field<String> { Field("oauthClientOrgId") }
    /// `reason`.
    public var reason: Field<UpdatedTopicSystemMessageReason> { Field("reason") }
    /// `message`.
    public var message: Field<String> { Field("message") }
    /// `data`.
    public var data: Field<JSON> { Field("data") }
}

/// A value of `systemTopicType` of ``UpdatedTopicSystemMessage``, open to those that are newer than this version.
public struct UpdatedTopicSystemMessageSystemTopicType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `no_longer_subscribed`.
    public static var noLongerSubscribed: Self { "no_longer_subscribed" }
    /// `subscription_changed`.
    public static var subscriptionChanged: Self { "subscription_changed" }
    /// `token_revoked`.
    public static var tokenRevoked: Self { "token_revoked" }
}

/// A value of `reason` of ``UpdatedTopicSystemMessage``, open to those that are newer than this version.
public struct UpdatedTopicSystemMessageReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `another_channel_subscribed`.
    public static var anotherChannelSubscribed: Self { "another_channel_subscribed" }
    /// `user_tokens_revoked`.
    public static var userTokensRevoked: Self { "user_tokens_revoked" }
}

/// The schema `UserConversationsEventMediaSummary`.
public typealias UserConversationsEventMediaSummary = Model<UserConversationsEventMediaSummaryFields>

/// The properties of ``UserConversationsEventMediaSummary``.
public struct UserConversationsEventMediaSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contactCenter`.
    public var contactCenter: Field<UserConversationsEventMediaSummaryDetail> { Field("contactCenter") }
    /// `enterprise`.
    public var enterprise: Field<UserConversationsEventMediaSummaryDetail> { Field("enterprise") }
}

/// The schema `UserConversationsEventMediaSummaryDetail`.
public typealias UserConversationsEventMediaSummaryDetail = Model<UserConversationsEventMediaSummaryDetailFields>

/// The properties of ``UserConversationsEventMediaSummaryDetail``.
public struct UserConversationsEventMediaSummaryDetailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `active`.
    public var active: Field<Int> { Field("active") }
    /// `acw`.
    public var acw: Field<Int> { Field("acw") }
}

/// The schema `UserConversationsEventUserConversationSummary`.
///
/// Events of `v2.users.{id}.conversationsummary`.
public typealias UserConversationsEventUserConversationSummary = Model<UserConversationsEventUserConversationSummaryFields>

/// The properties of ``UserConversationsEventUserConversationSummary``.
public struct UserConversationsEventUserConversationSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
    /// `call`.
    public var call: Field<UserConversationsEventMediaSummary> { Field("call") }
    /// `callback`.
    public var callback: Field<UserConversationsEventMediaSummary> { Field("callback") }
    /// `email`.
    public var email: Field<UserConversationsEventMediaSummary> { Field("email") }
    /// `message`.
    public var message: Field<UserConversationsEventMediaSummary> { Field("message") }
    /// `chat`.
    public var chat: Field<UserConversationsEventMediaSummary> { Field("chat") }
    /// `socialExpression`.
    public var socialExpression: Field<UserConversationsEventMediaSummary> { Field("socialExpression") }
    /// `video`.
    public var video: Field<UserConversationsEventMediaSummary> { Field("video") }
}

/// The schema `UserDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification`.
///
/// Events of `v2.analytics.users.details.jobs.availability`.
public typealias UserDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification = Model<UserDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotificationFields>

/// The properties of ``UserDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification``.
public struct UserDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dataAvailabilityDate`.
    public var dataAvailabilityDate: Field<Instant> { Field("dataAvailabilityDate") }
}

/// The schema `UserEndDetailEventTopicUserEndEvent`.
///
/// Events of `v2.detail.events.conversation.{id}.user.end`.
public typealias UserEndDetailEventTopicUserEndEvent = Model<UserEndDetailEventTopicUserEndEventFields>

/// The properties of ``UserEndDetailEventTopicUserEndEvent``.
public struct UserEndDetailEventTopicUserEndEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventTime`.
    public var eventTime: Field<Int> { Field("eventTime") }
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `participantId`.
    public var participantId: Field<String> { Field("participantId") }
    /// `sessionId`.
    public var sessionId: Field<String> { Field("sessionId") }
    /// `disconnectType`.
    public var disconnectType: Field<UserEndDetailEventTopicUserEndEventDisconnectType> { Field("disconnectType") }
    /// `mediaType`.
    public var mediaType: Field<UserEndDetailEventTopicUserEndEventMediaType> { Field("mediaType") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `direction`.
    public var direction: Field<UserEndDetailEventTopicUserEndEventDirection> { Field("direction") }
    /// `ani`.
    public var ani: Field<String> { Field("ani") }
    /// `dnis`.
    public var dnis: Field<String> { Field("dnis") }
    /// `addressTo`.
    public var addressTo: Field<String> { Field("addressTo") }
    /// `addressFrom`.
    public var addressFrom: Field<String> { Field("addressFrom") }
    /// `callbackUserName`.
    public var callbackUserName: Field<String> { Field("callbackUserName") }
    /// `callbackNumbers`.
    public var callbackNumbers: Field<[String]> { Field("callbackNumbers") }
    /// `callbackScheduledTime`.
    public var callbackScheduledTime: Field<Int> { Field("callbackScheduledTime") }
    /// `subject`.
    public var subject: Field<String> { Field("subject") }
    /// `messageType`.
    public var messageType: Field<UserEndDetailEventTopicUserEndEventMessageType> { Field("messageType") }
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
    /// `divisionId`.
    public var divisionId: Field<String> { Field("divisionId") }
    /// `queueId`.
    public var queueId: Field<String> { Field("queueId") }
    /// `interactingDurationMs`.
    public var interactingDurationMs: Field<Int> { Field("interactingDurationMs") }
    /// `heldDurationMs`.
    public var heldDurationMs: Field<Int> { Field("heldDurationMs") }
    /// `alertingDurationMs`.
    public var alertingDurationMs: Field<Int> { Field("alertingDurationMs") }
    /// `contactingDurationMs`.
    public var contactingDurationMs: Field<Int> { Field("contactingDurationMs") }
    /// `dialingDurationMs`.
    public var dialingDurationMs: Field<Int> { Field("dialingDurationMs") }
    /// `callbackDurationMs`.
    public var callbackDurationMs: Field<Int> { Field("callbackDurationMs") }
    /// `conversationExternalContactIds`.
    public var conversationExternalContactIds: Field<[String]> { Field("conversationExternalContactIds") }
    /// `conversationExternalOrganizationIds`.
    public var conversationExternalOrganizationIds: Field<[String]> { Field("conversationExternalOrganizationIds") }
    /// `utilizationLabel`.
    public var utilizationLabel: Field<String> { Field("utilizationLabel") }
}

/// A value of `disconnectType` of ``UserEndDetailEventTopicUserEndEvent``, open to those that are newer than this
/// version.
public struct UserEndDetailEventTopicUserEndEventDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `ENDPOINT`.
    public static var endpoint: Self { "ENDPOINT" }
    /// `CLIENT`.
    public static var client: Self { "CLIENT" }
    /// `SYSTEM`.
    public static var system: Self { "SYSTEM" }
    /// `TRANSFER`.
    public static var transfer: Self { "TRANSFER" }
    /// `ERROR`.
    public static var error: Self { "ERROR" }
    /// `PEER`.
    public static var peer: Self { "PEER" }
    /// `OTHER`.
    public static var other: Self { "OTHER" }
    /// `SPAM`.
    public static var spam: Self { "SPAM" }
    /// `TIMEOUT`.
    public static var timeout: Self { "TIMEOUT" }
    /// `TRANSPORT_FAILURE`.
    public static var transportFailure: Self { "TRANSPORT_FAILURE" }
    /// `CONFERENCE_TRANSFER`.
    public static var conferenceTransfer: Self { "CONFERENCE_TRANSFER" }
    /// `CONSULT_TRANSFER`.
    public static var consultTransfer: Self { "CONSULT_TRANSFER" }
    /// `FORWARD_TRANSFER`.
    public static var forwardTransfer: Self { "FORWARD_TRANSFER" }
    /// `NO_ANSWER_TRANSFER`.
    public static var noAnswerTransfer: Self { "NO_ANSWER_TRANSFER" }
    /// `NOT_AVAILABLE_TRANSFER`.
    public static var notAvailableTransfer: Self { "NOT_AVAILABLE_TRANSFER" }
    /// `UNCALLABLE`.
    public static var uncallable: Self { "UNCALLABLE" }
    /// `DND_ENDPOINT`.
    public static var dndEndpoint: Self { "DND_ENDPOINT" }
    /// `DND_TRANSFER`.
    public static var dndTransfer: Self { "DND_TRANSFER" }
    /// `INACTIVITY`.
    public static var inactivity: Self { "INACTIVITY" }
    /// `SESSION_EXPIRED`.
    public static var sessionExpired: Self { "SESSION_EXPIRED" }
    /// `TAKEOVER`.
    public static var takeover: Self { "TAKEOVER" }
}

/// A value of `mediaType` of ``UserEndDetailEventTopicUserEndEvent``, open to those that are newer than this version.
public struct UserEndDetailEventTopicUserEndEventMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `VOICE`.
    public static var voice: Self { "VOICE" }
    /// `CHAT`.
    public static var chat: Self { "CHAT" }
    /// `EMAIL`.
    public static var email: Self { "EMAIL" }
    /// `CALLBACK`.
    public static var callback: Self { "CALLBACK" }
    /// `COBROWSE`.
    public static var cobrowse: Self { "COBROWSE" }
    /// `VIDEO`.
    public static var video: Self { "VIDEO" }
    /// `SCREENSHARE`.
    public static var screenshare: Self { "SCREENSHARE" }
    /// `MESSAGE`.
    public static var message: Self { "MESSAGE" }
    /// `INTERNALMESSAGE`.
    public static var internalmessage: Self { "INTERNALMESSAGE" }
    /// `SCREENMONITORING`.
    public static var screenmonitoring: Self { "SCREENMONITORING" }
}

/// A value of `direction` of ``UserEndDetailEventTopicUserEndEvent``, open to those that are newer than this version.
public struct UserEndDetailEventTopicUserEndEventDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `INBOUND`.
    public static var inbound: Self { "INBOUND" }
    /// `OUTBOUND`.
    public static var outbound: Self { "OUTBOUND" }
}

/// A value of `messageType` of ``UserEndDetailEventTopicUserEndEvent``, open to those that are newer than this version.
public struct UserEndDetailEventTopicUserEndEventMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `SMS`.
    public static var sms: Self { "SMS" }
    /// `TWITTER`.
    public static var twitter: Self { "TWITTER" }
    /// `FACEBOOK`.
    public static var facebook: Self { "FACEBOOK" }
    /// `LINE`.
    public static var line: Self { "LINE" }
    /// `WHATSAPP`.
    public static var whatsapp: Self { "WHATSAPP" }
    /// `WEBMESSAGING`.
    public static var webmessaging: Self { "WEBMESSAGING" }
    /// `OPEN`.
    public static var open: Self { "OPEN" }
    /// `INSTAGRAM`.
    public static var instagram: Self { "INSTAGRAM" }
    /// `APPLE`.
    public static var apple: Self { "APPLE" }
    /// `LINKEDIN`.
    public static var linkedin: Self { "LINKEDIN" }
}

/// The schema `UserGreetingEventGreeting`.
///
/// Events of `v2.users.{id}.greetings`.
public typealias UserGreetingEventGreeting = Model<UserGreetingEventGreetingFields>

/// The properties of ``UserGreetingEventGreeting``.
public struct UserGreetingEventGreetingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `type`.
    public var type: Field<String> { Field("type") }
    /// `ownerType`.
    public var ownerType: Field<String> { Field("ownerType") }
    /// `owner`.
    public var owner: Field<UserGreetingEventGreetingOwner> { Field("owner") }
    /// `greetingAudioFile`.
    public var greetingAudioFile: Field<UserGreetingEventGreetingAudioFile> { Field("greetingAudioFile") }
    /// `audioTTS`.
    public var audioTTS: Field<String> { Field("audioTTS") }
}

/// The schema `UserGreetingEventGreetingAudioFile`.
public typealias UserGreetingEventGreetingAudioFile = Model<UserGreetingEventGreetingAudioFileFields>

/// The properties of ``UserGreetingEventGreetingAudioFile``.
public struct UserGreetingEventGreetingAudioFileFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `durationMilliseconds`.
    public var durationMilliseconds: Field<Int> { Field("durationMilliseconds") }
    /// `sizeBytes`.
    public var sizeBytes: Field<Int> { Field("sizeBytes") }
}

/// The schema `UserGreetingEventGreetingOwner`.
public typealias UserGreetingEventGreetingOwner = Model<UserGreetingEventGreetingOwnerFields>

/// The properties of ``UserGreetingEventGreetingOwner``.
public struct UserGreetingEventGreetingOwnerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `UserRoutingStatusErrorInfo`.
public typealias UserRoutingStatusErrorInfo = Model<UserRoutingStatusErrorInfoFields>

/// The properties of ``UserRoutingStatusErrorInfo``.
public struct UserRoutingStatusErrorInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `errorCode`.
    public var errorCode: Field<String> { Field("errorCode") }
    /// `status`.
    public var status: Field<Int> { Field("status") }
    /// `correlationId`.
    public var correlationId: Field<String> { Field("correlationId") }
    /// `userMessage`.
    public var userMessage: Field<String> { Field("userMessage") }
    /// `userParamsMessage`.
    public var userParamsMessage: Field<String> { Field("userParamsMessage") }
    /// `userParams`.
    public var userParams: Field<[UserRoutingStatusUserParam]> { Field("userParams") }
}

/// The schema `UserRoutingStatusRoutingStatus`.
public typealias UserRoutingStatusRoutingStatus = Model<UserRoutingStatusRoutingStatusFields>

/// The properties of ``UserRoutingStatusRoutingStatus``.
public struct UserRoutingStatusRoutingStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    public var status: Field<UserRoutingStatusRoutingStatusStatus> { Field("status") }
    /// `startTime`.
    public var startTime: Field<Instant> { Field("startTime") }
}

/// A value of `status` of ``UserRoutingStatusRoutingStatus``, open to those that are newer than this version.
public struct UserRoutingStatusRoutingStatusStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OFF_QUEUE`.
    public static var offQueue: Self { "OFF_QUEUE" }
    /// `IDLE`.
    public static var idle: Self { "IDLE" }
    /// `INTERACTING`.
    public static var interacting: Self { "INTERACTING" }
    /// `NOT_RESPONDING`.
    public static var notResponding: Self { "NOT_RESPONDING" }
    /// `COMMUNICATING`.
    public static var communicating: Self { "COMMUNICATING" }
}

/// The schema `UserRoutingStatusUserParam`.
public typealias UserRoutingStatusUserParam = Model<UserRoutingStatusUserParamFields>

/// The properties of ``UserRoutingStatusUserParam``.
public struct UserRoutingStatusUserParamFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `key`.
    public var key: Field<String> { Field("key") }
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `additionalProperties`.
    public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// The schema `UserRoutingStatusUserRoutingStatus`.
///
/// Events of `v2.users.{id}.routingStatus`.
public typealias UserRoutingStatusUserRoutingStatus = Model<UserRoutingStatusUserRoutingStatusFields>

/// The properties of ``UserRoutingStatusUserRoutingStatus``.
public struct UserRoutingStatusUserRoutingStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `routingStatus`.
    public var routingStatus: Field<UserRoutingStatusRoutingStatus> { Field("routingStatus") }
    /// `errorInfo`.
    public var errorInfo: Field<UserRoutingStatusErrorInfo> { Field("errorInfo") }
}

/// The schema `UserStartDetailEventTopicUserStartEvent`.
///
/// Events of `v2.detail.events.conversation.{id}.user.start`.
public typealias UserStartDetailEventTopicUserStartEvent = Model<UserStartDetailEventTopicUserStartEventFields>

/// The properties of ``UserStartDetailEventTopicUserStartEvent``.
public struct UserStartDetailEventTopicUserStartEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventTime`.
    public var eventTime: Field<Int> { Field("eventTime") }
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `participantId`.
    public var participantId: Field<String> { Field("participantId") }
    /// `sessionId`.
    public var sessionId: Field<String> { Field("sessionId") }
    /// `mediaType`.
    public var mediaType: Field<UserStartDetailEventTopicUserStartEventMediaType> { Field("mediaType") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `direction`.
    public var direction: Field<UserStartDetailEventTopicUserStartEventDirection> { Field("direction") }
    /// `ani`.
    public var ani: Field<String> { Field("ani") }
    /// `dnis`.
    public var dnis: Field<String> { Field("dnis") }
    /// `addressTo`.
    public var addressTo: Field<String> { Field("addressTo") }
    /// `addressFrom`.
    public var addressFrom: Field<String> { Field("addressFrom") }
    /// `callbackUserName`.
    public var callbackUserName: Field<String> { Field("callbackUserName") }
    /// `callbackNumbers`.
    public var callbackNumbers: Field<[String]> { Field("callbackNumbers") }
    /// `callbackScheduledTime`.
    public var callbackScheduledTime: Field<Int> { Field("callbackScheduledTime") }
    /// `subject`.
    public var subject: Field<String> { Field("subject") }
    /// `messageType`.
    public var messageType: Field<UserStartDetailEventTopicUserStartEventMessageType> { Field("messageType") }
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
    /// `divisionId`.
    public var divisionId: Field<String> { Field("divisionId") }
    /// `queueId`.
    public var queueId: Field<String> { Field("queueId") }
    /// `conversationExternalContactIds`.
    public var conversationExternalContactIds: Field<[String]> { Field("conversationExternalContactIds") }
    /// `conversationExternalOrganizationIds`.
    public var conversationExternalOrganizationIds: Field<[String]> { Field("conversationExternalOrganizationIds") }
    /// `utilizationLabel`.
    public var utilizationLabel: Field<String> { Field("utilizationLabel") }
}

/// A value of `mediaType` of ``UserStartDetailEventTopicUserStartEvent``, open to those that are newer than this
/// version.
public struct UserStartDetailEventTopicUserStartEventMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `VOICE`.
    public static var voice: Self { "VOICE" }
    /// `CHAT`.
    public static var chat: Self { "CHAT" }
    /// `EMAIL`.
    public static var email: Self { "EMAIL" }
    /// `CALLBACK`.
    public static var callback: Self { "CALLBACK" }
    /// `COBROWSE`.
    public static var cobrowse: Self { "COBROWSE" }
    /// `VIDEO`.
    public static var video: Self { "VIDEO" }
    /// `SCREENSHARE`.
    public static var screenshare: Self { "SCREENSHARE" }
    /// `MESSAGE`.
    public static var message: Self { "MESSAGE" }
    /// `INTERNALMESSAGE`.
    public static var internalmessage: Self { "INTERNALMESSAGE" }
    /// `SCREENMONITORING`.
    public static var screenmonitoring: Self { "SCREENMONITORING" }
}

/// A value of `direction` of ``UserStartDetailEventTopicUserStartEvent``, open to those that are newer than this
/// version.
public struct UserStartDetailEventTopicUserStartEventDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `INBOUND`.
    public static var inbound: Self { "INBOUND" }
    /// `OUTBOUND`.
    public static var outbound: Self { "OUTBOUND" }
}

/// A value of `messageType` of ``UserStartDetailEventTopicUserStartEvent``, open to those that are newer than this
/// version.
public struct UserStartDetailEventTopicUserStartEventMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `SMS`.
    public static var sms: Self { "SMS" }
    /// `TWITTER`.
    public static var twitter: Self { "TWITTER" }
    /// `FACEBOOK`.
    public static var facebook: Self { "FACEBOOK" }
    /// `LINE`.
    public static var line: Self { "LINE" }
    /// `WHATSAPP`.
    public static var whatsapp: Self { "WHATSAPP" }
    /// `WEBMESSAGING`.
    public static var webmessaging: Self { "WEBMESSAGING" }
    /// `OPEN`.
    public static var open: Self { "OPEN" }
    /// `INSTAGRAM`.
    public static var instagram: Self { "INSTAGRAM" }
    /// `APPLE`.
    public static var apple: Self { "APPLE" }
    /// `LINKEDIN`.
    public static var linkedin: Self { "LINKEDIN" }
}

/// The schema `UserStationChangeTopicUser`.
public typealias UserStationChangeTopicUser = Model<UserStationChangeTopicUserFields>

/// The properties of ``UserStationChangeTopicUser``.
public struct UserStationChangeTopicUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `UserStationChangeTopicUserStation`.
public typealias UserStationChangeTopicUserStation = Model<UserStationChangeTopicUserStationFields>

/// The properties of ``UserStationChangeTopicUserStation``.
public struct UserStationChangeTopicUserStationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `associatedUser`.
    public var associatedUser: Field<UserStationChangeTopicUser> { Field("associatedUser") }
}

/// The schema `UserStationChangeTopicUserStations`.
///
/// Events of `v2.users.{id}.station`.
public typealias UserStationChangeTopicUserStations = Model<UserStationChangeTopicUserStationsFields>

/// The properties of ``UserStationChangeTopicUserStations``.
public struct UserStationChangeTopicUserStationsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `associatedStation`.
    public var associatedStation: Field<UserStationChangeTopicUserStation> { Field("associatedStation") }
}

/// The schema `UserTokensTopicTokenNotification`.
///
/// Events of `v2.users.{id}.tokens`.
public typealias UserTokensTopicTokenNotification = Model<UserTokensTopicTokenNotificationFields>

/// The properties of ``UserTokensTopicTokenNotification``.
public struct UserTokensTopicTokenNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `user`.
    public var user: Field<UserTokensTopicUriReference> { Field("user") }
    /// `ipAddress`.
    public var ipAddress: Field<String> { Field("ipAddress") }
    /// `dateCreated`.
    public var dateCreated: Field<String> { Field("dateCreated") }
    /// `tokenExpirationDate`.
    public var tokenExpirationDate: Field<String> { Field("tokenExpirationDate") }
    /// `sessionId`.
    public var sessionId: Field<String> { Field("sessionId") }
    /// `clientId`.
    public var clientId: Field<String> { Field("clientId") }
    /// `tokenHash`.
    public var tokenHash: Field<String> { Field("tokenHash") }
}

/// The schema `UserTokensTopicUriReference`.
public typealias UserTokensTopicUriReference = Model<UserTokensTopicUriReferenceFields>

/// The properties of ``UserTokensTopicUriReference``.
public struct UserTokensTopicUriReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
}
