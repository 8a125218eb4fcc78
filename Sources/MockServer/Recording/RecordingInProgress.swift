import PlatformCore

/// One recording while it is made: exchanges are gathered, redacted and written in batches, and saved in canonical
/// order at the end.
actor RecordingInProgress {
    /// A batch is written when it is so old, if it has not grown large enough before.
    private static let batchMilliseconds = 200
    /// How often a disk that takes nothing is tried again.
    private static let retryMilliseconds = 1_000
    /// What is kept in memory while the disk takes nothing.
    private static let backlogLimit = 10_000

    /// How far the recording has come.
    private enum State {
        case open
        /// A secret that no rule covers was about to be written: nothing is kept, and the save says why.
        case refused(RecordingError)
        /// Saved or thrown away.
        case over
    }

    private let path: String
    private let isAdding: Bool
    private let redactor: Redactor
    private let log: Log
    private var state = State.open
    private var partial: PartialRecording?
    private let queue = RecordingQueue()
    /// Redacted and not yet written: more than a batch only while the disk takes nothing.
    private var rows: [InteractionRow] = []
    private var clientIDs: [String] = []
    private var timer: Task<Void, Never>?
    /// The last problem that was told, so that a full disk is told once and not with every batch.
    private var told: RecordingError?
    /// The interactions that could not be kept.
    private var lost = 0
    /// The interactions taken out of the queue so far.
    private var count = 0
    /// Whether nothing was taken in, no login either.
    private var isEmpty = true

    init(path: String, isAdding: Bool, redactor: Redactor, log: Log) {
        self.path = path
        self.isAdding = isAdding
        self.redactor = redactor
        self.log = log
    }

    /// Makes the `.partial` file.
    func open() throws(RecordingError) {
        guard partial == nil else { return }
        partial = try PartialRecording(creating: path + ".partial", isAdding: isAdding)
    }

    /// Takes an exchange in, to be redacted and written behind its reply, which may go when `release` is called.
    nonisolated func add(_ interaction: Interaction, release: @escaping @Sendable () -> Void) {
        switch queue.append(interaction, release: release) {
        case .no: break
        case .soon: Task { await schedule() }
        case .now: Task { await takeIn() }
        case .ended: log(.warning, "\(path): a reply came after the recording had ended; it is not recorded")
        }
    }

    /// The interactions taken in so far.
    func takenIn() -> Int {
        gather()
        return count
    }

    /// Writes what waits; a disk that takes nothing is tried again by the clock alone, so that no reply waits for it.
    private func takeIn() {
        gather()
        if told == nil { flush() } else { schedule() }
    }

    /// Makes rows, without secrets, of what waits in the queue.
    private func gather() {
        let batch = queue.take()
        guard !batch.isEmpty else { return }
        guard isTaking() else { return queue.written() }
        isEmpty = false
        for interaction in batch {
            count += 1
            var row = redactor.row(of: interaction)
            // Looked up here, where nobody waits for it.
            row.operation = interaction.operation ?? interaction.request.operationID
            // Behind whatever a recording that is added to holds already.
            row.ordinal = 1_000_000_000 + count
            rows.append(row)
        }
        if told != nil { queue.written() }
    }

    /// Takes the id of a client in that has logged in.
    func add(clientID: String) {
        guard isTaking(), !clientIDs.contains(clientID) else { return }
        isEmpty = false
        clientIDs.append(clientID)
        schedule()
    }

    /// Whether anything is taken in; an exchange that ends after the save belongs to no recording any more.
    private func isTaking() -> Bool {
        switch state {
        case .open: return true
        case .refused: return false
        case .over:
            log(.warning, "\(path): a reply came after the recording had ended; it is not recorded")
            return false
        }
    }

    private func schedule() {
        guard timer == nil else { return }
        let delay = told == nil ? Self.batchMilliseconds : Self.retryMilliseconds
        timer = Task {
            try? await Task.sleep(for: .milliseconds(delay))
            guard !Task.isCancelled else { return }
            timer = nil
            // Before the look into the queue: what comes behind that sets the clock again.
            queue.timeIsUp()
            gather()
            flush()
        }
    }

    private func flush() {
        defer { queue.written() }
        do throws(RecordingError) {
            try write()
        } catch {
            if case .secrets = error.kind { return refuse(error) }
            if told != error { log(.error, "\(error) Replies go on; what is recorded waits in memory.") }
            told = error
            let excess = rows.count - Self.backlogLimit
            guard excess > 0 else { return }
            rows.removeFirst(excess)
            lost += excess
        }
    }

    /// Ends a recording that cannot be saved, at once: it must not grow, nor stay on the disk.
    private func refuse(_ error: RecordingError) {
        log(.error, "\(error) Replies go on; nothing is recorded any more.")
        removeAll()
        state = .refused(error)
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
        queue.end()
        gather()
        defer { queue.written() }
        if case .refused(let error) = state { throw error }
        state = .over
        // A login alone is none: it must not take the place of a recording.
        guard !isEmpty, count > 0 || isAdding || !RecordingFile(path: path).exists else {
            removeAll()
            log(.info, "nothing was recorded into \(path)")
            return 0
        }
        do throws(RecordingError) {
            try write()
            guard let partial else { return 0 }
            try partial.save(to: path, redactor: redactor)
            removeAll()
        } catch {
            // What was refused for a secret must not stay on the disk either.
            if case .secrets = error.kind { removeAll() }
            // Closed, so that the file is whole for `recover`.
            partial = nil
            throw error
        }
        log(.info, "saved \(path): \(count) interactions")
        guard lost == 0 else {
            let problem = "\(lost) interactions are missing, the disk took them too late"
            throw RecordingError(.unwritable(problem), path: path)
        }
        return count
    }

    /// Throws everything away.
    func discard() {
        queue.end()
        removeAll()
        state = .over
        _ = queue.take()
        queue.written()
    }

    private func removeAll() {
        timer?.cancel()
        timer = nil
        partial?.remove()
        partial = nil
        rows = []
        clientIDs = []
    }
}

extension Redactor {
    /// Throws when a secret that was seen stands in one of the rows.
    func check(_ rows: [InteractionRow], path: String) throws(RecordingError) {
        let leaks = scanner.leaks(in: rows)
        guard leaks.isEmpty else { throw RecordingError(.secrets(leaks), path: path) }
    }
}
