/// Turns the marks of a recording into placeholders, numbered by first appearance; feed it rows in canonical order.
///
/// Placeholders that are there already are numbered anew with the rest, so that to save a recording again, or to add
/// to one, gives the file that recording all of it at once would have given.
struct PlaceholderNumbering {
    private var finals: [[UInt8]: [UInt8]] = [:]
    private var counts: [[UInt8]: Int] = [:]

    /// Numbers what is in a row.
    mutating func apply(to row: inout InteractionRow) {
        apply(to: &row.path)
        if var query = row.query {
            apply(to: &query)
            row.query = query
        }
        apply(to: &row.requestFields)
        apply(to: &row.requestBody)
        apply(to: &row.responseFields)
        apply(to: &row.responseBody)
    }

    private mutating func apply(to bytes: inout [UInt8]) {
        let changed = Placeholder.replacing(in: bytes) { found, bytes in
            final(identity: Array(bytes[found.identity]), kind: Array(bytes[found.kind]))
        }
        if let changed { bytes = changed }
    }

    private mutating func final(identity: [UInt8], kind: [UInt8]) -> [UInt8] {
        if let known = finals[identity] { return known }
        counts[kind, default: 0] += 1
        let final = Placeholder.final(kind, counts[kind, default: 1])
        finals[identity] = final
        return final
    }
}
