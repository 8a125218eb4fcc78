// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformStations

/// The functions of `StationsApi`, each of which is called once.
final class StationsApiTests: OperationTestCase {
    func testDeleteStationAssociateduser() async throws {
        try await call("deleteStationAssociateduser") {
            try StationsApi.deleteStationAssociateduser(stationId: $0.value("stationId"))
        }
    }

    func testGetStation() async throws {
        try await call("getStation") {
            try StationsApi.getStation(stationId: $0.value("stationId"))
        }
    }

    func testGetStations() async throws {
        try await call("getStations") {
            try StationsApi.getStations(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                name: $0.optional("name"), userSelectable: $0.optional("userSelectable"),
                webRtcUserId: $0.optional("webRtcUserId"), id: $0.optional("id"),
                lineAppearanceId: $0.optional("lineAppearanceId"))
        }
    }
}
