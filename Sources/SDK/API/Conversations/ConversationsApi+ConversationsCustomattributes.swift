// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

// MARK: - deleteConversationCustomattribute

extension ConversationsApi {
    /// Calls `DELETE /api/v2/conversations/{conversationId}/customattributes/{attributesId}`.
    ///
    /// Needs the permission `conversation:customAttributes:delete`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - attributesId: `attributesId` in the path.
    public func deleteConversationCustomattribute(conversationId: String, attributesId: String) async throws(ApiError) {
        try await client.send(
            Self.deleteConversationCustomattribute(conversationId: conversationId, attributesId: attributesId))
    }

    /// The call `DELETE /api/v2/conversations/{conversationId}/customattributes/{attributesId}`, ready to be sent.
    public static func deleteConversationCustomattribute(
        conversationId: String, attributesId: String
    ) -> APICall<Void> {
        APICall(
            "deleteConversationCustomattribute", .delete,
            "/api/v2/conversations/{conversationId}/customattributes/{attributesId}",
            parameters: [("conversationId", conversationId), ("attributesId", attributesId)])
    }
}

// MARK: - getConversationCustomattribute

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/{conversationId}/customattributes/{attributesId}`.
    ///
    /// Needs the permission `conversation:customAttributes:view`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - attributesId: `attributesId` in the path.
    public func getConversationCustomattribute(
        conversationId: String, attributesId: String
    ) async throws(ApiError) -> CustomAttributes {
        try await client.send(
            Self.getConversationCustomattribute(conversationId: conversationId, attributesId: attributesId))
    }

    /// The call `GET /api/v2/conversations/{conversationId}/customattributes/{attributesId}`, ready to be sent.
    public static func getConversationCustomattribute(
        conversationId: String, attributesId: String
    ) -> APICall<CustomAttributes> {
        APICall(
            "getConversationCustomattribute", .get,
            "/api/v2/conversations/{conversationId}/customattributes/{attributesId}",
            parameters: [("conversationId", conversationId), ("attributesId", attributesId)])
    }
}

// MARK: - getConversationCustomattributes

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/{conversationId}/customattributes`.
    ///
    /// Needs the permission `conversation:customAttributes:view`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    public func getConversationCustomattributes(
        conversationId: String
    ) async throws(ApiError) -> CustomAttributesListing {
        try await client.send(Self.getConversationCustomattributes(conversationId: conversationId))
    }

    /// The call `GET /api/v2/conversations/{conversationId}/customattributes`, ready to be sent.
    public static func getConversationCustomattributes(conversationId: String) -> APICall<CustomAttributesListing> {
        APICall(
            "getConversationCustomattributes", .get, "/api/v2/conversations/{conversationId}/customattributes",
            parameters: [("conversationId", conversationId)])
    }
}

// MARK: - getConversationsCustomattributesSchema

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/customattributes/schemas/{schemaId}`.
    ///
    /// Needs the permission `conversation:customAttributes:schemaView`.
    ///
    /// - Parameters:
    ///   - schemaId: `schemaId` in the path.
    public func getConversationsCustomattributesSchema(
        schemaId: String
    ) async throws(ApiError) -> ConversationDataSchema {
        try await client.send(Self.getConversationsCustomattributesSchema(schemaId: schemaId))
    }

    /// The call `GET /api/v2/conversations/customattributes/schemas/{schemaId}`, ready to be sent.
    public static func getConversationsCustomattributesSchema(schemaId: String) -> APICall<ConversationDataSchema> {
        APICall(
            "getConversationsCustomattributesSchema", .get, "/api/v2/conversations/customattributes/schemas/{schemaId}",
            parameters: [("schemaId", schemaId)])
    }
}

// MARK: - getConversationsCustomattributesSchemaVersion

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/customattributes/schemas/{schemaId}/versions/{versionId}`.
    ///
    /// Needs the permission `conversation:customAttributes:schemaView`.
    ///
    /// - Parameters:
    ///   - schemaId: `schemaId` in the path.
    ///   - versionId: `versionId` in the path.
    public func getConversationsCustomattributesSchemaVersion(
        schemaId: String, versionId: String
    ) async throws(ApiError) -> ConversationDataSchema {
        try await client.send(
            Self.getConversationsCustomattributesSchemaVersion(schemaId: schemaId, versionId: versionId))
    }

    /// The call `GET /api/v2/conversations/customattributes/schemas/{schemaId}/versions/{versionId}`, ready to be sent.
    public static func getConversationsCustomattributesSchemaVersion(
        schemaId: String, versionId: String
    ) -> APICall<ConversationDataSchema> {
        APICall(
            "getConversationsCustomattributesSchemaVersion", .get,
            "/api/v2/conversations/customattributes/schemas/{schemaId}/versions/{versionId}",
            parameters: [("schemaId", schemaId), ("versionId", versionId)])
    }
}

