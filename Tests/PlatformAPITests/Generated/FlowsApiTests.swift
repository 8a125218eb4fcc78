// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformFlows
import Testing

extension EveryFunctionTests {
    @Test(arguments: flowsApiCalls) func flowsApi(_ call: TypedCall) async throws { try await check(call) }

    static var flowsApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteAnalyticsFlowsAggregatesJob") {
            try FlowsApi.deleteAnalyticsFlowsAggregatesJob(jobId: $0.value("jobId"))
        }
        calls.add("getAnalyticsFlowsAggregatesJob") {
            try FlowsApi.getAnalyticsFlowsAggregatesJob(jobId: $0.value("jobId"))
        }
        calls.add("getAnalyticsFlowsAggregatesJobResults") {
            try FlowsApi.getAnalyticsFlowsAggregatesJobResults(jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
        calls.add("postAnalyticsFlowsActivityQuery") {
            try FlowsApi.postAnalyticsFlowsActivityQuery(
                body: $0.body(), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
        calls.add("postAnalyticsFlowsAggregatesJobs") {
            try FlowsApi.postAnalyticsFlowsAggregatesJobs(body: $0.body())
        }
        calls.add("postAnalyticsFlowsAggregatesQuery") {
            try FlowsApi.postAnalyticsFlowsAggregatesQuery(body: $0.body())
        }
        calls.add("postAnalyticsFlowsObservationsQuery") {
            try FlowsApi.postAnalyticsFlowsObservationsQuery(body: $0.body())
        }
        return calls
    }
}
