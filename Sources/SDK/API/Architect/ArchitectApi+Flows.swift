// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

// MARK: - deleteFlow

extension ArchitectApi {
    /// Calls `DELETE /api/v2/flows/{flowId}`.
    ///
    /// Needs the permission `architect:flow:delete`.
    ///
    /// - Parameters:
    ///   - flowId: `flowId` in the path.
    public func deleteFlow(flowId: String) async throws(ApiError) {
        try await client.send(Self.deleteFlow(flowId: flowId))
    }

    /// The call `DELETE /api/v2/flows/{flowId}`, ready to be sent.
    public static func deleteFlow(flowId: String) -> APICall<Void> {
        APICall("deleteFlow", .delete, "/api/v2/flows/{flowId}", parameters: [("flowId", flowId)])
    }
}

// MARK: - deleteFlowInstancesSettingsLoglevels

extension ArchitectApi {
    /// Calls `DELETE /api/v2/flows/{flowId}/instances/settings/loglevels`.
    ///
    /// Needs the permission `architect:flowLogLevel:delete`.
    ///
    /// - Parameters:
    ///   - flowId: `flowId` in the path.
    public func deleteFlowInstancesSettingsLoglevels(flowId: String) async throws(ApiError) {
        try await client.send(Self.deleteFlowInstancesSettingsLoglevels(flowId: flowId))
    }

    /// The call `DELETE /api/v2/flows/{flowId}/instances/settings/loglevels`, ready to be sent.
    public static func deleteFlowInstancesSettingsLoglevels(flowId: String) -> APICall<Void> {
        APICall(
            "deleteFlowInstancesSettingsLoglevels", .delete, "/api/v2/flows/{flowId}/instances/settings/loglevels",
            parameters: [("flowId", flowId)])
    }
}

// MARK: - deleteFlows

extension ArchitectApi {
    /// Calls `DELETE /api/v2/flows`.
    ///
    /// Needs the permission `architect:flow:delete`.
    ///
    /// - Parameters:
    ///   - id: `id` in the query, once for each element.
    @discardableResult
    public func deleteFlows(id: [String]) async throws(ApiError) -> OperationModel {
        try await client.send(Self.deleteFlows(id: id))
    }

    /// The call `DELETE /api/v2/flows`, ready to be sent.
    public static func deleteFlows(id: [String]) -> APICall<OperationModel> {
        var queryParameters = QueryParameters()
        queryParameters.add("id", id)
        return APICall("deleteFlows", .delete, "/api/v2/flows", query: queryParameters)
    }
}

// MARK: - deleteFlowsDatatable

extension ArchitectApi {
    /// Calls `DELETE /api/v2/flows/datatables/{datatableId}`.
    ///
    /// Needs the permission `architect:datatable:delete`.
    ///
    /// - Parameters:
    ///   - datatableId: `datatableId` in the path.
    ///   - force: `force` in the query; when left out: `false`.
    public func deleteFlowsDatatable(datatableId: String, force: Bool? = nil) async throws(ApiError) {
        try await client.send(Self.deleteFlowsDatatable(datatableId: datatableId, force: force))
    }

    /// The call `DELETE /api/v2/flows/datatables/{datatableId}`, ready to be sent.
    public static func deleteFlowsDatatable(datatableId: String, force: Bool? = nil) -> APICall<Void> {
        var queryParameters = QueryParameters()
        queryParameters.add("force", force)
        return APICall(
            "deleteFlowsDatatable", .delete, "/api/v2/flows/datatables/{datatableId}",
            parameters: [("datatableId", datatableId)], query: queryParameters)
    }
}

// MARK: - deleteFlowsDatatableRow

extension ArchitectApi {
    /// Calls `DELETE /api/v2/flows/datatables/{datatableId}/rows/{rowId}`.
    ///
    /// Needs one of the permissions `architect:datatable:delete`, `architect:datatableRow:delete`.
    ///
    /// - Parameters:
    ///   - datatableId: `datatableId` in the path.
    ///   - rowId: `rowId` in the path.
    public func deleteFlowsDatatableRow(datatableId: String, rowId: String) async throws(ApiError) {
        try await client.send(Self.deleteFlowsDatatableRow(datatableId: datatableId, rowId: rowId))
    }

    /// The call `DELETE /api/v2/flows/datatables/{datatableId}/rows/{rowId}`, ready to be sent.
    public static func deleteFlowsDatatableRow(datatableId: String, rowId: String) -> APICall<Void> {
        APICall(
            "deleteFlowsDatatableRow", .delete, "/api/v2/flows/datatables/{datatableId}/rows/{rowId}",
            parameters: [("datatableId", datatableId), ("rowId", rowId)])
    }
}

// MARK: - deleteFlowsInstancesSettingsLoglevelsDefault

extension ArchitectApi {
    /// Calls `DELETE /api/v2/flows/instances/settings/loglevels/default`.
    ///
    /// Needs the permission `architect:flowLogLevelDefault:delete`.
    public func deleteFlowsInstancesSettingsLoglevelsDefault() async throws(ApiError) {
        try await client.send(Self.deleteFlowsInstancesSettingsLoglevelsDefault())
    }

    /// The call `DELETE /api/v2/flows/instances/settings/loglevels/default`, ready to be sent.
    public static func deleteFlowsInstancesSettingsLoglevelsDefault() -> APICall<Void> {
        APICall(
            "deleteFlowsInstancesSettingsLoglevelsDefault", .delete,
            "/api/v2/flows/instances/settings/loglevels/default")
    }
}

// MARK: - deleteFlowsMilestone

extension ArchitectApi {
    /// Calls `DELETE /api/v2/flows/milestones/{milestoneId}`.
    ///
    /// Needs the permission `architect:flowMilestone:delete`.
    ///
    /// - Parameters:
    ///   - milestoneId: `milestoneId` in the path.
    @discardableResult
    public func deleteFlowsMilestone(milestoneId: String) async throws(ApiError) -> JSON {
        try await client.send(Self.deleteFlowsMilestone(milestoneId: milestoneId))
    }

    /// The call `DELETE /api/v2/flows/milestones/{milestoneId}`, ready to be sent.
    public static func deleteFlowsMilestone(milestoneId: String) -> APICall<JSON> {
        APICall(
            "deleteFlowsMilestone", .delete, "/api/v2/flows/milestones/{milestoneId}",
            parameters: [("milestoneId", milestoneId)])
    }
}

// MARK: - getFlow

extension ArchitectApi {
    /// Calls `GET /api/v2/flows/{flowId}`.
    ///
    /// Needs the permission `architect:flow:view`.
    ///
    /// - Parameters:
    ///   - flowId: `flowId` in the path.
    ///   - deleted: `deleted` in the query; when left out: `false`.
    public func getFlow(flowId: String, deleted: Bool? = nil) async throws(ApiError) -> Flow {
        try await client.send(Self.getFlow(flowId: flowId, deleted: deleted))
    }

    /// The call `GET /api/v2/flows/{flowId}`, ready to be sent.
    public static func getFlow(flowId: String, deleted: Bool? = nil) -> APICall<Flow> {
        var queryParameters = QueryParameters()
        queryParameters.add("deleted", deleted)
        return APICall(
            "getFlow", .get, "/api/v2/flows/{flowId}", parameters: [("flowId", flowId)], query: queryParameters)
    }
}

// MARK: - getFlowHistoryHistoryId

extension ArchitectApi {
    /// Calls `GET /api/v2/flows/{flowId}/history/{historyId}`.
    ///
    /// Needs the permission `architect:flow:view`.
    ///
    /// - Parameters:
    ///   - flowId: `flowId` in the path.
    ///   - historyId: `historyId` in the path.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `desc`.
    ///   - sortBy: `sortBy` in the query; when left out: `timestamp`.
    ///   - action: `action` in the query, once for each element.
    public func getFlowHistoryHistoryId(
        flowId: String, historyId: String, pageNumber: Int? = nil, pageSize: Int? = nil, sortOrder: String? = nil,
        sortBy: GetFlowHistoryHistoryIdSortBy? = nil, action: [GetFlowHistoryHistoryIdAction]? = nil
    ) async throws(ApiError) -> HistoryListing {
        try await client.send(
            Self.getFlowHistoryHistoryId(
                flowId: flowId, historyId: historyId, pageNumber: pageNumber, pageSize: pageSize, sortOrder: sortOrder,
                sortBy: sortBy, action: action))
    }

    /// The call `GET /api/v2/flows/{flowId}/history/{historyId}`, ready to be sent.
    public static func getFlowHistoryHistoryId(
        flowId: String, historyId: String, pageNumber: Int? = nil, pageSize: Int? = nil, sortOrder: String? = nil,
        sortBy: GetFlowHistoryHistoryIdSortBy? = nil, action: [GetFlowHistoryHistoryIdAction]? = nil
    ) -> APICall<HistoryListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("action", action)
        return APICall(
            "getFlowHistoryHistoryId", .get, "/api/v2/flows/{flowId}/history/{historyId}",
            parameters: [("flowId", flowId), ("historyId", historyId)], query: queryParameters)
    }
}

// MARK: - getFlowInstancesSettingsLoglevels

extension ArchitectApi {
    /// Calls `GET /api/v2/flows/{flowId}/instances/settings/loglevels`.
    ///
    /// Needs the permission `architect:flowLogLevel:view`.
    ///
    /// - Parameters:
    ///   - flowId: `flowId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    public func getFlowInstancesSettingsLoglevels(
        flowId: String, expand: [GetFlowInstancesSettingsLoglevelsExpand]? = nil
    ) async throws(ApiError) -> FlowSettingsResponse {
        try await client.send(Self.getFlowInstancesSettingsLoglevels(flowId: flowId, expand: expand))
    }

    /// The call `GET /api/v2/flows/{flowId}/instances/settings/loglevels`, ready to be sent.
    public static func getFlowInstancesSettingsLoglevels(
        flowId: String, expand: [GetFlowInstancesSettingsLoglevelsExpand]? = nil
    ) -> APICall<FlowSettingsResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getFlowInstancesSettingsLoglevels", .get, "/api/v2/flows/{flowId}/instances/settings/loglevels",
            parameters: [("flowId", flowId)], query: queryParameters)
    }
}

// MARK: - getFlowLatestconfiguration

extension ArchitectApi {
    /// Calls `GET /api/v2/flows/{flowId}/latestconfiguration`.
    ///
    /// Needs the permission `architect:flow:view`.
    ///
    /// - Parameters:
    ///   - flowId: `flowId` in the path.
    ///   - deleted: `deleted` in the query; when left out: `false`.
    public func getFlowLatestconfiguration(flowId: String, deleted: Bool? = nil) async throws(ApiError) -> JSON {
        try await client.send(Self.getFlowLatestconfiguration(flowId: flowId, deleted: deleted))
    }

