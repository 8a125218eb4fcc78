// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

// MARK: - postExternalcontactsBulkContacts

extension ExternalContactsApi {
    /// Calls `POST /api/v2/externalcontacts/bulk/contacts`.
    ///
    /// Needs the permission `externalContacts:contact:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postExternalcontactsBulkContacts(
        body: BulkIdsRequest
    ) async throws(ApiError) -> BulkFetchContactsResponse {
        try await client.send(Self.postExternalcontactsBulkContacts(body: body))
    }

    /// The call `POST /api/v2/externalcontacts/bulk/contacts`, ready to be sent.
    public static func postExternalcontactsBulkContacts(body: BulkIdsRequest) -> APICall<BulkFetchContactsResponse> {
        APICall(
            "postExternalcontactsBulkContacts", .post, "/api/v2/externalcontacts/bulk/contacts",
            body: .json(body.asJSON))
    }
}

// MARK: - postExternalcontactsBulkContactsAdd

extension ExternalContactsApi {
    /// Calls `POST /api/v2/externalcontacts/bulk/contacts/add`.
    ///
    /// Needs the permission `externalContacts:contact:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postExternalcontactsBulkContactsAdd(
        body: BulkContactsRequest
    ) async throws(ApiError) -> BulkContactsResponse {
        try await client.send(Self.postExternalcontactsBulkContactsAdd(body: body))
    }

    /// The call `POST /api/v2/externalcontacts/bulk/contacts/add`, ready to be sent.
    public static func postExternalcontactsBulkContactsAdd(body: BulkContactsRequest) -> APICall<BulkContactsResponse> {
        APICall(
            "postExternalcontactsBulkContactsAdd", .post, "/api/v2/externalcontacts/bulk/contacts/add",
            body: .json(body.asJSON))
    }
}

// MARK: - postExternalcontactsBulkContactsDivisionviews

extension ExternalContactsApi {
    /// Calls `POST /api/v2/externalcontacts/bulk/contacts/divisionviews`.
    ///
    /// Needs the permission `externalContacts:contact:search`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postExternalcontactsBulkContactsDivisionviews(
        body: BulkIdsRequest
    ) async throws(ApiError) -> BulkFetchContactsResponse {
        try await client.send(Self.postExternalcontactsBulkContactsDivisionviews(body: body))
    }

    /// The call `POST /api/v2/externalcontacts/bulk/contacts/divisionviews`, ready to be sent.
    public static func postExternalcontactsBulkContactsDivisionviews(
        body: BulkIdsRequest
    ) -> APICall<BulkFetchContactsResponse> {
        APICall(
            "postExternalcontactsBulkContactsDivisionviews", .post,
            "/api/v2/externalcontacts/bulk/contacts/divisionviews", body: .json(body.asJSON))
    }
}

// MARK: - postExternalcontactsBulkContactsEnrich

extension ExternalContactsApi {
    /// Calls `POST /api/v2/externalcontacts/bulk/contacts/enrich`.
    ///
    /// Needs the permission `externalContacts:contact:enrich`.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - dryRun: `dryRun` in the query.
    @discardableResult
    public func postExternalcontactsBulkContactsEnrich(
        body: BulkContactsEnrichRequest, dryRun: Bool? = nil
    ) async throws(ApiError) -> BulkContactsEnrichResponse {
        try await client.send(Self.postExternalcontactsBulkContactsEnrich(body: body, dryRun: dryRun))
    }

