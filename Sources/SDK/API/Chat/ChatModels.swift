// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `ChatMessageEntityListing`.
public typealias ChatMessageEntityListing = Model<ChatMessageEntityListingFields>

/// The properties of ``ChatMessageEntityListing``.
public struct ChatMessageEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[ChatMessageResponse]> { Field("entities") }
}

/// The schema `ChatMessageResponse`.
public typealias ChatMessageResponse = Model<ChatMessageResponseFields>

/// The properties of ``ChatMessageResponse``.
public struct ChatMessageResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `dateCreated`, required.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `toJid`, required.
    public var toJid: Field<String> { Field("toJid") }
    /// `jid`, required.
    public var jid: Field<String> { Field("jid") }
    /// `body`, required.
    public var body: Field<String> { Field("body") }
    /// `mentions`.
    public var mentions: Field<[String: String]> { Field("mentions") }
    /// `edited`.
    public var edited: Field<Bool> { Field("edited") }
    /// `attachmentDeleted`.
    public var attachmentDeleted: Field<Bool> { Field("attachmentDeleted") }
    /// `fileUri`.
    public var fileUri: Field<String> { Field("fileUri") }
    /// `thread`, required.
    public var thread: Field<Entity> { Field("thread") }
    /// `parentThread`.
    public var parentThread: Field<Entity> { Field("parentThread") }
    /// `user`.
    public var user: Field<AddressableEntityRef> { Field("user") }
    /// `toUser`.
    public var toUser: Field<AddressableEntityRef> { Field("toUser") }
    /// `reactions`.
    public var reactions: Field<[ChatReaction]> { Field("reactions") }
}

/// The schema `ChatReaction`.
public typealias ChatReaction = Model<ChatReactionFields>

/// The properties of ``ChatReaction``.
public struct ChatReactionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `emoji`, required.
    public var emoji: Field<String> { Field("emoji") }
    /// `users`, required.
    public var users: Field<[AddressableEntityRef]> { Field("users") }
}

/// The schema `ChatReactionUpdate`.
public typealias ChatReactionUpdate = Model<ChatReactionUpdateFields>

/// The properties of ``ChatReactionUpdate``.
public struct ChatReactionUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `reactions`, required.
    public var reactions: Field<[String]> { Field("reactions") }
}

/// The schema `ChatSendMessageResponse`.
public typealias ChatSendMessageResponse = Model<ChatSendMessageResponseFields>

/// The properties of ``ChatSendMessageResponse``.
public struct ChatSendMessageResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
}

/// The schema `ChatSettings`.
public typealias ChatSettings = Model<ChatSettingsFields>

/// The properties of ``ChatSettings``.
public struct ChatSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `messageRetentionPeriodDays`.
    public var messageRetentionPeriodDays: Field<Int> { Field("messageRetentionPeriodDays") }
    /// `reactionsEnabled`.
    public var reactionsEnabled: Field<Bool> { Field("reactionsEnabled") }
}

/// The schema `ChatUserSettings`.
public typealias ChatUserSettings = Model<ChatUserSettingsFields>

/// The properties of ``ChatUserSettings``.
public struct ChatUserSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `mobile`, required.
    public var mobile: Field<MobileSettings> { Field("mobile") }
}

/// The schema `CreateRoomRequest`.
public typealias CreateRoomRequest = Model<CreateRoomRequestFields>

/// The properties of ``CreateRoomRequest``.
public struct CreateRoomRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `subject`, required.
    public var subject: Field<String> { Field("subject") }
    /// `userIds`.
    public var userIds: Field<[String]> { Field("userIds") }
}

/// The schema `CreateRoomResponse`.
public typealias CreateRoomResponse = Model<CreateRoomResponseFields>

/// The properties of ``CreateRoomResponse``.
public struct CreateRoomResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `jid`, required.
    public var jid: Field<String> { Field("jid") }
}

/// The schema `MobileNotificationSettings`.
public typealias MobileNotificationSettings = Model<MobileNotificationSettingsFields>

/// The properties of ``MobileNotificationSettings``.
public struct MobileNotificationSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `when`, required.
    public var when: Field<MobileNotificationSettingsWhen> { Field("when") }
}

