// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

// MARK: - deleteOutboundDnclist

extension OutboundApi {
    /// Calls `DELETE /api/v2/outbound/dnclists/{dncListId}`.
    ///
    /// Needs the permission `outbound:dncList:delete`.
    ///
    /// - Parameters:
    ///   - dncListId: `dncListId` in the path.
    public func deleteOutboundDnclist(dncListId: String) async throws(ApiError) {
        try await client.send(Self.deleteOutboundDnclist(dncListId: dncListId))
    }

    /// The call `DELETE /api/v2/outbound/dnclists/{dncListId}`, ready to be sent.
    public static func deleteOutboundDnclist(dncListId: String) -> APICall<Void> {
        APICall(
            "deleteOutboundDnclist", .delete, "/api/v2/outbound/dnclists/{dncListId}",
            parameters: [("dncListId", dncListId)])
    }
}

// MARK: - deleteOutboundDnclistCustomexclusioncolumns

extension OutboundApi {
    /// Calls `DELETE /api/v2/outbound/dnclists/{dncListId}/customexclusioncolumns`.
    ///
    /// Needs the permission `outbound:dnc:delete`.
    ///
    /// - Parameters:
    ///   - dncListId: `dncListId` in the path.
    ///   - expiredOnly: `expiredOnly` in the query; when left out: `false`.
    public func deleteOutboundDnclistCustomexclusioncolumns(
        dncListId: String, expiredOnly: Bool? = nil
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteOutboundDnclistCustomexclusioncolumns(dncListId: dncListId, expiredOnly: expiredOnly))
    }

    /// The call `DELETE /api/v2/outbound/dnclists/{dncListId}/customexclusioncolumns`, ready to be sent.
    public static func deleteOutboundDnclistCustomexclusioncolumns(
        dncListId: String, expiredOnly: Bool? = nil
    ) -> APICall<Void> {
        var queryParameters = QueryParameters()
        queryParameters.add("expiredOnly", expiredOnly)
        return APICall(
            "deleteOutboundDnclistCustomexclusioncolumns", .delete,
            "/api/v2/outbound/dnclists/{dncListId}/customexclusioncolumns", parameters: [("dncListId", dncListId)],
            query: queryParameters)
    }
}

// MARK: - deleteOutboundDnclistEmailaddresses

extension OutboundApi {
    /// Calls `DELETE /api/v2/outbound/dnclists/{dncListId}/emailaddresses`.
    ///
    /// Needs the permission `outbound:dnc:delete`.
    ///
    /// - Parameters:
    ///   - dncListId: `dncListId` in the path.
    ///   - expiredOnly: `expiredOnly` in the query; when left out: `false`.
    public func deleteOutboundDnclistEmailaddresses(
        dncListId: String, expiredOnly: Bool? = nil
    ) async throws(ApiError) {
        try await client.send(Self.deleteOutboundDnclistEmailaddresses(dncListId: dncListId, expiredOnly: expiredOnly))
    }

    /// The call `DELETE /api/v2/outbound/dnclists/{dncListId}/emailaddresses`, ready to be sent.
    public static func deleteOutboundDnclistEmailaddresses(
        dncListId: String, expiredOnly: Bool? = nil
    ) -> APICall<Void> {
        var queryParameters = QueryParameters()
        queryParameters.add("expiredOnly", expiredOnly)
        return APICall(
            "deleteOutboundDnclistEmailaddresses", .delete, "/api/v2/outbound/dnclists/{dncListId}/emailaddresses",
            parameters: [("dncListId", dncListId)], query: queryParameters)
    }
}

// MARK: - deleteOutboundDnclistPhonenumbers

extension OutboundApi {
    /// Calls `DELETE /api/v2/outbound/dnclists/{dncListId}/phonenumbers`.
    ///
    /// Needs the permission `outbound:dnc:delete`.
    ///
    /// - Parameters:
    ///   - dncListId: `dncListId` in the path.
    ///   - expiredOnly: `expiredOnly` in the query; when left out: `false`.
    public func deleteOutboundDnclistPhonenumbers(dncListId: String, expiredOnly: Bool? = nil) async throws(ApiError) {
        try await client.send(Self.deleteOutboundDnclistPhonenumbers(dncListId: dncListId, expiredOnly: expiredOnly))
    }

