// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

// MARK: - deleteExternalcontactsImportCsvSetting

extension ExternalContactsApi {
    /// Calls `DELETE /api/v2/externalcontacts/import/csv/settings/{settingsId}`.
    ///
    /// Needs the permission `externalContacts:importCsvSettings:delete`.
    ///
    /// - Parameters:
    ///   - settingsId: `settingsId` in the path.
    public func deleteExternalcontactsImportCsvSetting(settingsId: String) async throws(ApiError) {
        try await client.send(Self.deleteExternalcontactsImportCsvSetting(settingsId: settingsId))
    }

    /// The call `DELETE /api/v2/externalcontacts/import/csv/settings/{settingsId}`, ready to be sent.
    public static func deleteExternalcontactsImportCsvSetting(settingsId: String) -> APICall<Void> {
        APICall(
            "deleteExternalcontactsImportCsvSetting", .delete,
            "/api/v2/externalcontacts/import/csv/settings/{settingsId}", parameters: [("settingsId", settingsId)])
    }
}

// MARK: - deleteExternalcontactsImportSetting

extension ExternalContactsApi {
    /// Calls `DELETE /api/v2/externalcontacts/import/settings/{settingsId}`.
    ///
    /// Needs the permission `externalContacts:importSettings:delete`.
    ///
    /// - Parameters:
    ///   - settingsId: `settingsId` in the path.
    public func deleteExternalcontactsImportSetting(settingsId: String) async throws(ApiError) {
        try await client.send(Self.deleteExternalcontactsImportSetting(settingsId: settingsId))
    }

    /// The call `DELETE /api/v2/externalcontacts/import/settings/{settingsId}`, ready to be sent.
    public static func deleteExternalcontactsImportSetting(settingsId: String) -> APICall<Void> {
        APICall(
            "deleteExternalcontactsImportSetting", .delete, "/api/v2/externalcontacts/import/settings/{settingsId}",
            parameters: [("settingsId", settingsId)])
    }
}

// MARK: - getExternalcontactsImportCsvSetting

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/import/csv/settings/{settingsId}`.
    ///
    /// Needs the permission `externalContacts:importCsvSettings:view`.
    ///
    /// - Parameters:
    ///   - settingsId: `settingsId` in the path.
    public func getExternalcontactsImportCsvSetting(settingsId: String) async throws(ApiError) -> CsvSettings {
        try await client.send(Self.getExternalcontactsImportCsvSetting(settingsId: settingsId))
    }

    /// The call `GET /api/v2/externalcontacts/import/csv/settings/{settingsId}`, ready to be sent.
    public static func getExternalcontactsImportCsvSetting(settingsId: String) -> APICall<CsvSettings> {
        APICall(
            "getExternalcontactsImportCsvSetting", .get, "/api/v2/externalcontacts/import/csv/settings/{settingsId}",
            parameters: [("settingsId", settingsId)])
    }
}

// MARK: - getExternalcontactsImportCsvSettings

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/import/csv/settings`.
    ///
    /// Needs the permission `externalContacts:importCsvSettings:view`.
    ///
    /// - Parameters:
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    ///   - externalSettingsId: `externalSettingsId` in the query.
    public func getExternalcontactsImportCsvSettings(
        after: String? = nil, pageSize: String? = nil, externalSettingsId: String? = nil
    ) async throws(ApiError) -> Listing {
        try await client.send(
            Self.getExternalcontactsImportCsvSettings(
                after: after, pageSize: pageSize, externalSettingsId: externalSettingsId))
    }

    /// The call `GET /api/v2/externalcontacts/import/csv/settings`, ready to be sent.
    public static func getExternalcontactsImportCsvSettings(
        after: String? = nil, pageSize: String? = nil, externalSettingsId: String? = nil
    ) -> APICall<Listing> {
        var queryParameters = QueryParameters()
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("externalSettingsId", externalSettingsId)
        return APICall(
            "getExternalcontactsImportCsvSettings", .get, "/api/v2/externalcontacts/import/csv/settings",
            query: queryParameters)
    }
}

