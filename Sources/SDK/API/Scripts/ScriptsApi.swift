// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The operations of the tag Scripts.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct ScriptsApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - getScript

extension ScriptsApi {
    /// Calls `GET /api/v2/scripts/{scriptId}`.
    ///
    /// Needs the permission `scripter:script:view`.
    ///
    /// - Parameters:
    ///   - scriptId: `scriptId` in the path.
    public func getScript(scriptId: String) async throws(ApiError) -> Script {
        try await client.send(Self.getScript(scriptId: scriptId))
    }

    /// The call `GET /api/v2/scripts/{scriptId}`, ready to be sent.
    public static func getScript(scriptId: String) -> APICall<Script> {
        APICall("getScript", .get, "/api/v2/scripts/{scriptId}", parameters: [("scriptId", scriptId)])
    }
}

// MARK: - getScriptPage

extension ScriptsApi {
    /// Calls `GET /api/v2/scripts/{scriptId}/pages/{pageId}`.
    ///
    /// Needs the permission `scripter:script:view`.
    ///
    /// - Parameters:
    ///   - scriptId: `scriptId` in the path.
    ///   - pageId: `pageId` in the path.
    ///   - scriptDataVersion: `scriptDataVersion` in the query.
    public func getScriptPage(
        scriptId: String, pageId: String, scriptDataVersion: String? = nil
    ) async throws(ApiError) -> PageModel {
        try await client.send(
            Self.getScriptPage(scriptId: scriptId, pageId: pageId, scriptDataVersion: scriptDataVersion))
    }

    /// The call `GET /api/v2/scripts/{scriptId}/pages/{pageId}`, ready to be sent.
    public static func getScriptPage(
        scriptId: String, pageId: String, scriptDataVersion: String? = nil
    ) -> APICall<PageModel> {
        var queryParameters = QueryParameters()
        queryParameters.add("scriptDataVersion", scriptDataVersion)
        return APICall(
            "getScriptPage", .get, "/api/v2/scripts/{scriptId}/pages/{pageId}",
            parameters: [("scriptId", scriptId), ("pageId", pageId)], query: queryParameters)
    }
}

// MARK: - getScriptPages

extension ScriptsApi {
    /// Calls `GET /api/v2/scripts/{scriptId}/pages`.
    ///
    /// Needs the permission `scripter:script:view`.
    ///
    /// - Parameters:
    ///   - scriptId: `scriptId` in the path.
    ///   - scriptDataVersion: `scriptDataVersion` in the query.
    public func getScriptPages(
        scriptId: String, scriptDataVersion: String? = nil
    ) async throws(ApiError) -> [PageModel] {
        try await client.send(Self.getScriptPages(scriptId: scriptId, scriptDataVersion: scriptDataVersion))
    }

    /// The call `GET /api/v2/scripts/{scriptId}/pages`, ready to be sent.
    public static func getScriptPages(scriptId: String, scriptDataVersion: String? = nil) -> APICall<[PageModel]> {
        var queryParameters = QueryParameters()
        queryParameters.add("scriptDataVersion", scriptDataVersion)
        return APICall(
            "getScriptPages", .get, "/api/v2/scripts/{scriptId}/pages", parameters: [("scriptId", scriptId)],
            query: queryParameters)
    }
}

// MARK: - getScripts

extension ScriptsApi {
    /// Calls `GET /api/v2/scripts`.
    ///
    /// Needs the permission `scripter:script:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - expand: `expand` in the query.
    ///   - name: `name` in the query.
    ///   - feature: `feature` in the query.
    ///   - flowId: `flowId` in the query.
    ///   - sortBy: `sortBy` in the query.
    ///   - sortOrder: `sortOrder` in the query.
    ///   - scriptDataVersion: `scriptDataVersion` in the query.
    ///   - divisionIds: `divisionIds` in the query.
    public func getScripts(
        pageSize: Int? = nil, pageNumber: Int? = nil, expand: String? = nil, name: String? = nil,
        feature: String? = nil, flowId: String? = nil, sortBy: GetScriptsSortBy? = nil,
        sortOrder: GetScriptsSortOrder? = nil, scriptDataVersion: String? = nil, divisionIds: String? = nil
    ) async throws(ApiError) -> ScriptEntityListing {
        try await client.send(
            Self.getScripts(
                pageSize: pageSize, pageNumber: pageNumber, expand: expand, name: name, feature: feature,
                flowId: flowId, sortBy: sortBy, sortOrder: sortOrder, scriptDataVersion: scriptDataVersion,
                divisionIds: divisionIds))
    }

