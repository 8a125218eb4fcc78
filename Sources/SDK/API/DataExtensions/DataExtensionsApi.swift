// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The operations of the tag Data Extensions.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct DataExtensionsApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - getDataextensionsCoretype

extension DataExtensionsApi {
    /// Calls `GET /api/v2/dataextensions/coretypes/{coretypeName}`.
    ///
    /// Needs the permission `externalContacts:customFields:view`.
    ///
    /// - Parameters:
    ///   - coretypeName: `coretypeName` in the path.
    public func getDataextensionsCoretype(
        coretypeName: GetDataextensionsCoretypeCoretypeName
    ) async throws(ApiError) -> Coretype {
        try await client.send(Self.getDataextensionsCoretype(coretypeName: coretypeName))
    }

    /// The call `GET /api/v2/dataextensions/coretypes/{coretypeName}`, ready to be sent.
    public static func getDataextensionsCoretype(
        coretypeName: GetDataextensionsCoretypeCoretypeName
    ) -> APICall<Coretype> {
        APICall(
            "getDataextensionsCoretype", .get, "/api/v2/dataextensions/coretypes/{coretypeName}",
            parameters: [("coretypeName", coretypeName)])
    }
}

// MARK: - getDataextensionsCoretypes

extension DataExtensionsApi {
    /// Calls `GET /api/v2/dataextensions/coretypes`.
    ///
    /// Needs the permission `externalContacts:customFields:view`.
    public func getDataextensionsCoretypes() async throws(ApiError) -> CoretypeListing {
        try await client.send(Self.getDataextensionsCoretypes())
    }

    /// The call `GET /api/v2/dataextensions/coretypes`, ready to be sent.
    public static func getDataextensionsCoretypes() -> APICall<CoretypeListing> {
        APICall("getDataextensionsCoretypes", .get, "/api/v2/dataextensions/coretypes")
    }
}

// MARK: - getDataextensionsLimits

extension DataExtensionsApi {
    /// Calls `GET /api/v2/dataextensions/limits`.
    ///
    /// Needs the permission `externalContacts:customFields:view`.
    public func getDataextensionsLimits() async throws(ApiError) -> SchemaQuantityLimits {
        try await client.send(Self.getDataextensionsLimits())
    }

    /// The call `GET /api/v2/dataextensions/limits`, ready to be sent.
    public static func getDataextensionsLimits() -> APICall<SchemaQuantityLimits> {
        APICall("getDataextensionsLimits", .get, "/api/v2/dataextensions/limits")
    }
}
