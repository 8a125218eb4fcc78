// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The operations of the tag License.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct LicenseApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - getLicenseDefinition

extension LicenseApi {
    /// Calls `GET /api/v2/license/definitions/{licenseId}`.
    ///
    /// Needs one of the permissions `authorization:grant:add`, `authorization:license:view`.
    ///
    /// - Parameters:
    ///   - licenseId: `licenseId` in the path.
    public func getLicenseDefinition(licenseId: String) async throws(ApiError) -> LicenseDefinition {
        try await client.send(Self.getLicenseDefinition(licenseId: licenseId))
    }

    /// The call `GET /api/v2/license/definitions/{licenseId}`, ready to be sent.
    public static func getLicenseDefinition(licenseId: String) -> APICall<LicenseDefinition> {
        APICall(
            "getLicenseDefinition", .get, "/api/v2/license/definitions/{licenseId}",
            parameters: [("licenseId", licenseId)])
    }
}

// MARK: - getLicenseDefinitions

extension LicenseApi {
    /// Calls `GET /api/v2/license/definitions`.
    ///
    /// Needs one of the permissions `authorization:grant:add`, `authorization:license:view`.
    public func getLicenseDefinitions() async throws(ApiError) -> [LicenseDefinition] {
        try await client.send(Self.getLicenseDefinitions())
    }

    /// The call `GET /api/v2/license/definitions`, ready to be sent.
    public static func getLicenseDefinitions() -> APICall<[LicenseDefinition]> {
        APICall("getLicenseDefinitions", .get, "/api/v2/license/definitions")
    }
}

// MARK: - getLicenseToggle

extension LicenseApi {
    /// Calls `GET /api/v2/license/toggles/{featureName}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - featureName: `featureName` in the path.
    public func getLicenseToggle(featureName: String) async throws(ApiError) -> LicenseOrgToggle {
        try await client.send(Self.getLicenseToggle(featureName: featureName))
    }

    /// The call `GET /api/v2/license/toggles/{featureName}`, ready to be sent.
    public static func getLicenseToggle(featureName: String) -> APICall<LicenseOrgToggle> {
        APICall(
            "getLicenseToggle", .get, "/api/v2/license/toggles/{featureName}",
            parameters: [("featureName", featureName)])
    }
}

// MARK: - getLicenseUser

extension LicenseApi {
    /// Calls `GET /api/v2/license/users/{userId}`.
    ///
    /// Needs one of the permissions `authorization:grant:add`, `authorization:license:view`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    public func getLicenseUser(userId: String) async throws(ApiError) -> LicenseUser {
        try await client.send(Self.getLicenseUser(userId: userId))
    }

    /// The call `GET /api/v2/license/users/{userId}`, ready to be sent.
    public static func getLicenseUser(userId: String) -> APICall<LicenseUser> {
        APICall("getLicenseUser", .get, "/api/v2/license/users/{userId}", parameters: [("userId", userId)])
    }
}

// MARK: - getLicenseUsers

extension LicenseApi {
    /// Calls `GET /api/v2/license/users`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    public func getLicenseUsers(
        pageSize: Int? = nil, pageNumber: Int? = nil
    ) async throws(ApiError) -> UserLicensesEntityListing {
        try await client.send(Self.getLicenseUsers(pageSize: pageSize, pageNumber: pageNumber))
    }

    /// The call `GET /api/v2/license/users`, ready to be sent.
    public static func getLicenseUsers(
        pageSize: Int? = nil, pageNumber: Int? = nil
    ) -> APICall<UserLicensesEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall("getLicenseUsers", .get, "/api/v2/license/users", query: queryParameters)
    }
}

// MARK: - postLicenseInfer

extension LicenseApi {
    /// Calls `POST /api/v2/license/infer`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postLicenseInfer(body: [String]? = nil) async throws(ApiError) -> [String] {
        try await client.send(Self.postLicenseInfer(body: body))
    }

    /// The call `POST /api/v2/license/infer`, ready to be sent.
    public static func postLicenseInfer(body: [String]? = nil) -> APICall<[String]> {
        APICall("postLicenseInfer", .post, "/api/v2/license/infer", body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postLicenseInferPermissions

extension LicenseApi {
    /// Calls `POST /api/v2/license/infer/permissions`.
    ///
    /// Needs one of the permissions `authorization:grant:add`, `authorization:license:view`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postLicenseInferPermissions(body: [String]? = nil) async throws(ApiError) -> [String] {
        try await client.send(Self.postLicenseInferPermissions(body: body))
    }

    /// The call `POST /api/v2/license/infer/permissions`, ready to be sent.
    public static func postLicenseInferPermissions(body: [String]? = nil) -> APICall<[String]> {
        APICall(
            "postLicenseInferPermissions", .post, "/api/v2/license/infer/permissions",
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postLicenseOrganization

extension LicenseApi {
    /// Calls `POST /api/v2/license/organization`.
    ///
    /// Needs the permission `authorization:grant:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postLicenseOrganization(
        body: LicenseBatchAssignmentRequest? = nil
    ) async throws(ApiError) -> [LicenseUpdateStatus] {
        try await client.send(Self.postLicenseOrganization(body: body))
    }

    /// The call `POST /api/v2/license/organization`, ready to be sent.
    public static func postLicenseOrganization(
        body: LicenseBatchAssignmentRequest? = nil
    ) -> APICall<[LicenseUpdateStatus]> {
        APICall(
            "postLicenseOrganization", .post, "/api/v2/license/organization",
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postLicenseToggle

extension LicenseApi {
    /// Calls `POST /api/v2/license/toggles/{featureName}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - featureName: `featureName` in the path.
    @discardableResult
    public func postLicenseToggle(featureName: String) async throws(ApiError) -> LicenseOrgToggle {
        try await client.send(Self.postLicenseToggle(featureName: featureName))
    }

    /// The call `POST /api/v2/license/toggles/{featureName}`, ready to be sent.
    public static func postLicenseToggle(featureName: String) -> APICall<LicenseOrgToggle> {
        APICall(
            "postLicenseToggle", .post, "/api/v2/license/toggles/{featureName}",
            parameters: [("featureName", featureName)])
    }
}

// MARK: - postLicenseUsers

extension LicenseApi {
    /// Calls `POST /api/v2/license/users`.
    ///
    /// Needs one of the permissions `authorization:grant:add`, `authorization:license:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postLicenseUsers(body: [String]? = nil) async throws(ApiError) -> JSON {
        try await client.send(Self.postLicenseUsers(body: body))
    }

    /// The call `POST /api/v2/license/users`, ready to be sent.
    public static func postLicenseUsers(body: [String]? = nil) -> APICall<JSON> {
        APICall("postLicenseUsers", .post, "/api/v2/license/users", body: body.map { .json($0.asJSON) } ?? .none)
    }
}
