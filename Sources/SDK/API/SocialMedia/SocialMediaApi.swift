// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The operations of the tag Social Media.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct SocialMediaApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteSocialmediaEscalationrule

extension SocialMediaApi {
    /// Calls `DELETE /api/v2/socialmedia/escalationrules/{escalationRuleId}`.
    ///
    /// Needs the permission `socialmedia:escalationRules:delete`.
    ///
    /// - Parameters:
    ///   - escalationRuleId: `escalationRuleId` in the path.
    public func deleteSocialmediaEscalationrule(escalationRuleId: String) async throws(ApiError) {
        try await client.send(Self.deleteSocialmediaEscalationrule(escalationRuleId: escalationRuleId))
    }

    /// The call `DELETE /api/v2/socialmedia/escalationrules/{escalationRuleId}`, ready to be sent.
    public static func deleteSocialmediaEscalationrule(escalationRuleId: String) -> APICall<Void> {
        APICall(
            "deleteSocialmediaEscalationrule", .delete, "/api/v2/socialmedia/escalationrules/{escalationRuleId}",
            parameters: [("escalationRuleId", escalationRuleId)])
    }
}

// MARK: - deleteSocialmediaMessage

extension SocialMediaApi {
    /// Calls `DELETE /api/v2/socialmedia/messages/{messageId}`.
    ///
    /// Needs the permission `socialmedia:message:delete`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - messageId: `messageId` in the path.
    public func deleteSocialmediaMessage(messageId: String) async throws(ApiError) {
        try await client.send(Self.deleteSocialmediaMessage(messageId: messageId))
    }

    /// The call `DELETE /api/v2/socialmedia/messages/{messageId}`, ready to be sent.
    public static func deleteSocialmediaMessage(messageId: String) -> APICall<Void> {
        APICall(
            "deleteSocialmediaMessage", .delete, "/api/v2/socialmedia/messages/{messageId}",
            parameters: [("messageId", messageId)])
    }
}

// MARK: - deleteSocialmediaTopic

extension SocialMediaApi {
    /// Calls `DELETE /api/v2/socialmedia/topics/{topicId}`.
    ///
    /// Needs the permission `socialmedia:topic:delete`.
    ///
    /// - Parameters:
    ///   - topicId: `topicId` in the path.
    ///   - hardDelete: `hardDelete` in the query.
    public func deleteSocialmediaTopic(topicId: String, hardDelete: Bool? = nil) async throws(ApiError) {
        try await client.send(Self.deleteSocialmediaTopic(topicId: topicId, hardDelete: hardDelete))
    }

    /// The call `DELETE /api/v2/socialmedia/topics/{topicId}`, ready to be sent.
    public static func deleteSocialmediaTopic(topicId: String, hardDelete: Bool? = nil) -> APICall<Void> {
        var queryParameters = QueryParameters()
        queryParameters.add("hardDelete", hardDelete)
        return APICall(
            "deleteSocialmediaTopic", .delete, "/api/v2/socialmedia/topics/{topicId}",
            parameters: [("topicId", topicId)], query: queryParameters)
    }
}

// MARK: - deleteSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId

extension SocialMediaApi {
    /// Calls `DELETE /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}`.
    ///
    /// Needs the permission `socialmedia:facebookDataIngestionRule:delete`.
    ///
    /// - Parameters:
    ///   - topicId: `topicId` in the path.
    ///   - facebookIngestionRuleId: `facebookIngestionRuleId` in the path.
    ///   - hardDelete: `hardDelete` in the query; when left out: `false`.
    public func deleteSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId(
        topicId: String, facebookIngestionRuleId: String, hardDelete: Bool? = nil
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId(
                topicId: topicId, facebookIngestionRuleId: facebookIngestionRuleId, hardDelete: hardDelete))
    }

    /// The call `DELETE /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}`,
    /// ready to be sent.
    public static func deleteSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId(
        topicId: String, facebookIngestionRuleId: String, hardDelete: Bool? = nil
    ) -> APICall<Void> {
        var queryParameters = QueryParameters()
        queryParameters.add("hardDelete", hardDelete)
        return APICall(
            "deleteSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId", .delete,
            "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}",
            parameters: [("topicId", topicId), ("facebookIngestionRuleId", facebookIngestionRuleId)],
            query: queryParameters)
    }
}

// MARK: - deleteSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId

extension SocialMediaApi {
    /// Calls `DELETE
    /// /api/v2/socialmedia/topics/{topicId}/dataingestionrules/googlebusinessprofile/{googleBusinessProfileIngestionRuleId}`.
    ///
    /// Needs the permission `socialmedia:googleBusinessProfileDataIngestionRule:delete`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - topicId: `topicId` in the path.
    ///   - googleBusinessProfileIngestionRuleId: `googleBusinessProfileIngestionRuleId` in the path.
    ///   - hardDelete: `hardDelete` in the query; when left out: `false`.
    public func deleteSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId(
        topicId: String, googleBusinessProfileIngestionRuleId: String, hardDelete: Bool? = nil
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId(
                topicId: topicId, googleBusinessProfileIngestionRuleId: googleBusinessProfileIngestionRuleId,
                hardDelete: hardDelete))
    }

    /// The call `DELETE
    /// /api/v2/socialmedia/topics/{topicId}/dataingestionrules/googlebusinessprofile/{googleBusinessProfileIngestionRuleId}`,
    /// ready to be sent.
    public static func deleteSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId(
        topicId: String, googleBusinessProfileIngestionRuleId: String, hardDelete: Bool? = nil
    ) -> APICall<Void> {
        var queryParameters = QueryParameters()
        queryParameters.add("hardDelete", hardDelete)
        return APICall(
            "deleteSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId",
            .delete,
            "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/googlebusinessprofile/{googleBusinessProfileIngestionRuleId}",
            parameters: [("topicId", topicId), ("googleBusinessProfileIngestionRuleId", googleBusinessProfileIngestionRuleId)],
            query: queryParameters)
    }
}

// MARK: - deleteSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId

extension SocialMediaApi {
    /// Calls `DELETE /api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}`.
    ///
    /// Needs the permission `socialmedia:instagramDataIngestionRule:delete`.
    ///
    /// - Parameters:
    ///   - topicId: `topicId` in the path.
    ///   - instagramIngestionRuleId: `instagramIngestionRuleId` in the path.
    ///   - hardDelete: `hardDelete` in the query; when left out: `false`.
    public func deleteSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId(
        topicId: String, instagramIngestionRuleId: String, hardDelete: Bool? = nil
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId(
                topicId: topicId, instagramIngestionRuleId: instagramIngestionRuleId, hardDelete: hardDelete))
    }

    /// The call `DELETE /api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}`,
    /// ready to be sent.
    public static func deleteSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId(
        topicId: String, instagramIngestionRuleId: String, hardDelete: Bool? = nil
    ) -> APICall<Void> {
        var queryParameters = QueryParameters()
        queryParameters.add("hardDelete", hardDelete)
        return APICall(
            "deleteSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId", .delete,
            "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}",
            parameters: [("topicId", topicId), ("instagramIngestionRuleId", instagramIngestionRuleId)],
            query: queryParameters)
    }
}

// MARK: - deleteSocialmediaTopicDataingestionrulesOpenOpenId

extension SocialMediaApi {
    /// Calls `DELETE /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}`.
    ///
    /// Needs the permission `socialmedia:openDataIngestionRule:delete`.
    ///
    /// - Parameters:
    ///   - topicId: `topicId` in the path.
    ///   - openId: `openId` in the path.
    ///   - hardDelete: `hardDelete` in the query; when left out: `false`.
    public func deleteSocialmediaTopicDataingestionrulesOpenOpenId(
        topicId: String, openId: String, hardDelete: Bool? = nil
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteSocialmediaTopicDataingestionrulesOpenOpenId(
                topicId: topicId, openId: openId, hardDelete: hardDelete))
    }

    /// The call `DELETE /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}`, ready to be sent.
    public static func deleteSocialmediaTopicDataingestionrulesOpenOpenId(
        topicId: String, openId: String, hardDelete: Bool? = nil
    ) -> APICall<Void> {
        var queryParameters = QueryParameters()
        queryParameters.add("hardDelete", hardDelete)
        return APICall(
            "deleteSocialmediaTopicDataingestionrulesOpenOpenId", .delete,
            "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}",
            parameters: [("topicId", topicId), ("openId", openId)], query: queryParameters)
    }
}

// MARK: - deleteSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId

extension SocialMediaApi {
    /// Calls `DELETE /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}`.
    ///
    /// Needs the permission `socialmedia:twitterDataIngestionRule:delete`.
    ///
    /// - Parameters:
    ///   - topicId: `topicId` in the path.
    ///   - twitterIngestionRuleId: `twitterIngestionRuleId` in the path.
    ///   - hardDelete: `hardDelete` in the query; when left out: `false`.
    public func deleteSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId(
        topicId: String, twitterIngestionRuleId: String, hardDelete: Bool? = nil
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId(
                topicId: topicId, twitterIngestionRuleId: twitterIngestionRuleId, hardDelete: hardDelete))
    }

    /// The call `DELETE /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}`,
    /// ready to be sent.
    public static func deleteSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId(
        topicId: String, twitterIngestionRuleId: String, hardDelete: Bool? = nil
    ) -> APICall<Void> {
        var queryParameters = QueryParameters()
        queryParameters.add("hardDelete", hardDelete)
        return APICall(
            "deleteSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId", .delete,
            "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}",
            parameters: [("topicId", topicId), ("twitterIngestionRuleId", twitterIngestionRuleId)],
            query: queryParameters)
    }
}

