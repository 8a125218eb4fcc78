// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The operations of the tag Identity Provider.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct IdentityProviderApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteIdentityprovider

extension IdentityProviderApi {
    /// Calls `DELETE /api/v2/identityproviders/{providerId}`.
    ///
    /// Needs the permission `sso:provider:delete`.
    ///
    /// - Parameters:
    ///   - providerId: `providerId` in the path.
    public func deleteIdentityprovider(providerId: String) async throws(ApiError) {
        try await client.send(Self.deleteIdentityprovider(providerId: providerId))
    }

    /// The call `DELETE /api/v2/identityproviders/{providerId}`, ready to be sent.
    public static func deleteIdentityprovider(providerId: String) -> APICall<Void> {
        APICall(
            "deleteIdentityprovider", .delete, "/api/v2/identityproviders/{providerId}",
            parameters: [("providerId", providerId)])
    }
}

// MARK: - deleteIdentityprovidersAdfs

extension IdentityProviderApi {
    /// Calls `DELETE /api/v2/identityproviders/adfs`.
    ///
    /// Needs the permission `sso:provider:delete`.
    @discardableResult
    public func deleteIdentityprovidersAdfs() async throws(ApiError) -> JSON {
        try await client.send(Self.deleteIdentityprovidersAdfs())
    }

    /// The call `DELETE /api/v2/identityproviders/adfs`, ready to be sent.
    public static func deleteIdentityprovidersAdfs() -> APICall<JSON> {
        APICall("deleteIdentityprovidersAdfs", .delete, "/api/v2/identityproviders/adfs")
    }
}

// MARK: - deleteIdentityprovidersCic

extension IdentityProviderApi {
    /// Calls `DELETE /api/v2/identityproviders/cic`.
    ///
    /// Needs the permission `sso:provider:delete`.
    @discardableResult
    public func deleteIdentityprovidersCic() async throws(ApiError) -> JSON {
        try await client.send(Self.deleteIdentityprovidersCic())
    }

    /// The call `DELETE /api/v2/identityproviders/cic`, ready to be sent.
    public static func deleteIdentityprovidersCic() -> APICall<JSON> {
        APICall("deleteIdentityprovidersCic", .delete, "/api/v2/identityproviders/cic")
    }
}

// MARK: - deleteIdentityprovidersGeneric

extension IdentityProviderApi {
    /// Calls `DELETE /api/v2/identityproviders/generic`.
    ///
    /// Needs the permission `sso:provider:delete`.
    @discardableResult
    public func deleteIdentityprovidersGeneric() async throws(ApiError) -> JSON {
        try await client.send(Self.deleteIdentityprovidersGeneric())
    }

    /// The call `DELETE /api/v2/identityproviders/generic`, ready to be sent.
    public static func deleteIdentityprovidersGeneric() -> APICall<JSON> {
        APICall("deleteIdentityprovidersGeneric", .delete, "/api/v2/identityproviders/generic")
    }
}

// MARK: - deleteIdentityprovidersGsuite

extension IdentityProviderApi {
    /// Calls `DELETE /api/v2/identityproviders/gsuite`.
    ///
    /// Needs the permission `sso:provider:delete`.
    @discardableResult
    public func deleteIdentityprovidersGsuite() async throws(ApiError) -> JSON {
        try await client.send(Self.deleteIdentityprovidersGsuite())
    }

    /// The call `DELETE /api/v2/identityproviders/gsuite`, ready to be sent.
    public static func deleteIdentityprovidersGsuite() -> APICall<JSON> {
        APICall("deleteIdentityprovidersGsuite", .delete, "/api/v2/identityproviders/gsuite")
    }
}

// MARK: - deleteIdentityprovidersIdentitynow

extension IdentityProviderApi {
    /// Calls `DELETE /api/v2/identityproviders/identitynow`.
    ///
    /// Needs the permission `sso:provider:delete`.
    @discardableResult
    public func deleteIdentityprovidersIdentitynow() async throws(ApiError) -> JSON {
        try await client.send(Self.deleteIdentityprovidersIdentitynow())
    }

    /// The call `DELETE /api/v2/identityproviders/identitynow`, ready to be sent.
    public static func deleteIdentityprovidersIdentitynow() -> APICall<JSON> {
        APICall("deleteIdentityprovidersIdentitynow", .delete, "/api/v2/identityproviders/identitynow")
    }
}

// MARK: - deleteIdentityprovidersOkta

