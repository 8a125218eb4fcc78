// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformFlows

/// The functions of `FlowsApi`, each of which is called once.
final class FlowsApiTests: OperationTestCase {
    func testDeleteAnalyticsFlowsAggregatesJob() async throws {
        try await call("deleteAnalyticsFlowsAggregatesJob") {
            try FlowsApi.deleteAnalyticsFlowsAggregatesJob(jobId: $0.value("jobId"))
        }
    }

    func testGetAnalyticsFlowsAggregatesJob() async throws {
        try await call("getAnalyticsFlowsAggregatesJob") {
            try FlowsApi.getAnalyticsFlowsAggregatesJob(jobId: $0.value("jobId"))
        }
    }

    func testGetAnalyticsFlowsAggregatesJobResults() async throws {
        try await call("getAnalyticsFlowsAggregatesJobResults") {
            try FlowsApi.getAnalyticsFlowsAggregatesJobResults(jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
    }

    func testPostAnalyticsFlowsActivityQuery() async throws {
        try await call("postAnalyticsFlowsActivityQuery") {
            try FlowsApi.postAnalyticsFlowsActivityQuery(
                body: $0.body(), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
    }

    func testPostAnalyticsFlowsAggregatesJobs() async throws {
        try await call("postAnalyticsFlowsAggregatesJobs") {
            try FlowsApi.postAnalyticsFlowsAggregatesJobs(body: $0.body())
        }
    }

    func testPostAnalyticsFlowsAggregatesQuery() async throws {
        try await call("postAnalyticsFlowsAggregatesQuery") {
            try FlowsApi.postAnalyticsFlowsAggregatesQuery(body: $0.body())
        }
    }

    func testPostAnalyticsFlowsObservationsQuery() async throws {
        try await call("postAnalyticsFlowsObservationsQuery") {
            try FlowsApi.postAnalyticsFlowsObservationsQuery(body: $0.body())
        }
    }
}
