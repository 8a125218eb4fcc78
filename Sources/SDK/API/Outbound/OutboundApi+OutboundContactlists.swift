// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

// MARK: - deleteOutboundContactlist

extension OutboundApi {
    /// Calls `DELETE /api/v2/outbound/contactlists/{contactListId}`.
    ///
    /// Needs the permission `outbound:contactList:delete`.
    ///
    /// - Parameters:
    ///   - contactListId: `contactListId` in the path.
    public func deleteOutboundContactlist(contactListId: String) async throws(ApiError) {
        try await client.send(Self.deleteOutboundContactlist(contactListId: contactListId))
    }

    /// The call `DELETE /api/v2/outbound/contactlists/{contactListId}`, ready to be sent.
    public static func deleteOutboundContactlist(contactListId: String) -> APICall<Void> {
        APICall(
            "deleteOutboundContactlist", .delete, "/api/v2/outbound/contactlists/{contactListId}",
            parameters: [("contactListId", contactListId)])
    }
}

// MARK: - deleteOutboundContactlistContact

extension OutboundApi {
    /// Calls `DELETE /api/v2/outbound/contactlists/{contactListId}/contacts/{contactId}`.
    ///
    /// Needs the permission `outbound:contact:delete`.
    ///
    /// - Parameters:
    ///   - contactListId: `contactListId` in the path.
    ///   - contactId: `contactId` in the path.
    public func deleteOutboundContactlistContact(contactListId: String, contactId: String) async throws(ApiError) {
        try await client.send(Self.deleteOutboundContactlistContact(contactListId: contactListId, contactId: contactId))
    }

    /// The call `DELETE /api/v2/outbound/contactlists/{contactListId}/contacts/{contactId}`, ready to be sent.
    public static func deleteOutboundContactlistContact(contactListId: String, contactId: String) -> APICall<Void> {
        APICall(
            "deleteOutboundContactlistContact", .delete,
            "/api/v2/outbound/contactlists/{contactListId}/contacts/{contactId}",
            parameters: [("contactListId", contactListId), ("contactId", contactId)])
    }
}

// MARK: - deleteOutboundContactlistContacts

extension OutboundApi {
    /// Calls `DELETE /api/v2/outbound/contactlists/{contactListId}/contacts`.
    ///
    /// Needs the permission `outbound:contact:delete`.
    ///
    /// - Parameters:
    ///   - contactListId: `contactListId` in the path.
    ///   - contactIds: `contactIds` in the query, once for each element.
    public func deleteOutboundContactlistContacts(contactListId: String, contactIds: [String]) async throws(ApiError) {
        try await client.send(
            Self.deleteOutboundContactlistContacts(contactListId: contactListId, contactIds: contactIds))
    }

    /// The call `DELETE /api/v2/outbound/contactlists/{contactListId}/contacts`, ready to be sent.
    public static func deleteOutboundContactlistContacts(contactListId: String, contactIds: [String]) -> APICall<Void> {
        var queryParameters = QueryParameters()
        queryParameters.add("contactIds", contactIds)
        return APICall(
            "deleteOutboundContactlistContacts", .delete, "/api/v2/outbound/contactlists/{contactListId}/contacts",
            parameters: [("contactListId", contactListId)], query: queryParameters)
    }
}

// MARK: - deleteOutboundContactlists

extension OutboundApi {
    /// Calls `DELETE /api/v2/outbound/contactlists`.
    ///
    /// Needs the permission `outbound:contactList:delete`.
    ///
    /// - Parameters:
    ///   - id: `id` in the query, once for each element.
    public func deleteOutboundContactlists(id: [String]) async throws(ApiError) {
        try await client.send(Self.deleteOutboundContactlists(id: id))
    }

