// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The operations of the tag Search.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct SearchApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - getDocumentationGknSearch

extension SearchApi {
    /// Calls `GET /api/v2/documentation/gkn/search`.
    ///
    /// Needs no token.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - q64: `q64` in the query.
    public func getDocumentationGknSearch(q64: String) async throws(ApiError) -> GKNDocumentationSearchResponse {
        try await client.send(Self.getDocumentationGknSearch(q64: q64))
    }

    /// The call `GET /api/v2/documentation/gkn/search`, ready to be sent.
    public static func getDocumentationGknSearch(q64: String) -> APICall<GKNDocumentationSearchResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("q64", q64)
        return APICall("getDocumentationGknSearch", .get, "/api/v2/documentation/gkn/search", query: queryParameters)
    }
}

// MARK: - getDocumentationSearch

extension SearchApi {
    /// Calls `GET /api/v2/documentation/search`.
    ///
    /// Needs no token.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - q64: `q64` in the query.
    public func getDocumentationSearch(q64: String) async throws(ApiError) -> DocumentationSearchResponse {
        try await client.send(Self.getDocumentationSearch(q64: q64))
    }

    /// The call `GET /api/v2/documentation/search`, ready to be sent.
    public static func getDocumentationSearch(q64: String) -> APICall<DocumentationSearchResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("q64", q64)
        return APICall("getDocumentationSearch", .get, "/api/v2/documentation/search", query: queryParameters)
    }
}

// MARK: - getGroupsSearch

extension SearchApi {
    /// Calls `GET /api/v2/groups/search`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - q64: `q64` in the query.
    ///   - expand: `expand` in the query, once for each element.
    public func getGroupsSearch(q64: String, expand: [String]? = nil) async throws(ApiError) -> GroupsSearchResponse {
        try await client.send(Self.getGroupsSearch(q64: q64, expand: expand))
    }

    /// The call `GET /api/v2/groups/search`, ready to be sent.
    public static func getGroupsSearch(q64: String, expand: [String]? = nil) -> APICall<GroupsSearchResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("q64", q64)
        queryParameters.add("expand", expand)
        return APICall("getGroupsSearch", .get, "/api/v2/groups/search", query: queryParameters)
    }
}

// MARK: - getLocationsSearch

extension SearchApi {
    /// Calls `GET /api/v2/locations/search`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - q64: `q64` in the query.
    ///   - expand: `expand` in the query, once for each element.
    public func getLocationsSearch(
        q64: String, expand: [GetLocationsSearchExpand]? = nil
    ) async throws(ApiError) -> LocationsSearchResponse {
        try await client.send(Self.getLocationsSearch(q64: q64, expand: expand))
    }

    /// The call `GET /api/v2/locations/search`, ready to be sent.
    public static func getLocationsSearch(
        q64: String, expand: [GetLocationsSearchExpand]? = nil
    ) -> APICall<LocationsSearchResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("q64", q64)
        queryParameters.add("expand", expand)
        return APICall("getLocationsSearch", .get, "/api/v2/locations/search", query: queryParameters)
    }
}

// MARK: - getSearch

extension SearchApi {
    /// Calls `GET /api/v2/search`.
    ///
    /// Needs the permission `directory:user:view`.
    ///
    /// - Parameters:
    ///   - q64: `q64` in the query.
    ///   - expand: `expand` in the query, once for each element.
    ///   - profile: `profile` in the query; when left out: `true`.
    public func getSearch(
        q64: String, expand: [GetSearchExpand]? = nil, profile: Bool? = nil
    ) async throws(ApiError) -> JsonNodeSearchResponse {
        try await client.send(Self.getSearch(q64: q64, expand: expand, profile: profile))
    }

    /// The call `GET /api/v2/search`, ready to be sent.
    public static func getSearch(
        q64: String, expand: [GetSearchExpand]? = nil, profile: Bool? = nil
    ) -> APICall<JsonNodeSearchResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("q64", q64)
        queryParameters.add("expand", expand)
        queryParameters.add("profile", profile)
        return APICall("getSearch", .get, "/api/v2/search", query: queryParameters)
    }
}

// MARK: - getSearchSuggest

