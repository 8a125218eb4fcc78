// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

// MARK: - deleteArchitectEmergencygroup

extension ArchitectApi {
    /// Calls `DELETE /api/v2/architect/emergencygroups/{emergencyGroupId}`.
    ///
    /// Needs the permission `routing:emergencyGroup:delete`.
    ///
    /// - Parameters:
    ///   - emergencyGroupId: `emergencyGroupId` in the path.
    public func deleteArchitectEmergencygroup(emergencyGroupId: String) async throws(ApiError) {
        try await client.send(Self.deleteArchitectEmergencygroup(emergencyGroupId: emergencyGroupId))
    }

    /// The call `DELETE /api/v2/architect/emergencygroups/{emergencyGroupId}`, ready to be sent.
    public static func deleteArchitectEmergencygroup(emergencyGroupId: String) -> APICall<Void> {
        APICall(
            "deleteArchitectEmergencygroup", .delete, "/api/v2/architect/emergencygroups/{emergencyGroupId}",
            parameters: [("emergencyGroupId", emergencyGroupId)])
    }
}

// MARK: - deleteArchitectGrammar

extension ArchitectApi {
    /// Calls `DELETE /api/v2/architect/grammars/{grammarId}`.
    ///
    /// Needs the permission `architect:grammar:delete`.
    ///
    /// - Parameters:
    ///   - grammarId: `grammarId` in the path.
    @discardableResult
    public func deleteArchitectGrammar(grammarId: String) async throws(ApiError) -> JSON {
        try await client.send(Self.deleteArchitectGrammar(grammarId: grammarId))
    }

    /// The call `DELETE /api/v2/architect/grammars/{grammarId}`, ready to be sent.
    public static func deleteArchitectGrammar(grammarId: String) -> APICall<JSON> {
        APICall(
            "deleteArchitectGrammar", .delete, "/api/v2/architect/grammars/{grammarId}",
            parameters: [("grammarId", grammarId)])
    }
}

// MARK: - deleteArchitectGrammarLanguage

extension ArchitectApi {
    /// Calls `DELETE /api/v2/architect/grammars/{grammarId}/languages/{languageCode}`.
    ///
    /// Needs the permission `architect:grammar:edit`.
    ///
    /// - Parameters:
    ///   - grammarId: `grammarId` in the path.
    ///   - languageCode: `languageCode` in the path.
    public func deleteArchitectGrammarLanguage(grammarId: String, languageCode: String) async throws(ApiError) {
        try await client.send(Self.deleteArchitectGrammarLanguage(grammarId: grammarId, languageCode: languageCode))
    }

    /// The call `DELETE /api/v2/architect/grammars/{grammarId}/languages/{languageCode}`, ready to be sent.
    public static func deleteArchitectGrammarLanguage(grammarId: String, languageCode: String) -> APICall<Void> {
        APICall(
            "deleteArchitectGrammarLanguage", .delete,
            "/api/v2/architect/grammars/{grammarId}/languages/{languageCode}",
            parameters: [("grammarId", grammarId), ("languageCode", languageCode)])
    }
}

// MARK: - deleteArchitectGrammarLanguageFilesDtmf

extension ArchitectApi {
    /// Calls `DELETE /api/v2/architect/grammars/{grammarId}/languages/{languageCode}/files/dtmf`.
    ///
    /// Needs the permission `architect:grammar:edit`.
    ///
    /// - Parameters:
    ///   - grammarId: `grammarId` in the path.
    ///   - languageCode: `languageCode` in the path.
    public func deleteArchitectGrammarLanguageFilesDtmf(
        grammarId: String, languageCode: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteArchitectGrammarLanguageFilesDtmf(grammarId: grammarId, languageCode: languageCode))
    }

    /// The call `DELETE /api/v2/architect/grammars/{grammarId}/languages/{languageCode}/files/dtmf`, ready to be sent.
    public static func deleteArchitectGrammarLanguageFilesDtmf(
        grammarId: String, languageCode: String
    ) -> APICall<Void> {
        APICall(
            "deleteArchitectGrammarLanguageFilesDtmf", .delete,
            "/api/v2/architect/grammars/{grammarId}/languages/{languageCode}/files/dtmf",
            parameters: [("grammarId", grammarId), ("languageCode", languageCode)])
    }
}

// MARK: - deleteArchitectGrammarLanguageFilesVoice

extension ArchitectApi {
    /// Calls `DELETE /api/v2/architect/grammars/{grammarId}/languages/{languageCode}/files/voice`.
    ///
    /// Needs the permission `architect:grammar:edit`.
    ///
    /// - Parameters:
    ///   - grammarId: `grammarId` in the path.
    ///   - languageCode: `languageCode` in the path.
    public func deleteArchitectGrammarLanguageFilesVoice(
        grammarId: String, languageCode: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteArchitectGrammarLanguageFilesVoice(grammarId: grammarId, languageCode: languageCode))
    }

    /// The call `DELETE /api/v2/architect/grammars/{grammarId}/languages/{languageCode}/files/voice`, ready to be sent.
    public static func deleteArchitectGrammarLanguageFilesVoice(
        grammarId: String, languageCode: String
    ) -> APICall<Void> {
        APICall(
            "deleteArchitectGrammarLanguageFilesVoice", .delete,
            "/api/v2/architect/grammars/{grammarId}/languages/{languageCode}/files/voice",
            parameters: [("grammarId", grammarId), ("languageCode", languageCode)])
    }
}

// MARK: - deleteArchitectIvr

extension ArchitectApi {
    /// Calls `DELETE /api/v2/architect/ivrs/{ivrId}`.
    ///
    /// Needs the permission `routing:callRoute:delete`.
    ///
    /// - Parameters:
    ///   - ivrId: `ivrId` in the path.
    public func deleteArchitectIvr(ivrId: String) async throws(ApiError) {
        try await client.send(Self.deleteArchitectIvr(ivrId: ivrId))
    }

    /// The call `DELETE /api/v2/architect/ivrs/{ivrId}`, ready to be sent.
    public static func deleteArchitectIvr(ivrId: String) -> APICall<Void> {
        APICall("deleteArchitectIvr", .delete, "/api/v2/architect/ivrs/{ivrId}", parameters: [("ivrId", ivrId)])
    }
}

// MARK: - deleteArchitectPrompt

extension ArchitectApi {
    /// Calls `DELETE /api/v2/architect/prompts/{promptId}`.
    ///
    /// Needs the permission `architect:userPrompt:delete`.
    ///
    /// - Parameters:
    ///   - promptId: `promptId` in the path.
    ///   - allResources: `allResources` in the query.
    public func deleteArchitectPrompt(promptId: String, allResources: Bool? = nil) async throws(ApiError) {
        try await client.send(Self.deleteArchitectPrompt(promptId: promptId, allResources: allResources))
    }

    /// The call `DELETE /api/v2/architect/prompts/{promptId}`, ready to be sent.
    public static func deleteArchitectPrompt(promptId: String, allResources: Bool? = nil) -> APICall<Void> {
        var queryParameters = QueryParameters()
        queryParameters.add("allResources", allResources)
        return APICall(
            "deleteArchitectPrompt", .delete, "/api/v2/architect/prompts/{promptId}",
            parameters: [("promptId", promptId)], query: queryParameters)
    }
}

// MARK: - deleteArchitectPromptResource

extension ArchitectApi {
    /// Calls `DELETE /api/v2/architect/prompts/{promptId}/resources/{languageCode}`.
    ///
    /// Needs the permission `architect:userPrompt:edit`.
    ///
    /// - Parameters:
    ///   - promptId: `promptId` in the path.
    ///   - languageCode: `languageCode` in the path.
    public func deleteArchitectPromptResource(promptId: String, languageCode: String) async throws(ApiError) {
        try await client.send(Self.deleteArchitectPromptResource(promptId: promptId, languageCode: languageCode))
    }

    /// The call `DELETE /api/v2/architect/prompts/{promptId}/resources/{languageCode}`, ready to be sent.
    public static func deleteArchitectPromptResource(promptId: String, languageCode: String) -> APICall<Void> {
        APICall(
            "deleteArchitectPromptResource", .delete, "/api/v2/architect/prompts/{promptId}/resources/{languageCode}",
            parameters: [("promptId", promptId), ("languageCode", languageCode)])
    }
}

// MARK: - deleteArchitectPromptResourceAudio

extension ArchitectApi {
    /// Calls `DELETE /api/v2/architect/prompts/{promptId}/resources/{languageCode}/audio`.
    ///
    /// Needs the permission `architect:userPrompt:edit`.
    ///
    /// - Parameters:
    ///   - promptId: `promptId` in the path.
    ///   - languageCode: `languageCode` in the path.
    public func deleteArchitectPromptResourceAudio(promptId: String, languageCode: String) async throws(ApiError) {
        try await client.send(Self.deleteArchitectPromptResourceAudio(promptId: promptId, languageCode: languageCode))
    }

    /// The call `DELETE /api/v2/architect/prompts/{promptId}/resources/{languageCode}/audio`, ready to be sent.
    public static func deleteArchitectPromptResourceAudio(promptId: String, languageCode: String) -> APICall<Void> {
        APICall(
            "deleteArchitectPromptResourceAudio", .delete,
            "/api/v2/architect/prompts/{promptId}/resources/{languageCode}/audio",
            parameters: [("promptId", promptId), ("languageCode", languageCode)])
    }
}

// MARK: - deleteArchitectPrompts

extension ArchitectApi {
    /// Calls `DELETE /api/v2/architect/prompts`.
    ///
    /// Needs the permission `architect:userPrompt:delete`.
    ///
    /// - Parameters:
    ///   - id: `id` in the query, once for each element.
    @discardableResult
    public func deleteArchitectPrompts(id: [String]) async throws(ApiError) -> OperationModel {
        try await client.send(Self.deleteArchitectPrompts(id: id))
    }

    /// The call `DELETE /api/v2/architect/prompts`, ready to be sent.
    public static func deleteArchitectPrompts(id: [String]) -> APICall<OperationModel> {
        var queryParameters = QueryParameters()
        queryParameters.add("id", id)
        return APICall("deleteArchitectPrompts", .delete, "/api/v2/architect/prompts", query: queryParameters)
    }
}

// MARK: - deleteArchitectSchedule

extension ArchitectApi {
    /// Calls `DELETE /api/v2/architect/schedules/{scheduleId}`.
    ///
    /// Needs the permission `routing:schedule:delete`.
    ///
    /// - Parameters:
    ///   - scheduleId: `scheduleId` in the path.
    public func deleteArchitectSchedule(scheduleId: String) async throws(ApiError) {
        try await client.send(Self.deleteArchitectSchedule(scheduleId: scheduleId))
    }

    /// The call `DELETE /api/v2/architect/schedules/{scheduleId}`, ready to be sent.
    public static func deleteArchitectSchedule(scheduleId: String) -> APICall<Void> {
        APICall(
            "deleteArchitectSchedule", .delete, "/api/v2/architect/schedules/{scheduleId}",
            parameters: [("scheduleId", scheduleId)])
    }
}

// MARK: - deleteArchitectSchedulegroup

