// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

// MARK: - deleteRoutingQueue

extension RoutingApi {
    /// Calls `DELETE /api/v2/routing/queues/{queueId}`.
    ///
    /// Needs the permission `routing:queue:delete`.
    ///
    /// - Parameters:
    ///   - queueId: `queueId` in the path.
    ///   - forceDelete: `forceDelete` in the query.
    public func deleteRoutingQueue(queueId: String, forceDelete: Bool? = nil) async throws(ApiError) {
        try await client.send(Self.deleteRoutingQueue(queueId: queueId, forceDelete: forceDelete))
    }

    /// The call `DELETE /api/v2/routing/queues/{queueId}`, ready to be sent.
    public static func deleteRoutingQueue(queueId: String, forceDelete: Bool? = nil) -> APICall<Void> {
        var queryParameters = QueryParameters()
        queryParameters.add("forceDelete", forceDelete)
        return APICall(
            "deleteRoutingQueue", .delete, "/api/v2/routing/queues/{queueId}", parameters: [("queueId", queueId)],
            query: queryParameters)
    }
}

// MARK: - deleteRoutingQueueMember

extension RoutingApi {
    /// Calls `DELETE /api/v2/routing/queues/{queueId}/members/{memberId}`.
    ///
    /// Needs one of the permissions `routing:queue:edit`, `routing:queueMember:manage`.
    ///
    /// - Parameters:
    ///   - queueId: `queueId` in the path.
    ///   - memberId: `memberId` in the path.
    public func deleteRoutingQueueMember(queueId: String, memberId: String) async throws(ApiError) {
        try await client.send(Self.deleteRoutingQueueMember(queueId: queueId, memberId: memberId))
    }

    /// The call `DELETE /api/v2/routing/queues/{queueId}/members/{memberId}`, ready to be sent.
    public static func deleteRoutingQueueMember(queueId: String, memberId: String) -> APICall<Void> {
        APICall(
            "deleteRoutingQueueMember", .delete, "/api/v2/routing/queues/{queueId}/members/{memberId}",
            parameters: [("queueId", queueId), ("memberId", memberId)])
    }
}

// MARK: - deleteRoutingQueueUser

extension RoutingApi {
    /// Calls `DELETE /api/v2/routing/queues/{queueId}/users/{memberId}`.
    ///
    /// Needs one of the permissions `routing:queue:edit`, `routing:queueMember:manage`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - queueId: `queueId` in the path.
    ///   - memberId: `memberId` in the path.
    public func deleteRoutingQueueUser(queueId: String, memberId: String) async throws(ApiError) {
        try await client.send(Self.deleteRoutingQueueUser(queueId: queueId, memberId: memberId))
    }

    /// The call `DELETE /api/v2/routing/queues/{queueId}/users/{memberId}`, ready to be sent.
    public static func deleteRoutingQueueUser(queueId: String, memberId: String) -> APICall<Void> {
        APICall(
            "deleteRoutingQueueUser", .delete, "/api/v2/routing/queues/{queueId}/users/{memberId}",
            parameters: [("queueId", queueId), ("memberId", memberId)])
    }
}

// MARK: - deleteRoutingQueueWrapupcode

extension RoutingApi {
    /// Calls `DELETE /api/v2/routing/queues/{queueId}/wrapupcodes/{codeId}`.
    ///
    /// Needs the permission `routing:queue:edit`.
    ///
    /// - Parameters:
    ///   - queueId: `queueId` in the path.
    ///   - codeId: `codeId` in the path.
    public func deleteRoutingQueueWrapupcode(queueId: String, codeId: String) async throws(ApiError) {
        try await client.send(Self.deleteRoutingQueueWrapupcode(queueId: queueId, codeId: codeId))
    }

    /// The call `DELETE /api/v2/routing/queues/{queueId}/wrapupcodes/{codeId}`, ready to be sent.
    public static func deleteRoutingQueueWrapupcode(queueId: String, codeId: String) -> APICall<Void> {
        APICall(
            "deleteRoutingQueueWrapupcode", .delete, "/api/v2/routing/queues/{queueId}/wrapupcodes/{codeId}",
            parameters: [("queueId", queueId), ("codeId", codeId)])
    }
}

// MARK: - getRoutingQueue

