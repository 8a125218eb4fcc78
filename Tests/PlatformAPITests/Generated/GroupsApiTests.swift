// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformGroups

/// The functions of `GroupsApi`, each of which is called once.
final class GroupsApiTests: OperationTestCase {
    func testDeleteGroup() async throws {
        try await call("deleteGroup") {
            try GroupsApi.deleteGroup(groupId: $0.value("groupId"))
        }
    }

    func testDeleteGroupDynamicsettings() async throws {
        try await call("deleteGroupDynamicsettings") {
            try GroupsApi.deleteGroupDynamicsettings(groupId: $0.value("groupId"))
        }
    }

    func testDeleteGroupMembers() async throws {
        try await call("deleteGroupMembers") {
            try GroupsApi.deleteGroupMembers(groupId: $0.value("groupId"), ids: $0.value("ids"))
        }
    }

    func testGetFieldconfig() async throws {
        try await call("getFieldconfig") {
            try GroupsApi.getFieldconfig(type: $0.value("type"))
        }
    }

    func testGetGroup() async throws {
        try await call("getGroup") {
            try GroupsApi.getGroup(groupId: $0.value("groupId"))
        }
    }

    func testGetGroupDynamicsettings() async throws {
        try await call("getGroupDynamicsettings") {
            try GroupsApi.getGroupDynamicsettings(groupId: $0.value("groupId"))
        }
    }

    func testGetGroupIndividuals() async throws {
        try await call("getGroupIndividuals") {
            try GroupsApi.getGroupIndividuals(groupId: $0.value("groupId"))
        }
    }

    func testGetGroupMembers() async throws {
        try await call("getGroupMembers") {
            try GroupsApi.getGroupMembers(
                groupId: $0.value("groupId"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                sortOrder: $0.optional("sortOrder"), expand: $0.optional("expand"))
        }
    }

    func testGetGroupProfile() async throws {
        try await call("getGroupProfile") {
            try GroupsApi.getGroupProfile(groupId: $0.value("groupId"), fields: $0.optional("fields"))
        }
    }

    func testGetGroups() async throws {
        try await call("getGroups") {
            try GroupsApi.getGroups(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), id: $0.optional("id"),
                jabberId: $0.optional("jabberId"), sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetGroupsSearch() async throws {
        try await call("getGroupsSearch") {
            try GroupsApi.getGroupsSearch(q64: $0.value("q64"), expand: $0.optional("expand"))
        }
    }

    func testGetProfilesGroups() async throws {
        try await call("getProfilesGroups") {
            try GroupsApi.getProfilesGroups(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), id: $0.optional("id"),
                jabberId: $0.optional("jabberId"), sortOrder: $0.optional("sortOrder"))
        }
    }

    func testPostGroupMembers() async throws {
        try await call("postGroupMembers") {
            try GroupsApi.postGroupMembers(groupId: $0.value("groupId"), body: $0.body())
        }
    }

    func testPostGroups() async throws {
        try await call("postGroups") {
            try GroupsApi.postGroups(body: $0.body())
        }
    }

    func testPostGroupsDynamicsettingsPreview() async throws {
        try await call("postGroupsDynamicsettingsPreview") {
            try GroupsApi.postGroupsDynamicsettingsPreview(body: $0.body())
        }
    }

    func testPostGroupsSearch() async throws {
        try await call("postGroupsSearch") {
            try GroupsApi.postGroupsSearch(body: $0.body())
        }
    }

    func testPutGroup() async throws {
        try await call("putGroup") {
            try GroupsApi.putGroup(groupId: $0.value("groupId"), body: $0.body())
        }
    }

    func testPutGroupDynamicsettings() async throws {
        try await call("putGroupDynamicsettings") {
            try GroupsApi.putGroupDynamicsettings(groupId: $0.value("groupId"), body: $0.body())
        }
    }
}