extension ArchitectApi {
    /// Calls `DELETE /api/v2/architect/schedulegroups/{scheduleGroupId}`.
    ///
    /// Needs the permission `routing:scheduleGroup:delete`.
    ///
    /// - Parameters:
    ///   - scheduleGroupId: `scheduleGroupId` in the path.
    public func deleteArchitectSchedulegroup(scheduleGroupId: String) async throws(ApiError) {
        try await client.send(Self.deleteArchitectSchedulegroup(scheduleGroupId: scheduleGroupId))
    }

    /// The call `DELETE /api/v2/architect/schedulegroups/{scheduleGroupId}`, ready to be sent.
    public static func deleteArchitectSchedulegroup(scheduleGroupId: String) -> APICall<Void> {
        APICall(
            "deleteArchitectSchedulegroup", .delete, "/api/v2/architect/schedulegroups/{scheduleGroupId}",
            parameters: [("scheduleGroupId", scheduleGroupId)])
    }
}

// MARK: - deleteArchitectSystempromptResource

extension ArchitectApi {
    /// Calls `DELETE /api/v2/architect/systemprompts/{promptId}/resources/{languageCode}`.
    ///
    /// Needs the permission `architect:systemPrompt:edit`.
    ///
    /// - Parameters:
    ///   - promptId: `promptId` in the path.
    ///   - languageCode: `languageCode` in the path.
    public func deleteArchitectSystempromptResource(promptId: String, languageCode: String) async throws(ApiError) {
        try await client.send(Self.deleteArchitectSystempromptResource(promptId: promptId, languageCode: languageCode))
    }

    /// The call `DELETE /api/v2/architect/systemprompts/{promptId}/resources/{languageCode}`, ready to be sent.
    public static func deleteArchitectSystempromptResource(promptId: String, languageCode: String) -> APICall<Void> {
        APICall(
            "deleteArchitectSystempromptResource", .delete,
            "/api/v2/architect/systemprompts/{promptId}/resources/{languageCode}",
            parameters: [("promptId", promptId), ("languageCode", languageCode)])
    }
}

// MARK: - getArchitectDependencytracking

extension ArchitectApi {
    /// Calls `GET /api/v2/architect/dependencytracking`.
    ///
    /// Needs the permission `architect:dependencyTracking:view`.
    ///
    /// - Parameters:
    ///   - name: `name` in the query.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - objectType: `objectType` in the query, once for each element.
    ///   - consumedResources: `consumedResources` in the query.
    ///   - consumingResources: `consumingResources` in the query.
    ///   - consumedResourceType: `consumedResourceType` in the query, once for each element.
    ///   - consumingResourceType: `consumingResourceType` in the query, once for each element.
    public func getArchitectDependencytracking(
        name: String, pageNumber: Int? = nil, pageSize: Int? = nil,
        objectType: [GetArchitectDependencytrackingObjectType]? = nil, consumedResources: Bool? = nil,
        consumingResources: Bool? = nil,
        consumedResourceType: [GetArchitectDependencytrackingConsumedResourceType]? = nil,
        consumingResourceType: [GetArchitectDependencytrackingConsumingResourceType]? = nil
    ) async throws(ApiError) -> DependencyObjectEntityListing {
        try await client.send(
            Self.getArchitectDependencytracking(
                name: name, pageNumber: pageNumber, pageSize: pageSize, objectType: objectType,
                consumedResources: consumedResources, consumingResources: consumingResources,
                consumedResourceType: consumedResourceType, consumingResourceType: consumingResourceType))
    }

    /// The call `GET /api/v2/architect/dependencytracking`, ready to be sent.
    public static func getArchitectDependencytracking(
        name: String, pageNumber: Int? = nil, pageSize: Int? = nil,
        objectType: [GetArchitectDependencytrackingObjectType]? = nil, consumedResources: Bool? = nil,
        consumingResources: Bool? = nil,
        consumedResourceType: [GetArchitectDependencytrackingConsumedResourceType]? = nil,
        consumingResourceType: [GetArchitectDependencytrackingConsumingResourceType]? = nil
    ) -> APICall<DependencyObjectEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("name", name)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("objectType", objectType)
        queryParameters.add("consumedResources", consumedResources)
        queryParameters.add("consumingResources", consumingResources)
        queryParameters.add("consumedResourceType", consumedResourceType)
        queryParameters.add("consumingResourceType", consumingResourceType)
        return APICall(
            "getArchitectDependencytracking", .get, "/api/v2/architect/dependencytracking", query: queryParameters)
    }
}

// MARK: - getArchitectDependencytrackingBuild

extension ArchitectApi {
    /// Calls `GET /api/v2/architect/dependencytracking/build`.
    ///
    /// Needs the permission `architect:dependencyTracking:view`.
    public func getArchitectDependencytrackingBuild() async throws(ApiError) -> DependencyStatus {
        try await client.send(Self.getArchitectDependencytrackingBuild())
    }

    /// The call `GET /api/v2/architect/dependencytracking/build`, ready to be sent.
    public static func getArchitectDependencytrackingBuild() -> APICall<DependencyStatus> {
        APICall("getArchitectDependencytrackingBuild", .get, "/api/v2/architect/dependencytracking/build")
    }
}

// MARK: - getArchitectDependencytrackingConsumedresources

extension ArchitectApi {
    /// Calls `GET /api/v2/architect/dependencytracking/consumedresources`.
    ///
    /// Needs the permission `architect:dependencyTracking:view`.
    ///
    /// - Parameters:
    ///   - id: `id` in the query.
    ///   - version: `version` in the query.
    ///   - objectType: `objectType` in the query.
    ///   - resourceType: `resourceType` in the query, once for each element.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    public func getArchitectDependencytrackingConsumedresources(
        id: String, version: String, objectType: GetArchitectDependencytrackingConsumedresourcesObjectType,
        resourceType: [String]? = nil, pageNumber: Int? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> ConsumedResourcesEntityListing {
        try await client.send(
            Self.getArchitectDependencytrackingConsumedresources(
                id: id, version: version, objectType: objectType, resourceType: resourceType, pageNumber: pageNumber,
                pageSize: pageSize))
    }

    /// The call `GET /api/v2/architect/dependencytracking/consumedresources`, ready to be sent.
    public static func getArchitectDependencytrackingConsumedresources(
        id: String, version: String, objectType: GetArchitectDependencytrackingConsumedresourcesObjectType,
        resourceType: [String]? = nil, pageNumber: Int? = nil, pageSize: Int? = nil
    ) -> APICall<ConsumedResourcesEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("id", id)
        queryParameters.add("version", version)
        queryParameters.add("objectType", objectType)
        queryParameters.add("resourceType", resourceType)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getArchitectDependencytrackingConsumedresources", .get,
            "/api/v2/architect/dependencytracking/consumedresources", query: queryParameters)
    }
}

// MARK: - getArchitectDependencytrackingConsumingresources

extension ArchitectApi {
    /// Calls `GET /api/v2/architect/dependencytracking/consumingresources`.
    ///
    /// Needs the permission `architect:dependencyTracking:view`.
    ///
    /// - Parameters:
    ///   - id: `id` in the query.
    ///   - objectType: `objectType` in the query.
    ///   - resourceType: `resourceType` in the query, once for each element.
    ///   - version: `version` in the query.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - flowFilter: `flowFilter` in the query.
    public func getArchitectDependencytrackingConsumingresources(
        id: String, objectType: GetArchitectDependencytrackingConsumingresourcesObjectType,
        resourceType: [String]? = nil, version: String? = nil, pageNumber: Int? = nil, pageSize: Int? = nil,
        flowFilter: GetArchitectDependencytrackingConsumingresourcesFlowFilter? = nil
    ) async throws(ApiError) -> ConsumingResourcesEntityListing {
        try await client.send(
            Self.getArchitectDependencytrackingConsumingresources(
                id: id, objectType: objectType, resourceType: resourceType, version: version, pageNumber: pageNumber,
                pageSize: pageSize, flowFilter: flowFilter))
    }

    /// The call `GET /api/v2/architect/dependencytracking/consumingresources`, ready to be sent.
    public static func getArchitectDependencytrackingConsumingresources(
        id: String, objectType: GetArchitectDependencytrackingConsumingresourcesObjectType,
        resourceType: [String]? = nil, version: String? = nil, pageNumber: Int? = nil, pageSize: Int? = nil,
        flowFilter: GetArchitectDependencytrackingConsumingresourcesFlowFilter? = nil
    ) -> APICall<ConsumingResourcesEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("id", id)
        queryParameters.add("objectType", objectType)
        queryParameters.add("resourceType", resourceType)
        queryParameters.add("version", version)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("flowFilter", flowFilter)
        return APICall(
            "getArchitectDependencytrackingConsumingresources", .get,
            "/api/v2/architect/dependencytracking/consumingresources", query: queryParameters)
    }
}

// MARK: - getArchitectDependencytrackingDeletedresourceconsumers

extension ArchitectApi {
    /// Calls `GET /api/v2/architect/dependencytracking/deletedresourceconsumers`.
    ///
    /// Needs the permission `architect:dependencyTracking:view`.
    ///
    /// - Parameters:
    ///   - name: `name` in the query.
    ///   - objectType: `objectType` in the query, once for each element.
    ///   - flowFilter: `flowFilter` in the query.
    ///   - consumedResources: `consumedResources` in the query; when left out: `false`.
    ///   - consumedResourceType: `consumedResourceType` in the query, once for each element.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    public func getArchitectDependencytrackingDeletedresourceconsumers(
        name: String? = nil, objectType: [GetArchitectDependencytrackingDeletedresourceconsumersObjectType]? = nil,
        flowFilter: GetArchitectDependencytrackingDeletedresourceconsumersFlowFilter? = nil,
        consumedResources: Bool? = nil,
        consumedResourceType: [GetArchitectDependencytrackingDeletedresourceconsumersConsumedResourceType]? = nil,
        pageNumber: Int? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> DependencyObjectEntityListing {
        try await client.send(
            Self.getArchitectDependencytrackingDeletedresourceconsumers(
                name: name, objectType: objectType, flowFilter: flowFilter, consumedResources: consumedResources,
                consumedResourceType: consumedResourceType, pageNumber: pageNumber, pageSize: pageSize))
    }

    /// The call `GET /api/v2/architect/dependencytracking/deletedresourceconsumers`, ready to be sent.
    public static func getArchitectDependencytrackingDeletedresourceconsumers(
        name: String? = nil, objectType: [GetArchitectDependencytrackingDeletedresourceconsumersObjectType]? = nil,
        flowFilter: GetArchitectDependencytrackingDeletedresourceconsumersFlowFilter? = nil,
        consumedResources: Bool? = nil,
        consumedResourceType: [GetArchitectDependencytrackingDeletedresourceconsumersConsumedResourceType]? = nil,
        pageNumber: Int? = nil, pageSize: Int? = nil
    ) -> APICall<DependencyObjectEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("name", name)
        queryParameters.add("objectType", objectType)
        queryParameters.add("flowFilter", flowFilter)
        queryParameters.add("consumedResources", consumedResources)
        queryParameters.add("consumedResourceType", consumedResourceType)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getArchitectDependencytrackingDeletedresourceconsumers", .get,
            "/api/v2/architect/dependencytracking/deletedresourceconsumers", query: queryParameters)
    }
}

// MARK: - getArchitectDependencytrackingObject

