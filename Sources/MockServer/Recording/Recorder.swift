import PlatformCore
import Synchronization

/// The recordings that a server is making, each under its name.
final class Recorder: Sendable {
    /// Where the recordings are saved.
    let directory: String
    /// The recording of a session that has none of its own.
    let defaultName: String
    /// Whether what is saved is added to a recording of that name, instead of replacing it.
    let isAdding: Bool
    let log: Log
    /// One for all, because a token that was issued in one recording may be used in another.
    private let redactor = Redactor()

    private struct State {
        var recordings: [String: RecordingInProgress] = [:]
        /// The recording that a session's requests go into, where a test has started one.
        var started: [String: String] = [:]
        var underWay = 0
    }

    private let state = Mutex(State())

    init(directory: String, defaultName: String, isAdding: Bool, log: Log) {
        self.directory = directory
        self.defaultName = defaultName
        self.isAdding = isAdding
        self.log = log
    }

    /// Opens the recording of that name now, so that what is wrong shows before anything is recorded.
    func open(_ name: String) async throws(RecordingError) { try await recording(name).open() }

    /// Adds an exchange and waits until its reply may go; it is redacted before it is written.
    func add(_ interaction: Interaction, to recording: RecordingInProgress) async {
        await withCheckedContinuation { continuation in recording.add(interaction) { continuation.resume() } }
    }

    /// Keeps the secrets of a login in mind and its client's id in the recording; the exchange itself is not recorded.
    func note(_ interaction: Interaction, clientID: String?, in recording: RecordingInProgress) async {
        redactor.note(interaction)
        guard let clientID else { return }
        await recording.add(clientID: clientID)
    }

    /// Keeps a secret in mind that is known otherwise.
    func note(secret: String) { redactor.note(secret: secret) }

    /// The recording of that name.
    ///
    /// An exchange keeps the one that it began with: if that is saved meanwhile, it must not begin another, which would
    /// replace the first.
    func recording(_ name: String) -> RecordingInProgress {
        state.withLock { state in
            if let known = state.recordings[name] { return known }
            let path = RecordingDirectory.path(of: name + RecordingName.suffix, in: directory)
            let new = RecordingInProgress(path: path, isAdding: isAdding, redactor: redactor, log: log)
            state.recordings[name] = new
            return new
        }
    }
}

// MARK: - From a test

extension Recorder {
    /// The recording that a session's requests go into.
    func name(of session: String) -> String { state.withLock { $0.started[session] ?? defaultName } }

    /// Lets a session's requests go into the recording of that name.
    func start(_ name: String, session: String) async throws(RecordingError) {
        try await open(name)
        state.withLock { $0.started[session] = name }
    }

    /// Lets a session's requests go into the recording of that name, whose file is made when the first is written.
    func assign(_ name: String, session: String) { state.withLock { $0.started[session] = name } }

    /// Lets go of a session that is over; what it began to record goes on to be saved.
    func forget(session: String) { state.withLock { $0.started[session] = nil } }

    /// Saves the recording of that name; answers how many interactions it took in, nil if it was not being made.
    func stop(_ name: String) async throws(RecordingError) -> Int? {
        guard let recording = finish(name) else { return nil }
        return try await recording.save()
    }

    /// Throws the recording of that name away; false if it was not being made.
    func discard(_ name: String) async -> Bool {
        guard let recording = finish(name) else { return false }
        await recording.discard()
        return true
    }

    /// Throws every recording away.
    func discardAll() async {
        for name in state.withLock({ $0.recordings.keys.sorted() }) { _ = await discard(name) }
    }

    private func finish(_ name: String) -> RecordingInProgress? {
        state.withLock { state in
            state.started = state.started.filter { $0.value != name }
            return state.recordings.removeValue(forKey: name)
        }
    }

    /// The recordings that are being made, with the number of interactions so far.
    func inProgress() async -> [String: Int] {
        var counts: [String: Int] = [:]
        for (name, recording) in state.withLock({ $0.recordings }) { counts[name] = await recording.takenIn() }
        return counts
    }
}

// MARK: - The end

extension Recorder {
    /// An exchange that goes into the recording of that name; `saveAll` waits for it, but not for long.
    func beginExchange(name: String) -> ExchangeUnderWay { ExchangeUnderWay(self, recording(name)) }

    fileprivate func exchanges(_ change: Int) { state.withLock { $0.underWay += change } }

    /// Waits for exchanges whose clients have left: the server has waited for the others.
    private func idle() async {
        let deadline = ContinuousClock.now + .seconds(3)
        while case let count = state.withLock({ $0.underWay }), count > 0 {
            guard ContinuousClock.now < deadline else {
                return log(.warning, "\(count) exchanges are still under way, and are not recorded")
            }
            try? await Task.sleep(for: .milliseconds(5))
        }
    }

    /// Saves every recording; answers what could not be saved.
    func saveAll() async -> [RecordingError] {
        await idle()
        var problems: [RecordingError] = []
        for name in state.withLock({ $0.recordings.keys.sorted() }) {
            do throws(RecordingError) { _ = try await stop(name) } catch { problems.append(error) }
        }
        return problems
    }
}

/// An exchange with the upstream that is not over as long as anything holds this.
final class ExchangeUnderWay: Sendable {
    let recording: RecordingInProgress
    private let recorder: Recorder

    fileprivate init(_ recorder: Recorder, _ recording: RecordingInProgress) {
        self.recorder = recorder
        self.recording = recording
        recorder.exchanges(1)
    }

    deinit { recorder.exchanges(-1) }
}
