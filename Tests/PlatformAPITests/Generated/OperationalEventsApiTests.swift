// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformOperationalEvents
import Testing

extension EveryFunctionTests {
    @Test(arguments: operationalEventsApiCalls) func operationalEventsApi(_ call: TypedCall) async throws { try await check(call) }

    static var operationalEventsApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("getUsageEventsDefinition") {
            try OperationalEventsApi.getUsageEventsDefinition(eventDefinitionId: $0.value("eventDefinitionId"))
        }
        calls.add("getUsageEventsDefinitions") { _ in OperationalEventsApi.getUsageEventsDefinitions() }
        calls.add("postUsageEventsAggregatesQuery") {
            try OperationalEventsApi.postUsageEventsAggregatesQuery(body: $0.body())
        }
        calls.add("postUsageEventsQuery") {
            try OperationalEventsApi.postUsageEventsQuery(
                body: $0.body(), before: $0.optional("before"), after: $0.optional("after"),
                pageSize: $0.optional("pageSize"))
        }
        return calls
    }
}
