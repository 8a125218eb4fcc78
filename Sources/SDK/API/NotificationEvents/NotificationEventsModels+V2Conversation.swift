// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `V2ConversationMessageTypingEventForUserTopicConversationEventTyping`.
public typealias V2ConversationMessageTypingEventForUserTopicConversationEventTyping = Model<V2ConversationMessageTypingEventForUserTopicConversationEventTypingFields>

/// The properties of ``V2ConversationMessageTypingEventForUserTopicConversationEventTyping``.
public struct V2ConversationMessageTypingEventForUserTopicConversationEventTypingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<V2ConversationMessageTypingEventForUserTopicConversationEventTypingType> { Field("type") }
    /// `duration`.
    @_alwaysEmitIntoClient public var duration: Field<Int> { Field("duration") }
}

/// A value of `type` of ``V2ConversationMessageTypingEventForUserTopicConversationEventTyping``, open to those that are
/// newer than this version.
public struct V2ConversationMessageTypingEventForUserTopicConversationEventTypingType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `On`.
    @_alwaysEmitIntoClient public static var on: Self { "On" }
}

/// The schema `V2ConversationMessageTypingEventForUserTopicConversationMessageEvent`.
public typealias V2ConversationMessageTypingEventForUserTopicConversationMessageEvent = Model<V2ConversationMessageTypingEventForUserTopicConversationMessageEventFields>

/// The properties of ``V2ConversationMessageTypingEventForUserTopicConversationMessageEvent``.
public struct V2ConversationMessageTypingEventForUserTopicConversationMessageEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventType`.
    @_alwaysEmitIntoClient public var eventType: Field<V2ConversationMessageTypingEventForUserTopicConversationMessageEventEventType> { Field("eventType") }
    /// `typing`.
    @_alwaysEmitIntoClient public var typing: Field<V2ConversationMessageTypingEventForUserTopicConversationEventTyping> { Field("typing") }
}

/// A value of `eventType` of ``V2ConversationMessageTypingEventForUserTopicConversationMessageEvent``, open to those
/// that are newer than this version.
public struct V2ConversationMessageTypingEventForUserTopicConversationMessageEventEventType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CoBrowse`.
    @_alwaysEmitIntoClient public static var coBrowse: Self { "CoBrowse" }
    /// `Typing`.
    @_alwaysEmitIntoClient public static var typing: Self { "Typing" }
}

/// The schema `V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel`.
public typealias V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel = Model<V2ConversationMessageTypingEventForUserTopicConversationMessagingChannelFields>

/// The properties of ``V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel``.
public struct V2ConversationMessageTypingEventForUserTopicConversationMessagingChannelFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `platform`.
    @_alwaysEmitIntoClient public var platform: Field<V2ConversationMessageTypingEventForUserTopicConversationMessagingChannelPlatform> { Field("platform") }
    /// `to`.
    @_alwaysEmitIntoClient public var to: Field<V2ConversationMessageTypingEventForUserTopicConversationMessagingToRecipient> { Field("to") }
    /// `from`.
    @_alwaysEmitIntoClient public var from: Field<V2ConversationMessageTypingEventForUserTopicConversationMessagingFromRecipient> { Field("from") }
    /// `time`.
    @_alwaysEmitIntoClient public var time: Field<Instant> { Field("time") }
}