// MARK: - getSocialmediaAnalyticsAggregatesJob

extension SocialMediaApi {
    /// Calls `GET /api/v2/socialmedia/analytics/aggregates/jobs/{jobId}`.
    ///
    /// Needs the permission `socialmedia:postAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getSocialmediaAnalyticsAggregatesJob(jobId: String) async throws(ApiError) -> AsyncQueryStatus {
        try await client.send(Self.getSocialmediaAnalyticsAggregatesJob(jobId: jobId))
    }

    /// The call `GET /api/v2/socialmedia/analytics/aggregates/jobs/{jobId}`, ready to be sent.
    public static func getSocialmediaAnalyticsAggregatesJob(jobId: String) -> APICall<AsyncQueryStatus> {
        APICall(
            "getSocialmediaAnalyticsAggregatesJob", .get, "/api/v2/socialmedia/analytics/aggregates/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - getSocialmediaAnalyticsAggregatesJobResults

extension SocialMediaApi {
    /// Calls `GET /api/v2/socialmedia/analytics/aggregates/jobs/{jobId}/results`.
    ///
    /// Needs the permission `socialmedia:postAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    ///   - cursor: `cursor` in the query.
    public func getSocialmediaAnalyticsAggregatesJobResults(
        jobId: String, cursor: String? = nil
    ) async throws(ApiError) -> SocialMediaAsyncAggregateQueryResponse {
        try await client.send(Self.getSocialmediaAnalyticsAggregatesJobResults(jobId: jobId, cursor: cursor))
    }

    /// The call `GET /api/v2/socialmedia/analytics/aggregates/jobs/{jobId}/results`, ready to be sent.
    public static func getSocialmediaAnalyticsAggregatesJobResults(
        jobId: String, cursor: String? = nil
    ) -> APICall<SocialMediaAsyncAggregateQueryResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("cursor", cursor)
        return APICall(
            "getSocialmediaAnalyticsAggregatesJobResults", .get,
            "/api/v2/socialmedia/analytics/aggregates/jobs/{jobId}/results", parameters: [("jobId", jobId)],
            query: queryParameters)
    }
}

// MARK: - getSocialmediaAnalyticsMessagesJob

extension SocialMediaApi {
    /// Calls `GET /api/v2/socialmedia/analytics/messages/jobs/{jobId}`.
    ///
    /// Needs the permission `socialmedia:postDetail:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getSocialmediaAnalyticsMessagesJob(jobId: String) async throws(ApiError) -> AsyncQueryStatus {
        try await client.send(Self.getSocialmediaAnalyticsMessagesJob(jobId: jobId))
    }

    /// The call `GET /api/v2/socialmedia/analytics/messages/jobs/{jobId}`, ready to be sent.
    public static func getSocialmediaAnalyticsMessagesJob(jobId: String) -> APICall<AsyncQueryStatus> {
        APICall(
            "getSocialmediaAnalyticsMessagesJob", .get, "/api/v2/socialmedia/analytics/messages/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - getSocialmediaAnalyticsMessagesJobResults

extension SocialMediaApi {
    /// Calls `GET /api/v2/socialmedia/analytics/messages/jobs/{jobId}/results`.
    ///
    /// Needs the permission `socialmedia:postDetail:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    ///   - cursor: `cursor` in the query.
    public func getSocialmediaAnalyticsMessagesJobResults(
        jobId: String, cursor: String? = nil
    ) async throws(ApiError) -> SocialMediaAsyncDetailQueryResponse {
        try await client.send(Self.getSocialmediaAnalyticsMessagesJobResults(jobId: jobId, cursor: cursor))
    }

    /// The call `GET /api/v2/socialmedia/analytics/messages/jobs/{jobId}/results`, ready to be sent.
    public static func getSocialmediaAnalyticsMessagesJobResults(
        jobId: String, cursor: String? = nil
    ) -> APICall<SocialMediaAsyncDetailQueryResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("cursor", cursor)
        return APICall(
            "getSocialmediaAnalyticsMessagesJobResults", .get,
            "/api/v2/socialmedia/analytics/messages/jobs/{jobId}/results", parameters: [("jobId", jobId)],
            query: queryParameters)
    }
}

// MARK: - getSocialmediaEscalationrule

extension SocialMediaApi {
    /// Calls `GET /api/v2/socialmedia/escalationrules/{escalationRuleId}`.
    ///
    /// Needs the permission `socialmedia:escalationRules:view`.
    ///
    /// - Parameters:
    ///   - escalationRuleId: `escalationRuleId` in the path.
    ///   - expand: `expand` in the query.
    public func getSocialmediaEscalationrule(
        escalationRuleId: String, expand: GetSocialmediaEscalationruleExpand? = nil
    ) async throws(ApiError) -> EscalationRuleResponse {
        try await client.send(Self.getSocialmediaEscalationrule(escalationRuleId: escalationRuleId, expand: expand))
    }

    /// The call `GET /api/v2/socialmedia/escalationrules/{escalationRuleId}`, ready to be sent.
    public static func getSocialmediaEscalationrule(
        escalationRuleId: String, expand: GetSocialmediaEscalationruleExpand? = nil
    ) -> APICall<EscalationRuleResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getSocialmediaEscalationrule", .get, "/api/v2/socialmedia/escalationrules/{escalationRuleId}",
            parameters: [("escalationRuleId", escalationRuleId)], query: queryParameters)
    }
}

// MARK: - getSocialmediaEscalationrules

extension SocialMediaApi {
    /// Calls `GET /api/v2/socialmedia/escalationrules`.
    ///
    /// Needs the permission `socialmedia:escalationRules:view`.
    ///
    /// - Parameters:
    ///   - divisionId: `divisionId` in the query.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    public func getSocialmediaEscalationrules(
        divisionId: String, pageNumber: Int? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> SocialEscalationResponseEntityListing {
        try await client.send(
            Self.getSocialmediaEscalationrules(divisionId: divisionId, pageNumber: pageNumber, pageSize: pageSize))
    }

    /// The call `GET /api/v2/socialmedia/escalationrules`, ready to be sent.
    public static func getSocialmediaEscalationrules(
        divisionId: String, pageNumber: Int? = nil, pageSize: Int? = nil
    ) -> APICall<SocialEscalationResponseEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("divisionId", divisionId)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getSocialmediaEscalationrules", .get, "/api/v2/socialmedia/escalationrules", query: queryParameters)
    }
}

// MARK: - getSocialmediaTopic

extension SocialMediaApi {
    /// Calls `GET /api/v2/socialmedia/topics/{topicId}`.
    ///
    /// Needs the permission `socialmedia:topic:view`.
    ///
    /// - Parameters:
    ///   - topicId: `topicId` in the path.
    ///   - includeDeleted: `includeDeleted` in the query.
    public func getSocialmediaTopic(
        topicId: String, includeDeleted: Bool? = nil
    ) async throws(ApiError) -> SocialTopicWithDataIngestionRuleMetadataResponse {
        try await client.send(Self.getSocialmediaTopic(topicId: topicId, includeDeleted: includeDeleted))
    }

    /// The call `GET /api/v2/socialmedia/topics/{topicId}`, ready to be sent.
    public static func getSocialmediaTopic(
        topicId: String, includeDeleted: Bool? = nil
    ) -> APICall<SocialTopicWithDataIngestionRuleMetadataResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("includeDeleted", includeDeleted)
        return APICall(
            "getSocialmediaTopic", .get, "/api/v2/socialmedia/topics/{topicId}", parameters: [("topicId", topicId)],
            query: queryParameters)
    }
}

// MARK: - getSocialmediaTopicDataingestionrules

extension SocialMediaApi {
    /// Calls `GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules`.
    ///
    /// Needs the permission `socialmedia:topic:view`.
    ///
    /// - Parameters:
    ///   - topicId: `topicId` in the path.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - includeDeleted: `includeDeleted` in the query.
    public func getSocialmediaTopicDataingestionrules(
        topicId: String, pageNumber: Int? = nil, pageSize: Int? = nil, includeDeleted: Bool? = nil
    ) async throws(ApiError) -> GenericDataIngestionRuleResponseEntityListing {
        try await client.send(
            Self.getSocialmediaTopicDataingestionrules(
                topicId: topicId, pageNumber: pageNumber, pageSize: pageSize, includeDeleted: includeDeleted))
    }

    /// The call `GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules`, ready to be sent.
    public static func getSocialmediaTopicDataingestionrules(
        topicId: String, pageNumber: Int? = nil, pageSize: Int? = nil, includeDeleted: Bool? = nil
    ) -> APICall<GenericDataIngestionRuleResponseEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("includeDeleted", includeDeleted)
        return APICall(
            "getSocialmediaTopicDataingestionrules", .get, "/api/v2/socialmedia/topics/{topicId}/dataingestionrules",
            parameters: [("topicId", topicId)], query: queryParameters)
    }
}

