// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformUtilities
import Testing

extension EveryFunctionTests {
    @Test(arguments: utilitiesApiCalls) func utilitiesApi(_ call: TypedCall) async throws { try await check(call) }

    static var utilitiesApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("getDate") { _ in UtilitiesApi.getDate() }
        calls.add("getIpranges") { _ in UtilitiesApi.getIpranges() }
        calls.add("getTimezones") {
            try UtilitiesApi.getTimezones(pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
        calls.add("postCertificateDetails") {
            try UtilitiesApi.postCertificateDetails(body: $0.body())
        }
        return calls
    }
}
