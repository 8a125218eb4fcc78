// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

// MARK: - deleteUserRoutinglanguage

extension RoutingApi {
    /// Calls `DELETE /api/v2/users/{userId}/routinglanguages/{languageId}`.
    ///
    /// Needs one of the permissions `routing:skill:assign`, `routing:language:assign`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - languageId: `languageId` in the path.
    public func deleteUserRoutinglanguage(userId: String, languageId: String) async throws(ApiError) {
        try await client.send(Self.deleteUserRoutinglanguage(userId: userId, languageId: languageId))
    }

    /// The call `DELETE /api/v2/users/{userId}/routinglanguages/{languageId}`, ready to be sent.
    public static func deleteUserRoutinglanguage(userId: String, languageId: String) -> APICall<Void> {
        APICall(
            "deleteUserRoutinglanguage", .delete, "/api/v2/users/{userId}/routinglanguages/{languageId}",
            parameters: [("userId", userId), ("languageId", languageId)])
    }
}

// MARK: - deleteUserRoutingskill

extension RoutingApi {
    /// Calls `DELETE /api/v2/users/{userId}/routingskills/{skillId}`.
    ///
    /// Needs the permission `routing:skill:assign`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - skillId: `skillId` in the path.
    public func deleteUserRoutingskill(userId: String, skillId: String) async throws(ApiError) {
        try await client.send(Self.deleteUserRoutingskill(userId: userId, skillId: skillId))
    }

    /// The call `DELETE /api/v2/users/{userId}/routingskills/{skillId}`, ready to be sent.
    public static func deleteUserRoutingskill(userId: String, skillId: String) -> APICall<Void> {
        APICall(
            "deleteUserRoutingskill", .delete, "/api/v2/users/{userId}/routingskills/{skillId}",
            parameters: [("userId", userId), ("skillId", skillId)])
    }
}

// MARK: - getUserQueues

extension RoutingApi {
    /// Calls `GET /api/v2/users/{userId}/queues`.
    ///
    /// Needs the permission `routing:queue:view`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - joined: `joined` in the query; when left out: `true`.
    ///   - divisionId: `divisionId` in the query, once for each element.
    public func getUserQueues(
        userId: String, pageSize: Int? = nil, pageNumber: Int? = nil, joined: Bool? = nil, divisionId: [String]? = nil
    ) async throws(ApiError) -> UserQueueEntityListing {
        try await client.send(
            Self.getUserQueues(
                userId: userId, pageSize: pageSize, pageNumber: pageNumber, joined: joined, divisionId: divisionId))
    }

    /// The call `GET /api/v2/users/{userId}/queues`, ready to be sent.
    public static func getUserQueues(
        userId: String, pageSize: Int? = nil, pageNumber: Int? = nil, joined: Bool? = nil, divisionId: [String]? = nil
    ) -> APICall<UserQueueEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("joined", joined)
        queryParameters.add("divisionId", divisionId)
        return APICall(
            "getUserQueues", .get, "/api/v2/users/{userId}/queues", parameters: [("userId", userId)],
            query: queryParameters)
    }
}

// MARK: - getUserRoutinglanguages

extension RoutingApi {
    /// Calls `GET /api/v2/users/{userId}/routinglanguages`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `ASC`.
    public func getUserRoutinglanguages(
        userId: String, pageSize: Int? = nil, pageNumber: Int? = nil, sortOrder: GetUserRoutinglanguagesSortOrder? = nil
    ) async throws(ApiError) -> UserLanguageEntityListing {
        try await client.send(
            Self.getUserRoutinglanguages(
                userId: userId, pageSize: pageSize, pageNumber: pageNumber, sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/users/{userId}/routinglanguages`, ready to be sent.
    public static func getUserRoutinglanguages(
        userId: String, pageSize: Int? = nil, pageNumber: Int? = nil, sortOrder: GetUserRoutinglanguagesSortOrder? = nil
    ) -> APICall<UserLanguageEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortOrder", sortOrder)
        return APICall(
            "getUserRoutinglanguages", .get, "/api/v2/users/{userId}/routinglanguages",
            parameters: [("userId", userId)], query: queryParameters)
    }
}

// MARK: - getUserRoutingskills

extension RoutingApi {
    /// Calls `GET /api/v2/users/{userId}/routingskills`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `ASC`.
    public func getUserRoutingskills(
        userId: String, pageSize: Int? = nil, pageNumber: Int? = nil, sortOrder: GetUserRoutingskillsSortOrder? = nil
    ) async throws(ApiError) -> UserSkillEntityListing {
        try await client.send(
            Self.getUserRoutingskills(userId: userId, pageSize: pageSize, pageNumber: pageNumber, sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/users/{userId}/routingskills`, ready to be sent.
    public static func getUserRoutingskills(
        userId: String, pageSize: Int? = nil, pageNumber: Int? = nil, sortOrder: GetUserRoutingskillsSortOrder? = nil
    ) -> APICall<UserSkillEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortOrder", sortOrder)
        return APICall(
            "getUserRoutingskills", .get, "/api/v2/users/{userId}/routingskills", parameters: [("userId", userId)],
            query: queryParameters)
    }
}

// MARK: - getUserSkillgroups

extension RoutingApi {
    /// Calls `GET /api/v2/users/{userId}/skillgroups`.
    ///
    /// Needs the permission `routing:skillGroup:view`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - after: `after` in the query.
    ///   - before: `before` in the query.
    public func getUserSkillgroups(
        userId: String, pageSize: Int? = nil, after: String? = nil, before: String? = nil
    ) async throws(ApiError) -> UserSkillGroupEntityListing {
        try await client.send(Self.getUserSkillgroups(userId: userId, pageSize: pageSize, after: after, before: before))
    }

    /// The call `GET /api/v2/users/{userId}/skillgroups`, ready to be sent.
    public static func getUserSkillgroups(
        userId: String, pageSize: Int? = nil, after: String? = nil, before: String? = nil
    ) -> APICall<UserSkillGroupEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("after", after)
        queryParameters.add("before", before)
        return APICall(
            "getUserSkillgroups", .get, "/api/v2/users/{userId}/skillgroups", parameters: [("userId", userId)],
            query: queryParameters)
    }
}

// MARK: - patchUserQueue

extension RoutingApi {
    /// Calls `PATCH /api/v2/users/{userId}/queues/{queueId}`.
    ///
    /// Needs one of the permissions `routing:queue:join`, `routing:queueMember:manage`.
    ///
    /// - Parameters:
    ///   - queueId: `queueId` in the path.
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchUserQueue(queueId: String, userId: String, body: UserQueue) async throws(ApiError) -> UserQueue {
        try await client.send(Self.patchUserQueue(queueId: queueId, userId: userId, body: body))
    }

