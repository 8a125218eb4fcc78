import CSQLite

/// One connection to a SQLite file: it prepares, caches and runs statements.
///
/// It belongs to one thread at a time; `SQLiteDatabase` sees to that.
///
/// ```swift
/// try connection.run("INSERT INTO clients (id) VALUES (?)", [.text(id)])
/// try connection.forEachRow("SELECT id FROM clients") { ids.append($0.text(0)) }
/// ```
package final class SQLiteConnection {
    /// How a file is opened.
    package enum Mode: Sendable {
        /// Read only, a file that nobody changes: neither locks nor journals are looked at.
        case immutable
        /// Read and write, and made if it is not there.
        case create
    }

    private let handle: OpaquePointer
    /// Statements not in use at the moment, by their SQL.
    private var statements: [String: SQLiteStatement] = [:]

    /// Opens the file at `path`.
    package init(path: String, mode: Mode) throws(SQLiteError) {
        let flags =
            switch mode {
            case .immutable: SQLITE_OPEN_READONLY
            case .create: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
            }
        var made: OpaquePointer?
        // NOMUTEX: SQLiteDatabase already keeps two threads from using one connection at once.
        let result = sqlite3_open_v2(
            Self.uri(path: path, mode: mode), &made, flags | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nil)
        guard result == SQLITE_OK, let made else {
            let error = SQLiteError(result, handle: made)
            sqlite3_close_v2(made)
            throw error
        }
        handle = made
        sqlite3_extended_result_codes(handle, 1)
    }

    deinit { sqlite3_close_v2(handle) }

    /// Runs a statement, without looking at rows it may have.
    package func run(_ sql: String, _ values: [SQLiteValue] = []) throws(SQLiteError) {
        let statement = try take(sql)
        defer { giveBack(statement) }
        try statement.bind(values)
        while try statement.step() {}
    }

    /// Calls `body` with a statement that is looked up once for many runs.
    func withStatement<T>(_ sql: String, _ body: (SQLiteStatement) throws -> T) throws -> T {
        let statement = try take(sql)
        defer { giveBack(statement) }
        return try body(statement)
    }

    /// The id of the row that was inserted last.
    package var lastInsertedRowID: Int64 { sqlite3_last_insert_rowid(handle) }

    /// Runs the statements of a script, which has no `?`.
    package func runScript(_ sql: String) throws(SQLiteError) {
        let result = sqlite3_exec(handle, sql, nil, nil, nil)
        guard result == SQLITE_OK else { throw SQLiteError(result, handle: handle, sql: sql) }
    }

    /// Runs a statement and calls `body` with each of its rows.
    package func forEachRow(
        _ sql: String, _ values: [SQLiteValue] = [], _ body: (borrowing SQLiteRow) throws -> Void
    ) throws {
        let statement = try take(sql)
        defer { giveBack(statement) }
        try statement.bind(values)
        while try statement.step() { try body(statement.row) }
    }

    /// What `body` makes of each row, in their order.
    package func rows<T>(
        _ sql: String, _ values: [SQLiteValue] = [], _ body: (borrowing SQLiteRow) throws -> T
    ) throws -> [T] {
        var all: [T] = []
        try forEachRow(sql, values) { all.append(try body($0)) }
        return all
    }

    /// What `body` makes of the first row; nil when there is none.
    package func firstRow<T>(
        _ sql: String, _ values: [SQLiteValue] = [], _ body: (borrowing SQLiteRow) throws -> T
    ) throws -> T? {
        let statement = try take(sql)
        defer { giveBack(statement) }
        try statement.bind(values)
        return try statement.step() ? try body(statement.row) : nil
    }

    /// Lets pages of a file that is still empty be used to their end, as SQLite itself does and Apple's build does not.
    func reserveNothingInPages() {
        var reserved: Int32 = 0
        sqlite3_file_control(handle, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved)
    }
}

// MARK: - Statement cache

extension SQLiteConnection {
    /// A statement in use is out of the cache, so that the same SQL may run inside its own row closure.
    private func take(_ sql: String) throws(SQLiteError) -> SQLiteStatement {
        if let cached = statements.removeValue(forKey: sql) { return cached }
        return try SQLiteStatement(sql, on: handle)
    }

    private func giveBack(_ statement: SQLiteStatement) {
        statement.reset()
        statements[statement.sql] = statement
    }
}

// MARK: - File names

extension SQLiteConnection {
    /// The `file:` URI of a path (<https://sqlite.org/uri.html>): every byte that could mean something there is escaped.
    static func uri(path: String, mode: Mode) -> String {
        var uri = path.hasPrefix("/") ? "file://" : "file:./"
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"),
                UInt8(ascii: "_"):
                uri.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                uri += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
            }
        }
        return mode == .immutable ? uri + "?immutable=1" : uri
    }
}
