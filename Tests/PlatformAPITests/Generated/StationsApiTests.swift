// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformStations
import Testing

extension EveryFunctionTests {
    @Test(arguments: stationsApiCalls) func stationsApi(_ call: TypedCall) async throws { try await check(call) }

    static var stationsApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteStationAssociateduser") {
            try StationsApi.deleteStationAssociateduser(stationId: $0.value("stationId"))
        }
        calls.add("getStation") {
            try StationsApi.getStation(stationId: $0.value("stationId"))
        }
        calls.add("getStations") {
            try StationsApi.getStations(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                name: $0.optional("name"), userSelectable: $0.optional("userSelectable"),
                webRtcUserId: $0.optional("webRtcUserId"), id: $0.optional("id"),
                lineAppearanceId: $0.optional("lineAppearanceId"))
        }
        return calls
    }
}
