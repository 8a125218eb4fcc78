// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

// MARK: - deleteExternalcontactsContact

extension ExternalContactsApi {
    /// Calls `DELETE /api/v2/externalcontacts/contacts/{contactId}`.
    ///
    /// Needs one of the permissions `relate:contact:delete`, `externalContacts:contact:delete`.
    ///
    /// - Parameters:
    ///   - contactId: `contactId` in the path.
    @discardableResult
    public func deleteExternalcontactsContact(contactId: String) async throws(ApiError) -> JSON {
        try await client.send(Self.deleteExternalcontactsContact(contactId: contactId))
    }

    /// The call `DELETE /api/v2/externalcontacts/contacts/{contactId}`, ready to be sent.
    public static func deleteExternalcontactsContact(contactId: String) -> APICall<JSON> {
        APICall(
            "deleteExternalcontactsContact", .delete, "/api/v2/externalcontacts/contacts/{contactId}",
            parameters: [("contactId", contactId)])
    }
}

// MARK: - deleteExternalcontactsContactNote

extension ExternalContactsApi {
    /// Calls `DELETE /api/v2/externalcontacts/contacts/{contactId}/notes/{noteId}`.
    ///
    /// Needs one of the permissions `relate:contact:edit`, `externalContacts:contact:edit`.
    ///
    /// - Parameters:
    ///   - contactId: `contactId` in the path.
    ///   - noteId: `noteId` in the path.
    @discardableResult
    public func deleteExternalcontactsContactNote(contactId: String, noteId: String) async throws(ApiError) -> JSON {
        try await client.send(Self.deleteExternalcontactsContactNote(contactId: contactId, noteId: noteId))
    }

    /// The call `DELETE /api/v2/externalcontacts/contacts/{contactId}/notes/{noteId}`, ready to be sent.
    public static func deleteExternalcontactsContactNote(contactId: String, noteId: String) -> APICall<JSON> {
        APICall(
            "deleteExternalcontactsContactNote", .delete,
            "/api/v2/externalcontacts/contacts/{contactId}/notes/{noteId}",
            parameters: [("contactId", contactId), ("noteId", noteId)])
    }
}

// MARK: - deleteExternalcontactsContactsSchema

extension ExternalContactsApi {
    /// Calls `DELETE /api/v2/externalcontacts/contacts/schemas/{schemaId}`.
    ///
    /// Needs the permission `externalContacts:customFields:edit`.
    ///
    /// - Parameters:
    ///   - schemaId: `schemaId` in the path.
    public func deleteExternalcontactsContactsSchema(schemaId: String) async throws(ApiError) {
        try await client.send(Self.deleteExternalcontactsContactsSchema(schemaId: schemaId))
    }

    /// The call `DELETE /api/v2/externalcontacts/contacts/schemas/{schemaId}`, ready to be sent.
    public static func deleteExternalcontactsContactsSchema(schemaId: String) -> APICall<Void> {
        APICall(
            "deleteExternalcontactsContactsSchema", .delete, "/api/v2/externalcontacts/contacts/schemas/{schemaId}",
            parameters: [("schemaId", schemaId)])
    }
}

// MARK: - getExternalcontactsContact

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/contacts/{contactId}`.
    ///
    /// Needs one of the permissions `relate:contact:view`, `externalContacts:contact:view`.
    ///
    /// - Parameters:
    ///   - contactId: `contactId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    public func getExternalcontactsContact(
        contactId: String, expand: [GetExternalcontactsContactExpand]? = nil
    ) async throws(ApiError) -> ExternalContact {
        try await client.send(Self.getExternalcontactsContact(contactId: contactId, expand: expand))
    }

    /// The call `GET /api/v2/externalcontacts/contacts/{contactId}`, ready to be sent.
    public static func getExternalcontactsContact(
        contactId: String, expand: [GetExternalcontactsContactExpand]? = nil
    ) -> APICall<ExternalContact> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getExternalcontactsContact", .get, "/api/v2/externalcontacts/contacts/{contactId}",
            parameters: [("contactId", contactId)], query: queryParameters)
    }
}

