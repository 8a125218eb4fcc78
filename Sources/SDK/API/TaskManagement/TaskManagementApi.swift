// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The operations of the tag Task Management.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct TaskManagementApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteTaskmanagementWorkbin

extension TaskManagementApi {
    /// Calls `DELETE /api/v2/taskmanagement/workbins/{workbinId}`.
    ///
    /// Needs the permission `workitems:workbin:delete`.
    ///
    /// - Parameters:
    ///   - workbinId: `workbinId` in the path.
    public func deleteTaskmanagementWorkbin(workbinId: String) async throws(ApiError) {
        try await client.send(Self.deleteTaskmanagementWorkbin(workbinId: workbinId))
    }

    /// The call `DELETE /api/v2/taskmanagement/workbins/{workbinId}`, ready to be sent.
    public static func deleteTaskmanagementWorkbin(workbinId: String) -> APICall<Void> {
        APICall(
            "deleteTaskmanagementWorkbin", .delete, "/api/v2/taskmanagement/workbins/{workbinId}",
            parameters: [("workbinId", workbinId)])
    }
}

// MARK: - deleteTaskmanagementWorkitem

extension TaskManagementApi {
    /// Calls `DELETE /api/v2/taskmanagement/workitems/{workitemId}`.
    ///
    /// Needs the permission `workitems:workitem:delete`.
    ///
    /// - Parameters:
    ///   - workitemId: `workitemId` in the path.
    public func deleteTaskmanagementWorkitem(workitemId: String) async throws(ApiError) {
        try await client.send(Self.deleteTaskmanagementWorkitem(workitemId: workitemId))
    }

    /// The call `DELETE /api/v2/taskmanagement/workitems/{workitemId}`, ready to be sent.
    public static func deleteTaskmanagementWorkitem(workitemId: String) -> APICall<Void> {
        APICall(
            "deleteTaskmanagementWorkitem", .delete, "/api/v2/taskmanagement/workitems/{workitemId}",
            parameters: [("workitemId", workitemId)])
    }
}

// MARK: - deleteTaskmanagementWorkitemsBulkAddJob

extension TaskManagementApi {
    /// Calls `DELETE /api/v2/taskmanagement/workitems/bulk/add/jobs/{bulkJobId}`.
    ///
    /// Needs the permission `workitems:bulkAddJob:delete`.
    ///
    /// - Parameters:
    ///   - bulkJobId: `bulkJobId` in the path.
    public func deleteTaskmanagementWorkitemsBulkAddJob(bulkJobId: String) async throws(ApiError) {
        try await client.send(Self.deleteTaskmanagementWorkitemsBulkAddJob(bulkJobId: bulkJobId))
    }

    /// The call `DELETE /api/v2/taskmanagement/workitems/bulk/add/jobs/{bulkJobId}`, ready to be sent.
    public static func deleteTaskmanagementWorkitemsBulkAddJob(bulkJobId: String) -> APICall<Void> {
        APICall(
            "deleteTaskmanagementWorkitemsBulkAddJob", .delete,
            "/api/v2/taskmanagement/workitems/bulk/add/jobs/{bulkJobId}", parameters: [("bulkJobId", bulkJobId)])
    }
}

// MARK: - deleteTaskmanagementWorkitemsBulkTerminateJob

extension TaskManagementApi {
    /// Calls `DELETE /api/v2/taskmanagement/workitems/bulk/terminate/jobs/{bulkJobId}`.
    ///
    /// Needs the permission `workitems:bulkTerminateJob:delete`.
    ///
    /// - Parameters:
    ///   - bulkJobId: `bulkJobId` in the path.
    public func deleteTaskmanagementWorkitemsBulkTerminateJob(bulkJobId: String) async throws(ApiError) {
        try await client.send(Self.deleteTaskmanagementWorkitemsBulkTerminateJob(bulkJobId: bulkJobId))
    }

    /// The call `DELETE /api/v2/taskmanagement/workitems/bulk/terminate/jobs/{bulkJobId}`, ready to be sent.
    public static func deleteTaskmanagementWorkitemsBulkTerminateJob(bulkJobId: String) -> APICall<Void> {
        APICall(
            "deleteTaskmanagementWorkitemsBulkTerminateJob", .delete,
            "/api/v2/taskmanagement/workitems/bulk/terminate/jobs/{bulkJobId}", parameters: [("bulkJobId", bulkJobId)])
    }
}

// MARK: - deleteTaskmanagementWorkitemsSchema

extension TaskManagementApi {
    /// Calls `DELETE /api/v2/taskmanagement/workitems/schemas/{schemaId}`.
    ///
    /// Needs the permission `workitems:workitemSchema:delete`.
    ///
    /// - Parameters:
    ///   - schemaId: `schemaId` in the path.
    public func deleteTaskmanagementWorkitemsSchema(schemaId: String) async throws(ApiError) {
        try await client.send(Self.deleteTaskmanagementWorkitemsSchema(schemaId: schemaId))
    }

    /// The call `DELETE /api/v2/taskmanagement/workitems/schemas/{schemaId}`, ready to be sent.
    public static func deleteTaskmanagementWorkitemsSchema(schemaId: String) -> APICall<Void> {
        APICall(
            "deleteTaskmanagementWorkitemsSchema", .delete, "/api/v2/taskmanagement/workitems/schemas/{schemaId}",
            parameters: [("schemaId", schemaId)])
    }
}

// MARK: - deleteTaskmanagementWorktype

extension TaskManagementApi {
    /// Calls `DELETE /api/v2/taskmanagement/worktypes/{worktypeId}`.
    ///
    /// Needs the permission `workitems:worktype:delete`.
    ///
    /// - Parameters:
    ///   - worktypeId: `worktypeId` in the path.
    public func deleteTaskmanagementWorktype(worktypeId: String) async throws(ApiError) {
        try await client.send(Self.deleteTaskmanagementWorktype(worktypeId: worktypeId))
    }

    /// The call `DELETE /api/v2/taskmanagement/worktypes/{worktypeId}`, ready to be sent.
    public static func deleteTaskmanagementWorktype(worktypeId: String) -> APICall<Void> {
        APICall(
            "deleteTaskmanagementWorktype", .delete, "/api/v2/taskmanagement/worktypes/{worktypeId}",
            parameters: [("worktypeId", worktypeId)])
    }
}

// MARK: - deleteTaskmanagementWorktypeFlowsDatebasedRule

extension TaskManagementApi {
    /// Calls `DELETE /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules/{ruleId}`.
    ///
    /// Needs the permission `workitems:flowRuleDateBased:delete`.
    ///
    /// - Parameters:
    ///   - worktypeId: `worktypeId` in the path.
    ///   - ruleId: `ruleId` in the path.
    public func deleteTaskmanagementWorktypeFlowsDatebasedRule(
        worktypeId: String, ruleId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteTaskmanagementWorktypeFlowsDatebasedRule(worktypeId: worktypeId, ruleId: ruleId))
    }

    /// The call `DELETE /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules/{ruleId}`, ready to be
    /// sent.
    public static func deleteTaskmanagementWorktypeFlowsDatebasedRule(
        worktypeId: String, ruleId: String
    ) -> APICall<Void> {
        APICall(
            "deleteTaskmanagementWorktypeFlowsDatebasedRule", .delete,
            "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules/{ruleId}",
            parameters: [("worktypeId", worktypeId), ("ruleId", ruleId)])
    }
}

// MARK: - deleteTaskmanagementWorktypeFlowsOnattributechangeRule

extension TaskManagementApi {
    /// Calls `DELETE /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules/{ruleId}`.
    ///
    /// Needs the permission `workitems:flowRuleOnAttributeChange:delete`.
    ///
    /// - Parameters:
    ///   - worktypeId: `worktypeId` in the path.
    ///   - ruleId: `ruleId` in the path.
    public func deleteTaskmanagementWorktypeFlowsOnattributechangeRule(
        worktypeId: String, ruleId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteTaskmanagementWorktypeFlowsOnattributechangeRule(worktypeId: worktypeId, ruleId: ruleId))
    }

    /// The call `DELETE /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules/{ruleId}`, ready to
    /// be sent.
    public static func deleteTaskmanagementWorktypeFlowsOnattributechangeRule(
        worktypeId: String, ruleId: String
    ) -> APICall<Void> {
        APICall(
            "deleteTaskmanagementWorktypeFlowsOnattributechangeRule", .delete,
            "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules/{ruleId}",
            parameters: [("worktypeId", worktypeId), ("ruleId", ruleId)])
    }
}

// MARK: - deleteTaskmanagementWorktypeFlowsOncreateRule

extension TaskManagementApi {
    /// Calls `DELETE /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules/{ruleId}`.
    ///
    /// Needs the permission `workitems:flowRuleOnCreate:delete`.
    ///
    /// - Parameters:
    ///   - worktypeId: `worktypeId` in the path.
    ///   - ruleId: `ruleId` in the path.
    public func deleteTaskmanagementWorktypeFlowsOncreateRule(
        worktypeId: String, ruleId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteTaskmanagementWorktypeFlowsOncreateRule(worktypeId: worktypeId, ruleId: ruleId))
    }

    /// The call `DELETE /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules/{ruleId}`, ready to be sent.
    public static func deleteTaskmanagementWorktypeFlowsOncreateRule(
        worktypeId: String, ruleId: String
    ) -> APICall<Void> {
        APICall(
            "deleteTaskmanagementWorktypeFlowsOncreateRule", .delete,
            "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules/{ruleId}",
            parameters: [("worktypeId", worktypeId), ("ruleId", ruleId)])
    }
}

// MARK: - deleteTaskmanagementWorktypeStatus

extension TaskManagementApi {
    /// Calls `DELETE /api/v2/taskmanagement/worktypes/{worktypeId}/statuses/{statusId}`.
    ///
    /// Needs the permission `workitems:status:delete`.
    ///
    /// - Parameters:
    ///   - worktypeId: `worktypeId` in the path.
    ///   - statusId: `statusId` in the path.
    public func deleteTaskmanagementWorktypeStatus(worktypeId: String, statusId: String) async throws(ApiError) {
        try await client.send(Self.deleteTaskmanagementWorktypeStatus(worktypeId: worktypeId, statusId: statusId))
    }

    /// The call `DELETE /api/v2/taskmanagement/worktypes/{worktypeId}/statuses/{statusId}`, ready to be sent.
    public static func deleteTaskmanagementWorktypeStatus(worktypeId: String, statusId: String) -> APICall<Void> {
        APICall(
            "deleteTaskmanagementWorktypeStatus", .delete,
            "/api/v2/taskmanagement/worktypes/{worktypeId}/statuses/{statusId}",
            parameters: [("worktypeId", worktypeId), ("statusId", statusId)])
    }
}

