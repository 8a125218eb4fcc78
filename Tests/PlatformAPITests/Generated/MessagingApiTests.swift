// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformMessaging
import Testing

extension EveryFunctionTests {
    @Test(arguments: messagingApiCalls) func messagingApi(_ call: TypedCall) async throws { try await check(call) }

    static var messagingApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteMessagingSetting") {
            try MessagingApi.deleteMessagingSetting(messageSettingId: $0.value("messageSettingId"))
        }
        calls.add("deleteMessagingSettingsDefault") { _ in MessagingApi.deleteMessagingSettingsDefault() }
        calls.add("deleteMessagingSupportedcontentSupportedContentId") {
            try MessagingApi.deleteMessagingSupportedcontentSupportedContentId(
                supportedContentId: $0.value("supportedContentId"))
        }
        calls.add("getMessagingSetting") {
            try MessagingApi.getMessagingSetting(messageSettingId: $0.value("messageSettingId"))
        }
        calls.add("getMessagingSettings") {
            try MessagingApi.getMessagingSettings(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
        calls.add("getMessagingSettingsDefault") { _ in MessagingApi.getMessagingSettingsDefault() }
        calls.add("getMessagingSupportedcontent") {
            try MessagingApi.getMessagingSupportedcontent(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
        calls.add("getMessagingSupportedcontentSupportedContentId") {
            try MessagingApi.getMessagingSupportedcontentSupportedContentId(
                supportedContentId: $0.value("supportedContentId"))
        }
        calls.add("patchMessagingSetting") {
            try MessagingApi.patchMessagingSetting(messageSettingId: $0.value("messageSettingId"), body: $0.body())
        }
        calls.add("patchMessagingSupportedcontentSupportedContentId") {
            try MessagingApi.patchMessagingSupportedcontentSupportedContentId(
                supportedContentId: $0.value("supportedContentId"), body: $0.body())
        }
        calls.add("postMessagingSettings") {
            try MessagingApi.postMessagingSettings(body: $0.body())
        }
        calls.add("postMessagingSupportedcontent") {
            try MessagingApi.postMessagingSupportedcontent(body: $0.body())
        }
        calls.add("putMessagingSettingsDefault") {
            try MessagingApi.putMessagingSettingsDefault(body: $0.body())
        }
        return calls
    }
}