    /// The call `POST /api/v2/externalcontacts/bulk/contacts/enrich`, ready to be sent.
    public static func postExternalcontactsBulkContactsEnrich(
        body: BulkContactsEnrichRequest, dryRun: Bool? = nil
    ) -> APICall<BulkContactsEnrichResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("dryRun", dryRun)
        return APICall(
            "postExternalcontactsBulkContactsEnrich", .post, "/api/v2/externalcontacts/bulk/contacts/enrich",
            query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postExternalcontactsBulkContactsRemove

extension ExternalContactsApi {
    /// Calls `POST /api/v2/externalcontacts/bulk/contacts/remove`.
    ///
    /// Needs the permission `externalContacts:contact:delete`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postExternalcontactsBulkContactsRemove(
        body: BulkIdsRequest
    ) async throws(ApiError) -> BulkDeleteResponse {
        try await client.send(Self.postExternalcontactsBulkContactsRemove(body: body))
    }

    /// The call `POST /api/v2/externalcontacts/bulk/contacts/remove`, ready to be sent.
    public static func postExternalcontactsBulkContactsRemove(body: BulkIdsRequest) -> APICall<BulkDeleteResponse> {
        APICall(
            "postExternalcontactsBulkContactsRemove", .post, "/api/v2/externalcontacts/bulk/contacts/remove",
            body: .json(body.asJSON))
    }
}

// MARK: - postExternalcontactsBulkContactsUnresolved

extension ExternalContactsApi {
    /// Calls `POST /api/v2/externalcontacts/bulk/contacts/unresolved`.
    ///
    /// Needs the permission `externalContacts:contact:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postExternalcontactsBulkContactsUnresolved(
        body: BulkIdsRequest
    ) async throws(ApiError) -> BulkFetchContactsResponse {
        try await client.send(Self.postExternalcontactsBulkContactsUnresolved(body: body))
    }

    /// The call `POST /api/v2/externalcontacts/bulk/contacts/unresolved`, ready to be sent.
    public static func postExternalcontactsBulkContactsUnresolved(
        body: BulkIdsRequest
    ) -> APICall<BulkFetchContactsResponse> {
        APICall(
            "postExternalcontactsBulkContactsUnresolved", .post, "/api/v2/externalcontacts/bulk/contacts/unresolved",
            body: .json(body.asJSON))
    }
}

// MARK: - postExternalcontactsBulkContactsUpdate

extension ExternalContactsApi {
    /// Calls `POST /api/v2/externalcontacts/bulk/contacts/update`.
    ///
    /// Needs the permission `externalContacts:contact:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postExternalcontactsBulkContactsUpdate(
        body: BulkContactsRequest
    ) async throws(ApiError) -> BulkContactsResponse {
        try await client.send(Self.postExternalcontactsBulkContactsUpdate(body: body))
    }

    /// The call `POST /api/v2/externalcontacts/bulk/contacts/update`, ready to be sent.
    public static func postExternalcontactsBulkContactsUpdate(
        body: BulkContactsRequest
    ) -> APICall<BulkContactsResponse> {
        APICall(
            "postExternalcontactsBulkContactsUpdate", .post, "/api/v2/externalcontacts/bulk/contacts/update",
            body: .json(body.asJSON))
    }
}

// MARK: - postExternalcontactsBulkNotes

extension ExternalContactsApi {
    /// Calls `POST /api/v2/externalcontacts/bulk/notes`.
    ///
    /// Needs the permissions `externalContacts:contact:view`, `externalContacts:externalOrganization:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postExternalcontactsBulkNotes(body: BulkIdsRequest) async throws(ApiError) -> BulkFetchNotesResponse {
        try await client.send(Self.postExternalcontactsBulkNotes(body: body))
    }

    /// The call `POST /api/v2/externalcontacts/bulk/notes`, ready to be sent.
    public static func postExternalcontactsBulkNotes(body: BulkIdsRequest) -> APICall<BulkFetchNotesResponse> {
        APICall("postExternalcontactsBulkNotes", .post, "/api/v2/externalcontacts/bulk/notes", body: .json(body.asJSON))
    }
}

// MARK: - postExternalcontactsBulkNotesAdd

extension ExternalContactsApi {
    /// Calls `POST /api/v2/externalcontacts/bulk/notes/add`.
    ///
    /// Needs the permissions `externalContacts:contact:add`, `externalContacts:externalOrganization:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postExternalcontactsBulkNotesAdd(body: BulkNotesRequest) async throws(ApiError) -> BulkNotesResponse {
        try await client.send(Self.postExternalcontactsBulkNotesAdd(body: body))
    }

    /// The call `POST /api/v2/externalcontacts/bulk/notes/add`, ready to be sent.
    public static func postExternalcontactsBulkNotesAdd(body: BulkNotesRequest) -> APICall<BulkNotesResponse> {
        APICall(
            "postExternalcontactsBulkNotesAdd", .post, "/api/v2/externalcontacts/bulk/notes/add",
            body: .json(body.asJSON))
    }
}