    /// The call `DELETE /api/v2/outbound/dnclists/{dncListId}/phonenumbers`, ready to be sent.
    public static func deleteOutboundDnclistPhonenumbers(dncListId: String, expiredOnly: Bool? = nil) -> APICall<Void> {
        var queryParameters = QueryParameters()
        queryParameters.add("expiredOnly", expiredOnly)
        return APICall(
            "deleteOutboundDnclistPhonenumbers", .delete, "/api/v2/outbound/dnclists/{dncListId}/phonenumbers",
            parameters: [("dncListId", dncListId)], query: queryParameters)
    }
}

// MARK: - deleteOutboundDnclistWhatsappnumbers

extension OutboundApi {
    /// Calls `DELETE /api/v2/outbound/dnclists/{dncListId}/whatsappnumbers`.
    ///
    /// Needs the permission `outbound:dnc:delete`.
    ///
    /// - Parameters:
    ///   - dncListId: `dncListId` in the path.
    ///   - expiredOnly: `expiredOnly` in the query; when left out: `false`.
    public func deleteOutboundDnclistWhatsappnumbers(
        dncListId: String, expiredOnly: Bool? = nil
    ) async throws(ApiError) {
        try await client.send(Self.deleteOutboundDnclistWhatsappnumbers(dncListId: dncListId, expiredOnly: expiredOnly))
    }

    /// The call `DELETE /api/v2/outbound/dnclists/{dncListId}/whatsappnumbers`, ready to be sent.
    public static func deleteOutboundDnclistWhatsappnumbers(
        dncListId: String, expiredOnly: Bool? = nil
    ) -> APICall<Void> {
        var queryParameters = QueryParameters()
        queryParameters.add("expiredOnly", expiredOnly)
        return APICall(
            "deleteOutboundDnclistWhatsappnumbers", .delete, "/api/v2/outbound/dnclists/{dncListId}/whatsappnumbers",
            parameters: [("dncListId", dncListId)], query: queryParameters)
    }
}

// MARK: - getOutboundDnclist

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/dnclists/{dncListId}`.
    ///
    /// Needs the permission `outbound:dncList:view`.
    ///
    /// - Parameters:
    ///   - dncListId: `dncListId` in the path.
    ///   - includeImportStatus: `includeImportStatus` in the query; when left out: `false`.
    ///   - includeSize: `includeSize` in the query; when left out: `false`.
    public func getOutboundDnclist(
        dncListId: String, includeImportStatus: Bool? = nil, includeSize: Bool? = nil
    ) async throws(ApiError) -> DncList {
        try await client.send(
            Self.getOutboundDnclist(
                dncListId: dncListId, includeImportStatus: includeImportStatus, includeSize: includeSize))
    }

    /// The call `GET /api/v2/outbound/dnclists/{dncListId}`, ready to be sent.
    public static func getOutboundDnclist(
        dncListId: String, includeImportStatus: Bool? = nil, includeSize: Bool? = nil
    ) -> APICall<DncList> {
        var queryParameters = QueryParameters()
        queryParameters.add("includeImportStatus", includeImportStatus)
        queryParameters.add("includeSize", includeSize)
        return APICall(
            "getOutboundDnclist", .get, "/api/v2/outbound/dnclists/{dncListId}", parameters: [("dncListId", dncListId)],
            query: queryParameters)
    }
}

// MARK: - getOutboundDnclistExport

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/dnclists/{dncListId}/export`.
    ///
    /// Needs the permissions `outbound:dnc:view`, `outbound:dncList:view`.
    ///
    /// - Parameters:
    ///   - dncListId: `dncListId` in the path.
    ///   - download: `download` in the query; when left out: `false`.
    public func getOutboundDnclistExport(
        dncListId: String, download: String? = nil
    ) async throws(ApiError) -> ExportUri {
        try await client.send(Self.getOutboundDnclistExport(dncListId: dncListId, download: download))
    }

    /// The call `GET /api/v2/outbound/dnclists/{dncListId}/export`, ready to be sent.
    public static func getOutboundDnclistExport(dncListId: String, download: String? = nil) -> APICall<ExportUri> {
        var queryParameters = QueryParameters()
        queryParameters.add("download", download)
        return APICall(
            "getOutboundDnclistExport", .get, "/api/v2/outbound/dnclists/{dncListId}/export",
            parameters: [("dncListId", dncListId)], query: queryParameters)
    }
}