    /// The call `DELETE /api/v2/outbound/contactlists`, ready to be sent.
    public static func deleteOutboundContactlists(id: [String]) -> APICall<Void> {
        var queryParameters = QueryParameters()
        queryParameters.add("id", id)
        return APICall("deleteOutboundContactlists", .delete, "/api/v2/outbound/contactlists", query: queryParameters)
    }
}

// MARK: - getOutboundContactlist

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/contactlists/{contactListId}`.
    ///
    /// Needs the permission `outbound:contactList:view`.
    ///
    /// - Parameters:
    ///   - contactListId: `contactListId` in the path.
    ///   - includeImportStatus: `includeImportStatus` in the query; when left out: `false`.
    ///   - includeSize: `includeSize` in the query; when left out: `false`.
    public func getOutboundContactlist(
        contactListId: String, includeImportStatus: Bool? = nil, includeSize: Bool? = nil
    ) async throws(ApiError) -> ContactList {
        try await client.send(
            Self.getOutboundContactlist(
                contactListId: contactListId, includeImportStatus: includeImportStatus, includeSize: includeSize))
    }

    /// The call `GET /api/v2/outbound/contactlists/{contactListId}`, ready to be sent.
    public static func getOutboundContactlist(
        contactListId: String, includeImportStatus: Bool? = nil, includeSize: Bool? = nil
    ) -> APICall<ContactList> {
        var queryParameters = QueryParameters()
        queryParameters.add("includeImportStatus", includeImportStatus)
        queryParameters.add("includeSize", includeSize)
        return APICall(
            "getOutboundContactlist", .get, "/api/v2/outbound/contactlists/{contactListId}",
            parameters: [("contactListId", contactListId)], query: queryParameters)
    }
}

// MARK: - getOutboundContactlistContact

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/contactlists/{contactListId}/contacts/{contactId}`.
    ///
    /// Needs the permission `outbound:contact:view`.
    ///
    /// - Parameters:
    ///   - contactListId: `contactListId` in the path.
    ///   - contactId: `contactId` in the path.
    public func getOutboundContactlistContact(
        contactListId: String, contactId: String
    ) async throws(ApiError) -> DialerContact {
        try await client.send(Self.getOutboundContactlistContact(contactListId: contactListId, contactId: contactId))
    }

    /// The call `GET /api/v2/outbound/contactlists/{contactListId}/contacts/{contactId}`, ready to be sent.
    public static func getOutboundContactlistContact(
        contactListId: String, contactId: String
    ) -> APICall<DialerContact> {
        APICall(
            "getOutboundContactlistContact", .get, "/api/v2/outbound/contactlists/{contactListId}/contacts/{contactId}",
            parameters: [("contactListId", contactListId), ("contactId", contactId)])
    }
}

// MARK: - getOutboundContactlistContactsBulkJob

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/contactlists/{contactListId}/contacts/bulk/jobs/{jobId}`.
    ///
    /// Needs the permission `outbound:contactList:view`.
    ///
    /// - Parameters:
    ///   - contactListId: `contactListId` in the path.
    ///   - jobId: `jobId` in the path.
    public func getOutboundContactlistContactsBulkJob(
        contactListId: String, jobId: String
    ) async throws(ApiError) -> ContactsBulkOperationJob {
        try await client.send(Self.getOutboundContactlistContactsBulkJob(contactListId: contactListId, jobId: jobId))
    }

    /// The call `GET /api/v2/outbound/contactlists/{contactListId}/contacts/bulk/jobs/{jobId}`, ready to be sent.
    public static func getOutboundContactlistContactsBulkJob(
        contactListId: String, jobId: String
    ) -> APICall<ContactsBulkOperationJob> {
        APICall(
            "getOutboundContactlistContactsBulkJob", .get,
            "/api/v2/outbound/contactlists/{contactListId}/contacts/bulk/jobs/{jobId}",
            parameters: [("contactListId", contactListId), ("jobId", jobId)])
    }
}

// MARK: - getOutboundContactlistContactsBulkJobs

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/contactlists/{contactListId}/contacts/bulk/jobs`.
    ///
    /// Needs the permission `outbound:contactList:view`.
    ///
    /// - Parameters:
    ///   - contactListId: `contactListId` in the path.
    public func getOutboundContactlistContactsBulkJobs(
        contactListId: String
    ) async throws(ApiError) -> ContactsBulkOperationJobListing {
        try await client.send(Self.getOutboundContactlistContactsBulkJobs(contactListId: contactListId))
    }

    /// The call `GET /api/v2/outbound/contactlists/{contactListId}/contacts/bulk/jobs`, ready to be sent.
    public static func getOutboundContactlistContactsBulkJobs(
        contactListId: String
    ) -> APICall<ContactsBulkOperationJobListing> {
        APICall(
            "getOutboundContactlistContactsBulkJobs", .get,
            "/api/v2/outbound/contactlists/{contactListId}/contacts/bulk/jobs",
            parameters: [("contactListId", contactListId)])
    }
}

