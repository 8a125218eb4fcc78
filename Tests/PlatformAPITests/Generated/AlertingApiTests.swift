// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformAlerting
import Testing

extension EveryFunctionTests {
    @Test(arguments: alertingApiCalls) func alertingApi(_ call: TypedCall) async throws { try await check(call) }

    static var alertingApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteAlertingAlert") {
            try AlertingApi.deleteAlertingAlert(alertId: $0.value("alertId"))
        }
        calls.add("deleteAlertingAlertsAll") { _ in AlertingApi.deleteAlertingAlertsAll() }
        calls.add("deleteAlertingRule") {
            try AlertingApi.deleteAlertingRule(ruleId: $0.value("ruleId"))
        }
        calls.add("getAlertingAlert") {
            try AlertingApi.getAlertingAlert(alertId: $0.value("alertId"))
        }
        calls.add("getAlertingRule") {
            try AlertingApi.getAlertingRule(ruleId: $0.value("ruleId"))
        }
        calls.add("patchAlertingAlert") {
            try AlertingApi.patchAlertingAlert(alertId: $0.value("alertId"), body: $0.body())
        }
        calls.add("patchAlertingAlertsAll") {
            try AlertingApi.patchAlertingAlertsAll(body: $0.body())
        }
        calls.add("patchAlertingAlertsBulk") {
            try AlertingApi.patchAlertingAlertsBulk(body: $0.body())
        }
        calls.add("patchAlertingRulesBulk") {
            try AlertingApi.patchAlertingRulesBulk(body: $0.body())
        }
        calls.add("postAlertingAlertsQuery") {
            try AlertingApi.postAlertingAlertsQuery(body: $0.body())
        }
        calls.add("postAlertingRules") {
            try AlertingApi.postAlertingRules(body: $0.body())
        }
        calls.add("postAlertingRulesBulkRemove") {
            try AlertingApi.postAlertingRulesBulkRemove(body: $0.body())
        }
        calls.add("postAlertingRulesQuery") {
            try AlertingApi.postAlertingRulesQuery(body: $0.body())
        }
        calls.add("putAlertingAlert") {
            try AlertingApi.putAlertingAlert(alertId: $0.value("alertId"), body: $0.body())
        }
        calls.add("putAlertingRule") {
            try AlertingApi.putAlertingRule(ruleId: $0.value("ruleId"), body: $0.body())
        }
        return calls
    }
}
