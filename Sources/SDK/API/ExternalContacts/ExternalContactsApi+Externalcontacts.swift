// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

// MARK: - deleteExternalcontactsExternalsource

extension ExternalContactsApi {
    /// Calls `DELETE /api/v2/externalcontacts/externalsources/{externalSourceId}`.
    ///
    /// Needs the permission `externalContacts:externalSource:delete`.
    ///
    /// - Parameters:
    ///   - externalSourceId: `externalSourceId` in the path.
    @discardableResult
    public func deleteExternalcontactsExternalsource(externalSourceId: String) async throws(ApiError) -> JSON {
        try await client.send(Self.deleteExternalcontactsExternalsource(externalSourceId: externalSourceId))
    }

    /// The call `DELETE /api/v2/externalcontacts/externalsources/{externalSourceId}`, ready to be sent.
    public static func deleteExternalcontactsExternalsource(externalSourceId: String) -> APICall<JSON> {
        APICall(
            "deleteExternalcontactsExternalsource", .delete,
            "/api/v2/externalcontacts/externalsources/{externalSourceId}",
            parameters: [("externalSourceId", externalSourceId)])
    }
}

// MARK: - deleteExternalcontactsRelationship

extension ExternalContactsApi {
    /// Calls `DELETE /api/v2/externalcontacts/relationships/{relationshipId}`.
    ///
    /// Needs one of the permissions `relate:externalOrganization:edit`, `externalContacts:externalOrganization:edit`.
    ///
    /// - Parameters:
    ///   - relationshipId: `relationshipId` in the path.
    @discardableResult
    public func deleteExternalcontactsRelationship(relationshipId: String) async throws(ApiError) -> JSON {
        try await client.send(Self.deleteExternalcontactsRelationship(relationshipId: relationshipId))
    }

    /// The call `DELETE /api/v2/externalcontacts/relationships/{relationshipId}`, ready to be sent.
    public static func deleteExternalcontactsRelationship(relationshipId: String) -> APICall<JSON> {
        APICall(
            "deleteExternalcontactsRelationship", .delete, "/api/v2/externalcontacts/relationships/{relationshipId}",
            parameters: [("relationshipId", relationshipId)])
    }
}

// MARK: - getExternalcontactsExternalsource

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/externalsources/{externalSourceId}`.
    ///
    /// Needs one of the permissions `externalContacts:externalSource:view`, `externalContacts:contact:view`,
    /// `externalContacts:externalOrganization:view`.
    ///
    /// - Parameters:
    ///   - externalSourceId: `externalSourceId` in the path.
    public func getExternalcontactsExternalsource(externalSourceId: String) async throws(ApiError) -> ExternalSource {
        try await client.send(Self.getExternalcontactsExternalsource(externalSourceId: externalSourceId))
    }

    /// The call `GET /api/v2/externalcontacts/externalsources/{externalSourceId}`, ready to be sent.
    public static func getExternalcontactsExternalsource(externalSourceId: String) -> APICall<ExternalSource> {
        APICall(
            "getExternalcontactsExternalsource", .get, "/api/v2/externalcontacts/externalsources/{externalSourceId}",
            parameters: [("externalSourceId", externalSourceId)])
    }
}

// MARK: - getExternalcontactsExternalsources

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/externalsources`.
    ///
    /// Needs one of the permissions `externalContacts:externalSource:view`, `externalContacts:contact:view`,
    /// `externalContacts:externalOrganization:view`.
    ///
    /// - Parameters:
    ///   - cursor: `cursor` in the query.
    ///   - limit: `limit` in the query.
    ///   - name: `name` in the query.
    ///   - active: `active` in the query.
    public func getExternalcontactsExternalsources(
        cursor: String? = nil, limit: Int? = nil, name: String? = nil, active: Bool? = nil
    ) async throws(ApiError) -> CursorExternalSourceListing {
        try await client.send(
            Self.getExternalcontactsExternalsources(cursor: cursor, limit: limit, name: name, active: active))
    }

    /// The call `GET /api/v2/externalcontacts/externalsources`, ready to be sent.
    public static func getExternalcontactsExternalsources(
        cursor: String? = nil, limit: Int? = nil, name: String? = nil, active: Bool? = nil
    ) -> APICall<CursorExternalSourceListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("cursor", cursor)
        queryParameters.add("limit", limit)
        queryParameters.add("name", name)
        queryParameters.add("active", active)
        return APICall(
            "getExternalcontactsExternalsources", .get, "/api/v2/externalcontacts/externalsources",
            query: queryParameters)
    }
}

// MARK: - getExternalcontactsGraphsClusterscan

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/graphs/clusterscans/{scanId}`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - scanId: `scanId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    public func getExternalcontactsGraphsClusterscan(
        scanId: String, expand: [String]? = nil
    ) async throws(ApiError) -> ClusterScan {
        try await client.send(Self.getExternalcontactsGraphsClusterscan(scanId: scanId, expand: expand))
    }

    /// The call `GET /api/v2/externalcontacts/graphs/clusterscans/{scanId}`, ready to be sent.
    public static func getExternalcontactsGraphsClusterscan(
        scanId: String, expand: [String]? = nil
    ) -> APICall<ClusterScan> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getExternalcontactsGraphsClusterscan", .get, "/api/v2/externalcontacts/graphs/clusterscans/{scanId}",
            parameters: [("scanId", scanId)], query: queryParameters)
    }
}

