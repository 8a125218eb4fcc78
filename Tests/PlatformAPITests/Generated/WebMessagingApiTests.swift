// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformWebMessaging
import Testing

extension EveryFunctionTests {
    @Test(arguments: webMessagingApiCalls) func webMessagingApi(_ call: TypedCall) async throws { try await check(call) }

    static var webMessagingApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteWebmessagingDeploymentPushdevice") {
            try WebMessagingApi.deleteWebmessagingDeploymentPushdevice(
                deploymentId: $0.value("deploymentId"), tokenId: $0.value("tokenId"))
        }
        calls.add("getWebmessagingMessages") {
            try WebMessagingApi.getWebmessagingMessages(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
        calls.add("patchWebmessagingDeploymentPushdevice") {
            try WebMessagingApi.patchWebmessagingDeploymentPushdevice(
                deploymentId: $0.value("deploymentId"), tokenId: $0.value("tokenId"), body: $0.body())
        }
        calls.add("postWebmessagingDeploymentPushdevice") {
            try WebMessagingApi.postWebmessagingDeploymentPushdevice(
                deploymentId: $0.value("deploymentId"), tokenId: $0.value("tokenId"), body: $0.body())
        }
        return calls
    }
}
