// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformVoicemail

/// The functions of `VoicemailApi`, each of which is called once.
final class VoicemailApiTests: OperationTestCase {
    func testDeleteVoicemailMessage() async throws {
        try await call("deleteVoicemailMessage") {
            try VoicemailApi.deleteVoicemailMessage(messageId: $0.value("messageId"))
        }
    }

    func testDeleteVoicemailMessages() async throws {
        try await call("deleteVoicemailMessages") { _ in
            VoicemailApi.deleteVoicemailMessages()
        }
    }

    func testGetVoicemailGroupMailbox() async throws {
        try await call("getVoicemailGroupMailbox") {
            try VoicemailApi.getVoicemailGroupMailbox(groupId: $0.value("groupId"))
        }
    }

    func testGetVoicemailGroupMessages() async throws {
        try await call("getVoicemailGroupMessages") {
            try VoicemailApi.getVoicemailGroupMessages(
                groupId: $0.value("groupId"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
    }

    func testGetVoicemailGroupPolicy() async throws {
        try await call("getVoicemailGroupPolicy") {
            try VoicemailApi.getVoicemailGroupPolicy(groupId: $0.value("groupId"))
        }
    }

    func testGetVoicemailMailbox() async throws {
        try await call("getVoicemailMailbox") { _ in
            VoicemailApi.getVoicemailMailbox()
        }
    }

    func testGetVoicemailMeMailbox() async throws {
        try await call("getVoicemailMeMailbox") { _ in
            VoicemailApi.getVoicemailMeMailbox()
        }
    }

    func testGetVoicemailMeMessages() async throws {
        try await call("getVoicemailMeMessages") {
            try VoicemailApi.getVoicemailMeMessages(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
    }

    func testGetVoicemailMePolicy() async throws {
        try await call("getVoicemailMePolicy") { _ in
            VoicemailApi.getVoicemailMePolicy()
        }
    }

    func testGetVoicemailMessage() async throws {
        try await call("getVoicemailMessage") {
            try VoicemailApi.getVoicemailMessage(messageId: $0.value("messageId"), expand: $0.optional("expand"))
        }
    }

    func testGetVoicemailMessageMedia() async throws {
        try await call("getVoicemailMessageMedia") {
            try VoicemailApi.getVoicemailMessageMedia(
                messageId: $0.value("messageId"), formatId: $0.optional("formatId"))
        }
    }

    func testGetVoicemailMessages() async throws {
        try await call("getVoicemailMessages") {
            try VoicemailApi.getVoicemailMessages(ids: $0.optional("ids"), expand: $0.optional("expand"))
        }
    }

    func testGetVoicemailPolicy() async throws {
        try await call("getVoicemailPolicy") { _ in
            VoicemailApi.getVoicemailPolicy()
        }
    }

    func testGetVoicemailQueueMessages() async throws {
        try await call("getVoicemailQueueMessages") {
            try VoicemailApi.getVoicemailQueueMessages(
                queueId: $0.value("queueId"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
    }

    func testGetVoicemailSearch() async throws {
        try await call("getVoicemailSearch") {
            try VoicemailApi.getVoicemailSearch(q64: $0.value("q64"), expand: $0.optional("expand"))
        }
    }

    func testGetVoicemailUserMailbox() async throws {
        try await call("getVoicemailUserMailbox") {
            try VoicemailApi.getVoicemailUserMailbox(userId: $0.value("userId"))
        }
    }

    func testGetVoicemailUserMessages() async throws {
        try await call("getVoicemailUserMessages") {
            try VoicemailApi.getVoicemailUserMessages(
                userId: $0.value("userId"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
    }

    func testGetVoicemailUserpolicy() async throws {
        try await call("getVoicemailUserpolicy") {
            try VoicemailApi.getVoicemailUserpolicy(userId: $0.value("userId"))
        }
    }

    func testPatchVoicemailGroupPolicy() async throws {
        try await call("patchVoicemailGroupPolicy") {
            try VoicemailApi.patchVoicemailGroupPolicy(groupId: $0.value("groupId"), body: $0.body())
        }
    }

    func testPatchVoicemailMePolicy() async throws {
        try await call("patchVoicemailMePolicy") {
            try VoicemailApi.patchVoicemailMePolicy(body: $0.body())
        }
    }

    func testPatchVoicemailMessage() async throws {
        try await call("patchVoicemailMessage") {
            try VoicemailApi.patchVoicemailMessage(messageId: $0.value("messageId"), body: $0.body())
        }
    }

    func testPatchVoicemailUserpolicy() async throws {
        try await call("patchVoicemailUserpolicy") {
            try VoicemailApi.patchVoicemailUserpolicy(userId: $0.value("userId"), body: $0.body())
        }
    }

    func testPostVoicemailMessages() async throws {
        try await call("postVoicemailMessages") {
            try VoicemailApi.postVoicemailMessages(body: $0.body())
        }
    }

    func testPostVoicemailSearch() async throws {
        try await call("postVoicemailSearch") {
            try VoicemailApi.postVoicemailSearch(body: $0.body())
        }
    }

    func testPutVoicemailMessage() async throws {
        try await call("putVoicemailMessage") {
            try VoicemailApi.putVoicemailMessage(messageId: $0.value("messageId"), body: $0.body())
        }
    }

    func testPutVoicemailPolicy() async throws {
        try await call("putVoicemailPolicy") {
            try VoicemailApi.putVoicemailPolicy(body: $0.body())
        }
    }

    func testPutVoicemailUserpolicy() async throws {
        try await call("putVoicemailUserpolicy") {
            try VoicemailApi.putVoicemailUserpolicy(userId: $0.value("userId"), body: $0.body())
        }
    }
}
