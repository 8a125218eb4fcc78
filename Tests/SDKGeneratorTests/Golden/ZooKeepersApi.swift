// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformClient

/// The operations of the tag Zoo & Keepers.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
struct ZooKeepersApi: Sendable {
    /// The client that calls are made with.
    let client: ApiClient

    /// Makes the operations of a client.
    init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteKeeper

extension ZooKeepersApi {
    /// Calls `DELETE /api/v2/keepers/{self}`.
    ///
    /// Needs no token.
    ///
    /// - Parameters:
    ///   - self_: `self` in the path.
    @discardableResult
    func deleteKeeper(self_: String) async throws(ApiError) -> JSON {
        try await client.send(Self.deleteKeeper(self_: self_))
    }

    /// The call `DELETE /api/v2/keepers/{self}`, ready to be sent.
    static func deleteKeeper(self_: String) -> APICall<JSON> {
        APICall("deleteKeeper", .delete, "/api/v2/keepers/{self}", parameters: [("self", self_)])
    }
}

// MARK: - getAnimals

extension ZooKeepersApi {
    /// Calls `GET /api/v2/animals`.
    ///
    /// Needs no token.
    ///
    /// Needs one of the permissions `zoo:animal:view`, `zoo:animal:admin`.
    ///
    /// - Parameters:
    ///   - client_: `client` in the query.
    ///   - in: `in` in the query.
    ///   - siteId: `site.id` in the query, joined (csv).
    ///   - sortOrder: `sortOrder` in the query; when left out: `asc`.
    ///   - ifNoneMatch: the header field `If-None-Match`.
    func getAnimals(
        client_: Int, `in`: String? = nil, siteId: [String]? = nil, sortOrder: GetAnimalsSortOrder? = nil,
        ifNoneMatch: String? = nil
    ) async throws(ApiError) -> [Animal] {
        try await client.send(
            Self.getAnimals(client_: client_, in: `in`, siteId: siteId, sortOrder: sortOrder, ifNoneMatch: ifNoneMatch))
    }

    /// The call `GET /api/v2/animals`, ready to be sent.
    static func getAnimals(
        client_: Int, `in`: String? = nil, siteId: [String]? = nil, sortOrder: GetAnimalsSortOrder? = nil,
        ifNoneMatch: String? = nil
    ) -> APICall<[Animal]> {
        var queryParameters = QueryParameters()
        queryParameters.add("client", client_)
        queryParameters.add("in", `in`)
        queryParameters.add("site.id", siteId, format: .csv)
        queryParameters.add("sortOrder", sortOrder)
        var call = APICall<[Animal]>("getAnimals", .get, "/api/v2/animals", query: queryParameters)
        call.request.headers["If-None-Match"] = ifNoneMatch?.parameterText
        return call
    }
}
