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
        try save(RecordingDraft(content, redactor), to: path, scanner: redactor.scanner)
    }

    /// Saves what `draft` holds, of which only a little is in memory at a time.
    ///
    /// - Parameter isWritten: called with the finished file before it takes the place of the one at `path`.
    static func save(
        _ draft: RecordingDraft, to path: String, scanner: SecretScanner,
        isWritten: (_ temporary: String) throws -> Void = { _ in }
    ) throws(RecordingError) {
        do {
            let content = try SafeContent(draft, scanner, path: path)
            try RecordingFile(path: path).replace { temporary in
                try write(content, to: temporary)
                try RecordingFile(path: temporary).setWriterVersion()
                try isWritten(temporary)
            }
        } catch {
            throw RecordingError(writing: error, path: path)
        }
    }

    /// Checks whether `content` could be saved, as far as secrets are concerned.
    ///
    /// - Throws: `.secrets`.
    package static func check(_ content: RecordingContent, path: String, redactor: Redactor) throws(RecordingError) {
        do {
            let draft = RecordingDraft(content, redactor)
            try SafeContent(draft, redactor.scanner, path: path).forEachRow { _ in }
        } catch {
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
            try insert(rowsOf: content, into: db)
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

    private static func insert(rowsOf content: SafeContent, into db: SQLiteConnection) throws {
        var bodies = BodyTable()
        try content.forEachRow { numbered in
            let requestBody = try bodies.id(of: numbered.row.requestBody, in: db)
            let responseBody = try bodies.id(of: numbered.row.responseBody, in: db)
            try db.run(
                InteractionRow.insertion,
                numbered.row.values(
                    id: Int64(numbered.number), keyHash: numbered.keyHash, requestBody: requestBody,
                    responseBody: responseBody))
        }
    }
}

/// The bodies written so far: each content once, by its SHA-256 digest.
private struct BodyTable {
    private var ids: [Digest: Int64] = [:]

    /// The number of a body, which is written if it is new; nil for an empty one.
    mutating func id(of body: [UInt8], in db: SQLiteConnection) throws -> Int64? {
        guard !body.isEmpty else { return nil }
        let hash = SHA256.hash(body)
        let digest = Digest(hash)
        if let id = ids[digest] { return id }
        let id = Int64(ids.count + 1)
        try db.run(
            "INSERT INTO bodies (id, hash, bytes) VALUES (?, ?, ?)", [.integer(id), .blob(hash), .readable(body)])
        ids[digest] = id
        return id
    }
}