// MARK: - getExternalcontactsGraphsClusterscanCluster

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/graphs/clusterscans/{scanId}/clusters/{clusterId}`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - scanId: `scanId` in the path.
    ///   - clusterId: `clusterId` in the path.
    public func getExternalcontactsGraphsClusterscanCluster(
        scanId: String, clusterId: String
    ) async throws(ApiError) -> Cluster {
        try await client.send(Self.getExternalcontactsGraphsClusterscanCluster(scanId: scanId, clusterId: clusterId))
    }

    /// The call `GET /api/v2/externalcontacts/graphs/clusterscans/{scanId}/clusters/{clusterId}`, ready to be sent.
    public static func getExternalcontactsGraphsClusterscanCluster(
        scanId: String, clusterId: String
    ) -> APICall<Cluster> {
        APICall(
            "getExternalcontactsGraphsClusterscanCluster", .get,
            "/api/v2/externalcontacts/graphs/clusterscans/{scanId}/clusters/{clusterId}",
            parameters: [("scanId", scanId), ("clusterId", clusterId)])
    }
}

// MARK: - getExternalcontactsGraphsClusterscanClusters

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/graphs/clusterscans/{scanId}/clusters`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - scanId: `scanId` in the path.
    ///   - limit: `limit` in the query.
    ///   - cursor: `cursor` in the query.
    ///   - divisionIds: `divisionIds` in the query, once for each element.
    ///   - mergeInfoStatus: `mergeInfo.status` in the query.
    public func getExternalcontactsGraphsClusterscanClusters(
        scanId: String, limit: Int? = nil, cursor: String? = nil, divisionIds: [String]? = nil,
        mergeInfoStatus: String? = nil
    ) async throws(ApiError) -> ClusterList {
        try await client.send(
            Self.getExternalcontactsGraphsClusterscanClusters(
                scanId: scanId, limit: limit, cursor: cursor, divisionIds: divisionIds,
                mergeInfoStatus: mergeInfoStatus))
    }

    /// The call `GET /api/v2/externalcontacts/graphs/clusterscans/{scanId}/clusters`, ready to be sent.
    public static func getExternalcontactsGraphsClusterscanClusters(
        scanId: String, limit: Int? = nil, cursor: String? = nil, divisionIds: [String]? = nil,
        mergeInfoStatus: String? = nil
    ) -> APICall<ClusterList> {
        var queryParameters = QueryParameters()
        queryParameters.add("limit", limit)
        queryParameters.add("cursor", cursor)
        queryParameters.add("divisionIds", divisionIds)
        queryParameters.add("mergeInfo.status", mergeInfoStatus)
        return APICall(
            "getExternalcontactsGraphsClusterscanClusters", .get,
            "/api/v2/externalcontacts/graphs/clusterscans/{scanId}/clusters", parameters: [("scanId", scanId)],
            query: queryParameters)
    }
}

// MARK: - getExternalcontactsGraphsClusterscanStatistics

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/graphs/clusterscans/{scanId}/statistics`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - scanId: `scanId` in the path.
    public func getExternalcontactsGraphsClusterscanStatistics(
        scanId: String
    ) async throws(ApiError) -> ClusterScanStatistics {
        try await client.send(Self.getExternalcontactsGraphsClusterscanStatistics(scanId: scanId))
    }

    /// The call `GET /api/v2/externalcontacts/graphs/clusterscans/{scanId}/statistics`, ready to be sent.
    public static func getExternalcontactsGraphsClusterscanStatistics(
        scanId: String
    ) -> APICall<ClusterScanStatistics> {
        APICall(
            "getExternalcontactsGraphsClusterscanStatistics", .get,
            "/api/v2/externalcontacts/graphs/clusterscans/{scanId}/statistics", parameters: [("scanId", scanId)])
    }
}

// MARK: - getExternalcontactsGraphsClusterscans

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/graphs/clusterscans`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - limit: `limit` in the query.
    ///   - cursor: `cursor` in the query.
    ///   - expand: `expand` in the query, once for each element.
    public func getExternalcontactsGraphsClusterscans(
        limit: Int? = nil, cursor: String? = nil, expand: [String]? = nil
    ) async throws(ApiError) -> ClusterScanList {
        try await client.send(Self.getExternalcontactsGraphsClusterscans(limit: limit, cursor: cursor, expand: expand))
    }

    /// The call `GET /api/v2/externalcontacts/graphs/clusterscans`, ready to be sent.
    public static func getExternalcontactsGraphsClusterscans(
        limit: Int? = nil, cursor: String? = nil, expand: [String]? = nil
    ) -> APICall<ClusterScanList> {
        var queryParameters = QueryParameters()
        queryParameters.add("limit", limit)
        queryParameters.add("cursor", cursor)
        queryParameters.add("expand", expand)
        return APICall(
            "getExternalcontactsGraphsClusterscans", .get, "/api/v2/externalcontacts/graphs/clusterscans",
            query: queryParameters)
    }
}