extension SearchApi {
    /// Calls `GET /api/v2/search/suggest`.
    ///
    /// Needs the permission `directory:user:view`.
    ///
    /// - Parameters:
    ///   - q64: `q64` in the query.
    ///   - expand: `expand` in the query, once for each element.
    ///   - profile: `profile` in the query; when left out: `true`.
    public func getSearchSuggest(
        q64: String, expand: [GetSearchSuggestExpand]? = nil, profile: Bool? = nil
    ) async throws(ApiError) -> JsonNodeSearchResponse {
        try await client.send(Self.getSearchSuggest(q64: q64, expand: expand, profile: profile))
    }

    /// The call `GET /api/v2/search/suggest`, ready to be sent.
    public static func getSearchSuggest(
        q64: String, expand: [GetSearchSuggestExpand]? = nil, profile: Bool? = nil
    ) -> APICall<JsonNodeSearchResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("q64", q64)
        queryParameters.add("expand", expand)
        queryParameters.add("profile", profile)
        return APICall("getSearchSuggest", .get, "/api/v2/search/suggest", query: queryParameters)
    }
}

// MARK: - getTelephonyProvidersEdgesSitesSearch

extension SearchApi {
    /// Calls `GET /api/v2/telephony/providers/edges/sites/search`.
    ///
    /// Needs one of the permissions `telephony:plugin:all`, `telephony:sites:view`.
    ///
    /// - Parameters:
    ///   - q64: `q64` in the query.
    ///   - expand: `expand` in the query, once for each element.
    public func getTelephonyProvidersEdgesSitesSearch(
        q64: String, expand: [String]? = nil
    ) async throws(ApiError) -> SitesSearchResponse {
        try await client.send(Self.getTelephonyProvidersEdgesSitesSearch(q64: q64, expand: expand))
    }

    /// The call `GET /api/v2/telephony/providers/edges/sites/search`, ready to be sent.
    public static func getTelephonyProvidersEdgesSitesSearch(
        q64: String, expand: [String]? = nil
    ) -> APICall<SitesSearchResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("q64", q64)
        queryParameters.add("expand", expand)
        return APICall(
            "getTelephonyProvidersEdgesSitesSearch", .get, "/api/v2/telephony/providers/edges/sites/search",
            query: queryParameters)
    }
}

// MARK: - getUsersSearch

extension SearchApi {
    /// Calls `GET /api/v2/users/search`.
    ///
    /// Needs the permission `directory:user:view`.
    ///
    /// - Parameters:
    ///   - q64: `q64` in the query.
    ///   - expand: `expand` in the query, once for each element.
    ///   - integrationPresenceSource: `integrationPresenceSource` in the query.
    public func getUsersSearch(
        q64: String, expand: [String]? = nil, integrationPresenceSource: GetUsersSearchIntegrationPresenceSource? = nil
    ) async throws(ApiError) -> UsersSearchResponse {
        try await client.send(
            Self.getUsersSearch(q64: q64, expand: expand, integrationPresenceSource: integrationPresenceSource))
    }

    /// The call `GET /api/v2/users/search`, ready to be sent.
    public static func getUsersSearch(
        q64: String, expand: [String]? = nil, integrationPresenceSource: GetUsersSearchIntegrationPresenceSource? = nil
    ) -> APICall<UsersSearchResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("q64", q64)
        queryParameters.add("expand", expand)
        queryParameters.add("integrationPresenceSource", integrationPresenceSource)
        return APICall("getUsersSearch", .get, "/api/v2/users/search", query: queryParameters)
    }
}

// MARK: - getVoicemailSearch

extension SearchApi {
    /// Calls `GET /api/v2/voicemail/search`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - q64: `q64` in the query.
    ///   - expand: `expand` in the query, once for each element.
    public func getVoicemailSearch(
        q64: String, expand: [String]? = nil
    ) async throws(ApiError) -> VoicemailsSearchResponse {
        try await client.send(Self.getVoicemailSearch(q64: q64, expand: expand))
    }

    /// The call `GET /api/v2/voicemail/search`, ready to be sent.
    public static func getVoicemailSearch(q64: String, expand: [String]? = nil) -> APICall<VoicemailsSearchResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("q64", q64)
        queryParameters.add("expand", expand)
        return APICall("getVoicemailSearch", .get, "/api/v2/voicemail/search", query: queryParameters)
    }
}

// MARK: - postConversationsCustomattributesSearch

