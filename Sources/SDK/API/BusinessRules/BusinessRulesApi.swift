// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The operations of the tag Business Rules.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct BusinessRulesApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteBusinessrulesDecisiontable

extension BusinessRulesApi {
    /// Calls `DELETE /api/v2/businessrules/decisiontables/{tableId}`.
    ///
    /// Needs the permission `businessrules:decisionTable:delete`.
    ///
    /// - Parameters:
    ///   - tableId: `tableId` in the path.
    ///   - forceDelete: `forceDelete` in the query; when left out: `false`.
    public func deleteBusinessrulesDecisiontable(tableId: String, forceDelete: Bool? = nil) async throws(ApiError) {
        try await client.send(Self.deleteBusinessrulesDecisiontable(tableId: tableId, forceDelete: forceDelete))
    }

    /// The call `DELETE /api/v2/businessrules/decisiontables/{tableId}`, ready to be sent.
    public static func deleteBusinessrulesDecisiontable(tableId: String, forceDelete: Bool? = nil) -> APICall<Void> {
        var queryParameters = QueryParameters()
        queryParameters.add("forceDelete", forceDelete)
        return APICall(
            "deleteBusinessrulesDecisiontable", .delete, "/api/v2/businessrules/decisiontables/{tableId}",
            parameters: [("tableId", tableId)], query: queryParameters)
    }
}

// MARK: - deleteBusinessrulesDecisiontableExport

extension BusinessRulesApi {
    /// Calls `DELETE /api/v2/businessrules/decisiontables/{tableId}/exports/{exportJobId}`.
    ///
    /// Needs the permission `businessrules:decisionTableExportJob:delete`.
    ///
    /// - Parameters:
    ///   - tableId: `tableId` in the path.
    ///   - exportJobId: `exportJobId` in the path.
    public func deleteBusinessrulesDecisiontableExport(tableId: String, exportJobId: String) async throws(ApiError) {
        try await client.send(Self.deleteBusinessrulesDecisiontableExport(tableId: tableId, exportJobId: exportJobId))
    }

    /// The call `DELETE /api/v2/businessrules/decisiontables/{tableId}/exports/{exportJobId}`, ready to be sent.
    public static func deleteBusinessrulesDecisiontableExport(tableId: String, exportJobId: String) -> APICall<Void> {
        APICall(
            "deleteBusinessrulesDecisiontableExport", .delete,
            "/api/v2/businessrules/decisiontables/{tableId}/exports/{exportJobId}",
            parameters: [("tableId", tableId), ("exportJobId", exportJobId)])
    }
}

// MARK: - deleteBusinessrulesDecisiontableImport

extension BusinessRulesApi {
    /// Calls `DELETE /api/v2/businessrules/decisiontables/{tableId}/imports/{importJobId}`.
    ///
    /// Needs the permission `businessrules:decisionTableImportJob:delete`.
    ///
    /// - Parameters:
    ///   - tableId: `tableId` in the path.
    ///   - importJobId: `importJobId` in the path.
    public func deleteBusinessrulesDecisiontableImport(tableId: String, importJobId: String) async throws(ApiError) {
        try await client.send(Self.deleteBusinessrulesDecisiontableImport(tableId: tableId, importJobId: importJobId))
    }

    /// The call `DELETE /api/v2/businessrules/decisiontables/{tableId}/imports/{importJobId}`, ready to be sent.
    public static func deleteBusinessrulesDecisiontableImport(tableId: String, importJobId: String) -> APICall<Void> {
        APICall(
            "deleteBusinessrulesDecisiontableImport", .delete,
            "/api/v2/businessrules/decisiontables/{tableId}/imports/{importJobId}",
            parameters: [("tableId", tableId), ("importJobId", importJobId)])
    }
}

// MARK: - deleteBusinessrulesDecisiontableVersion

extension BusinessRulesApi {
    /// Calls `DELETE /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}`.
    ///
    /// Needs the permission `businessrules:decisionTable:delete`.
    ///
    /// - Parameters:
    ///   - tableId: `tableId` in the path.
    ///   - tableVersion: `tableVersion` in the path.
    public func deleteBusinessrulesDecisiontableVersion(tableId: String, tableVersion: Int) async throws(ApiError) {
        try await client.send(
            Self.deleteBusinessrulesDecisiontableVersion(tableId: tableId, tableVersion: tableVersion))
    }

    /// The call `DELETE /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}`, ready to be sent.
    public static func deleteBusinessrulesDecisiontableVersion(tableId: String, tableVersion: Int) -> APICall<Void> {
        APICall(
            "deleteBusinessrulesDecisiontableVersion", .delete,
            "/api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}",
            parameters: [("tableId", tableId), ("tableVersion", tableVersion)])
    }
}

// MARK: - deleteBusinessrulesDecisiontableVersionRow

extension BusinessRulesApi {
    /// Calls `DELETE /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/{rowId}`.
    ///
    /// Needs the permissions `businessrules:decisionTableRow:delete`, `routing:queue:view`.
    ///
    /// - Parameters:
    ///   - tableId: `tableId` in the path.
    ///   - tableVersion: `tableVersion` in the path.
    ///   - rowId: `rowId` in the path.
    public func deleteBusinessrulesDecisiontableVersionRow(
        tableId: String, tableVersion: Int, rowId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteBusinessrulesDecisiontableVersionRow(tableId: tableId, tableVersion: tableVersion, rowId: rowId))
    }

    /// The call `DELETE /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/{rowId}`, ready to
    /// be sent.
    public static func deleteBusinessrulesDecisiontableVersionRow(
        tableId: String, tableVersion: Int, rowId: String
    ) -> APICall<Void> {
        APICall(
            "deleteBusinessrulesDecisiontableVersionRow", .delete,
            "/api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/{rowId}",
            parameters: [("tableId", tableId), ("tableVersion", tableVersion), ("rowId", rowId)])
    }
}

// MARK: - deleteBusinessrulesDecisiontableVersionSnapshot

extension BusinessRulesApi {
    /// Calls `DELETE /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/snapshot`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - tableId: `tableId` in the path.
    ///   - tableVersion: `tableVersion` in the path.
    public func deleteBusinessrulesDecisiontableVersionSnapshot(
        tableId: String, tableVersion: Int
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteBusinessrulesDecisiontableVersionSnapshot(tableId: tableId, tableVersion: tableVersion))
    }

    /// The call `DELETE /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/snapshot`, ready to be
    /// sent.
    public static func deleteBusinessrulesDecisiontableVersionSnapshot(
        tableId: String, tableVersion: Int
    ) -> APICall<Void> {
        APICall(
            "deleteBusinessrulesDecisiontableVersionSnapshot", .delete,
            "/api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/snapshot",
            parameters: [("tableId", tableId), ("tableVersion", tableVersion)])
    }
}

