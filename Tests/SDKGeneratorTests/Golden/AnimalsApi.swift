// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformClient

/// The operations of the tag Animals.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
struct AnimalsApi: Sendable {
    /// The client that calls are made with.
    let client: ApiClient

    /// Makes the operations of a client.
    init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - getAnimalReport

extension AnimalsApi {
    /// Calls `GET /api/v2/animals/{animalId}/report/{day}`.
    ///
    /// Needs no token.
    ///
    /// - Parameters:
    ///   - animalId: `animalId` in the path.
    ///   - day: `day` in the path.
    func getAnimalReport(animalId: String, day: Int) async throws(ApiError) -> String {
        try await client.send(Self.getAnimalReport(animalId: animalId, day: day))
    }

    /// The call `GET /api/v2/animals/{animalId}/report/{day}`, ready to be sent.
    static func getAnimalReport(animalId: String, day: Int) -> APICall<String> {
        APICall(
            text: "getAnimalReport", .get, "/api/v2/animals/{animalId}/report/{day}",
            parameters: [("animalId", animalId), ("day", day)])
    }
}

// MARK: - getAnimals

extension AnimalsApi {
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

// MARK: - postAnimals

extension AnimalsApi {
    /// Calls `POST /api/v2/animals`.
    ///
    /// Needs no token.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    func postAnimals(body: Animal) async throws(ApiError) -> Animal {
        try await client.send(Self.postAnimals(body: body))
    }

    /// The call `POST /api/v2/animals`, ready to be sent.
    static func postAnimals(body: Animal) -> APICall<Animal> {
        APICall("postAnimals", .post, "/api/v2/animals", body: .json(body.asJSON))
    }
}

// MARK: - putAnimalReport

extension AnimalsApi {
    /// Calls `PUT /api/v2/animals/{animalId}/report/{day}`.
    ///
    /// Needs no token.
    ///
    /// - Parameters:
    ///   - animalId: `animalId` in the path.
    ///   - day: `day` in the path.
    ///   - body: the body.
    func putAnimalReport(animalId: String, day: Int, body: OperationModel? = nil) async throws(ApiError) {
        try await client.send(Self.putAnimalReport(animalId: animalId, day: day, body: body))
    }

    /// The call `PUT /api/v2/animals/{animalId}/report/{day}`, ready to be sent.
    static func putAnimalReport(animalId: String, day: Int, body: OperationModel? = nil) -> APICall<Void> {
        APICall(
            "putAnimalReport", .put, "/api/v2/animals/{animalId}/report/{day}",
            parameters: [("animalId", animalId), ("day", day)], body: body.map { .json($0.asJSON) } ?? .none)
    }
}
