// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformGeneralDataProtectionRegulation
import Testing

extension EveryFunctionTests {
    @Test(arguments: generalDataProtectionRegulationApiCalls) func generalDataProtectionRegulationApi(_ call: TypedCall) async throws { try await check(call) }

    static var generalDataProtectionRegulationApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("getGdprRequest") {
            try GeneralDataProtectionRegulationApi.getGdprRequest(requestId: $0.value("requestId"))
        }
        calls.add("getGdprRequests") {
            try GeneralDataProtectionRegulationApi.getGdprRequests(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
        calls.add("getGdprSubjects") {
            try GeneralDataProtectionRegulationApi.getGdprSubjects(
                searchType: $0.value("searchType"), searchValue: $0.value("searchValue"))
        }
        calls.add("postGdprRequests") {
            try GeneralDataProtectionRegulationApi.postGdprRequests(
                body: $0.body(), deleteConfirmed: $0.optional("deleteConfirmed"))
        }
        return calls
    }
}