// MARK: - deleteBusinessrulesSchema

extension BusinessRulesApi {
    /// Calls `DELETE /api/v2/businessrules/schemas/{schemaId}`.
    ///
    /// Needs the permission `businessrules:businessRulesSchema:delete`.
    ///
    /// - Parameters:
    ///   - schemaId: `schemaId` in the path.
    public func deleteBusinessrulesSchema(schemaId: String) async throws(ApiError) {
        try await client.send(Self.deleteBusinessrulesSchema(schemaId: schemaId))
    }

    /// The call `DELETE /api/v2/businessrules/schemas/{schemaId}`, ready to be sent.
    public static func deleteBusinessrulesSchema(schemaId: String) -> APICall<Void> {
        APICall(
            "deleteBusinessrulesSchema", .delete, "/api/v2/businessrules/schemas/{schemaId}",
            parameters: [("schemaId", schemaId)])
    }
}

// MARK: - getBusinessrulesDecisiontable

extension BusinessRulesApi {
    /// Calls `GET /api/v2/businessrules/decisiontables/{tableId}`.
    ///
    /// Needs the permission `businessrules:decisionTable:view`.
    ///
    /// - Parameters:
    ///   - tableId: `tableId` in the path.
    public func getBusinessrulesDecisiontable(tableId: String) async throws(ApiError) -> DecisionTable {
        try await client.send(Self.getBusinessrulesDecisiontable(tableId: tableId))
    }

    /// The call `GET /api/v2/businessrules/decisiontables/{tableId}`, ready to be sent.
    public static func getBusinessrulesDecisiontable(tableId: String) -> APICall<DecisionTable> {
        APICall(
            "getBusinessrulesDecisiontable", .get, "/api/v2/businessrules/decisiontables/{tableId}",
            parameters: [("tableId", tableId)])
    }
}

// MARK: - getBusinessrulesDecisiontableExport

extension BusinessRulesApi {
    /// Calls `GET /api/v2/businessrules/decisiontables/{tableId}/exports/{exportJobId}`.
    ///
    /// Needs the permission `businessrules:decisionTableExportJob:view`.
    ///
    /// - Parameters:
    ///   - tableId: `tableId` in the path.
    ///   - exportJobId: `exportJobId` in the path.
    public func getBusinessrulesDecisiontableExport(
        tableId: String, exportJobId: String
    ) async throws(ApiError) -> DecisionTableExportJob {
        try await client.send(Self.getBusinessrulesDecisiontableExport(tableId: tableId, exportJobId: exportJobId))
    }

    /// The call `GET /api/v2/businessrules/decisiontables/{tableId}/exports/{exportJobId}`, ready to be sent.
    public static func getBusinessrulesDecisiontableExport(
        tableId: String, exportJobId: String
    ) -> APICall<DecisionTableExportJob> {
        APICall(
            "getBusinessrulesDecisiontableExport", .get,
            "/api/v2/businessrules/decisiontables/{tableId}/exports/{exportJobId}",
            parameters: [("tableId", tableId), ("exportJobId", exportJobId)])
    }
}

// MARK: - getBusinessrulesDecisiontableExports

extension BusinessRulesApi {
    /// Calls `GET /api/v2/businessrules/decisiontables/{tableId}/exports`.
    ///
    /// Needs the permission `businessrules:decisionTableExportJob:view`.
    ///
    /// - Parameters:
    ///   - tableId: `tableId` in the path.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    public func getBusinessrulesDecisiontableExports(
        tableId: String, after: String? = nil, pageSize: String? = nil
    ) async throws(ApiError) -> DecisionTableExportJobListing {
        try await client.send(
            Self.getBusinessrulesDecisiontableExports(tableId: tableId, after: after, pageSize: pageSize))
    }

    /// The call `GET /api/v2/businessrules/decisiontables/{tableId}/exports`, ready to be sent.
    public static func getBusinessrulesDecisiontableExports(
        tableId: String, after: String? = nil, pageSize: String? = nil
    ) -> APICall<DecisionTableExportJobListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getBusinessrulesDecisiontableExports", .get, "/api/v2/businessrules/decisiontables/{tableId}/exports",
            parameters: [("tableId", tableId)], query: queryParameters)
    }
}

// MARK: - getBusinessrulesDecisiontableImport

extension BusinessRulesApi {
    /// Calls `GET /api/v2/businessrules/decisiontables/{tableId}/imports/{importJobId}`.
    ///
    /// Needs the permission `businessrules:decisionTableImportJob:view`.
    ///
    /// - Parameters:
    ///   - tableId: `tableId` in the path.
    ///   - importJobId: `importJobId` in the path.
    public func getBusinessrulesDecisiontableImport(
        tableId: String, importJobId: String
    ) async throws(ApiError) -> DecisionTableImportJob {
        try await client.send(Self.getBusinessrulesDecisiontableImport(tableId: tableId, importJobId: importJobId))
    }

    /// The call `GET /api/v2/businessrules/decisiontables/{tableId}/imports/{importJobId}`, ready to be sent.
    public static func getBusinessrulesDecisiontableImport(
        tableId: String, importJobId: String
    ) -> APICall<DecisionTableImportJob> {
        APICall(
            "getBusinessrulesDecisiontableImport", .get,
            "/api/v2/businessrules/decisiontables/{tableId}/imports/{importJobId}",
            parameters: [("tableId", tableId), ("importJobId", importJobId)])
    }
}

// MARK: - getBusinessrulesDecisiontableImports

extension BusinessRulesApi {
    /// Calls `GET /api/v2/businessrules/decisiontables/{tableId}/imports`.
    ///
    /// Needs the permission `businessrules:decisionTableImportJob:view`.
    ///
    /// - Parameters:
    ///   - tableId: `tableId` in the path.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    public func getBusinessrulesDecisiontableImports(
        tableId: String, after: String? = nil, pageSize: String? = nil
    ) async throws(ApiError) -> DecisionTableImportJobListing {
        try await client.send(
            Self.getBusinessrulesDecisiontableImports(tableId: tableId, after: after, pageSize: pageSize))
    }

    /// The call `GET /api/v2/businessrules/decisiontables/{tableId}/imports`, ready to be sent.
    public static func getBusinessrulesDecisiontableImports(
        tableId: String, after: String? = nil, pageSize: String? = nil
    ) -> APICall<DecisionTableImportJobListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getBusinessrulesDecisiontableImports", .get, "/api/v2/businessrules/decisiontables/{tableId}/imports",
            parameters: [("tableId", tableId)], query: queryParameters)
    }
}

// MARK: - getBusinessrulesDecisiontableVersion