// MARK: - postExternalcontactsBulkNotesRemove

extension ExternalContactsApi {
    /// Calls `POST /api/v2/externalcontacts/bulk/notes/remove`.
    ///
    /// Needs the permissions `externalContacts:contact:delete`, `externalContacts:externalOrganization:delete`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postExternalcontactsBulkNotesRemove(body: BulkIdsRequest) async throws(ApiError) -> BulkDeleteResponse {
        try await client.send(Self.postExternalcontactsBulkNotesRemove(body: body))
    }

    /// The call `POST /api/v2/externalcontacts/bulk/notes/remove`, ready to be sent.
    public static func postExternalcontactsBulkNotesRemove(body: BulkIdsRequest) -> APICall<BulkDeleteResponse> {
        APICall(
            "postExternalcontactsBulkNotesRemove", .post, "/api/v2/externalcontacts/bulk/notes/remove",
            body: .json(body.asJSON))
    }
}

// MARK: - postExternalcontactsBulkNotesUpdate

extension ExternalContactsApi {
    /// Calls `POST /api/v2/externalcontacts/bulk/notes/update`.
    ///
    /// Needs the permissions `externalContacts:contact:edit`, `externalContacts:externalOrganization:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postExternalcontactsBulkNotesUpdate(
        body: BulkNotesRequest
    ) async throws(ApiError) -> BulkNotesResponse {
        try await client.send(Self.postExternalcontactsBulkNotesUpdate(body: body))
    }

    /// The call `POST /api/v2/externalcontacts/bulk/notes/update`, ready to be sent.
    public static func postExternalcontactsBulkNotesUpdate(body: BulkNotesRequest) -> APICall<BulkNotesResponse> {
        APICall(
            "postExternalcontactsBulkNotesUpdate", .post, "/api/v2/externalcontacts/bulk/notes/update",
            body: .json(body.asJSON))
    }
}

// MARK: - postExternalcontactsBulkOrganizations

extension ExternalContactsApi {
    /// Calls `POST /api/v2/externalcontacts/bulk/organizations`.
    ///
    /// Needs the permission `externalContacts:externalOrganization:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postExternalcontactsBulkOrganizations(
        body: BulkIdsRequest
    ) async throws(ApiError) -> BulkFetchOrganizationsResponse {
        try await client.send(Self.postExternalcontactsBulkOrganizations(body: body))
    }

    /// The call `POST /api/v2/externalcontacts/bulk/organizations`, ready to be sent.
    public static func postExternalcontactsBulkOrganizations(
        body: BulkIdsRequest
    ) -> APICall<BulkFetchOrganizationsResponse> {
        APICall(
            "postExternalcontactsBulkOrganizations", .post, "/api/v2/externalcontacts/bulk/organizations",
            body: .json(body.asJSON))
    }
}

// MARK: - postExternalcontactsBulkOrganizationsAdd

extension ExternalContactsApi {
    /// Calls `POST /api/v2/externalcontacts/bulk/organizations/add`.
    ///
    /// Needs the permission `externalContacts:externalOrganization:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postExternalcontactsBulkOrganizationsAdd(
        body: BulkOrganizationsRequest
    ) async throws(ApiError) -> BulkOrganizationsResponse {
        try await client.send(Self.postExternalcontactsBulkOrganizationsAdd(body: body))
    }

    /// The call `POST /api/v2/externalcontacts/bulk/organizations/add`, ready to be sent.
    public static func postExternalcontactsBulkOrganizationsAdd(
        body: BulkOrganizationsRequest
    ) -> APICall<BulkOrganizationsResponse> {
        APICall(
            "postExternalcontactsBulkOrganizationsAdd", .post, "/api/v2/externalcontacts/bulk/organizations/add",
            body: .json(body.asJSON))
    }
}

