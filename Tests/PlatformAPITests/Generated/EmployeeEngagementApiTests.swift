// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformEmployeeEngagement

/// The functions of `EmployeeEngagementApi`, each of which is called once.
final class EmployeeEngagementApiTests: OperationTestCase {
    func testDeleteEmployeeengagementCelebration() async throws {
        try await call("deleteEmployeeengagementCelebration") {
            try EmployeeEngagementApi.deleteEmployeeengagementCelebration(celebrationId: $0.value("celebrationId"))
        }
    }

    func testGetEmployeeengagementCelebrations() async throws {
        try await call("getEmployeeengagementCelebrations") {
            try EmployeeEngagementApi.getEmployeeengagementCelebrations(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"))
        }
    }

    func testGetEmployeeengagementRecognition() async throws {
        try await call("getEmployeeengagementRecognition") {
            try EmployeeEngagementApi.getEmployeeengagementRecognition(recognitionId: $0.value("recognitionId"))
        }
    }

    func testGetEmployeeengagementRecognitions() async throws {
        try await call("getEmployeeengagementRecognitions") {
            try EmployeeEngagementApi.getEmployeeengagementRecognitions(
                direction: $0.optional("direction"), recipient: $0.optional("recipient"),
                dateStart: $0.optional("dateStart"), dateEnd: $0.optional("dateEnd"), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"))
        }
    }

    func testPatchEmployeeengagementCelebration() async throws {
        try await call("patchEmployeeengagementCelebration") {
            try EmployeeEngagementApi.patchEmployeeengagementCelebration(
                celebrationId: $0.value("celebrationId"), body: $0.body())
        }
    }

    func testPostEmployeeengagementRecognitions() async throws {
        try await call("postEmployeeengagementRecognitions") {
            try EmployeeEngagementApi.postEmployeeengagementRecognitions(body: $0.body())
        }
    }
}
