// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The operations of the tag Process Automation.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct ProcessAutomationApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteProcessautomationScheduledtrigger

extension ProcessAutomationApi {
    /// Calls `DELETE /api/v2/processautomation/scheduledtriggers/{scheduledTriggerId}`.
    ///
    /// Needs the permission `processautomation:trigger:delete`.
    ///
    /// - Parameters:
    ///   - scheduledTriggerId: `scheduledTriggerId` in the path.
    public func deleteProcessautomationScheduledtrigger(scheduledTriggerId: String) async throws(ApiError) {
        try await client.send(Self.deleteProcessautomationScheduledtrigger(scheduledTriggerId: scheduledTriggerId))
    }

    /// The call `DELETE /api/v2/processautomation/scheduledtriggers/{scheduledTriggerId}`, ready to be sent.
    public static func deleteProcessautomationScheduledtrigger(scheduledTriggerId: String) -> APICall<Void> {
        APICall(
            "deleteProcessautomationScheduledtrigger", .delete,
            "/api/v2/processautomation/scheduledtriggers/{scheduledTriggerId}",
            parameters: [("scheduledTriggerId", scheduledTriggerId)])
    }
}

// MARK: - deleteProcessautomationTrigger

extension ProcessAutomationApi {
    /// Calls `DELETE /api/v2/processautomation/triggers/{triggerId}`.
    ///
    /// Needs the permission `processautomation:trigger:delete`.
    ///
    /// - Parameters:
    ///   - triggerId: `triggerId` in the path.
    public func deleteProcessautomationTrigger(triggerId: String) async throws(ApiError) {
        try await client.send(Self.deleteProcessautomationTrigger(triggerId: triggerId))
    }

    /// The call `DELETE /api/v2/processautomation/triggers/{triggerId}`, ready to be sent.
    public static func deleteProcessautomationTrigger(triggerId: String) -> APICall<Void> {
        APICall(
            "deleteProcessautomationTrigger", .delete, "/api/v2/processautomation/triggers/{triggerId}",
            parameters: [("triggerId", triggerId)])
    }
}

// MARK: - getProcessautomationScheduledtrigger

extension ProcessAutomationApi {
    /// Calls `GET /api/v2/processautomation/scheduledtriggers/{scheduledTriggerId}`.
    ///
    /// Needs one of the permissions `processautomation:trigger:edit`, `processautomation:trigger:view`.
    ///
    /// - Parameters:
    ///   - scheduledTriggerId: `scheduledTriggerId` in the path.
    public func getProcessautomationScheduledtrigger(
        scheduledTriggerId: String
    ) async throws(ApiError) -> ScheduledTrigger {
        try await client.send(Self.getProcessautomationScheduledtrigger(scheduledTriggerId: scheduledTriggerId))
    }

    /// The call `GET /api/v2/processautomation/scheduledtriggers/{scheduledTriggerId}`, ready to be sent.
    public static func getProcessautomationScheduledtrigger(scheduledTriggerId: String) -> APICall<ScheduledTrigger> {
        APICall(
            "getProcessautomationScheduledtrigger", .get,
            "/api/v2/processautomation/scheduledtriggers/{scheduledTriggerId}",
            parameters: [("scheduledTriggerId", scheduledTriggerId)])
    }
}

// MARK: - getProcessautomationScheduledtriggers

extension ProcessAutomationApi {
    /// Calls `GET /api/v2/processautomation/scheduledtriggers`.
    ///
    /// Needs one of the permissions `processautomation:trigger:edit`, `processautomation:trigger:view`.
    ///
    /// - Parameters:
    ///   - before: `before` in the query.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    ///   - enabled: `enabled` in the query.
    public func getProcessautomationScheduledtriggers(
        before: String? = nil, after: String? = nil, pageSize: String? = nil, enabled: Bool? = nil
    ) async throws(ApiError) -> ScheduledTriggerEntityListing {
        try await client.send(
            Self.getProcessautomationScheduledtriggers(
                before: before, after: after, pageSize: pageSize, enabled: enabled))
    }

    /// The call `GET /api/v2/processautomation/scheduledtriggers`, ready to be sent.
    public static func getProcessautomationScheduledtriggers(
        before: String? = nil, after: String? = nil, pageSize: String? = nil, enabled: Bool? = nil
    ) -> APICall<ScheduledTriggerEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("before", before)
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("enabled", enabled)
        return APICall(
            "getProcessautomationScheduledtriggers", .get, "/api/v2/processautomation/scheduledtriggers",
            query: queryParameters)
    }
}

// MARK: - getProcessautomationTrigger

