// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The operations of the tag Content Management.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct ContentManagementApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteContentmanagementDocument

extension ContentManagementApi {
    /// Calls `DELETE /api/v2/contentmanagement/documents/{documentId}`.
    ///
    /// Needs the permission `content_management_user`.
    ///
    /// - Parameters:
    ///   - documentId: `documentId` in the path.
    ///   - override: `override` in the query.
    public func deleteContentmanagementDocument(documentId: String, override: Bool? = nil) async throws(ApiError) {
        try await client.send(Self.deleteContentmanagementDocument(documentId: documentId, override: override))
    }

    /// The call `DELETE /api/v2/contentmanagement/documents/{documentId}`, ready to be sent.
    public static func deleteContentmanagementDocument(documentId: String, override: Bool? = nil) -> APICall<Void> {
        var queryParameters = QueryParameters()
        queryParameters.add("override", override)
        return APICall(
            "deleteContentmanagementDocument", .delete, "/api/v2/contentmanagement/documents/{documentId}",
            parameters: [("documentId", documentId)], query: queryParameters)
    }
}

// MARK: - deleteContentmanagementShare

extension ContentManagementApi {
    /// Calls `DELETE /api/v2/contentmanagement/shares/{shareId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - shareId: `shareId` in the path.
    public func deleteContentmanagementShare(shareId: String) async throws(ApiError) {
        try await client.send(Self.deleteContentmanagementShare(shareId: shareId))
    }

    /// The call `DELETE /api/v2/contentmanagement/shares/{shareId}`, ready to be sent.
    public static func deleteContentmanagementShare(shareId: String) -> APICall<Void> {
        APICall(
            "deleteContentmanagementShare", .delete, "/api/v2/contentmanagement/shares/{shareId}",
            parameters: [("shareId", shareId)])
    }
}

// MARK: - deleteContentmanagementStatusStatusId

extension ContentManagementApi {
    /// Calls `DELETE /api/v2/contentmanagement/status/{statusId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - statusId: `statusId` in the path.
    public func deleteContentmanagementStatusStatusId(statusId: String) async throws(ApiError) {
        try await client.send(Self.deleteContentmanagementStatusStatusId(statusId: statusId))
    }

    /// The call `DELETE /api/v2/contentmanagement/status/{statusId}`, ready to be sent.
    public static func deleteContentmanagementStatusStatusId(statusId: String) -> APICall<Void> {
        APICall(
            "deleteContentmanagementStatusStatusId", .delete, "/api/v2/contentmanagement/status/{statusId}",
            parameters: [("statusId", statusId)])
    }
}

// MARK: - deleteContentmanagementWorkspace

extension ContentManagementApi {
    /// Calls `DELETE /api/v2/contentmanagement/workspaces/{workspaceId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - workspaceId: `workspaceId` in the path.
    ///   - moveChildrenToWorkspaceId: `moveChildrenToWorkspaceId` in the query.
    public func deleteContentmanagementWorkspace(
        workspaceId: String, moveChildrenToWorkspaceId: String? = nil
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteContentmanagementWorkspace(
                workspaceId: workspaceId, moveChildrenToWorkspaceId: moveChildrenToWorkspaceId))
    }

    /// The call `DELETE /api/v2/contentmanagement/workspaces/{workspaceId}`, ready to be sent.
    public static func deleteContentmanagementWorkspace(
        workspaceId: String, moveChildrenToWorkspaceId: String? = nil
    ) -> APICall<Void> {
        var queryParameters = QueryParameters()
        queryParameters.add("moveChildrenToWorkspaceId", moveChildrenToWorkspaceId)
        return APICall(
            "deleteContentmanagementWorkspace", .delete, "/api/v2/contentmanagement/workspaces/{workspaceId}",
            parameters: [("workspaceId", workspaceId)], query: queryParameters)
    }
}

// MARK: - deleteContentmanagementWorkspaceMember

extension ContentManagementApi {
    /// Calls `DELETE /api/v2/contentmanagement/workspaces/{workspaceId}/members/{memberId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - workspaceId: `workspaceId` in the path.
    ///   - memberId: `memberId` in the path.
    public func deleteContentmanagementWorkspaceMember(workspaceId: String, memberId: String) async throws(ApiError) {
        try await client.send(Self.deleteContentmanagementWorkspaceMember(workspaceId: workspaceId, memberId: memberId))
    }

    /// The call `DELETE /api/v2/contentmanagement/workspaces/{workspaceId}/members/{memberId}`, ready to be sent.
    public static func deleteContentmanagementWorkspaceMember(workspaceId: String, memberId: String) -> APICall<Void> {
        APICall(
            "deleteContentmanagementWorkspaceMember", .delete,
            "/api/v2/contentmanagement/workspaces/{workspaceId}/members/{memberId}",
            parameters: [("workspaceId", workspaceId), ("memberId", memberId)])
    }
}