// MARK: - getConversationsCustomattributesSchemaVersions

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/customattributes/schemas/{schemaId}/versions`.
    ///
    /// Needs the permission `conversation:customAttributes:schemaView`.
    ///
    /// - Parameters:
    ///   - schemaId: `schemaId` in the path.
    public func getConversationsCustomattributesSchemaVersions(
        schemaId: String
    ) async throws(ApiError) -> ConversationDataSchemaListing {
        try await client.send(Self.getConversationsCustomattributesSchemaVersions(schemaId: schemaId))
    }

    /// The call `GET /api/v2/conversations/customattributes/schemas/{schemaId}/versions`, ready to be sent.
    public static func getConversationsCustomattributesSchemaVersions(
        schemaId: String
    ) -> APICall<ConversationDataSchemaListing> {
        APICall(
            "getConversationsCustomattributesSchemaVersions", .get,
            "/api/v2/conversations/customattributes/schemas/{schemaId}/versions", parameters: [("schemaId", schemaId)])
    }
}

// MARK: - getConversationsCustomattributesSchemas

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/customattributes/schemas`.
    ///
    /// Needs the permission `conversation:customAttributes:schemaView`.
    public func getConversationsCustomattributesSchemas() async throws(ApiError) -> ConversationDataSchemaListing {
        try await client.send(Self.getConversationsCustomattributesSchemas())
    }

    /// The call `GET /api/v2/conversations/customattributes/schemas`, ready to be sent.
    public static func getConversationsCustomattributesSchemas() -> APICall<ConversationDataSchemaListing> {
        APICall("getConversationsCustomattributesSchemas", .get, "/api/v2/conversations/customattributes/schemas")
    }
}

// MARK: - getConversationsCustomattributesSchemasCoretype

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/customattributes/schemas/coretypes/{coreTypeName}`.
    ///
    /// Needs the permission `conversation:customAttributes:schemaView`.
    ///
    /// - Parameters:
    ///   - coreTypeName: `coreTypeName` in the path.
    public func getConversationsCustomattributesSchemasCoretype(
        coreTypeName: String
    ) async throws(ApiError) -> Coretype {
        try await client.send(Self.getConversationsCustomattributesSchemasCoretype(coreTypeName: coreTypeName))
    }

    /// The call `GET /api/v2/conversations/customattributes/schemas/coretypes/{coreTypeName}`, ready to be sent.
    public static func getConversationsCustomattributesSchemasCoretype(coreTypeName: String) -> APICall<Coretype> {
        APICall(
            "getConversationsCustomattributesSchemasCoretype", .get,
            "/api/v2/conversations/customattributes/schemas/coretypes/{coreTypeName}",
            parameters: [("coreTypeName", coreTypeName)])
    }
}

// MARK: - getConversationsCustomattributesSchemasCoretypes

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/customattributes/schemas/coretypes`.
    ///
    /// Needs the permission `conversation:customAttributes:schemaView`.
    public func getConversationsCustomattributesSchemasCoretypes() async throws(ApiError) -> CoretypeListing {
        try await client.send(Self.getConversationsCustomattributesSchemasCoretypes())
    }

    /// The call `GET /api/v2/conversations/customattributes/schemas/coretypes`, ready to be sent.
    public static func getConversationsCustomattributesSchemasCoretypes() -> APICall<CoretypeListing> {
        APICall(
            "getConversationsCustomattributesSchemasCoretypes", .get,
            "/api/v2/conversations/customattributes/schemas/coretypes")
    }
}