// MARK: - getOutboundContactlistExport

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/contactlists/{contactListId}/export`.
    ///
    /// Needs the permissions `outbound:contact:view`, `outbound:contactList:view`.
    ///
    /// - Parameters:
    ///   - contactListId: `contactListId` in the path.
    ///   - download: `download` in the query; when left out: `false`.
    public func getOutboundContactlistExport(
        contactListId: String, download: String? = nil
    ) async throws(ApiError) -> ExportUri {
        try await client.send(Self.getOutboundContactlistExport(contactListId: contactListId, download: download))
    }

    /// The call `GET /api/v2/outbound/contactlists/{contactListId}/export`, ready to be sent.
    public static func getOutboundContactlistExport(
        contactListId: String, download: String? = nil
    ) -> APICall<ExportUri> {
        var queryParameters = QueryParameters()
        queryParameters.add("download", download)
        return APICall(
            "getOutboundContactlistExport", .get, "/api/v2/outbound/contactlists/{contactListId}/export",
            parameters: [("contactListId", contactListId)], query: queryParameters)
    }
}

// MARK: - getOutboundContactlistImportstatus

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/contactlists/{contactListId}/importstatus`.
    ///
    /// Needs the permission `outbound:contactList:view`.
    ///
    /// - Parameters:
    ///   - contactListId: `contactListId` in the path.
    public func getOutboundContactlistImportstatus(contactListId: String) async throws(ApiError) -> ImportStatus {
        try await client.send(Self.getOutboundContactlistImportstatus(contactListId: contactListId))
    }

    /// The call `GET /api/v2/outbound/contactlists/{contactListId}/importstatus`, ready to be sent.
    public static func getOutboundContactlistImportstatus(contactListId: String) -> APICall<ImportStatus> {
        APICall(
            "getOutboundContactlistImportstatus", .get, "/api/v2/outbound/contactlists/{contactListId}/importstatus",
            parameters: [("contactListId", contactListId)])
    }
}

