// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The operations of the tag WebMessaging.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct WebMessagingApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteWebmessagingDeploymentPushdevice

extension WebMessagingApi {
    /// Calls `DELETE /api/v2/webmessaging/deployments/{deploymentId}/pushdevices/{tokenId}`.
    ///
    /// Needs no token.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - deploymentId: `deploymentId` in the path.
    ///   - tokenId: `tokenId` in the path.
    public func deleteWebmessagingDeploymentPushdevice(deploymentId: String, tokenId: String) async throws(ApiError) {
        try await client.send(Self.deleteWebmessagingDeploymentPushdevice(deploymentId: deploymentId, tokenId: tokenId))
    }

    /// The call `DELETE /api/v2/webmessaging/deployments/{deploymentId}/pushdevices/{tokenId}`, ready to be sent.
    public static func deleteWebmessagingDeploymentPushdevice(deploymentId: String, tokenId: String) -> APICall<Void> {
        APICall(
            "deleteWebmessagingDeploymentPushdevice", .delete,
            "/api/v2/webmessaging/deployments/{deploymentId}/pushdevices/{tokenId}",
            parameters: [("deploymentId", deploymentId), ("tokenId", tokenId)])
    }
}

// MARK: - getWebmessagingMessages

extension WebMessagingApi {
    /// Calls `GET /api/v2/webmessaging/messages`.
    ///
    /// Needs no token.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    public func getWebmessagingMessages(
        pageSize: Int? = nil, pageNumber: Int? = nil
    ) async throws(ApiError) -> WebMessagingMessageEntityList {
        try await client.send(Self.getWebmessagingMessages(pageSize: pageSize, pageNumber: pageNumber))
    }

    /// The call `GET /api/v2/webmessaging/messages`, ready to be sent.
    public static func getWebmessagingMessages(
        pageSize: Int? = nil, pageNumber: Int? = nil
    ) -> APICall<WebMessagingMessageEntityList> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall("getWebmessagingMessages", .get, "/api/v2/webmessaging/messages", query: queryParameters)
    }
}

// MARK: - patchWebmessagingDeploymentPushdevice

extension WebMessagingApi {
    /// Calls `PATCH /api/v2/webmessaging/deployments/{deploymentId}/pushdevices/{tokenId}`.
    ///
    /// Needs no token.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - deploymentId: `deploymentId` in the path.
    ///   - tokenId: `tokenId` in the path.
    ///   - body: the body.
    public func patchWebmessagingDeploymentPushdevice(
        deploymentId: String, tokenId: String, body: PushDeviceUpdateRequest
    ) async throws(ApiError) {
        try await client.send(
            Self.patchWebmessagingDeploymentPushdevice(deploymentId: deploymentId, tokenId: tokenId, body: body))
    }

    /// The call `PATCH /api/v2/webmessaging/deployments/{deploymentId}/pushdevices/{tokenId}`, ready to be sent.
    public static func patchWebmessagingDeploymentPushdevice(
        deploymentId: String, tokenId: String, body: PushDeviceUpdateRequest
    ) -> APICall<Void> {
        APICall(
            "patchWebmessagingDeploymentPushdevice", .patch,
            "/api/v2/webmessaging/deployments/{deploymentId}/pushdevices/{tokenId}",
            parameters: [("deploymentId", deploymentId), ("tokenId", tokenId)], body: .json(body.asJSON))
    }
}

// MARK: - postWebmessagingDeploymentPushdevice

extension WebMessagingApi {
    /// Calls `POST /api/v2/webmessaging/deployments/{deploymentId}/pushdevices/{tokenId}`.
    ///
    /// Needs no token.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - deploymentId: `deploymentId` in the path.
    ///   - tokenId: `tokenId` in the path.
    ///   - body: the body.
    public func postWebmessagingDeploymentPushdevice(
        deploymentId: String, tokenId: String, body: PushDeviceInsertRequest
    ) async throws(ApiError) {
        try await client.send(
            Self.postWebmessagingDeploymentPushdevice(deploymentId: deploymentId, tokenId: tokenId, body: body))
    }

    /// The call `POST /api/v2/webmessaging/deployments/{deploymentId}/pushdevices/{tokenId}`, ready to be sent.
    public static func postWebmessagingDeploymentPushdevice(
        deploymentId: String, tokenId: String, body: PushDeviceInsertRequest
    ) -> APICall<Void> {
        APICall(
            "postWebmessagingDeploymentPushdevice", .post,
            "/api/v2/webmessaging/deployments/{deploymentId}/pushdevices/{tokenId}",
            parameters: [("deploymentId", deploymentId), ("tokenId", tokenId)], body: .json(body.asJSON))
    }
}
