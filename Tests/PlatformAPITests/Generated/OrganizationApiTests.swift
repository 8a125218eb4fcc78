// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformOrganization

/// The functions of `OrganizationApi`, each of which is called once.
final class OrganizationApiTests: OperationTestCase {
    func testGetFieldconfig() async throws {
        try await call("getFieldconfig") {
            try OrganizationApi.getFieldconfig(type: $0.value("type"))
        }
    }

    func testGetOrganizationsAuthenticationSettings() async throws {
        try await call("getOrganizationsAuthenticationSettings") { _ in
            OrganizationApi.getOrganizationsAuthenticationSettings()
        }
    }

    func testGetOrganizationsEmbeddedintegration() async throws {
        try await call("getOrganizationsEmbeddedintegration") { _ in
            OrganizationApi.getOrganizationsEmbeddedintegration()
        }
    }

    func testGetOrganizationsIpaddressauthentication() async throws {
        try await call("getOrganizationsIpaddressauthentication") { _ in
            OrganizationApi.getOrganizationsIpaddressauthentication()
        }
    }

    func testGetOrganizationsLimitsChangerequest() async throws {
        try await call("getOrganizationsLimitsChangerequest") {
            try OrganizationApi.getOrganizationsLimitsChangerequest(requestId: $0.value("requestId"))
        }
    }

    func testGetOrganizationsLimitsChangerequests() async throws {
        try await call("getOrganizationsLimitsChangerequests") {
            try OrganizationApi.getOrganizationsLimitsChangerequests(
                after: $0.optional("after"), before: $0.optional("before"), status: $0.optional("status"),
                pageSize: $0.optional("pageSize"), expand: $0.optional("expand"))
        }
    }

    func testGetOrganizationsLimitsDocs() async throws {
        try await call("getOrganizationsLimitsDocs") { _ in
            OrganizationApi.getOrganizationsLimitsDocs()
        }
    }

    func testGetOrganizationsLimitsDocsFreetrial() async throws {
        try await call("getOrganizationsLimitsDocsFreetrial") { _ in
            OrganizationApi.getOrganizationsLimitsDocsFreetrial()
        }
    }

    func testGetOrganizationsLimitsNamespace() async throws {
        try await call("getOrganizationsLimitsNamespace") {
            try OrganizationApi.getOrganizationsLimitsNamespace(namespaceName: $0.value("namespaceName"))
        }
    }

    func testGetOrganizationsLimitsNamespaceDefaults() async throws {
        try await call("getOrganizationsLimitsNamespaceDefaults") {
            try OrganizationApi.getOrganizationsLimitsNamespaceDefaults(namespaceName: $0.value("namespaceName"))
        }
    }

    func testGetOrganizationsLimitsNamespaces() async throws {
        try await call("getOrganizationsLimitsNamespaces") {
            try OrganizationApi.getOrganizationsLimitsNamespaces(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
    }

    func testGetOrganizationsMe() async throws {
        try await call("getOrganizationsMe") { _ in
            OrganizationApi.getOrganizationsMe()
        }
    }

    func testGetOrganizationsWhitelist() async throws {
        try await call("getOrganizationsWhitelist") { _ in
            OrganizationApi.getOrganizationsWhitelist()
        }
    }

    func testPatchOrganizationsAuthenticationSettings() async throws {
        try await call("patchOrganizationsAuthenticationSettings") {
            try OrganizationApi.patchOrganizationsAuthenticationSettings(body: $0.body())
        }
    }

    func testPatchOrganizationsFeature() async throws {
        try await call("patchOrganizationsFeature") {
            try OrganizationApi.patchOrganizationsFeature(featureName: $0.value("featureName"), body: $0.body())
        }
    }

    func testPutOrganizationsEmbeddedintegration() async throws {
        try await call("putOrganizationsEmbeddedintegration") {
            try OrganizationApi.putOrganizationsEmbeddedintegration(body: $0.body())
        }
    }

    func testPutOrganizationsIpaddressauthentication() async throws {
        try await call("putOrganizationsIpaddressauthentication") {
            try OrganizationApi.putOrganizationsIpaddressauthentication(body: $0.body())
        }
    }

    func testPutOrganizationsMe() async throws {
        try await call("putOrganizationsMe") {
            try OrganizationApi.putOrganizationsMe(body: $0.body())
        }
    }

    func testPutOrganizationsWhitelist() async throws {
        try await call("putOrganizationsWhitelist") {
            try OrganizationApi.putOrganizationsWhitelist(body: $0.body())
        }
    }
}