// MARK: - getOutboundContactlistTimezonemappingpreview

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/contactlists/{contactListId}/timezonemappingpreview`.
    ///
    /// Needs the permission `outbound:contactList:view`.
    ///
    /// - Parameters:
    ///   - contactListId: `contactListId` in the path.
    public func getOutboundContactlistTimezonemappingpreview(
        contactListId: String
    ) async throws(ApiError) -> TimeZoneMappingPreview {
        try await client.send(Self.getOutboundContactlistTimezonemappingpreview(contactListId: contactListId))
    }

    /// The call `GET /api/v2/outbound/contactlists/{contactListId}/timezonemappingpreview`, ready to be sent.
    public static func getOutboundContactlistTimezonemappingpreview(
        contactListId: String
    ) -> APICall<TimeZoneMappingPreview> {
        APICall(
            "getOutboundContactlistTimezonemappingpreview", .get,
            "/api/v2/outbound/contactlists/{contactListId}/timezonemappingpreview",
            parameters: [("contactListId", contactListId)])
    }
}

// MARK: - getOutboundContactlists

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/contactlists`.
    ///
    /// Needs the permission `outbound:contactList:view`.
    ///
    /// - Parameters:
    ///   - includeImportStatus: `includeImportStatus` in the query; when left out: `false`.
    ///   - includeSize: `includeSize` in the query; when left out: `false`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - allowEmptyResult: `allowEmptyResult` in the query; when left out: `false`.
    ///   - filterType: `filterType` in the query; when left out: `Prefix`.
    ///   - name: `name` in the query.
    ///   - id: `id` in the query, once for each element.
    ///   - divisionId: `divisionId` in the query, once for each element.
    ///   - timeZone: `timeZone` in the query.
    ///   - dateExpiration: `dateExpiration` in the query, once for each element.
    ///   - sortBy: `sortBy` in the query.
    ///   - sortOrder: `sortOrder` in the query; when left out: `a`.
    public func getOutboundContactlists(
        includeImportStatus: Bool? = nil, includeSize: Bool? = nil, pageSize: Int? = nil, pageNumber: Int? = nil,
        allowEmptyResult: Bool? = nil, filterType: GetOutboundContactlistsFilterType? = nil, name: String? = nil,
        id: [String]? = nil, divisionId: [String]? = nil, timeZone: String? = nil, dateExpiration: [String]? = nil,
        sortBy: String? = nil, sortOrder: GetOutboundContactlistsSortOrder? = nil
    ) async throws(ApiError) -> ContactListEntityListing {
        try await client.send(
            Self.getOutboundContactlists(
                includeImportStatus: includeImportStatus, includeSize: includeSize, pageSize: pageSize,
                pageNumber: pageNumber, allowEmptyResult: allowEmptyResult, filterType: filterType, name: name, id: id,
                divisionId: divisionId, timeZone: timeZone, dateExpiration: dateExpiration, sortBy: sortBy,
                sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/outbound/contactlists`, ready to be sent.
    public static func getOutboundContactlists(
        includeImportStatus: Bool? = nil, includeSize: Bool? = nil, pageSize: Int? = nil, pageNumber: Int? = nil,
        allowEmptyResult: Bool? = nil, filterType: GetOutboundContactlistsFilterType? = nil, name: String? = nil,
        id: [String]? = nil, divisionId: [String]? = nil, timeZone: String? = nil, dateExpiration: [String]? = nil,
        sortBy: String? = nil, sortOrder: GetOutboundContactlistsSortOrder? = nil
    ) -> APICall<ContactListEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("includeImportStatus", includeImportStatus)
        queryParameters.add("includeSize", includeSize)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("allowEmptyResult", allowEmptyResult)
        queryParameters.add("filterType", filterType)
        queryParameters.add("name", name)
        queryParameters.add("id", id)
        queryParameters.add("divisionId", divisionId)
        queryParameters.add("timeZone", timeZone)
        queryParameters.add("dateExpiration", dateExpiration)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        return APICall("getOutboundContactlists", .get, "/api/v2/outbound/contactlists", query: queryParameters)
    }
}

// MARK: - getOutboundContactlistsDivisionview

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/contactlists/divisionviews/{contactListId}`.
    ///
    /// Needs the permission `outbound:contactList:search`.
    ///
    /// - Parameters:
    ///   - contactListId: `contactListId` in the path.
    ///   - includeImportStatus: `includeImportStatus` in the query; when left out: `false`.
    ///   - includeSize: `includeSize` in the query; when left out: `false`.
    public func getOutboundContactlistsDivisionview(
        contactListId: String, includeImportStatus: Bool? = nil, includeSize: Bool? = nil
    ) async throws(ApiError) -> ContactListDivisionView {
        try await client.send(
            Self.getOutboundContactlistsDivisionview(
                contactListId: contactListId, includeImportStatus: includeImportStatus, includeSize: includeSize))
    }

    /// The call `GET /api/v2/outbound/contactlists/divisionviews/{contactListId}`, ready to be sent.
    public static func getOutboundContactlistsDivisionview(
        contactListId: String, includeImportStatus: Bool? = nil, includeSize: Bool? = nil
    ) -> APICall<ContactListDivisionView> {
        var queryParameters = QueryParameters()
        queryParameters.add("includeImportStatus", includeImportStatus)
        queryParameters.add("includeSize", includeSize)
        return APICall(
            "getOutboundContactlistsDivisionview", .get, "/api/v2/outbound/contactlists/divisionviews/{contactListId}",
            parameters: [("contactListId", contactListId)], query: queryParameters)
    }
}

// MARK: - getOutboundContactlistsDivisionviews

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/contactlists/divisionviews`.
    ///
    /// Needs the permission `outbound:contactList:search`.
    ///
    /// - Parameters:
    ///   - includeImportStatus: `includeImportStatus` in the query; when left out: `false`.
    ///   - includeSize: `includeSize` in the query; when left out: `false`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - filterType: `filterType` in the query; when left out: `Prefix`.
    ///   - name: `name` in the query.
    ///   - id: `id` in the query, once for each element.
    ///   - sortBy: `sortBy` in the query.
    ///   - sortOrder: `sortOrder` in the query; when left out: `a`.
    public func getOutboundContactlistsDivisionviews(
        includeImportStatus: Bool? = nil, includeSize: Bool? = nil, pageSize: Int? = nil, pageNumber: Int? = nil,
        filterType: GetOutboundContactlistsDivisionviewsFilterType? = nil, name: String? = nil, id: [String]? = nil,
        sortBy: String? = nil, sortOrder: GetOutboundContactlistsDivisionviewsSortOrder? = nil
    ) async throws(ApiError) -> ContactListDivisionViewListing {
        try await client.send(
            Self.getOutboundContactlistsDivisionviews(
                includeImportStatus: includeImportStatus, includeSize: includeSize, pageSize: pageSize,
                pageNumber: pageNumber, filterType: filterType, name: name, id: id, sortBy: sortBy,
                sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/outbound/contactlists/divisionviews`, ready to be sent.
    public static func getOutboundContactlistsDivisionviews(
        includeImportStatus: Bool? = nil, includeSize: Bool? = nil, pageSize: Int? = nil, pageNumber: Int? = nil,
        filterType: GetOutboundContactlistsDivisionviewsFilterType? = nil, name: String? = nil, id: [String]? = nil,
        sortBy: String? = nil, sortOrder: GetOutboundContactlistsDivisionviewsSortOrder? = nil
    ) -> APICall<ContactListDivisionViewListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("includeImportStatus", includeImportStatus)
        queryParameters.add("includeSize", includeSize)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("filterType", filterType)
        queryParameters.add("name", name)
        queryParameters.add("id", id)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        return APICall(
            "getOutboundContactlistsDivisionviews", .get, "/api/v2/outbound/contactlists/divisionviews",
            query: queryParameters)
    }
}

