// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The operations of the tag Greetings.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct GreetingsApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteGreeting

extension GreetingsApi {
    /// Calls `DELETE /api/v2/greetings/{greetingId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - greetingId: `greetingId` in the path.
    public func deleteGreeting(greetingId: String) async throws(ApiError) {
        try await client.send(Self.deleteGreeting(greetingId: greetingId))
    }

    /// The call `DELETE /api/v2/greetings/{greetingId}`, ready to be sent.
    public static func deleteGreeting(greetingId: String) -> APICall<Void> {
        APICall("deleteGreeting", .delete, "/api/v2/greetings/{greetingId}", parameters: [("greetingId", greetingId)])
    }
}

// MARK: - getGreeting

extension GreetingsApi {
    /// Calls `GET /api/v2/greetings/{greetingId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - greetingId: `greetingId` in the path.
    public func getGreeting(greetingId: String) async throws(ApiError) -> Greeting {
        try await client.send(Self.getGreeting(greetingId: greetingId))
    }

    /// The call `GET /api/v2/greetings/{greetingId}`, ready to be sent.
    public static func getGreeting(greetingId: String) -> APICall<Greeting> {
        APICall("getGreeting", .get, "/api/v2/greetings/{greetingId}", parameters: [("greetingId", greetingId)])
    }
}

// MARK: - getGreetingDownloads

extension GreetingsApi {
    /// Calls `GET /api/v2/greetings/{greetingId}/downloads`.
    ///
    /// Needs the permission `greetings:greeting:download`.
    ///
    /// - Parameters:
    ///   - greetingId: `greetingId` in the path.
    ///   - formatId: `formatId` in the query; when left out: `WAV`.
    public func getGreetingDownloads(
        greetingId: String, formatId: GetGreetingDownloadsFormatId? = nil
    ) async throws(ApiError) -> GreetingMediaInfo {
        try await client.send(Self.getGreetingDownloads(greetingId: greetingId, formatId: formatId))
    }

    /// The call `GET /api/v2/greetings/{greetingId}/downloads`, ready to be sent.
    public static func getGreetingDownloads(
        greetingId: String, formatId: GetGreetingDownloadsFormatId? = nil
    ) -> APICall<GreetingMediaInfo> {
        var queryParameters = QueryParameters()
        queryParameters.add("formatId", formatId)
        return APICall(
            "getGreetingDownloads", .get, "/api/v2/greetings/{greetingId}/downloads",
            parameters: [("greetingId", greetingId)], query: queryParameters)
    }
}

// MARK: - getGreetingGroupsDownloads

extension GreetingsApi {
    /// Calls `GET /api/v2/greetings/{greetingId}/groups/downloads`.
    ///
    /// Needs the permission `greetings:groupGreeting:download`.
    ///
    /// - Parameters:
    ///   - greetingId: `greetingId` in the path.
    ///   - formatId: `formatId` in the query; when left out: `WAV`.
    public func getGreetingGroupsDownloads(
        greetingId: String, formatId: GetGreetingGroupsDownloadsFormatId? = nil
    ) async throws(ApiError) -> GreetingMediaInfo {
        try await client.send(Self.getGreetingGroupsDownloads(greetingId: greetingId, formatId: formatId))
    }

    /// The call `GET /api/v2/greetings/{greetingId}/groups/downloads`, ready to be sent.
    public static func getGreetingGroupsDownloads(
        greetingId: String, formatId: GetGreetingGroupsDownloadsFormatId? = nil
    ) -> APICall<GreetingMediaInfo> {
        var queryParameters = QueryParameters()
        queryParameters.add("formatId", formatId)
        return APICall(
            "getGreetingGroupsDownloads", .get, "/api/v2/greetings/{greetingId}/groups/downloads",
            parameters: [("greetingId", greetingId)], query: queryParameters)
    }
}

// MARK: - getGreetingMedia

