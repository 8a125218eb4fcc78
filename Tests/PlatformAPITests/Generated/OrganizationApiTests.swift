// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformOrganization
import Testing

extension EveryFunctionTests {
    @Test(arguments: organizationApiCalls) func organizationApi(_ call: TypedCall) async throws { try await check(call) }

    static var organizationApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("getFieldconfig") {
            try OrganizationApi.getFieldconfig(type: $0.value("type"))
        }
        calls.add("getOrganizationsAuthenticationSettings") { _ in OrganizationApi.getOrganizationsAuthenticationSettings() }
        calls.add("getOrganizationsEmbeddedintegration") { _ in OrganizationApi.getOrganizationsEmbeddedintegration() }
        calls.add("getOrganizationsIpaddressauthentication") { _ in OrganizationApi.getOrganizationsIpaddressauthentication() }
        calls.add("getOrganizationsLimitsChangerequest") {
            try OrganizationApi.getOrganizationsLimitsChangerequest(requestId: $0.value("requestId"))
        }
        calls.add("getOrganizationsLimitsChangerequests") {
            try OrganizationApi.getOrganizationsLimitsChangerequests(
                after: $0.optional("after"), before: $0.optional("before"), status: $0.optional("status"),
                pageSize: $0.optional("pageSize"), expand: $0.optional("expand"))
        }
        calls.add("getOrganizationsLimitsDocs") { _ in OrganizationApi.getOrganizationsLimitsDocs() }
        calls.add("getOrganizationsLimitsDocsFreetrial") { _ in OrganizationApi.getOrganizationsLimitsDocsFreetrial() }
        calls.add("getOrganizationsLimitsNamespace") {
            try OrganizationApi.getOrganizationsLimitsNamespace(namespaceName: $0.value("namespaceName"))
        }
        calls.add("getOrganizationsLimitsNamespaceDefaults") {
            try OrganizationApi.getOrganizationsLimitsNamespaceDefaults(namespaceName: $0.value("namespaceName"))
        }
        calls.add("getOrganizationsLimitsNamespaces") {
            try OrganizationApi.getOrganizationsLimitsNamespaces(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
        calls.add("getOrganizationsMe") { _ in OrganizationApi.getOrganizationsMe() }
        calls.add("getOrganizationsWhitelist") { _ in OrganizationApi.getOrganizationsWhitelist() }
        calls.add("patchOrganizationsAuthenticationSettings") {
            try OrganizationApi.patchOrganizationsAuthenticationSettings(body: $0.body())
        }
        calls.add("patchOrganizationsFeature") {
            try OrganizationApi.patchOrganizationsFeature(featureName: $0.value("featureName"), body: $0.body())
        }
        calls.add("putOrganizationsEmbeddedintegration") {
            try OrganizationApi.putOrganizationsEmbeddedintegration(body: $0.body())
        }
        calls.add("putOrganizationsIpaddressauthentication") {
            try OrganizationApi.putOrganizationsIpaddressauthentication(body: $0.body())
        }
        calls.add("putOrganizationsMe") {
            try OrganizationApi.putOrganizationsMe(body: $0.body())
        }
        calls.add("putOrganizationsWhitelist") {
            try OrganizationApi.putOrganizationsWhitelist(body: $0.body())
        }
        return calls
    }
}
