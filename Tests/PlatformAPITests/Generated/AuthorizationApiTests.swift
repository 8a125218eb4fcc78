// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformAuthorization
import Testing

extension EveryFunctionTests {
    @Test(arguments: authorizationApiCalls) func authorizationApi(_ call: TypedCall) async throws { try await check(call) }

    static var authorizationApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteAuthorizationDivision") {
            try AuthorizationApi.deleteAuthorizationDivision(
                divisionId: $0.value("divisionId"), force: $0.optional("force"))
        }
        calls.add("deleteAuthorizationPoliciesTargetSubjectSubjectId") {
            try AuthorizationApi.deleteAuthorizationPoliciesTargetSubjectSubjectId(
                targetName: $0.value("targetName"), subjectId: $0.value("subjectId"))
        }
        calls.add("deleteAuthorizationRole") {
            try AuthorizationApi.deleteAuthorizationRole(roleId: $0.value("roleId"))
        }
        calls.add("deleteAuthorizationSubjectDivisionRole") {
            try AuthorizationApi.deleteAuthorizationSubjectDivisionRole(
                subjectId: $0.value("subjectId"), divisionId: $0.value("divisionId"), roleId: $0.value("roleId"))
        }
        calls.add("getAuthorizationDivision") {
            try AuthorizationApi.getAuthorizationDivision(
                divisionId: $0.value("divisionId"), objectCount: $0.optional("objectCount"))
        }
        calls.add("getAuthorizationDivisionGrants") {
            try AuthorizationApi.getAuthorizationDivisionGrants(
                divisionId: $0.value("divisionId"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"))
        }
        calls.add("getAuthorizationDivisions") {
            try AuthorizationApi.getAuthorizationDivisions(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                expand: $0.optional("expand"), nextPage: $0.optional("nextPage"),
                previousPage: $0.optional("previousPage"), objectCount: $0.optional("objectCount"),
                id: $0.optional("id"), name: $0.optional("name"))
        }
        calls.add("getAuthorizationDivisionsDeleted") {
            try AuthorizationApi.getAuthorizationDivisionsDeleted(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"))
        }
        calls.add("getAuthorizationDivisionsHome") { _ in AuthorizationApi.getAuthorizationDivisionsHome() }
        calls.add("getAuthorizationDivisionsLimit") { _ in AuthorizationApi.getAuthorizationDivisionsLimit() }
        calls.add("getAuthorizationDivisionsQuery") {
            try AuthorizationApi.getAuthorizationDivisionsQuery(
                before: $0.optional("before"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                id: $0.optional("id"), name: $0.optional("name"))
        }
        calls.add("getAuthorizationDivisionspermittedMe") {
            try AuthorizationApi.getAuthorizationDivisionspermittedMe(
                permission: $0.value("permission"), name: $0.optional("name"))
        }
        calls.add("getAuthorizationDivisionspermittedPagedMe") {
            try AuthorizationApi.getAuthorizationDivisionspermittedPagedMe(
                permission: $0.value("permission"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"))
        }
        calls.add("getAuthorizationDivisionspermittedPagedSubjectId") {
            try AuthorizationApi.getAuthorizationDivisionspermittedPagedSubjectId(
                subjectId: $0.value("subjectId"), permission: $0.value("permission"),
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"))
        }
        calls.add("getAuthorizationPermissions") {
            try AuthorizationApi.getAuthorizationPermissions(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                queryType: $0.optional("queryType"), query: $0.optional("query"))
        }
        calls.add("getAuthorizationPolicies") {
            try AuthorizationApi.getAuthorizationPolicies(
                after: $0.optional("after"), pageSize: $0.optional("pageSize"))
        }
        calls.add("getAuthorizationPoliciesSubjectSubjectId") {
            try AuthorizationApi.getAuthorizationPoliciesSubjectSubjectId(
                subjectId: $0.value("subjectId"), after: $0.optional("after"), pageSize: $0.optional("pageSize"))
        }
        calls.add("getAuthorizationPoliciesTarget") {
            try AuthorizationApi.getAuthorizationPoliciesTarget(
                targetName: $0.value("targetName"), after: $0.optional("after"), pageSize: $0.optional("pageSize"))
        }
        calls.add("getAuthorizationPoliciesTargetSubjectSubjectId") {
            try AuthorizationApi.getAuthorizationPoliciesTargetSubjectSubjectId(
                targetName: $0.value("targetName"), subjectId: $0.value("subjectId"))
        }
        calls.add("getAuthorizationPoliciesTargets") { _ in AuthorizationApi.getAuthorizationPoliciesTargets() }
        calls.add("getAuthorizationPolicy") {
            try AuthorizationApi.getAuthorizationPolicy(policyId: $0.value("policyId"))
        }
        calls.add("getAuthorizationPolicyAttributes") {
            try AuthorizationApi.getAuthorizationPolicyAttributes(policyId: $0.value("policyId"))
        }
        calls.add("getAuthorizationProducts") { _ in AuthorizationApi.getAuthorizationProducts() }
        calls.add("getAuthorizationRole") {
            try AuthorizationApi.getAuthorizationRole(
                roleId: $0.value("roleId"), userCount: $0.optional("userCount"), expand: $0.optional("expand"))
        }
        calls.add("getAuthorizationRoleComparedefaultRightRoleId") {
            try AuthorizationApi.getAuthorizationRoleComparedefaultRightRoleId(
                leftRoleId: $0.value("leftRoleId"), rightRoleId: $0.value("rightRoleId"))
        }
        calls.add("getAuthorizationRoleSubjectgrants") {
            try AuthorizationApi.getAuthorizationRoleSubjectgrants(
                roleId: $0.value("roleId"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                sortBy: $0.optional("sortBy"), expand: $0.optional("expand"), nextPage: $0.optional("nextPage"),
                previousPage: $0.optional("previousPage"))
        }
        calls.add("getAuthorizationRoleUsers") {
            try AuthorizationApi.getAuthorizationRoleUsers(
                roleId: $0.value("roleId"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
        calls.add("getAuthorizationRoles") {
            try AuthorizationApi.getAuthorizationRoles(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                expand: $0.optional("expand"), nextPage: $0.optional("nextPage"),
                previousPage: $0.optional("previousPage"), name: $0.optional("name"),
                permission: $0.optional("permission"), defaultRoleId: $0.optional("defaultRoleId"),
                userCount: $0.optional("userCount"), id: $0.optional("id"))
        }
        calls.add("getAuthorizationRolesSettings") { _ in AuthorizationApi.getAuthorizationRolesSettings() }
        calls.add("getAuthorizationSettings") { _ in AuthorizationApi.getAuthorizationSettings() }
        calls.add("getAuthorizationSubject") {
            try AuthorizationApi.getAuthorizationSubject(
                subjectId: $0.value("subjectId"), includeDuplicates: $0.optional("includeDuplicates"),
                includeFullRoles: $0.optional("includeFullRoles"))
        }
        calls.add("getAuthorizationSubjectsMe") {
            try AuthorizationApi.getAuthorizationSubjectsMe(
                includeDuplicates: $0.optional("includeDuplicates"), includeFullRoles: $0.optional("includeFullRoles"))
        }
        calls.add("getAuthorizationSubjectsRolecounts") {
            try AuthorizationApi.getAuthorizationSubjectsRolecounts(id: $0.optional("id"))
        }
        calls.add("getUserRoles") {
            try AuthorizationApi.getUserRoles(subjectId: $0.value("subjectId"))
        }
        calls.add("patchAuthorizationRole") {
            try AuthorizationApi.patchAuthorizationRole(roleId: $0.value("roleId"), body: $0.body())
        }
        calls.add("patchAuthorizationSettings") {
            try AuthorizationApi.patchAuthorizationSettings(body: $0.body())
        }
        calls.add("postAuthorizationDivisionObject") {
            try AuthorizationApi.postAuthorizationDivisionObject(
                divisionId: $0.value("divisionId"), objectType: $0.value("objectType"), body: $0.body())
        }
        calls.add("postAuthorizationDivisionRestore") {
            try AuthorizationApi.postAuthorizationDivisionRestore(divisionId: $0.value("divisionId"), body: $0.body())
        }
        calls.add("postAuthorizationDivisions") {
            try AuthorizationApi.postAuthorizationDivisions(body: $0.body())
        }
        calls.add("postAuthorizationPoliciesTarget") {
            try AuthorizationApi.postAuthorizationPoliciesTarget(
                targetName: $0.value("targetName"), body: $0.body(), skipLockoutCheck: $0.optional("skipLockoutCheck"))
        }
        calls.add("postAuthorizationPoliciesTargetValidate") {
            try AuthorizationApi.postAuthorizationPoliciesTargetValidate(
                targetName: $0.value("targetName"), body: $0.body())
        }
        calls.add("postAuthorizationPolicySimulate") {
            try AuthorizationApi.postAuthorizationPolicySimulate(policyId: $0.value("policyId"), body: $0.body())
        }
        calls.add("postAuthorizationRole") {
            try AuthorizationApi.postAuthorizationRole(
                roleId: $0.value("roleId"), body: $0.body(), subjectType: $0.optional("subjectType"))
        }
        calls.add("postAuthorizationRoleComparedefaultRightRoleId") {
            try AuthorizationApi.postAuthorizationRoleComparedefaultRightRoleId(
                leftRoleId: $0.value("leftRoleId"), rightRoleId: $0.value("rightRoleId"), body: $0.body())
        }
        calls.add("postAuthorizationRoles") {
            try AuthorizationApi.postAuthorizationRoles(body: $0.body())
        }
        calls.add("postAuthorizationRolesDefault") {
            try AuthorizationApi.postAuthorizationRolesDefault(force: $0.optional("force"))
        }
        calls.add("postAuthorizationSubjectBulkadd") {
            try AuthorizationApi.postAuthorizationSubjectBulkadd(
                subjectId: $0.value("subjectId"), body: $0.body(), subjectType: $0.optional("subjectType"))
        }
        calls.add("postAuthorizationSubjectBulkremove") {
            try AuthorizationApi.postAuthorizationSubjectBulkremove(subjectId: $0.value("subjectId"), body: $0.body())
        }
        calls.add("postAuthorizationSubjectBulkreplace") {
            try AuthorizationApi.postAuthorizationSubjectBulkreplace(
                subjectId: $0.value("subjectId"), body: $0.body(), subjectType: $0.optional("subjectType"))
        }
        calls.add("postAuthorizationSubjectDivisionRole") {
            try AuthorizationApi.postAuthorizationSubjectDivisionRole(
                subjectId: $0.value("subjectId"), divisionId: $0.value("divisionId"), roleId: $0.value("roleId"),
                subjectType: $0.optional("subjectType"))
        }
        calls.add("putAuthorizationDivision") {
            try AuthorizationApi.putAuthorizationDivision(divisionId: $0.value("divisionId"), body: $0.body())
        }
        calls.add("putAuthorizationPoliciesTarget") {
            try AuthorizationApi.putAuthorizationPoliciesTarget(
                targetName: $0.value("targetName"), body: $0.body(), skipLockoutCheck: $0.optional("skipLockoutCheck"))
        }
        calls.add("putAuthorizationPolicy") {
            try AuthorizationApi.putAuthorizationPolicy(
                policyId: $0.value("policyId"), body: $0.body(), skipLockoutCheck: $0.optional("skipLockoutCheck"))
        }
        calls.add("putAuthorizationRole") {
            try AuthorizationApi.putAuthorizationRole(roleId: $0.value("roleId"), body: $0.body())
        }
        calls.add("putAuthorizationRoleUsersAdd") {
            try AuthorizationApi.putAuthorizationRoleUsersAdd(roleId: $0.value("roleId"), body: $0.body())
        }
        calls.add("putAuthorizationRoleUsersRemove") {
            try AuthorizationApi.putAuthorizationRoleUsersRemove(roleId: $0.value("roleId"), body: $0.body())
        }
        calls.add("putAuthorizationRolesDefault") {
            try AuthorizationApi.putAuthorizationRolesDefault(body: $0.body())
        }
        calls.add("putAuthorizationRolesSettings") {
            try AuthorizationApi.putAuthorizationRolesSettings(body: $0.body())
        }
        calls.add("putUserRoles") {
            try AuthorizationApi.putUserRoles(subjectId: $0.value("subjectId"), body: $0.body())
        }
        return calls
    }
}
