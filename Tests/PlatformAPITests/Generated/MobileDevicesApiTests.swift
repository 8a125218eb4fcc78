// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformMobileDevices
import Testing

extension EveryFunctionTests {
    @Test(arguments: mobileDevicesApiCalls) func mobileDevicesApi(_ call: TypedCall) async throws { try await check(call) }

    static var mobileDevicesApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteMobiledevice") {
            try MobileDevicesApi.deleteMobiledevice(deviceId: $0.value("deviceId"))
        }
        calls.add("getMobiledevice") {
            try MobileDevicesApi.getMobiledevice(deviceId: $0.value("deviceId"))
        }
        calls.add("getMobiledevices") {
            try MobileDevicesApi.getMobiledevices(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                sortOrder: $0.optional("sortOrder"))
        }
        calls.add("postMobiledevices") {
            try MobileDevicesApi.postMobiledevices(body: $0.body())
        }
        calls.add("putMobiledevice") {
            try MobileDevicesApi.putMobiledevice(deviceId: $0.value("deviceId"), body: $0.body())
        }
        return calls
    }
}
