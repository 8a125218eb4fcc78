import PlatformCore

/// One recording while it is made: rows are gathered, written in batches, and saved in canonical order at the end.
actor RecordingInProgress {
    /// A batch is written when it has so many rows, or is so old.
    private static let batch = (rows: 100, milliseconds: 200)
    /// What is kept in memory while the disk takes nothing.
    private static let backlogLimit = 10_000

    private let path: String
    private let isAdding: Bool
    private let redactor: Redactor
    private let log: Log
    private var partial: PartialRecording?
    private var rows: [InteractionRow] = []
    private var clientIDs: [String] = []
    private var timer: Task<Void, Never>?
    /// The last problem that was told, so that a full disk is told once and not with every batch.
    private var told: RecordingError?
    /// The interactions that could not be kept.
    private var lost = 0
    /// The interactions taken in so far.
    private(set) var count = 0

    init(path: String, isAdding: Bool, redactor: Redactor, log: Log) {
        self.path = path
        self.isAdding = isAdding
        self.redactor = redactor
        self.log = log
    }

    /// Makes the `.partial` file.
    func open() throws(RecordingError) {
        guard partial == nil else { return }
        partial = try PartialRecording(creating: path + ".partial")
    }

    /// Takes a redacted row in.
    func add(_ row: InteractionRow) {
        var row = row
        count += 1
        // Behind whatever a recording that is added to holds already.
        row.ordinal = 1_000_000_000 + count
        rows.append(row)
        schedule()
    }

    /// Takes the id of a client in that has logged in.
    func add(clientID: String) {
        guard !clientIDs.contains(clientID) else { return }
        clientIDs.append(clientID)
        schedule()
    }

    private func schedule() {
        if rows.count >= Self.batch.rows { return flush() }
        guard timer == nil else { return }
        timer = Task {
            try? await Task.sleep(for: .milliseconds(Self.batch.milliseconds))
            if !Task.isCancelled { flush() }
        }
    }

    private func flush() {
        timer?.cancel()
        timer = nil
        do throws(RecordingError) {
            try write()
        } catch {
            if told != error { log(.error, "\(error) Replies go on; what is recorded waits in memory.") }
            told = error
            let excess = rows.count - Self.backlogLimit
            guard excess > 0 else { return }
            rows.removeFirst(excess)
            lost += excess
        }
    }

    private func write() throws(RecordingError) {
        guard !rows.isEmpty || !clientIDs.isEmpty else { return }
        try open()
        // Before the disk sees it: a secret that the rules missed stays in memory and ends the recording.
        try redactor.check(rows, path: path)
        try partial?.append(rows, clientIDs: clientIDs)
        rows = []
        clientIDs = []
        told = nil
    }

    /// Writes the recording and removes the `.partial` file; answers how many interactions were taken in.
    func save() throws(RecordingError) -> Int {
        timer?.cancel()
        do throws(RecordingError) {
            try write()
            guard let partial else { return 0 }
            var content = try partial.content()
            if isAdding, let existing = try? Recording(path: path).content() { content = existing.adding(content) }
            try RecordingWriter.save(content, to: path, redactor: redactor)
            partial.remove()
            self.partial = nil
        } catch {
            // What was refused for a secret must not stay on the disk either.
            if case .secrets = error.kind { discard() }
            throw error
        }
        if lost > 0 { log(.error, "\(path): \(lost) interactions are missing, the disk did not take them in time") }
        log(.info, "saved \(path): \(count) interactions")
        return count
    }

    /// Throws everything away.
    func discard() {
        timer?.cancel()
        partial?.remove()
        partial = nil
        rows = []
    }
}

extension RecordingContent {
    /// This content with another's behind it.
    fileprivate func adding(_ other: RecordingContent) -> RecordingContent {
        RecordingContent(
            interactions: interactions + other.interactions, clientIDs: clientIDs + other.clientIDs, metadata: metadata)
    }
}

extension Redactor {
    /// Throws when a secret that was seen stands in one of the rows.
    func check(_ rows: [InteractionRow], path: String) throws(RecordingError) {
        let leaks = scanner.leaks(in: rows, clientIDs: [], metadata: [:])
        guard leaks.isEmpty else { throw RecordingError(.secrets(leaks), path: path) }
    }
}