    /// The call `GET /api/v2/scripts`, ready to be sent.
    public static func getScripts(
        pageSize: Int? = nil, pageNumber: Int? = nil, expand: String? = nil, name: String? = nil,
        feature: String? = nil, flowId: String? = nil, sortBy: GetScriptsSortBy? = nil,
        sortOrder: GetScriptsSortOrder? = nil, scriptDataVersion: String? = nil, divisionIds: String? = nil
    ) -> APICall<ScriptEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("expand", expand)
        queryParameters.add("name", name)
        queryParameters.add("feature", feature)
        queryParameters.add("flowId", flowId)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("scriptDataVersion", scriptDataVersion)
        queryParameters.add("divisionIds", divisionIds)
        return APICall("getScripts", .get, "/api/v2/scripts", query: queryParameters)
    }
}

// MARK: - getScriptsDivisionviews

extension ScriptsApi {
    /// Calls `GET /api/v2/scripts/divisionviews`.
    ///
    /// Needs the permission `scripter:script:search`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - expand: `expand` in the query.
    ///   - name: `name` in the query.
    ///   - feature: `feature` in the query.
    ///   - flowId: `flowId` in the query.
    ///   - sortBy: `sortBy` in the query.
    ///   - sortOrder: `sortOrder` in the query.
    ///   - scriptDataVersion: `scriptDataVersion` in the query.
    ///   - divisionIds: `divisionIds` in the query.
    public func getScriptsDivisionviews(
        pageSize: Int? = nil, pageNumber: Int? = nil, expand: String? = nil, name: String? = nil,
        feature: String? = nil, flowId: String? = nil, sortBy: GetScriptsDivisionviewsSortBy? = nil,
        sortOrder: GetScriptsDivisionviewsSortOrder? = nil, scriptDataVersion: String? = nil, divisionIds: String? = nil
    ) async throws(ApiError) -> ScriptEntityListing {
        try await client.send(
            Self.getScriptsDivisionviews(
                pageSize: pageSize, pageNumber: pageNumber, expand: expand, name: name, feature: feature,
                flowId: flowId, sortBy: sortBy, sortOrder: sortOrder, scriptDataVersion: scriptDataVersion,
                divisionIds: divisionIds))
    }

    /// The call `GET /api/v2/scripts/divisionviews`, ready to be sent.
    public static func getScriptsDivisionviews(
        pageSize: Int? = nil, pageNumber: Int? = nil, expand: String? = nil, name: String? = nil,
        feature: String? = nil, flowId: String? = nil, sortBy: GetScriptsDivisionviewsSortBy? = nil,
        sortOrder: GetScriptsDivisionviewsSortOrder? = nil, scriptDataVersion: String? = nil, divisionIds: String? = nil
    ) -> APICall<ScriptEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("expand", expand)
        queryParameters.add("name", name)
        queryParameters.add("feature", feature)
        queryParameters.add("flowId", flowId)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("scriptDataVersion", scriptDataVersion)
        queryParameters.add("divisionIds", divisionIds)
        return APICall("getScriptsDivisionviews", .get, "/api/v2/scripts/divisionviews", query: queryParameters)
    }
}

// MARK: - getScriptsPublished

extension ScriptsApi {
    /// Calls `GET /api/v2/scripts/published`.
    ///
    /// Needs the permission `scripter:publishedScript:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - expand: `expand` in the query.
    ///   - name: `name` in the query.
    ///   - feature: `feature` in the query.
    ///   - flowId: `flowId` in the query.
    ///   - scriptDataVersion: `scriptDataVersion` in the query.
    ///   - divisionIds: `divisionIds` in the query.
    public func getScriptsPublished(
        pageSize: Int? = nil, pageNumber: Int? = nil, expand: String? = nil, name: String? = nil,
        feature: String? = nil, flowId: String? = nil, scriptDataVersion: String? = nil, divisionIds: String? = nil
    ) async throws(ApiError) -> ScriptEntityListing {
        try await client.send(
            Self.getScriptsPublished(
                pageSize: pageSize, pageNumber: pageNumber, expand: expand, name: name, feature: feature,
                flowId: flowId, scriptDataVersion: scriptDataVersion, divisionIds: divisionIds))
    }

