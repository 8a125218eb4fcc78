// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformDownloads
import Testing

extension EveryFunctionTests {
    @Test(arguments: downloadsApiCalls) func downloadsApi(_ call: TypedCall) async throws { try await check(call) }

    static var downloadsApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("getDownload") {
            try DownloadsApi.getDownload(
                downloadId: $0.value("downloadId"), contentDisposition: $0.optional("contentDisposition"),
                issueRedirect: $0.optional("issueRedirect"), redirectToAuth: $0.optional("redirectToAuth"))
        }
        return calls
    }
}