// MARK: - postOutboundContactlistClear

extension OutboundApi {
    /// Calls `POST /api/v2/outbound/contactlists/{contactListId}/clear`.
    ///
    /// Needs the permission `outbound:contact:delete`.
    ///
    /// - Parameters:
    ///   - contactListId: `contactListId` in the path.
    public func postOutboundContactlistClear(contactListId: String) async throws(ApiError) {
        try await client.send(Self.postOutboundContactlistClear(contactListId: contactListId))
    }

    /// The call `POST /api/v2/outbound/contactlists/{contactListId}/clear`, ready to be sent.
    public static func postOutboundContactlistClear(contactListId: String) -> APICall<Void> {
        APICall(
            "postOutboundContactlistClear", .post, "/api/v2/outbound/contactlists/{contactListId}/clear",
            parameters: [("contactListId", contactListId)])
    }
}

// MARK: - postOutboundContactlistContacts

extension OutboundApi {
    /// Calls `POST /api/v2/outbound/contactlists/{contactListId}/contacts`.
    ///
    /// Needs the permission `outbound:contact:add`.
    ///
    /// - Parameters:
    ///   - contactListId: `contactListId` in the path.
    ///   - body: the body.
    ///   - priority: `priority` in the query.
    ///   - clearSystemData: `clearSystemData` in the query.
    ///   - doNotQueue: `doNotQueue` in the query.
    @discardableResult
    public func postOutboundContactlistContacts(
        contactListId: String, body: [WritableDialerContact], priority: Bool? = nil, clearSystemData: Bool? = nil,
        doNotQueue: Bool? = nil
    ) async throws(ApiError) -> [DialerContact] {
        try await client.send(
            Self.postOutboundContactlistContacts(
                contactListId: contactListId, body: body, priority: priority, clearSystemData: clearSystemData,
                doNotQueue: doNotQueue))
    }

