// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformProcessAutomation
import Testing

extension EveryFunctionTests {
    @Test(arguments: processAutomationApiCalls) func processAutomationApi(_ call: TypedCall) async throws { try await check(call) }

    static var processAutomationApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteProcessautomationScheduledtrigger") {
            try ProcessAutomationApi.deleteProcessautomationScheduledtrigger(
                scheduledTriggerId: $0.value("scheduledTriggerId"))
        }
        calls.add("deleteProcessautomationTrigger") {
            try ProcessAutomationApi.deleteProcessautomationTrigger(triggerId: $0.value("triggerId"))
        }
        calls.add("getProcessautomationScheduledtrigger") {
            try ProcessAutomationApi.getProcessautomationScheduledtrigger(
                scheduledTriggerId: $0.value("scheduledTriggerId"))
        }
        calls.add("getProcessautomationScheduledtriggers") {
            try ProcessAutomationApi.getProcessautomationScheduledtriggers(
                before: $0.optional("before"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                enabled: $0.optional("enabled"))
        }
        calls.add("getProcessautomationTrigger") {
            try ProcessAutomationApi.getProcessautomationTrigger(triggerId: $0.value("triggerId"))
        }
        calls.add("getProcessautomationTriggers") {
            try ProcessAutomationApi.getProcessautomationTriggers(
                before: $0.optional("before"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                topicName: $0.optional("topicName"), enabled: $0.optional("enabled"),
                hasDelayBy: $0.optional("hasDelayBy"))
        }
        calls.add("getProcessautomationTriggersTopics") {
            try ProcessAutomationApi.getProcessautomationTriggersTopics(
                before: $0.optional("before"), after: $0.optional("after"), pageSize: $0.optional("pageSize"))
        }
        calls.add("postProcessautomationScheduledtriggers") {
            try ProcessAutomationApi.postProcessautomationScheduledtriggers(body: $0.body())
        }
        calls.add("postProcessautomationTriggerTest") {
            try ProcessAutomationApi.postProcessautomationTriggerTest(triggerId: $0.value("triggerId"), body: $0.body())
        }
        calls.add("postProcessautomationTriggers") {
            try ProcessAutomationApi.postProcessautomationTriggers(body: $0.body())
        }
        calls.add("postProcessautomationTriggersTopicTest") {
            try ProcessAutomationApi.postProcessautomationTriggersTopicTest(
                topicName: $0.value("topicName"), body: $0.body())
        }
        calls.add("putProcessautomationScheduledtrigger") {
            try ProcessAutomationApi.putProcessautomationScheduledtrigger(
                scheduledTriggerId: $0.value("scheduledTriggerId"), body: $0.body())
        }
        calls.add("putProcessautomationTrigger") {
            try ProcessAutomationApi.putProcessautomationTrigger(triggerId: $0.value("triggerId"), body: $0.body())
        }
        return calls
    }
}