// MARK: - getExternalcontactsImportCsvUploadDetails

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/import/csv/uploads/{uploadId}/details`.
    ///
    /// Needs the permission `externalContacts:importCsvUpload:view`.
    ///
    /// - Parameters:
    ///   - uploadId: `uploadId` in the path.
    public func getExternalcontactsImportCsvUploadDetails(
        uploadId: String
    ) async throws(ApiError) -> CsvUploadDetailsResponse {
        try await client.send(Self.getExternalcontactsImportCsvUploadDetails(uploadId: uploadId))
    }

    /// The call `GET /api/v2/externalcontacts/import/csv/uploads/{uploadId}/details`, ready to be sent.
    public static func getExternalcontactsImportCsvUploadDetails(
        uploadId: String
    ) -> APICall<CsvUploadDetailsResponse> {
        APICall(
            "getExternalcontactsImportCsvUploadDetails", .get,
            "/api/v2/externalcontacts/import/csv/uploads/{uploadId}/details", parameters: [("uploadId", uploadId)])
    }
}

// MARK: - getExternalcontactsImportCsvUploadPreview

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/import/csv/uploads/{uploadId}/preview`.
    ///
    /// Needs the permission `externalContacts:importCsvUpload:view`.
    ///
    /// - Parameters:
    ///   - uploadId: `uploadId` in the path.
    public func getExternalcontactsImportCsvUploadPreview(
        uploadId: String
    ) async throws(ApiError) -> CsvUploadPreviewResponse {
        try await client.send(Self.getExternalcontactsImportCsvUploadPreview(uploadId: uploadId))
    }

    /// The call `GET /api/v2/externalcontacts/import/csv/uploads/{uploadId}/preview`, ready to be sent.
    public static func getExternalcontactsImportCsvUploadPreview(
        uploadId: String
    ) -> APICall<CsvUploadPreviewResponse> {
        APICall(
            "getExternalcontactsImportCsvUploadPreview", .get,
            "/api/v2/externalcontacts/import/csv/uploads/{uploadId}/preview", parameters: [("uploadId", uploadId)])
    }
}

// MARK: - getExternalcontactsImportJob

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/import/jobs/{jobId}`.
    ///
    /// Needs the permission `externalContacts:importJob:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    public func getExternalcontactsImportJob(
        jobId: String, expand: [GetExternalcontactsImportJobExpand]? = nil
    ) async throws(ApiError) -> ContactImportJobResponse {
        try await client.send(Self.getExternalcontactsImportJob(jobId: jobId, expand: expand))
    }

    /// The call `GET /api/v2/externalcontacts/import/jobs/{jobId}`, ready to be sent.
    public static func getExternalcontactsImportJob(
        jobId: String, expand: [GetExternalcontactsImportJobExpand]? = nil
    ) -> APICall<ContactImportJobResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getExternalcontactsImportJob", .get, "/api/v2/externalcontacts/import/jobs/{jobId}",
            parameters: [("jobId", jobId)], query: queryParameters)
    }
}

// MARK: - getExternalcontactsImportJobs

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/import/jobs`.
    ///
    /// Needs the permission `externalContacts:importJob:viewAll`.
    ///
    /// - Parameters:
    ///   - expand: `expand` in the query, once for each element.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `Ascending`.
    ///   - jobStatus: `jobStatus` in the query.
    public func getExternalcontactsImportJobs(
        expand: [GetExternalcontactsImportJobsExpand]? = nil, after: String? = nil, pageSize: String? = nil,
        sortOrder: GetExternalcontactsImportJobsSortOrder? = nil,
        jobStatus: GetExternalcontactsImportJobsJobStatus? = nil
    ) async throws(ApiError) -> ContactImportJobEntityListing {
        try await client.send(
            Self.getExternalcontactsImportJobs(
                expand: expand, after: after, pageSize: pageSize, sortOrder: sortOrder, jobStatus: jobStatus))
    }

    /// The call `GET /api/v2/externalcontacts/import/jobs`, ready to be sent.
    public static func getExternalcontactsImportJobs(
        expand: [GetExternalcontactsImportJobsExpand]? = nil, after: String? = nil, pageSize: String? = nil,
        sortOrder: GetExternalcontactsImportJobsSortOrder? = nil,
        jobStatus: GetExternalcontactsImportJobsJobStatus? = nil
    ) -> APICall<ContactImportJobEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("jobStatus", jobStatus)
        return APICall(
            "getExternalcontactsImportJobs", .get, "/api/v2/externalcontacts/import/jobs", query: queryParameters)
    }
}

// MARK: - getExternalcontactsImportSetting

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/import/settings/{settingsId}`.
    ///
    /// Needs the permission `externalContacts:importSettings:view`.
    ///
    /// - Parameters:
    ///   - settingsId: `settingsId` in the path.
    public func getExternalcontactsImportSetting(settingsId: String) async throws(ApiError) -> ContactImportSettings {
        try await client.send(Self.getExternalcontactsImportSetting(settingsId: settingsId))
    }

    /// The call `GET /api/v2/externalcontacts/import/settings/{settingsId}`, ready to be sent.
    public static func getExternalcontactsImportSetting(settingsId: String) -> APICall<ContactImportSettings> {
        APICall(
            "getExternalcontactsImportSetting", .get, "/api/v2/externalcontacts/import/settings/{settingsId}",
            parameters: [("settingsId", settingsId)])
    }
}