extension RoutingApi {
    /// Calls `GET /api/v2/routing/queues/{queueId}`.
    ///
    /// Needs the permission `routing:queue:view`.
    ///
    /// - Parameters:
    ///   - queueId: `queueId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    public func getRoutingQueue(
        queueId: String, expand: [GetRoutingQueueExpand]? = nil
    ) async throws(ApiError) -> Queue {
        try await client.send(Self.getRoutingQueue(queueId: queueId, expand: expand))
    }

    /// The call `GET /api/v2/routing/queues/{queueId}`, ready to be sent.
    public static func getRoutingQueue(queueId: String, expand: [GetRoutingQueueExpand]? = nil) -> APICall<Queue> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getRoutingQueue", .get, "/api/v2/routing/queues/{queueId}", parameters: [("queueId", queueId)],
            query: queryParameters)
    }
}

// MARK: - getRoutingQueueAssistant

extension RoutingApi {
    /// Calls `GET /api/v2/routing/queues/{queueId}/assistant`.
    ///
    /// Needs the permission `assistants:queue:view`.
    ///
    /// - Parameters:
    ///   - queueId: `queueId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    ///   - languageVariation: `languageVariation` in the query.
    ///   - fallbackToPrimaryAssistant: `fallbackToPrimaryAssistant` in the query.
    public func getRoutingQueueAssistant(
        queueId: String, expand: [GetRoutingQueueAssistantExpand]? = nil, languageVariation: String? = nil,
        fallbackToPrimaryAssistant: Bool? = nil
    ) async throws(ApiError) -> AssistantQueue {
        try await client.send(
            Self.getRoutingQueueAssistant(
                queueId: queueId, expand: expand, languageVariation: languageVariation,
                fallbackToPrimaryAssistant: fallbackToPrimaryAssistant))
    }

    /// The call `GET /api/v2/routing/queues/{queueId}/assistant`, ready to be sent.
    public static func getRoutingQueueAssistant(
        queueId: String, expand: [GetRoutingQueueAssistantExpand]? = nil, languageVariation: String? = nil,
        fallbackToPrimaryAssistant: Bool? = nil
    ) -> APICall<AssistantQueue> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        queryParameters.add("languageVariation", languageVariation)
        queryParameters.add("fallbackToPrimaryAssistant", fallbackToPrimaryAssistant)
        return APICall(
            "getRoutingQueueAssistant", .get, "/api/v2/routing/queues/{queueId}/assistant",
            parameters: [("queueId", queueId)], query: queryParameters)
    }
}

// MARK: - getRoutingQueueComparisonperiod

extension RoutingApi {
    /// Calls `GET /api/v2/routing/queues/{queueId}/comparisonperiods/{comparisonPeriodId}`.
    ///
    /// Needs the permissions `routing:comparisonPeriod:view`, `routing:queue:view`.
    ///
    /// - Parameters:
    ///   - queueId: `queueId` in the path.
    ///   - comparisonPeriodId: `comparisonPeriodId` in the path.
    public func getRoutingQueueComparisonperiod(
        queueId: String, comparisonPeriodId: String
    ) async throws(ApiError) -> ComparisonPeriod {
        try await client.send(
            Self.getRoutingQueueComparisonperiod(queueId: queueId, comparisonPeriodId: comparisonPeriodId))
    }

    /// The call `GET /api/v2/routing/queues/{queueId}/comparisonperiods/{comparisonPeriodId}`, ready to be sent.
    public static func getRoutingQueueComparisonperiod(
        queueId: String, comparisonPeriodId: String
    ) -> APICall<ComparisonPeriod> {
        APICall(
            "getRoutingQueueComparisonperiod", .get,
            "/api/v2/routing/queues/{queueId}/comparisonperiods/{comparisonPeriodId}",
            parameters: [("queueId", queueId), ("comparisonPeriodId", comparisonPeriodId)])
    }
}

// MARK: - getRoutingQueueComparisonperiods

extension RoutingApi {
    /// Calls `GET /api/v2/routing/queues/{queueId}/comparisonperiods`.
    ///
    /// Needs the permissions `routing:comparisonPeriod:view`, `routing:queue:view`.
    ///
    /// - Parameters:
    ///   - queueId: `queueId` in the path.
    public func getRoutingQueueComparisonperiods(queueId: String) async throws(ApiError) -> ComparisonPeriodListing {
        try await client.send(Self.getRoutingQueueComparisonperiods(queueId: queueId))
    }

    /// The call `GET /api/v2/routing/queues/{queueId}/comparisonperiods`, ready to be sent.
    public static func getRoutingQueueComparisonperiods(queueId: String) -> APICall<ComparisonPeriodListing> {
        APICall(
            "getRoutingQueueComparisonperiods", .get, "/api/v2/routing/queues/{queueId}/comparisonperiods",
            parameters: [("queueId", queueId)])
    }
}

// MARK: - getRoutingQueueEstimatedwaittime

