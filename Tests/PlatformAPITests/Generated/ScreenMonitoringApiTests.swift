// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformScreenMonitoring

/// The functions of `ScreenMonitoringApi`, each of which is called once.
final class ScreenMonitoringApiTests: OperationTestCase {
    func testDeleteConversationParticipantScreenmonitorsSession() async throws {
        try await call("deleteConversationParticipantScreenmonitorsSession") {
            try ScreenMonitoringApi.deleteConversationParticipantScreenmonitorsSession(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                screenMonitoringId: $0.value("screenMonitoringId"))
        }
    }

    func testDeleteUserScreenmonitorsSession() async throws {
        try await call("deleteUserScreenmonitorsSession") {
            try ScreenMonitoringApi.deleteUserScreenmonitorsSession(
                userId: $0.value("userId"), screenMonitoringId: $0.value("screenMonitoringId"))
        }
    }

    func testGetConversationParticipantScreenmonitorsSession() async throws {
        try await call("getConversationParticipantScreenmonitorsSession") {
            try ScreenMonitoringApi.getConversationParticipantScreenmonitorsSession(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                screenMonitoringId: $0.value("screenMonitoringId"))
        }
    }

    func testGetScreenmonitorsSessionsDetails() async throws {
        try await call("getScreenmonitorsSessionsDetails") { _ in
            ScreenMonitoringApi.getScreenmonitorsSessionsDetails()
        }
    }

    func testGetScreenmonitorsSettings() async throws {
        try await call("getScreenmonitorsSettings") { _ in
            ScreenMonitoringApi.getScreenmonitorsSettings()
        }
    }

    func testGetScreenmonitorsUserSessions() async throws {
        try await call("getScreenmonitorsUserSessions") {
            try ScreenMonitoringApi.getScreenmonitorsUserSessions(userId: $0.value("userId"))
        }
    }

    func testGetUserScreenmonitorsSession() async throws {
        try await call("getUserScreenmonitorsSession") {
            try ScreenMonitoringApi.getUserScreenmonitorsSession(
                userId: $0.value("userId"), screenMonitoringId: $0.value("screenMonitoringId"))
        }
    }

    func testPostConversationParticipantScreenmonitorsSessions() async throws {
        try await call("postConversationParticipantScreenmonitorsSessions") {
            try ScreenMonitoringApi.postConversationParticipantScreenmonitorsSessions(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"))
        }
    }

    func testPostScreenmonitorsSessionsUsersDetails() async throws {
        try await call("postScreenmonitorsSessionsUsersDetails") {
            try ScreenMonitoringApi.postScreenmonitorsSessionsUsersDetails(body: $0.body())
        }
    }

    func testPostUserScreenmonitorsSessions() async throws {
        try await call("postUserScreenmonitorsSessions") {
            try ScreenMonitoringApi.postUserScreenmonitorsSessions(userId: $0.value("userId"))
        }
    }

    func testPutScreenmonitorsSettings() async throws {
        try await call("putScreenmonitorsSettings") {
            try ScreenMonitoringApi.putScreenmonitorsSettings(body: $0.body())
        }
    }
}
