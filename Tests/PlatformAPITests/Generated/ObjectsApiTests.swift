// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformObjects

/// The functions of `ObjectsApi`, each of which is called once.
final class ObjectsApiTests: OperationTestCase {
    func testDeleteAuthorizationDivision() async throws {
        try await call("deleteAuthorizationDivision") {
            try ObjectsApi.deleteAuthorizationDivision(divisionId: $0.value("divisionId"), force: $0.optional("force"))
        }
    }

    func testGetAuthorizationDivision() async throws {
        try await call("getAuthorizationDivision") {
            try ObjectsApi.getAuthorizationDivision(
                divisionId: $0.value("divisionId"), objectCount: $0.optional("objectCount"))
        }
    }

    func testGetAuthorizationDivisions() async throws {
        try await call("getAuthorizationDivisions") {
            try ObjectsApi.getAuthorizationDivisions(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                expand: $0.optional("expand"), nextPage: $0.optional("nextPage"),
                previousPage: $0.optional("previousPage"), objectCount: $0.optional("objectCount"),
                id: $0.optional("id"), name: $0.optional("name"))
        }
    }

    func testGetAuthorizationDivisionsDeleted() async throws {
        try await call("getAuthorizationDivisionsDeleted") {
            try ObjectsApi.getAuthorizationDivisionsDeleted(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"))
        }
    }

    func testGetAuthorizationDivisionsHome() async throws {
        try await call("getAuthorizationDivisionsHome") { _ in
            ObjectsApi.getAuthorizationDivisionsHome()
        }
    }

    func testGetAuthorizationDivisionsLimit() async throws {
        try await call("getAuthorizationDivisionsLimit") { _ in
            ObjectsApi.getAuthorizationDivisionsLimit()
        }
    }

    func testGetAuthorizationDivisionsQuery() async throws {
        try await call("getAuthorizationDivisionsQuery") {
            try ObjectsApi.getAuthorizationDivisionsQuery(
                before: $0.optional("before"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                id: $0.optional("id"), name: $0.optional("name"))
        }
    }

    func testPostAuthorizationDivisionObject() async throws {
        try await call("postAuthorizationDivisionObject") {
            try ObjectsApi.postAuthorizationDivisionObject(
                divisionId: $0.value("divisionId"), objectType: $0.value("objectType"), body: $0.body())
        }
    }

    func testPostAuthorizationDivisionRestore() async throws {
        try await call("postAuthorizationDivisionRestore") {
            try ObjectsApi.postAuthorizationDivisionRestore(divisionId: $0.value("divisionId"), body: $0.body())
        }
    }

    func testPostAuthorizationDivisions() async throws {
        try await call("postAuthorizationDivisions") {
            try ObjectsApi.postAuthorizationDivisions(body: $0.body())
        }
    }

    func testPutAuthorizationDivision() async throws {
        try await call("putAuthorizationDivision") {
            try ObjectsApi.putAuthorizationDivision(divisionId: $0.value("divisionId"), body: $0.body())
        }
    }
}
