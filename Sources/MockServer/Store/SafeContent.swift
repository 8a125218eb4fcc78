/// What a file will hold: in order, numbered, and searched for secrets, a row at a time.
struct SafeContent {
    /// A row of the file.
    struct Row {
        /// Its number in the file, from 1.
        let number: Int
        let keyHash: UInt64
        let row: InteractionRow
    }

    let clientIDs: [String]
    let metadata: [String: String]
    private let order: CanonicalOrder
    private let scanner: SecretScanner
    private let path: String

    init(_ draft: RecordingDraft, _ scanner: SecretScanner, path: String) throws {
        clientIDs = draft.clientIDs
        metadata = draft.metadata.merging(RecordingFormat.metadata) { _, ours in ours }
        order = try CanonicalOrder(draft.sources)
        self.scanner = scanner
        self.path = path
        let leaks = scanner.leaks(clientIDs: clientIDs, metadata: metadata)
        // Before the file is begun, which holds these first.
        guard leaks.isEmpty else { throw RecordingError(.secrets(leaks + (try leaksOfRows())), path: path) }
    }

    /// Calls `body` with each row until one holds a secret.
    ///
    /// - Throws: `.secrets` with all the rows that do.
    func forEachRow(_ body: (Row) throws -> Void) throws {
        let leaks = try leaksOfRows(body)
        guard leaks.isEmpty else { throw RecordingError(.secrets(leaks), path: path) }
    }

    private func leaksOfRows(_ body: (Row) throws -> Void = { _ in }) throws -> [SecretLeak] {
        var leaks: [SecretLeak] = []
        var numbering = PlaceholderNumbering()
        for (index, entry) in try order.sorted().enumerated() {
            var row = try order.row(entry)
            numbering.apply(to: &row)
            leaks += scanner.leaks(in: row, number: index + 1)
            if leaks.isEmpty { try body(Row(number: index + 1, keyHash: entry.keyHash, row: row)) }
        }
        return leaks
    }
}