extension BusinessRulesApi {
    /// Calls `GET /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}`.
    ///
    /// Needs the permission `businessrules:decisionTable:view`.
    ///
    /// - Parameters:
    ///   - tableId: `tableId` in the path.
    ///   - tableVersion: `tableVersion` in the path.
    public func getBusinessrulesDecisiontableVersion(
        tableId: String, tableVersion: Int
    ) async throws(ApiError) -> DecisionTableVersion {
        try await client.send(Self.getBusinessrulesDecisiontableVersion(tableId: tableId, tableVersion: tableVersion))
    }

    /// The call `GET /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}`, ready to be sent.
    public static func getBusinessrulesDecisiontableVersion(
        tableId: String, tableVersion: Int
    ) -> APICall<DecisionTableVersion> {
        APICall(
            "getBusinessrulesDecisiontableVersion", .get,
            "/api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}",
            parameters: [("tableId", tableId), ("tableVersion", tableVersion)])
    }
}

// MARK: - getBusinessrulesDecisiontableVersionRow

extension BusinessRulesApi {
    /// Calls `GET /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/{rowId}`.
    ///
    /// Needs the permission `businessrules:decisionTableRow:view`.
    ///
    /// - Parameters:
    ///   - tableId: `tableId` in the path.
    ///   - tableVersion: `tableVersion` in the path.
    ///   - rowId: `rowId` in the path.
    public func getBusinessrulesDecisiontableVersionRow(
        tableId: String, tableVersion: Int, rowId: String
    ) async throws(ApiError) -> DecisionTableRow {
        try await client.send(
            Self.getBusinessrulesDecisiontableVersionRow(tableId: tableId, tableVersion: tableVersion, rowId: rowId))
    }

    /// The call `GET /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/{rowId}`, ready to be
    /// sent.
    public static func getBusinessrulesDecisiontableVersionRow(
        tableId: String, tableVersion: Int, rowId: String
    ) -> APICall<DecisionTableRow> {
        APICall(
            "getBusinessrulesDecisiontableVersionRow", .get,
            "/api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/{rowId}",
            parameters: [("tableId", tableId), ("tableVersion", tableVersion), ("rowId", rowId)])
    }
}

// MARK: - getBusinessrulesDecisiontableVersionRows

extension BusinessRulesApi {
    /// Calls `GET /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows`.
    ///
    /// Needs the permission `businessrules:decisionTableRow:view`.
    ///
    /// - Parameters:
    ///   - tableId: `tableId` in the path.
    ///   - tableVersion: `tableVersion` in the path.
    ///   - pageNumber: `pageNumber` in the query.
    ///   - pageSize: `pageSize` in the query.
    public func getBusinessrulesDecisiontableVersionRows(
        tableId: String, tableVersion: Int, pageNumber: String? = nil, pageSize: String? = nil
    ) async throws(ApiError) -> DecisionTableRowListing {
        try await client.send(
            Self.getBusinessrulesDecisiontableVersionRows(
                tableId: tableId, tableVersion: tableVersion, pageNumber: pageNumber, pageSize: pageSize))
    }

    /// The call `GET /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows`, ready to be sent.
    public static func getBusinessrulesDecisiontableVersionRows(
        tableId: String, tableVersion: Int, pageNumber: String? = nil, pageSize: String? = nil
    ) -> APICall<DecisionTableRowListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getBusinessrulesDecisiontableVersionRows", .get,
            "/api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows",
            parameters: [("tableId", tableId), ("tableVersion", tableVersion)], query: queryParameters)
    }
}

// MARK: - getBusinessrulesDecisiontableVersions

extension BusinessRulesApi {
    /// Calls `GET /api/v2/businessrules/decisiontables/{tableId}/versions`.
    ///
    /// Needs the permission `businessrules:decisionTable:view`.
    ///
    /// - Parameters:
    ///   - tableId: `tableId` in the path.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    ///   - status: `status` in the query, once for each element.
    ///   - hasSnapshot: `hasSnapshot` in the query.
    public func getBusinessrulesDecisiontableVersions(
        tableId: String, after: String? = nil, pageSize: String? = nil, status: [String]? = nil,
        hasSnapshot: Bool? = nil
    ) async throws(ApiError) -> DecisionTableVersionListing {
        try await client.send(
            Self.getBusinessrulesDecisiontableVersions(
                tableId: tableId, after: after, pageSize: pageSize, status: status, hasSnapshot: hasSnapshot))
    }

    /// The call `GET /api/v2/businessrules/decisiontables/{tableId}/versions`, ready to be sent.
    public static func getBusinessrulesDecisiontableVersions(
        tableId: String, after: String? = nil, pageSize: String? = nil, status: [String]? = nil,
        hasSnapshot: Bool? = nil
    ) -> APICall<DecisionTableVersionListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("status", status)
        queryParameters.add("hasSnapshot", hasSnapshot)
        return APICall(
            "getBusinessrulesDecisiontableVersions", .get, "/api/v2/businessrules/decisiontables/{tableId}/versions",
            parameters: [("tableId", tableId)], query: queryParameters)
    }
}

// MARK: - getBusinessrulesDecisiontables

extension BusinessRulesApi {
    /// Calls `GET /api/v2/businessrules/decisiontables`.
    ///
    /// Needs the permission `businessrules:decisionTable:view`.
    ///
    /// - Parameters:
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    ///   - divisionIds: `divisionIds` in the query, once for each element.
    ///   - name: `name` in the query.
    public func getBusinessrulesDecisiontables(
        after: String? = nil, pageSize: String? = nil, divisionIds: [String]? = nil, name: String? = nil
    ) async throws(ApiError) -> DecisionTableListing {
        try await client.send(
            Self.getBusinessrulesDecisiontables(after: after, pageSize: pageSize, divisionIds: divisionIds, name: name))
    }

    /// The call `GET /api/v2/businessrules/decisiontables`, ready to be sent.
    public static func getBusinessrulesDecisiontables(
        after: String? = nil, pageSize: String? = nil, divisionIds: [String]? = nil, name: String? = nil
    ) -> APICall<DecisionTableListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("divisionIds", divisionIds)
        queryParameters.add("name", name)
        return APICall(
            "getBusinessrulesDecisiontables", .get, "/api/v2/businessrules/decisiontables", query: queryParameters)
    }
}

// MARK: - getBusinessrulesDecisiontablesSearch