extension SearchApi {
    /// Calls `POST /api/v2/conversations/customattributes/search`.
    ///
    /// Needs the permission `conversation:customAttributes:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postConversationsCustomattributesSearch(
        body: ConversationCustomAttributesSearchRequest
    ) async throws(ApiError) -> JsonSearchResponse {
        try await client.send(Self.postConversationsCustomattributesSearch(body: body))
    }

    /// The call `POST /api/v2/conversations/customattributes/search`, ready to be sent.
    public static func postConversationsCustomattributesSearch(
        body: ConversationCustomAttributesSearchRequest
    ) -> APICall<JsonSearchResponse> {
        APICall(
            "postConversationsCustomattributesSearch", .post, "/api/v2/conversations/customattributes/search",
            body: .json(body.asJSON))
    }
}

// MARK: - postConversationsParticipantsAttributesSearch

extension SearchApi {
    /// Calls `POST /api/v2/conversations/participants/attributes/search`.
    ///
    /// Needs the permission `conversation:participant:attributesview`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postConversationsParticipantsAttributesSearch(
        body: ConversationParticipantSearchRequest
    ) async throws(ApiError) -> JsonCursorSearchResponse {
        try await client.send(Self.postConversationsParticipantsAttributesSearch(body: body))
    }

    /// The call `POST /api/v2/conversations/participants/attributes/search`, ready to be sent.
    public static func postConversationsParticipantsAttributesSearch(
        body: ConversationParticipantSearchRequest
    ) -> APICall<JsonCursorSearchResponse> {
        APICall(
            "postConversationsParticipantsAttributesSearch", .post,
            "/api/v2/conversations/participants/attributes/search", body: .json(body.asJSON))
    }
}

// MARK: - postDocumentationAllSearch

extension SearchApi {
    /// Calls `POST /api/v2/documentation/all/search`.
    ///
    /// Needs no token.
    ///
    /// Needs no permission.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postDocumentationAllSearch(
        body: DocumentationV2SearchRequest
    ) async throws(ApiError) -> JsonNodeSearchResponse {
        try await client.send(Self.postDocumentationAllSearch(body: body))
    }

    /// The call `POST /api/v2/documentation/all/search`, ready to be sent.
    public static func postDocumentationAllSearch(
        body: DocumentationV2SearchRequest
    ) -> APICall<JsonNodeSearchResponse> {
        APICall("postDocumentationAllSearch", .post, "/api/v2/documentation/all/search", body: .json(body.asJSON))
    }
}

// MARK: - postDocumentationGknSearch

extension SearchApi {
    /// Calls `POST /api/v2/documentation/gkn/search`.
    ///
    /// Needs no token.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postDocumentationGknSearch(
        body: GKNDocumentationSearchRequest
    ) async throws(ApiError) -> GKNDocumentationSearchResponse {
        try await client.send(Self.postDocumentationGknSearch(body: body))
    }

    /// The call `POST /api/v2/documentation/gkn/search`, ready to be sent.
    public static func postDocumentationGknSearch(
        body: GKNDocumentationSearchRequest
    ) -> APICall<GKNDocumentationSearchResponse> {
        APICall("postDocumentationGknSearch", .post, "/api/v2/documentation/gkn/search", body: .json(body.asJSON))
    }
}

// MARK: - postDocumentationSearch

extension SearchApi {
    /// Calls `POST /api/v2/documentation/search`.
    ///
    /// Needs no token.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postDocumentationSearch(
        body: DocumentationSearchRequest
    ) async throws(ApiError) -> DocumentationSearchResponse {
        try await client.send(Self.postDocumentationSearch(body: body))
    }

    /// The call `POST /api/v2/documentation/search`, ready to be sent.
    public static func postDocumentationSearch(
        body: DocumentationSearchRequest
    ) -> APICall<DocumentationSearchResponse> {
        APICall("postDocumentationSearch", .post, "/api/v2/documentation/search", body: .json(body.asJSON))
    }
}

// MARK: - postGroupsSearch

extension SearchApi {
    /// Calls `POST /api/v2/groups/search`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postGroupsSearch(body: GroupSearchRequest) async throws(ApiError) -> GroupsSearchResponse {
        try await client.send(Self.postGroupsSearch(body: body))
    }

    /// The call `POST /api/v2/groups/search`, ready to be sent.
    public static func postGroupsSearch(body: GroupSearchRequest) -> APICall<GroupsSearchResponse> {
        APICall("postGroupsSearch", .post, "/api/v2/groups/search", body: .json(body.asJSON))
    }
}

