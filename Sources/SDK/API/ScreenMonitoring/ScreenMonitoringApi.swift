// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The operations of the tag Screen Monitoring.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct ScreenMonitoringApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteConversationParticipantScreenmonitorsSession

extension ScreenMonitoringApi {
    /// Calls `DELETE
    /// /api/v2/conversations/{conversationId}/participants/{participantId}/screenmonitors/sessions/{screenMonitoringId}`.
    ///
    /// Needs the permission `realtimeMonitor:screen:monitorConversation`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - screenMonitoringId: `screenMonitoringId` in the path.
    public func deleteConversationParticipantScreenmonitorsSession(
        conversationId: String, participantId: String, screenMonitoringId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteConversationParticipantScreenmonitorsSession(
                conversationId: conversationId, participantId: participantId, screenMonitoringId: screenMonitoringId))
    }

    /// The call `DELETE
    /// /api/v2/conversations/{conversationId}/participants/{participantId}/screenmonitors/sessions/{screenMonitoringId}`,
    /// ready to be sent.
    public static func deleteConversationParticipantScreenmonitorsSession(
        conversationId: String, participantId: String, screenMonitoringId: String
    ) -> APICall<Void> {
        APICall(
            "deleteConversationParticipantScreenmonitorsSession", .delete,
            "/api/v2/conversations/{conversationId}/participants/{participantId}/screenmonitors/sessions/{screenMonitoringId}",
            parameters: [("conversationId", conversationId), ("participantId", participantId), ("screenMonitoringId", screenMonitoringId)])
    }
}

// MARK: - deleteUserScreenmonitorsSession

extension ScreenMonitoringApi {
    /// Calls `DELETE /api/v2/users/{userId}/screenmonitors/sessions/{screenMonitoringId}`.
    ///
    /// Needs the permission `realtimeMonitor:screen:monitorAgent`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - screenMonitoringId: `screenMonitoringId` in the path.
    public func deleteUserScreenmonitorsSession(userId: String, screenMonitoringId: String) async throws(ApiError) {
        try await client.send(
            Self.deleteUserScreenmonitorsSession(userId: userId, screenMonitoringId: screenMonitoringId))
    }

    /// The call `DELETE /api/v2/users/{userId}/screenmonitors/sessions/{screenMonitoringId}`, ready to be sent.
    public static func deleteUserScreenmonitorsSession(userId: String, screenMonitoringId: String) -> APICall<Void> {
        APICall(
            "deleteUserScreenmonitorsSession", .delete,
            "/api/v2/users/{userId}/screenmonitors/sessions/{screenMonitoringId}",
            parameters: [("userId", userId), ("screenMonitoringId", screenMonitoringId)])
    }
}

// MARK: - getConversationParticipantScreenmonitorsSession

extension ScreenMonitoringApi {
    /// Calls `GET
    /// /api/v2/conversations/{conversationId}/participants/{participantId}/screenmonitors/sessions/{screenMonitoringId}`.
    ///
    /// Needs the permission `realtimeMonitor:screen:monitorConversation`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    ///   - screenMonitoringId: `screenMonitoringId` in the path.
    public func getConversationParticipantScreenmonitorsSession(
        conversationId: String, participantId: String, screenMonitoringId: String
    ) async throws(ApiError) -> ScreenMonitoringSession {
        try await client.send(
            Self.getConversationParticipantScreenmonitorsSession(
                conversationId: conversationId, participantId: participantId, screenMonitoringId: screenMonitoringId))
    }

    /// The call `GET
    /// /api/v2/conversations/{conversationId}/participants/{participantId}/screenmonitors/sessions/{screenMonitoringId}`,
    /// ready to be sent.
    public static func getConversationParticipantScreenmonitorsSession(
        conversationId: String, participantId: String, screenMonitoringId: String
    ) -> APICall<ScreenMonitoringSession> {
        APICall(
            "getConversationParticipantScreenmonitorsSession", .get,
            "/api/v2/conversations/{conversationId}/participants/{participantId}/screenmonitors/sessions/{screenMonitoringId}",
            parameters: [("conversationId", conversationId), ("participantId", participantId), ("screenMonitoringId", screenMonitoringId)])
    }
}

