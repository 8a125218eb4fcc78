// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformUsersRules

/// The functions of `UsersRulesApi`, each of which is called once.
final class UsersRulesApiTests: OperationTestCase {
    func testDeleteUsersRule() async throws {
        try await call("deleteUsersRule") {
            try UsersRulesApi.deleteUsersRule(ruleId: $0.value("ruleId"))
        }
    }

    func testGetUsersRule() async throws {
        try await call("getUsersRule") {
            try UsersRulesApi.getUsersRule(ruleId: $0.value("ruleId"))
        }
    }

    func testGetUsersRuleDependentTypeId() async throws {
        try await call("getUsersRuleDependentTypeId") {
            try UsersRulesApi.getUsersRuleDependentTypeId(
                ruleId: $0.value("ruleId"), ruleType: $0.value("ruleType"), typeId: $0.value("typeId"))
        }
    }

    func testGetUsersRuleDependents() async throws {
        try await call("getUsersRuleDependents") {
            try UsersRulesApi.getUsersRuleDependents(
                ruleId: $0.value("ruleId"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetUsersRules() async throws {
        try await call("getUsersRules") {
            try UsersRulesApi.getUsersRules(
                types: $0.value("types"), pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                expand: $0.optional("expand"), enabled: $0.optional("enabled"), searchTerm: $0.optional("searchTerm"),
                sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetUsersRulesSetting() async throws {
        try await call("getUsersRulesSetting") {
            try UsersRulesApi.getUsersRulesSetting(ruleType: $0.value("ruleType"))
        }
    }

    func testPatchUsersRule() async throws {
        try await call("patchUsersRule") {
            try UsersRulesApi.patchUsersRule(ruleId: $0.value("ruleId"), body: $0.body())
        }
    }

    func testPostUsersRules() async throws {
        try await call("postUsersRules") {
            try UsersRulesApi.postUsersRules(body: $0.body())
        }
    }

    func testPostUsersRulesQuery() async throws {
        try await call("postUsersRulesQuery") {
            try UsersRulesApi.postUsersRulesQuery(
                body: $0.body(), pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"))
        }
    }
}