extension ArchitectApi {
    /// Calls `GET /api/v2/architect/dependencytracking/object`.
    ///
    /// Needs the permission `architect:dependencyTracking:view`.
    ///
    /// - Parameters:
    ///   - id: `id` in the query.
    ///   - version: `version` in the query.
    ///   - objectType: `objectType` in the query.
    ///   - consumedResources: `consumedResources` in the query.
    ///   - consumingResources: `consumingResources` in the query.
    ///   - consumedResourceType: `consumedResourceType` in the query, once for each element.
    ///   - consumingResourceType: `consumingResourceType` in the query, once for each element.
    ///   - consumedResourceRequest: `consumedResourceRequest` in the query.
    public func getArchitectDependencytrackingObject(
        id: String, version: String? = nil, objectType: GetArchitectDependencytrackingObjectObjectType? = nil,
        consumedResources: Bool? = nil, consumingResources: Bool? = nil,
        consumedResourceType: [GetArchitectDependencytrackingObjectConsumedResourceType]? = nil,
        consumingResourceType: [GetArchitectDependencytrackingObjectConsumingResourceType]? = nil,
        consumedResourceRequest: Bool? = nil
    ) async throws(ApiError) -> DependencyObject {
        try await client.send(
            Self.getArchitectDependencytrackingObject(
                id: id, version: version, objectType: objectType, consumedResources: consumedResources,
                consumingResources: consumingResources, consumedResourceType: consumedResourceType,
                consumingResourceType: consumingResourceType, consumedResourceRequest: consumedResourceRequest))
    }

    /// The call `GET /api/v2/architect/dependencytracking/object`, ready to be sent.
    public static func getArchitectDependencytrackingObject(
        id: String, version: String? = nil, objectType: GetArchitectDependencytrackingObjectObjectType? = nil,
        consumedResources: Bool? = nil, consumingResources: Bool? = nil,
        consumedResourceType: [GetArchitectDependencytrackingObjectConsumedResourceType]? = nil,
        consumingResourceType: [GetArchitectDependencytrackingObjectConsumingResourceType]? = nil,
        consumedResourceRequest: Bool? = nil
    ) -> APICall<DependencyObject> {
        var queryParameters = QueryParameters()
        queryParameters.add("id", id)
        queryParameters.add("version", version)
        queryParameters.add("objectType", objectType)
        queryParameters.add("consumedResources", consumedResources)
        queryParameters.add("consumingResources", consumingResources)
        queryParameters.add("consumedResourceType", consumedResourceType)
        queryParameters.add("consumingResourceType", consumingResourceType)
        queryParameters.add("consumedResourceRequest", consumedResourceRequest)
        return APICall(
            "getArchitectDependencytrackingObject", .get, "/api/v2/architect/dependencytracking/object",
            query: queryParameters)
    }
}

// MARK: - getArchitectDependencytrackingType

extension ArchitectApi {
    /// Calls `GET /api/v2/architect/dependencytracking/types/{typeId}`.
    ///
    /// Needs the permission `architect:dependencyTracking:view`.
    ///
    /// - Parameters:
    ///   - typeId: `typeId` in the path.
    public func getArchitectDependencytrackingType(typeId: String) async throws(ApiError) -> DependencyType {
        try await client.send(Self.getArchitectDependencytrackingType(typeId: typeId))
    }

    /// The call `GET /api/v2/architect/dependencytracking/types/{typeId}`, ready to be sent.
    public static func getArchitectDependencytrackingType(typeId: String) -> APICall<DependencyType> {
        APICall(
            "getArchitectDependencytrackingType", .get, "/api/v2/architect/dependencytracking/types/{typeId}",
            parameters: [("typeId", typeId)])
    }
}

// MARK: - getArchitectDependencytrackingTypes

extension ArchitectApi {
    /// Calls `GET /api/v2/architect/dependencytracking/types`.
    ///
    /// Needs the permission `architect:dependencyTracking:view`.
    ///
    /// - Parameters:
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    public func getArchitectDependencytrackingTypes(
        pageNumber: Int? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> DependencyTypeEntityListing {
        try await client.send(Self.getArchitectDependencytrackingTypes(pageNumber: pageNumber, pageSize: pageSize))
    }

    /// The call `GET /api/v2/architect/dependencytracking/types`, ready to be sent.
    public static func getArchitectDependencytrackingTypes(
        pageNumber: Int? = nil, pageSize: Int? = nil
    ) -> APICall<DependencyTypeEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getArchitectDependencytrackingTypes", .get, "/api/v2/architect/dependencytracking/types",
            query: queryParameters)
    }
}

// MARK: - getArchitectDependencytrackingUpdatedresourceconsumers

extension ArchitectApi {
    /// Calls `GET /api/v2/architect/dependencytracking/updatedresourceconsumers`.
    ///
    /// Needs the permission `architect:dependencyTracking:view`.
    ///
    /// - Parameters:
    ///   - name: `name` in the query.
    ///   - objectType: `objectType` in the query, once for each element.
    ///   - consumedResources: `consumedResources` in the query; when left out: `false`.
    ///   - consumedResourceType: `consumedResourceType` in the query, once for each element.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    public func getArchitectDependencytrackingUpdatedresourceconsumers(
        name: String? = nil, objectType: [GetArchitectDependencytrackingUpdatedresourceconsumersObjectType]? = nil,
        consumedResources: Bool? = nil,
        consumedResourceType: [GetArchitectDependencytrackingUpdatedresourceconsumersConsumedResourceType]? = nil,
        pageNumber: Int? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> DependencyObjectEntityListing {
        try await client.send(
            Self.getArchitectDependencytrackingUpdatedresourceconsumers(
                name: name, objectType: objectType, consumedResources: consumedResources,
                consumedResourceType: consumedResourceType, pageNumber: pageNumber, pageSize: pageSize))
    }

    /// The call `GET /api/v2/architect/dependencytracking/updatedresourceconsumers`, ready to be sent.
    public static func getArchitectDependencytrackingUpdatedresourceconsumers(
        name: String? = nil, objectType: [GetArchitectDependencytrackingUpdatedresourceconsumersObjectType]? = nil,
        consumedResources: Bool? = nil,
        consumedResourceType: [GetArchitectDependencytrackingUpdatedresourceconsumersConsumedResourceType]? = nil,
        pageNumber: Int? = nil, pageSize: Int? = nil
    ) -> APICall<DependencyObjectEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("name", name)
        queryParameters.add("objectType", objectType)
        queryParameters.add("consumedResources", consumedResources)
        queryParameters.add("consumedResourceType", consumedResourceType)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getArchitectDependencytrackingUpdatedresourceconsumers", .get,
            "/api/v2/architect/dependencytracking/updatedresourceconsumers", query: queryParameters)
    }
}

// MARK: - getArchitectEmergencygroup

extension ArchitectApi {
    /// Calls `GET /api/v2/architect/emergencygroups/{emergencyGroupId}`.
    ///
    /// Needs the permission `routing:emergencyGroup:view`.
    ///
    /// - Parameters:
    ///   - emergencyGroupId: `emergencyGroupId` in the path.
    public func getArchitectEmergencygroup(emergencyGroupId: String) async throws(ApiError) -> EmergencyGroup {
        try await client.send(Self.getArchitectEmergencygroup(emergencyGroupId: emergencyGroupId))
    }

    /// The call `GET /api/v2/architect/emergencygroups/{emergencyGroupId}`, ready to be sent.
    public static func getArchitectEmergencygroup(emergencyGroupId: String) -> APICall<EmergencyGroup> {
        APICall(
            "getArchitectEmergencygroup", .get, "/api/v2/architect/emergencygroups/{emergencyGroupId}",
            parameters: [("emergencyGroupId", emergencyGroupId)])
    }
}

// MARK: - getArchitectEmergencygroups

extension ArchitectApi {
    /// Calls `GET /api/v2/architect/emergencygroups`.
    ///
    /// Needs the permission `routing:emergencyGroup:view`.
    ///
    /// - Parameters:
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - sortBy: `sortBy` in the query; when left out: `name`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `ASC`.
    ///   - name: `name` in the query.
    public func getArchitectEmergencygroups(
        pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil,
        name: String? = nil
    ) async throws(ApiError) -> EmergencyGroupListing {
        try await client.send(
            Self.getArchitectEmergencygroups(
                pageNumber: pageNumber, pageSize: pageSize, sortBy: sortBy, sortOrder: sortOrder, name: name))
    }

    /// The call `GET /api/v2/architect/emergencygroups`, ready to be sent.
    public static func getArchitectEmergencygroups(
        pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil,
        name: String? = nil
    ) -> APICall<EmergencyGroupListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("name", name)
        return APICall("getArchitectEmergencygroups", .get, "/api/v2/architect/emergencygroups", query: queryParameters)
    }
}

// MARK: - getArchitectEmergencygroupsDivisionviews

extension ArchitectApi {
    /// Calls `GET /api/v2/architect/emergencygroups/divisionviews`.
    ///
    /// Needs the permission `routing:emergencyGroup:search`.
    ///
    /// - Parameters:
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - sortBy: `sortBy` in the query; when left out: `name`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `ASC`.
    ///   - id: `id` in the query, once for each element.
    ///   - name: `name` in the query.
    ///   - divisionId: `divisionId` in the query, once for each element.
    public func getArchitectEmergencygroupsDivisionviews(
        pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil,
        id: [String]? = nil, name: String? = nil, divisionId: [String]? = nil
    ) async throws(ApiError) -> EmergencyGroupDivisionViewEntityListing {
        try await client.send(
            Self.getArchitectEmergencygroupsDivisionviews(
                pageNumber: pageNumber, pageSize: pageSize, sortBy: sortBy, sortOrder: sortOrder, id: id, name: name,
                divisionId: divisionId))
    }

    /// The call `GET /api/v2/architect/emergencygroups/divisionviews`, ready to be sent.
    public static func getArchitectEmergencygroupsDivisionviews(
        pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil,
        id: [String]? = nil, name: String? = nil, divisionId: [String]? = nil
    ) -> APICall<EmergencyGroupDivisionViewEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("id", id)
        queryParameters.add("name", name)
        queryParameters.add("divisionId", divisionId)
        return APICall(
            "getArchitectEmergencygroupsDivisionviews", .get, "/api/v2/architect/emergencygroups/divisionviews",
            query: queryParameters)
    }
}

// MARK: - getArchitectGrammar

extension ArchitectApi {
    /// Calls `GET /api/v2/architect/grammars/{grammarId}`.
    ///
    /// Needs the permission `architect:grammar:view`.
    ///
    /// - Parameters:
    ///   - grammarId: `grammarId` in the path.
    ///   - includeFileUrls: `includeFileUrls` in the query.
    public func getArchitectGrammar(grammarId: String, includeFileUrls: Bool? = nil) async throws(ApiError) -> Grammar {
        try await client.send(Self.getArchitectGrammar(grammarId: grammarId, includeFileUrls: includeFileUrls))
    }

    /// The call `GET /api/v2/architect/grammars/{grammarId}`, ready to be sent.
    public static func getArchitectGrammar(grammarId: String, includeFileUrls: Bool? = nil) -> APICall<Grammar> {
        var queryParameters = QueryParameters()
        queryParameters.add("includeFileUrls", includeFileUrls)
        return APICall(
            "getArchitectGrammar", .get, "/api/v2/architect/grammars/{grammarId}",
            parameters: [("grammarId", grammarId)], query: queryParameters)
    }
}

