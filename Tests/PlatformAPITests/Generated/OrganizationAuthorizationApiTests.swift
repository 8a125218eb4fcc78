// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformOrganizationAuthorization

/// The functions of `OrganizationAuthorizationApi`, each of which is called once.
final class OrganizationAuthorizationApiTests: OperationTestCase {
    func testDeleteOrgauthorizationTrustee() async throws {
        try await call("deleteOrgauthorizationTrustee") {
            try OrganizationAuthorizationApi.deleteOrgauthorizationTrustee(trusteeOrgId: $0.value("trusteeOrgId"))
        }
    }

    func testDeleteOrgauthorizationTrusteeCloneduser() async throws {
        try await call("deleteOrgauthorizationTrusteeCloneduser") {
            try OrganizationAuthorizationApi.deleteOrgauthorizationTrusteeCloneduser(
                trusteeOrgId: $0.value("trusteeOrgId"), trusteeUserId: $0.value("trusteeUserId"))
        }
    }

    func testDeleteOrgauthorizationTrusteeGroup() async throws {
        try await call("deleteOrgauthorizationTrusteeGroup") {
            try OrganizationAuthorizationApi.deleteOrgauthorizationTrusteeGroup(
                trusteeOrgId: $0.value("trusteeOrgId"), trusteeGroupId: $0.value("trusteeGroupId"))
        }
    }

    func testDeleteOrgauthorizationTrusteeGroupRoles() async throws {
        try await call("deleteOrgauthorizationTrusteeGroupRoles") {
            try OrganizationAuthorizationApi.deleteOrgauthorizationTrusteeGroupRoles(
                trusteeOrgId: $0.value("trusteeOrgId"), trusteeGroupId: $0.value("trusteeGroupId"))
        }
    }

    func testDeleteOrgauthorizationTrusteeUser() async throws {
        try await call("deleteOrgauthorizationTrusteeUser") {
            try OrganizationAuthorizationApi.deleteOrgauthorizationTrusteeUser(
                trusteeOrgId: $0.value("trusteeOrgId"), trusteeUserId: $0.value("trusteeUserId"))
        }
    }

    func testDeleteOrgauthorizationTrusteeUserRoles() async throws {
        try await call("deleteOrgauthorizationTrusteeUserRoles") {
            try OrganizationAuthorizationApi.deleteOrgauthorizationTrusteeUserRoles(
                trusteeOrgId: $0.value("trusteeOrgId"), trusteeUserId: $0.value("trusteeUserId"))
        }
    }

    func testDeleteOrgauthorizationTrustees() async throws {
        try await call("deleteOrgauthorizationTrustees") {
            try OrganizationAuthorizationApi.deleteOrgauthorizationTrustees(id: $0.value("id"))
        }
    }

    func testDeleteOrgauthorizationTrustor() async throws {
        try await call("deleteOrgauthorizationTrustor") {
            try OrganizationAuthorizationApi.deleteOrgauthorizationTrustor(trustorOrgId: $0.value("trustorOrgId"))
        }
    }

    func testDeleteOrgauthorizationTrustorCloneduser() async throws {
        try await call("deleteOrgauthorizationTrustorCloneduser") {
            try OrganizationAuthorizationApi.deleteOrgauthorizationTrustorCloneduser(
                trustorOrgId: $0.value("trustorOrgId"), trusteeUserId: $0.value("trusteeUserId"))
        }
    }

    func testDeleteOrgauthorizationTrustorGroup() async throws {
        try await call("deleteOrgauthorizationTrustorGroup") {
            try OrganizationAuthorizationApi.deleteOrgauthorizationTrustorGroup(
                trustorOrgId: $0.value("trustorOrgId"), trustorGroupId: $0.value("trustorGroupId"))
        }
    }