// MARK: - getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId

extension SocialMediaApi {
    /// Calls `GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}`.
    ///
    /// Needs the permission `socialmedia:facebookDataIngestionRule:view`.
    ///
    /// - Parameters:
    ///   - topicId: `topicId` in the path.
    ///   - facebookIngestionRuleId: `facebookIngestionRuleId` in the path.
    ///   - includeDeleted: `includeDeleted` in the query.
    public func getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId(
        topicId: String, facebookIngestionRuleId: String, includeDeleted: Bool? = nil
    ) async throws(ApiError) -> FacebookDataIngestionRuleResponse {
        try await client.send(
            Self.getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId(
                topicId: topicId, facebookIngestionRuleId: facebookIngestionRuleId, includeDeleted: includeDeleted))
    }

    /// The call `GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}`, ready
    /// to be sent.
    public static func getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId(
        topicId: String, facebookIngestionRuleId: String, includeDeleted: Bool? = nil
    ) -> APICall<FacebookDataIngestionRuleResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("includeDeleted", includeDeleted)
        return APICall(
            "getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId", .get,
            "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}",
            parameters: [("topicId", topicId), ("facebookIngestionRuleId", facebookIngestionRuleId)],
            query: queryParameters)
    }
}

// MARK: - getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersion

extension SocialMediaApi {
    /// Calls `GET
    /// /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}/versions/{dataIngestionRuleVersion}`.
    ///
    /// Needs the permission `socialmedia:facebookDataIngestionRule:view`.
    ///
    /// - Parameters:
    ///   - topicId: `topicId` in the path.
    ///   - facebookIngestionRuleId: `facebookIngestionRuleId` in the path.
    ///   - dataIngestionRuleVersion: `dataIngestionRuleVersion` in the path.
    ///   - includeDeleted: `includeDeleted` in the query.
    public func getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersion(
        topicId: String, facebookIngestionRuleId: String, dataIngestionRuleVersion: String, includeDeleted: Bool? = nil
    ) async throws(ApiError) -> FacebookDataIngestionRuleVersionResponse {
        try await client.send(
            Self.getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersion(
                topicId: topicId, facebookIngestionRuleId: facebookIngestionRuleId,
                dataIngestionRuleVersion: dataIngestionRuleVersion, includeDeleted: includeDeleted))
    }

    /// The call `GET
    /// /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}/versions/{dataIngestionRuleVersion}`,
    /// ready to be sent.
    public static func getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersion(
        topicId: String, facebookIngestionRuleId: String, dataIngestionRuleVersion: String, includeDeleted: Bool? = nil
    ) -> APICall<FacebookDataIngestionRuleVersionResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("includeDeleted", includeDeleted)
        return APICall(
            "getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersion", .get,
            "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}/versions/{dataIngestionRuleVersion}",
            parameters: [("topicId", topicId), ("facebookIngestionRuleId", facebookIngestionRuleId), ("dataIngestionRuleVersion", dataIngestionRuleVersion)],
            query: queryParameters)
    }
}

// MARK: - getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersions

extension SocialMediaApi {
    /// Calls `GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}/versions`.
    ///
    /// Needs the permission `socialmedia:facebookDataIngestionRule:view`.
    ///
    /// - Parameters:
    ///   - topicId: `topicId` in the path.
    ///   - facebookIngestionRuleId: `facebookIngestionRuleId` in the path.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - includeDeleted: `includeDeleted` in the query.
    public func getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersions(
        topicId: String, facebookIngestionRuleId: String, pageNumber: Int? = nil, pageSize: Int? = nil,
        includeDeleted: Bool? = nil
    ) async throws(ApiError) -> FacebookDataIngestionRuleVersionResponseEntityListing {
        try await client.send(
            Self.getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersions(
                topicId: topicId, facebookIngestionRuleId: facebookIngestionRuleId, pageNumber: pageNumber,
                pageSize: pageSize, includeDeleted: includeDeleted))
    }

    /// The call `GET
    /// /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}/versions`, ready to
    /// be sent.
    public static func getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersions(
        topicId: String, facebookIngestionRuleId: String, pageNumber: Int? = nil, pageSize: Int? = nil,
        includeDeleted: Bool? = nil
    ) -> APICall<FacebookDataIngestionRuleVersionResponseEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("includeDeleted", includeDeleted)
        return APICall(
            "getSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleIdVersions", .get,
            "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}/versions",
            parameters: [("topicId", topicId), ("facebookIngestionRuleId", facebookIngestionRuleId)],
            query: queryParameters)
    }
}

// MARK: - getSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId

extension SocialMediaApi {
    /// Calls `GET
    /// /api/v2/socialmedia/topics/{topicId}/dataingestionrules/googlebusinessprofile/{googleBusinessProfileIngestionRuleId}`.
    ///
    /// Needs the permission `socialmedia:googleBusinessProfileDataIngestionRule:view`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - topicId: `topicId` in the path.
    ///   - googleBusinessProfileIngestionRuleId: `googleBusinessProfileIngestionRuleId` in the path.
    ///   - includeDeleted: `includeDeleted` in the query.
    public func getSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId(
        topicId: String, googleBusinessProfileIngestionRuleId: String, includeDeleted: Bool? = nil
    ) async throws(ApiError) -> GoogleBusinessProfileDataIngestionRuleResponse {
        try await client.send(
            Self.getSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId(
                topicId: topicId, googleBusinessProfileIngestionRuleId: googleBusinessProfileIngestionRuleId,
                includeDeleted: includeDeleted))
    }

    /// The call `GET
    /// /api/v2/socialmedia/topics/{topicId}/dataingestionrules/googlebusinessprofile/{googleBusinessProfileIngestionRuleId}`,
    /// ready to be sent.
    public static func getSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId(
        topicId: String, googleBusinessProfileIngestionRuleId: String, includeDeleted: Bool? = nil
    ) -> APICall<GoogleBusinessProfileDataIngestionRuleResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("includeDeleted", includeDeleted)
        return APICall(
            "getSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId", .get,
            "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/googlebusinessprofile/{googleBusinessProfileIngestionRuleId}",
            parameters: [("topicId", topicId), ("googleBusinessProfileIngestionRuleId", googleBusinessProfileIngestionRuleId)],
            query: queryParameters)
    }
}

// MARK: - getSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdVersion

extension SocialMediaApi {
    /// Calls `GET
    /// /api/v2/socialmedia/topics/{topicId}/dataingestionrules/googlebusinessprofile/{googleBusinessProfileIngestionRuleId}/versions/{dataIngestionRuleVersion}`.
    ///
    /// Needs the permission `socialmedia:googleBusinessProfileDataIngestionRule:view`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - topicId: `topicId` in the path.
    ///   - googleBusinessProfileIngestionRuleId: `googleBusinessProfileIngestionRuleId` in the path.
    ///   - dataIngestionRuleVersion: `dataIngestionRuleVersion` in the path.
    ///   - includeDeleted: `includeDeleted` in the query.
    public func getSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdVersion(
        topicId: String, googleBusinessProfileIngestionRuleId: String, dataIngestionRuleVersion: String,
        includeDeleted: Bool? = nil
    ) async throws(ApiError) -> GoogleBusinessProfileDataIngestionRuleVersionResponse {
        try await client.send(
            Self.getSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdVersion(
                topicId: topicId, googleBusinessProfileIngestionRuleId: googleBusinessProfileIngestionRuleId,
                dataIngestionRuleVersion: dataIngestionRuleVersion, includeDeleted: includeDeleted))
    }

    /// The call `GET
    /// /api/v2/socialmedia/topics/{topicId}/dataingestionrules/googlebusinessprofile/{googleBusinessProfileIngestionRuleId}/versions/{dataIngestionRuleVersion}`,
    /// ready to be sent.
    public static func getSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdVersion(
        topicId: String, googleBusinessProfileIngestionRuleId: String, dataIngestionRuleVersion: String,
        includeDeleted: Bool? = nil
    ) -> APICall<GoogleBusinessProfileDataIngestionRuleVersionResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("includeDeleted", includeDeleted)
        return APICall(
            "getSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdVersion",
            .get,
            "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/googlebusinessprofile/{googleBusinessProfileIngestionRuleId}/versions/{dataIngestionRuleVersion}",
            parameters: [("topicId", topicId), ("googleBusinessProfileIngestionRuleId", googleBusinessProfileIngestionRuleId), ("dataIngestionRuleVersion", dataIngestionRuleVersion)],
            query: queryParameters)
    }
}

// MARK: - getSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdVersions

