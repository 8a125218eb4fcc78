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
    @_alwaysEmitIntoClient public var channelId: Field<String> { Field("channelId") }
    /// `systemTopicType`.
    @_alwaysEmitIntoClient public var systemTopicType: Field<UpdatedTopicSystemMessageSystemTopicType> { Field("systemTopicType") }
    /// `correlationId`.
    @_alwaysEmitIntoClient public var correlationId: Field<String> { Field("correlationId") }
    /// `organizationId`.
    @_alwaysEmitIntoClient public var organizationId: Field<String> { Field("organizationId") }
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `oauthClientId`.
    @_alwaysEmitIntoClient public var oauthClientId: Field<String> { Field("oauthClientId") }
    /// `oauthClientOrgId`.
    @_alwaysEmitIntoClient public var oauthClientOrgId: Field<String> { Field("oauthClientOrgId") }
    /// `reason`.
    @_alwaysEmitIntoClient public var reason: Field<UpdatedTopicSystemMessageReason> { Field("reason") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `data`.
    @_alwaysEmitIntoClient public var data: Field<JSON> { Field("data") }
}

/// A value of `systemTopicType` of ``UpdatedTopicSystemMessage``, open to those that are newer than this version.
public struct UpdatedTopicSystemMessageSystemTopicType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `no_longer_subscribed`.
    @_alwaysEmitIntoClient public static var noLongerSubscribed: Self { "no_longer_subscribed" }
    /// `subscription_changed`.
    @_alwaysEmitIntoClient public static var subscriptionChanged: Self { "subscription_changed" }
    /// `token_revoked`.
    @_alwaysEmitIntoClient public static var tokenRevoked: Self { "token_revoked" }
}

/// A value of `reason` of ``UpdatedTopicSystemMessage``, open to those that are newer than this version.
public struct UpdatedTopicSystemMessageReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `another_channel_subscribed`.
    @_alwaysEmitIntoClient public static var anotherChannelSubscribed: Self { "another_channel_subscribed" }
    /// `user_tokens_revoked`.
    @_alwaysEmitIntoClient public static var userTokensRevoked: Self { "user_tokens_revoked" }
}

/// The schema `UserConversationsEventMediaSummary`.
public typealias UserConversationsEventMediaSummary = Model<UserConversationsEventMediaSummaryFields>

