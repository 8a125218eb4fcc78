// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformMessaging

/// The functions of `MessagingApi`, each of which is called once.
final class MessagingApiTests: OperationTestCase {
    func testDeleteMessagingSetting() async throws {
        try await call("deleteMessagingSetting") {
            try MessagingApi.deleteMessagingSetting(messageSettingId: $0.value("messageSettingId"))
        }
    }

    func testDeleteMessagingSettingsDefault() async throws {
        try await call("deleteMessagingSettingsDefault") { _ in
            MessagingApi.deleteMessagingSettingsDefault()
        }
    }

    func testDeleteMessagingSupportedcontentSupportedContentId() async throws {
        try await call("deleteMessagingSupportedcontentSupportedContentId") {
            try MessagingApi.deleteMessagingSupportedcontentSupportedContentId(
                supportedContentId: $0.value("supportedContentId"))
        }
    }

    func testGetMessagingSetting() async throws {
        try await call("getMessagingSetting") {
            try MessagingApi.getMessagingSetting(messageSettingId: $0.value("messageSettingId"))
        }
    }

    func testGetMessagingSettings() async throws {
        try await call("getMessagingSettings") {
            try MessagingApi.getMessagingSettings(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
    }

    func testGetMessagingSettingsDefault() async throws {
        try await call("getMessagingSettingsDefault") { _ in
            MessagingApi.getMessagingSettingsDefault()
        }
    }

    func testGetMessagingSupportedcontent() async throws {
        try await call("getMessagingSupportedcontent") {
            try MessagingApi.getMessagingSupportedcontent(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
    }

    func testGetMessagingSupportedcontentSupportedContentId() async throws {
        try await call("getMessagingSupportedcontentSupportedContentId") {
            try MessagingApi.getMessagingSupportedcontentSupportedContentId(
                supportedContentId: $0.value("supportedContentId"))
        }
    }

    func testPatchMessagingSetting() async throws {
        try await call("patchMessagingSetting") {
            try MessagingApi.patchMessagingSetting(messageSettingId: $0.value("messageSettingId"), body: $0.body())
        }
    }

    func testPatchMessagingSupportedcontentSupportedContentId() async throws {
        try await call("patchMessagingSupportedcontentSupportedContentId") {
            try MessagingApi.patchMessagingSupportedcontentSupportedContentId(
                supportedContentId: $0.value("supportedContentId"), body: $0.body())
        }
    }

    func testPostMessagingSettings() async throws {
        try await call("postMessagingSettings") {
            try MessagingApi.postMessagingSettings(body: $0.body())
        }
    }

    func testPostMessagingSupportedcontent() async throws {
        try await call("postMessagingSupportedcontent") {
            try MessagingApi.postMessagingSupportedcontent(body: $0.body())
        }
    }

    func testPutMessagingSettingsDefault() async throws {
        try await call("putMessagingSettingsDefault") {
            try MessagingApi.putMessagingSettingsDefault(body: $0.body())
        }
    }
}
