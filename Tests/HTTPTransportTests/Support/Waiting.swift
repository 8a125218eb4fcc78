import Foundation
import HTTPTransport
import XCTest

/// Waits until `condition` holds; fails the test when it does not within `limit`.
func eventually(
    _ what: String, within limit: Duration = .seconds(10), file: StaticString = #filePath, line: UInt = #line,
    _ condition: () async throws -> Bool
) async rethrows {
    let deadline = ContinuousClock.now + limit
    while try await !condition() {
        guard ContinuousClock.now < deadline else {
            return XCTFail("not within \(limit): \(what)", file: file, line: line)
        }
        try? await Task.sleep(for: .milliseconds(2))
    }
}

/// The transport error that `body` throws; fails the test when it throws none.
func transportError<T>(
    file: StaticString = #filePath, line: UInt = #line, _ body: () async throws -> T
) async throws -> TransportError {
    do {
        let value = try await body()
        XCTFail("no error, but \(value)", file: file, line: line)
        throw NoErrorThrown()
    } catch let error as TransportError {
        return error
    }
}

/// Opens once; whoever waits goes on then.
final class Gate: Sendable {
    private let (stream, continuation) = AsyncStream.makeStream(of: Void.self)
    private let semaphore = DispatchSemaphore(value: 0)

    func open() {
        continuation.finish()
        semaphore.signal()
    }

    func wait() async { for await _ in stream {} }
    /// For threads; also ends when the test forgot to open the gate.
    func waitBlocking() {
        if semaphore.wait(timeout: .now() + 20) == .success { semaphore.signal() }
    }
}

extension Array where Element == UInt8 {
    init(_ text: String) { self = Array(text.utf8) }
    var text: String { String(decoding: self, as: UTF8.self) }
}

/// There is no error to look at; the test has failed already.
private struct NoErrorThrown: Error {}
