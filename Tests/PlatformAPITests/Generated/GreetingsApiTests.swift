// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformGreetings
import Testing

extension EveryFunctionTests {
    @Test(arguments: greetingsApiCalls) func greetingsApi(_ call: TypedCall) async throws { try await check(call) }

    static var greetingsApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteGreeting") {
            try GreetingsApi.deleteGreeting(greetingId: $0.value("greetingId"))
        }
        calls.add("getGreeting") {
            try GreetingsApi.getGreeting(greetingId: $0.value("greetingId"))
        }
        calls.add("getGreetingDownloads") {
            try GreetingsApi.getGreetingDownloads(greetingId: $0.value("greetingId"), formatId: $0.optional("formatId"))
        }
        calls.add("getGreetingGroupsDownloads") {
            try GreetingsApi.getGreetingGroupsDownloads(
                greetingId: $0.value("greetingId"), formatId: $0.optional("formatId"))
        }
        calls.add("getGreetingMedia") {
            try GreetingsApi.getGreetingMedia(greetingId: $0.value("greetingId"), formatId: $0.optional("formatId"))
        }
        calls.add("getGreetingUsersDownloads") {
            try GreetingsApi.getGreetingUsersDownloads(
                greetingId: $0.value("greetingId"), formatId: $0.optional("formatId"))
        }
        calls.add("getGreetings") {
            try GreetingsApi.getGreetings(pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
        calls.add("getGreetingsDefaults") { _ in GreetingsApi.getGreetingsDefaults() }
        calls.add("getGroupGreetings") {
            try GreetingsApi.getGroupGreetings(
                groupId: $0.value("groupId"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
        calls.add("getGroupGreetingsDefaults") {
            try GreetingsApi.getGroupGreetingsDefaults(groupId: $0.value("groupId"))
        }
        calls.add("getUserGreetings") {
            try GreetingsApi.getUserGreetings(
                userId: $0.value("userId"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
        calls.add("getUserGreetingsDefaults") {
            try GreetingsApi.getUserGreetingsDefaults(userId: $0.value("userId"))
        }
        calls.add("postGreetings") {
            try GreetingsApi.postGreetings(body: $0.body())
        }
        calls.add("postGroupGreetings") {
            try GreetingsApi.postGroupGreetings(groupId: $0.value("groupId"), body: $0.body())
        }
        calls.add("postUserGreetings") {
            try GreetingsApi.postUserGreetings(userId: $0.value("userId"), body: $0.body())
        }
        calls.add("putGreeting") {
            try GreetingsApi.putGreeting(greetingId: $0.value("greetingId"), body: $0.body())
        }
        calls.add("putGreetingsDefaults") {
            try GreetingsApi.putGreetingsDefaults(body: $0.body())
        }
        calls.add("putGroupGreetingsDefaults") {
            try GreetingsApi.putGroupGreetingsDefaults(groupId: $0.value("groupId"), body: $0.body())
        }
        calls.add("putUserGreetingsDefaults") {
            try GreetingsApi.putUserGreetingsDefaults(userId: $0.value("userId"), body: $0.body())
        }
        return calls
    }
}
