// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

// MARK: - deleteIntegrationsAction

extension IntegrationsApi {
    /// Calls `DELETE /api/v2/integrations/actions/{actionId}`.
    ///
    /// Needs the permission `integrations:action:delete`.
    ///
    /// - Parameters:
    ///   - actionId: `actionId` in the path.
    public func deleteIntegrationsAction(actionId: String) async throws(ApiError) {
        try await client.send(Self.deleteIntegrationsAction(actionId: actionId))
    }

    /// The call `DELETE /api/v2/integrations/actions/{actionId}`, ready to be sent.
    public static func deleteIntegrationsAction(actionId: String) -> APICall<Void> {
        APICall(
            "deleteIntegrationsAction", .delete, "/api/v2/integrations/actions/{actionId}",
            parameters: [("actionId", actionId)])
    }
}

// MARK: - deleteIntegrationsActionDraft

extension IntegrationsApi {
    /// Calls `DELETE /api/v2/integrations/actions/{actionId}/draft`.
    ///
    /// Needs the permission `integrations:action:delete`.
    ///
    /// - Parameters:
    ///   - actionId: `actionId` in the path.
    public func deleteIntegrationsActionDraft(actionId: String) async throws(ApiError) {
        try await client.send(Self.deleteIntegrationsActionDraft(actionId: actionId))
    }

    /// The call `DELETE /api/v2/integrations/actions/{actionId}/draft`, ready to be sent.
    public static func deleteIntegrationsActionDraft(actionId: String) -> APICall<Void> {
        APICall(
            "deleteIntegrationsActionDraft", .delete, "/api/v2/integrations/actions/{actionId}/draft",
            parameters: [("actionId", actionId)])
    }
}

// MARK: - getIntegrationsAction

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/actions/{actionId}`.
    ///
    /// Needs one of the permissions `integrations:action:view`, `bridge:actions:view`.
    ///
    /// - Parameters:
    ///   - actionId: `actionId` in the path.
    ///   - expand: `expand` in the query.
    ///   - flatten: `flatten` in the query; when left out: `false`.
    ///   - includeConfig: `includeConfig` in the query; when left out: `false`.
    public func getIntegrationsAction(
        actionId: String, expand: GetIntegrationsActionExpand? = nil, flatten: Bool? = nil, includeConfig: Bool? = nil
    ) async throws(ApiError) -> Action {
        try await client.send(
            Self.getIntegrationsAction(
                actionId: actionId, expand: expand, flatten: flatten, includeConfig: includeConfig))
    }

    /// The call `GET /api/v2/integrations/actions/{actionId}`, ready to be sent.
    public static func getIntegrationsAction(
        actionId: String, expand: GetIntegrationsActionExpand? = nil, flatten: Bool? = nil, includeConfig: Bool? = nil
    ) -> APICall<Action> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        queryParameters.add("flatten", flatten)
        queryParameters.add("includeConfig", includeConfig)
        return APICall(
            "getIntegrationsAction", .get, "/api/v2/integrations/actions/{actionId}",
            parameters: [("actionId", actionId)], query: queryParameters)
    }
}

// MARK: - getIntegrationsActionDraft

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/actions/{actionId}/draft`.
    ///
    /// Needs one of the permissions `integrations:action:view`, `bridge:actions:view`.
    ///
    /// - Parameters:
    ///   - actionId: `actionId` in the path.
    ///   - expand: `expand` in the query.
    ///   - flatten: `flatten` in the query; when left out: `false`.
    ///   - includeConfig: `includeConfig` in the query; when left out: `false`.
    public func getIntegrationsActionDraft(
        actionId: String, expand: GetIntegrationsActionDraftExpand? = nil, flatten: Bool? = nil,
        includeConfig: Bool? = nil
    ) async throws(ApiError) -> Action {
        try await client.send(
            Self.getIntegrationsActionDraft(
                actionId: actionId, expand: expand, flatten: flatten, includeConfig: includeConfig))
    }

    /// The call `GET /api/v2/integrations/actions/{actionId}/draft`, ready to be sent.
    public static func getIntegrationsActionDraft(
        actionId: String, expand: GetIntegrationsActionDraftExpand? = nil, flatten: Bool? = nil,
        includeConfig: Bool? = nil
    ) -> APICall<Action> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        queryParameters.add("flatten", flatten)
        queryParameters.add("includeConfig", includeConfig)
        return APICall(
            "getIntegrationsActionDraft", .get, "/api/v2/integrations/actions/{actionId}/draft",
            parameters: [("actionId", actionId)], query: queryParameters)
    }
}