/// A value of `platform` of ``V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel``, open to those
/// that are newer than this version.
public struct V2ConversationMessageTypingEventForUserTopicConversationMessagingChannelPlatform: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Twitter`.
    @_alwaysEmitIntoClient public static var twitter: Self { "Twitter" }
    /// `Facebook`.
    @_alwaysEmitIntoClient public static var facebook: Self { "Facebook" }
    /// `Instagram`.
    @_alwaysEmitIntoClient public static var instagram: Self { "Instagram" }
    /// `Line`.
    @_alwaysEmitIntoClient public static var line: Self { "Line" }
    /// `Whatsapp`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "Whatsapp" }
    /// `WebMessaging`.
    @_alwaysEmitIntoClient public static var webMessaging: Self { "WebMessaging" }
    /// `Open`.
    @_alwaysEmitIntoClient public static var open: Self { "Open" }
    /// `Sms`.
    @_alwaysEmitIntoClient public static var sms: Self { "Sms" }
    /// `Apple`.
    @_alwaysEmitIntoClient public static var apple: Self { "Apple" }
}

/// The schema `V2ConversationMessageTypingEventForUserTopicConversationMessagingFromRecipient`.
public typealias V2ConversationMessageTypingEventForUserTopicConversationMessagingFromRecipient = Model<V2ConversationMessageTypingEventForUserTopicConversationMessagingFromRecipientFields>

/// The properties of ``V2ConversationMessageTypingEventForUserTopicConversationMessagingFromRecipient``.
public struct V2ConversationMessageTypingEventForUserTopicConversationMessagingFromRecipientFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `nickname`.
    @_alwaysEmitIntoClient public var nickname: Field<String> { Field("nickname") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `idType`.
    @_alwaysEmitIntoClient public var idType: Field<V2ConversationMessageTypingEventForUserTopicConversationMessagingFromRecipientIdType> { Field("idType") }
    /// `image`.
    @_alwaysEmitIntoClient public var image: Field<String> { Field("image") }
    /// `firstName`.
    @_alwaysEmitIntoClient public var firstName: Field<String> { Field("firstName") }
    /// `lastName`.
    @_alwaysEmitIntoClient public var lastName: Field<String> { Field("lastName") }
    /// `email`.
    @_alwaysEmitIntoClient public var email: Field<String> { Field("email") }
    /// `additionalIds`.
    @_alwaysEmitIntoClient public var additionalIds: Field<[V2ConversationMessageTypingEventForUserTopicConversationRecipientAdditionalIdentifier]> { Field("additionalIds") }
}

/// A value of `idType` of ``V2ConversationMessageTypingEventForUserTopicConversationMessagingFromRecipient``, open to
/// those that are newer than this version.
public struct V2ConversationMessageTypingEventForUserTopicConversationMessagingFromRecipientIdType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
    /// `Phone`.
    @_alwaysEmitIntoClient public static var phone: Self { "Phone" }
    /// `Opaque`.
    @_alwaysEmitIntoClient public static var opaque: Self { "Opaque" }
}

/// The schema `V2ConversationMessageTypingEventForUserTopicConversationMessagingToRecipient`.
public typealias V2ConversationMessageTypingEventForUserTopicConversationMessagingToRecipient = Model<V2ConversationMessageTypingEventForUserTopicConversationMessagingToRecipientFields>

/// The properties of ``V2ConversationMessageTypingEventForUserTopicConversationMessagingToRecipient``.
public struct V2ConversationMessageTypingEventForUserTopicConversationMessagingToRecipientFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `nickname`.
    @_alwaysEmitIntoClient public var nickname: Field<String> { Field("nickname") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `idType`.
    @_alwaysEmitIntoClient public var idType: Field<V2ConversationMessageTypingEventForUserTopicConversationMessagingToRecipientIdType> { Field("idType") }
    /// `image`.
    @_alwaysEmitIntoClient public var image: Field<String> { Field("image") }
    /// `firstName`.
    @_alwaysEmitIntoClient public var firstName: Field<String> { Field("firstName") }
    /// `lastName`.
    @_alwaysEmitIntoClient public var lastName: Field<String> { Field("lastName") }
    /// `email`.
    @_alwaysEmitIntoClient public var email: Field<String> { Field("email") }
    /// `additionalIds`.
    @_alwaysEmitIntoClient public var additionalIds: Field<[V2ConversationMessageTypingEventForUserTopicConversationRecipientAdditionalIdentifier]> { Field("additionalIds") }
}

/// A value of `idType` of ``V2ConversationMessageTypingEventForUserTopicConversationMessagingToRecipient``, open to
/// those that are newer than this version.
public struct V2ConversationMessageTypingEventForUserTopicConversationMessagingToRecipientIdType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
    /// `Phone`.
    @_alwaysEmitIntoClient public static var phone: Self { "Phone" }
    /// `Opaque`.
    @_alwaysEmitIntoClient public static var opaque: Self { "Opaque" }
}

/// The schema `V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage`.
public typealias V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage = Model<V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessageFields>

/// The properties of ``V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage``.
public struct V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `channel`.
    @_alwaysEmitIntoClient public var channel: Field<V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel> { Field("channel") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessageType> { Field("type") }
    /// `events`.
    @_alwaysEmitIntoClient public var events: Field<[V2ConversationMessageTypingEventForUserTopicConversationMessageEvent]> { Field("events") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessageDirection> { Field("direction") }
}

/// A value of `type` of ``V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage``, open to those
/// that are newer than this version.
public struct V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Event`.
    @_alwaysEmitIntoClient public static var event: Self { "Event" }
}

/// A value of `direction` of ``V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage``, open to
/// those that are newer than this version.
public struct V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessageDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "Inbound" }
    /// `Outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "Outbound" }
}

/// The schema `V2ConversationMessageTypingEventForUserTopicConversationRecipientAdditionalIdentifier`.
public typealias V2ConversationMessageTypingEventForUserTopicConversationRecipientAdditionalIdentifier = Model<V2ConversationMessageTypingEventForUserTopicConversationRecipientAdditionalIdentifierFields>

