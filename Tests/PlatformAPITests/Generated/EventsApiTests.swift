// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformEvents

/// The functions of `EventsApi`, each of which is called once.
final class EventsApiTests: OperationTestCase {
    func testPostEventsConversations() async throws {
        try await call("postEventsConversations") {
            try EventsApi.postEventsConversations(body: $0.body())
        }
    }

    func testPostEventsRoutingCustomkpiattributions() async throws {
        try await call("postEventsRoutingCustomkpiattributions") {
            try EventsApi.postEventsRoutingCustomkpiattributions(body: $0.body())
        }
    }

    func testPostEventsUsersPresence() async throws {
        try await call("postEventsUsersPresence") {
            try EventsApi.postEventsUsersPresence(body: $0.body())
        }
    }

    func testPostEventsUsersRoutingstatus() async throws {
        try await call("postEventsUsersRoutingstatus") {
            try EventsApi.postEventsUsersRoutingstatus(body: $0.body())
        }
    }
}