extension RoutingApi {
    /// Calls `GET /api/v2/routing/queues/{queueId}/estimatedwaittime`.
    ///
    /// Needs the permission `routing:queue:view`.
    ///
    /// - Parameters:
    ///   - queueId: `queueId` in the path.
    ///   - conversationId: `conversationId` in the query.
    public func getRoutingQueueEstimatedwaittime(
        queueId: String, conversationId: String? = nil
    ) async throws(ApiError) -> EstimatedWaitTimePredictions {
        try await client.send(Self.getRoutingQueueEstimatedwaittime(queueId: queueId, conversationId: conversationId))
    }

    /// The call `GET /api/v2/routing/queues/{queueId}/estimatedwaittime`, ready to be sent.
    public static func getRoutingQueueEstimatedwaittime(
        queueId: String, conversationId: String? = nil
    ) -> APICall<EstimatedWaitTimePredictions> {
        var queryParameters = QueryParameters()
        queryParameters.add("conversationId", conversationId)
        return APICall(
            "getRoutingQueueEstimatedwaittime", .get, "/api/v2/routing/queues/{queueId}/estimatedwaittime",
            parameters: [("queueId", queueId)], query: queryParameters)
    }
}

// MARK: - getRoutingQueueIdentityresolution

extension RoutingApi {
    /// Calls `GET /api/v2/routing/queues/{queueId}/identityresolution`.
    ///
    /// Needs the permissions `routing:queue:view`, `queue:identityResolution:view`.
    ///
    /// - Parameters:
    ///   - queueId: `queueId` in the path.
    public func getRoutingQueueIdentityresolution(
        queueId: String
    ) async throws(ApiError) -> IdentityResolutionQueueConfig {
        try await client.send(Self.getRoutingQueueIdentityresolution(queueId: queueId))
    }

    /// The call `GET /api/v2/routing/queues/{queueId}/identityresolution`, ready to be sent.
    public static func getRoutingQueueIdentityresolution(queueId: String) -> APICall<IdentityResolutionQueueConfig> {
        APICall(
            "getRoutingQueueIdentityresolution", .get, "/api/v2/routing/queues/{queueId}/identityresolution",
            parameters: [("queueId", queueId)])
    }
}

// MARK: - getRoutingQueueMediatypeEstimatedwaittime

extension RoutingApi {
    /// Calls `GET /api/v2/routing/queues/{queueId}/mediatypes/{mediaType}/estimatedwaittime`.
    ///
    /// Needs the permission `routing:queue:view`.
    ///
    /// - Parameters:
    ///   - queueId: `queueId` in the path.
    ///   - mediaType: `mediaType` in the path.
    ///   - labelId: `labelId` in the query.
    public func getRoutingQueueMediatypeEstimatedwaittime(
        queueId: String, mediaType: GetRoutingQueueMediatypeEstimatedwaittimeMediaType, labelId: String? = nil
    ) async throws(ApiError) -> EstimatedWaitTimePredictions {
        try await client.send(
            Self.getRoutingQueueMediatypeEstimatedwaittime(queueId: queueId, mediaType: mediaType, labelId: labelId))
    }

    /// The call `GET /api/v2/routing/queues/{queueId}/mediatypes/{mediaType}/estimatedwaittime`, ready to be sent.
    public static func getRoutingQueueMediatypeEstimatedwaittime(
        queueId: String, mediaType: GetRoutingQueueMediatypeEstimatedwaittimeMediaType, labelId: String? = nil
    ) -> APICall<EstimatedWaitTimePredictions> {
        var queryParameters = QueryParameters()
        queryParameters.add("labelId", labelId)
        return APICall(
            "getRoutingQueueMediatypeEstimatedwaittime", .get,
            "/api/v2/routing/queues/{queueId}/mediatypes/{mediaType}/estimatedwaittime",
            parameters: [("queueId", queueId), ("mediaType", mediaType)], query: queryParameters)
    }
}

// MARK: - getRoutingQueueMembers

