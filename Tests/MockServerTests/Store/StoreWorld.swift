import MockServer
import PlatformCore
import XCTest

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#endif

/// A directory of its own for each test, removed at its end.
class StoreTestCase: XCTestCase {
    private(set) var directory = ""

    override func setUpWithError() throws {
        directory = NSTemporaryDirectory() + "store-\(getpid())-\(UInt32.random(in: 0 ... .max))"
        XCTAssertEqual(mkdir(directory, 0o755), 0)
    }

    override func tearDownWithError() throws {
        try FileManager.default.removeItem(atPath: directory)
    }

    /// The path of a file of the directory.
    func path(_ name: String) -> String { directory + "/" + name }

    /// The bytes of a file of the directory.
    func bytes(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: path(name))))
    }

    /// Writes a file into the directory and answers its path.
    @discardableResult
    func write(_ bytes: [UInt8], _ name: String) throws -> String {
        try Data(bytes).write(to: URL(fileURLWithPath: path(name)))
        return path(name)
    }

    /// Writes a text file into the directory and answers its path.
    @discardableResult
    func write(_ text: String, _ name: String) throws -> String { try write(Array(text.utf8), name) }

    /// Saves a recording into the directory and answers its path.
    @discardableResult
    func save(_ interactions: [Interaction], clients: [String] = [], _ name: String = "a.sqlite") throws -> String {
        try RecordingWriter.save(RecordingContent(interactions: interactions, clientIDs: clients), to: path(name))
        return path(name)
    }

    /// Runs SQL on a file of the directory, as a user with `sqlite3` would.
    func edit(_ name: String, _ sql: String) throws {
        let database = try SQLiteDatabase(path: path(name), mode: .create, settings: "PRAGMA journal_mode = DELETE")
        try database.read { try $0.runScript(sql) }
    }

    /// Waits until `condition` holds, and fails the test when it does not within ten seconds.
    func eventually(
        _ what: String, file: StaticString = #filePath, line: UInt = #line,
        isolation: isolated (any Actor)? = #isolation, _ condition: () async throws -> Bool
    ) async rethrows {
        let deadline = ContinuousClock.now + .seconds(10)
        while try await !condition() {
            guard ContinuousClock.now < deadline else {
                return XCTFail("waited in vain until \(what)", file: file, line: line)
            }
            try? await Task.sleep(for: .milliseconds(5))
        }
    }

    /// Asserts that `body` throws a recording error, and answers it.
    func recordingError(
        file: StaticString = #filePath, line: UInt = #line, _ body: () throws -> Void
    ) throws -> RecordingError {
        do { try body() } catch let error as RecordingError { return error }
        XCTFail("no error", file: file, line: line)
        throw NoErrorThrown()
    }
}

/// There is no error to look at; the test has failed already.
private struct NoErrorThrown: Error {}

extension Interaction {
    /// An interaction in one line.
    static func of(
        _ target: String, method: HTTPMethod? = nil, body: String = "", status: Int = 200, answer: String = "{}",
        test: String? = nil, order: Int = 1, operation: String? = nil
    ) -> Interaction {
        Interaction(
            operation: operation,
            request: HTTPRequest(
                method: method ?? (body.isEmpty ? .get : .post), target: target, fields: ["Accept": "application/json"],
                body: Array(body.utf8)),
            response: HTTPResponse(
                status: HTTPStatus(status), fields: ["Content-Type": "application/json"], body: Array(answer.utf8)),
            test: test, order: order)
    }
}

/// A generator whose numbers are the same in every run.
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        // SplitMix64, <https://prng.di.unimi.it/splitmix64.c>.
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}
