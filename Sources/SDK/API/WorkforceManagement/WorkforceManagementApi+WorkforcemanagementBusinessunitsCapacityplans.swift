// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

// MARK: - deleteWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocationshistory

extension WorkforceManagementApi {
    /// Calls `DELETE
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/staffinggroupallocationshistory`.
    ///
    /// Needs the permission `wfm:capacityPlan:edit`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - capacityPlanId: `capacityPlanId` in the path.
    ///   - beforeDateId: `beforeDateId` in the query.
    public func deleteWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocationshistory(
        businessUnitId: String, capacityPlanId: String, beforeDateId: String? = nil
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocationshistory(
                businessUnitId: businessUnitId, capacityPlanId: capacityPlanId, beforeDateId: beforeDateId))
    }

    /// The call `DELETE
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/staffinggroupallocationshistory`,
    /// ready to be sent.
    public static func deleteWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocationshistory(
        businessUnitId: String, capacityPlanId: String, beforeDateId: String? = nil
    ) -> APICall<Void> {
        var queryParameters = QueryParameters()
        queryParameters.add("beforeDateId", beforeDateId)
        return APICall(
            "deleteWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocationshistory", .delete,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/staffinggroupallocationshistory",
            parameters: [("businessUnitId", businessUnitId), ("capacityPlanId", capacityPlanId)],
            query: queryParameters)
    }
}

// MARK: - getWorkforcemanagementBusinessunitCapacityplan

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}`.
    ///
    /// Needs the permission `wfm:capacityPlan:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - capacityPlanId: `capacityPlanId` in the path.
    public func getWorkforcemanagementBusinessunitCapacityplan(
        businessUnitId: String, capacityPlanId: String
    ) async throws(ApiError) -> CapacityPlanResponse {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitCapacityplan(
                businessUnitId: businessUnitId, capacityPlanId: capacityPlanId))
    }

    /// The call `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}`, ready
    /// to be sent.
    public static func getWorkforcemanagementBusinessunitCapacityplan(
        businessUnitId: String, capacityPlanId: String
    ) -> APICall<CapacityPlanResponse> {
        APICall(
            "getWorkforcemanagementBusinessunitCapacityplan", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}",
            parameters: [("businessUnitId", businessUnitId), ("capacityPlanId", capacityPlanId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitCapacityplanForecast

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/forecast`.
    ///
    /// Needs the permission `wfm:capacityPlanForecastInputs:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - capacityPlanId: `capacityPlanId` in the path.
    ///   - granularity: `granularity` in the query.
    public func getWorkforcemanagementBusinessunitCapacityplanForecast(
        businessUnitId: String, capacityPlanId: String,
        granularity: GetWorkforcemanagementBusinessunitCapacityplanForecastGranularity? = nil
    ) async throws(ApiError) -> CapacityPlanForecastInputsResponse {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitCapacityplanForecast(
                businessUnitId: businessUnitId, capacityPlanId: capacityPlanId, granularity: granularity))
    }

    /// The call `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/forecast`, ready to be
    /// sent.
    public static func getWorkforcemanagementBusinessunitCapacityplanForecast(
        businessUnitId: String, capacityPlanId: String,
        granularity: GetWorkforcemanagementBusinessunitCapacityplanForecastGranularity? = nil
    ) -> APICall<CapacityPlanForecastInputsResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("granularity", granularity)
        return APICall(
            "getWorkforcemanagementBusinessunitCapacityplanForecast", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/forecast",
            parameters: [("businessUnitId", businessUnitId), ("capacityPlanId", capacityPlanId)],
            query: queryParameters)
    }
}

// MARK: - getWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocations

extension WorkforceManagementApi {
    /// Calls `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/staffinggroupallocations`.
    ///
    /// Needs the permission `wfm:capacityPlan:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - capacityPlanId: `capacityPlanId` in the path.
    ///   - granularity: `granularity` in the query.
    public func getWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocations(
        businessUnitId: String, capacityPlanId: String,
        granularity: GetWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocationsGranularity? = nil
    ) async throws(ApiError) -> CapacityPlanStaffingGroupAllocationsResponse {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocations(
                businessUnitId: businessUnitId, capacityPlanId: capacityPlanId, granularity: granularity))
    }

    /// The call `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/staffinggroupallocations`,
    /// ready to be sent.
    public static func getWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocations(
        businessUnitId: String, capacityPlanId: String,
        granularity: GetWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocationsGranularity? = nil
    ) -> APICall<CapacityPlanStaffingGroupAllocationsResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("granularity", granularity)
        return APICall(
            "getWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocations", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/staffinggroupallocations",
            parameters: [("businessUnitId", businessUnitId), ("capacityPlanId", capacityPlanId)],
            query: queryParameters)
    }
}