// MARK: - getOutboundDnclistImportstatus

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/dnclists/{dncListId}/importstatus`.
    ///
    /// Needs the permission `outbound:dncList:view`.
    ///
    /// - Parameters:
    ///   - dncListId: `dncListId` in the path.
    public func getOutboundDnclistImportstatus(dncListId: String) async throws(ApiError) -> ImportStatus {
        try await client.send(Self.getOutboundDnclistImportstatus(dncListId: dncListId))
    }

    /// The call `GET /api/v2/outbound/dnclists/{dncListId}/importstatus`, ready to be sent.
    public static func getOutboundDnclistImportstatus(dncListId: String) -> APICall<ImportStatus> {
        APICall(
            "getOutboundDnclistImportstatus", .get, "/api/v2/outbound/dnclists/{dncListId}/importstatus",
            parameters: [("dncListId", dncListId)])
    }
}

// MARK: - getOutboundDnclists

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/dnclists`.
    ///
    /// Needs the permission `outbound:dncList:view`.
    ///
    /// - Parameters:
    ///   - includeImportStatus: `includeImportStatus` in the query; when left out: `false`.
    ///   - includeSize: `includeSize` in the query; when left out: `false`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - allowEmptyResult: `allowEmptyResult` in the query; when left out: `false`.
    ///   - filterType: `filterType` in the query; when left out: `Prefix`.
    ///   - name: `name` in the query.
    ///   - dncSourceType: `dncSourceType` in the query.
    ///   - divisionId: `divisionId` in the query, once for each element.
    ///   - sortBy: `sortBy` in the query.
    ///   - sortOrder: `sortOrder` in the query.
    public func getOutboundDnclists(
        includeImportStatus: Bool? = nil, includeSize: Bool? = nil, pageSize: Int? = nil, pageNumber: Int? = nil,
        allowEmptyResult: Bool? = nil, filterType: GetOutboundDnclistsFilterType? = nil, name: String? = nil,
        dncSourceType: GetOutboundDnclistsDncSourceType? = nil, divisionId: [String]? = nil, sortBy: String? = nil,
        sortOrder: GetOutboundDnclistsSortOrder? = nil
    ) async throws(ApiError) -> DncListEntityListing {
        try await client.send(
            Self.getOutboundDnclists(
                includeImportStatus: includeImportStatus, includeSize: includeSize, pageSize: pageSize,
                pageNumber: pageNumber, allowEmptyResult: allowEmptyResult, filterType: filterType, name: name,
                dncSourceType: dncSourceType, divisionId: divisionId, sortBy: sortBy, sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/outbound/dnclists`, ready to be sent.
    public static func getOutboundDnclists(
        includeImportStatus: Bool? = nil, includeSize: Bool? = nil, pageSize: Int? = nil, pageNumber: Int? = nil,
        allowEmptyResult: Bool? = nil, filterType: GetOutboundDnclistsFilterType? = nil, name: String? = nil,
        dncSourceType: GetOutboundDnclistsDncSourceType? = nil, divisionId: [String]? = nil, sortBy: String? = nil,
        sortOrder: GetOutboundDnclistsSortOrder? = nil
    ) -> APICall<DncListEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("includeImportStatus", includeImportStatus)
        queryParameters.add("includeSize", includeSize)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("allowEmptyResult", allowEmptyResult)
        queryParameters.add("filterType", filterType)
        queryParameters.add("name", name)
        queryParameters.add("dncSourceType", dncSourceType)
        queryParameters.add("divisionId", divisionId)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        return APICall("getOutboundDnclists", .get, "/api/v2/outbound/dnclists", query: queryParameters)
    }
}

// MARK: - getOutboundDnclistsDivisionview

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/dnclists/divisionviews/{dncListId}`.
    ///
    /// Needs the permission `outbound:dncList:search`.
    ///
    /// - Parameters:
    ///   - dncListId: `dncListId` in the path.
    ///   - includeImportStatus: `includeImportStatus` in the query; when left out: `false`.
    ///   - includeSize: `includeSize` in the query; when left out: `false`.
    public func getOutboundDnclistsDivisionview(
        dncListId: String, includeImportStatus: Bool? = nil, includeSize: Bool? = nil
    ) async throws(ApiError) -> DncListDivisionView {
        try await client.send(
            Self.getOutboundDnclistsDivisionview(
                dncListId: dncListId, includeImportStatus: includeImportStatus, includeSize: includeSize))
    }

    /// The call `GET /api/v2/outbound/dnclists/divisionviews/{dncListId}`, ready to be sent.
    public static func getOutboundDnclistsDivisionview(
        dncListId: String, includeImportStatus: Bool? = nil, includeSize: Bool? = nil
    ) -> APICall<DncListDivisionView> {
        var queryParameters = QueryParameters()
        queryParameters.add("includeImportStatus", includeImportStatus)
        queryParameters.add("includeSize", includeSize)
        return APICall(
            "getOutboundDnclistsDivisionview", .get, "/api/v2/outbound/dnclists/divisionviews/{dncListId}",
            parameters: [("dncListId", dncListId)], query: queryParameters)
    }
}

// MARK: - getOutboundDnclistsDivisionviews

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/dnclists/divisionviews`.
    ///
    /// Needs the permission `outbound:dncList:search`.
    ///
    /// - Parameters:
    ///   - includeImportStatus: `includeImportStatus` in the query; when left out: `false`.
    ///   - includeSize: `includeSize` in the query; when left out: `false`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - filterType: `filterType` in the query; when left out: `Prefix`.
    ///   - name: `name` in the query.
    ///   - dncSourceType: `dncSourceType` in the query.
    ///   - id: `id` in the query, once for each element.
    ///   - sortBy: `sortBy` in the query.
    ///   - sortOrder: `sortOrder` in the query; when left out: `a`.
    public func getOutboundDnclistsDivisionviews(
        includeImportStatus: Bool? = nil, includeSize: Bool? = nil, pageSize: Int? = nil, pageNumber: Int? = nil,
        filterType: GetOutboundDnclistsDivisionviewsFilterType? = nil, name: String? = nil,
        dncSourceType: GetOutboundDnclistsDivisionviewsDncSourceType? = nil, id: [String]? = nil, sortBy: String? = nil,
        sortOrder: GetOutboundDnclistsDivisionviewsSortOrder? = nil
    ) async throws(ApiError) -> DncListDivisionViewListing {
        try await client.send(
            Self.getOutboundDnclistsDivisionviews(
                includeImportStatus: includeImportStatus, includeSize: includeSize, pageSize: pageSize,
                pageNumber: pageNumber, filterType: filterType, name: name, dncSourceType: dncSourceType, id: id,
                sortBy: sortBy, sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/outbound/dnclists/divisionviews`, ready to be sent.
    public static func getOutboundDnclistsDivisionviews(
        includeImportStatus: Bool? = nil, includeSize: Bool? = nil, pageSize: Int? = nil, pageNumber: Int? = nil,
        filterType: GetOutboundDnclistsDivisionviewsFilterType? = nil, name: String? = nil,
        dncSourceType: GetOutboundDnclistsDivisionviewsDncSourceType? = nil, id: [String]? = nil, sortBy: String? = nil,
        sortOrder: GetOutboundDnclistsDivisionviewsSortOrder? = nil
    ) -> APICall<DncListDivisionViewListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("includeImportStatus", includeImportStatus)
        queryParameters.add("includeSize", includeSize)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("filterType", filterType)
        queryParameters.add("name", name)
        queryParameters.add("dncSourceType", dncSourceType)
        queryParameters.add("id", id)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        return APICall(
            "getOutboundDnclistsDivisionviews", .get, "/api/v2/outbound/dnclists/divisionviews", query: queryParameters)
    }
}

