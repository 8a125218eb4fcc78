// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformResponseManagement
import Testing

extension EveryFunctionTests {
    @Test(arguments: responseManagementApiCalls) func responseManagementApi(_ call: TypedCall) async throws { try await check(call) }

    static var responseManagementApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteResponsemanagementLibrary") {
            try ResponseManagementApi.deleteResponsemanagementLibrary(libraryId: $0.value("libraryId"))
        }
        calls.add("deleteResponsemanagementResponse") {
            try ResponseManagementApi.deleteResponsemanagementResponse(responseId: $0.value("responseId"))
        }
        calls.add("deleteResponsemanagementResponseasset") {
            try ResponseManagementApi.deleteResponsemanagementResponseasset(
                responseAssetId: $0.value("responseAssetId"))
        }
        calls.add("getResponsemanagementLibraries") {
            try ResponseManagementApi.getResponsemanagementLibraries(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                messagingTemplateFilter: $0.optional("messagingTemplateFilter"),
                libraryPrefix: $0.optional("libraryPrefix"))
        }
        calls.add("getResponsemanagementLibrariesDivisionview") {
            try ResponseManagementApi.getResponsemanagementLibrariesDivisionview(libraryId: $0.value("libraryId"))
        }
        calls.add("getResponsemanagementLibrariesDivisionviews") {
            try ResponseManagementApi.getResponsemanagementLibrariesDivisionviews(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                messagingTemplateFilter: $0.optional("messagingTemplateFilter"),
                libraryPrefix: $0.optional("libraryPrefix"))
        }
        calls.add("getResponsemanagementLibrary") {
            try ResponseManagementApi.getResponsemanagementLibrary(libraryId: $0.value("libraryId"))
        }
        calls.add("getResponsemanagementResponse") {
            try ResponseManagementApi.getResponsemanagementResponse(
                responseId: $0.value("responseId"), expand: $0.optional("expand"))
        }
        calls.add("getResponsemanagementResponseasset") {
            try ResponseManagementApi.getResponsemanagementResponseasset(responseAssetId: $0.value("responseAssetId"))
        }
        calls.add("getResponsemanagementResponseassetsStatusStatusId") {
            try ResponseManagementApi.getResponsemanagementResponseassetsStatusStatusId(statusId: $0.value("statusId"))
        }
        calls.add("getResponsemanagementResponses") {
            try ResponseManagementApi.getResponsemanagementResponses(
                libraryId: $0.value("libraryId"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"), expand: $0.optional("expand"))
        }
        calls.add("getResponsemanagementResponsesDivisionview") {
            try ResponseManagementApi.getResponsemanagementResponsesDivisionview(responseId: $0.value("responseId"))
        }
        calls.add("postResponsemanagementLibraries") {
            try ResponseManagementApi.postResponsemanagementLibraries(body: $0.body())
        }
        calls.add("postResponsemanagementLibrariesBulk") {
            try ResponseManagementApi.postResponsemanagementLibrariesBulk(body: $0.body())
        }
        calls.add("postResponsemanagementLibrariesQuery") {
            try ResponseManagementApi.postResponsemanagementLibrariesQuery(
                body: $0.body(), pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"))
        }
        calls.add("postResponsemanagementResponseassetsBulk") {
            try ResponseManagementApi.postResponsemanagementResponseassetsBulk(body: $0.body())
        }
        calls.add("postResponsemanagementResponseassetsSearch") {
            try ResponseManagementApi.postResponsemanagementResponseassetsSearch(
                body: $0.body(), expand: $0.optional("expand"))
        }
        calls.add("postResponsemanagementResponseassetsUploads") {
            try ResponseManagementApi.postResponsemanagementResponseassetsUploads(body: $0.body())
        }
        calls.add("postResponsemanagementResponses") {
            try ResponseManagementApi.postResponsemanagementResponses(body: $0.body(), expand: $0.optional("expand"))
        }
        calls.add("postResponsemanagementResponsesDivisionviewsQuery") {
            try ResponseManagementApi.postResponsemanagementResponsesDivisionviewsQuery(body: $0.body())
        }
        calls.add("postResponsemanagementResponsesQuery") {
            try ResponseManagementApi.postResponsemanagementResponsesQuery(body: $0.body())
        }
        calls.add("putResponsemanagementLibrary") {
            try ResponseManagementApi.putResponsemanagementLibrary(libraryId: $0.value("libraryId"), body: $0.body())
        }
        calls.add("putResponsemanagementResponse") {
            try ResponseManagementApi.putResponsemanagementResponse(
                responseId: $0.value("responseId"), body: $0.body(), expand: $0.optional("expand"))
        }
        calls.add("putResponsemanagementResponseasset") {
            try ResponseManagementApi.putResponsemanagementResponseasset(
                responseAssetId: $0.value("responseAssetId"), body: $0.body())
        }
        return calls
    }
}
