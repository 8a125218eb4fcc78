/// What a file will hold: redacted, in order, numbered, and searched for secrets.
struct SafeContent {
    let entries: [CanonicalOrder.Entry]
    let clientIDs: [String]
    let metadata: [String: String]

    init(_ content: RecordingContent, _ redactor: Redactor, path: String) throws {
        var entries = try CanonicalOrder.sorted(content.interactions.map(redactor.redact))
        var numbering = PlaceholderNumbering()
        for index in entries.indices { numbering.apply(to: &entries[index].row) }
        self.entries = entries
        clientIDs = content.clientIDs
        metadata = content.metadata.merging(RecordingFormat.metadata) { _, ours in ours }
        let leaks = redactor.scanner.leaks(in: entries.map(\.row), clientIDs: clientIDs, metadata: metadata)
        guard leaks.isEmpty else { throw RecordingError(.secrets(leaks), path: path) }
    }
}