    /// The call `GET /api/v2/flows/{flowId}/latestconfiguration`, ready to be sent.
    public static func getFlowLatestconfiguration(flowId: String, deleted: Bool? = nil) -> APICall<JSON> {
        var queryParameters = QueryParameters()
        queryParameters.add("deleted", deleted)
        return APICall(
            "getFlowLatestconfiguration", .get, "/api/v2/flows/{flowId}/latestconfiguration",
            parameters: [("flowId", flowId)], query: queryParameters)
    }
}

// MARK: - getFlowVersion

extension ArchitectApi {
    /// Calls `GET /api/v2/flows/{flowId}/versions/{versionId}`.
    ///
    /// Needs the permission `architect:flow:view`.
    ///
    /// - Parameters:
    ///   - flowId: `flowId` in the path.
    ///   - versionId: `versionId` in the path.
    ///   - deleted: `deleted` in the query.
    public func getFlowVersion(
        flowId: String, versionId: String, deleted: String? = nil
    ) async throws(ApiError) -> FlowVersion {
        try await client.send(Self.getFlowVersion(flowId: flowId, versionId: versionId, deleted: deleted))
    }

    /// The call `GET /api/v2/flows/{flowId}/versions/{versionId}`, ready to be sent.
    public static func getFlowVersion(
        flowId: String, versionId: String, deleted: String? = nil
    ) -> APICall<FlowVersion> {
        var queryParameters = QueryParameters()
        queryParameters.add("deleted", deleted)
        return APICall(
            "getFlowVersion", .get, "/api/v2/flows/{flowId}/versions/{versionId}",
            parameters: [("flowId", flowId), ("versionId", versionId)], query: queryParameters)
    }
}

// MARK: - getFlowVersionConfiguration

extension ArchitectApi {
    /// Calls `GET /api/v2/flows/{flowId}/versions/{versionId}/configuration`.
    ///
    /// Needs the permission `architect:flow:view`.
    ///
    /// - Parameters:
    ///   - flowId: `flowId` in the path.
    ///   - versionId: `versionId` in the path.
    ///   - deleted: `deleted` in the query.
    public func getFlowVersionConfiguration(
        flowId: String, versionId: String, deleted: String? = nil
    ) async throws(ApiError) -> JSON {
        try await client.send(Self.getFlowVersionConfiguration(flowId: flowId, versionId: versionId, deleted: deleted))
    }

    /// The call `GET /api/v2/flows/{flowId}/versions/{versionId}/configuration`, ready to be sent.
    public static func getFlowVersionConfiguration(
        flowId: String, versionId: String, deleted: String? = nil
    ) -> APICall<JSON> {
        var queryParameters = QueryParameters()
        queryParameters.add("deleted", deleted)
        return APICall(
            "getFlowVersionConfiguration", .get, "/api/v2/flows/{flowId}/versions/{versionId}/configuration",
            parameters: [("flowId", flowId), ("versionId", versionId)], query: queryParameters)
    }
}

// MARK: - getFlowVersionHealth

extension ArchitectApi {
    /// Calls `GET /api/v2/flows/{flowId}/versions/{versionId}/health`.
    ///
    /// Needs the permission `architect:flow:view`.
    ///
    /// - Parameters:
    ///   - flowId: `flowId` in the path.
    ///   - versionId: `versionId` in the path.
    ///   - language: `language` in the query.
    public func getFlowVersionHealth(
        flowId: String, versionId: String, language: GetFlowVersionHealthLanguage? = nil
    ) async throws(ApiError) -> FlowHealth {
        try await client.send(Self.getFlowVersionHealth(flowId: flowId, versionId: versionId, language: language))
    }

    /// The call `GET /api/v2/flows/{flowId}/versions/{versionId}/health`, ready to be sent.
    public static func getFlowVersionHealth(
        flowId: String, versionId: String, language: GetFlowVersionHealthLanguage? = nil
    ) -> APICall<FlowHealth> {
        var queryParameters = QueryParameters()
        queryParameters.add("language", language)
        return APICall(
            "getFlowVersionHealth", .get, "/api/v2/flows/{flowId}/versions/{versionId}/health",
            parameters: [("flowId", flowId), ("versionId", versionId)], query: queryParameters)
    }
}

// MARK: - getFlowVersionIntentHealth

extension ArchitectApi {
    /// Calls `GET /api/v2/flows/{flowId}/versions/{versionId}/intents/{intentId}/health`.
    ///
    /// Needs the permission `architect:flow:view`.
    ///
    /// - Parameters:
    ///   - flowId: `flowId` in the path.
    ///   - versionId: `versionId` in the path.
    ///   - intentId: `intentId` in the path.
    ///   - language: `language` in the query.
    public func getFlowVersionIntentHealth(
        flowId: String, versionId: String, intentId: String, language: GetFlowVersionIntentHealthLanguage
    ) async throws(ApiError) -> FlowHealthIntent {
        try await client.send(
            Self.getFlowVersionIntentHealth(
                flowId: flowId, versionId: versionId, intentId: intentId, language: language))
    }

    /// The call `GET /api/v2/flows/{flowId}/versions/{versionId}/intents/{intentId}/health`, ready to be sent.
    public static func getFlowVersionIntentHealth(
        flowId: String, versionId: String, intentId: String, language: GetFlowVersionIntentHealthLanguage
    ) -> APICall<FlowHealthIntent> {
        var queryParameters = QueryParameters()
        queryParameters.add("language", language)
        return APICall(
            "getFlowVersionIntentHealth", .get, "/api/v2/flows/{flowId}/versions/{versionId}/intents/{intentId}/health",
            parameters: [("flowId", flowId), ("versionId", versionId), ("intentId", intentId)], query: queryParameters)
    }
}

// MARK: - getFlowVersionIntentUtteranceHealth

extension ArchitectApi {
    /// Calls `GET /api/v2/flows/{flowId}/versions/{versionId}/intents/{intentId}/utterances/{utteranceId}/health`.
    ///
    /// Needs the permission `architect:flow:view`.
    ///
    /// - Parameters:
    ///   - flowId: `flowId` in the path.
    ///   - versionId: `versionId` in the path.
    ///   - intentId: `intentId` in the path.
    ///   - utteranceId: `utteranceId` in the path.
    ///   - language: `language` in the query.
    public func getFlowVersionIntentUtteranceHealth(
        flowId: String, versionId: String, intentId: String, utteranceId: String,
        language: GetFlowVersionIntentUtteranceHealthLanguage
    ) async throws(ApiError) -> FlowHealthUtterance {
        try await client.send(
            Self.getFlowVersionIntentUtteranceHealth(
                flowId: flowId, versionId: versionId, intentId: intentId, utteranceId: utteranceId, language: language))
    }

    /// The call `GET /api/v2/flows/{flowId}/versions/{versionId}/intents/{intentId}/utterances/{utteranceId}/health`,
    /// ready to be sent.
    public static func getFlowVersionIntentUtteranceHealth(
        flowId: String, versionId: String, intentId: String, utteranceId: String,
        language: GetFlowVersionIntentUtteranceHealthLanguage
    ) -> APICall<FlowHealthUtterance> {
        var queryParameters = QueryParameters()
        queryParameters.add("language", language)
        return APICall(
            "getFlowVersionIntentUtteranceHealth", .get,
            "/api/v2/flows/{flowId}/versions/{versionId}/intents/{intentId}/utterances/{utteranceId}/health",
            parameters: [("flowId", flowId), ("versionId", versionId), ("intentId", intentId), ("utteranceId", utteranceId)],
            query: queryParameters)
    }
}

// MARK: - getFlowVersions

extension ArchitectApi {
    /// Calls `GET /api/v2/flows/{flowId}/versions`.
    ///
    /// Needs the permission `architect:flow:view`.
    ///
    /// - Parameters:
    ///   - flowId: `flowId` in the path.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - deleted: `deleted` in the query.
    public func getFlowVersions(
        flowId: String, pageNumber: Int? = nil, pageSize: Int? = nil, deleted: Bool? = nil
    ) async throws(ApiError) -> FlowVersionEntityListing {
        try await client.send(
            Self.getFlowVersions(flowId: flowId, pageNumber: pageNumber, pageSize: pageSize, deleted: deleted))
    }

    /// The call `GET /api/v2/flows/{flowId}/versions`, ready to be sent.
    public static func getFlowVersions(
        flowId: String, pageNumber: Int? = nil, pageSize: Int? = nil, deleted: Bool? = nil
    ) -> APICall<FlowVersionEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("deleted", deleted)
        return APICall(
            "getFlowVersions", .get, "/api/v2/flows/{flowId}/versions", parameters: [("flowId", flowId)],
            query: queryParameters)
    }
}

// MARK: - getFlows

extension ArchitectApi {
    /// Calls `GET /api/v2/flows`.
    ///
    /// Needs the permission `architect:flow:view`.
    ///
    /// - Parameters:
    ///   - type: `type` in the query, once for each element.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - sortBy: `sortBy` in the query; when left out: `id`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `asc`.
    ///   - id: `id` in the query, once for each element.
    ///   - name: `name` in the query.
    ///   - description: `description` in the query.
    ///   - nameOrDescription: `nameOrDescription` in the query.
    ///   - publishVersionId: `publishVersionId` in the query.
    ///   - editableBy: `editableBy` in the query.
    ///   - lockedBy: `lockedBy` in the query.
    ///   - lockedByClientId: `lockedByClientId` in the query.
    ///   - secure: `secure` in the query.
    ///   - deleted: `deleted` in the query; when left out: `false`.
    ///   - includeSchemas: `includeSchemas` in the query; when left out: `false`.
    ///   - virtualAgentEnabled: `virtualAgentEnabled` in the query.
    ///   - publishedAfter: `publishedAfter` in the query.
    ///   - publishedBefore: `publishedBefore` in the query.
    ///   - divisionId: `divisionId` in the query, once for each element.
    public func getFlows(
        type: [GetFlowsType]? = nil, pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil,
        sortOrder: String? = nil, id: [String]? = nil, name: String? = nil, description: String? = nil,
        nameOrDescription: String? = nil, publishVersionId: String? = nil, editableBy: String? = nil,
        lockedBy: String? = nil, lockedByClientId: String? = nil, secure: GetFlowsSecure? = nil, deleted: Bool? = nil,
        includeSchemas: Bool? = nil, virtualAgentEnabled: Bool? = nil, publishedAfter: String? = nil,
        publishedBefore: String? = nil, divisionId: [String]? = nil
    ) async throws(ApiError) -> FlowEntityListing {
        try await client.send(
            Self.getFlows(
                type: type, pageNumber: pageNumber, pageSize: pageSize, sortBy: sortBy, sortOrder: sortOrder, id: id,
                name: name, description: description, nameOrDescription: nameOrDescription,
                publishVersionId: publishVersionId, editableBy: editableBy, lockedBy: lockedBy,
                lockedByClientId: lockedByClientId, secure: secure, deleted: deleted, includeSchemas: includeSchemas,
                virtualAgentEnabled: virtualAgentEnabled, publishedAfter: publishedAfter,
                publishedBefore: publishedBefore, divisionId: divisionId))
    }

