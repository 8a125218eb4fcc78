// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformUserRecordings

/// The functions of `UserRecordingsApi`, each of which is called once.
final class UserRecordingsApiTests: OperationTestCase {
    func testDeleteUserrecording() async throws {
        try await call("deleteUserrecording") {
            try UserRecordingsApi.deleteUserrecording(recordingId: $0.value("recordingId"))
        }
    }

    func testGetUserrecording() async throws {
        try await call("getUserrecording") {
            try UserRecordingsApi.getUserrecording(recordingId: $0.value("recordingId"), expand: $0.optional("expand"))
        }
    }

    func testGetUserrecordingTranscoding() async throws {
        try await call("getUserrecordingTranscoding") {
            try UserRecordingsApi.getUserrecordingTranscoding(
                recordingId: $0.value("recordingId"), formatId: $0.optional("formatId"))
        }
    }

    func testGetUserrecordings() async throws {
        try await call("getUserrecordings") {
            try UserRecordingsApi.getUserrecordings(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), expand: $0.optional("expand"))
        }
    }

    func testGetUserrecordingsSummary() async throws {
        try await call("getUserrecordingsSummary") { _ in
            UserRecordingsApi.getUserrecordingsSummary()
        }
    }

    func testPutUserrecording() async throws {
        try await call("putUserrecording") {
            try UserRecordingsApi.putUserrecording(
                recordingId: $0.value("recordingId"), body: $0.body(), expand: $0.optional("expand"))
        }
    }
}