// MARK: - deleteContentmanagementWorkspaceTagvalue

extension ContentManagementApi {
    /// Calls `DELETE /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/{tagId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - workspaceId: `workspaceId` in the path.
    ///   - tagId: `tagId` in the path.
    public func deleteContentmanagementWorkspaceTagvalue(workspaceId: String, tagId: String) async throws(ApiError) {
        try await client.send(Self.deleteContentmanagementWorkspaceTagvalue(workspaceId: workspaceId, tagId: tagId))
    }

    /// The call `DELETE /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/{tagId}`, ready to be sent.
    public static func deleteContentmanagementWorkspaceTagvalue(workspaceId: String, tagId: String) -> APICall<Void> {
        APICall(
            "deleteContentmanagementWorkspaceTagvalue", .delete,
            "/api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/{tagId}",
            parameters: [("workspaceId", workspaceId), ("tagId", tagId)])
    }
}

// MARK: - getContentmanagementDocument

extension ContentManagementApi {
    /// Calls `GET /api/v2/contentmanagement/documents/{documentId}`.
    ///
    /// Needs the permission `content_management_user`.
    ///
    /// - Parameters:
    ///   - documentId: `documentId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    public func getContentmanagementDocument(
        documentId: String, expand: [GetContentmanagementDocumentExpand]? = nil
    ) async throws(ApiError) -> Document {
        try await client.send(Self.getContentmanagementDocument(documentId: documentId, expand: expand))
    }

    /// The call `GET /api/v2/contentmanagement/documents/{documentId}`, ready to be sent.
    public static func getContentmanagementDocument(
        documentId: String, expand: [GetContentmanagementDocumentExpand]? = nil
    ) -> APICall<Document> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getContentmanagementDocument", .get, "/api/v2/contentmanagement/documents/{documentId}",
            parameters: [("documentId", documentId)], query: queryParameters)
    }
}

// MARK: - getContentmanagementDocumentContent

extension ContentManagementApi {
    /// Calls `GET /api/v2/contentmanagement/documents/{documentId}/content`.
    ///
    /// Needs the permission `content_management_user`.
    ///
    /// - Parameters:
    ///   - documentId: `documentId` in the path.
    ///   - disposition: `disposition` in the query.
    ///   - contentType: `contentType` in the query.
    public func getContentmanagementDocumentContent(
        documentId: String, disposition: GetContentmanagementDocumentContentDisposition? = nil,
        contentType: String? = nil
    ) async throws(ApiError) -> DownloadResponse {
        try await client.send(
            Self.getContentmanagementDocumentContent(
                documentId: documentId, disposition: disposition, contentType: contentType))
    }

    /// The call `GET /api/v2/contentmanagement/documents/{documentId}/content`, ready to be sent.
    public static func getContentmanagementDocumentContent(
        documentId: String, disposition: GetContentmanagementDocumentContentDisposition? = nil,
        contentType: String? = nil
    ) -> APICall<DownloadResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("disposition", disposition)
        queryParameters.add("contentType", contentType)
        return APICall(
            "getContentmanagementDocumentContent", .get, "/api/v2/contentmanagement/documents/{documentId}/content",
            parameters: [("documentId", documentId)], query: queryParameters)
    }
}

// MARK: - getContentmanagementDocuments

