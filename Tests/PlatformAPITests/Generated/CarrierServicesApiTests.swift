// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformCarrierServices
import Testing

extension EveryFunctionTests {
    @Test(arguments: carrierServicesApiCalls) func carrierServicesApi(_ call: TypedCall) async throws { try await check(call) }

    static var carrierServicesApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("getCarrierservicesIntegrationsEmergencylocationsMe") {
            try CarrierServicesApi.getCarrierservicesIntegrationsEmergencylocationsMe(
                phoneNumber: $0.value("phoneNumber"))
        }
        calls.add("postCarrierservicesIntegrationsEmergencylocationsMe") {
            try CarrierServicesApi.postCarrierservicesIntegrationsEmergencylocationsMe(body: $0.body())
        }
        return calls
    }
}