extension RoutingApi {
    /// Calls `GET /api/v2/routing/queues/{queueId}/members`.
    ///
    /// Needs one of the permissions `routing:queue:view`, `routing:queue:edit`, `routing:queue:readonly`,
    /// `routing:queueMember:manage`.
    ///
    /// - Parameters:
    ///   - queueId: `queueId` in the path.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `asc`.
    ///   - expand: `expand` in the query, once for each element.
    ///   - name: `name` in the query.
    ///   - profileSkills: `profileSkills` in the query, once for each element.
    ///   - skills: `skills` in the query, once for each element.
    ///   - languages: `languages` in the query, once for each element.
    ///   - routingStatus: `routingStatus` in the query, once for each element.
    ///   - presence: `presence` in the query, once for each element.
    ///   - memberBy: `memberBy` in the query.
    ///   - joined: `joined` in the query.
    public func getRoutingQueueMembers(
        queueId: String, pageNumber: Int? = nil, pageSize: Int? = nil,
        sortOrder: GetRoutingQueueMembersSortOrder? = nil, expand: [GetRoutingQueueMembersExpand]? = nil,
        name: String? = nil, profileSkills: [String]? = nil, skills: [String]? = nil, languages: [String]? = nil,
        routingStatus: [String]? = nil, presence: [String]? = nil, memberBy: GetRoutingQueueMembersMemberBy? = nil,
        joined: Bool? = nil
    ) async throws(ApiError) -> QueueMemberEntityListing {
        try await client.send(
            Self.getRoutingQueueMembers(
                queueId: queueId, pageNumber: pageNumber, pageSize: pageSize, sortOrder: sortOrder, expand: expand,
                name: name, profileSkills: profileSkills, skills: skills, languages: languages,
                routingStatus: routingStatus, presence: presence, memberBy: memberBy, joined: joined))
    }

    /// The call `GET /api/v2/routing/queues/{queueId}/members`, ready to be sent.
    public static func getRoutingQueueMembers(
        queueId: String, pageNumber: Int? = nil, pageSize: Int? = nil,
        sortOrder: GetRoutingQueueMembersSortOrder? = nil, expand: [GetRoutingQueueMembersExpand]? = nil,
        name: String? = nil, profileSkills: [String]? = nil, skills: [String]? = nil, languages: [String]? = nil,
        routingStatus: [String]? = nil, presence: [String]? = nil, memberBy: GetRoutingQueueMembersMemberBy? = nil,
        joined: Bool? = nil
    ) -> APICall<QueueMemberEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("expand", expand)
        queryParameters.add("name", name)
        queryParameters.add("profileSkills", profileSkills)
        queryParameters.add("skills", skills)
        queryParameters.add("languages", languages)
        queryParameters.add("routingStatus", routingStatus)
        queryParameters.add("presence", presence)
        queryParameters.add("memberBy", memberBy)
        queryParameters.add("joined", joined)
        return APICall(
            "getRoutingQueueMembers", .get, "/api/v2/routing/queues/{queueId}/members",
            parameters: [("queueId", queueId)], query: queryParameters)
    }
}

// MARK: - getRoutingQueueUsers

extension RoutingApi {
    /// Calls `GET /api/v2/routing/queues/{queueId}/users`.
    ///
    /// Needs one of the permissions `routing:queue:view`, `routing:queueMember:manage`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - queueId: `queueId` in the path.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `asc`.
    ///   - expand: `expand` in the query, once for each element.
    ///   - joined: `joined` in the query.
    ///   - name: `name` in the query.
    ///   - profileSkills: `profileSkills` in the query, once for each element.
    ///   - skills: `skills` in the query, once for each element.
    ///   - languages: `languages` in the query, once for each element.
    ///   - routingStatus: `routingStatus` in the query, once for each element.
    ///   - presence: `presence` in the query, once for each element.
    public func getRoutingQueueUsers(
        queueId: String, pageNumber: Int? = nil, pageSize: Int? = nil, sortOrder: GetRoutingQueueUsersSortOrder? = nil,
        expand: [GetRoutingQueueUsersExpand]? = nil, joined: Bool? = nil, name: String? = nil,
        profileSkills: [String]? = nil, skills: [String]? = nil, languages: [String]? = nil,
        routingStatus: [String]? = nil, presence: [String]? = nil
    ) async throws(ApiError) -> QueueMemberEntityListingV1 {
        try await client.send(
            Self.getRoutingQueueUsers(
                queueId: queueId, pageNumber: pageNumber, pageSize: pageSize, sortOrder: sortOrder, expand: expand,
                joined: joined, name: name, profileSkills: profileSkills, skills: skills, languages: languages,
                routingStatus: routingStatus, presence: presence))
    }