// MARK: - getArchitectGrammarLanguage

extension ArchitectApi {
    /// Calls `GET /api/v2/architect/grammars/{grammarId}/languages/{languageCode}`.
    ///
    /// Needs the permission `architect:grammar:view`.
    ///
    /// - Parameters:
    ///   - grammarId: `grammarId` in the path.
    ///   - languageCode: `languageCode` in the path.
    public func getArchitectGrammarLanguage(
        grammarId: String, languageCode: String
    ) async throws(ApiError) -> GrammarLanguage {
        try await client.send(Self.getArchitectGrammarLanguage(grammarId: grammarId, languageCode: languageCode))
    }

    /// The call `GET /api/v2/architect/grammars/{grammarId}/languages/{languageCode}`, ready to be sent.
    public static func getArchitectGrammarLanguage(
        grammarId: String, languageCode: String
    ) -> APICall<GrammarLanguage> {
        APICall(
            "getArchitectGrammarLanguage", .get, "/api/v2/architect/grammars/{grammarId}/languages/{languageCode}",
            parameters: [("grammarId", grammarId), ("languageCode", languageCode)])
    }
}

// MARK: - getArchitectGrammars

extension ArchitectApi {
    /// Calls `GET /api/v2/architect/grammars`.
    ///
    /// Needs the permission `architect:grammar:view`.
    ///
    /// - Parameters:
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - sortBy: `sortBy` in the query; when left out: `id`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `asc`.
    ///   - id: `id` in the query, once for each element.
    ///   - name: `name` in the query.
    ///   - description: `description` in the query.
    ///   - nameOrDescription: `nameOrDescription` in the query.
    ///   - includeFileUrls: `includeFileUrls` in the query.
    public func getArchitectGrammars(
        pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: GetArchitectGrammarsSortBy? = nil,
        sortOrder: GetArchitectGrammarsSortOrder? = nil, id: [String]? = nil, name: String? = nil,
        description: String? = nil, nameOrDescription: String? = nil, includeFileUrls: Bool? = nil
    ) async throws(ApiError) -> GrammarListing {
        try await client.send(
            Self.getArchitectGrammars(
                pageNumber: pageNumber, pageSize: pageSize, sortBy: sortBy, sortOrder: sortOrder, id: id, name: name,
                description: description, nameOrDescription: nameOrDescription, includeFileUrls: includeFileUrls))
    }

    /// The call `GET /api/v2/architect/grammars`, ready to be sent.
    public static func getArchitectGrammars(
        pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: GetArchitectGrammarsSortBy? = nil,
        sortOrder: GetArchitectGrammarsSortOrder? = nil, id: [String]? = nil, name: String? = nil,
        description: String? = nil, nameOrDescription: String? = nil, includeFileUrls: Bool? = nil
    ) -> APICall<GrammarListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("id", id)
        queryParameters.add("name", name)
        queryParameters.add("description", description)
        queryParameters.add("nameOrDescription", nameOrDescription)
        queryParameters.add("includeFileUrls", includeFileUrls)
        return APICall("getArchitectGrammars", .get, "/api/v2/architect/grammars", query: queryParameters)
    }
}

// MARK: - getArchitectIvr

extension ArchitectApi {
    /// Calls `GET /api/v2/architect/ivrs/{ivrId}`.
    ///
    /// Needs the permission `routing:callRoute:view`.
    ///
    /// - Parameters:
    ///   - ivrId: `ivrId` in the path.
    public func getArchitectIvr(ivrId: String) async throws(ApiError) -> IVR {
        try await client.send(Self.getArchitectIvr(ivrId: ivrId))
    }

    /// The call `GET /api/v2/architect/ivrs/{ivrId}`, ready to be sent.
    public static func getArchitectIvr(ivrId: String) -> APICall<IVR> {
        APICall("getArchitectIvr", .get, "/api/v2/architect/ivrs/{ivrId}", parameters: [("ivrId", ivrId)])
    }
}

// MARK: - getArchitectIvrIdentityresolution

extension ArchitectApi {
    /// Calls `GET /api/v2/architect/ivrs/{ivrId}/identityresolution`.
    ///
    /// Needs the permissions `routing:callRoute:view`, `routing:identityResolutionIvr:view`.
    ///
    /// - Parameters:
    ///   - ivrId: `ivrId` in the path.
    public func getArchitectIvrIdentityresolution(ivrId: String) async throws(ApiError) -> IVRIdentityResolutionConfig {
        try await client.send(Self.getArchitectIvrIdentityresolution(ivrId: ivrId))
    }

    /// The call `GET /api/v2/architect/ivrs/{ivrId}/identityresolution`, ready to be sent.
    public static func getArchitectIvrIdentityresolution(ivrId: String) -> APICall<IVRIdentityResolutionConfig> {
        APICall(
            "getArchitectIvrIdentityresolution", .get, "/api/v2/architect/ivrs/{ivrId}/identityresolution",
            parameters: [("ivrId", ivrId)])
    }
}

// MARK: - getArchitectIvrs

extension ArchitectApi {
    /// Calls `GET /api/v2/architect/ivrs`.
    ///
    /// Needs the permission `routing:callRoute:view`.
    ///
    /// - Parameters:
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - sortBy: `sortBy` in the query; when left out: `name`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `ASC`.
    ///   - name: `name` in the query.
    ///   - dnis: `dnis` in the query.
    ///   - scheduleGroup: `scheduleGroup` in the query.
    ///   - expand: `expand` in the query, once for each element.
    public func getArchitectIvrs(
        pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil,
        name: String? = nil, dnis: String? = nil, scheduleGroup: String? = nil, expand: [GetArchitectIvrsExpand]? = nil
    ) async throws(ApiError) -> IVREntityListing {
        try await client.send(
            Self.getArchitectIvrs(
                pageNumber: pageNumber, pageSize: pageSize, sortBy: sortBy, sortOrder: sortOrder, name: name,
                dnis: dnis, scheduleGroup: scheduleGroup, expand: expand))
    }

    /// The call `GET /api/v2/architect/ivrs`, ready to be sent.
    public static func getArchitectIvrs(
        pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil,
        name: String? = nil, dnis: String? = nil, scheduleGroup: String? = nil, expand: [GetArchitectIvrsExpand]? = nil
    ) -> APICall<IVREntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("name", name)
        queryParameters.add("dnis", dnis)
        queryParameters.add("scheduleGroup", scheduleGroup)
        queryParameters.add("expand", expand)
        return APICall("getArchitectIvrs", .get, "/api/v2/architect/ivrs", query: queryParameters)
    }
}

// MARK: - getArchitectIvrsDivisionviews

extension ArchitectApi {
    /// Calls `GET /api/v2/architect/ivrs/divisionviews`.
    ///
    /// Needs the permission `routing:callRoute:search`.
    ///
    /// - Parameters:
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - sortBy: `sortBy` in the query; when left out: `name`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `ASC`.
    ///   - id: `id` in the query, once for each element.
    ///   - name: `name` in the query.
    ///   - divisionId: `divisionId` in the query, once for each element.
    public func getArchitectIvrsDivisionviews(
        pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil,
        id: [String]? = nil, name: String? = nil, divisionId: [String]? = nil
    ) async throws(ApiError) -> IVRDivisionViewEntityListing {
        try await client.send(
            Self.getArchitectIvrsDivisionviews(
                pageNumber: pageNumber, pageSize: pageSize, sortBy: sortBy, sortOrder: sortOrder, id: id, name: name,
                divisionId: divisionId))
    }

    /// The call `GET /api/v2/architect/ivrs/divisionviews`, ready to be sent.
    public static func getArchitectIvrsDivisionviews(
        pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil,
        id: [String]? = nil, name: String? = nil, divisionId: [String]? = nil
    ) -> APICall<IVRDivisionViewEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("id", id)
        queryParameters.add("name", name)
        queryParameters.add("divisionId", divisionId)
        return APICall(
            "getArchitectIvrsDivisionviews", .get, "/api/v2/architect/ivrs/divisionviews", query: queryParameters)
    }
}

// MARK: - getArchitectPrompt

extension ArchitectApi {
    /// Calls `GET /api/v2/architect/prompts/{promptId}`.
    ///
    /// Needs the permission `architect:userPrompt:view`.
    ///
    /// - Parameters:
    ///   - promptId: `promptId` in the path.
    ///   - includeMediaUris: `includeMediaUris` in the query; when left out: `true`.
    ///   - includeResources: `includeResources` in the query; when left out: `true`.
    ///   - language: `language` in the query, once for each element.
    public func getArchitectPrompt(
        promptId: String, includeMediaUris: Bool? = nil, includeResources: Bool? = nil, language: [String]? = nil
    ) async throws(ApiError) -> Prompt {
        try await client.send(
            Self.getArchitectPrompt(
                promptId: promptId, includeMediaUris: includeMediaUris, includeResources: includeResources,
                language: language))
    }

    /// The call `GET /api/v2/architect/prompts/{promptId}`, ready to be sent.
    public static func getArchitectPrompt(
        promptId: String, includeMediaUris: Bool? = nil, includeResources: Bool? = nil, language: [String]? = nil
    ) -> APICall<Prompt> {
        var queryParameters = QueryParameters()
        queryParameters.add("includeMediaUris", includeMediaUris)
        queryParameters.add("includeResources", includeResources)
        queryParameters.add("language", language)
        return APICall(
            "getArchitectPrompt", .get, "/api/v2/architect/prompts/{promptId}", parameters: [("promptId", promptId)],
            query: queryParameters)
    }
}

// MARK: - getArchitectPromptHistoryHistoryId

extension ArchitectApi {
    /// Calls `GET /api/v2/architect/prompts/{promptId}/history/{historyId}`.
    ///
    /// Needs the permission `architect:userPrompt:view`.
    ///
    /// - Parameters:
    ///   - promptId: `promptId` in the path.
    ///   - historyId: `historyId` in the path.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `desc`.
    ///   - sortBy: `sortBy` in the query; when left out: `timestamp`.
    ///   - action: `action` in the query, once for each element.
    public func getArchitectPromptHistoryHistoryId(
        promptId: String, historyId: String, pageNumber: Int? = nil, pageSize: Int? = nil, sortOrder: String? = nil,
        sortBy: GetArchitectPromptHistoryHistoryIdSortBy? = nil,
        action: [GetArchitectPromptHistoryHistoryIdAction]? = nil
    ) async throws(ApiError) -> HistoryListing {
        try await client.send(
            Self.getArchitectPromptHistoryHistoryId(
                promptId: promptId, historyId: historyId, pageNumber: pageNumber, pageSize: pageSize,
                sortOrder: sortOrder, sortBy: sortBy, action: action))
    }

    /// The call `GET /api/v2/architect/prompts/{promptId}/history/{historyId}`, ready to be sent.
    public static func getArchitectPromptHistoryHistoryId(
        promptId: String, historyId: String, pageNumber: Int? = nil, pageSize: Int? = nil, sortOrder: String? = nil,
        sortBy: GetArchitectPromptHistoryHistoryIdSortBy? = nil,
        action: [GetArchitectPromptHistoryHistoryIdAction]? = nil
    ) -> APICall<HistoryListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("action", action)
        return APICall(
            "getArchitectPromptHistoryHistoryId", .get, "/api/v2/architect/prompts/{promptId}/history/{historyId}",
            parameters: [("promptId", promptId), ("historyId", historyId)], query: queryParameters)
    }
}