    /// The call `POST /api/v2/outbound/contactlists/{contactListId}/contacts`, ready to be sent.
    public static func postOutboundContactlistContacts(
        contactListId: String, body: [WritableDialerContact], priority: Bool? = nil, clearSystemData: Bool? = nil,
        doNotQueue: Bool? = nil
    ) -> APICall<[DialerContact]> {
        var queryParameters = QueryParameters()
        queryParameters.add("priority", priority)
        queryParameters.add("clearSystemData", clearSystemData)
        queryParameters.add("doNotQueue", doNotQueue)
        return APICall(
            "postOutboundContactlistContacts", .post, "/api/v2/outbound/contactlists/{contactListId}/contacts",
            parameters: [("contactListId", contactListId)], query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postOutboundContactlistContactsBulk

extension OutboundApi {
    /// Calls `POST /api/v2/outbound/contactlists/{contactListId}/contacts/bulk`.
    ///
    /// Needs the permission `outbound:contact:view`.
    ///
    /// - Parameters:
    ///   - contactListId: `contactListId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postOutboundContactlistContactsBulk(
        contactListId: String, body: [String]
    ) async throws(ApiError) -> [DialerContact] {
        try await client.send(Self.postOutboundContactlistContactsBulk(contactListId: contactListId, body: body))
    }

    /// The call `POST /api/v2/outbound/contactlists/{contactListId}/contacts/bulk`, ready to be sent.
    public static func postOutboundContactlistContactsBulk(
        contactListId: String, body: [String]
    ) -> APICall<[DialerContact]> {
        APICall(
            "postOutboundContactlistContactsBulk", .post, "/api/v2/outbound/contactlists/{contactListId}/contacts/bulk",
            parameters: [("contactListId", contactListId)], body: .json(body.asJSON))
    }
}

// MARK: - postOutboundContactlistContactsBulkRemove

extension OutboundApi {
    /// Calls `POST /api/v2/outbound/contactlists/{contactListId}/contacts/bulk/remove`.
    ///
    /// Needs the permission `outbound:contact:delete`.
    ///
    /// - Parameters:
    ///   - contactListId: `contactListId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postOutboundContactlistContactsBulkRemove(
        contactListId: String, body: ContactBulkSearchParameters
    ) async throws(ApiError) -> ContactsBulkOperationJob {
        try await client.send(Self.postOutboundContactlistContactsBulkRemove(contactListId: contactListId, body: body))
    }

    /// The call `POST /api/v2/outbound/contactlists/{contactListId}/contacts/bulk/remove`, ready to be sent.
    public static func postOutboundContactlistContactsBulkRemove(
        contactListId: String, body: ContactBulkSearchParameters
    ) -> APICall<ContactsBulkOperationJob> {
        APICall(
            "postOutboundContactlistContactsBulkRemove", .post,
            "/api/v2/outbound/contactlists/{contactListId}/contacts/bulk/remove",
            parameters: [("contactListId", contactListId)], body: .json(body.asJSON))
    }
}

// MARK: - postOutboundContactlistContactsBulkUpdate

extension OutboundApi {
    /// Calls `POST /api/v2/outbound/contactlists/{contactListId}/contacts/bulk/update`.
    ///
    /// Needs the permission `outbound:contact:edit`.
    ///
    /// - Parameters:
    ///   - contactListId: `contactListId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postOutboundContactlistContactsBulkUpdate(
        contactListId: String, body: ContactBulkEditRequest
    ) async throws(ApiError) -> ContactsBulkOperationJob {
        try await client.send(Self.postOutboundContactlistContactsBulkUpdate(contactListId: contactListId, body: body))
    }

