// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The operations of the tag Notifications.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct NotificationsApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteNotificationsChannelSubscriptions

extension NotificationsApi {
    /// Calls `DELETE /api/v2/notifications/channels/{channelId}/subscriptions`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - channelId: `channelId` in the path.
    public func deleteNotificationsChannelSubscriptions(channelId: String) async throws(ApiError) {
        try await client.send(Self.deleteNotificationsChannelSubscriptions(channelId: channelId))
    }

    /// The call `DELETE /api/v2/notifications/channels/{channelId}/subscriptions`, ready to be sent.
    public static func deleteNotificationsChannelSubscriptions(channelId: String) -> APICall<Void> {
        APICall(
            "deleteNotificationsChannelSubscriptions", .delete,
            "/api/v2/notifications/channels/{channelId}/subscriptions", parameters: [("channelId", channelId)])
    }
}

// MARK: - getNotificationsAvailabletopics

extension NotificationsApi {
    /// Calls `GET /api/v2/notifications/availabletopics`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - expand: `expand` in the query, once for each element.
    ///   - includePreview: `includePreview` in the query; when left out: `true`.
    public func getNotificationsAvailabletopics(
        expand: [GetNotificationsAvailabletopicsExpand]? = nil, includePreview: Bool? = nil
    ) async throws(ApiError) -> AvailableTopicEntityListing {
        try await client.send(Self.getNotificationsAvailabletopics(expand: expand, includePreview: includePreview))
    }

    /// The call `GET /api/v2/notifications/availabletopics`, ready to be sent.
    public static func getNotificationsAvailabletopics(
        expand: [GetNotificationsAvailabletopicsExpand]? = nil, includePreview: Bool? = nil
    ) -> APICall<AvailableTopicEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        queryParameters.add("includePreview", includePreview)
        return APICall(
            "getNotificationsAvailabletopics", .get, "/api/v2/notifications/availabletopics", query: queryParameters)
    }
}

// MARK: - getNotificationsChannelSubscriptions

extension NotificationsApi {
    /// Calls `GET /api/v2/notifications/channels/{channelId}/subscriptions`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - channelId: `channelId` in the path.
    public func getNotificationsChannelSubscriptions(
        channelId: String
    ) async throws(ApiError) -> ChannelTopicEntityListing {
        try await client.send(Self.getNotificationsChannelSubscriptions(channelId: channelId))
    }

    /// The call `GET /api/v2/notifications/channels/{channelId}/subscriptions`, ready to be sent.
    public static func getNotificationsChannelSubscriptions(channelId: String) -> APICall<ChannelTopicEntityListing> {
        APICall(
            "getNotificationsChannelSubscriptions", .get, "/api/v2/notifications/channels/{channelId}/subscriptions",
            parameters: [("channelId", channelId)])
    }
}

// MARK: - getNotificationsChannels

extension NotificationsApi {
    /// Calls `GET /api/v2/notifications/channels`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - includechannels: `includechannels` in the query; when left out: `token`.
    public func getNotificationsChannels(
        includechannels: GetNotificationsChannelsIncludechannels? = nil
    ) async throws(ApiError) -> ChannelEntityListing {
        try await client.send(Self.getNotificationsChannels(includechannels: includechannels))
    }

    /// The call `GET /api/v2/notifications/channels`, ready to be sent.
    public static func getNotificationsChannels(
        includechannels: GetNotificationsChannelsIncludechannels? = nil
    ) -> APICall<ChannelEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("includechannels", includechannels)
        return APICall("getNotificationsChannels", .get, "/api/v2/notifications/channels", query: queryParameters)
    }
}

// MARK: - headNotificationsChannel

extension NotificationsApi {
    /// Calls `HEAD /api/v2/notifications/channels/{channelId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - channelId: `channelId` in the path.
    public func headNotificationsChannel(channelId: String) async throws(ApiError) {
        try await client.send(Self.headNotificationsChannel(channelId: channelId))
    }

    /// The call `HEAD /api/v2/notifications/channels/{channelId}`, ready to be sent.
    public static func headNotificationsChannel(channelId: String) -> APICall<Void> {
        APICall(
            "headNotificationsChannel", .head, "/api/v2/notifications/channels/{channelId}",
            parameters: [("channelId", channelId)])
    }
}

// MARK: - postNotificationsChannelSubscriptions

extension NotificationsApi {
    /// Calls `POST /api/v2/notifications/channels/{channelId}/subscriptions`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - channelId: `channelId` in the path.
    ///   - body: the body.
    ///   - ignoreErrors: `ignoreErrors` in the query; when left out: `false`.
    @discardableResult
    public func postNotificationsChannelSubscriptions(
        channelId: String, body: [ChannelTopic], ignoreErrors: Bool? = nil
    ) async throws(ApiError) -> ChannelTopicEntityListing {
        try await client.send(
            Self.postNotificationsChannelSubscriptions(channelId: channelId, body: body, ignoreErrors: ignoreErrors))
    }

    /// The call `POST /api/v2/notifications/channels/{channelId}/subscriptions`, ready to be sent.
    public static func postNotificationsChannelSubscriptions(
        channelId: String, body: [ChannelTopic], ignoreErrors: Bool? = nil
    ) -> APICall<ChannelTopicEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("ignoreErrors", ignoreErrors)
        return APICall(
            "postNotificationsChannelSubscriptions", .post, "/api/v2/notifications/channels/{channelId}/subscriptions",
            parameters: [("channelId", channelId)], query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postNotificationsChannels

extension NotificationsApi {
    /// Calls `POST /api/v2/notifications/channels`.
    ///
    /// Needs no permission.
    @discardableResult
    public func postNotificationsChannels() async throws(ApiError) -> Channel {
        try await client.send(Self.postNotificationsChannels())
    }

    /// The call `POST /api/v2/notifications/channels`, ready to be sent.
    public static func postNotificationsChannels() -> APICall<Channel> {
        APICall("postNotificationsChannels", .post, "/api/v2/notifications/channels")
    }
}

// MARK: - putNotificationsChannelSubscriptions

extension NotificationsApi {
    /// Calls `PUT /api/v2/notifications/channels/{channelId}/subscriptions`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - channelId: `channelId` in the path.
    ///   - body: the body.
    ///   - ignoreErrors: `ignoreErrors` in the query; when left out: `false`.
    @discardableResult
    public func putNotificationsChannelSubscriptions(
        channelId: String, body: [ChannelTopic], ignoreErrors: Bool? = nil
    ) async throws(ApiError) -> ChannelTopicEntityListing {
        try await client.send(
            Self.putNotificationsChannelSubscriptions(channelId: channelId, body: body, ignoreErrors: ignoreErrors))
    }

    /// The call `PUT /api/v2/notifications/channels/{channelId}/subscriptions`, ready to be sent.
    public static func putNotificationsChannelSubscriptions(
        channelId: String, body: [ChannelTopic], ignoreErrors: Bool? = nil
    ) -> APICall<ChannelTopicEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("ignoreErrors", ignoreErrors)
        return APICall(
            "putNotificationsChannelSubscriptions", .put, "/api/v2/notifications/channels/{channelId}/subscriptions",
            parameters: [("channelId", channelId)], query: queryParameters, body: .json(body.asJSON))
    }
}
