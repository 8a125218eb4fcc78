// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformIdentityProvider

/// The functions of `IdentityProviderApi`, each of which is called once.
final class IdentityProviderApiTests: OperationTestCase {
    func testDeleteIdentityprovider() async throws {
        try await call("deleteIdentityprovider") {
            try IdentityProviderApi.deleteIdentityprovider(providerId: $0.value("providerId"))
        }
    }

    func testDeleteIdentityprovidersAdfs() async throws {
        try await call("deleteIdentityprovidersAdfs") { _ in
            IdentityProviderApi.deleteIdentityprovidersAdfs()
        }
    }

    func testDeleteIdentityprovidersCic() async throws {
        try await call("deleteIdentityprovidersCic") { _ in
            IdentityProviderApi.deleteIdentityprovidersCic()
        }
    }

    func testDeleteIdentityprovidersGeneric() async throws {
        try await call("deleteIdentityprovidersGeneric") { _ in
            IdentityProviderApi.deleteIdentityprovidersGeneric()
        }
    }

    func testDeleteIdentityprovidersGsuite() async throws {
        try await call("deleteIdentityprovidersGsuite") { _ in
            IdentityProviderApi.deleteIdentityprovidersGsuite()
        }
    }

    func testDeleteIdentityprovidersIdentitynow() async throws {
        try await call("deleteIdentityprovidersIdentitynow") { _ in
            IdentityProviderApi.deleteIdentityprovidersIdentitynow()
        }
    }

    func testDeleteIdentityprovidersOkta() async throws {
        try await call("deleteIdentityprovidersOkta") { _ in
            IdentityProviderApi.deleteIdentityprovidersOkta()
        }
    }

    func testDeleteIdentityprovidersOnelogin() async throws {
        try await call("deleteIdentityprovidersOnelogin") { _ in
            IdentityProviderApi.deleteIdentityprovidersOnelogin()
        }
    }

    func testDeleteIdentityprovidersPing() async throws {
        try await call("deleteIdentityprovidersPing") { _ in
            IdentityProviderApi.deleteIdentityprovidersPing()
        }
    }

    func testDeleteIdentityprovidersPurecloud() async throws {
        try await call("deleteIdentityprovidersPurecloud") { _ in
            IdentityProviderApi.deleteIdentityprovidersPurecloud()
        }
    }

    func testDeleteIdentityprovidersPureengage() async throws {
        try await call("deleteIdentityprovidersPureengage") { _ in
            IdentityProviderApi.deleteIdentityprovidersPureengage()
        }
    }

    func testDeleteIdentityprovidersSalesforce() async throws {
        try await call("deleteIdentityprovidersSalesforce") { _ in
            IdentityProviderApi.deleteIdentityprovidersSalesforce()
        }
    }

    func testGetIdentityprovider() async throws {
        try await call("getIdentityprovider") {
            try IdentityProviderApi.getIdentityprovider(providerId: $0.value("providerId"))
        }
    }

    func testGetIdentityproviders() async throws {
        try await call("getIdentityproviders") { _ in
            IdentityProviderApi.getIdentityproviders()
        }
    }

    func testGetIdentityprovidersAdfs() async throws {
        try await call("getIdentityprovidersAdfs") { _ in
            IdentityProviderApi.getIdentityprovidersAdfs()
        }
    }

    func testGetIdentityprovidersCic() async throws {
        try await call("getIdentityprovidersCic") { _ in
            IdentityProviderApi.getIdentityprovidersCic()
        }
    }

    func testGetIdentityprovidersGeneric() async throws {
        try await call("getIdentityprovidersGeneric") { _ in
            IdentityProviderApi.getIdentityprovidersGeneric()
        }
    }

    func testGetIdentityprovidersGsuite() async throws {
        try await call("getIdentityprovidersGsuite") { _ in
            IdentityProviderApi.getIdentityprovidersGsuite()
        }
    }

    func testGetIdentityprovidersIdentitynow() async throws {
        try await call("getIdentityprovidersIdentitynow") { _ in
            IdentityProviderApi.getIdentityprovidersIdentitynow()
        }
    }