extension IdentityProviderApi {
    /// Calls `DELETE /api/v2/identityproviders/okta`.
    ///
    /// Needs the permission `sso:provider:delete`.
    @discardableResult
    public func deleteIdentityprovidersOkta() async throws(ApiError) -> JSON {
        try await client.send(Self.deleteIdentityprovidersOkta())
    }

    /// The call `DELETE /api/v2/identityproviders/okta`, ready to be sent.
    public static func deleteIdentityprovidersOkta() -> APICall<JSON> {
        APICall("deleteIdentityprovidersOkta", .delete, "/api/v2/identityproviders/okta")
    }
}

// MARK: - deleteIdentityprovidersOnelogin

extension IdentityProviderApi {
    /// Calls `DELETE /api/v2/identityproviders/onelogin`.
    ///
    /// Needs the permission `sso:provider:delete`.
    @discardableResult
    public func deleteIdentityprovidersOnelogin() async throws(ApiError) -> JSON {
        try await client.send(Self.deleteIdentityprovidersOnelogin())
    }

    /// The call `DELETE /api/v2/identityproviders/onelogin`, ready to be sent.
    public static func deleteIdentityprovidersOnelogin() -> APICall<JSON> {
        APICall("deleteIdentityprovidersOnelogin", .delete, "/api/v2/identityproviders/onelogin")
    }
}

// MARK: - deleteIdentityprovidersPing

extension IdentityProviderApi {
    /// Calls `DELETE /api/v2/identityproviders/ping`.
    ///
    /// Needs the permission `sso:provider:delete`.
    @discardableResult
    public func deleteIdentityprovidersPing() async throws(ApiError) -> JSON {
        try await client.send(Self.deleteIdentityprovidersPing())
    }

    /// The call `DELETE /api/v2/identityproviders/ping`, ready to be sent.
    public static func deleteIdentityprovidersPing() -> APICall<JSON> {
        APICall("deleteIdentityprovidersPing", .delete, "/api/v2/identityproviders/ping")
    }
}

// MARK: - deleteIdentityprovidersPurecloud

extension IdentityProviderApi {
    /// Calls `DELETE /api/v2/identityproviders/purecloud`.
    ///
    /// Needs the permission `sso:provider:delete`.
    @discardableResult
    public func deleteIdentityprovidersPurecloud() async throws(ApiError) -> JSON {
        try await client.send(Self.deleteIdentityprovidersPurecloud())
    }

    /// The call `DELETE /api/v2/identityproviders/purecloud`, ready to be sent.
    public static func deleteIdentityprovidersPurecloud() -> APICall<JSON> {
        APICall("deleteIdentityprovidersPurecloud", .delete, "/api/v2/identityproviders/purecloud")
    }
}

// MARK: - deleteIdentityprovidersPureengage

extension IdentityProviderApi {
    /// Calls `DELETE /api/v2/identityproviders/pureengage`.
    ///
    /// Needs the permission `sso:provider:delete`.
    @discardableResult
    public func deleteIdentityprovidersPureengage() async throws(ApiError) -> JSON {
        try await client.send(Self.deleteIdentityprovidersPureengage())
    }

    /// The call `DELETE /api/v2/identityproviders/pureengage`, ready to be sent.
    public static func deleteIdentityprovidersPureengage() -> APICall<JSON> {
        APICall("deleteIdentityprovidersPureengage", .delete, "/api/v2/identityproviders/pureengage")
    }
}

// MARK: - deleteIdentityprovidersSalesforce

extension IdentityProviderApi {
    /// Calls `DELETE /api/v2/identityproviders/salesforce`.
    ///
    /// Needs the permission `sso:provider:delete`.
    @discardableResult
    public func deleteIdentityprovidersSalesforce() async throws(ApiError) -> JSON {
        try await client.send(Self.deleteIdentityprovidersSalesforce())
    }

    /// The call `DELETE /api/v2/identityproviders/salesforce`, ready to be sent.
    public static func deleteIdentityprovidersSalesforce() -> APICall<JSON> {
        APICall("deleteIdentityprovidersSalesforce", .delete, "/api/v2/identityproviders/salesforce")
    }
}

// MARK: - getIdentityprovider

extension IdentityProviderApi {
    /// Calls `GET /api/v2/identityproviders/{providerId}`.
    ///
    /// Needs the permission `sso:provider:view`.
    ///
    /// - Parameters:
    ///   - providerId: `providerId` in the path.
    public func getIdentityprovider(providerId: String) async throws(ApiError) -> CustomProvider {
        try await client.send(Self.getIdentityprovider(providerId: providerId))
    }

