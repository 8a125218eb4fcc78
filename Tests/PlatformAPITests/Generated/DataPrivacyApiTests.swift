// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformDataPrivacy

/// The functions of `DataPrivacyApi`, each of which is called once.
final class DataPrivacyApiTests: OperationTestCase {
    func testDeleteDataprivacyMaskingrule() async throws {
        try await call("deleteDataprivacyMaskingrule") {
            try DataPrivacyApi.deleteDataprivacyMaskingrule(ruleId: $0.value("ruleId"))
        }
    }

    func testGetDataprivacyMaskingrule() async throws {
        try await call("getDataprivacyMaskingrule") {
            try DataPrivacyApi.getDataprivacyMaskingrule(ruleId: $0.value("ruleId"))
        }
    }

    func testGetDataprivacyMaskingrules() async throws {
        try await call("getDataprivacyMaskingrules") { _ in
            DataPrivacyApi.getDataprivacyMaskingrules()
        }
    }

    func testPatchDataprivacyMaskingrule() async throws {
        try await call("patchDataprivacyMaskingrule") {
            try DataPrivacyApi.patchDataprivacyMaskingrule(ruleId: $0.value("ruleId"), body: $0.body())
        }
    }

    func testPostDataprivacyMaskingrules() async throws {
        try await call("postDataprivacyMaskingrules") {
            try DataPrivacyApi.postDataprivacyMaskingrules(body: $0.body())
        }
    }

    func testPostDataprivacyMaskingrulesValidate() async throws {
        try await call("postDataprivacyMaskingrulesValidate") {
            try DataPrivacyApi.postDataprivacyMaskingrulesValidate(body: $0.body())
        }
    }
}
