// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformDependencies

/// The functions of `DependenciesApi`, each of which is called once.
final class DependenciesApiTests: OperationTestCase {
    func testGetDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredby() async throws {
        try await call("getDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredby") {
            try DependenciesApi.getDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredby(
                entityType: $0.value("entityType"), entityId: $0.value("entityId"), pageSize: $0.optional("pageSize"),
                beforeSourceType: $0.optional("beforeSourceType"), beforeSourceId: $0.optional("beforeSourceId"),
                afterSourceType: $0.optional("afterSourceType"), afterSourceId: $0.optional("afterSourceId"))
        }
    }

    func testGetDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredbycounts() async throws {
        try await call("getDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredbycounts") {
            try DependenciesApi.getDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredbycounts(
                entityType: $0.value("entityType"), entityId: $0.value("entityId"))
        }
    }

    func testGetDependenciesTypeEntityTypeIdEntityIdConnectionsRequires() async throws {
        try await call("getDependenciesTypeEntityTypeIdEntityIdConnectionsRequires") {
            try DependenciesApi.getDependenciesTypeEntityTypeIdEntityIdConnectionsRequires(
                entityType: $0.value("entityType"), entityId: $0.value("entityId"), pageSize: $0.optional("pageSize"),
                beforeSourceType: $0.optional("beforeSourceType"), beforeSourceId: $0.optional("beforeSourceId"),
                afterSourceType: $0.optional("afterSourceType"), afterSourceId: $0.optional("afterSourceId"))
        }
    }
}