    /// The call `GET /api/v2/identityproviders/{providerId}`, ready to be sent.
    public static func getIdentityprovider(providerId: String) -> APICall<CustomProvider> {
        APICall(
            "getIdentityprovider", .get, "/api/v2/identityproviders/{providerId}",
            parameters: [("providerId", providerId)])
    }
}

// MARK: - getIdentityproviders

extension IdentityProviderApi {
    /// Calls `GET /api/v2/identityproviders`.
    ///
    /// Needs the permission `sso:provider:view`.
    public func getIdentityproviders() async throws(ApiError) -> IdentityProviderEntityListing {
        try await client.send(Self.getIdentityproviders())
    }

    /// The call `GET /api/v2/identityproviders`, ready to be sent.
    public static func getIdentityproviders() -> APICall<IdentityProviderEntityListing> {
        APICall("getIdentityproviders", .get, "/api/v2/identityproviders")
    }
}

// MARK: - getIdentityprovidersAdfs

extension IdentityProviderApi {
    /// Calls `GET /api/v2/identityproviders/adfs`.
    ///
    /// Needs the permission `sso:provider:view`.
    public func getIdentityprovidersAdfs() async throws(ApiError) -> ADFS {
        try await client.send(Self.getIdentityprovidersAdfs())
    }

    /// The call `GET /api/v2/identityproviders/adfs`, ready to be sent.
    public static func getIdentityprovidersAdfs() -> APICall<ADFS> {
        APICall("getIdentityprovidersAdfs", .get, "/api/v2/identityproviders/adfs")
    }
}

// MARK: - getIdentityprovidersCic

extension IdentityProviderApi {
    /// Calls `GET /api/v2/identityproviders/cic`.
    ///
    /// Needs the permission `sso:provider:view`.
    public func getIdentityprovidersCic() async throws(ApiError) -> CustomerInteractionCenter {
        try await client.send(Self.getIdentityprovidersCic())
    }

    /// The call `GET /api/v2/identityproviders/cic`, ready to be sent.
    public static func getIdentityprovidersCic() -> APICall<CustomerInteractionCenter> {
        APICall("getIdentityprovidersCic", .get, "/api/v2/identityproviders/cic")
    }
}

// MARK: - getIdentityprovidersGeneric

extension IdentityProviderApi {
    /// Calls `GET /api/v2/identityproviders/generic`.
    ///
    /// Needs the permission `sso:provider:view`.
    public func getIdentityprovidersGeneric() async throws(ApiError) -> GenericSAML {
        try await client.send(Self.getIdentityprovidersGeneric())
    }

    /// The call `GET /api/v2/identityproviders/generic`, ready to be sent.
    public static func getIdentityprovidersGeneric() -> APICall<GenericSAML> {
        APICall("getIdentityprovidersGeneric", .get, "/api/v2/identityproviders/generic")
    }
}

// MARK: - getIdentityprovidersGsuite

extension IdentityProviderApi {
    /// Calls `GET /api/v2/identityproviders/gsuite`.
    ///
    /// Needs the permission `sso:provider:view`.
    public func getIdentityprovidersGsuite() async throws(ApiError) -> GSuite {
        try await client.send(Self.getIdentityprovidersGsuite())
    }

    /// The call `GET /api/v2/identityproviders/gsuite`, ready to be sent.
    public static func getIdentityprovidersGsuite() -> APICall<GSuite> {
        APICall("getIdentityprovidersGsuite", .get, "/api/v2/identityproviders/gsuite")
    }
}

// MARK: - getIdentityprovidersIdentitynow

extension IdentityProviderApi {
    /// Calls `GET /api/v2/identityproviders/identitynow`.
    ///
    /// Needs the permission `sso:provider:view`.
    public func getIdentityprovidersIdentitynow() async throws(ApiError) -> IdentityNow {
        try await client.send(Self.getIdentityprovidersIdentitynow())
    }

    /// The call `GET /api/v2/identityproviders/identitynow`, ready to be sent.
    public static func getIdentityprovidersIdentitynow() -> APICall<IdentityNow> {
        APICall("getIdentityprovidersIdentitynow", .get, "/api/v2/identityproviders/identitynow")
    }
}

// MARK: - getIdentityprovidersOkta

extension IdentityProviderApi {
    /// Calls `GET /api/v2/identityproviders/okta`.
    ///
    /// Needs the permission `sso:provider:view`.
    public func getIdentityprovidersOkta() async throws(ApiError) -> Okta {
        try await client.send(Self.getIdentityprovidersOkta())
    }

