// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

// MARK: - deleteExternalcontactsOrganization

extension ExternalContactsApi {
    /// Calls `DELETE /api/v2/externalcontacts/organizations/{externalOrganizationId}`.
    ///
    /// Needs one of the permissions `relate:externalOrganization:delete`,
    /// `externalContacts:externalOrganization:delete`.
    ///
    /// - Parameters:
    ///   - externalOrganizationId: `externalOrganizationId` in the path.
    @discardableResult
    public func deleteExternalcontactsOrganization(externalOrganizationId: String) async throws(ApiError) -> JSON {
        try await client.send(Self.deleteExternalcontactsOrganization(externalOrganizationId: externalOrganizationId))
    }

    /// The call `DELETE /api/v2/externalcontacts/organizations/{externalOrganizationId}`, ready to be sent.
    public static func deleteExternalcontactsOrganization(externalOrganizationId: String) -> APICall<JSON> {
        APICall(
            "deleteExternalcontactsOrganization", .delete,
            "/api/v2/externalcontacts/organizations/{externalOrganizationId}",
            parameters: [("externalOrganizationId", externalOrganizationId)])
    }
}

// MARK: - deleteExternalcontactsOrganizationNote

extension ExternalContactsApi {
    /// Calls `DELETE /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId}`.
    ///
    /// Needs one of the permissions `relate:externalOrganization:edit`, `externalContacts:externalOrganization:edit`.
    ///
    /// - Parameters:
    ///   - externalOrganizationId: `externalOrganizationId` in the path.
    ///   - noteId: `noteId` in the path.
    @discardableResult
    public func deleteExternalcontactsOrganizationNote(
        externalOrganizationId: String, noteId: String
    ) async throws(ApiError) -> JSON {
        try await client.send(
            Self.deleteExternalcontactsOrganizationNote(externalOrganizationId: externalOrganizationId, noteId: noteId))
    }

    /// The call `DELETE /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId}`, ready to be
    /// sent.
    public static func deleteExternalcontactsOrganizationNote(
        externalOrganizationId: String, noteId: String
    ) -> APICall<JSON> {
        APICall(
            "deleteExternalcontactsOrganizationNote", .delete,
            "/api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId}",
            parameters: [("externalOrganizationId", externalOrganizationId), ("noteId", noteId)])
    }
}

// MARK: - deleteExternalcontactsOrganizationTrustor

extension ExternalContactsApi {
    /// Calls `DELETE /api/v2/externalcontacts/organizations/{externalOrganizationId}/trustor`.
    ///
    /// Needs the permission `externalContacts:externalOrganization:edit`.
    ///
    /// - Parameters:
    ///   - externalOrganizationId: `externalOrganizationId` in the path.
    public func deleteExternalcontactsOrganizationTrustor(externalOrganizationId: String) async throws(ApiError) {
        try await client.send(
            Self.deleteExternalcontactsOrganizationTrustor(externalOrganizationId: externalOrganizationId))
    }

    /// The call `DELETE /api/v2/externalcontacts/organizations/{externalOrganizationId}/trustor`, ready to be sent.
    public static func deleteExternalcontactsOrganizationTrustor(externalOrganizationId: String) -> APICall<Void> {
        APICall(
            "deleteExternalcontactsOrganizationTrustor", .delete,
            "/api/v2/externalcontacts/organizations/{externalOrganizationId}/trustor",
            parameters: [("externalOrganizationId", externalOrganizationId)])
    }
}

// MARK: - getExternalcontactsOrganization

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/organizations/{externalOrganizationId}`.
    ///
    /// Needs one of the permissions `relate:externalOrganization:view`, `externalContacts:externalOrganization:view`.
    ///
    /// - Parameters:
    ///   - externalOrganizationId: `externalOrganizationId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    ///   - includeTrustors: `includeTrustors` in the query.
    public func getExternalcontactsOrganization(
        externalOrganizationId: String, expand: [GetExternalcontactsOrganizationExpand]? = nil,
        includeTrustors: Bool? = nil
    ) async throws(ApiError) -> ExternalOrganization {
        try await client.send(
            Self.getExternalcontactsOrganization(
                externalOrganizationId: externalOrganizationId, expand: expand, includeTrustors: includeTrustors))
    }

    /// The call `GET /api/v2/externalcontacts/organizations/{externalOrganizationId}`, ready to be sent.
    public static func getExternalcontactsOrganization(
        externalOrganizationId: String, expand: [GetExternalcontactsOrganizationExpand]? = nil,
        includeTrustors: Bool? = nil
    ) -> APICall<ExternalOrganization> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        queryParameters.add("includeTrustors", includeTrustors)
        return APICall(
            "getExternalcontactsOrganization", .get, "/api/v2/externalcontacts/organizations/{externalOrganizationId}",
            parameters: [("externalOrganizationId", externalOrganizationId)], query: queryParameters)
    }
}

