// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformLogCapture
import Testing

extension EveryFunctionTests {
    @Test(arguments: logCaptureApiCalls) func logCaptureApi(_ call: TypedCall) async throws { try await check(call) }

    static var logCaptureApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteDiagnosticsLogcaptureBrowserUser") {
            try LogCaptureApi.deleteDiagnosticsLogcaptureBrowserUser(userId: $0.value("userId"))
        }
        calls.add("getDiagnosticsLogcaptureBrowserEntriesDownloadJob") {
            try LogCaptureApi.getDiagnosticsLogcaptureBrowserEntriesDownloadJob(jobId: $0.value("jobId"))
        }
        calls.add("getDiagnosticsLogcaptureBrowserUser") {
            try LogCaptureApi.getDiagnosticsLogcaptureBrowserUser(userId: $0.value("userId"))
        }
        calls.add("getDiagnosticsLogcaptureBrowserUsers") {
            try LogCaptureApi.getDiagnosticsLogcaptureBrowserUsers(includeExpired: $0.optional("includeExpired"))
        }
        calls.add("postDiagnosticsLogcaptureBrowserEntriesDownloadJobs") {
            try LogCaptureApi.postDiagnosticsLogcaptureBrowserEntriesDownloadJobs(body: $0.body())
        }
        calls.add("postDiagnosticsLogcaptureBrowserEntriesQuery") {
            try LogCaptureApi.postDiagnosticsLogcaptureBrowserEntriesQuery(
                body: $0.body(), after: $0.optional("after"), pageSize: $0.optional("pageSize"))
        }
        calls.add("postDiagnosticsLogcaptureBrowserUser") {
            try LogCaptureApi.postDiagnosticsLogcaptureBrowserUser(userId: $0.value("userId"), body: $0.body())
        }
        return calls
    }
}