extension GreetingsApi {
    /// Calls `GET /api/v2/greetings/{greetingId}/media`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - greetingId: `greetingId` in the path.
    ///   - formatId: `formatId` in the query; when left out: `WAV`.
    public func getGreetingMedia(
        greetingId: String, formatId: GetGreetingMediaFormatId? = nil
    ) async throws(ApiError) -> GreetingMediaInfo {
        try await client.send(Self.getGreetingMedia(greetingId: greetingId, formatId: formatId))
    }

    /// The call `GET /api/v2/greetings/{greetingId}/media`, ready to be sent.
    public static func getGreetingMedia(
        greetingId: String, formatId: GetGreetingMediaFormatId? = nil
    ) -> APICall<GreetingMediaInfo> {
        var queryParameters = QueryParameters()
        queryParameters.add("formatId", formatId)
        return APICall(
            "getGreetingMedia", .get, "/api/v2/greetings/{greetingId}/media", parameters: [("greetingId", greetingId)],
            query: queryParameters)
    }
}

// MARK: - getGreetingUsersDownloads

extension GreetingsApi {
    /// Calls `GET /api/v2/greetings/{greetingId}/users/downloads`.
    ///
    /// Needs the permission `greetings:greeting:download`.
    ///
    /// - Parameters:
    ///   - greetingId: `greetingId` in the path.
    ///   - formatId: `formatId` in the query; when left out: `WAV`.
    public func getGreetingUsersDownloads(
        greetingId: String, formatId: GetGreetingUsersDownloadsFormatId? = nil
    ) async throws(ApiError) -> GreetingMediaInfo {
        try await client.send(Self.getGreetingUsersDownloads(greetingId: greetingId, formatId: formatId))
    }

    /// The call `GET /api/v2/greetings/{greetingId}/users/downloads`, ready to be sent.
    public static func getGreetingUsersDownloads(
        greetingId: String, formatId: GetGreetingUsersDownloadsFormatId? = nil
    ) -> APICall<GreetingMediaInfo> {
        var queryParameters = QueryParameters()
        queryParameters.add("formatId", formatId)
        return APICall(
            "getGreetingUsersDownloads", .get, "/api/v2/greetings/{greetingId}/users/downloads",
            parameters: [("greetingId", greetingId)], query: queryParameters)
    }
}

// MARK: - getGreetings

extension GreetingsApi {
    /// Calls `GET /api/v2/greetings`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    public func getGreetings(
        pageSize: Int? = nil, pageNumber: Int? = nil
    ) async throws(ApiError) -> DomainEntityListing {
        try await client.send(Self.getGreetings(pageSize: pageSize, pageNumber: pageNumber))
    }

    /// The call `GET /api/v2/greetings`, ready to be sent.
    public static func getGreetings(pageSize: Int? = nil, pageNumber: Int? = nil) -> APICall<DomainEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall("getGreetings", .get, "/api/v2/greetings", query: queryParameters)
    }
}

// MARK: - getGreetingsDefaults

extension GreetingsApi {
    /// Calls `GET /api/v2/greetings/defaults`.
    ///
    /// Needs no permission.
    public func getGreetingsDefaults() async throws(ApiError) -> DefaultGreetingList {
        try await client.send(Self.getGreetingsDefaults())
    }

    /// The call `GET /api/v2/greetings/defaults`, ready to be sent.
    public static func getGreetingsDefaults() -> APICall<DefaultGreetingList> {
        APICall("getGreetingsDefaults", .get, "/api/v2/greetings/defaults")
    }
}

// MARK: - getGroupGreetings