// MARK: - getExternalcontactsOrganizationContacts

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/organizations/{externalOrganizationId}/contacts`.
    ///
    /// Needs one of the permissions `relate:contact:view`, `externalContacts:contact:view`.
    ///
    /// - Parameters:
    ///   - externalOrganizationId: `externalOrganizationId` in the path.
    ///   - pageSize: `pageSize` in the query; when left out: `20`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - q: `q` in the query.
    ///   - sortOrder: `sortOrder` in the query.
    ///   - expand: `expand` in the query, once for each element.
    public func getExternalcontactsOrganizationContacts(
        externalOrganizationId: String, pageSize: Int? = nil, pageNumber: Int? = nil, q: String? = nil,
        sortOrder: String? = nil, expand: [GetExternalcontactsOrganizationContactsExpand]? = nil
    ) async throws(ApiError) -> ContactListing {
        try await client.send(
            Self.getExternalcontactsOrganizationContacts(
                externalOrganizationId: externalOrganizationId, pageSize: pageSize, pageNumber: pageNumber, q: q,
                sortOrder: sortOrder, expand: expand))
    }

    /// The call `GET /api/v2/externalcontacts/organizations/{externalOrganizationId}/contacts`, ready to be sent.
    public static func getExternalcontactsOrganizationContacts(
        externalOrganizationId: String, pageSize: Int? = nil, pageNumber: Int? = nil, q: String? = nil,
        sortOrder: String? = nil, expand: [GetExternalcontactsOrganizationContactsExpand]? = nil
    ) -> APICall<ContactListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("q", q)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("expand", expand)
        return APICall(
            "getExternalcontactsOrganizationContacts", .get,
            "/api/v2/externalcontacts/organizations/{externalOrganizationId}/contacts",
            parameters: [("externalOrganizationId", externalOrganizationId)], query: queryParameters)
    }
}

// MARK: - getExternalcontactsOrganizationIdentifiers

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/organizations/{externalOrganizationId}/identifiers`.
    ///
    /// Needs the permission `externalContacts:externalOrganization:view`.
    ///
    /// - Parameters:
    ///   - externalOrganizationId: `externalOrganizationId` in the path.
    public func getExternalcontactsOrganizationIdentifiers(
        externalOrganizationId: String
    ) async throws(ApiError) -> ExternalOrganizationIdentifierListing {
        try await client.send(
            Self.getExternalcontactsOrganizationIdentifiers(externalOrganizationId: externalOrganizationId))
    }

    /// The call `GET /api/v2/externalcontacts/organizations/{externalOrganizationId}/identifiers`, ready to be sent.
    public static func getExternalcontactsOrganizationIdentifiers(
        externalOrganizationId: String
    ) -> APICall<ExternalOrganizationIdentifierListing> {
        APICall(
            "getExternalcontactsOrganizationIdentifiers", .get,
            "/api/v2/externalcontacts/organizations/{externalOrganizationId}/identifiers",
            parameters: [("externalOrganizationId", externalOrganizationId)])
    }
}

// MARK: - getExternalcontactsOrganizationNote

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId}`.
    ///
    /// Needs one of the permissions `relate:externalOrganization:view`, `externalContacts:externalOrganization:view`.
    ///
    /// - Parameters:
    ///   - externalOrganizationId: `externalOrganizationId` in the path.
    ///   - noteId: `noteId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    public func getExternalcontactsOrganizationNote(
        externalOrganizationId: String, noteId: String, expand: [GetExternalcontactsOrganizationNoteExpand]? = nil
    ) async throws(ApiError) -> Note {
        try await client.send(
            Self.getExternalcontactsOrganizationNote(
                externalOrganizationId: externalOrganizationId, noteId: noteId, expand: expand))
    }

    /// The call `GET /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId}`, ready to be sent.
    public static func getExternalcontactsOrganizationNote(
        externalOrganizationId: String, noteId: String, expand: [GetExternalcontactsOrganizationNoteExpand]? = nil
    ) -> APICall<Note> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getExternalcontactsOrganizationNote", .get,
            "/api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId}",
            parameters: [("externalOrganizationId", externalOrganizationId), ("noteId", noteId)],
            query: queryParameters)
    }
}