// MARK: - postLocationsSearch

extension SearchApi {
    /// Calls `POST /api/v2/locations/search`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postLocationsSearch(body: LocationSearchRequest) async throws(ApiError) -> LocationsSearchResponse {
        try await client.send(Self.postLocationsSearch(body: body))
    }

    /// The call `POST /api/v2/locations/search`, ready to be sent.
    public static func postLocationsSearch(body: LocationSearchRequest) -> APICall<LocationsSearchResponse> {
        APICall("postLocationsSearch", .post, "/api/v2/locations/search", body: .json(body.asJSON))
    }
}

// MARK: - postSearch

extension SearchApi {
    /// Calls `POST /api/v2/search`.
    ///
    /// Needs one of the permissions `directory:user:view`, `routing:skill:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - profile: `profile` in the query; when left out: `true`.
    @discardableResult
    public func postSearch(body: SearchRequest, profile: Bool? = nil) async throws(ApiError) -> JsonNodeSearchResponse {
        try await client.send(Self.postSearch(body: body, profile: profile))
    }

    /// The call `POST /api/v2/search`, ready to be sent.
    public static func postSearch(body: SearchRequest, profile: Bool? = nil) -> APICall<JsonNodeSearchResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("profile", profile)
        return APICall("postSearch", .post, "/api/v2/search", query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postSearchSuggest

extension SearchApi {
    /// Calls `POST /api/v2/search/suggest`.
    ///
    /// Needs the permission `directory:user:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - profile: `profile` in the query; when left out: `true`.
    @discardableResult
    public func postSearchSuggest(
        body: SuggestSearchRequest, profile: Bool? = nil
    ) async throws(ApiError) -> JsonNodeSearchResponse {
        try await client.send(Self.postSearchSuggest(body: body, profile: profile))
    }

    /// The call `POST /api/v2/search/suggest`, ready to be sent.
    public static func postSearchSuggest(
        body: SuggestSearchRequest, profile: Bool? = nil
    ) -> APICall<JsonNodeSearchResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("profile", profile)
        return APICall(
            "postSearchSuggest", .post, "/api/v2/search/suggest", query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postSpeechandtextanalyticsTranscriptsSearch

extension SearchApi {
    /// Calls `POST /api/v2/speechandtextanalytics/transcripts/search`.
    ///
    /// Needs one of the permissions `analytics:conversationDetail:view`, `recording:recording:view`,
    /// `recording:recordingSegment:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postSpeechandtextanalyticsTranscriptsSearch(
        body: TranscriptSearchRequest
    ) async throws(ApiError) -> JsonSearchResponse {
        try await client.send(Self.postSpeechandtextanalyticsTranscriptsSearch(body: body))
    }

    /// The call `POST /api/v2/speechandtextanalytics/transcripts/search`, ready to be sent.
    public static func postSpeechandtextanalyticsTranscriptsSearch(
        body: TranscriptSearchRequest
    ) -> APICall<JsonSearchResponse> {
        APICall(
            "postSpeechandtextanalyticsTranscriptsSearch", .post, "/api/v2/speechandtextanalytics/transcripts/search",
            body: .json(body.asJSON))
    }
}

// MARK: - postTeamsSearch

extension SearchApi {
    /// Calls `POST /api/v2/teams/search`.
    ///
    /// Needs the permission `groups:team:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postTeamsSearch(body: TeamSearchRequest) async throws(ApiError) -> TeamsSearchResponse {
        try await client.send(Self.postTeamsSearch(body: body))
    }

    /// The call `POST /api/v2/teams/search`, ready to be sent.
    public static func postTeamsSearch(body: TeamSearchRequest) -> APICall<TeamsSearchResponse> {
        APICall("postTeamsSearch", .post, "/api/v2/teams/search", body: .json(body.asJSON))
    }
}

// MARK: - postTelephonyProvidersEdgesSitesSearch

extension SearchApi {
    /// Calls `POST /api/v2/telephony/providers/edges/sites/search`.
    ///
    /// Needs one of the permissions `telephony:plugin:all`, `telephony:sites:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postTelephonyProvidersEdgesSitesSearch(
        body: SiteSearchRequest
    ) async throws(ApiError) -> SitesSearchResponse {
        try await client.send(Self.postTelephonyProvidersEdgesSitesSearch(body: body))
    }

    /// The call `POST /api/v2/telephony/providers/edges/sites/search`, ready to be sent.
    public static func postTelephonyProvidersEdgesSitesSearch(body: SiteSearchRequest) -> APICall<SitesSearchResponse> {
        APICall(
            "postTelephonyProvidersEdgesSitesSearch", .post, "/api/v2/telephony/providers/edges/sites/search",
            body: .json(body.asJSON))
    }
}

// MARK: - postUsersSearch

extension SearchApi {
    /// Calls `POST /api/v2/users/search`.
    ///
    /// Needs the permission `directory:user:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postUsersSearch(body: UserSearchRequest) async throws(ApiError) -> UsersSearchResponse {
        try await client.send(Self.postUsersSearch(body: body))
    }

