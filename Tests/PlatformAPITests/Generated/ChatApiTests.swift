// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformChat
import Testing

extension EveryFunctionTests {
    @Test(arguments: chatApiCalls) func chatApi(_ call: TypedCall) async throws { try await check(call) }

    static var chatApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteChatsRoomMessage") {
            try ChatApi.deleteChatsRoomMessage(roomJid: $0.value("roomJid"), messageId: $0.value("messageId"))
        }
        calls.add("deleteChatsRoomMessagesPin") {
            try ChatApi.deleteChatsRoomMessagesPin(
                roomJid: $0.value("roomJid"), pinnedMessageId: $0.value("pinnedMessageId"))
        }
        calls.add("deleteChatsRoomParticipant") {
            try ChatApi.deleteChatsRoomParticipant(roomJid: $0.value("roomJid"), userId: $0.value("userId"))
        }
        calls.add("deleteChatsUserMessage") {
            try ChatApi.deleteChatsUserMessage(userId: $0.value("userId"), messageId: $0.value("messageId"))
        }
        calls.add("deleteChatsUserMessagesPin") {
            try ChatApi.deleteChatsUserMessagesPin(
                userId: $0.value("userId"), pinnedMessageId: $0.value("pinnedMessageId"))
        }
        calls.add("deleteChatsUsersMeSettings") { _ in ChatApi.deleteChatsUsersMeSettings() }
        calls.add("getChatsMessage") {
            try ChatApi.getChatsMessage(messageId: $0.value("messageId"))
        }
        calls.add("getChatsRoom") {
            try ChatApi.getChatsRoom(roomJid: $0.value("roomJid"))
        }
        calls.add("getChatsRoomMessage") {
            try ChatApi.getChatsRoomMessage(roomJid: $0.value("roomJid"), messageIds: $0.value("messageIds"))
        }
        calls.add("getChatsRoomMessages") {
            try ChatApi.getChatsRoomMessages(
                roomJid: $0.value("roomJid"), limit: $0.optional("limit"), before: $0.optional("before"),
                after: $0.optional("after"), excludeMetadata: $0.optional("excludeMetadata"))
        }
        calls.add("getChatsRoomParticipant") {
            try ChatApi.getChatsRoomParticipant(
                roomJid: $0.value("roomJid"), participantJid: $0.value("participantJid"))
        }
        calls.add("getChatsRoomParticipants") {
            try ChatApi.getChatsRoomParticipants(roomJid: $0.value("roomJid"), notify: $0.optional("notify"))
        }
        calls.add("getChatsSettings") { _ in ChatApi.getChatsSettings() }
        calls.add("getChatsThreadMessages") {
            try ChatApi.getChatsThreadMessages(
                threadId: $0.value("threadId"), limit: $0.optional("limit"), before: $0.optional("before"),
                after: $0.optional("after"), excludeMetadata: $0.optional("excludeMetadata"))
        }
        calls.add("getChatsUser") {
            try ChatApi.getChatsUser(userId: $0.value("userId"))
        }
        calls.add("getChatsUserMessage") {
            try ChatApi.getChatsUserMessage(userId: $0.value("userId"), messageIds: $0.value("messageIds"))
        }
        calls.add("getChatsUserMessages") {
            try ChatApi.getChatsUserMessages(
                userId: $0.value("userId"), limit: $0.optional("limit"), before: $0.optional("before"),
                after: $0.optional("after"), excludeMetadata: $0.optional("excludeMetadata"))
        }
        calls.add("getChatsUserSettings") {
            try ChatApi.getChatsUserSettings(userId: $0.value("userId"))
        }
        calls.add("getChatsUsersMeSettings") { _ in ChatApi.getChatsUsersMeSettings() }
        calls.add("patchChatsRoom") {
            try ChatApi.patchChatsRoom(roomJid: $0.value("roomJid"), body: $0.body())
        }
        calls.add("patchChatsRoomMessage") {
            try ChatApi.patchChatsRoomMessage(
                roomJid: $0.value("roomJid"), messageId: $0.value("messageId"), body: $0.body())
        }
        calls.add("patchChatsSettings") {
            try ChatApi.patchChatsSettings(body: $0.body())
        }
        calls.add("patchChatsUserMessage") {
            try ChatApi.patchChatsUserMessage(
                userId: $0.value("userId"), messageId: $0.value("messageId"), body: $0.body())
        }
        calls.add("patchChatsUserSettings") {
            try ChatApi.patchChatsUserSettings(userId: $0.value("userId"), body: $0.body())
        }
        calls.add("patchChatsUsersMeSettings") {
            try ChatApi.patchChatsUsersMeSettings(body: $0.body())
        }
        calls.add("postChatsRoomMessages") {
            try ChatApi.postChatsRoomMessages(roomJid: $0.value("roomJid"), body: $0.body())
        }
        calls.add("postChatsRoomMessagesPins") {
            try ChatApi.postChatsRoomMessagesPins(roomJid: $0.value("roomJid"), body: $0.body())
        }
        calls.add("postChatsRoomParticipant") {
            try ChatApi.postChatsRoomParticipant(roomJid: $0.value("roomJid"), userId: $0.value("userId"))
        }
        calls.add("postChatsRooms") {
            try ChatApi.postChatsRooms(body: $0.body())
        }
        calls.add("postChatsUserMessages") {
            try ChatApi.postChatsUserMessages(userId: $0.value("userId"), body: $0.body())
        }
        calls.add("postChatsUserMessagesPins") {
            try ChatApi.postChatsUserMessagesPins(userId: $0.value("userId"), body: $0.body())
        }
        calls.add("postChatsUsersMeSettings") {
            try ChatApi.postChatsUsersMeSettings(body: $0.body())
        }
        calls.add("putChatsMessageReactions") {
            try ChatApi.putChatsMessageReactions(messageId: $0.value("messageId"), body: $0.body())
        }
        calls.add("putChatsSettings") {
            try ChatApi.putChatsSettings(body: $0.body())
        }
        return calls
    }
}
