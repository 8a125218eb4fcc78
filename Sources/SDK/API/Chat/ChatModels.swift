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
    @_alwaysEmitIntoClient public var entities: Field<[ChatMessageResponse]> { Field("entities") }
}

/// The schema `ChatMessageResponse`.
public typealias ChatMessageResponse = Model<ChatMessageResponseFields>

/// The properties of ``ChatMessageResponse``.
public struct ChatMessageResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `dateCreated`, required.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `toJid`, required.
    @_alwaysEmitIntoClient public var toJid: Field<String> { Field("toJid") }
    /// `jid`, required.
    @_alwaysEmitIntoClient public var jid: Field<String> { Field("jid") }
    /// `body`, required.
    @_alwaysEmitIntoClient public var body: Field<String> { Field("body") }
    /// `mentions`.
    @_alwaysEmitIntoClient public var mentions: Field<[String: String]> { Field("mentions") }
    /// `edited`.
    @_alwaysEmitIntoClient public var edited: Field<Bool> { Field("edited") }
    /// `attachmentDeleted`.
    @_alwaysEmitIntoClient public var attachmentDeleted: Field<Bool> { Field("attachmentDeleted") }
    /// `fileUri`.
    @_alwaysEmitIntoClient public var fileUri: Field<String> { Field("fileUri") }
    /// `thread`, required.
    @_alwaysEmitIntoClient public var thread: Field<Entity> { Field("thread") }
    /// `parentThread`.
    @_alwaysEmitIntoClient public var parentThread: Field<Entity> { Field("parentThread") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<AddressableEntityRef> { Field("user") }
    /// `toUser`.
    @_alwaysEmitIntoClient public var toUser: Field<AddressableEntityRef> { Field("toUser") }
    /// `reactions`.
    @_alwaysEmitIntoClient public var reactions: Field<[ChatReaction]> { Field("reactions") }
}

/// The schema `ChatReaction`.
public typealias ChatReaction = Model<ChatReactionFields>

/// The properties of ``ChatReaction``.
public struct ChatReactionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `emoji`, required.
    @_alwaysEmitIntoClient public var emoji: Field<String> { Field("emoji") }
    /// `users`, required.
    @_alwaysEmitIntoClient public var users: Field<[AddressableEntityRef]> { Field("users") }
}

/// The schema `ChatReactionUpdate`.
public typealias ChatReactionUpdate = Model<ChatReactionUpdateFields>

/// The properties of ``ChatReactionUpdate``.
public struct ChatReactionUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `reactions`, required.
    @_alwaysEmitIntoClient public var reactions: Field<[String]> { Field("reactions") }
}

/// The schema `ChatSendMessageResponse`.
public typealias ChatSendMessageResponse = Model<ChatSendMessageResponseFields>

/// The properties of ``ChatSendMessageResponse``.
public struct ChatSendMessageResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `ChatSettings`.
public typealias ChatSettings = Model<ChatSettingsFields>

/// The properties of ``ChatSettings``.
public struct ChatSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `messageRetentionPeriodDays`.
    @_alwaysEmitIntoClient public var messageRetentionPeriodDays: Field<Int> { Field("messageRetentionPeriodDays") }
    /// `reactionsEnabled`.
    @_alwaysEmitIntoClient public var reactionsEnabled: Field<Bool> { Field("reactionsEnabled") }
}

/// The schema `ChatUserSettings`.
public typealias ChatUserSettings = Model<ChatUserSettingsFields>

/// The properties of ``ChatUserSettings``.
public struct ChatUserSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `mobile`, required.
    @_alwaysEmitIntoClient public var mobile: Field<MobileSettings> { Field("mobile") }
}

/// The schema `CreateRoomRequest`.
public typealias CreateRoomRequest = Model<CreateRoomRequestFields>

/// The properties of ``CreateRoomRequest``.
public struct CreateRoomRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `subject`, required.
    @_alwaysEmitIntoClient public var subject: Field<String> { Field("subject") }
    /// `userIds`.
    @_alwaysEmitIntoClient public var userIds: Field<[String]> { Field("userIds") }
}

/// The schema `CreateRoomResponse`.
public typealias CreateRoomResponse = Model<CreateRoomResponseFields>

/// The properties of ``CreateRoomResponse``.
public struct CreateRoomResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `jid`, required.
    @_alwaysEmitIntoClient public var jid: Field<String> { Field("jid") }
}

/// The schema `MobileNotificationSettings`.
public typealias MobileNotificationSettings = Model<MobileNotificationSettingsFields>

/// The properties of ``MobileNotificationSettings``.
public struct MobileNotificationSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `when`, required.
    @_alwaysEmitIntoClient public var when: Field<MobileNotificationSettingsWhen> { Field("when") }
}