// MARK: - getTaskmanagementWorkbin

extension TaskManagementApi {
    /// Calls `GET /api/v2/taskmanagement/workbins/{workbinId}`.
    ///
    /// Needs the permission `workitems:workbin:view`.
    ///
    /// - Parameters:
    ///   - workbinId: `workbinId` in the path.
    public func getTaskmanagementWorkbin(workbinId: String) async throws(ApiError) -> Workbin {
        try await client.send(Self.getTaskmanagementWorkbin(workbinId: workbinId))
    }

    /// The call `GET /api/v2/taskmanagement/workbins/{workbinId}`, ready to be sent.
    public static func getTaskmanagementWorkbin(workbinId: String) -> APICall<Workbin> {
        APICall(
            "getTaskmanagementWorkbin", .get, "/api/v2/taskmanagement/workbins/{workbinId}",
            parameters: [("workbinId", workbinId)])
    }
}

// MARK: - getTaskmanagementWorkbinHistory

extension TaskManagementApi {
    /// Calls `GET /api/v2/taskmanagement/workbins/{workbinId}/history`.
    ///
    /// Needs the permission `workitems:workbin:view`.
    ///
    /// - Parameters:
    ///   - workbinId: `workbinId` in the path.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `descending`.
    public func getTaskmanagementWorkbinHistory(
        workbinId: String, after: String? = nil, pageSize: Int? = nil,
        sortOrder: GetTaskmanagementWorkbinHistorySortOrder? = nil
    ) async throws(ApiError) -> WorkbinChangeListing {
        try await client.send(
            Self.getTaskmanagementWorkbinHistory(
                workbinId: workbinId, after: after, pageSize: pageSize, sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/taskmanagement/workbins/{workbinId}/history`, ready to be sent.
    public static func getTaskmanagementWorkbinHistory(
        workbinId: String, after: String? = nil, pageSize: Int? = nil,
        sortOrder: GetTaskmanagementWorkbinHistorySortOrder? = nil
    ) -> APICall<WorkbinChangeListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("sortOrder", sortOrder)
        return APICall(
            "getTaskmanagementWorkbinHistory", .get, "/api/v2/taskmanagement/workbins/{workbinId}/history",
            parameters: [("workbinId", workbinId)], query: queryParameters)
    }
}

// MARK: - getTaskmanagementWorkbinVersion

extension TaskManagementApi {
    /// Calls `GET /api/v2/taskmanagement/workbins/{workbinId}/versions/{entityVersion}`.
    ///
    /// Needs the permission `workitems:workbin:view`.
    ///
    /// - Parameters:
    ///   - workbinId: `workbinId` in the path.
    ///   - entityVersion: `entityVersion` in the path.
    public func getTaskmanagementWorkbinVersion(
        workbinId: String, entityVersion: Int
    ) async throws(ApiError) -> WorkbinVersion {
        try await client.send(Self.getTaskmanagementWorkbinVersion(workbinId: workbinId, entityVersion: entityVersion))
    }

    /// The call `GET /api/v2/taskmanagement/workbins/{workbinId}/versions/{entityVersion}`, ready to be sent.
    public static func getTaskmanagementWorkbinVersion(
        workbinId: String, entityVersion: Int
    ) -> APICall<WorkbinVersion> {
        APICall(
            "getTaskmanagementWorkbinVersion", .get,
            "/api/v2/taskmanagement/workbins/{workbinId}/versions/{entityVersion}",
            parameters: [("workbinId", workbinId), ("entityVersion", entityVersion)])
    }
}

// MARK: - getTaskmanagementWorkbinVersions

extension TaskManagementApi {
    /// Calls `GET /api/v2/taskmanagement/workbins/{workbinId}/versions`.
    ///
    /// Needs the permission `workitems:workbin:view`.
    ///
    /// - Parameters:
    ///   - workbinId: `workbinId` in the path.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `descending`.
    public func getTaskmanagementWorkbinVersions(
        workbinId: String, after: String? = nil, pageSize: Int? = nil,
        sortOrder: GetTaskmanagementWorkbinVersionsSortOrder? = nil
    ) async throws(ApiError) -> WorkbinVersionListing {
        try await client.send(
            Self.getTaskmanagementWorkbinVersions(
                workbinId: workbinId, after: after, pageSize: pageSize, sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/taskmanagement/workbins/{workbinId}/versions`, ready to be sent.
    public static func getTaskmanagementWorkbinVersions(
        workbinId: String, after: String? = nil, pageSize: Int? = nil,
        sortOrder: GetTaskmanagementWorkbinVersionsSortOrder? = nil
    ) -> APICall<WorkbinVersionListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("sortOrder", sortOrder)
        return APICall(
            "getTaskmanagementWorkbinVersions", .get, "/api/v2/taskmanagement/workbins/{workbinId}/versions",
            parameters: [("workbinId", workbinId)], query: queryParameters)
    }
}

// MARK: - getTaskmanagementWorkitem

extension TaskManagementApi {
    /// Calls `GET /api/v2/taskmanagement/workitems/{workitemId}`.
    ///
    /// Needs the permission `workitems:workitem:view`.
    ///
    /// - Parameters:
    ///   - workitemId: `workitemId` in the path.
    ///   - expands: `expands` in the query, once for each element.
    public func getTaskmanagementWorkitem(
        workitemId: String, expands: [GetTaskmanagementWorkitemExpands]? = nil
    ) async throws(ApiError) -> Workitem {
        try await client.send(Self.getTaskmanagementWorkitem(workitemId: workitemId, expands: expands))
    }

    /// The call `GET /api/v2/taskmanagement/workitems/{workitemId}`, ready to be sent.
    public static func getTaskmanagementWorkitem(
        workitemId: String, expands: [GetTaskmanagementWorkitemExpands]? = nil
    ) -> APICall<Workitem> {
        var queryParameters = QueryParameters()
        queryParameters.add("expands", expands)
        return APICall(
            "getTaskmanagementWorkitem", .get, "/api/v2/taskmanagement/workitems/{workitemId}",
            parameters: [("workitemId", workitemId)], query: queryParameters)
    }
}

// MARK: - getTaskmanagementWorkitemHistory

extension TaskManagementApi {
    /// Calls `GET /api/v2/taskmanagement/workitems/{workitemId}/history`.
    ///
    /// Needs the permission `workitems:workitem:view`.
    ///
    /// - Parameters:
    ///   - workitemId: `workitemId` in the path.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `descending`.
    public func getTaskmanagementWorkitemHistory(
        workitemId: String, after: String? = nil, pageSize: Int? = nil,
        sortOrder: GetTaskmanagementWorkitemHistorySortOrder? = nil
    ) async throws(ApiError) -> WorkitemChangeListing {
        try await client.send(
            Self.getTaskmanagementWorkitemHistory(
                workitemId: workitemId, after: after, pageSize: pageSize, sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/taskmanagement/workitems/{workitemId}/history`, ready to be sent.
    public static func getTaskmanagementWorkitemHistory(
        workitemId: String, after: String? = nil, pageSize: Int? = nil,
        sortOrder: GetTaskmanagementWorkitemHistorySortOrder? = nil
    ) -> APICall<WorkitemChangeListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("sortOrder", sortOrder)
        return APICall(
            "getTaskmanagementWorkitemHistory", .get, "/api/v2/taskmanagement/workitems/{workitemId}/history",
            parameters: [("workitemId", workitemId)], query: queryParameters)
    }
}

// MARK: - getTaskmanagementWorkitemUserWrapups

extension TaskManagementApi {
    /// Calls `GET /api/v2/taskmanagement/workitems/{workitemId}/users/{userId}/wrapups`.
    ///
    /// Needs the permission `workitems:wrapup:view`.
    ///
    /// - Parameters:
    ///   - workitemId: `workitemId` in the path.
    ///   - userId: `userId` in the path.
    ///   - expands: `expands` in the query.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `descending`.
    public func getTaskmanagementWorkitemUserWrapups(
        workitemId: String, userId: String, expands: GetTaskmanagementWorkitemUserWrapupsExpands? = nil,
        after: String? = nil, pageSize: Int? = nil, sortOrder: GetTaskmanagementWorkitemUserWrapupsSortOrder? = nil
    ) async throws(ApiError) -> WorkitemWrapupEntityListing {
        try await client.send(
            Self.getTaskmanagementWorkitemUserWrapups(
                workitemId: workitemId, userId: userId, expands: expands, after: after, pageSize: pageSize,
                sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/taskmanagement/workitems/{workitemId}/users/{userId}/wrapups`, ready to be sent.
    public static func getTaskmanagementWorkitemUserWrapups(
        workitemId: String, userId: String, expands: GetTaskmanagementWorkitemUserWrapupsExpands? = nil,
        after: String? = nil, pageSize: Int? = nil, sortOrder: GetTaskmanagementWorkitemUserWrapupsSortOrder? = nil
    ) -> APICall<WorkitemWrapupEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("expands", expands)
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("sortOrder", sortOrder)
        return APICall(
            "getTaskmanagementWorkitemUserWrapups", .get,
            "/api/v2/taskmanagement/workitems/{workitemId}/users/{userId}/wrapups",
            parameters: [("workitemId", workitemId), ("userId", userId)], query: queryParameters)
    }
}

// MARK: - getTaskmanagementWorkitemVersion

extension TaskManagementApi {
    /// Calls `GET /api/v2/taskmanagement/workitems/{workitemId}/versions/{entityVersion}`.
    ///
    /// Needs the permission `workitems:workitem:view`.
    ///
    /// - Parameters:
    ///   - workitemId: `workitemId` in the path.
    ///   - entityVersion: `entityVersion` in the path.
    public func getTaskmanagementWorkitemVersion(
        workitemId: String, entityVersion: Int
    ) async throws(ApiError) -> WorkitemVersion {
        try await client.send(
            Self.getTaskmanagementWorkitemVersion(workitemId: workitemId, entityVersion: entityVersion))
    }

    /// The call `GET /api/v2/taskmanagement/workitems/{workitemId}/versions/{entityVersion}`, ready to be sent.
    public static func getTaskmanagementWorkitemVersion(
        workitemId: String, entityVersion: Int
    ) -> APICall<WorkitemVersion> {
        APICall(
            "getTaskmanagementWorkitemVersion", .get,
            "/api/v2/taskmanagement/workitems/{workitemId}/versions/{entityVersion}",
            parameters: [("workitemId", workitemId), ("entityVersion", entityVersion)])
    }
}

// MARK: - getTaskmanagementWorkitemVersions

extension TaskManagementApi {
    /// Calls `GET /api/v2/taskmanagement/workitems/{workitemId}/versions`.
    ///
    /// Needs the permission `workitems:workitem:view`.
    ///
    /// - Parameters:
    ///   - workitemId: `workitemId` in the path.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `descending`.
    public func getTaskmanagementWorkitemVersions(
        workitemId: String, after: String? = nil, pageSize: Int? = nil,
        sortOrder: GetTaskmanagementWorkitemVersionsSortOrder? = nil
    ) async throws(ApiError) -> WorkitemVersionListing {
        try await client.send(
            Self.getTaskmanagementWorkitemVersions(
                workitemId: workitemId, after: after, pageSize: pageSize, sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/taskmanagement/workitems/{workitemId}/versions`, ready to be sent.
    public static func getTaskmanagementWorkitemVersions(
        workitemId: String, after: String? = nil, pageSize: Int? = nil,
        sortOrder: GetTaskmanagementWorkitemVersionsSortOrder? = nil
    ) -> APICall<WorkitemVersionListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("sortOrder", sortOrder)
        return APICall(
            "getTaskmanagementWorkitemVersions", .get, "/api/v2/taskmanagement/workitems/{workitemId}/versions",
            parameters: [("workitemId", workitemId)], query: queryParameters)
    }
}

// MARK: - getTaskmanagementWorkitemWrapups

extension TaskManagementApi {
    /// Calls `GET /api/v2/taskmanagement/workitems/{workitemId}/wrapups`.
    ///
    /// Needs the permission `workitems:wrapup:view`.
    ///
    /// - Parameters:
    ///   - workitemId: `workitemId` in the path.
    ///   - expands: `expands` in the query.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `descending`.
    public func getTaskmanagementWorkitemWrapups(
        workitemId: String, expands: GetTaskmanagementWorkitemWrapupsExpands? = nil, after: String? = nil,
        pageSize: Int? = nil, sortOrder: GetTaskmanagementWorkitemWrapupsSortOrder? = nil
    ) async throws(ApiError) -> WorkitemWrapupEntityListing {
        try await client.send(
            Self.getTaskmanagementWorkitemWrapups(
                workitemId: workitemId, expands: expands, after: after, pageSize: pageSize, sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/taskmanagement/workitems/{workitemId}/wrapups`, ready to be sent.
    public static func getTaskmanagementWorkitemWrapups(
        workitemId: String, expands: GetTaskmanagementWorkitemWrapupsExpands? = nil, after: String? = nil,
        pageSize: Int? = nil, sortOrder: GetTaskmanagementWorkitemWrapupsSortOrder? = nil
    ) -> APICall<WorkitemWrapupEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("expands", expands)
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("sortOrder", sortOrder)
        return APICall(
            "getTaskmanagementWorkitemWrapups", .get, "/api/v2/taskmanagement/workitems/{workitemId}/wrapups",
            parameters: [("workitemId", workitemId)], query: queryParameters)
    }
}

// MARK: - getTaskmanagementWorkitemsBulkAddJob

extension TaskManagementApi {
    /// Calls `GET /api/v2/taskmanagement/workitems/bulk/add/jobs/{bulkJobId}`.
    ///
    /// Needs the permission `workitems:bulkAddJob:view`.
    ///
    /// - Parameters:
    ///   - bulkJobId: `bulkJobId` in the path.
    public func getTaskmanagementWorkitemsBulkAddJob(bulkJobId: String) async throws(ApiError) -> BulkJob {
        try await client.send(Self.getTaskmanagementWorkitemsBulkAddJob(bulkJobId: bulkJobId))
    }

    /// The call `GET /api/v2/taskmanagement/workitems/bulk/add/jobs/{bulkJobId}`, ready to be sent.
    public static func getTaskmanagementWorkitemsBulkAddJob(bulkJobId: String) -> APICall<BulkJob> {
        APICall(
            "getTaskmanagementWorkitemsBulkAddJob", .get, "/api/v2/taskmanagement/workitems/bulk/add/jobs/{bulkJobId}",
            parameters: [("bulkJobId", bulkJobId)])
    }
}

// MARK: - getTaskmanagementWorkitemsBulkAddJobResults

extension TaskManagementApi {
    /// Calls `GET /api/v2/taskmanagement/workitems/bulk/add/jobs/{bulkJobId}/results`.
    ///
    /// Needs the permission `workitems:bulkAddJobResults:view`.
    ///
    /// - Parameters:
    ///   - bulkJobId: `bulkJobId` in the path.
    public func getTaskmanagementWorkitemsBulkAddJobResults(
        bulkJobId: String
    ) async throws(ApiError) -> BulkJobAddResponse {
        try await client.send(Self.getTaskmanagementWorkitemsBulkAddJobResults(bulkJobId: bulkJobId))
    }

    /// The call `GET /api/v2/taskmanagement/workitems/bulk/add/jobs/{bulkJobId}/results`, ready to be sent.
    public static func getTaskmanagementWorkitemsBulkAddJobResults(bulkJobId: String) -> APICall<BulkJobAddResponse> {
        APICall(
            "getTaskmanagementWorkitemsBulkAddJobResults", .get,
            "/api/v2/taskmanagement/workitems/bulk/add/jobs/{bulkJobId}/results",
            parameters: [("bulkJobId", bulkJobId)])
    }
}

// MARK: - getTaskmanagementWorkitemsBulkJobsUsersMe

extension TaskManagementApi {
    /// Calls `GET /api/v2/taskmanagement/workitems/bulk/jobs/users/me`.
    ///
    /// Needs the permission `workitems:bulkJob:view`.
    ///
    /// - Parameters:
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `descending`.
    ///   - action: `action` in the query.
    public func getTaskmanagementWorkitemsBulkJobsUsersMe(
        after: String? = nil, pageSize: Int? = nil,
        sortOrder: GetTaskmanagementWorkitemsBulkJobsUsersMeSortOrder? = nil,
        action: GetTaskmanagementWorkitemsBulkJobsUsersMeAction? = nil
    ) async throws(ApiError) -> BulkJobsListing {
        try await client.send(
            Self.getTaskmanagementWorkitemsBulkJobsUsersMe(
                after: after, pageSize: pageSize, sortOrder: sortOrder, action: action))
    }

    /// The call `GET /api/v2/taskmanagement/workitems/bulk/jobs/users/me`, ready to be sent.
    public static func getTaskmanagementWorkitemsBulkJobsUsersMe(
        after: String? = nil, pageSize: Int? = nil,
        sortOrder: GetTaskmanagementWorkitemsBulkJobsUsersMeSortOrder? = nil,
        action: GetTaskmanagementWorkitemsBulkJobsUsersMeAction? = nil
    ) -> APICall<BulkJobsListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("action", action)
        return APICall(
            "getTaskmanagementWorkitemsBulkJobsUsersMe", .get, "/api/v2/taskmanagement/workitems/bulk/jobs/users/me",
            query: queryParameters)
    }
}

// MARK: - getTaskmanagementWorkitemsBulkTerminateJob

extension TaskManagementApi {
    /// Calls `GET /api/v2/taskmanagement/workitems/bulk/terminate/jobs/{bulkJobId}`.
    ///
    /// Needs the permission `workitems:bulkTerminateJob:view`.
    ///
    /// - Parameters:
    ///   - bulkJobId: `bulkJobId` in the path.
    public func getTaskmanagementWorkitemsBulkTerminateJob(bulkJobId: String) async throws(ApiError) -> BulkJob {
        try await client.send(Self.getTaskmanagementWorkitemsBulkTerminateJob(bulkJobId: bulkJobId))
    }

    /// The call `GET /api/v2/taskmanagement/workitems/bulk/terminate/jobs/{bulkJobId}`, ready to be sent.
    public static func getTaskmanagementWorkitemsBulkTerminateJob(bulkJobId: String) -> APICall<BulkJob> {
        APICall(
            "getTaskmanagementWorkitemsBulkTerminateJob", .get,
            "/api/v2/taskmanagement/workitems/bulk/terminate/jobs/{bulkJobId}", parameters: [("bulkJobId", bulkJobId)])
    }
}

// MARK: - getTaskmanagementWorkitemsBulkTerminateJobResults

extension TaskManagementApi {
    /// Calls `GET /api/v2/taskmanagement/workitems/bulk/terminate/jobs/{bulkJobId}/results`.
    ///
    /// Needs the permission `workitems:bulkTerminateJobResults:view`.
    ///
    /// - Parameters:
    ///   - bulkJobId: `bulkJobId` in the path.
    public func getTaskmanagementWorkitemsBulkTerminateJobResults(
        bulkJobId: String
    ) async throws(ApiError) -> BulkJobTerminateResultsResponse {
        try await client.send(Self.getTaskmanagementWorkitemsBulkTerminateJobResults(bulkJobId: bulkJobId))
    }

    /// The call `GET /api/v2/taskmanagement/workitems/bulk/terminate/jobs/{bulkJobId}/results`, ready to be sent.
    public static func getTaskmanagementWorkitemsBulkTerminateJobResults(
        bulkJobId: String
    ) -> APICall<BulkJobTerminateResultsResponse> {
        APICall(
            "getTaskmanagementWorkitemsBulkTerminateJobResults", .get,
            "/api/v2/taskmanagement/workitems/bulk/terminate/jobs/{bulkJobId}/results",
            parameters: [("bulkJobId", bulkJobId)])
    }
}

// MARK: - getTaskmanagementWorkitemsQueryJob

extension TaskManagementApi {
    /// Calls `GET /api/v2/taskmanagement/workitems/query/jobs/{jobId}`.
    ///
    /// Needs the permission `workitems:queryJob:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getTaskmanagementWorkitemsQueryJob(jobId: String) async throws(ApiError) -> WorkitemQueryJobResponse {
        try await client.send(Self.getTaskmanagementWorkitemsQueryJob(jobId: jobId))
    }

    /// The call `GET /api/v2/taskmanagement/workitems/query/jobs/{jobId}`, ready to be sent.
    public static func getTaskmanagementWorkitemsQueryJob(jobId: String) -> APICall<WorkitemQueryJobResponse> {
        APICall(
            "getTaskmanagementWorkitemsQueryJob", .get, "/api/v2/taskmanagement/workitems/query/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - getTaskmanagementWorkitemsQueryJobResults

extension TaskManagementApi {
    /// Calls `GET /api/v2/taskmanagement/workitems/query/jobs/{jobId}/results`.
    ///
    /// Needs the permission `workitems:queryJobResults:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getTaskmanagementWorkitemsQueryJobResults(
        jobId: String
    ) async throws(ApiError) -> WorkitemPagedEntityListing {
        try await client.send(Self.getTaskmanagementWorkitemsQueryJobResults(jobId: jobId))
    }

    /// The call `GET /api/v2/taskmanagement/workitems/query/jobs/{jobId}/results`, ready to be sent.
    public static func getTaskmanagementWorkitemsQueryJobResults(jobId: String) -> APICall<WorkitemPagedEntityListing> {
        APICall(
            "getTaskmanagementWorkitemsQueryJobResults", .get,
            "/api/v2/taskmanagement/workitems/query/jobs/{jobId}/results", parameters: [("jobId", jobId)])
    }
}

// MARK: - getTaskmanagementWorkitemsSchema

extension TaskManagementApi {
    /// Calls `GET /api/v2/taskmanagement/workitems/schemas/{schemaId}`.
    ///
    /// Needs the permission `workitems:workitemSchema:view`.
    ///
    /// - Parameters:
    ///   - schemaId: `schemaId` in the path.
    public func getTaskmanagementWorkitemsSchema(schemaId: String) async throws(ApiError) -> DataSchema {
        try await client.send(Self.getTaskmanagementWorkitemsSchema(schemaId: schemaId))
    }

    /// The call `GET /api/v2/taskmanagement/workitems/schemas/{schemaId}`, ready to be sent.
    public static func getTaskmanagementWorkitemsSchema(schemaId: String) -> APICall<DataSchema> {
        APICall(
            "getTaskmanagementWorkitemsSchema", .get, "/api/v2/taskmanagement/workitems/schemas/{schemaId}",
            parameters: [("schemaId", schemaId)])
    }
}

// MARK: - getTaskmanagementWorkitemsSchemaVersion

extension TaskManagementApi {
    /// Calls `GET /api/v2/taskmanagement/workitems/schemas/{schemaId}/versions/{versionId}`.
    ///
    /// Needs the permission `workitems:workitemSchema:view`.
    ///
    /// - Parameters:
    ///   - schemaId: `schemaId` in the path.
    ///   - versionId: `versionId` in the path.
    public func getTaskmanagementWorkitemsSchemaVersion(
        schemaId: String, versionId: String
    ) async throws(ApiError) -> DataSchema {
        try await client.send(Self.getTaskmanagementWorkitemsSchemaVersion(schemaId: schemaId, versionId: versionId))
    }

    /// The call `GET /api/v2/taskmanagement/workitems/schemas/{schemaId}/versions/{versionId}`, ready to be sent.
    public static func getTaskmanagementWorkitemsSchemaVersion(
        schemaId: String, versionId: String
    ) -> APICall<DataSchema> {
        APICall(
            "getTaskmanagementWorkitemsSchemaVersion", .get,
            "/api/v2/taskmanagement/workitems/schemas/{schemaId}/versions/{versionId}",
            parameters: [("schemaId", schemaId), ("versionId", versionId)])
    }
}

// MARK: - getTaskmanagementWorkitemsSchemaVersions

extension TaskManagementApi {
    /// Calls `GET /api/v2/taskmanagement/workitems/schemas/{schemaId}/versions`.
    ///
    /// Needs the permission `workitems:workitemSchema:view`.
    ///
    /// - Parameters:
    ///   - schemaId: `schemaId` in the path.
    public func getTaskmanagementWorkitemsSchemaVersions(schemaId: String) async throws(ApiError) -> DataSchemaListing {
        try await client.send(Self.getTaskmanagementWorkitemsSchemaVersions(schemaId: schemaId))
    }

    /// The call `GET /api/v2/taskmanagement/workitems/schemas/{schemaId}/versions`, ready to be sent.
    public static func getTaskmanagementWorkitemsSchemaVersions(schemaId: String) -> APICall<DataSchemaListing> {
        APICall(
            "getTaskmanagementWorkitemsSchemaVersions", .get,
            "/api/v2/taskmanagement/workitems/schemas/{schemaId}/versions", parameters: [("schemaId", schemaId)])
    }
}

// MARK: - getTaskmanagementWorkitemsSchemas

extension TaskManagementApi {
    /// Calls `GET /api/v2/taskmanagement/workitems/schemas`.
    ///
    /// Needs the permission `workitems:workitemSchema:view`.
    public func getTaskmanagementWorkitemsSchemas() async throws(ApiError) -> DataSchemaListing {
        try await client.send(Self.getTaskmanagementWorkitemsSchemas())
    }

    /// The call `GET /api/v2/taskmanagement/workitems/schemas`, ready to be sent.
    public static func getTaskmanagementWorkitemsSchemas() -> APICall<DataSchemaListing> {
        APICall("getTaskmanagementWorkitemsSchemas", .get, "/api/v2/taskmanagement/workitems/schemas")
    }
}

// MARK: - getTaskmanagementWorkitemsSchemasCoretype

extension TaskManagementApi {
    /// Calls `GET /api/v2/taskmanagement/workitems/schemas/coretypes/{coreTypeName}`.
    ///
    /// Needs the permission `workitems:workitemSchema:view`.
    ///
    /// - Parameters:
    ///   - coreTypeName: `coreTypeName` in the path.
    public func getTaskmanagementWorkitemsSchemasCoretype(coreTypeName: String) async throws(ApiError) -> Coretype {
        try await client.send(Self.getTaskmanagementWorkitemsSchemasCoretype(coreTypeName: coreTypeName))
    }

    /// The call `GET /api/v2/taskmanagement/workitems/schemas/coretypes/{coreTypeName}`, ready to be sent.
    public static func getTaskmanagementWorkitemsSchemasCoretype(coreTypeName: String) -> APICall<Coretype> {
        APICall(
            "getTaskmanagementWorkitemsSchemasCoretype", .get,
            "/api/v2/taskmanagement/workitems/schemas/coretypes/{coreTypeName}",
            parameters: [("coreTypeName", coreTypeName)])
    }
}

// MARK: - getTaskmanagementWorkitemsSchemasCoretypes

extension TaskManagementApi {
    /// Calls `GET /api/v2/taskmanagement/workitems/schemas/coretypes`.
    ///
    /// Needs the permission `workitems:workitemSchema:view`.
    public func getTaskmanagementWorkitemsSchemasCoretypes() async throws(ApiError) -> CoretypeListing {
        try await client.send(Self.getTaskmanagementWorkitemsSchemasCoretypes())
    }

    /// The call `GET /api/v2/taskmanagement/workitems/schemas/coretypes`, ready to be sent.
    public static func getTaskmanagementWorkitemsSchemasCoretypes() -> APICall<CoretypeListing> {
        APICall(
            "getTaskmanagementWorkitemsSchemasCoretypes", .get, "/api/v2/taskmanagement/workitems/schemas/coretypes")
    }
}

// MARK: - getTaskmanagementWorkitemsSchemasLimits

extension TaskManagementApi {
    /// Calls `GET /api/v2/taskmanagement/workitems/schemas/limits`.
    ///
    /// Needs the permission `workitems:workitemSchema:view`.
    public func getTaskmanagementWorkitemsSchemasLimits() async throws(ApiError) -> SchemaQuantityLimits {
        try await client.send(Self.getTaskmanagementWorkitemsSchemasLimits())
    }

    /// The call `GET /api/v2/taskmanagement/workitems/schemas/limits`, ready to be sent.
    public static func getTaskmanagementWorkitemsSchemasLimits() -> APICall<SchemaQuantityLimits> {
        APICall("getTaskmanagementWorkitemsSchemasLimits", .get, "/api/v2/taskmanagement/workitems/schemas/limits")
    }
}

// MARK: - getTaskmanagementWorktype

extension TaskManagementApi {
    /// Calls `GET /api/v2/taskmanagement/worktypes/{worktypeId}`.
    ///
    /// Needs the permission `workitems:worktype:view`.
    ///
    /// - Parameters:
    ///   - worktypeId: `worktypeId` in the path.
    ///   - expands: `expands` in the query, once for each element.
    public func getTaskmanagementWorktype(
        worktypeId: String, expands: [GetTaskmanagementWorktypeExpands]? = nil
    ) async throws(ApiError) -> Worktype {
        try await client.send(Self.getTaskmanagementWorktype(worktypeId: worktypeId, expands: expands))
    }

    /// The call `GET /api/v2/taskmanagement/worktypes/{worktypeId}`, ready to be sent.
    public static func getTaskmanagementWorktype(
        worktypeId: String, expands: [GetTaskmanagementWorktypeExpands]? = nil
    ) -> APICall<Worktype> {
        var queryParameters = QueryParameters()
        queryParameters.add("expands", expands)
        return APICall(
            "getTaskmanagementWorktype", .get, "/api/v2/taskmanagement/worktypes/{worktypeId}",
            parameters: [("worktypeId", worktypeId)], query: queryParameters)
    }
}

// MARK: - getTaskmanagementWorktypeFlowsDatebasedRule

extension TaskManagementApi {
    /// Calls `GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules/{ruleId}`.
    ///
    /// Needs the permission `workitems:flowRuleDateBased:view`.
    ///
    /// - Parameters:
    ///   - worktypeId: `worktypeId` in the path.
    ///   - ruleId: `ruleId` in the path.
    public func getTaskmanagementWorktypeFlowsDatebasedRule(
        worktypeId: String, ruleId: String
    ) async throws(ApiError) -> WorkitemDateBasedRule {
        try await client.send(Self.getTaskmanagementWorktypeFlowsDatebasedRule(worktypeId: worktypeId, ruleId: ruleId))
    }

    /// The call `GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules/{ruleId}`, ready to be sent.
    public static func getTaskmanagementWorktypeFlowsDatebasedRule(
        worktypeId: String, ruleId: String
    ) -> APICall<WorkitemDateBasedRule> {
        APICall(
            "getTaskmanagementWorktypeFlowsDatebasedRule", .get,
            "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules/{ruleId}",
            parameters: [("worktypeId", worktypeId), ("ruleId", ruleId)])
    }
}

// MARK: - getTaskmanagementWorktypeFlowsDatebasedRules

extension TaskManagementApi {
    /// Calls `GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules`.
    ///
    /// Needs the permission `workitems:flowRuleDateBased:view`.
    ///
    /// - Parameters:
    ///   - worktypeId: `worktypeId` in the path.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    public func getTaskmanagementWorktypeFlowsDatebasedRules(
        worktypeId: String, after: String? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> WorkitemDateBasedRuleListing {
        try await client.send(
            Self.getTaskmanagementWorktypeFlowsDatebasedRules(worktypeId: worktypeId, after: after, pageSize: pageSize))
    }

    /// The call `GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules`, ready to be sent.
    public static func getTaskmanagementWorktypeFlowsDatebasedRules(
        worktypeId: String, after: String? = nil, pageSize: Int? = nil
    ) -> APICall<WorkitemDateBasedRuleListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getTaskmanagementWorktypeFlowsDatebasedRules", .get,
            "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules",
            parameters: [("worktypeId", worktypeId)], query: queryParameters)
    }
}

// MARK: - getTaskmanagementWorktypeFlowsOnattributechangeRule

extension TaskManagementApi {
    /// Calls `GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules/{ruleId}`.
    ///
    /// Needs the permission `workitems:flowRuleOnAttributeChange:view`.
    ///
    /// - Parameters:
    ///   - worktypeId: `worktypeId` in the path.
    ///   - ruleId: `ruleId` in the path.
    public func getTaskmanagementWorktypeFlowsOnattributechangeRule(
        worktypeId: String, ruleId: String
    ) async throws(ApiError) -> WorkitemOnAttributeChangeRule {
        try await client.send(
            Self.getTaskmanagementWorktypeFlowsOnattributechangeRule(worktypeId: worktypeId, ruleId: ruleId))
    }

    /// The call `GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules/{ruleId}`, ready to be
    /// sent.
    public static func getTaskmanagementWorktypeFlowsOnattributechangeRule(
        worktypeId: String, ruleId: String
    ) -> APICall<WorkitemOnAttributeChangeRule> {
        APICall(
            "getTaskmanagementWorktypeFlowsOnattributechangeRule", .get,
            "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules/{ruleId}",
            parameters: [("worktypeId", worktypeId), ("ruleId", ruleId)])
    }
}

// MARK: - getTaskmanagementWorktypeFlowsOnattributechangeRules

extension TaskManagementApi {
    /// Calls `GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules`.
    ///
    /// Needs the permission `workitems:flowRuleOnAttributeChange:view`.
    ///
    /// - Parameters:
    ///   - worktypeId: `worktypeId` in the path.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    public func getTaskmanagementWorktypeFlowsOnattributechangeRules(
        worktypeId: String, after: String? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> WorkitemOnAttributeChangeRuleListing {
        try await client.send(
            Self.getTaskmanagementWorktypeFlowsOnattributechangeRules(
                worktypeId: worktypeId, after: after, pageSize: pageSize))
    }

    /// The call `GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules`, ready to be sent.
    public static func getTaskmanagementWorktypeFlowsOnattributechangeRules(
        worktypeId: String, after: String? = nil, pageSize: Int? = nil
    ) -> APICall<WorkitemOnAttributeChangeRuleListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getTaskmanagementWorktypeFlowsOnattributechangeRules", .get,
            "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules",
            parameters: [("worktypeId", worktypeId)], query: queryParameters)
    }
}

// MARK: - getTaskmanagementWorktypeFlowsOncreateRule

extension TaskManagementApi {
    /// Calls `GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules/{ruleId}`.
    ///
    /// Needs the permission `workitems:flowRuleOnCreate:view`.
    ///
    /// - Parameters:
    ///   - worktypeId: `worktypeId` in the path.
    ///   - ruleId: `ruleId` in the path.
    public func getTaskmanagementWorktypeFlowsOncreateRule(
        worktypeId: String, ruleId: String
    ) async throws(ApiError) -> WorkitemOnCreateRule {
        try await client.send(Self.getTaskmanagementWorktypeFlowsOncreateRule(worktypeId: worktypeId, ruleId: ruleId))
    }

    /// The call `GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules/{ruleId}`, ready to be sent.
    public static func getTaskmanagementWorktypeFlowsOncreateRule(
        worktypeId: String, ruleId: String
    ) -> APICall<WorkitemOnCreateRule> {
        APICall(
            "getTaskmanagementWorktypeFlowsOncreateRule", .get,
            "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules/{ruleId}",
            parameters: [("worktypeId", worktypeId), ("ruleId", ruleId)])
    }
}

// MARK: - getTaskmanagementWorktypeFlowsOncreateRules

extension TaskManagementApi {
    /// Calls `GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules`.
    ///
    /// Needs the permission `workitems:flowRuleOnCreate:view`.
    ///
    /// - Parameters:
    ///   - worktypeId: `worktypeId` in the path.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    public func getTaskmanagementWorktypeFlowsOncreateRules(
        worktypeId: String, after: String? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> WorkitemOnCreateRuleListing {
        try await client.send(
            Self.getTaskmanagementWorktypeFlowsOncreateRules(worktypeId: worktypeId, after: after, pageSize: pageSize))
    }

    /// The call `GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules`, ready to be sent.
    public static func getTaskmanagementWorktypeFlowsOncreateRules(
        worktypeId: String, after: String? = nil, pageSize: Int? = nil
    ) -> APICall<WorkitemOnCreateRuleListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getTaskmanagementWorktypeFlowsOncreateRules", .get,
            "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules",
            parameters: [("worktypeId", worktypeId)], query: queryParameters)
    }
}

