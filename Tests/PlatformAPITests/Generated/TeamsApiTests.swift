// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformTeams
import Testing

extension EveryFunctionTests {
    @Test(arguments: teamsApiCalls) func teamsApi(_ call: TypedCall) async throws { try await check(call) }

    static var teamsApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteTeam") {
            try TeamsApi.deleteTeam(teamId: $0.value("teamId"))
        }
        calls.add("deleteTeamMembers") {
            try TeamsApi.deleteTeamMembers(teamId: $0.value("teamId"), id: $0.value("id"))
        }
        calls.add("getTeam") {
            try TeamsApi.getTeam(teamId: $0.value("teamId"), expand: $0.optional("expand"))
        }
        calls.add("getTeamMembers") {
            try TeamsApi.getTeamMembers(
                teamId: $0.value("teamId"), pageSize: $0.optional("pageSize"), before: $0.optional("before"),
                after: $0.optional("after"), expand: $0.optional("expand"))
        }
        calls.add("getTeams") {
            try TeamsApi.getTeams(
                pageSize: $0.optional("pageSize"), name: $0.optional("name"), after: $0.optional("after"),
                before: $0.optional("before"), expand: $0.optional("expand"))
        }
        calls.add("patchTeam") {
            try TeamsApi.patchTeam(teamId: $0.value("teamId"), body: $0.body())
        }
        calls.add("postAnalyticsTeamsActivityQuery") {
            try TeamsApi.postAnalyticsTeamsActivityQuery(
                body: $0.body(), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
        calls.add("postTeamMembers") {
            try TeamsApi.postTeamMembers(teamId: $0.value("teamId"), body: $0.body())
        }
        calls.add("postTeams") {
            try TeamsApi.postTeams(body: $0.body())
        }
        calls.add("postTeamsSearch") {
            try TeamsApi.postTeamsSearch(body: $0.body())
        }
        return calls
    }
}
