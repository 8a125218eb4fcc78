// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformTelephony

/// The functions of `TelephonyApi`, each of which is called once.
final class TelephonyApiTests: OperationTestCase {
    func testDeleteTelephonyOrganizationLinkTargetOrganizationId() async throws {
        try await call("deleteTelephonyOrganizationLinkTargetOrganizationId") {
            try TelephonyApi.deleteTelephonyOrganizationLinkTargetOrganizationId(
                targetOrganizationId: $0.value("targetOrganizationId"))
        }
    }

    func testGetTelephonyAgentGreetings() async throws {
        try await call("getTelephonyAgentGreetings") {
            try TelephonyApi.getTelephonyAgentGreetings(agentId: $0.value("agentId"))
        }
    }

    func testGetTelephonyAgentsGreetingsMe() async throws {
        try await call("getTelephonyAgentsGreetingsMe") { _ in
            TelephonyApi.getTelephonyAgentsGreetingsMe()
        }
    }

    func testGetTelephonyCallsMetrics() async throws {
        try await call("getTelephonyCallsMetrics") {
            try TelephonyApi.getTelephonyCallsMetrics(metricType: $0.optional("metricType"))
        }
    }

    func testGetTelephonyMediaregions() async throws {
        try await call("getTelephonyMediaregions") { _ in
            TelephonyApi.getTelephonyMediaregions()
        }
    }

    func testGetTelephonyNumbersRouting() async throws {
        try await call("getTelephonyNumbersRouting") {
            try TelephonyApi.getTelephonyNumbersRouting(
                before: $0.optional("before"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                numberId: $0.optional("numberId"),
                activeRoutingOrganizationId: $0.optional("activeRoutingOrganizationId"),
                ownerOrganizationId: $0.optional("ownerOrganizationId"), status: $0.optional("status"))
        }
    }

    func testGetTelephonyOrganizationLink() async throws {
        try await call("getTelephonyOrganizationLink") { _ in
            TelephonyApi.getTelephonyOrganizationLink()
        }
    }

    func testGetTelephonyOrganizationLinkRegions() async throws {
        try await call("getTelephonyOrganizationLinkRegions") { _ in
            TelephonyApi.getTelephonyOrganizationLinkRegions()
        }
    }

    func testGetTelephonyPrefixes() async throws {
        try await call("getTelephonyPrefixes") {
            try TelephonyApi.getTelephonyPrefixes(
                type: $0.value("type"), before: $0.optional("before"), after: $0.optional("after"),
                pageSize: $0.optional("pageSize"), prefix: $0.optional("prefix"))
        }
    }

    func testGetTelephonyPrefixesSimulateCall() async throws {
        try await call("getTelephonyPrefixesSimulateCall") {
            try TelephonyApi.getTelephonyPrefixesSimulateCall(number: $0.value("number"))
        }
    }

    func testGetTelephonySettings() async throws {
        try await call("getTelephonySettings") { _ in
            TelephonyApi.getTelephonySettings()
        }
    }

    func testGetTelephonySipmessagesConversation() async throws {
        try await call("getTelephonySipmessagesConversation") {
            try TelephonyApi.getTelephonySipmessagesConversation(conversationId: $0.value("conversationId"))
        }
    }

    func testGetTelephonySipmessagesConversationHeaders() async throws {
        try await call("getTelephonySipmessagesConversationHeaders") {
            try TelephonyApi.getTelephonySipmessagesConversationHeaders(
                conversationId: $0.value("conversationId"), keys: $0.optional("keys"))
        }
    }

    func testGetTelephonySiptraces() async throws {
        try await call("getTelephonySiptraces") {
            try TelephonyApi.getTelephonySiptraces(
                dateStart: $0.value("dateStart"), dateEnd: $0.value("dateEnd"), callId: $0.optional("callId"),
                toUser: $0.optional("toUser"), fromUser: $0.optional("fromUser"),
                conversationId: $0.optional("conversationId"))
        }
    }

    func testGetTelephonySiptracesDownloadDownloadId() async throws {
        try await call("getTelephonySiptracesDownloadDownloadId") {
            try TelephonyApi.getTelephonySiptracesDownloadDownloadId(downloadId: $0.value("downloadId"))
        }
    }

    func testPatchTelephonyOrganizationLinkApproveRequestingOrganizationId() async throws {
        try await call("patchTelephonyOrganizationLinkApproveRequestingOrganizationId") {
            try TelephonyApi.patchTelephonyOrganizationLinkApproveRequestingOrganizationId(
                requestingOrganizationId: $0.value("requestingOrganizationId"), body: $0.body())
        }
    }

    func testPostTelephonyNumbersRouting() async throws {
        try await call("postTelephonyNumbersRouting") {
            try TelephonyApi.postTelephonyNumbersRouting(body: $0.body())
        }
    }

    func testPostTelephonyNumbersRoutingAll() async throws {
        try await call("postTelephonyNumbersRoutingAll") {
            try TelephonyApi.postTelephonyNumbersRoutingAll(body: $0.body())
        }
    }

    func testPostTelephonyNumbersRoutingReset() async throws {
        try await call("postTelephonyNumbersRoutingReset") {
            try TelephonyApi.postTelephonyNumbersRoutingReset(body: $0.body())
        }
    }

    func testPostTelephonyOrganizationLink() async throws {
        try await call("postTelephonyOrganizationLink") {
            try TelephonyApi.postTelephonyOrganizationLink(body: $0.body())
        }
    }

    func testPostTelephonyPrefixesBulk() async throws {
        try await call("postTelephonyPrefixesBulk") {
            try TelephonyApi.postTelephonyPrefixesBulk(body: $0.body())
        }
    }

    func testPostTelephonySiptracesDownload() async throws {
        try await call("postTelephonySiptracesDownload") {
            try TelephonyApi.postTelephonySiptracesDownload(body: $0.body())
        }
    }

    func testPutTelephonyAgentGreetings() async throws {
        try await call("putTelephonyAgentGreetings") {
            try TelephonyApi.putTelephonyAgentGreetings(agentId: $0.value("agentId"), body: $0.body())
        }
    }

    func testPutTelephonyAgentsGreetingsMe() async throws {
        try await call("putTelephonyAgentsGreetingsMe") {
            try TelephonyApi.putTelephonyAgentsGreetingsMe(body: $0.body())
        }
    }

    func testPutTelephonySettings() async throws {
        try await call("putTelephonySettings") {
            try TelephonyApi.putTelephonySettings(body: $0.body())
        }
    }
}
