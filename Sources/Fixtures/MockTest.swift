import Foundation
import MockServer

/// One test with its session on the shared mock.
struct MockTest: Sendable {
    let name: TestName
    let session: MockSession
    /// Whether it shares its recording with others, as the cases of a parameterized test do.
    var isOneOfMany = false
    /// Whether it has a recording of its own, so that what it leaves unused is worth a note.
    private let hasOwnRecording: Bool

    /// Opens the session of a test.
    ///
    /// - Parameters:
    ///   - environment: what says whether this run records.
    ///   - mocks: the servers that tests share.
    /// - Throws: what is wrong with the options or the environment, or why the mock cannot start.
    static func begin(
        _ name: TestName, _ options: MockTestOptions,
        environment: [String: String] = ProcessInfo.processInfo.environment, mocks: SharedMocks = .shared
    ) async throws -> MockTest {
        let settings = try RecordSettings(environment: environment)
        let directory = try RecordingFolder.find(
            options.recordings, from: options.filePath, isMade: settings.records)
        let mock = try await mocks.mock(directory: directory, settings)
        let choice = RecordingChoice(name, options.names, known: mock.recordingNames, records: settings.records)
        let session = try mock.newSession(name.sessionID()) { session in
            session.recordings = settings.mode == .all ? nil : choice.replayed
            session.recordName = settings.records ? choice.recorded : nil
            options.configure(&session)
        }
        return MockTest(name: name, session: session, hasOwnRecording: choice.isOwn && !settings.records)
    }

    /// Closes the session.
    ///
    /// - Parameter failed: whether the test has failed, so that its journal is worth reading.
    /// - Returns: what its author should know.
    func end(failed: Bool) -> [String] {
        let report = session.close()
        var notes = [SessionSummary.misses(session)].compactMap { $0 }
        if !notes.isEmpty { notes.append("record what is missing: \(RecordSettings.command(.new, for: name))") }
        if hasOwnRecording, !isOneOfMany { notes += report.unusedRecordings.map(\.note) }
        if failed { notes.append(SessionSummary.journal(session)) }
        return notes
    }
}

/// Which recordings a test replays, and which it records.
struct RecordingChoice {
    /// Nil: all of the directory.
    let replayed: [String]?
    let recorded: String
    /// Whether it is the test's own, which no other test is meant to use.
    let isOwn: Bool

    /// Chooses: those that the test names; else the one that is named like it; else those that are no other test's, which
    /// have no `.` in their names.
    ///
    /// A run that records replays no others than the one it records, so that nothing is missing in that.
    init(_ name: TestName, _ names: [String], known: [String], records: Bool) {
        let own = name.recording
        recorded = names.first ?? own
        if !names.isEmpty {
            (replayed, isOwn) = (records ? names.filter(known.contains) : names, false)
        } else if known.contains(own) {
            (replayed, isOwn) = ([own], true)
        } else {
            let shared = known.filter { !$0.contains(".") }
            (replayed, isOwn) = (records ? [] : shared.count == known.count ? nil : shared, false)
        }
    }
}

extension SessionReport.UnusedRecording {
    fileprivate var note: String {
        let shown = examples.prefix(5)
        let list = (shown + (unused > shown.count ? ["…"] : [])).map { "\n  \($0)" }.joined()
        return "\(unused) of \(interactions) recorded interactions of '\(name)' were not asked for:\(list)"
    }
}