// MARK: - patchOutboundDnclistCustomexclusioncolumns

extension OutboundApi {
    /// Calls `PATCH /api/v2/outbound/dnclists/{dncListId}/customexclusioncolumns`.
    ///
    /// Needs the permission `outbound:dnc:edit`.
    ///
    /// - Parameters:
    ///   - dncListId: `dncListId` in the path.
    ///   - body: the body.
    public func patchOutboundDnclistCustomexclusioncolumns(
        dncListId: String, body: DncPatchCustomExclusionColumnsRequest
    ) async throws(ApiError) {
        try await client.send(Self.patchOutboundDnclistCustomexclusioncolumns(dncListId: dncListId, body: body))
    }

    /// The call `PATCH /api/v2/outbound/dnclists/{dncListId}/customexclusioncolumns`, ready to be sent.
    public static func patchOutboundDnclistCustomexclusioncolumns(
        dncListId: String, body: DncPatchCustomExclusionColumnsRequest
    ) -> APICall<Void> {
        APICall(
            "patchOutboundDnclistCustomexclusioncolumns", .patch,
            "/api/v2/outbound/dnclists/{dncListId}/customexclusioncolumns", parameters: [("dncListId", dncListId)],
            body: .json(body.asJSON))
    }
}

// MARK: - patchOutboundDnclistEmailaddresses