/// The properties of ``V2ConversationMessageTypingEventForUserTopicConversationRecipientAdditionalIdentifier``.
public struct V2ConversationMessageTypingEventForUserTopicConversationRecipientAdditionalIdentifierFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<V2ConversationMessageTypingEventForUserTopicConversationRecipientAdditionalIdentifierType> { Field("type") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// A value of `type` of ``V2ConversationMessageTypingEventForUserTopicConversationRecipientAdditionalIdentifier``, open
/// to those that are newer than this version.
public struct V2ConversationMessageTypingEventForUserTopicConversationRecipientAdditionalIdentifierType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Deployment`.
    @_alwaysEmitIntoClient public static var deployment: Self { "Deployment" }
    /// `Subject`.
    @_alwaysEmitIntoClient public static var subject: Self { "Subject" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `V2ConversationMessageTypingEventForUserTopicMessageData`.
///
/// Events of `v2.users.{id}.conversations.inbound.typing.event`.
public typealias V2ConversationMessageTypingEventForUserTopicMessageData = Model<V2ConversationMessageTypingEventForUserTopicMessageDataFields>

/// The properties of ``V2ConversationMessageTypingEventForUserTopicMessageData``.
public struct V2ConversationMessageTypingEventForUserTopicMessageDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `normalizedMessage`.
    @_alwaysEmitIntoClient public var normalizedMessage: Field<V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage> { Field("normalizedMessage") }
}

/// The schema `V2ConversationMessageTypingEventForWorkflowTopicConversationEventTyping`.
public typealias V2ConversationMessageTypingEventForWorkflowTopicConversationEventTyping = Model<V2ConversationMessageTypingEventForWorkflowTopicConversationEventTypingFields>

/// The properties of ``V2ConversationMessageTypingEventForWorkflowTopicConversationEventTyping``.
public struct V2ConversationMessageTypingEventForWorkflowTopicConversationEventTypingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<V2ConversationMessageTypingEventForWorkflowTopicConversationEventTypingType> { Field("type") }
    /// `duration`.
    @_alwaysEmitIntoClient public var duration: Field<Int> { Field("duration") }
}

/// A value of `type` of ``V2ConversationMessageTypingEventForWorkflowTopicConversationEventTyping``, open to those that
/// are newer than this version.
public struct V2ConversationMessageTypingEventForWorkflowTopicConversationEventTypingType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `On`.
    @_alwaysEmitIntoClient public static var on: Self { "On" }
}

/// The schema `V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent`.
public typealias V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent = Model<V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEventFields>

/// The properties of ``V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent``.
public struct V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventType`.
    @_alwaysEmitIntoClient public var eventType: Field<V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEventEventType> { Field("eventType") }
    /// `typing`.
    @_alwaysEmitIntoClient public var typing: Field<V2ConversationMessageTypingEventForWorkflowTopicConversationEventTyping> { Field("typing") }
}

/// A value of `eventType` of ``V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent``, open to
/// those that are newer than this version.
public struct V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEventEventType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CoBrowse`.
    @_alwaysEmitIntoClient public static var coBrowse: Self { "CoBrowse" }
    /// `Typing`.
    @_alwaysEmitIntoClient public static var typing: Self { "Typing" }
}

/// The schema `V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannel`.
public typealias V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannel = Model<V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannelFields>

/// The properties of ``V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannel``.
public struct V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannelFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `platform`.
    @_alwaysEmitIntoClient public var platform: Field<V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannelPlatform> { Field("platform") }
    /// `to`.
    @_alwaysEmitIntoClient public var to: Field<V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingToRecipient> { Field("to") }
    /// `from`.
    @_alwaysEmitIntoClient public var from: Field<V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingFromRecipient> { Field("from") }
    /// `time`.
    @_alwaysEmitIntoClient public var time: Field<Instant> { Field("time") }
}

/// A value of `platform` of ``V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannel``, open to
/// those that are newer than this version.
public struct V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannelPlatform: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Twitter`.
    @_alwaysEmitIntoClient public static var twitter: Self { "Twitter" }
    /// `Facebook`.
    @_alwaysEmitIntoClient public static var facebook: Self { "Facebook" }
    /// `Instagram`.
    @_alwaysEmitIntoClient public static var instagram: Self { "Instagram" }
    /// `Line`.
    @_alwaysEmitIntoClient public static var line: Self { "Line" }
    /// `Whatsapp`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "Whatsapp" }
    /// `WebMessaging`.
    @_alwaysEmitIntoClient public static var webMessaging: Self { "WebMessaging" }
    /// `Open`.
    @_alwaysEmitIntoClient public static var open: Self { "Open" }
    /// `Sms`.
    @_alwaysEmitIntoClient public static var sms: Self { "Sms" }
    /// `Apple`.
    @_alwaysEmitIntoClient public static var apple: Self { "Apple" }
}

