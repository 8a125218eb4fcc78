// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformUsage
import Testing

extension EveryFunctionTests {
    @Test(arguments: usageApiCalls) func usageApi(_ call: TypedCall) async throws { try await check(call) }

    static var usageApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("getOauthClientUsageQueryResult") {
            try UsageApi.getOauthClientUsageQueryResult(
                executionId: $0.value("executionId"), clientId: $0.value("clientId"))
        }
        calls.add("getOauthClientUsageSummary") {
            try UsageApi.getOauthClientUsageSummary(clientId: $0.value("clientId"), days: $0.optional("days"))
        }
        calls.add("getUsageAggregatesQueryJob") {
            try UsageApi.getUsageAggregatesQueryJob(
                jobId: $0.value("jobId"), pageSize: $0.optional("pageSize"), after: $0.optional("after"))
        }
        calls.add("getUsageClientClientIdAggregatesQueryJob") {
            try UsageApi.getUsageClientClientIdAggregatesQueryJob(
                clientId: $0.value("clientId"), jobId: $0.value("jobId"), pageSize: $0.optional("pageSize"),
                after: $0.optional("after"))
        }
        calls.add("getUsageQueryExecutionIdResults") {
            try UsageApi.getUsageQueryExecutionIdResults(executionId: $0.value("executionId"))
        }
        calls.add("getUsageSimplesearchExecutionIdResults") {
            try UsageApi.getUsageSimplesearchExecutionIdResults(
                executionId: $0.value("executionId"), after: $0.optional("after"), pageSize: $0.optional("pageSize"))
        }
        calls.add("postOauthClientUsageQuery") {
            try UsageApi.postOauthClientUsageQuery(clientId: $0.value("clientId"), body: $0.body())
        }
        calls.add("postUsageAggregatesQueryJobs") {
            try UsageApi.postUsageAggregatesQueryJobs(body: $0.body())
        }
        calls.add("postUsageClientClientIdAggregatesQueryJobs") {
            try UsageApi.postUsageClientClientIdAggregatesQueryJobs(clientId: $0.value("clientId"), body: $0.body())
        }
        calls.add("postUsageQuery") {
            try UsageApi.postUsageQuery(body: $0.body())
        }
        calls.add("postUsageSimplesearch") {
            try UsageApi.postUsageSimplesearch(body: $0.body())
        }
        return calls
    }
}
