// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformEvents
import Testing

extension EveryFunctionTests {
    @Test(arguments: eventsApiCalls) func eventsApi(_ call: TypedCall) async throws { try await check(call) }

    static var eventsApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("postEventsConversations") {
            try EventsApi.postEventsConversations(body: $0.body())
        }
        calls.add("postEventsRoutingCustomkpiattributions") {
            try EventsApi.postEventsRoutingCustomkpiattributions(body: $0.body())
        }
        calls.add("postEventsUsersPresence") {
            try EventsApi.postEventsUsersPresence(body: $0.body())
        }
        calls.add("postEventsUsersRoutingstatus") {
            try EventsApi.postEventsUsersRoutingstatus(body: $0.body())
        }
        return calls
    }
}