// MARK: - getIntegrationsActionDraftFunction

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/actions/{actionId}/draft/function`.
    ///
    /// Needs the permission `integrations:actionFunction:view`.
    ///
    /// - Parameters:
    ///   - actionId: `actionId` in the path.
    public func getIntegrationsActionDraftFunction(actionId: String) async throws(ApiError) -> FunctionConfig {
        try await client.send(Self.getIntegrationsActionDraftFunction(actionId: actionId))
    }

    /// The call `GET /api/v2/integrations/actions/{actionId}/draft/function`, ready to be sent.
    public static func getIntegrationsActionDraftFunction(actionId: String) -> APICall<FunctionConfig> {
        APICall(
            "getIntegrationsActionDraftFunction", .get, "/api/v2/integrations/actions/{actionId}/draft/function",
            parameters: [("actionId", actionId)])
    }
}

// MARK: - getIntegrationsActionDraftSchema

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/actions/{actionId}/draft/schemas/{fileName}`.
    ///
    /// Needs one of the permissions `integrations:action:view`, `bridge:actions:view`.
    ///
    /// - Parameters:
    ///   - actionId: `actionId` in the path.
    ///   - fileName: `fileName` in the path.
    ///   - flatten: `flatten` in the query; when left out: `false`.
    public func getIntegrationsActionDraftSchema(
        actionId: String, fileName: String, flatten: Bool? = nil
    ) async throws(ApiError) -> JsonSchemaDocument {
        try await client.send(
            Self.getIntegrationsActionDraftSchema(actionId: actionId, fileName: fileName, flatten: flatten))
    }

    /// The call `GET /api/v2/integrations/actions/{actionId}/draft/schemas/{fileName}`, ready to be sent.
    public static func getIntegrationsActionDraftSchema(
        actionId: String, fileName: String, flatten: Bool? = nil
    ) -> APICall<JsonSchemaDocument> {
        var queryParameters = QueryParameters()
        queryParameters.add("flatten", flatten)
        return APICall(
            "getIntegrationsActionDraftSchema", .get,
            "/api/v2/integrations/actions/{actionId}/draft/schemas/{fileName}",
            parameters: [("actionId", actionId), ("fileName", fileName)], query: queryParameters)
    }
}

// MARK: - getIntegrationsActionDraftTemplate

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/actions/{actionId}/draft/templates/{fileName}`.
    ///
    /// Needs one of the permissions `integrations:action:view`, `bridge:actions:view`.
    ///
    /// - Parameters:
    ///   - actionId: `actionId` in the path.
    ///   - fileName: `fileName` in the path.
    public func getIntegrationsActionDraftTemplate(
        actionId: String, fileName: String
    ) async throws(ApiError) -> String {
        try await client.send(Self.getIntegrationsActionDraftTemplate(actionId: actionId, fileName: fileName))
    }

    /// The call `GET /api/v2/integrations/actions/{actionId}/draft/templates/{fileName}`, ready to be sent.
    public static func getIntegrationsActionDraftTemplate(actionId: String, fileName: String) -> APICall<String> {
        APICall(
            text: "getIntegrationsActionDraftTemplate", .get,
            "/api/v2/integrations/actions/{actionId}/draft/templates/{fileName}",
            parameters: [("actionId", actionId), ("fileName", fileName)])
    }
}

// MARK: - getIntegrationsActionDraftValidation

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/actions/{actionId}/draft/validation`.
    ///
    /// Needs the permission `integrations:action:edit`.
    ///
    /// - Parameters:
    ///   - actionId: `actionId` in the path.
    public func getIntegrationsActionDraftValidation(actionId: String) async throws(ApiError) -> DraftValidationResult {
        try await client.send(Self.getIntegrationsActionDraftValidation(actionId: actionId))
    }

    /// The call `GET /api/v2/integrations/actions/{actionId}/draft/validation`, ready to be sent.
    public static func getIntegrationsActionDraftValidation(actionId: String) -> APICall<DraftValidationResult> {
        APICall(
            "getIntegrationsActionDraftValidation", .get, "/api/v2/integrations/actions/{actionId}/draft/validation",
            parameters: [("actionId", actionId)])
    }
}