extension BusinessRulesApi {
    /// Calls `GET /api/v2/businessrules/decisiontables/search`.
    ///
    /// Needs the permission `businessrules:decisionTable:search`.
    ///
    /// - Parameters:
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    ///   - schemaId: `schemaId` in the query.
    ///   - name: `name` in the query.
    ///   - withPublishedVersion: `withPublishedVersion` in the query.
    ///   - expand: `expand` in the query, once for each element.
    ///   - ids: `ids` in the query, once for each element.
    public func getBusinessrulesDecisiontablesSearch(
        after: String? = nil, pageSize: String? = nil, schemaId: String? = nil, name: String? = nil,
        withPublishedVersion: Bool? = nil, expand: [GetBusinessrulesDecisiontablesSearchExpand]? = nil,
        ids: [String]? = nil
    ) async throws(ApiError) -> DecisionTableListing {
        try await client.send(
            Self.getBusinessrulesDecisiontablesSearch(
                after: after, pageSize: pageSize, schemaId: schemaId, name: name,
                withPublishedVersion: withPublishedVersion, expand: expand, ids: ids))
    }

    /// The call `GET /api/v2/businessrules/decisiontables/search`, ready to be sent.
    public static func getBusinessrulesDecisiontablesSearch(
        after: String? = nil, pageSize: String? = nil, schemaId: String? = nil, name: String? = nil,
        withPublishedVersion: Bool? = nil, expand: [GetBusinessrulesDecisiontablesSearchExpand]? = nil,
        ids: [String]? = nil
    ) -> APICall<DecisionTableListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("schemaId", schemaId)
        queryParameters.add("name", name)
        queryParameters.add("withPublishedVersion", withPublishedVersion)
        queryParameters.add("expand", expand)
        queryParameters.add("ids", ids)
        return APICall(
            "getBusinessrulesDecisiontablesSearch", .get, "/api/v2/businessrules/decisiontables/search",
            query: queryParameters)
    }
}

// MARK: - getBusinessrulesSchema

extension BusinessRulesApi {
    /// Calls `GET /api/v2/businessrules/schemas/{schemaId}`.
    ///
    /// Needs the permission `businessrules:businessRulesSchema:view`.
    ///
    /// - Parameters:
    ///   - schemaId: `schemaId` in the path.
    public func getBusinessrulesSchema(schemaId: String) async throws(ApiError) -> BusinessRulesDataSchema {
        try await client.send(Self.getBusinessrulesSchema(schemaId: schemaId))
    }

    /// The call `GET /api/v2/businessrules/schemas/{schemaId}`, ready to be sent.
    public static func getBusinessrulesSchema(schemaId: String) -> APICall<BusinessRulesDataSchema> {
        APICall(
            "getBusinessrulesSchema", .get, "/api/v2/businessrules/schemas/{schemaId}",
            parameters: [("schemaId", schemaId)])
    }
}

// MARK: - getBusinessrulesSchemaVersion

extension BusinessRulesApi {
    /// Calls `GET /api/v2/businessrules/schemas/{schemaId}/versions/{schemaVersion}`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - schemaId: `schemaId` in the path.
    ///   - schemaVersion: `schemaVersion` in the path.
    public func getBusinessrulesSchemaVersion(
        schemaId: String, schemaVersion: String
    ) async throws(ApiError) -> BusinessRulesDataSchema {
        try await client.send(Self.getBusinessrulesSchemaVersion(schemaId: schemaId, schemaVersion: schemaVersion))
    }

    /// The call `GET /api/v2/businessrules/schemas/{schemaId}/versions/{schemaVersion}`, ready to be sent.
    public static func getBusinessrulesSchemaVersion(
        schemaId: String, schemaVersion: String
    ) -> APICall<BusinessRulesDataSchema> {
        APICall(
            "getBusinessrulesSchemaVersion", .get, "/api/v2/businessrules/schemas/{schemaId}/versions/{schemaVersion}",
            parameters: [("schemaId", schemaId), ("schemaVersion", schemaVersion)])
    }
}

// MARK: - getBusinessrulesSchemaVersions

extension BusinessRulesApi {
    /// Calls `GET /api/v2/businessrules/schemas/{schemaId}/versions`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - schemaId: `schemaId` in the path.
    ///   - before: `before` in the query.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    public func getBusinessrulesSchemaVersions(
        schemaId: String, before: String? = nil, after: String? = nil, pageSize: String? = nil
    ) async throws(ApiError) -> BusinessRulesDataSchemaListing {
        try await client.send(
            Self.getBusinessrulesSchemaVersions(schemaId: schemaId, before: before, after: after, pageSize: pageSize))
    }

    /// The call `GET /api/v2/businessrules/schemas/{schemaId}/versions`, ready to be sent.
    public static func getBusinessrulesSchemaVersions(
        schemaId: String, before: String? = nil, after: String? = nil, pageSize: String? = nil
    ) -> APICall<BusinessRulesDataSchemaListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("before", before)
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getBusinessrulesSchemaVersions", .get, "/api/v2/businessrules/schemas/{schemaId}/versions",
            parameters: [("schemaId", schemaId)], query: queryParameters)
    }
}

// MARK: - getBusinessrulesSchemas

extension BusinessRulesApi {
    /// Calls `GET /api/v2/businessrules/schemas`.
    ///
    /// Needs the permission `businessrules:businessRulesSchema:view`.
    public func getBusinessrulesSchemas() async throws(ApiError) -> BusinessRulesDataSchemaListing {
        try await client.send(Self.getBusinessrulesSchemas())
    }

    /// The call `GET /api/v2/businessrules/schemas`, ready to be sent.
    public static func getBusinessrulesSchemas() -> APICall<BusinessRulesDataSchemaListing> {
        APICall("getBusinessrulesSchemas", .get, "/api/v2/businessrules/schemas")
    }
}

// MARK: - getBusinessrulesSchemasCoretype

extension BusinessRulesApi {
    /// Calls `GET /api/v2/businessrules/schemas/coretypes/{coreTypeName}`.
    ///
    /// Needs the permission `businessrules:businessRulesSchema:view`.
    ///
    /// - Parameters:
    ///   - coreTypeName: `coreTypeName` in the path.
    public func getBusinessrulesSchemasCoretype(coreTypeName: String) async throws(ApiError) -> Coretype {
        try await client.send(Self.getBusinessrulesSchemasCoretype(coreTypeName: coreTypeName))
    }

    /// The call `GET /api/v2/businessrules/schemas/coretypes/{coreTypeName}`, ready to be sent.
    public static func getBusinessrulesSchemasCoretype(coreTypeName: String) -> APICall<Coretype> {
        APICall(
            "getBusinessrulesSchemasCoretype", .get, "/api/v2/businessrules/schemas/coretypes/{coreTypeName}",
            parameters: [("coreTypeName", coreTypeName)])
    }
}

// MARK: - getBusinessrulesSchemasCoretypes

