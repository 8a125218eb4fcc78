// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The operations of the tag Stations.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct StationsApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteStationAssociateduser

extension StationsApi {
    /// Calls `DELETE /api/v2/stations/{stationId}/associateduser`.
    ///
    /// Needs the permission `telephony:station:disassociate`.
    ///
    /// - Parameters:
    ///   - stationId: `stationId` in the path.
    public func deleteStationAssociateduser(stationId: String) async throws(ApiError) {
        try await client.send(Self.deleteStationAssociateduser(stationId: stationId))
    }

    /// The call `DELETE /api/v2/stations/{stationId}/associateduser`, ready to be sent.
    public static func deleteStationAssociateduser(stationId: String) -> APICall<Void> {
        APICall(
            "deleteStationAssociateduser", .delete, "/api/v2/stations/{stationId}/associateduser",
            parameters: [("stationId", stationId)])
    }
}

// MARK: - getStation

extension StationsApi {
    /// Calls `GET /api/v2/stations/{stationId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - stationId: `stationId` in the path.
    public func getStation(stationId: String) async throws(ApiError) -> Station {
        try await client.send(Self.getStation(stationId: stationId))
    }

    /// The call `GET /api/v2/stations/{stationId}`, ready to be sent.
    public static func getStation(stationId: String) -> APICall<Station> {
        APICall("getStation", .get, "/api/v2/stations/{stationId}", parameters: [("stationId", stationId)])
    }
}

// MARK: - getStations

extension StationsApi {
    /// Calls `GET /api/v2/stations`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortBy: `sortBy` in the query; when left out: `name`.
    ///   - name: `name` in the query.
    ///   - userSelectable: `userSelectable` in the query.
    ///   - webRtcUserId: `webRtcUserId` in the query.
    ///   - id: `id` in the query.
    ///   - lineAppearanceId: `lineAppearanceId` in the query.
    public func getStations(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil, name: String? = nil,
        userSelectable: String? = nil, webRtcUserId: String? = nil, id: String? = nil, lineAppearanceId: String? = nil
    ) async throws(ApiError) -> StationEntityListing {
        try await client.send(
            Self.getStations(
                pageSize: pageSize, pageNumber: pageNumber, sortBy: sortBy, name: name, userSelectable: userSelectable,
                webRtcUserId: webRtcUserId, id: id, lineAppearanceId: lineAppearanceId))
    }

    /// The call `GET /api/v2/stations`, ready to be sent.
    public static func getStations(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil, name: String? = nil,
        userSelectable: String? = nil, webRtcUserId: String? = nil, id: String? = nil, lineAppearanceId: String? = nil
    ) -> APICall<StationEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("name", name)
        queryParameters.add("userSelectable", userSelectable)
        queryParameters.add("webRtcUserId", webRtcUserId)
        queryParameters.add("id", id)
        queryParameters.add("lineAppearanceId", lineAppearanceId)
        return APICall("getStations", .get, "/api/v2/stations", query: queryParameters)
    }
}