    func testDeleteOrgauthorizationTrustorUser() async throws {
        try await call("deleteOrgauthorizationTrustorUser") {
            try OrganizationAuthorizationApi.deleteOrgauthorizationTrustorUser(
                trustorOrgId: $0.value("trustorOrgId"), trusteeUserId: $0.value("trusteeUserId"))
        }
    }

    func testDeleteOrgauthorizationTrustors() async throws {
        try await call("deleteOrgauthorizationTrustors") {
            try OrganizationAuthorizationApi.deleteOrgauthorizationTrustors(id: $0.value("id"))
        }
    }

    func testGetOrgauthorizationPairing() async throws {
        try await call("getOrgauthorizationPairing") {
            try OrganizationAuthorizationApi.getOrgauthorizationPairing(pairingId: $0.value("pairingId"))
        }
    }

    func testGetOrgauthorizationTrustee() async throws {
        try await call("getOrgauthorizationTrustee") {
            try OrganizationAuthorizationApi.getOrgauthorizationTrustee(trusteeOrgId: $0.value("trusteeOrgId"))
        }
    }

    func testGetOrgauthorizationTrusteeClonedusers() async throws {
        try await call("getOrgauthorizationTrusteeClonedusers") {
            try OrganizationAuthorizationApi.getOrgauthorizationTrusteeClonedusers(
                trusteeOrgId: $0.value("trusteeOrgId"))
        }
    }

    func testGetOrgauthorizationTrusteeGroup() async throws {
        try await call("getOrgauthorizationTrusteeGroup") {
            try OrganizationAuthorizationApi.getOrgauthorizationTrusteeGroup(
                trusteeOrgId: $0.value("trusteeOrgId"), trusteeGroupId: $0.value("trusteeGroupId"))
        }
    }

    func testGetOrgauthorizationTrusteeGroupRoles() async throws {
        try await call("getOrgauthorizationTrusteeGroupRoles") {
            try OrganizationAuthorizationApi.getOrgauthorizationTrusteeGroupRoles(
                trusteeOrgId: $0.value("trusteeOrgId"), trusteeGroupId: $0.value("trusteeGroupId"))
        }
    }