    /// The call `POST /api/v2/users/search`, ready to be sent.
    public static func postUsersSearch(body: UserSearchRequest) -> APICall<UsersSearchResponse> {
        APICall("postUsersSearch", .post, "/api/v2/users/search", body: .json(body.asJSON))
    }
}

// MARK: - postUsersSearchConversationTarget

extension SearchApi {
    /// Calls `POST /api/v2/users/search/conversation/target`.
    ///
    /// Needs the permission `conversation:communication:target`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postUsersSearchConversationTarget(
        body: UserSearchRequest
    ) async throws(ApiError) -> UsersSearchResponse {
        try await client.send(Self.postUsersSearchConversationTarget(body: body))
    }

    /// The call `POST /api/v2/users/search/conversation/target`, ready to be sent.
    public static func postUsersSearchConversationTarget(body: UserSearchRequest) -> APICall<UsersSearchResponse> {
        APICall(
            "postUsersSearchConversationTarget", .post, "/api/v2/users/search/conversation/target",
            body: .json(body.asJSON))
    }
}

// MARK: - postUsersSearchQueuemembersManage

extension SearchApi {
    /// Calls `POST /api/v2/users/search/queuemembers/manage`.
    ///
    /// Needs one of the permissions `routing:queueMember:manage`, `routing:queue:edit`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postUsersSearchQueuemembersManage(
        body: UserSearchRequest
    ) async throws(ApiError) -> UsersSearchResponse {
        try await client.send(Self.postUsersSearchQueuemembersManage(body: body))
    }

    /// The call `POST /api/v2/users/search/queuemembers/manage`, ready to be sent.
    public static func postUsersSearchQueuemembersManage(body: UserSearchRequest) -> APICall<UsersSearchResponse> {
        APICall(
            "postUsersSearchQueuemembersManage", .post, "/api/v2/users/search/queuemembers/manage",
            body: .json(body.asJSON))
    }
}

// MARK: - postUsersSearchTeamsAssign

extension SearchApi {
    /// Calls `POST /api/v2/users/search/teams/assign`.
    ///
    /// Needs the permission `groups:team:assign`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postUsersSearchTeamsAssign(body: UserSearchRequest) async throws(ApiError) -> UsersSearchResponse {
        try await client.send(Self.postUsersSearchTeamsAssign(body: body))
    }

    /// The call `POST /api/v2/users/search/teams/assign`, ready to be sent.
    public static func postUsersSearchTeamsAssign(body: UserSearchRequest) -> APICall<UsersSearchResponse> {
        APICall("postUsersSearchTeamsAssign", .post, "/api/v2/users/search/teams/assign", body: .json(body.asJSON))
    }
}

// MARK: - postVoicemailSearch

extension SearchApi {
    /// Calls `POST /api/v2/voicemail/search`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postVoicemailSearch(body: VoicemailSearchRequest) async throws(ApiError) -> VoicemailsSearchResponse {
        try await client.send(Self.postVoicemailSearch(body: body))
    }

    /// The call `POST /api/v2/voicemail/search`, ready to be sent.
    public static func postVoicemailSearch(body: VoicemailSearchRequest) -> APICall<VoicemailsSearchResponse> {
        APICall("postVoicemailSearch", .post, "/api/v2/voicemail/search", body: .json(body.asJSON))
    }
}