    /// The call `GET /api/v2/routing/queues/{queueId}/users`, ready to be sent.
    public static func getRoutingQueueUsers(
        queueId: String, pageNumber: Int? = nil, pageSize: Int? = nil, sortOrder: GetRoutingQueueUsersSortOrder? = nil,
        expand: [GetRoutingQueueUsersExpand]? = nil, joined: Bool? = nil, name: String? = nil,
        profileSkills: [String]? = nil, skills: [String]? = nil, languages: [String]? = nil,
        routingStatus: [String]? = nil, presence: [String]? = nil
    ) -> APICall<QueueMemberEntityListingV1> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("expand", expand)
        queryParameters.add("joined", joined)
        queryParameters.add("name", name)
        queryParameters.add("profileSkills", profileSkills)
        queryParameters.add("skills", skills)
        queryParameters.add("languages", languages)
        queryParameters.add("routingStatus", routingStatus)
        queryParameters.add("presence", presence)
        return APICall(
            "getRoutingQueueUsers", .get, "/api/v2/routing/queues/{queueId}/users", parameters: [("queueId", queueId)],
            query: queryParameters)
    }
}

// MARK: - getRoutingQueueWrapupcodes

extension RoutingApi {
    /// Calls `GET /api/v2/routing/queues/{queueId}/wrapupcodes`.
    ///
    /// Needs the permission `routing:queue:view`.
    ///
    /// - Parameters:
    ///   - queueId: `queueId` in the path.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - name: `name` in the query.
    public func getRoutingQueueWrapupcodes(
        queueId: String, pageSize: Int? = nil, pageNumber: Int? = nil, name: String? = nil
    ) async throws(ApiError) -> WrapupCodeEntityListing {
        try await client.send(
            Self.getRoutingQueueWrapupcodes(queueId: queueId, pageSize: pageSize, pageNumber: pageNumber, name: name))
    }

    /// The call `GET /api/v2/routing/queues/{queueId}/wrapupcodes`, ready to be sent.
    public static func getRoutingQueueWrapupcodes(
        queueId: String, pageSize: Int? = nil, pageNumber: Int? = nil, name: String? = nil
    ) -> APICall<WrapupCodeEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("name", name)
        return APICall(
            "getRoutingQueueWrapupcodes", .get, "/api/v2/routing/queues/{queueId}/wrapupcodes",
            parameters: [("queueId", queueId)], query: queryParameters)
    }
}

// MARK: - getRoutingQueues

extension RoutingApi {
    /// Calls `GET /api/v2/routing/queues`.
    ///
    /// Needs the permission `routing:queue:view`.
    ///
    /// - Parameters:
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `asc`.
    ///   - name: `name` in the query.
    ///   - id: `id` in the query, once for each element.
    ///   - divisionId: `divisionId` in the query, once for each element.
    ///   - peerId: `peerId` in the query, once for each element.
    ///   - cannedResponseLibraryId: `cannedResponseLibraryId` in the query.
    ///   - hasPeer: `hasPeer` in the query.
    ///   - expand: `expand` in the query, once for each element.
    public func getRoutingQueues(
        pageNumber: Int? = nil, pageSize: Int? = nil, sortOrder: GetRoutingQueuesSortOrder? = nil, name: String? = nil,
        id: [String]? = nil, divisionId: [String]? = nil, peerId: [String]? = nil,
        cannedResponseLibraryId: String? = nil, hasPeer: Bool? = nil, expand: [GetRoutingQueuesExpand]? = nil
    ) async throws(ApiError) -> QueueEntityListing {
        try await client.send(
            Self.getRoutingQueues(
                pageNumber: pageNumber, pageSize: pageSize, sortOrder: sortOrder, name: name, id: id,
                divisionId: divisionId, peerId: peerId, cannedResponseLibraryId: cannedResponseLibraryId,
                hasPeer: hasPeer, expand: expand))
    }

    /// The call `GET /api/v2/routing/queues`, ready to be sent.
    public static func getRoutingQueues(
        pageNumber: Int? = nil, pageSize: Int? = nil, sortOrder: GetRoutingQueuesSortOrder? = nil, name: String? = nil,
        id: [String]? = nil, divisionId: [String]? = nil, peerId: [String]? = nil,
        cannedResponseLibraryId: String? = nil, hasPeer: Bool? = nil, expand: [GetRoutingQueuesExpand]? = nil
    ) -> APICall<QueueEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("name", name)
        queryParameters.add("id", id)
        queryParameters.add("divisionId", divisionId)
        queryParameters.add("peerId", peerId)
        queryParameters.add("cannedResponseLibraryId", cannedResponseLibraryId)
        queryParameters.add("hasPeer", hasPeer)
        queryParameters.add("expand", expand)
        return APICall("getRoutingQueues", .get, "/api/v2/routing/queues", query: queryParameters)
    }
}

// MARK: - getRoutingQueuesDivisionviews