    /// The call `GET /api/v2/flows`, ready to be sent.
    public static func getFlows(
        type: [GetFlowsType]? = nil, pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil,
        sortOrder: String? = nil, id: [String]? = nil, name: String? = nil, description: String? = nil,
        nameOrDescription: String? = nil, publishVersionId: String? = nil, editableBy: String? = nil,
        lockedBy: String? = nil, lockedByClientId: String? = nil, secure: GetFlowsSecure? = nil, deleted: Bool? = nil,
        includeSchemas: Bool? = nil, virtualAgentEnabled: Bool? = nil, publishedAfter: String? = nil,
        publishedBefore: String? = nil, divisionId: [String]? = nil
    ) -> APICall<FlowEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("type", type)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("id", id)
        queryParameters.add("name", name)
        queryParameters.add("description", description)
        queryParameters.add("nameOrDescription", nameOrDescription)
        queryParameters.add("publishVersionId", publishVersionId)
        queryParameters.add("editableBy", editableBy)
        queryParameters.add("lockedBy", lockedBy)
        queryParameters.add("lockedByClientId", lockedByClientId)
        queryParameters.add("secure", secure)
        queryParameters.add("deleted", deleted)
        queryParameters.add("includeSchemas", includeSchemas)
        queryParameters.add("virtualAgentEnabled", virtualAgentEnabled)
        queryParameters.add("publishedAfter", publishedAfter)
        queryParameters.add("publishedBefore", publishedBefore)
        queryParameters.add("divisionId", divisionId)
        return APICall("getFlows", .get, "/api/v2/flows", query: queryParameters)
    }
}

// MARK: - getFlowsDatatable

extension ArchitectApi {
    /// Calls `GET /api/v2/flows/datatables/{datatableId}`.
    ///
    /// Needs the permission `architect:datatable:view`.
    ///
    /// - Parameters:
    ///   - datatableId: `datatableId` in the path.
    ///   - expand: `expand` in the query.
    public func getFlowsDatatable(
        datatableId: String, expand: GetFlowsDatatableExpand? = nil
    ) async throws(ApiError) -> DataTable {
        try await client.send(Self.getFlowsDatatable(datatableId: datatableId, expand: expand))
    }

    /// The call `GET /api/v2/flows/datatables/{datatableId}`, ready to be sent.
    public static func getFlowsDatatable(
        datatableId: String, expand: GetFlowsDatatableExpand? = nil
    ) -> APICall<DataTable> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getFlowsDatatable", .get, "/api/v2/flows/datatables/{datatableId}",
            parameters: [("datatableId", datatableId)], query: queryParameters)
    }
}

// MARK: - getFlowsDatatableExportJob

extension ArchitectApi {
    /// Calls `GET /api/v2/flows/datatables/{datatableId}/export/jobs/{exportJobId}`.
    ///
    /// Needs one of the permissions `architect:datatable:view`, `architect:datatableRow:view`.
    ///
    /// - Parameters:
    ///   - datatableId: `datatableId` in the path.
    ///   - exportJobId: `exportJobId` in the path.
    public func getFlowsDatatableExportJob(
        datatableId: String, exportJobId: String
    ) async throws(ApiError) -> DataTableExportJob {
        try await client.send(Self.getFlowsDatatableExportJob(datatableId: datatableId, exportJobId: exportJobId))
    }

    /// The call `GET /api/v2/flows/datatables/{datatableId}/export/jobs/{exportJobId}`, ready to be sent.
    public static func getFlowsDatatableExportJob(
        datatableId: String, exportJobId: String
    ) -> APICall<DataTableExportJob> {
        APICall(
            "getFlowsDatatableExportJob", .get, "/api/v2/flows/datatables/{datatableId}/export/jobs/{exportJobId}",
            parameters: [("datatableId", datatableId), ("exportJobId", exportJobId)])
    }
}

// MARK: - getFlowsDatatableImportJob

extension ArchitectApi {
    /// Calls `GET /api/v2/flows/datatables/{datatableId}/import/jobs/{importJobId}`.
    ///
    /// Needs one of the permissions `architect:datatable:view`, `architect:datatableRow:view`.
    ///
    /// - Parameters:
    ///   - datatableId: `datatableId` in the path.
    ///   - importJobId: `importJobId` in the path.
    public func getFlowsDatatableImportJob(
        datatableId: String, importJobId: String
    ) async throws(ApiError) -> DataTableImportJob {
        try await client.send(Self.getFlowsDatatableImportJob(datatableId: datatableId, importJobId: importJobId))
    }

    /// The call `GET /api/v2/flows/datatables/{datatableId}/import/jobs/{importJobId}`, ready to be sent.
    public static func getFlowsDatatableImportJob(
        datatableId: String, importJobId: String
    ) -> APICall<DataTableImportJob> {
        APICall(
            "getFlowsDatatableImportJob", .get, "/api/v2/flows/datatables/{datatableId}/import/jobs/{importJobId}",
            parameters: [("datatableId", datatableId), ("importJobId", importJobId)])
    }
}

// MARK: - getFlowsDatatableImportJobs

extension ArchitectApi {
    /// Calls `GET /api/v2/flows/datatables/{datatableId}/import/jobs`.
    ///
    /// Needs one of the permissions `architect:datatable:edit`, `architect:datatableRow:view`.
    ///
    /// - Parameters:
    ///   - datatableId: `datatableId` in the path.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    public func getFlowsDatatableImportJobs(
        datatableId: String, pageNumber: Int? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> DataTableImportEntityListing {
        try await client.send(
            Self.getFlowsDatatableImportJobs(datatableId: datatableId, pageNumber: pageNumber, pageSize: pageSize))
    }

    /// The call `GET /api/v2/flows/datatables/{datatableId}/import/jobs`, ready to be sent.
    public static func getFlowsDatatableImportJobs(
        datatableId: String, pageNumber: Int? = nil, pageSize: Int? = nil
    ) -> APICall<DataTableImportEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getFlowsDatatableImportJobs", .get, "/api/v2/flows/datatables/{datatableId}/import/jobs",
            parameters: [("datatableId", datatableId)], query: queryParameters)
    }
}

// MARK: - getFlowsDatatableRow

extension ArchitectApi {
    /// Calls `GET /api/v2/flows/datatables/{datatableId}/rows/{rowId}`.
    ///
    /// Needs one of the permissions `architect:datatable:view`, `architect:datatableRow:view`.
    ///
    /// - Parameters:
    ///   - datatableId: `datatableId` in the path.
    ///   - rowId: `rowId` in the path.
    ///   - showbrief: `showbrief` in the query; when left out: `true`.
    public func getFlowsDatatableRow(
        datatableId: String, rowId: String, showbrief: Bool? = nil
    ) async throws(ApiError) -> JSON {
        try await client.send(Self.getFlowsDatatableRow(datatableId: datatableId, rowId: rowId, showbrief: showbrief))
    }

    /// The call `GET /api/v2/flows/datatables/{datatableId}/rows/{rowId}`, ready to be sent.
    public static func getFlowsDatatableRow(
        datatableId: String, rowId: String, showbrief: Bool? = nil
    ) -> APICall<JSON> {
        var queryParameters = QueryParameters()
        queryParameters.add("showbrief", showbrief)
        return APICall(
            "getFlowsDatatableRow", .get, "/api/v2/flows/datatables/{datatableId}/rows/{rowId}",
            parameters: [("datatableId", datatableId), ("rowId", rowId)], query: queryParameters)
    }
}

// MARK: - getFlowsDatatableRows