    /// The call `GET /api/v2/identityproviders/okta`, ready to be sent.
    public static func getIdentityprovidersOkta() -> APICall<Okta> {
        APICall("getIdentityprovidersOkta", .get, "/api/v2/identityproviders/okta")
    }
}

// MARK: - getIdentityprovidersOnelogin

extension IdentityProviderApi {
    /// Calls `GET /api/v2/identityproviders/onelogin`.
    ///
    /// Needs the permission `sso:provider:view`.
    public func getIdentityprovidersOnelogin() async throws(ApiError) -> OneLogin {
        try await client.send(Self.getIdentityprovidersOnelogin())
    }

    /// The call `GET /api/v2/identityproviders/onelogin`, ready to be sent.
    public static func getIdentityprovidersOnelogin() -> APICall<OneLogin> {
        APICall("getIdentityprovidersOnelogin", .get, "/api/v2/identityproviders/onelogin")
    }
}

// MARK: - getIdentityprovidersPing

extension IdentityProviderApi {
    /// Calls `GET /api/v2/identityproviders/ping`.
    ///
    /// Needs the permission `sso:provider:view`.
    public func getIdentityprovidersPing() async throws(ApiError) -> PingIdentity {
        try await client.send(Self.getIdentityprovidersPing())
    }

    /// The call `GET /api/v2/identityproviders/ping`, ready to be sent.
    public static func getIdentityprovidersPing() -> APICall<PingIdentity> {
        APICall("getIdentityprovidersPing", .get, "/api/v2/identityproviders/ping")
    }
}

// MARK: - getIdentityprovidersPurecloud

extension IdentityProviderApi {
    /// Calls `GET /api/v2/identityproviders/purecloud`.
    ///
    /// Needs the permission `sso:provider:view`.
    public func getIdentityprovidersPurecloud() async throws(ApiError) -> PureCloud {
        try await client.send(Self.getIdentityprovidersPurecloud())
    }

    /// The call `GET /api/v2/identityproviders/purecloud`, ready to be sent.
    public static func getIdentityprovidersPurecloud() -> APICall<PureCloud> {
        APICall("getIdentityprovidersPurecloud", .get, "/api/v2/identityproviders/purecloud")
    }
}

// MARK: - getIdentityprovidersPureengage

extension IdentityProviderApi {
    /// Calls `GET /api/v2/identityproviders/pureengage`.
    ///
    /// Needs the permission `sso:provider:view`.
    public func getIdentityprovidersPureengage() async throws(ApiError) -> PureEngage {
        try await client.send(Self.getIdentityprovidersPureengage())
    }

    /// The call `GET /api/v2/identityproviders/pureengage`, ready to be sent.
    public static func getIdentityprovidersPureengage() -> APICall<PureEngage> {
        APICall("getIdentityprovidersPureengage", .get, "/api/v2/identityproviders/pureengage")
    }
}

// MARK: - getIdentityprovidersSalesforce

extension IdentityProviderApi {
    /// Calls `GET /api/v2/identityproviders/salesforce`.
    ///
    /// Needs the permission `sso:provider:view`.
    public func getIdentityprovidersSalesforce() async throws(ApiError) -> Salesforce {
        try await client.send(Self.getIdentityprovidersSalesforce())
    }

    /// The call `GET /api/v2/identityproviders/salesforce`, ready to be sent.
    public static func getIdentityprovidersSalesforce() -> APICall<Salesforce> {
        APICall("getIdentityprovidersSalesforce", .get, "/api/v2/identityproviders/salesforce")
    }
}

// MARK: - postIdentityproviders

extension IdentityProviderApi {
    /// Calls `POST /api/v2/identityproviders`.
    ///
    /// Needs the permission `sso:provider:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postIdentityproviders(body: CustomProvider) async throws(ApiError) -> CustomProvider {
        try await client.send(Self.postIdentityproviders(body: body))
    }

    /// The call `POST /api/v2/identityproviders`, ready to be sent.
    public static func postIdentityproviders(body: CustomProvider) -> APICall<CustomProvider> {
        APICall("postIdentityproviders", .post, "/api/v2/identityproviders", body: .json(body.asJSON))
    }
}

// MARK: - putIdentityprovider