    /// The call `GET /api/v2/scripts/published`, ready to be sent.
    public static func getScriptsPublished(
        pageSize: Int? = nil, pageNumber: Int? = nil, expand: String? = nil, name: String? = nil,
        feature: String? = nil, flowId: String? = nil, scriptDataVersion: String? = nil, divisionIds: String? = nil
    ) -> APICall<ScriptEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("expand", expand)
        queryParameters.add("name", name)
        queryParameters.add("feature", feature)
        queryParameters.add("flowId", flowId)
        queryParameters.add("scriptDataVersion", scriptDataVersion)
        queryParameters.add("divisionIds", divisionIds)
        return APICall("getScriptsPublished", .get, "/api/v2/scripts/published", query: queryParameters)
    }
}

// MARK: - getScriptsPublishedDivisionviewVariables

extension ScriptsApi {
    /// Calls `GET /api/v2/scripts/published/divisionviews/{scriptId}/variables`.
    ///
    /// Needs the permission `scripter:publishedScript:search`.
    ///
    /// - Parameters:
    ///   - scriptId: `scriptId` in the path.
    ///   - input: `input` in the query.
    ///   - output: `output` in the query.
    ///   - type: `type` in the query.
    ///   - scriptDataVersion: `scriptDataVersion` in the query.
    public func getScriptsPublishedDivisionviewVariables(
        scriptId: String, input: GetScriptsPublishedDivisionviewVariablesInput? = nil,
        output: GetScriptsPublishedDivisionviewVariablesOutput? = nil,
        type: GetScriptsPublishedDivisionviewVariablesType? = nil, scriptDataVersion: String? = nil
    ) async throws(ApiError) -> JSON {
        try await client.send(
            Self.getScriptsPublishedDivisionviewVariables(
                scriptId: scriptId, input: input, output: output, type: type, scriptDataVersion: scriptDataVersion))
    }

    /// The call `GET /api/v2/scripts/published/divisionviews/{scriptId}/variables`, ready to be sent.
    public static func getScriptsPublishedDivisionviewVariables(
        scriptId: String, input: GetScriptsPublishedDivisionviewVariablesInput? = nil,
        output: GetScriptsPublishedDivisionviewVariablesOutput? = nil,
        type: GetScriptsPublishedDivisionviewVariablesType? = nil, scriptDataVersion: String? = nil
    ) -> APICall<JSON> {
        var queryParameters = QueryParameters()
        queryParameters.add("input", input)
        queryParameters.add("output", output)
        queryParameters.add("type", type)
        queryParameters.add("scriptDataVersion", scriptDataVersion)
        return APICall(
            "getScriptsPublishedDivisionviewVariables", .get,
            "/api/v2/scripts/published/divisionviews/{scriptId}/variables", parameters: [("scriptId", scriptId)],
            query: queryParameters)
    }
}

// MARK: - getScriptsPublishedDivisionviews

extension ScriptsApi {
    /// Calls `GET /api/v2/scripts/published/divisionviews`.
    ///
    /// Needs the permission `scripter:publishedScript:search`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - expand: `expand` in the query.
    ///   - name: `name` in the query.
    ///   - feature: `feature` in the query.
    ///   - flowId: `flowId` in the query.
    ///   - scriptDataVersion: `scriptDataVersion` in the query.
    ///   - divisionIds: `divisionIds` in the query.
    public func getScriptsPublishedDivisionviews(
        pageSize: Int? = nil, pageNumber: Int? = nil, expand: String? = nil, name: String? = nil,
        feature: String? = nil, flowId: String? = nil, scriptDataVersion: String? = nil, divisionIds: String? = nil
    ) async throws(ApiError) -> ScriptEntityListing {
        try await client.send(
            Self.getScriptsPublishedDivisionviews(
                pageSize: pageSize, pageNumber: pageNumber, expand: expand, name: name, feature: feature,
                flowId: flowId, scriptDataVersion: scriptDataVersion, divisionIds: divisionIds))
    }

    /// The call `GET /api/v2/scripts/published/divisionviews`, ready to be sent.
    public static func getScriptsPublishedDivisionviews(
        pageSize: Int? = nil, pageNumber: Int? = nil, expand: String? = nil, name: String? = nil,
        feature: String? = nil, flowId: String? = nil, scriptDataVersion: String? = nil, divisionIds: String? = nil
    ) -> APICall<ScriptEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("expand", expand)
        queryParameters.add("name", name)
        queryParameters.add("feature", feature)
        queryParameters.add("flowId", flowId)
        queryParameters.add("scriptDataVersion", scriptDataVersion)
        queryParameters.add("divisionIds", divisionIds)
        return APICall(
            "getScriptsPublishedDivisionviews", .get, "/api/v2/scripts/published/divisionviews", query: queryParameters)
    }
}