// MARK: - getExternalcontactsContactIdentifiers

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/contacts/{contactId}/identifiers`.
    ///
    /// Needs the permission `externalContacts:contact:view`.
    ///
    /// - Parameters:
    ///   - contactId: `contactId` in the path.
    public func getExternalcontactsContactIdentifiers(
        contactId: String
    ) async throws(ApiError) -> ContactIdentifierListing {
        try await client.send(Self.getExternalcontactsContactIdentifiers(contactId: contactId))
    }

    /// The call `GET /api/v2/externalcontacts/contacts/{contactId}/identifiers`, ready to be sent.
    public static func getExternalcontactsContactIdentifiers(contactId: String) -> APICall<ContactIdentifierListing> {
        APICall(
            "getExternalcontactsContactIdentifiers", .get, "/api/v2/externalcontacts/contacts/{contactId}/identifiers",
            parameters: [("contactId", contactId)])
    }
}

// MARK: - getExternalcontactsContactJourneySegments

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/contacts/{contactId}/journey/segments`.
    ///
    /// Needs the permission `externalContacts:segmentAssignment:view`.
    ///
    /// - Parameters:
    ///   - contactId: `contactId` in the path.
    ///   - includeMerged: `includeMerged` in the query.
    ///   - limit: `limit` in the query.
    public func getExternalcontactsContactJourneySegments(
        contactId: String, includeMerged: Bool? = nil, limit: Int? = nil
    ) async throws(ApiError) -> SegmentAssignmentListing {
        try await client.send(
            Self.getExternalcontactsContactJourneySegments(
                contactId: contactId, includeMerged: includeMerged, limit: limit))
    }

    /// The call `GET /api/v2/externalcontacts/contacts/{contactId}/journey/segments`, ready to be sent.
    public static func getExternalcontactsContactJourneySegments(
        contactId: String, includeMerged: Bool? = nil, limit: Int? = nil
    ) -> APICall<SegmentAssignmentListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("includeMerged", includeMerged)
        queryParameters.add("limit", limit)
        return APICall(
            "getExternalcontactsContactJourneySegments", .get,
            "/api/v2/externalcontacts/contacts/{contactId}/journey/segments", parameters: [("contactId", contactId)],
            query: queryParameters)
    }
}

// MARK: - getExternalcontactsContactJourneySessions

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/contacts/{contactId}/journey/sessions`.
    ///
    /// Needs the permission `externalContacts:session:view`.
    ///
    /// - Parameters:
    ///   - contactId: `contactId` in the path.
    ///   - pageSize: `pageSize` in the query.
    ///   - after: `after` in the query.
    ///   - includeMerged: `includeMerged` in the query.
    public func getExternalcontactsContactJourneySessions(
        contactId: String, pageSize: String? = nil, after: String? = nil, includeMerged: Bool? = nil
    ) async throws(ApiError) -> SessionListing {
        try await client.send(
            Self.getExternalcontactsContactJourneySessions(
                contactId: contactId, pageSize: pageSize, after: after, includeMerged: includeMerged))
    }

    /// The call `GET /api/v2/externalcontacts/contacts/{contactId}/journey/sessions`, ready to be sent.
    public static func getExternalcontactsContactJourneySessions(
        contactId: String, pageSize: String? = nil, after: String? = nil, includeMerged: Bool? = nil
    ) -> APICall<SessionListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("after", after)
        queryParameters.add("includeMerged", includeMerged)
        return APICall(
            "getExternalcontactsContactJourneySessions", .get,
            "/api/v2/externalcontacts/contacts/{contactId}/journey/sessions", parameters: [("contactId", contactId)],
            query: queryParameters)
    }
}

// MARK: - getExternalcontactsContactNote

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/contacts/{contactId}/notes/{noteId}`.
    ///
    /// Needs one of the permissions `relate:contact:view`, `externalContacts:contact:view`.
    ///
    /// - Parameters:
    ///   - contactId: `contactId` in the path.
    ///   - noteId: `noteId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    public func getExternalcontactsContactNote(
        contactId: String, noteId: String, expand: [GetExternalcontactsContactNoteExpand]? = nil
    ) async throws(ApiError) -> Note {
        try await client.send(Self.getExternalcontactsContactNote(contactId: contactId, noteId: noteId, expand: expand))
    }

    /// The call `GET /api/v2/externalcontacts/contacts/{contactId}/notes/{noteId}`, ready to be sent.
    public static func getExternalcontactsContactNote(
        contactId: String, noteId: String, expand: [GetExternalcontactsContactNoteExpand]? = nil
    ) -> APICall<Note> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getExternalcontactsContactNote", .get, "/api/v2/externalcontacts/contacts/{contactId}/notes/{noteId}",
            parameters: [("contactId", contactId), ("noteId", noteId)], query: queryParameters)
    }
}

