// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The operations of the tag Dependencies.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct DependenciesApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - getDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredby

extension DependenciesApi {
    /// Calls `GET /api/v2/dependencies/type/{entityType}/id/{entityId}/connections/requiredby`.
    ///
    /// Needs the permission `dependencies:dependency:view`.
    ///
    /// - Parameters:
    ///   - entityType: `entityType` in the path.
    ///   - entityId: `entityId` in the path.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - beforeSourceType: `beforeSourceType` in the query.
    ///   - beforeSourceId: `beforeSourceId` in the query.
    ///   - afterSourceType: `afterSourceType` in the query.
    ///   - afterSourceId: `afterSourceId` in the query.
    public func getDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredby(
        entityType: GetDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredbyEntityType, entityId: String,
        pageSize: String? = nil, beforeSourceType: String? = nil, beforeSourceId: String? = nil,
        afterSourceType: String? = nil, afterSourceId: String? = nil
    ) async throws(ApiError) -> DependencyEntityListing {
        try await client.send(
            Self.getDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredby(
                entityType: entityType, entityId: entityId, pageSize: pageSize, beforeSourceType: beforeSourceType,
                beforeSourceId: beforeSourceId, afterSourceType: afterSourceType, afterSourceId: afterSourceId))
    }

    /// The call `GET /api/v2/dependencies/type/{entityType}/id/{entityId}/connections/requiredby`, ready to be sent.
    public static func getDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredby(
        entityType: GetDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredbyEntityType, entityId: String,
        pageSize: String? = nil, beforeSourceType: String? = nil, beforeSourceId: String? = nil,
        afterSourceType: String? = nil, afterSourceId: String? = nil
    ) -> APICall<DependencyEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("beforeSourceType", beforeSourceType)
        queryParameters.add("beforeSourceId", beforeSourceId)
        queryParameters.add("afterSourceType", afterSourceType)
        queryParameters.add("afterSourceId", afterSourceId)
        return APICall(
            "getDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredby", .get,
            "/api/v2/dependencies/type/{entityType}/id/{entityId}/connections/requiredby",
            parameters: [("entityType", entityType), ("entityId", entityId)], query: queryParameters)
    }
}

// MARK: - getDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredbycounts

extension DependenciesApi {
    /// Calls `GET /api/v2/dependencies/type/{entityType}/id/{entityId}/connections/requiredbycounts`.
    ///
    /// Needs the permission `dependencies:dependency:view`.
    ///
    /// - Parameters:
    ///   - entityType: `entityType` in the path.
    ///   - entityId: `entityId` in the path.
    public func getDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredbycounts(
        entityType: GetDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredbycountsEntityType, entityId: String
    ) async throws(ApiError) -> DependencyCount {
        try await client.send(
            Self.getDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredbycounts(
                entityType: entityType, entityId: entityId))
    }

    /// The call `GET /api/v2/dependencies/type/{entityType}/id/{entityId}/connections/requiredbycounts`, ready to be
    /// sent.
    public static func getDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredbycounts(
        entityType: GetDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredbycountsEntityType, entityId: String
    ) -> APICall<DependencyCount> {
        APICall(
            "getDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredbycounts", .get,
            "/api/v2/dependencies/type/{entityType}/id/{entityId}/connections/requiredbycounts",
            parameters: [("entityType", entityType), ("entityId", entityId)])
    }
}

// MARK: - getDependenciesTypeEntityTypeIdEntityIdConnectionsRequires

extension DependenciesApi {
    /// Calls `GET /api/v2/dependencies/type/{entityType}/id/{entityId}/connections/requires`.
    ///
    /// Needs the permission `dependencies:dependency:view`.
    ///
    /// - Parameters:
    ///   - entityType: `entityType` in the path.
    ///   - entityId: `entityId` in the path.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - beforeSourceType: `beforeSourceType` in the query.
    ///   - beforeSourceId: `beforeSourceId` in the query.
    ///   - afterSourceType: `afterSourceType` in the query.
    ///   - afterSourceId: `afterSourceId` in the query.
    public func getDependenciesTypeEntityTypeIdEntityIdConnectionsRequires(
        entityType: GetDependenciesTypeEntityTypeIdEntityIdConnectionsRequiresEntityType, entityId: String,
        pageSize: String? = nil, beforeSourceType: String? = nil, beforeSourceId: String? = nil,
        afterSourceType: String? = nil, afterSourceId: String? = nil
    ) async throws(ApiError) -> DependencyEntityListing {
        try await client.send(
            Self.getDependenciesTypeEntityTypeIdEntityIdConnectionsRequires(
                entityType: entityType, entityId: entityId, pageSize: pageSize, beforeSourceType: beforeSourceType,
                beforeSourceId: beforeSourceId, afterSourceType: afterSourceType, afterSourceId: afterSourceId))
    }

    /// The call `GET /api/v2/dependencies/type/{entityType}/id/{entityId}/connections/requires`, ready to be sent.
    public static func getDependenciesTypeEntityTypeIdEntityIdConnectionsRequires(
        entityType: GetDependenciesTypeEntityTypeIdEntityIdConnectionsRequiresEntityType, entityId: String,
        pageSize: String? = nil, beforeSourceType: String? = nil, beforeSourceId: String? = nil,
        afterSourceType: String? = nil, afterSourceId: String? = nil
    ) -> APICall<DependencyEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("beforeSourceType", beforeSourceType)
        queryParameters.add("beforeSourceId", beforeSourceId)
        queryParameters.add("afterSourceType", afterSourceType)
        queryParameters.add("afterSourceId", afterSourceId)
        return APICall(
            "getDependenciesTypeEntityTypeIdEntityIdConnectionsRequires", .get,
            "/api/v2/dependencies/type/{entityType}/id/{entityId}/connections/requires",
            parameters: [("entityType", entityType), ("entityId", entityId)], query: queryParameters)
    }
}
