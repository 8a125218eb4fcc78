// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformGroups
import Testing

extension EveryFunctionTests {
    @Test(arguments: groupsApiCalls) func groupsApi(_ call: TypedCall) async throws { try await check(call) }

    static var groupsApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteGroup") {
            try GroupsApi.deleteGroup(groupId: $0.value("groupId"))
        }
        calls.add("deleteGroupDynamicsettings") {
            try GroupsApi.deleteGroupDynamicsettings(groupId: $0.value("groupId"))
        }
        calls.add("deleteGroupMembers") {
            try GroupsApi.deleteGroupMembers(groupId: $0.value("groupId"), ids: $0.value("ids"))
        }
        calls.add("getFieldconfig") {
            try GroupsApi.getFieldconfig(type: $0.value("type"))
        }
        calls.add("getGroup") {
            try GroupsApi.getGroup(groupId: $0.value("groupId"))
        }
        calls.add("getGroupDynamicsettings") {
            try GroupsApi.getGroupDynamicsettings(groupId: $0.value("groupId"))
        }
        calls.add("getGroupIndividuals") {
            try GroupsApi.getGroupIndividuals(groupId: $0.value("groupId"))
        }
        calls.add("getGroupMembers") {
            try GroupsApi.getGroupMembers(
                groupId: $0.value("groupId"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                sortOrder: $0.optional("sortOrder"), expand: $0.optional("expand"))
        }
        calls.add("getGroupProfile") {
            try GroupsApi.getGroupProfile(groupId: $0.value("groupId"), fields: $0.optional("fields"))
        }
        calls.add("getGroups") {
            try GroupsApi.getGroups(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), id: $0.optional("id"),
                jabberId: $0.optional("jabberId"), sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getGroupsSearch") {
            try GroupsApi.getGroupsSearch(q64: $0.value("q64"), expand: $0.optional("expand"))
        }
        calls.add("getProfilesGroups") {
            try GroupsApi.getProfilesGroups(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), id: $0.optional("id"),
                jabberId: $0.optional("jabberId"), sortOrder: $0.optional("sortOrder"))
        }
        calls.add("postGroupMembers") {
            try GroupsApi.postGroupMembers(groupId: $0.value("groupId"), body: $0.body())
        }
        calls.add("postGroups") {
            try GroupsApi.postGroups(body: $0.body())
        }
        calls.add("postGroupsDynamicsettingsPreview") {
            try GroupsApi.postGroupsDynamicsettingsPreview(body: $0.body())
        }
        calls.add("postGroupsSearch") {
            try GroupsApi.postGroupsSearch(body: $0.body())
        }
        calls.add("putGroup") {
            try GroupsApi.putGroup(groupId: $0.value("groupId"), body: $0.body())
        }
        calls.add("putGroupDynamicsettings") {
            try GroupsApi.putGroupDynamicsettings(groupId: $0.value("groupId"), body: $0.body())
        }
        return calls
    }
}
