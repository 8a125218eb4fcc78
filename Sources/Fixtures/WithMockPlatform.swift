// A test that imports the kit has the mock with it.
@_exported public import MockServer

/// Runs `body` with a mock of its own, on loopback and a free port, and stops it afterwards, whatever happens.
///
/// ```swift
/// try await withMockPlatform(.replay("recordings")) { mock in
///     let client = MyClient(baseURL: mock.url)
///     …
/// }
/// ```
///
/// - Parameters:
///   - mode: where answers come from.
///   - configure: changes what else can be set before the start.
///   - body: uses the mock; its result or error is handed on.
/// - Throws: `MockPlatformError` when the mock cannot start, and what `body` throws.
public func withMockPlatform<Result>(
    _ mode: MockConfiguration.Mode, configure: (inout MockConfiguration) -> Void = { _ in },
    isolation: isolated (any Actor)? = #isolation, _ body: (MockPlatform) async throws -> Result
) async throws -> Result {
    var configuration = MockConfiguration(mode)
    configure(&configuration)
    let mock = try await MockPlatform.start(configuration)
    do {
        let result = try await body(mock)
        await mock.stop()
        return result
    } catch {
        await mock.stop()
        throw error
    }
}