// MARK: - getTaskmanagementWorktypeHistory

extension TaskManagementApi {
    /// Calls `GET /api/v2/taskmanagement/worktypes/{worktypeId}/history`.
    ///
    /// Needs the permission `workitems:worktype:view`.
    ///
    /// - Parameters:
    ///   - worktypeId: `worktypeId` in the path.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `descending`.
    ///   - fields: `fields` in the query, once for each element.
    public func getTaskmanagementWorktypeHistory(
        worktypeId: String, after: String? = nil, pageSize: Int? = nil,
        sortOrder: GetTaskmanagementWorktypeHistorySortOrder? = nil,
        fields: [GetTaskmanagementWorktypeHistoryFields]? = nil
    ) async throws(ApiError) -> WorktypeChangeListing {
        try await client.send(
            Self.getTaskmanagementWorktypeHistory(
                worktypeId: worktypeId, after: after, pageSize: pageSize, sortOrder: sortOrder, fields: fields))
    }

    /// The call `GET /api/v2/taskmanagement/worktypes/{worktypeId}/history`, ready to be sent.
    public static func getTaskmanagementWorktypeHistory(
        worktypeId: String, after: String? = nil, pageSize: Int? = nil,
        sortOrder: GetTaskmanagementWorktypeHistorySortOrder? = nil,
        fields: [GetTaskmanagementWorktypeHistoryFields]? = nil
    ) -> APICall<WorktypeChangeListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("fields", fields)
        return APICall(
            "getTaskmanagementWorktypeHistory", .get, "/api/v2/taskmanagement/worktypes/{worktypeId}/history",
            parameters: [("worktypeId", worktypeId)], query: queryParameters)
    }
}

