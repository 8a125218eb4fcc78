// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformAlerting

/// The functions of `AlertingApi`, each of which is called once.
final class AlertingApiTests: OperationTestCase {
    func testDeleteAlertingAlert() async throws {
        try await call("deleteAlertingAlert") {
            try AlertingApi.deleteAlertingAlert(alertId: $0.value("alertId"))
        }
    }

    func testDeleteAlertingAlertsAll() async throws {
        try await call("deleteAlertingAlertsAll") { _ in
            AlertingApi.deleteAlertingAlertsAll()
        }
    }

    func testDeleteAlertingRule() async throws {
        try await call("deleteAlertingRule") {
            try AlertingApi.deleteAlertingRule(ruleId: $0.value("ruleId"))
        }
    }

    func testGetAlertingAlert() async throws {
        try await call("getAlertingAlert") {
            try AlertingApi.getAlertingAlert(alertId: $0.value("alertId"))
        }
    }

    func testGetAlertingRule() async throws {
        try await call("getAlertingRule") {
            try AlertingApi.getAlertingRule(ruleId: $0.value("ruleId"))
        }
    }

    func testPatchAlertingAlert() async throws {
        try await call("patchAlertingAlert") {
            try AlertingApi.patchAlertingAlert(alertId: $0.value("alertId"), body: $0.body())
        }
    }

    func testPatchAlertingAlertsAll() async throws {
        try await call("patchAlertingAlertsAll") {
            try AlertingApi.patchAlertingAlertsAll(body: $0.body())
        }
    }

    func testPatchAlertingAlertsBulk() async throws {
        try await call("patchAlertingAlertsBulk") {
            try AlertingApi.patchAlertingAlertsBulk(body: $0.body())
        }
    }

    func testPatchAlertingRulesBulk() async throws {
        try await call("patchAlertingRulesBulk") {
            try AlertingApi.patchAlertingRulesBulk(body: $0.body())
        }
    }

    func testPostAlertingAlertsQuery() async throws {
        try await call("postAlertingAlertsQuery") {
            try AlertingApi.postAlertingAlertsQuery(body: $0.body())
        }
    }

    func testPostAlertingRules() async throws {
        try await call("postAlertingRules") {
            try AlertingApi.postAlertingRules(body: $0.body())
        }
    }

    func testPostAlertingRulesBulkRemove() async throws {
        try await call("postAlertingRulesBulkRemove") {
            try AlertingApi.postAlertingRulesBulkRemove(body: $0.body())
        }
    }

    func testPostAlertingRulesQuery() async throws {
        try await call("postAlertingRulesQuery") {
            try AlertingApi.postAlertingRulesQuery(body: $0.body())
        }
    }

    func testPutAlertingAlert() async throws {
        try await call("putAlertingAlert") {
            try AlertingApi.putAlertingAlert(alertId: $0.value("alertId"), body: $0.body())
        }
    }

    func testPutAlertingRule() async throws {
        try await call("putAlertingRule") {
            try AlertingApi.putAlertingRule(ruleId: $0.value("ruleId"), body: $0.body())
        }
    }
}
