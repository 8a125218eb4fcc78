// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformUsage

/// The functions of `UsageApi`, each of which is called once.
final class UsageApiTests: OperationTestCase {
    func testGetOauthClientUsageQueryResult() async throws {
        try await call("getOauthClientUsageQueryResult") {
            try UsageApi.getOauthClientUsageQueryResult(
                executionId: $0.value("executionId"), clientId: $0.value("clientId"))
        }
    }

    func testGetOauthClientUsageSummary() async throws {
        try await call("getOauthClientUsageSummary") {
            try UsageApi.getOauthClientUsageSummary(clientId: $0.value("clientId"), days: $0.optional("days"))
        }
    }

    func testGetUsageAggregatesQueryJob() async throws {
        try await call("getUsageAggregatesQueryJob") {
            try UsageApi.getUsageAggregatesQueryJob(
                jobId: $0.value("jobId"), pageSize: $0.optional("pageSize"), after: $0.optional("after"))
        }
    }

    func testGetUsageClientClientIdAggregatesQueryJob() async throws {
        try await call("getUsageClientClientIdAggregatesQueryJob") {
            try UsageApi.getUsageClientClientIdAggregatesQueryJob(
                clientId: $0.value("clientId"), jobId: $0.value("jobId"), pageSize: $0.optional("pageSize"),
                after: $0.optional("after"))
        }
    }

    func testGetUsageQueryExecutionIdResults() async throws {
        try await call("getUsageQueryExecutionIdResults") {
            try UsageApi.getUsageQueryExecutionIdResults(executionId: $0.value("executionId"))
        }
    }

    func testGetUsageSimplesearchExecutionIdResults() async throws {
        try await call("getUsageSimplesearchExecutionIdResults") {
            try UsageApi.getUsageSimplesearchExecutionIdResults(
                executionId: $0.value("executionId"), after: $0.optional("after"), pageSize: $0.optional("pageSize"))
        }
    }

    func testPostOauthClientUsageQuery() async throws {
        try await call("postOauthClientUsageQuery") {
            try UsageApi.postOauthClientUsageQuery(clientId: $0.value("clientId"), body: $0.body())
        }
    }

    func testPostUsageAggregatesQueryJobs() async throws {
        try await call("postUsageAggregatesQueryJobs") {
            try UsageApi.postUsageAggregatesQueryJobs(body: $0.body())
        }
    }

    func testPostUsageClientClientIdAggregatesQueryJobs() async throws {
        try await call("postUsageClientClientIdAggregatesQueryJobs") {
            try UsageApi.postUsageClientClientIdAggregatesQueryJobs(clientId: $0.value("clientId"), body: $0.body())
        }
    }

    func testPostUsageQuery() async throws {
        try await call("postUsageQuery") {
            try UsageApi.postUsageQuery(body: $0.body())
        }
    }

    func testPostUsageSimplesearch() async throws {
        try await call("postUsageSimplesearch") {
            try UsageApi.postUsageSimplesearch(body: $0.body())
        }
    }
}
