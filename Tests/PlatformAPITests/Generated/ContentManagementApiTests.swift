// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformContentManagement

/// The functions of `ContentManagementApi`, each of which is called once.
final class ContentManagementApiTests: OperationTestCase {
    func testDeleteContentmanagementDocument() async throws {
        try await call("deleteContentmanagementDocument") {
            try ContentManagementApi.deleteContentmanagementDocument(
                documentId: $0.value("documentId"), override: $0.optional("override"))
        }
    }

    func testDeleteContentmanagementShare() async throws {
        try await call("deleteContentmanagementShare") {
            try ContentManagementApi.deleteContentmanagementShare(shareId: $0.value("shareId"))
        }
    }

    func testDeleteContentmanagementStatusStatusId() async throws {
        try await call("deleteContentmanagementStatusStatusId") {
            try ContentManagementApi.deleteContentmanagementStatusStatusId(statusId: $0.value("statusId"))
        }
    }

    func testDeleteContentmanagementWorkspace() async throws {
        try await call("deleteContentmanagementWorkspace") {
            try ContentManagementApi.deleteContentmanagementWorkspace(
                workspaceId: $0.value("workspaceId"),
                moveChildrenToWorkspaceId: $0.optional("moveChildrenToWorkspaceId"))
        }
    }

    func testDeleteContentmanagementWorkspaceMember() async throws {
        try await call("deleteContentmanagementWorkspaceMember") {
            try ContentManagementApi.deleteContentmanagementWorkspaceMember(
                workspaceId: $0.value("workspaceId"), memberId: $0.value("memberId"))
        }
    }

    func testDeleteContentmanagementWorkspaceTagvalue() async throws {
        try await call("deleteContentmanagementWorkspaceTagvalue") {
            try ContentManagementApi.deleteContentmanagementWorkspaceTagvalue(
                workspaceId: $0.value("workspaceId"), tagId: $0.value("tagId"))
        }
    }

    func testGetContentmanagementDocument() async throws {
        try await call("getContentmanagementDocument") {
            try ContentManagementApi.getContentmanagementDocument(
                documentId: $0.value("documentId"), expand: $0.optional("expand"))
        }
    }

    func testGetContentmanagementDocumentContent() async throws {
        try await call("getContentmanagementDocumentContent") {
            try ContentManagementApi.getContentmanagementDocumentContent(
                documentId: $0.value("documentId"), disposition: $0.optional("disposition"),
                contentType: $0.optional("contentType"))
        }
    }