extension IdentityProviderApi {
    /// Calls `PUT /api/v2/identityproviders/{providerId}`.
    ///
    /// Needs the permission `sso:provider:edit`.
    ///
    /// - Parameters:
    ///   - providerId: `providerId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putIdentityprovider(providerId: String, body: CustomProvider) async throws(ApiError) -> CustomProvider {
        try await client.send(Self.putIdentityprovider(providerId: providerId, body: body))
    }

    /// The call `PUT /api/v2/identityproviders/{providerId}`, ready to be sent.
    public static func putIdentityprovider(providerId: String, body: CustomProvider) -> APICall<CustomProvider> {
        APICall(
            "putIdentityprovider", .put, "/api/v2/identityproviders/{providerId}",
            parameters: [("providerId", providerId)], body: .json(body.asJSON))
    }
}

// MARK: - putIdentityprovidersAdfs

extension IdentityProviderApi {
    /// Calls `PUT /api/v2/identityproviders/adfs`.
    ///
    /// Needs one of the permissions `sso:provider:add`, `sso:provider:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func putIdentityprovidersAdfs(body: ADFS) async throws(ApiError) -> IdentityProvider {
        try await client.send(Self.putIdentityprovidersAdfs(body: body))
    }

    /// The call `PUT /api/v2/identityproviders/adfs`, ready to be sent.
    public static func putIdentityprovidersAdfs(body: ADFS) -> APICall<IdentityProvider> {
        APICall("putIdentityprovidersAdfs", .put, "/api/v2/identityproviders/adfs", body: .json(body.asJSON))
    }
}

// MARK: - putIdentityprovidersCic

extension IdentityProviderApi {
    /// Calls `PUT /api/v2/identityproviders/cic`.
    ///
    /// Needs one of the permissions `sso:provider:add`, `sso:provider:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func putIdentityprovidersCic(body: CustomerInteractionCenter) async throws(ApiError) -> IdentityProvider {
        try await client.send(Self.putIdentityprovidersCic(body: body))
    }

    /// The call `PUT /api/v2/identityproviders/cic`, ready to be sent.
    public static func putIdentityprovidersCic(body: CustomerInteractionCenter) -> APICall<IdentityProvider> {
        APICall("putIdentityprovidersCic", .put, "/api/v2/identityproviders/cic", body: .json(body.asJSON))
    }
}

// MARK: - putIdentityprovidersGeneric

extension IdentityProviderApi {
    /// Calls `PUT /api/v2/identityproviders/generic`.
    ///
    /// Needs one of the permissions `sso:provider:add`, `sso:provider:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func putIdentityprovidersGeneric(body: GenericSAML) async throws(ApiError) -> IdentityProvider {
        try await client.send(Self.putIdentityprovidersGeneric(body: body))
    }

    /// The call `PUT /api/v2/identityproviders/generic`, ready to be sent.
    public static func putIdentityprovidersGeneric(body: GenericSAML) -> APICall<IdentityProvider> {
        APICall("putIdentityprovidersGeneric", .put, "/api/v2/identityproviders/generic", body: .json(body.asJSON))
    }
}

// MARK: - putIdentityprovidersGsuite

extension IdentityProviderApi {
    /// Calls `PUT /api/v2/identityproviders/gsuite`.
    ///
    /// Needs one of the permissions `sso:provider:add`, `sso:provider:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func putIdentityprovidersGsuite(body: GSuite) async throws(ApiError) -> IdentityProvider {
        try await client.send(Self.putIdentityprovidersGsuite(body: body))
    }

    /// The call `PUT /api/v2/identityproviders/gsuite`, ready to be sent.
    public static func putIdentityprovidersGsuite(body: GSuite) -> APICall<IdentityProvider> {
        APICall("putIdentityprovidersGsuite", .put, "/api/v2/identityproviders/gsuite", body: .json(body.asJSON))
    }
}

// MARK: - putIdentityprovidersIdentitynow

extension IdentityProviderApi {
    /// Calls `PUT /api/v2/identityproviders/identitynow`.
    ///
    /// Needs one of the permissions `sso:provider:add`, `sso:provider:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func putIdentityprovidersIdentitynow(body: IdentityNow) async throws(ApiError) -> IdentityNow {
        try await client.send(Self.putIdentityprovidersIdentitynow(body: body))
    }

    /// The call `PUT /api/v2/identityproviders/identitynow`, ready to be sent.
    public static func putIdentityprovidersIdentitynow(body: IdentityNow) -> APICall<IdentityNow> {
        APICall(
            "putIdentityprovidersIdentitynow", .put, "/api/v2/identityproviders/identitynow", body: .json(body.asJSON))
    }
}

// MARK: - putIdentityprovidersOkta