/// A value of `when` of ``MobileNotificationSettings``, open to those that are newer than this version.
public struct MobileNotificationSettingsWhen: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Always`.
    public static var always: Self { "Always" }
    /// `OnlyWhenInactive`.
    public static var onlyWhenInactive: Self { "OnlyWhenInactive" }
}

/// The schema `MobileSettings`.
public typealias MobileSettings = Model<MobileSettingsFields>

/// The properties of ``MobileSettings``.
public struct MobileSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `notifications`, required.
    public var notifications: Field<MobileNotificationSettings> { Field("notifications") }
}

/// The schema `OneOnOne`.
public typealias OneOnOne = Model<OneOnOneFields>

/// The properties of ``OneOnOne``.
public struct OneOnOneFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `pinnedMessages`.
    public var pinnedMessages: Field<[AddressableEntityRef]> { Field("pinnedMessages") }
}

/// The schema `PinnedMessageRequest`.
public typealias PinnedMessageRequest = Model<PinnedMessageRequestFields>

/// The properties of ``PinnedMessageRequest``.
public struct PinnedMessageRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `pinnedMessageIds`, required.
    public var pinnedMessageIds: Field<[String]> { Field("pinnedMessageIds") }
}

/// The schema `RoomParticipant`.
public typealias RoomParticipant = Model<RoomParticipantFields>

/// The properties of ``RoomParticipant``.
public struct RoomParticipantFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `participantJid`, required.
    public var participantJid: Field<String> { Field("participantJid") }
}

/// The schema `RoomParticipantResponse`.
public typealias RoomParticipantResponse = Model<RoomParticipantResponseFields>

/// The properties of ``RoomParticipantResponse``.
public struct RoomParticipantResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `jid`.
    public var jid: Field<String> { Field("jid") }
    /// `user`.
    public var user: Field<AddressableEntityRef> { Field("user") }
}

/// The schema `RoomParticipantsResponse`.
public typealias RoomParticipantsResponse = Model<RoomParticipantsResponseFields>

/// The properties of ``RoomParticipantsResponse``.
public struct RoomParticipantsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `participants`.
    public var participants: Field<[RoomParticipantResponse]> { Field("participants") }
}

/// The schema `RoomUpdateRequest`.
public typealias RoomUpdateRequest = Model<RoomUpdateRequestFields>

/// The properties of ``RoomUpdateRequest``.
public struct RoomUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `subject`.
    public var subject: Field<String> { Field("subject") }
    /// `pinnedMessageIds`.
    public var pinnedMessageIds: Field<[String]> { Field("pinnedMessageIds") }
    /// `ownerIds`.
    public var ownerIds: Field<[String]> { Field("ownerIds") }
}

/// The schema `SendMessageBody`.
public typealias SendMessageBody = Model<SendMessageBodyFields>

/// The properties of ``SendMessageBody``.
public struct SendMessageBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `message`, required.
    public var message: Field<String> { Field("message") }
    /// `mentions`.
    public var mentions: Field<[String]> { Field("mentions") }
    /// `threadId`.
    public var threadId: Field<String> { Field("threadId") }
}

/// The schema `UserChatSettingsPost`.
public typealias UserChatSettingsPost = Model<UserChatSettingsPostFields>

/// The properties of ``UserChatSettingsPost``.
public struct UserChatSettingsPostFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `muted`, required.
    public var muted: Field<Bool> { Field("muted") }
    /// `mentionsOnly`.
    public var mentionsOnly: Field<Bool> { Field("mentionsOnly") }
    /// `notifyOnReactions`.
    public var notifyOnReactions: Field<Bool> { Field("notifyOnReactions") }
}

/// The schema `UserSettingsForChat`.
public typealias UserSettingsForChat = Model<UserSettingsForChatFields>

/// The properties of ``UserSettingsForChat``.
public struct UserSettingsForChatFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `muted`.
    public var muted: Field<Bool> { Field("muted") }
    /// `mentionsOnly`.
    public var mentionsOnly: Field<Bool> { Field("mentionsOnly") }
    /// `notifyOnReactions`.
    public var notifyOnReactions: Field<Bool> { Field("notifyOnReactions") }
    /// `mobile`, required.
    public var mobile: Field<MobileSettings> { Field("mobile") }
}