extension RoutingApi {
    /// Calls `GET /api/v2/routing/queues/divisionviews`.
    ///
    /// Needs the permission `routing:queue:search`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortBy: `sortBy` in the query; when left out: `name`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `asc`.
    ///   - name: `name` in the query.
    ///   - id: `id` in the query, once for each element.
    ///   - divisionId: `divisionId` in the query, once for each element.
    public func getRoutingQueuesDivisionviews(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: GetRoutingQueuesDivisionviewsSortBy? = nil,
        sortOrder: GetRoutingQueuesDivisionviewsSortOrder? = nil, name: String? = nil, id: [String]? = nil,
        divisionId: [String]? = nil
    ) async throws(ApiError) -> QueueEntityListing {
        try await client.send(
            Self.getRoutingQueuesDivisionviews(
                pageSize: pageSize, pageNumber: pageNumber, sortBy: sortBy, sortOrder: sortOrder, name: name, id: id,
                divisionId: divisionId))
    }

    /// The call `GET /api/v2/routing/queues/divisionviews`, ready to be sent.
    public static func getRoutingQueuesDivisionviews(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: GetRoutingQueuesDivisionviewsSortBy? = nil,
        sortOrder: GetRoutingQueuesDivisionviewsSortOrder? = nil, name: String? = nil, id: [String]? = nil,
        divisionId: [String]? = nil
    ) -> APICall<QueueEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("name", name)
        queryParameters.add("id", id)
        queryParameters.add("divisionId", divisionId)
        return APICall(
            "getRoutingQueuesDivisionviews", .get, "/api/v2/routing/queues/divisionviews", query: queryParameters)
    }
}

// MARK: - getRoutingQueuesDivisionviewsAll

extension RoutingApi {
    /// Calls `GET /api/v2/routing/queues/divisionviews/all`.
    ///
    /// Needs the permission `routing:queue:search`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `asc`.
    public func getRoutingQueuesDivisionviewsAll(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortOrder: GetRoutingQueuesDivisionviewsAllSortOrder? = nil
    ) async throws(ApiError) -> QueueEntityListing {
        try await client.send(
            Self.getRoutingQueuesDivisionviewsAll(pageSize: pageSize, pageNumber: pageNumber, sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/routing/queues/divisionviews/all`, ready to be sent.
    public static func getRoutingQueuesDivisionviewsAll(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortOrder: GetRoutingQueuesDivisionviewsAllSortOrder? = nil
    ) -> APICall<QueueEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortOrder", sortOrder)
        return APICall(
            "getRoutingQueuesDivisionviewsAll", .get, "/api/v2/routing/queues/divisionviews/all",
            query: queryParameters)
    }
}

// MARK: - getRoutingQueuesMe

extension RoutingApi {
    /// Calls `GET /api/v2/routing/queues/me`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - joined: `joined` in the query.
    ///   - sortOrder: `sortOrder` in the query; when left out: `asc`.
    public func getRoutingQueuesMe(
        pageNumber: Int? = nil, pageSize: Int? = nil, joined: Bool? = nil, sortOrder: GetRoutingQueuesMeSortOrder? = nil
    ) async throws(ApiError) -> UserQueueEntityListing {
        try await client.send(
            Self.getRoutingQueuesMe(pageNumber: pageNumber, pageSize: pageSize, joined: joined, sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/routing/queues/me`, ready to be sent.
    public static func getRoutingQueuesMe(
        pageNumber: Int? = nil, pageSize: Int? = nil, joined: Bool? = nil, sortOrder: GetRoutingQueuesMeSortOrder? = nil
    ) -> APICall<UserQueueEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("joined", joined)
        queryParameters.add("sortOrder", sortOrder)
        return APICall("getRoutingQueuesMe", .get, "/api/v2/routing/queues/me", query: queryParameters)
    }
}

// MARK: - patchRoutingQueueMember

extension RoutingApi {
    /// Calls `PATCH /api/v2/routing/queues/{queueId}/members/{memberId}`.
    ///
    /// Needs one of the permissions `routing:queue:edit`, `routing:queueMember:manage`.
    ///
    /// - Parameters:
    ///   - queueId: `queueId` in the path.
    ///   - memberId: `memberId` in the path.
    ///   - body: the body.
    public func patchRoutingQueueMember(queueId: String, memberId: String, body: QueueMember) async throws(ApiError) {
        try await client.send(Self.patchRoutingQueueMember(queueId: queueId, memberId: memberId, body: body))
    }

    /// The call `PATCH /api/v2/routing/queues/{queueId}/members/{memberId}`, ready to be sent.
    public static func patchRoutingQueueMember(queueId: String, memberId: String, body: QueueMember) -> APICall<Void> {
        APICall(
            "patchRoutingQueueMember", .patch, "/api/v2/routing/queues/{queueId}/members/{memberId}",
            parameters: [("queueId", queueId), ("memberId", memberId)], body: .json(body.asJSON))
    }
}

// MARK: - patchRoutingQueueMembers

extension RoutingApi {
    /// Calls `PATCH /api/v2/routing/queues/{queueId}/members`.
    ///
    /// Needs one of the permissions `routing:queue:edit`, `routing:queueMember:manage`.
    ///
    /// - Parameters:
    ///   - queueId: `queueId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchRoutingQueueMembers(
        queueId: String, body: [QueueMember]
    ) async throws(ApiError) -> QueueMemberEntityListing {
        try await client.send(Self.patchRoutingQueueMembers(queueId: queueId, body: body))
    }

    /// The call `PATCH /api/v2/routing/queues/{queueId}/members`, ready to be sent.
    public static func patchRoutingQueueMembers(
        queueId: String, body: [QueueMember]
    ) -> APICall<QueueMemberEntityListing> {
        APICall(
            "patchRoutingQueueMembers", .patch, "/api/v2/routing/queues/{queueId}/members",
            parameters: [("queueId", queueId)], body: .json(body.asJSON))
    }
}

// MARK: - patchRoutingQueueUser

extension RoutingApi {
    /// Calls `PATCH /api/v2/routing/queues/{queueId}/users/{memberId}`.
    ///
    /// Needs one of the permissions `routing:queue:edit`, `routing:queueMember:manage`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - queueId: `queueId` in the path.
    ///   - memberId: `memberId` in the path.
    ///   - body: the body.
    public func patchRoutingQueueUser(queueId: String, memberId: String, body: QueueMember) async throws(ApiError) {
        try await client.send(Self.patchRoutingQueueUser(queueId: queueId, memberId: memberId, body: body))
    }

