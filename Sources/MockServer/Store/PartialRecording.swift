import Synchronization

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// A recording that is being made, `NAME.sqlite.partial`: rows as they come, safe after every batch.
///
/// It holds no secret, only marks; a process that dies leaves a file that `recordings recover` finishes, together with
/// the log beside it, `NAME.sqlite.partial-wal`, in which the rows are. The file is locked as long as it is open, so that
/// two processes cannot record into one.
package final class PartialRecording: Sendable {
    /// The file, `NAME.sqlite.partial`.
    let path: String
    let database: SQLiteDatabase
    /// The body that was stored last, because whoever polls gets the same one again and again.
    private let lastBody = Mutex<StoredBody?>(nil)

    private struct StoredBody {
        let bytes: [UInt8]
        let id: Int64
    }

    /// The largest body that is kept in mind, to be stored once when it comes again.
    private static let rememberedBody = 1_048_576

    /// The size of the one page that stands in the file while it is written.
    static let firstPage = 8192

    /// WAL that is never moved into the file: a batch is one append of pages that are written once, and waits for no disk.
    ///
    /// A log that ends torn loses its last batches and no more. What is unused in a page is zero; nobody else gets in.
    private static let settings = """
        PRAGMA page_size = \(firstPage);
        PRAGMA locking_mode = EXCLUSIVE;
        PRAGMA journal_mode = WAL;
        PRAGMA wal_autocheckpoint = 0;
        PRAGMA synchronous = NORMAL;
        PRAGMA secure_delete = ON;
        """

    /// The fact that stands in the file when it is to be added to the recording of its name, not to replace it.
    static let adding = "adding"

    /// Makes the file, which must not be there yet.
    ///
    /// - Parameters:
    ///   - path: where, `NAME.sqlite.partial`.
    ///   - isAdding: whether it is added to the recording of that name at the end, instead of replacing it.
    /// - Throws: `.unfinished` when an earlier run left it behind, `.busy` when another process records into it,
    ///   `.unwritable`.
    init(creating path: String, isAdding: Bool = false) throws(RecordingError) {
        let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            guard errno == EEXIST else {
                throw RecordingError(.unwritable(String(cString: strerror(errno))), path: path)
            }
            _ = try PartialRecording(recovering: path)  // tells whether somebody has it open
            throw RecordingError(.unfinished, path: path)
        }
        close(descriptor)
        self.path = path
        do {
            database = try SQLiteDatabase(path: path, mode: .create, settings: Self.settings)
            try database.write { db in
                try db.run("PRAGMA application_id = \(RecordingFormat.applicationID)")
                try db.run("PRAGMA user_version = \(RecordingFormat.version)")
                try RecordingFormat.migrations.apply(to: db, through: RecordingFormat.tables)
                guard isAdding else { return }
                try db.run("INSERT INTO metadata (name, value) VALUES (?, 'yes')", [.text(Self.adding)])
            }
        } catch {
            throw RecordingError(writing: error, path: path)
        }
    }

    /// Opens a file that was left behind; what its last batch had not finished is not in it.
    ///
    /// - Throws: `.busy` when another process records into it, `.corrupt`, `.unreadable`.
    init(recovering path: String) throws(RecordingError) {
        guard !Self.hasLostItsLog(path) else { throw RecordingError(.logMissing, path: path) }
        self.path = path
        do {
            database = try SQLiteDatabase(path: path, mode: .create, settings: Self.settings)
            // A file whose very first transaction did not end is empty, and has nothing to recover.
            try database.write { db in try RecordingFormat.migrations.apply(to: db, through: RecordingFormat.tables) }
        } catch let error as SQLiteError where error.isBusy {
            throw RecordingError(.busy, path: path)
        } catch {
            throw RecordingError(reading: error, path: path)
        }
    }

    /// Whether a file was moved away from its log.
    ///
    /// A run leaves the first page alone behind, and a log; before that a journal, when it was killed at once. A larger
    /// file was closed with all that it holds.
    private static func hasLostItsLog(_ path: String) -> Bool {
        guard let size = RecordingFile(path: path).size, 1...firstPage ~= size else { return false }
        return !["-wal", "-journal"].contains { RecordingFile(path: path + $0).exists }
    }

    /// Adds a batch in one transaction.
    func append(_ rows: [InteractionRow], clientIDs: [String]) throws(RecordingError) {
        do {
            try lastBody.withLock { last in
                // A copy: a batch that fails takes its bodies with it.
                var body = last
                try database.write { db in
                    try insert(rows, into: db, after: &body)
                    for id in clientIDs { try db.run("INSERT OR IGNORE INTO clients (id) VALUES (?)", [.text(id)]) }
                }
                last = body
            }
        } catch {
            throw RecordingError(writing: error, path: path)
        }
    }

    /// Bodies are not deduplicated here, but for the same one as in the row before: that is the save's work, and would
    /// cost a digest on the way.
    private func insert(
        _ rows: [InteractionRow], into db: SQLiteConnection, after last: inout StoredBody?
    ) throws {
        try db.withStatement("INSERT INTO bodies (hash, bytes) VALUES (x'', ?)") { insertBody in
            func store(_ body: [UInt8]) throws -> Int64? {
                guard !body.isEmpty else { return nil }
                if let last, last.bytes.isSame(as: body) { return last.id }
                try insertBody.run([.blob(body)])
                let id = db.lastInsertedRowID
                last = body.count <= Self.rememberedBody ? StoredBody(bytes: body, id: id) : nil
                return id
            }
            try db.withStatement(InteractionRow.insertion) { insertRow in
                for row in rows {
                    let (request, response) = (try store(row.requestBody), try store(row.responseBody))
                    try insertRow.run(
                        row.values(id: nil, keyHash: 0, requestBody: request, responseBody: response))
                }
            }
        }
    }

    /// Removes the file and what SQLite keeps beside it; it must not be used any more.
    func remove() {
        for suffix in ["", "-wal", "-shm", "-journal"] { unlink(path + suffix) }
    }
}