extension ContentManagementApi {
    /// Calls `GET /api/v2/contentmanagement/documents`.
    ///
    /// Needs no permission.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - workspaceId: `workspaceId` in the query.
    ///   - name: `name` in the query.
    ///   - expand: `expand` in the query, once for each element.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortBy: `sortBy` in the query.
    ///   - sortOrder: `sortOrder` in the query; when left out: `ascending`.
    public func getContentmanagementDocuments(
        workspaceId: String, name: String? = nil, expand: [GetContentmanagementDocumentsExpand]? = nil,
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil
    ) async throws(ApiError) -> DocumentEntityListing {
        try await client.send(
            Self.getContentmanagementDocuments(
                workspaceId: workspaceId, name: name, expand: expand, pageSize: pageSize, pageNumber: pageNumber,
                sortBy: sortBy, sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/contentmanagement/documents`, ready to be sent.
    public static func getContentmanagementDocuments(
        workspaceId: String, name: String? = nil, expand: [GetContentmanagementDocumentsExpand]? = nil,
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil
    ) -> APICall<DocumentEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("workspaceId", workspaceId)
        queryParameters.add("name", name)
        queryParameters.add("expand", expand)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        return APICall(
            "getContentmanagementDocuments", .get, "/api/v2/contentmanagement/documents", query: queryParameters)
    }
}

// MARK: - getContentmanagementQuery

extension ContentManagementApi {
    /// Calls `GET /api/v2/contentmanagement/query`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - queryPhrase: `queryPhrase` in the query.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortBy: `sortBy` in the query; when left out: `name`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `ascending`.
    ///   - expand: `expand` in the query, once for each element.
    public func getContentmanagementQuery(
        queryPhrase: String, pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil,
        sortOrder: String? = nil, expand: [GetContentmanagementQueryExpand]? = nil
    ) async throws(ApiError) -> QueryResults {
        try await client.send(
            Self.getContentmanagementQuery(
                queryPhrase: queryPhrase, pageSize: pageSize, pageNumber: pageNumber, sortBy: sortBy,
                sortOrder: sortOrder, expand: expand))
    }

    /// The call `GET /api/v2/contentmanagement/query`, ready to be sent.
    public static func getContentmanagementQuery(
        queryPhrase: String, pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil,
        sortOrder: String? = nil, expand: [GetContentmanagementQueryExpand]? = nil
    ) -> APICall<QueryResults> {
        var queryParameters = QueryParameters()
        queryParameters.add("queryPhrase", queryPhrase)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("expand", expand)
        return APICall("getContentmanagementQuery", .get, "/api/v2/contentmanagement/query", query: queryParameters)
    }
}

// MARK: - getContentmanagementSecurityprofile

extension ContentManagementApi {
    /// Calls `GET /api/v2/contentmanagement/securityprofiles/{securityProfileId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - securityProfileId: `securityProfileId` in the path.
    public func getContentmanagementSecurityprofile(
        securityProfileId: String
    ) async throws(ApiError) -> SecurityProfile {
        try await client.send(Self.getContentmanagementSecurityprofile(securityProfileId: securityProfileId))
    }

    /// The call `GET /api/v2/contentmanagement/securityprofiles/{securityProfileId}`, ready to be sent.
    public static func getContentmanagementSecurityprofile(securityProfileId: String) -> APICall<SecurityProfile> {
        APICall(
            "getContentmanagementSecurityprofile", .get,
            "/api/v2/contentmanagement/securityprofiles/{securityProfileId}",
            parameters: [("securityProfileId", securityProfileId)])
    }
}

// MARK: - getContentmanagementSecurityprofiles

extension ContentManagementApi {
    /// Calls `GET /api/v2/contentmanagement/securityprofiles`.
    ///
    /// Needs no permission.
    public func getContentmanagementSecurityprofiles() async throws(ApiError) -> SecurityProfileEntityListing {
        try await client.send(Self.getContentmanagementSecurityprofiles())
    }

    /// The call `GET /api/v2/contentmanagement/securityprofiles`, ready to be sent.
    public static func getContentmanagementSecurityprofiles() -> APICall<SecurityProfileEntityListing> {
        APICall("getContentmanagementSecurityprofiles", .get, "/api/v2/contentmanagement/securityprofiles")
    }
}

// MARK: - getContentmanagementShare

extension ContentManagementApi {
    /// Calls `GET /api/v2/contentmanagement/shares/{shareId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - shareId: `shareId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    public func getContentmanagementShare(
        shareId: String, expand: [GetContentmanagementShareExpand]? = nil
    ) async throws(ApiError) -> Share {
        try await client.send(Self.getContentmanagementShare(shareId: shareId, expand: expand))
    }

    /// The call `GET /api/v2/contentmanagement/shares/{shareId}`, ready to be sent.
    public static func getContentmanagementShare(
        shareId: String, expand: [GetContentmanagementShareExpand]? = nil
    ) -> APICall<Share> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getContentmanagementShare", .get, "/api/v2/contentmanagement/shares/{shareId}",
            parameters: [("shareId", shareId)], query: queryParameters)
    }
}

// MARK: - getContentmanagementSharedSharedId

extension ContentManagementApi {
    /// Calls `GET /api/v2/contentmanagement/shared/{sharedId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - sharedId: `sharedId` in the path.
    ///   - disposition: `disposition` in the query; when left out: `attachment`.
    ///   - contentType: `contentType` in the query.
    ///   - expand: `expand` in the query.
    public func getContentmanagementSharedSharedId(
        sharedId: String, disposition: GetContentmanagementSharedSharedIdDisposition? = nil, contentType: String? = nil,
        expand: GetContentmanagementSharedSharedIdExpand? = nil
    ) async throws(ApiError) -> SharedResponse {
        try await client.send(
            Self.getContentmanagementSharedSharedId(
                sharedId: sharedId, disposition: disposition, contentType: contentType, expand: expand))
    }

