import PlatformCore

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The order of interactions in a file: by test, role, path, method, query and body, then as they were recorded.
///
/// Exchanges that were recorded at once, in whichever order they came in, get the same place every time; only requests
/// that are identical keep their order, because replay follows it.
///
/// Of an interaction only what it is sorted by stays in memory, of a body its start. Where that does not decide, the
/// rows are read again.
struct CanonicalOrder {
    /// An interaction's place in its source, and what it is sorted by.
    struct Entry {
        let source: Int
        let id: Int64
        /// The hash of its key.
        let keyHash: UInt64
        /// The place among identical requests.
        fileprivate(set) var ordinal: Int
        fileprivate let key: Digest
        /// Test, role, path, method and query.
        fileprivate let head: [UInt8]
        /// How much of the head is the test.
        fileprivate let testLength: Int
        fileprivate let bodyStart: [UInt8]
        fileprivate let body: Digest
    }

    private let sources: [any InteractionSource]
    private var entries: [Entry] = []

    /// How much of a body is kept to sort by.
    private static let keptBodyLength = 256

    init(_ sources: [any InteractionSource]) throws {
        self.sources = sources
        for (index, source) in sources.enumerated() {
            try source.forEachRequest { id, row in entries.append(try Entry(row, source: index, id: id)) }
        }
        number()
    }

    /// The entries in canonical order, identical requests numbered from 1 without a gap.
    func sorted() throws -> [Entry] { try entries.sorted(by: isBefore) }

    /// The whole row of an entry, with its place among identical requests.
    func row(_ entry: Entry) throws -> InteractionRow {
        var row = try sources[entry.source].row(entry.id)
        row.ordinal = entry.ordinal
        return row
    }

    /// Numbers identical requests: those of one test stay together, in the order that they were recorded in.
    private mutating func number() {
        let order = entries.indices.sorted { [entries] a, b in
            let (first, second) = (entries[a], entries[b])
            if first.key != second.key { return first.key < second.key }
            if let isBefore = first.test.isBefore(second.test) { return isBefore }
            return (first.ordinal, a) < (second.ordinal, b)
        }
        var place = 0
        for (position, index) in order.enumerated() {
            let isSame = position > 0 && entries[order[position - 1]].key == entries[index].key
            place = isSame ? place + 1 : 1
            entries[index].ordinal = place
        }
    }

    private func isBefore(_ a: Entry, _ b: Entry) throws -> Bool {
        if let isBefore = a.head[...].isBefore(b.head[...]) ?? a.bodyStart[...].isBefore(b.bodyStart[...]) {
            return isBefore
        }
        guard a.body != b.body || a.key != b.key else { return a.ordinal < b.ordinal }
        let (first, second) = (try row(a), try row(b))
        let bodies = (Placeholder.masked(first.requestBody), Placeholder.masked(second.requestBody))
        let keys = (try first.key.text, try second.key.text)
        return bodies.0[...].isBefore(bodies.1[...]) ?? keys.0[...].isBefore(keys.1[...]) ?? (a.ordinal < b.ordinal)
    }
}

extension CanonicalOrder.Entry {
    fileprivate init(_ row: InteractionRow, source: Int, id: Int64) throws {
        self.source = source
        self.id = id
        ordinal = row.ordinal
        // The key of the request as a reader will see it.
        let key = try row.key
        keyHash = key.hash
        self.key = Digest(of: key.text)
        // A name that is missing sorts before one that is empty.
        let test: [UInt8] = row.test.map { [1] + Array($0.utf8) } ?? [0]
        testLength = test.count
        // Placeholders have no numbers yet: these follow from the order.
        let query: [UInt8] = row.query.map { [1] + Placeholder.masked($0) } ?? [0]
        let path = Placeholder.masked(row.path)
        head = Array([test, Array(row.role.rawValue.utf8), path, row.method, query].joined(separator: [0]))
        let masked = Placeholder.masked(row.requestBody)
        bodyStart = Array(masked.prefix(CanonicalOrder.keptBodyLength))
        body = Digest(of: masked)
    }

    fileprivate var test: ArraySlice<UInt8> { head[..<testLength] }
}

extension InteractionRow {
    fileprivate var key: RequestKey {
        get throws(RecordingDamage) { RequestKey(role: role, request: try request()) }
    }
}

extension ArraySlice<UInt8> {
    /// Whether these bytes come before the others; nil when they are the same.
    fileprivate func isBefore(_ other: Self) -> Bool? {
        let order = withUnsafeBytes { a in
            other.withUnsafeBytes { b -> Int32 in
                guard let a = a.baseAddress, let b = b.baseAddress else { return 0 }
                return memcmp(a, b, Swift.min(count, other.count))
            }
        }
        if order != 0 { return order < 0 }
        return count == other.count ? nil : count < other.count
    }
}