    /// The call `PATCH /api/v2/users/{userId}/queues/{queueId}`, ready to be sent.
    public static func patchUserQueue(queueId: String, userId: String, body: UserQueue) -> APICall<UserQueue> {
        APICall(
            "patchUserQueue", .patch, "/api/v2/users/{userId}/queues/{queueId}",
            parameters: [("queueId", queueId), ("userId", userId)], body: .json(body.asJSON))
    }
}

// MARK: - patchUserQueues

extension RoutingApi {
    /// Calls `PATCH /api/v2/users/{userId}/queues`.
    ///
    /// Needs one of the permissions `routing:queue:join`, `routing:queueMember:manage`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    ///   - divisionId: `divisionId` in the query, once for each element.
    @discardableResult
    public func patchUserQueues(
        userId: String, body: [UserQueue], divisionId: [String]? = nil
    ) async throws(ApiError) -> UserQueueEntityListing {
        try await client.send(Self.patchUserQueues(userId: userId, body: body, divisionId: divisionId))
    }

    /// The call `PATCH /api/v2/users/{userId}/queues`, ready to be sent.
    public static func patchUserQueues(
        userId: String, body: [UserQueue], divisionId: [String]? = nil
    ) -> APICall<UserQueueEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("divisionId", divisionId)
        return APICall(
            "patchUserQueues", .patch, "/api/v2/users/{userId}/queues", parameters: [("userId", userId)],
            query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - patchUserRoutinglanguage

extension RoutingApi {
    /// Calls `PATCH /api/v2/users/{userId}/routinglanguages/{languageId}`.
    ///
    /// Needs one of the permissions `routing:skill:assign`, `routing:language:assign`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - languageId: `languageId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchUserRoutinglanguage(
        userId: String, languageId: String, body: UserRoutingLanguage
    ) async throws(ApiError) -> UserRoutingLanguage {
        try await client.send(Self.patchUserRoutinglanguage(userId: userId, languageId: languageId, body: body))
    }

    /// The call `PATCH /api/v2/users/{userId}/routinglanguages/{languageId}`, ready to be sent.
    public static func patchUserRoutinglanguage(
        userId: String, languageId: String, body: UserRoutingLanguage
    ) -> APICall<UserRoutingLanguage> {
        APICall(
            "patchUserRoutinglanguage", .patch, "/api/v2/users/{userId}/routinglanguages/{languageId}",
            parameters: [("userId", userId), ("languageId", languageId)], body: .json(body.asJSON))
    }
}

// MARK: - patchUserRoutinglanguagesBulk

extension RoutingApi {
    /// Calls `PATCH /api/v2/users/{userId}/routinglanguages/bulk`.
    ///
    /// Needs one of the permissions `routing:skill:assign`, `routing:language:assign`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchUserRoutinglanguagesBulk(
        userId: String, body: [UserRoutingLanguagePost]
    ) async throws(ApiError) -> UserLanguageEntityListing {
        try await client.send(Self.patchUserRoutinglanguagesBulk(userId: userId, body: body))
    }

