// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformLicense

/// The functions of `LicenseApi`, each of which is called once.
final class LicenseApiTests: OperationTestCase {
    func testGetLicenseDefinition() async throws {
        try await call("getLicenseDefinition") {
            try LicenseApi.getLicenseDefinition(licenseId: $0.value("licenseId"))
        }
    }

    func testGetLicenseDefinitions() async throws {
        try await call("getLicenseDefinitions") { _ in
            LicenseApi.getLicenseDefinitions()
        }
    }

    func testGetLicenseToggle() async throws {
        try await call("getLicenseToggle") {
            try LicenseApi.getLicenseToggle(featureName: $0.value("featureName"))
        }
    }

    func testGetLicenseUser() async throws {
        try await call("getLicenseUser") {
            try LicenseApi.getLicenseUser(userId: $0.value("userId"))
        }
    }

    func testGetLicenseUsers() async throws {
        try await call("getLicenseUsers") {
            try LicenseApi.getLicenseUsers(pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
    }

    func testPostLicenseInfer() async throws {
        try await call("postLicenseInfer") {
            try LicenseApi.postLicenseInfer(body: $0.body())
        }
    }

    func testPostLicenseInferPermissions() async throws {
        try await call("postLicenseInferPermissions") {
            try LicenseApi.postLicenseInferPermissions(body: $0.body())
        }
    }

    func testPostLicenseOrganization() async throws {
        try await call("postLicenseOrganization") {
            try LicenseApi.postLicenseOrganization(body: $0.body())
        }
    }

    func testPostLicenseToggle() async throws {
        try await call("postLicenseToggle") {
            try LicenseApi.postLicenseToggle(featureName: $0.value("featureName"))
        }
    }

    func testPostLicenseUsers() async throws {
        try await call("postLicenseUsers") {
            try LicenseApi.postLicenseUsers(body: $0.body())
        }
    }
}