// MARK: - getIntegrationsActionFunction

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/actions/{actionId}/function`.
    ///
    /// Needs the permission `integrations:actionFunction:view`.
    ///
    /// - Parameters:
    ///   - actionId: `actionId` in the path.
    public func getIntegrationsActionFunction(actionId: String) async throws(ApiError) -> FunctionConfig {
        try await client.send(Self.getIntegrationsActionFunction(actionId: actionId))
    }

    /// The call `GET /api/v2/integrations/actions/{actionId}/function`, ready to be sent.
    public static func getIntegrationsActionFunction(actionId: String) -> APICall<FunctionConfig> {
        APICall(
            "getIntegrationsActionFunction", .get, "/api/v2/integrations/actions/{actionId}/function",
            parameters: [("actionId", actionId)])
    }
}

// MARK: - getIntegrationsActionSchema

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/actions/{actionId}/schemas/{fileName}`.
    ///
    /// Needs one of the permissions `integrations:action:view`, `bridge:actions:view`.
    ///
    /// - Parameters:
    ///   - actionId: `actionId` in the path.
    ///   - fileName: `fileName` in the path.
    ///   - flatten: `flatten` in the query; when left out: `false`.
    public func getIntegrationsActionSchema(
        actionId: String, fileName: String, flatten: Bool? = nil
    ) async throws(ApiError) -> JsonSchemaDocument {
        try await client.send(
            Self.getIntegrationsActionSchema(actionId: actionId, fileName: fileName, flatten: flatten))
    }

    /// The call `GET /api/v2/integrations/actions/{actionId}/schemas/{fileName}`, ready to be sent.
    public static func getIntegrationsActionSchema(
        actionId: String, fileName: String, flatten: Bool? = nil
    ) -> APICall<JsonSchemaDocument> {
        var queryParameters = QueryParameters()
        queryParameters.add("flatten", flatten)
        return APICall(
            "getIntegrationsActionSchema", .get, "/api/v2/integrations/actions/{actionId}/schemas/{fileName}",
            parameters: [("actionId", actionId), ("fileName", fileName)], query: queryParameters)
    }
}

