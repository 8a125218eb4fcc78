// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformAudit
import Testing

extension EveryFunctionTests {
    @Test(arguments: auditApiCalls) func auditApi(_ call: TypedCall) async throws { try await check(call) }

    static var auditApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("getAuditsQueryRealtimeServicemapping") { _ in AuditApi.getAuditsQueryRealtimeServicemapping() }
        calls.add("getAuditsQueryServicemapping") { _ in AuditApi.getAuditsQueryServicemapping() }
        calls.add("getAuditsQueryTransactionId") {
            try AuditApi.getAuditsQueryTransactionId(transactionId: $0.value("transactionId"))
        }
        calls.add("getAuditsQueryTransactionIdResults") {
            try AuditApi.getAuditsQueryTransactionIdResults(
                transactionId: $0.value("transactionId"), cursor: $0.optional("cursor"),
                pageSize: $0.optional("pageSize"), expand: $0.optional("expand"),
                allowRedirect: $0.optional("allowRedirect"))
        }
        calls.add("postAuditsQuery") {
            try AuditApi.postAuditsQuery(body: $0.body())
        }
        calls.add("postAuditsQueryRealtime") {
            try AuditApi.postAuditsQueryRealtime(body: $0.body(), expand: $0.optional("expand"))
        }
        calls.add("postAuditsQueryRealtimeRelated") {
            try AuditApi.postAuditsQueryRealtimeRelated(body: $0.body(), expand: $0.optional("expand"))
        }
        return calls
    }
}
