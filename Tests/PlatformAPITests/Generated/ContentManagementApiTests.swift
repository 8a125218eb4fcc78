// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformContentManagement
import Testing

extension EveryFunctionTests {
    @Test(arguments: contentManagementApiCalls) func contentManagementApi(_ call: TypedCall) async throws { try await check(call) }

    static var contentManagementApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteContentmanagementDocument") {
            try ContentManagementApi.deleteContentmanagementDocument(
                documentId: $0.value("documentId"), override: $0.optional("override"))
        }
        calls.add("deleteContentmanagementShare") {
            try ContentManagementApi.deleteContentmanagementShare(shareId: $0.value("shareId"))
        }
        calls.add("deleteContentmanagementStatusStatusId") {
            try ContentManagementApi.deleteContentmanagementStatusStatusId(statusId: $0.value("statusId"))
        }
        calls.add("deleteContentmanagementWorkspace") {
            try ContentManagementApi.deleteContentmanagementWorkspace(
                workspaceId: $0.value("workspaceId"),
                moveChildrenToWorkspaceId: $0.optional("moveChildrenToWorkspaceId"))
        }
        calls.add("deleteContentmanagementWorkspaceMember") {
            try ContentManagementApi.deleteContentmanagementWorkspaceMember(
                workspaceId: $0.value("workspaceId"), memberId: $0.value("memberId"))
        }
        calls.add("deleteContentmanagementWorkspaceTagvalue") {
            try ContentManagementApi.deleteContentmanagementWorkspaceTagvalue(
                workspaceId: $0.value("workspaceId"), tagId: $0.value("tagId"))
        }
        calls.add("getContentmanagementDocument") {
            try ContentManagementApi.getContentmanagementDocument(
                documentId: $0.value("documentId"), expand: $0.optional("expand"))
        }
        calls.add("getContentmanagementDocumentContent") {
            try ContentManagementApi.getContentmanagementDocumentContent(
                documentId: $0.value("documentId"), disposition: $0.optional("disposition"),
                contentType: $0.optional("contentType"))
        }
        calls.add("getContentmanagementDocuments") {
            try ContentManagementApi.getContentmanagementDocuments(
                workspaceId: $0.value("workspaceId"), name: $0.optional("name"), expand: $0.optional("expand"),
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getContentmanagementQuery") {
            try ContentManagementApi.getContentmanagementQuery(
                queryPhrase: $0.value("queryPhrase"), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), expand: $0.optional("expand"))
        }
        calls.add("getContentmanagementSecurityprofile") {
            try ContentManagementApi.getContentmanagementSecurityprofile(
                securityProfileId: $0.value("securityProfileId"))
        }
        calls.add("getContentmanagementSecurityprofiles") { _ in ContentManagementApi.getContentmanagementSecurityprofiles() }
        calls.add("getContentmanagementShare") {
            try ContentManagementApi.getContentmanagementShare(
                shareId: $0.value("shareId"), expand: $0.optional("expand"))
        }
        calls.add("getContentmanagementSharedSharedId") {
            try ContentManagementApi.getContentmanagementSharedSharedId(
                sharedId: $0.value("sharedId"), disposition: $0.optional("disposition"),
                contentType: $0.optional("contentType"), expand: $0.optional("expand"))
        }
        calls.add("getContentmanagementShares") {
            try ContentManagementApi.getContentmanagementShares(
                entityId: $0.optional("entityId"), expand: $0.optional("expand"), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"))
        }
        calls.add("getContentmanagementStatus") {
            try ContentManagementApi.getContentmanagementStatus(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
        calls.add("getContentmanagementStatusStatusId") {
            try ContentManagementApi.getContentmanagementStatusStatusId(statusId: $0.value("statusId"))
        }
        calls.add("getContentmanagementUsage") { _ in ContentManagementApi.getContentmanagementUsage() }
        calls.add("getContentmanagementWorkspace") {
            try ContentManagementApi.getContentmanagementWorkspace(
                workspaceId: $0.value("workspaceId"), expand: $0.optional("expand"))
        }
        calls.add("getContentmanagementWorkspaceDocuments") {
            try ContentManagementApi.getContentmanagementWorkspaceDocuments(
                workspaceId: $0.value("workspaceId"), expand: $0.optional("expand"), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getContentmanagementWorkspaceMember") {
            try ContentManagementApi.getContentmanagementWorkspaceMember(
                workspaceId: $0.value("workspaceId"), memberId: $0.value("memberId"), expand: $0.optional("expand"))
        }
        calls.add("getContentmanagementWorkspaceMembers") {
            try ContentManagementApi.getContentmanagementWorkspaceMembers(
                workspaceId: $0.value("workspaceId"), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"), expand: $0.optional("expand"))
        }
        calls.add("getContentmanagementWorkspaceTagvalue") {
            try ContentManagementApi.getContentmanagementWorkspaceTagvalue(
                workspaceId: $0.value("workspaceId"), tagId: $0.value("tagId"), expand: $0.optional("expand"))
        }
        calls.add("getContentmanagementWorkspaceTagvalues") {
            try ContentManagementApi.getContentmanagementWorkspaceTagvalues(
                workspaceId: $0.value("workspaceId"), value: $0.optional("value"), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"), expand: $0.optional("expand"))
        }
        calls.add("getContentmanagementWorkspaces") {
            try ContentManagementApi.getContentmanagementWorkspaces(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), access: $0.optional("access"),
                expand: $0.optional("expand"))
        }
        calls.add("postContentmanagementDocument") {
            try ContentManagementApi.postContentmanagementDocument(
                documentId: $0.value("documentId"), body: $0.body(), expand: $0.optional("expand"),
                override: $0.optional("override"))
        }
        calls.add("postContentmanagementDocumentContent") {
            try ContentManagementApi.postContentmanagementDocumentContent(
                documentId: $0.value("documentId"), body: $0.body(), override: $0.optional("override"))
        }
        calls.add("postContentmanagementDocuments") {
            try ContentManagementApi.postContentmanagementDocuments(
                body: $0.body(), copySource: $0.optional("copySource"), moveSource: $0.optional("moveSource"),
                override: $0.optional("override"))
        }
        calls.add("postContentmanagementQuery") {
            try ContentManagementApi.postContentmanagementQuery(body: $0.body(), expand: $0.optional("expand"))
        }
        calls.add("postContentmanagementShares") {
            try ContentManagementApi.postContentmanagementShares(body: $0.body())
        }
        calls.add("postContentmanagementWorkspaceTagvalues") {
            try ContentManagementApi.postContentmanagementWorkspaceTagvalues(
                workspaceId: $0.value("workspaceId"), body: $0.body())
        }
        calls.add("postContentmanagementWorkspaceTagvaluesQuery") {
            try ContentManagementApi.postContentmanagementWorkspaceTagvaluesQuery(
                workspaceId: $0.value("workspaceId"), body: $0.body(), expand: $0.optional("expand"))
        }
        calls.add("postContentmanagementWorkspaces") {
            try ContentManagementApi.postContentmanagementWorkspaces(body: $0.body())
        }
        calls.add("putContentmanagementWorkspace") {
            try ContentManagementApi.putContentmanagementWorkspace(
                workspaceId: $0.value("workspaceId"), body: $0.body())
        }
        calls.add("putContentmanagementWorkspaceMember") {
            try ContentManagementApi.putContentmanagementWorkspaceMember(
                workspaceId: $0.value("workspaceId"), memberId: $0.value("memberId"), body: $0.body())
        }
        calls.add("putContentmanagementWorkspaceTagvalue") {
            try ContentManagementApi.putContentmanagementWorkspaceTagvalue(
                workspaceId: $0.value("workspaceId"), tagId: $0.value("tagId"), body: $0.body())
        }
        return calls
    }
}