extension ProcessAutomationApi {
    /// Calls `GET /api/v2/processautomation/triggers/{triggerId}`.
    ///
    /// Needs one of the permissions `processautomation:trigger:edit`, `processautomation:trigger:view`.
    ///
    /// - Parameters:
    ///   - triggerId: `triggerId` in the path.
    public func getProcessautomationTrigger(triggerId: String) async throws(ApiError) -> Trigger {
        try await client.send(Self.getProcessautomationTrigger(triggerId: triggerId))
    }

    /// The call `GET /api/v2/processautomation/triggers/{triggerId}`, ready to be sent.
    public static func getProcessautomationTrigger(triggerId: String) -> APICall<Trigger> {
        APICall(
            "getProcessautomationTrigger", .get, "/api/v2/processautomation/triggers/{triggerId}",
            parameters: [("triggerId", triggerId)])
    }
}

// MARK: - getProcessautomationTriggers

extension ProcessAutomationApi {
    /// Calls `GET /api/v2/processautomation/triggers`.
    ///
    /// Needs one of the permissions `processautomation:trigger:edit`, `processautomation:trigger:view`.
    ///
    /// - Parameters:
    ///   - before: `before` in the query.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    ///   - topicName: `topicName` in the query.
    ///   - enabled: `enabled` in the query.
    ///   - hasDelayBy: `hasDelayBy` in the query.
    public func getProcessautomationTriggers(
        before: String? = nil, after: String? = nil, pageSize: String? = nil, topicName: String? = nil,
        enabled: Bool? = nil, hasDelayBy: Bool? = nil
    ) async throws(ApiError) -> TriggerEntityListing {
        try await client.send(
            Self.getProcessautomationTriggers(
                before: before, after: after, pageSize: pageSize, topicName: topicName, enabled: enabled,
                hasDelayBy: hasDelayBy))
    }

    /// The call `GET /api/v2/processautomation/triggers`, ready to be sent.
    public static func getProcessautomationTriggers(
        before: String? = nil, after: String? = nil, pageSize: String? = nil, topicName: String? = nil,
        enabled: Bool? = nil, hasDelayBy: Bool? = nil
    ) -> APICall<TriggerEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("before", before)
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("topicName", topicName)
        queryParameters.add("enabled", enabled)
        queryParameters.add("hasDelayBy", hasDelayBy)
        return APICall(
            "getProcessautomationTriggers", .get, "/api/v2/processautomation/triggers", query: queryParameters)
    }
}

// MARK: - getProcessautomationTriggersTopics

extension ProcessAutomationApi {
    /// Calls `GET /api/v2/processautomation/triggers/topics`.
    ///
    /// Needs one of the permissions `processautomation:trigger:edit`, `processautomation:trigger:view`.
    ///
    /// - Parameters:
    ///   - before: `before` in the query.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    public func getProcessautomationTriggersTopics(
        before: String? = nil, after: String? = nil, pageSize: String? = nil
    ) async throws(ApiError) -> TopicCursorEntityListing {
        try await client.send(Self.getProcessautomationTriggersTopics(before: before, after: after, pageSize: pageSize))
    }

    /// The call `GET /api/v2/processautomation/triggers/topics`, ready to be sent.
    public static func getProcessautomationTriggersTopics(
        before: String? = nil, after: String? = nil, pageSize: String? = nil
    ) -> APICall<TopicCursorEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("before", before)
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getProcessautomationTriggersTopics", .get, "/api/v2/processautomation/triggers/topics",
            query: queryParameters)
    }
}

// MARK: - postProcessautomationScheduledtriggers

extension ProcessAutomationApi {
    /// Calls `POST /api/v2/processautomation/scheduledtriggers`.
    ///
    /// Needs the permission `processautomation:trigger:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postProcessautomationScheduledtriggers(
        body: CreateScheduledTriggerRequest
    ) async throws(ApiError) -> ScheduledTrigger {
        try await client.send(Self.postProcessautomationScheduledtriggers(body: body))
    }

    /// The call `POST /api/v2/processautomation/scheduledtriggers`, ready to be sent.
    public static func postProcessautomationScheduledtriggers(
        body: CreateScheduledTriggerRequest
    ) -> APICall<ScheduledTrigger> {
        APICall(
            "postProcessautomationScheduledtriggers", .post, "/api/v2/processautomation/scheduledtriggers",
            body: .json(body.asJSON))
    }
}

// MARK: - postProcessautomationTriggerTest

