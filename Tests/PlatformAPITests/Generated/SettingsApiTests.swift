// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformSettings

/// The functions of `SettingsApi`, each of which is called once.
final class SettingsApiTests: OperationTestCase {
    func testDeleteEmailsSettingsThreading() async throws {
        try await call("deleteEmailsSettingsThreading") { _ in
            SettingsApi.deleteEmailsSettingsThreading()
        }
    }

    func testDeleteExternalcontactsSettings() async throws {
        try await call("deleteExternalcontactsSettings") { _ in
            SettingsApi.deleteExternalcontactsSettings()
        }
    }

    func testDeleteUsersAgentuiAgentsAutoanswerAgentIdSettings() async throws {
        try await call("deleteUsersAgentuiAgentsAutoanswerAgentIdSettings") {
            try SettingsApi.deleteUsersAgentuiAgentsAutoanswerAgentIdSettings(agentId: $0.value("agentId"))
        }
    }

    func testGetEmailsSettings() async throws {
        try await call("getEmailsSettings") { _ in
            SettingsApi.getEmailsSettings()
        }
    }

    func testGetEmailsSettingsThreading() async throws {
        try await call("getEmailsSettingsThreading") { _ in
            SettingsApi.getEmailsSettingsThreading()
        }
    }

    func testGetExternalcontactsSettings() async throws {
        try await call("getExternalcontactsSettings") { _ in
            SettingsApi.getExternalcontactsSettings()
        }
    }

    func testGetSettingsExecutiondata() async throws {
        try await call("getSettingsExecutiondata") { _ in
            SettingsApi.getSettingsExecutiondata()
        }
    }

    func testGetUsersAgentuiAgentsAutoanswerAgentIdSettings() async throws {
        try await call("getUsersAgentuiAgentsAutoanswerAgentIdSettings") {
            try SettingsApi.getUsersAgentuiAgentsAutoanswerAgentIdSettings(agentId: $0.value("agentId"))
        }
    }

    func testPatchEmailsSettings() async throws {
        try await call("patchEmailsSettings") {
            try SettingsApi.patchEmailsSettings(body: $0.body())
        }
    }

    func testPatchEmailsSettingsThreading() async throws {
        try await call("patchEmailsSettingsThreading") {
            try SettingsApi.patchEmailsSettingsThreading(body: $0.body())
        }
    }

    func testPatchSettingsExecutiondata() async throws {
        try await call("patchSettingsExecutiondata") {
            try SettingsApi.patchSettingsExecutiondata(body: $0.body())
        }
    }

    func testPatchUsersAgentuiAgentsAutoanswerAgentIdSettings() async throws {
        try await call("patchUsersAgentuiAgentsAutoanswerAgentIdSettings") {
            try SettingsApi.patchUsersAgentuiAgentsAutoanswerAgentIdSettings(
                agentId: $0.value("agentId"), body: $0.body())
        }
    }

    func testPutExternalcontactsSettings() async throws {
        try await call("putExternalcontactsSettings") {
            try SettingsApi.putExternalcontactsSettings(body: $0.body())
        }
    }

    func testPutUsersAgentuiAgentsAutoanswerAgentIdSettings() async throws {
        try await call("putUsersAgentuiAgentsAutoanswerAgentIdSettings") {
            try SettingsApi.putUsersAgentuiAgentsAutoanswerAgentIdSettings(
                agentId: $0.value("agentId"), body: $0.body())
        }
    }
}
