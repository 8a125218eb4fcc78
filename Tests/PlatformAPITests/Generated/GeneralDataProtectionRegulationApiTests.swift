// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformGeneralDataProtectionRegulation

/// The functions of `GeneralDataProtectionRegulationApi`, each of which is called once.
final class GeneralDataProtectionRegulationApiTests: OperationTestCase {
    func testGetGdprRequest() async throws {
        try await call("getGdprRequest") {
            try GeneralDataProtectionRegulationApi.getGdprRequest(requestId: $0.value("requestId"))
        }
    }

    func testGetGdprRequests() async throws {
        try await call("getGdprRequests") {
            try GeneralDataProtectionRegulationApi.getGdprRequests(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
    }

    func testGetGdprSubjects() async throws {
        try await call("getGdprSubjects") {
            try GeneralDataProtectionRegulationApi.getGdprSubjects(
                searchType: $0.value("searchType"), searchValue: $0.value("searchValue"))
        }
    }

    func testPostGdprRequests() async throws {
        try await call("postGdprRequests") {
            try GeneralDataProtectionRegulationApi.postGdprRequests(
                body: $0.body(), deleteConfirmed: $0.optional("deleteConfirmed"))
        }
    }
}
