// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformGeolocation

/// The functions of `GeolocationApi`, each of which is called once.
final class GeolocationApiTests: OperationTestCase {
    func testGetGeolocationsSettings() async throws {
        try await call("getGeolocationsSettings") { _ in
            GeolocationApi.getGeolocationsSettings()
        }
    }

    func testGetUserGeolocation() async throws {
        try await call("getUserGeolocation") {
            try GeolocationApi.getUserGeolocation(userId: $0.value("userId"), clientId: $0.value("clientId"))
        }
    }

    func testPatchGeolocationsSettings() async throws {
        try await call("patchGeolocationsSettings") {
            try GeolocationApi.patchGeolocationsSettings(body: $0.body())
        }
    }

    func testPatchUserGeolocation() async throws {
        try await call("patchUserGeolocation") {
            try GeolocationApi.patchUserGeolocation(
                userId: $0.value("userId"), clientId: $0.value("clientId"), body: $0.body())
        }
    }
}
