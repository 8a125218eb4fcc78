// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformDataExtensions
import Testing

extension EveryFunctionTests {
    @Test(arguments: dataExtensionsApiCalls) func dataExtensionsApi(_ call: TypedCall) async throws { try await check(call) }

    static var dataExtensionsApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("getDataextensionsCoretype") {
            try DataExtensionsApi.getDataextensionsCoretype(coretypeName: $0.value("coretypeName"))
        }
        calls.add("getDataextensionsCoretypes") { _ in DataExtensionsApi.getDataextensionsCoretypes() }
        calls.add("getDataextensionsLimits") { _ in DataExtensionsApi.getDataextensionsLimits() }
        return calls
    }
}