    /// The call `PATCH /api/v2/routing/queues/{queueId}/users/{memberId}`, ready to be sent.
    public static func patchRoutingQueueUser(queueId: String, memberId: String, body: QueueMember) -> APICall<Void> {
        APICall(
            "patchRoutingQueueUser", .patch, "/api/v2/routing/queues/{queueId}/users/{memberId}",
            parameters: [("queueId", queueId), ("memberId", memberId)], body: .json(body.asJSON))
    }
}

// MARK: - patchRoutingQueueUsers

extension RoutingApi {
    /// Calls `PATCH /api/v2/routing/queues/{queueId}/users`.
    ///
    /// Needs one of the permissions `routing:queue:edit`, `routing:queueMember:manage`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - queueId: `queueId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchRoutingQueueUsers(
        queueId: String, body: [QueueMember]
    ) async throws(ApiError) -> QueueMemberEntityListingV1 {
        try await client.send(Self.patchRoutingQueueUsers(queueId: queueId, body: body))
    }

    /// The call `PATCH /api/v2/routing/queues/{queueId}/users`, ready to be sent.
    public static func patchRoutingQueueUsers(
        queueId: String, body: [QueueMember]
    ) -> APICall<QueueMemberEntityListingV1> {
        APICall(
            "patchRoutingQueueUsers", .patch, "/api/v2/routing/queues/{queueId}/users",
            parameters: [("queueId", queueId)], body: .json(body.asJSON))
    }
}

// MARK: - postRoutingQueueMembers

extension RoutingApi {
    /// Calls `POST /api/v2/routing/queues/{queueId}/members`.
    ///
    /// Needs one of the permissions `routing:queue:edit`, `routing:queueMember:manage`.
    ///
    /// - Parameters:
    ///   - queueId: `queueId` in the path.
    ///   - body: the body.
    ///   - delete: `delete` in the query.
    public func postRoutingQueueMembers(
        queueId: String, body: [WritableEntity], delete: Bool? = nil
    ) async throws(ApiError) {
        try await client.send(Self.postRoutingQueueMembers(queueId: queueId, body: body, delete: delete))
    }

