// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformUsersRules
import Testing

extension EveryFunctionTests {
    @Test(arguments: usersRulesApiCalls) func usersRulesApi(_ call: TypedCall) async throws { try await check(call) }

    static var usersRulesApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteUsersRule") {
            try UsersRulesApi.deleteUsersRule(ruleId: $0.value("ruleId"))
        }
        calls.add("getUsersRule") {
            try UsersRulesApi.getUsersRule(ruleId: $0.value("ruleId"))
        }
        calls.add("getUsersRuleDependentTypeId") {
            try UsersRulesApi.getUsersRuleDependentTypeId(
                ruleId: $0.value("ruleId"), ruleType: $0.value("ruleType"), typeId: $0.value("typeId"))
        }
        calls.add("getUsersRuleDependents") {
            try UsersRulesApi.getUsersRuleDependents(
                ruleId: $0.value("ruleId"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getUsersRules") {
            try UsersRulesApi.getUsersRules(
                types: $0.value("types"), pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                expand: $0.optional("expand"), enabled: $0.optional("enabled"), searchTerm: $0.optional("searchTerm"),
                sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getUsersRulesSetting") {
            try UsersRulesApi.getUsersRulesSetting(ruleType: $0.value("ruleType"))
        }
        calls.add("patchUsersRule") {
            try UsersRulesApi.patchUsersRule(ruleId: $0.value("ruleId"), body: $0.body())
        }
        calls.add("postUsersRules") {
            try UsersRulesApi.postUsersRules(body: $0.body())
        }
        calls.add("postUsersRulesQuery") {
            try UsersRulesApi.postUsersRulesQuery(
                body: $0.body(), pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"))
        }
        return calls
    }
}
