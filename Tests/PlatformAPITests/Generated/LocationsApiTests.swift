// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformLocations

/// The functions of `LocationsApi`, each of which is called once.
final class LocationsApiTests: OperationTestCase {
    func testDeleteLocation() async throws {
        try await call("deleteLocation") {
            try LocationsApi.deleteLocation(locationId: $0.value("locationId"))
        }
    }

    func testGetLocation() async throws {
        try await call("getLocation") {
            try LocationsApi.getLocation(locationId: $0.value("locationId"), expand: $0.optional("expand"))
        }
    }

    func testGetLocationSublocations() async throws {
        try await call("getLocationSublocations") {
            try LocationsApi.getLocationSublocations(locationId: $0.value("locationId"))
        }
    }

    func testGetLocations() async throws {
        try await call("getLocations") {
            try LocationsApi.getLocations(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), id: $0.optional("id"),
                sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetLocationsSearch() async throws {
        try await call("getLocationsSearch") {
            try LocationsApi.getLocationsSearch(q64: $0.value("q64"), expand: $0.optional("expand"))
        }
    }

    func testPatchLocation() async throws {
        try await call("patchLocation") {
            try LocationsApi.patchLocation(locationId: $0.value("locationId"), body: $0.body())
        }
    }

    func testPostLocations() async throws {
        try await call("postLocations") {
            try LocationsApi.postLocations(body: $0.body())
        }
    }

    func testPostLocationsSearch() async throws {
        try await call("postLocationsSearch") {
            try LocationsApi.postLocationsSearch(body: $0.body())
        }
    }
}