extension GreetingsApi {
    /// Calls `GET /api/v2/groups/{groupId}/greetings`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - groupId: `groupId` in the path.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    public func getGroupGreetings(
        groupId: String, pageSize: Int? = nil, pageNumber: Int? = nil
    ) async throws(ApiError) -> GreetingListing {
        try await client.send(Self.getGroupGreetings(groupId: groupId, pageSize: pageSize, pageNumber: pageNumber))
    }

    /// The call `GET /api/v2/groups/{groupId}/greetings`, ready to be sent.
    public static func getGroupGreetings(
        groupId: String, pageSize: Int? = nil, pageNumber: Int? = nil
    ) -> APICall<GreetingListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall(
            "getGroupGreetings", .get, "/api/v2/groups/{groupId}/greetings", parameters: [("groupId", groupId)],
            query: queryParameters)
    }
}

// MARK: - getGroupGreetingsDefaults

extension GreetingsApi {
    /// Calls `GET /api/v2/groups/{groupId}/greetings/defaults`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - groupId: `groupId` in the path.
    public func getGroupGreetingsDefaults(groupId: String) async throws(ApiError) -> DefaultGreetingList {
        try await client.send(Self.getGroupGreetingsDefaults(groupId: groupId))
    }

    /// The call `GET /api/v2/groups/{groupId}/greetings/defaults`, ready to be sent.
    public static func getGroupGreetingsDefaults(groupId: String) -> APICall<DefaultGreetingList> {
        APICall(
            "getGroupGreetingsDefaults", .get, "/api/v2/groups/{groupId}/greetings/defaults",
            parameters: [("groupId", groupId)])
    }
}

// MARK: - getUserGreetings

extension GreetingsApi {
    /// Calls `GET /api/v2/users/{userId}/greetings`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    public func getUserGreetings(
        userId: String, pageSize: Int? = nil, pageNumber: Int? = nil
    ) async throws(ApiError) -> DomainEntityListing {
        try await client.send(Self.getUserGreetings(userId: userId, pageSize: pageSize, pageNumber: pageNumber))
    }

    /// The call `GET /api/v2/users/{userId}/greetings`, ready to be sent.
    public static func getUserGreetings(
        userId: String, pageSize: Int? = nil, pageNumber: Int? = nil
    ) -> APICall<DomainEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall(
            "getUserGreetings", .get, "/api/v2/users/{userId}/greetings", parameters: [("userId", userId)],
            query: queryParameters)
    }
}

// MARK: - getUserGreetingsDefaults

extension GreetingsApi {
    /// Calls `GET /api/v2/users/{userId}/greetings/defaults`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    public func getUserGreetingsDefaults(userId: String) async throws(ApiError) -> DefaultGreetingList {
        try await client.send(Self.getUserGreetingsDefaults(userId: userId))
    }

    /// The call `GET /api/v2/users/{userId}/greetings/defaults`, ready to be sent.
    public static func getUserGreetingsDefaults(userId: String) -> APICall<DefaultGreetingList> {
        APICall(
            "getUserGreetingsDefaults", .get, "/api/v2/users/{userId}/greetings/defaults",
            parameters: [("userId", userId)])
    }
}

// MARK: - postGreetings

extension GreetingsApi {
    /// Calls `POST /api/v2/greetings`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postGreetings(body: Greeting) async throws(ApiError) -> Greeting {
        try await client.send(Self.postGreetings(body: body))
    }

    /// The call `POST /api/v2/greetings`, ready to be sent.
    public static func postGreetings(body: Greeting) -> APICall<Greeting> {
        APICall("postGreetings", .post, "/api/v2/greetings", body: .json(body.asJSON))
    }
}

// MARK: - postGroupGreetings

