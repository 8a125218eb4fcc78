// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The operations of the tag Events.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct EventsApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - postEventsConversations

extension EventsApi {
    /// Calls `POST /api/v2/events/conversations`.
    ///
    /// Needs the permission `conversation:conversation:inject`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postEventsConversations(
        body: BatchConversationEventRequest
    ) async throws(ApiError) -> BatchEventResponse {
        try await client.send(Self.postEventsConversations(body: body))
    }

    /// The call `POST /api/v2/events/conversations`, ready to be sent.
    public static func postEventsConversations(body: BatchConversationEventRequest) -> APICall<BatchEventResponse> {
        APICall("postEventsConversations", .post, "/api/v2/events/conversations", body: .json(body.asJSON))
    }
}

// MARK: - postEventsRoutingCustomkpiattributions

extension EventsApi {
    /// Calls `POST /api/v2/events/routing/customkpiattributions`.
    ///
    /// Needs the permission `routing:customKpiAttribution:inject`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postEventsRoutingCustomkpiattributions(
        body: BatchPredictiveRoutingCustomKpiAttributionEventRequest
    ) async throws(ApiError) -> BatchEventResponse {
        try await client.send(Self.postEventsRoutingCustomkpiattributions(body: body))
    }

    /// The call `POST /api/v2/events/routing/customkpiattributions`, ready to be sent.
    public static func postEventsRoutingCustomkpiattributions(
        body: BatchPredictiveRoutingCustomKpiAttributionEventRequest
    ) -> APICall<BatchEventResponse> {
        APICall(
            "postEventsRoutingCustomkpiattributions", .post, "/api/v2/events/routing/customkpiattributions",
            body: .json(body.asJSON))
    }
}

// MARK: - postEventsUsersPresence

extension EventsApi {
    /// Calls `POST /api/v2/events/users/presence`.
    ///
    /// Needs the permission `presence:userPresence:inject`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postEventsUsersPresence(
        body: BatchUserPresenceEventRequest
    ) async throws(ApiError) -> BatchEventResponse {
        try await client.send(Self.postEventsUsersPresence(body: body))
    }

    /// The call `POST /api/v2/events/users/presence`, ready to be sent.
    public static func postEventsUsersPresence(body: BatchUserPresenceEventRequest) -> APICall<BatchEventResponse> {
        APICall("postEventsUsersPresence", .post, "/api/v2/events/users/presence", body: .json(body.asJSON))
    }
}

// MARK: - postEventsUsersRoutingstatus

extension EventsApi {
    /// Calls `POST /api/v2/events/users/routingstatus`.
    ///
    /// Needs the permission `routing:routingstatus:inject`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postEventsUsersRoutingstatus(
        body: BatchUserRoutingStatusEventRequest
    ) async throws(ApiError) -> BatchEventResponse {
        try await client.send(Self.postEventsUsersRoutingstatus(body: body))
    }

    /// The call `POST /api/v2/events/users/routingstatus`, ready to be sent.
    public static func postEventsUsersRoutingstatus(
        body: BatchUserRoutingStatusEventRequest
    ) -> APICall<BatchEventResponse> {
        APICall("postEventsUsersRoutingstatus", .post, "/api/v2/events/users/routingstatus", body: .json(body.asJSON))
    }
}