extension IdentityProviderApi {
    /// Calls `PUT /api/v2/identityproviders/okta`.
    ///
    /// Needs one of the permissions `sso:provider:add`, `sso:provider:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func putIdentityprovidersOkta(body: Okta) async throws(ApiError) -> IdentityProvider {
        try await client.send(Self.putIdentityprovidersOkta(body: body))
    }

    /// The call `PUT /api/v2/identityproviders/okta`, ready to be sent.
    public static func putIdentityprovidersOkta(body: Okta) -> APICall<IdentityProvider> {
        APICall("putIdentityprovidersOkta", .put, "/api/v2/identityproviders/okta", body: .json(body.asJSON))
    }
}

// MARK: - putIdentityprovidersOnelogin

extension IdentityProviderApi {
    /// Calls `PUT /api/v2/identityproviders/onelogin`.
    ///
    /// Needs one of the permissions `sso:provider:add`, `sso:provider:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func putIdentityprovidersOnelogin(body: OneLogin) async throws(ApiError) -> IdentityProvider {
        try await client.send(Self.putIdentityprovidersOnelogin(body: body))
    }

    /// The call `PUT /api/v2/identityproviders/onelogin`, ready to be sent.
    public static func putIdentityprovidersOnelogin(body: OneLogin) -> APICall<IdentityProvider> {
        APICall("putIdentityprovidersOnelogin", .put, "/api/v2/identityproviders/onelogin", body: .json(body.asJSON))
    }
}

// MARK: - putIdentityprovidersPing

extension IdentityProviderApi {
    /// Calls `PUT /api/v2/identityproviders/ping`.
    ///
    /// Needs one of the permissions `sso:provider:add`, `sso:provider:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func putIdentityprovidersPing(body: PingIdentity) async throws(ApiError) -> IdentityProvider {
        try await client.send(Self.putIdentityprovidersPing(body: body))
    }

    /// The call `PUT /api/v2/identityproviders/ping`, ready to be sent.
    public static func putIdentityprovidersPing(body: PingIdentity) -> APICall<IdentityProvider> {
        APICall("putIdentityprovidersPing", .put, "/api/v2/identityproviders/ping", body: .json(body.asJSON))
    }
}

// MARK: - putIdentityprovidersPurecloud

extension IdentityProviderApi {
    /// Calls `PUT /api/v2/identityproviders/purecloud`.
    ///
    /// Needs one of the permissions `sso:provider:add`, `sso:provider:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func putIdentityprovidersPurecloud(body: PureCloud) async throws(ApiError) -> IdentityProvider {
        try await client.send(Self.putIdentityprovidersPurecloud(body: body))
    }

    /// The call `PUT /api/v2/identityproviders/purecloud`, ready to be sent.
    public static func putIdentityprovidersPurecloud(body: PureCloud) -> APICall<IdentityProvider> {
        APICall("putIdentityprovidersPurecloud", .put, "/api/v2/identityproviders/purecloud", body: .json(body.asJSON))
    }
}

// MARK: - putIdentityprovidersPureengage

extension IdentityProviderApi {
    /// Calls `PUT /api/v2/identityproviders/pureengage`.
    ///
    /// Needs one of the permissions `sso:provider:add`, `sso:provider:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func putIdentityprovidersPureengage(body: PureEngage) async throws(ApiError) -> IdentityProvider {
        try await client.send(Self.putIdentityprovidersPureengage(body: body))
    }

    /// The call `PUT /api/v2/identityproviders/pureengage`, ready to be sent.
    public static func putIdentityprovidersPureengage(body: PureEngage) -> APICall<IdentityProvider> {
        APICall(
            "putIdentityprovidersPureengage", .put, "/api/v2/identityproviders/pureengage", body: .json(body.asJSON))
    }
}

// MARK: - putIdentityprovidersSalesforce

extension IdentityProviderApi {
    /// Calls `PUT /api/v2/identityproviders/salesforce`.
    ///
    /// Needs one of the permissions `sso:provider:add`, `sso:provider:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func putIdentityprovidersSalesforce(body: Salesforce) async throws(ApiError) -> IdentityProvider {
        try await client.send(Self.putIdentityprovidersSalesforce(body: body))
    }

    /// The call `PUT /api/v2/identityproviders/salesforce`, ready to be sent.
    public static func putIdentityprovidersSalesforce(body: Salesforce) -> APICall<IdentityProvider> {
        APICall(
            "putIdentityprovidersSalesforce", .put, "/api/v2/identityproviders/salesforce", body: .json(body.asJSON))
    }
}