// MARK: - getIntegrationsActionTemplate

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/actions/{actionId}/templates/{fileName}`.
    ///
    /// Needs one of the permissions `integrations:action:view`, `bridge:actions:view`.
    ///
    /// - Parameters:
    ///   - actionId: `actionId` in the path.
    ///   - fileName: `fileName` in the path.
    public func getIntegrationsActionTemplate(actionId: String, fileName: String) async throws(ApiError) -> String {
        try await client.send(Self.getIntegrationsActionTemplate(actionId: actionId, fileName: fileName))
    }

    /// The call `GET /api/v2/integrations/actions/{actionId}/templates/{fileName}`, ready to be sent.
    public static func getIntegrationsActionTemplate(actionId: String, fileName: String) -> APICall<String> {
        APICall(
            text: "getIntegrationsActionTemplate", .get, "/api/v2/integrations/actions/{actionId}/templates/{fileName}",
            parameters: [("actionId", actionId), ("fileName", fileName)])
    }
}

// MARK: - getIntegrationsActions

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/actions`.
    ///
    /// Needs one of the permissions `integrations:action:view`, `bridge:actions:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - nextPage: `nextPage` in the query.
    ///   - previousPage: `previousPage` in the query.
    ///   - sortBy: `sortBy` in the query.
    ///   - sortOrder: `sortOrder` in the query; when left out: `asc`.
    ///   - category: `category` in the query.
    ///   - name: `name` in the query.
    ///   - ids: `ids` in the query.
    ///   - secure: `secure` in the query.
    ///   - includeAuthActions: `includeAuthActions` in the query; when left out: `false`.
    ///   - includeConfig: `includeConfig` in the query; when left out: `false`.
    public func getIntegrationsActions(
        pageSize: Int? = nil, pageNumber: Int? = nil, nextPage: String? = nil, previousPage: String? = nil,
        sortBy: String? = nil, sortOrder: GetIntegrationsActionsSortOrder? = nil, category: String? = nil,
        name: String? = nil, ids: String? = nil, secure: GetIntegrationsActionsSecure? = nil,
        includeAuthActions: GetIntegrationsActionsIncludeAuthActions? = nil, includeConfig: Bool? = nil
    ) async throws(ApiError) -> ActionEntityListing {
        try await client.send(
            Self.getIntegrationsActions(
                pageSize: pageSize, pageNumber: pageNumber, nextPage: nextPage, previousPage: previousPage,
                sortBy: sortBy, sortOrder: sortOrder, category: category, name: name, ids: ids, secure: secure,
                includeAuthActions: includeAuthActions, includeConfig: includeConfig))
    }

    /// The call `GET /api/v2/integrations/actions`, ready to be sent.
    public static func getIntegrationsActions(
        pageSize: Int? = nil, pageNumber: Int? = nil, nextPage: String? = nil, previousPage: String? = nil,
        sortBy: String? = nil, sortOrder: GetIntegrationsActionsSortOrder? = nil, category: String? = nil,
        name: String? = nil, ids: String? = nil, secure: GetIntegrationsActionsSecure? = nil,
        includeAuthActions: GetIntegrationsActionsIncludeAuthActions? = nil, includeConfig: Bool? = nil
    ) -> APICall<ActionEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("nextPage", nextPage)
        queryParameters.add("previousPage", previousPage)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("category", category)
        queryParameters.add("name", name)
        queryParameters.add("ids", ids)
        queryParameters.add("secure", secure)
        queryParameters.add("includeAuthActions", includeAuthActions)
        queryParameters.add("includeConfig", includeConfig)
        return APICall("getIntegrationsActions", .get, "/api/v2/integrations/actions", query: queryParameters)
    }
}

// MARK: - getIntegrationsActionsCategories

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/actions/categories`.
    ///
    /// Needs one of the permissions `integrations:action:view`, `bridge:actions:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - nextPage: `nextPage` in the query.
    ///   - previousPage: `previousPage` in the query.
    ///   - sortBy: `sortBy` in the query.
    ///   - sortOrder: `sortOrder` in the query; when left out: `asc`.
    ///   - secure: `secure` in the query.
    public func getIntegrationsActionsCategories(
        pageSize: Int? = nil, pageNumber: Int? = nil, nextPage: String? = nil, previousPage: String? = nil,
        sortBy: String? = nil, sortOrder: GetIntegrationsActionsCategoriesSortOrder? = nil,
        secure: GetIntegrationsActionsCategoriesSecure? = nil
    ) async throws(ApiError) -> CategoryEntityListing {
        try await client.send(
            Self.getIntegrationsActionsCategories(
                pageSize: pageSize, pageNumber: pageNumber, nextPage: nextPage, previousPage: previousPage,
                sortBy: sortBy, sortOrder: sortOrder, secure: secure))
    }

    /// The call `GET /api/v2/integrations/actions/categories`, ready to be sent.
    public static func getIntegrationsActionsCategories(
        pageSize: Int? = nil, pageNumber: Int? = nil, nextPage: String? = nil, previousPage: String? = nil,
        sortBy: String? = nil, sortOrder: GetIntegrationsActionsCategoriesSortOrder? = nil,
        secure: GetIntegrationsActionsCategoriesSecure? = nil
    ) -> APICall<CategoryEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("nextPage", nextPage)
        queryParameters.add("previousPage", previousPage)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("secure", secure)
        return APICall(
            "getIntegrationsActionsCategories", .get, "/api/v2/integrations/actions/categories", query: queryParameters)
    }
}