    func testGetOrgauthorizationTrusteeGroups() async throws {
        try await call("getOrgauthorizationTrusteeGroups") {
            try OrganizationAuthorizationApi.getOrgauthorizationTrusteeGroups(
                trusteeOrgId: $0.value("trusteeOrgId"), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"))
        }
    }

    func testGetOrgauthorizationTrusteeUser() async throws {
        try await call("getOrgauthorizationTrusteeUser") {
            try OrganizationAuthorizationApi.getOrgauthorizationTrusteeUser(
                trusteeOrgId: $0.value("trusteeOrgId"), trusteeUserId: $0.value("trusteeUserId"))
        }
    }

    func testGetOrgauthorizationTrusteeUserRoles() async throws {
        try await call("getOrgauthorizationTrusteeUserRoles") {
            try OrganizationAuthorizationApi.getOrgauthorizationTrusteeUserRoles(
                trusteeOrgId: $0.value("trusteeOrgId"), trusteeUserId: $0.value("trusteeUserId"))
        }
    }

    func testGetOrgauthorizationTrusteeUsers() async throws {
        try await call("getOrgauthorizationTrusteeUsers") {
            try OrganizationAuthorizationApi.getOrgauthorizationTrusteeUsers(
                trusteeOrgId: $0.value("trusteeOrgId"), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"))
        }
    }

    func testGetOrgauthorizationTrustees() async throws {
        try await call("getOrgauthorizationTrustees") {
            try OrganizationAuthorizationApi.getOrgauthorizationTrustees(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
    }

    func testGetOrgauthorizationTrusteesCare() async throws {
        try await call("getOrgauthorizationTrusteesCare") { _ in
            OrganizationAuthorizationApi.getOrgauthorizationTrusteesCare()
        }
    }

    func testGetOrgauthorizationTrusteesDefault() async throws {
        try await call("getOrgauthorizationTrusteesDefault") { _ in
            OrganizationAuthorizationApi.getOrgauthorizationTrusteesDefault()
        }
    }

    func testGetOrgauthorizationTrustor() async throws {
        try await call("getOrgauthorizationTrustor") {
            try OrganizationAuthorizationApi.getOrgauthorizationTrustor(trustorOrgId: $0.value("trustorOrgId"))
        }
    }

    func testGetOrgauthorizationTrustorCloneduser() async throws {
        try await call("getOrgauthorizationTrustorCloneduser") {
            try OrganizationAuthorizationApi.getOrgauthorizationTrustorCloneduser(
                trustorOrgId: $0.value("trustorOrgId"), trusteeUserId: $0.value("trusteeUserId"))
        }
    }

    func testGetOrgauthorizationTrustorClonedusers() async throws {
        try await call("getOrgauthorizationTrustorClonedusers") {
            try OrganizationAuthorizationApi.getOrgauthorizationTrustorClonedusers(
                trustorOrgId: $0.value("trustorOrgId"))
        }
    }

    func testGetOrgauthorizationTrustorGroup() async throws {
        try await call("getOrgauthorizationTrustorGroup") {
            try OrganizationAuthorizationApi.getOrgauthorizationTrustorGroup(
                trustorOrgId: $0.value("trustorOrgId"), trustorGroupId: $0.value("trustorGroupId"))
        }
    }

    func testGetOrgauthorizationTrustorGroups() async throws {
        try await call("getOrgauthorizationTrustorGroups") {
            try OrganizationAuthorizationApi.getOrgauthorizationTrustorGroups(
                trustorOrgId: $0.value("trustorOrgId"), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"))
        }
    }

    func testGetOrgauthorizationTrustorUser() async throws {
        try await call("getOrgauthorizationTrustorUser") {
            try OrganizationAuthorizationApi.getOrgauthorizationTrustorUser(
                trustorOrgId: $0.value("trustorOrgId"), trusteeUserId: $0.value("trusteeUserId"))
        }
    }

    func testGetOrgauthorizationTrustorUsers() async throws {
        try await call("getOrgauthorizationTrustorUsers") {
            try OrganizationAuthorizationApi.getOrgauthorizationTrustorUsers(
                trustorOrgId: $0.value("trustorOrgId"), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"))
        }
    }

    func testGetOrgauthorizationTrustors() async throws {
        try await call("getOrgauthorizationTrustors") {
            try OrganizationAuthorizationApi.getOrgauthorizationTrustors(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
    }

    func testPostOrgauthorizationPairings() async throws {
        try await call("postOrgauthorizationPairings") {
            try OrganizationAuthorizationApi.postOrgauthorizationPairings(body: $0.body())
        }
    }

    func testPostOrgauthorizationTrusteeGroups() async throws {
        try await call("postOrgauthorizationTrusteeGroups") {
            try OrganizationAuthorizationApi.postOrgauthorizationTrusteeGroups(
                trusteeOrgId: $0.value("trusteeOrgId"), body: $0.body())
        }
    }

    func testPostOrgauthorizationTrusteeUsers() async throws {
        try await call("postOrgauthorizationTrusteeUsers") {
            try OrganizationAuthorizationApi.postOrgauthorizationTrusteeUsers(
                trusteeOrgId: $0.value("trusteeOrgId"), body: $0.body())
        }
    }

    func testPostOrgauthorizationTrustees() async throws {
        try await call("postOrgauthorizationTrustees") {
            try OrganizationAuthorizationApi.postOrgauthorizationTrustees(body: $0.body())
        }
    }

    func testPostOrgauthorizationTrusteesAudits() async throws {
        try await call("postOrgauthorizationTrusteesAudits") {
            try OrganizationAuthorizationApi.postOrgauthorizationTrusteesAudits(
                body: $0.body(), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"))
        }
    }

    func testPostOrgauthorizationTrusteesCare() async throws {
        try await call("postOrgauthorizationTrusteesCare") {
            try OrganizationAuthorizationApi.postOrgauthorizationTrusteesCare(
                assignDefaultRole: $0.optional("assignDefaultRole"), autoExpire: $0.optional("autoExpire"),
                assignFullAccess: $0.optional("assignFullAccess"),
                allowTrustedUserAccess: $0.optional("allowTrustedUserAccess"))
        }
    }

    func testPostOrgauthorizationTrusteesDefault() async throws {
        try await call("postOrgauthorizationTrusteesDefault") {
            try OrganizationAuthorizationApi.postOrgauthorizationTrusteesDefault(
                assignDefaultRole: $0.optional("assignDefaultRole"), autoExpire: $0.optional("autoExpire"))
        }
    }

    func testPostOrgauthorizationTrustorAudits() async throws {
        try await call("postOrgauthorizationTrustorAudits") {
            try OrganizationAuthorizationApi.postOrgauthorizationTrustorAudits(
                body: $0.body(), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"))
        }
    }

    func testPutOrgauthorizationTrustee() async throws {
        try await call("putOrgauthorizationTrustee") {
            try OrganizationAuthorizationApi.putOrgauthorizationTrustee(
                trusteeOrgId: $0.value("trusteeOrgId"), body: $0.body())
        }
    }

    func testPutOrgauthorizationTrusteeGroupRoledivisions() async throws {
        try await call("putOrgauthorizationTrusteeGroupRoledivisions") {
            try OrganizationAuthorizationApi.putOrgauthorizationTrusteeGroupRoledivisions(
                trusteeOrgId: $0.value("trusteeOrgId"), trusteeGroupId: $0.value("trusteeGroupId"), body: $0.body())
        }
    }

    func testPutOrgauthorizationTrusteeGroupRoles() async throws {
        try await call("putOrgauthorizationTrusteeGroupRoles") {
            try OrganizationAuthorizationApi.putOrgauthorizationTrusteeGroupRoles(
                trusteeOrgId: $0.value("trusteeOrgId"), trusteeGroupId: $0.value("trusteeGroupId"), body: $0.body())
        }
    }

    func testPutOrgauthorizationTrusteeUserRoledivisions() async throws {
        try await call("putOrgauthorizationTrusteeUserRoledivisions") {
            try OrganizationAuthorizationApi.putOrgauthorizationTrusteeUserRoledivisions(
                trusteeOrgId: $0.value("trusteeOrgId"), trusteeUserId: $0.value("trusteeUserId"), body: $0.body())
        }
    }

    func testPutOrgauthorizationTrusteeUserRoles() async throws {
        try await call("putOrgauthorizationTrusteeUserRoles") {
            try OrganizationAuthorizationApi.putOrgauthorizationTrusteeUserRoles(
                trusteeOrgId: $0.value("trusteeOrgId"), trusteeUserId: $0.value("trusteeUserId"), body: $0.body())
        }
    }

    func testPutOrgauthorizationTrustorCloneduser() async throws {
        try await call("putOrgauthorizationTrustorCloneduser") {
            try OrganizationAuthorizationApi.putOrgauthorizationTrustorCloneduser(
                trustorOrgId: $0.value("trustorOrgId"), trusteeUserId: $0.value("trusteeUserId"))
        }
    }

    func testPutOrgauthorizationTrustorGroup() async throws {
        try await call("putOrgauthorizationTrustorGroup") {
            try OrganizationAuthorizationApi.putOrgauthorizationTrustorGroup(
                trustorOrgId: $0.value("trustorOrgId"), trustorGroupId: $0.value("trustorGroupId"))
        }
    }

    func testPutOrgauthorizationTrustorUser() async throws {
        try await call("putOrgauthorizationTrustorUser") {
            try OrganizationAuthorizationApi.putOrgauthorizationTrustorUser(
                trustorOrgId: $0.value("trustorOrgId"), trusteeUserId: $0.value("trusteeUserId"))
        }
    }
}