// MARK: - getScriptsPublishedScriptId

extension ScriptsApi {
    /// Calls `GET /api/v2/scripts/published/{scriptId}`.
    ///
    /// Needs the permission `scripter:publishedScript:view`.
    ///
    /// - Parameters:
    ///   - scriptId: `scriptId` in the path.
    ///   - scriptDataVersion: `scriptDataVersion` in the query.
    public func getScriptsPublishedScriptId(
        scriptId: String, scriptDataVersion: String? = nil
    ) async throws(ApiError) -> Script {
        try await client.send(
            Self.getScriptsPublishedScriptId(scriptId: scriptId, scriptDataVersion: scriptDataVersion))
    }

    /// The call `GET /api/v2/scripts/published/{scriptId}`, ready to be sent.
    public static func getScriptsPublishedScriptId(
        scriptId: String, scriptDataVersion: String? = nil
    ) -> APICall<Script> {
        var queryParameters = QueryParameters()
        queryParameters.add("scriptDataVersion", scriptDataVersion)
        return APICall(
            "getScriptsPublishedScriptId", .get, "/api/v2/scripts/published/{scriptId}",
            parameters: [("scriptId", scriptId)], query: queryParameters)
    }
}

// MARK: - getScriptsPublishedScriptIdPage

extension ScriptsApi {
    /// Calls `GET /api/v2/scripts/published/{scriptId}/pages/{pageId}`.
    ///
    /// Needs the permission `scripter:publishedScript:view`.
    ///
    /// - Parameters:
    ///   - scriptId: `scriptId` in the path.
    ///   - pageId: `pageId` in the path.
    ///   - scriptDataVersion: `scriptDataVersion` in the query.
    public func getScriptsPublishedScriptIdPage(
        scriptId: String, pageId: String, scriptDataVersion: String? = nil
    ) async throws(ApiError) -> PageModel {
        try await client.send(
            Self.getScriptsPublishedScriptIdPage(
                scriptId: scriptId, pageId: pageId, scriptDataVersion: scriptDataVersion))
    }

    /// The call `GET /api/v2/scripts/published/{scriptId}/pages/{pageId}`, ready to be sent.
    public static func getScriptsPublishedScriptIdPage(
        scriptId: String, pageId: String, scriptDataVersion: String? = nil
    ) -> APICall<PageModel> {
        var queryParameters = QueryParameters()
        queryParameters.add("scriptDataVersion", scriptDataVersion)
        return APICall(
            "getScriptsPublishedScriptIdPage", .get, "/api/v2/scripts/published/{scriptId}/pages/{pageId}",
            parameters: [("scriptId", scriptId), ("pageId", pageId)], query: queryParameters)
    }
}

// MARK: - getScriptsPublishedScriptIdPages

extension ScriptsApi {
    /// Calls `GET /api/v2/scripts/published/{scriptId}/pages`.
    ///
    /// Needs the permission `scripter:publishedScript:view`.
    ///
    /// - Parameters:
    ///   - scriptId: `scriptId` in the path.
    ///   - scriptDataVersion: `scriptDataVersion` in the query.
    public func getScriptsPublishedScriptIdPages(
        scriptId: String, scriptDataVersion: String? = nil
    ) async throws(ApiError) -> [PageModel] {
        try await client.send(
            Self.getScriptsPublishedScriptIdPages(scriptId: scriptId, scriptDataVersion: scriptDataVersion))
    }

    /// The call `GET /api/v2/scripts/published/{scriptId}/pages`, ready to be sent.
    public static func getScriptsPublishedScriptIdPages(
        scriptId: String, scriptDataVersion: String? = nil
    ) -> APICall<[PageModel]> {
        var queryParameters = QueryParameters()
        queryParameters.add("scriptDataVersion", scriptDataVersion)
        return APICall(
            "getScriptsPublishedScriptIdPages", .get, "/api/v2/scripts/published/{scriptId}/pages",
            parameters: [("scriptId", scriptId)], query: queryParameters)
    }
}

// MARK: - getScriptsPublishedScriptIdVariables

