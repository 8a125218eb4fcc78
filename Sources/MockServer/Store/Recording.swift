package import PlatformCore

/// An open recording: read only, and readable from many threads at once.
///
/// ```swift
/// let recording = try Recording(path: "recordings/users.sqlite")
/// try recording.keys { hash, id in index[hash, default: []].append(id) }
/// let first = try recording.interaction(1)
/// ```
///
/// The file is opened as one that nobody changes: whoever replaces it by renaming, as `RecordingWriter` does, disturbs
/// no reader.
package final class Recording: Sendable {
    /// The file, as it was named.
    package let path: String
    let database: SQLiteDatabase

    /// Defences against a file that was damaged or made up: <https://sqlite.org/security.html>.
    private static let settings = """
        PRAGMA trusted_schema = OFF;
        PRAGMA cell_size_check = ON;
        PRAGMA mmap_size = 0;
        PRAGMA query_only = ON;
        """

    /// Opens the recording at `path`.
    ///
    /// - Throws: `.unreadable`, `.foreign`, `.newerVersion` or `.corrupt`.
    package init(path: String) throws(RecordingError) {
        try RecordingFile(path: path).checkHeader()
        self.path = path
        do {
            database = try SQLiteDatabase(path: path, mode: .immutable, settings: Self.settings)
            try database.read { db in
                for table in ["metadata", "clients", "bodies", "interactions"] {
                    try db.run("SELECT * FROM \(table) LIMIT 0")
                }
            }
        } catch {
            throw RecordingError(reading: error, path: path)
        }
    }

    /// The name of the file without `.sqlite`.
    package var name: String {
        let file = RecordingName.fileName(of: path)
        return file.hasSuffix(RecordingName.suffix) ? String(file.dropLast(RecordingName.suffix.count)) : file
    }

    /// Reads, and names the file in what goes wrong.
    func read<T: Sendable>(_ body: (SQLiteConnection) throws -> T) throws(RecordingError) -> T {
        do { return try database.read(body) } catch { throw RecordingError(reading: error, path: path) }
    }
}

// MARK: - Interactions

extension Recording {
    /// Calls `body` with the key hash and the id of every interaction: equal hashes together, in replay order.
    ///
    /// One scan of an index, which reads no request and no body. The recording is locked meanwhile: `body` must not
    /// use it.
    package func keys(_ body: (_ hash: UInt64, _ rowID: Int64) -> Void) throws(RecordingError) {
        try read { db in
            try db.forEachRow("SELECT key_hash, id FROM interactions ORDER BY key_hash, ordinal") {
                body(UInt64(bitPattern: $0.integer(0)), $0.integer(1))
            }
        }
    }

    /// Calls `body` with the key hash and the path of every GET of the API that was answered 200, in canonical order.
    ///
    /// One scan of the table, which reads no body. The recording is locked meanwhile: `body` must not use it.
    package func found(_ body: (_ hash: UInt64, _ path: [UInt8]) -> Void) throws(RecordingError) {
        let selection = """
            SELECT key_hash, path FROM interactions
            WHERE role = 'api' AND method = 'GET' AND status = 200
            ORDER BY id
            """
        try read { db in
            try db.forEachRow(selection) { body(UInt64(bitPattern: $0.integer(0)), $0.bytes(1)) }
        }
    }

    /// Whether any request has a body of more than so many bytes.
    package func hasRequests(largerThan bytes: Int) throws(RecordingError) -> Bool {
        let selection = """
            SELECT EXISTS (
                SELECT 1 FROM interactions WHERE request_body IN (SELECT id FROM bodies WHERE length(bytes) > ?)
            )
            """
        return try read { db in try db.firstRow(selection, [.integer(Int64(bytes))]) { $0.integer(0) != 0 } } ?? false
    }

    /// The interaction of that id; nil if there is none.
    package func interaction(_ id: Int64) throws(RecordingError) -> Interaction? {
        try read { db in
            try db.firstRow(InteractionRow.selectionByID, [.integer(id)]) {
                try InteractionRow($0).interaction()
            }
        }
    }

