import PlatformCore

/// The order of interactions in a file: by test, role, path, method, query and body, then as they were recorded.
///
/// Exchanges that were recorded at once, in whichever order they came in, get the same place every time; only requests
/// that are identical keep their order, because replay follows it.
enum CanonicalOrder {
    /// A row with its key and with the text that it is sorted by.
    struct Entry {
        var row: InteractionRow
        let key: RequestKey
        let test: [UInt8]
        let head: [UInt8]
        let body: [UInt8]

        init(_ interaction: Interaction) throws(RecordingDamage) {
            row = InteractionRow(interaction)
            // The key of the request as a reader will see it.
            key = RequestKey(role: row.role, request: try row.request())
            // A name that is missing sorts before one that is empty.
            test = row.test.map { [1] + Array($0.utf8) } ?? [0]
            // Placeholders have no numbers yet: these follow from the order.
            let query = row.query.map { [1] + Placeholder.masked($0) } ?? [0]
            let path = Placeholder.masked(row.path)
            head = [test, Array(row.role.rawValue.utf8), path, row.method, query].joined(separator: [0]).map { $0 }
            body = Placeholder.masked(row.requestBody)
        }
    }

    /// The rows in canonical order, identical requests numbered from 1 without a gap.
    static func sorted(_ interactions: [Interaction]) throws -> [Entry] {
        var entries = try interactions.map { try Entry($0) }
        number(&entries)
        return entries.sorted(by: isBefore)
    }

    /// Numbers identical requests: those of one test stay together, in the order that they were recorded in.
    private static func number(_ entries: inout [Entry]) {
        for indices in Dictionary(grouping: entries.indices, by: { entries[$0].key }).values {
            let ordered = indices.sorted { a, b in
                guard entries[a].test == entries[b].test else {
                    return entries[a].test.lexicographicallyPrecedes(entries[b].test)
                }
                return (entries[a].row.ordinal, a) < (entries[b].row.ordinal, b)
            }
            for (place, index) in ordered.enumerated() { entries[index].row.ordinal = place + 1 }
        }
    }

    private static func isBefore(_ a: Entry, _ b: Entry) -> Bool {
        if a.head != b.head { return a.head.lexicographicallyPrecedes(b.head) }
        if a.body != b.body { return a.body.lexicographicallyPrecedes(b.body) }
        if a.key != b.key { return a.key.text.lexicographicallyPrecedes(b.key.text) }
        return a.row.ordinal < b.row.ordinal
    }
}