extension OutboundApi {
    /// Calls `PATCH /api/v2/outbound/dnclists/{dncListId}/emailaddresses`.
    ///
    /// Needs the permission `outbound:dnc:edit`.
    ///
    /// - Parameters:
    ///   - dncListId: `dncListId` in the path.
    ///   - body: the body.
    public func patchOutboundDnclistEmailaddresses(
        dncListId: String, body: DncPatchEmailsRequest
    ) async throws(ApiError) {
        try await client.send(Self.patchOutboundDnclistEmailaddresses(dncListId: dncListId, body: body))
    }

    /// The call `PATCH /api/v2/outbound/dnclists/{dncListId}/emailaddresses`, ready to be sent.
    public static func patchOutboundDnclistEmailaddresses(
        dncListId: String, body: DncPatchEmailsRequest
    ) -> APICall<Void> {
        APICall(
            "patchOutboundDnclistEmailaddresses", .patch, "/api/v2/outbound/dnclists/{dncListId}/emailaddresses",
            parameters: [("dncListId", dncListId)], body: .json(body.asJSON))
    }
}

// MARK: - patchOutboundDnclistPhonenumbers

extension OutboundApi {
    /// Calls `PATCH /api/v2/outbound/dnclists/{dncListId}/phonenumbers`.
    ///
    /// Needs the permission `outbound:dnc:edit`.
    ///
    /// - Parameters:
    ///   - dncListId: `dncListId` in the path.
    ///   - body: the body.
    public func patchOutboundDnclistPhonenumbers(
        dncListId: String, body: DncPatchPhoneNumbersRequest
    ) async throws(ApiError) {
        try await client.send(Self.patchOutboundDnclistPhonenumbers(dncListId: dncListId, body: body))
    }

    /// The call `PATCH /api/v2/outbound/dnclists/{dncListId}/phonenumbers`, ready to be sent.
    public static func patchOutboundDnclistPhonenumbers(
        dncListId: String, body: DncPatchPhoneNumbersRequest
    ) -> APICall<Void> {
        APICall(
            "patchOutboundDnclistPhonenumbers", .patch, "/api/v2/outbound/dnclists/{dncListId}/phonenumbers",
            parameters: [("dncListId", dncListId)], body: .json(body.asJSON))
    }
}

// MARK: - patchOutboundDnclistWhatsappnumbers

extension OutboundApi {
    /// Calls `PATCH /api/v2/outbound/dnclists/{dncListId}/whatsappnumbers`.
    ///
    /// Needs the permission `outbound:dnc:edit`.
    ///
    /// - Parameters:
    ///   - dncListId: `dncListId` in the path.
    ///   - body: the body.
    public func patchOutboundDnclistWhatsappnumbers(
        dncListId: String, body: DncPatchWhatsAppNumbersRequest
    ) async throws(ApiError) {
        try await client.send(Self.patchOutboundDnclistWhatsappnumbers(dncListId: dncListId, body: body))
    }

    /// The call `PATCH /api/v2/outbound/dnclists/{dncListId}/whatsappnumbers`, ready to be sent.
    public static func patchOutboundDnclistWhatsappnumbers(
        dncListId: String, body: DncPatchWhatsAppNumbersRequest
    ) -> APICall<Void> {
        APICall(
            "patchOutboundDnclistWhatsappnumbers", .patch, "/api/v2/outbound/dnclists/{dncListId}/whatsappnumbers",
            parameters: [("dncListId", dncListId)], body: .json(body.asJSON))
    }
}

// MARK: - postOutboundDnclistEmailaddresses

extension OutboundApi {
    /// Calls `POST /api/v2/outbound/dnclists/{dncListId}/emailaddresses`.
    ///
    /// Needs the permission `outbound:dnc:add`.
    ///
    /// - Parameters:
    ///   - dncListId: `dncListId` in the path.
    ///   - body: the body.
    public func postOutboundDnclistEmailaddresses(dncListId: String, body: [String]) async throws(ApiError) {
        try await client.send(Self.postOutboundDnclistEmailaddresses(dncListId: dncListId, body: body))
    }

    /// The call `POST /api/v2/outbound/dnclists/{dncListId}/emailaddresses`, ready to be sent.
    public static func postOutboundDnclistEmailaddresses(dncListId: String, body: [String]) -> APICall<Void> {
        APICall(
            "postOutboundDnclistEmailaddresses", .post, "/api/v2/outbound/dnclists/{dncListId}/emailaddresses",
            parameters: [("dncListId", dncListId)], body: .json(body.asJSON))
    }
}

// MARK: - postOutboundDnclistExport