// MARK: - getScreenmonitorsSessionsDetails

extension ScreenMonitoringApi {
    /// Calls `GET /api/v2/screenmonitors/sessions/details`.
    ///
    /// Needs the permission `realtimeMonitor:screenSession:view`.
    public func getScreenmonitorsSessionsDetails() async throws(ApiError) -> ScreenMonitoringDetails {
        try await client.send(Self.getScreenmonitorsSessionsDetails())
    }

    /// The call `GET /api/v2/screenmonitors/sessions/details`, ready to be sent.
    public static func getScreenmonitorsSessionsDetails() -> APICall<ScreenMonitoringDetails> {
        APICall("getScreenmonitorsSessionsDetails", .get, "/api/v2/screenmonitors/sessions/details")
    }
}

// MARK: - getScreenmonitorsSettings

extension ScreenMonitoringApi {
    /// Calls `GET /api/v2/screenmonitors/settings`.
    ///
    /// Needs the permission `realtimeMonitor:settings:view`.
    public func getScreenmonitorsSettings() async throws(ApiError) -> ScreenMonitorSettings {
        try await client.send(Self.getScreenmonitorsSettings())
    }

    /// The call `GET /api/v2/screenmonitors/settings`, ready to be sent.
    public static func getScreenmonitorsSettings() -> APICall<ScreenMonitorSettings> {
        APICall("getScreenmonitorsSettings", .get, "/api/v2/screenmonitors/settings")
    }
}

// MARK: - getScreenmonitorsUserSessions

extension ScreenMonitoringApi {
    /// Calls `GET /api/v2/screenmonitors/users/{userId}/sessions`.
    ///
    /// Needs one of the permissions `realtimeMonitor:screen:monitorConversation`,
    /// `realtimeMonitor:screen:monitorAgent`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    public func getScreenmonitorsUserSessions(
        userId: String
    ) async throws(ApiError) -> ScreenMonitoringSessionEntityListing {
        try await client.send(Self.getScreenmonitorsUserSessions(userId: userId))
    }

    /// The call `GET /api/v2/screenmonitors/users/{userId}/sessions`, ready to be sent.
    public static func getScreenmonitorsUserSessions(userId: String) -> APICall<ScreenMonitoringSessionEntityListing> {
        APICall(
            "getScreenmonitorsUserSessions", .get, "/api/v2/screenmonitors/users/{userId}/sessions",
            parameters: [("userId", userId)])
    }
}

// MARK: - getUserScreenmonitorsSession

extension ScreenMonitoringApi {
    /// Calls `GET /api/v2/users/{userId}/screenmonitors/sessions/{screenMonitoringId}`.
    ///
    /// Needs the permission `realtimeMonitor:screen:monitorAgent`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - screenMonitoringId: `screenMonitoringId` in the path.
    public func getUserScreenmonitorsSession(
        userId: String, screenMonitoringId: String
    ) async throws(ApiError) -> ScreenMonitoringSession {
        try await client.send(Self.getUserScreenmonitorsSession(userId: userId, screenMonitoringId: screenMonitoringId))
    }

    /// The call `GET /api/v2/users/{userId}/screenmonitors/sessions/{screenMonitoringId}`, ready to be sent.
    public static func getUserScreenmonitorsSession(
        userId: String, screenMonitoringId: String
    ) -> APICall<ScreenMonitoringSession> {
        APICall(
            "getUserScreenmonitorsSession", .get, "/api/v2/users/{userId}/screenmonitors/sessions/{screenMonitoringId}",
            parameters: [("userId", userId), ("screenMonitoringId", screenMonitoringId)])
    }
}

