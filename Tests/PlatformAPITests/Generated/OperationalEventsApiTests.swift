// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformOperationalEvents

/// The functions of `OperationalEventsApi`, each of which is called once.
final class OperationalEventsApiTests: OperationTestCase {
    func testGetUsageEventsDefinition() async throws {
        try await call("getUsageEventsDefinition") {
            try OperationalEventsApi.getUsageEventsDefinition(eventDefinitionId: $0.value("eventDefinitionId"))
        }
    }

    func testGetUsageEventsDefinitions() async throws {
        try await call("getUsageEventsDefinitions") { _ in
            OperationalEventsApi.getUsageEventsDefinitions()
        }
    }

    func testPostUsageEventsAggregatesQuery() async throws {
        try await call("postUsageEventsAggregatesQuery") {
            try OperationalEventsApi.postUsageEventsAggregatesQuery(body: $0.body())
        }
    }

    func testPostUsageEventsQuery() async throws {
        try await call("postUsageEventsQuery") {
            try OperationalEventsApi.postUsageEventsQuery(
                body: $0.body(), before: $0.optional("before"), after: $0.optional("after"),
                pageSize: $0.optional("pageSize"))
        }
    }
}