// MARK: - getArchitectPromptResource

extension ArchitectApi {
    /// Calls `GET /api/v2/architect/prompts/{promptId}/resources/{languageCode}`.
    ///
    /// Needs the permission `architect:userPrompt:view`.
    ///
    /// - Parameters:
    ///   - promptId: `promptId` in the path.
    ///   - languageCode: `languageCode` in the path.
    public func getArchitectPromptResource(
        promptId: String, languageCode: String
    ) async throws(ApiError) -> PromptAsset {
        try await client.send(Self.getArchitectPromptResource(promptId: promptId, languageCode: languageCode))
    }

    /// The call `GET /api/v2/architect/prompts/{promptId}/resources/{languageCode}`, ready to be sent.
    public static func getArchitectPromptResource(promptId: String, languageCode: String) -> APICall<PromptAsset> {
        APICall(
            "getArchitectPromptResource", .get, "/api/v2/architect/prompts/{promptId}/resources/{languageCode}",
            parameters: [("promptId", promptId), ("languageCode", languageCode)])
    }
}

// MARK: - getArchitectPromptResources

extension ArchitectApi {
    /// Calls `GET /api/v2/architect/prompts/{promptId}/resources`.
    ///
    /// Needs the permission `architect:userPrompt:view`.
    ///
    /// - Parameters:
    ///   - promptId: `promptId` in the path.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    public func getArchitectPromptResources(
        promptId: String, pageNumber: Int? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> PromptAssetEntityListing {
        try await client.send(
            Self.getArchitectPromptResources(promptId: promptId, pageNumber: pageNumber, pageSize: pageSize))
    }

    /// The call `GET /api/v2/architect/prompts/{promptId}/resources`, ready to be sent.
    public static func getArchitectPromptResources(
        promptId: String, pageNumber: Int? = nil, pageSize: Int? = nil
    ) -> APICall<PromptAssetEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getArchitectPromptResources", .get, "/api/v2/architect/prompts/{promptId}/resources",
            parameters: [("promptId", promptId)], query: queryParameters)
    }
}

// MARK: - getArchitectPrompts

extension ArchitectApi {
    /// Calls `GET /api/v2/architect/prompts`.
    ///
    /// Needs the permission `architect:userPrompt:view`.
    ///
    /// - Parameters:
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - name: `name` in the query, once for each element.
    ///   - description: `description` in the query.
    ///   - nameOrDescription: `nameOrDescription` in the query.
    ///   - sortBy: `sortBy` in the query; when left out: `id`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `asc`.
    ///   - includeMediaUris: `includeMediaUris` in the query; when left out: `true`.
    ///   - includeResources: `includeResources` in the query; when left out: `true`.
    ///   - language: `language` in the query, once for each element.
    ///   - divisionId: `divisionId` in the query, once for each element.
    public func getArchitectPrompts(
        pageNumber: Int? = nil, pageSize: Int? = nil, name: [String]? = nil, description: String? = nil,
        nameOrDescription: String? = nil, sortBy: String? = nil, sortOrder: String? = nil,
        includeMediaUris: Bool? = nil, includeResources: Bool? = nil, language: [String]? = nil,
        divisionId: [String]? = nil
    ) async throws(ApiError) -> PromptEntityListing {
        try await client.send(
            Self.getArchitectPrompts(
                pageNumber: pageNumber, pageSize: pageSize, name: name, description: description,
                nameOrDescription: nameOrDescription, sortBy: sortBy, sortOrder: sortOrder,
                includeMediaUris: includeMediaUris, includeResources: includeResources, language: language,
                divisionId: divisionId))
    }

    /// The call `GET /api/v2/architect/prompts`, ready to be sent.
    public static func getArchitectPrompts(
        pageNumber: Int? = nil, pageSize: Int? = nil, name: [String]? = nil, description: String? = nil,
        nameOrDescription: String? = nil, sortBy: String? = nil, sortOrder: String? = nil,
        includeMediaUris: Bool? = nil, includeResources: Bool? = nil, language: [String]? = nil,
        divisionId: [String]? = nil
    ) -> APICall<PromptEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("name", name)
        queryParameters.add("description", description)
        queryParameters.add("nameOrDescription", nameOrDescription)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("includeMediaUris", includeMediaUris)
        queryParameters.add("includeResources", includeResources)
        queryParameters.add("language", language)
        queryParameters.add("divisionId", divisionId)
        return APICall("getArchitectPrompts", .get, "/api/v2/architect/prompts", query: queryParameters)
    }
}

// MARK: - getArchitectSchedule

extension ArchitectApi {
    /// Calls `GET /api/v2/architect/schedules/{scheduleId}`.
    ///
    /// Needs the permission `routing:schedule:view`.
    ///
    /// - Parameters:
    ///   - scheduleId: `scheduleId` in the path.
    public func getArchitectSchedule(scheduleId: String) async throws(ApiError) -> Schedule {
        try await client.send(Self.getArchitectSchedule(scheduleId: scheduleId))
    }

    /// The call `GET /api/v2/architect/schedules/{scheduleId}`, ready to be sent.
    public static func getArchitectSchedule(scheduleId: String) -> APICall<Schedule> {
        APICall(
            "getArchitectSchedule", .get, "/api/v2/architect/schedules/{scheduleId}",
            parameters: [("scheduleId", scheduleId)])
    }
}

// MARK: - getArchitectSchedulegroup

extension ArchitectApi {
    /// Calls `GET /api/v2/architect/schedulegroups/{scheduleGroupId}`.
    ///
    /// Needs the permission `routing:scheduleGroup:view`.
    ///
    /// - Parameters:
    ///   - scheduleGroupId: `scheduleGroupId` in the path.
    public func getArchitectSchedulegroup(scheduleGroupId: String) async throws(ApiError) -> ScheduleGroup {
        try await client.send(Self.getArchitectSchedulegroup(scheduleGroupId: scheduleGroupId))
    }

    /// The call `GET /api/v2/architect/schedulegroups/{scheduleGroupId}`, ready to be sent.
    public static func getArchitectSchedulegroup(scheduleGroupId: String) -> APICall<ScheduleGroup> {
        APICall(
            "getArchitectSchedulegroup", .get, "/api/v2/architect/schedulegroups/{scheduleGroupId}",
            parameters: [("scheduleGroupId", scheduleGroupId)])
    }
}

// MARK: - getArchitectSchedulegroups

extension ArchitectApi {
    /// Calls `GET /api/v2/architect/schedulegroups`.
    ///
    /// Needs the permission `routing:scheduleGroup:view`.
    ///
    /// - Parameters:
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - sortBy: `sortBy` in the query; when left out: `name`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `ASC`.
    ///   - name: `name` in the query.
    ///   - scheduleIds: `scheduleIds` in the query.
    ///   - divisionId: `divisionId` in the query, once for each element.
    public func getArchitectSchedulegroups(
        pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil,
        name: String? = nil, scheduleIds: String? = nil, divisionId: [String]? = nil
    ) async throws(ApiError) -> ScheduleGroupEntityListing {
        try await client.send(
            Self.getArchitectSchedulegroups(
                pageNumber: pageNumber, pageSize: pageSize, sortBy: sortBy, sortOrder: sortOrder, name: name,
                scheduleIds: scheduleIds, divisionId: divisionId))
    }

    /// The call `GET /api/v2/architect/schedulegroups`, ready to be sent.
    public static func getArchitectSchedulegroups(
        pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil,
        name: String? = nil, scheduleIds: String? = nil, divisionId: [String]? = nil
    ) -> APICall<ScheduleGroupEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("name", name)
        queryParameters.add("scheduleIds", scheduleIds)
        queryParameters.add("divisionId", divisionId)
        return APICall("getArchitectSchedulegroups", .get, "/api/v2/architect/schedulegroups", query: queryParameters)
    }
}

// MARK: - getArchitectSchedulegroupsDivisionviews

extension ArchitectApi {
    /// Calls `GET /api/v2/architect/schedulegroups/divisionviews`.
    ///
    /// Needs the permission `routing:scheduleGroup:search`.
    ///
    /// - Parameters:
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - sortBy: `sortBy` in the query; when left out: `name`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `ASC`.
    ///   - id: `id` in the query, once for each element.
    ///   - name: `name` in the query.
    ///   - divisionId: `divisionId` in the query, once for each element.
    public func getArchitectSchedulegroupsDivisionviews(
        pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil,
        id: [String]? = nil, name: String? = nil, divisionId: [String]? = nil
    ) async throws(ApiError) -> ScheduleGroupDivisionViewEntityListing {
        try await client.send(
            Self.getArchitectSchedulegroupsDivisionviews(
                pageNumber: pageNumber, pageSize: pageSize, sortBy: sortBy, sortOrder: sortOrder, id: id, name: name,
                divisionId: divisionId))
    }

    /// The call `GET /api/v2/architect/schedulegroups/divisionviews`, ready to be sent.
    public static func getArchitectSchedulegroupsDivisionviews(
        pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil,
        id: [String]? = nil, name: String? = nil, divisionId: [String]? = nil
    ) -> APICall<ScheduleGroupDivisionViewEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("id", id)
        queryParameters.add("name", name)
        queryParameters.add("divisionId", divisionId)
        return APICall(
            "getArchitectSchedulegroupsDivisionviews", .get, "/api/v2/architect/schedulegroups/divisionviews",
            query: queryParameters)
    }
}

// MARK: - getArchitectSchedules

extension ArchitectApi {
    /// Calls `GET /api/v2/architect/schedules`.
    ///
    /// Needs the permission `routing:schedule:view`.
    ///
    /// - Parameters:
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - sortBy: `sortBy` in the query; when left out: `name`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `asc`.
    ///   - name: `name` in the query.
    ///   - divisionId: `divisionId` in the query, once for each element.
    public func getArchitectSchedules(
        pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil,
        name: String? = nil, divisionId: [String]? = nil
    ) async throws(ApiError) -> ScheduleEntityListing {
        try await client.send(
            Self.getArchitectSchedules(
                pageNumber: pageNumber, pageSize: pageSize, sortBy: sortBy, sortOrder: sortOrder, name: name,
                divisionId: divisionId))
    }

    /// The call `GET /api/v2/architect/schedules`, ready to be sent.
    public static func getArchitectSchedules(
        pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil,
        name: String? = nil, divisionId: [String]? = nil
    ) -> APICall<ScheduleEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("name", name)
        queryParameters.add("divisionId", divisionId)
        return APICall("getArchitectSchedules", .get, "/api/v2/architect/schedules", query: queryParameters)
    }
}

// MARK: - getArchitectSchedulesDivisionviews

