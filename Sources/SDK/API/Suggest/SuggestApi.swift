// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The operations of the tag Suggest.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct SuggestApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - getSearch

extension SuggestApi {
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

extension SuggestApi {
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

// MARK: - postSearch

extension SuggestApi {
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

extension SuggestApi {
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