/// The properties of ``UserConversationsEventMediaSummary``.
public struct UserConversationsEventMediaSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contactCenter`.
    @_alwaysEmitIntoClient public var contactCenter: Field<UserConversationsEventMediaSummaryDetail> { Field("contactCenter") }
    /// `enterprise`.
    @_alwaysEmitIntoClient public var enterprise: Field<UserConversationsEventMediaSummaryDetail> { Field("enterprise") }
}

/// The schema `UserConversationsEventMediaSummaryDetail`.
public typealias UserConversationsEventMediaSummaryDetail = Model<UserConversationsEventMediaSummaryDetailFields>

/// The properties of ``UserConversationsEventMediaSummaryDetail``.
public struct UserConversationsEventMediaSummaryDetailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `active`.
    @_alwaysEmitIntoClient public var active: Field<Int> { Field("active") }
    /// `acw`.
    @_alwaysEmitIntoClient public var acw: Field<Int> { Field("acw") }
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
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `call`.
    @_alwaysEmitIntoClient public var call: Field<UserConversationsEventMediaSummary> { Field("call") }
    /// `callback`.
    @_alwaysEmitIntoClient public var callback: Field<UserConversationsEventMediaSummary> { Field("callback") }
    /// `email`.
    @_alwaysEmitIntoClient public var email: Field<UserConversationsEventMediaSummary> { Field("email") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<UserConversationsEventMediaSummary> { Field("message") }
    /// `chat`.
    @_alwaysEmitIntoClient public var chat: Field<UserConversationsEventMediaSummary> { Field("chat") }
    /// `socialExpression`.
    @_alwaysEmitIntoClient public var socialExpression: Field<UserConversationsEventMediaSummary> { Field("socialExpression") }
    /// `video`.
    @_alwaysEmitIntoClient public var video: Field<UserConversationsEventMediaSummary> { Field("video") }
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
    @_alwaysEmitIntoClient public var dataAvailabilityDate: Field<Instant> { Field("dataAvailabilityDate") }
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
    @_alwaysEmitIntoClient public var eventTime: Field<Int> { Field("eventTime") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `participantId`.
    @_alwaysEmitIntoClient public var participantId: Field<String> { Field("participantId") }
    /// `sessionId`.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<UserEndDetailEventTopicUserEndEventDisconnectType> { Field("disconnectType") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<UserEndDetailEventTopicUserEndEventMediaType> { Field("mediaType") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<UserEndDetailEventTopicUserEndEventDirection> { Field("direction") }
    /// `ani`.
    @_alwaysEmitIntoClient public var ani: Field<String> { Field("ani") }
    /// `dnis`.
    @_alwaysEmitIntoClient public var dnis: Field<String> { Field("dnis") }
    /// `addressTo`.
    @_alwaysEmitIntoClient public var addressTo: Field<String> { Field("addressTo") }
    /// `addressFrom`.
    @_alwaysEmitIntoClient public var addressFrom: Field<String> { Field("addressFrom") }
    /// `callbackUserName`.
    @_alwaysEmitIntoClient public var callbackUserName: Field<String> { Field("callbackUserName") }
    /// `callbackNumbers`.
    @_alwaysEmitIntoClient public var callbackNumbers: Field<[String]> { Field("callbackNumbers") }
    /// `callbackScheduledTime`.
    @_alwaysEmitIntoClient public var callbackScheduledTime: Field<Int> { Field("callbackScheduledTime") }
    /// `subject`.
    @_alwaysEmitIntoClient public var subject: Field<String> { Field("subject") }
    /// `messageType`.
    @_alwaysEmitIntoClient public var messageType: Field<UserEndDetailEventTopicUserEndEventMessageType> { Field("messageType") }
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `divisionId`.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `interactingDurationMs`.
    @_alwaysEmitIntoClient public var interactingDurationMs: Field<Int> { Field("interactingDurationMs") }
    /// `heldDurationMs`.
    @_alwaysEmitIntoClient public var heldDurationMs: Field<Int> { Field("heldDurationMs") }
    /// `alertingDurationMs`.
    @_alwaysEmitIntoClient public var alertingDurationMs: Field<Int> { Field("alertingDurationMs") }
    /// `contactingDurationMs`.
    @_alwaysEmitIntoClient public var contactingDurationMs: Field<Int> { Field("contactingDurationMs") }
    /// `dialingDurationMs`.
    @_alwaysEmitIntoClient public var dialingDurationMs: Field<Int> { Field("dialingDurationMs") }
    /// `callbackDurationMs`.
    @_alwaysEmitIntoClient public var callbackDurationMs: Field<Int> { Field("callbackDurationMs") }
    /// `conversationExternalContactIds`.
    @_alwaysEmitIntoClient public var conversationExternalContactIds: Field<[String]> { Field("conversationExternalContactIds") }
    /// `conversationExternalOrganizationIds`.
    @_alwaysEmitIntoClient public var conversationExternalOrganizationIds: Field<[String]> { Field("conversationExternalOrganizationIds") }
    /// `utilizationLabel`.
    @_alwaysEmitIntoClient public var utilizationLabel: Field<String> { Field("utilizationLabel") }
}

/// A value of `disconnectType` of ``UserEndDetailEventTopicUserEndEvent``, open to those that are newer than this
/// version.
public struct UserEndDetailEventTopicUserEndEventDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `ENDPOINT`.
    @_alwaysEmitIntoClient public static var endpoint: Self { "ENDPOINT" }
    /// `CLIENT`.
    @_alwaysEmitIntoClient public static var client: Self { "CLIENT" }
    /// `SYSTEM`.
    @_alwaysEmitIntoClient public static var system: Self { "SYSTEM" }
    /// `TRANSFER`.
    @_alwaysEmitIntoClient public static var transfer: Self { "TRANSFER" }
    /// `ERROR`.
    @_alwaysEmitIntoClient public static var error: Self { "ERROR" }
    /// `PEER`.
    @_alwaysEmitIntoClient public static var peer: Self { "PEER" }
    /// `OTHER`.
    @_alwaysEmitIntoClient public static var other: Self { "OTHER" }
    /// `SPAM`.
    @_alwaysEmitIntoClient public static var spam: Self { "SPAM" }
    /// `TIMEOUT`.
    @_alwaysEmitIntoClient public static var timeout: Self { "TIMEOUT" }
    /// `TRANSPORT_FAILURE`.
    @_alwaysEmitIntoClient public static var transportFailure: Self { "TRANSPORT_FAILURE" }
    /// `CONFERENCE_TRANSFER`.
    @_alwaysEmitIntoClient public static var conferenceTransfer: Self { "CONFERENCE_TRANSFER" }
    /// `CONSULT_TRANSFER`.
    @_alwaysEmitIntoClient public static var consultTransfer: Self { "CONSULT_TRANSFER" }
    /// `FORWARD_TRANSFER`.
    @_alwaysEmitIntoClient public static var forwardTransfer: Self { "FORWARD_TRANSFER" }
    /// `NO_ANSWER_TRANSFER`.
    @_alwaysEmitIntoClient public static var noAnswerTransfer: Self { "NO_ANSWER_TRANSFER" }
    /// `NOT_AVAILABLE_TRANSFER`.
    @_alwaysEmitIntoClient public static var notAvailableTransfer: Self { "NOT_AVAILABLE_TRANSFER" }
    /// `UNCALLABLE`.
    @_alwaysEmitIntoClient public static var uncallable: Self { "UNCALLABLE" }
    /// `DND_ENDPOINT`.
    @_alwaysEmitIntoClient public static var dndEndpoint: Self { "DND_ENDPOINT" }
    /// `DND_TRANSFER`.
    @_alwaysEmitIntoClient public static var dndTransfer: Self { "DND_TRANSFER" }
    /// `INACTIVITY`.
    @_alwaysEmitIntoClient public static var inactivity: Self { "INACTIVITY" }
    /// `SESSION_EXPIRED`.
    @_alwaysEmitIntoClient public static var sessionExpired: Self { "SESSION_EXPIRED" }
    /// `TAKEOVER`.
    @_alwaysEmitIntoClient public static var takeover: Self { "TAKEOVER" }
}

/// A value of `mediaType` of ``UserEndDetailEventTopicUserEndEvent``, open to those that are newer than this version.
public struct UserEndDetailEventTopicUserEndEventMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `VOICE`.
    @_alwaysEmitIntoClient public static var voice: Self { "VOICE" }
    /// `CHAT`.
    @_alwaysEmitIntoClient public static var chat: Self { "CHAT" }
    /// `EMAIL`.
    @_alwaysEmitIntoClient public static var email: Self { "EMAIL" }
    /// `CALLBACK`.
    @_alwaysEmitIntoClient public static var callback: Self { "CALLBACK" }
    /// `COBROWSE`.
    @_alwaysEmitIntoClient public static var cobrowse: Self { "COBROWSE" }
    /// `VIDEO`.
    @_alwaysEmitIntoClient public static var video: Self { "VIDEO" }
    /// `SCREENSHARE`.
    @_alwaysEmitIntoClient public static var screenshare: Self { "SCREENSHARE" }
    /// `MESSAGE`.
    @_alwaysEmitIntoClient public static var message: Self { "MESSAGE" }
    /// `INTERNALMESSAGE`.
    @_alwaysEmitIntoClient public static var internalmessage: Self { "INTERNALMESSAGE" }
    /// `SCREENMONITORING`.
    @_alwaysEmitIntoClient public static var screenmonitoring: Self { "SCREENMONITORING" }
}

/// A value of `direction` of ``UserEndDetailEventTopicUserEndEvent``, open to those that are newer than this version.
public struct UserEndDetailEventTopicUserEndEventDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `INBOUND`.
    @_alwaysEmitIntoClient public static var inbound: Self { "INBOUND" }
    /// `OUTBOUND`.
    @_alwaysEmitIntoClient public static var outbound: Self { "OUTBOUND" }
}

/// A value of `messageType` of ``UserEndDetailEventTopicUserEndEvent``, open to those that are newer than this version.
public struct UserEndDetailEventTopicUserEndEventMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `SMS`.
    @_alwaysEmitIntoClient public static var sms: Self { "SMS" }
    /// `TWITTER`.
    @_alwaysEmitIntoClient public static var twitter: Self { "TWITTER" }
    /// `FACEBOOK`.
    @_alwaysEmitIntoClient public static var facebook: Self { "FACEBOOK" }
    /// `LINE`.
    @_alwaysEmitIntoClient public static var line: Self { "LINE" }
    /// `WHATSAPP`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "WHATSAPP" }
    /// `WEBMESSAGING`.
    @_alwaysEmitIntoClient public static var webmessaging: Self { "WEBMESSAGING" }
    /// `OPEN`.
    @_alwaysEmitIntoClient public static var open: Self { "OPEN" }
    /// `INSTAGRAM`.
    @_alwaysEmitIntoClient public static var instagram: Self { "INSTAGRAM" }
    /// `APPLE`.
    @_alwaysEmitIntoClient public static var apple: Self { "APPLE" }
    /// `LINKEDIN`.
    @_alwaysEmitIntoClient public static var linkedin: Self { "LINKEDIN" }
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
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `ownerType`.
    @_alwaysEmitIntoClient public var ownerType: Field<String> { Field("ownerType") }
    /// `owner`.
    @_alwaysEmitIntoClient public var owner: Field<UserGreetingEventGreetingOwner> { Field("owner") }
    /// `greetingAudioFile`.
    @_alwaysEmitIntoClient public var greetingAudioFile: Field<UserGreetingEventGreetingAudioFile> { Field("greetingAudioFile") }
    /// `audioTTS`.
    @_alwaysEmitIntoClient public var audioTTS: Field<String> { Field("audioTTS") }
}

/// The schema `UserGreetingEventGreetingAudioFile`.
public typealias UserGreetingEventGreetingAudioFile = Model<UserGreetingEventGreetingAudioFileFields>

/// The properties of ``UserGreetingEventGreetingAudioFile``.
public struct UserGreetingEventGreetingAudioFileFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `durationMilliseconds`.
    @_alwaysEmitIntoClient public var durationMilliseconds: Field<Int> { Field("durationMilliseconds") }
    /// `sizeBytes`.
    @_alwaysEmitIntoClient public var sizeBytes: Field<Int> { Field("sizeBytes") }
}

/// The schema `UserGreetingEventGreetingOwner`.
public typealias UserGreetingEventGreetingOwner = Model<UserGreetingEventGreetingOwnerFields>

/// The properties of ``UserGreetingEventGreetingOwner``.
public struct UserGreetingEventGreetingOwnerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `UserRoutingStatusErrorInfo`.
public typealias UserRoutingStatusErrorInfo = Model<UserRoutingStatusErrorInfoFields>

/// The properties of ``UserRoutingStatusErrorInfo``.
public struct UserRoutingStatusErrorInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `errorCode`.
    @_alwaysEmitIntoClient public var errorCode: Field<String> { Field("errorCode") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<Int> { Field("status") }
    /// `correlationId`.
    @_alwaysEmitIntoClient public var correlationId: Field<String> { Field("correlationId") }
    /// `userMessage`.
    @_alwaysEmitIntoClient public var userMessage: Field<String> { Field("userMessage") }
    /// `userParamsMessage`.
    @_alwaysEmitIntoClient public var userParamsMessage: Field<String> { Field("userParamsMessage") }
    /// `userParams`.
    @_alwaysEmitIntoClient public var userParams: Field<[UserRoutingStatusUserParam]> { Field("userParams") }
}

/// The schema `UserRoutingStatusRoutingStatus`.
public typealias UserRoutingStatusRoutingStatus = Model<UserRoutingStatusRoutingStatusFields>

/// The properties of ``UserRoutingStatusRoutingStatus``.
public struct UserRoutingStatusRoutingStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<UserRoutingStatusRoutingStatusStatus> { Field("status") }
    /// `startTime`.
    @_alwaysEmitIntoClient public var startTime: Field<Instant> { Field("startTime") }
}

/// A value of `status` of ``UserRoutingStatusRoutingStatus``, open to those that are newer than this version.
public struct UserRoutingStatusRoutingStatusStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OFF_QUEUE`.
    @_alwaysEmitIntoClient public static var offQueue: Self { "OFF_QUEUE" }
    /// `IDLE`.
    @_alwaysEmitIntoClient public static var idle: Self { "IDLE" }
    /// `INTERACTING`.
    @_alwaysEmitIntoClient public static var interacting: Self { "INTERACTING" }
    /// `NOT_RESPONDING`.
    @_alwaysEmitIntoClient public static var notResponding: Self { "NOT_RESPONDING" }
    /// `COMMUNICATING`.
    @_alwaysEmitIntoClient public static var communicating: Self { "COMMUNICATING" }
}

