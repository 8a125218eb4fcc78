// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformScreenMonitoring
import Testing

extension EveryFunctionTests {
    @Test(arguments: screenMonitoringApiCalls) func screenMonitoringApi(_ call: TypedCall) async throws { try await check(call) }

    static var screenMonitoringApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteConversationParticipantScreenmonitorsSession") {
            try ScreenMonitoringApi.deleteConversationParticipantScreenmonitorsSession(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                screenMonitoringId: $0.value("screenMonitoringId"))
        }
        calls.add("deleteUserScreenmonitorsSession") {
            try ScreenMonitoringApi.deleteUserScreenmonitorsSession(
                userId: $0.value("userId"), screenMonitoringId: $0.value("screenMonitoringId"))
        }
        calls.add("getConversationParticipantScreenmonitorsSession") {
            try ScreenMonitoringApi.getConversationParticipantScreenmonitorsSession(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                screenMonitoringId: $0.value("screenMonitoringId"))
        }
        calls.add("getScreenmonitorsSessionsDetails") { _ in ScreenMonitoringApi.getScreenmonitorsSessionsDetails() }
        calls.add("getScreenmonitorsSettings") { _ in ScreenMonitoringApi.getScreenmonitorsSettings() }
        calls.add("getScreenmonitorsUserSessions") {
            try ScreenMonitoringApi.getScreenmonitorsUserSessions(userId: $0.value("userId"))
        }
        calls.add("getUserScreenmonitorsSession") {
            try ScreenMonitoringApi.getUserScreenmonitorsSession(
                userId: $0.value("userId"), screenMonitoringId: $0.value("screenMonitoringId"))
        }
        calls.add("postConversationParticipantScreenmonitorsSessions") {
            try ScreenMonitoringApi.postConversationParticipantScreenmonitorsSessions(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"))
        }
        calls.add("postScreenmonitorsSessionsUsersDetails") {
            try ScreenMonitoringApi.postScreenmonitorsSessionsUsersDetails(body: $0.body())
        }
        calls.add("postUserScreenmonitorsSessions") {
            try ScreenMonitoringApi.postUserScreenmonitorsSessions(userId: $0.value("userId"))
        }
        calls.add("putScreenmonitorsSettings") {
            try ScreenMonitoringApi.putScreenmonitorsSettings(body: $0.body())
        }
        return calls
    }
}
