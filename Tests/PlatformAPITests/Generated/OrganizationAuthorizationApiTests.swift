// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformOrganizationAuthorization
import Testing

extension EveryFunctionTests {
    @Test(arguments: organizationAuthorizationApiCalls) func organizationAuthorizationApi(_ call: TypedCall) async throws { try await check(call) }

    static var organizationAuthorizationApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteOrgauthorizationTrustee") {
            try OrganizationAuthorizationApi.deleteOrgauthorizationTrustee(trusteeOrgId: $0.value("trusteeOrgId"))
        }
        calls.add("deleteOrgauthorizationTrusteeCloneduser") {
            try OrganizationAuthorizationApi.deleteOrgauthorizationTrusteeCloneduser(
                trusteeOrgId: $0.value("trusteeOrgId"), trusteeUserId: $0.value("trusteeUserId"))
        }
        calls.add("deleteOrgauthorizationTrusteeGroup") {
            try OrganizationAuthorizationApi.deleteOrgauthorizationTrusteeGroup(
                trusteeOrgId: $0.value("trusteeOrgId"), trusteeGroupId: $0.value("trusteeGroupId"))
        }
        calls.add("deleteOrgauthorizationTrusteeGroupRoles") {
            try OrganizationAuthorizationApi.deleteOrgauthorizationTrusteeGroupRoles(
                trusteeOrgId: $0.value("trusteeOrgId"), trusteeGroupId: $0.value("trusteeGroupId"))
        }
        calls.add("deleteOrgauthorizationTrusteeUser") {
            try OrganizationAuthorizationApi.deleteOrgauthorizationTrusteeUser(
                trusteeOrgId: $0.value("trusteeOrgId"), trusteeUserId: $0.value("trusteeUserId"))
        }
        calls.add("deleteOrgauthorizationTrusteeUserRoles") {
            try OrganizationAuthorizationApi.deleteOrgauthorizationTrusteeUserRoles(
                trusteeOrgId: $0.value("trusteeOrgId"), trusteeUserId: $0.value("trusteeUserId"))
        }
        calls.add("deleteOrgauthorizationTrustees") {
            try OrganizationAuthorizationApi.deleteOrgauthorizationTrustees(id: $0.value("id"))
        }
        calls.add("deleteOrgauthorizationTrustor") {
            try OrganizationAuthorizationApi.deleteOrgauthorizationTrustor(trustorOrgId: $0.value("trustorOrgId"))
        }
        calls.add("deleteOrgauthorizationTrustorCloneduser") {
            try OrganizationAuthorizationApi.deleteOrgauthorizationTrustorCloneduser(
                trustorOrgId: $0.value("trustorOrgId"), trusteeUserId: $0.value("trusteeUserId"))
        }
        calls.add("deleteOrgauthorizationTrustorGroup") {
            try OrganizationAuthorizationApi.deleteOrgauthorizationTrustorGroup(
                trustorOrgId: $0.value("trustorOrgId"), trustorGroupId: $0.value("trustorGroupId"))
        }
        calls.add("deleteOrgauthorizationTrustorUser") {
            try OrganizationAuthorizationApi.deleteOrgauthorizationTrustorUser(
                trustorOrgId: $0.value("trustorOrgId"), trusteeUserId: $0.value("trusteeUserId"))
        }
        calls.add("deleteOrgauthorizationTrustors") {
            try OrganizationAuthorizationApi.deleteOrgauthorizationTrustors(id: $0.value("id"))
        }
        calls.add("getOrgauthorizationPairing") {
            try OrganizationAuthorizationApi.getOrgauthorizationPairing(pairingId: $0.value("pairingId"))
        }
        calls.add("getOrgauthorizationTrustee") {
            try OrganizationAuthorizationApi.getOrgauthorizationTrustee(trusteeOrgId: $0.value("trusteeOrgId"))
        }
        calls.add("getOrgauthorizationTrusteeClonedusers") {
            try OrganizationAuthorizationApi.getOrgauthorizationTrusteeClonedusers(
                trusteeOrgId: $0.value("trusteeOrgId"))
        }
        calls.add("getOrgauthorizationTrusteeGroup") {
            try OrganizationAuthorizationApi.getOrgauthorizationTrusteeGroup(
                trusteeOrgId: $0.value("trusteeOrgId"), trusteeGroupId: $0.value("trusteeGroupId"))
        }
        calls.add("getOrgauthorizationTrusteeGroupRoles") {
            try OrganizationAuthorizationApi.getOrgauthorizationTrusteeGroupRoles(
                trusteeOrgId: $0.value("trusteeOrgId"), trusteeGroupId: $0.value("trusteeGroupId"))
        }
        calls.add("getOrgauthorizationTrusteeGroups") {
            try OrganizationAuthorizationApi.getOrgauthorizationTrusteeGroups(
                trusteeOrgId: $0.value("trusteeOrgId"), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"))
        }
        calls.add("getOrgauthorizationTrusteeUser") {
            try OrganizationAuthorizationApi.getOrgauthorizationTrusteeUser(
                trusteeOrgId: $0.value("trusteeOrgId"), trusteeUserId: $0.value("trusteeUserId"))
        }
        calls.add("getOrgauthorizationTrusteeUserRoles") {
            try OrganizationAuthorizationApi.getOrgauthorizationTrusteeUserRoles(
                trusteeOrgId: $0.value("trusteeOrgId"), trusteeUserId: $0.value("trusteeUserId"))
        }
        calls.add("getOrgauthorizationTrusteeUsers") {
            try OrganizationAuthorizationApi.getOrgauthorizationTrusteeUsers(
                trusteeOrgId: $0.value("trusteeOrgId"), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"))
        }
        calls.add("getOrgauthorizationTrustees") {
            try OrganizationAuthorizationApi.getOrgauthorizationTrustees(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
        calls.add("getOrgauthorizationTrusteesCare") { _ in OrganizationAuthorizationApi.getOrgauthorizationTrusteesCare() }
        calls.add("getOrgauthorizationTrusteesDefault") { _ in OrganizationAuthorizationApi.getOrgauthorizationTrusteesDefault() }
        calls.add("getOrgauthorizationTrustor") {
            try OrganizationAuthorizationApi.getOrgauthorizationTrustor(trustorOrgId: $0.value("trustorOrgId"))
        }
        calls.add("getOrgauthorizationTrustorCloneduser") {
            try OrganizationAuthorizationApi.getOrgauthorizationTrustorCloneduser(
                trustorOrgId: $0.value("trustorOrgId"), trusteeUserId: $0.value("trusteeUserId"))
        }
        calls.add("getOrgauthorizationTrustorClonedusers") {
            try OrganizationAuthorizationApi.getOrgauthorizationTrustorClonedusers(
                trustorOrgId: $0.value("trustorOrgId"))
        }
        calls.add("getOrgauthorizationTrustorGroup") {
            try OrganizationAuthorizationApi.getOrgauthorizationTrustorGroup(
                trustorOrgId: $0.value("trustorOrgId"), trustorGroupId: $0.value("trustorGroupId"))
        }
        calls.add("getOrgauthorizationTrustorGroups") {
            try OrganizationAuthorizationApi.getOrgauthorizationTrustorGroups(
                trustorOrgId: $0.value("trustorOrgId"), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"))
        }
        calls.add("getOrgauthorizationTrustorUser") {
            try OrganizationAuthorizationApi.getOrgauthorizationTrustorUser(
                trustorOrgId: $0.value("trustorOrgId"), trusteeUserId: $0.value("trusteeUserId"))
        }
        calls.add("getOrgauthorizationTrustorUsers") {
            try OrganizationAuthorizationApi.getOrgauthorizationTrustorUsers(
                trustorOrgId: $0.value("trustorOrgId"), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"))
        }
        calls.add("getOrgauthorizationTrustors") {
            try OrganizationAuthorizationApi.getOrgauthorizationTrustors(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
        calls.add("postOrgauthorizationPairings") {
            try OrganizationAuthorizationApi.postOrgauthorizationPairings(body: $0.body())
        }
        calls.add("postOrgauthorizationTrusteeGroups") {
            try OrganizationAuthorizationApi.postOrgauthorizationTrusteeGroups(
                trusteeOrgId: $0.value("trusteeOrgId"), body: $0.body())
        }
        calls.add("postOrgauthorizationTrusteeUsers") {
            try OrganizationAuthorizationApi.postOrgauthorizationTrusteeUsers(
                trusteeOrgId: $0.value("trusteeOrgId"), body: $0.body())
        }
        calls.add("postOrgauthorizationTrustees") {
            try OrganizationAuthorizationApi.postOrgauthorizationTrustees(body: $0.body())
        }
        calls.add("postOrgauthorizationTrusteesAudits") {
            try OrganizationAuthorizationApi.postOrgauthorizationTrusteesAudits(
                body: $0.body(), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"))
        }
        calls.add("postOrgauthorizationTrusteesCare") {
            try OrganizationAuthorizationApi.postOrgauthorizationTrusteesCare(
                assignDefaultRole: $0.optional("assignDefaultRole"), autoExpire: $0.optional("autoExpire"),
                assignFullAccess: $0.optional("assignFullAccess"),
                allowTrustedUserAccess: $0.optional("allowTrustedUserAccess"))
        }
        calls.add("postOrgauthorizationTrusteesDefault") {
            try OrganizationAuthorizationApi.postOrgauthorizationTrusteesDefault(
                assignDefaultRole: $0.optional("assignDefaultRole"), autoExpire: $0.optional("autoExpire"))
        }
        calls.add("postOrgauthorizationTrustorAudits") {
            try OrganizationAuthorizationApi.postOrgauthorizationTrustorAudits(
                body: $0.body(), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"))
        }
        calls.add("putOrgauthorizationTrustee") {
            try OrganizationAuthorizationApi.putOrgauthorizationTrustee(
                trusteeOrgId: $0.value("trusteeOrgId"), body: $0.body())
        }
        calls.add("putOrgauthorizationTrusteeGroupRoledivisions") {
            try OrganizationAuthorizationApi.putOrgauthorizationTrusteeGroupRoledivisions(
                trusteeOrgId: $0.value("trusteeOrgId"), trusteeGroupId: $0.value("trusteeGroupId"), body: $0.body())
        }
        calls.add("putOrgauthorizationTrusteeGroupRoles") {
            try OrganizationAuthorizationApi.putOrgauthorizationTrusteeGroupRoles(
                trusteeOrgId: $0.value("trusteeOrgId"), trusteeGroupId: $0.value("trusteeGroupId"), body: $0.body())
        }
        calls.add("putOrgauthorizationTrusteeUserRoledivisions") {
            try OrganizationAuthorizationApi.putOrgauthorizationTrusteeUserRoledivisions(
                trusteeOrgId: $0.value("trusteeOrgId"), trusteeUserId: $0.value("trusteeUserId"), body: $0.body())
        }
        calls.add("putOrgauthorizationTrusteeUserRoles") {
            try OrganizationAuthorizationApi.putOrgauthorizationTrusteeUserRoles(
                trusteeOrgId: $0.value("trusteeOrgId"), trusteeUserId: $0.value("trusteeUserId"), body: $0.body())
        }
        calls.add("putOrgauthorizationTrustorCloneduser") {
            try OrganizationAuthorizationApi.putOrgauthorizationTrustorCloneduser(
                trustorOrgId: $0.value("trustorOrgId"), trusteeUserId: $0.value("trusteeUserId"))
        }
        calls.add("putOrgauthorizationTrustorGroup") {
            try OrganizationAuthorizationApi.putOrgauthorizationTrustorGroup(
                trustorOrgId: $0.value("trustorOrgId"), trustorGroupId: $0.value("trustorGroupId"))
        }
        calls.add("putOrgauthorizationTrustorUser") {
            try OrganizationAuthorizationApi.putOrgauthorizationTrustorUser(
                trustorOrgId: $0.value("trustorOrgId"), trusteeUserId: $0.value("trusteeUserId"))
        }
        return calls
    }
}