extension ArchitectApi {
    /// Calls `GET /api/v2/architect/schedules/divisionviews`.
    ///
    /// Needs the permission `routing:schedule:search`.
    ///
    /// - Parameters:
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - sortBy: `sortBy` in the query; when left out: `name`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `ASC`.
    ///   - id: `id` in the query, once for each element.
    ///   - name: `name` in the query.
    ///   - divisionId: `divisionId` in the query, once for each element.
    public func getArchitectSchedulesDivisionviews(
        pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil,
        id: [String]? = nil, name: String? = nil, divisionId: [String]? = nil
    ) async throws(ApiError) -> ScheduleDivisionViewEntityListing {
        try await client.send(
            Self.getArchitectSchedulesDivisionviews(
                pageNumber: pageNumber, pageSize: pageSize, sortBy: sortBy, sortOrder: sortOrder, id: id, name: name,
                divisionId: divisionId))
    }

    /// The call `GET /api/v2/architect/schedules/divisionviews`, ready to be sent.
    public static func getArchitectSchedulesDivisionviews(
        pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil,
        id: [String]? = nil, name: String? = nil, divisionId: [String]? = nil
    ) -> APICall<ScheduleDivisionViewEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("id", id)
        queryParameters.add("name", name)
        queryParameters.add("divisionId", divisionId)
        return APICall(
            "getArchitectSchedulesDivisionviews", .get, "/api/v2/architect/schedules/divisionviews",
            query: queryParameters)
    }
}

// MARK: - getArchitectSystemprompt

extension ArchitectApi {
    /// Calls `GET /api/v2/architect/systemprompts/{promptId}`.
    ///
    /// Needs the permission `architect:systemPrompt:view`.
    ///
    /// - Parameters:
    ///   - promptId: `promptId` in the path.
    ///   - includeMediaUris: `includeMediaUris` in the query; when left out: `true`.
    ///   - includeResources: `includeResources` in the query; when left out: `true`.
    ///   - language: `language` in the query, once for each element.
    public func getArchitectSystemprompt(
        promptId: String, includeMediaUris: Bool? = nil, includeResources: Bool? = nil, language: [String]? = nil
    ) async throws(ApiError) -> SystemPrompt {
        try await client.send(
            Self.getArchitectSystemprompt(
                promptId: promptId, includeMediaUris: includeMediaUris, includeResources: includeResources,
                language: language))
    }

    /// The call `GET /api/v2/architect/systemprompts/{promptId}`, ready to be sent.
    public static func getArchitectSystemprompt(
        promptId: String, includeMediaUris: Bool? = nil, includeResources: Bool? = nil, language: [String]? = nil
    ) -> APICall<SystemPrompt> {
        var queryParameters = QueryParameters()
        queryParameters.add("includeMediaUris", includeMediaUris)
        queryParameters.add("includeResources", includeResources)
        queryParameters.add("language", language)
        return APICall(
            "getArchitectSystemprompt", .get, "/api/v2/architect/systemprompts/{promptId}",
            parameters: [("promptId", promptId)], query: queryParameters)
    }
}

// MARK: - getArchitectSystempromptHistoryHistoryId

extension ArchitectApi {
    /// Calls `GET /api/v2/architect/systemprompts/{promptId}/history/{historyId}`.
    ///
    /// Needs the permission `architect:systemPrompt:view`.
    ///
    /// - Parameters:
    ///   - promptId: `promptId` in the path.
    ///   - historyId: `historyId` in the path.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `desc`.
    ///   - sortBy: `sortBy` in the query; when left out: `timestamp`.
    ///   - action: `action` in the query, once for each element.
    public func getArchitectSystempromptHistoryHistoryId(
        promptId: String, historyId: String, pageNumber: Int? = nil, pageSize: Int? = nil, sortOrder: String? = nil,
        sortBy: GetArchitectSystempromptHistoryHistoryIdSortBy? = nil,
        action: [GetArchitectSystempromptHistoryHistoryIdAction]? = nil
    ) async throws(ApiError) -> HistoryListing {
        try await client.send(
            Self.getArchitectSystempromptHistoryHistoryId(
                promptId: promptId, historyId: historyId, pageNumber: pageNumber, pageSize: pageSize,
                sortOrder: sortOrder, sortBy: sortBy, action: action))
    }

    /// The call `GET /api/v2/architect/systemprompts/{promptId}/history/{historyId}`, ready to be sent.
    public static func getArchitectSystempromptHistoryHistoryId(
        promptId: String, historyId: String, pageNumber: Int? = nil, pageSize: Int? = nil, sortOrder: String? = nil,
        sortBy: GetArchitectSystempromptHistoryHistoryIdSortBy? = nil,
        action: [GetArchitectSystempromptHistoryHistoryIdAction]? = nil
    ) -> APICall<HistoryListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("action", action)
        return APICall(
            "getArchitectSystempromptHistoryHistoryId", .get,
            "/api/v2/architect/systemprompts/{promptId}/history/{historyId}",
            parameters: [("promptId", promptId), ("historyId", historyId)], query: queryParameters)
    }
}

// MARK: - getArchitectSystempromptResource

extension ArchitectApi {
    /// Calls `GET /api/v2/architect/systemprompts/{promptId}/resources/{languageCode}`.
    ///
    /// Needs the permission `architect:systemPrompt:view`.
    ///
    /// - Parameters:
    ///   - promptId: `promptId` in the path.
    ///   - languageCode: `languageCode` in the path.
    public func getArchitectSystempromptResource(
        promptId: String, languageCode: String
    ) async throws(ApiError) -> SystemPromptAsset {
        try await client.send(Self.getArchitectSystempromptResource(promptId: promptId, languageCode: languageCode))
    }

    /// The call `GET /api/v2/architect/systemprompts/{promptId}/resources/{languageCode}`, ready to be sent.
    public static func getArchitectSystempromptResource(
        promptId: String, languageCode: String
    ) -> APICall<SystemPromptAsset> {
        APICall(
            "getArchitectSystempromptResource", .get,
            "/api/v2/architect/systemprompts/{promptId}/resources/{languageCode}",
            parameters: [("promptId", promptId), ("languageCode", languageCode)])
    }
}

// MARK: - getArchitectSystempromptResources