    func testGetIdentityprovidersOkta() async throws {
        try await call("getIdentityprovidersOkta") { _ in
            IdentityProviderApi.getIdentityprovidersOkta()
        }
    }

    func testGetIdentityprovidersOnelogin() async throws {
        try await call("getIdentityprovidersOnelogin") { _ in
            IdentityProviderApi.getIdentityprovidersOnelogin()
        }
    }

    func testGetIdentityprovidersPing() async throws {
        try await call("getIdentityprovidersPing") { _ in
            IdentityProviderApi.getIdentityprovidersPing()
        }
    }

    func testGetIdentityprovidersPurecloud() async throws {
        try await call("getIdentityprovidersPurecloud") { _ in
            IdentityProviderApi.getIdentityprovidersPurecloud()
        }
    }

    func testGetIdentityprovidersPureengage() async throws {
        try await call("getIdentityprovidersPureengage") { _ in
            IdentityProviderApi.getIdentityprovidersPureengage()
        }
    }

    func testGetIdentityprovidersSalesforce() async throws {
        try await call("getIdentityprovidersSalesforce") { _ in
            IdentityProviderApi.getIdentityprovidersSalesforce()
        }
    }

    func testPostIdentityproviders() async throws {
        try await call("postIdentityproviders") {
            try IdentityProviderApi.postIdentityproviders(body: $0.body())
        }
    }

    func testPutIdentityprovider() async throws {
        try await call("putIdentityprovider") {
            try IdentityProviderApi.putIdentityprovider(providerId: $0.value("providerId"), body: $0.body())
        }
    }

    func testPutIdentityprovidersAdfs() async throws {
        try await call("putIdentityprovidersAdfs") {
            try IdentityProviderApi.putIdentityprovidersAdfs(body: $0.body())
        }
    }

    func testPutIdentityprovidersCic() async throws {
        try await call("putIdentityprovidersCic") {
            try IdentityProviderApi.putIdentityprovidersCic(body: $0.body())
        }
    }

    func testPutIdentityprovidersGeneric() async throws {
        try await call("putIdentityprovidersGeneric") {
            try IdentityProviderApi.putIdentityprovidersGeneric(body: $0.body())
        }
    }

    func testPutIdentityprovidersGsuite() async throws {
        try await call("putIdentityprovidersGsuite") {
            try IdentityProviderApi.putIdentityprovidersGsuite(body: $0.body())
        }
    }

    func testPutIdentityprovidersIdentitynow() async throws {
        try await call("putIdentityprovidersIdentitynow") {
            try IdentityProviderApi.putIdentityprovidersIdentitynow(body: $0.body())
        }
    }

    func testPutIdentityprovidersOkta() async throws {
        try await call("putIdentityprovidersOkta") {
            try IdentityProviderApi.putIdentityprovidersOkta(body: $0.body())
        }
    }

    func testPutIdentityprovidersOnelogin() async throws {
        try await call("putIdentityprovidersOnelogin") {
            try IdentityProviderApi.putIdentityprovidersOnelogin(body: $0.body())
        }
    }

    func testPutIdentityprovidersPing() async throws {
        try await call("putIdentityprovidersPing") {
            try IdentityProviderApi.putIdentityprovidersPing(body: $0.body())
        }
    }

    func testPutIdentityprovidersPurecloud() async throws {
        try await call("putIdentityprovidersPurecloud") {
            try IdentityProviderApi.putIdentityprovidersPurecloud(body: $0.body())
        }
    }

    func testPutIdentityprovidersPureengage() async throws {
        try await call("putIdentityprovidersPureengage") {
            try IdentityProviderApi.putIdentityprovidersPureengage(body: $0.body())
        }
    }

    func testPutIdentityprovidersSalesforce() async throws {
        try await call("putIdentityprovidersSalesforce") {
            try IdentityProviderApi.putIdentityprovidersSalesforce(body: $0.body())
        }
    }
}
