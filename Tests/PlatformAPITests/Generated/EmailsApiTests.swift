// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformEmails

/// The functions of `EmailsApi`, each of which is called once.
final class EmailsApiTests: OperationTestCase {
    func testDeleteEmailsSettingsThreading() async throws {
        try await call("deleteEmailsSettingsThreading") { _ in
            EmailsApi.deleteEmailsSettingsThreading()
        }
    }

    func testGetEmailsSettings() async throws {
        try await call("getEmailsSettings") { _ in
            EmailsApi.getEmailsSettings()
        }
    }

    func testGetEmailsSettingsThreading() async throws {
        try await call("getEmailsSettingsThreading") { _ in
            EmailsApi.getEmailsSettingsThreading()
        }
    }

    func testPatchEmailsSettings() async throws {
        try await call("patchEmailsSettings") {
            try EmailsApi.patchEmailsSettings(body: $0.body())
        }
    }

    func testPatchEmailsSettingsThreading() async throws {
        try await call("patchEmailsSettingsThreading") {
            try EmailsApi.patchEmailsSettingsThreading(body: $0.body())
        }
    }
}
