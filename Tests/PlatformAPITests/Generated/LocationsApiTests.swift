// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformLocations
import Testing

extension EveryFunctionTests {
    @Test(arguments: locationsApiCalls) func locationsApi(_ call: TypedCall) async throws { try await check(call) }

    static var locationsApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteLocation") {
            try LocationsApi.deleteLocation(locationId: $0.value("locationId"))
        }
        calls.add("getLocation") {
            try LocationsApi.getLocation(locationId: $0.value("locationId"), expand: $0.optional("expand"))
        }
        calls.add("getLocationSublocations") {
            try LocationsApi.getLocationSublocations(locationId: $0.value("locationId"))
        }
        calls.add("getLocations") {
            try LocationsApi.getLocations(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), id: $0.optional("id"),
                sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getLocationsSearch") {
            try LocationsApi.getLocationsSearch(q64: $0.value("q64"), expand: $0.optional("expand"))
        }
        calls.add("patchLocation") {
            try LocationsApi.patchLocation(locationId: $0.value("locationId"), body: $0.body())
        }
        calls.add("postLocations") {
            try LocationsApi.postLocations(body: $0.body())
        }
        calls.add("postLocationsSearch") {
            try LocationsApi.postLocationsSearch(body: $0.body())
        }
        return calls
    }
}