    func testGetContentmanagementDocuments() async throws {
        try await call("getContentmanagementDocuments") {
            try ContentManagementApi.getContentmanagementDocuments(
                workspaceId: $0.value("workspaceId"), name: $0.optional("name"), expand: $0.optional("expand"),
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetContentmanagementQuery() async throws {
        try await call("getContentmanagementQuery") {
            try ContentManagementApi.getContentmanagementQuery(
                queryPhrase: $0.value("queryPhrase"), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), expand: $0.optional("expand"))
        }
    }

    func testGetContentmanagementSecurityprofile() async throws {
        try await call("getContentmanagementSecurityprofile") {
            try ContentManagementApi.getContentmanagementSecurityprofile(
                securityProfileId: $0.value("securityProfileId"))
        }
    }

    func testGetContentmanagementSecurityprofiles() async throws {
        try await call("getContentmanagementSecurityprofiles") { _ in
            ContentManagementApi.getContentmanagementSecurityprofiles()
        }
    }

    func testGetContentmanagementShare() async throws {
        try await call("getContentmanagementShare") {
            try ContentManagementApi.getContentmanagementShare(
                shareId: $0.value("shareId"), expand: $0.optional("expand"))
        }
    }

    func testGetContentmanagementSharedSharedId() async throws {
        try await call("getContentmanagementSharedSharedId") {
            try ContentManagementApi.getContentmanagementSharedSharedId(
                sharedId: $0.value("sharedId"), disposition: $0.optional("disposition"),
                contentType: $0.optional("contentType"), expand: $0.optional("expand"))
        }
    }

    func testGetContentmanagementShares() async throws {
        try await call("getContentmanagementShares") {
            try ContentManagementApi.getContentmanagementShares(
                entityId: $0.optional("entityId"), expand: $0.optional("expand"), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"))
        }
    }

    func testGetContentmanagementStatus() async throws {
        try await call("getContentmanagementStatus") {
            try ContentManagementApi.getContentmanagementStatus(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
    }

    func testGetContentmanagementStatusStatusId() async throws {
        try await call("getContentmanagementStatusStatusId") {
            try ContentManagementApi.getContentmanagementStatusStatusId(statusId: $0.value("statusId"))
        }
    }

    func testGetContentmanagementUsage() async throws {
        try await call("getContentmanagementUsage") { _ in
            ContentManagementApi.getContentmanagementUsage()
        }
    }

    func testGetContentmanagementWorkspace() async throws {
        try await call("getContentmanagementWorkspace") {
            try ContentManagementApi.getContentmanagementWorkspace(
                workspaceId: $0.value("workspaceId"), expand: $0.optional("expand"))
        }
    }

    func testGetContentmanagementWorkspaceDocuments() async throws {
        try await call("getContentmanagementWorkspaceDocuments") {
            try ContentManagementApi.getContentmanagementWorkspaceDocuments(
                workspaceId: $0.value("workspaceId"), expand: $0.optional("expand"), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetContentmanagementWorkspaceMember() async throws {
        try await call("getContentmanagementWorkspaceMember") {
            try ContentManagementApi.getContentmanagementWorkspaceMember(
                workspaceId: $0.value("workspaceId"), memberId: $0.value("memberId"), expand: $0.optional("expand"))
        }
    }

    func testGetContentmanagementWorkspaceMembers() async throws {
        try await call("getContentmanagementWorkspaceMembers") {
            try ContentManagementApi.getContentmanagementWorkspaceMembers(
                workspaceId: $0.value("workspaceId"), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"), expand: $0.optional("expand"))
        }
    }

    func testGetContentmanagementWorkspaceTagvalue() async throws {
        try await call("getContentmanagementWorkspaceTagvalue") {
            try ContentManagementApi.getContentmanagementWorkspaceTagvalue(
                workspaceId: $0.value("workspaceId"), tagId: $0.value("tagId"), expand: $0.optional("expand"))
        }
    }

    func testGetContentmanagementWorkspaceTagvalues() async throws {
        try await call("getContentmanagementWorkspaceTagvalues") {
            try ContentManagementApi.getContentmanagementWorkspaceTagvalues(
                workspaceId: $0.value("workspaceId"), value: $0.optional("value"), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"), expand: $0.optional("expand"))
        }
    }

    func testGetContentmanagementWorkspaces() async throws {
        try await call("getContentmanagementWorkspaces") {
            try ContentManagementApi.getContentmanagementWorkspaces(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), access: $0.optional("access"),
                expand: $0.optional("expand"))
        }
    }

    func testPostContentmanagementDocument() async throws {
        try await call("postContentmanagementDocument") {
            try ContentManagementApi.postContentmanagementDocument(
                documentId: $0.value("documentId"), body: $0.body(), expand: $0.optional("expand"),
                override: $0.optional("override"))
        }
    }

    func testPostContentmanagementDocumentContent() async throws {
        try await call("postContentmanagementDocumentContent") {
            try ContentManagementApi.postContentmanagementDocumentContent(
                documentId: $0.value("documentId"), body: $0.body(), override: $0.optional("override"))
        }
    }

    func testPostContentmanagementDocuments() async throws {
        try await call("postContentmanagementDocuments") {
            try ContentManagementApi.postContentmanagementDocuments(
                body: $0.body(), copySource: $0.optional("copySource"), moveSource: $0.optional("moveSource"),
                override: $0.optional("override"))
        }
    }

    func testPostContentmanagementQuery() async throws {
        try await call("postContentmanagementQuery") {
            try ContentManagementApi.postContentmanagementQuery(body: $0.body(), expand: $0.optional("expand"))
        }
    }

    func testPostContentmanagementShares() async throws {
        try await call("postContentmanagementShares") {
            try ContentManagementApi.postContentmanagementShares(body: $0.body())
        }
    }

    func testPostContentmanagementWorkspaceTagvalues() async throws {
        try await call("postContentmanagementWorkspaceTagvalues") {
            try ContentManagementApi.postContentmanagementWorkspaceTagvalues(
                workspaceId: $0.value("workspaceId"), body: $0.body())
        }
    }

    func testPostContentmanagementWorkspaceTagvaluesQuery() async throws {
        try await call("postContentmanagementWorkspaceTagvaluesQuery") {
            try ContentManagementApi.postContentmanagementWorkspaceTagvaluesQuery(
                workspaceId: $0.value("workspaceId"), body: $0.body(), expand: $0.optional("expand"))
        }
    }

    func testPostContentmanagementWorkspaces() async throws {
        try await call("postContentmanagementWorkspaces") {
            try ContentManagementApi.postContentmanagementWorkspaces(body: $0.body())
        }
    }

    func testPutContentmanagementWorkspace() async throws {
        try await call("putContentmanagementWorkspace") {
            try ContentManagementApi.putContentmanagementWorkspace(
                workspaceId: $0.value("workspaceId"), body: $0.body())
        }
    }

    func testPutContentmanagementWorkspaceMember() async throws {
        try await call("putContentmanagementWorkspaceMember") {
            try ContentManagementApi.putContentmanagementWorkspaceMember(
                workspaceId: $0.value("workspaceId"), memberId: $0.value("memberId"), body: $0.body())
        }
    }

    func testPutContentmanagementWorkspaceTagvalue() async throws {
        try await call("putContentmanagementWorkspaceTagvalue") {
            try ContentManagementApi.putContentmanagementWorkspaceTagvalue(
                workspaceId: $0.value("workspaceId"), tagId: $0.value("tagId"), body: $0.body())
        }
    }
}
