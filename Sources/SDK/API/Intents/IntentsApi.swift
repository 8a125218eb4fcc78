// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The operations of the tag Intents.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct IntentsApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteIntentsCategory

extension IntentsApi {
    /// Calls `DELETE /api/v2/intents/categories/{categoryId}`.
    ///
    /// Needs the permission `externalContacts:customerIntentTaxonomy:delete`.
    ///
    /// - Parameters:
    ///   - categoryId: `categoryId` in the path.
    public func deleteIntentsCategory(categoryId: String) async throws(ApiError) {
        try await client.send(Self.deleteIntentsCategory(categoryId: categoryId))
    }

    /// The call `DELETE /api/v2/intents/categories/{categoryId}`, ready to be sent.
    public static func deleteIntentsCategory(categoryId: String) -> APICall<Void> {
        APICall(
            "deleteIntentsCategory", .delete, "/api/v2/intents/categories/{categoryId}",
            parameters: [("categoryId", categoryId)])
    }
}

// MARK: - deleteIntentsCustomerintent

extension IntentsApi {
    /// Calls `DELETE /api/v2/intents/customerintents/{customerIntentId}`.
    ///
    /// Needs the permission `externalContacts:customerIntentTaxonomy:delete`.
    ///
    /// - Parameters:
    ///   - customerIntentId: `customerIntentId` in the path.
    public func deleteIntentsCustomerintent(customerIntentId: String) async throws(ApiError) {
        try await client.send(Self.deleteIntentsCustomerintent(customerIntentId: customerIntentId))
    }

    /// The call `DELETE /api/v2/intents/customerintents/{customerIntentId}`, ready to be sent.
    public static func deleteIntentsCustomerintent(customerIntentId: String) -> APICall<Void> {
        APICall(
            "deleteIntentsCustomerintent", .delete, "/api/v2/intents/customerintents/{customerIntentId}",
            parameters: [("customerIntentId", customerIntentId)])
    }
}

// MARK: - getIntentsAssignmentsExternalcontact

extension IntentsApi {
    /// Calls `GET /api/v2/intents/assignments/externalcontacts/{externalContactId}`.
    ///
    /// Needs the permission `externalContacts:customerIntentAssignments:view`.
    ///
    /// - Parameters:
    ///   - externalContactId: `externalContactId` in the path.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    public func getIntentsAssignmentsExternalcontact(
        externalContactId: String, pageSize: Int? = nil, pageNumber: Int? = nil
    ) async throws(ApiError) -> CustomerIntentAssignmentListing {
        try await client.send(
            Self.getIntentsAssignmentsExternalcontact(
                externalContactId: externalContactId, pageSize: pageSize, pageNumber: pageNumber))
    }

    /// The call `GET /api/v2/intents/assignments/externalcontacts/{externalContactId}`, ready to be sent.
    public static func getIntentsAssignmentsExternalcontact(
        externalContactId: String, pageSize: Int? = nil, pageNumber: Int? = nil
    ) -> APICall<CustomerIntentAssignmentListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall(
            "getIntentsAssignmentsExternalcontact", .get,
            "/api/v2/intents/assignments/externalcontacts/{externalContactId}",
            parameters: [("externalContactId", externalContactId)], query: queryParameters)
    }
}

// MARK: - getIntentsCategories

extension IntentsApi {
    /// Calls `GET /api/v2/intents/categories`.
    ///
    /// Needs the permission `externalContacts:customerIntentTaxonomy:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - queryValue: `queryValue` in the query.
    public func getIntentsCategories(
        pageSize: Int? = nil, pageNumber: Int? = nil, queryValue: String? = nil
    ) async throws(ApiError) -> IntentsCategoryListing {
        try await client.send(
            Self.getIntentsCategories(pageSize: pageSize, pageNumber: pageNumber, queryValue: queryValue))
    }

    /// The call `GET /api/v2/intents/categories`, ready to be sent.
    public static func getIntentsCategories(
        pageSize: Int? = nil, pageNumber: Int? = nil, queryValue: String? = nil
    ) -> APICall<IntentsCategoryListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("queryValue", queryValue)
        return APICall("getIntentsCategories", .get, "/api/v2/intents/categories", query: queryParameters)
    }
}

// MARK: - getIntentsCategory

extension IntentsApi {
    /// Calls `GET /api/v2/intents/categories/{categoryId}`.
    ///
    /// Needs the permission `externalContacts:customerIntentTaxonomy:view`.
    ///
    /// - Parameters:
    ///   - categoryId: `categoryId` in the path.
    public func getIntentsCategory(categoryId: String) async throws(ApiError) -> IntentsCategory {
        try await client.send(Self.getIntentsCategory(categoryId: categoryId))
    }