// MARK: - getIntegrationsActionsCertificates

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/actions/certificates`.
    ///
    /// Needs the permission `integrations:actionCertificate:view`.
    ///
    /// - Parameters:
    ///   - status: `status` in the query.
    ///   - type: `type` in the query.
    public func getIntegrationsActionsCertificates(
        status: GetIntegrationsActionsCertificatesStatus? = nil, type: GetIntegrationsActionsCertificatesType? = nil
    ) async throws(ApiError) -> ActionCertificateListing {
        try await client.send(Self.getIntegrationsActionsCertificates(status: status, type: type))
    }

    /// The call `GET /api/v2/integrations/actions/certificates`, ready to be sent.
    public static func getIntegrationsActionsCertificates(
        status: GetIntegrationsActionsCertificatesStatus? = nil, type: GetIntegrationsActionsCertificatesType? = nil
    ) -> APICall<ActionCertificateListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("status", status)
        queryParameters.add("type", type)
        return APICall(
            "getIntegrationsActionsCertificates", .get, "/api/v2/integrations/actions/certificates",
            query: queryParameters)
    }
}

// MARK: - getIntegrationsActionsCertificatesTruststore

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/actions/certificates/truststore`.
    ///
    /// Needs the permission `integrations:actionCertificate:view`.
    public func getIntegrationsActionsCertificatesTruststore() async throws(ApiError) -> TrustedCertificates {
        try await client.send(Self.getIntegrationsActionsCertificatesTruststore())
    }

    /// The call `GET /api/v2/integrations/actions/certificates/truststore`, ready to be sent.
    public static func getIntegrationsActionsCertificatesTruststore() -> APICall<TrustedCertificates> {
        APICall(
            "getIntegrationsActionsCertificatesTruststore", .get,
            "/api/v2/integrations/actions/certificates/truststore")
    }
}

// MARK: - getIntegrationsActionsDrafts

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/actions/drafts`.
    ///
    /// Needs one of the permissions `integrations:action:view`, `bridge:actions:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - nextPage: `nextPage` in the query.
    ///   - previousPage: `previousPage` in the query.
    ///   - sortBy: `sortBy` in the query.
    ///   - sortOrder: `sortOrder` in the query; when left out: `asc`.
    ///   - category: `category` in the query.
    ///   - name: `name` in the query.
    ///   - ids: `ids` in the query.
    ///   - secure: `secure` in the query.
    ///   - includeAuthActions: `includeAuthActions` in the query; when left out: `false`.
    ///   - includeConfig: `includeConfig` in the query; when left out: `false`.
    public func getIntegrationsActionsDrafts(
        pageSize: Int? = nil, pageNumber: Int? = nil, nextPage: String? = nil, previousPage: String? = nil,
        sortBy: String? = nil, sortOrder: GetIntegrationsActionsDraftsSortOrder? = nil, category: String? = nil,
        name: String? = nil, ids: String? = nil, secure: GetIntegrationsActionsDraftsSecure? = nil,
        includeAuthActions: GetIntegrationsActionsDraftsIncludeAuthActions? = nil, includeConfig: Bool? = nil
    ) async throws(ApiError) -> ActionEntityListing {
        try await client.send(
            Self.getIntegrationsActionsDrafts(
                pageSize: pageSize, pageNumber: pageNumber, nextPage: nextPage, previousPage: previousPage,
                sortBy: sortBy, sortOrder: sortOrder, category: category, name: name, ids: ids, secure: secure,
                includeAuthActions: includeAuthActions, includeConfig: includeConfig))
    }

    /// The call `GET /api/v2/integrations/actions/drafts`, ready to be sent.
    public static func getIntegrationsActionsDrafts(
        pageSize: Int? = nil, pageNumber: Int? = nil, nextPage: String? = nil, previousPage: String? = nil,
        sortBy: String? = nil, sortOrder: GetIntegrationsActionsDraftsSortOrder? = nil, category: String? = nil,
        name: String? = nil, ids: String? = nil, secure: GetIntegrationsActionsDraftsSecure? = nil,
        includeAuthActions: GetIntegrationsActionsDraftsIncludeAuthActions? = nil, includeConfig: Bool? = nil
    ) -> APICall<ActionEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("nextPage", nextPage)
        queryParameters.add("previousPage", previousPage)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("category", category)
        queryParameters.add("name", name)
        queryParameters.add("ids", ids)
        queryParameters.add("secure", secure)
        queryParameters.add("includeAuthActions", includeAuthActions)
        queryParameters.add("includeConfig", includeConfig)
        return APICall(
            "getIntegrationsActionsDrafts", .get, "/api/v2/integrations/actions/drafts", query: queryParameters)
    }
}