// MARK: - getConversationsCustomattributesSchemasLimits

extension ConversationsApi {
    /// Calls `GET /api/v2/conversations/customattributes/schemas/limits`.
    ///
    /// Needs the permission `conversation:customAttributes:schemaView`.
    public func getConversationsCustomattributesSchemasLimits() async throws(ApiError) -> SchemaQuantityLimits {
        try await client.send(Self.getConversationsCustomattributesSchemasLimits())
    }

    /// The call `GET /api/v2/conversations/customattributes/schemas/limits`, ready to be sent.
    public static func getConversationsCustomattributesSchemasLimits() -> APICall<SchemaQuantityLimits> {
        APICall(
            "getConversationsCustomattributesSchemasLimits", .get,
            "/api/v2/conversations/customattributes/schemas/limits")
    }
}

// MARK: - patchConversationCustomattributes

extension ConversationsApi {
    /// Calls `PATCH /api/v2/conversations/{conversationId}/customattributes`.
    ///
    /// Needs the permission `conversation:customAttributes:edit`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - body: the body.
    public func patchConversationCustomattributes(
        conversationId: String, body: CustomAttributesPatchRequest? = nil
    ) async throws(ApiError) {
        try await client.send(Self.patchConversationCustomattributes(conversationId: conversationId, body: body))
    }