// MARK: - getWorkforcemanagementBusinessunitCapacityplanStaffingrequirements

extension WorkforceManagementApi {
    /// Calls `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/staffingrequirements`.
    ///
    /// Needs the permission `wfm:capacityPlan:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - capacityPlanId: `capacityPlanId` in the path.
    public func getWorkforcemanagementBusinessunitCapacityplanStaffingrequirements(
        businessUnitId: String, capacityPlanId: String
    ) async throws(ApiError) -> CapacityPlanStaffingRequirementResult {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitCapacityplanStaffingrequirements(
                businessUnitId: businessUnitId, capacityPlanId: capacityPlanId))
    }

    /// The call `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/staffingrequirements`,
    /// ready to be sent.
    public static func getWorkforcemanagementBusinessunitCapacityplanStaffingrequirements(
        businessUnitId: String, capacityPlanId: String
    ) -> APICall<CapacityPlanStaffingRequirementResult> {
        APICall(
            "getWorkforcemanagementBusinessunitCapacityplanStaffingrequirements", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/staffingrequirements",
            parameters: [("businessUnitId", businessUnitId), ("capacityPlanId", capacityPlanId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitCapacityplans

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans`.
    ///
    /// Needs the permission `wfm:capacityPlan:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    public func getWorkforcemanagementBusinessunitCapacityplans(
        businessUnitId: String
    ) async throws(ApiError) -> CapacityPlansListResponse {
        try await client.send(Self.getWorkforcemanagementBusinessunitCapacityplans(businessUnitId: businessUnitId))
    }

    /// The call `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans`, ready to be sent.
    public static func getWorkforcemanagementBusinessunitCapacityplans(
        businessUnitId: String
    ) -> APICall<CapacityPlansListResponse> {
        APICall(
            "getWorkforcemanagementBusinessunitCapacityplans", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans",
            parameters: [("businessUnitId", businessUnitId)])
    }
}

// MARK: - patchWorkforcemanagementBusinessunitCapacityplan

extension WorkforceManagementApi {
    /// Calls `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}`.
    ///
    /// Needs the permission `wfm:capacityPlan:edit`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - capacityPlanId: `capacityPlanId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchWorkforcemanagementBusinessunitCapacityplan(
        businessUnitId: String, capacityPlanId: String, body: UpdateCapacityPlanRequest
    ) async throws(ApiError) -> CapacityPlanResponse {
        try await client.send(
            Self.patchWorkforcemanagementBusinessunitCapacityplan(
                businessUnitId: businessUnitId, capacityPlanId: capacityPlanId, body: body))
    }

    /// The call `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}`,
    /// ready to be sent.
    public static func patchWorkforcemanagementBusinessunitCapacityplan(
        businessUnitId: String, capacityPlanId: String, body: UpdateCapacityPlanRequest
    ) -> APICall<CapacityPlanResponse> {
        APICall(
            "patchWorkforcemanagementBusinessunitCapacityplan", .patch,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}",
            parameters: [("businessUnitId", businessUnitId), ("capacityPlanId", capacityPlanId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitCapacityplanCopy

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/copy`.
    ///
    /// Needs the permission `wfm:capacityPlan:add`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - capacityPlanId: `capacityPlanId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitCapacityplanCopy(
        businessUnitId: String, capacityPlanId: String, body: CopyCapacityPlanRequest
    ) async throws(ApiError) -> CapacityPlanResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitCapacityplanCopy(
                businessUnitId: businessUnitId, capacityPlanId: capacityPlanId, body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/copy`,
    /// ready to be sent.
    public static func postWorkforcemanagementBusinessunitCapacityplanCopy(
        businessUnitId: String, capacityPlanId: String, body: CopyCapacityPlanRequest
    ) -> APICall<CapacityPlanResponse> {
        APICall(
            "postWorkforcemanagementBusinessunitCapacityplanCopy", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/copy",
            parameters: [("businessUnitId", businessUnitId), ("capacityPlanId", capacityPlanId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitCapacityplanRequirementGenerate

extension WorkforceManagementApi {
    /// Calls `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/requirement/generate`.
    ///
    /// Needs the permission `wfm:capacityPlan:edit`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - capacityPlanId: `capacityPlanId` in the path.
    @discardableResult
    public func postWorkforcemanagementBusinessunitCapacityplanRequirementGenerate(
        businessUnitId: String, capacityPlanId: String
    ) async throws(ApiError) -> CapacityPlanStaffingRequirementResult {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitCapacityplanRequirementGenerate(
                businessUnitId: businessUnitId, capacityPlanId: capacityPlanId))
    }

    /// The call `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/requirement/generate`,
    /// ready to be sent.
    public static func postWorkforcemanagementBusinessunitCapacityplanRequirementGenerate(
        businessUnitId: String, capacityPlanId: String
    ) -> APICall<CapacityPlanStaffingRequirementResult> {
        APICall(
            "postWorkforcemanagementBusinessunitCapacityplanRequirementGenerate", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/requirement/generate",
            parameters: [("businessUnitId", businessUnitId), ("capacityPlanId", capacityPlanId)])
    }
}

// MARK: - postWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocations

extension WorkforceManagementApi {
    /// Calls `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/staffinggroupallocations`.
    ///
    /// Needs the permission `wfm:capacityPlan:edit`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - capacityPlanId: `capacityPlanId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocations(
        businessUnitId: String, capacityPlanId: String, body: CreateCapacityPlanStaffingGroupMetricChangeRequest
    ) async throws(ApiError) -> CapacityPlanStaffingGroupMetricChangeResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocations(
                businessUnitId: businessUnitId, capacityPlanId: capacityPlanId, body: body))
    }

    /// The call `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/staffinggroupallocations`,
    /// ready to be sent.
    public static func postWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocations(
        businessUnitId: String, capacityPlanId: String, body: CreateCapacityPlanStaffingGroupMetricChangeRequest
    ) -> APICall<CapacityPlanStaffingGroupMetricChangeResponse> {
        APICall(
            "postWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocations", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/staffinggroupallocations",
            parameters: [("businessUnitId", businessUnitId), ("capacityPlanId", capacityPlanId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocationshistoryQuery

extension WorkforceManagementApi {
    /// Calls `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/staffinggroupallocationshistory/query`.
    ///
    /// Needs the permission `wfm:capacityPlan:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - capacityPlanId: `capacityPlanId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocationshistoryQuery(
        businessUnitId: String, capacityPlanId: String, body: QueryCapacityPlanStaffingGroupMetricChangeHistory
    ) async throws(ApiError) -> CapacityPlanStaffingGroupMetricChangeHistoryListResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocationshistoryQuery(
                businessUnitId: businessUnitId, capacityPlanId: capacityPlanId, body: body))
    }

    /// The call `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/staffinggroupallocationshistory/query`,
    /// ready to be sent.
    public static func postWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocationshistoryQuery(
        businessUnitId: String, capacityPlanId: String, body: QueryCapacityPlanStaffingGroupMetricChangeHistory
    ) -> APICall<CapacityPlanStaffingGroupMetricChangeHistoryListResponse> {
        APICall(
            "postWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocationshistoryQuery", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/staffinggroupallocationshistory/query",
            parameters: [("businessUnitId", businessUnitId), ("capacityPlanId", capacityPlanId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitCapacityplans

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans`.
    ///
    /// Needs the permission `wfm:capacityPlan:add`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitCapacityplans(
        businessUnitId: String, body: CapacityPlanRequest
    ) async throws(ApiError) -> CapacityPlanResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitCapacityplans(businessUnitId: businessUnitId, body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans`, ready to be sent.
    public static func postWorkforcemanagementBusinessunitCapacityplans(
        businessUnitId: String, body: CapacityPlanRequest
    ) -> APICall<CapacityPlanResponse> {
        APICall(
            "postWorkforcemanagementBusinessunitCapacityplans", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans",
            parameters: [("businessUnitId", businessUnitId)], body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitCapacityplansBulkRemove

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/bulk/remove`.
    ///
    /// Needs the permission `wfm:capacityPlan:delete`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    public func postWorkforcemanagementBusinessunitCapacityplansBulkRemove(
        businessUnitId: String, body: CapacityPlanDeleteRequest
    ) async throws(ApiError) {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitCapacityplansBulkRemove(businessUnitId: businessUnitId, body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/bulk/remove`, ready to
    /// be sent.
    public static func postWorkforcemanagementBusinessunitCapacityplansBulkRemove(
        businessUnitId: String, body: CapacityPlanDeleteRequest
    ) -> APICall<Void> {
        APICall(
            "postWorkforcemanagementBusinessunitCapacityplansBulkRemove", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/bulk/remove",
            parameters: [("businessUnitId", businessUnitId)], body: .json(body.asJSON))
    }
}