extension BusinessRulesApi {
    /// Calls `GET /api/v2/businessrules/schemas/coretypes`.
    ///
    /// Needs the permission `businessrules:businessRulesSchema:view`.
    public func getBusinessrulesSchemasCoretypes() async throws(ApiError) -> CoretypeListing {
        try await client.send(Self.getBusinessrulesSchemasCoretypes())
    }

    /// The call `GET /api/v2/businessrules/schemas/coretypes`, ready to be sent.
    public static func getBusinessrulesSchemasCoretypes() -> APICall<CoretypeListing> {
        APICall("getBusinessrulesSchemasCoretypes", .get, "/api/v2/businessrules/schemas/coretypes")
    }
}

// MARK: - patchBusinessrulesDecisiontable

extension BusinessRulesApi {
    /// Calls `PATCH /api/v2/businessrules/decisiontables/{tableId}`.
    ///
    /// Needs the permissions `businessrules:decisionTable:edit`, `businessrules:businessRulesSchema:view`,
    /// `routing:queue:view`.
    ///
    /// - Parameters:
    ///   - tableId: `tableId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchBusinessrulesDecisiontable(
        tableId: String, body: UpdateDecisionTableRequest
    ) async throws(ApiError) -> DecisionTable {
        try await client.send(Self.patchBusinessrulesDecisiontable(tableId: tableId, body: body))
    }

    /// The call `PATCH /api/v2/businessrules/decisiontables/{tableId}`, ready to be sent.
    public static func patchBusinessrulesDecisiontable(
        tableId: String, body: UpdateDecisionTableRequest
    ) -> APICall<DecisionTable> {
        APICall(
            "patchBusinessrulesDecisiontable", .patch, "/api/v2/businessrules/decisiontables/{tableId}",
            parameters: [("tableId", tableId)], body: .json(body.asJSON))
    }
}

// MARK: - patchBusinessrulesDecisiontableImport

extension BusinessRulesApi {
    /// Calls `PATCH /api/v2/businessrules/decisiontables/{tableId}/imports/{importJobId}`.
    ///
    /// Needs the permission `businessrules:decisionTableImportJob:edit`.
    ///
    /// - Parameters:
    ///   - tableId: `tableId` in the path.
    ///   - importJobId: `importJobId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchBusinessrulesDecisiontableImport(
        tableId: String, importJobId: String, body: UpdateDecisionTableImportJobRequest
    ) async throws(ApiError) -> DecisionTableImportJob {
        try await client.send(
            Self.patchBusinessrulesDecisiontableImport(tableId: tableId, importJobId: importJobId, body: body))
    }

    /// The call `PATCH /api/v2/businessrules/decisiontables/{tableId}/imports/{importJobId}`, ready to be sent.
    public static func patchBusinessrulesDecisiontableImport(
        tableId: String, importJobId: String, body: UpdateDecisionTableImportJobRequest
    ) -> APICall<DecisionTableImportJob> {
        APICall(
            "patchBusinessrulesDecisiontableImport", .patch,
            "/api/v2/businessrules/decisiontables/{tableId}/imports/{importJobId}",
            parameters: [("tableId", tableId), ("importJobId", importJobId)], body: .json(body.asJSON))
    }
}

// MARK: - patchBusinessrulesDecisiontableVersion

extension BusinessRulesApi {
    /// Calls `PATCH /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}`.
    ///
    /// Needs the permission `businessrules:decisionTable:edit`.
    ///
    /// - Parameters:
    ///   - tableId: `tableId` in the path.
    ///   - tableVersion: `tableVersion` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchBusinessrulesDecisiontableVersion(
        tableId: String, tableVersion: Int, body: UpdateDecisionTableVersionRequest
    ) async throws(ApiError) -> DecisionTableVersion {
        try await client.send(
            Self.patchBusinessrulesDecisiontableVersion(tableId: tableId, tableVersion: tableVersion, body: body))
    }

    /// The call `PATCH /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}`, ready to be sent.
    public static func patchBusinessrulesDecisiontableVersion(
        tableId: String, tableVersion: Int, body: UpdateDecisionTableVersionRequest
    ) -> APICall<DecisionTableVersion> {
        APICall(
            "patchBusinessrulesDecisiontableVersion", .patch,
            "/api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}",
            parameters: [("tableId", tableId), ("tableVersion", tableVersion)], body: .json(body.asJSON))
    }
}

// MARK: - postBusinessrulesDecisiontableExecute

extension BusinessRulesApi {
    /// Calls `POST /api/v2/businessrules/decisiontables/{tableId}/execute`.
    ///
    /// Needs the permission `businessrules:decisionTable:execute`.
    ///
    /// - Parameters:
    ///   - tableId: `tableId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postBusinessrulesDecisiontableExecute(
        tableId: String, body: DecisionTableExecutionRequest
    ) async throws(ApiError) -> DecisionTableExecutionResponse {
        try await client.send(Self.postBusinessrulesDecisiontableExecute(tableId: tableId, body: body))
    }

    /// The call `POST /api/v2/businessrules/decisiontables/{tableId}/execute`, ready to be sent.
    public static func postBusinessrulesDecisiontableExecute(
        tableId: String, body: DecisionTableExecutionRequest
    ) -> APICall<DecisionTableExecutionResponse> {
        APICall(
            "postBusinessrulesDecisiontableExecute", .post, "/api/v2/businessrules/decisiontables/{tableId}/execute",
            parameters: [("tableId", tableId)], body: .json(body.asJSON))
    }
}

// MARK: - postBusinessrulesDecisiontableExports

extension BusinessRulesApi {
    /// Calls `POST /api/v2/businessrules/decisiontables/{tableId}/exports`.
    ///
    /// Needs the permission `businessrules:decisionTableExportJob:add`.
    ///
    /// - Parameters:
    ///   - tableId: `tableId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postBusinessrulesDecisiontableExports(
        tableId: String, body: DecisionTableExportJobRequest
    ) async throws(ApiError) -> DecisionTableExportJob {
        try await client.send(Self.postBusinessrulesDecisiontableExports(tableId: tableId, body: body))
    }

    /// The call `POST /api/v2/businessrules/decisiontables/{tableId}/exports`, ready to be sent.
    public static func postBusinessrulesDecisiontableExports(
        tableId: String, body: DecisionTableExportJobRequest
    ) -> APICall<DecisionTableExportJob> {
        APICall(
            "postBusinessrulesDecisiontableExports", .post, "/api/v2/businessrules/decisiontables/{tableId}/exports",
            parameters: [("tableId", tableId)], body: .json(body.asJSON))
    }
}

// MARK: - postBusinessrulesDecisiontableImports

