// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformMobileDevices

/// The functions of `MobileDevicesApi`, each of which is called once.
final class MobileDevicesApiTests: OperationTestCase {
    func testDeleteMobiledevice() async throws {
        try await call("deleteMobiledevice") {
            try MobileDevicesApi.deleteMobiledevice(deviceId: $0.value("deviceId"))
        }
    }

    func testGetMobiledevice() async throws {
        try await call("getMobiledevice") {
            try MobileDevicesApi.getMobiledevice(deviceId: $0.value("deviceId"))
        }
    }

    func testGetMobiledevices() async throws {
        try await call("getMobiledevices") {
            try MobileDevicesApi.getMobiledevices(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                sortOrder: $0.optional("sortOrder"))
        }
    }

    func testPostMobiledevices() async throws {
        try await call("postMobiledevices") {
            try MobileDevicesApi.postMobiledevices(body: $0.body())
        }
    }

    func testPutMobiledevice() async throws {
        try await call("putMobiledevice") {
            try MobileDevicesApi.putMobiledevice(deviceId: $0.value("deviceId"), body: $0.body())
        }
    }
}
