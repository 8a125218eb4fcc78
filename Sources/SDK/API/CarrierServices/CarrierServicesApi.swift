// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The operations of the tag Carrier Services.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct CarrierServicesApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - getCarrierservicesIntegrationsEmergencylocationsMe

extension CarrierServicesApi {
    /// Calls `GET /api/v2/carrierservices/integrations/emergencylocations/me`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - phoneNumber: `phoneNumber` in the query.
    public func getCarrierservicesIntegrationsEmergencylocationsMe(
        phoneNumber: String
    ) async throws(ApiError) -> EmergencyLocation {
        try await client.send(Self.getCarrierservicesIntegrationsEmergencylocationsMe(phoneNumber: phoneNumber))
    }

    /// The call `GET /api/v2/carrierservices/integrations/emergencylocations/me`, ready to be sent.
    public static func getCarrierservicesIntegrationsEmergencylocationsMe(
        phoneNumber: String
    ) -> APICall<EmergencyLocation> {
        var queryParameters = QueryParameters()
        queryParameters.add("phoneNumber", phoneNumber)
        return APICall(
            "getCarrierservicesIntegrationsEmergencylocationsMe", .get,
            "/api/v2/carrierservices/integrations/emergencylocations/me", query: queryParameters)
    }
}

// MARK: - postCarrierservicesIntegrationsEmergencylocationsMe

extension CarrierServicesApi {
    /// Calls `POST /api/v2/carrierservices/integrations/emergencylocations/me`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postCarrierservicesIntegrationsEmergencylocationsMe(
        body: EmergencyLocation? = nil
    ) async throws(ApiError) -> EmergencyLocation {
        try await client.send(Self.postCarrierservicesIntegrationsEmergencylocationsMe(body: body))
    }

    /// The call `POST /api/v2/carrierservices/integrations/emergencylocations/me`, ready to be sent.
    public static func postCarrierservicesIntegrationsEmergencylocationsMe(
        body: EmergencyLocation? = nil
    ) -> APICall<EmergencyLocation> {
        APICall(
            "postCarrierservicesIntegrationsEmergencylocationsMe", .post,
            "/api/v2/carrierservices/integrations/emergencylocations/me", body: body.map { .json($0.asJSON) } ?? .none)
    }
}