    /// The call `PATCH /api/v2/users/{userId}/routinglanguages/bulk`, ready to be sent.
    public static func patchUserRoutinglanguagesBulk(
        userId: String, body: [UserRoutingLanguagePost]
    ) -> APICall<UserLanguageEntityListing> {
        APICall(
            "patchUserRoutinglanguagesBulk", .patch, "/api/v2/users/{userId}/routinglanguages/bulk",
            parameters: [("userId", userId)], body: .json(body.asJSON))
    }
}

// MARK: - patchUserRoutingskillsBulk

extension RoutingApi {
    /// Calls `PATCH /api/v2/users/{userId}/routingskills/bulk`.
    ///
    /// Needs the permission `routing:skill:assign`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchUserRoutingskillsBulk(
        userId: String, body: [UserRoutingSkillPost]
    ) async throws(ApiError) -> UserSkillEntityListing {
        try await client.send(Self.patchUserRoutingskillsBulk(userId: userId, body: body))
    }

    /// The call `PATCH /api/v2/users/{userId}/routingskills/bulk`, ready to be sent.
    public static func patchUserRoutingskillsBulk(
        userId: String, body: [UserRoutingSkillPost]
    ) -> APICall<UserSkillEntityListing> {
        APICall(
            "patchUserRoutingskillsBulk", .patch, "/api/v2/users/{userId}/routingskills/bulk",
            parameters: [("userId", userId)], body: .json(body.asJSON))
    }
}

// MARK: - postUserRoutinglanguages

extension RoutingApi {
    /// Calls `POST /api/v2/users/{userId}/routinglanguages`.
    ///
    /// Needs one of the permissions `routing:skill:assign`, `routing:language:assign`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postUserRoutinglanguages(
        userId: String, body: UserRoutingLanguagePost
    ) async throws(ApiError) -> UserRoutingLanguage {
        try await client.send(Self.postUserRoutinglanguages(userId: userId, body: body))
    }

    /// The call `POST /api/v2/users/{userId}/routinglanguages`, ready to be sent.
    public static func postUserRoutinglanguages(
        userId: String, body: UserRoutingLanguagePost
    ) -> APICall<UserRoutingLanguage> {
        APICall(
            "postUserRoutinglanguages", .post, "/api/v2/users/{userId}/routinglanguages",
            parameters: [("userId", userId)], body: .json(body.asJSON))
    }
}

// MARK: - postUserRoutingskills

extension RoutingApi {
    /// Calls `POST /api/v2/users/{userId}/routingskills`.
    ///
    /// Needs the permission `routing:skill:assign`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postUserRoutingskills(
        userId: String, body: UserRoutingSkillPost
    ) async throws(ApiError) -> UserRoutingSkill {
        try await client.send(Self.postUserRoutingskills(userId: userId, body: body))
    }

    /// The call `POST /api/v2/users/{userId}/routingskills`, ready to be sent.
    public static func postUserRoutingskills(userId: String, body: UserRoutingSkillPost) -> APICall<UserRoutingSkill> {
        APICall(
            "postUserRoutingskills", .post, "/api/v2/users/{userId}/routingskills", parameters: [("userId", userId)],
            body: .json(body.asJSON))
    }
}

// MARK: - putUserRoutingskill

extension RoutingApi {
    /// Calls `PUT /api/v2/users/{userId}/routingskills/{skillId}`.
    ///
    /// Needs the permission `routing:skill:assign`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - skillId: `skillId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putUserRoutingskill(
        userId: String, skillId: String, body: UserRoutingSkill
    ) async throws(ApiError) -> UserRoutingSkill {
        try await client.send(Self.putUserRoutingskill(userId: userId, skillId: skillId, body: body))
    }

    /// The call `PUT /api/v2/users/{userId}/routingskills/{skillId}`, ready to be sent.
    public static func putUserRoutingskill(
        userId: String, skillId: String, body: UserRoutingSkill
    ) -> APICall<UserRoutingSkill> {
        APICall(
            "putUserRoutingskill", .put, "/api/v2/users/{userId}/routingskills/{skillId}",
            parameters: [("userId", userId), ("skillId", skillId)], body: .json(body.asJSON))
    }
}

// MARK: - putUserRoutingskillsBulk

extension RoutingApi {
    /// Calls `PUT /api/v2/users/{userId}/routingskills/bulk`.
    ///
    /// Needs the permission `routing:skill:assign`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putUserRoutingskillsBulk(
        userId: String, body: [UserRoutingSkillPost]
    ) async throws(ApiError) -> UserSkillEntityListing {
        try await client.send(Self.putUserRoutingskillsBulk(userId: userId, body: body))
    }

    /// The call `PUT /api/v2/users/{userId}/routingskills/bulk`, ready to be sent.
    public static func putUserRoutingskillsBulk(
        userId: String, body: [UserRoutingSkillPost]
    ) -> APICall<UserSkillEntityListing> {
        APICall(
            "putUserRoutingskillsBulk", .put, "/api/v2/users/{userId}/routingskills/bulk",
            parameters: [("userId", userId)], body: .json(body.asJSON))
    }
}
