// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformWebMessaging

/// The functions of `WebMessagingApi`, each of which is called once.
final class WebMessagingApiTests: OperationTestCase {
    func testDeleteWebmessagingDeploymentPushdevice() async throws {
        try await call("deleteWebmessagingDeploymentPushdevice") {
            try WebMessagingApi.deleteWebmessagingDeploymentPushdevice(
                deploymentId: $0.value("deploymentId"), tokenId: $0.value("tokenId"))
        }
    }

    func testGetWebmessagingMessages() async throws {
        try await call("getWebmessagingMessages") {
            try WebMessagingApi.getWebmessagingMessages(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
    }

    func testPatchWebmessagingDeploymentPushdevice() async throws {
        try await call("patchWebmessagingDeploymentPushdevice") {
            try WebMessagingApi.patchWebmessagingDeploymentPushdevice(
                deploymentId: $0.value("deploymentId"), tokenId: $0.value("tokenId"), body: $0.body())
        }
    }

    func testPostWebmessagingDeploymentPushdevice() async throws {
        try await call("postWebmessagingDeploymentPushdevice") {
            try WebMessagingApi.postWebmessagingDeploymentPushdevice(
                deploymentId: $0.value("deploymentId"), tokenId: $0.value("tokenId"), body: $0.body())
        }
    }
}