// MARK: - getExternalcontactsGraphsClusterscansLatest

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/graphs/clusterscans/latest`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - expand: `expand` in the query, once for each element.
    public func getExternalcontactsGraphsClusterscansLatest(
        expand: [String]? = nil
    ) async throws(ApiError) -> ClusterScan {
        try await client.send(Self.getExternalcontactsGraphsClusterscansLatest(expand: expand))
    }

    /// The call `GET /api/v2/externalcontacts/graphs/clusterscans/latest`, ready to be sent.
    public static func getExternalcontactsGraphsClusterscansLatest(expand: [String]? = nil) -> APICall<ClusterScan> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getExternalcontactsGraphsClusterscansLatest", .get, "/api/v2/externalcontacts/graphs/clusterscans/latest",
            query: queryParameters)
    }
}

// MARK: - getExternalcontactsGraphsClusterscansLatestStatistics

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/graphs/clusterscans/latest/statistics`.
    ///
    /// Which permissions it needs is not known.
    public func getExternalcontactsGraphsClusterscansLatestStatistics() async throws(ApiError) -> ClusterScanStatistics {
        try await client.send(Self.getExternalcontactsGraphsClusterscansLatestStatistics())
    }

    /// The call `GET /api/v2/externalcontacts/graphs/clusterscans/latest/statistics`, ready to be sent.
    public static func getExternalcontactsGraphsClusterscansLatestStatistics() -> APICall<ClusterScanStatistics> {
        APICall(
            "getExternalcontactsGraphsClusterscansLatestStatistics", .get,
            "/api/v2/externalcontacts/graphs/clusterscans/latest/statistics")
    }
}

// MARK: - getExternalcontactsGraphsSettings

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/graphs/settings`.
    ///
    /// Which permissions it needs is not known.
    public func getExternalcontactsGraphsSettings() async throws(ApiError) -> GraphSettings {
        try await client.send(Self.getExternalcontactsGraphsSettings())
    }

    /// The call `GET /api/v2/externalcontacts/graphs/settings`, ready to be sent.
    public static func getExternalcontactsGraphsSettings() -> APICall<GraphSettings> {
        APICall("getExternalcontactsGraphsSettings", .get, "/api/v2/externalcontacts/graphs/settings")
    }
}

// MARK: - getExternalcontactsNotesExport

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/notes/exports/{exportId}`.
    ///
    /// Needs the permissions `externalContacts:export:view`, `externalContacts:contact:view`,
    /// `externalContacts:externalOrganization:view`.
    ///
    /// - Parameters:
    ///   - exportId: `exportId` in the path.
    public func getExternalcontactsNotesExport(exportId: String) async throws(ApiError) -> NotesExport {
        try await client.send(Self.getExternalcontactsNotesExport(exportId: exportId))
    }

    /// The call `GET /api/v2/externalcontacts/notes/exports/{exportId}`, ready to be sent.
    public static func getExternalcontactsNotesExport(exportId: String) -> APICall<NotesExport> {
        APICall(
            "getExternalcontactsNotesExport", .get, "/api/v2/externalcontacts/notes/exports/{exportId}",
            parameters: [("exportId", exportId)])
    }
}

// MARK: - getExternalcontactsNotesExports

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/notes/exports`.
    ///
    /// Needs the permissions `externalContacts:export:view`, `externalContacts:contact:view`,
    /// `externalContacts:externalOrganization:view`.
    ///
    /// - Parameters:
    ///   - divisionIds: `divisionIds` in the query, once for each element.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    public func getExternalcontactsNotesExports(
        divisionIds: [String]? = nil, after: String? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> NotesExportListing {
        try await client.send(
            Self.getExternalcontactsNotesExports(divisionIds: divisionIds, after: after, pageSize: pageSize))
    }

    /// The call `GET /api/v2/externalcontacts/notes/exports`, ready to be sent.
    public static func getExternalcontactsNotesExports(
        divisionIds: [String]? = nil, after: String? = nil, pageSize: Int? = nil
    ) -> APICall<NotesExportListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("divisionIds", divisionIds)
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getExternalcontactsNotesExports", .get, "/api/v2/externalcontacts/notes/exports", query: queryParameters)
    }
}

// MARK: - getExternalcontactsRelationship

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/relationships/{relationshipId}`.
    ///
    /// Needs one of the permissions `relate:externalOrganization:view`, `externalContacts:externalOrganization:view`.
    ///
    /// - Parameters:
    ///   - relationshipId: `relationshipId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    public func getExternalcontactsRelationship(
        relationshipId: String, expand: [GetExternalcontactsRelationshipExpand]? = nil
    ) async throws(ApiError) -> Relationship {
        try await client.send(Self.getExternalcontactsRelationship(relationshipId: relationshipId, expand: expand))
    }

    /// The call `GET /api/v2/externalcontacts/relationships/{relationshipId}`, ready to be sent.
    public static func getExternalcontactsRelationship(
        relationshipId: String, expand: [GetExternalcontactsRelationshipExpand]? = nil
    ) -> APICall<Relationship> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getExternalcontactsRelationship", .get, "/api/v2/externalcontacts/relationships/{relationshipId}",
            parameters: [("relationshipId", relationshipId)], query: queryParameters)
    }
}