extension GreetingsApi {
    /// Calls `POST /api/v2/groups/{groupId}/greetings`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - groupId: `groupId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postGroupGreetings(groupId: String, body: Greeting) async throws(ApiError) -> Greeting {
        try await client.send(Self.postGroupGreetings(groupId: groupId, body: body))
    }

    /// The call `POST /api/v2/groups/{groupId}/greetings`, ready to be sent.
    public static func postGroupGreetings(groupId: String, body: Greeting) -> APICall<Greeting> {
        APICall(
            "postGroupGreetings", .post, "/api/v2/groups/{groupId}/greetings", parameters: [("groupId", groupId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postUserGreetings

extension GreetingsApi {
    /// Calls `POST /api/v2/users/{userId}/greetings`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postUserGreetings(userId: String, body: Greeting) async throws(ApiError) -> Greeting {
        try await client.send(Self.postUserGreetings(userId: userId, body: body))
    }

    /// The call `POST /api/v2/users/{userId}/greetings`, ready to be sent.
    public static func postUserGreetings(userId: String, body: Greeting) -> APICall<Greeting> {
        APICall(
            "postUserGreetings", .post, "/api/v2/users/{userId}/greetings", parameters: [("userId", userId)],
            body: .json(body.asJSON))
    }
}

// MARK: - putGreeting

extension GreetingsApi {
    /// Calls `PUT /api/v2/greetings/{greetingId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - greetingId: `greetingId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putGreeting(greetingId: String, body: Greeting) async throws(ApiError) -> Greeting {
        try await client.send(Self.putGreeting(greetingId: greetingId, body: body))
    }

    /// The call `PUT /api/v2/greetings/{greetingId}`, ready to be sent.
    public static func putGreeting(greetingId: String, body: Greeting) -> APICall<Greeting> {
        APICall(
            "putGreeting", .put, "/api/v2/greetings/{greetingId}", parameters: [("greetingId", greetingId)],
            body: .json(body.asJSON))
    }
}

// MARK: - putGreetingsDefaults

extension GreetingsApi {
    /// Calls `PUT /api/v2/greetings/defaults`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func putGreetingsDefaults(body: DefaultGreetingList) async throws(ApiError) -> DefaultGreetingList {
        try await client.send(Self.putGreetingsDefaults(body: body))
    }

    /// The call `PUT /api/v2/greetings/defaults`, ready to be sent.
    public static func putGreetingsDefaults(body: DefaultGreetingList) -> APICall<DefaultGreetingList> {
        APICall("putGreetingsDefaults", .put, "/api/v2/greetings/defaults", body: .json(body.asJSON))
    }
}

// MARK: - putGroupGreetingsDefaults

extension GreetingsApi {
    /// Calls `PUT /api/v2/groups/{groupId}/greetings/defaults`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - groupId: `groupId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putGroupGreetingsDefaults(
        groupId: String, body: DefaultGreetingList
    ) async throws(ApiError) -> DefaultGreetingList {
        try await client.send(Self.putGroupGreetingsDefaults(groupId: groupId, body: body))
    }

    /// The call `PUT /api/v2/groups/{groupId}/greetings/defaults`, ready to be sent.
    public static func putGroupGreetingsDefaults(
        groupId: String, body: DefaultGreetingList
    ) -> APICall<DefaultGreetingList> {
        APICall(
            "putGroupGreetingsDefaults", .put, "/api/v2/groups/{groupId}/greetings/defaults",
            parameters: [("groupId", groupId)], body: .json(body.asJSON))
    }
}

// MARK: - putUserGreetingsDefaults

extension GreetingsApi {
    /// Calls `PUT /api/v2/users/{userId}/greetings/defaults`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putUserGreetingsDefaults(
        userId: String, body: DefaultGreetingList
    ) async throws(ApiError) -> DefaultGreetingList {
        try await client.send(Self.putUserGreetingsDefaults(userId: userId, body: body))
    }

    /// The call `PUT /api/v2/users/{userId}/greetings/defaults`, ready to be sent.
    public static func putUserGreetingsDefaults(
        userId: String, body: DefaultGreetingList
    ) -> APICall<DefaultGreetingList> {
        APICall(
            "putUserGreetingsDefaults", .put, "/api/v2/users/{userId}/greetings/defaults",
            parameters: [("userId", userId)], body: .json(body.asJSON))
    }
}