// MARK: - getTaskmanagementWorktypeStatus

extension TaskManagementApi {
    /// Calls `GET /api/v2/taskmanagement/worktypes/{worktypeId}/statuses/{statusId}`.
    ///
    /// Needs the permission `workitems:status:view`.
    ///
    /// - Parameters:
    ///   - worktypeId: `worktypeId` in the path.
    ///   - statusId: `statusId` in the path.
    public func getTaskmanagementWorktypeStatus(
        worktypeId: String, statusId: String
    ) async throws(ApiError) -> WorkitemStatus {
        try await client.send(Self.getTaskmanagementWorktypeStatus(worktypeId: worktypeId, statusId: statusId))
    }

    /// The call `GET /api/v2/taskmanagement/worktypes/{worktypeId}/statuses/{statusId}`, ready to be sent.
    public static func getTaskmanagementWorktypeStatus(
        worktypeId: String, statusId: String
    ) -> APICall<WorkitemStatus> {
        APICall(
            "getTaskmanagementWorktypeStatus", .get,
            "/api/v2/taskmanagement/worktypes/{worktypeId}/statuses/{statusId}",
            parameters: [("worktypeId", worktypeId), ("statusId", statusId)])
    }
}

// MARK: - getTaskmanagementWorktypeStatuses

extension TaskManagementApi {
    /// Calls `GET /api/v2/taskmanagement/worktypes/{worktypeId}/statuses`.
    ///
    /// Needs the permission `workitems:status:view`.
    ///
    /// - Parameters:
    ///   - worktypeId: `worktypeId` in the path.
    public func getTaskmanagementWorktypeStatuses(worktypeId: String) async throws(ApiError) -> WorkitemStatusListing {
        try await client.send(Self.getTaskmanagementWorktypeStatuses(worktypeId: worktypeId))
    }