    /// The call `GET /api/v2/contentmanagement/shared/{sharedId}`, ready to be sent.
    public static func getContentmanagementSharedSharedId(
        sharedId: String, disposition: GetContentmanagementSharedSharedIdDisposition? = nil, contentType: String? = nil,
        expand: GetContentmanagementSharedSharedIdExpand? = nil
    ) -> APICall<SharedResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("disposition", disposition)
        queryParameters.add("contentType", contentType)
        queryParameters.add("expand", expand)
        return APICall(
            "getContentmanagementSharedSharedId", .get, "/api/v2/contentmanagement/shared/{sharedId}",
            parameters: [("sharedId", sharedId)], query: queryParameters)
    }
}

// MARK: - getContentmanagementShares

extension ContentManagementApi {
    /// Calls `GET /api/v2/contentmanagement/shares`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - entityId: `entityId` in the query.
    ///   - expand: `expand` in the query, once for each element.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    public func getContentmanagementShares(
        entityId: String? = nil, expand: [GetContentmanagementSharesExpand]? = nil, pageSize: Int? = nil,
        pageNumber: Int? = nil
    ) async throws(ApiError) -> ShareEntityListing {
        try await client.send(
            Self.getContentmanagementShares(
                entityId: entityId, expand: expand, pageSize: pageSize, pageNumber: pageNumber))
    }

    /// The call `GET /api/v2/contentmanagement/shares`, ready to be sent.
    public static func getContentmanagementShares(
        entityId: String? = nil, expand: [GetContentmanagementSharesExpand]? = nil, pageSize: Int? = nil,
        pageNumber: Int? = nil
    ) -> APICall<ShareEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("entityId", entityId)
        queryParameters.add("expand", expand)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall("getContentmanagementShares", .get, "/api/v2/contentmanagement/shares", query: queryParameters)
    }
}

// MARK: - getContentmanagementStatus

extension ContentManagementApi {
    /// Calls `GET /api/v2/contentmanagement/status`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    public func getContentmanagementStatus(
        pageSize: Int? = nil, pageNumber: Int? = nil
    ) async throws(ApiError) -> CommandStatusEntityListing {
        try await client.send(Self.getContentmanagementStatus(pageSize: pageSize, pageNumber: pageNumber))
    }

    /// The call `GET /api/v2/contentmanagement/status`, ready to be sent.
    public static func getContentmanagementStatus(
        pageSize: Int? = nil, pageNumber: Int? = nil
    ) -> APICall<CommandStatusEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall("getContentmanagementStatus", .get, "/api/v2/contentmanagement/status", query: queryParameters)
    }
}

// MARK: - getContentmanagementStatusStatusId

extension ContentManagementApi {
    /// Calls `GET /api/v2/contentmanagement/status/{statusId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - statusId: `statusId` in the path.
    public func getContentmanagementStatusStatusId(statusId: String) async throws(ApiError) -> CommandStatus {
        try await client.send(Self.getContentmanagementStatusStatusId(statusId: statusId))
    }

    /// The call `GET /api/v2/contentmanagement/status/{statusId}`, ready to be sent.
    public static func getContentmanagementStatusStatusId(statusId: String) -> APICall<CommandStatus> {
        APICall(
            "getContentmanagementStatusStatusId", .get, "/api/v2/contentmanagement/status/{statusId}",
            parameters: [("statusId", statusId)])
    }
}

// MARK: - getContentmanagementUsage

extension ContentManagementApi {
    /// Calls `GET /api/v2/contentmanagement/usage`.
    ///
    /// Needs no permission.
    public func getContentmanagementUsage() async throws(ApiError) -> Usage {
        try await client.send(Self.getContentmanagementUsage())
    }

    /// The call `GET /api/v2/contentmanagement/usage`, ready to be sent.
    public static func getContentmanagementUsage() -> APICall<Usage> {
        APICall("getContentmanagementUsage", .get, "/api/v2/contentmanagement/usage")
    }
}

// MARK: - getContentmanagementWorkspace

extension ContentManagementApi {
    /// Calls `GET /api/v2/contentmanagement/workspaces/{workspaceId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - workspaceId: `workspaceId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    public func getContentmanagementWorkspace(
        workspaceId: String, expand: [GetContentmanagementWorkspaceExpand]? = nil
    ) async throws(ApiError) -> Workspace {
        try await client.send(Self.getContentmanagementWorkspace(workspaceId: workspaceId, expand: expand))
    }

    /// The call `GET /api/v2/contentmanagement/workspaces/{workspaceId}`, ready to be sent.
    public static func getContentmanagementWorkspace(
        workspaceId: String, expand: [GetContentmanagementWorkspaceExpand]? = nil
    ) -> APICall<Workspace> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getContentmanagementWorkspace", .get, "/api/v2/contentmanagement/workspaces/{workspaceId}",
            parameters: [("workspaceId", workspaceId)], query: queryParameters)
    }
}