extension ArchitectApi {
    /// Calls `GET /api/v2/flows/datatables/{datatableId}/rows`.
    ///
    /// Needs one of the permissions `architect:datatable:view`, `architect:datatableRow:view`.
    ///
    /// - Parameters:
    ///   - datatableId: `datatableId` in the path.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - showbrief: `showbrief` in the query; when left out: `true`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `ascending`.
    public func getFlowsDatatableRows(
        datatableId: String, pageNumber: Int? = nil, pageSize: Int? = nil, showbrief: Bool? = nil,
        sortOrder: GetFlowsDatatableRowsSortOrder? = nil
    ) async throws(ApiError) -> DataTableRowEntityListing {
        try await client.send(
            Self.getFlowsDatatableRows(
                datatableId: datatableId, pageNumber: pageNumber, pageSize: pageSize, showbrief: showbrief,
                sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/flows/datatables/{datatableId}/rows`, ready to be sent.
    public static func getFlowsDatatableRows(
        datatableId: String, pageNumber: Int? = nil, pageSize: Int? = nil, showbrief: Bool? = nil,
        sortOrder: GetFlowsDatatableRowsSortOrder? = nil
    ) -> APICall<DataTableRowEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("showbrief", showbrief)
        queryParameters.add("sortOrder", sortOrder)
        return APICall(
            "getFlowsDatatableRows", .get, "/api/v2/flows/datatables/{datatableId}/rows",
            parameters: [("datatableId", datatableId)], query: queryParameters)
    }
}

// MARK: - getFlowsDatatables

extension ArchitectApi {
    /// Calls `GET /api/v2/flows/datatables`.
    ///
    /// Needs the permission `architect:datatable:view`.
    ///
    /// - Parameters:
    ///   - expand: `expand` in the query.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - sortBy: `sortBy` in the query; when left out: `id`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `ascending`.
    ///   - divisionId: `divisionId` in the query, once for each element.
    ///   - name: `name` in the query.
    public func getFlowsDatatables(
        expand: GetFlowsDatatablesExpand? = nil, pageNumber: Int? = nil, pageSize: Int? = nil,
        sortBy: GetFlowsDatatablesSortBy? = nil, sortOrder: String? = nil, divisionId: [String]? = nil,
        name: String? = nil
    ) async throws(ApiError) -> DataTablesDomainEntityListing {
        try await client.send(
            Self.getFlowsDatatables(
                expand: expand, pageNumber: pageNumber, pageSize: pageSize, sortBy: sortBy, sortOrder: sortOrder,
                divisionId: divisionId, name: name))
    }

    /// The call `GET /api/v2/flows/datatables`, ready to be sent.
    public static func getFlowsDatatables(
        expand: GetFlowsDatatablesExpand? = nil, pageNumber: Int? = nil, pageSize: Int? = nil,
        sortBy: GetFlowsDatatablesSortBy? = nil, sortOrder: String? = nil, divisionId: [String]? = nil,
        name: String? = nil
    ) -> APICall<DataTablesDomainEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("divisionId", divisionId)
        queryParameters.add("name", name)
        return APICall("getFlowsDatatables", .get, "/api/v2/flows/datatables", query: queryParameters)
    }
}

// MARK: - getFlowsDatatablesDivisionview

extension ArchitectApi {
    /// Calls `GET /api/v2/flows/datatables/divisionviews/{datatableId}`.
    ///
    /// Needs the permission `architect:datatable:search`.
    ///
    /// - Parameters:
    ///   - datatableId: `datatableId` in the path.
    ///   - expand: `expand` in the query.
    public func getFlowsDatatablesDivisionview(
        datatableId: String, expand: GetFlowsDatatablesDivisionviewExpand? = nil
    ) async throws(ApiError) -> DataTable {
        try await client.send(Self.getFlowsDatatablesDivisionview(datatableId: datatableId, expand: expand))
    }

    /// The call `GET /api/v2/flows/datatables/divisionviews/{datatableId}`, ready to be sent.
    public static func getFlowsDatatablesDivisionview(
        datatableId: String, expand: GetFlowsDatatablesDivisionviewExpand? = nil
    ) -> APICall<DataTable> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getFlowsDatatablesDivisionview", .get, "/api/v2/flows/datatables/divisionviews/{datatableId}",
            parameters: [("datatableId", datatableId)], query: queryParameters)
    }
}

// MARK: - getFlowsDatatablesDivisionviews

extension ArchitectApi {
    /// Calls `GET /api/v2/flows/datatables/divisionviews`.
    ///
    /// Needs the permission `architect:datatable:search`.
    ///
    /// - Parameters:
    ///   - expand: `expand` in the query.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - sortBy: `sortBy` in the query; when left out: `id`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `ascending`.
    ///   - divisionId: `divisionId` in the query, once for each element.
    ///   - name: `name` in the query.
    public func getFlowsDatatablesDivisionviews(
        expand: GetFlowsDatatablesDivisionviewsExpand? = nil, pageNumber: Int? = nil, pageSize: Int? = nil,
        sortBy: GetFlowsDatatablesDivisionviewsSortBy? = nil, sortOrder: String? = nil, divisionId: [String]? = nil,
        name: String? = nil
    ) async throws(ApiError) -> DataTablesDomainEntityListing {
        try await client.send(
            Self.getFlowsDatatablesDivisionviews(
                expand: expand, pageNumber: pageNumber, pageSize: pageSize, sortBy: sortBy, sortOrder: sortOrder,
                divisionId: divisionId, name: name))
    }

    /// The call `GET /api/v2/flows/datatables/divisionviews`, ready to be sent.
    public static func getFlowsDatatablesDivisionviews(
        expand: GetFlowsDatatablesDivisionviewsExpand? = nil, pageNumber: Int? = nil, pageSize: Int? = nil,
        sortBy: GetFlowsDatatablesDivisionviewsSortBy? = nil, sortOrder: String? = nil, divisionId: [String]? = nil,
        name: String? = nil
    ) -> APICall<DataTablesDomainEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("divisionId", divisionId)
        queryParameters.add("name", name)
        return APICall(
            "getFlowsDatatablesDivisionviews", .get, "/api/v2/flows/datatables/divisionviews", query: queryParameters)
    }
}

// MARK: - getFlowsDivisionviews

extension ArchitectApi {
    /// Calls `GET /api/v2/flows/divisionviews`.
    ///
    /// Needs the permission `architect:flow:search`.
    ///
    /// - Parameters:
    ///   - type: `type` in the query, once for each element.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - sortBy: `sortBy` in the query; when left out: `id`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `asc`.
    ///   - id: `id` in the query, once for each element.
    ///   - name: `name` in the query.
    ///   - publishVersionId: `publishVersionId` in the query.
    ///   - publishedAfter: `publishedAfter` in the query.
    ///   - publishedBefore: `publishedBefore` in the query.
    ///   - divisionId: `divisionId` in the query, once for each element.
    ///   - includeSchemas: `includeSchemas` in the query; when left out: `false`.
    public func getFlowsDivisionviews(
        type: [GetFlowsDivisionviewsType]? = nil, pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil,
        sortOrder: String? = nil, id: [String]? = nil, name: String? = nil, publishVersionId: String? = nil,
        publishedAfter: String? = nil, publishedBefore: String? = nil, divisionId: [String]? = nil,
        includeSchemas: Bool? = nil
    ) async throws(ApiError) -> FlowDivisionViewEntityListing {
        try await client.send(
            Self.getFlowsDivisionviews(
                type: type, pageNumber: pageNumber, pageSize: pageSize, sortBy: sortBy, sortOrder: sortOrder, id: id,
                name: name, publishVersionId: publishVersionId, publishedAfter: publishedAfter,
                publishedBefore: publishedBefore, divisionId: divisionId, includeSchemas: includeSchemas))
    }

    /// The call `GET /api/v2/flows/divisionviews`, ready to be sent.
    public static func getFlowsDivisionviews(
        type: [GetFlowsDivisionviewsType]? = nil, pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil,
        sortOrder: String? = nil, id: [String]? = nil, name: String? = nil, publishVersionId: String? = nil,
        publishedAfter: String? = nil, publishedBefore: String? = nil, divisionId: [String]? = nil,
        includeSchemas: Bool? = nil
    ) -> APICall<FlowDivisionViewEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("type", type)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("id", id)
        queryParameters.add("name", name)
        queryParameters.add("publishVersionId", publishVersionId)
        queryParameters.add("publishedAfter", publishedAfter)
        queryParameters.add("publishedBefore", publishedBefore)
        queryParameters.add("divisionId", divisionId)
        queryParameters.add("includeSchemas", includeSchemas)
        return APICall("getFlowsDivisionviews", .get, "/api/v2/flows/divisionviews", query: queryParameters)
    }
}

// MARK: - getFlowsExecution

extension ArchitectApi {
    /// Calls `GET /api/v2/flows/executions/{flowExecutionId}`.
    ///
    /// Needs the permission `architect:flowExecution:view`.
    ///
    /// - Parameters:
    ///   - flowExecutionId: `flowExecutionId` in the path.
    public func getFlowsExecution(flowExecutionId: String) async throws(ApiError) -> FlowRuntimeExecution {
        try await client.send(Self.getFlowsExecution(flowExecutionId: flowExecutionId))
    }

    /// The call `GET /api/v2/flows/executions/{flowExecutionId}`, ready to be sent.
    public static func getFlowsExecution(flowExecutionId: String) -> APICall<FlowRuntimeExecution> {
        APICall(
            "getFlowsExecution", .get, "/api/v2/flows/executions/{flowExecutionId}",
            parameters: [("flowExecutionId", flowExecutionId)])
    }
}

// MARK: - getFlowsExportJob

extension ArchitectApi {
    /// Calls `GET /api/v2/flows/export/jobs/{jobId}`.
    ///
    /// Needs the permission `architect:jobExport:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    public func getFlowsExportJob(
        jobId: String, expand: [GetFlowsExportJobExpand]? = nil
    ) async throws(ApiError) -> ArchitectExportJobStateResponse {
        try await client.send(Self.getFlowsExportJob(jobId: jobId, expand: expand))
    }

    /// The call `GET /api/v2/flows/export/jobs/{jobId}`, ready to be sent.
    public static func getFlowsExportJob(
        jobId: String, expand: [GetFlowsExportJobExpand]? = nil
    ) -> APICall<ArchitectExportJobStateResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getFlowsExportJob", .get, "/api/v2/flows/export/jobs/{jobId}", parameters: [("jobId", jobId)],
            query: queryParameters)
    }
}

// MARK: - getFlowsInstance

extension ArchitectApi {
    /// Calls `GET /api/v2/flows/instances/{instanceId}`.
    ///
    /// Needs the permission `architect:flowInstance:view`.
    ///
    /// - Parameters:
    ///   - instanceId: `instanceId` in the path.
    ///   - expand: `expand` in the query.
    public func getFlowsInstance(
        instanceId: String, expand: GetFlowsInstanceExpand? = nil
    ) async throws(ApiError) -> GetFlowExecutionDataJobResult {
        try await client.send(Self.getFlowsInstance(instanceId: instanceId, expand: expand))
    }

    /// The call `GET /api/v2/flows/instances/{instanceId}`, ready to be sent.
    public static func getFlowsInstance(
        instanceId: String, expand: GetFlowsInstanceExpand? = nil
    ) -> APICall<GetFlowExecutionDataJobResult> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getFlowsInstance", .get, "/api/v2/flows/instances/{instanceId}", parameters: [("instanceId", instanceId)],
            query: queryParameters)
    }
}

// MARK: - getFlowsInstancesJob

extension ArchitectApi {
    /// Calls `GET /api/v2/flows/instances/jobs/{jobId}`.
    ///
    /// Needs the permission `architect:flowInstance:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getFlowsInstancesJob(jobId: String) async throws(ApiError) -> GetFlowExecutionDataJobResult {
        try await client.send(Self.getFlowsInstancesJob(jobId: jobId))
    }

    /// The call `GET /api/v2/flows/instances/jobs/{jobId}`, ready to be sent.
    public static func getFlowsInstancesJob(jobId: String) -> APICall<GetFlowExecutionDataJobResult> {
        APICall("getFlowsInstancesJob", .get, "/api/v2/flows/instances/jobs/{jobId}", parameters: [("jobId", jobId)])
    }
}

// MARK: - getFlowsInstancesQuerycapabilities

extension ArchitectApi {
    /// Calls `GET /api/v2/flows/instances/querycapabilities`.
    ///
    /// Needs the permission `architect:flowInstance:search`.
    ///
    /// - Parameters:
    ///   - expand: `expand` in the query.
    public func getFlowsInstancesQuerycapabilities(
        expand: GetFlowsInstancesQuerycapabilitiesExpand? = nil
    ) async throws(ApiError) -> FlowsQueryCriteriaResponse {
        try await client.send(Self.getFlowsInstancesQuerycapabilities(expand: expand))
    }

    /// The call `GET /api/v2/flows/instances/querycapabilities`, ready to be sent.
    public static func getFlowsInstancesQuerycapabilities(
        expand: GetFlowsInstancesQuerycapabilitiesExpand? = nil
    ) -> APICall<FlowsQueryCriteriaResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getFlowsInstancesQuerycapabilities", .get, "/api/v2/flows/instances/querycapabilities",
            query: queryParameters)
    }
}

// MARK: - getFlowsInstancesSettingsExecutiondata