// MARK: - getExternalcontactsOrganizationNotes

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes`.
    ///
    /// Needs one of the permissions `relate:externalOrganization:view`, `externalContacts:externalOrganization:view`.
    ///
    /// - Parameters:
    ///   - externalOrganizationId: `externalOrganizationId` in the path.
    ///   - pageSize: `pageSize` in the query; when left out: `20`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortOrder: `sortOrder` in the query.
    ///   - expand: `expand` in the query, once for each element.
    public func getExternalcontactsOrganizationNotes(
        externalOrganizationId: String, pageSize: Int? = nil, pageNumber: Int? = nil, sortOrder: String? = nil,
        expand: [GetExternalcontactsOrganizationNotesExpand]? = nil
    ) async throws(ApiError) -> NoteListing {
        try await client.send(
            Self.getExternalcontactsOrganizationNotes(
                externalOrganizationId: externalOrganizationId, pageSize: pageSize, pageNumber: pageNumber,
                sortOrder: sortOrder, expand: expand))
    }

    /// The call `GET /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes`, ready to be sent.
    public static func getExternalcontactsOrganizationNotes(
        externalOrganizationId: String, pageSize: Int? = nil, pageNumber: Int? = nil, sortOrder: String? = nil,
        expand: [GetExternalcontactsOrganizationNotesExpand]? = nil
    ) -> APICall<NoteListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("expand", expand)
        return APICall(
            "getExternalcontactsOrganizationNotes", .get,
            "/api/v2/externalcontacts/organizations/{externalOrganizationId}/notes",
            parameters: [("externalOrganizationId", externalOrganizationId)], query: queryParameters)
    }
}

// MARK: - getExternalcontactsOrganizationRelationships

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/organizations/{externalOrganizationId}/relationships`.
    ///
    /// Needs one of the permissions `relate:externalOrganization:view`, `externalContacts:externalOrganization:view`.
    ///
    /// - Parameters:
    ///   - externalOrganizationId: `externalOrganizationId` in the path.
    ///   - pageSize: `pageSize` in the query; when left out: `20`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - expand: `expand` in the query, once for each element.
    ///   - sortOrder: `sortOrder` in the query.
    public func getExternalcontactsOrganizationRelationships(
        externalOrganizationId: String, pageSize: Int? = nil, pageNumber: Int? = nil,
        expand: [GetExternalcontactsOrganizationRelationshipsExpand]? = nil, sortOrder: String? = nil
    ) async throws(ApiError) -> RelationshipListing {
        try await client.send(
            Self.getExternalcontactsOrganizationRelationships(
                externalOrganizationId: externalOrganizationId, pageSize: pageSize, pageNumber: pageNumber,
                expand: expand, sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/externalcontacts/organizations/{externalOrganizationId}/relationships`, ready to be sent.
    public static func getExternalcontactsOrganizationRelationships(
        externalOrganizationId: String, pageSize: Int? = nil, pageNumber: Int? = nil,
        expand: [GetExternalcontactsOrganizationRelationshipsExpand]? = nil, sortOrder: String? = nil
    ) -> APICall<RelationshipListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("expand", expand)
        queryParameters.add("sortOrder", sortOrder)
        return APICall(
            "getExternalcontactsOrganizationRelationships", .get,
            "/api/v2/externalcontacts/organizations/{externalOrganizationId}/relationships",
            parameters: [("externalOrganizationId", externalOrganizationId)], query: queryParameters)
    }
}

// MARK: - getExternalcontactsOrganizations

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/organizations`.
    ///
    /// Needs one of the permissions `relate:externalOrganization:view`, `externalContacts:externalOrganization:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `20`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - q: `q` in the query.
    ///   - trustorId: `trustorId` in the query, once for each element.
    ///   - sortOrder: `sortOrder` in the query.
    ///   - expand: `expand` in the query, once for each element.
    ///   - includeTrustors: `includeTrustors` in the query.
    ///   - divisionIds: `divisionIds` in the query, once for each element.
    public func getExternalcontactsOrganizations(
        pageSize: Int? = nil, pageNumber: Int? = nil, q: String? = nil, trustorId: [String]? = nil,
        sortOrder: String? = nil, expand: [GetExternalcontactsOrganizationsExpand]? = nil, includeTrustors: Bool? = nil,
        divisionIds: [String]? = nil
    ) async throws(ApiError) -> ExternalOrganizationListing {
        try await client.send(
            Self.getExternalcontactsOrganizations(
                pageSize: pageSize, pageNumber: pageNumber, q: q, trustorId: trustorId, sortOrder: sortOrder,
                expand: expand, includeTrustors: includeTrustors, divisionIds: divisionIds))
    }

    /// The call `GET /api/v2/externalcontacts/organizations`, ready to be sent.
    public static func getExternalcontactsOrganizations(
        pageSize: Int? = nil, pageNumber: Int? = nil, q: String? = nil, trustorId: [String]? = nil,
        sortOrder: String? = nil, expand: [GetExternalcontactsOrganizationsExpand]? = nil, includeTrustors: Bool? = nil,
        divisionIds: [String]? = nil
    ) -> APICall<ExternalOrganizationListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("q", q)
        queryParameters.add("trustorId", trustorId)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("expand", expand)
        queryParameters.add("includeTrustors", includeTrustors)
        queryParameters.add("divisionIds", divisionIds)
        return APICall(
            "getExternalcontactsOrganizations", .get, "/api/v2/externalcontacts/organizations", query: queryParameters)
    }
}

// MARK: - getExternalcontactsOrganizationsExport

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/organizations/exports/{exportId}`.
    ///
    /// Needs the permissions `externalContacts:export:view`, `externalContacts:externalOrganization:view`.
    ///
    /// - Parameters:
    ///   - exportId: `exportId` in the path.
    public func getExternalcontactsOrganizationsExport(exportId: String) async throws(ApiError) -> OrganizationsExport {
        try await client.send(Self.getExternalcontactsOrganizationsExport(exportId: exportId))
    }

    /// The call `GET /api/v2/externalcontacts/organizations/exports/{exportId}`, ready to be sent.
    public static func getExternalcontactsOrganizationsExport(exportId: String) -> APICall<OrganizationsExport> {
        APICall(
            "getExternalcontactsOrganizationsExport", .get, "/api/v2/externalcontacts/organizations/exports/{exportId}",
            parameters: [("exportId", exportId)])
    }
}

// MARK: - getExternalcontactsOrganizationsExports

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/organizations/exports`.
    ///
    /// Needs the permissions `externalContacts:export:view`, `externalContacts:externalOrganization:view`.
    ///
    /// - Parameters:
    ///   - divisionIds: `divisionIds` in the query, once for each element.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    public func getExternalcontactsOrganizationsExports(
        divisionIds: [String]? = nil, after: String? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> OrganizationsExportListing {
        try await client.send(
            Self.getExternalcontactsOrganizationsExports(divisionIds: divisionIds, after: after, pageSize: pageSize))
    }

    /// The call `GET /api/v2/externalcontacts/organizations/exports`, ready to be sent.
    public static func getExternalcontactsOrganizationsExports(
        divisionIds: [String]? = nil, after: String? = nil, pageSize: Int? = nil
    ) -> APICall<OrganizationsExportListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("divisionIds", divisionIds)
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getExternalcontactsOrganizationsExports", .get, "/api/v2/externalcontacts/organizations/exports",
            query: queryParameters)
    }
}