    /// The call `GET /api/v2/intents/categories/{categoryId}`, ready to be sent.
    public static func getIntentsCategory(categoryId: String) -> APICall<IntentsCategory> {
        APICall(
            "getIntentsCategory", .get, "/api/v2/intents/categories/{categoryId}",
            parameters: [("categoryId", categoryId)])
    }
}

// MARK: - getIntentsCustomerintent

extension IntentsApi {
    /// Calls `GET /api/v2/intents/customerintents/{customerIntentId}`.
    ///
    /// Needs the permission `externalContacts:customerIntentTaxonomy:view`.
    ///
    /// - Parameters:
    ///   - customerIntentId: `customerIntentId` in the path.
    public func getIntentsCustomerintent(customerIntentId: String) async throws(ApiError) -> CustomerIntentResponse {
        try await client.send(Self.getIntentsCustomerintent(customerIntentId: customerIntentId))
    }

    /// The call `GET /api/v2/intents/customerintents/{customerIntentId}`, ready to be sent.
    public static func getIntentsCustomerintent(customerIntentId: String) -> APICall<CustomerIntentResponse> {
        APICall(
            "getIntentsCustomerintent", .get, "/api/v2/intents/customerintents/{customerIntentId}",
            parameters: [("customerIntentId", customerIntentId)])
    }
}

// MARK: - getIntentsCustomerintentSourceintents

extension IntentsApi {
    /// Calls `GET /api/v2/intents/customerintents/{customerIntentId}/sourceintents`.
    ///
    /// Needs the permission `externalContacts:customerIntentTaxonomy:view`.
    ///
    /// - Parameters:
    ///   - customerIntentId: `customerIntentId` in the path.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - queryValue: `queryValue` in the query.
    public func getIntentsCustomerintentSourceintents(
        customerIntentId: String, pageSize: Int? = nil, pageNumber: Int? = nil, queryValue: String? = nil
    ) async throws(ApiError) -> CustomerSourceIntentListing {
        try await client.send(
            Self.getIntentsCustomerintentSourceintents(
                customerIntentId: customerIntentId, pageSize: pageSize, pageNumber: pageNumber, queryValue: queryValue))
    }

    /// The call `GET /api/v2/intents/customerintents/{customerIntentId}/sourceintents`, ready to be sent.
    public static func getIntentsCustomerintentSourceintents(
        customerIntentId: String, pageSize: Int? = nil, pageNumber: Int? = nil, queryValue: String? = nil
    ) -> APICall<CustomerSourceIntentListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("queryValue", queryValue)
        return APICall(
            "getIntentsCustomerintentSourceintents", .get,
            "/api/v2/intents/customerintents/{customerIntentId}/sourceintents",
            parameters: [("customerIntentId", customerIntentId)], query: queryParameters)
    }
}

// MARK: - getIntentsCustomerintents

extension IntentsApi {
    /// Calls `GET /api/v2/intents/customerintents`.
    ///
    /// Needs the permission `externalContacts:customerIntentTaxonomy:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - queryValue: `queryValue` in the query.
    ///   - categoryId: `categoryId` in the query.
    public func getIntentsCustomerintents(
        pageSize: Int? = nil, pageNumber: Int? = nil, queryValue: String? = nil, categoryId: String? = nil
    ) async throws(ApiError) -> CustomerIntentListing {
        try await client.send(
            Self.getIntentsCustomerintents(
                pageSize: pageSize, pageNumber: pageNumber, queryValue: queryValue, categoryId: categoryId))
    }

    /// The call `GET /api/v2/intents/customerintents`, ready to be sent.
    public static func getIntentsCustomerintents(
        pageSize: Int? = nil, pageNumber: Int? = nil, queryValue: String? = nil, categoryId: String? = nil
    ) -> APICall<CustomerIntentListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("queryValue", queryValue)
        queryParameters.add("categoryId", categoryId)
        return APICall("getIntentsCustomerintents", .get, "/api/v2/intents/customerintents", query: queryParameters)
    }
}

// MARK: - getIntentsSourceintents

extension IntentsApi {
    /// Calls `GET /api/v2/intents/sourceintents`.
    ///
    /// Needs the permission `externalContacts:customerIntentTaxonomy:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - type: `type` in the query.
    ///   - sourceId: `sourceId` in the query.
    public func getIntentsSourceintents(
        pageSize: Int? = nil, pageNumber: Int? = nil, type: GetIntentsSourceintentsType? = nil, sourceId: String? = nil
    ) async throws(ApiError) -> CustomerSourceIntentListing {
        try await client.send(
            Self.getIntentsSourceintents(pageSize: pageSize, pageNumber: pageNumber, type: type, sourceId: sourceId))
    }

