// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

// MARK: - deleteWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncode

extension WorkforceManagementApi {
    /// Calls `DELETE
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes/{reasonCodeId}`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - reasonCodeId: `reasonCodeId` in the path.
    public func deleteWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncode(
        businessUnitId: String, reasonCodeId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncode(
                businessUnitId: businessUnitId, reasonCodeId: reasonCodeId))
    }

    /// The call `DELETE
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes/{reasonCodeId}`,
    /// ready to be sent.
    public static func deleteWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncode(
        businessUnitId: String, reasonCodeId: String
    ) -> APICall<Void> {
        APICall(
            "deleteWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncode", .delete,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes/{reasonCodeId}",
            parameters: [("businessUnitId", businessUnitId), ("reasonCodeId", reasonCodeId)])
    }
}

// MARK: - deleteWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk

extension WorkforceManagementApi {
    /// Calls `DELETE
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes/bulk`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - ids: `ids` in the query, once for each element.
    public func deleteWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk(
        businessUnitId: String, ids: [String]
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk(
                businessUnitId: businessUnitId, ids: ids))
    }

    /// The call `DELETE
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes/bulk`, ready to be
    /// sent.
    public static func deleteWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk(
        businessUnitId: String, ids: [String]
    ) -> APICall<Void> {
        var queryParameters = QueryParameters()
        queryParameters.add("ids", ids)
        return APICall(
            "deleteWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk", .delete,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes/bulk",
            parameters: [("businessUnitId", businessUnitId)], query: queryParameters)
    }
}

// MARK: - getWorkforcemanagementBusinessunitAdherenceAdjustmentsBulk

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/bulk`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - adjustmentIds: `adjustmentIds` in the query, once for each element.
    public func getWorkforcemanagementBusinessunitAdherenceAdjustmentsBulk(
        businessUnitId: String, adjustmentIds: [String]
    ) async throws(ApiError) -> AdherenceAdjustmentsListing {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitAdherenceAdjustmentsBulk(
                businessUnitId: businessUnitId, adjustmentIds: adjustmentIds))
    }

    /// The call `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/bulk`, ready to
    /// be sent.
    public static func getWorkforcemanagementBusinessunitAdherenceAdjustmentsBulk(
        businessUnitId: String, adjustmentIds: [String]
    ) -> APICall<AdherenceAdjustmentsListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("adjustmentIds", adjustmentIds)
        return APICall(
            "getWorkforcemanagementBusinessunitAdherenceAdjustmentsBulk", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/bulk",
            parameters: [("businessUnitId", businessUnitId)], query: queryParameters)
    }
}

