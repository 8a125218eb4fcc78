// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformVoicemail
import Testing

extension EveryFunctionTests {
    @Test(arguments: voicemailApiCalls) func voicemailApi(_ call: TypedCall) async throws { try await check(call) }

    static var voicemailApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteVoicemailMessage") {
            try VoicemailApi.deleteVoicemailMessage(messageId: $0.value("messageId"))
        }
        calls.add("deleteVoicemailMessages") { _ in VoicemailApi.deleteVoicemailMessages() }
        calls.add("getVoicemailGroupMailbox") {
            try VoicemailApi.getVoicemailGroupMailbox(groupId: $0.value("groupId"))
        }
        calls.add("getVoicemailGroupMessages") {
            try VoicemailApi.getVoicemailGroupMessages(
                groupId: $0.value("groupId"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
        calls.add("getVoicemailGroupPolicy") {
            try VoicemailApi.getVoicemailGroupPolicy(groupId: $0.value("groupId"))
        }
        calls.add("getVoicemailMailbox") { _ in VoicemailApi.getVoicemailMailbox() }
        calls.add("getVoicemailMeMailbox") { _ in VoicemailApi.getVoicemailMeMailbox() }
        calls.add("getVoicemailMeMessages") {
            try VoicemailApi.getVoicemailMeMessages(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
        calls.add("getVoicemailMePolicy") { _ in VoicemailApi.getVoicemailMePolicy() }
        calls.add("getVoicemailMessage") {
            try VoicemailApi.getVoicemailMessage(messageId: $0.value("messageId"), expand: $0.optional("expand"))
        }
        calls.add("getVoicemailMessageMedia") {
            try VoicemailApi.getVoicemailMessageMedia(
                messageId: $0.value("messageId"), formatId: $0.optional("formatId"))
        }
        calls.add("getVoicemailMessages") {
            try VoicemailApi.getVoicemailMessages(ids: $0.optional("ids"), expand: $0.optional("expand"))
        }
        calls.add("getVoicemailPolicy") { _ in VoicemailApi.getVoicemailPolicy() }
        calls.add("getVoicemailQueueMessages") {
            try VoicemailApi.getVoicemailQueueMessages(
                queueId: $0.value("queueId"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
        calls.add("getVoicemailSearch") {
            try VoicemailApi.getVoicemailSearch(q64: $0.value("q64"), expand: $0.optional("expand"))
        }
        calls.add("getVoicemailUserMailbox") {
            try VoicemailApi.getVoicemailUserMailbox(userId: $0.value("userId"))
        }
        calls.add("getVoicemailUserMessages") {
            try VoicemailApi.getVoicemailUserMessages(
                userId: $0.value("userId"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
        calls.add("getVoicemailUserpolicy") {
            try VoicemailApi.getVoicemailUserpolicy(userId: $0.value("userId"))
        }
        calls.add("patchVoicemailGroupPolicy") {
            try VoicemailApi.patchVoicemailGroupPolicy(groupId: $0.value("groupId"), body: $0.body())
        }
        calls.add("patchVoicemailMePolicy") {
            try VoicemailApi.patchVoicemailMePolicy(body: $0.body())
        }
        calls.add("patchVoicemailMessage") {
            try VoicemailApi.patchVoicemailMessage(messageId: $0.value("messageId"), body: $0.body())
        }
        calls.add("patchVoicemailUserpolicy") {
            try VoicemailApi.patchVoicemailUserpolicy(userId: $0.value("userId"), body: $0.body())
        }
        calls.add("postVoicemailMessages") {
            try VoicemailApi.postVoicemailMessages(body: $0.body())
        }
        calls.add("postVoicemailSearch") {
            try VoicemailApi.postVoicemailSearch(body: $0.body())
        }
        calls.add("putVoicemailMessage") {
            try VoicemailApi.putVoicemailMessage(messageId: $0.value("messageId"), body: $0.body())
        }
        calls.add("putVoicemailPolicy") {
            try VoicemailApi.putVoicemailPolicy(body: $0.body())
        }
        calls.add("putVoicemailUserpolicy") {
            try VoicemailApi.putVoicemailUserpolicy(userId: $0.value("userId"), body: $0.body())
        }
        return calls
    }
}
