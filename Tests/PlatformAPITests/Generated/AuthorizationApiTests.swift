// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformAuthorization

/// The functions of `AuthorizationApi`, each of which is called once.
final class AuthorizationApiTests: OperationTestCase {
    func testDeleteAuthorizationDivision() async throws {
        try await call("deleteAuthorizationDivision") {
            try AuthorizationApi.deleteAuthorizationDivision(
                divisionId: $0.value("divisionId"), force: $0.optional("force"))
        }
    }

    func testDeleteAuthorizationPoliciesTargetSubjectSubjectId() async throws {
        try await call("deleteAuthorizationPoliciesTargetSubjectSubjectId") {
            try AuthorizationApi.deleteAuthorizationPoliciesTargetSubjectSubjectId(
                targetName: $0.value("targetName"), subjectId: $0.value("subjectId"))
        }
    }

    func testDeleteAuthorizationRole() async throws {
        try await call("deleteAuthorizationRole") {
            try AuthorizationApi.deleteAuthorizationRole(roleId: $0.value("roleId"))
        }
    }

    func testDeleteAuthorizationSubjectDivisionRole() async throws {
        try await call("deleteAuthorizationSubjectDivisionRole") {
            try AuthorizationApi.deleteAuthorizationSubjectDivisionRole(
                subjectId: $0.value("subjectId"), divisionId: $0.value("divisionId"), roleId: $0.value("roleId"))
        }
    }

    func testGetAuthorizationDivision() async throws {
        try await call("getAuthorizationDivision") {
            try AuthorizationApi.getAuthorizationDivision(
                divisionId: $0.value("divisionId"), objectCount: $0.optional("objectCount"))
        }
    }

