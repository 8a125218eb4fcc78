import PlatformCore

extension PartialRecording {
    /// Saves everything so far as the recording at `target`: in its place, or behind what is there if it is added to it.
    ///
    /// To do it twice does no harm: when an earlier process got as far as to put the file in its place, and no further,
    /// nothing is added once more.
    ///
    /// - Throws: `.unwritable`, `.secrets`, `.changed`; what is wrong with either file.
    func save(to target: String, redactor: Redactor) throws(RecordingError) {
        guard try isAdding else {
            return try RecordingWriter.save(try draft(), to: target, scanner: redactor.scanner)
        }
        let base: String?
        do { base = try RecordingFile(path: target).digest() } catch {
            throw RecordingError(.unreadable(error.description), path: target)
        }
        if try isSaved(as: base, target) { return }
        let draft = try draft(behind: base == nil ? nil : try Recording(path: target), redactor)
        try RecordingWriter.save(draft, to: target, scanner: redactor.scanner) { temporary in
            try note(AddedState(base: base, saved: try RecordingFile(path: temporary).digest()))
        }
    }

    /// Whether there is nothing to save.
    var isEmpty: Bool {
        get throws(RecordingError) {
            try read { db in
                try db.firstRow("SELECT 1 FROM interactions UNION ALL SELECT 1 FROM clients LIMIT 1") { _ in false }
                    ?? true
            }
        }
    }

    private func draft(
        behind recording: Recording? = nil, _ redactor: Redactor = Redactor()
    ) throws(RecordingError) -> RecordingDraft {
        let clientIDs = try read { db in try db.rows("SELECT id FROM clients ORDER BY id") { $0.text(0) } }
        guard let recording else {
            return RecordingDraft(sources: [self], clientIDs: clientIDs, metadata: RecordingContent.unredacted)
        }
        return RecordingDraft(
            sources: [RowsOfRecording(recording: recording, redactor: redactor), self],
            clientIDs: try recording.clientIDs() + clientIDs, metadata: try recording.metadata())
    }

    private func read<T: Sendable>(_ body: (SQLiteConnection) throws -> T) throws(RecordingError) -> T {
        do { return try database.read(body) } catch { throw RecordingError(reading: error, path: path) }
    }
}

// MARK: - Its rows

extension PartialRecording: InteractionSource {
    /// They hold marks where secrets stood: nothing is redacted once more.
    func forEachRequest(_ body: (Int64, InteractionRow) throws -> Void) throws {
        try read { db in
            try db.forEachRow(InteractionRow.requestsInOrder) { row in
                try body(row.integer(InteractionRow.idColumn), try InteractionRow(row))
            }
        }
    }

    func row(_ id: Int64) throws -> InteractionRow {
        let row = try read { db in
            try db.firstRow(InteractionRow.selectionByID, [.integer(id)]) { try InteractionRow($0) }
        }
        guard let row else { throw RecordingError(.corrupt("no interaction \(id)"), path: path) }
        return row
    }
}

// MARK: - Adding once

extension PartialRecording {
    /// The digests of the file that was added to, and of the one that was about to take its place.
    ///
    /// They stand in the `.partial` file before that happens, and tell afterwards whether it did. The recording itself
    /// holds nothing of it.
    private struct AddedState {
        /// Nil when there was no file.
        let base: String?
        let saved: String?
    }

    private static let facts = (base: "base", saved: "saved")

    private var isAdding: Bool {
        get throws(RecordingError) { try fact(Self.adding) != nil }
    }

    /// Whether the file of that digest is the one that was saved from this.
    private func isSaved(as digest: String?, _ target: String) throws(RecordingError) -> Bool {
        guard let digest, let saved = try fact(Self.facts.saved) else { return false }
        if digest == saved { return true }
        // Somebody has edited it or put another in its place: whether this is in it cannot be told.
        guard digest == (try fact(Self.facts.base)) else { throw RecordingError(.changed, path: target) }
        return false
    }

    private func note(_ state: AddedState) throws {
        // Before the rename, whatever happens to the machine.
        try database.read { try $0.runScript("PRAGMA synchronous = FULL") }
        try database.write { db in
            for (name, value) in [(Self.facts.base, state.base), (Self.facts.saved, state.saved)] {
                try db.run("DELETE FROM metadata WHERE name = ?", [.text(name)])
                guard let value else { continue }
                try db.run("INSERT INTO metadata (name, value) VALUES (?, ?)", [.text(name), .text(value)])
            }
        }
    }

    private func fact(_ name: String) throws(RecordingError) -> String? {
        try read { db in try db.firstRow("SELECT value FROM metadata WHERE name = ?", [.text(name)]) { $0.text(0) } }
    }
}

// MARK: - Recovery

extension PartialRecording {
    /// Turns `NAME.sqlite.partial` into `NAME.sqlite` and removes it; an existing recording of that name is replaced or
    /// added to, as the run that left it behind would have done.
    ///
    /// - Returns: the recording's path and the number of its interactions.
    /// - Throws: `.logMissing` when the file was moved away from its log; what is wrong with the file; what `save` throws.
    package static func recover(_ path: String) throws(RecordingError) -> (path: String, interactionCount: Int) {
        let partial = try PartialRecording(recovering: path)
        let target = String(path.dropLast(".partial".utf8.count))
        UnsavedFile.removeAbandoned(in: UnsavedFile(target: target).directory)
        // A run that had recorded nothing yet takes nothing away.
        if try !partial.isEmpty || !RecordingFile(path: target).exists {
            try partial.save(to: target, redactor: Redactor())
        }
        let count = try Recording(path: target).statistics().interactionCount
        partial.remove()
        return (target, count)
    }
}