extension SocialMediaApi {
    /// Calls `GET
    /// /api/v2/socialmedia/topics/{topicId}/dataingestionrules/googlebusinessprofile/{googleBusinessProfileIngestionRuleId}/versions`.
    ///
    /// Needs the permission `socialmedia:googleBusinessProfileDataIngestionRule:view`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - topicId: `topicId` in the path.
    ///   - googleBusinessProfileIngestionRuleId: `googleBusinessProfileIngestionRuleId` in the path.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - includeDeleted: `includeDeleted` in the query.
    public func getSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdVersions(
        topicId: String, googleBusinessProfileIngestionRuleId: String, pageNumber: Int? = nil, pageSize: Int? = nil,
        includeDeleted: Bool? = nil
    ) async throws(ApiError) -> GoogleBusinessProfileDataIngestionRuleVersionResponseEntityListing {
        try await client.send(
            Self.getSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdVersions(
                topicId: topicId, googleBusinessProfileIngestionRuleId: googleBusinessProfileIngestionRuleId,
                pageNumber: pageNumber, pageSize: pageSize, includeDeleted: includeDeleted))
    }

    /// The call `GET
    /// /api/v2/socialmedia/topics/{topicId}/dataingestionrules/googlebusinessprofile/{googleBusinessProfileIngestionRuleId}/versions`,
    /// ready to be sent.
    public static func getSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdVersions(
        topicId: String, googleBusinessProfileIngestionRuleId: String, pageNumber: Int? = nil, pageSize: Int? = nil,
        includeDeleted: Bool? = nil
    ) -> APICall<GoogleBusinessProfileDataIngestionRuleVersionResponseEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("includeDeleted", includeDeleted)
        return APICall(
            "getSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleIdVersions",
            .get,
            "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/googlebusinessprofile/{googleBusinessProfileIngestionRuleId}/versions",
            parameters: [("topicId", topicId), ("googleBusinessProfileIngestionRuleId", googleBusinessProfileIngestionRuleId)],
            query: queryParameters)
    }
}

// MARK: - getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId

extension SocialMediaApi {
    /// Calls `GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}`.
    ///
    /// Needs the permission `socialmedia:instagramDataIngestionRule:view`.
    ///
    /// - Parameters:
    ///   - topicId: `topicId` in the path.
    ///   - instagramIngestionRuleId: `instagramIngestionRuleId` in the path.
    ///   - includeDeleted: `includeDeleted` in the query.
    public func getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId(
        topicId: String, instagramIngestionRuleId: String, includeDeleted: Bool? = nil
    ) async throws(ApiError) -> InstagramDataIngestionRuleResponse {
        try await client.send(
            Self.getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId(
                topicId: topicId, instagramIngestionRuleId: instagramIngestionRuleId, includeDeleted: includeDeleted))
    }

    /// The call `GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}`,
    /// ready to be sent.
    public static func getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId(
        topicId: String, instagramIngestionRuleId: String, includeDeleted: Bool? = nil
    ) -> APICall<InstagramDataIngestionRuleResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("includeDeleted", includeDeleted)
        return APICall(
            "getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId", .get,
            "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}",
            parameters: [("topicId", topicId), ("instagramIngestionRuleId", instagramIngestionRuleId)],
            query: queryParameters)
    }
}

// MARK: - getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersion

extension SocialMediaApi {
    /// Calls `GET
    /// /api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}/versions/{dataIngestionRuleVersion}`.
    ///
    /// Needs the permission `socialmedia:instagramDataIngestionRule:view`.
    ///
    /// - Parameters:
    ///   - topicId: `topicId` in the path.
    ///   - instagramIngestionRuleId: `instagramIngestionRuleId` in the path.
    ///   - dataIngestionRuleVersion: `dataIngestionRuleVersion` in the path.
    ///   - includeDeleted: `includeDeleted` in the query.
    public func getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersion(
        topicId: String, instagramIngestionRuleId: String, dataIngestionRuleVersion: String, includeDeleted: Bool? = nil
    ) async throws(ApiError) -> InstagramDataIngestionRuleVersionResponse {
        try await client.send(
            Self.getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersion(
                topicId: topicId, instagramIngestionRuleId: instagramIngestionRuleId,
                dataIngestionRuleVersion: dataIngestionRuleVersion, includeDeleted: includeDeleted))
    }

    /// The call `GET
    /// /api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}/versions/{dataIngestionRuleVersion}`,
    /// ready to be sent.
    public static func getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersion(
        topicId: String, instagramIngestionRuleId: String, dataIngestionRuleVersion: String, includeDeleted: Bool? = nil
    ) -> APICall<InstagramDataIngestionRuleVersionResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("includeDeleted", includeDeleted)
        return APICall(
            "getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersion", .get,
            "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}/versions/{dataIngestionRuleVersion}",
            parameters: [("topicId", topicId), ("instagramIngestionRuleId", instagramIngestionRuleId), ("dataIngestionRuleVersion", dataIngestionRuleVersion)],
            query: queryParameters)
    }
}

// MARK: - getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersions

extension SocialMediaApi {
    /// Calls `GET
    /// /api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}/versions`.
    ///
    /// Needs the permission `socialmedia:instagramDataIngestionRule:view`.
    ///
    /// - Parameters:
    ///   - topicId: `topicId` in the path.
    ///   - instagramIngestionRuleId: `instagramIngestionRuleId` in the path.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - includeDeleted: `includeDeleted` in the query.
    public func getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersions(
        topicId: String, instagramIngestionRuleId: String, pageNumber: Int? = nil, pageSize: Int? = nil,
        includeDeleted: Bool? = nil
    ) async throws(ApiError) -> InstagramDataIngestionRuleVersionResponseEntityListing {
        try await client.send(
            Self.getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersions(
                topicId: topicId, instagramIngestionRuleId: instagramIngestionRuleId, pageNumber: pageNumber,
                pageSize: pageSize, includeDeleted: includeDeleted))
    }

    /// The call `GET
    /// /api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}/versions`, ready to
    /// be sent.
    public static func getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersions(
        topicId: String, instagramIngestionRuleId: String, pageNumber: Int? = nil, pageSize: Int? = nil,
        includeDeleted: Bool? = nil
    ) -> APICall<InstagramDataIngestionRuleVersionResponseEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("includeDeleted", includeDeleted)
        return APICall(
            "getSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleIdVersions", .get,
            "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}/versions",
            parameters: [("topicId", topicId), ("instagramIngestionRuleId", instagramIngestionRuleId)],
            query: queryParameters)
    }
}

// MARK: - getSocialmediaTopicDataingestionrulesOpenOpenId

extension SocialMediaApi {
    /// Calls `GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}`.
    ///
    /// Needs the permission `socialmedia:openDataIngestionRule:view`.
    ///
    /// - Parameters:
    ///   - topicId: `topicId` in the path.
    ///   - openId: `openId` in the path.
    ///   - includeDeleted: `includeDeleted` in the query.
    public func getSocialmediaTopicDataingestionrulesOpenOpenId(
        topicId: String, openId: String, includeDeleted: Bool? = nil
    ) async throws(ApiError) -> OpenDataIngestionRuleResponse {
        try await client.send(
            Self.getSocialmediaTopicDataingestionrulesOpenOpenId(
                topicId: topicId, openId: openId, includeDeleted: includeDeleted))
    }

    /// The call `GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}`, ready to be sent.
    public static func getSocialmediaTopicDataingestionrulesOpenOpenId(
        topicId: String, openId: String, includeDeleted: Bool? = nil
    ) -> APICall<OpenDataIngestionRuleResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("includeDeleted", includeDeleted)
        return APICall(
            "getSocialmediaTopicDataingestionrulesOpenOpenId", .get,
            "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}",
            parameters: [("topicId", topicId), ("openId", openId)], query: queryParameters)
    }
}

// MARK: - getSocialmediaTopicDataingestionrulesOpenOpenIdVersion

extension SocialMediaApi {
    /// Calls `GET
    /// /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}/versions/{dataIngestionRuleVersion}`.
    ///
    /// Needs the permission `socialmedia:openDataIngestionRule:view`.
    ///
    /// - Parameters:
    ///   - topicId: `topicId` in the path.
    ///   - openId: `openId` in the path.
    ///   - dataIngestionRuleVersion: `dataIngestionRuleVersion` in the path.
    ///   - includeDeleted: `includeDeleted` in the query.
    public func getSocialmediaTopicDataingestionrulesOpenOpenIdVersion(
        topicId: String, openId: String, dataIngestionRuleVersion: String, includeDeleted: Bool? = nil
    ) async throws(ApiError) -> OpenDataIngestionRuleVersionResponse {
        try await client.send(
            Self.getSocialmediaTopicDataingestionrulesOpenOpenIdVersion(
                topicId: topicId, openId: openId, dataIngestionRuleVersion: dataIngestionRuleVersion,
                includeDeleted: includeDeleted))
    }

    /// The call `GET
    /// /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}/versions/{dataIngestionRuleVersion}`,
    /// ready to be sent.
    public static func getSocialmediaTopicDataingestionrulesOpenOpenIdVersion(
        topicId: String, openId: String, dataIngestionRuleVersion: String, includeDeleted: Bool? = nil
    ) -> APICall<OpenDataIngestionRuleVersionResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("includeDeleted", includeDeleted)
        return APICall(
            "getSocialmediaTopicDataingestionrulesOpenOpenIdVersion", .get,
            "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}/versions/{dataIngestionRuleVersion}",
            parameters: [("topicId", topicId), ("openId", openId), ("dataIngestionRuleVersion", dataIngestionRuleVersion)],
            query: queryParameters)
    }
}

