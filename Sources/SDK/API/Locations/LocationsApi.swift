// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The operations of the tag Locations.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct LocationsApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteLocation

extension LocationsApi {
    /// Calls `DELETE /api/v2/locations/{locationId}`.
    ///
    /// Needs the permission `directory:location:delete`.
    ///
    /// - Parameters:
    ///   - locationId: `locationId` in the path.
    public func deleteLocation(locationId: String) async throws(ApiError) {
        try await client.send(Self.deleteLocation(locationId: locationId))
    }

    /// The call `DELETE /api/v2/locations/{locationId}`, ready to be sent.
    public static func deleteLocation(locationId: String) -> APICall<Void> {
        APICall("deleteLocation", .delete, "/api/v2/locations/{locationId}", parameters: [("locationId", locationId)])
    }
}

// MARK: - getLocation

extension LocationsApi {
    /// Calls `GET /api/v2/locations/{locationId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - locationId: `locationId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    public func getLocation(
        locationId: String, expand: [GetLocationExpand]? = nil
    ) async throws(ApiError) -> LocationDefinition {
        try await client.send(Self.getLocation(locationId: locationId, expand: expand))
    }

    /// The call `GET /api/v2/locations/{locationId}`, ready to be sent.
    public static func getLocation(
        locationId: String, expand: [GetLocationExpand]? = nil
    ) -> APICall<LocationDefinition> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getLocation", .get, "/api/v2/locations/{locationId}", parameters: [("locationId", locationId)],
            query: queryParameters)
    }
}

// MARK: - getLocationSublocations

extension LocationsApi {
    /// Calls `GET /api/v2/locations/{locationId}/sublocations`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - locationId: `locationId` in the path.
    public func getLocationSublocations(locationId: String) async throws(ApiError) -> LocationEntityListing {
        try await client.send(Self.getLocationSublocations(locationId: locationId))
    }

    /// The call `GET /api/v2/locations/{locationId}/sublocations`, ready to be sent.
    public static func getLocationSublocations(locationId: String) -> APICall<LocationEntityListing> {
        APICall(
            "getLocationSublocations", .get, "/api/v2/locations/{locationId}/sublocations",
            parameters: [("locationId", locationId)])
    }
}

// MARK: - getLocations

extension LocationsApi {
    /// Calls `GET /api/v2/locations`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - id: `id` in the query, once for each element.
    ///   - sortOrder: `sortOrder` in the query.
    public func getLocations(
        pageSize: Int? = nil, pageNumber: Int? = nil, id: [String]? = nil, sortOrder: GetLocationsSortOrder? = nil
    ) async throws(ApiError) -> LocationEntityListing {
        try await client.send(
            Self.getLocations(pageSize: pageSize, pageNumber: pageNumber, id: id, sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/locations`, ready to be sent.
    public static func getLocations(
        pageSize: Int? = nil, pageNumber: Int? = nil, id: [String]? = nil, sortOrder: GetLocationsSortOrder? = nil
    ) -> APICall<LocationEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("id", id)
        queryParameters.add("sortOrder", sortOrder)
        return APICall("getLocations", .get, "/api/v2/locations", query: queryParameters)
    }
}

// MARK: - getLocationsSearch

extension LocationsApi {
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

// MARK: - patchLocation

extension LocationsApi {
    /// Calls `PATCH /api/v2/locations/{locationId}`.
    ///
    /// Needs the permission `directory:location:edit`.
    ///
    /// - Parameters:
    ///   - locationId: `locationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchLocation(
        locationId: String, body: LocationUpdateDefinition
    ) async throws(ApiError) -> LocationDefinition {
        try await client.send(Self.patchLocation(locationId: locationId, body: body))
    }

    /// The call `PATCH /api/v2/locations/{locationId}`, ready to be sent.
    public static func patchLocation(
        locationId: String, body: LocationUpdateDefinition
    ) -> APICall<LocationDefinition> {
        APICall(
            "patchLocation", .patch, "/api/v2/locations/{locationId}", parameters: [("locationId", locationId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postLocations

extension LocationsApi {
    /// Calls `POST /api/v2/locations`.
    ///
    /// Needs the permission `directory:location:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postLocations(body: LocationCreateDefinition) async throws(ApiError) -> LocationDefinition {
        try await client.send(Self.postLocations(body: body))
    }

    /// The call `POST /api/v2/locations`, ready to be sent.
    public static func postLocations(body: LocationCreateDefinition) -> APICall<LocationDefinition> {
        APICall("postLocations", .post, "/api/v2/locations", body: .json(body.asJSON))
    }
}

// MARK: - postLocationsSearch

extension LocationsApi {
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
