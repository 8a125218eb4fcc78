// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformGreetings

/// The functions of `GreetingsApi`, each of which is called once.
final class GreetingsApiTests: OperationTestCase {
    func testDeleteGreeting() async throws {
        try await call("deleteGreeting") {
            try GreetingsApi.deleteGreeting(greetingId: $0.value("greetingId"))
        }
    }

    func testGetGreeting() async throws {
        try await call("getGreeting") {
            try GreetingsApi.getGreeting(greetingId: $0.value("greetingId"))
        }
    }

    func testGetGreetingDownloads() async throws {
        try await call("getGreetingDownloads") {
            try GreetingsApi.getGreetingDownloads(greetingId: $0.value("greetingId"), formatId: $0.optional("formatId"))
        }
    }

    func testGetGreetingGroupsDownloads() async throws {
        try await call("getGreetingGroupsDownloads") {
            try GreetingsApi.getGreetingGroupsDownloads(
                greetingId: $0.value("greetingId"), formatId: $0.optional("formatId"))
        }
    }

    func testGetGreetingMedia() async throws {
        try await call("getGreetingMedia") {
            try GreetingsApi.getGreetingMedia(greetingId: $0.value("greetingId"), formatId: $0.optional("formatId"))
        }
    }

    func testGetGreetingUsersDownloads() async throws {
        try await call("getGreetingUsersDownloads") {
            try GreetingsApi.getGreetingUsersDownloads(
                greetingId: $0.value("greetingId"), formatId: $0.optional("formatId"))
        }
    }

    func testGetGreetings() async throws {
        try await call("getGreetings") {
            try GreetingsApi.getGreetings(pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
    }

    func testGetGreetingsDefaults() async throws {
        try await call("getGreetingsDefaults") { _ in
            GreetingsApi.getGreetingsDefaults()
        }
    }

    func testGetGroupGreetings() async throws {
        try await call("getGroupGreetings") {
            try GreetingsApi.getGroupGreetings(
                groupId: $0.value("groupId"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
    }

    func testGetGroupGreetingsDefaults() async throws {
        try await call("getGroupGreetingsDefaults") {
            try GreetingsApi.getGroupGreetingsDefaults(groupId: $0.value("groupId"))
        }
    }

    func testGetUserGreetings() async throws {
        try await call("getUserGreetings") {
            try GreetingsApi.getUserGreetings(
                userId: $0.value("userId"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
    }

    func testGetUserGreetingsDefaults() async throws {
        try await call("getUserGreetingsDefaults") {
            try GreetingsApi.getUserGreetingsDefaults(userId: $0.value("userId"))
        }
    }

    func testPostGreetings() async throws {
        try await call("postGreetings") {
            try GreetingsApi.postGreetings(body: $0.body())
        }
    }

    func testPostGroupGreetings() async throws {
        try await call("postGroupGreetings") {
            try GreetingsApi.postGroupGreetings(groupId: $0.value("groupId"), body: $0.body())
        }
    }

    func testPostUserGreetings() async throws {
        try await call("postUserGreetings") {
            try GreetingsApi.postUserGreetings(userId: $0.value("userId"), body: $0.body())
        }
    }

    func testPutGreeting() async throws {
        try await call("putGreeting") {
            try GreetingsApi.putGreeting(greetingId: $0.value("greetingId"), body: $0.body())
        }
    }

    func testPutGreetingsDefaults() async throws {
        try await call("putGreetingsDefaults") {
            try GreetingsApi.putGreetingsDefaults(body: $0.body())
        }
    }

    func testPutGroupGreetingsDefaults() async throws {
        try await call("putGroupGreetingsDefaults") {
            try GreetingsApi.putGroupGreetingsDefaults(groupId: $0.value("groupId"), body: $0.body())
        }
    }

    func testPutUserGreetingsDefaults() async throws {
        try await call("putUserGreetingsDefaults") {
            try GreetingsApi.putUserGreetingsDefaults(userId: $0.value("userId"), body: $0.body())
        }
    }
}
