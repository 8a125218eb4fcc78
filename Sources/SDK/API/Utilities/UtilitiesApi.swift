// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The operations of the tag Utilities.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct UtilitiesApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - getDate

extension UtilitiesApi {
    /// Calls `GET /api/v2/date`.
    ///
    /// Needs no permission.
    public func getDate() async throws(ApiError) -> ServerDate {
        try await client.send(Self.getDate())
    }

    /// The call `GET /api/v2/date`, ready to be sent.
    public static func getDate() -> APICall<ServerDate> {
        APICall("getDate", .get, "/api/v2/date")
    }
}

// MARK: - getIpranges

extension UtilitiesApi {
    /// Calls `GET /api/v2/ipranges`.
    ///
    /// Needs no permission.
    public func getIpranges() async throws(ApiError) -> IpAddressRangeListing {
        try await client.send(Self.getIpranges())
    }

    /// The call `GET /api/v2/ipranges`, ready to be sent.
    public static func getIpranges() -> APICall<IpAddressRangeListing> {
        APICall("getIpranges", .get, "/api/v2/ipranges")
    }
}

// MARK: - getTimezones

extension UtilitiesApi {
    /// Calls `GET /api/v2/timezones`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    public func getTimezones(
        pageSize: Int? = nil, pageNumber: Int? = nil
    ) async throws(ApiError) -> TimeZoneEntityListing {
        try await client.send(Self.getTimezones(pageSize: pageSize, pageNumber: pageNumber))
    }

    /// The call `GET /api/v2/timezones`, ready to be sent.
    public static func getTimezones(pageSize: Int? = nil, pageNumber: Int? = nil) -> APICall<TimeZoneEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall("getTimezones", .get, "/api/v2/timezones", query: queryParameters)
    }
}

// MARK: - postCertificateDetails

extension UtilitiesApi {
    /// Calls `POST /api/v2/certificate/details`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postCertificateDetails(body: Certificate) async throws(ApiError) -> ParsedCertificate {
        try await client.send(Self.postCertificateDetails(body: body))
    }

    /// The call `POST /api/v2/certificate/details`, ready to be sent.
    public static func postCertificateDetails(body: Certificate) -> APICall<ParsedCertificate> {
        APICall("postCertificateDetails", .post, "/api/v2/certificate/details", body: .json(body.asJSON))
    }
}
