// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformIdentityProvider
import Testing

extension EveryFunctionTests {
    @Test(arguments: identityProviderApiCalls) func identityProviderApi(_ call: TypedCall) async throws { try await check(call) }

    static var identityProviderApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteIdentityprovider") {
            try IdentityProviderApi.deleteIdentityprovider(providerId: $0.value("providerId"))
        }
        calls.add("deleteIdentityprovidersAdfs") { _ in IdentityProviderApi.deleteIdentityprovidersAdfs() }
        calls.add("deleteIdentityprovidersCic") { _ in IdentityProviderApi.deleteIdentityprovidersCic() }
        calls.add("deleteIdentityprovidersGeneric") { _ in IdentityProviderApi.deleteIdentityprovidersGeneric() }
        calls.add("deleteIdentityprovidersGsuite") { _ in IdentityProviderApi.deleteIdentityprovidersGsuite() }
        calls.add("deleteIdentityprovidersIdentitynow") { _ in IdentityProviderApi.deleteIdentityprovidersIdentitynow() }
        calls.add("deleteIdentityprovidersOkta") { _ in IdentityProviderApi.deleteIdentityprovidersOkta() }
        calls.add("deleteIdentityprovidersOnelogin") { _ in IdentityProviderApi.deleteIdentityprovidersOnelogin() }
        calls.add("deleteIdentityprovidersPing") { _ in IdentityProviderApi.deleteIdentityprovidersPing() }
        calls.add("deleteIdentityprovidersPurecloud") { _ in IdentityProviderApi.deleteIdentityprovidersPurecloud() }
        calls.add("deleteIdentityprovidersPureengage") { _ in IdentityProviderApi.deleteIdentityprovidersPureengage() }
        calls.add("deleteIdentityprovidersSalesforce") { _ in IdentityProviderApi.deleteIdentityprovidersSalesforce() }
        calls.add("getIdentityprovider") {
            try IdentityProviderApi.getIdentityprovider(providerId: $0.value("providerId"))
        }
        calls.add("getIdentityproviders") { _ in IdentityProviderApi.getIdentityproviders() }
        calls.add("getIdentityprovidersAdfs") { _ in IdentityProviderApi.getIdentityprovidersAdfs() }
        calls.add("getIdentityprovidersCic") { _ in IdentityProviderApi.getIdentityprovidersCic() }
        calls.add("getIdentityprovidersGeneric") { _ in IdentityProviderApi.getIdentityprovidersGeneric() }
        calls.add("getIdentityprovidersGsuite") { _ in IdentityProviderApi.getIdentityprovidersGsuite() }
        calls.add("getIdentityprovidersIdentitynow") { _ in IdentityProviderApi.getIdentityprovidersIdentitynow() }
        calls.add("getIdentityprovidersOkta") { _ in IdentityProviderApi.getIdentityprovidersOkta() }
        calls.add("getIdentityprovidersOnelogin") { _ in IdentityProviderApi.getIdentityprovidersOnelogin() }
        calls.add("getIdentityprovidersPing") { _ in IdentityProviderApi.getIdentityprovidersPing() }
        calls.add("getIdentityprovidersPurecloud") { _ in IdentityProviderApi.getIdentityprovidersPurecloud() }
        calls.add("getIdentityprovidersPureengage") { _ in IdentityProviderApi.getIdentityprovidersPureengage() }
        calls.add("getIdentityprovidersSalesforce") { _ in IdentityProviderApi.getIdentityprovidersSalesforce() }
        calls.add("postIdentityproviders") {
            try IdentityProviderApi.postIdentityproviders(body: $0.body())
        }
        calls.add("putIdentityprovider") {
            try IdentityProviderApi.putIdentityprovider(providerId: $0.value("providerId"), body: $0.body())
        }
        calls.add("putIdentityprovidersAdfs") {
            try IdentityProviderApi.putIdentityprovidersAdfs(body: $0.body())
        }
        calls.add("putIdentityprovidersCic") {
            try IdentityProviderApi.putIdentityprovidersCic(body: $0.body())
        }
        calls.add("putIdentityprovidersGeneric") {
            try IdentityProviderApi.putIdentityprovidersGeneric(body: $0.body())
        }
        calls.add("putIdentityprovidersGsuite") {
            try IdentityProviderApi.putIdentityprovidersGsuite(body: $0.body())
        }
        calls.add("putIdentityprovidersIdentitynow") {
            try IdentityProviderApi.putIdentityprovidersIdentitynow(body: $0.body())
        }
        calls.add("putIdentityprovidersOkta") {
            try IdentityProviderApi.putIdentityprovidersOkta(body: $0.body())
        }
        calls.add("putIdentityprovidersOnelogin") {
            try IdentityProviderApi.putIdentityprovidersOnelogin(body: $0.body())
        }
        calls.add("putIdentityprovidersPing") {
            try IdentityProviderApi.putIdentityprovidersPing(body: $0.body())
        }
        calls.add("putIdentityprovidersPurecloud") {
            try IdentityProviderApi.putIdentityprovidersPurecloud(body: $0.body())
        }
        calls.add("putIdentityprovidersPureengage") {
            try IdentityProviderApi.putIdentityprovidersPureengage(body: $0.body())
        }
        calls.add("putIdentityprovidersSalesforce") {
            try IdentityProviderApi.putIdentityprovidersSalesforce(body: $0.body())
        }
        return calls
    }
}