// MARK: - getExternalcontactsRelationshipsExport

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/relationships/exports/{exportId}`.
    ///
    /// Needs the permissions `externalContacts:export:view`, `externalContacts:externalOrganization:view`.
    ///
    /// - Parameters:
    ///   - exportId: `exportId` in the path.
    public func getExternalcontactsRelationshipsExport(exportId: String) async throws(ApiError) -> RelationshipsExport {
        try await client.send(Self.getExternalcontactsRelationshipsExport(exportId: exportId))
    }

    /// The call `GET /api/v2/externalcontacts/relationships/exports/{exportId}`, ready to be sent.
    public static func getExternalcontactsRelationshipsExport(exportId: String) -> APICall<RelationshipsExport> {
        APICall(
            "getExternalcontactsRelationshipsExport", .get, "/api/v2/externalcontacts/relationships/exports/{exportId}",
            parameters: [("exportId", exportId)])
    }
}

// MARK: - getExternalcontactsRelationshipsExports

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/relationships/exports`.
    ///
    /// Needs the permissions `externalContacts:export:view`, `externalContacts:externalOrganization:view`.
    ///
    /// - Parameters:
    ///   - divisionIds: `divisionIds` in the query, once for each element.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    public func getExternalcontactsRelationshipsExports(
        divisionIds: [String]? = nil, after: String? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> RelationshipsExportListing {
        try await client.send(
            Self.getExternalcontactsRelationshipsExports(divisionIds: divisionIds, after: after, pageSize: pageSize))
    }

    /// The call `GET /api/v2/externalcontacts/relationships/exports`, ready to be sent.
    public static func getExternalcontactsRelationshipsExports(
        divisionIds: [String]? = nil, after: String? = nil, pageSize: Int? = nil
    ) -> APICall<RelationshipsExportListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("divisionIds", divisionIds)
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getExternalcontactsRelationshipsExports", .get, "/api/v2/externalcontacts/relationships/exports",
            query: queryParameters)
    }
}

// MARK: - getExternalcontactsReversewhitepageslookup

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/reversewhitepageslookup`.
    ///
    /// Needs the permission `externalContacts:contact:view`.
    ///
    /// - Parameters:
    ///   - lookupVal: `lookupVal` in the query.
    ///   - expand: `expand` in the query, once for each element.
    ///   - divisionId: `divisionId` in the query; when left out: `*`.
    public func getExternalcontactsReversewhitepageslookup(
        lookupVal: String, expand: [GetExternalcontactsReversewhitepageslookupExpand]? = nil, divisionId: String? = nil
    ) async throws(ApiError) -> ReverseWhitepagesLookupResult {
        try await client.send(
            Self.getExternalcontactsReversewhitepageslookup(
                lookupVal: lookupVal, expand: expand, divisionId: divisionId))
    }

    /// The call `GET /api/v2/externalcontacts/reversewhitepageslookup`, ready to be sent.
    public static func getExternalcontactsReversewhitepageslookup(
        lookupVal: String, expand: [GetExternalcontactsReversewhitepageslookupExpand]? = nil, divisionId: String? = nil
    ) -> APICall<ReverseWhitepagesLookupResult> {
        var queryParameters = QueryParameters()
        queryParameters.add("lookupVal", lookupVal)
        queryParameters.add("expand", expand)
        queryParameters.add("divisionId", divisionId)
        return APICall(
            "getExternalcontactsReversewhitepageslookup", .get, "/api/v2/externalcontacts/reversewhitepageslookup",
            query: queryParameters)
    }
}

// MARK: - getExternalcontactsScanContacts

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/scan/contacts`.
    ///
    /// Needs one of the permissions `relate:contact:view`, `externalContacts:contact:view`.
    ///
    /// - Parameters:
    ///   - limit: `limit` in the query.
    ///   - cursor: `cursor` in the query.
    ///   - divisionId: `divisionId` in the query; when left out: `*`.
    public func getExternalcontactsScanContacts(
        limit: Int? = nil, cursor: String? = nil, divisionId: String? = nil
    ) async throws(ApiError) -> CursorContactListing {
        try await client.send(
            Self.getExternalcontactsScanContacts(limit: limit, cursor: cursor, divisionId: divisionId))
    }

    /// The call `GET /api/v2/externalcontacts/scan/contacts`, ready to be sent.
    public static func getExternalcontactsScanContacts(
        limit: Int? = nil, cursor: String? = nil, divisionId: String? = nil
    ) -> APICall<CursorContactListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("limit", limit)
        queryParameters.add("cursor", cursor)
        queryParameters.add("divisionId", divisionId)
        return APICall(
            "getExternalcontactsScanContacts", .get, "/api/v2/externalcontacts/scan/contacts", query: queryParameters)
    }
}

