// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformChat

/// The functions of `ChatApi`, each of which is called once.
final class ChatApiTests: OperationTestCase {
    func testDeleteChatsRoomMessage() async throws {
        try await call("deleteChatsRoomMessage") {
            try ChatApi.deleteChatsRoomMessage(roomJid: $0.value("roomJid"), messageId: $0.value("messageId"))
        }
    }

    func testDeleteChatsRoomMessagesPin() async throws {
        try await call("deleteChatsRoomMessagesPin") {
            try ChatApi.deleteChatsRoomMessagesPin(
                roomJid: $0.value("roomJid"), pinnedMessageId: $0.value("pinnedMessageId"))
        }
    }

    func testDeleteChatsRoomParticipant() async throws {
        try await call("deleteChatsRoomParticipant") {
            try ChatApi.deleteChatsRoomParticipant(roomJid: $0.value("roomJid"), userId: $0.value("userId"))
        }
    }

    func testDeleteChatsUserMessage() async throws {
        try await call("deleteChatsUserMessage") {
            try ChatApi.deleteChatsUserMessage(userId: $0.value("userId"), messageId: $0.value("messageId"))
        }
    }

    func testDeleteChatsUserMessagesPin() async throws {
        try await call("deleteChatsUserMessagesPin") {
            try ChatApi.deleteChatsUserMessagesPin(
                userId: $0.value("userId"), pinnedMessageId: $0.value("pinnedMessageId"))
        }
    }

    func testDeleteChatsUsersMeSettings() async throws {
        try await call("deleteChatsUsersMeSettings") { _ in
            ChatApi.deleteChatsUsersMeSettings()
        }
    }

    func testGetChatsMessage() async throws {
        try await call("getChatsMessage") {
            try ChatApi.getChatsMessage(messageId: $0.value("messageId"))
        }
    }

    func testGetChatsRoom() async throws {
        try await call("getChatsRoom") {
            try ChatApi.getChatsRoom(roomJid: $0.value("roomJid"))
        }
    }

    func testGetChatsRoomMessage() async throws {
        try await call("getChatsRoomMessage") {
            try ChatApi.getChatsRoomMessage(roomJid: $0.value("roomJid"), messageIds: $0.value("messageIds"))
        }
    }

    func testGetChatsRoomMessages() async throws {
        try await call("getChatsRoomMessages") {
            try ChatApi.getChatsRoomMessages(
                roomJid: $0.value("roomJid"), limit: $0.optional("limit"), before: $0.optional("before"),
                after: $0.optional("after"), excludeMetadata: $0.optional("excludeMetadata"))
        }
    }

    func testGetChatsRoomParticipant() async throws {
        try await call("getChatsRoomParticipant") {
            try ChatApi.getChatsRoomParticipant(
                roomJid: $0.value("roomJid"), participantJid: $0.value("participantJid"))
        }
    }

    func testGetChatsRoomParticipants() async throws {
        try await call("getChatsRoomParticipants") {
            try ChatApi.getChatsRoomParticipants(roomJid: $0.value("roomJid"), notify: $0.optional("notify"))
        }
    }

    func testGetChatsSettings() async throws {
        try await call("getChatsSettings") { _ in
            ChatApi.getChatsSettings()
        }
    }

    func testGetChatsThreadMessages() async throws {
        try await call("getChatsThreadMessages") {
            try ChatApi.getChatsThreadMessages(
                threadId: $0.value("threadId"), limit: $0.optional("limit"), before: $0.optional("before"),
                after: $0.optional("after"), excludeMetadata: $0.optional("excludeMetadata"))
        }
    }

    func testGetChatsUser() async throws {
        try await call("getChatsUser") {
            try ChatApi.getChatsUser(userId: $0.value("userId"))
        }
    }

    func testGetChatsUserMessage() async throws {
        try await call("getChatsUserMessage") {
            try ChatApi.getChatsUserMessage(userId: $0.value("userId"), messageIds: $0.value("messageIds"))
        }
    }

