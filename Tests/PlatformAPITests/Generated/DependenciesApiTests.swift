// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformDependencies
import Testing

extension EveryFunctionTests {
    @Test(arguments: dependenciesApiCalls) func dependenciesApi(_ call: TypedCall) async throws { try await check(call) }

    static var dependenciesApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("getDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredby") {
            try DependenciesApi.getDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredby(
                entityType: $0.value("entityType"), entityId: $0.value("entityId"), pageSize: $0.optional("pageSize"),
                beforeSourceType: $0.optional("beforeSourceType"), beforeSourceId: $0.optional("beforeSourceId"),
                afterSourceType: $0.optional("afterSourceType"), afterSourceId: $0.optional("afterSourceId"))
        }
        calls.add("getDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredbycounts") {
            try DependenciesApi.getDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredbycounts(
                entityType: $0.value("entityType"), entityId: $0.value("entityId"))
        }
        calls.add("getDependenciesTypeEntityTypeIdEntityIdConnectionsRequires") {
            try DependenciesApi.getDependenciesTypeEntityTypeIdEntityIdConnectionsRequires(
                entityType: $0.value("entityType"), entityId: $0.value("entityId"), pageSize: $0.optional("pageSize"),
                beforeSourceType: $0.optional("beforeSourceType"), beforeSourceId: $0.optional("beforeSourceId"),
                afterSourceType: $0.optional("afterSourceType"), afterSourceId: $0.optional("afterSourceId"))
        }
        return calls
    }
}