    func testGetAuthorizationDivisionGrants() async throws {
        try await call("getAuthorizationDivisionGrants") {
            try AuthorizationApi.getAuthorizationDivisionGrants(
                divisionId: $0.value("divisionId"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"))
        }
    }

    func testGetAuthorizationDivisions() async throws {
        try await call("getAuthorizationDivisions") {
            try AuthorizationApi.getAuthorizationDivisions(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                expand: $0.optional("expand"), nextPage: $0.optional("nextPage"),
                previousPage: $0.optional("previousPage"), objectCount: $0.optional("objectCount"),
                id: $0.optional("id"), name: $0.optional("name"))
        }
    }

    func testGetAuthorizationDivisionsDeleted() async throws {
        try await call("getAuthorizationDivisionsDeleted") {
            try AuthorizationApi.getAuthorizationDivisionsDeleted(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"))
        }
    }

    func testGetAuthorizationDivisionsHome() async throws {
        try await call("getAuthorizationDivisionsHome") { _ in
            AuthorizationApi.getAuthorizationDivisionsHome()
        }
    }

    func testGetAuthorizationDivisionsLimit() async throws {
        try await call("getAuthorizationDivisionsLimit") { _ in
            AuthorizationApi.getAuthorizationDivisionsLimit()
        }
    }

    func testGetAuthorizationDivisionsQuery() async throws {
        try await call("getAuthorizationDivisionsQuery") {
            try AuthorizationApi.getAuthorizationDivisionsQuery(
                before: $0.optional("before"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                id: $0.optional("id"), name: $0.optional("name"))
        }
    }

    func testGetAuthorizationDivisionspermittedMe() async throws {
        try await call("getAuthorizationDivisionspermittedMe") {
            try AuthorizationApi.getAuthorizationDivisionspermittedMe(
                permission: $0.value("permission"), name: $0.optional("name"))
        }
    }

    func testGetAuthorizationDivisionspermittedPagedMe() async throws {
        try await call("getAuthorizationDivisionspermittedPagedMe") {
            try AuthorizationApi.getAuthorizationDivisionspermittedPagedMe(
                permission: $0.value("permission"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"))
        }
    }

    func testGetAuthorizationDivisionspermittedPagedSubjectId() async throws {
        try await call("getAuthorizationDivisionspermittedPagedSubjectId") {
            try AuthorizationApi.getAuthorizationDivisionspermittedPagedSubjectId(
                subjectId: $0.value("subjectId"), permission: $0.value("permission"),
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"))
        }
    }

    func testGetAuthorizationPermissions() async throws {
        try await call("getAuthorizationPermissions") {
            try AuthorizationApi.getAuthorizationPermissions(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                queryType: $0.optional("queryType"), query: $0.optional("query"))
        }
    }

    func testGetAuthorizationPolicies() async throws {
        try await call("getAuthorizationPolicies") {
            try AuthorizationApi.getAuthorizationPolicies(
                after: $0.optional("after"), pageSize: $0.optional("pageSize"))
        }
    }

    func testGetAuthorizationPoliciesSubjectSubjectId() async throws {
        try await call("getAuthorizationPoliciesSubjectSubjectId") {
            try AuthorizationApi.getAuthorizationPoliciesSubjectSubjectId(
                subjectId: $0.value("subjectId"), after: $0.optional("after"), pageSize: $0.optional("pageSize"))
        }
    }

    func testGetAuthorizationPoliciesTarget() async throws {
        try await call("getAuthorizationPoliciesTarget") {
            try AuthorizationApi.getAuthorizationPoliciesTarget(
                targetName: $0.value("targetName"), after: $0.optional("after"), pageSize: $0.optional("pageSize"))
        }
    }

    func testGetAuthorizationPoliciesTargetSubjectSubjectId() async throws {
        try await call("getAuthorizationPoliciesTargetSubjectSubjectId") {
            try AuthorizationApi.getAuthorizationPoliciesTargetSubjectSubjectId(
                targetName: $0.value("targetName"), subjectId: $0.value("subjectId"))
        }
    }

    func testGetAuthorizationPoliciesTargets() async throws {
        try await call("getAuthorizationPoliciesTargets") { _ in
            AuthorizationApi.getAuthorizationPoliciesTargets()
        }
    }

    func testGetAuthorizationPolicy() async throws {
        try await call("getAuthorizationPolicy") {
            try AuthorizationApi.getAuthorizationPolicy(policyId: $0.value("policyId"))
        }
    }

    func testGetAuthorizationPolicyAttributes() async throws {
        try await call("getAuthorizationPolicyAttributes") {
            try AuthorizationApi.getAuthorizationPolicyAttributes(policyId: $0.value("policyId"))
        }
    }

    func testGetAuthorizationProducts() async throws {
        try await call("getAuthorizationProducts") { _ in
            AuthorizationApi.getAuthorizationProducts()
        }
    }

    func testGetAuthorizationRole() async throws {
        try await call("getAuthorizationRole") {
            try AuthorizationApi.getAuthorizationRole(
                roleId: $0.value("roleId"), userCount: $0.optional("userCount"), expand: $0.optional("expand"))
        }
    }

    func testGetAuthorizationRoleComparedefaultRightRoleId() async throws {
        try await call("getAuthorizationRoleComparedefaultRightRoleId") {
            try AuthorizationApi.getAuthorizationRoleComparedefaultRightRoleId(
                leftRoleId: $0.value("leftRoleId"), rightRoleId: $0.value("rightRoleId"))
        }
    }

    func testGetAuthorizationRoleSubjectgrants() async throws {
        try await call("getAuthorizationRoleSubjectgrants") {
            try AuthorizationApi.getAuthorizationRoleSubjectgrants(
                roleId: $0.value("roleId"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                sortBy: $0.optional("sortBy"), expand: $0.optional("expand"), nextPage: $0.optional("nextPage"),
                previousPage: $0.optional("previousPage"))
        }
    }

    func testGetAuthorizationRoleUsers() async throws {
        try await call("getAuthorizationRoleUsers") {
            try AuthorizationApi.getAuthorizationRoleUsers(
                roleId: $0.value("roleId"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
    }

    func testGetAuthorizationRoles() async throws {
        try await call("getAuthorizationRoles") {
            try AuthorizationApi.getAuthorizationRoles(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                expand: $0.optional("expand"), nextPage: $0.optional("nextPage"),
                previousPage: $0.optional("previousPage"), name: $0.optional("name"),
                permission: $0.optional("permission"), defaultRoleId: $0.optional("defaultRoleId"),
                userCount: $0.optional("userCount"), id: $0.optional("id"))
        }
    }

    func testGetAuthorizationRolesSettings() async throws {
        try await call("getAuthorizationRolesSettings") { _ in
            AuthorizationApi.getAuthorizationRolesSettings()
        }
    }

    func testGetAuthorizationSettings() async throws {
        try await call("getAuthorizationSettings") { _ in
            AuthorizationApi.getAuthorizationSettings()
        }
    }

    func testGetAuthorizationSubject() async throws {
        try await call("getAuthorizationSubject") {
            try AuthorizationApi.getAuthorizationSubject(
                subjectId: $0.value("subjectId"), includeDuplicates: $0.optional("includeDuplicates"),
                includeFullRoles: $0.optional("includeFullRoles"))
        }
    }

    func testGetAuthorizationSubjectsMe() async throws {
        try await call("getAuthorizationSubjectsMe") {
            try AuthorizationApi.getAuthorizationSubjectsMe(
                includeDuplicates: $0.optional("includeDuplicates"), includeFullRoles: $0.optional("includeFullRoles"))
        }
    }

    func testGetAuthorizationSubjectsRolecounts() async throws {
        try await call("getAuthorizationSubjectsRolecounts") {
            try AuthorizationApi.getAuthorizationSubjectsRolecounts(id: $0.optional("id"))
        }
    }

    func testGetUserRoles() async throws {
        try await call("getUserRoles") {
            try AuthorizationApi.getUserRoles(subjectId: $0.value("subjectId"))
        }
    }

    func testPatchAuthorizationRole() async throws {
        try await call("patchAuthorizationRole") {
            try AuthorizationApi.patchAuthorizationRole(roleId: $0.value("roleId"), body: $0.body())
        }
    }

    func testPatchAuthorizationSettings() async throws {
        try await call("patchAuthorizationSettings") {
            try AuthorizationApi.patchAuthorizationSettings(body: $0.body())
        }
    }

    func testPostAuthorizationDivisionObject() async throws {
        try await call("postAuthorizationDivisionObject") {
            try AuthorizationApi.postAuthorizationDivisionObject(
                divisionId: $0.value("divisionId"), objectType: $0.value("objectType"), body: $0.body())
        }
    }

    func testPostAuthorizationDivisionRestore() async throws {
        try await call("postAuthorizationDivisionRestore") {
            try AuthorizationApi.postAuthorizationDivisionRestore(divisionId: $0.value("divisionId"), body: $0.body())
        }
    }

    func testPostAuthorizationDivisions() async throws {
        try await call("postAuthorizationDivisions") {
            try AuthorizationApi.postAuthorizationDivisions(body: $0.body())
        }
    }

    func testPostAuthorizationPoliciesTarget() async throws {
        try await call("postAuthorizationPoliciesTarget") {
            try AuthorizationApi.postAuthorizationPoliciesTarget(
                targetName: $0.value("targetName"), body: $0.body(), skipLockoutCheck: $0.optional("skipLockoutCheck"))
        }
    }

    func testPostAuthorizationPoliciesTargetValidate() async throws {
        try await call("postAuthorizationPoliciesTargetValidate") {
            try AuthorizationApi.postAuthorizationPoliciesTargetValidate(
                targetName: $0.value("targetName"), body: $0.body())
        }
    }

    func testPostAuthorizationPolicySimulate() async throws {
        try await call("postAuthorizationPolicySimulate") {
            try AuthorizationApi.postAuthorizationPolicySimulate(policyId: $0.value("policyId"), body: $0.body())
        }
    }

    func testPostAuthorizationRole() async throws {
        try await call("postAuthorizationRole") {
            try AuthorizationApi.postAuthorizationRole(
                roleId: $0.value("roleId"), body: $0.body(), subjectType: $0.optional("subjectType"))
        }
    }

    func testPostAuthorizationRoleComparedefaultRightRoleId() async throws {
        try await call("postAuthorizationRoleComparedefaultRightRoleId") {
            try AuthorizationApi.postAuthorizationRoleComparedefaultRightRoleId(
                leftRoleId: $0.value("leftRoleId"), rightRoleId: $0.value("rightRoleId"), body: $0.body())
        }
    }

    func testPostAuthorizationRoles() async throws {
        try await call("postAuthorizationRoles") {
            try AuthorizationApi.postAuthorizationRoles(body: $0.body())
        }
    }

    func testPostAuthorizationRolesDefault() async throws {
        try await call("postAuthorizationRolesDefault") {
            try AuthorizationApi.postAuthorizationRolesDefault(force: $0.optional("force"))
        }
    }

    func testPostAuthorizationSubjectBulkadd() async throws {
        try await call("postAuthorizationSubjectBulkadd") {
            try AuthorizationApi.postAuthorizationSubjectBulkadd(
                subjectId: $0.value("subjectId"), body: $0.body(), subjectType: $0.optional("subjectType"))
        }
    }

    func testPostAuthorizationSubjectBulkremove() async throws {
        try await call("postAuthorizationSubjectBulkremove") {
            try AuthorizationApi.postAuthorizationSubjectBulkremove(subjectId: $0.value("subjectId"), body: $0.body())
        }
    }

    func testPostAuthorizationSubjectBulkreplace() async throws {
        try await call("postAuthorizationSubjectBulkreplace") {
            try AuthorizationApi.postAuthorizationSubjectBulkreplace(
                subjectId: $0.value("subjectId"), body: $0.body(), subjectType: $0.optional("subjectType"))
        }
    }

    func testPostAuthorizationSubjectDivisionRole() async throws {
        try await call("postAuthorizationSubjectDivisionRole") {
            try AuthorizationApi.postAuthorizationSubjectDivisionRole(
                subjectId: $0.value("subjectId"), divisionId: $0.value("divisionId"), roleId: $0.value("roleId"),
                subjectType: $0.optional("subjectType"))
        }
    }

    func testPutAuthorizationDivision() async throws {
        try await call("putAuthorizationDivision") {
            try AuthorizationApi.putAuthorizationDivision(divisionId: $0.value("divisionId"), body: $0.body())
        }
    }

    func testPutAuthorizationPoliciesTarget() async throws {
        try await call("putAuthorizationPoliciesTarget") {
            try AuthorizationApi.putAuthorizationPoliciesTarget(
                targetName: $0.value("targetName"), body: $0.body(), skipLockoutCheck: $0.optional("skipLockoutCheck"))
        }
    }

    func testPutAuthorizationPolicy() async throws {
        try await call("putAuthorizationPolicy") {
            try AuthorizationApi.putAuthorizationPolicy(
                policyId: $0.value("policyId"), body: $0.body(), skipLockoutCheck: $0.optional("skipLockoutCheck"))
        }
    }

    func testPutAuthorizationRole() async throws {
        try await call("putAuthorizationRole") {
            try AuthorizationApi.putAuthorizationRole(roleId: $0.value("roleId"), body: $0.body())
        }
    }

    func testPutAuthorizationRoleUsersAdd() async throws {
        try await call("putAuthorizationRoleUsersAdd") {
            try AuthorizationApi.putAuthorizationRoleUsersAdd(roleId: $0.value("roleId"), body: $0.body())
        }
    }

    func testPutAuthorizationRoleUsersRemove() async throws {
        try await call("putAuthorizationRoleUsersRemove") {
            try AuthorizationApi.putAuthorizationRoleUsersRemove(roleId: $0.value("roleId"), body: $0.body())
        }
    }

    func testPutAuthorizationRolesDefault() async throws {
        try await call("putAuthorizationRolesDefault") {
            try AuthorizationApi.putAuthorizationRolesDefault(body: $0.body())
        }
    }

    func testPutAuthorizationRolesSettings() async throws {
        try await call("putAuthorizationRolesSettings") {
            try AuthorizationApi.putAuthorizationRolesSettings(body: $0.body())
        }
    }

    func testPutUserRoles() async throws {
        try await call("putUserRoles") {
            try AuthorizationApi.putUserRoles(subjectId: $0.value("subjectId"), body: $0.body())
        }
    }
}
