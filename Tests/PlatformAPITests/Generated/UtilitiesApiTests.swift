// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformUtilities

/// The functions of `UtilitiesApi`, each of which is called once.
final class UtilitiesApiTests: OperationTestCase {
    func testGetDate() async throws {
        try await call("getDate") { _ in
            UtilitiesApi.getDate()
        }
    }

    func testGetIpranges() async throws {
        try await call("getIpranges") { _ in
            UtilitiesApi.getIpranges()
        }
    }

    func testGetTimezones() async throws {
        try await call("getTimezones") {
            try UtilitiesApi.getTimezones(pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
    }

    func testPostCertificateDetails() async throws {
        try await call("postCertificateDetails") {
            try UtilitiesApi.postCertificateDetails(body: $0.body())
        }
    }
}
