// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformProcessAutomation

/// The functions of `ProcessAutomationApi`, each of which is called once.
final class ProcessAutomationApiTests: OperationTestCase {
    func testDeleteProcessautomationScheduledtrigger() async throws {
        try await call("deleteProcessautomationScheduledtrigger") {
            try ProcessAutomationApi.deleteProcessautomationScheduledtrigger(
                scheduledTriggerId: $0.value("scheduledTriggerId"))
        }
    }

    func testDeleteProcessautomationTrigger() async throws {
        try await call("deleteProcessautomationTrigger") {
            try ProcessAutomationApi.deleteProcessautomationTrigger(triggerId: $0.value("triggerId"))
        }
    }

    func testGetProcessautomationScheduledtrigger() async throws {
        try await call("getProcessautomationScheduledtrigger") {
            try ProcessAutomationApi.getProcessautomationScheduledtrigger(
                scheduledTriggerId: $0.value("scheduledTriggerId"))
        }
    }

    func testGetProcessautomationScheduledtriggers() async throws {
        try await call("getProcessautomationScheduledtriggers") {
            try ProcessAutomationApi.getProcessautomationScheduledtriggers(
                before: $0.optional("before"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                enabled: $0.optional("enabled"))
        }
    }

    func testGetProcessautomationTrigger() async throws {
        try await call("getProcessautomationTrigger") {
            try ProcessAutomationApi.getProcessautomationTrigger(triggerId: $0.value("triggerId"))
        }
    }

    func testGetProcessautomationTriggers() async throws {
        try await call("getProcessautomationTriggers") {
            try ProcessAutomationApi.getProcessautomationTriggers(
                before: $0.optional("before"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                topicName: $0.optional("topicName"), enabled: $0.optional("enabled"),
                hasDelayBy: $0.optional("hasDelayBy"))
        }
    }

    func testGetProcessautomationTriggersTopics() async throws {
        try await call("getProcessautomationTriggersTopics") {
            try ProcessAutomationApi.getProcessautomationTriggersTopics(
                before: $0.optional("before"), after: $0.optional("after"), pageSize: $0.optional("pageSize"))
        }
    }

    func testPostProcessautomationScheduledtriggers() async throws {
        try await call("postProcessautomationScheduledtriggers") {
            try ProcessAutomationApi.postProcessautomationScheduledtriggers(body: $0.body())
        }
    }

    func testPostProcessautomationTriggerTest() async throws {
        try await call("postProcessautomationTriggerTest") {
            try ProcessAutomationApi.postProcessautomationTriggerTest(triggerId: $0.value("triggerId"), body: $0.body())
        }
    }

    func testPostProcessautomationTriggers() async throws {
        try await call("postProcessautomationTriggers") {
            try ProcessAutomationApi.postProcessautomationTriggers(body: $0.body())
        }
    }

    func testPostProcessautomationTriggersTopicTest() async throws {
        try await call("postProcessautomationTriggersTopicTest") {
            try ProcessAutomationApi.postProcessautomationTriggersTopicTest(
                topicName: $0.value("topicName"), body: $0.body())
        }
    }

    func testPutProcessautomationScheduledtrigger() async throws {
        try await call("putProcessautomationScheduledtrigger") {
            try ProcessAutomationApi.putProcessautomationScheduledtrigger(
                scheduledTriggerId: $0.value("scheduledTriggerId"), body: $0.body())
        }
    }

    func testPutProcessautomationTrigger() async throws {
        try await call("putProcessautomationTrigger") {
            try ProcessAutomationApi.putProcessautomationTrigger(triggerId: $0.value("triggerId"), body: $0.body())
        }
    }
}