// MARK: - getExternalcontactsOrganizationsSchema

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/organizations/schemas/{schemaId}`.
    ///
    /// Needs the permission `externalContacts:customFields:view`.
    ///
    /// - Parameters:
    ///   - schemaId: `schemaId` in the path.
    public func getExternalcontactsOrganizationsSchema(schemaId: String) async throws(ApiError) -> DataSchema {
        try await client.send(Self.getExternalcontactsOrganizationsSchema(schemaId: schemaId))
    }

    /// The call `GET /api/v2/externalcontacts/organizations/schemas/{schemaId}`, ready to be sent.
    public static func getExternalcontactsOrganizationsSchema(schemaId: String) -> APICall<DataSchema> {
        APICall(
            "getExternalcontactsOrganizationsSchema", .get, "/api/v2/externalcontacts/organizations/schemas/{schemaId}",
            parameters: [("schemaId", schemaId)])
    }
}

// MARK: - getExternalcontactsOrganizationsSchemaVersion

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/organizations/schemas/{schemaId}/versions/{versionId}`.
    ///
    /// Needs the permission `externalContacts:customFields:view`.
    ///
    /// - Parameters:
    ///   - schemaId: `schemaId` in the path.
    ///   - versionId: `versionId` in the path.
    public func getExternalcontactsOrganizationsSchemaVersion(
        schemaId: String, versionId: String
    ) async throws(ApiError) -> DataSchema {
        try await client.send(
            Self.getExternalcontactsOrganizationsSchemaVersion(schemaId: schemaId, versionId: versionId))
    }

    /// The call `GET /api/v2/externalcontacts/organizations/schemas/{schemaId}/versions/{versionId}`, ready to be sent.
    public static func getExternalcontactsOrganizationsSchemaVersion(
        schemaId: String, versionId: String
    ) -> APICall<DataSchema> {
        APICall(
            "getExternalcontactsOrganizationsSchemaVersion", .get,
            "/api/v2/externalcontacts/organizations/schemas/{schemaId}/versions/{versionId}",
            parameters: [("schemaId", schemaId), ("versionId", versionId)])
    }
}