// MARK: - getExternalcontactsScanContactsDivisionviewsAll

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/scan/contacts/divisionviews/all`.
    ///
    /// Needs the permission `externalContacts:contact:viewAll`.
    ///
    /// - Parameters:
    ///   - limit: `limit` in the query.
    ///   - cursor: `cursor` in the query.
    public func getExternalcontactsScanContactsDivisionviewsAll(
        limit: Int? = nil, cursor: String? = nil
    ) async throws(ApiError) -> CursorContactListing {
        try await client.send(Self.getExternalcontactsScanContactsDivisionviewsAll(limit: limit, cursor: cursor))
    }

    /// The call `GET /api/v2/externalcontacts/scan/contacts/divisionviews/all`, ready to be sent.
    public static func getExternalcontactsScanContactsDivisionviewsAll(
        limit: Int? = nil, cursor: String? = nil
    ) -> APICall<CursorContactListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("limit", limit)
        queryParameters.add("cursor", cursor)
        return APICall(
            "getExternalcontactsScanContactsDivisionviewsAll", .get,
            "/api/v2/externalcontacts/scan/contacts/divisionviews/all", query: queryParameters)
    }
}

// MARK: - getExternalcontactsScanNotes

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/scan/notes`.
    ///
    /// Needs one of the permissions `relate:contact:view`, `externalContacts:contact:view`.
    ///
    /// - Parameters:
    ///   - limit: `limit` in the query.
    ///   - cursor: `cursor` in the query.
    ///   - divisionId: `divisionId` in the query; when left out: `*`.
    public func getExternalcontactsScanNotes(
        limit: Int? = nil, cursor: String? = nil, divisionId: String? = nil
    ) async throws(ApiError) -> CursorNoteListing {
        try await client.send(Self.getExternalcontactsScanNotes(limit: limit, cursor: cursor, divisionId: divisionId))
    }

    /// The call `GET /api/v2/externalcontacts/scan/notes`, ready to be sent.
    public static func getExternalcontactsScanNotes(
        limit: Int? = nil, cursor: String? = nil, divisionId: String? = nil
    ) -> APICall<CursorNoteListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("limit", limit)
        queryParameters.add("cursor", cursor)
        queryParameters.add("divisionId", divisionId)
        return APICall(
            "getExternalcontactsScanNotes", .get, "/api/v2/externalcontacts/scan/notes", query: queryParameters)
    }
}

// MARK: - getExternalcontactsScanNotesDivisionviewsAll

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/scan/notes/divisionviews/all`.
    ///
    /// Needs the permission `externalContacts:contact:viewAll`.
    ///
    /// - Parameters:
    ///   - limit: `limit` in the query.
    ///   - cursor: `cursor` in the query.
    public func getExternalcontactsScanNotesDivisionviewsAll(
        limit: Int? = nil, cursor: String? = nil
    ) async throws(ApiError) -> CursorNoteListing {
        try await client.send(Self.getExternalcontactsScanNotesDivisionviewsAll(limit: limit, cursor: cursor))
    }

    /// The call `GET /api/v2/externalcontacts/scan/notes/divisionviews/all`, ready to be sent.
    public static func getExternalcontactsScanNotesDivisionviewsAll(
        limit: Int? = nil, cursor: String? = nil
    ) -> APICall<CursorNoteListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("limit", limit)
        queryParameters.add("cursor", cursor)
        return APICall(
            "getExternalcontactsScanNotesDivisionviewsAll", .get,
            "/api/v2/externalcontacts/scan/notes/divisionviews/all", query: queryParameters)
    }
}

// MARK: - getExternalcontactsScanOrganizations

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/scan/organizations`.
    ///
    /// Needs one of the permissions `relate:externalOrganization:view`, `externalContacts:externalOrganization:view`.
    ///
    /// - Parameters:
    ///   - limit: `limit` in the query.
    ///   - cursor: `cursor` in the query.
    ///   - divisionId: `divisionId` in the query; when left out: `*`.
    public func getExternalcontactsScanOrganizations(
        limit: Int? = nil, cursor: String? = nil, divisionId: String? = nil
    ) async throws(ApiError) -> CursorOrganizationListing {
        try await client.send(
            Self.getExternalcontactsScanOrganizations(limit: limit, cursor: cursor, divisionId: divisionId))
    }

    /// The call `GET /api/v2/externalcontacts/scan/organizations`, ready to be sent.
    public static func getExternalcontactsScanOrganizations(
        limit: Int? = nil, cursor: String? = nil, divisionId: String? = nil
    ) -> APICall<CursorOrganizationListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("limit", limit)
        queryParameters.add("cursor", cursor)
        queryParameters.add("divisionId", divisionId)
        return APICall(
            "getExternalcontactsScanOrganizations", .get, "/api/v2/externalcontacts/scan/organizations",
            query: queryParameters)
    }
}

// MARK: - getExternalcontactsScanOrganizationsDivisionviewsAll

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/scan/organizations/divisionviews/all`.
    ///
    /// Needs the permission `externalContacts:externalOrganization:viewAll`.
    ///
    /// - Parameters:
    ///   - limit: `limit` in the query.
    ///   - cursor: `cursor` in the query.
    public func getExternalcontactsScanOrganizationsDivisionviewsAll(
        limit: Int? = nil, cursor: String? = nil
    ) async throws(ApiError) -> CursorOrganizationListing {
        try await client.send(Self.getExternalcontactsScanOrganizationsDivisionviewsAll(limit: limit, cursor: cursor))
    }

    /// The call `GET /api/v2/externalcontacts/scan/organizations/divisionviews/all`, ready to be sent.
    public static func getExternalcontactsScanOrganizationsDivisionviewsAll(
        limit: Int? = nil, cursor: String? = nil
    ) -> APICall<CursorOrganizationListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("limit", limit)
        queryParameters.add("cursor", cursor)
        return APICall(
            "getExternalcontactsScanOrganizationsDivisionviewsAll", .get,
            "/api/v2/externalcontacts/scan/organizations/divisionviews/all", query: queryParameters)
    }
}

// MARK: - getExternalcontactsScanRelationships

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/scan/relationships`.
    ///
    /// Needs one of the permissions `relate:contact:view`, `externalContacts:contact:view`.
    ///
    /// - Parameters:
    ///   - limit: `limit` in the query.
    ///   - cursor: `cursor` in the query.
    ///   - divisionId: `divisionId` in the query; when left out: `*`.
    public func getExternalcontactsScanRelationships(
        limit: Int? = nil, cursor: String? = nil, divisionId: String? = nil
    ) async throws(ApiError) -> CursorRelationshipListing {
        try await client.send(
            Self.getExternalcontactsScanRelationships(limit: limit, cursor: cursor, divisionId: divisionId))
    }

    /// The call `GET /api/v2/externalcontacts/scan/relationships`, ready to be sent.
    public static func getExternalcontactsScanRelationships(
        limit: Int? = nil, cursor: String? = nil, divisionId: String? = nil
    ) -> APICall<CursorRelationshipListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("limit", limit)
        queryParameters.add("cursor", cursor)
        queryParameters.add("divisionId", divisionId)
        return APICall(
            "getExternalcontactsScanRelationships", .get, "/api/v2/externalcontacts/scan/relationships",
            query: queryParameters)
    }
}