    /// The call `GET /api/v2/taskmanagement/worktypes/{worktypeId}/statuses`, ready to be sent.
    public static func getTaskmanagementWorktypeStatuses(worktypeId: String) -> APICall<WorkitemStatusListing> {
        APICall(
            "getTaskmanagementWorktypeStatuses", .get, "/api/v2/taskmanagement/worktypes/{worktypeId}/statuses",
            parameters: [("worktypeId", worktypeId)])
    }
}

// MARK: - getTaskmanagementWorktypeVersion

extension TaskManagementApi {
    /// Calls `GET /api/v2/taskmanagement/worktypes/{worktypeId}/versions/{entityVersion}`.
    ///
    /// Needs the permission `workitems:worktype:view`.
    ///
    /// - Parameters:
    ///   - worktypeId: `worktypeId` in the path.
    ///   - entityVersion: `entityVersion` in the path.
    public func getTaskmanagementWorktypeVersion(
        worktypeId: String, entityVersion: Int
    ) async throws(ApiError) -> WorktypeVersion {
        try await client.send(
            Self.getTaskmanagementWorktypeVersion(worktypeId: worktypeId, entityVersion: entityVersion))
    }

    /// The call `GET /api/v2/taskmanagement/worktypes/{worktypeId}/versions/{entityVersion}`, ready to be sent.
    public static func getTaskmanagementWorktypeVersion(
        worktypeId: String, entityVersion: Int
    ) -> APICall<WorktypeVersion> {
        APICall(
            "getTaskmanagementWorktypeVersion", .get,
            "/api/v2/taskmanagement/worktypes/{worktypeId}/versions/{entityVersion}",
            parameters: [("worktypeId", worktypeId), ("entityVersion", entityVersion)])
    }
}

// MARK: - getTaskmanagementWorktypeVersions