    /// The call `PATCH /api/v2/conversations/{conversationId}/customattributes`, ready to be sent.
    public static func patchConversationCustomattributes(
        conversationId: String, body: CustomAttributesPatchRequest? = nil
    ) -> APICall<Void> {
        APICall(
            "patchConversationCustomattributes", .patch, "/api/v2/conversations/{conversationId}/customattributes",
            parameters: [("conversationId", conversationId)], body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - patchConversationCustomattributesBulk

extension ConversationsApi {
    /// Calls `PATCH /api/v2/conversations/{conversationId}/customattributes/bulk`.
    ///
    /// Needs the permission `conversation:customAttributes:edit`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchConversationCustomattributesBulk(
        conversationId: String, body: [CustomAttributesPatchRequest]? = nil
    ) async throws(ApiError) -> CustomAttributesBulkUpdateResponseMap {
        try await client.send(Self.patchConversationCustomattributesBulk(conversationId: conversationId, body: body))
    }

    /// The call `PATCH /api/v2/conversations/{conversationId}/customattributes/bulk`, ready to be sent.
    public static func patchConversationCustomattributesBulk(
        conversationId: String, body: [CustomAttributesPatchRequest]? = nil
    ) -> APICall<CustomAttributesBulkUpdateResponseMap> {
        APICall(
            "patchConversationCustomattributesBulk", .patch,
            "/api/v2/conversations/{conversationId}/customattributes/bulk",
            parameters: [("conversationId", conversationId)], body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postConversationsCustomattributesSchemas

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/customattributes/schemas`.
    ///
    /// Needs the permission `conversation:customAttributes:schemaAdd`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postConversationsCustomattributesSchemas(
        body: ConversationJsonSchemaRequest
    ) async throws(ApiError) -> ConversationDataSchema {
        try await client.send(Self.postConversationsCustomattributesSchemas(body: body))
    }

    /// The call `POST /api/v2/conversations/customattributes/schemas`, ready to be sent.
    public static func postConversationsCustomattributesSchemas(
        body: ConversationJsonSchemaRequest
    ) -> APICall<ConversationDataSchema> {
        APICall(
            "postConversationsCustomattributesSchemas", .post, "/api/v2/conversations/customattributes/schemas",
            body: .json(body.asJSON))
    }
}

// MARK: - postConversationsCustomattributesSearch

extension ConversationsApi {
    /// Calls `POST /api/v2/conversations/customattributes/search`.
    ///
    /// Needs the permission `conversation:customAttributes:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postConversationsCustomattributesSearch(
        body: ConversationCustomAttributesSearchRequest
    ) async throws(ApiError) -> JsonSearchResponse {
        try await client.send(Self.postConversationsCustomattributesSearch(body: body))
    }

    /// The call `POST /api/v2/conversations/customattributes/search`, ready to be sent.
    public static func postConversationsCustomattributesSearch(
        body: ConversationCustomAttributesSearchRequest
    ) -> APICall<JsonSearchResponse> {
        APICall(
            "postConversationsCustomattributesSearch", .post, "/api/v2/conversations/customattributes/search",
            body: .json(body.asJSON))
    }
}

// MARK: - putConversationCustomattributes

extension ConversationsApi {
    /// Calls `PUT /api/v2/conversations/{conversationId}/customattributes`.
    ///
    /// Needs the permission `conversation:customAttributes:edit`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putConversationCustomattributes(
        conversationId: String, body: CustomAttributesUpdateRequest? = nil
    ) async throws(ApiError) -> CustomAttributesIdResponse {
        try await client.send(Self.putConversationCustomattributes(conversationId: conversationId, body: body))
    }

    /// The call `PUT /api/v2/conversations/{conversationId}/customattributes`, ready to be sent.
    public static func putConversationCustomattributes(
        conversationId: String, body: CustomAttributesUpdateRequest? = nil
    ) -> APICall<CustomAttributesIdResponse> {
        APICall(
            "putConversationCustomattributes", .put, "/api/v2/conversations/{conversationId}/customattributes",
            parameters: [("conversationId", conversationId)], body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - putConversationCustomattributesBulk

extension ConversationsApi {
    /// Calls `PUT /api/v2/conversations/{conversationId}/customattributes/bulk`.
    ///
    /// Needs the permission `conversation:customAttributes:edit`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putConversationCustomattributesBulk(
        conversationId: String, body: [CustomAttributesUpdateRequest]? = nil
    ) async throws(ApiError) -> CustomAttributesBulkUpdateResponseMap {
        try await client.send(Self.putConversationCustomattributesBulk(conversationId: conversationId, body: body))
    }

    /// The call `PUT /api/v2/conversations/{conversationId}/customattributes/bulk`, ready to be sent.
    public static func putConversationCustomattributesBulk(
        conversationId: String, body: [CustomAttributesUpdateRequest]? = nil
    ) -> APICall<CustomAttributesBulkUpdateResponseMap> {
        APICall(
            "putConversationCustomattributesBulk", .put, "/api/v2/conversations/{conversationId}/customattributes/bulk",
            parameters: [("conversationId", conversationId)], body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - putConversationsCustomattributesSchema

extension ConversationsApi {
    /// Calls `PUT /api/v2/conversations/customattributes/schemas/{schemaId}`.
    ///
    /// Needs the permission `conversation:customAttributes:schemaEdit`.
    ///
    /// - Parameters:
    ///   - schemaId: `schemaId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putConversationsCustomattributesSchema(
        schemaId: String, body: ConversationSchemaUpdateRequest
    ) async throws(ApiError) -> ConversationDataSchema {
        try await client.send(Self.putConversationsCustomattributesSchema(schemaId: schemaId, body: body))
    }

    /// The call `PUT /api/v2/conversations/customattributes/schemas/{schemaId}`, ready to be sent.
    public static func putConversationsCustomattributesSchema(
        schemaId: String, body: ConversationSchemaUpdateRequest
    ) -> APICall<ConversationDataSchema> {
        APICall(
            "putConversationsCustomattributesSchema", .put, "/api/v2/conversations/customattributes/schemas/{schemaId}",
            parameters: [("schemaId", schemaId)], body: .json(body.asJSON))
    }
}