extension ArchitectApi {
    /// Calls `GET /api/v2/architect/systemprompts/{promptId}/resources`.
    ///
    /// Needs the permission `architect:systemPrompt:view`.
    ///
    /// - Parameters:
    ///   - promptId: `promptId` in the path.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - sortBy: `sortBy` in the query; when left out: `id`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `asc`.
    public func getArchitectSystempromptResources(
        promptId: String, pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil
    ) async throws(ApiError) -> SystemPromptAssetEntityListing {
        try await client.send(
            Self.getArchitectSystempromptResources(
                promptId: promptId, pageNumber: pageNumber, pageSize: pageSize, sortBy: sortBy, sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/architect/systemprompts/{promptId}/resources`, ready to be sent.
    public static func getArchitectSystempromptResources(
        promptId: String, pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil
    ) -> APICall<SystemPromptAssetEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        return APICall(
            "getArchitectSystempromptResources", .get, "/api/v2/architect/systemprompts/{promptId}/resources",
            parameters: [("promptId", promptId)], query: queryParameters)
    }
}

// MARK: - getArchitectSystemprompts

extension ArchitectApi {
    /// Calls `GET /api/v2/architect/systemprompts`.
    ///
    /// Needs the permission `architect:systemPrompt:view`.
    ///
    /// - Parameters:
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - sortBy: `sortBy` in the query; when left out: `id`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `asc`.
    ///   - name: `name` in the query.
    ///   - description: `description` in the query.
    ///   - nameOrDescription: `nameOrDescription` in the query.
    ///   - includeMediaUris: `includeMediaUris` in the query; when left out: `true`.
    ///   - includeResources: `includeResources` in the query; when left out: `true`.
    ///   - language: `language` in the query, once for each element.
    public func getArchitectSystemprompts(
        pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil,
        name: String? = nil, description: String? = nil, nameOrDescription: String? = nil,
        includeMediaUris: Bool? = nil, includeResources: Bool? = nil, language: [String]? = nil
    ) async throws(ApiError) -> SystemPromptEntityListing {
        try await client.send(
            Self.getArchitectSystemprompts(
                pageNumber: pageNumber, pageSize: pageSize, sortBy: sortBy, sortOrder: sortOrder, name: name,
                description: description, nameOrDescription: nameOrDescription, includeMediaUris: includeMediaUris,
                includeResources: includeResources, language: language))
    }

    /// The call `GET /api/v2/architect/systemprompts`, ready to be sent.
    public static func getArchitectSystemprompts(
        pageNumber: Int? = nil, pageSize: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil,
        name: String? = nil, description: String? = nil, nameOrDescription: String? = nil,
        includeMediaUris: Bool? = nil, includeResources: Bool? = nil, language: [String]? = nil
    ) -> APICall<SystemPromptEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("name", name)
        queryParameters.add("description", description)
        queryParameters.add("nameOrDescription", nameOrDescription)
        queryParameters.add("includeMediaUris", includeMediaUris)
        queryParameters.add("includeResources", includeResources)
        queryParameters.add("language", language)
        return APICall("getArchitectSystemprompts", .get, "/api/v2/architect/systemprompts", query: queryParameters)
    }
}

// MARK: - patchArchitectGrammar

extension ArchitectApi {
    /// Calls `PATCH /api/v2/architect/grammars/{grammarId}`.
    ///
    /// Needs the permission `architect:grammar:edit`.
    ///
    /// - Parameters:
    ///   - grammarId: `grammarId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchArchitectGrammar(grammarId: String, body: Grammar? = nil) async throws(ApiError) -> Grammar {
        try await client.send(Self.patchArchitectGrammar(grammarId: grammarId, body: body))
    }

    /// The call `PATCH /api/v2/architect/grammars/{grammarId}`, ready to be sent.
    public static func patchArchitectGrammar(grammarId: String, body: Grammar? = nil) -> APICall<Grammar> {
        APICall(
            "patchArchitectGrammar", .patch, "/api/v2/architect/grammars/{grammarId}",
            parameters: [("grammarId", grammarId)], body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - patchArchitectGrammarLanguage

extension ArchitectApi {
    /// Calls `PATCH /api/v2/architect/grammars/{grammarId}/languages/{languageCode}`.
    ///
    /// Needs the permission `architect:grammar:edit`.
    ///
    /// - Parameters:
    ///   - grammarId: `grammarId` in the path.
    ///   - languageCode: `languageCode` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchArchitectGrammarLanguage(
        grammarId: String, languageCode: String, body: GrammarLanguageUpdate? = nil
    ) async throws(ApiError) -> GrammarLanguage {
        try await client.send(
            Self.patchArchitectGrammarLanguage(grammarId: grammarId, languageCode: languageCode, body: body))
    }

    /// The call `PATCH /api/v2/architect/grammars/{grammarId}/languages/{languageCode}`, ready to be sent.
    public static func patchArchitectGrammarLanguage(
        grammarId: String, languageCode: String, body: GrammarLanguageUpdate? = nil
    ) -> APICall<GrammarLanguage> {
        APICall(
            "patchArchitectGrammarLanguage", .patch, "/api/v2/architect/grammars/{grammarId}/languages/{languageCode}",
            parameters: [("grammarId", grammarId), ("languageCode", languageCode)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postArchitectDependencytrackingBuild

extension ArchitectApi {
    /// Calls `POST /api/v2/architect/dependencytracking/build`.
    ///
    /// Needs the permission `architect:dependencyTracking:rebuild`.
    public func postArchitectDependencytrackingBuild() async throws(ApiError) {
        try await client.send(Self.postArchitectDependencytrackingBuild())
    }

    /// The call `POST /api/v2/architect/dependencytracking/build`, ready to be sent.
    public static func postArchitectDependencytrackingBuild() -> APICall<Void> {
        APICall("postArchitectDependencytrackingBuild", .post, "/api/v2/architect/dependencytracking/build")
    }
}

// MARK: - postArchitectEmergencygroups

extension ArchitectApi {
    /// Calls `POST /api/v2/architect/emergencygroups`.
    ///
    /// Needs the permission `routing:emergencyGroup:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postArchitectEmergencygroups(body: EmergencyGroup) async throws(ApiError) -> EmergencyGroup {
        try await client.send(Self.postArchitectEmergencygroups(body: body))
    }

    /// The call `POST /api/v2/architect/emergencygroups`, ready to be sent.
    public static func postArchitectEmergencygroups(body: EmergencyGroup) -> APICall<EmergencyGroup> {
        APICall("postArchitectEmergencygroups", .post, "/api/v2/architect/emergencygroups", body: .json(body.asJSON))
    }
}

// MARK: - postArchitectGrammarLanguageFilesDtmf

extension ArchitectApi {
    /// Calls `POST /api/v2/architect/grammars/{grammarId}/languages/{languageCode}/files/dtmf`.
    ///
    /// Needs the permission `architect:grammar:edit`.
    ///
    /// - Parameters:
    ///   - grammarId: `grammarId` in the path.
    ///   - languageCode: `languageCode` in the path.
    ///   - body: the body.
    @discardableResult
    public func postArchitectGrammarLanguageFilesDtmf(
        grammarId: String, languageCode: String, body: GrammarFileUploadRequest
    ) async throws(ApiError) -> UploadUrlResponse {
        try await client.send(
            Self.postArchitectGrammarLanguageFilesDtmf(grammarId: grammarId, languageCode: languageCode, body: body))
    }

    /// The call `POST /api/v2/architect/grammars/{grammarId}/languages/{languageCode}/files/dtmf`, ready to be sent.
    public static func postArchitectGrammarLanguageFilesDtmf(
        grammarId: String, languageCode: String, body: GrammarFileUploadRequest
    ) -> APICall<UploadUrlResponse> {
        APICall(
            "postArchitectGrammarLanguageFilesDtmf", .post,
            "/api/v2/architect/grammars/{grammarId}/languages/{languageCode}/files/dtmf",
            parameters: [("grammarId", grammarId), ("languageCode", languageCode)], body: .json(body.asJSON))
    }
}

// MARK: - postArchitectGrammarLanguageFilesVoice

extension ArchitectApi {
    /// Calls `POST /api/v2/architect/grammars/{grammarId}/languages/{languageCode}/files/voice`.
    ///
    /// Needs the permission `architect:grammar:edit`.
    ///
    /// - Parameters:
    ///   - grammarId: `grammarId` in the path.
    ///   - languageCode: `languageCode` in the path.
    ///   - body: the body.
    @discardableResult
    public func postArchitectGrammarLanguageFilesVoice(
        grammarId: String, languageCode: String, body: GrammarFileUploadRequest
    ) async throws(ApiError) -> UploadUrlResponse {
        try await client.send(
            Self.postArchitectGrammarLanguageFilesVoice(grammarId: grammarId, languageCode: languageCode, body: body))
    }

    /// The call `POST /api/v2/architect/grammars/{grammarId}/languages/{languageCode}/files/voice`, ready to be sent.
    public static func postArchitectGrammarLanguageFilesVoice(
        grammarId: String, languageCode: String, body: GrammarFileUploadRequest
    ) -> APICall<UploadUrlResponse> {
        APICall(
            "postArchitectGrammarLanguageFilesVoice", .post,
            "/api/v2/architect/grammars/{grammarId}/languages/{languageCode}/files/voice",
            parameters: [("grammarId", grammarId), ("languageCode", languageCode)], body: .json(body.asJSON))
    }
}

// MARK: - postArchitectGrammarLanguages

extension ArchitectApi {
    /// Calls `POST /api/v2/architect/grammars/{grammarId}/languages`.
    ///
    /// Needs the permission `architect:grammar:edit`.
    ///
    /// - Parameters:
    ///   - grammarId: `grammarId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postArchitectGrammarLanguages(
        grammarId: String, body: GrammarLanguage
    ) async throws(ApiError) -> GrammarLanguage {
        try await client.send(Self.postArchitectGrammarLanguages(grammarId: grammarId, body: body))
    }

    /// The call `POST /api/v2/architect/grammars/{grammarId}/languages`, ready to be sent.
    public static func postArchitectGrammarLanguages(
        grammarId: String, body: GrammarLanguage
    ) -> APICall<GrammarLanguage> {
        APICall(
            "postArchitectGrammarLanguages", .post, "/api/v2/architect/grammars/{grammarId}/languages",
            parameters: [("grammarId", grammarId)], body: .json(body.asJSON))
    }
}

// MARK: - postArchitectGrammars

extension ArchitectApi {
    /// Calls `POST /api/v2/architect/grammars`.
    ///
    /// Needs the permission `architect:grammar:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postArchitectGrammars(body: Grammar) async throws(ApiError) -> Grammar {
        try await client.send(Self.postArchitectGrammars(body: body))
    }

    /// The call `POST /api/v2/architect/grammars`, ready to be sent.
    public static func postArchitectGrammars(body: Grammar) -> APICall<Grammar> {
        APICall("postArchitectGrammars", .post, "/api/v2/architect/grammars", body: .json(body.asJSON))
    }
}

// MARK: - postArchitectIvrs

extension ArchitectApi {
    /// Calls `POST /api/v2/architect/ivrs`.
    ///
    /// Needs the permission `routing:callRoute:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postArchitectIvrs(body: IVR) async throws(ApiError) -> IVR {
        try await client.send(Self.postArchitectIvrs(body: body))
    }

    /// The call `POST /api/v2/architect/ivrs`, ready to be sent.
    public static func postArchitectIvrs(body: IVR) -> APICall<IVR> {
        APICall("postArchitectIvrs", .post, "/api/v2/architect/ivrs", body: .json(body.asJSON))
    }
}

// MARK: - postArchitectPromptHistory

extension ArchitectApi {
    /// Calls `POST /api/v2/architect/prompts/{promptId}/history`.
    ///
    /// Needs the permission `architect:userPrompt:view`.
    ///
    /// - Parameters:
    ///   - promptId: `promptId` in the path.
    @discardableResult
    public func postArchitectPromptHistory(promptId: String) async throws(ApiError) -> OperationModel {
        try await client.send(Self.postArchitectPromptHistory(promptId: promptId))
    }

    /// The call `POST /api/v2/architect/prompts/{promptId}/history`, ready to be sent.
    public static func postArchitectPromptHistory(promptId: String) -> APICall<OperationModel> {
        APICall(
            "postArchitectPromptHistory", .post, "/api/v2/architect/prompts/{promptId}/history",
            parameters: [("promptId", promptId)])
    }
}

// MARK: - postArchitectPromptResourceUploads

extension ArchitectApi {
    /// Calls `POST /api/v2/architect/prompts/{promptId}/resources/{languageCode}/uploads`.
    ///
    /// Needs the permission `architect:userPrompt:edit`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - promptId: `promptId` in the path.
    ///   - languageCode: `languageCode` in the path.
    @discardableResult
    public func postArchitectPromptResourceUploads(
        promptId: String, languageCode: String
    ) async throws(ApiError) -> PromptAssetUpload {
        try await client.send(Self.postArchitectPromptResourceUploads(promptId: promptId, languageCode: languageCode))
    }

    /// The call `POST /api/v2/architect/prompts/{promptId}/resources/{languageCode}/uploads`, ready to be sent.
    public static func postArchitectPromptResourceUploads(
        promptId: String, languageCode: String
    ) -> APICall<PromptAssetUpload> {
        APICall(
            "postArchitectPromptResourceUploads", .post,
            "/api/v2/architect/prompts/{promptId}/resources/{languageCode}/uploads",
            parameters: [("promptId", promptId), ("languageCode", languageCode)])
    }
}

// MARK: - postArchitectPromptResources

extension ArchitectApi {
    /// Calls `POST /api/v2/architect/prompts/{promptId}/resources`.
    ///
    /// Needs the permission `architect:userPrompt:edit`.
    ///
    /// - Parameters:
    ///   - promptId: `promptId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postArchitectPromptResources(
        promptId: String, body: PromptAssetCreate
    ) async throws(ApiError) -> PromptAsset {
        try await client.send(Self.postArchitectPromptResources(promptId: promptId, body: body))
    }

    /// The call `POST /api/v2/architect/prompts/{promptId}/resources`, ready to be sent.
    public static func postArchitectPromptResources(promptId: String, body: PromptAssetCreate) -> APICall<PromptAsset> {
        APICall(
            "postArchitectPromptResources", .post, "/api/v2/architect/prompts/{promptId}/resources",
            parameters: [("promptId", promptId)], body: .json(body.asJSON))
    }
}

// MARK: - postArchitectPrompts

extension ArchitectApi {
    /// Calls `POST /api/v2/architect/prompts`.
    ///
    /// Needs the permission `architect:userPrompt:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postArchitectPrompts(body: Prompt) async throws(ApiError) -> Prompt {
        try await client.send(Self.postArchitectPrompts(body: body))
    }

    /// The call `POST /api/v2/architect/prompts`, ready to be sent.
    public static func postArchitectPrompts(body: Prompt) -> APICall<Prompt> {
        APICall("postArchitectPrompts", .post, "/api/v2/architect/prompts", body: .json(body.asJSON))
    }
}

// MARK: - postArchitectSchedulegroups

extension ArchitectApi {
    /// Calls `POST /api/v2/architect/schedulegroups`.
    ///
    /// Needs the permission `routing:scheduleGroup:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postArchitectSchedulegroups(body: ScheduleGroup) async throws(ApiError) -> ScheduleGroup {
        try await client.send(Self.postArchitectSchedulegroups(body: body))
    }

    /// The call `POST /api/v2/architect/schedulegroups`, ready to be sent.
    public static func postArchitectSchedulegroups(body: ScheduleGroup) -> APICall<ScheduleGroup> {
        APICall("postArchitectSchedulegroups", .post, "/api/v2/architect/schedulegroups", body: .json(body.asJSON))
    }
}

// MARK: - postArchitectSchedules

extension ArchitectApi {
    /// Calls `POST /api/v2/architect/schedules`.
    ///
    /// Needs the permission `routing:schedule:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postArchitectSchedules(body: Schedule) async throws(ApiError) -> Schedule {
        try await client.send(Self.postArchitectSchedules(body: body))
    }

    /// The call `POST /api/v2/architect/schedules`, ready to be sent.
    public static func postArchitectSchedules(body: Schedule) -> APICall<Schedule> {
        APICall("postArchitectSchedules", .post, "/api/v2/architect/schedules", body: .json(body.asJSON))
    }
}

// MARK: - postArchitectSystempromptHistory

extension ArchitectApi {
    /// Calls `POST /api/v2/architect/systemprompts/{promptId}/history`.
    ///
    /// Needs the permission `architect:systemPrompt:view`.
    ///
    /// - Parameters:
    ///   - promptId: `promptId` in the path.
    @discardableResult
    public func postArchitectSystempromptHistory(promptId: String) async throws(ApiError) -> OperationModel {
        try await client.send(Self.postArchitectSystempromptHistory(promptId: promptId))
    }

