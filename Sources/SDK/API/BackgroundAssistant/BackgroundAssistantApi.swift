// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The operations of the tag Background Assistant.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct BackgroundAssistantApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - postBackgroundassistantToken

extension BackgroundAssistantApi {
    /// Calls `POST /api/v2/backgroundassistant/token`.
    ///
    /// Needs no permission.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postBackgroundassistantToken(
        body: BackgroundAssistantUserAuthenticatedInfo? = nil
    ) async throws(ApiError) -> SignedData {
        try await client.send(Self.postBackgroundassistantToken(body: body))
    }

    /// The call `POST /api/v2/backgroundassistant/token`, ready to be sent.
    public static func postBackgroundassistantToken(
        body: BackgroundAssistantUserAuthenticatedInfo? = nil
    ) -> APICall<SignedData> {
        APICall(
            "postBackgroundassistantToken", .post, "/api/v2/backgroundassistant/token",
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postScreenrecordingToken

extension BackgroundAssistantApi {
    /// Calls `POST /api/v2/screenrecording/token`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postScreenrecordingToken(
        body: BackgroundAssistantUserAuthenticatedInfo? = nil
    ) async throws(ApiError) -> SignedData {
        try await client.send(Self.postScreenrecordingToken(body: body))
    }

    /// The call `POST /api/v2/screenrecording/token`, ready to be sent.
    public static func postScreenrecordingToken(
        body: BackgroundAssistantUserAuthenticatedInfo? = nil
    ) -> APICall<SignedData> {
        APICall(
            "postScreenrecordingToken", .post, "/api/v2/screenrecording/token",
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}