// MARK: - getWorkforcemanagementBusinessunitAdherenceAdjustmentsQueryJob

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/query/jobs/{jobId}`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - jobId: `jobId` in the path.
    public func getWorkforcemanagementBusinessunitAdherenceAdjustmentsQueryJob(
        businessUnitId: String, jobId: String
    ) async throws(ApiError) -> BuAdherenceAdjustmentsQueryJob {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitAdherenceAdjustmentsQueryJob(
                businessUnitId: businessUnitId, jobId: jobId))
    }

    /// The call `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/query/jobs/{jobId}`, ready to
    /// be sent.
    public static func getWorkforcemanagementBusinessunitAdherenceAdjustmentsQueryJob(
        businessUnitId: String, jobId: String
    ) -> APICall<BuAdherenceAdjustmentsQueryJob> {
        APICall(
            "getWorkforcemanagementBusinessunitAdherenceAdjustmentsQueryJob", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/query/jobs/{jobId}",
            parameters: [("businessUnitId", businessUnitId), ("jobId", jobId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitAdherenceAdjustmentsQueryJobs

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/query/jobs`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    public func getWorkforcemanagementBusinessunitAdherenceAdjustmentsQueryJobs(
        businessUnitId: String
    ) async throws(ApiError) -> BuAdherenceAdjustmentsQueryJobsReferenceListing {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitAdherenceAdjustmentsQueryJobs(businessUnitId: businessUnitId))
    }

    /// The call `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/query/jobs`,
    /// ready to be sent.
    public static func getWorkforcemanagementBusinessunitAdherenceAdjustmentsQueryJobs(
        businessUnitId: String
    ) -> APICall<BuAdherenceAdjustmentsQueryJobsReferenceListing> {
        APICall(
            "getWorkforcemanagementBusinessunitAdherenceAdjustmentsQueryJobs", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/query/jobs",
            parameters: [("businessUnitId", businessUnitId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncode

extension WorkforceManagementApi {
    /// Calls `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes/{reasonCodeId}`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - reasonCodeId: `reasonCodeId` in the path.
    public func getWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncode(
        businessUnitId: String, reasonCodeId: String
    ) async throws(ApiError) -> AdherenceAdjustmentsReasonCode {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncode(
                businessUnitId: businessUnitId, reasonCodeId: reasonCodeId))
    }

    /// The call `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes/{reasonCodeId}`,
    /// ready to be sent.
    public static func getWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncode(
        businessUnitId: String, reasonCodeId: String
    ) -> APICall<AdherenceAdjustmentsReasonCode> {
        APICall(
            "getWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncode", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes/{reasonCodeId}",
            parameters: [("businessUnitId", businessUnitId), ("reasonCodeId", reasonCodeId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodes

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    public func getWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodes(
        businessUnitId: String
    ) async throws(ApiError) -> AdherenceAdjustmentsReasonCodesListing {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodes(businessUnitId: businessUnitId))
    }

    /// The call `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes`,
    /// ready to be sent.
    public static func getWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodes(
        businessUnitId: String
    ) -> APICall<AdherenceAdjustmentsReasonCodesListing> {
        APICall(
            "getWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodes", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes",
            parameters: [("businessUnitId", businessUnitId)])
    }
}

// MARK: - getWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes/bulk`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - ids: `ids` in the query, once for each element.
    public func getWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk(
        businessUnitId: String, ids: [String]
    ) async throws(ApiError) -> AdherenceAdjustmentsReasonCodesListing {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk(
                businessUnitId: businessUnitId, ids: ids))
    }

    /// The call `GET
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes/bulk`, ready to be
    /// sent.
    public static func getWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk(
        businessUnitId: String, ids: [String]
    ) -> APICall<AdherenceAdjustmentsReasonCodesListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("ids", ids)
        return APICall(
            "getWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes/bulk",
            parameters: [("businessUnitId", businessUnitId)], query: queryParameters)
    }
}

// MARK: - getWorkforcemanagementBusinessunitAdherenceAdjustmentsSettings

extension WorkforceManagementApi {
    /// Calls `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/settings`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    public func getWorkforcemanagementBusinessunitAdherenceAdjustmentsSettings(
        businessUnitId: String
    ) async throws(ApiError) -> BuAdherenceAdjustmentsSettings {
        try await client.send(
            Self.getWorkforcemanagementBusinessunitAdherenceAdjustmentsSettings(businessUnitId: businessUnitId))
    }

    /// The call `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/settings`, ready
    /// to be sent.
    public static func getWorkforcemanagementBusinessunitAdherenceAdjustmentsSettings(
        businessUnitId: String
    ) -> APICall<BuAdherenceAdjustmentsSettings> {
        APICall(
            "getWorkforcemanagementBusinessunitAdherenceAdjustmentsSettings", .get,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/settings",
            parameters: [("businessUnitId", businessUnitId)])
    }
}

// MARK: - patchWorkforcemanagementBusinessunitAdherenceAdjustmentsBulk

extension WorkforceManagementApi {
    /// Calls `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/bulk`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchWorkforcemanagementBusinessunitAdherenceAdjustmentsBulk(
        businessUnitId: String, body: UpdateAdherenceAdjustmentsBulkRequest
    ) async throws(ApiError) -> AdherenceAdjustmentsListing {
        try await client.send(
            Self.patchWorkforcemanagementBusinessunitAdherenceAdjustmentsBulk(
                businessUnitId: businessUnitId, body: body))
    }

    /// The call `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/bulk`, ready to
    /// be sent.
    public static func patchWorkforcemanagementBusinessunitAdherenceAdjustmentsBulk(
        businessUnitId: String, body: UpdateAdherenceAdjustmentsBulkRequest
    ) -> APICall<AdherenceAdjustmentsListing> {
        APICall(
            "patchWorkforcemanagementBusinessunitAdherenceAdjustmentsBulk", .patch,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/bulk",
            parameters: [("businessUnitId", businessUnitId)], body: .json(body.asJSON))
    }
}

// MARK: - patchWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncode

extension WorkforceManagementApi {
    /// Calls `PATCH
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes/{reasonCodeId}`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - reasonCodeId: `reasonCodeId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncode(
        businessUnitId: String, reasonCodeId: String, body: UpdateAdherenceAdjustmentsReasonCodeRequest
    ) async throws(ApiError) -> AdherenceAdjustmentsReasonCode {
        try await client.send(
            Self.patchWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncode(
                businessUnitId: businessUnitId, reasonCodeId: reasonCodeId, body: body))
    }

    /// The call `PATCH
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes/{reasonCodeId}`,
    /// ready to be sent.
    public static func patchWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncode(
        businessUnitId: String, reasonCodeId: String, body: UpdateAdherenceAdjustmentsReasonCodeRequest
    ) -> APICall<AdherenceAdjustmentsReasonCode> {
        APICall(
            "patchWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncode", .patch,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes/{reasonCodeId}",
            parameters: [("businessUnitId", businessUnitId), ("reasonCodeId", reasonCodeId)], body: .json(body.asJSON))
    }
}

// MARK: - patchWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk

extension WorkforceManagementApi {
    /// Calls `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes/bulk`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk(
        businessUnitId: String, body: UpdateAdherenceAdjustmentsReasonCodesBulkRequest
    ) async throws(ApiError) -> AdherenceAdjustmentsReasonCodesListing {
        try await client.send(
            Self.patchWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk(
                businessUnitId: businessUnitId, body: body))
    }

    /// The call `PATCH
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes/bulk`, ready to be
    /// sent.
    public static func patchWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk(
        businessUnitId: String, body: UpdateAdherenceAdjustmentsReasonCodesBulkRequest
    ) -> APICall<AdherenceAdjustmentsReasonCodesListing> {
        APICall(
            "patchWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk", .patch,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes/bulk",
            parameters: [("businessUnitId", businessUnitId)], body: .json(body.asJSON))
    }
}

// MARK: - patchWorkforcemanagementBusinessunitAdherenceAdjustmentsSettings

extension WorkforceManagementApi {
    /// Calls `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/settings`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchWorkforcemanagementBusinessunitAdherenceAdjustmentsSettings(
        businessUnitId: String, body: UpdateBuAdherenceAdjustmentsSettingsRequest
    ) async throws(ApiError) -> BuAdherenceAdjustmentsSettings {
        try await client.send(
            Self.patchWorkforcemanagementBusinessunitAdherenceAdjustmentsSettings(
                businessUnitId: businessUnitId, body: body))
    }

    /// The call `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/settings`,
    /// ready to be sent.
    public static func patchWorkforcemanagementBusinessunitAdherenceAdjustmentsSettings(
        businessUnitId: String, body: UpdateBuAdherenceAdjustmentsSettingsRequest
    ) -> APICall<BuAdherenceAdjustmentsSettings> {
        APICall(
            "patchWorkforcemanagementBusinessunitAdherenceAdjustmentsSettings", .patch,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/settings",
            parameters: [("businessUnitId", businessUnitId)], body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitAdherenceAdjustmentsQuery

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/query`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    ///   - before: `before` in the query.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    @discardableResult
    public func postWorkforcemanagementBusinessunitAdherenceAdjustmentsQuery(
        businessUnitId: String, body: BuQueryAdherenceAdjustmentsRequest, before: String? = nil, after: String? = nil,
        pageSize: String? = nil
    ) async throws(ApiError) -> CursorAdherenceAdjustmentsListing {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitAdherenceAdjustmentsQuery(
                businessUnitId: businessUnitId, body: body, before: before, after: after, pageSize: pageSize))
    }

    /// The call `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/query`, ready to
    /// be sent.
    public static func postWorkforcemanagementBusinessunitAdherenceAdjustmentsQuery(
        businessUnitId: String, body: BuQueryAdherenceAdjustmentsRequest, before: String? = nil, after: String? = nil,
        pageSize: String? = nil
    ) -> APICall<CursorAdherenceAdjustmentsListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("before", before)
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "postWorkforcemanagementBusinessunitAdherenceAdjustmentsQuery", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/query",
            parameters: [("businessUnitId", businessUnitId)], query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitAdherenceAdjustmentsQueryJobs

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/query/jobs`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitAdherenceAdjustmentsQueryJobs(
        businessUnitId: String, body: BuQueryAdherenceAdjustmentsRequest
    ) async throws(ApiError) -> BuAdherenceAdjustmentsQueryJob {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitAdherenceAdjustmentsQueryJobs(
                businessUnitId: businessUnitId, body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/query/jobs`,
    /// ready to be sent.
    public static func postWorkforcemanagementBusinessunitAdherenceAdjustmentsQueryJobs(
        businessUnitId: String, body: BuQueryAdherenceAdjustmentsRequest
    ) -> APICall<BuAdherenceAdjustmentsQueryJob> {
        APICall(
            "postWorkforcemanagementBusinessunitAdherenceAdjustmentsQueryJobs", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/query/jobs",
            parameters: [("businessUnitId", businessUnitId)], body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodes

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodes(
        businessUnitId: String, body: CreateAdherenceAdjustmentsReasonCodeRequest
    ) async throws(ApiError) -> AdherenceAdjustmentsReasonCode {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodes(
                businessUnitId: businessUnitId, body: body))
    }

    /// The call `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes`,
    /// ready to be sent.
    public static func postWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodes(
        businessUnitId: String, body: CreateAdherenceAdjustmentsReasonCodeRequest
    ) -> APICall<AdherenceAdjustmentsReasonCode> {
        APICall(
            "postWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodes", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes",
            parameters: [("businessUnitId", businessUnitId)], body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes/bulk`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk(
        businessUnitId: String, body: CreateAdherenceAdjustmentsReasonCodesBulkRequest
    ) async throws(ApiError) -> AdherenceAdjustmentsReasonCodesListing {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk(
                businessUnitId: businessUnitId, body: body))
    }

    /// The call `POST
    /// /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes/bulk`, ready to be
    /// sent.
    public static func postWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk(
        businessUnitId: String, body: CreateAdherenceAdjustmentsReasonCodesBulkRequest
    ) -> APICall<AdherenceAdjustmentsReasonCodesListing> {
        APICall(
            "postWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes/bulk",
            parameters: [("businessUnitId", businessUnitId)], body: .json(body.asJSON))
    }
}

// MARK: - postWorkforcemanagementBusinessunitAdherenceExplanationsQuery

extension WorkforceManagementApi {
    /// Calls `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/explanations/query`.
    ///
    /// Needs the permission `wfm:adherenceExplanation:view`.
    ///
    /// - Parameters:
    ///   - businessUnitId: `businessUnitId` in the path.
    ///   - body: the body.
    ///   - forceAsync: `forceAsync` in the query.
    ///   - forceDownloadService: `forceDownloadService` in the query.
    @discardableResult
    public func postWorkforcemanagementBusinessunitAdherenceExplanationsQuery(
        businessUnitId: String, body: BuQueryAdherenceExplanationsRequest, forceAsync: Bool? = nil,
        forceDownloadService: Bool? = nil
    ) async throws(ApiError) -> BuQueryAdherenceExplanationsResponse {
        try await client.send(
            Self.postWorkforcemanagementBusinessunitAdherenceExplanationsQuery(
                businessUnitId: businessUnitId, body: body, forceAsync: forceAsync,
                forceDownloadService: forceDownloadService))
    }

    /// The call `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/explanations/query`, ready
    /// to be sent.
    public static func postWorkforcemanagementBusinessunitAdherenceExplanationsQuery(
        businessUnitId: String, body: BuQueryAdherenceExplanationsRequest, forceAsync: Bool? = nil,
        forceDownloadService: Bool? = nil
    ) -> APICall<BuQueryAdherenceExplanationsResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("forceAsync", forceAsync)
        queryParameters.add("forceDownloadService", forceDownloadService)
        return APICall(
            "postWorkforcemanagementBusinessunitAdherenceExplanationsQuery", .post,
            "/api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/explanations/query",
            parameters: [("businessUnitId", businessUnitId)], query: queryParameters, body: .json(body.asJSON))
    }
}