// MARK: - getExternalcontactsContactNotes

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/contacts/{contactId}/notes`.
    ///
    /// Needs one of the permissions `relate:contact:view`, `externalContacts:contact:view`.
    ///
    /// - Parameters:
    ///   - contactId: `contactId` in the path.
    ///   - pageSize: `pageSize` in the query; when left out: `20`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortOrder: `sortOrder` in the query.
    ///   - expand: `expand` in the query, once for each element.
    public func getExternalcontactsContactNotes(
        contactId: String, pageSize: Int? = nil, pageNumber: Int? = nil, sortOrder: String? = nil,
        expand: [GetExternalcontactsContactNotesExpand]? = nil
    ) async throws(ApiError) -> NoteListing {
        try await client.send(
            Self.getExternalcontactsContactNotes(
                contactId: contactId, pageSize: pageSize, pageNumber: pageNumber, sortOrder: sortOrder, expand: expand))
    }

    /// The call `GET /api/v2/externalcontacts/contacts/{contactId}/notes`, ready to be sent.
    public static func getExternalcontactsContactNotes(
        contactId: String, pageSize: Int? = nil, pageNumber: Int? = nil, sortOrder: String? = nil,
        expand: [GetExternalcontactsContactNotesExpand]? = nil
    ) -> APICall<NoteListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("expand", expand)
        return APICall(
            "getExternalcontactsContactNotes", .get, "/api/v2/externalcontacts/contacts/{contactId}/notes",
            parameters: [("contactId", contactId)], query: queryParameters)
    }
}

// MARK: - getExternalcontactsContactUnresolved

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/contacts/{contactId}/unresolved`.
    ///
    /// Needs the permission `externalContacts:contact:view`.
    ///
    /// - Parameters:
    ///   - contactId: `contactId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    public func getExternalcontactsContactUnresolved(
        contactId: String, expand: [GetExternalcontactsContactUnresolvedExpand]? = nil
    ) async throws(ApiError) -> ExternalContact {
        try await client.send(Self.getExternalcontactsContactUnresolved(contactId: contactId, expand: expand))
    }

    /// The call `GET /api/v2/externalcontacts/contacts/{contactId}/unresolved`, ready to be sent.
    public static func getExternalcontactsContactUnresolved(
        contactId: String, expand: [GetExternalcontactsContactUnresolvedExpand]? = nil
    ) -> APICall<ExternalContact> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getExternalcontactsContactUnresolved", .get, "/api/v2/externalcontacts/contacts/{contactId}/unresolved",
            parameters: [("contactId", contactId)], query: queryParameters)
    }
}

// MARK: - getExternalcontactsContacts

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/contacts`.
    ///
    /// Needs one of the permissions `relate:contact:view`, `externalContacts:contact:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `20`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - q: `q` in the query.
    ///   - sortOrder: `sortOrder` in the query.
    ///   - expand: `expand` in the query, once for each element.
    ///   - divisionIds: `divisionIds` in the query, once for each element.
    public func getExternalcontactsContacts(
        pageSize: Int? = nil, pageNumber: Int? = nil, q: String? = nil, sortOrder: String? = nil,
        expand: [GetExternalcontactsContactsExpand]? = nil, divisionIds: [String]? = nil
    ) async throws(ApiError) -> ContactListing {
        try await client.send(
            Self.getExternalcontactsContacts(
                pageSize: pageSize, pageNumber: pageNumber, q: q, sortOrder: sortOrder, expand: expand,
                divisionIds: divisionIds))
    }

    /// The call `GET /api/v2/externalcontacts/contacts`, ready to be sent.
    public static func getExternalcontactsContacts(
        pageSize: Int? = nil, pageNumber: Int? = nil, q: String? = nil, sortOrder: String? = nil,
        expand: [GetExternalcontactsContactsExpand]? = nil, divisionIds: [String]? = nil
    ) -> APICall<ContactListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("q", q)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("expand", expand)
        queryParameters.add("divisionIds", divisionIds)
        return APICall("getExternalcontactsContacts", .get, "/api/v2/externalcontacts/contacts", query: queryParameters)
    }
}

