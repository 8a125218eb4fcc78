// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformTeams

/// The functions of `TeamsApi`, each of which is called once.
final class TeamsApiTests: OperationTestCase {
    func testDeleteTeam() async throws {
        try await call("deleteTeam") {
            try TeamsApi.deleteTeam(teamId: $0.value("teamId"))
        }
    }

    func testDeleteTeamMembers() async throws {
        try await call("deleteTeamMembers") {
            try TeamsApi.deleteTeamMembers(teamId: $0.value("teamId"), id: $0.value("id"))
        }
    }

    func testGetTeam() async throws {
        try await call("getTeam") {
            try TeamsApi.getTeam(teamId: $0.value("teamId"), expand: $0.optional("expand"))
        }
    }

    func testGetTeamMembers() async throws {
        try await call("getTeamMembers") {
            try TeamsApi.getTeamMembers(
                teamId: $0.value("teamId"), pageSize: $0.optional("pageSize"), before: $0.optional("before"),
                after: $0.optional("after"), expand: $0.optional("expand"))
        }
    }

    func testGetTeams() async throws {
        try await call("getTeams") {
            try TeamsApi.getTeams(
                pageSize: $0.optional("pageSize"), name: $0.optional("name"), after: $0.optional("after"),
                before: $0.optional("before"), expand: $0.optional("expand"))
        }
    }

    func testPatchTeam() async throws {
        try await call("patchTeam") {
            try TeamsApi.patchTeam(teamId: $0.value("teamId"), body: $0.body())
        }
    }

    func testPostAnalyticsTeamsActivityQuery() async throws {
        try await call("postAnalyticsTeamsActivityQuery") {
            try TeamsApi.postAnalyticsTeamsActivityQuery(
                body: $0.body(), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
    }

    func testPostTeamMembers() async throws {
        try await call("postTeamMembers") {
            try TeamsApi.postTeamMembers(teamId: $0.value("teamId"), body: $0.body())
        }
    }

    func testPostTeams() async throws {
        try await call("postTeams") {
            try TeamsApi.postTeams(body: $0.body())
        }
    }

    func testPostTeamsSearch() async throws {
        try await call("postTeamsSearch") {
            try TeamsApi.postTeamsSearch(body: $0.body())
        }
    }
}