// MARK: - getContentmanagementWorkspaceDocuments

extension ContentManagementApi {
    /// Calls `GET /api/v2/contentmanagement/workspaces/{workspaceId}/documents`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - workspaceId: `workspaceId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortBy: `sortBy` in the query.
    ///   - sortOrder: `sortOrder` in the query; when left out: `ascending`.
    public func getContentmanagementWorkspaceDocuments(
        workspaceId: String, expand: [GetContentmanagementWorkspaceDocumentsExpand]? = nil, pageSize: Int? = nil,
        pageNumber: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil
    ) async throws(ApiError) -> DocumentEntityListing {
        try await client.send(
            Self.getContentmanagementWorkspaceDocuments(
                workspaceId: workspaceId, expand: expand, pageSize: pageSize, pageNumber: pageNumber, sortBy: sortBy,
                sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/contentmanagement/workspaces/{workspaceId}/documents`, ready to be sent.
    public static func getContentmanagementWorkspaceDocuments(
        workspaceId: String, expand: [GetContentmanagementWorkspaceDocumentsExpand]? = nil, pageSize: Int? = nil,
        pageNumber: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil
    ) -> APICall<DocumentEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        return APICall(
            "getContentmanagementWorkspaceDocuments", .get,
            "/api/v2/contentmanagement/workspaces/{workspaceId}/documents", parameters: [("workspaceId", workspaceId)],
            query: queryParameters)
    }
}

// MARK: - getContentmanagementWorkspaceMember

extension ContentManagementApi {
    /// Calls `GET /api/v2/contentmanagement/workspaces/{workspaceId}/members/{memberId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - workspaceId: `workspaceId` in the path.
    ///   - memberId: `memberId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    public func getContentmanagementWorkspaceMember(
        workspaceId: String, memberId: String, expand: [GetContentmanagementWorkspaceMemberExpand]? = nil
    ) async throws(ApiError) -> WorkspaceMember {
        try await client.send(
            Self.getContentmanagementWorkspaceMember(workspaceId: workspaceId, memberId: memberId, expand: expand))
    }

    /// The call `GET /api/v2/contentmanagement/workspaces/{workspaceId}/members/{memberId}`, ready to be sent.
    public static func getContentmanagementWorkspaceMember(
        workspaceId: String, memberId: String, expand: [GetContentmanagementWorkspaceMemberExpand]? = nil
    ) -> APICall<WorkspaceMember> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getContentmanagementWorkspaceMember", .get,
            "/api/v2/contentmanagement/workspaces/{workspaceId}/members/{memberId}",
            parameters: [("workspaceId", workspaceId), ("memberId", memberId)], query: queryParameters)
    }
}

// MARK: - getContentmanagementWorkspaceMembers

extension ContentManagementApi {
    /// Calls `GET /api/v2/contentmanagement/workspaces/{workspaceId}/members`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - workspaceId: `workspaceId` in the path.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - expand: `expand` in the query, once for each element.
    public func getContentmanagementWorkspaceMembers(
        workspaceId: String, pageSize: Int? = nil, pageNumber: Int? = nil,
        expand: [GetContentmanagementWorkspaceMembersExpand]? = nil
    ) async throws(ApiError) -> WorkspaceMemberEntityListing {
        try await client.send(
            Self.getContentmanagementWorkspaceMembers(
                workspaceId: workspaceId, pageSize: pageSize, pageNumber: pageNumber, expand: expand))
    }

    /// The call `GET /api/v2/contentmanagement/workspaces/{workspaceId}/members`, ready to be sent.
    public static func getContentmanagementWorkspaceMembers(
        workspaceId: String, pageSize: Int? = nil, pageNumber: Int? = nil,
        expand: [GetContentmanagementWorkspaceMembersExpand]? = nil
    ) -> APICall<WorkspaceMemberEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("expand", expand)
        return APICall(
            "getContentmanagementWorkspaceMembers", .get, "/api/v2/contentmanagement/workspaces/{workspaceId}/members",
            parameters: [("workspaceId", workspaceId)], query: queryParameters)
    }
}

// MARK: - getContentmanagementWorkspaceTagvalue