// MARK: - getExternalcontactsOrganizationsSchemaVersions

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/organizations/schemas/{schemaId}/versions`.
    ///
    /// Needs the permission `externalContacts:customFields:view`.
    ///
    /// - Parameters:
    ///   - schemaId: `schemaId` in the path.
    public func getExternalcontactsOrganizationsSchemaVersions(
        schemaId: String
    ) async throws(ApiError) -> DataSchemaListing {
        try await client.send(Self.getExternalcontactsOrganizationsSchemaVersions(schemaId: schemaId))
    }

    /// The call `GET /api/v2/externalcontacts/organizations/schemas/{schemaId}/versions`, ready to be sent.
    public static func getExternalcontactsOrganizationsSchemaVersions(schemaId: String) -> APICall<DataSchemaListing> {
        APICall(
            "getExternalcontactsOrganizationsSchemaVersions", .get,
            "/api/v2/externalcontacts/organizations/schemas/{schemaId}/versions", parameters: [("schemaId", schemaId)])
    }
}

// MARK: - getExternalcontactsOrganizationsSchemas

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/organizations/schemas`.
    ///
    /// Needs the permission `externalContacts:customFields:view`.
    public func getExternalcontactsOrganizationsSchemas() async throws(ApiError) -> DataSchemaListing {
        try await client.send(Self.getExternalcontactsOrganizationsSchemas())
    }

    /// The call `GET /api/v2/externalcontacts/organizations/schemas`, ready to be sent.
    public static func getExternalcontactsOrganizationsSchemas() -> APICall<DataSchemaListing> {
        APICall("getExternalcontactsOrganizationsSchemas", .get, "/api/v2/externalcontacts/organizations/schemas")
    }
}

// MARK: - getExternalcontactsOrganizationsSchemasCoretype

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/organizations/schemas/coretypes/{coreTypeName}`.
    ///
    /// Needs the permission `externalContacts:customFields:view`.
    ///
    /// - Parameters:
    ///   - coreTypeName: `coreTypeName` in the path.
    public func getExternalcontactsOrganizationsSchemasCoretype(
        coreTypeName: String
    ) async throws(ApiError) -> Coretype {
        try await client.send(Self.getExternalcontactsOrganizationsSchemasCoretype(coreTypeName: coreTypeName))
    }

    /// The call `GET /api/v2/externalcontacts/organizations/schemas/coretypes/{coreTypeName}`, ready to be sent.
    public static func getExternalcontactsOrganizationsSchemasCoretype(coreTypeName: String) -> APICall<Coretype> {
        APICall(
            "getExternalcontactsOrganizationsSchemasCoretype", .get,
            "/api/v2/externalcontacts/organizations/schemas/coretypes/{coreTypeName}",
            parameters: [("coreTypeName", coreTypeName)])
    }
}

// MARK: - getExternalcontactsOrganizationsSchemasCoretypes

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/organizations/schemas/coretypes`.
    ///
    /// Needs the permission `externalContacts:customFields:view`.
    public func getExternalcontactsOrganizationsSchemasCoretypes() async throws(ApiError) -> CoretypeListing {
        try await client.send(Self.getExternalcontactsOrganizationsSchemasCoretypes())
    }

    /// The call `GET /api/v2/externalcontacts/organizations/schemas/coretypes`, ready to be sent.
    public static func getExternalcontactsOrganizationsSchemasCoretypes() -> APICall<CoretypeListing> {
        APICall(
            "getExternalcontactsOrganizationsSchemasCoretypes", .get,
            "/api/v2/externalcontacts/organizations/schemas/coretypes")
    }
}

// MARK: - getExternalcontactsOrganizationsSchemasLimits

extension ExternalContactsApi {
    /// Calls `GET /api/v2/externalcontacts/organizations/schemas/limits`.
    ///
    /// Needs the permission `externalContacts:customFields:view`.
    public func getExternalcontactsOrganizationsSchemasLimits() async throws(ApiError) -> SchemaQuantityLimits {
        try await client.send(Self.getExternalcontactsOrganizationsSchemasLimits())
    }

