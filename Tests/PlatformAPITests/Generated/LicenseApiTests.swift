// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformLicense
import Testing

extension EveryFunctionTests {
    @Test(arguments: licenseApiCalls) func licenseApi(_ call: TypedCall) async throws { try await check(call) }

    static var licenseApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("getLicenseDefinition") {
            try LicenseApi.getLicenseDefinition(licenseId: $0.value("licenseId"))
        }
        calls.add("getLicenseDefinitions") { _ in LicenseApi.getLicenseDefinitions() }
        calls.add("getLicenseToggle") {
            try LicenseApi.getLicenseToggle(featureName: $0.value("featureName"))
        }
        calls.add("getLicenseUser") {
            try LicenseApi.getLicenseUser(userId: $0.value("userId"))
        }
        calls.add("getLicenseUsers") {
            try LicenseApi.getLicenseUsers(pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
        calls.add("postLicenseInfer") {
            try LicenseApi.postLicenseInfer(body: $0.body())
        }
        calls.add("postLicenseInferPermissions") {
            try LicenseApi.postLicenseInferPermissions(body: $0.body())
        }
        calls.add("postLicenseOrganization") {
            try LicenseApi.postLicenseOrganization(body: $0.body())
        }
        calls.add("postLicenseToggle") {
            try LicenseApi.postLicenseToggle(featureName: $0.value("featureName"))
        }
        calls.add("postLicenseUsers") {
            try LicenseApi.postLicenseUsers(body: $0.body())
        }
        return calls
    }
}