    func testGetChatsUserMessages() async throws {
        try await call("getChatsUserMessages") {
            try ChatApi.getChatsUserMessages(
                userId: $0.value("userId"), limit: $0.optional("limit"), before: $0.optional("before"),
                after: $0.optional("after"), excludeMetadata: $0.optional("excludeMetadata"))
        }
    }

    func testGetChatsUserSettings() async throws {
        try await call("getChatsUserSettings") {
            try ChatApi.getChatsUserSettings(userId: $0.value("userId"))
        }
    }

    func testGetChatsUsersMeSettings() async throws {
        try await call("getChatsUsersMeSettings") { _ in
            ChatApi.getChatsUsersMeSettings()
        }
    }

    func testPatchChatsRoom() async throws {
        try await call("patchChatsRoom") {
            try ChatApi.patchChatsRoom(roomJid: $0.value("roomJid"), body: $0.body())
        }
    }

    func testPatchChatsRoomMessage() async throws {
        try await call("patchChatsRoomMessage") {
            try ChatApi.patchChatsRoomMessage(
                roomJid: $0.value("roomJid"), messageId: $0.value("messageId"), body: $0.body())
        }
    }

    func testPatchChatsSettings() async throws {
        try await call("patchChatsSettings") {
            try ChatApi.patchChatsSettings(body: $0.body())
        }
    }

    func testPatchChatsUserMessage() async throws {
        try await call("patchChatsUserMessage") {
            try ChatApi.patchChatsUserMessage(
                userId: $0.value("userId"), messageId: $0.value("messageId"), body: $0.body())
        }
    }

    func testPatchChatsUserSettings() async throws {
        try await call("patchChatsUserSettings") {
            try ChatApi.patchChatsUserSettings(userId: $0.value("userId"), body: $0.body())
        }
    }

    func testPatchChatsUsersMeSettings() async throws {
        try await call("patchChatsUsersMeSettings") {
            try ChatApi.patchChatsUsersMeSettings(body: $0.body())
        }
    }

    func testPostChatsRoomMessages() async throws {
        try await call("postChatsRoomMessages") {
            try ChatApi.postChatsRoomMessages(roomJid: $0.value("roomJid"), body: $0.body())
        }
    }

    func testPostChatsRoomMessagesPins() async throws {
        try await call("postChatsRoomMessagesPins") {
            try ChatApi.postChatsRoomMessagesPins(roomJid: $0.value("roomJid"), body: $0.body())
        }
    }

    func testPostChatsRoomParticipant() async throws {
        try await call("postChatsRoomParticipant") {
            try ChatApi.postChatsRoomParticipant(roomJid: $0.value("roomJid"), userId: $0.value("userId"))
        }
    }

    func testPostChatsRooms() async throws {
        try await call("postChatsRooms") {
            try ChatApi.postChatsRooms(body: $0.body())
        }
    }

    func testPostChatsUserMessages() async throws {
        try await call("postChatsUserMessages") {
            try ChatApi.postChatsUserMessages(userId: $0.value("userId"), body: $0.body())
        }
    }

    func testPostChatsUserMessagesPins() async throws {
        try await call("postChatsUserMessagesPins") {
            try ChatApi.postChatsUserMessagesPins(userId: $0.value("userId"), body: $0.body())
        }
    }

    func testPostChatsUsersMeSettings() async throws {
        try await call("postChatsUsersMeSettings") {
            try ChatApi.postChatsUsersMeSettings(body: $0.body())
        }
    }

    func testPutChatsMessageReactions() async throws {
        try await call("putChatsMessageReactions") {
            try ChatApi.putChatsMessageReactions(messageId: $0.value("messageId"), body: $0.body())
        }
    }

    func testPutChatsSettings() async throws {
        try await call("putChatsSettings") {
            try ChatApi.putChatsSettings(body: $0.body())
        }
    }
}
