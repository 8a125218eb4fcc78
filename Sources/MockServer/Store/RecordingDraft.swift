import PlatformCore

/// What is to become a recording: interactions without secrets, from one place or several, and what goes with them.
struct RecordingDraft {
    /// Where the interactions are, in the order in which they were recorded.
    var sources: [any InteractionSource]
    var clientIDs: [String]
    var metadata: [String: String]
}

/// Interactions without secrets that are read one at a time, so that a recording of any size fits into memory.
protocol InteractionSource {
    /// Calls `body` with every row and its id, in the order of recording; the rows may lack their response's body.
    func forEachRequest(_ body: (Int64, InteractionRow) throws -> Void) throws

    /// The whole row of that id.
    func row(_ id: Int64) throws -> InteractionRow
}

extension RecordingDraft {
    /// The interactions of `content`, their secrets replaced.
    init(_ content: RecordingContent, _ redactor: Redactor) {
        sources = [RowsInMemory(rows: content.interactions.map { redactor.row(of: $0) })]
        clientIDs = content.clientIDs
        metadata = content.metadata
    }
}

/// Rows that are in memory already.
private struct RowsInMemory: InteractionSource {
    let rows: [InteractionRow]

    func forEachRequest(_ body: (Int64, InteractionRow) throws -> Void) throws {
        for (index, row) in rows.enumerated() { try body(Int64(index), row) }
    }

    func row(_ id: Int64) -> InteractionRow { rows[Int(id)] }
}

/// The rows of a recording that is added to; what the rules find in it today is replaced, whatever they were when it
/// was made.
struct RowsOfRecording: InteractionSource {
    let recording: Recording
    let redactor: Redactor

    func forEachRequest(_ body: (Int64, InteractionRow) throws -> Void) throws {
        try recording.read { db in
            try db.forEachRow(InteractionRow.requestsInOrder) { row in
                let interaction = try InteractionRow(row).interaction()
                try body(row.integer(InteractionRow.idColumn), redactor.row(of: interaction))
            }
        }
    }

    func row(_ id: Int64) throws -> InteractionRow {
        guard let interaction = try recording.interaction(id) else { throw RecordingDamage("no interaction \(id)") }
        return redactor.row(of: interaction)
    }
}
