// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformResponseManagement

/// The functions of `ResponseManagementApi`, each of which is called once.
final class ResponseManagementApiTests: OperationTestCase {
    func testDeleteResponsemanagementLibrary() async throws {
        try await call("deleteResponsemanagementLibrary") {
            try ResponseManagementApi.deleteResponsemanagementLibrary(libraryId: $0.value("libraryId"))
        }
    }

    func testDeleteResponsemanagementResponse() async throws {
        try await call("deleteResponsemanagementResponse") {
            try ResponseManagementApi.deleteResponsemanagementResponse(responseId: $0.value("responseId"))
        }
    }

    func testDeleteResponsemanagementResponseasset() async throws {
        try await call("deleteResponsemanagementResponseasset") {
            try ResponseManagementApi.deleteResponsemanagementResponseasset(
                responseAssetId: $0.value("responseAssetId"))
        }
    }

    func testGetResponsemanagementLibraries() async throws {
        try await call("getResponsemanagementLibraries") {
            try ResponseManagementApi.getResponsemanagementLibraries(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                messagingTemplateFilter: $0.optional("messagingTemplateFilter"),
                libraryPrefix: $0.optional("libraryPrefix"))
        }
    }

    func testGetResponsemanagementLibrariesDivisionview() async throws {
        try await call("getResponsemanagementLibrariesDivisionview") {
            try ResponseManagementApi.getResponsemanagementLibrariesDivisionview(libraryId: $0.value("libraryId"))
        }
    }

    func testGetResponsemanagementLibrariesDivisionviews() async throws {
        try await call("getResponsemanagementLibrariesDivisionviews") {
            try ResponseManagementApi.getResponsemanagementLibrariesDivisionviews(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                messagingTemplateFilter: $0.optional("messagingTemplateFilter"),
                libraryPrefix: $0.optional("libraryPrefix"))
        }
    }

    func testGetResponsemanagementLibrary() async throws {
        try await call("getResponsemanagementLibrary") {
            try ResponseManagementApi.getResponsemanagementLibrary(libraryId: $0.value("libraryId"))
        }
    }

    func testGetResponsemanagementResponse() async throws {
        try await call("getResponsemanagementResponse") {
            try ResponseManagementApi.getResponsemanagementResponse(
                responseId: $0.value("responseId"), expand: $0.optional("expand"))
        }
    }

    func testGetResponsemanagementResponseasset() async throws {
        try await call("getResponsemanagementResponseasset") {
            try ResponseManagementApi.getResponsemanagementResponseasset(responseAssetId: $0.value("responseAssetId"))
        }
    }

    func testGetResponsemanagementResponseassetsStatusStatusId() async throws {
        try await call("getResponsemanagementResponseassetsStatusStatusId") {
            try ResponseManagementApi.getResponsemanagementResponseassetsStatusStatusId(statusId: $0.value("statusId"))
        }
    }

    func testGetResponsemanagementResponses() async throws {
        try await call("getResponsemanagementResponses") {
            try ResponseManagementApi.getResponsemanagementResponses(
                libraryId: $0.value("libraryId"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"), expand: $0.optional("expand"))
        }
    }

    func testGetResponsemanagementResponsesDivisionview() async throws {
        try await call("getResponsemanagementResponsesDivisionview") {
            try ResponseManagementApi.getResponsemanagementResponsesDivisionview(responseId: $0.value("responseId"))
        }
    }

    func testPostResponsemanagementLibraries() async throws {
        try await call("postResponsemanagementLibraries") {
            try ResponseManagementApi.postResponsemanagementLibraries(body: $0.body())
        }
    }

    func testPostResponsemanagementLibrariesBulk() async throws {
        try await call("postResponsemanagementLibrariesBulk") {
            try ResponseManagementApi.postResponsemanagementLibrariesBulk(body: $0.body())
        }
    }

    func testPostResponsemanagementLibrariesQuery() async throws {
        try await call("postResponsemanagementLibrariesQuery") {
            try ResponseManagementApi.postResponsemanagementLibrariesQuery(
                body: $0.body(), pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"))
        }
    }

    func testPostResponsemanagementResponseassetsBulk() async throws {
        try await call("postResponsemanagementResponseassetsBulk") {
            try ResponseManagementApi.postResponsemanagementResponseassetsBulk(body: $0.body())
        }
    }

    func testPostResponsemanagementResponseassetsSearch() async throws {
        try await call("postResponsemanagementResponseassetsSearch") {
            try ResponseManagementApi.postResponsemanagementResponseassetsSearch(
                body: $0.body(), expand: $0.optional("expand"))
        }
    }

    func testPostResponsemanagementResponseassetsUploads() async throws {
        try await call("postResponsemanagementResponseassetsUploads") {
            try ResponseManagementApi.postResponsemanagementResponseassetsUploads(body: $0.body())
        }
    }

    func testPostResponsemanagementResponses() async throws {
        try await call("postResponsemanagementResponses") {
            try ResponseManagementApi.postResponsemanagementResponses(body: $0.body(), expand: $0.optional("expand"))
        }
    }

    func testPostResponsemanagementResponsesDivisionviewsQuery() async throws {
        try await call("postResponsemanagementResponsesDivisionviewsQuery") {
            try ResponseManagementApi.postResponsemanagementResponsesDivisionviewsQuery(body: $0.body())
        }
    }

    func testPostResponsemanagementResponsesQuery() async throws {
        try await call("postResponsemanagementResponsesQuery") {
            try ResponseManagementApi.postResponsemanagementResponsesQuery(body: $0.body())
        }
    }

    func testPutResponsemanagementLibrary() async throws {
        try await call("putResponsemanagementLibrary") {
            try ResponseManagementApi.putResponsemanagementLibrary(libraryId: $0.value("libraryId"), body: $0.body())
        }
    }

    func testPutResponsemanagementResponse() async throws {
        try await call("putResponsemanagementResponse") {
            try ResponseManagementApi.putResponsemanagementResponse(
                responseId: $0.value("responseId"), body: $0.body(), expand: $0.optional("expand"))
        }
    }

    func testPutResponsemanagementResponseasset() async throws {
        try await call("putResponsemanagementResponseasset") {
            try ResponseManagementApi.putResponsemanagementResponseasset(
                responseAssetId: $0.value("responseAssetId"), body: $0.body())
        }
    }
}