// MARK: - getIntegrationsActionsFunctionsRuntimes

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/actions/functions/runtimes`.
    ///
    /// Needs the permission `integrations:actionFunction:view`.
    public func getIntegrationsActionsFunctionsRuntimes() async throws(ApiError) -> [FunctionRuntime] {
        try await client.send(Self.getIntegrationsActionsFunctionsRuntimes())
    }

    /// The call `GET /api/v2/integrations/actions/functions/runtimes`, ready to be sent.
    public static func getIntegrationsActionsFunctionsRuntimes() -> APICall<[FunctionRuntime]> {
        APICall("getIntegrationsActionsFunctionsRuntimes", .get, "/api/v2/integrations/actions/functions/runtimes")
    }
}

// MARK: - patchIntegrationsAction

extension IntegrationsApi {
    /// Calls `PATCH /api/v2/integrations/actions/{actionId}`.
    ///
    /// Needs the permission `integrations:action:edit`.
    ///
    /// - Parameters:
    ///   - actionId: `actionId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchIntegrationsAction(actionId: String, body: UpdateActionInput) async throws(ApiError) -> Action {
        try await client.send(Self.patchIntegrationsAction(actionId: actionId, body: body))
    }

    /// The call `PATCH /api/v2/integrations/actions/{actionId}`, ready to be sent.
    public static func patchIntegrationsAction(actionId: String, body: UpdateActionInput) -> APICall<Action> {
        APICall(
            "patchIntegrationsAction", .patch, "/api/v2/integrations/actions/{actionId}",
            parameters: [("actionId", actionId)], body: .json(body.asJSON))
    }
}

// MARK: - patchIntegrationsActionDraft

extension IntegrationsApi {
    /// Calls `PATCH /api/v2/integrations/actions/{actionId}/draft`.
    ///
    /// Needs the permission `integrations:action:edit`.
    ///
    /// - Parameters:
    ///   - actionId: `actionId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchIntegrationsActionDraft(
        actionId: String, body: UpdateDraftInput
    ) async throws(ApiError) -> Action {
        try await client.send(Self.patchIntegrationsActionDraft(actionId: actionId, body: body))
    }

    /// The call `PATCH /api/v2/integrations/actions/{actionId}/draft`, ready to be sent.
    public static func patchIntegrationsActionDraft(actionId: String, body: UpdateDraftInput) -> APICall<Action> {
        APICall(
            "patchIntegrationsActionDraft", .patch, "/api/v2/integrations/actions/{actionId}/draft",
            parameters: [("actionId", actionId)], body: .json(body.asJSON))
    }
}

// MARK: - postIntegrationsActionDraft

extension IntegrationsApi {
    /// Calls `POST /api/v2/integrations/actions/{actionId}/draft`.
    ///
    /// Needs the permission `integrations:action:edit`.
    ///
    /// - Parameters:
    ///   - actionId: `actionId` in the path.
    @discardableResult
    public func postIntegrationsActionDraft(actionId: String) async throws(ApiError) -> Action {
        try await client.send(Self.postIntegrationsActionDraft(actionId: actionId))
    }

    /// The call `POST /api/v2/integrations/actions/{actionId}/draft`, ready to be sent.
    public static func postIntegrationsActionDraft(actionId: String) -> APICall<Action> {
        APICall(
            "postIntegrationsActionDraft", .post, "/api/v2/integrations/actions/{actionId}/draft",
            parameters: [("actionId", actionId)])
    }
}