// MARK: - getExternalcontactsContactsExport

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/contacts/exports/{exportId}`.
    ///
    /// Needs the permissions `externalContacts:export:view`, `externalContacts:contact:view`.
    ///
    /// - Parameters:
    ///   - exportId: `exportId` in the path.
    public func getExternalcontactsContactsExport(exportId: String) async throws(ApiError) -> ContactsExport {
        try await client.send(Self.getExternalcontactsContactsExport(exportId: exportId))
    }

    /// The call `GET /api/v2/externalcontacts/contacts/exports/{exportId}`, ready to be sent.
    public static func getExternalcontactsContactsExport(exportId: String) -> APICall<ContactsExport> {
        APICall(
            "getExternalcontactsContactsExport", .get, "/api/v2/externalcontacts/contacts/exports/{exportId}",
            parameters: [("exportId", exportId)])
    }
}

// MARK: - getExternalcontactsContactsExports

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/contacts/exports`.
    ///
    /// Needs the permissions `externalContacts:export:view`, `externalContacts:contact:view`.
    ///
    /// - Parameters:
    ///   - divisionIds: `divisionIds` in the query, once for each element.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    public func getExternalcontactsContactsExports(
        divisionIds: [String]? = nil, after: String? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> ContactsExportListing {
        try await client.send(
            Self.getExternalcontactsContactsExports(divisionIds: divisionIds, after: after, pageSize: pageSize))
    }

    /// The call `GET /api/v2/externalcontacts/contacts/exports`, ready to be sent.
    public static func getExternalcontactsContactsExports(
        divisionIds: [String]? = nil, after: String? = nil, pageSize: Int? = nil
    ) -> APICall<ContactsExportListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("divisionIds", divisionIds)
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getExternalcontactsContactsExports", .get, "/api/v2/externalcontacts/contacts/exports",
            query: queryParameters)
    }
}

// MARK: - getExternalcontactsContactsSchema

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/contacts/schemas/{schemaId}`.
    ///
    /// Needs the permission `externalContacts:customFields:view`.
    ///
    /// - Parameters:
    ///   - schemaId: `schemaId` in the path.
    public func getExternalcontactsContactsSchema(schemaId: String) async throws(ApiError) -> DataSchema {
        try await client.send(Self.getExternalcontactsContactsSchema(schemaId: schemaId))
    }

    /// The call `GET /api/v2/externalcontacts/contacts/schemas/{schemaId}`, ready to be sent.
    public static func getExternalcontactsContactsSchema(schemaId: String) -> APICall<DataSchema> {
        APICall(
            "getExternalcontactsContactsSchema", .get, "/api/v2/externalcontacts/contacts/schemas/{schemaId}",
            parameters: [("schemaId", schemaId)])
    }
}

// MARK: - getExternalcontactsContactsSchemaVersion

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/contacts/schemas/{schemaId}/versions/{versionId}`.
    ///
    /// Needs the permission `externalContacts:customFields:view`.
    ///
    /// - Parameters:
    ///   - schemaId: `schemaId` in the path.
    ///   - versionId: `versionId` in the path.
    public func getExternalcontactsContactsSchemaVersion(
        schemaId: String, versionId: String
    ) async throws(ApiError) -> DataSchema {
        try await client.send(Self.getExternalcontactsContactsSchemaVersion(schemaId: schemaId, versionId: versionId))
    }

    /// The call `GET /api/v2/externalcontacts/contacts/schemas/{schemaId}/versions/{versionId}`, ready to be sent.
    public static func getExternalcontactsContactsSchemaVersion(
        schemaId: String, versionId: String
    ) -> APICall<DataSchema> {
        APICall(
            "getExternalcontactsContactsSchemaVersion", .get,
            "/api/v2/externalcontacts/contacts/schemas/{schemaId}/versions/{versionId}",
            parameters: [("schemaId", schemaId), ("versionId", versionId)])
    }
}

// MARK: - getExternalcontactsContactsSchemaVersions

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/contacts/schemas/{schemaId}/versions`.
    ///
    /// Needs the permission `externalContacts:customFields:view`.
    ///
    /// - Parameters:
    ///   - schemaId: `schemaId` in the path.
    public func getExternalcontactsContactsSchemaVersions(
        schemaId: String
    ) async throws(ApiError) -> DataSchemaListing {
        try await client.send(Self.getExternalcontactsContactsSchemaVersions(schemaId: schemaId))
    }

    /// The call `GET /api/v2/externalcontacts/contacts/schemas/{schemaId}/versions`, ready to be sent.
    public static func getExternalcontactsContactsSchemaVersions(schemaId: String) -> APICall<DataSchemaListing> {
        APICall(
            "getExternalcontactsContactsSchemaVersions", .get,
            "/api/v2/externalcontacts/contacts/schemas/{schemaId}/versions", parameters: [("schemaId", schemaId)])
    }
}

// MARK: - getExternalcontactsContactsSchemas

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/contacts/schemas`.
    ///
    /// Needs the permission `externalContacts:customFields:view`.
    public func getExternalcontactsContactsSchemas() async throws(ApiError) -> DataSchemaListing {
        try await client.send(Self.getExternalcontactsContactsSchemas())
    }

    /// The call `GET /api/v2/externalcontacts/contacts/schemas`, ready to be sent.
    public static func getExternalcontactsContactsSchemas() -> APICall<DataSchemaListing> {
        APICall("getExternalcontactsContactsSchemas", .get, "/api/v2/externalcontacts/contacts/schemas")
    }
}

