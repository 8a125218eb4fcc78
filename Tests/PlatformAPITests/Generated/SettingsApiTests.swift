// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformSettings
import Testing

extension EveryFunctionTests {
    @Test(arguments: settingsApiCalls) func settingsApi(_ call: TypedCall) async throws { try await check(call) }

    static var settingsApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteEmailsSettingsThreading") { _ in SettingsApi.deleteEmailsSettingsThreading() }
        calls.add("deleteExternalcontactsSettings") { _ in SettingsApi.deleteExternalcontactsSettings() }
        calls.add("deleteUsersAgentuiAgentsAutoanswerAgentIdSettings") {
            try SettingsApi.deleteUsersAgentuiAgentsAutoanswerAgentIdSettings(agentId: $0.value("agentId"))
        }
        calls.add("getEmailsSettings") { _ in SettingsApi.getEmailsSettings() }
        calls.add("getEmailsSettingsThreading") { _ in SettingsApi.getEmailsSettingsThreading() }
        calls.add("getExternalcontactsSettings") { _ in SettingsApi.getExternalcontactsSettings() }
        calls.add("getSettingsExecutiondata") { _ in SettingsApi.getSettingsExecutiondata() }
        calls.add("getUsersAgentuiAgentsAutoanswerAgentIdSettings") {
            try SettingsApi.getUsersAgentuiAgentsAutoanswerAgentIdSettings(agentId: $0.value("agentId"))
        }
        calls.add("patchEmailsSettings") {
            try SettingsApi.patchEmailsSettings(body: $0.body())
        }
        calls.add("patchEmailsSettingsThreading") {
            try SettingsApi.patchEmailsSettingsThreading(body: $0.body())
        }
        calls.add("patchSettingsExecutiondata") {
            try SettingsApi.patchSettingsExecutiondata(body: $0.body())
        }
        calls.add("patchUsersAgentuiAgentsAutoanswerAgentIdSettings") {
            try SettingsApi.patchUsersAgentuiAgentsAutoanswerAgentIdSettings(
                agentId: $0.value("agentId"), body: $0.body())
        }
        calls.add("putExternalcontactsSettings") {
            try SettingsApi.putExternalcontactsSettings(body: $0.body())
        }
        calls.add("putUsersAgentuiAgentsAutoanswerAgentIdSettings") {
            try SettingsApi.putUsersAgentuiAgentsAutoanswerAgentIdSettings(
                agentId: $0.value("agentId"), body: $0.body())
        }
        return calls
    }
}