// MARK: - getSocialmediaTopicDataingestionrulesOpenOpenIdVersions

extension SocialMediaApi {
    /// Calls `GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}/versions`.
    ///
    /// Needs the permission `socialmedia:openDataIngestionRule:view`.
    ///
    /// - Parameters:
    ///   - topicId: `topicId` in the path.
    ///   - openId: `openId` in the path.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - includeDeleted: `includeDeleted` in the query.
    public func getSocialmediaTopicDataingestionrulesOpenOpenIdVersions(
        topicId: String, openId: String, pageNumber: Int? = nil, pageSize: Int? = nil, includeDeleted: Bool? = nil
    ) async throws(ApiError) -> OpenDataIngestionRuleVersionResponseEntityListing {
        try await client.send(
            Self.getSocialmediaTopicDataingestionrulesOpenOpenIdVersions(
                topicId: topicId, openId: openId, pageNumber: pageNumber, pageSize: pageSize,
                includeDeleted: includeDeleted))
    }

    /// The call `GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}/versions`, ready to be sent.
    public static func getSocialmediaTopicDataingestionrulesOpenOpenIdVersions(
        topicId: String, openId: String, pageNumber: Int? = nil, pageSize: Int? = nil, includeDeleted: Bool? = nil
    ) -> APICall<OpenDataIngestionRuleVersionResponseEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("includeDeleted", includeDeleted)
        return APICall(
            "getSocialmediaTopicDataingestionrulesOpenOpenIdVersions", .get,
            "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}/versions",
            parameters: [("topicId", topicId), ("openId", openId)], query: queryParameters)
    }
}

// MARK: - getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId

extension SocialMediaApi {
    /// Calls `GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}`.
    ///
    /// Needs the permission `socialmedia:twitterDataIngestionRule:view`.
    ///
    /// - Parameters:
    ///   - topicId: `topicId` in the path.
    ///   - twitterIngestionRuleId: `twitterIngestionRuleId` in the path.
    ///   - includeDeleted: `includeDeleted` in the query.
    public func getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId(
        topicId: String, twitterIngestionRuleId: String, includeDeleted: Bool? = nil
    ) async throws(ApiError) -> TwitterDataIngestionRuleResponse {
        try await client.send(
            Self.getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId(
                topicId: topicId, twitterIngestionRuleId: twitterIngestionRuleId, includeDeleted: includeDeleted))
    }

    /// The call `GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}`, ready
    /// to be sent.
    public static func getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId(
        topicId: String, twitterIngestionRuleId: String, includeDeleted: Bool? = nil
    ) -> APICall<TwitterDataIngestionRuleResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("includeDeleted", includeDeleted)
        return APICall(
            "getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId", .get,
            "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}",
            parameters: [("topicId", topicId), ("twitterIngestionRuleId", twitterIngestionRuleId)],
            query: queryParameters)
    }
}

// MARK: - getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersion

extension SocialMediaApi {
    /// Calls `GET
    /// /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}/versions/{dataIngestionRuleVersion}`.
    ///
    /// Needs the permission `socialmedia:twitterDataIngestionRule:view`.
    ///
    /// - Parameters:
    ///   - topicId: `topicId` in the path.
    ///   - twitterIngestionRuleId: `twitterIngestionRuleId` in the path.
    ///   - dataIngestionRuleVersion: `dataIngestionRuleVersion` in the path.
    ///   - includeDeleted: `includeDeleted` in the query.
    public func getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersion(
        topicId: String, twitterIngestionRuleId: String, dataIngestionRuleVersion: String, includeDeleted: Bool? = nil
    ) async throws(ApiError) -> TwitterDataIngestionRuleVersionResponse {
        try await client.send(
            Self.getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersion(
                topicId: topicId, twitterIngestionRuleId: twitterIngestionRuleId,
                dataIngestionRuleVersion: dataIngestionRuleVersion, includeDeleted: includeDeleted))
    }

    /// The call `GET
    /// /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}/versions/{dataIngestionRuleVersion}`,
    /// ready to be sent.
    public static func getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersion(
        topicId: String, twitterIngestionRuleId: String, dataIngestionRuleVersion: String, includeDeleted: Bool? = nil
    ) -> APICall<TwitterDataIngestionRuleVersionResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("includeDeleted", includeDeleted)
        return APICall(
            "getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersion", .get,
            "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}/versions/{dataIngestionRuleVersion}",
            parameters: [("topicId", topicId), ("twitterIngestionRuleId", twitterIngestionRuleId), ("dataIngestionRuleVersion", dataIngestionRuleVersion)],
            query: queryParameters)
    }
}

// MARK: - getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersions

extension SocialMediaApi {
    /// Calls `GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}/versions`.
    ///
    /// Needs the permission `socialmedia:twitterDataIngestionRule:view`.
    ///
    /// - Parameters:
    ///   - topicId: `topicId` in the path.
    ///   - twitterIngestionRuleId: `twitterIngestionRuleId` in the path.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - includeDeleted: `includeDeleted` in the query.
    public func getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersions(
        topicId: String, twitterIngestionRuleId: String, pageNumber: Int? = nil, pageSize: Int? = nil,
        includeDeleted: Bool? = nil
    ) async throws(ApiError) -> TwitterDataIngestionRuleVersionResponseEntityListing {
        try await client.send(
            Self.getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersions(
                topicId: topicId, twitterIngestionRuleId: twitterIngestionRuleId, pageNumber: pageNumber,
                pageSize: pageSize, includeDeleted: includeDeleted))
    }

    /// The call `GET
    /// /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}/versions`, ready to be
    /// sent.
    public static func getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersions(
        topicId: String, twitterIngestionRuleId: String, pageNumber: Int? = nil, pageSize: Int? = nil,
        includeDeleted: Bool? = nil
    ) -> APICall<TwitterDataIngestionRuleVersionResponseEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("includeDeleted", includeDeleted)
        return APICall(
            "getSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleIdVersions", .get,
            "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}/versions",
            parameters: [("topicId", topicId), ("twitterIngestionRuleId", twitterIngestionRuleId)],
            query: queryParameters)
    }
}

// MARK: - getSocialmediaTopics

extension SocialMediaApi {
    /// Calls `GET /api/v2/socialmedia/topics`.
    ///
    /// Needs the permission `socialmedia:topic:view`.
    ///
    /// - Parameters:
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - divisionIds: `divisionIds` in the query, once for each element.
    ///   - includeDeleted: `includeDeleted` in the query.
    ///   - name: `name` in the query.
    ///   - ids: `ids` in the query, once for each element.
    public func getSocialmediaTopics(
        pageNumber: Int? = nil, pageSize: Int? = nil, divisionIds: [String]? = nil, includeDeleted: Bool? = nil,
        name: String? = nil, ids: [String]? = nil
    ) async throws(ApiError) -> SocialTopicWithDataIngestionRuleMetadataResponseEntityListing {
        try await client.send(
            Self.getSocialmediaTopics(
                pageNumber: pageNumber, pageSize: pageSize, divisionIds: divisionIds, includeDeleted: includeDeleted,
                name: name, ids: ids))
    }

    /// The call `GET /api/v2/socialmedia/topics`, ready to be sent.
    public static func getSocialmediaTopics(
        pageNumber: Int? = nil, pageSize: Int? = nil, divisionIds: [String]? = nil, includeDeleted: Bool? = nil,
        name: String? = nil, ids: [String]? = nil
    ) -> APICall<SocialTopicWithDataIngestionRuleMetadataResponseEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("divisionIds", divisionIds)
        queryParameters.add("includeDeleted", includeDeleted)
        queryParameters.add("name", name)
        queryParameters.add("ids", ids)
        return APICall("getSocialmediaTopics", .get, "/api/v2/socialmedia/topics", query: queryParameters)
    }
}

// MARK: - patchSocialmediaTopic