/// The schema `UserRoutingStatusUserParam`.
public typealias UserRoutingStatusUserParam = Model<UserRoutingStatusUserParamFields>

/// The properties of ``UserRoutingStatusUserParam``.
public struct UserRoutingStatusUserParamFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `key`.
    @_alwaysEmitIntoClient public var key: Field<String> { Field("key") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
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
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `routingStatus`.
    @_alwaysEmitIntoClient public var routingStatus: Field<UserRoutingStatusRoutingStatus> { Field("routingStatus") }
    /// `errorInfo`.
    @_alwaysEmitIntoClient public var errorInfo: Field<UserRoutingStatusErrorInfo> { Field("errorInfo") }
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
    @_alwaysEmitIntoClient public var eventTime: Field<Int> { Field("eventTime") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `participantId`.
    @_alwaysEmitIntoClient public var participantId: Field<String> { Field("participantId") }
    /// `sessionId`.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<UserStartDetailEventTopicUserStartEventMediaType> { Field("mediaType") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<UserStartDetailEventTopicUserStartEventDirection> { Field("direction") }
    /// `ani`.
    @_alwaysEmitIntoClient public var ani: Field<String> { Field("ani") }
    /// `dnis`.
    @_alwaysEmitIntoClient public var dnis: Field<String> { Field("dnis") }
    /// `addressTo`.
    @_alwaysEmitIntoClient public var addressTo: Field<String> { Field("addressTo") }
    /// `addressFrom`.
    @_alwaysEmitIntoClient public var addressFrom: Field<String> { Field("addressFrom") }
    /// `callbackUserName`.
    @_alwaysEmitIntoClient public var callbackUserName: Field<String> { Field("callbackUserName") }
    /// `callbackNumbers`.
    @_alwaysEmitIntoClient public var callbackNumbers: Field<[String]> { Field("callbackNumbers") }
    /// `callbackScheduledTime`.
    @_alwaysEmitIntoClient public var callbackScheduledTime: Field<Int> { Field("callbackScheduledTime") }
    /// `subject`.
    @_alwaysEmitIntoClient public var subject: Field<String> { Field("subject") }
    /// `messageType`.
    @_alwaysEmitIntoClient public var messageType: Field<UserStartDetailEventTopicUserStartEventMessageType> { Field("messageType") }
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `divisionId`.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `conversationExternalContactIds`.
    @_alwaysEmitIntoClient public var conversationExternalContactIds: Field<[String]> { Field("conversationExternalContactIds") }
    /// `conversationExternalOrganizationIds`.
    @_alwaysEmitIntoClient public var conversationExternalOrganizationIds: Field<[String]> { Field("conversationExternalOrganizationIds") }
    /// `utilizationLabel`.
    @_alwaysEmitIntoClient public var utilizationLabel: Field<String> { Field("utilizationLabel") }
}

/// A value of `mediaType` of ``UserStartDetailEventTopicUserStartEvent``, open to those that are newer than this
/// version.
public struct UserStartDetailEventTopicUserStartEventMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `VOICE`.
    @_alwaysEmitIntoClient public static var voice: Self { "VOICE" }
    /// `CHAT`.
    @_alwaysEmitIntoClient public static var chat: Self { "CHAT" }
    /// `EMAIL`.
    @_alwaysEmitIntoClient public static var email: Self { "EMAIL" }
    /// `CALLBACK`.
    @_alwaysEmitIntoClient public static var callback: Self { "CALLBACK" }
    /// `COBROWSE`.
    @_alwaysEmitIntoClient public static var cobrowse: Self { "COBROWSE" }
    /// `VIDEO`.
    @_alwaysEmitIntoClient public static var video: Self { "VIDEO" }
    /// `SCREENSHARE`.
    @_alwaysEmitIntoClient public static var screenshare: Self { "SCREENSHARE" }
    /// `MESSAGE`.
    @_alwaysEmitIntoClient public static var message: Self { "MESSAGE" }
    /// `INTERNALMESSAGE`.
    @_alwaysEmitIntoClient public static var internalmessage: Self { "INTERNALMESSAGE" }
    /// `SCREENMONITORING`.
    @_alwaysEmitIntoClient public static var screenmonitoring: Self { "SCREENMONITORING" }
}