// MARK: - getExternalcontactsContactsSchemasCoretype

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/contacts/schemas/coretypes/{coreTypeName}`.
    ///
    /// Needs the permission `externalContacts:customFields:view`.
    ///
    /// - Parameters:
    ///   - coreTypeName: `coreTypeName` in the path.
    public func getExternalcontactsContactsSchemasCoretype(coreTypeName: String) async throws(ApiError) -> Coretype {
        try await client.send(Self.getExternalcontactsContactsSchemasCoretype(coreTypeName: coreTypeName))
    }

    /// The call `GET /api/v2/externalcontacts/contacts/schemas/coretypes/{coreTypeName}`, ready to be sent.
    public static func getExternalcontactsContactsSchemasCoretype(coreTypeName: String) -> APICall<Coretype> {
        APICall(
            "getExternalcontactsContactsSchemasCoretype", .get,
            "/api/v2/externalcontacts/contacts/schemas/coretypes/{coreTypeName}",
            parameters: [("coreTypeName", coreTypeName)])
    }
}

// MARK: - getExternalcontactsContactsSchemasCoretypes

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/contacts/schemas/coretypes`.
    ///
    /// Needs the permission `externalContacts:customFields:view`.
    public func getExternalcontactsContactsSchemasCoretypes() async throws(ApiError) -> CoretypeListing {
        try await client.send(Self.getExternalcontactsContactsSchemasCoretypes())
    }

    /// The call `GET /api/v2/externalcontacts/contacts/schemas/coretypes`, ready to be sent.
    public static func getExternalcontactsContactsSchemasCoretypes() -> APICall<CoretypeListing> {
        APICall(
            "getExternalcontactsContactsSchemasCoretypes", .get, "/api/v2/externalcontacts/contacts/schemas/coretypes")
    }
}

// MARK: - getExternalcontactsContactsSchemasLimits

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/contacts/schemas/limits`.
    ///
    /// Needs the permission `externalContacts:customFields:view`.
    public func getExternalcontactsContactsSchemasLimits() async throws(ApiError) -> SchemaQuantityLimits {
        try await client.send(Self.getExternalcontactsContactsSchemasLimits())
    }

    /// The call `GET /api/v2/externalcontacts/contacts/schemas/limits`, ready to be sent.
    public static func getExternalcontactsContactsSchemasLimits() -> APICall<SchemaQuantityLimits> {
        APICall("getExternalcontactsContactsSchemasLimits", .get, "/api/v2/externalcontacts/contacts/schemas/limits")
    }
}

// MARK: - patchExternalcontactsContact

extension ExternalContactsApi {
    /// Calls `PATCH /api/v2/externalcontacts/contacts/{contactId}`.
    ///
    /// Needs the permission `externalContacts:contact:edit`.
    ///
    /// - Parameters:
    ///   - contactId: `contactId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchExternalcontactsContact(
        contactId: String, body: ExternalContactsPatchRequest
    ) async throws(ApiError) -> ExternalContact {
        try await client.send(Self.patchExternalcontactsContact(contactId: contactId, body: body))
    }

    /// The call `PATCH /api/v2/externalcontacts/contacts/{contactId}`, ready to be sent.
    public static func patchExternalcontactsContact(
        contactId: String, body: ExternalContactsPatchRequest
    ) -> APICall<ExternalContact> {
        APICall(
            "patchExternalcontactsContact", .patch, "/api/v2/externalcontacts/contacts/{contactId}",
            parameters: [("contactId", contactId)], body: .json(body.asJSON))
    }
}

// MARK: - patchExternalcontactsContactIdentifiers