extension BusinessRulesApi {
    /// Calls `POST /api/v2/businessrules/decisiontables/{tableId}/imports`.
    ///
    /// Needs the permission `businessrules:decisionTableImportJob:add`.
    ///
    /// - Parameters:
    ///   - tableId: `tableId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postBusinessrulesDecisiontableImports(
        tableId: String, body: CreateDecisionTableImportJobRequest
    ) async throws(ApiError) -> DecisionTableImportJob {
        try await client.send(Self.postBusinessrulesDecisiontableImports(tableId: tableId, body: body))
    }

    /// The call `POST /api/v2/businessrules/decisiontables/{tableId}/imports`, ready to be sent.
    public static func postBusinessrulesDecisiontableImports(
        tableId: String, body: CreateDecisionTableImportJobRequest
    ) -> APICall<DecisionTableImportJob> {
        APICall(
            "postBusinessrulesDecisiontableImports", .post, "/api/v2/businessrules/decisiontables/{tableId}/imports",
            parameters: [("tableId", tableId)], body: .json(body.asJSON))
    }
}

// MARK: - postBusinessrulesDecisiontableVersionCopy

extension BusinessRulesApi {
    /// Calls `POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/copy`.
    ///
    /// Needs the permission `businessrules:decisionTable:copy`.
    ///
    /// - Parameters:
    ///   - tableId: `tableId` in the path.
    ///   - tableVersion: `tableVersion` in the path.
    ///   - body: the body.
    @discardableResult
    public func postBusinessrulesDecisiontableVersionCopy(
        tableId: String, tableVersion: Int, body: CopyDecisionTableRequest
    ) async throws(ApiError) -> DecisionTableVersion {
        try await client.send(
            Self.postBusinessrulesDecisiontableVersionCopy(tableId: tableId, tableVersion: tableVersion, body: body))
    }

    /// The call `POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/copy`, ready to be sent.
    public static func postBusinessrulesDecisiontableVersionCopy(
        tableId: String, tableVersion: Int, body: CopyDecisionTableRequest
    ) -> APICall<DecisionTableVersion> {
        APICall(
            "postBusinessrulesDecisiontableVersionCopy", .post,
            "/api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/copy",
            parameters: [("tableId", tableId), ("tableVersion", tableVersion)], body: .json(body.asJSON))
    }
}

// MARK: - postBusinessrulesDecisiontableVersionExecute

extension BusinessRulesApi {
    /// Calls `POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/execute`.
    ///
    /// Needs the permission `businessrules:decisionTable:execute`.
    ///
    /// - Parameters:
    ///   - tableId: `tableId` in the path.
    ///   - tableVersion: `tableVersion` in the path.
    ///   - body: the body.
    @discardableResult
    public func postBusinessrulesDecisiontableVersionExecute(
        tableId: String, tableVersion: Int, body: DecisionTableExecutionRequest
    ) async throws(ApiError) -> DecisionTableExecutionResponse {
        try await client.send(
            Self.postBusinessrulesDecisiontableVersionExecute(tableId: tableId, tableVersion: tableVersion, body: body))
    }

    /// The call `POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/execute`, ready to be
    /// sent.
    public static func postBusinessrulesDecisiontableVersionExecute(
        tableId: String, tableVersion: Int, body: DecisionTableExecutionRequest
    ) -> APICall<DecisionTableExecutionResponse> {
        APICall(
            "postBusinessrulesDecisiontableVersionExecute", .post,
            "/api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/execute",
            parameters: [("tableId", tableId), ("tableVersion", tableVersion)], body: .json(body.asJSON))
    }
}

// MARK: - postBusinessrulesDecisiontableVersionRollback

extension BusinessRulesApi {
    /// Calls `POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rollback`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - tableId: `tableId` in the path.
    ///   - tableVersion: `tableVersion` in the path.
    ///   - body: the body.
    @discardableResult
    public func postBusinessrulesDecisiontableVersionRollback(
        tableId: String, tableVersion: Int, body: RollbackDecisionTableVersionRequest? = nil
    ) async throws(ApiError) -> DecisionTableVersion {
        try await client.send(
            Self.postBusinessrulesDecisiontableVersionRollback(
                tableId: tableId, tableVersion: tableVersion, body: body))
    }