// MARK: - getExternalcontactsScanRelationshipsDivisionviewsAll

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/scan/relationships/divisionviews/all`.
    ///
    /// Needs the permission `externalContacts:contact:viewAll`.
    ///
    /// - Parameters:
    ///   - limit: `limit` in the query.
    ///   - cursor: `cursor` in the query.
    public func getExternalcontactsScanRelationshipsDivisionviewsAll(
        limit: Int? = nil, cursor: String? = nil
    ) async throws(ApiError) -> CursorRelationshipListing {
        try await client.send(Self.getExternalcontactsScanRelationshipsDivisionviewsAll(limit: limit, cursor: cursor))
    }

    /// The call `GET /api/v2/externalcontacts/scan/relationships/divisionviews/all`, ready to be sent.
    public static func getExternalcontactsScanRelationshipsDivisionviewsAll(
        limit: Int? = nil, cursor: String? = nil
    ) -> APICall<CursorRelationshipListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("limit", limit)
        queryParameters.add("cursor", cursor)
        return APICall(
            "getExternalcontactsScanRelationshipsDivisionviewsAll", .get,
            "/api/v2/externalcontacts/scan/relationships/divisionviews/all", query: queryParameters)
    }
}

// MARK: - patchExternalcontactsRelationship

extension ExternalContactsApi {
    /// Calls `PATCH /api/v2/externalcontacts/relationships/{relationshipId}`.
    ///
    /// Needs the permission `externalContacts:externalOrganization:edit`.
    ///
    /// - Parameters:
    ///   - relationshipId: `relationshipId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchExternalcontactsRelationship(
        relationshipId: String, body: ExternalContactsPatchRequest
    ) async throws(ApiError) -> Relationship {
        try await client.send(Self.patchExternalcontactsRelationship(relationshipId: relationshipId, body: body))
    }

    /// The call `PATCH /api/v2/externalcontacts/relationships/{relationshipId}`, ready to be sent.
    public static func patchExternalcontactsRelationship(
        relationshipId: String, body: ExternalContactsPatchRequest
    ) -> APICall<Relationship> {
        APICall(
            "patchExternalcontactsRelationship", .patch, "/api/v2/externalcontacts/relationships/{relationshipId}",
            parameters: [("relationshipId", relationshipId)], body: .json(body.asJSON))
    }
}

// MARK: - postExternalcontactsExternalsources

extension ExternalContactsApi {
    /// Calls `POST /api/v2/externalcontacts/externalsources`.
    ///
    /// Needs the permission `externalContacts:externalSource:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postExternalcontactsExternalsources(body: ExternalSource) async throws(ApiError) -> ExternalSource {
        try await client.send(Self.postExternalcontactsExternalsources(body: body))
    }

    /// The call `POST /api/v2/externalcontacts/externalsources`, ready to be sent.
    public static func postExternalcontactsExternalsources(body: ExternalSource) -> APICall<ExternalSource> {
        APICall(
            "postExternalcontactsExternalsources", .post, "/api/v2/externalcontacts/externalsources",
            body: .json(body.asJSON))
    }
}

// MARK: - postExternalcontactsIdentifierlookup

extension ExternalContactsApi {
    /// Calls `POST /api/v2/externalcontacts/identifierlookup`.
    ///
    /// Needs one of the permissions `externalContacts:contact:view`, `relate:contact:view`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - expand: `expand` in the query, once for each element.
    @discardableResult
    public func postExternalcontactsIdentifierlookup(
        body: ContactIdentifier, expand: [PostExternalcontactsIdentifierlookupExpand]? = nil
    ) async throws(ApiError) -> ExternalContact {
        try await client.send(Self.postExternalcontactsIdentifierlookup(body: body, expand: expand))
    }