extension TaskManagementApi {
    /// Calls `GET /api/v2/taskmanagement/worktypes/{worktypeId}/versions`.
    ///
    /// Needs the permission `workitems:worktype:view`.
    ///
    /// - Parameters:
    ///   - worktypeId: `worktypeId` in the path.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `descending`.
    public func getTaskmanagementWorktypeVersions(
        worktypeId: String, after: String? = nil, pageSize: Int? = nil,
        sortOrder: GetTaskmanagementWorktypeVersionsSortOrder? = nil
    ) async throws(ApiError) -> WorktypeVersionListing {
        try await client.send(
            Self.getTaskmanagementWorktypeVersions(
                worktypeId: worktypeId, after: after, pageSize: pageSize, sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/taskmanagement/worktypes/{worktypeId}/versions`, ready to be sent.
    public static func getTaskmanagementWorktypeVersions(
        worktypeId: String, after: String? = nil, pageSize: Int? = nil,
        sortOrder: GetTaskmanagementWorktypeVersionsSortOrder? = nil
    ) -> APICall<WorktypeVersionListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("sortOrder", sortOrder)
        return APICall(
            "getTaskmanagementWorktypeVersions", .get, "/api/v2/taskmanagement/worktypes/{worktypeId}/versions",
            parameters: [("worktypeId", worktypeId)], query: queryParameters)
    }
}

// MARK: - patchTaskmanagementWorkbin

extension TaskManagementApi {
    /// Calls `PATCH /api/v2/taskmanagement/workbins/{workbinId}`.
    ///
    /// Needs the permission `workitems:workbin:edit`.
    ///
    /// - Parameters:
    ///   - workbinId: `workbinId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchTaskmanagementWorkbin(workbinId: String, body: WorkbinUpdate) async throws(ApiError) -> Workbin {
        try await client.send(Self.patchTaskmanagementWorkbin(workbinId: workbinId, body: body))
    }

    /// The call `PATCH /api/v2/taskmanagement/workbins/{workbinId}`, ready to be sent.
    public static func patchTaskmanagementWorkbin(workbinId: String, body: WorkbinUpdate) -> APICall<Workbin> {
        APICall(
            "patchTaskmanagementWorkbin", .patch, "/api/v2/taskmanagement/workbins/{workbinId}",
            parameters: [("workbinId", workbinId)], body: .json(body.asJSON))
    }
}

// MARK: - patchTaskmanagementWorkitem

extension TaskManagementApi {
    /// Calls `PATCH /api/v2/taskmanagement/workitems/{workitemId}`.
    ///
    /// Needs one of the permissions `workitems:workitem:edit`, `workitems:workitem:accept`.
    ///
    /// - Parameters:
    ///   - workitemId: `workitemId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchTaskmanagementWorkitem(
        workitemId: String, body: WorkitemUpdate
    ) async throws(ApiError) -> Workitem {
        try await client.send(Self.patchTaskmanagementWorkitem(workitemId: workitemId, body: body))
    }

    /// The call `PATCH /api/v2/taskmanagement/workitems/{workitemId}`, ready to be sent.
    public static func patchTaskmanagementWorkitem(workitemId: String, body: WorkitemUpdate) -> APICall<Workitem> {
        APICall(
            "patchTaskmanagementWorkitem", .patch, "/api/v2/taskmanagement/workitems/{workitemId}",
            parameters: [("workitemId", workitemId)], body: .json(body.asJSON))
    }
}

// MARK: - patchTaskmanagementWorkitemAssignment

extension TaskManagementApi {
    /// Calls `PATCH /api/v2/taskmanagement/workitems/{workitemId}/assignment`.
    ///
    /// Needs one of the permissions `workitems:workitem:pull`, `workitems:workitem:assign`.
    ///
    /// - Parameters:
    ///   - workitemId: `workitemId` in the path.
    ///   - body: the body.
    public func patchTaskmanagementWorkitemAssignment(
        workitemId: String, body: WorkitemManualAssign
    ) async throws(ApiError) {
        try await client.send(Self.patchTaskmanagementWorkitemAssignment(workitemId: workitemId, body: body))
    }

    /// The call `PATCH /api/v2/taskmanagement/workitems/{workitemId}/assignment`, ready to be sent.
    public static func patchTaskmanagementWorkitemAssignment(
        workitemId: String, body: WorkitemManualAssign
    ) -> APICall<Void> {
        APICall(
            "patchTaskmanagementWorkitemAssignment", .patch, "/api/v2/taskmanagement/workitems/{workitemId}/assignment",
            parameters: [("workitemId", workitemId)], body: .json(body.asJSON))
    }
}

// MARK: - patchTaskmanagementWorkitemUserWrapups

extension TaskManagementApi {
    /// Calls `PATCH /api/v2/taskmanagement/workitems/{workitemId}/users/{userId}/wrapups`.
    ///
    /// Needs the permission `workitems:wrapup:edit`.
    ///
    /// - Parameters:
    ///   - workitemId: `workitemId` in the path.
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    public func patchTaskmanagementWorkitemUserWrapups(
        workitemId: String, userId: String, body: WorkitemWrapupUpdate
    ) async throws(ApiError) {
        try await client.send(
            Self.patchTaskmanagementWorkitemUserWrapups(workitemId: workitemId, userId: userId, body: body))
    }

    /// The call `PATCH /api/v2/taskmanagement/workitems/{workitemId}/users/{userId}/wrapups`, ready to be sent.
    public static func patchTaskmanagementWorkitemUserWrapups(
        workitemId: String, userId: String, body: WorkitemWrapupUpdate
    ) -> APICall<Void> {
        APICall(
            "patchTaskmanagementWorkitemUserWrapups", .patch,
            "/api/v2/taskmanagement/workitems/{workitemId}/users/{userId}/wrapups",
            parameters: [("workitemId", workitemId), ("userId", userId)], body: .json(body.asJSON))
    }
}

// MARK: - patchTaskmanagementWorkitemUsersMeWrapups

extension TaskManagementApi {
    /// Calls `PATCH /api/v2/taskmanagement/workitems/{workitemId}/users/me/wrapups`.
    ///
    /// Needs the permission `workitems:wrapupSelf:edit`.
    ///
    /// - Parameters:
    ///   - workitemId: `workitemId` in the path.
    ///   - body: the body.
    public func patchTaskmanagementWorkitemUsersMeWrapups(
        workitemId: String, body: WorkitemWrapupUpdate
    ) async throws(ApiError) {
        try await client.send(Self.patchTaskmanagementWorkitemUsersMeWrapups(workitemId: workitemId, body: body))
    }

    /// The call `PATCH /api/v2/taskmanagement/workitems/{workitemId}/users/me/wrapups`, ready to be sent.
    public static func patchTaskmanagementWorkitemUsersMeWrapups(
        workitemId: String, body: WorkitemWrapupUpdate
    ) -> APICall<Void> {
        APICall(
            "patchTaskmanagementWorkitemUsersMeWrapups", .patch,
            "/api/v2/taskmanagement/workitems/{workitemId}/users/me/wrapups", parameters: [("workitemId", workitemId)],
            body: .json(body.asJSON))
    }
}

// MARK: - patchTaskmanagementWorkitemsBulkAddJob

extension TaskManagementApi {
    /// Calls `PATCH /api/v2/taskmanagement/workitems/bulk/add/jobs/{bulkJobId}`.
    ///
    /// Needs the permission `workitems:bulkAddJob:edit`.
    ///
    /// - Parameters:
    ///   - bulkJobId: `bulkJobId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchTaskmanagementWorkitemsBulkAddJob(
        bulkJobId: String, body: BulkJobUpdate
    ) async throws(ApiError) -> BulkJob {
        try await client.send(Self.patchTaskmanagementWorkitemsBulkAddJob(bulkJobId: bulkJobId, body: body))
    }

    /// The call `PATCH /api/v2/taskmanagement/workitems/bulk/add/jobs/{bulkJobId}`, ready to be sent.
    public static func patchTaskmanagementWorkitemsBulkAddJob(
        bulkJobId: String, body: BulkJobUpdate
    ) -> APICall<BulkJob> {
        APICall(
            "patchTaskmanagementWorkitemsBulkAddJob", .patch,
            "/api/v2/taskmanagement/workitems/bulk/add/jobs/{bulkJobId}", parameters: [("bulkJobId", bulkJobId)],
            body: .json(body.asJSON))
    }
}

// MARK: - patchTaskmanagementWorkitemsBulkTerminateJob

extension TaskManagementApi {
    /// Calls `PATCH /api/v2/taskmanagement/workitems/bulk/terminate/jobs/{bulkJobId}`.
    ///
    /// Needs the permission `workitems:bulkTerminateJob:edit`.
    ///
    /// - Parameters:
    ///   - bulkJobId: `bulkJobId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchTaskmanagementWorkitemsBulkTerminateJob(
        bulkJobId: String, body: BulkJobUpdate
    ) async throws(ApiError) -> BulkJob {
        try await client.send(Self.patchTaskmanagementWorkitemsBulkTerminateJob(bulkJobId: bulkJobId, body: body))
    }

    /// The call `PATCH /api/v2/taskmanagement/workitems/bulk/terminate/jobs/{bulkJobId}`, ready to be sent.
    public static func patchTaskmanagementWorkitemsBulkTerminateJob(
        bulkJobId: String, body: BulkJobUpdate
    ) -> APICall<BulkJob> {
        APICall(
            "patchTaskmanagementWorkitemsBulkTerminateJob", .patch,
            "/api/v2/taskmanagement/workitems/bulk/terminate/jobs/{bulkJobId}", parameters: [("bulkJobId", bulkJobId)],
            body: .json(body.asJSON))
    }
}

// MARK: - patchTaskmanagementWorktype

extension TaskManagementApi {
    /// Calls `PATCH /api/v2/taskmanagement/worktypes/{worktypeId}`.
    ///
    /// Needs the permission `workitems:worktype:edit`.
    ///
    /// - Parameters:
    ///   - worktypeId: `worktypeId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchTaskmanagementWorktype(
        worktypeId: String, body: WorktypeUpdate
    ) async throws(ApiError) -> Worktype {
        try await client.send(Self.patchTaskmanagementWorktype(worktypeId: worktypeId, body: body))
    }

    /// The call `PATCH /api/v2/taskmanagement/worktypes/{worktypeId}`, ready to be sent.
    public static func patchTaskmanagementWorktype(worktypeId: String, body: WorktypeUpdate) -> APICall<Worktype> {
        APICall(
            "patchTaskmanagementWorktype", .patch, "/api/v2/taskmanagement/worktypes/{worktypeId}",
            parameters: [("worktypeId", worktypeId)], body: .json(body.asJSON))
    }
}

// MARK: - patchTaskmanagementWorktypeFlowsDatebasedRule

extension TaskManagementApi {
    /// Calls `PATCH /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules/{ruleId}`.
    ///
    /// Needs the permission `workitems:flowRuleDateBased:edit`.
    ///
    /// - Parameters:
    ///   - worktypeId: `worktypeId` in the path.
    ///   - ruleId: `ruleId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchTaskmanagementWorktypeFlowsDatebasedRule(
        worktypeId: String, ruleId: String, body: WorkitemDateBasedRuleUpdate
    ) async throws(ApiError) -> WorkitemDateBasedRule {
        try await client.send(
            Self.patchTaskmanagementWorktypeFlowsDatebasedRule(worktypeId: worktypeId, ruleId: ruleId, body: body))
    }

    /// The call `PATCH /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules/{ruleId}`, ready to be sent.
    public static func patchTaskmanagementWorktypeFlowsDatebasedRule(
        worktypeId: String, ruleId: String, body: WorkitemDateBasedRuleUpdate
    ) -> APICall<WorkitemDateBasedRule> {
        APICall(
            "patchTaskmanagementWorktypeFlowsDatebasedRule", .patch,
            "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules/{ruleId}",
            parameters: [("worktypeId", worktypeId), ("ruleId", ruleId)], body: .json(body.asJSON))
    }
}

