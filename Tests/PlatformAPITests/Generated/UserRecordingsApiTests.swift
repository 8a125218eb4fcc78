// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformUserRecordings
import Testing

extension EveryFunctionTests {
    @Test(arguments: userRecordingsApiCalls) func userRecordingsApi(_ call: TypedCall) async throws { try await check(call) }

    static var userRecordingsApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteUserrecording") {
            try UserRecordingsApi.deleteUserrecording(recordingId: $0.value("recordingId"))
        }
        calls.add("getUserrecording") {
            try UserRecordingsApi.getUserrecording(recordingId: $0.value("recordingId"), expand: $0.optional("expand"))
        }
        calls.add("getUserrecordingTranscoding") {
            try UserRecordingsApi.getUserrecordingTranscoding(
                recordingId: $0.value("recordingId"), formatId: $0.optional("formatId"))
        }
        calls.add("getUserrecordings") {
            try UserRecordingsApi.getUserrecordings(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), expand: $0.optional("expand"))
        }
        calls.add("getUserrecordingsSummary") { _ in UserRecordingsApi.getUserrecordingsSummary() }
        calls.add("putUserrecording") {
            try UserRecordingsApi.putUserrecording(
                recordingId: $0.value("recordingId"), body: $0.body(), expand: $0.optional("expand"))
        }
        return calls
    }
}