/// A value of `direction` of ``UserStartDetailEventTopicUserStartEvent``, open to those that are newer than this
/// version.
public struct UserStartDetailEventTopicUserStartEventDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `INBOUND`.
    @_alwaysEmitIntoClient public static var inbound: Self { "INBOUND" }
    /// `OUTBOUND`.
    @_alwaysEmitIntoClient public static var outbound: Self { "OUTBOUND" }
}

/// A value of `messageType` of ``UserStartDetailEventTopicUserStartEvent``, open to those that are newer than this
/// version.
public struct UserStartDetailEventTopicUserStartEventMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `SMS`.
    @_alwaysEmitIntoClient public static var sms: Self { "SMS" }
    /// `TWITTER`.
    @_alwaysEmitIntoClient public static var twitter: Self { "TWITTER" }
    /// `FACEBOOK`.
    @_alwaysEmitIntoClient public static var facebook: Self { "FACEBOOK" }
    /// `LINE`.
    @_alwaysEmitIntoClient public static var line: Self { "LINE" }
    /// `WHATSAPP`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "WHATSAPP" }
    /// `WEBMESSAGING`.
    @_alwaysEmitIntoClient public static var webmessaging: Self { "WEBMESSAGING" }
    /// `OPEN`.
    @_alwaysEmitIntoClient public static var open: Self { "OPEN" }
    /// `INSTAGRAM`.
    @_alwaysEmitIntoClient public static var instagram: Self { "INSTAGRAM" }
    /// `APPLE`.
    @_alwaysEmitIntoClient public static var apple: Self { "APPLE" }
    /// `LINKEDIN`.
    @_alwaysEmitIntoClient public static var linkedin: Self { "LINKEDIN" }
}