extension ExternalContactsApi {
    /// Calls `PATCH /api/v2/externalcontacts/contacts/{contactId}/identifiers`.
    ///
    /// Needs the permission `externalContacts:contact:edit`.
    ///
    /// - Parameters:
    ///   - contactId: `contactId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchExternalcontactsContactIdentifiers(
        contactId: String, body: IdentifierClaimRequest
    ) async throws(ApiError) -> ContactIdentifier {
        try await client.send(Self.patchExternalcontactsContactIdentifiers(contactId: contactId, body: body))
    }

    /// The call `PATCH /api/v2/externalcontacts/contacts/{contactId}/identifiers`, ready to be sent.
    public static func patchExternalcontactsContactIdentifiers(
        contactId: String, body: IdentifierClaimRequest
    ) -> APICall<ContactIdentifier> {
        APICall(
            "patchExternalcontactsContactIdentifiers", .patch,
            "/api/v2/externalcontacts/contacts/{contactId}/identifiers", parameters: [("contactId", contactId)],
            body: .json(body.asJSON))
    }
}

// MARK: - patchExternalcontactsContactNote

extension ExternalContactsApi {
    /// Calls `PATCH /api/v2/externalcontacts/contacts/{contactId}/notes/{noteId}`.
    ///
    /// Needs the permission `externalContacts:contact:edit`.
    ///
    /// - Parameters:
    ///   - contactId: `contactId` in the path.
    ///   - noteId: `noteId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchExternalcontactsContactNote(
        contactId: String, noteId: String, body: ExternalContactsPatchRequest
    ) async throws(ApiError) -> Note {
        try await client.send(Self.patchExternalcontactsContactNote(contactId: contactId, noteId: noteId, body: body))
    }

    /// The call `PATCH /api/v2/externalcontacts/contacts/{contactId}/notes/{noteId}`, ready to be sent.
    public static func patchExternalcontactsContactNote(
        contactId: String, noteId: String, body: ExternalContactsPatchRequest
    ) -> APICall<Note> {
        APICall(
            "patchExternalcontactsContactNote", .patch, "/api/v2/externalcontacts/contacts/{contactId}/notes/{noteId}",
            parameters: [("contactId", contactId), ("noteId", noteId)], body: .json(body.asJSON))
    }
}

// MARK: - postExternalcontactsContactJourneySegments

