import Dispatch
import Foundation
import MockServer
import PlatformCore

/// The servers that the tests of this process share: one for each directory of recordings.
///
/// Each starts when the first test asks for it and stops when the process exits, which also saves what was recorded.
actor SharedMocks {
    /// Those of the process.
    static let shared = SharedMocks()
    /// Evaluated once, so that it is asked for once.
    private static let stopsAtExit: Void = {
        // What is asked for last is done first: OpenSSL, which a save needs, has to ask for its own end before.
        _ = SHA256.hash([])
        atexit(stopSharedMocks)
    }()

    private struct Key: Hashable {
        let directory: String
        let settings: RecordSettings
    }

    private var mocks: [Key: Task<MockPlatform, any Error>] = [:]

    /// The server of that directory.
    ///
    /// - Throws: why it cannot start, every test that asks anew.
    func mock(directory: String, _ settings: RecordSettings) async throws -> MockPlatform {
        let key = Key(directory: directory, settings: settings)
        if let mock = mocks[key] { return try await mock.value }
        _ = Self.stopsAtExit
        let mock = Task { try await MockPlatform.start(settings.configuration(directory: directory)) }
        mocks[key] = mock
        return try await mock.value
    }

    /// Stops all; answers what could not be saved.
    func stopAll() async -> [String] {
        var problems: [String] = []
        for mock in mocks.values {
            guard let mock = try? await mock.value else { continue }
            problems += await mock.stop()
        }
        mocks = [:]
        return problems
    }
}

/// What `atexit` calls: it waits, because the process is over when it returns.
private func stopSharedMocks() {
    let stopped = DispatchSemaphore(value: 0)
    Task.detached {
        for problem in await SharedMocks.shared.stopAll() { Notice.print("error: not saved: \(problem)") }
        stopped.signal()
    }
    stopped.wait()
}
