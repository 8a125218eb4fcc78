// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformEmployeeEngagement
import Testing

extension EveryFunctionTests {
    @Test(arguments: employeeEngagementApiCalls) func employeeEngagementApi(_ call: TypedCall) async throws { try await check(call) }

    static var employeeEngagementApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteEmployeeengagementCelebration") {
            try EmployeeEngagementApi.deleteEmployeeengagementCelebration(celebrationId: $0.value("celebrationId"))
        }
        calls.add("getEmployeeengagementCelebrations") {
            try EmployeeEngagementApi.getEmployeeengagementCelebrations(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"))
        }
        calls.add("getEmployeeengagementRecognition") {
            try EmployeeEngagementApi.getEmployeeengagementRecognition(recognitionId: $0.value("recognitionId"))
        }
        calls.add("getEmployeeengagementRecognitions") {
            try EmployeeEngagementApi.getEmployeeengagementRecognitions(
                direction: $0.optional("direction"), recipient: $0.optional("recipient"),
                dateStart: $0.optional("dateStart"), dateEnd: $0.optional("dateEnd"), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"))
        }
        calls.add("patchEmployeeengagementCelebration") {
            try EmployeeEngagementApi.patchEmployeeengagementCelebration(
                celebrationId: $0.value("celebrationId"), body: $0.body())
        }
        calls.add("postEmployeeengagementRecognitions") {
            try EmployeeEngagementApi.postEmployeeengagementRecognitions(body: $0.body())
        }
        return calls
    }
}