    /// The call `POST /api/v2/outbound/contactlists/{contactListId}/contacts/bulk/update`, ready to be sent.
    public static func postOutboundContactlistContactsBulkUpdate(
        contactListId: String, body: ContactBulkEditRequest
    ) -> APICall<ContactsBulkOperationJob> {
        APICall(
            "postOutboundContactlistContactsBulkUpdate", .post,
            "/api/v2/outbound/contactlists/{contactListId}/contacts/bulk/update",
            parameters: [("contactListId", contactListId)], body: .json(body.asJSON))
    }
}

// MARK: - postOutboundContactlistContactsSearch

extension OutboundApi {
    /// Calls `POST /api/v2/outbound/contactlists/{contactListId}/contacts/search`.
    ///
    /// Needs the permission `outbound:contact:view`.
    ///
    /// - Parameters:
    ///   - contactListId: `contactListId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postOutboundContactlistContactsSearch(
        contactListId: String, body: ContactListingRequest
    ) async throws(ApiError) -> ContactListingResponse {
        try await client.send(Self.postOutboundContactlistContactsSearch(contactListId: contactListId, body: body))
    }

    /// The call `POST /api/v2/outbound/contactlists/{contactListId}/contacts/search`, ready to be sent.
    public static func postOutboundContactlistContactsSearch(
        contactListId: String, body: ContactListingRequest
    ) -> APICall<ContactListingResponse> {
        APICall(
            "postOutboundContactlistContactsSearch", .post,
            "/api/v2/outbound/contactlists/{contactListId}/contacts/search",
            parameters: [("contactListId", contactListId)], body: .json(body.asJSON))
    }
}

// MARK: - postOutboundContactlistExport

extension OutboundApi {
    /// Calls `POST /api/v2/outbound/contactlists/{contactListId}/export`.
    ///
    /// Needs the permissions `outbound:contact:view`, `outbound:contactList:view`.
    ///
    /// - Parameters:
    ///   - contactListId: `contactListId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postOutboundContactlistExport(
        contactListId: String, body: ContactsExportRequest? = nil
    ) async throws(ApiError) -> DomainEntityRef {
        try await client.send(Self.postOutboundContactlistExport(contactListId: contactListId, body: body))
    }

    /// The call `POST /api/v2/outbound/contactlists/{contactListId}/export`, ready to be sent.
    public static func postOutboundContactlistExport(
        contactListId: String, body: ContactsExportRequest? = nil
    ) -> APICall<DomainEntityRef> {
        APICall(
            "postOutboundContactlistExport", .post, "/api/v2/outbound/contactlists/{contactListId}/export",
            parameters: [("contactListId", contactListId)], body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postOutboundContactlists

extension OutboundApi {
    /// Calls `POST /api/v2/outbound/contactlists`.
    ///
    /// Needs the permission `outbound:contactList:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postOutboundContactlists(body: ContactList) async throws(ApiError) -> ContactList {
        try await client.send(Self.postOutboundContactlists(body: body))
    }

    /// The call `POST /api/v2/outbound/contactlists`, ready to be sent.
    public static func postOutboundContactlists(body: ContactList) -> APICall<ContactList> {
        APICall("postOutboundContactlists", .post, "/api/v2/outbound/contactlists", body: .json(body.asJSON))
    }
}

// MARK: - postOutboundContactlistsBulkUpdate

extension OutboundApi {
    /// Calls `POST /api/v2/outbound/contactlists/bulk/update`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postOutboundContactlistsBulkUpdate(
        body: ContactListsBulkEditRequest
    ) async throws(ApiError) -> ContactListsBulkEditResponse {
        try await client.send(Self.postOutboundContactlistsBulkUpdate(body: body))
    }

    /// The call `POST /api/v2/outbound/contactlists/bulk/update`, ready to be sent.
    public static func postOutboundContactlistsBulkUpdate(
        body: ContactListsBulkEditRequest
    ) -> APICall<ContactListsBulkEditResponse> {
        APICall(
            "postOutboundContactlistsBulkUpdate", .post, "/api/v2/outbound/contactlists/bulk/update",
            body: .json(body.asJSON))
    }
}