extension ExternalContactsApi {
    /// Calls `POST /api/v2/externalcontacts/contacts/{contactId}/journey/segments`.
    ///
    /// Needs one of the permissions `externalContacts:segmentAssignment:add`,
    /// `externalContacts:segmentAssignment:delete`.
    ///
    /// - Parameters:
    ///   - contactId: `contactId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postExternalcontactsContactJourneySegments(
        contactId: String, body: UpdateSegmentAssignmentRequest? = nil
    ) async throws(ApiError) -> UpdateSegmentAssignmentResponse {
        try await client.send(Self.postExternalcontactsContactJourneySegments(contactId: contactId, body: body))
    }

    /// The call `POST /api/v2/externalcontacts/contacts/{contactId}/journey/segments`, ready to be sent.
    public static func postExternalcontactsContactJourneySegments(
        contactId: String, body: UpdateSegmentAssignmentRequest? = nil
    ) -> APICall<UpdateSegmentAssignmentResponse> {
        APICall(
            "postExternalcontactsContactJourneySegments", .post,
            "/api/v2/externalcontacts/contacts/{contactId}/journey/segments", parameters: [("contactId", contactId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postExternalcontactsContactNotes

extension ExternalContactsApi {
    /// Calls `POST /api/v2/externalcontacts/contacts/{contactId}/notes`.
    ///
    /// Needs one of the permissions `relate:contact:edit`, `externalContacts:contact:edit`.
    ///
    /// - Parameters:
    ///   - contactId: `contactId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postExternalcontactsContactNotes(contactId: String, body: Note) async throws(ApiError) -> Note {
        try await client.send(Self.postExternalcontactsContactNotes(contactId: contactId, body: body))
    }

    /// The call `POST /api/v2/externalcontacts/contacts/{contactId}/notes`, ready to be sent.
    public static func postExternalcontactsContactNotes(contactId: String, body: Note) -> APICall<Note> {
        APICall(
            "postExternalcontactsContactNotes", .post, "/api/v2/externalcontacts/contacts/{contactId}/notes",
            parameters: [("contactId", contactId)], body: .json(body.asJSON))
    }
}

// MARK: - postExternalcontactsContactPromotion

extension ExternalContactsApi {
    /// Calls `POST /api/v2/externalcontacts/contacts/{contactId}/promotion`.
    ///
    /// Needs the permission `externalContacts:identity:promote`.
    ///
    /// - Parameters:
    ///   - contactId: `contactId` in the path.
    @discardableResult
    public func postExternalcontactsContactPromotion(contactId: String) async throws(ApiError) -> ExternalContact {
        try await client.send(Self.postExternalcontactsContactPromotion(contactId: contactId))
    }

    /// The call `POST /api/v2/externalcontacts/contacts/{contactId}/promotion`, ready to be sent.
    public static func postExternalcontactsContactPromotion(contactId: String) -> APICall<ExternalContact> {
        APICall(
            "postExternalcontactsContactPromotion", .post, "/api/v2/externalcontacts/contacts/{contactId}/promotion",
            parameters: [("contactId", contactId)])
    }
}

// MARK: - postExternalcontactsContacts

extension ExternalContactsApi {
    /// Calls `POST /api/v2/externalcontacts/contacts`.
    ///
    /// Needs one of the permissions `relate:contact:add`, `externalContacts:contact:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postExternalcontactsContacts(body: ExternalContact) async throws(ApiError) -> ExternalContact {
        try await client.send(Self.postExternalcontactsContacts(body: body))
    }

    /// The call `POST /api/v2/externalcontacts/contacts`, ready to be sent.
    public static func postExternalcontactsContacts(body: ExternalContact) -> APICall<ExternalContact> {
        APICall("postExternalcontactsContacts", .post, "/api/v2/externalcontacts/contacts", body: .json(body.asJSON))
    }
}

// MARK: - postExternalcontactsContactsEnrich

extension ExternalContactsApi {
    /// Calls `POST /api/v2/externalcontacts/contacts/enrich`.
    ///
    /// Needs the permission `externalContacts:contact:enrich`.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - dryRun: `dryRun` in the query.
    @discardableResult
    public func postExternalcontactsContactsEnrich(
        body: ContactEnrichRequest, dryRun: Bool? = nil
    ) async throws(ApiError) -> ExternalContact {
        try await client.send(Self.postExternalcontactsContactsEnrich(body: body, dryRun: dryRun))
    }

    /// The call `POST /api/v2/externalcontacts/contacts/enrich`, ready to be sent.
    public static func postExternalcontactsContactsEnrich(
        body: ContactEnrichRequest, dryRun: Bool? = nil
    ) -> APICall<ExternalContact> {
        var queryParameters = QueryParameters()
        queryParameters.add("dryRun", dryRun)
        return APICall(
            "postExternalcontactsContactsEnrich", .post, "/api/v2/externalcontacts/contacts/enrich",
            query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postExternalcontactsContactsExports

extension ExternalContactsApi {
    /// Calls `POST /api/v2/externalcontacts/contacts/exports`.
    ///
    /// Needs the permissions `externalContacts:export:add`, `externalContacts:contact:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postExternalcontactsContactsExports(body: ContactsExport) async throws(ApiError) -> ContactsExport {
        try await client.send(Self.postExternalcontactsContactsExports(body: body))
    }

    /// The call `POST /api/v2/externalcontacts/contacts/exports`, ready to be sent.
    public static func postExternalcontactsContactsExports(body: ContactsExport) -> APICall<ContactsExport> {
        APICall(
            "postExternalcontactsContactsExports", .post, "/api/v2/externalcontacts/contacts/exports",
            body: .json(body.asJSON))
    }
}

// MARK: - postExternalcontactsContactsMerge

extension ExternalContactsApi {
    /// Calls `POST /api/v2/externalcontacts/contacts/merge`.
    ///
    /// Needs the permission `externalContacts:identity:merge`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postExternalcontactsContactsMerge(
        body: MergeContactsRequest
    ) async throws(ApiError) -> ExternalContact {
        try await client.send(Self.postExternalcontactsContactsMerge(body: body))
    }

    /// The call `POST /api/v2/externalcontacts/contacts/merge`, ready to be sent.
    public static func postExternalcontactsContactsMerge(body: MergeContactsRequest) -> APICall<ExternalContact> {
        APICall(
            "postExternalcontactsContactsMerge", .post, "/api/v2/externalcontacts/contacts/merge",
            body: .json(body.asJSON))
    }
}

// MARK: - postExternalcontactsContactsSchemas

extension ExternalContactsApi {
    /// Calls `POST /api/v2/externalcontacts/contacts/schemas`.
    ///
    /// Needs the permission `externalContacts:customFields:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postExternalcontactsContactsSchemas(body: DataSchema) async throws(ApiError) -> DataSchema {
        try await client.send(Self.postExternalcontactsContactsSchemas(body: body))
    }

    /// The call `POST /api/v2/externalcontacts/contacts/schemas`, ready to be sent.
    public static func postExternalcontactsContactsSchemas(body: DataSchema) -> APICall<DataSchema> {
        APICall(
            "postExternalcontactsContactsSchemas", .post, "/api/v2/externalcontacts/contacts/schemas",
            body: .json(body.asJSON))
    }
}

// MARK: - postExternalcontactsContactsSearch

extension ExternalContactsApi {
    /// Calls `POST /api/v2/externalcontacts/contacts/search`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postExternalcontactsContactsSearch(
        body: ContactSearchRequest
    ) async throws(ApiError) -> ContactListing {
        try await client.send(Self.postExternalcontactsContactsSearch(body: body))
    }

    /// The call `POST /api/v2/externalcontacts/contacts/search`, ready to be sent.
    public static func postExternalcontactsContactsSearch(body: ContactSearchRequest) -> APICall<ContactListing> {
        APICall(
            "postExternalcontactsContactsSearch", .post, "/api/v2/externalcontacts/contacts/search",
            body: .json(body.asJSON))
    }
}

// MARK: - putExternalcontactsContact

extension ExternalContactsApi {
    /// Calls `PUT /api/v2/externalcontacts/contacts/{contactId}`.
    ///
    /// Needs one of the permissions `relate:contact:edit`, `externalContacts:contact:edit`.
    ///
    /// - Parameters:
    ///   - contactId: `contactId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putExternalcontactsContact(
        contactId: String, body: ExternalContact
    ) async throws(ApiError) -> ExternalContact {
        try await client.send(Self.putExternalcontactsContact(contactId: contactId, body: body))
    }

    /// The call `PUT /api/v2/externalcontacts/contacts/{contactId}`, ready to be sent.
    public static func putExternalcontactsContact(
        contactId: String, body: ExternalContact
    ) -> APICall<ExternalContact> {
        APICall(
            "putExternalcontactsContact", .put, "/api/v2/externalcontacts/contacts/{contactId}",
            parameters: [("contactId", contactId)], body: .json(body.asJSON))
    }
}

