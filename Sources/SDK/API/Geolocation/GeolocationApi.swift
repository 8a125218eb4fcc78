// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The operations of the tag Geolocation.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct GeolocationApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - getGeolocationsSettings

extension GeolocationApi {
    /// Calls `GET /api/v2/geolocations/settings`.
    ///
    /// Needs no permission.
    public func getGeolocationsSettings() async throws(ApiError) -> GeolocationSettings {
        try await client.send(Self.getGeolocationsSettings())
    }

    /// The call `GET /api/v2/geolocations/settings`, ready to be sent.
    public static func getGeolocationsSettings() -> APICall<GeolocationSettings> {
        APICall("getGeolocationsSettings", .get, "/api/v2/geolocations/settings")
    }
}

// MARK: - getUserGeolocation

extension GeolocationApi {
    /// Calls `GET /api/v2/users/{userId}/geolocations/{clientId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - clientId: `clientId` in the path.
    public func getUserGeolocation(userId: String, clientId: String) async throws(ApiError) -> Geolocation {
        try await client.send(Self.getUserGeolocation(userId: userId, clientId: clientId))
    }

    /// The call `GET /api/v2/users/{userId}/geolocations/{clientId}`, ready to be sent.
    public static func getUserGeolocation(userId: String, clientId: String) -> APICall<Geolocation> {
        APICall(
            "getUserGeolocation", .get, "/api/v2/users/{userId}/geolocations/{clientId}",
            parameters: [("userId", userId), ("clientId", clientId)])
    }
}

// MARK: - patchGeolocationsSettings

extension GeolocationApi {
    /// Calls `PATCH /api/v2/geolocations/settings`.
    ///
    /// Needs the permission `geolocation:settings:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func patchGeolocationsSettings(body: GeolocationSettings) async throws(ApiError) -> GeolocationSettings {
        try await client.send(Self.patchGeolocationsSettings(body: body))
    }

    /// The call `PATCH /api/v2/geolocations/settings`, ready to be sent.
    public static func patchGeolocationsSettings(body: GeolocationSettings) -> APICall<GeolocationSettings> {
        APICall("patchGeolocationsSettings", .patch, "/api/v2/geolocations/settings", body: .json(body.asJSON))
    }
}

// MARK: - patchUserGeolocation

extension GeolocationApi {
    /// Calls `PATCH /api/v2/users/{userId}/geolocations/{clientId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - clientId: `clientId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchUserGeolocation(
        userId: String, clientId: String, body: Geolocation
    ) async throws(ApiError) -> Geolocation {
        try await client.send(Self.patchUserGeolocation(userId: userId, clientId: clientId, body: body))
    }

    /// The call `PATCH /api/v2/users/{userId}/geolocations/{clientId}`, ready to be sent.
    public static func patchUserGeolocation(
        userId: String, clientId: String, body: Geolocation
    ) -> APICall<Geolocation> {
        APICall(
            "patchUserGeolocation", .patch, "/api/v2/users/{userId}/geolocations/{clientId}",
            parameters: [("userId", userId), ("clientId", clientId)], body: .json(body.asJSON))
    }
}