extension SocialMediaApi {
    /// Calls `PATCH /api/v2/socialmedia/topics/{topicId}`.
    ///
    /// Needs the permission `socialmedia:topic:edit`.
    ///
    /// - Parameters:
    ///   - topicId: `topicId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchSocialmediaTopic(
        topicId: String, body: SocialTopicPatchRequest? = nil
    ) async throws(ApiError) -> SocialTopicResponse {
        try await client.send(Self.patchSocialmediaTopic(topicId: topicId, body: body))
    }

    /// The call `PATCH /api/v2/socialmedia/topics/{topicId}`, ready to be sent.
    public static func patchSocialmediaTopic(
        topicId: String, body: SocialTopicPatchRequest? = nil
    ) -> APICall<SocialTopicResponse> {
        APICall(
            "patchSocialmediaTopic", .patch, "/api/v2/socialmedia/topics/{topicId}", parameters: [("topicId", topicId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - patchSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId

extension SocialMediaApi {
    /// Calls `PATCH /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}`.
    ///
    /// Needs the permission `socialmedia:facebookDataIngestionRule:edit`.
    ///
    /// - Parameters:
    ///   - topicId: `topicId` in the path.
    ///   - facebookIngestionRuleId: `facebookIngestionRuleId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId(
        topicId: String, facebookIngestionRuleId: String, body: DataIngestionRuleStatusPatchRequest? = nil
    ) async throws(ApiError) -> FacebookDataIngestionRuleResponse {
        try await client.send(
            Self.patchSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId(
                topicId: topicId, facebookIngestionRuleId: facebookIngestionRuleId, body: body))
    }

    /// The call `PATCH /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}`,
    /// ready to be sent.
    public static func patchSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId(
        topicId: String, facebookIngestionRuleId: String, body: DataIngestionRuleStatusPatchRequest? = nil
    ) -> APICall<FacebookDataIngestionRuleResponse> {
        APICall(
            "patchSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId", .patch,
            "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}",
            parameters: [("topicId", topicId), ("facebookIngestionRuleId", facebookIngestionRuleId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - patchSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId

extension SocialMediaApi {
    /// Calls `PATCH
    /// /api/v2/socialmedia/topics/{topicId}/dataingestionrules/googlebusinessprofile/{googleBusinessProfileIngestionRuleId}`.
    ///
    /// Needs the permission `socialmedia:googleBusinessProfileDataIngestionRule:edit`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - topicId: `topicId` in the path.
    ///   - googleBusinessProfileIngestionRuleId: `googleBusinessProfileIngestionRuleId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId(
        topicId: String, googleBusinessProfileIngestionRuleId: String, body: DataIngestionRuleStatusPatchRequest? = nil
    ) async throws(ApiError) -> GoogleBusinessProfileDataIngestionRuleResponse {
        try await client.send(
            Self.patchSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId(
                topicId: topicId, googleBusinessProfileIngestionRuleId: googleBusinessProfileIngestionRuleId,
                body: body))
    }

    /// The call `PATCH
    /// /api/v2/socialmedia/topics/{topicId}/dataingestionrules/googlebusinessprofile/{googleBusinessProfileIngestionRuleId}`,
    /// ready to be sent.
    public static func patchSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId(
        topicId: String, googleBusinessProfileIngestionRuleId: String, body: DataIngestionRuleStatusPatchRequest? = nil
    ) -> APICall<GoogleBusinessProfileDataIngestionRuleResponse> {
        APICall(
            "patchSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId", .patch,
            "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/googlebusinessprofile/{googleBusinessProfileIngestionRuleId}",
            parameters: [("topicId", topicId), ("googleBusinessProfileIngestionRuleId", googleBusinessProfileIngestionRuleId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - patchSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId

extension SocialMediaApi {
    /// Calls `PATCH /api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}`.
    ///
    /// Needs the permission `socialmedia:instagramDataIngestionRule:edit`.
    ///
    /// - Parameters:
    ///   - topicId: `topicId` in the path.
    ///   - instagramIngestionRuleId: `instagramIngestionRuleId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId(
        topicId: String, instagramIngestionRuleId: String, body: DataIngestionRuleStatusPatchRequest? = nil
    ) async throws(ApiError) -> InstagramDataIngestionRuleResponse {
        try await client.send(
            Self.patchSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId(
                topicId: topicId, instagramIngestionRuleId: instagramIngestionRuleId, body: body))
    }

    /// The call `PATCH /api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}`,
    /// ready to be sent.
    public static func patchSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId(
        topicId: String, instagramIngestionRuleId: String, body: DataIngestionRuleStatusPatchRequest? = nil
    ) -> APICall<InstagramDataIngestionRuleResponse> {
        APICall(
            "patchSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId", .patch,
            "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}",
            parameters: [("topicId", topicId), ("instagramIngestionRuleId", instagramIngestionRuleId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - patchSocialmediaTopicDataingestionrulesOpenOpenId

extension SocialMediaApi {
    /// Calls `PATCH /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}`.
    ///
    /// Needs the permission `socialmedia:openDataIngestionRule:edit`.
    ///
    /// - Parameters:
    ///   - topicId: `topicId` in the path.
    ///   - openId: `openId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchSocialmediaTopicDataingestionrulesOpenOpenId(
        topicId: String, openId: String, body: DataIngestionRuleStatusPatchRequest? = nil
    ) async throws(ApiError) -> OpenDataIngestionRuleResponse {
        try await client.send(
            Self.patchSocialmediaTopicDataingestionrulesOpenOpenId(topicId: topicId, openId: openId, body: body))
    }

    /// The call `PATCH /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}`, ready to be sent.
    public static func patchSocialmediaTopicDataingestionrulesOpenOpenId(
        topicId: String, openId: String, body: DataIngestionRuleStatusPatchRequest? = nil
    ) -> APICall<OpenDataIngestionRuleResponse> {
        APICall(
            "patchSocialmediaTopicDataingestionrulesOpenOpenId", .patch,
            "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}",
            parameters: [("topicId", topicId), ("openId", openId)], body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - patchSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId

extension SocialMediaApi {
    /// Calls `PATCH /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}`.
    ///
    /// Needs the permission `socialmedia:twitterDataIngestionRule:edit`.
    ///
    /// - Parameters:
    ///   - topicId: `topicId` in the path.
    ///   - twitterIngestionRuleId: `twitterIngestionRuleId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId(
        topicId: String, twitterIngestionRuleId: String, body: DataIngestionRuleStatusPatchRequest? = nil
    ) async throws(ApiError) -> TwitterDataIngestionRuleResponse {
        try await client.send(
            Self.patchSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId(
                topicId: topicId, twitterIngestionRuleId: twitterIngestionRuleId, body: body))
    }

    /// The call `PATCH /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}`, ready
    /// to be sent.
    public static func patchSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId(
        topicId: String, twitterIngestionRuleId: String, body: DataIngestionRuleStatusPatchRequest? = nil
    ) -> APICall<TwitterDataIngestionRuleResponse> {
        APICall(
            "patchSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId", .patch,
            "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}",
            parameters: [("topicId", topicId), ("twitterIngestionRuleId", twitterIngestionRuleId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postSocialmediaAnalyticsAggregatesJobs

extension SocialMediaApi {
    /// Calls `POST /api/v2/socialmedia/analytics/aggregates/jobs`.
    ///
    /// Needs the permission `socialmedia:postAggregate:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postSocialmediaAnalyticsAggregatesJobs(
        body: SocialMediaAsyncAggregationQuery
    ) async throws(ApiError) -> AsyncQueryResponse {
        try await client.send(Self.postSocialmediaAnalyticsAggregatesJobs(body: body))
    }

    /// The call `POST /api/v2/socialmedia/analytics/aggregates/jobs`, ready to be sent.
    public static func postSocialmediaAnalyticsAggregatesJobs(
        body: SocialMediaAsyncAggregationQuery
    ) -> APICall<AsyncQueryResponse> {
        APICall(
            "postSocialmediaAnalyticsAggregatesJobs", .post, "/api/v2/socialmedia/analytics/aggregates/jobs",
            body: .json(body.asJSON))
    }
}

// MARK: - postSocialmediaAnalyticsMessagesJobs

extension SocialMediaApi {
    /// Calls `POST /api/v2/socialmedia/analytics/messages/jobs`.
    ///
    /// Needs the permission `socialmedia:postDetail:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postSocialmediaAnalyticsMessagesJobs(
        body: SocialMediaAsyncDetailQuery
    ) async throws(ApiError) -> AsyncQueryResponse {
        try await client.send(Self.postSocialmediaAnalyticsMessagesJobs(body: body))
    }

    /// The call `POST /api/v2/socialmedia/analytics/messages/jobs`, ready to be sent.
    public static func postSocialmediaAnalyticsMessagesJobs(
        body: SocialMediaAsyncDetailQuery
    ) -> APICall<AsyncQueryResponse> {
        APICall(
            "postSocialmediaAnalyticsMessagesJobs", .post, "/api/v2/socialmedia/analytics/messages/jobs",
            body: .json(body.asJSON))
    }
}

// MARK: - postSocialmediaEscalationrules

extension SocialMediaApi {
    /// Calls `POST /api/v2/socialmedia/escalationrules`.
    ///
    /// Needs the permission `socialmedia:escalationRules:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postSocialmediaEscalationrules(
        body: EscalationRuleRequest? = nil
    ) async throws(ApiError) -> EscalationRuleResponse {
        try await client.send(Self.postSocialmediaEscalationrules(body: body))
    }

    /// The call `POST /api/v2/socialmedia/escalationrules`, ready to be sent.
    public static func postSocialmediaEscalationrules(
        body: EscalationRuleRequest? = nil
    ) -> APICall<EscalationRuleResponse> {
        APICall(
            "postSocialmediaEscalationrules", .post, "/api/v2/socialmedia/escalationrules",
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postSocialmediaEscalationsMessages

extension SocialMediaApi {
    /// Calls `POST /api/v2/socialmedia/escalations/messages`.
    ///
    /// Needs the permission `socialmedia:message:escalate`.
    ///
    /// - Parameters:
    ///   - divisionId: `divisionId` in the query.
    ///   - body: the body.
    @discardableResult
    public func postSocialmediaEscalationsMessages(
        divisionId: String, body: ManualEscalationRequest? = nil
    ) async throws(ApiError) -> ManualEscalationResponse {
        try await client.send(Self.postSocialmediaEscalationsMessages(divisionId: divisionId, body: body))
    }

    /// The call `POST /api/v2/socialmedia/escalations/messages`, ready to be sent.
    public static func postSocialmediaEscalationsMessages(
        divisionId: String, body: ManualEscalationRequest? = nil
    ) -> APICall<ManualEscalationResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("divisionId", divisionId)
        return APICall(
            "postSocialmediaEscalationsMessages", .post, "/api/v2/socialmedia/escalations/messages",
            query: queryParameters, body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postSocialmediaTopicDataingestionrulesFacebook

extension SocialMediaApi {
    /// Calls `POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook`.
    ///
    /// Needs the permission `socialmedia:facebookDataIngestionRule:add`.
    ///
    /// - Parameters:
    ///   - topicId: `topicId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postSocialmediaTopicDataingestionrulesFacebook(
        topicId: String, body: FacebookDataIngestionRuleRequest? = nil
    ) async throws(ApiError) -> FacebookDataIngestionRuleResponse {
        try await client.send(Self.postSocialmediaTopicDataingestionrulesFacebook(topicId: topicId, body: body))
    }

    /// The call `POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook`, ready to be sent.
    public static func postSocialmediaTopicDataingestionrulesFacebook(
        topicId: String, body: FacebookDataIngestionRuleRequest? = nil
    ) -> APICall<FacebookDataIngestionRuleResponse> {
        APICall(
            "postSocialmediaTopicDataingestionrulesFacebook", .post,
            "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook", parameters: [("topicId", topicId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postSocialmediaTopicDataingestionrulesGooglebusinessprofile

extension SocialMediaApi {
    /// Calls `POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/googlebusinessprofile`.
    ///
    /// Needs the permission `socialmedia:googleBusinessProfileDataIngestionRule:add`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - topicId: `topicId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postSocialmediaTopicDataingestionrulesGooglebusinessprofile(
        topicId: String, body: GoogleBusinessProfileDataIngestionRuleRequest? = nil
    ) async throws(ApiError) -> GoogleBusinessProfileDataIngestionRuleResponse {
        try await client.send(
            Self.postSocialmediaTopicDataingestionrulesGooglebusinessprofile(topicId: topicId, body: body))
    }

    /// The call `POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/googlebusinessprofile`, ready to be sent.
    public static func postSocialmediaTopicDataingestionrulesGooglebusinessprofile(
        topicId: String, body: GoogleBusinessProfileDataIngestionRuleRequest? = nil
    ) -> APICall<GoogleBusinessProfileDataIngestionRuleResponse> {
        APICall(
            "postSocialmediaTopicDataingestionrulesGooglebusinessprofile", .post,
            "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/googlebusinessprofile",
            parameters: [("topicId", topicId)], body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postSocialmediaTopicDataingestionrulesInstagram

extension SocialMediaApi {
    /// Calls `POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram`.
    ///
    /// Needs the permission `socialmedia:instagramDataIngestionRule:add`.
    ///
    /// - Parameters:
    ///   - topicId: `topicId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postSocialmediaTopicDataingestionrulesInstagram(
        topicId: String, body: InstagramDataIngestionRuleRequest? = nil
    ) async throws(ApiError) -> InstagramDataIngestionRuleResponse {
        try await client.send(Self.postSocialmediaTopicDataingestionrulesInstagram(topicId: topicId, body: body))
    }

    /// The call `POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram`, ready to be sent.
    public static func postSocialmediaTopicDataingestionrulesInstagram(
        topicId: String, body: InstagramDataIngestionRuleRequest? = nil
    ) -> APICall<InstagramDataIngestionRuleResponse> {
        APICall(
            "postSocialmediaTopicDataingestionrulesInstagram", .post,
            "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram", parameters: [("topicId", topicId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postSocialmediaTopicDataingestionrulesOpen

extension SocialMediaApi {
    /// Calls `POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open`.
    ///
    /// Needs the permission `socialmedia:openDataIngestionRule:add`.
    ///
    /// - Parameters:
    ///   - topicId: `topicId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postSocialmediaTopicDataingestionrulesOpen(
        topicId: String, body: OpenDataIngestionRuleRequest? = nil
    ) async throws(ApiError) -> OpenDataIngestionRuleResponse {
        try await client.send(Self.postSocialmediaTopicDataingestionrulesOpen(topicId: topicId, body: body))
    }

    /// The call `POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open`, ready to be sent.
    public static func postSocialmediaTopicDataingestionrulesOpen(
        topicId: String, body: OpenDataIngestionRuleRequest? = nil
    ) -> APICall<OpenDataIngestionRuleResponse> {
        APICall(
            "postSocialmediaTopicDataingestionrulesOpen", .post,
            "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/open", parameters: [("topicId", topicId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postSocialmediaTopicDataingestionrulesOpenRuleIdMessagesBulk

extension SocialMediaApi {
    /// Calls `POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{ruleId}/messages/bulk`.
    ///
    /// Needs the permission `socialmedia:message:receive`.
    ///
    /// - Parameters:
    ///   - topicId: `topicId` in the path.
    ///   - ruleId: `ruleId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postSocialmediaTopicDataingestionrulesOpenRuleIdMessagesBulk(
        topicId: String, ruleId: String, body: [OpenSocialMediaNormalizedMessage]
    ) async throws(ApiError) -> OpenSocialNormalizedMessageEntityListing {
        try await client.send(
            Self.postSocialmediaTopicDataingestionrulesOpenRuleIdMessagesBulk(
                topicId: topicId, ruleId: ruleId, body: body))
    }

    /// The call `POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{ruleId}/messages/bulk`, ready to be
    /// sent.
    public static func postSocialmediaTopicDataingestionrulesOpenRuleIdMessagesBulk(
        topicId: String, ruleId: String, body: [OpenSocialMediaNormalizedMessage]
    ) -> APICall<OpenSocialNormalizedMessageEntityListing> {
        APICall(
            "postSocialmediaTopicDataingestionrulesOpenRuleIdMessagesBulk", .post,
            "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{ruleId}/messages/bulk",
            parameters: [("topicId", topicId), ("ruleId", ruleId)], body: .json(body.asJSON))
    }
}

// MARK: - postSocialmediaTopicDataingestionrulesOpenRuleIdReactionsBulk

extension SocialMediaApi {
    /// Calls `POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{ruleId}/reactions/bulk`.
    ///
    /// Needs the permission `socialmedia:reaction:receive`.
    ///
    /// - Parameters:
    ///   - topicId: `topicId` in the path.
    ///   - ruleId: `ruleId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postSocialmediaTopicDataingestionrulesOpenRuleIdReactionsBulk(
        topicId: String, ruleId: String, body: OpenSocialMediaReactionsRequest
    ) async throws(ApiError) -> OpenSocialReactionsNormalizedEventEntityListing {
        try await client.send(
            Self.postSocialmediaTopicDataingestionrulesOpenRuleIdReactionsBulk(
                topicId: topicId, ruleId: ruleId, body: body))
    }

    /// The call `POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{ruleId}/reactions/bulk`, ready to
    /// be sent.
    public static func postSocialmediaTopicDataingestionrulesOpenRuleIdReactionsBulk(
        topicId: String, ruleId: String, body: OpenSocialMediaReactionsRequest
    ) -> APICall<OpenSocialReactionsNormalizedEventEntityListing> {
        APICall(
            "postSocialmediaTopicDataingestionrulesOpenRuleIdReactionsBulk", .post,
            "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{ruleId}/reactions/bulk",
            parameters: [("topicId", topicId), ("ruleId", ruleId)], body: .json(body.asJSON))
    }
}

// MARK: - postSocialmediaTopicDataingestionrulesTwitter

extension SocialMediaApi {
    /// Calls `POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter`.
    ///
    /// Needs the permission `socialmedia:twitterDataIngestionRule:add`.
    ///
    /// - Parameters:
    ///   - topicId: `topicId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postSocialmediaTopicDataingestionrulesTwitter(
        topicId: String, body: TwitterDataIngestionRuleRequest? = nil
    ) async throws(ApiError) -> TwitterDataIngestionRuleResponse {
        try await client.send(Self.postSocialmediaTopicDataingestionrulesTwitter(topicId: topicId, body: body))
    }

    /// The call `POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter`, ready to be sent.
    public static func postSocialmediaTopicDataingestionrulesTwitter(
        topicId: String, body: TwitterDataIngestionRuleRequest? = nil
    ) -> APICall<TwitterDataIngestionRuleResponse> {
        APICall(
            "postSocialmediaTopicDataingestionrulesTwitter", .post,
            "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter", parameters: [("topicId", topicId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postSocialmediaTopics

extension SocialMediaApi {
    /// Calls `POST /api/v2/socialmedia/topics`.
    ///
    /// Needs the permission `socialmedia:topic:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postSocialmediaTopics(body: SocialTopicRequest? = nil) async throws(ApiError) -> SocialTopicResponse {
        try await client.send(Self.postSocialmediaTopics(body: body))
    }

    /// The call `POST /api/v2/socialmedia/topics`, ready to be sent.
    public static func postSocialmediaTopics(body: SocialTopicRequest? = nil) -> APICall<SocialTopicResponse> {
        APICall(
            "postSocialmediaTopics", .post, "/api/v2/socialmedia/topics", body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postSocialmediaTwitterHistoricalTweets

extension SocialMediaApi {
    /// Calls `POST /api/v2/socialmedia/twitter/historical/tweets`.
    ///
    /// Needs the permission `socialmedia:twitterDataIngestionRule:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postSocialmediaTwitterHistoricalTweets(
        body: TwitterDataHistoricalTweetRequest
    ) async throws(ApiError) -> TwitterDataHistoricalTweetResponse {
        try await client.send(Self.postSocialmediaTwitterHistoricalTweets(body: body))
    }

    /// The call `POST /api/v2/socialmedia/twitter/historical/tweets`, ready to be sent.
    public static func postSocialmediaTwitterHistoricalTweets(
        body: TwitterDataHistoricalTweetRequest
    ) -> APICall<TwitterDataHistoricalTweetResponse> {
        APICall(
            "postSocialmediaTwitterHistoricalTweets", .post, "/api/v2/socialmedia/twitter/historical/tweets",
            body: .json(body.asJSON))
    }
}

// MARK: - putSocialmediaEscalationrule

extension SocialMediaApi {
    /// Calls `PUT /api/v2/socialmedia/escalationrules/{escalationRuleId}`.
    ///
    /// Needs the permission `socialmedia:escalationRules:edit`.
    ///
    /// - Parameters:
    ///   - escalationRuleId: `escalationRuleId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putSocialmediaEscalationrule(
        escalationRuleId: String, body: EscalationRuleRequest? = nil
    ) async throws(ApiError) -> EscalationRuleResponse {
        try await client.send(Self.putSocialmediaEscalationrule(escalationRuleId: escalationRuleId, body: body))
    }

    /// The call `PUT /api/v2/socialmedia/escalationrules/{escalationRuleId}`, ready to be sent.
    public static func putSocialmediaEscalationrule(
        escalationRuleId: String, body: EscalationRuleRequest? = nil
    ) -> APICall<EscalationRuleResponse> {
        APICall(
            "putSocialmediaEscalationrule", .put, "/api/v2/socialmedia/escalationrules/{escalationRuleId}",
            parameters: [("escalationRuleId", escalationRuleId)], body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - putSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId

extension SocialMediaApi {
    /// Calls `PUT /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}`.
    ///
    /// Needs the permission `socialmedia:facebookDataIngestionRule:edit`.
    ///
    /// - Parameters:
    ///   - topicId: `topicId` in the path.
    ///   - facebookIngestionRuleId: `facebookIngestionRuleId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId(
        topicId: String, facebookIngestionRuleId: String, body: FacebookDataIngestionRuleRequest? = nil
    ) async throws(ApiError) -> FacebookDataIngestionRuleResponse {
        try await client.send(
            Self.putSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId(
                topicId: topicId, facebookIngestionRuleId: facebookIngestionRuleId, body: body))
    }

    /// The call `PUT /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}`, ready
    /// to be sent.
    public static func putSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId(
        topicId: String, facebookIngestionRuleId: String, body: FacebookDataIngestionRuleRequest? = nil
    ) -> APICall<FacebookDataIngestionRuleResponse> {
        APICall(
            "putSocialmediaTopicDataingestionrulesFacebookFacebookIngestionRuleId", .put,
            "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}",
            parameters: [("topicId", topicId), ("facebookIngestionRuleId", facebookIngestionRuleId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - putSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId

extension SocialMediaApi {
    /// Calls `PUT
    /// /api/v2/socialmedia/topics/{topicId}/dataingestionrules/googlebusinessprofile/{googleBusinessProfileIngestionRuleId}`.
    ///
    /// Needs the permission `socialmedia:googleBusinessProfileDataIngestionRule:edit`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - topicId: `topicId` in the path.
    ///   - googleBusinessProfileIngestionRuleId: `googleBusinessProfileIngestionRuleId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId(
        topicId: String, googleBusinessProfileIngestionRuleId: String,
        body: GoogleBusinessProfileDataIngestionRuleRequest? = nil
    ) async throws(ApiError) -> GoogleBusinessProfileDataIngestionRuleResponse {
        try await client.send(
            Self.putSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId(
                topicId: topicId, googleBusinessProfileIngestionRuleId: googleBusinessProfileIngestionRuleId,
                body: body))
    }

    /// The call `PUT
    /// /api/v2/socialmedia/topics/{topicId}/dataingestionrules/googlebusinessprofile/{googleBusinessProfileIngestionRuleId}`,
    /// ready to be sent.
    public static func putSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId(
        topicId: String, googleBusinessProfileIngestionRuleId: String,
        body: GoogleBusinessProfileDataIngestionRuleRequest? = nil
    ) -> APICall<GoogleBusinessProfileDataIngestionRuleResponse> {
        APICall(
            "putSocialmediaTopicDataingestionrulesGooglebusinessprofileGoogleBusinessProfileIngestionRuleId", .put,
            "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/googlebusinessprofile/{googleBusinessProfileIngestionRuleId}",
            parameters: [("topicId", topicId), ("googleBusinessProfileIngestionRuleId", googleBusinessProfileIngestionRuleId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - putSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId

extension SocialMediaApi {
    /// Calls `PUT /api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}`.
    ///
    /// Needs the permission `socialmedia:instagramDataIngestionRule:edit`.
    ///
    /// - Parameters:
    ///   - topicId: `topicId` in the path.
    ///   - instagramIngestionRuleId: `instagramIngestionRuleId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId(
        topicId: String, instagramIngestionRuleId: String, body: InstagramDataIngestionRuleRequest? = nil
    ) async throws(ApiError) -> InstagramDataIngestionRuleResponse {
        try await client.send(
            Self.putSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId(
                topicId: topicId, instagramIngestionRuleId: instagramIngestionRuleId, body: body))
    }

    /// The call `PUT /api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}`,
    /// ready to be sent.
    public static func putSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId(
        topicId: String, instagramIngestionRuleId: String, body: InstagramDataIngestionRuleRequest? = nil
    ) -> APICall<InstagramDataIngestionRuleResponse> {
        APICall(
            "putSocialmediaTopicDataingestionrulesInstagramInstagramIngestionRuleId", .put,
            "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/instagram/{instagramIngestionRuleId}",
            parameters: [("topicId", topicId), ("instagramIngestionRuleId", instagramIngestionRuleId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - putSocialmediaTopicDataingestionrulesOpenOpenId

extension SocialMediaApi {
    /// Calls `PUT /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}`.
    ///
    /// Needs the permission `socialmedia:openDataIngestionRule:edit`.
    ///
    /// - Parameters:
    ///   - topicId: `topicId` in the path.
    ///   - openId: `openId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putSocialmediaTopicDataingestionrulesOpenOpenId(
        topicId: String, openId: String, body: OpenDataIngestionRuleRequest? = nil
    ) async throws(ApiError) -> OpenDataIngestionRuleResponse {
        try await client.send(
            Self.putSocialmediaTopicDataingestionrulesOpenOpenId(topicId: topicId, openId: openId, body: body))
    }

    /// The call `PUT /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}`, ready to be sent.
    public static func putSocialmediaTopicDataingestionrulesOpenOpenId(
        topicId: String, openId: String, body: OpenDataIngestionRuleRequest? = nil
    ) -> APICall<OpenDataIngestionRuleResponse> {
        APICall(
            "putSocialmediaTopicDataingestionrulesOpenOpenId", .put,
            "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}",
            parameters: [("topicId", topicId), ("openId", openId)], body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - putSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId

extension SocialMediaApi {
    /// Calls `PUT /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}`.
    ///
    /// Needs the permission `socialmedia:twitterDataIngestionRule:edit`.
    ///
    /// - Parameters:
    ///   - topicId: `topicId` in the path.
    ///   - twitterIngestionRuleId: `twitterIngestionRuleId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId(
        topicId: String, twitterIngestionRuleId: String, body: TwitterDataIngestionRuleRequest? = nil
    ) async throws(ApiError) -> TwitterDataIngestionRuleResponse {
        try await client.send(
            Self.putSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId(
                topicId: topicId, twitterIngestionRuleId: twitterIngestionRuleId, body: body))
    }

    /// The call `PUT /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}`, ready
    /// to be sent.
    public static func putSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId(
        topicId: String, twitterIngestionRuleId: String, body: TwitterDataIngestionRuleRequest? = nil
    ) -> APICall<TwitterDataIngestionRuleResponse> {
        APICall(
            "putSocialmediaTopicDataingestionrulesTwitterTwitterIngestionRuleId", .put,
            "/api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}",
            parameters: [("topicId", topicId), ("twitterIngestionRuleId", twitterIngestionRuleId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}