extension ContentManagementApi {
    /// Calls `GET /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/{tagId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - workspaceId: `workspaceId` in the path.
    ///   - tagId: `tagId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    public func getContentmanagementWorkspaceTagvalue(
        workspaceId: String, tagId: String, expand: [GetContentmanagementWorkspaceTagvalueExpand]? = nil
    ) async throws(ApiError) -> TagValue {
        try await client.send(
            Self.getContentmanagementWorkspaceTagvalue(workspaceId: workspaceId, tagId: tagId, expand: expand))
    }

    /// The call `GET /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/{tagId}`, ready to be sent.
    public static func getContentmanagementWorkspaceTagvalue(
        workspaceId: String, tagId: String, expand: [GetContentmanagementWorkspaceTagvalueExpand]? = nil
    ) -> APICall<TagValue> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getContentmanagementWorkspaceTagvalue", .get,
            "/api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/{tagId}",
            parameters: [("workspaceId", workspaceId), ("tagId", tagId)], query: queryParameters)
    }
}

// MARK: - getContentmanagementWorkspaceTagvalues

extension ContentManagementApi {
    /// Calls `GET /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - workspaceId: `workspaceId` in the path.
    ///   - value: `value` in the query.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - expand: `expand` in the query, once for each element.
    public func getContentmanagementWorkspaceTagvalues(
        workspaceId: String, value: String? = nil, pageSize: Int? = nil, pageNumber: Int? = nil,
        expand: [GetContentmanagementWorkspaceTagvaluesExpand]? = nil
    ) async throws(ApiError) -> TagValueEntityListing {
        try await client.send(
            Self.getContentmanagementWorkspaceTagvalues(
                workspaceId: workspaceId, value: value, pageSize: pageSize, pageNumber: pageNumber, expand: expand))
    }

    /// The call `GET /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues`, ready to be sent.
    public static func getContentmanagementWorkspaceTagvalues(
        workspaceId: String, value: String? = nil, pageSize: Int? = nil, pageNumber: Int? = nil,
        expand: [GetContentmanagementWorkspaceTagvaluesExpand]? = nil
    ) -> APICall<TagValueEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("value", value)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("expand", expand)
        return APICall(
            "getContentmanagementWorkspaceTagvalues", .get,
            "/api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues", parameters: [("workspaceId", workspaceId)],
            query: queryParameters)
    }
}

// MARK: - getContentmanagementWorkspaces

extension ContentManagementApi {
    /// Calls `GET /api/v2/contentmanagement/workspaces`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - access: `access` in the query, once for each element.
    ///   - expand: `expand` in the query, once for each element.
    public func getContentmanagementWorkspaces(
        pageSize: Int? = nil, pageNumber: Int? = nil, access: [GetContentmanagementWorkspacesAccess]? = nil,
        expand: [GetContentmanagementWorkspacesExpand]? = nil
    ) async throws(ApiError) -> WorkspaceEntityListing {
        try await client.send(
            Self.getContentmanagementWorkspaces(
                pageSize: pageSize, pageNumber: pageNumber, access: access, expand: expand))
    }

    /// The call `GET /api/v2/contentmanagement/workspaces`, ready to be sent.
    public static func getContentmanagementWorkspaces(
        pageSize: Int? = nil, pageNumber: Int? = nil, access: [GetContentmanagementWorkspacesAccess]? = nil,
        expand: [GetContentmanagementWorkspacesExpand]? = nil
    ) -> APICall<WorkspaceEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("access", access)
        queryParameters.add("expand", expand)
        return APICall(
            "getContentmanagementWorkspaces", .get, "/api/v2/contentmanagement/workspaces", query: queryParameters)
    }
}

// MARK: - postContentmanagementDocument

extension ContentManagementApi {
    /// Calls `POST /api/v2/contentmanagement/documents/{documentId}`.
    ///
    /// Needs the permission `content_management_user`.
    ///
    /// - Parameters:
    ///   - documentId: `documentId` in the path.
    ///   - body: the body.
    ///   - expand: `expand` in the query.
    ///   - override: `override` in the query.
    @discardableResult
    public func postContentmanagementDocument(
        documentId: String, body: DocumentUpdate, expand: PostContentmanagementDocumentExpand? = nil,
        override: Bool? = nil
    ) async throws(ApiError) -> Document {
        try await client.send(
            Self.postContentmanagementDocument(documentId: documentId, body: body, expand: expand, override: override))
    }

