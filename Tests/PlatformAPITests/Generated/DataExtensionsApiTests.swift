// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformDataExtensions

/// The functions of `DataExtensionsApi`, each of which is called once.
final class DataExtensionsApiTests: OperationTestCase {
    func testGetDataextensionsCoretype() async throws {
        try await call("getDataextensionsCoretype") {
            try DataExtensionsApi.getDataextensionsCoretype(coretypeName: $0.value("coretypeName"))
        }
    }

    func testGetDataextensionsCoretypes() async throws {
        try await call("getDataextensionsCoretypes") { _ in
            DataExtensionsApi.getDataextensionsCoretypes()
        }
    }

    func testGetDataextensionsLimits() async throws {
        try await call("getDataextensionsLimits") { _ in
            DataExtensionsApi.getDataextensionsLimits()
        }
    }
}
