// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformDataPrivacy
import Testing

extension EveryFunctionTests {
    @Test(arguments: dataPrivacyApiCalls) func dataPrivacyApi(_ call: TypedCall) async throws { try await check(call) }

    static var dataPrivacyApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteDataprivacyMaskingrule") {
            try DataPrivacyApi.deleteDataprivacyMaskingrule(ruleId: $0.value("ruleId"))
        }
        calls.add("getDataprivacyMaskingrule") {
            try DataPrivacyApi.getDataprivacyMaskingrule(ruleId: $0.value("ruleId"))
        }
        calls.add("getDataprivacyMaskingrules") { _ in DataPrivacyApi.getDataprivacyMaskingrules() }
        calls.add("patchDataprivacyMaskingrule") {
            try DataPrivacyApi.patchDataprivacyMaskingrule(ruleId: $0.value("ruleId"), body: $0.body())
        }
        calls.add("postDataprivacyMaskingrules") {
            try DataPrivacyApi.postDataprivacyMaskingrules(body: $0.body())
        }
        calls.add("postDataprivacyMaskingrulesValidate") {
            try DataPrivacyApi.postDataprivacyMaskingrulesValidate(body: $0.body())
        }
        return calls
    }
}