    /// The call `POST /api/v2/routing/queues/{queueId}/members`, ready to be sent.
    public static func postRoutingQueueMembers(
        queueId: String, body: [WritableEntity], delete: Bool? = nil
    ) -> APICall<Void> {
        var queryParameters = QueryParameters()
        queryParameters.add("delete", delete)
        return APICall(
            "postRoutingQueueMembers", .post, "/api/v2/routing/queues/{queueId}/members",
            parameters: [("queueId", queueId)], query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postRoutingQueueUsers

extension RoutingApi {
    /// Calls `POST /api/v2/routing/queues/{queueId}/users`.
    ///
    /// Needs one of the permissions `routing:queue:edit`, `routing:queueMember:manage`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - queueId: `queueId` in the path.
    ///   - body: the body.
    ///   - delete: `delete` in the query.
    public func postRoutingQueueUsers(
        queueId: String, body: [WritableEntity], delete: Bool? = nil
    ) async throws(ApiError) {
        try await client.send(Self.postRoutingQueueUsers(queueId: queueId, body: body, delete: delete))
    }

    /// The call `POST /api/v2/routing/queues/{queueId}/users`, ready to be sent.
    public static func postRoutingQueueUsers(
        queueId: String, body: [WritableEntity], delete: Bool? = nil
    ) -> APICall<Void> {
        var queryParameters = QueryParameters()
        queryParameters.add("delete", delete)
        return APICall(
            "postRoutingQueueUsers", .post, "/api/v2/routing/queues/{queueId}/users",
            parameters: [("queueId", queueId)], query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postRoutingQueueWrapupcodes

extension RoutingApi {
    /// Calls `POST /api/v2/routing/queues/{queueId}/wrapupcodes`.
    ///
    /// Needs the permission `routing:queue:edit`.
    ///
    /// - Parameters:
    ///   - queueId: `queueId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postRoutingQueueWrapupcodes(
        queueId: String, body: [WrapUpCodeReference]
    ) async throws(ApiError) -> [WrapupCode] {
        try await client.send(Self.postRoutingQueueWrapupcodes(queueId: queueId, body: body))
    }

    /// The call `POST /api/v2/routing/queues/{queueId}/wrapupcodes`, ready to be sent.
    public static func postRoutingQueueWrapupcodes(
        queueId: String, body: [WrapUpCodeReference]
    ) -> APICall<[WrapupCode]> {
        APICall(
            "postRoutingQueueWrapupcodes", .post, "/api/v2/routing/queues/{queueId}/wrapupcodes",
            parameters: [("queueId", queueId)], body: .json(body.asJSON))
    }
}

// MARK: - postRoutingQueues

extension RoutingApi {
    /// Calls `POST /api/v2/routing/queues`.
    ///
    /// Needs the permission `routing:queue:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postRoutingQueues(body: CreateQueueRequest) async throws(ApiError) -> Queue {
        try await client.send(Self.postRoutingQueues(body: body))
    }

    /// The call `POST /api/v2/routing/queues`, ready to be sent.
    public static func postRoutingQueues(body: CreateQueueRequest) -> APICall<Queue> {
        APICall("postRoutingQueues", .post, "/api/v2/routing/queues", body: .json(body.asJSON))
    }
}

// MARK: - putRoutingQueue

extension RoutingApi {
    /// Calls `PUT /api/v2/routing/queues/{queueId}`.
    ///
    /// Needs the permission `routing:queue:edit`.
    ///
    /// - Parameters:
    ///   - queueId: `queueId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putRoutingQueue(queueId: String, body: QueueRequest) async throws(ApiError) -> Queue {
        try await client.send(Self.putRoutingQueue(queueId: queueId, body: body))
    }

    /// The call `PUT /api/v2/routing/queues/{queueId}`, ready to be sent.
    public static func putRoutingQueue(queueId: String, body: QueueRequest) -> APICall<Queue> {
        APICall(
            "putRoutingQueue", .put, "/api/v2/routing/queues/{queueId}", parameters: [("queueId", queueId)],
            body: .json(body.asJSON))
    }
}

// MARK: - putRoutingQueueIdentityresolution

extension RoutingApi {
    /// Calls `PUT /api/v2/routing/queues/{queueId}/identityresolution`.
    ///
    /// Needs the permissions `routing:queue:edit`, `queue:identityResolution:edit`.
    ///
    /// - Parameters:
    ///   - queueId: `queueId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putRoutingQueueIdentityresolution(
        queueId: String, body: IdentityResolutionQueueConfig
    ) async throws(ApiError) -> IdentityResolutionQueueConfig {
        try await client.send(Self.putRoutingQueueIdentityresolution(queueId: queueId, body: body))
    }

    /// The call `PUT /api/v2/routing/queues/{queueId}/identityresolution`, ready to be sent.
    public static func putRoutingQueueIdentityresolution(
        queueId: String, body: IdentityResolutionQueueConfig
    ) -> APICall<IdentityResolutionQueueConfig> {
        APICall(
            "putRoutingQueueIdentityresolution", .put, "/api/v2/routing/queues/{queueId}/identityresolution",
            parameters: [("queueId", queueId)], body: .json(body.asJSON))
    }
}
