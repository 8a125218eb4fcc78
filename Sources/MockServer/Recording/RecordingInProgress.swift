import PlatformCore
import Synchronization

/// One recording while it is made: rows are gathered, written in batches, and saved in canonical order at the end.
///
/// Taking a row in costs a lock and no more; whoever fills a batch writes it.
final class RecordingInProgress: Sendable {
    /// A batch is written when it has so many rows, or is so old.
    private static let batch = (rows: 100, milliseconds: 200)
    /// What is kept in memory while the disk takes nothing.
    private static let backlogLimit = 10_000

    /// What waits to be written.
    fileprivate struct Pending {
        var rows: [InteractionRow] = []
        var clientIDs: Set<String> = []
        /// The interactions taken in so far.
        var count = 0
        /// The interactions that could not be kept.
        var lost = 0
        var isTimed = false
    }

    /// The file, and what was said about it.
    private struct File {
        var partial: PartialRecording?
        var isDiscarded = false
        var knownClientIDs: Set<String> = []
        /// The last problem that was told, so that a full disk is told once and not with every batch.
        var told: RecordingError?
    }

    private let path: String
    private let isAdding: Bool
    private let redactor: Redactor
    private let log: Log
    private let pending = Mutex(Pending())
    /// Held while a batch is written, so that batches keep their order.
    private let file = Mutex(File())

    init(path: String, isAdding: Bool, redactor: Redactor, log: Log) {
        self.path = path
        self.isAdding = isAdding
        self.redactor = redactor
        self.log = log
    }

    /// The number of interactions taken in so far.
    var count: Int { pending.withLock { $0.count } }

    /// Makes the `.partial` file.
    func open() throws(RecordingError) {
        try file.withLock { (file) throws(RecordingError) in try open(&file) }
    }

    private func open(_ file: inout File) throws(RecordingError) {
        guard file.partial == nil, !file.isDiscarded else { return }
        file.partial = try PartialRecording(creating: path + ".partial")
    }

    /// Takes a redacted row in.
    func add(_ row: InteractionRow) {
        let (isFull, startsTimer) = pending.withLock { pending in
            pending.count += 1
            var row = row
            // Behind whatever a recording that is added to holds already.
            row.ordinal = 1_000_000_000 + pending.count
            pending.rows.append(row)
            return (pending.rows.count >= Self.batch.rows, pending.startsTimer())
        }
        if isFull { flush() } else if startsTimer { flushLater() }
    }

    /// Takes the id of a client in that has logged in.
    func add(clientID: String) {
        let startsTimer = pending.withLock { pending in
            pending.clientIDs.insert(clientID)
            return pending.startsTimer()
        }
        if startsTimer { flushLater() }
    }

    private func flushLater() {
        // Unstructured: it outlives the request that happened to start it, and ends by itself.
        Task {
            try? await Task.sleep(for: .milliseconds(Self.batch.milliseconds))
            self.pending.withLock { $0.isTimed = false }
            self.flush()
        }
    }

    private func flush() {
        file.withLock { file in
            do throws(RecordingError) {
                try write(&file)
            } catch {
                if file.told != error { log(.error, "\(error) Replies go on; what is recorded waits in memory.") }
                file.told = error
            }
        }
    }

    /// Writes what is pending; what the disk does not take is pending again.
    private func write(_ file: inout File) throws(RecordingError) {
        let (rows, clientIDs) = pending.withLock { $0.take() }
        guard !rows.isEmpty || !clientIDs.isSubset(of: file.knownClientIDs), !file.isDiscarded else { return }
        do throws(RecordingError) {
            try open(&file)
            // Before the disk sees it: a secret that the rules missed stays in memory and ends the recording.
            try redactor.check(rows, path: path)
            try file.partial?.append(rows, clientIDs: clientIDs.sorted())
        } catch {
            pending.withLock { $0.putBack(rows, clientIDs, limit: Self.backlogLimit) }
            throw error
        }
        file.knownClientIDs.formUnion(clientIDs)
        file.told = nil
    }

    /// Writes the recording and removes the `.partial` file; answers how many interactions were taken in.
    func save() throws(RecordingError) -> Int {
        try file.withLock { (file) throws(RecordingError) in
            do throws(RecordingError) {
                try write(&file)
                guard let partial = file.partial else { return }
                var content = try partial.content()
                if isAdding, let existing = try? Recording(path: path).content() { content = existing.adding(content) }
                try RecordingWriter.save(content, to: path, redactor: redactor)
                discard(&file)
            } catch {
                // What was refused for a secret must not stay on the disk either.
                if case .secrets = error.kind { discard(&file) }
                throw error
            }
        }
        let (count, lost) = pending.withLock { ($0.count, $0.lost) }
        if lost > 0 { log(.error, "\(path): \(lost) interactions are missing, the disk did not take them in time") }
        log(.info, "saved \(path): \(count) interactions")
        return count
    }

    /// Throws everything away.
    func discard() { file.withLock { discard(&$0) } }

    private func discard(_ file: inout File) {
        file.partial?.remove()
        file.partial = nil
        file.isDiscarded = true
    }
}

extension RecordingInProgress.Pending {
    /// Whether the caller is the one to see that a batch is written in time.
    fileprivate mutating func startsTimer() -> Bool {
        defer { isTimed = true }
        return !isTimed
    }

    fileprivate mutating func take() -> ([InteractionRow], Set<String>) {
        defer {
            rows = []
            clientIDs = []
        }
        return (rows, clientIDs)
    }

    fileprivate mutating func putBack(_ older: [InteractionRow], _ ids: Set<String>, limit: Int) {
        rows = older + rows
        clientIDs.formUnion(ids)
        let excess = rows.count - limit
        guard excess > 0 else { return }
        rows.removeFirst(excess)
        lost += excess
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