extension ArchitectApi {
    /// Calls `GET /api/v2/flows/instances/settings/executiondata`.
    ///
    /// Needs the permission `architect:flowinstanceexecutiondata:view`.
    public func getFlowsInstancesSettingsExecutiondata() async throws(ApiError) -> ExecutionDataFlowSettingsResponse {
        try await client.send(Self.getFlowsInstancesSettingsExecutiondata())
    }

    /// The call `GET /api/v2/flows/instances/settings/executiondata`, ready to be sent.
    public static func getFlowsInstancesSettingsExecutiondata() -> APICall<ExecutionDataFlowSettingsResponse> {
        APICall("getFlowsInstancesSettingsExecutiondata", .get, "/api/v2/flows/instances/settings/executiondata")
    }
}

// MARK: - getFlowsInstancesSettingsLoglevels

extension ArchitectApi {
    /// Calls `GET /api/v2/flows/instances/settings/loglevels`.
    ///
    /// Needs the permissions `architect:flowLogLevel:view`, `architect:flow:search`.
    ///
    /// - Parameters:
    ///   - expand: `expand` in the query, once for each element.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    public func getFlowsInstancesSettingsLoglevels(
        expand: [GetFlowsInstancesSettingsLoglevelsExpand]? = nil, pageNumber: Int? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> FlowSettingsResponseEntityListing {
        try await client.send(
            Self.getFlowsInstancesSettingsLoglevels(expand: expand, pageNumber: pageNumber, pageSize: pageSize))
    }

    /// The call `GET /api/v2/flows/instances/settings/loglevels`, ready to be sent.
    public static func getFlowsInstancesSettingsLoglevels(
        expand: [GetFlowsInstancesSettingsLoglevelsExpand]? = nil, pageNumber: Int? = nil, pageSize: Int? = nil
    ) -> APICall<FlowSettingsResponseEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getFlowsInstancesSettingsLoglevels", .get, "/api/v2/flows/instances/settings/loglevels",
            query: queryParameters)
    }
}

// MARK: - getFlowsInstancesSettingsLoglevelsCharacteristics

extension ArchitectApi {
    /// Calls `GET /api/v2/flows/instances/settings/loglevels/characteristics`.
    ///
    /// Needs one of the permissions `architect:flowLogLevel:view`, `architect:flowLogLevelDefault:view`.
    public func getFlowsInstancesSettingsLoglevelsCharacteristics() async throws(ApiError) -> FlowLogLevelCharacteristicsDefinitions {
        try await client.send(Self.getFlowsInstancesSettingsLoglevelsCharacteristics())
    }

    /// The call `GET /api/v2/flows/instances/settings/loglevels/characteristics`, ready to be sent.
    public static func getFlowsInstancesSettingsLoglevelsCharacteristics() -> APICall<FlowLogLevelCharacteristicsDefinitions> {
        APICall(
            "getFlowsInstancesSettingsLoglevelsCharacteristics", .get,
            "/api/v2/flows/instances/settings/loglevels/characteristics")
    }
}

// MARK: - getFlowsInstancesSettingsLoglevelsDefault

extension ArchitectApi {
    /// Calls `GET /api/v2/flows/instances/settings/loglevels/default`.
    ///
    /// Needs the permission `architect:flowLogLevelDefault:view`.
    ///
    /// - Parameters:
    ///   - expand: `expand` in the query, once for each element.
    public func getFlowsInstancesSettingsLoglevelsDefault(
        expand: [GetFlowsInstancesSettingsLoglevelsDefaultExpand]? = nil
    ) async throws(ApiError) -> FlowSettingsResponse {
        try await client.send(Self.getFlowsInstancesSettingsLoglevelsDefault(expand: expand))
    }

    /// The call `GET /api/v2/flows/instances/settings/loglevels/default`, ready to be sent.
    public static func getFlowsInstancesSettingsLoglevelsDefault(
        expand: [GetFlowsInstancesSettingsLoglevelsDefaultExpand]? = nil
    ) -> APICall<FlowSettingsResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getFlowsInstancesSettingsLoglevelsDefault", .get, "/api/v2/flows/instances/settings/loglevels/default",
            query: queryParameters)
    }
}

// MARK: - getFlowsJob

extension ArchitectApi {
    /// Calls `GET /api/v2/flows/jobs/{jobId}`.
    ///
    /// Needs the permission `architect:job:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    public func getFlowsJob(
        jobId: String, expand: [GetFlowsJobExpand]? = nil
    ) async throws(ApiError) -> ArchitectJobStateResponse {
        try await client.send(Self.getFlowsJob(jobId: jobId, expand: expand))
    }

    /// The call `GET /api/v2/flows/jobs/{jobId}`, ready to be sent.
    public static func getFlowsJob(
        jobId: String, expand: [GetFlowsJobExpand]? = nil
    ) -> APICall<ArchitectJobStateResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getFlowsJob", .get, "/api/v2/flows/jobs/{jobId}", parameters: [("jobId", jobId)], query: queryParameters)
    }
}

// MARK: - getFlowsLookup