    /// The call `POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rollback`, ready to be
    /// sent.
    public static func postBusinessrulesDecisiontableVersionRollback(
        tableId: String, tableVersion: Int, body: RollbackDecisionTableVersionRequest? = nil
    ) -> APICall<DecisionTableVersion> {
        APICall(
            "postBusinessrulesDecisiontableVersionRollback", .post,
            "/api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rollback",
            parameters: [("tableId", tableId), ("tableVersion", tableVersion)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postBusinessrulesDecisiontableVersionRows

extension BusinessRulesApi {
    /// Calls `POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows`.
    ///
    /// Needs the permissions `businessrules:decisionTableRow:add`, `routing:queue:view`.
    ///
    /// - Parameters:
    ///   - tableId: `tableId` in the path.
    ///   - tableVersion: `tableVersion` in the path.
    ///   - body: the body.
    @discardableResult
    public func postBusinessrulesDecisiontableVersionRows(
        tableId: String, tableVersion: Int, body: CreateDecisionTableRowRequest
    ) async throws(ApiError) -> DecisionTableRow {
        try await client.send(
            Self.postBusinessrulesDecisiontableVersionRows(tableId: tableId, tableVersion: tableVersion, body: body))
    }

    /// The call `POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows`, ready to be sent.
    public static func postBusinessrulesDecisiontableVersionRows(
        tableId: String, tableVersion: Int, body: CreateDecisionTableRowRequest
    ) -> APICall<DecisionTableRow> {
        APICall(
            "postBusinessrulesDecisiontableVersionRows", .post,
            "/api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows",
            parameters: [("tableId", tableId), ("tableVersion", tableVersion)], body: .json(body.asJSON))
    }
}

// MARK: - postBusinessrulesDecisiontableVersionRowsBulkAdd

extension BusinessRulesApi {
    /// Calls `POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/bulk/add`.
    ///
    /// Needs the permissions `businessrules:decisionTableRow:add`, `routing:queue:view`.
    ///
    /// - Parameters:
    ///   - tableId: `tableId` in the path.
    ///   - tableVersion: `tableVersion` in the path.
    ///   - body: the body.
    @discardableResult
    public func postBusinessrulesDecisiontableVersionRowsBulkAdd(
        tableId: String, tableVersion: Int, body: BulkAddDecisionTableRowsRequest
    ) async throws(ApiError) -> BulkAddDecisionTableRowsResponse {
        try await client.send(
            Self.postBusinessrulesDecisiontableVersionRowsBulkAdd(
                tableId: tableId, tableVersion: tableVersion, body: body))
    }

    /// The call `POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/bulk/add`, ready to
    /// be sent.
    public static func postBusinessrulesDecisiontableVersionRowsBulkAdd(
        tableId: String, tableVersion: Int, body: BulkAddDecisionTableRowsRequest
    ) -> APICall<BulkAddDecisionTableRowsResponse> {
        APICall(
            "postBusinessrulesDecisiontableVersionRowsBulkAdd", .post,
            "/api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/bulk/add",
            parameters: [("tableId", tableId), ("tableVersion", tableVersion)], body: .json(body.asJSON))
    }
}

// MARK: - postBusinessrulesDecisiontableVersionRowsBulkRemove

extension BusinessRulesApi {
    /// Calls `POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/bulk/remove`.
    ///
    /// Needs the permissions `businessrules:decisionTableRow:delete`, `routing:queue:view`.
    ///
    /// - Parameters:
    ///   - tableId: `tableId` in the path.
    ///   - tableVersion: `tableVersion` in the path.
    ///   - body: the body.
    public func postBusinessrulesDecisiontableVersionRowsBulkRemove(
        tableId: String, tableVersion: Int, body: BulkDeleteDecisionTableRowsRequest
    ) async throws(ApiError) {
        try await client.send(
            Self.postBusinessrulesDecisiontableVersionRowsBulkRemove(
                tableId: tableId, tableVersion: tableVersion, body: body))
    }

    /// The call `POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/bulk/remove`, ready
    /// to be sent.
    public static func postBusinessrulesDecisiontableVersionRowsBulkRemove(
        tableId: String, tableVersion: Int, body: BulkDeleteDecisionTableRowsRequest
    ) -> APICall<Void> {
        APICall(
            "postBusinessrulesDecisiontableVersionRowsBulkRemove", .post,
            "/api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/bulk/remove",
            parameters: [("tableId", tableId), ("tableVersion", tableVersion)], body: .json(body.asJSON))
    }
}

// MARK: - postBusinessrulesDecisiontableVersionRowsBulkUpdate

extension BusinessRulesApi {
    /// Calls `POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/bulk/update`.
    ///
    /// Needs the permissions `businessrules:decisionTableRow:edit`, `routing:queue:view`.
    ///
    /// - Parameters:
    ///   - tableId: `tableId` in the path.
    ///   - tableVersion: `tableVersion` in the path.
    ///   - body: the body.
    @discardableResult
    public func postBusinessrulesDecisiontableVersionRowsBulkUpdate(
        tableId: String, tableVersion: Int, body: BulkUpdateDecisionTableRowsRequest
    ) async throws(ApiError) -> BulkUpdateDecisionTableRowsResponse {
        try await client.send(
            Self.postBusinessrulesDecisiontableVersionRowsBulkUpdate(
                tableId: tableId, tableVersion: tableVersion, body: body))
    }

    /// The call `POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/bulk/update`, ready
    /// to be sent.
    public static func postBusinessrulesDecisiontableVersionRowsBulkUpdate(
        tableId: String, tableVersion: Int, body: BulkUpdateDecisionTableRowsRequest
    ) -> APICall<BulkUpdateDecisionTableRowsResponse> {
        APICall(
            "postBusinessrulesDecisiontableVersionRowsBulkUpdate", .post,
            "/api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/bulk/update",
            parameters: [("tableId", tableId), ("tableVersion", tableVersion)], body: .json(body.asJSON))
    }
}

// MARK: - postBusinessrulesDecisiontableVersionRowsSearch

extension BusinessRulesApi {
    /// Calls `POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/search`.
    ///
    /// Needs the permission `businessrules:decisionTableRow:search`.
    ///
    /// - Parameters:
    ///   - tableId: `tableId` in the path.
    ///   - tableVersion: `tableVersion` in the path.
    ///   - body: the body.
    ///   - pageNumber: `pageNumber` in the query.
    ///   - pageSize: `pageSize` in the query.
    @discardableResult
    public func postBusinessrulesDecisiontableVersionRowsSearch(
        tableId: String, tableVersion: Int, body: SearchDecisionTableRowsRequest, pageNumber: String? = nil,
        pageSize: String? = nil
    ) async throws(ApiError) -> DecisionTableRowListing {
        try await client.send(
            Self.postBusinessrulesDecisiontableVersionRowsSearch(
                tableId: tableId, tableVersion: tableVersion, body: body, pageNumber: pageNumber, pageSize: pageSize))
    }

    /// The call `POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/search`, ready to be
    /// sent.
    public static func postBusinessrulesDecisiontableVersionRowsSearch(
        tableId: String, tableVersion: Int, body: SearchDecisionTableRowsRequest, pageNumber: String? = nil,
        pageSize: String? = nil
    ) -> APICall<DecisionTableRowListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "postBusinessrulesDecisiontableVersionRowsSearch", .post,
            "/api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/search",
            parameters: [("tableId", tableId), ("tableVersion", tableVersion)], query: queryParameters,
            body: .json(body.asJSON))
    }
}

// MARK: - postBusinessrulesDecisiontableVersionSnapshot

extension BusinessRulesApi {
    /// Calls `POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/snapshot`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - tableId: `tableId` in the path.
    ///   - tableVersion: `tableVersion` in the path.
    ///   - body: the body.
    @discardableResult
    public func postBusinessrulesDecisiontableVersionSnapshot(
        tableId: String, tableVersion: Int, body: CreateDecisionTableSnapshotRequest
    ) async throws(ApiError) -> DecisionTableVersion {
        try await client.send(
            Self.postBusinessrulesDecisiontableVersionSnapshot(
                tableId: tableId, tableVersion: tableVersion, body: body))
    }

    /// The call `POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/snapshot`, ready to be
    /// sent.
    public static func postBusinessrulesDecisiontableVersionSnapshot(
        tableId: String, tableVersion: Int, body: CreateDecisionTableSnapshotRequest
    ) -> APICall<DecisionTableVersion> {
        APICall(
            "postBusinessrulesDecisiontableVersionSnapshot", .post,
            "/api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/snapshot",
            parameters: [("tableId", tableId), ("tableVersion", tableVersion)], body: .json(body.asJSON))
    }
}

// MARK: - postBusinessrulesDecisiontableVersionSync

extension BusinessRulesApi {
    /// Calls `POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/sync`.
    ///
    /// Needs the permission `businessrules:decisionTable:edit`.
    ///
    /// - Parameters:
    ///   - tableId: `tableId` in the path.
    ///   - tableVersion: `tableVersion` in the path.
    @discardableResult
    public func postBusinessrulesDecisiontableVersionSync(
        tableId: String, tableVersion: Int
    ) async throws(ApiError) -> DecisionTableVersion {
        try await client.send(
            Self.postBusinessrulesDecisiontableVersionSync(tableId: tableId, tableVersion: tableVersion))
    }

    /// The call `POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/sync`, ready to be sent.
    public static func postBusinessrulesDecisiontableVersionSync(
        tableId: String, tableVersion: Int
    ) -> APICall<DecisionTableVersion> {
        APICall(
            "postBusinessrulesDecisiontableVersionSync", .post,
            "/api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/sync",
            parameters: [("tableId", tableId), ("tableVersion", tableVersion)])
    }
}

// MARK: - postBusinessrulesDecisiontableVersions

extension BusinessRulesApi {
    /// Calls `POST /api/v2/businessrules/decisiontables/{tableId}/versions`.
    ///
    /// Needs the permission `businessrules:decisionTable:add`.
    ///
    /// - Parameters:
    ///   - tableId: `tableId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postBusinessrulesDecisiontableVersions(
        tableId: String, body: CreateDecisionTableVersionRequest? = nil
    ) async throws(ApiError) -> DecisionTableVersion {
        try await client.send(Self.postBusinessrulesDecisiontableVersions(tableId: tableId, body: body))
    }

    /// The call `POST /api/v2/businessrules/decisiontables/{tableId}/versions`, ready to be sent.
    public static func postBusinessrulesDecisiontableVersions(
        tableId: String, body: CreateDecisionTableVersionRequest? = nil
    ) -> APICall<DecisionTableVersion> {
        APICall(
            "postBusinessrulesDecisiontableVersions", .post, "/api/v2/businessrules/decisiontables/{tableId}/versions",
            parameters: [("tableId", tableId)], body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postBusinessrulesDecisiontables

extension BusinessRulesApi {
    /// Calls `POST /api/v2/businessrules/decisiontables`.
    ///
    /// Needs the permissions `businessrules:decisionTable:add`, `businessrules:businessRulesSchema:view`,
    /// `routing:queue:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postBusinessrulesDecisiontables(
        body: CreateDecisionTableRequest
    ) async throws(ApiError) -> DecisionTableVersion {
        try await client.send(Self.postBusinessrulesDecisiontables(body: body))
    }

    /// The call `POST /api/v2/businessrules/decisiontables`, ready to be sent.
    public static func postBusinessrulesDecisiontables(
        body: CreateDecisionTableRequest
    ) -> APICall<DecisionTableVersion> {
        APICall(
            "postBusinessrulesDecisiontables", .post, "/api/v2/businessrules/decisiontables", body: .json(body.asJSON))
    }
}

// MARK: - postBusinessrulesSchemas

extension BusinessRulesApi {
    /// Calls `POST /api/v2/businessrules/schemas`.
    ///
    /// Needs the permission `businessrules:businessRulesSchema:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postBusinessrulesSchemas(
        body: BusinessRulesSchemaCreateRequest
    ) async throws(ApiError) -> BusinessRulesDataSchema {
        try await client.send(Self.postBusinessrulesSchemas(body: body))
    }

    /// The call `POST /api/v2/businessrules/schemas`, ready to be sent.
    public static func postBusinessrulesSchemas(
        body: BusinessRulesSchemaCreateRequest
    ) -> APICall<BusinessRulesDataSchema> {
        APICall("postBusinessrulesSchemas", .post, "/api/v2/businessrules/schemas", body: .json(body.asJSON))
    }
}

// MARK: - putBusinessrulesDecisiontableVersionPublish

extension BusinessRulesApi {
    /// Calls `PUT /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/publish`.
    ///
    /// Needs the permission `businessrules:decisionTable:publish`.
    ///
    /// - Parameters:
    ///   - tableId: `tableId` in the path.
    ///   - tableVersion: `tableVersion` in the path.
    @discardableResult
    public func putBusinessrulesDecisiontableVersionPublish(
        tableId: String, tableVersion: Int
    ) async throws(ApiError) -> DecisionTableVersion {
        try await client.send(
            Self.putBusinessrulesDecisiontableVersionPublish(tableId: tableId, tableVersion: tableVersion))
    }

    /// The call `PUT /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/publish`, ready to be sent.
    public static func putBusinessrulesDecisiontableVersionPublish(
        tableId: String, tableVersion: Int
    ) -> APICall<DecisionTableVersion> {
        APICall(
            "putBusinessrulesDecisiontableVersionPublish", .put,
            "/api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/publish",
            parameters: [("tableId", tableId), ("tableVersion", tableVersion)])
    }
}

// MARK: - putBusinessrulesDecisiontableVersionRow

extension BusinessRulesApi {
    /// Calls `PUT /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/{rowId}`.
    ///
    /// Needs the permissions `businessrules:decisionTableRow:edit`, `routing:queue:view`.
    ///
    /// - Parameters:
    ///   - tableId: `tableId` in the path.
    ///   - tableVersion: `tableVersion` in the path.
    ///   - rowId: `rowId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putBusinessrulesDecisiontableVersionRow(
        tableId: String, tableVersion: Int, rowId: String, body: PutDecisionTableRowRequest
    ) async throws(ApiError) -> DecisionTableRow {
        try await client.send(
            Self.putBusinessrulesDecisiontableVersionRow(
                tableId: tableId, tableVersion: tableVersion, rowId: rowId, body: body))
    }

    /// The call `PUT /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/{rowId}`, ready to be
    /// sent.
    public static func putBusinessrulesDecisiontableVersionRow(
        tableId: String, tableVersion: Int, rowId: String, body: PutDecisionTableRowRequest
    ) -> APICall<DecisionTableRow> {
        APICall(
            "putBusinessrulesDecisiontableVersionRow", .put,
            "/api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/{rowId}",
            parameters: [("tableId", tableId), ("tableVersion", tableVersion), ("rowId", rowId)],
            body: .json(body.asJSON))
    }
}

// MARK: - putBusinessrulesSchema

extension BusinessRulesApi {
    /// Calls `PUT /api/v2/businessrules/schemas/{schemaId}`.
    ///
    /// Needs the permission `businessrules:businessRulesSchema:edit`.
    ///
    /// - Parameters:
    ///   - schemaId: `schemaId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putBusinessrulesSchema(
        schemaId: String, body: BusinessRulesSchemaUpdateRequest
    ) async throws(ApiError) -> BusinessRulesDataSchema {
        try await client.send(Self.putBusinessrulesSchema(schemaId: schemaId, body: body))
    }

    /// The call `PUT /api/v2/businessrules/schemas/{schemaId}`, ready to be sent.
    public static func putBusinessrulesSchema(
        schemaId: String, body: BusinessRulesSchemaUpdateRequest
    ) -> APICall<BusinessRulesDataSchema> {
        APICall(
            "putBusinessrulesSchema", .put, "/api/v2/businessrules/schemas/{schemaId}",
            parameters: [("schemaId", schemaId)], body: .json(body.asJSON))
    }
}