// MARK: - getExternalcontactsImportSettings

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/import/settings`.
    ///
    /// Needs the permission `externalContacts:importSettings:viewAll`.
    ///
    /// - Parameters:
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `Ascending`.
    ///   - name: `name` in the query.
    public func getExternalcontactsImportSettings(
        after: String? = nil, pageSize: String? = nil, sortOrder: GetExternalcontactsImportSettingsSortOrder? = nil,
        name: String? = nil
    ) async throws(ApiError) -> ContactImportSettingsEntityListing {
        try await client.send(
            Self.getExternalcontactsImportSettings(after: after, pageSize: pageSize, sortOrder: sortOrder, name: name))
    }

    /// The call `GET /api/v2/externalcontacts/import/settings`, ready to be sent.
    public static func getExternalcontactsImportSettings(
        after: String? = nil, pageSize: String? = nil, sortOrder: GetExternalcontactsImportSettingsSortOrder? = nil,
        name: String? = nil
    ) -> APICall<ContactImportSettingsEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("name", name)
        return APICall(
            "getExternalcontactsImportSettings", .get, "/api/v2/externalcontacts/import/settings",
            query: queryParameters)
    }
}

// MARK: - postExternalcontactsImportCsvJobs

extension ExternalContactsApi {
    /// Calls `POST /api/v2/externalcontacts/import/csv/jobs`.
    ///
    /// Needs the permission `externalContacts:importCsvJob:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postExternalcontactsImportCsvJobs(body: CsvJobRequest) async throws(ApiError) -> CsvJobResponse {
        try await client.send(Self.postExternalcontactsImportCsvJobs(body: body))
    }

    /// The call `POST /api/v2/externalcontacts/import/csv/jobs`, ready to be sent.
    public static func postExternalcontactsImportCsvJobs(body: CsvJobRequest) -> APICall<CsvJobResponse> {
        APICall(
            "postExternalcontactsImportCsvJobs", .post, "/api/v2/externalcontacts/import/csv/jobs",
            body: .json(body.asJSON))
    }
}

// MARK: - postExternalcontactsImportCsvSettings

extension ExternalContactsApi {
    /// Calls `POST /api/v2/externalcontacts/import/csv/settings`.
    ///
    /// Needs the permission `externalContacts:importCsvSettings:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postExternalcontactsImportCsvSettings(body: CsvSettings) async throws(ApiError) -> CsvSettings {
        try await client.send(Self.postExternalcontactsImportCsvSettings(body: body))
    }

    /// The call `POST /api/v2/externalcontacts/import/csv/settings`, ready to be sent.
    public static func postExternalcontactsImportCsvSettings(body: CsvSettings) -> APICall<CsvSettings> {
        APICall(
            "postExternalcontactsImportCsvSettings", .post, "/api/v2/externalcontacts/import/csv/settings",
            body: .json(body.asJSON))
    }
}

// MARK: - postExternalcontactsImportCsvUploads

extension ExternalContactsApi {
    /// Calls `POST /api/v2/externalcontacts/import/csv/uploads`.
    ///
    /// Needs the permission `externalContacts:importCsvUpload:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postExternalcontactsImportCsvUploads(
        body: CsvUploadRequest
    ) async throws(ApiError) -> CsvUploadResponse {
        try await client.send(Self.postExternalcontactsImportCsvUploads(body: body))
    }

    /// The call `POST /api/v2/externalcontacts/import/csv/uploads`, ready to be sent.
    public static func postExternalcontactsImportCsvUploads(body: CsvUploadRequest) -> APICall<CsvUploadResponse> {
        APICall(
            "postExternalcontactsImportCsvUploads", .post, "/api/v2/externalcontacts/import/csv/uploads",
            body: .json(body.asJSON))
    }
}

// MARK: - postExternalcontactsImportJobs

