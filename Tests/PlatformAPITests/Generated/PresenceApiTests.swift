// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformPresence

/// The functions of `PresenceApi`, each of which is called once.
final class PresenceApiTests: OperationTestCase {
    func testDeletePresenceDefinition0() async throws {
        try await call("deletePresenceDefinition0") {
            try PresenceApi.deletePresenceDefinition0(definitionId: $0.value("definitionId"))
        }
    }

    func testDeletePresenceSource() async throws {
        try await call("deletePresenceSource") {
            try PresenceApi.deletePresenceSource(sourceId: $0.value("sourceId"))
        }
    }

    func testDeletePresencedefinition() async throws {
        try await call("deletePresencedefinition") {
            try PresenceApi.deletePresencedefinition(presenceId: $0.value("presenceId"))
        }
    }

    func testGetPresenceDefinition0() async throws {
        try await call("getPresenceDefinition0") {
            try PresenceApi.getPresenceDefinition0(
                definitionId: $0.value("definitionId"), localeCode: $0.optional("localeCode"))
        }
    }

    func testGetPresenceDefinitions0() async throws {
        try await call("getPresenceDefinitions0") {
            try PresenceApi.getPresenceDefinitions0(
                deactivated: $0.optional("deactivated"), divisionId: $0.optional("divisionId"),
                localeCode: $0.optional("localeCode"))
        }
    }

    func testGetPresenceSettings() async throws {
        try await call("getPresenceSettings") { _ in
            PresenceApi.getPresenceSettings()
        }
    }

    func testGetPresenceSource() async throws {
        try await call("getPresenceSource") {
            try PresenceApi.getPresenceSource(sourceId: $0.value("sourceId"))
        }
    }

    func testGetPresenceSources() async throws {
        try await call("getPresenceSources") {
            try PresenceApi.getPresenceSources(deactivated: $0.optional("deactivated"))
        }
    }

    func testGetPresenceUserPrimarysource() async throws {
        try await call("getPresenceUserPrimarysource") {
            try PresenceApi.getPresenceUserPrimarysource(userId: $0.value("userId"))
        }
    }

    func testGetPresencedefinition() async throws {
        try await call("getPresencedefinition") {
            try PresenceApi.getPresencedefinition(
                presenceId: $0.value("presenceId"), localeCode: $0.optional("localeCode"))
        }
    }

    func testGetPresencedefinitions() async throws {
        try await call("getPresencedefinitions") {
            try PresenceApi.getPresencedefinitions(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                deleted: $0.optional("deleted"), localeCode: $0.optional("localeCode"))
        }
    }

    func testGetSystempresences() async throws {
        try await call("getSystempresences") { _ in
            PresenceApi.getSystempresences()
        }
    }

    func testGetUserPresence() async throws {
        try await call("getUserPresence") {
            try PresenceApi.getUserPresence(userId: $0.value("userId"), sourceId: $0.value("sourceId"))
        }
    }

    func testGetUserPresencesPurecloud() async throws {
        try await call("getUserPresencesPurecloud") {
            try PresenceApi.getUserPresencesPurecloud(userId: $0.value("userId"))
        }
    }

    func testGetUsersPresenceBulk() async throws {
        try await call("getUsersPresenceBulk") {
            try PresenceApi.getUsersPresenceBulk(sourceId: $0.value("sourceId"), id: $0.optional("id"))
        }
    }

    func testGetUsersPresencesPurecloudBulk() async throws {
        try await call("getUsersPresencesPurecloudBulk") {
            try PresenceApi.getUsersPresencesPurecloudBulk(id: $0.optional("id"))
        }
    }

    func testPatchUserPresence() async throws {
        try await call("patchUserPresence") {
            try PresenceApi.patchUserPresence(
                userId: $0.value("userId"), sourceId: $0.value("sourceId"), body: $0.body())
        }
    }

    func testPatchUserPresencesPurecloud() async throws {
        try await call("patchUserPresencesPurecloud") {
            try PresenceApi.patchUserPresencesPurecloud(userId: $0.value("userId"), body: $0.body())
        }
    }

    func testPostPresenceDefinitions0() async throws {
        try await call("postPresenceDefinitions0") {
            try PresenceApi.postPresenceDefinitions0(body: $0.body())
        }
    }

    func testPostPresenceSources() async throws {
        try await call("postPresenceSources") {
            try PresenceApi.postPresenceSources(body: $0.body())
        }
    }

    func testPostPresencedefinitions() async throws {
        try await call("postPresencedefinitions") {
            try PresenceApi.postPresencedefinitions(body: $0.body())
        }
    }

    func testPutPresenceDefinition0() async throws {
        try await call("putPresenceDefinition0") {
            try PresenceApi.putPresenceDefinition0(definitionId: $0.value("definitionId"), body: $0.body())
        }
    }

    func testPutPresenceSettings() async throws {
        try await call("putPresenceSettings") {
            try PresenceApi.putPresenceSettings(body: $0.body())
        }
    }

    func testPutPresenceSource() async throws {
        try await call("putPresenceSource") {
            try PresenceApi.putPresenceSource(sourceId: $0.value("sourceId"), body: $0.body())
        }
    }

    func testPutPresenceUserPrimarysource() async throws {
        try await call("putPresenceUserPrimarysource") {
            try PresenceApi.putPresenceUserPrimarysource(userId: $0.value("userId"), body: $0.body())
        }
    }

    func testPutPresencedefinition() async throws {
        try await call("putPresencedefinition") {
            try PresenceApi.putPresencedefinition(presenceId: $0.value("presenceId"), body: $0.body())
        }
    }

    func testPutUsersPresencesBulk() async throws {
        try await call("putUsersPresencesBulk") {
            try PresenceApi.putUsersPresencesBulk(body: $0.body())
        }
    }
}
