// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformDownloads

/// The functions of `DownloadsApi`, each of which is called once.
final class DownloadsApiTests: OperationTestCase {
    func testGetDownload() async throws {
        try await call("getDownload") {
            try DownloadsApi.getDownload(
                downloadId: $0.value("downloadId"), contentDisposition: $0.optional("contentDisposition"),
                issueRedirect: $0.optional("issueRedirect"), redirectToAuth: $0.optional("redirectToAuth"))
        }
    }
}