    /// The call `GET /api/v2/externalcontacts/organizations/schemas/limits`, ready to be sent.
    public static func getExternalcontactsOrganizationsSchemasLimits() -> APICall<SchemaQuantityLimits> {
        APICall(
            "getExternalcontactsOrganizationsSchemasLimits", .get,
            "/api/v2/externalcontacts/organizations/schemas/limits")
    }
}

// MARK: - patchExternalcontactsOrganization

extension ExternalContactsApi {
    /// Calls `PATCH /api/v2/externalcontacts/organizations/{externalOrganizationId}`.
    ///
    /// Needs the permission `externalContacts:externalOrganization:edit`.
    ///
    /// - Parameters:
    ///   - externalOrganizationId: `externalOrganizationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchExternalcontactsOrganization(
        externalOrganizationId: String, body: ExternalContactsPatchRequest
    ) async throws(ApiError) -> ExternalOrganization {
        try await client.send(
            Self.patchExternalcontactsOrganization(externalOrganizationId: externalOrganizationId, body: body))
    }

    /// The call `PATCH /api/v2/externalcontacts/organizations/{externalOrganizationId}`, ready to be sent.
    public static func patchExternalcontactsOrganization(
        externalOrganizationId: String, body: ExternalContactsPatchRequest
    ) -> APICall<ExternalOrganization> {
        APICall(
            "patchExternalcontactsOrganization", .patch,
            "/api/v2/externalcontacts/organizations/{externalOrganizationId}",
            parameters: [("externalOrganizationId", externalOrganizationId)], body: .json(body.asJSON))
    }
}

// MARK: - patchExternalcontactsOrganizationIdentifiers

extension ExternalContactsApi {
    /// Calls `PATCH /api/v2/externalcontacts/organizations/{externalOrganizationId}/identifiers`.
    ///
    /// Needs the permission `externalContacts:externalOrganization:edit`.
    ///
    /// - Parameters:
    ///   - externalOrganizationId: `externalOrganizationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchExternalcontactsOrganizationIdentifiers(
        externalOrganizationId: String, body: ExternalOrganizationIdentifierClaimRequest
    ) async throws(ApiError) -> ExternalOrganizationIdentifier {
        try await client.send(
            Self.patchExternalcontactsOrganizationIdentifiers(
                externalOrganizationId: externalOrganizationId, body: body))
    }

    /// The call `PATCH /api/v2/externalcontacts/organizations/{externalOrganizationId}/identifiers`, ready to be sent.
    public static func patchExternalcontactsOrganizationIdentifiers(
        externalOrganizationId: String, body: ExternalOrganizationIdentifierClaimRequest
    ) -> APICall<ExternalOrganizationIdentifier> {
        APICall(
            "patchExternalcontactsOrganizationIdentifiers", .patch,
            "/api/v2/externalcontacts/organizations/{externalOrganizationId}/identifiers",
            parameters: [("externalOrganizationId", externalOrganizationId)], body: .json(body.asJSON))
    }
}

// MARK: - patchExternalcontactsOrganizationNote

