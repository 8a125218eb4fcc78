// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformObjects
import Testing

extension EveryFunctionTests {
    @Test(arguments: objectsApiCalls) func objectsApi(_ call: TypedCall) async throws { try await check(call) }

    static var objectsApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteAuthorizationDivision") {
            try ObjectsApi.deleteAuthorizationDivision(divisionId: $0.value("divisionId"), force: $0.optional("force"))
        }
        calls.add("getAuthorizationDivision") {
            try ObjectsApi.getAuthorizationDivision(
                divisionId: $0.value("divisionId"), objectCount: $0.optional("objectCount"))
        }
        calls.add("getAuthorizationDivisions") {
            try ObjectsApi.getAuthorizationDivisions(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                expand: $0.optional("expand"), nextPage: $0.optional("nextPage"),
                previousPage: $0.optional("previousPage"), objectCount: $0.optional("objectCount"),
                id: $0.optional("id"), name: $0.optional("name"))
        }
        calls.add("getAuthorizationDivisionsDeleted") {
            try ObjectsApi.getAuthorizationDivisionsDeleted(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"))
        }
        calls.add("getAuthorizationDivisionsHome") { _ in ObjectsApi.getAuthorizationDivisionsHome() }
        calls.add("getAuthorizationDivisionsLimit") { _ in ObjectsApi.getAuthorizationDivisionsLimit() }
        calls.add("getAuthorizationDivisionsQuery") {
            try ObjectsApi.getAuthorizationDivisionsQuery(
                before: $0.optional("before"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                id: $0.optional("id"), name: $0.optional("name"))
        }
        calls.add("postAuthorizationDivisionObject") {
            try ObjectsApi.postAuthorizationDivisionObject(
                divisionId: $0.value("divisionId"), objectType: $0.value("objectType"), body: $0.body())
        }
        calls.add("postAuthorizationDivisionRestore") {
            try ObjectsApi.postAuthorizationDivisionRestore(divisionId: $0.value("divisionId"), body: $0.body())
        }
        calls.add("postAuthorizationDivisions") {
            try ObjectsApi.postAuthorizationDivisions(body: $0.body())
        }
        calls.add("putAuthorizationDivision") {
            try ObjectsApi.putAuthorizationDivision(divisionId: $0.value("divisionId"), body: $0.body())
        }
        return calls
    }
}