// MARK: - postExternalcontactsBulkOrganizationsDivisionviews

extension ExternalContactsApi {
    /// Calls `POST /api/v2/externalcontacts/bulk/organizations/divisionviews`.
    ///
    /// Needs the permission `externalContacts:externalOrganization:search`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postExternalcontactsBulkOrganizationsDivisionviews(
        body: BulkIdsRequest
    ) async throws(ApiError) -> BulkFetchOrganizationsResponse {
        try await client.send(Self.postExternalcontactsBulkOrganizationsDivisionviews(body: body))
    }

    /// The call `POST /api/v2/externalcontacts/bulk/organizations/divisionviews`, ready to be sent.
    public static func postExternalcontactsBulkOrganizationsDivisionviews(
        body: BulkIdsRequest
    ) -> APICall<BulkFetchOrganizationsResponse> {
        APICall(
            "postExternalcontactsBulkOrganizationsDivisionviews", .post,
            "/api/v2/externalcontacts/bulk/organizations/divisionviews", body: .json(body.asJSON))
    }
}

// MARK: - postExternalcontactsBulkOrganizationsEnrich

extension ExternalContactsApi {
    /// Calls `POST /api/v2/externalcontacts/bulk/organizations/enrich`.
    ///
    /// Needs the permission `externalContacts:externalOrganization:enrich`.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - dryRun: `dryRun` in the query.
    @discardableResult
    public func postExternalcontactsBulkOrganizationsEnrich(
        body: BulkOrganizationsEnrichRequest, dryRun: Bool? = nil
    ) async throws(ApiError) -> BulkOrganizationsEnrichResponse {
        try await client.send(Self.postExternalcontactsBulkOrganizationsEnrich(body: body, dryRun: dryRun))
    }

    /// The call `POST /api/v2/externalcontacts/bulk/organizations/enrich`, ready to be sent.
    public static func postExternalcontactsBulkOrganizationsEnrich(
        body: BulkOrganizationsEnrichRequest, dryRun: Bool? = nil
    ) -> APICall<BulkOrganizationsEnrichResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("dryRun", dryRun)
        return APICall(
            "postExternalcontactsBulkOrganizationsEnrich", .post, "/api/v2/externalcontacts/bulk/organizations/enrich",
            query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postExternalcontactsBulkOrganizationsRemove

extension ExternalContactsApi {
    /// Calls `POST /api/v2/externalcontacts/bulk/organizations/remove`.
    ///
    /// Needs the permission `externalContacts:externalOrganization:delete`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postExternalcontactsBulkOrganizationsRemove(
        body: BulkIdsRequest
    ) async throws(ApiError) -> BulkDeleteResponse {
        try await client.send(Self.postExternalcontactsBulkOrganizationsRemove(body: body))
    }

    /// The call `POST /api/v2/externalcontacts/bulk/organizations/remove`, ready to be sent.
    public static func postExternalcontactsBulkOrganizationsRemove(
        body: BulkIdsRequest
    ) -> APICall<BulkDeleteResponse> {
        APICall(
            "postExternalcontactsBulkOrganizationsRemove", .post, "/api/v2/externalcontacts/bulk/organizations/remove",
            body: .json(body.asJSON))
    }
}

// MARK: - postExternalcontactsBulkOrganizationsUpdate

extension ExternalContactsApi {
    /// Calls `POST /api/v2/externalcontacts/bulk/organizations/update`.
    ///
    /// Needs the permission `externalContacts:externalOrganization:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postExternalcontactsBulkOrganizationsUpdate(
        body: BulkOrganizationsRequest
    ) async throws(ApiError) -> BulkOrganizationsResponse {
        try await client.send(Self.postExternalcontactsBulkOrganizationsUpdate(body: body))
    }

    /// The call `POST /api/v2/externalcontacts/bulk/organizations/update`, ready to be sent.
    public static func postExternalcontactsBulkOrganizationsUpdate(
        body: BulkOrganizationsRequest
    ) -> APICall<BulkOrganizationsResponse> {
        APICall(
            "postExternalcontactsBulkOrganizationsUpdate", .post, "/api/v2/externalcontacts/bulk/organizations/update",
            body: .json(body.asJSON))
    }
}