// MARK: - postConversationParticipantScreenmonitorsSessions

extension ScreenMonitoringApi {
    /// Calls `POST /api/v2/conversations/{conversationId}/participants/{participantId}/screenmonitors/sessions`.
    ///
    /// Needs the permission `realtimeMonitor:screen:monitorConversation`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - participantId: `participantId` in the path.
    @discardableResult
    public func postConversationParticipantScreenmonitorsSessions(
        conversationId: String, participantId: String
    ) async throws(ApiError) -> StartScreenMonitorResponseBody {
        try await client.send(
            Self.postConversationParticipantScreenmonitorsSessions(
                conversationId: conversationId, participantId: participantId))
    }

    /// The call `POST /api/v2/conversations/{conversationId}/participants/{participantId}/screenmonitors/sessions`,
    /// ready to be sent.
    public static func postConversationParticipantScreenmonitorsSessions(
        conversationId: String, participantId: String
    ) -> APICall<StartScreenMonitorResponseBody> {
        APICall(
            "postConversationParticipantScreenmonitorsSessions", .post,
            "/api/v2/conversations/{conversationId}/participants/{participantId}/screenmonitors/sessions",
            parameters: [("conversationId", conversationId), ("participantId", participantId)])
    }
}

// MARK: - postScreenmonitorsSessionsUsersDetails

extension ScreenMonitoringApi {
    /// Calls `POST /api/v2/screenmonitors/sessions/users/details`.
    ///
    /// Needs the permission `realtimeMonitor:screenSession:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postScreenmonitorsSessionsUsersDetails(
        body: [String]
    ) async throws(ApiError) -> ScreenMonitoringUserDetailsEntityListing {
        try await client.send(Self.postScreenmonitorsSessionsUsersDetails(body: body))
    }

    /// The call `POST /api/v2/screenmonitors/sessions/users/details`, ready to be sent.
    public static func postScreenmonitorsSessionsUsersDetails(
        body: [String]
    ) -> APICall<ScreenMonitoringUserDetailsEntityListing> {
        APICall(
            "postScreenmonitorsSessionsUsersDetails", .post, "/api/v2/screenmonitors/sessions/users/details",
            body: .json(body.asJSON))
    }
}

// MARK: - postUserScreenmonitorsSessions

extension ScreenMonitoringApi {
    /// Calls `POST /api/v2/users/{userId}/screenmonitors/sessions`.
    ///
    /// Needs the permission `realtimeMonitor:screen:monitorAgent`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    @discardableResult
    public func postUserScreenmonitorsSessions(
        userId: String
    ) async throws(ApiError) -> StartScreenMonitorResponseBody {
        try await client.send(Self.postUserScreenmonitorsSessions(userId: userId))
    }

    /// The call `POST /api/v2/users/{userId}/screenmonitors/sessions`, ready to be sent.
    public static func postUserScreenmonitorsSessions(userId: String) -> APICall<StartScreenMonitorResponseBody> {
        APICall(
            "postUserScreenmonitorsSessions", .post, "/api/v2/users/{userId}/screenmonitors/sessions",
            parameters: [("userId", userId)])
    }
}

// MARK: - putScreenmonitorsSettings

extension ScreenMonitoringApi {
    /// Calls `PUT /api/v2/screenmonitors/settings`.
    ///
    /// Needs the permission `realtimeMonitor:settings:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    public func putScreenmonitorsSettings(body: ScreenMonitorSettings) async throws(ApiError) {
        try await client.send(Self.putScreenmonitorsSettings(body: body))
    }

    /// The call `PUT /api/v2/screenmonitors/settings`, ready to be sent.
    public static func putScreenmonitorsSettings(body: ScreenMonitorSettings) -> APICall<Void> {
        APICall("putScreenmonitorsSettings", .put, "/api/v2/screenmonitors/settings", body: .json(body.asJSON))
    }
}