    /// The call `GET /api/v2/intents/sourceintents`, ready to be sent.
    public static func getIntentsSourceintents(
        pageSize: Int? = nil, pageNumber: Int? = nil, type: GetIntentsSourceintentsType? = nil, sourceId: String? = nil
    ) -> APICall<CustomerSourceIntentListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("type", type)
        queryParameters.add("sourceId", sourceId)
        return APICall("getIntentsSourceintents", .get, "/api/v2/intents/sourceintents", query: queryParameters)
    }
}

// MARK: - patchIntentsCategory

extension IntentsApi {
    /// Calls `PATCH /api/v2/intents/categories/{categoryId}`.
    ///
    /// Needs the permission `externalContacts:customerIntentTaxonomy:edit`.
    ///
    /// - Parameters:
    ///   - categoryId: `categoryId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchIntentsCategory(
        categoryId: String, body: IntentsCategoryPatch
    ) async throws(ApiError) -> IntentsCategory {
        try await client.send(Self.patchIntentsCategory(categoryId: categoryId, body: body))
    }

    /// The call `PATCH /api/v2/intents/categories/{categoryId}`, ready to be sent.
    public static func patchIntentsCategory(
        categoryId: String, body: IntentsCategoryPatch
    ) -> APICall<IntentsCategory> {
        APICall(
            "patchIntentsCategory", .patch, "/api/v2/intents/categories/{categoryId}",
            parameters: [("categoryId", categoryId)], body: .json(body.asJSON))
    }
}

// MARK: - patchIntentsCustomerintent

extension IntentsApi {
    /// Calls `PATCH /api/v2/intents/customerintents/{customerIntentId}`.
    ///
    /// Needs the permission `externalContacts:customerIntentTaxonomy:edit`.
    ///
    /// - Parameters:
    ///   - customerIntentId: `customerIntentId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchIntentsCustomerintent(
        customerIntentId: String, body: CustomerIntentPatch
    ) async throws(ApiError) -> CustomerIntentResponse {
        try await client.send(Self.patchIntentsCustomerintent(customerIntentId: customerIntentId, body: body))
    }

    /// The call `PATCH /api/v2/intents/customerintents/{customerIntentId}`, ready to be sent.
    public static func patchIntentsCustomerintent(
        customerIntentId: String, body: CustomerIntentPatch
    ) -> APICall<CustomerIntentResponse> {
        APICall(
            "patchIntentsCustomerintent", .patch, "/api/v2/intents/customerintents/{customerIntentId}",
            parameters: [("customerIntentId", customerIntentId)], body: .json(body.asJSON))
    }
}

// MARK: - postIntentsAssignmentsExternalcontactCustomerintentAssignment