// MARK: - postExternalcontactsBulkRelationships

extension ExternalContactsApi {
    /// Calls `POST /api/v2/externalcontacts/bulk/relationships`.
    ///
    /// Needs the permissions `externalContacts:contact:view`, `externalContacts:externalOrganization:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postExternalcontactsBulkRelationships(
        body: BulkIdsRequest
    ) async throws(ApiError) -> BulkFetchRelationshipsResponse {
        try await client.send(Self.postExternalcontactsBulkRelationships(body: body))
    }

    /// The call `POST /api/v2/externalcontacts/bulk/relationships`, ready to be sent.
    public static func postExternalcontactsBulkRelationships(
        body: BulkIdsRequest
    ) -> APICall<BulkFetchRelationshipsResponse> {
        APICall(
            "postExternalcontactsBulkRelationships", .post, "/api/v2/externalcontacts/bulk/relationships",
            body: .json(body.asJSON))
    }
}

// MARK: - postExternalcontactsBulkRelationshipsAdd

extension ExternalContactsApi {
    /// Calls `POST /api/v2/externalcontacts/bulk/relationships/add`.
    ///
    /// Needs the permissions `externalContacts:contact:add`, `externalContacts:externalOrganization:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postExternalcontactsBulkRelationshipsAdd(
        body: BulkRelationshipsRequest
    ) async throws(ApiError) -> BulkRelationshipsResponse {
        try await client.send(Self.postExternalcontactsBulkRelationshipsAdd(body: body))
    }

    /// The call `POST /api/v2/externalcontacts/bulk/relationships/add`, ready to be sent.
    public static func postExternalcontactsBulkRelationshipsAdd(
        body: BulkRelationshipsRequest
    ) -> APICall<BulkRelationshipsResponse> {
        APICall(
            "postExternalcontactsBulkRelationshipsAdd", .post, "/api/v2/externalcontacts/bulk/relationships/add",
            body: .json(body.asJSON))
    }
}

// MARK: - postExternalcontactsBulkRelationshipsRemove

extension ExternalContactsApi {
    /// Calls `POST /api/v2/externalcontacts/bulk/relationships/remove`.
    ///
    /// Needs the permissions `externalContacts:contact:delete`, `externalContacts:externalOrganization:delete`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postExternalcontactsBulkRelationshipsRemove(
        body: BulkIdsRequest
    ) async throws(ApiError) -> BulkDeleteResponse {
        try await client.send(Self.postExternalcontactsBulkRelationshipsRemove(body: body))
    }

    /// The call `POST /api/v2/externalcontacts/bulk/relationships/remove`, ready to be sent.
    public static func postExternalcontactsBulkRelationshipsRemove(
        body: BulkIdsRequest
    ) -> APICall<BulkDeleteResponse> {
        APICall(
            "postExternalcontactsBulkRelationshipsRemove", .post, "/api/v2/externalcontacts/bulk/relationships/remove",
            body: .json(body.asJSON))
    }
}

// MARK: - postExternalcontactsBulkRelationshipsUpdate

extension ExternalContactsApi {
    /// Calls `POST /api/v2/externalcontacts/bulk/relationships/update`.
    ///
    /// Needs the permissions `externalContacts:contact:edit`, `externalContacts:externalOrganization:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postExternalcontactsBulkRelationshipsUpdate(
        body: BulkRelationshipsRequest
    ) async throws(ApiError) -> BulkRelationshipsResponse {
        try await client.send(Self.postExternalcontactsBulkRelationshipsUpdate(body: body))
    }

    /// The call `POST /api/v2/externalcontacts/bulk/relationships/update`, ready to be sent.
    public static func postExternalcontactsBulkRelationshipsUpdate(
        body: BulkRelationshipsRequest
    ) -> APICall<BulkRelationshipsResponse> {
        APICall(
            "postExternalcontactsBulkRelationshipsUpdate", .post, "/api/v2/externalcontacts/bulk/relationships/update",
            body: .json(body.asJSON))
    }
}