    /// The call `POST /api/v2/contentmanagement/documents/{documentId}`, ready to be sent.
    public static func postContentmanagementDocument(
        documentId: String, body: DocumentUpdate, expand: PostContentmanagementDocumentExpand? = nil,
        override: Bool? = nil
    ) -> APICall<Document> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        queryParameters.add("override", override)
        return APICall(
            "postContentmanagementDocument", .post, "/api/v2/contentmanagement/documents/{documentId}",
            parameters: [("documentId", documentId)], query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postContentmanagementDocumentContent

extension ContentManagementApi {
    /// Calls `POST /api/v2/contentmanagement/documents/{documentId}/content`.
    ///
    /// Needs the permission `content_management_user`.
    ///
    /// - Parameters:
    ///   - documentId: `documentId` in the path.
    ///   - body: the body.
    ///   - override: `override` in the query.
    @discardableResult
    public func postContentmanagementDocumentContent(
        documentId: String, body: ReplaceRequest, override: Bool? = nil
    ) async throws(ApiError) -> ReplaceResponse {
        try await client.send(
            Self.postContentmanagementDocumentContent(documentId: documentId, body: body, override: override))
    }

    /// The call `POST /api/v2/contentmanagement/documents/{documentId}/content`, ready to be sent.
    public static func postContentmanagementDocumentContent(
        documentId: String, body: ReplaceRequest, override: Bool? = nil
    ) -> APICall<ReplaceResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("override", override)
        return APICall(
            "postContentmanagementDocumentContent", .post, "/api/v2/contentmanagement/documents/{documentId}/content",
            parameters: [("documentId", documentId)], query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postContentmanagementDocuments

extension ContentManagementApi {
    /// Calls `POST /api/v2/contentmanagement/documents`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - copySource: `copySource` in the query.
    ///   - moveSource: `moveSource` in the query.
    ///   - override: `override` in the query.
    @discardableResult
    public func postContentmanagementDocuments(
        body: DocumentUpload, copySource: String? = nil, moveSource: String? = nil, override: Bool? = nil
    ) async throws(ApiError) -> Document {
        try await client.send(
            Self.postContentmanagementDocuments(
                body: body, copySource: copySource, moveSource: moveSource, override: override))
    }

    /// The call `POST /api/v2/contentmanagement/documents`, ready to be sent.
    public static func postContentmanagementDocuments(
        body: DocumentUpload, copySource: String? = nil, moveSource: String? = nil, override: Bool? = nil
    ) -> APICall<Document> {
        var queryParameters = QueryParameters()
        queryParameters.add("copySource", copySource)
        queryParameters.add("moveSource", moveSource)
        queryParameters.add("override", override)
        return APICall(
            "postContentmanagementDocuments", .post, "/api/v2/contentmanagement/documents", query: queryParameters,
            body: .json(body.asJSON))
    }
}

// MARK: - postContentmanagementQuery

extension ContentManagementApi {
    /// Calls `POST /api/v2/contentmanagement/query`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - expand: `expand` in the query.
    @discardableResult
    public func postContentmanagementQuery(
        body: QueryRequest, expand: PostContentmanagementQueryExpand? = nil
    ) async throws(ApiError) -> QueryResults {
        try await client.send(Self.postContentmanagementQuery(body: body, expand: expand))
    }

    /// The call `POST /api/v2/contentmanagement/query`, ready to be sent.
    public static func postContentmanagementQuery(
        body: QueryRequest, expand: PostContentmanagementQueryExpand? = nil
    ) -> APICall<QueryResults> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "postContentmanagementQuery", .post, "/api/v2/contentmanagement/query", query: queryParameters,
            body: .json(body.asJSON))
    }
}

// MARK: - postContentmanagementShares

extension ContentManagementApi {
    /// Calls `POST /api/v2/contentmanagement/shares`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postContentmanagementShares(body: CreateShareRequest) async throws(ApiError) -> CreateShareResponse {
        try await client.send(Self.postContentmanagementShares(body: body))
    }

    /// The call `POST /api/v2/contentmanagement/shares`, ready to be sent.
    public static func postContentmanagementShares(body: CreateShareRequest) -> APICall<CreateShareResponse> {
        APICall("postContentmanagementShares", .post, "/api/v2/contentmanagement/shares", body: .json(body.asJSON))
    }
}

// MARK: - postContentmanagementWorkspaceTagvalues

extension ContentManagementApi {
    /// Calls `POST /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - workspaceId: `workspaceId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postContentmanagementWorkspaceTagvalues(
        workspaceId: String, body: TagValue
    ) async throws(ApiError) -> TagValue {
        try await client.send(Self.postContentmanagementWorkspaceTagvalues(workspaceId: workspaceId, body: body))
    }