// MARK: - postOutboundContactlistsUploads

extension OutboundApi {
    /// Calls `POST /api/v2/outbound/contactlists/uploads`.
    ///
    /// Needs the permission `outbound:contactList:upload`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postOutboundContactlistsUploads(
        body: ContactListUploadUrlRequest
    ) async throws(ApiError) -> UploadUrlResponse {
        try await client.send(Self.postOutboundContactlistsUploads(body: body))
    }

    /// The call `POST /api/v2/outbound/contactlists/uploads`, ready to be sent.
    public static func postOutboundContactlistsUploads(
        body: ContactListUploadUrlRequest
    ) -> APICall<UploadUrlResponse> {
        APICall(
            "postOutboundContactlistsUploads", .post, "/api/v2/outbound/contactlists/uploads", body: .json(body.asJSON))
    }
}

// MARK: - putOutboundContactlist

extension OutboundApi {
    /// Calls `PUT /api/v2/outbound/contactlists/{contactListId}`.
    ///
    /// Needs the permission `outbound:contactList:edit`.
    ///
    /// - Parameters:
    ///   - contactListId: `contactListId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putOutboundContactlist(contactListId: String, body: ContactList) async throws(ApiError) -> ContactList {
        try await client.send(Self.putOutboundContactlist(contactListId: contactListId, body: body))
    }

    /// The call `PUT /api/v2/outbound/contactlists/{contactListId}`, ready to be sent.
    public static func putOutboundContactlist(contactListId: String, body: ContactList) -> APICall<ContactList> {
        APICall(
            "putOutboundContactlist", .put, "/api/v2/outbound/contactlists/{contactListId}",
            parameters: [("contactListId", contactListId)], body: .json(body.asJSON))
    }
}

// MARK: - putOutboundContactlistContact

extension OutboundApi {
    /// Calls `PUT /api/v2/outbound/contactlists/{contactListId}/contacts/{contactId}`.
    ///
    /// Needs the permission `outbound:contact:edit`.
    ///
    /// - Parameters:
    ///   - contactListId: `contactListId` in the path.
    ///   - contactId: `contactId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putOutboundContactlistContact(
        contactListId: String, contactId: String, body: DialerContact
    ) async throws(ApiError) -> DialerContact {
        try await client.send(
            Self.putOutboundContactlistContact(contactListId: contactListId, contactId: contactId, body: body))
    }

    /// The call `PUT /api/v2/outbound/contactlists/{contactListId}/contacts/{contactId}`, ready to be sent.
    public static func putOutboundContactlistContact(
        contactListId: String, contactId: String, body: DialerContact
    ) -> APICall<DialerContact> {
        APICall(
            "putOutboundContactlistContact", .put, "/api/v2/outbound/contactlists/{contactListId}/contacts/{contactId}",
            parameters: [("contactListId", contactListId), ("contactId", contactId)], body: .json(body.asJSON))
    }
}