// MARK: - putExternalcontactsContactNote

extension ExternalContactsApi {
    /// Calls `PUT /api/v2/externalcontacts/contacts/{contactId}/notes/{noteId}`.
    ///
    /// Needs one of the permissions `relate:contact:edit`, `externalContacts:contact:edit`.
    ///
    /// - Parameters:
    ///   - contactId: `contactId` in the path.
    ///   - noteId: `noteId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putExternalcontactsContactNote(
        contactId: String, noteId: String, body: Note
    ) async throws(ApiError) -> Note {
        try await client.send(Self.putExternalcontactsContactNote(contactId: contactId, noteId: noteId, body: body))
    }

    /// The call `PUT /api/v2/externalcontacts/contacts/{contactId}/notes/{noteId}`, ready to be sent.
    public static func putExternalcontactsContactNote(contactId: String, noteId: String, body: Note) -> APICall<Note> {
        APICall(
            "putExternalcontactsContactNote", .put, "/api/v2/externalcontacts/contacts/{contactId}/notes/{noteId}",
            parameters: [("contactId", contactId), ("noteId", noteId)], body: .json(body.asJSON))
    }
}

// MARK: - putExternalcontactsContactsSchema

extension ExternalContactsApi {
    /// Calls `PUT /api/v2/externalcontacts/contacts/schemas/{schemaId}`.
    ///
    /// Needs the permission `externalContacts:customFields:edit`.
    ///
    /// - Parameters:
    ///   - schemaId: `schemaId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putExternalcontactsContactsSchema(
        schemaId: String, body: DataSchema
    ) async throws(ApiError) -> DataSchema {
        try await client.send(Self.putExternalcontactsContactsSchema(schemaId: schemaId, body: body))
    }

    /// The call `PUT /api/v2/externalcontacts/contacts/schemas/{schemaId}`, ready to be sent.
    public static func putExternalcontactsContactsSchema(schemaId: String, body: DataSchema) -> APICall<DataSchema> {
        APICall(
            "putExternalcontactsContactsSchema", .put, "/api/v2/externalcontacts/contacts/schemas/{schemaId}",
            parameters: [("schemaId", schemaId)], body: .json(body.asJSON))
    }
}