// MARK: - postIntegrationsActionDraftFunctionUpload

extension IntegrationsApi {
    /// Calls `POST /api/v2/integrations/actions/{actionId}/draft/function/upload`.
    ///
    /// Needs the permission `integrations:actionFunction:edit`.
    ///
    /// - Parameters:
    ///   - actionId: `actionId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postIntegrationsActionDraftFunctionUpload(
        actionId: String, body: FunctionUploadRequest
    ) async throws(ApiError) -> FunctionUploadResponse {
        try await client.send(Self.postIntegrationsActionDraftFunctionUpload(actionId: actionId, body: body))
    }

    /// The call `POST /api/v2/integrations/actions/{actionId}/draft/function/upload`, ready to be sent.
    public static func postIntegrationsActionDraftFunctionUpload(
        actionId: String, body: FunctionUploadRequest
    ) -> APICall<FunctionUploadResponse> {
        APICall(
            "postIntegrationsActionDraftFunctionUpload", .post,
            "/api/v2/integrations/actions/{actionId}/draft/function/upload", parameters: [("actionId", actionId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postIntegrationsActionDraftPublish

extension IntegrationsApi {
    /// Calls `POST /api/v2/integrations/actions/{actionId}/draft/publish`.
    ///
    /// Needs the permission `integrations:action:edit`.
    ///
    /// - Parameters:
    ///   - actionId: `actionId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postIntegrationsActionDraftPublish(
        actionId: String, body: PublishDraftInput
    ) async throws(ApiError) -> Action {
        try await client.send(Self.postIntegrationsActionDraftPublish(actionId: actionId, body: body))
    }

    /// The call `POST /api/v2/integrations/actions/{actionId}/draft/publish`, ready to be sent.
    public static func postIntegrationsActionDraftPublish(
        actionId: String, body: PublishDraftInput
    ) -> APICall<Action> {
        APICall(
            "postIntegrationsActionDraftPublish", .post, "/api/v2/integrations/actions/{actionId}/draft/publish",
            parameters: [("actionId", actionId)], body: .json(body.asJSON))
    }
}

// MARK: - postIntegrationsActionDraftTest

extension IntegrationsApi {
    /// Calls `POST /api/v2/integrations/actions/{actionId}/draft/test`.
    ///
    /// Needs the permission `integrations:action:execute`.
    ///
    /// - Parameters:
    ///   - actionId: `actionId` in the path.
    ///   - body: the body.
    ///   - flatten: `flatten` in the query; when left out: `false`.
    @discardableResult
    public func postIntegrationsActionDraftTest(
        actionId: String, body: JSON, flatten: Bool? = nil
    ) async throws(ApiError) -> TestExecutionResult {
        try await client.send(Self.postIntegrationsActionDraftTest(actionId: actionId, body: body, flatten: flatten))
    }

    /// The call `POST /api/v2/integrations/actions/{actionId}/draft/test`, ready to be sent.
    public static func postIntegrationsActionDraftTest(
        actionId: String, body: JSON, flatten: Bool? = nil
    ) -> APICall<TestExecutionResult> {
        var queryParameters = QueryParameters()
        queryParameters.add("flatten", flatten)
        return APICall(
            "postIntegrationsActionDraftTest", .post, "/api/v2/integrations/actions/{actionId}/draft/test",
            parameters: [("actionId", actionId)], query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postIntegrationsActionExecute

extension IntegrationsApi {
    /// Calls `POST /api/v2/integrations/actions/{actionId}/execute`.
    ///
    /// Needs one of the permissions `integrations:action:execute`, `bridge:actions:execute`.
    ///
    /// - Parameters:
    ///   - actionId: `actionId` in the path.
    ///   - body: the body.
    ///   - flatten: `flatten` in the query; when left out: `false`.
    @discardableResult
    public func postIntegrationsActionExecute(
        actionId: String, body: JSON, flatten: Bool? = nil
    ) async throws(ApiError) -> JSON {
        try await client.send(Self.postIntegrationsActionExecute(actionId: actionId, body: body, flatten: flatten))
    }

    /// The call `POST /api/v2/integrations/actions/{actionId}/execute`, ready to be sent.
    public static func postIntegrationsActionExecute(
        actionId: String, body: JSON, flatten: Bool? = nil
    ) -> APICall<JSON> {
        var queryParameters = QueryParameters()
        queryParameters.add("flatten", flatten)
        return APICall(
            "postIntegrationsActionExecute", .post, "/api/v2/integrations/actions/{actionId}/execute",
            parameters: [("actionId", actionId)], query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postIntegrationsActionTest

extension IntegrationsApi {
    /// Calls `POST /api/v2/integrations/actions/{actionId}/test`.
    ///
    /// Needs one of the permissions `integrations:action:execute`, `bridge:actions:execute`.
    ///
    /// - Parameters:
    ///   - actionId: `actionId` in the path.
    ///   - body: the body.
    ///   - flatten: `flatten` in the query; when left out: `false`.
    @discardableResult
    public func postIntegrationsActionTest(
        actionId: String, body: JSON, flatten: Bool? = nil
    ) async throws(ApiError) -> TestExecutionResult {
        try await client.send(Self.postIntegrationsActionTest(actionId: actionId, body: body, flatten: flatten))
    }

    /// The call `POST /api/v2/integrations/actions/{actionId}/test`, ready to be sent.
    public static func postIntegrationsActionTest(
        actionId: String, body: JSON, flatten: Bool? = nil
    ) -> APICall<TestExecutionResult> {
        var queryParameters = QueryParameters()
        queryParameters.add("flatten", flatten)
        return APICall(
            "postIntegrationsActionTest", .post, "/api/v2/integrations/actions/{actionId}/test",
            parameters: [("actionId", actionId)], query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postIntegrationsActions

extension IntegrationsApi {
    /// Calls `POST /api/v2/integrations/actions`.
    ///
    /// Needs the permission `integrations:action:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postIntegrationsActions(body: PostActionInput) async throws(ApiError) -> Action {
        try await client.send(Self.postIntegrationsActions(body: body))
    }

    /// The call `POST /api/v2/integrations/actions`, ready to be sent.
    public static func postIntegrationsActions(body: PostActionInput) -> APICall<Action> {
        APICall("postIntegrationsActions", .post, "/api/v2/integrations/actions", body: .json(body.asJSON))
    }
}

// MARK: - postIntegrationsActionsDrafts

extension IntegrationsApi {
    /// Calls `POST /api/v2/integrations/actions/drafts`.
    ///
    /// Needs the permission `integrations:action:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postIntegrationsActionsDrafts(body: PostActionInput) async throws(ApiError) -> Action {
        try await client.send(Self.postIntegrationsActionsDrafts(body: body))
    }

    /// The call `POST /api/v2/integrations/actions/drafts`, ready to be sent.
    public static func postIntegrationsActionsDrafts(body: PostActionInput) -> APICall<Action> {
        APICall("postIntegrationsActionsDrafts", .post, "/api/v2/integrations/actions/drafts", body: .json(body.asJSON))
    }
}

// MARK: - putIntegrationsActionDraftFunction

extension IntegrationsApi {
    /// Calls `PUT /api/v2/integrations/actions/{actionId}/draft/function`.
    ///
    /// Needs the permission `integrations:actionFunction:edit`.
    ///
    /// - Parameters:
    ///   - actionId: `actionId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putIntegrationsActionDraftFunction(
        actionId: String, body: Function
    ) async throws(ApiError) -> FunctionConfig {
        try await client.send(Self.putIntegrationsActionDraftFunction(actionId: actionId, body: body))
    }

    /// The call `PUT /api/v2/integrations/actions/{actionId}/draft/function`, ready to be sent.
    public static func putIntegrationsActionDraftFunction(actionId: String, body: Function) -> APICall<FunctionConfig> {
        APICall(
            "putIntegrationsActionDraftFunction", .put, "/api/v2/integrations/actions/{actionId}/draft/function",
            parameters: [("actionId", actionId)], body: .json(body.asJSON))
    }
}