// MARK: - patchTaskmanagementWorktypeFlowsOnattributechangeRule

extension TaskManagementApi {
    /// Calls `PATCH /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules/{ruleId}`.
    ///
    /// Needs the permission `workitems:flowRuleOnAttributeChange:edit`.
    ///
    /// - Parameters:
    ///   - worktypeId: `worktypeId` in the path.
    ///   - ruleId: `ruleId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchTaskmanagementWorktypeFlowsOnattributechangeRule(
        worktypeId: String, ruleId: String, body: WorkitemOnAttributeChangeRuleUpdate
    ) async throws(ApiError) -> WorkitemOnAttributeChangeRule {
        try await client.send(
            Self.patchTaskmanagementWorktypeFlowsOnattributechangeRule(
                worktypeId: worktypeId, ruleId: ruleId, body: body))
    }

    /// The call `PATCH /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules/{ruleId}`, ready to
    /// be sent.
    public static func patchTaskmanagementWorktypeFlowsOnattributechangeRule(
        worktypeId: String, ruleId: String, body: WorkitemOnAttributeChangeRuleUpdate
    ) -> APICall<WorkitemOnAttributeChangeRule> {
        APICall(
            "patchTaskmanagementWorktypeFlowsOnattributechangeRule", .patch,
            "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules/{ruleId}",
            parameters: [("worktypeId", worktypeId), ("ruleId", ruleId)], body: .json(body.asJSON))
    }
}

// MARK: - patchTaskmanagementWorktypeFlowsOncreateRule

extension TaskManagementApi {
    /// Calls `PATCH /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules/{ruleId}`.
    ///
    /// Needs the permission `workitems:flowRuleOnCreate:edit`.
    ///
    /// - Parameters:
    ///   - worktypeId: `worktypeId` in the path.
    ///   - ruleId: `ruleId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchTaskmanagementWorktypeFlowsOncreateRule(
        worktypeId: String, ruleId: String, body: WorkitemOnCreateRuleUpdate
    ) async throws(ApiError) -> WorkitemOnCreateRule {
        try await client.send(
            Self.patchTaskmanagementWorktypeFlowsOncreateRule(worktypeId: worktypeId, ruleId: ruleId, body: body))
    }

    /// The call `PATCH /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules/{ruleId}`, ready to be sent.
    public static func patchTaskmanagementWorktypeFlowsOncreateRule(
        worktypeId: String, ruleId: String, body: WorkitemOnCreateRuleUpdate
    ) -> APICall<WorkitemOnCreateRule> {
        APICall(
            "patchTaskmanagementWorktypeFlowsOncreateRule", .patch,
            "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules/{ruleId}",
            parameters: [("worktypeId", worktypeId), ("ruleId", ruleId)], body: .json(body.asJSON))
    }
}

// MARK: - patchTaskmanagementWorktypeStatus

extension TaskManagementApi {
    /// Calls `PATCH /api/v2/taskmanagement/worktypes/{worktypeId}/statuses/{statusId}`.
    ///
    /// Needs the permission `workitems:status:edit`.
    ///
    /// - Parameters:
    ///   - worktypeId: `worktypeId` in the path.
    ///   - statusId: `statusId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchTaskmanagementWorktypeStatus(
        worktypeId: String, statusId: String, body: WorkitemStatusUpdate
    ) async throws(ApiError) -> WorkitemStatus {
        try await client.send(
            Self.patchTaskmanagementWorktypeStatus(worktypeId: worktypeId, statusId: statusId, body: body))
    }

    /// The call `PATCH /api/v2/taskmanagement/worktypes/{worktypeId}/statuses/{statusId}`, ready to be sent.
    public static func patchTaskmanagementWorktypeStatus(
        worktypeId: String, statusId: String, body: WorkitemStatusUpdate
    ) -> APICall<WorkitemStatus> {
        APICall(
            "patchTaskmanagementWorktypeStatus", .patch,
            "/api/v2/taskmanagement/worktypes/{worktypeId}/statuses/{statusId}",
            parameters: [("worktypeId", worktypeId), ("statusId", statusId)], body: .json(body.asJSON))
    }
}

// MARK: - postTaskmanagementWorkbins

extension TaskManagementApi {
    /// Calls `POST /api/v2/taskmanagement/workbins`.
    ///
    /// Needs the permission `workitems:workbin:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postTaskmanagementWorkbins(body: WorkbinCreate) async throws(ApiError) -> Workbin {
        try await client.send(Self.postTaskmanagementWorkbins(body: body))
    }

    /// The call `POST /api/v2/taskmanagement/workbins`, ready to be sent.
    public static func postTaskmanagementWorkbins(body: WorkbinCreate) -> APICall<Workbin> {
        APICall("postTaskmanagementWorkbins", .post, "/api/v2/taskmanagement/workbins", body: .json(body.asJSON))
    }
}

// MARK: - postTaskmanagementWorkbinsQuery

extension TaskManagementApi {
    /// Calls `POST /api/v2/taskmanagement/workbins/query`.
    ///
    /// Needs the permission `workitems:workbin:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postTaskmanagementWorkbinsQuery(
        body: WorkbinQueryRequest
    ) async throws(ApiError) -> WorkbinQueryEntityListing {
        try await client.send(Self.postTaskmanagementWorkbinsQuery(body: body))
    }

    /// The call `POST /api/v2/taskmanagement/workbins/query`, ready to be sent.
    public static func postTaskmanagementWorkbinsQuery(
        body: WorkbinQueryRequest
    ) -> APICall<WorkbinQueryEntityListing> {
        APICall(
            "postTaskmanagementWorkbinsQuery", .post, "/api/v2/taskmanagement/workbins/query", body: .json(body.asJSON))
    }
}

// MARK: - postTaskmanagementWorkitemAcdCancel

extension TaskManagementApi {
    /// Calls `POST /api/v2/taskmanagement/workitems/{workitemId}/acd/cancel`.
    ///
    /// Needs the permission `workitems:workitem:cancelRouting`.
    ///
    /// - Parameters:
    ///   - workitemId: `workitemId` in the path.
    @discardableResult
    public func postTaskmanagementWorkitemAcdCancel(workitemId: String) async throws(ApiError) -> Workitem {
        try await client.send(Self.postTaskmanagementWorkitemAcdCancel(workitemId: workitemId))
    }

    /// The call `POST /api/v2/taskmanagement/workitems/{workitemId}/acd/cancel`, ready to be sent.
    public static func postTaskmanagementWorkitemAcdCancel(workitemId: String) -> APICall<Workitem> {
        APICall(
            "postTaskmanagementWorkitemAcdCancel", .post, "/api/v2/taskmanagement/workitems/{workitemId}/acd/cancel",
            parameters: [("workitemId", workitemId)])
    }
}

// MARK: - postTaskmanagementWorkitemDisconnect

extension TaskManagementApi {
    /// Calls `POST /api/v2/taskmanagement/workitems/{workitemId}/disconnect`.
    ///
    /// Needs the permission `workitems:workitem:disconnect`.
    ///
    /// - Parameters:
    ///   - workitemId: `workitemId` in the path.
    @discardableResult
    public func postTaskmanagementWorkitemDisconnect(workitemId: String) async throws(ApiError) -> Workitem {
        try await client.send(Self.postTaskmanagementWorkitemDisconnect(workitemId: workitemId))
    }

    /// The call `POST /api/v2/taskmanagement/workitems/{workitemId}/disconnect`, ready to be sent.
    public static func postTaskmanagementWorkitemDisconnect(workitemId: String) -> APICall<Workitem> {
        APICall(
            "postTaskmanagementWorkitemDisconnect", .post, "/api/v2/taskmanagement/workitems/{workitemId}/disconnect",
            parameters: [("workitemId", workitemId)])
    }
}

// MARK: - postTaskmanagementWorkitemTerminate

extension TaskManagementApi {
    /// Calls `POST /api/v2/taskmanagement/workitems/{workitemId}/terminate`.
    ///
    /// Needs the permission `workitems:workitem:terminate`.
    ///
    /// - Parameters:
    ///   - workitemId: `workitemId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postTaskmanagementWorkitemTerminate(
        workitemId: String, body: WorkitemTerminate? = nil
    ) async throws(ApiError) -> Workitem {
        try await client.send(Self.postTaskmanagementWorkitemTerminate(workitemId: workitemId, body: body))
    }

    /// The call `POST /api/v2/taskmanagement/workitems/{workitemId}/terminate`, ready to be sent.
    public static func postTaskmanagementWorkitemTerminate(
        workitemId: String, body: WorkitemTerminate? = nil
    ) -> APICall<Workitem> {
        APICall(
            "postTaskmanagementWorkitemTerminate", .post, "/api/v2/taskmanagement/workitems/{workitemId}/terminate",
            parameters: [("workitemId", workitemId)], body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postTaskmanagementWorkitems

extension TaskManagementApi {
    /// Calls `POST /api/v2/taskmanagement/workitems`.
    ///
    /// Needs the permission `workitems:workitem:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postTaskmanagementWorkitems(body: WorkitemCreate) async throws(ApiError) -> Workitem {
        try await client.send(Self.postTaskmanagementWorkitems(body: body))
    }

    /// The call `POST /api/v2/taskmanagement/workitems`, ready to be sent.
    public static func postTaskmanagementWorkitems(body: WorkitemCreate) -> APICall<Workitem> {
        APICall("postTaskmanagementWorkitems", .post, "/api/v2/taskmanagement/workitems", body: .json(body.asJSON))
    }
}

// MARK: - postTaskmanagementWorkitemsBulkAddJobs

extension TaskManagementApi {
    /// Calls `POST /api/v2/taskmanagement/workitems/bulk/add/jobs`.
    ///
    /// Needs the permission `workitems:bulkAddJob:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postTaskmanagementWorkitemsBulkAddJobs(body: BulkJobAddRequest) async throws(ApiError) -> BulkJob {
        try await client.send(Self.postTaskmanagementWorkitemsBulkAddJobs(body: body))
    }

    /// The call `POST /api/v2/taskmanagement/workitems/bulk/add/jobs`, ready to be sent.
    public static func postTaskmanagementWorkitemsBulkAddJobs(body: BulkJobAddRequest) -> APICall<BulkJob> {
        APICall(
            "postTaskmanagementWorkitemsBulkAddJobs", .post, "/api/v2/taskmanagement/workitems/bulk/add/jobs",
            body: .json(body.asJSON))
    }
}

// MARK: - postTaskmanagementWorkitemsBulkTerminateJobs

