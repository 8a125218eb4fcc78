public import MockServer

/// Runs `body` in a session of its own on a mock that others use too, and closes it afterwards, whatever happens.
///
/// ```swift
/// try await withMockSession(on: mock) { session in
///     let client = MyClient(baseURL: session.baseURL, id: session.clientID, secret: session.clientSecret)
///     session.clock.advance(bySeconds: 86_400)
///     …
/// }
/// ```
///
/// - Parameters:
///   - mock: the server to open the session on; any number of sessions run on it in parallel.
///   - configure: changes what the session may differ in from the server.
///   - body: uses the session; its result or error is handed on.
/// - Throws: `MockPlatformError` when the session cannot be opened, and what `body` throws.
public func withMockSession<Result>(
    on mock: MockPlatform, configure: (inout SessionOptions) -> Void = { _ in },
    isolation: isolated (any Actor)? = #isolation, _ body: (MockSession) async throws -> Result
) async throws -> Result {
    let session = try mock.newSession(configure: configure)
    defer { session.close() }
    return try await body(session)
}