    /// The call `POST /api/v2/externalcontacts/identifierlookup`, ready to be sent.
    public static func postExternalcontactsIdentifierlookup(
        body: ContactIdentifier, expand: [PostExternalcontactsIdentifierlookupExpand]? = nil
    ) -> APICall<ExternalContact> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "postExternalcontactsIdentifierlookup", .post, "/api/v2/externalcontacts/identifierlookup",
            query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postExternalcontactsIdentifierlookupContacts

extension ExternalContactsApi {
    /// Calls `POST /api/v2/externalcontacts/identifierlookup/contacts`.
    ///
    /// Needs the permission `externalContacts:contact:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - expand: `expand` in the query, once for each element.
    @discardableResult
    public func postExternalcontactsIdentifierlookupContacts(
        body: ContactIdentifier, expand: [PostExternalcontactsIdentifierlookupContactsExpand]? = nil
    ) async throws(ApiError) -> ExternalContact {
        try await client.send(Self.postExternalcontactsIdentifierlookupContacts(body: body, expand: expand))
    }

    /// The call `POST /api/v2/externalcontacts/identifierlookup/contacts`, ready to be sent.
    public static func postExternalcontactsIdentifierlookupContacts(
        body: ContactIdentifier, expand: [PostExternalcontactsIdentifierlookupContactsExpand]? = nil
    ) -> APICall<ExternalContact> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "postExternalcontactsIdentifierlookupContacts", .post, "/api/v2/externalcontacts/identifierlookup/contacts",
            query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postExternalcontactsIdentifierlookupOrganizations

extension ExternalContactsApi {
    /// Calls `POST /api/v2/externalcontacts/identifierlookup/organizations`.
    ///
    /// Needs the permission `externalContacts:externalOrganization:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - expand: `expand` in the query, once for each element.
    @discardableResult
    public func postExternalcontactsIdentifierlookupOrganizations(
        body: ExternalOrganizationIdentifier, expand: [PostExternalcontactsIdentifierlookupOrganizationsExpand]? = nil
    ) async throws(ApiError) -> ExternalOrganization {
        try await client.send(Self.postExternalcontactsIdentifierlookupOrganizations(body: body, expand: expand))
    }

    /// The call `POST /api/v2/externalcontacts/identifierlookup/organizations`, ready to be sent.
    public static func postExternalcontactsIdentifierlookupOrganizations(
        body: ExternalOrganizationIdentifier, expand: [PostExternalcontactsIdentifierlookupOrganizationsExpand]? = nil
    ) -> APICall<ExternalOrganization> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "postExternalcontactsIdentifierlookupOrganizations", .post,
            "/api/v2/externalcontacts/identifierlookup/organizations", query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postExternalcontactsMergeContacts

extension ExternalContactsApi {
    /// Calls `POST /api/v2/externalcontacts/merge/contacts`.
    ///
    /// Needs the permission `externalContacts:identity:merge`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postExternalcontactsMergeContacts(body: MergeRequest) async throws(ApiError) -> ExternalContact {
        try await client.send(Self.postExternalcontactsMergeContacts(body: body))
    }

    /// The call `POST /api/v2/externalcontacts/merge/contacts`, ready to be sent.
    public static func postExternalcontactsMergeContacts(body: MergeRequest) -> APICall<ExternalContact> {
        APICall(
            "postExternalcontactsMergeContacts", .post, "/api/v2/externalcontacts/merge/contacts",
            body: .json(body.asJSON))
    }
}

// MARK: - postExternalcontactsNotesExports

extension ExternalContactsApi {
    /// Calls `POST /api/v2/externalcontacts/notes/exports`.
    ///
    /// Needs the permissions `externalContacts:export:add`, `externalContacts:contact:view`,
    /// `externalContacts:externalOrganization:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postExternalcontactsNotesExports(body: NotesExport) async throws(ApiError) -> NotesExport {
        try await client.send(Self.postExternalcontactsNotesExports(body: body))
    }

    /// The call `POST /api/v2/externalcontacts/notes/exports`, ready to be sent.
    public static func postExternalcontactsNotesExports(body: NotesExport) -> APICall<NotesExport> {
        APICall(
            "postExternalcontactsNotesExports", .post, "/api/v2/externalcontacts/notes/exports",
            body: .json(body.asJSON))
    }
}

// MARK: - postExternalcontactsRelationships

extension ExternalContactsApi {
    /// Calls `POST /api/v2/externalcontacts/relationships`.
    ///
    /// Needs one of the permissions `relate:externalOrganization:edit`, `externalContacts:externalOrganization:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postExternalcontactsRelationships(body: Relationship) async throws(ApiError) -> Relationship {
        try await client.send(Self.postExternalcontactsRelationships(body: body))
    }

    /// The call `POST /api/v2/externalcontacts/relationships`, ready to be sent.
    public static func postExternalcontactsRelationships(body: Relationship) -> APICall<Relationship> {
        APICall(
            "postExternalcontactsRelationships", .post, "/api/v2/externalcontacts/relationships",
            body: .json(body.asJSON))
    }
}

// MARK: - postExternalcontactsRelationshipsExports

extension ExternalContactsApi {
    /// Calls `POST /api/v2/externalcontacts/relationships/exports`.
    ///
    /// Needs the permissions `externalContacts:export:add`, `externalContacts:externalOrganization:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postExternalcontactsRelationshipsExports(
        body: RelationshipsExport
    ) async throws(ApiError) -> RelationshipsExport {
        try await client.send(Self.postExternalcontactsRelationshipsExports(body: body))
    }

    /// The call `POST /api/v2/externalcontacts/relationships/exports`, ready to be sent.
    public static func postExternalcontactsRelationshipsExports(
        body: RelationshipsExport
    ) -> APICall<RelationshipsExport> {
        APICall(
            "postExternalcontactsRelationshipsExports", .post, "/api/v2/externalcontacts/relationships/exports",
            body: .json(body.asJSON))
    }
}

