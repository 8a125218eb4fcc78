// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformIntents

/// The functions of `IntentsApi`, each of which is called once.
final class IntentsApiTests: OperationTestCase {
    func testDeleteIntentsCategory() async throws {
        try await call("deleteIntentsCategory") {
            try IntentsApi.deleteIntentsCategory(categoryId: $0.value("categoryId"))
        }
    }

    func testDeleteIntentsCustomerintent() async throws {
        try await call("deleteIntentsCustomerintent") {
            try IntentsApi.deleteIntentsCustomerintent(customerIntentId: $0.value("customerIntentId"))
        }
    }

    func testGetIntentsAssignmentsExternalcontact() async throws {
        try await call("getIntentsAssignmentsExternalcontact") {
            try IntentsApi.getIntentsAssignmentsExternalcontact(
                externalContactId: $0.value("externalContactId"), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"))
        }
    }

    func testGetIntentsCategories() async throws {
        try await call("getIntentsCategories") {
            try IntentsApi.getIntentsCategories(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                queryValue: $0.optional("queryValue"))
        }
    }

    func testGetIntentsCategory() async throws {
        try await call("getIntentsCategory") {
            try IntentsApi.getIntentsCategory(categoryId: $0.value("categoryId"))
        }
    }

    func testGetIntentsCustomerintent() async throws {
        try await call("getIntentsCustomerintent") {
            try IntentsApi.getIntentsCustomerintent(customerIntentId: $0.value("customerIntentId"))
        }
    }

    func testGetIntentsCustomerintentSourceintents() async throws {
        try await call("getIntentsCustomerintentSourceintents") {
            try IntentsApi.getIntentsCustomerintentSourceintents(
                customerIntentId: $0.value("customerIntentId"), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"), queryValue: $0.optional("queryValue"))
        }
    }

    func testGetIntentsCustomerintents() async throws {
        try await call("getIntentsCustomerintents") {
            try IntentsApi.getIntentsCustomerintents(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                queryValue: $0.optional("queryValue"), categoryId: $0.optional("categoryId"))
        }
    }

    func testGetIntentsSourceintents() async throws {
        try await call("getIntentsSourceintents") {
            try IntentsApi.getIntentsSourceintents(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), type: $0.optional("type"),
                sourceId: $0.optional("sourceId"))
        }
    }

    func testPatchIntentsCategory() async throws {
        try await call("patchIntentsCategory") {
            try IntentsApi.patchIntentsCategory(categoryId: $0.value("categoryId"), body: $0.body())
        }
    }

    func testPatchIntentsCustomerintent() async throws {
        try await call("patchIntentsCustomerintent") {
            try IntentsApi.patchIntentsCustomerintent(customerIntentId: $0.value("customerIntentId"), body: $0.body())
        }
    }

    func testPostIntentsAssignmentsExternalcontactCustomerintentAssignment() async throws {
        try await call("postIntentsAssignmentsExternalcontactCustomerintentAssignment") {
            try IntentsApi.postIntentsAssignmentsExternalcontactCustomerintentAssignment(
                externalContactId: $0.value("externalContactId"), customerIntentId: $0.value("customerIntentId"),
                body: $0.body())
        }
    }

    func testPostIntentsCategories() async throws {
        try await call("postIntentsCategories") {
            try IntentsApi.postIntentsCategories(body: $0.body())
        }
    }

    func testPostIntentsCustomerintentSourceintentsBulkAdd() async throws {
        try await call("postIntentsCustomerintentSourceintentsBulkAdd") {
            try IntentsApi.postIntentsCustomerintentSourceintentsBulkAdd(
                customerIntentId: $0.value("customerIntentId"), body: $0.body())
        }
    }

    func testPostIntentsCustomerintentSourceintentsBulkRemove() async throws {
        try await call("postIntentsCustomerintentSourceintentsBulkRemove") {
            try IntentsApi.postIntentsCustomerintentSourceintentsBulkRemove(
                customerIntentId: $0.value("customerIntentId"), body: $0.body())
        }
    }

    func testPostIntentsCustomerintents() async throws {
        try await call("postIntentsCustomerintents") {
            try IntentsApi.postIntentsCustomerintents(body: $0.body())
        }
    }

    func testPostIntentsCustomerintentsBulkRetrieve() async throws {
        try await call("postIntentsCustomerintentsBulkRetrieve") {
            try IntentsApi.postIntentsCustomerintentsBulkRetrieve(body: $0.body())
        }
    }
}
