// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformPresence
import Testing

extension EveryFunctionTests {
    @Test(arguments: presenceApiCalls) func presenceApi(_ call: TypedCall) async throws { try await check(call) }

    static var presenceApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deletePresenceDefinition0") {
            try PresenceApi.deletePresenceDefinition0(definitionId: $0.value("definitionId"))
        }
        calls.add("deletePresenceSource") {
            try PresenceApi.deletePresenceSource(sourceId: $0.value("sourceId"))
        }
        calls.add("deletePresencedefinition") {
            try PresenceApi.deletePresencedefinition(presenceId: $0.value("presenceId"))
        }
        calls.add("getPresenceDefinition0") {
            try PresenceApi.getPresenceDefinition0(
                definitionId: $0.value("definitionId"), localeCode: $0.optional("localeCode"))
        }
        calls.add("getPresenceDefinitions0") {
            try PresenceApi.getPresenceDefinitions0(
                deactivated: $0.optional("deactivated"), divisionId: $0.optional("divisionId"),
                localeCode: $0.optional("localeCode"))
        }
        calls.add("getPresenceSettings") { _ in PresenceApi.getPresenceSettings() }
        calls.add("getPresenceSource") {
            try PresenceApi.getPresenceSource(sourceId: $0.value("sourceId"))
        }
        calls.add("getPresenceSources") {
            try PresenceApi.getPresenceSources(deactivated: $0.optional("deactivated"))
        }
        calls.add("getPresenceUserPrimarysource") {
            try PresenceApi.getPresenceUserPrimarysource(userId: $0.value("userId"))
        }
        calls.add("getPresencedefinition") {
            try PresenceApi.getPresencedefinition(
                presenceId: $0.value("presenceId"), localeCode: $0.optional("localeCode"))
        }
        calls.add("getPresencedefinitions") {
            try PresenceApi.getPresencedefinitions(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                deleted: $0.optional("deleted"), localeCode: $0.optional("localeCode"))
        }
        calls.add("getSystempresences") { _ in PresenceApi.getSystempresences() }
        calls.add("getUserPresence") {
            try PresenceApi.getUserPresence(userId: $0.value("userId"), sourceId: $0.value("sourceId"))
        }
        calls.add("getUserPresencesPurecloud") {
            try PresenceApi.getUserPresencesPurecloud(userId: $0.value("userId"))
        }
        calls.add("getUsersPresenceBulk") {
            try PresenceApi.getUsersPresenceBulk(sourceId: $0.value("sourceId"), id: $0.optional("id"))
        }
        calls.add("getUsersPresencesPurecloudBulk") {
            try PresenceApi.getUsersPresencesPurecloudBulk(id: $0.optional("id"))
        }
        calls.add("patchUserPresence") {
            try PresenceApi.patchUserPresence(
                userId: $0.value("userId"), sourceId: $0.value("sourceId"), body: $0.body())
        }
        calls.add("patchUserPresencesPurecloud") {
            try PresenceApi.patchUserPresencesPurecloud(userId: $0.value("userId"), body: $0.body())
        }
        calls.add("postPresenceDefinitions0") {
            try PresenceApi.postPresenceDefinitions0(body: $0.body())
        }
        calls.add("postPresenceSources") {
            try PresenceApi.postPresenceSources(body: $0.body())
        }
        calls.add("postPresencedefinitions") {
            try PresenceApi.postPresencedefinitions(body: $0.body())
        }
        calls.add("putPresenceDefinition0") {
            try PresenceApi.putPresenceDefinition0(definitionId: $0.value("definitionId"), body: $0.body())
        }
        calls.add("putPresenceSettings") {
            try PresenceApi.putPresenceSettings(body: $0.body())
        }
        calls.add("putPresenceSource") {
            try PresenceApi.putPresenceSource(sourceId: $0.value("sourceId"), body: $0.body())
        }
        calls.add("putPresenceUserPrimarysource") {
            try PresenceApi.putPresenceUserPrimarysource(userId: $0.value("userId"), body: $0.body())
        }
        calls.add("putPresencedefinition") {
            try PresenceApi.putPresencedefinition(presenceId: $0.value("presenceId"), body: $0.body())
        }
        calls.add("putUsersPresencesBulk") {
            try PresenceApi.putUsersPresencesBulk(body: $0.body())
        }
        return calls
    }
}