/// The schema `UserStationChangeTopicUser`.
public typealias UserStationChangeTopicUser = Model<UserStationChangeTopicUserFields>

/// The properties of ``UserStationChangeTopicUser``.
public struct UserStationChangeTopicUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `UserStationChangeTopicUserStation`.
public typealias UserStationChangeTopicUserStation = Model<UserStationChangeTopicUserStationFields>

/// The properties of ``UserStationChangeTopicUserStation``.
public struct UserStationChangeTopicUserStationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `associatedUser`.
    @_alwaysEmitIntoClient public var associatedUser: Field<UserStationChangeTopicUser> { Field("associatedUser") }
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
    @_alwaysEmitIntoClient public var associatedStation: Field<UserStationChangeTopicUserStation> { Field("associatedStation") }
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
    @_alwaysEmitIntoClient public var user: Field<UserTokensTopicUriReference> { Field("user") }
    /// `ipAddress`.
    @_alwaysEmitIntoClient public var ipAddress: Field<String> { Field("ipAddress") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<String> { Field("dateCreated") }
    /// `tokenExpirationDate`.
    @_alwaysEmitIntoClient public var tokenExpirationDate: Field<String> { Field("tokenExpirationDate") }
    /// `sessionId`.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `clientId`.
    @_alwaysEmitIntoClient public var clientId: Field<String> { Field("clientId") }
    /// `tokenHash`.
    @_alwaysEmitIntoClient public var tokenHash: Field<String> { Field("tokenHash") }
}

/// The schema `UserTokensTopicUriReference`.
public typealias UserTokensTopicUriReference = Model<UserTokensTopicUriReferenceFields>

/// The properties of ``UserTokensTopicUriReference``.
public struct UserTokensTopicUriReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}
