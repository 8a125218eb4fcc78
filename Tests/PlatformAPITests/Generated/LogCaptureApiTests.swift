// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformLogCapture

/// The functions of `LogCaptureApi`, each of which is called once.
final class LogCaptureApiTests: OperationTestCase {
    func testDeleteDiagnosticsLogcaptureBrowserUser() async throws {
        try await call("deleteDiagnosticsLogcaptureBrowserUser") {
            try LogCaptureApi.deleteDiagnosticsLogcaptureBrowserUser(userId: $0.value("userId"))
        }
    }

    func testGetDiagnosticsLogcaptureBrowserEntriesDownloadJob() async throws {
        try await call("getDiagnosticsLogcaptureBrowserEntriesDownloadJob") {
            try LogCaptureApi.getDiagnosticsLogcaptureBrowserEntriesDownloadJob(jobId: $0.value("jobId"))
        }
    }

    func testGetDiagnosticsLogcaptureBrowserUser() async throws {
        try await call("getDiagnosticsLogcaptureBrowserUser") {
            try LogCaptureApi.getDiagnosticsLogcaptureBrowserUser(userId: $0.value("userId"))
        }
    }

    func testGetDiagnosticsLogcaptureBrowserUsers() async throws {
        try await call("getDiagnosticsLogcaptureBrowserUsers") {
            try LogCaptureApi.getDiagnosticsLogcaptureBrowserUsers(includeExpired: $0.optional("includeExpired"))
        }
    }

    func testPostDiagnosticsLogcaptureBrowserEntriesDownloadJobs() async throws {
        try await call("postDiagnosticsLogcaptureBrowserEntriesDownloadJobs") {
            try LogCaptureApi.postDiagnosticsLogcaptureBrowserEntriesDownloadJobs(body: $0.body())
        }
    }

    func testPostDiagnosticsLogcaptureBrowserEntriesQuery() async throws {
        try await call("postDiagnosticsLogcaptureBrowserEntriesQuery") {
            try LogCaptureApi.postDiagnosticsLogcaptureBrowserEntriesQuery(
                body: $0.body(), after: $0.optional("after"), pageSize: $0.optional("pageSize"))
        }
    }

    func testPostDiagnosticsLogcaptureBrowserUser() async throws {
        try await call("postDiagnosticsLogcaptureBrowserUser") {
            try LogCaptureApi.postDiagnosticsLogcaptureBrowserUser(userId: $0.value("userId"), body: $0.body())
        }
    }
}
