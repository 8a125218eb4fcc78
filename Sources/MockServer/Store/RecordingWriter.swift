import PlatformCore

/// Writes recordings: the same content always gives the same bytes.
package enum RecordingWriter {
    /// Saves `content` as the recording at `path`, replacing it whole or not at all.
    ///
    /// Rows stand in canonical order (see `CanonicalOrder`), so that it does not matter in which order requests of
    /// different keys came in. Nothing of the run that made the file enters it, and no secret does: what `redactor`
    /// finds by the rules becomes a placeholder, and if one that it has seen is left anywhere, nothing is written.
    ///
    /// - Throws: `.unwritable`, `.secrets`.
    package static func save(
        _ content: RecordingContent, to path: String, redactor: Redactor = Redactor()
    ) throws(RecordingError) {
        let file = RecordingFile(path: path)
        do {
            let safe = try SafeContent(content, redactor, path: path)
            try file.replace { temporary in
                try write(safe, to: temporary)
                try RecordingFile(path: temporary).setWriterVersion()
            }
        } catch {
            throw RecordingError(writing: error, path: path)
        }
    }

    /// Checks whether `content` could be saved, as far as secrets are concerned.
    ///
    /// - Throws: `.secrets`.
    package static func check(_ content: RecordingContent, path: String, redactor: Redactor) throws(RecordingError) {
        do { _ = try SafeContent(content, redactor, path: path) } catch {
            throw RecordingError(writing: error, path: path)
        }
    }

    /// No journal and no sync: until it is synced and renamed the file belongs to nobody.
    private static let settings = """
        PRAGMA page_size = \(RecordingFormat.pageSize);
        PRAGMA encoding = 'UTF-8';
        PRAGMA auto_vacuum = NONE;
        PRAGMA secure_delete = ON;
        PRAGMA journal_mode = OFF;
        PRAGMA synchronous = OFF;
        PRAGMA locking_mode = EXCLUSIVE;
        """

    private static func write(_ content: SafeContent, to path: String) throws {
        try SQLiteDatabase(path: path, mode: .create, settings: settings).write { db in
            try db.run("PRAGMA application_id = \(RecordingFormat.applicationID)")
            try db.run("PRAGMA user_version = \(RecordingFormat.version)")
            try RecordingFormat.migrations.apply(to: db, through: RecordingFormat.tables)
            try insert(metadata: content.metadata, into: db)
            try insert(clientIDs: content.clientIDs, into: db)
            try insert(entries: content.entries, into: db)
            try RecordingFormat.migrations.apply(to: db)
        }
    }

    private static func insert(metadata: [String: String], into db: SQLiteConnection) throws {
        for (name, value) in metadata.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            try db.run("INSERT INTO metadata (name, value) VALUES (?, ?)", [.text(name), .text(value)])
        }
    }

    private static func insert(clientIDs: [String], into db: SQLiteConnection) throws {
        for id in Set(clientIDs.map { Array($0.utf8) }).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            try db.run("INSERT INTO clients (id) VALUES (?)", [.textBytes(id)])
        }
    }

    private static func insert(entries: [CanonicalOrder.Entry], into db: SQLiteConnection) throws {
        var bodies = BodyTable()
        for (index, keyed) in entries.enumerated() {
            let row = keyed.row
            let requestBody = try bodies.id(of: row.requestBody, in: db)
            let responseBody = try bodies.id(of: row.responseBody, in: db)
            try db.run(
                InteractionRow.insertion,
                row.values(
                    id: Int64(index + 1), keyHash: keyed.key.hash, requestBody: requestBody,
                    responseBody: responseBody))
        }
    }
}

/// The bodies written so far: each content once, by its SHA-256 digest.
private struct BodyTable {
    private var ids: [[UInt8]: Int64] = [:]

    /// The number of a body, which is written if it is new; nil for an empty one.
    mutating func id(of body: [UInt8], in db: SQLiteConnection) throws -> Int64? {
        guard !body.isEmpty else { return nil }
        let hash = SHA256.hash(body)
        if let id = ids[hash] { return id }
        let id = Int64(ids.count + 1)
        try db.run(
            "INSERT INTO bodies (id, hash, bytes) VALUES (?, ?, ?)", [.integer(id), .blob(hash), .readable(body)])
        ids[hash] = id
        return id
    }
}