extension ScriptsApi {
    /// Calls `GET /api/v2/scripts/published/{scriptId}/variables`.
    ///
    /// Needs the permission `scripter:publishedScript:view`.
    ///
    /// - Parameters:
    ///   - scriptId: `scriptId` in the path.
    ///   - input: `input` in the query.
    ///   - output: `output` in the query.
    ///   - type: `type` in the query.
    ///   - scriptDataVersion: `scriptDataVersion` in the query.
    public func getScriptsPublishedScriptIdVariables(
        scriptId: String, input: GetScriptsPublishedScriptIdVariablesInput? = nil,
        output: GetScriptsPublishedScriptIdVariablesOutput? = nil,
        type: GetScriptsPublishedScriptIdVariablesType? = nil, scriptDataVersion: String? = nil
    ) async throws(ApiError) -> JSON {
        try await client.send(
            Self.getScriptsPublishedScriptIdVariables(
                scriptId: scriptId, input: input, output: output, type: type, scriptDataVersion: scriptDataVersion))
    }

    /// The call `GET /api/v2/scripts/published/{scriptId}/variables`, ready to be sent.
    public static func getScriptsPublishedScriptIdVariables(
        scriptId: String, input: GetScriptsPublishedScriptIdVariablesInput? = nil,
        output: GetScriptsPublishedScriptIdVariablesOutput? = nil,
        type: GetScriptsPublishedScriptIdVariablesType? = nil, scriptDataVersion: String? = nil
    ) -> APICall<JSON> {
        var queryParameters = QueryParameters()
        queryParameters.add("input", input)
        queryParameters.add("output", output)
        queryParameters.add("type", type)
        queryParameters.add("scriptDataVersion", scriptDataVersion)
        return APICall(
            "getScriptsPublishedScriptIdVariables", .get, "/api/v2/scripts/published/{scriptId}/variables",
            parameters: [("scriptId", scriptId)], query: queryParameters)
    }
}

// MARK: - getScriptsUploadStatus

extension ScriptsApi {
    /// Calls `GET /api/v2/scripts/uploads/{uploadId}/status`.
    ///
    /// Needs the permission `scripter:script:view`.
    ///
    /// - Parameters:
    ///   - uploadId: `uploadId` in the path.
    ///   - longPoll: `longPoll` in the query; when left out: `false`.
    public func getScriptsUploadStatus(
        uploadId: String, longPoll: Bool? = nil
    ) async throws(ApiError) -> ImportScriptStatusResponse {
        try await client.send(Self.getScriptsUploadStatus(uploadId: uploadId, longPoll: longPoll))
    }

    /// The call `GET /api/v2/scripts/uploads/{uploadId}/status`, ready to be sent.
    public static func getScriptsUploadStatus(
        uploadId: String, longPoll: Bool? = nil
    ) -> APICall<ImportScriptStatusResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("longPoll", longPoll)
        return APICall(
            "getScriptsUploadStatus", .get, "/api/v2/scripts/uploads/{uploadId}/status",
            parameters: [("uploadId", uploadId)], query: queryParameters)
    }
}

// MARK: - postScriptExport

extension ScriptsApi {
    /// Calls `POST /api/v2/scripts/{scriptId}/export`.
    ///
    /// Needs the permission `scripter:script:view`.
    ///
    /// - Parameters:
    ///   - scriptId: `scriptId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postScriptExport(
        scriptId: String, body: ExportScriptRequest? = nil
    ) async throws(ApiError) -> ExportScriptResponse {
        try await client.send(Self.postScriptExport(scriptId: scriptId, body: body))
    }

    /// The call `POST /api/v2/scripts/{scriptId}/export`, ready to be sent.
    public static func postScriptExport(
        scriptId: String, body: ExportScriptRequest? = nil
    ) -> APICall<ExportScriptResponse> {
        APICall(
            "postScriptExport", .post, "/api/v2/scripts/{scriptId}/export", parameters: [("scriptId", scriptId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postScriptsPublished

extension ScriptsApi {
    /// Calls `POST /api/v2/scripts/published`.
    ///
    /// Needs the permission `scripter:publishedScript:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - scriptDataVersion: `scriptDataVersion` in the query.
    @discardableResult
    public func postScriptsPublished(
        body: PublishScriptRequestData? = nil, scriptDataVersion: String? = nil
    ) async throws(ApiError) -> Script {
        try await client.send(Self.postScriptsPublished(body: body, scriptDataVersion: scriptDataVersion))
    }

    /// The call `POST /api/v2/scripts/published`, ready to be sent.
    public static func postScriptsPublished(
        body: PublishScriptRequestData? = nil, scriptDataVersion: String? = nil
    ) -> APICall<Script> {
        var queryParameters = QueryParameters()
        queryParameters.add("scriptDataVersion", scriptDataVersion)
        return APICall(
            "postScriptsPublished", .post, "/api/v2/scripts/published", query: queryParameters,
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}
