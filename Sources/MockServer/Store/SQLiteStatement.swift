import CSQLite

/// A prepared statement; the connection that made it keeps it for the next run of the same SQL.
final class SQLiteStatement {
    let sql: String
    private let handle: OpaquePointer

    /// Prepares the one statement of `sql`.
    init(_ sql: String, on connection: OpaquePointer) throws(SQLiteError) {
        var made: OpaquePointer?
        let result = sqlite3_prepare_v3(connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &made, nil)
        guard result == SQLITE_OK, let made else {
            throw SQLiteError(result == SQLITE_OK ? SQLITE_MISUSE : result, handle: connection, sql: sql)
        }
        handle = made
        self.sql = sql
    }

    deinit { sqlite3_finalize(handle) }

    /// Binds `values` to the `?` in their order; there must be one for each.
    func bind(_ values: [SQLiteValue]) throws(SQLiteError) {
        guard values.count == Int(sqlite3_bind_parameter_count(handle)) else {
            throw SQLiteError(SQLITE_RANGE, handle: nil, sql: sql)
        }
        for (index, value) in values.enumerated() {
            let result = bind(value, at: Int32(index + 1))
            guard result == SQLITE_OK else { throw failure(result) }
        }
    }

    /// Runs it with `values`, without looking at rows it may have, and makes it ready for another run.
    func run(_ values: [SQLiteValue]) throws(SQLiteError) {
        defer { reset() }
        try bind(values)
        while try step() {}
    }

    /// Goes to the next row; false at the end.
    func step() throws(SQLiteError) -> Bool {
        switch sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case let result: throw failure(result)
        }
    }

    /// Makes the statement ready for another run, and forgets its values.
    func reset() {
        sqlite3_reset(handle)
        sqlite3_clear_bindings(handle)
    }

    /// The row that the last step reached; it is valid until the next one.
    var row: SQLiteRow { SQLiteRow(handle) }

    private func bind(_ value: SQLiteValue, at index: Int32) -> Int32 {
        switch value {
        case .null: sqlite3_bind_null(handle, index)
        case .integer(let integer): sqlite3_bind_int64(handle, index, integer)
        case .text(var text): text.withUTF8 { bindText(UnsafeRawBufferPointer($0), at: index) }
        case .textBytes(let bytes): bytes.withUnsafeBytes { bindText($0, at: index) }
        case .blob(let bytes): bindBlob(bytes, at: index)
        }
    }

    private func bindText(_ bytes: UnsafeRawBufferPointer, at index: Int32) -> Int32 {
        guard !bytes.isEmpty else { return sqlite3_bind_text(handle, index, "", 0, Self.copied) }
        return sqlite3_bind_text64(
            handle, index, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), UInt64(bytes.count), Self.copied,
            UInt8(SQLITE_UTF8))
    }

    private func bindBlob(_ bytes: [UInt8], at index: Int32) -> Int32 {
        guard !bytes.isEmpty else { return sqlite3_bind_zeroblob(handle, index, 0) }
        return bytes.withUnsafeBytes {
            sqlite3_bind_blob64(handle, index, $0.baseAddress, UInt64($0.count), Self.copied)
        }
    }

    private func failure(_ result: Int32) -> SQLiteError {
        SQLiteError(result, handle: sqlite3_db_handle(handle), sql: sql)
    }

    /// `SQLITE_TRANSIENT`, a macro that is not imported: SQLite copies the value before the call returns.
    private static var copied: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }
}
