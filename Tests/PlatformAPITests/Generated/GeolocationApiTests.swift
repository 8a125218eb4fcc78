// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformGeolocation
import Testing

extension EveryFunctionTests {
    @Test(arguments: geolocationApiCalls) func geolocationApi(_ call: TypedCall) async throws { try await check(call) }

    static var geolocationApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("getGeolocationsSettings") { _ in GeolocationApi.getGeolocationsSettings() }
        calls.add("getUserGeolocation") {
            try GeolocationApi.getUserGeolocation(userId: $0.value("userId"), clientId: $0.value("clientId"))
        }
        calls.add("patchGeolocationsSettings") {
            try GeolocationApi.patchGeolocationsSettings(body: $0.body())
        }
        calls.add("patchUserGeolocation") {
            try GeolocationApi.patchUserGeolocation(
                userId: $0.value("userId"), clientId: $0.value("clientId"), body: $0.body())
        }
        return calls
    }
}