    /// Every interaction, in canonical order; their ids count from 1.
    package func interactions() throws(RecordingError) -> [Interaction] {
        try read { db in
            try db.rows(InteractionRow.selectionInOrder) { try InteractionRow($0).interaction() }
        }
    }

    /// What a near miss is found by: every interaction without fields and bodies, in canonical order.
    package func summaries() throws(RecordingError) -> [InteractionSummary] {
        try read { db in try db.rows(InteractionSummary.selection) { InteractionSummary($0) } }
    }
}

/// One line about an interaction.
package struct InteractionSummary: Sendable, Equatable {
    /// The row's id.
    package let id: Int64
    /// The operation's id in the API definition, if it is known.
    package let operation: String?
    /// The role of the host; nil for a role that this version does not know.
    package let role: HostRole?
    /// The method.
    package let method: HTTPMethod
    /// The path as it was sent.
    package let path: String
    /// The query without its `?`; empty if there is none.
    package let query: String
    /// The status of the response.
    package let status: Int
    /// The test that recorded it, if one did.
    package let test: String?
    /// The place among identical requests, from 1.
    package let order: Int

    static let selection = """
        SELECT id, operation, role, method, path, query, status, test, ordinal FROM interactions ORDER BY id
        """

    init(_ row: borrowing SQLiteRow) {
        id = row.integer(0)
        operation = row.optionalText(1)
        role = HostRole(rawValue: row.text(2))
        method = HTTPMethod(rawValue: row.text(3))
        path = row.text(4)
        query = row.text(5)
        status = Int(row.integer(6))
        test = row.optionalText(7)
        order = Int(row.integer(8))
    }
}

// MARK: - The rest

extension Recording {
    /// The ids of the OAuth clients that were seen, sorted.
    package func clientIDs() throws(RecordingError) -> [String] {
        try read { db in try db.rows("SELECT id FROM clients ORDER BY id") { $0.text(0) } }
    }

    /// The names of the tests that recorded something, sorted.
    package func tests() throws(RecordingError) -> [String] {
        try read { db in
            try db.rows("SELECT DISTINCT test FROM interactions WHERE test IS NOT NULL ORDER BY test") { $0.text(0) }
        }
    }

    /// The facts about the recording by name.
    package func metadata() throws(RecordingError) -> [String: String] {
        let pairs = try read { db in
            try db.rows("SELECT name, value FROM metadata") { ($0.text(0), $0.text(1)) }
        }
        return Dictionary(pairs) { first, _ in first }
    }

    /// Counts and sizes.
    package func statistics() throws(RecordingError) -> RecordingStatistics {
        let statistics = try read { db in
            try db.firstRow(RecordingStatistics.selection) { RecordingStatistics($0) }
        }
        return statistics ?? RecordingStatistics()
    }

    /// Everything that the recording holds.
    package func content() throws(RecordingError) -> RecordingContent {
        RecordingContent(interactions: try interactions(), clientIDs: try clientIDs(), metadata: try metadata())
    }
}

/// How much a recording holds.
package struct RecordingStatistics: Sendable, Equatable {
    /// The number of interactions.
    package var interactionCount = 0
    /// The number of different bodies.
    package var bodyCount = 0
    /// The bytes of the different bodies.
    package var bodyBytes = 0
    /// The size of the file in bytes.
    package var fileBytes = 0

    static let selection = """
        SELECT (SELECT count(*) FROM interactions),
               (SELECT count(*) FROM bodies),
               (SELECT coalesce(sum(length(CAST(bytes AS BLOB))), 0) FROM bodies),
               (SELECT page_count FROM pragma_page_count) * (SELECT page_size FROM pragma_page_size)
        """

    init() {}

    init(_ row: borrowing SQLiteRow) {
        interactionCount = Int(row.integer(0))
        bodyCount = Int(row.integer(1))
        bodyBytes = Int(row.integer(2))
        fileBytes = Int(row.integer(3))
    }
}