extension TaskManagementApi {
    /// Calls `POST /api/v2/taskmanagement/workitems/bulk/terminate/jobs`.
    ///
    /// Needs the permission `workitems:bulkTerminateJob:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postTaskmanagementWorkitemsBulkTerminateJobs(
        body: BulkJobTerminateRequest
    ) async throws(ApiError) -> BulkJob {
        try await client.send(Self.postTaskmanagementWorkitemsBulkTerminateJobs(body: body))
    }

    /// The call `POST /api/v2/taskmanagement/workitems/bulk/terminate/jobs`, ready to be sent.
    public static func postTaskmanagementWorkitemsBulkTerminateJobs(body: BulkJobTerminateRequest) -> APICall<BulkJob> {
        APICall(
            "postTaskmanagementWorkitemsBulkTerminateJobs", .post,
            "/api/v2/taskmanagement/workitems/bulk/terminate/jobs", body: .json(body.asJSON))
    }
}

// MARK: - postTaskmanagementWorkitemsQuery

extension TaskManagementApi {
    /// Calls `POST /api/v2/taskmanagement/workitems/query`.
    ///
    /// Needs the permission `workitems:workitem:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postTaskmanagementWorkitemsQuery(
        body: WorkitemQueryPostRequest
    ) async throws(ApiError) -> WorkitemPostQueryEntityListing {
        try await client.send(Self.postTaskmanagementWorkitemsQuery(body: body))
    }

    /// The call `POST /api/v2/taskmanagement/workitems/query`, ready to be sent.
    public static func postTaskmanagementWorkitemsQuery(
        body: WorkitemQueryPostRequest
    ) -> APICall<WorkitemPostQueryEntityListing> {
        APICall(
            "postTaskmanagementWorkitemsQuery", .post, "/api/v2/taskmanagement/workitems/query",
            body: .json(body.asJSON))
    }
}

// MARK: - postTaskmanagementWorkitemsQueryJobs

extension TaskManagementApi {
    /// Calls `POST /api/v2/taskmanagement/workitems/query/jobs`.
    ///
    /// Needs the permission `workitems:queryJob:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postTaskmanagementWorkitemsQueryJobs(
        body: WorkitemQueryJobCreate
    ) async throws(ApiError) -> WorkitemQueryJobResponse {
        try await client.send(Self.postTaskmanagementWorkitemsQueryJobs(body: body))
    }

    /// The call `POST /api/v2/taskmanagement/workitems/query/jobs`, ready to be sent.
    public static func postTaskmanagementWorkitemsQueryJobs(
        body: WorkitemQueryJobCreate
    ) -> APICall<WorkitemQueryJobResponse> {
        APICall(
            "postTaskmanagementWorkitemsQueryJobs", .post, "/api/v2/taskmanagement/workitems/query/jobs",
            body: .json(body.asJSON))
    }
}

// MARK: - postTaskmanagementWorkitemsSchemas

extension TaskManagementApi {
    /// Calls `POST /api/v2/taskmanagement/workitems/schemas`.
    ///
    /// Needs the permission `workitems:workitemSchema:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postTaskmanagementWorkitemsSchemas(body: DataSchema) async throws(ApiError) -> DataSchema {
        try await client.send(Self.postTaskmanagementWorkitemsSchemas(body: body))
    }

    /// The call `POST /api/v2/taskmanagement/workitems/schemas`, ready to be sent.
    public static func postTaskmanagementWorkitemsSchemas(body: DataSchema) -> APICall<DataSchema> {
        APICall(
            "postTaskmanagementWorkitemsSchemas", .post, "/api/v2/taskmanagement/workitems/schemas",
            body: .json(body.asJSON))
    }
}

// MARK: - postTaskmanagementWorktypeFlowsDatebasedRules

extension TaskManagementApi {
    /// Calls `POST /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules`.
    ///
    /// Needs the permission `workitems:flowRuleDateBased:add`.
    ///
    /// - Parameters:
    ///   - worktypeId: `worktypeId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postTaskmanagementWorktypeFlowsDatebasedRules(
        worktypeId: String, body: WorkitemDateBasedRuleCreate
    ) async throws(ApiError) -> WorkitemDateBasedRule {
        try await client.send(Self.postTaskmanagementWorktypeFlowsDatebasedRules(worktypeId: worktypeId, body: body))
    }

    /// The call `POST /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules`, ready to be sent.
    public static func postTaskmanagementWorktypeFlowsDatebasedRules(
        worktypeId: String, body: WorkitemDateBasedRuleCreate
    ) -> APICall<WorkitemDateBasedRule> {
        APICall(
            "postTaskmanagementWorktypeFlowsDatebasedRules", .post,
            "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules",
            parameters: [("worktypeId", worktypeId)], body: .json(body.asJSON))
    }
}

// MARK: - postTaskmanagementWorktypeFlowsOnattributechangeRules

extension TaskManagementApi {
    /// Calls `POST /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules`.
    ///
    /// Needs the permission `workitems:flowRuleOnAttributeChange:add`.
    ///
    /// - Parameters:
    ///   - worktypeId: `worktypeId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postTaskmanagementWorktypeFlowsOnattributechangeRules(
        worktypeId: String, body: WorkitemOnAttributeChangeRuleCreate
    ) async throws(ApiError) -> WorkitemOnAttributeChangeRule {
        try await client.send(
            Self.postTaskmanagementWorktypeFlowsOnattributechangeRules(worktypeId: worktypeId, body: body))
    }

    /// The call `POST /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules`, ready to be sent.
    public static func postTaskmanagementWorktypeFlowsOnattributechangeRules(
        worktypeId: String, body: WorkitemOnAttributeChangeRuleCreate
    ) -> APICall<WorkitemOnAttributeChangeRule> {
        APICall(
            "postTaskmanagementWorktypeFlowsOnattributechangeRules", .post,
            "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules",
            parameters: [("worktypeId", worktypeId)], body: .json(body.asJSON))
    }
}

// MARK: - postTaskmanagementWorktypeFlowsOncreateRules

extension TaskManagementApi {
    /// Calls `POST /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules`.
    ///
    /// Needs the permission `workitems:flowRuleOnCreate:add`.
    ///
    /// - Parameters:
    ///   - worktypeId: `worktypeId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postTaskmanagementWorktypeFlowsOncreateRules(
        worktypeId: String, body: WorkitemOnCreateRuleCreate
    ) async throws(ApiError) -> WorkitemOnCreateRule {
        try await client.send(Self.postTaskmanagementWorktypeFlowsOncreateRules(worktypeId: worktypeId, body: body))
    }

    /// The call `POST /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules`, ready to be sent.
    public static func postTaskmanagementWorktypeFlowsOncreateRules(
        worktypeId: String, body: WorkitemOnCreateRuleCreate
    ) -> APICall<WorkitemOnCreateRule> {
        APICall(
            "postTaskmanagementWorktypeFlowsOncreateRules", .post,
            "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules",
            parameters: [("worktypeId", worktypeId)], body: .json(body.asJSON))
    }
}

// MARK: - postTaskmanagementWorktypeStatuses

extension TaskManagementApi {
    /// Calls `POST /api/v2/taskmanagement/worktypes/{worktypeId}/statuses`.
    ///
    /// Needs the permission `workitems:status:add`.
    ///
    /// - Parameters:
    ///   - worktypeId: `worktypeId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postTaskmanagementWorktypeStatuses(
        worktypeId: String, body: WorkitemStatusCreate
    ) async throws(ApiError) -> WorkitemStatus {
        try await client.send(Self.postTaskmanagementWorktypeStatuses(worktypeId: worktypeId, body: body))
    }

    /// The call `POST /api/v2/taskmanagement/worktypes/{worktypeId}/statuses`, ready to be sent.
    public static func postTaskmanagementWorktypeStatuses(
        worktypeId: String, body: WorkitemStatusCreate
    ) -> APICall<WorkitemStatus> {
        APICall(
            "postTaskmanagementWorktypeStatuses", .post, "/api/v2/taskmanagement/worktypes/{worktypeId}/statuses",
            parameters: [("worktypeId", worktypeId)], body: .json(body.asJSON))
    }
}

// MARK: - postTaskmanagementWorktypes

extension TaskManagementApi {
    /// Calls `POST /api/v2/taskmanagement/worktypes`.
    ///
    /// Needs the permission `workitems:worktype:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postTaskmanagementWorktypes(body: WorktypeCreate) async throws(ApiError) -> Worktype {
        try await client.send(Self.postTaskmanagementWorktypes(body: body))
    }

    /// The call `POST /api/v2/taskmanagement/worktypes`, ready to be sent.
    public static func postTaskmanagementWorktypes(body: WorktypeCreate) -> APICall<Worktype> {
        APICall("postTaskmanagementWorktypes", .post, "/api/v2/taskmanagement/worktypes", body: .json(body.asJSON))
    }
}

// MARK: - postTaskmanagementWorktypesQuery

extension TaskManagementApi {
    /// Calls `POST /api/v2/taskmanagement/worktypes/query`.
    ///
    /// Needs the permission `workitems:worktype:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postTaskmanagementWorktypesQuery(
        body: WorktypeQueryRequest
    ) async throws(ApiError) -> WorktypeQueryEntityListing {
        try await client.send(Self.postTaskmanagementWorktypesQuery(body: body))
    }

    /// The call `POST /api/v2/taskmanagement/worktypes/query`, ready to be sent.
    public static func postTaskmanagementWorktypesQuery(
        body: WorktypeQueryRequest
    ) -> APICall<WorktypeQueryEntityListing> {
        APICall(
            "postTaskmanagementWorktypesQuery", .post, "/api/v2/taskmanagement/worktypes/query",
            body: .json(body.asJSON))
    }
}

// MARK: - putTaskmanagementWorkitemsSchema

extension TaskManagementApi {
    /// Calls `PUT /api/v2/taskmanagement/workitems/schemas/{schemaId}`.
    ///
    /// Needs the permission `workitems:workitemSchema:edit`.
    ///
    /// - Parameters:
    ///   - schemaId: `schemaId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putTaskmanagementWorkitemsSchema(
        schemaId: String, body: DataSchema
    ) async throws(ApiError) -> DataSchema {
        try await client.send(Self.putTaskmanagementWorkitemsSchema(schemaId: schemaId, body: body))
    }

    /// The call `PUT /api/v2/taskmanagement/workitems/schemas/{schemaId}`, ready to be sent.
    public static func putTaskmanagementWorkitemsSchema(schemaId: String, body: DataSchema) -> APICall<DataSchema> {
        APICall(
            "putTaskmanagementWorkitemsSchema", .put, "/api/v2/taskmanagement/workitems/schemas/{schemaId}",
            parameters: [("schemaId", schemaId)], body: .json(body.asJSON))
    }
}