extension ExternalContactsApi {
    /// Calls `PATCH /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId}`.
    ///
    /// Needs the permission `externalContacts:externalOrganization:edit`.
    ///
    /// - Parameters:
    ///   - externalOrganizationId: `externalOrganizationId` in the path.
    ///   - noteId: `noteId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchExternalcontactsOrganizationNote(
        externalOrganizationId: String, noteId: String, body: ExternalContactsPatchRequest
    ) async throws(ApiError) -> Note {
        try await client.send(
            Self.patchExternalcontactsOrganizationNote(
                externalOrganizationId: externalOrganizationId, noteId: noteId, body: body))
    }

    /// The call `PATCH /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId}`, ready to be
    /// sent.
    public static func patchExternalcontactsOrganizationNote(
        externalOrganizationId: String, noteId: String, body: ExternalContactsPatchRequest
    ) -> APICall<Note> {
        APICall(
            "patchExternalcontactsOrganizationNote", .patch,
            "/api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId}",
            parameters: [("externalOrganizationId", externalOrganizationId), ("noteId", noteId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postExternalcontactsOrganizationNotes

extension ExternalContactsApi {
    /// Calls `POST /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes`.
    ///
    /// Needs one of the permissions `relate:externalOrganization:edit`, `externalContacts:externalOrganization:edit`.
    ///
    /// - Parameters:
    ///   - externalOrganizationId: `externalOrganizationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postExternalcontactsOrganizationNotes(
        externalOrganizationId: String, body: Note
    ) async throws(ApiError) -> Note {
        try await client.send(
            Self.postExternalcontactsOrganizationNotes(externalOrganizationId: externalOrganizationId, body: body))
    }

    /// The call `POST /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes`, ready to be sent.
    public static func postExternalcontactsOrganizationNotes(
        externalOrganizationId: String, body: Note
    ) -> APICall<Note> {
        APICall(
            "postExternalcontactsOrganizationNotes", .post,
            "/api/v2/externalcontacts/organizations/{externalOrganizationId}/notes",
            parameters: [("externalOrganizationId", externalOrganizationId)], body: .json(body.asJSON))
    }
}

// MARK: - postExternalcontactsOrganizations

extension ExternalContactsApi {
    /// Calls `POST /api/v2/externalcontacts/organizations`.
    ///
    /// Needs one of the permissions `relate:externalOrganization:add`, `externalContacts:externalOrganization:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postExternalcontactsOrganizations(
        body: ExternalOrganization
    ) async throws(ApiError) -> ExternalOrganization {
        try await client.send(Self.postExternalcontactsOrganizations(body: body))
    }

    /// The call `POST /api/v2/externalcontacts/organizations`, ready to be sent.
    public static func postExternalcontactsOrganizations(body: ExternalOrganization) -> APICall<ExternalOrganization> {
        APICall(
            "postExternalcontactsOrganizations", .post, "/api/v2/externalcontacts/organizations",
            body: .json(body.asJSON))
    }
}

// MARK: - postExternalcontactsOrganizationsEnrich

extension ExternalContactsApi {
    /// Calls `POST /api/v2/externalcontacts/organizations/enrich`.
    ///
    /// Needs the permission `externalContacts:externalOrganization:enrich`.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - dryRun: `dryRun` in the query.
    @discardableResult
    public func postExternalcontactsOrganizationsEnrich(
        body: ExternalOrganizationEnrichRequest, dryRun: Bool? = nil
    ) async throws(ApiError) -> ExternalOrganization {
        try await client.send(Self.postExternalcontactsOrganizationsEnrich(body: body, dryRun: dryRun))
    }

    /// The call `POST /api/v2/externalcontacts/organizations/enrich`, ready to be sent.
    public static func postExternalcontactsOrganizationsEnrich(
        body: ExternalOrganizationEnrichRequest, dryRun: Bool? = nil
    ) -> APICall<ExternalOrganization> {
        var queryParameters = QueryParameters()
        queryParameters.add("dryRun", dryRun)
        return APICall(
            "postExternalcontactsOrganizationsEnrich", .post, "/api/v2/externalcontacts/organizations/enrich",
            query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postExternalcontactsOrganizationsExports

extension ExternalContactsApi {
    /// Calls `POST /api/v2/externalcontacts/organizations/exports`.
    ///
    /// Needs the permissions `externalContacts:export:add`, `externalContacts:externalOrganization:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postExternalcontactsOrganizationsExports(
        body: OrganizationsExport
    ) async throws(ApiError) -> OrganizationsExport {
        try await client.send(Self.postExternalcontactsOrganizationsExports(body: body))
    }

    /// The call `POST /api/v2/externalcontacts/organizations/exports`, ready to be sent.
    public static func postExternalcontactsOrganizationsExports(
        body: OrganizationsExport
    ) -> APICall<OrganizationsExport> {
        APICall(
            "postExternalcontactsOrganizationsExports", .post, "/api/v2/externalcontacts/organizations/exports",
            body: .json(body.asJSON))
    }
}

// MARK: - postExternalcontactsOrganizationsSchemas

extension ExternalContactsApi {
    /// Calls `POST /api/v2/externalcontacts/organizations/schemas`.
    ///
    /// Needs the permission `externalContacts:customFields:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postExternalcontactsOrganizationsSchemas(body: DataSchema) async throws(ApiError) -> DataSchema {
        try await client.send(Self.postExternalcontactsOrganizationsSchemas(body: body))
    }

    /// The call `POST /api/v2/externalcontacts/organizations/schemas`, ready to be sent.
    public static func postExternalcontactsOrganizationsSchemas(body: DataSchema) -> APICall<DataSchema> {
        APICall(
            "postExternalcontactsOrganizationsSchemas", .post, "/api/v2/externalcontacts/organizations/schemas",
            body: .json(body.asJSON))
    }
}

// MARK: - putExternalcontactsOrganization

extension ExternalContactsApi {
    /// Calls `PUT /api/v2/externalcontacts/organizations/{externalOrganizationId}`.
    ///
    /// Needs one of the permissions `relate:externalOrganization:edit`, `externalContacts:externalOrganization:edit`.
    ///
    /// - Parameters:
    ///   - externalOrganizationId: `externalOrganizationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putExternalcontactsOrganization(
        externalOrganizationId: String, body: ExternalOrganization
    ) async throws(ApiError) -> ExternalOrganization {
        try await client.send(
            Self.putExternalcontactsOrganization(externalOrganizationId: externalOrganizationId, body: body))
    }

    /// The call `PUT /api/v2/externalcontacts/organizations/{externalOrganizationId}`, ready to be sent.
    public static func putExternalcontactsOrganization(
        externalOrganizationId: String, body: ExternalOrganization
    ) -> APICall<ExternalOrganization> {
        APICall(
            "putExternalcontactsOrganization", .put, "/api/v2/externalcontacts/organizations/{externalOrganizationId}",
            parameters: [("externalOrganizationId", externalOrganizationId)], body: .json(body.asJSON))
    }
}

// MARK: - putExternalcontactsOrganizationNote

extension ExternalContactsApi {
    /// Calls `PUT /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId}`.
    ///
    /// Needs one of the permissions `relate:externalOrganization:edit`, `externalContacts:externalOrganization:edit`.
    ///
    /// - Parameters:
    ///   - externalOrganizationId: `externalOrganizationId` in the path.
    ///   - noteId: `noteId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putExternalcontactsOrganizationNote(
        externalOrganizationId: String, noteId: String, body: Note
    ) async throws(ApiError) -> Note {
        try await client.send(
            Self.putExternalcontactsOrganizationNote(
                externalOrganizationId: externalOrganizationId, noteId: noteId, body: body))
    }

    /// The call `PUT /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId}`, ready to be sent.
    public static func putExternalcontactsOrganizationNote(
        externalOrganizationId: String, noteId: String, body: Note
    ) -> APICall<Note> {
        APICall(
            "putExternalcontactsOrganizationNote", .put,
            "/api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId}",
            parameters: [("externalOrganizationId", externalOrganizationId), ("noteId", noteId)],
            body: .json(body.asJSON))
    }
}

// MARK: - putExternalcontactsOrganizationTrustorTrustorId

extension ExternalContactsApi {
    /// Calls `PUT /api/v2/externalcontacts/organizations/{externalOrganizationId}/trustor/{trustorId}`.
    ///
    /// Needs the permission `externalContacts:externalOrganization:edit`.
    ///
    /// - Parameters:
    ///   - externalOrganizationId: `externalOrganizationId` in the path.
    ///   - trustorId: `trustorId` in the path.
    @discardableResult
    public func putExternalcontactsOrganizationTrustorTrustorId(
        externalOrganizationId: String, trustorId: String
    ) async throws(ApiError) -> ExternalOrganizationTrustorLink {
        try await client.send(
            Self.putExternalcontactsOrganizationTrustorTrustorId(
                externalOrganizationId: externalOrganizationId, trustorId: trustorId))
    }

    /// The call `PUT /api/v2/externalcontacts/organizations/{externalOrganizationId}/trustor/{trustorId}`, ready to be
    /// sent.
    public static func putExternalcontactsOrganizationTrustorTrustorId(
        externalOrganizationId: String, trustorId: String
    ) -> APICall<ExternalOrganizationTrustorLink> {
        APICall(
            "putExternalcontactsOrganizationTrustorTrustorId", .put,
            "/api/v2/externalcontacts/organizations/{externalOrganizationId}/trustor/{trustorId}",
            parameters: [("externalOrganizationId", externalOrganizationId), ("trustorId", trustorId)])
    }
}

// MARK: - putExternalcontactsOrganizationsSchema

extension ExternalContactsApi {
    /// Calls `PUT /api/v2/externalcontacts/organizations/schemas/{schemaId}`.
    ///
    /// Needs the permission `externalContacts:customFields:edit`.
    ///
    /// - Parameters:
    ///   - schemaId: `schemaId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putExternalcontactsOrganizationsSchema(
        schemaId: String, body: DataSchema
    ) async throws(ApiError) -> DataSchema {
        try await client.send(Self.putExternalcontactsOrganizationsSchema(schemaId: schemaId, body: body))
    }

    /// The call `PUT /api/v2/externalcontacts/organizations/schemas/{schemaId}`, ready to be sent.
    public static func putExternalcontactsOrganizationsSchema(
        schemaId: String, body: DataSchema
    ) -> APICall<DataSchema> {
        APICall(
            "putExternalcontactsOrganizationsSchema", .put, "/api/v2/externalcontacts/organizations/schemas/{schemaId}",
            parameters: [("schemaId", schemaId)], body: .json(body.asJSON))
    }
}
