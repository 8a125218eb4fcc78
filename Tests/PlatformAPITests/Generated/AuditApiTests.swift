// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformAudit

/// The functions of `AuditApi`, each of which is called once.
final class AuditApiTests: OperationTestCase {
    func testGetAuditsQueryRealtimeServicemapping() async throws {
        try await call("getAuditsQueryRealtimeServicemapping") { _ in
            AuditApi.getAuditsQueryRealtimeServicemapping()
        }
    }

    func testGetAuditsQueryServicemapping() async throws {
        try await call("getAuditsQueryServicemapping") { _ in
            AuditApi.getAuditsQueryServicemapping()
        }
    }

    func testGetAuditsQueryTransactionId() async throws {
        try await call("getAuditsQueryTransactionId") {
            try AuditApi.getAuditsQueryTransactionId(transactionId: $0.value("transactionId"))
        }
    }

    func testGetAuditsQueryTransactionIdResults() async throws {
        try await call("getAuditsQueryTransactionIdResults") {
            try AuditApi.getAuditsQueryTransactionIdResults(
                transactionId: $0.value("transactionId"), cursor: $0.optional("cursor"),
                pageSize: $0.optional("pageSize"), expand: $0.optional("expand"),
                allowRedirect: $0.optional("allowRedirect"))
        }
    }

    func testPostAuditsQuery() async throws {
        try await call("postAuditsQuery") {
            try AuditApi.postAuditsQuery(body: $0.body())
        }
    }

    func testPostAuditsQueryRealtime() async throws {
        try await call("postAuditsQueryRealtime") {
            try AuditApi.postAuditsQueryRealtime(body: $0.body(), expand: $0.optional("expand"))
        }
    }

    func testPostAuditsQueryRealtimeRelated() async throws {
        try await call("postAuditsQueryRealtimeRelated") {
            try AuditApi.postAuditsQueryRealtimeRelated(body: $0.body(), expand: $0.optional("expand"))
        }
    }
}