/// The schema `V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingFromRecipient`.
public typealias V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingFromRecipient = Model<V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingFromRecipientFields>

/// The properties of ``V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingFromRecipient``.
public struct V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingFromRecipientFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `nickname`.
    @_alwaysEmitIntoClient public var nickname: Field<String> { Field("nickname") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `idType`.
    @_alwaysEmitIntoClient public var idType: Field<V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingFromRecipientIdType> { Field("idType") }
    /// `image`.
    @_alwaysEmitIntoClient public var image: Field<String> { Field("image") }
    /// `firstName`.
    @_alwaysEmitIntoClient public var firstName: Field<String> { Field("firstName") }
    /// `lastName`.
    @_alwaysEmitIntoClient public var lastName: Field<String> { Field("lastName") }
    /// `email`.
    @_alwaysEmitIntoClient public var email: Field<String> { Field("email") }
    /// `additionalIds`.
    @_alwaysEmitIntoClient public var additionalIds: Field<[V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifier]> { Field("additionalIds") }
}

/// A value of `idType` of ``V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingFromRecipient``, open
/// to those that are newer than this version.
public struct V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingFromRecipientIdType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
    /// `Phone`.
    @_alwaysEmitIntoClient public static var phone: Self { "Phone" }
    /// `Opaque`.
    @_alwaysEmitIntoClient public static var opaque: Self { "Opaque" }
}

/// The schema `V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingToRecipient`.
public typealias V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingToRecipient = Model<V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingToRecipientFields>

/// The properties of ``V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingToRecipient``.
public struct V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingToRecipientFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `nickname`.
    @_alwaysEmitIntoClient public var nickname: Field<String> { Field("nickname") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `idType`.
    @_alwaysEmitIntoClient public var idType: Field<V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingToRecipientIdType> { Field("idType") }
    /// `image`.
    @_alwaysEmitIntoClient public var image: Field<String> { Field("image") }
    /// `firstName`.
    @_alwaysEmitIntoClient public var firstName: Field<String> { Field("firstName") }
    /// `lastName`.
    @_alwaysEmitIntoClient public var lastName: Field<String> { Field("lastName") }
    /// `email`.
    @_alwaysEmitIntoClient public var email: Field<String> { Field("email") }
    /// `additionalIds`.
    @_alwaysEmitIntoClient public var additionalIds: Field<[V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifier]> { Field("additionalIds") }
}

/// A value of `idType` of ``V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingToRecipient``, open to
/// those that are newer than this version.
public struct V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingToRecipientIdType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
    /// `Phone`.
    @_alwaysEmitIntoClient public static var phone: Self { "Phone" }
    /// `Opaque`.
    @_alwaysEmitIntoClient public static var opaque: Self { "Opaque" }
}

/// The schema `V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage`.
public typealias V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage = Model<V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessageFields>

/// The properties of ``V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage``.
public struct V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `channel`.
    @_alwaysEmitIntoClient public var channel: Field<V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannel> { Field("channel") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessageType> { Field("type") }
    /// `events`.
    @_alwaysEmitIntoClient public var events: Field<[V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent]> { Field("events") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessageDirection> { Field("direction") }
}

/// A value of `type` of ``V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage``, open to
/// those that are newer than this version.
public struct V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Event`.
    @_alwaysEmitIntoClient public static var event: Self { "Event" }
}

/// A value of `direction` of ``V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage``, open to
/// those that are newer than this version.
public struct V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessageDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "Inbound" }
    /// `Outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "Outbound" }
}

/// The schema `V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifier`.
public typealias V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifier = Model<V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifierFields>

/// The properties of ``V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifier``.
public struct V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifierFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifierType> { Field("type") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// A value of `type` of ``V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifier``,
/// open to those that are newer than this version.
public struct V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifierType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Deployment`.
    @_alwaysEmitIntoClient public static var deployment: Self { "Deployment" }
    /// `Subject`.
    @_alwaysEmitIntoClient public static var subject: Self { "Subject" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `V2ConversationMessageTypingEventForWorkflowTopicMessageData`.
///
/// Events of `v2.workflows.{id}.conversations.inbound.typing.event`.
public typealias V2ConversationMessageTypingEventForWorkflowTopicMessageData = Model<V2ConversationMessageTypingEventForWorkflowTopicMessageDataFields>

/// The properties of ``V2ConversationMessageTypingEventForWorkflowTopicMessageData``.
public struct V2ConversationMessageTypingEventForWorkflowTopicMessageDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `normalizedMessage`.
    @_alwaysEmitIntoClient public var normalizedMessage: Field<V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage> { Field("normalizedMessage") }
}
