// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The operations of the tag Mobile Devices.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct MobileDevicesApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteMobiledevice

extension MobileDevicesApi {
    /// Calls `DELETE /api/v2/mobiledevices/{deviceId}`.
    ///
    /// Needs no permission.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - deviceId: `deviceId` in the path.
    public func deleteMobiledevice(deviceId: String) async throws(ApiError) {
        try await client.send(Self.deleteMobiledevice(deviceId: deviceId))
    }

    /// The call `DELETE /api/v2/mobiledevices/{deviceId}`, ready to be sent.
    public static func deleteMobiledevice(deviceId: String) -> APICall<Void> {
        APICall("deleteMobiledevice", .delete, "/api/v2/mobiledevices/{deviceId}", parameters: [("deviceId", deviceId)])
    }
}

// MARK: - getMobiledevice

extension MobileDevicesApi {
    /// Calls `GET /api/v2/mobiledevices/{deviceId}`.
    ///
    /// Needs no permission.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - deviceId: `deviceId` in the path.
    public func getMobiledevice(deviceId: String) async throws(ApiError) -> UserDevice {
        try await client.send(Self.getMobiledevice(deviceId: deviceId))
    }

    /// The call `GET /api/v2/mobiledevices/{deviceId}`, ready to be sent.
    public static func getMobiledevice(deviceId: String) -> APICall<UserDevice> {
        APICall("getMobiledevice", .get, "/api/v2/mobiledevices/{deviceId}", parameters: [("deviceId", deviceId)])
    }
}

// MARK: - getMobiledevices

extension MobileDevicesApi {
    /// Calls `GET /api/v2/mobiledevices`.
    ///
    /// Needs no permission.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `ascending`.
    public func getMobiledevices(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortOrder: GetMobiledevicesSortOrder? = nil
    ) async throws(ApiError) -> DirectoryUserDevicesListing {
        try await client.send(Self.getMobiledevices(pageSize: pageSize, pageNumber: pageNumber, sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/mobiledevices`, ready to be sent.
    public static func getMobiledevices(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortOrder: GetMobiledevicesSortOrder? = nil
    ) -> APICall<DirectoryUserDevicesListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortOrder", sortOrder)
        return APICall("getMobiledevices", .get, "/api/v2/mobiledevices", query: queryParameters)
    }
}

// MARK: - postMobiledevices

extension MobileDevicesApi {
    /// Calls `POST /api/v2/mobiledevices`.
    ///
    /// Needs no permission.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postMobiledevices(body: UserDevice) async throws(ApiError) -> UserDevice {
        try await client.send(Self.postMobiledevices(body: body))
    }

    /// The call `POST /api/v2/mobiledevices`, ready to be sent.
    public static func postMobiledevices(body: UserDevice) -> APICall<UserDevice> {
        APICall("postMobiledevices", .post, "/api/v2/mobiledevices", body: .json(body.asJSON))
    }
}

// MARK: - putMobiledevice

extension MobileDevicesApi {
    /// Calls `PUT /api/v2/mobiledevices/{deviceId}`.
    ///
    /// Needs no permission.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - deviceId: `deviceId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putMobiledevice(deviceId: String, body: UserDevice? = nil) async throws(ApiError) -> UserDevice {
        try await client.send(Self.putMobiledevice(deviceId: deviceId, body: body))
    }

    /// The call `PUT /api/v2/mobiledevices/{deviceId}`, ready to be sent.
    public static func putMobiledevice(deviceId: String, body: UserDevice? = nil) -> APICall<UserDevice> {
        APICall(
            "putMobiledevice", .put, "/api/v2/mobiledevices/{deviceId}", parameters: [("deviceId", deviceId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}