extension IntentsApi {
    /// Calls `POST
    /// /api/v2/intents/assignments/externalcontacts/{externalContactId}/customerintents/{customerIntentId}/assignment`.
    ///
    /// Needs the permission `externalContacts:customerIntentAssignments:add`.
    ///
    /// - Parameters:
    ///   - externalContactId: `externalContactId` in the path.
    ///   - customerIntentId: `customerIntentId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postIntentsAssignmentsExternalcontactCustomerintentAssignment(
        externalContactId: String, customerIntentId: String, body: CustomerIntentAssignmentRequest
    ) async throws(ApiError) -> CustomerIntentAssignmentResponse {
        try await client.send(
            Self.postIntentsAssignmentsExternalcontactCustomerintentAssignment(
                externalContactId: externalContactId, customerIntentId: customerIntentId, body: body))
    }

    /// The call `POST
    /// /api/v2/intents/assignments/externalcontacts/{externalContactId}/customerintents/{customerIntentId}/assignment`,
    /// ready to be sent.
    public static func postIntentsAssignmentsExternalcontactCustomerintentAssignment(
        externalContactId: String, customerIntentId: String, body: CustomerIntentAssignmentRequest
    ) -> APICall<CustomerIntentAssignmentResponse> {
        APICall(
            "postIntentsAssignmentsExternalcontactCustomerintentAssignment", .post,
            "/api/v2/intents/assignments/externalcontacts/{externalContactId}/customerintents/{customerIntentId}/assignment",
            parameters: [("externalContactId", externalContactId), ("customerIntentId", customerIntentId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postIntentsCategories

extension IntentsApi {
    /// Calls `POST /api/v2/intents/categories`.
    ///
    /// Needs the permission `externalContacts:customerIntentTaxonomy:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postIntentsCategories(body: IntentsCategory) async throws(ApiError) -> IntentsCategory {
        try await client.send(Self.postIntentsCategories(body: body))
    }

    /// The call `POST /api/v2/intents/categories`, ready to be sent.
    public static func postIntentsCategories(body: IntentsCategory) -> APICall<IntentsCategory> {
        APICall("postIntentsCategories", .post, "/api/v2/intents/categories", body: .json(body.asJSON))
    }
}

// MARK: - postIntentsCustomerintentSourceintentsBulkAdd

extension IntentsApi {
    /// Calls `POST /api/v2/intents/customerintents/{customerIntentId}/sourceintents/bulk/add`.
    ///
    /// Needs the permission `externalContacts:customerIntentTaxonomy:edit`.
    ///
    /// - Parameters:
    ///   - customerIntentId: `customerIntentId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postIntentsCustomerintentSourceintentsBulkAdd(
        customerIntentId: String, body: BulkAddSourceIntentsRequest
    ) async throws(ApiError) -> BulkSourceIntentsResponse {
        try await client.send(
            Self.postIntentsCustomerintentSourceintentsBulkAdd(customerIntentId: customerIntentId, body: body))
    }

    /// The call `POST /api/v2/intents/customerintents/{customerIntentId}/sourceintents/bulk/add`, ready to be sent.
    public static func postIntentsCustomerintentSourceintentsBulkAdd(
        customerIntentId: String, body: BulkAddSourceIntentsRequest
    ) -> APICall<BulkSourceIntentsResponse> {
        APICall(
            "postIntentsCustomerintentSourceintentsBulkAdd", .post,
            "/api/v2/intents/customerintents/{customerIntentId}/sourceintents/bulk/add",
            parameters: [("customerIntentId", customerIntentId)], body: .json(body.asJSON))
    }
}

// MARK: - postIntentsCustomerintentSourceintentsBulkRemove

extension IntentsApi {
    /// Calls `POST /api/v2/intents/customerintents/{customerIntentId}/sourceintents/bulk/remove`.
    ///
    /// Needs the permission `externalContacts:customerIntentTaxonomy:edit`.
    ///
    /// - Parameters:
    ///   - customerIntentId: `customerIntentId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postIntentsCustomerintentSourceintentsBulkRemove(
        customerIntentId: String, body: BulkRemoveSourceIntentsRequest
    ) async throws(ApiError) -> BulkSourceIntentsResponse {
        try await client.send(
            Self.postIntentsCustomerintentSourceintentsBulkRemove(customerIntentId: customerIntentId, body: body))
    }

    /// The call `POST /api/v2/intents/customerintents/{customerIntentId}/sourceintents/bulk/remove`, ready to be sent.
    public static func postIntentsCustomerintentSourceintentsBulkRemove(
        customerIntentId: String, body: BulkRemoveSourceIntentsRequest
    ) -> APICall<BulkSourceIntentsResponse> {
        APICall(
            "postIntentsCustomerintentSourceintentsBulkRemove", .post,
            "/api/v2/intents/customerintents/{customerIntentId}/sourceintents/bulk/remove",
            parameters: [("customerIntentId", customerIntentId)], body: .json(body.asJSON))
    }
}

// MARK: - postIntentsCustomerintents

extension IntentsApi {
    /// Calls `POST /api/v2/intents/customerintents`.
    ///
    /// Needs the permission `externalContacts:customerIntentTaxonomy:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postIntentsCustomerintents(body: CustomerIntent) async throws(ApiError) -> CustomerIntentResponse {
        try await client.send(Self.postIntentsCustomerintents(body: body))
    }

    /// The call `POST /api/v2/intents/customerintents`, ready to be sent.
    public static func postIntentsCustomerintents(body: CustomerIntent) -> APICall<CustomerIntentResponse> {
        APICall("postIntentsCustomerintents", .post, "/api/v2/intents/customerintents", body: .json(body.asJSON))
    }
}

// MARK: - postIntentsCustomerintentsBulkRetrieve

extension IntentsApi {
    /// Calls `POST /api/v2/intents/customerintents/bulk/retrieve`.
    ///
    /// Needs the permission `externalContacts:customerIntentTaxonomy:view`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postIntentsCustomerintentsBulkRetrieve(
        body: BatchGetCustomerIntentsRequest
    ) async throws(ApiError) -> [CustomerIntentResponse] {
        try await client.send(Self.postIntentsCustomerintentsBulkRetrieve(body: body))
    }

    /// The call `POST /api/v2/intents/customerintents/bulk/retrieve`, ready to be sent.
    public static func postIntentsCustomerintentsBulkRetrieve(
        body: BatchGetCustomerIntentsRequest
    ) -> APICall<[CustomerIntentResponse]> {
        APICall(
            "postIntentsCustomerintentsBulkRetrieve", .post, "/api/v2/intents/customerintents/bulk/retrieve",
            body: .json(body.asJSON))
    }
}