/// A value of `when` of ``MobileNotificationSettings``, open to those that are newer than this version.
public struct MobileNotificationSettingsWhen: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Always`.
    @_alwaysEmitIntoClient public static var always: Self { "Always" }
    /// `OnlyWhenInactive`.
    @_alwaysEmitIntoClient public static var onlyWhenInactive: Self { "OnlyWhenInactive" }
}

/// The schema `MobileSettings`.
public typealias MobileSettings = Model<MobileSettingsFields>

/// The properties of ``MobileSettings``.
public struct MobileSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `notifications`, required.
    @_alwaysEmitIntoClient public var notifications: Field<MobileNotificationSettings> { Field("notifications") }
}

/// The schema `OneOnOne`.
public typealias OneOnOne = Model<OneOnOneFields>

/// The properties of ``OneOnOne``.
public struct OneOnOneFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `pinnedMessages`.
    @_alwaysEmitIntoClient public var pinnedMessages: Field<[AddressableEntityRef]> { Field("pinnedMessages") }
}

/// The schema `PinnedMessageRequest`.
public typealias PinnedMessageRequest = Model<PinnedMessageRequestFields>

/// The properties of ``PinnedMessageRequest``.
public struct PinnedMessageRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `pinnedMessageIds`, required.
    @_alwaysEmitIntoClient public var pinnedMessageIds: Field<[String]> { Field("pinnedMessageIds") }
}

/// The schema `RoomParticipant`.
public typealias RoomParticipant = Model<RoomParticipantFields>

/// The properties of ``RoomParticipant``.
public struct RoomParticipantFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `participantJid`, required.
    @_alwaysEmitIntoClient public var participantJid: Field<String> { Field("participantJid") }
}

/// The schema `RoomParticipantResponse`.
public typealias RoomParticipantResponse = Model<RoomParticipantResponseFields>

/// The properties of ``RoomParticipantResponse``.
public struct RoomParticipantResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `jid`.
    @_alwaysEmitIntoClient public var jid: Field<String> { Field("jid") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<AddressableEntityRef> { Field("user") }
}

/// The schema `RoomParticipantsResponse`.
public typealias RoomParticipantsResponse = Model<RoomParticipantsResponseFields>

/// The properties of ``RoomParticipantsResponse``.
public struct RoomParticipantsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `participants`.
    @_alwaysEmitIntoClient public var participants: Field<[RoomParticipantResponse]> { Field("participants") }
}

/// The schema `RoomUpdateRequest`.
public typealias RoomUpdateRequest = Model<RoomUpdateRequestFields>

/// The properties of ``RoomUpdateRequest``.
public struct RoomUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `subject`.
    @_alwaysEmitIntoClient public var subject: Field<String> { Field("subject") }
    /// `pinnedMessageIds`.
    @_alwaysEmitIntoClient public var pinnedMessageIds: Field<[String]> { Field("pinnedMessageIds") }
    /// `ownerIds`.
    @_alwaysEmitIntoClient public var ownerIds: Field<[String]> { Field("ownerIds") }
}

/// The schema `SendMessageBody`.
public typealias SendMessageBody = Model<SendMessageBodyFields>

/// The properties of ``SendMessageBody``.
public struct SendMessageBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `message`, required.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `mentions`.
    @_alwaysEmitIntoClient public var mentions: Field<[String]> { Field("mentions") }
    /// `threadId`.
    @_alwaysEmitIntoClient public var threadId: Field<String> { Field("threadId") }
}

/// The schema `UserChatSettingsPost`.
public typealias UserChatSettingsPost = Model<UserChatSettingsPostFields>

/// The properties of ``UserChatSettingsPost``.
public struct UserChatSettingsPostFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `muted`, required.
    @_alwaysEmitIntoClient public var muted: Field<Bool> { Field("muted") }
    /// `mentionsOnly`.
    @_alwaysEmitIntoClient public var mentionsOnly: Field<Bool> { Field("mentionsOnly") }
    /// `notifyOnReactions`.
    @_alwaysEmitIntoClient public var notifyOnReactions: Field<Bool> { Field("notifyOnReactions") }
}

/// The schema `UserSettingsForChat`.
public typealias UserSettingsForChat = Model<UserSettingsForChatFields>

/// The properties of ``UserSettingsForChat``.
public struct UserSettingsForChatFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `muted`.
    @_alwaysEmitIntoClient public var muted: Field<Bool> { Field("muted") }
    /// `mentionsOnly`.
    @_alwaysEmitIntoClient public var mentionsOnly: Field<Bool> { Field("mentionsOnly") }
    /// `notifyOnReactions`.
    @_alwaysEmitIntoClient public var notifyOnReactions: Field<Bool> { Field("notifyOnReactions") }
    /// `mobile`, required.
    @_alwaysEmitIntoClient public var mobile: Field<MobileSettings> { Field("mobile") }
}