extension OutboundApi {
    /// Calls `POST /api/v2/outbound/dnclists/{dncListId}/export`.
    ///
    /// Needs the permissions `outbound:dnc:view`, `outbound:dncList:view`.
    ///
    /// - Parameters:
    ///   - dncListId: `dncListId` in the path.
    @discardableResult
    public func postOutboundDnclistExport(dncListId: String) async throws(ApiError) -> DomainEntityRef {
        try await client.send(Self.postOutboundDnclistExport(dncListId: dncListId))
    }

    /// The call `POST /api/v2/outbound/dnclists/{dncListId}/export`, ready to be sent.
    public static func postOutboundDnclistExport(dncListId: String) -> APICall<DomainEntityRef> {
        APICall(
            "postOutboundDnclistExport", .post, "/api/v2/outbound/dnclists/{dncListId}/export",
            parameters: [("dncListId", dncListId)])
    }
}

// MARK: - postOutboundDnclistPhonenumbers

extension OutboundApi {
    /// Calls `POST /api/v2/outbound/dnclists/{dncListId}/phonenumbers`.
    ///
    /// Needs the permission `outbound:dnc:add`.
    ///
    /// - Parameters:
    ///   - dncListId: `dncListId` in the path.
    ///   - body: the body.
    ///   - expirationDateTime: `expirationDateTime` in the query.
    public func postOutboundDnclistPhonenumbers(
        dncListId: String, body: [String], expirationDateTime: String? = nil
    ) async throws(ApiError) {
        try await client.send(
            Self.postOutboundDnclistPhonenumbers(
                dncListId: dncListId, body: body, expirationDateTime: expirationDateTime))
    }

    /// The call `POST /api/v2/outbound/dnclists/{dncListId}/phonenumbers`, ready to be sent.
    public static func postOutboundDnclistPhonenumbers(
        dncListId: String, body: [String], expirationDateTime: String? = nil
    ) -> APICall<Void> {
        var queryParameters = QueryParameters()
        queryParameters.add("expirationDateTime", expirationDateTime)
        return APICall(
            "postOutboundDnclistPhonenumbers", .post, "/api/v2/outbound/dnclists/{dncListId}/phonenumbers",
            parameters: [("dncListId", dncListId)], query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postOutboundDnclists

extension OutboundApi {
    /// Calls `POST /api/v2/outbound/dnclists`.
    ///
    /// Needs the permission `outbound:dncList:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postOutboundDnclists(body: DncListCreate) async throws(ApiError) -> DncList {
        try await client.send(Self.postOutboundDnclists(body: body))
    }

    /// The call `POST /api/v2/outbound/dnclists`, ready to be sent.
    public static func postOutboundDnclists(body: DncListCreate) -> APICall<DncList> {
        APICall("postOutboundDnclists", .post, "/api/v2/outbound/dnclists", body: .json(body.asJSON))
    }
}

// MARK: - postOutboundDnclistsUploads

extension OutboundApi {
    /// Calls `POST /api/v2/outbound/dnclists/uploads`.
    ///
    /// Needs the permission `outbound:dncList:upload`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postOutboundDnclistsUploads(body: DNCListUploadUrlRequest) async throws(ApiError) -> UploadUrlResponse {
        try await client.send(Self.postOutboundDnclistsUploads(body: body))
    }

    /// The call `POST /api/v2/outbound/dnclists/uploads`, ready to be sent.
    public static func postOutboundDnclistsUploads(body: DNCListUploadUrlRequest) -> APICall<UploadUrlResponse> {
        APICall("postOutboundDnclistsUploads", .post, "/api/v2/outbound/dnclists/uploads", body: .json(body.asJSON))
    }
}

// MARK: - putOutboundDnclist

extension OutboundApi {
    /// Calls `PUT /api/v2/outbound/dnclists/{dncListId}`.
    ///
    /// Needs the permission `outbound:dncList:edit`.
    ///
    /// - Parameters:
    ///   - dncListId: `dncListId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putOutboundDnclist(dncListId: String, body: DncList) async throws(ApiError) -> DncList {
        try await client.send(Self.putOutboundDnclist(dncListId: dncListId, body: body))
    }

    /// The call `PUT /api/v2/outbound/dnclists/{dncListId}`, ready to be sent.
    public static func putOutboundDnclist(dncListId: String, body: DncList) -> APICall<DncList> {
        APICall(
            "putOutboundDnclist", .put, "/api/v2/outbound/dnclists/{dncListId}", parameters: [("dncListId", dncListId)],
            body: .json(body.asJSON))
    }
}