extension ArchitectApi {
    /// Calls `GET /api/v2/flows/lookup`.
    ///
    /// Needs the permission `architect:flow:view`.
    ///
    /// - Parameters:
    ///   - id: `id` in the query, once for each element.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - sortBy: `sortBy` in the query; when left out: `id`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `asc`.
    public func getFlowsLookup(
        id: [String], pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil
    ) async throws(ApiError) -> FlowEntityListing {
        try await client.send(
            Self.getFlowsLookup(
                id: id, pageNumber: pageNumber, pageSize: pageSize, sortBy: sortBy, sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/flows/lookup`, ready to be sent.
    public static func getFlowsLookup(
        id: [String], pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil
    ) -> APICall<FlowEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("id", id)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        return APICall("getFlowsLookup", .get, "/api/v2/flows/lookup", query: queryParameters)
    }
}

// MARK: - getFlowsMilestone

extension ArchitectApi {
    /// Calls `GET /api/v2/flows/milestones/{milestoneId}`.
    ///
    /// Needs the permission `architect:flowMilestone:view`.
    ///
    /// - Parameters:
    ///   - milestoneId: `milestoneId` in the path.
    public func getFlowsMilestone(milestoneId: String) async throws(ApiError) -> FlowMilestone {
        try await client.send(Self.getFlowsMilestone(milestoneId: milestoneId))
    }

    /// The call `GET /api/v2/flows/milestones/{milestoneId}`, ready to be sent.
    public static func getFlowsMilestone(milestoneId: String) -> APICall<FlowMilestone> {
        APICall(
            "getFlowsMilestone", .get, "/api/v2/flows/milestones/{milestoneId}",
            parameters: [("milestoneId", milestoneId)])
    }
}

// MARK: - getFlowsMilestones

extension ArchitectApi {
    /// Calls `GET /api/v2/flows/milestones`.
    ///
    /// Needs the permission `architect:flowMilestone:view`.
    ///
    /// - Parameters:
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - sortBy: `sortBy` in the query; when left out: `id`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `asc`.
    ///   - id: `id` in the query, once for each element.
    ///   - name: `name` in the query.
    ///   - description: `description` in the query.
    ///   - nameOrDescription: `nameOrDescription` in the query.
    ///   - divisionId: `divisionId` in the query, once for each element.
    public func getFlowsMilestones(
        pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil,
        id: [String]? = nil, name: String? = nil, description: String? = nil, nameOrDescription: String? = nil,
        divisionId: [String]? = nil
    ) async throws(ApiError) -> FlowMilestoneListing {
        try await client.send(
            Self.getFlowsMilestones(
                pageNumber: pageNumber, pageSize: pageSize, sortBy: sortBy, sortOrder: sortOrder, id: id, name: name,
                description: description, nameOrDescription: nameOrDescription, divisionId: divisionId))
    }

    /// The call `GET /api/v2/flows/milestones`, ready to be sent.
    public static func getFlowsMilestones(
        pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil,
        id: [String]? = nil, name: String? = nil, description: String? = nil, nameOrDescription: String? = nil,
        divisionId: [String]? = nil
    ) -> APICall<FlowMilestoneListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("id", id)
        queryParameters.add("name", name)
        queryParameters.add("description", description)
        queryParameters.add("nameOrDescription", nameOrDescription)
        queryParameters.add("divisionId", divisionId)
        return APICall("getFlowsMilestones", .get, "/api/v2/flows/milestones", query: queryParameters)
    }
}

// MARK: - getFlowsMilestonesDivisionviews

extension ArchitectApi {
    /// Calls `GET /api/v2/flows/milestones/divisionviews`.
    ///
    /// Needs the permission `architect:flowMilestone:search`.
    ///
    /// - Parameters:
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - sortBy: `sortBy` in the query; when left out: `id`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `asc`.
    ///   - id: `id` in the query, once for each element.
    ///   - name: `name` in the query.
    ///   - divisionId: `divisionId` in the query, once for each element.
    public func getFlowsMilestonesDivisionviews(
        pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil,
        id: [String]? = nil, name: String? = nil, divisionId: [String]? = nil
    ) async throws(ApiError) -> FlowMilestoneDivisionViewEntityListing {
        try await client.send(
            Self.getFlowsMilestonesDivisionviews(
                pageNumber: pageNumber, pageSize: pageSize, sortBy: sortBy, sortOrder: sortOrder, id: id, name: name,
                divisionId: divisionId))
    }

    /// The call `GET /api/v2/flows/milestones/divisionviews`, ready to be sent.
    public static func getFlowsMilestonesDivisionviews(
        pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil,
        id: [String]? = nil, name: String? = nil, divisionId: [String]? = nil
    ) -> APICall<FlowMilestoneDivisionViewEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("id", id)
        queryParameters.add("name", name)
        queryParameters.add("divisionId", divisionId)
        return APICall(
            "getFlowsMilestonesDivisionviews", .get, "/api/v2/flows/milestones/divisionviews", query: queryParameters)
    }
}

// MARK: - getFlowsOutcome

extension ArchitectApi {
    /// Calls `GET /api/v2/flows/outcomes/{flowOutcomeId}`.
    ///
    /// Needs the permission `architect:flowOutcome:view`.
    ///
    /// - Parameters:
    ///   - flowOutcomeId: `flowOutcomeId` in the path.
    public func getFlowsOutcome(flowOutcomeId: String) async throws(ApiError) -> FlowOutcome {
        try await client.send(Self.getFlowsOutcome(flowOutcomeId: flowOutcomeId))
    }

    /// The call `GET /api/v2/flows/outcomes/{flowOutcomeId}`, ready to be sent.
    public static func getFlowsOutcome(flowOutcomeId: String) -> APICall<FlowOutcome> {
        APICall(
            "getFlowsOutcome", .get, "/api/v2/flows/outcomes/{flowOutcomeId}",
            parameters: [("flowOutcomeId", flowOutcomeId)])
    }
}

// MARK: - getFlowsOutcomes

extension ArchitectApi {
    /// Calls `GET /api/v2/flows/outcomes`.
    ///
    /// Needs the permission `architect:flowOutcome:view`.
    ///
    /// - Parameters:
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - sortBy: `sortBy` in the query; when left out: `id`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `asc`.
    ///   - id: `id` in the query, once for each element.
    ///   - name: `name` in the query.
    ///   - description: `description` in the query.
    ///   - nameOrDescription: `nameOrDescription` in the query.
    ///   - divisionId: `divisionId` in the query, once for each element.
    public func getFlowsOutcomes(
        pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil,
        id: [String]? = nil, name: String? = nil, description: String? = nil, nameOrDescription: String? = nil,
        divisionId: [String]? = nil
    ) async throws(ApiError) -> FlowOutcomeListing {
        try await client.send(
            Self.getFlowsOutcomes(
                pageNumber: pageNumber, pageSize: pageSize, sortBy: sortBy, sortOrder: sortOrder, id: id, name: name,
                description: description, nameOrDescription: nameOrDescription, divisionId: divisionId))
    }

    /// The call `GET /api/v2/flows/outcomes`, ready to be sent.
    public static func getFlowsOutcomes(
        pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil,
        id: [String]? = nil, name: String? = nil, description: String? = nil, nameOrDescription: String? = nil,
        divisionId: [String]? = nil
    ) -> APICall<FlowOutcomeListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("id", id)
        queryParameters.add("name", name)
        queryParameters.add("description", description)
        queryParameters.add("nameOrDescription", nameOrDescription)
        queryParameters.add("divisionId", divisionId)
        return APICall("getFlowsOutcomes", .get, "/api/v2/flows/outcomes", query: queryParameters)
    }
}

// MARK: - getFlowsOutcomesDivisionviews

extension ArchitectApi {
    /// Calls `GET /api/v2/flows/outcomes/divisionviews`.
    ///
    /// Needs the permission `architect:flowOutcome:search`.
    ///
    /// - Parameters:
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - sortBy: `sortBy` in the query; when left out: `id`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `asc`.
    ///   - id: `id` in the query, once for each element.
    ///   - name: `name` in the query.
    ///   - divisionId: `divisionId` in the query, once for each element.
    public func getFlowsOutcomesDivisionviews(
        pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil,
        id: [String]? = nil, name: String? = nil, divisionId: [String]? = nil
    ) async throws(ApiError) -> FlowOutcomeDivisionViewEntityListing {
        try await client.send(
            Self.getFlowsOutcomesDivisionviews(
                pageNumber: pageNumber, pageSize: pageSize, sortBy: sortBy, sortOrder: sortOrder, id: id, name: name,
                divisionId: divisionId))
    }

    /// The call `GET /api/v2/flows/outcomes/divisionviews`, ready to be sent.
    public static func getFlowsOutcomesDivisionviews(
        pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil,
        id: [String]? = nil, name: String? = nil, divisionId: [String]? = nil
    ) -> APICall<FlowOutcomeDivisionViewEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("id", id)
        queryParameters.add("name", name)
        queryParameters.add("divisionId", divisionId)
        return APICall(
            "getFlowsOutcomesDivisionviews", .get, "/api/v2/flows/outcomes/divisionviews", query: queryParameters)
    }
}

// MARK: - getFlowsValidateJob

extension ArchitectApi {
    /// Calls `GET /api/v2/flows/validate/jobs/{jobId}`.
    ///
    /// Needs the permission `architect:jobValidate:view`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    public func getFlowsValidateJob(
        jobId: String, expand: [GetFlowsValidateJobExpand]? = nil
    ) async throws(ApiError) -> ArchitectValidateJobStateResponse {
        try await client.send(Self.getFlowsValidateJob(jobId: jobId, expand: expand))
    }

    /// The call `GET /api/v2/flows/validate/jobs/{jobId}`, ready to be sent.
    public static func getFlowsValidateJob(
        jobId: String, expand: [GetFlowsValidateJobExpand]? = nil
    ) -> APICall<ArchitectValidateJobStateResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getFlowsValidateJob", .get, "/api/v2/flows/validate/jobs/{jobId}", parameters: [("jobId", jobId)],
            query: queryParameters)
    }
}

// MARK: - patchFlowsInstancesSettingsExecutiondata

extension ArchitectApi {
    /// Calls `PATCH /api/v2/flows/instances/settings/executiondata`.
    ///
    /// Needs the permission `architect:flowinstanceexecutiondata:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func patchFlowsInstancesSettingsExecutiondata(
        body: ExecutionDataSettingsRequest
    ) async throws(ApiError) -> ExecutionDataFlowSettingsResponse {
        try await client.send(Self.patchFlowsInstancesSettingsExecutiondata(body: body))
    }

    /// The call `PATCH /api/v2/flows/instances/settings/executiondata`, ready to be sent.
    public static func patchFlowsInstancesSettingsExecutiondata(
        body: ExecutionDataSettingsRequest
    ) -> APICall<ExecutionDataFlowSettingsResponse> {
        APICall(
            "patchFlowsInstancesSettingsExecutiondata", .patch, "/api/v2/flows/instances/settings/executiondata",
            body: .json(body.asJSON))
    }
}

// MARK: - postFlowHistory

extension ArchitectApi {
    /// Calls `POST /api/v2/flows/{flowId}/history`.
    ///
    /// Needs the permission `architect:flow:view`.
    ///
    /// - Parameters:
    ///   - flowId: `flowId` in the path.
    @discardableResult
    public func postFlowHistory(flowId: String) async throws(ApiError) -> OperationModel {
        try await client.send(Self.postFlowHistory(flowId: flowId))
    }

    /// The call `POST /api/v2/flows/{flowId}/history`, ready to be sent.
    public static func postFlowHistory(flowId: String) -> APICall<OperationModel> {
        APICall("postFlowHistory", .post, "/api/v2/flows/{flowId}/history", parameters: [("flowId", flowId)])
    }
}

// MARK: - postFlowInstancesSettingsLoglevels

extension ArchitectApi {
    /// Calls `POST /api/v2/flows/{flowId}/instances/settings/loglevels`.
    ///
    /// Needs the permission `architect:flowLogLevel:add`.
    ///
    /// - Parameters:
    ///   - flowId: `flowId` in the path.
    ///   - body: the body.
    ///   - expand: `expand` in the query, once for each element.
    @discardableResult
    public func postFlowInstancesSettingsLoglevels(
        flowId: String, body: FlowLogLevelRequest, expand: [PostFlowInstancesSettingsLoglevelsExpand]? = nil
    ) async throws(ApiError) -> FlowSettingsResponse {
        try await client.send(Self.postFlowInstancesSettingsLoglevels(flowId: flowId, body: body, expand: expand))
    }

    /// The call `POST /api/v2/flows/{flowId}/instances/settings/loglevels`, ready to be sent.
    public static func postFlowInstancesSettingsLoglevels(
        flowId: String, body: FlowLogLevelRequest, expand: [PostFlowInstancesSettingsLoglevelsExpand]? = nil
    ) -> APICall<FlowSettingsResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "postFlowInstancesSettingsLoglevels", .post, "/api/v2/flows/{flowId}/instances/settings/loglevels",
            parameters: [("flowId", flowId)], query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postFlowVersions

extension ArchitectApi {
    /// Calls `POST /api/v2/flows/{flowId}/versions`.
    ///
    /// Needs the permission `architect:flow:edit`.
    ///
    /// - Parameters:
    ///   - flowId: `flowId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postFlowVersions(flowId: String, body: JSON) async throws(ApiError) -> FlowVersion {
        try await client.send(Self.postFlowVersions(flowId: flowId, body: body))
    }

    /// The call `POST /api/v2/flows/{flowId}/versions`, ready to be sent.
    public static func postFlowVersions(flowId: String, body: JSON) -> APICall<FlowVersion> {
        APICall(
            "postFlowVersions", .post, "/api/v2/flows/{flowId}/versions", parameters: [("flowId", flowId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postFlows

extension ArchitectApi {
    /// Calls `POST /api/v2/flows`.
    ///
    /// Needs the permission `architect:flow:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - language: `language` in the query.
    @discardableResult
    public func postFlows(body: Flow, language: String? = nil) async throws(ApiError) -> Flow {
        try await client.send(Self.postFlows(body: body, language: language))
    }

    /// The call `POST /api/v2/flows`, ready to be sent.
    public static func postFlows(body: Flow, language: String? = nil) -> APICall<Flow> {
        var queryParameters = QueryParameters()
        queryParameters.add("language", language)
        return APICall("postFlows", .post, "/api/v2/flows", query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postFlowsActionsCheckin

extension ArchitectApi {
    /// Calls `POST /api/v2/flows/actions/checkin`.
    ///
    /// Needs one of the permissions `architect:flow:edit`, `architect:flow:unlock`.
    ///
    /// - Parameters:
    ///   - flow: `flow` in the query.
    @discardableResult
    public func postFlowsActionsCheckin(flow: String) async throws(ApiError) -> OperationModel {
        try await client.send(Self.postFlowsActionsCheckin(flow: flow))
    }

    /// The call `POST /api/v2/flows/actions/checkin`, ready to be sent.
    public static func postFlowsActionsCheckin(flow: String) -> APICall<OperationModel> {
        var queryParameters = QueryParameters()
        queryParameters.add("flow", flow)
        return APICall("postFlowsActionsCheckin", .post, "/api/v2/flows/actions/checkin", query: queryParameters)
    }
}

// MARK: - postFlowsActionsCheckout

extension ArchitectApi {
    /// Calls `POST /api/v2/flows/actions/checkout`.
    ///
    /// Needs the permission `architect:flow:edit`.
    ///
    /// - Parameters:
    ///   - flow: `flow` in the query.
    @discardableResult
    public func postFlowsActionsCheckout(flow: String) async throws(ApiError) -> Flow {
        try await client.send(Self.postFlowsActionsCheckout(flow: flow))
    }

    /// The call `POST /api/v2/flows/actions/checkout`, ready to be sent.
    public static func postFlowsActionsCheckout(flow: String) -> APICall<Flow> {
        var queryParameters = QueryParameters()
        queryParameters.add("flow", flow)
        return APICall("postFlowsActionsCheckout", .post, "/api/v2/flows/actions/checkout", query: queryParameters)
    }
}

// MARK: - postFlowsActionsDeactivate

extension ArchitectApi {
    /// Calls `POST /api/v2/flows/actions/deactivate`.
    ///
    /// Needs the permission `architect:flow:publish`.
    ///
    /// - Parameters:
    ///   - flow: `flow` in the query.
    @discardableResult
    public func postFlowsActionsDeactivate(flow: String) async throws(ApiError) -> Flow {
        try await client.send(Self.postFlowsActionsDeactivate(flow: flow))
    }

    /// The call `POST /api/v2/flows/actions/deactivate`, ready to be sent.
    public static func postFlowsActionsDeactivate(flow: String) -> APICall<Flow> {
        var queryParameters = QueryParameters()
        queryParameters.add("flow", flow)
        return APICall("postFlowsActionsDeactivate", .post, "/api/v2/flows/actions/deactivate", query: queryParameters)
    }
}

// MARK: - postFlowsActionsPublish

extension ArchitectApi {
    /// Calls `POST /api/v2/flows/actions/publish`.
    ///
    /// Needs one of the permissions `architect:flow:unlock`, `architect:flow:publish`.
    ///
    /// - Parameters:
    ///   - flow: `flow` in the query.
    ///   - version: `version` in the query.
    @discardableResult
    public func postFlowsActionsPublish(flow: String, version: String? = nil) async throws(ApiError) -> OperationModel {
        try await client.send(Self.postFlowsActionsPublish(flow: flow, version: version))
    }

    /// The call `POST /api/v2/flows/actions/publish`, ready to be sent.
    public static func postFlowsActionsPublish(flow: String, version: String? = nil) -> APICall<OperationModel> {
        var queryParameters = QueryParameters()
        queryParameters.add("flow", flow)
        queryParameters.add("version", version)
        return APICall("postFlowsActionsPublish", .post, "/api/v2/flows/actions/publish", query: queryParameters)
    }
}

// MARK: - postFlowsActionsRevert

extension ArchitectApi {
    /// Calls `POST /api/v2/flows/actions/revert`.
    ///
    /// Needs the permission `architect:flow:edit`.
    ///
    /// - Parameters:
    ///   - flow: `flow` in the query.
    @discardableResult
    public func postFlowsActionsRevert(flow: String) async throws(ApiError) -> Flow {
        try await client.send(Self.postFlowsActionsRevert(flow: flow))
    }

    /// The call `POST /api/v2/flows/actions/revert`, ready to be sent.
    public static func postFlowsActionsRevert(flow: String) -> APICall<Flow> {
        var queryParameters = QueryParameters()
        queryParameters.add("flow", flow)
        return APICall("postFlowsActionsRevert", .post, "/api/v2/flows/actions/revert", query: queryParameters)
    }
}

// MARK: - postFlowsActionsUnlock

extension ArchitectApi {
    /// Calls `POST /api/v2/flows/actions/unlock`.
    ///
    /// Needs the permission `architect:flow:unlock`.
    ///
    /// - Parameters:
    ///   - flow: `flow` in the query.
    @discardableResult
    public func postFlowsActionsUnlock(flow: String) async throws(ApiError) -> Flow {
        try await client.send(Self.postFlowsActionsUnlock(flow: flow))
    }

    /// The call `POST /api/v2/flows/actions/unlock`, ready to be sent.
    public static func postFlowsActionsUnlock(flow: String) -> APICall<Flow> {
        var queryParameters = QueryParameters()
        queryParameters.add("flow", flow)
        return APICall("postFlowsActionsUnlock", .post, "/api/v2/flows/actions/unlock", query: queryParameters)
    }
}

// MARK: - postFlowsDatatableExportJobs

extension ArchitectApi {
    /// Calls `POST /api/v2/flows/datatables/{datatableId}/export/jobs`.
    ///
    /// Needs one of the permissions `architect:datatable:view`, `architect:datatableRow:view`.
    ///
    /// - Parameters:
    ///   - datatableId: `datatableId` in the path.
    @discardableResult
    public func postFlowsDatatableExportJobs(datatableId: String) async throws(ApiError) -> DataTableExportJob {
        try await client.send(Self.postFlowsDatatableExportJobs(datatableId: datatableId))
    }

    /// The call `POST /api/v2/flows/datatables/{datatableId}/export/jobs`, ready to be sent.
    public static func postFlowsDatatableExportJobs(datatableId: String) -> APICall<DataTableExportJob> {
        APICall(
            "postFlowsDatatableExportJobs", .post, "/api/v2/flows/datatables/{datatableId}/export/jobs",
            parameters: [("datatableId", datatableId)])
    }
}

// MARK: - postFlowsDatatableImportCsvJobs

extension ArchitectApi {
    /// Calls `POST /api/v2/flows/datatables/{datatableId}/import/csv/jobs`.
    ///
    /// Needs one of the permissions `architect:datatable:edit`, `architect:datatableRow:add`.
    ///
    /// - Parameters:
    ///   - datatableId: `datatableId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postFlowsDatatableImportCsvJobs(
        datatableId: String, body: DataTableImportJob
    ) async throws(ApiError) -> DataTableImportJob {
        try await client.send(Self.postFlowsDatatableImportCsvJobs(datatableId: datatableId, body: body))
    }

    /// The call `POST /api/v2/flows/datatables/{datatableId}/import/csv/jobs`, ready to be sent.
    public static func postFlowsDatatableImportCsvJobs(
        datatableId: String, body: DataTableImportJob
    ) -> APICall<DataTableImportJob> {
        APICall(
            "postFlowsDatatableImportCsvJobs", .post, "/api/v2/flows/datatables/{datatableId}/import/csv/jobs",
            parameters: [("datatableId", datatableId)], body: .json(body.asJSON))
    }
}

// MARK: - postFlowsDatatableImportJobs

extension ArchitectApi {
    /// Calls `POST /api/v2/flows/datatables/{datatableId}/import/jobs`.
    ///
    /// Needs one of the permissions `architect:datatable:edit`, `architect:datatableRow:add`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - datatableId: `datatableId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postFlowsDatatableImportJobs(
        datatableId: String, body: DataTableImportJob
    ) async throws(ApiError) -> DataTableImportJob {
        try await client.send(Self.postFlowsDatatableImportJobs(datatableId: datatableId, body: body))
    }

    /// The call `POST /api/v2/flows/datatables/{datatableId}/import/jobs`, ready to be sent.
    public static func postFlowsDatatableImportJobs(
        datatableId: String, body: DataTableImportJob
    ) -> APICall<DataTableImportJob> {
        APICall(
            "postFlowsDatatableImportJobs", .post, "/api/v2/flows/datatables/{datatableId}/import/jobs",
            parameters: [("datatableId", datatableId)], body: .json(body.asJSON))
    }
}

// MARK: - postFlowsDatatableRows

extension ArchitectApi {
    /// Calls `POST /api/v2/flows/datatables/{datatableId}/rows`.
    ///
    /// Needs one of the permissions `architect:datatable:add`, `architect:datatableRow:add`.
    ///
    /// - Parameters:
    ///   - datatableId: `datatableId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postFlowsDatatableRows(datatableId: String, body: JSON) async throws(ApiError) -> JSON {
        try await client.send(Self.postFlowsDatatableRows(datatableId: datatableId, body: body))
    }

    /// The call `POST /api/v2/flows/datatables/{datatableId}/rows`, ready to be sent.
    public static func postFlowsDatatableRows(datatableId: String, body: JSON) -> APICall<JSON> {
        APICall(
            "postFlowsDatatableRows", .post, "/api/v2/flows/datatables/{datatableId}/rows",
            parameters: [("datatableId", datatableId)], body: .json(body.asJSON))
    }
}

// MARK: - postFlowsDatatables

extension ArchitectApi {
    /// Calls `POST /api/v2/flows/datatables`.
    ///
    /// Needs the permission `architect:datatable:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postFlowsDatatables(body: DataTable) async throws(ApiError) -> DataTable {
        try await client.send(Self.postFlowsDatatables(body: body))
    }

    /// The call `POST /api/v2/flows/datatables`, ready to be sent.
    public static func postFlowsDatatables(body: DataTable) -> APICall<DataTable> {
        APICall("postFlowsDatatables", .post, "/api/v2/flows/datatables", body: .json(body.asJSON))
    }
}

// MARK: - postFlowsExecutions

extension ArchitectApi {
    /// Calls `POST /api/v2/flows/executions`.
    ///
    /// Needs the permission `architect:flow:launch`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postFlowsExecutions(
        body: FlowExecutionLaunchRequest
    ) async throws(ApiError) -> FlowExecutionLaunchResponse {
        try await client.send(Self.postFlowsExecutions(body: body))
    }

    /// The call `POST /api/v2/flows/executions`, ready to be sent.
    public static func postFlowsExecutions(body: FlowExecutionLaunchRequest) -> APICall<FlowExecutionLaunchResponse> {
        APICall("postFlowsExecutions", .post, "/api/v2/flows/executions", body: .json(body.asJSON))
    }
}

// MARK: - postFlowsExportJobs

extension ArchitectApi {
    /// Calls `POST /api/v2/flows/export/jobs`.
    ///
    /// Needs the permission `architect:jobExport:create`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postFlowsExportJobs(
        body: RegisterArchitectExportJob
    ) async throws(ApiError) -> RegisterArchitectExportJobResponse {
        try await client.send(Self.postFlowsExportJobs(body: body))
    }

    /// The call `POST /api/v2/flows/export/jobs`, ready to be sent.
    public static func postFlowsExportJobs(
        body: RegisterArchitectExportJob
    ) -> APICall<RegisterArchitectExportJobResponse> {
        APICall("postFlowsExportJobs", .post, "/api/v2/flows/export/jobs", body: .json(body.asJSON))
    }
}

// MARK: - postFlowsInstancesJobs

extension ArchitectApi {
    /// Calls `POST /api/v2/flows/instances/jobs`.
    ///
    /// Needs the permission `architect:flowInstance:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - expand: `expand` in the query.
    @discardableResult
    public func postFlowsInstancesJobs(
        body: ExecutionDataRequest, expand: PostFlowsInstancesJobsExpand? = nil
    ) async throws(ApiError) -> GetFlowExecutionDataJobResult {
        try await client.send(Self.postFlowsInstancesJobs(body: body, expand: expand))
    }

    /// The call `POST /api/v2/flows/instances/jobs`, ready to be sent.
    public static func postFlowsInstancesJobs(
        body: ExecutionDataRequest, expand: PostFlowsInstancesJobsExpand? = nil
    ) -> APICall<GetFlowExecutionDataJobResult> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "postFlowsInstancesJobs", .post, "/api/v2/flows/instances/jobs", query: queryParameters,
            body: .json(body.asJSON))
    }
}

// MARK: - postFlowsInstancesQuery

extension ArchitectApi {
    /// Calls `POST /api/v2/flows/instances/query`.
    ///
    /// Needs the permission `architect:flowInstance:search`.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - indexOnly: `indexOnly` in the query.
    ///   - pageSize: `pageSize` in the query; when left out: `50`.
    @discardableResult
    public func postFlowsInstancesQuery(
        body: CriteriaQuery, indexOnly: Bool? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> FlowResultEntityListing {
        try await client.send(Self.postFlowsInstancesQuery(body: body, indexOnly: indexOnly, pageSize: pageSize))
    }

    /// The call `POST /api/v2/flows/instances/query`, ready to be sent.
    public static func postFlowsInstancesQuery(
        body: CriteriaQuery, indexOnly: Bool? = nil, pageSize: Int? = nil
    ) -> APICall<FlowResultEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("indexOnly", indexOnly)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "postFlowsInstancesQuery", .post, "/api/v2/flows/instances/query", query: queryParameters,
            body: .json(body.asJSON))
    }
}

// MARK: - postFlowsJobs

extension ArchitectApi {
    /// Calls `POST /api/v2/flows/jobs`.
    ///
    /// Needs the permission `architect:job:create`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postFlowsJobs(
        body: RegisterArchitectJobRequest? = nil
    ) async throws(ApiError) -> RegisterArchitectJobResponse {
        try await client.send(Self.postFlowsJobs(body: body))
    }

    /// The call `POST /api/v2/flows/jobs`, ready to be sent.
    public static func postFlowsJobs(
        body: RegisterArchitectJobRequest? = nil
    ) -> APICall<RegisterArchitectJobResponse> {
        APICall("postFlowsJobs", .post, "/api/v2/flows/jobs", body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postFlowsMilestones

extension ArchitectApi {
    /// Calls `POST /api/v2/flows/milestones`.
    ///
    /// Needs the permission `architect:flowMilestone:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postFlowsMilestones(body: FlowMilestone? = nil) async throws(ApiError) -> FlowMilestone {
        try await client.send(Self.postFlowsMilestones(body: body))
    }

    /// The call `POST /api/v2/flows/milestones`, ready to be sent.
    public static func postFlowsMilestones(body: FlowMilestone? = nil) -> APICall<FlowMilestone> {
        APICall("postFlowsMilestones", .post, "/api/v2/flows/milestones", body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postFlowsOutcomes

extension ArchitectApi {
    /// Calls `POST /api/v2/flows/outcomes`.
    ///
    /// Needs the permission `architect:flowOutcome:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postFlowsOutcomes(body: FlowOutcome? = nil) async throws(ApiError) -> FlowOutcome {
        try await client.send(Self.postFlowsOutcomes(body: body))
    }

    /// The call `POST /api/v2/flows/outcomes`, ready to be sent.
    public static func postFlowsOutcomes(body: FlowOutcome? = nil) -> APICall<FlowOutcome> {
        APICall("postFlowsOutcomes", .post, "/api/v2/flows/outcomes", body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postFlowsValidateJobs

extension ArchitectApi {
    /// Calls `POST /api/v2/flows/validate/jobs`.
    ///
    /// Needs the permission `architect:jobValidate:create`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postFlowsValidateJobs(
        body: RegisterArchitectValidateJob
    ) async throws(ApiError) -> RegisterArchitectValidateJobResponse {
        try await client.send(Self.postFlowsValidateJobs(body: body))
    }

    /// The call `POST /api/v2/flows/validate/jobs`, ready to be sent.
    public static func postFlowsValidateJobs(
        body: RegisterArchitectValidateJob
    ) -> APICall<RegisterArchitectValidateJobResponse> {
        APICall("postFlowsValidateJobs", .post, "/api/v2/flows/validate/jobs", body: .json(body.asJSON))
    }
}

// MARK: - putFlow

extension ArchitectApi {
    /// Calls `PUT /api/v2/flows/{flowId}`.
    ///
    /// Needs the permission `architect:flow:edit`.
    ///
    /// - Parameters:
    ///   - flowId: `flowId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putFlow(flowId: String, body: Flow) async throws(ApiError) -> Flow {
        try await client.send(Self.putFlow(flowId: flowId, body: body))
    }

    /// The call `PUT /api/v2/flows/{flowId}`, ready to be sent.
    public static func putFlow(flowId: String, body: Flow) -> APICall<Flow> {
        APICall("putFlow", .put, "/api/v2/flows/{flowId}", parameters: [("flowId", flowId)], body: .json(body.asJSON))
    }
}

// MARK: - putFlowInstancesSettingsLoglevels

extension ArchitectApi {
    /// Calls `PUT /api/v2/flows/{flowId}/instances/settings/loglevels`.
    ///
    /// Needs the permission `architect:flowLogLevel:edit`.
    ///
    /// - Parameters:
    ///   - flowId: `flowId` in the path.
    ///   - body: the body.
    ///   - expand: `expand` in the query, once for each element.
    @discardableResult
    public func putFlowInstancesSettingsLoglevels(
        flowId: String, body: FlowLogLevelRequest, expand: [PutFlowInstancesSettingsLoglevelsExpand]? = nil
    ) async throws(ApiError) -> FlowSettingsResponse {
        try await client.send(Self.putFlowInstancesSettingsLoglevels(flowId: flowId, body: body, expand: expand))
    }

    /// The call `PUT /api/v2/flows/{flowId}/instances/settings/loglevels`, ready to be sent.
    public static func putFlowInstancesSettingsLoglevels(
        flowId: String, body: FlowLogLevelRequest, expand: [PutFlowInstancesSettingsLoglevelsExpand]? = nil
    ) -> APICall<FlowSettingsResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "putFlowInstancesSettingsLoglevels", .put, "/api/v2/flows/{flowId}/instances/settings/loglevels",
            parameters: [("flowId", flowId)], query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - putFlowsDatatable

extension ArchitectApi {
    /// Calls `PUT /api/v2/flows/datatables/{datatableId}`.
    ///
    /// Needs the permission `architect:datatable:edit`.
    ///
    /// - Parameters:
    ///   - datatableId: `datatableId` in the path.
    ///   - body: the body.
    ///   - expand: `expand` in the query.
    @discardableResult
    public func putFlowsDatatable(
        datatableId: String, body: DataTable, expand: PutFlowsDatatableExpand? = nil
    ) async throws(ApiError) -> DataTable {
        try await client.send(Self.putFlowsDatatable(datatableId: datatableId, body: body, expand: expand))
    }

    /// The call `PUT /api/v2/flows/datatables/{datatableId}`, ready to be sent.
    public static func putFlowsDatatable(
        datatableId: String, body: DataTable, expand: PutFlowsDatatableExpand? = nil
    ) -> APICall<DataTable> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "putFlowsDatatable", .put, "/api/v2/flows/datatables/{datatableId}",
            parameters: [("datatableId", datatableId)], query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - putFlowsDatatableRow

extension ArchitectApi {
    /// Calls `PUT /api/v2/flows/datatables/{datatableId}/rows/{rowId}`.
    ///
    /// Needs one of the permissions `architect:datatable:edit`, `architect:datatableRow:edit`.
    ///
    /// - Parameters:
    ///   - datatableId: `datatableId` in the path.
    ///   - rowId: `rowId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putFlowsDatatableRow(
        datatableId: String, rowId: String, body: JSON? = nil
    ) async throws(ApiError) -> JSON {
        try await client.send(Self.putFlowsDatatableRow(datatableId: datatableId, rowId: rowId, body: body))
    }

    /// The call `PUT /api/v2/flows/datatables/{datatableId}/rows/{rowId}`, ready to be sent.
    public static func putFlowsDatatableRow(datatableId: String, rowId: String, body: JSON? = nil) -> APICall<JSON> {
        APICall(
            "putFlowsDatatableRow", .put, "/api/v2/flows/datatables/{datatableId}/rows/{rowId}",
            parameters: [("datatableId", datatableId), ("rowId", rowId)], body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - putFlowsInstancesSettingsLoglevelsDefault

extension ArchitectApi {
    /// Calls `PUT /api/v2/flows/instances/settings/loglevels/default`.
    ///
    /// Needs the permission `architect:flowLogLevelDefault:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - expand: `expand` in the query, once for each element.
    @discardableResult
    public func putFlowsInstancesSettingsLoglevelsDefault(
        body: FlowLogLevelRequest, expand: [PutFlowsInstancesSettingsLoglevelsDefaultExpand]? = nil
    ) async throws(ApiError) -> FlowSettingsResponse {
        try await client.send(Self.putFlowsInstancesSettingsLoglevelsDefault(body: body, expand: expand))
    }

    /// The call `PUT /api/v2/flows/instances/settings/loglevels/default`, ready to be sent.
    public static func putFlowsInstancesSettingsLoglevelsDefault(
        body: FlowLogLevelRequest, expand: [PutFlowsInstancesSettingsLoglevelsDefaultExpand]? = nil
    ) -> APICall<FlowSettingsResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "putFlowsInstancesSettingsLoglevelsDefault", .put, "/api/v2/flows/instances/settings/loglevels/default",
            query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - putFlowsMilestone

extension ArchitectApi {
    /// Calls `PUT /api/v2/flows/milestones/{milestoneId}`.
    ///
    /// Needs the permission `architect:flowMilestone:edit`.
    ///
    /// - Parameters:
    ///   - milestoneId: `milestoneId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putFlowsMilestone(
        milestoneId: String, body: FlowMilestone? = nil
    ) async throws(ApiError) -> FlowMilestone {
        try await client.send(Self.putFlowsMilestone(milestoneId: milestoneId, body: body))
    }

    /// The call `PUT /api/v2/flows/milestones/{milestoneId}`, ready to be sent.
    public static func putFlowsMilestone(milestoneId: String, body: FlowMilestone? = nil) -> APICall<FlowMilestone> {
        APICall(
            "putFlowsMilestone", .put, "/api/v2/flows/milestones/{milestoneId}",
            parameters: [("milestoneId", milestoneId)], body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - putFlowsOutcome

extension ArchitectApi {
    /// Calls `PUT /api/v2/flows/outcomes/{flowOutcomeId}`.
    ///
    /// Needs the permission `architect:flowOutcome:edit`.
    ///
    /// - Parameters:
    ///   - flowOutcomeId: `flowOutcomeId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putFlowsOutcome(
        flowOutcomeId: String, body: FlowOutcome? = nil
    ) async throws(ApiError) -> OperationModel {
        try await client.send(Self.putFlowsOutcome(flowOutcomeId: flowOutcomeId, body: body))
    }

    /// The call `PUT /api/v2/flows/outcomes/{flowOutcomeId}`, ready to be sent.
    public static func putFlowsOutcome(flowOutcomeId: String, body: FlowOutcome? = nil) -> APICall<OperationModel> {
        APICall(
            "putFlowsOutcome", .put, "/api/v2/flows/outcomes/{flowOutcomeId}",
            parameters: [("flowOutcomeId", flowOutcomeId)], body: body.map { .json($0.asJSON) } ?? .none)
    }
}
