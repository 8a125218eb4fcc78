// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformCarrierServices

/// The functions of `CarrierServicesApi`, each of which is called once.
final class CarrierServicesApiTests: OperationTestCase {
    func testGetCarrierservicesIntegrationsEmergencylocationsMe() async throws {
        try await call("getCarrierservicesIntegrationsEmergencylocationsMe") {
            try CarrierServicesApi.getCarrierservicesIntegrationsEmergencylocationsMe(
                phoneNumber: $0.value("phoneNumber"))
        }
    }

    func testPostCarrierservicesIntegrationsEmergencylocationsMe() async throws {
        try await call("postCarrierservicesIntegrationsEmergencylocationsMe") {
            try CarrierServicesApi.postCarrierservicesIntegrationsEmergencylocationsMe(body: $0.body())
        }
    }
}
