// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformTelephony
import Testing

extension EveryFunctionTests {
    @Test(arguments: telephonyApiCalls) func telephonyApi(_ call: TypedCall) async throws { try await check(call) }

    static var telephonyApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteTelephonyOrganizationLinkTargetOrganizationId") {
            try TelephonyApi.deleteTelephonyOrganizationLinkTargetOrganizationId(
                targetOrganizationId: $0.value("targetOrganizationId"))
        }
        calls.add("getTelephonyAgentGreetings") {
            try TelephonyApi.getTelephonyAgentGreetings(agentId: $0.value("agentId"))
        }
        calls.add("getTelephonyAgentsGreetingsMe") { _ in TelephonyApi.getTelephonyAgentsGreetingsMe() }
        calls.add("getTelephonyCallsMetrics") {
            try TelephonyApi.getTelephonyCallsMetrics(metricType: $0.optional("metricType"))
        }
        calls.add("getTelephonyMediaregions") { _ in TelephonyApi.getTelephonyMediaregions() }
        calls.add("getTelephonyNumbersRouting") {
            try TelephonyApi.getTelephonyNumbersRouting(
                before: $0.optional("before"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                numberId: $0.optional("numberId"),
                activeRoutingOrganizationId: $0.optional("activeRoutingOrganizationId"),
                ownerOrganizationId: $0.optional("ownerOrganizationId"), status: $0.optional("status"))
        }
        calls.add("getTelephonyOrganizationLink") { _ in TelephonyApi.getTelephonyOrganizationLink() }
        calls.add("getTelephonyOrganizationLinkRegions") { _ in TelephonyApi.getTelephonyOrganizationLinkRegions() }
        calls.add("getTelephonyPrefixes") {
            try TelephonyApi.getTelephonyPrefixes(
                type: $0.value("type"), before: $0.optional("before"), after: $0.optional("after"),
                pageSize: $0.optional("pageSize"), prefix: $0.optional("prefix"))
        }
        calls.add("getTelephonyPrefixesSimulateCall") {
            try TelephonyApi.getTelephonyPrefixesSimulateCall(number: $0.value("number"))
        }
        calls.add("getTelephonySettings") { _ in TelephonyApi.getTelephonySettings() }
        calls.add("getTelephonySipmessagesConversation") {
            try TelephonyApi.getTelephonySipmessagesConversation(conversationId: $0.value("conversationId"))
        }
        calls.add("getTelephonySipmessagesConversationHeaders") {
            try TelephonyApi.getTelephonySipmessagesConversationHeaders(
                conversationId: $0.value("conversationId"), keys: $0.optional("keys"))
        }
        calls.add("getTelephonySiptraces") {
            try TelephonyApi.getTelephonySiptraces(
                dateStart: $0.value("dateStart"), dateEnd: $0.value("dateEnd"), callId: $0.optional("callId"),
                toUser: $0.optional("toUser"), fromUser: $0.optional("fromUser"),
                conversationId: $0.optional("conversationId"))
        }
        calls.add("getTelephonySiptracesDownloadDownloadId") {
            try TelephonyApi.getTelephonySiptracesDownloadDownloadId(downloadId: $0.value("downloadId"))
        }
        calls.add("patchTelephonyOrganizationLinkApproveRequestingOrganizationId") {
            try TelephonyApi.patchTelephonyOrganizationLinkApproveRequestingOrganizationId(
                requestingOrganizationId: $0.value("requestingOrganizationId"), body: $0.body())
        }
        calls.add("postTelephonyNumbersRouting") {
            try TelephonyApi.postTelephonyNumbersRouting(body: $0.body())
        }
        calls.add("postTelephonyNumbersRoutingAll") {
            try TelephonyApi.postTelephonyNumbersRoutingAll(body: $0.body())
        }
        calls.add("postTelephonyNumbersRoutingReset") {
            try TelephonyApi.postTelephonyNumbersRoutingReset(body: $0.body())
        }
        calls.add("postTelephonyOrganizationLink") {
            try TelephonyApi.postTelephonyOrganizationLink(body: $0.body())
        }
        calls.add("postTelephonyPrefixesBulk") {
            try TelephonyApi.postTelephonyPrefixesBulk(body: $0.body())
        }
        calls.add("postTelephonySiptracesDownload") {
            try TelephonyApi.postTelephonySiptracesDownload(body: $0.body())
        }
        calls.add("putTelephonyAgentGreetings") {
            try TelephonyApi.putTelephonyAgentGreetings(agentId: $0.value("agentId"), body: $0.body())
        }
        calls.add("putTelephonyAgentsGreetingsMe") {
            try TelephonyApi.putTelephonyAgentsGreetingsMe(body: $0.body())
        }
        calls.add("putTelephonySettings") {
            try TelephonyApi.putTelephonySettings(body: $0.body())
        }
        return calls
    }
}
