// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformIntents
import Testing

extension EveryFunctionTests {
    @Test(arguments: intentsApiCalls) func intentsApi(_ call: TypedCall) async throws { try await check(call) }

    static var intentsApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteIntentsCategory") {
            try IntentsApi.deleteIntentsCategory(categoryId: $0.value("categoryId"))
        }
        calls.add("deleteIntentsCustomerintent") {
            try IntentsApi.deleteIntentsCustomerintent(customerIntentId: $0.value("customerIntentId"))
        }
        calls.add("getIntentsAssignmentsExternalcontact") {
            try IntentsApi.getIntentsAssignmentsExternalcontact(
                externalContactId: $0.value("externalContactId"), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"))
        }
        calls.add("getIntentsCategories") {
            try IntentsApi.getIntentsCategories(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                queryValue: $0.optional("queryValue"))
        }
        calls.add("getIntentsCategory") {
            try IntentsApi.getIntentsCategory(categoryId: $0.value("categoryId"))
        }
        calls.add("getIntentsCustomerintent") {
            try IntentsApi.getIntentsCustomerintent(customerIntentId: $0.value("customerIntentId"))
        }
        calls.add("getIntentsCustomerintentSourceintents") {
            try IntentsApi.getIntentsCustomerintentSourceintents(
                customerIntentId: $0.value("customerIntentId"), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"), queryValue: $0.optional("queryValue"))
        }
        calls.add("getIntentsCustomerintents") {
            try IntentsApi.getIntentsCustomerintents(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                queryValue: $0.optional("queryValue"), categoryId: $0.optional("categoryId"))
        }
        calls.add("getIntentsSourceintents") {
            try IntentsApi.getIntentsSourceintents(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), type: $0.optional("type"),
                sourceId: $0.optional("sourceId"))
        }
        calls.add("patchIntentsCategory") {
            try IntentsApi.patchIntentsCategory(categoryId: $0.value("categoryId"), body: $0.body())
        }
        calls.add("patchIntentsCustomerintent") {
            try IntentsApi.patchIntentsCustomerintent(customerIntentId: $0.value("customerIntentId"), body: $0.body())
        }
        calls.add("postIntentsAssignmentsExternalcontactCustomerintentAssignment") {
            try IntentsApi.postIntentsAssignmentsExternalcontactCustomerintentAssignment(
                externalContactId: $0.value("externalContactId"), customerIntentId: $0.value("customerIntentId"),
                body: $0.body())
        }
        calls.add("postIntentsCategories") {
            try IntentsApi.postIntentsCategories(body: $0.body())
        }
        calls.add("postIntentsCustomerintentSourceintentsBulkAdd") {
            try IntentsApi.postIntentsCustomerintentSourceintentsBulkAdd(
                customerIntentId: $0.value("customerIntentId"), body: $0.body())
        }
        calls.add("postIntentsCustomerintentSourceintentsBulkRemove") {
            try IntentsApi.postIntentsCustomerintentSourceintentsBulkRemove(
                customerIntentId: $0.value("customerIntentId"), body: $0.body())
        }
        calls.add("postIntentsCustomerintents") {
            try IntentsApi.postIntentsCustomerintents(body: $0.body())
        }
        calls.add("postIntentsCustomerintentsBulkRetrieve") {
            try IntentsApi.postIntentsCustomerintentsBulkRetrieve(body: $0.body())
        }
        return calls
    }
}