extension ExternalContactsApi {
    /// Calls `POST /api/v2/externalcontacts/import/jobs`.
    ///
    /// Needs the permission `externalContacts:importJob:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postExternalcontactsImportJobs(
        body: ContactImportJobRequest
    ) async throws(ApiError) -> ContactImportJobResponse {
        try await client.send(Self.postExternalcontactsImportJobs(body: body))
    }

    /// The call `POST /api/v2/externalcontacts/import/jobs`, ready to be sent.
    public static func postExternalcontactsImportJobs(
        body: ContactImportJobRequest
    ) -> APICall<ContactImportJobResponse> {
        APICall(
            "postExternalcontactsImportJobs", .post, "/api/v2/externalcontacts/import/jobs", body: .json(body.asJSON))
    }
}

// MARK: - postExternalcontactsImportSettings

extension ExternalContactsApi {
    /// Calls `POST /api/v2/externalcontacts/import/settings`.
    ///
    /// Needs the permission `externalContacts:importSettings:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postExternalcontactsImportSettings(
        body: ContactImportSettings
    ) async throws(ApiError) -> ContactImportSettings {
        try await client.send(Self.postExternalcontactsImportSettings(body: body))
    }

    /// The call `POST /api/v2/externalcontacts/import/settings`, ready to be sent.
    public static func postExternalcontactsImportSettings(
        body: ContactImportSettings
    ) -> APICall<ContactImportSettings> {
        APICall(
            "postExternalcontactsImportSettings", .post, "/api/v2/externalcontacts/import/settings",
            body: .json(body.asJSON))
    }
}

// MARK: - putExternalcontactsImportCsvSetting

extension ExternalContactsApi {
    /// Calls `PUT /api/v2/externalcontacts/import/csv/settings/{settingsId}`.
    ///
    /// Needs the permission `externalContacts:importCsvSettings:edit`.
    ///
    /// - Parameters:
    ///   - settingsId: `settingsId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putExternalcontactsImportCsvSetting(
        settingsId: String, body: CsvSettings
    ) async throws(ApiError) -> CsvSettings {
        try await client.send(Self.putExternalcontactsImportCsvSetting(settingsId: settingsId, body: body))
    }

    /// The call `PUT /api/v2/externalcontacts/import/csv/settings/{settingsId}`, ready to be sent.
    public static func putExternalcontactsImportCsvSetting(
        settingsId: String, body: CsvSettings
    ) -> APICall<CsvSettings> {
        APICall(
            "putExternalcontactsImportCsvSetting", .put, "/api/v2/externalcontacts/import/csv/settings/{settingsId}",
            parameters: [("settingsId", settingsId)], body: .json(body.asJSON))
    }
}

// MARK: - putExternalcontactsImportJob

extension ExternalContactsApi {
    /// Calls `PUT /api/v2/externalcontacts/import/jobs/{jobId}`.
    ///
    /// Needs the permission `externalContacts:importJob:edit`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putExternalcontactsImportJob(
        jobId: String, body: ContactImportJobStatusUpdateRequest
    ) async throws(ApiError) -> ContactImportJobStatusUpdateResponse {
        try await client.send(Self.putExternalcontactsImportJob(jobId: jobId, body: body))
    }

    /// The call `PUT /api/v2/externalcontacts/import/jobs/{jobId}`, ready to be sent.
    public static func putExternalcontactsImportJob(
        jobId: String, body: ContactImportJobStatusUpdateRequest
    ) -> APICall<ContactImportJobStatusUpdateResponse> {
        APICall(
            "putExternalcontactsImportJob", .put, "/api/v2/externalcontacts/import/jobs/{jobId}",
            parameters: [("jobId", jobId)], body: .json(body.asJSON))
    }
}

// MARK: - putExternalcontactsImportSetting

extension ExternalContactsApi {
    /// Calls `PUT /api/v2/externalcontacts/import/settings/{settingsId}`.
    ///
    /// Needs the permission `externalContacts:importSettings:edit`.
    ///
    /// - Parameters:
    ///   - settingsId: `settingsId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putExternalcontactsImportSetting(
        settingsId: String, body: ContactImportSettings
    ) async throws(ApiError) -> ContactImportSettings {
        try await client.send(Self.putExternalcontactsImportSetting(settingsId: settingsId, body: body))
    }

    /// The call `PUT /api/v2/externalcontacts/import/settings/{settingsId}`, ready to be sent.
    public static func putExternalcontactsImportSetting(
        settingsId: String, body: ContactImportSettings
    ) -> APICall<ContactImportSettings> {
        APICall(
            "putExternalcontactsImportSetting", .put, "/api/v2/externalcontacts/import/settings/{settingsId}",
            parameters: [("settingsId", settingsId)], body: .json(body.asJSON))
    }
}
