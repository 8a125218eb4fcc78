// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformEmails
import Testing

extension EveryFunctionTests {
    @Test(arguments: emailsApiCalls) func emailsApi(_ call: TypedCall) async throws { try await check(call) }

    static var emailsApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteEmailsSettingsThreading") { _ in EmailsApi.deleteEmailsSettingsThreading() }
        calls.add("getEmailsSettings") { _ in EmailsApi.getEmailsSettings() }
        calls.add("getEmailsSettingsThreading") { _ in EmailsApi.getEmailsSettingsThreading() }
        calls.add("patchEmailsSettings") {
            try EmailsApi.patchEmailsSettings(body: $0.body())
        }
        calls.add("patchEmailsSettingsThreading") {
            try EmailsApi.patchEmailsSettingsThreading(body: $0.body())
        }
        return calls
    }
}