    /// The call `POST /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues`, ready to be sent.
    public static func postContentmanagementWorkspaceTagvalues(
        workspaceId: String, body: TagValue
    ) -> APICall<TagValue> {
        APICall(
            "postContentmanagementWorkspaceTagvalues", .post,
            "/api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues", parameters: [("workspaceId", workspaceId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postContentmanagementWorkspaceTagvaluesQuery

extension ContentManagementApi {
    /// Calls `POST /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/query`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - workspaceId: `workspaceId` in the path.
    ///   - body: the body.
    ///   - expand: `expand` in the query, once for each element.
    @discardableResult
    public func postContentmanagementWorkspaceTagvaluesQuery(
        workspaceId: String, body: TagQueryRequest, expand: [PostContentmanagementWorkspaceTagvaluesQueryExpand]? = nil
    ) async throws(ApiError) -> TagValueEntityListing {
        try await client.send(
            Self.postContentmanagementWorkspaceTagvaluesQuery(workspaceId: workspaceId, body: body, expand: expand))
    }

    /// The call `POST /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/query`, ready to be sent.
    public static func postContentmanagementWorkspaceTagvaluesQuery(
        workspaceId: String, body: TagQueryRequest, expand: [PostContentmanagementWorkspaceTagvaluesQueryExpand]? = nil
    ) -> APICall<TagValueEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "postContentmanagementWorkspaceTagvaluesQuery", .post,
            "/api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/query",
            parameters: [("workspaceId", workspaceId)], query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postContentmanagementWorkspaces

extension ContentManagementApi {
    /// Calls `POST /api/v2/contentmanagement/workspaces`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postContentmanagementWorkspaces(body: WorkspaceCreate) async throws(ApiError) -> Workspace {
        try await client.send(Self.postContentmanagementWorkspaces(body: body))
    }

    /// The call `POST /api/v2/contentmanagement/workspaces`, ready to be sent.
    public static func postContentmanagementWorkspaces(body: WorkspaceCreate) -> APICall<Workspace> {
        APICall(
            "postContentmanagementWorkspaces", .post, "/api/v2/contentmanagement/workspaces", body: .json(body.asJSON))
    }
}

// MARK: - putContentmanagementWorkspace

extension ContentManagementApi {
    /// Calls `PUT /api/v2/contentmanagement/workspaces/{workspaceId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - workspaceId: `workspaceId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putContentmanagementWorkspace(
        workspaceId: String, body: Workspace
    ) async throws(ApiError) -> Workspace {
        try await client.send(Self.putContentmanagementWorkspace(workspaceId: workspaceId, body: body))
    }

    /// The call `PUT /api/v2/contentmanagement/workspaces/{workspaceId}`, ready to be sent.
    public static func putContentmanagementWorkspace(workspaceId: String, body: Workspace) -> APICall<Workspace> {
        APICall(
            "putContentmanagementWorkspace", .put, "/api/v2/contentmanagement/workspaces/{workspaceId}",
            parameters: [("workspaceId", workspaceId)], body: .json(body.asJSON))
    }
}

// MARK: - putContentmanagementWorkspaceMember

extension ContentManagementApi {
    /// Calls `PUT /api/v2/contentmanagement/workspaces/{workspaceId}/members/{memberId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - workspaceId: `workspaceId` in the path.
    ///   - memberId: `memberId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putContentmanagementWorkspaceMember(
        workspaceId: String, memberId: String, body: WorkspaceMember
    ) async throws(ApiError) -> WorkspaceMember {
        try await client.send(
            Self.putContentmanagementWorkspaceMember(workspaceId: workspaceId, memberId: memberId, body: body))
    }

    /// The call `PUT /api/v2/contentmanagement/workspaces/{workspaceId}/members/{memberId}`, ready to be sent.
    public static func putContentmanagementWorkspaceMember(
        workspaceId: String, memberId: String, body: WorkspaceMember
    ) -> APICall<WorkspaceMember> {
        APICall(
            "putContentmanagementWorkspaceMember", .put,
            "/api/v2/contentmanagement/workspaces/{workspaceId}/members/{memberId}",
            parameters: [("workspaceId", workspaceId), ("memberId", memberId)], body: .json(body.asJSON))
    }
}

// MARK: - putContentmanagementWorkspaceTagvalue

extension ContentManagementApi {
    /// Calls `PUT /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/{tagId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - workspaceId: `workspaceId` in the path.
    ///   - tagId: `tagId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putContentmanagementWorkspaceTagvalue(
        workspaceId: String, tagId: String, body: TagValue
    ) async throws(ApiError) -> TagValue {
        try await client.send(
            Self.putContentmanagementWorkspaceTagvalue(workspaceId: workspaceId, tagId: tagId, body: body))
    }

    /// The call `PUT /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/{tagId}`, ready to be sent.
    public static func putContentmanagementWorkspaceTagvalue(
        workspaceId: String, tagId: String, body: TagValue
    ) -> APICall<TagValue> {
        APICall(
            "putContentmanagementWorkspaceTagvalue", .put,
            "/api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/{tagId}",
            parameters: [("workspaceId", workspaceId), ("tagId", tagId)], body: .json(body.asJSON))
    }
}