// MARK: - putExternalcontactsConversation

extension ExternalContactsApi {
    /// Calls `PUT /api/v2/externalcontacts/conversations/{conversationId}`.
    ///
    /// Needs one of the permissions `relate:conversation:associate`, `externalContacts:conversation:associate`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - body: the body.
    public func putExternalcontactsConversation(
        conversationId: String, body: ConversationAssociation
    ) async throws(ApiError) {
        try await client.send(Self.putExternalcontactsConversation(conversationId: conversationId, body: body))
    }

    /// The call `PUT /api/v2/externalcontacts/conversations/{conversationId}`, ready to be sent.
    public static func putExternalcontactsConversation(
        conversationId: String, body: ConversationAssociation
    ) -> APICall<Void> {
        APICall(
            "putExternalcontactsConversation", .put, "/api/v2/externalcontacts/conversations/{conversationId}",
            parameters: [("conversationId", conversationId)], body: .json(body.asJSON))
    }
}

// MARK: - putExternalcontactsExternalsource

extension ExternalContactsApi {
    /// Calls `PUT /api/v2/externalcontacts/externalsources/{externalSourceId}`.
    ///
    /// Needs the permission `externalContacts:externalSource:edit`.
    ///
    /// - Parameters:
    ///   - externalSourceId: `externalSourceId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putExternalcontactsExternalsource(
        externalSourceId: String, body: ExternalSource
    ) async throws(ApiError) -> ExternalSource {
        try await client.send(Self.putExternalcontactsExternalsource(externalSourceId: externalSourceId, body: body))
    }

    /// The call `PUT /api/v2/externalcontacts/externalsources/{externalSourceId}`, ready to be sent.
    public static func putExternalcontactsExternalsource(
        externalSourceId: String, body: ExternalSource
    ) -> APICall<ExternalSource> {
        APICall(
            "putExternalcontactsExternalsource", .put, "/api/v2/externalcontacts/externalsources/{externalSourceId}",
            parameters: [("externalSourceId", externalSourceId)], body: .json(body.asJSON))
    }
}

// MARK: - putExternalcontactsGraphsClusterscanClusterMerge

extension ExternalContactsApi {
    /// Calls `PUT /api/v2/externalcontacts/graphs/clusterscans/{scanId}/clusters/{clusterId}/merge`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - scanId: `scanId` in the path.
    ///   - clusterId: `clusterId` in the path.
    @discardableResult
    public func putExternalcontactsGraphsClusterscanClusterMerge(
        scanId: String, clusterId: String
    ) async throws(ApiError) -> Cluster {
        try await client.send(
            Self.putExternalcontactsGraphsClusterscanClusterMerge(scanId: scanId, clusterId: clusterId))
    }

    /// The call `PUT /api/v2/externalcontacts/graphs/clusterscans/{scanId}/clusters/{clusterId}/merge`, ready to be
    /// sent.
    public static func putExternalcontactsGraphsClusterscanClusterMerge(
        scanId: String, clusterId: String
    ) -> APICall<Cluster> {
        APICall(
            "putExternalcontactsGraphsClusterscanClusterMerge", .put,
            "/api/v2/externalcontacts/graphs/clusterscans/{scanId}/clusters/{clusterId}/merge",
            parameters: [("scanId", scanId), ("clusterId", clusterId)])
    }
}

// MARK: - putExternalcontactsGraphsSettings

extension ExternalContactsApi {
    /// Calls `PUT /api/v2/externalcontacts/graphs/settings`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func putExternalcontactsGraphsSettings(body: GraphSettings) async throws(ApiError) -> GraphSettings {
        try await client.send(Self.putExternalcontactsGraphsSettings(body: body))
    }

    /// The call `PUT /api/v2/externalcontacts/graphs/settings`, ready to be sent.
    public static func putExternalcontactsGraphsSettings(body: GraphSettings) -> APICall<GraphSettings> {
        APICall(
            "putExternalcontactsGraphsSettings", .put, "/api/v2/externalcontacts/graphs/settings",
            body: .json(body.asJSON))
    }
}

// MARK: - putExternalcontactsRelationship

extension ExternalContactsApi {
    /// Calls `PUT /api/v2/externalcontacts/relationships/{relationshipId}`.
    ///
    /// Needs one of the permissions `relate:externalOrganization:edit`, `externalContacts:externalOrganization:edit`.
    ///
    /// - Parameters:
    ///   - relationshipId: `relationshipId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putExternalcontactsRelationship(
        relationshipId: String, body: Relationship
    ) async throws(ApiError) -> Relationship {
        try await client.send(Self.putExternalcontactsRelationship(relationshipId: relationshipId, body: body))
    }

    /// The call `PUT /api/v2/externalcontacts/relationships/{relationshipId}`, ready to be sent.
    public static func putExternalcontactsRelationship(
        relationshipId: String, body: Relationship
    ) -> APICall<Relationship> {
        APICall(
            "putExternalcontactsRelationship", .put, "/api/v2/externalcontacts/relationships/{relationshipId}",
            parameters: [("relationshipId", relationshipId)], body: .json(body.asJSON))
    }
}