    /// The call `POST /api/v2/architect/systemprompts/{promptId}/history`, ready to be sent.
    public static func postArchitectSystempromptHistory(promptId: String) -> APICall<OperationModel> {
        APICall(
            "postArchitectSystempromptHistory", .post, "/api/v2/architect/systemprompts/{promptId}/history",
            parameters: [("promptId", promptId)])
    }
}

// MARK: - postArchitectSystempromptResourceUploads

extension ArchitectApi {
    /// Calls `POST /api/v2/architect/systemprompts/{promptId}/resources/{languageCode}/uploads`.
    ///
    /// Needs the permission `architect:systemPrompt:edit`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - promptId: `promptId` in the path.
    ///   - languageCode: `languageCode` in the path.
    @discardableResult
    public func postArchitectSystempromptResourceUploads(
        promptId: String, languageCode: String
    ) async throws(ApiError) -> PromptAssetUpload {
        try await client.send(
            Self.postArchitectSystempromptResourceUploads(promptId: promptId, languageCode: languageCode))
    }

    /// The call `POST /api/v2/architect/systemprompts/{promptId}/resources/{languageCode}/uploads`, ready to be sent.
    public static func postArchitectSystempromptResourceUploads(
        promptId: String, languageCode: String
    ) -> APICall<PromptAssetUpload> {
        APICall(
            "postArchitectSystempromptResourceUploads", .post,
            "/api/v2/architect/systemprompts/{promptId}/resources/{languageCode}/uploads",
            parameters: [("promptId", promptId), ("languageCode", languageCode)])
    }
}

// MARK: - postArchitectSystempromptResources

extension ArchitectApi {
    /// Calls `POST /api/v2/architect/systemprompts/{promptId}/resources`.
    ///
    /// Needs the permission `architect:systemPrompt:edit`.
    ///
    /// - Parameters:
    ///   - promptId: `promptId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postArchitectSystempromptResources(
        promptId: String, body: SystemPromptAsset
    ) async throws(ApiError) -> SystemPromptAsset {
        try await client.send(Self.postArchitectSystempromptResources(promptId: promptId, body: body))
    }

    /// The call `POST /api/v2/architect/systemprompts/{promptId}/resources`, ready to be sent.
    public static func postArchitectSystempromptResources(
        promptId: String, body: SystemPromptAsset
    ) -> APICall<SystemPromptAsset> {
        APICall(
            "postArchitectSystempromptResources", .post, "/api/v2/architect/systemprompts/{promptId}/resources",
            parameters: [("promptId", promptId)], body: .json(body.asJSON))
    }
}

// MARK: - putArchitectEmergencygroup

extension ArchitectApi {
    /// Calls `PUT /api/v2/architect/emergencygroups/{emergencyGroupId}`.
    ///
    /// Needs the permission `routing:emergencyGroup:edit`.
    ///
    /// - Parameters:
    ///   - emergencyGroupId: `emergencyGroupId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putArchitectEmergencygroup(
        emergencyGroupId: String, body: EmergencyGroup
    ) async throws(ApiError) -> EmergencyGroup {
        try await client.send(Self.putArchitectEmergencygroup(emergencyGroupId: emergencyGroupId, body: body))
    }

    /// The call `PUT /api/v2/architect/emergencygroups/{emergencyGroupId}`, ready to be sent.
    public static func putArchitectEmergencygroup(
        emergencyGroupId: String, body: EmergencyGroup
    ) -> APICall<EmergencyGroup> {
        APICall(
            "putArchitectEmergencygroup", .put, "/api/v2/architect/emergencygroups/{emergencyGroupId}",
            parameters: [("emergencyGroupId", emergencyGroupId)], body: .json(body.asJSON))
    }
}

// MARK: - putArchitectIvr

extension ArchitectApi {
    /// Calls `PUT /api/v2/architect/ivrs/{ivrId}`.
    ///
    /// Needs the permission `routing:callRoute:edit`.
    ///
    /// - Parameters:
    ///   - ivrId: `ivrId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putArchitectIvr(ivrId: String, body: IVR) async throws(ApiError) -> IVR {
        try await client.send(Self.putArchitectIvr(ivrId: ivrId, body: body))
    }

    /// The call `PUT /api/v2/architect/ivrs/{ivrId}`, ready to be sent.
    public static func putArchitectIvr(ivrId: String, body: IVR) -> APICall<IVR> {
        APICall(
            "putArchitectIvr", .put, "/api/v2/architect/ivrs/{ivrId}", parameters: [("ivrId", ivrId)],
            body: .json(body.asJSON))
    }
}

// MARK: - putArchitectIvrIdentityresolution

extension ArchitectApi {
    /// Calls `PUT /api/v2/architect/ivrs/{ivrId}/identityresolution`.
    ///
    /// Needs the permissions `routing:callRoute:edit`, `routing:identityResolutionIvr:edit`.
    ///
    /// - Parameters:
    ///   - ivrId: `ivrId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putArchitectIvrIdentityresolution(
        ivrId: String, body: IVRIdentityResolutionConfig
    ) async throws(ApiError) -> IVRIdentityResolutionConfig {
        try await client.send(Self.putArchitectIvrIdentityresolution(ivrId: ivrId, body: body))
    }

    /// The call `PUT /api/v2/architect/ivrs/{ivrId}/identityresolution`, ready to be sent.
    public static func putArchitectIvrIdentityresolution(
        ivrId: String, body: IVRIdentityResolutionConfig
    ) -> APICall<IVRIdentityResolutionConfig> {
        APICall(
            "putArchitectIvrIdentityresolution", .put, "/api/v2/architect/ivrs/{ivrId}/identityresolution",
            parameters: [("ivrId", ivrId)], body: .json(body.asJSON))
    }
}

// MARK: - putArchitectPrompt

extension ArchitectApi {
    /// Calls `PUT /api/v2/architect/prompts/{promptId}`.
    ///
    /// Needs the permission `architect:userPrompt:edit`.
    ///
    /// - Parameters:
    ///   - promptId: `promptId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putArchitectPrompt(promptId: String, body: Prompt) async throws(ApiError) -> Prompt {
        try await client.send(Self.putArchitectPrompt(promptId: promptId, body: body))
    }

    /// The call `PUT /api/v2/architect/prompts/{promptId}`, ready to be sent.
    public static func putArchitectPrompt(promptId: String, body: Prompt) -> APICall<Prompt> {
        APICall(
            "putArchitectPrompt", .put, "/api/v2/architect/prompts/{promptId}", parameters: [("promptId", promptId)],
            body: .json(body.asJSON))
    }
}

// MARK: - putArchitectPromptResource

extension ArchitectApi {
    /// Calls `PUT /api/v2/architect/prompts/{promptId}/resources/{languageCode}`.
    ///
    /// Needs the permission `architect:userPrompt:edit`.
    ///
    /// - Parameters:
    ///   - promptId: `promptId` in the path.
    ///   - languageCode: `languageCode` in the path.
    ///   - body: the body.
    @discardableResult
    public func putArchitectPromptResource(
        promptId: String, languageCode: String, body: PromptAsset
    ) async throws(ApiError) -> PromptAsset {
        try await client.send(
            Self.putArchitectPromptResource(promptId: promptId, languageCode: languageCode, body: body))
    }

    /// The call `PUT /api/v2/architect/prompts/{promptId}/resources/{languageCode}`, ready to be sent.
    public static func putArchitectPromptResource(
        promptId: String, languageCode: String, body: PromptAsset
    ) -> APICall<PromptAsset> {
        APICall(
            "putArchitectPromptResource", .put, "/api/v2/architect/prompts/{promptId}/resources/{languageCode}",
            parameters: [("promptId", promptId), ("languageCode", languageCode)], body: .json(body.asJSON))
    }
}

// MARK: - putArchitectSchedule

extension ArchitectApi {
    /// Calls `PUT /api/v2/architect/schedules/{scheduleId}`.
    ///
    /// Needs the permission `routing:schedule:edit`.
    ///
    /// - Parameters:
    ///   - scheduleId: `scheduleId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putArchitectSchedule(scheduleId: String, body: Schedule) async throws(ApiError) -> Schedule {
        try await client.send(Self.putArchitectSchedule(scheduleId: scheduleId, body: body))
    }

    /// The call `PUT /api/v2/architect/schedules/{scheduleId}`, ready to be sent.
    public static func putArchitectSchedule(scheduleId: String, body: Schedule) -> APICall<Schedule> {
        APICall(
            "putArchitectSchedule", .put, "/api/v2/architect/schedules/{scheduleId}",
            parameters: [("scheduleId", scheduleId)], body: .json(body.asJSON))
    }
}

// MARK: - putArchitectSchedulegroup

extension ArchitectApi {
    /// Calls `PUT /api/v2/architect/schedulegroups/{scheduleGroupId}`.
    ///
    /// Needs the permission `routing:scheduleGroup:edit`.
    ///
    /// - Parameters:
    ///   - scheduleGroupId: `scheduleGroupId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putArchitectSchedulegroup(
        scheduleGroupId: String, body: ScheduleGroup
    ) async throws(ApiError) -> ScheduleGroup {
        try await client.send(Self.putArchitectSchedulegroup(scheduleGroupId: scheduleGroupId, body: body))
    }

    /// The call `PUT /api/v2/architect/schedulegroups/{scheduleGroupId}`, ready to be sent.
    public static func putArchitectSchedulegroup(
        scheduleGroupId: String, body: ScheduleGroup
    ) -> APICall<ScheduleGroup> {
        APICall(
            "putArchitectSchedulegroup", .put, "/api/v2/architect/schedulegroups/{scheduleGroupId}",
            parameters: [("scheduleGroupId", scheduleGroupId)], body: .json(body.asJSON))
    }
}

// MARK: - putArchitectSystempromptResource

extension ArchitectApi {
    /// Calls `PUT /api/v2/architect/systemprompts/{promptId}/resources/{languageCode}`.
    ///
    /// Needs the permission `architect:systemPrompt:edit`.
    ///
    /// - Parameters:
    ///   - promptId: `promptId` in the path.
    ///   - languageCode: `languageCode` in the path.
    ///   - body: the body.
    @discardableResult
    public func putArchitectSystempromptResource(
        promptId: String, languageCode: String, body: SystemPromptAsset
    ) async throws(ApiError) -> SystemPromptAsset {
        try await client.send(
            Self.putArchitectSystempromptResource(promptId: promptId, languageCode: languageCode, body: body))
    }

    /// The call `PUT /api/v2/architect/systemprompts/{promptId}/resources/{languageCode}`, ready to be sent.
    public static func putArchitectSystempromptResource(
        promptId: String, languageCode: String, body: SystemPromptAsset
    ) -> APICall<SystemPromptAsset> {
        APICall(
            "putArchitectSystempromptResource", .put,
            "/api/v2/architect/systemprompts/{promptId}/resources/{languageCode}",
            parameters: [("promptId", promptId), ("languageCode", languageCode)], body: .json(body.asJSON))
    }
}