extension ProcessAutomationApi {
    /// Calls `POST /api/v2/processautomation/triggers/{triggerId}/test`.
    ///
    /// Needs the permission `processautomation:trigger:test`.
    ///
    /// - Parameters:
    ///   - triggerId: `triggerId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postProcessautomationTriggerTest(
        triggerId: String, body: String? = nil
    ) async throws(ApiError) -> TestModeResults {
        try await client.send(Self.postProcessautomationTriggerTest(triggerId: triggerId, body: body))
    }

    /// The call `POST /api/v2/processautomation/triggers/{triggerId}/test`, ready to be sent.
    public static func postProcessautomationTriggerTest(
        triggerId: String, body: String? = nil
    ) -> APICall<TestModeResults> {
        APICall(
            "postProcessautomationTriggerTest", .post, "/api/v2/processautomation/triggers/{triggerId}/test",
            parameters: [("triggerId", triggerId)], body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postProcessautomationTriggers

extension ProcessAutomationApi {
    /// Calls `POST /api/v2/processautomation/triggers`.
    ///
    /// Needs the permission `processautomation:trigger:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postProcessautomationTriggers(body: CreateTriggerRequest) async throws(ApiError) -> Trigger {
        try await client.send(Self.postProcessautomationTriggers(body: body))
    }

    /// The call `POST /api/v2/processautomation/triggers`, ready to be sent.
    public static func postProcessautomationTriggers(body: CreateTriggerRequest) -> APICall<Trigger> {
        APICall("postProcessautomationTriggers", .post, "/api/v2/processautomation/triggers", body: .json(body.asJSON))
    }
}

// MARK: - postProcessautomationTriggersTopicTest

extension ProcessAutomationApi {
    /// Calls `POST /api/v2/processautomation/triggers/topics/{topicName}/test`.
    ///
    /// Needs the permission `processautomation:trigger:test`.
    ///
    /// - Parameters:
    ///   - topicName: `topicName` in the path.
    ///   - body: the body.
    @discardableResult
    public func postProcessautomationTriggersTopicTest(
        topicName: String, body: String? = nil
    ) async throws(ApiError) -> TestModeEventResults {
        try await client.send(Self.postProcessautomationTriggersTopicTest(topicName: topicName, body: body))
    }

    /// The call `POST /api/v2/processautomation/triggers/topics/{topicName}/test`, ready to be sent.
    public static func postProcessautomationTriggersTopicTest(
        topicName: String, body: String? = nil
    ) -> APICall<TestModeEventResults> {
        APICall(
            "postProcessautomationTriggersTopicTest", .post,
            "/api/v2/processautomation/triggers/topics/{topicName}/test", parameters: [("topicName", topicName)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - putProcessautomationScheduledtrigger

extension ProcessAutomationApi {
    /// Calls `PUT /api/v2/processautomation/scheduledtriggers/{scheduledTriggerId}`.
    ///
    /// Needs the permission `processautomation:trigger:edit`.
    ///
    /// - Parameters:
    ///   - scheduledTriggerId: `scheduledTriggerId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putProcessautomationScheduledtrigger(
        scheduledTriggerId: String, body: UpdateScheduledTriggerRequest
    ) async throws(ApiError) -> ScheduledTrigger {
        try await client.send(
            Self.putProcessautomationScheduledtrigger(scheduledTriggerId: scheduledTriggerId, body: body))
    }

    /// The call `PUT /api/v2/processautomation/scheduledtriggers/{scheduledTriggerId}`, ready to be sent.
    public static func putProcessautomationScheduledtrigger(
        scheduledTriggerId: String, body: UpdateScheduledTriggerRequest
    ) -> APICall<ScheduledTrigger> {
        APICall(
            "putProcessautomationScheduledtrigger", .put,
            "/api/v2/processautomation/scheduledtriggers/{scheduledTriggerId}",
            parameters: [("scheduledTriggerId", scheduledTriggerId)], body: .json(body.asJSON))
    }
}

// MARK: - putProcessautomationTrigger

extension ProcessAutomationApi {
    /// Calls `PUT /api/v2/processautomation/triggers/{triggerId}`.
    ///
    /// Needs the permission `processautomation:trigger:edit`.
    ///
    /// - Parameters:
    ///   - triggerId: `triggerId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putProcessautomationTrigger(
        triggerId: String, body: UpdateTriggerRequest
    ) async throws(ApiError) -> Trigger {
        try await client.send(Self.putProcessautomationTrigger(triggerId: triggerId, body: body))
    }

    /// The call `PUT /api/v2/processautomation/triggers/{triggerId}`, ready to be sent.
    public static func putProcessautomationTrigger(triggerId: String, body: UpdateTriggerRequest) -> APICall<Trigger> {
        APICall(
            "putProcessautomationTrigger", .put, "/api/v2/processautomation/triggers/{triggerId}",
            parameters: [("triggerId", triggerId)], body: .json(body.asJSON))
    }
}
