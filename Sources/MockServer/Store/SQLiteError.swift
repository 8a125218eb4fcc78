import CSQLite

/// What SQLite refused, with the SQL that was run and never the values that were bound to it.
///
/// The codes are those of <https://sqlite.org/rescode.html>.
package struct SQLiteError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The primary result code, for example 11 (`SQLITE_CORRUPT`).
    package let code: Int32
    /// The extended result code, for example 1555 (`SQLITE_CONSTRAINT_PRIMARYKEY`).
    package let extendedCode: Int32
    /// What SQLite says.
    package let message: String
    /// The SQL, its values still being `?`; nil when no statement was concerned.
    package let sql: String?

    /// Makes the error that a call on `handle` just reported.
    init(_ result: Int32, handle: OpaquePointer?, sql: String? = nil) {
        let extended = handle.map { sqlite3_extended_errcode($0) } ?? result
        // A handle may report "no error" where the call itself did, as for a misuse.
        extendedCode = extended == SQLITE_OK ? result : extended
        code = extendedCode & 0xff
        message = String(cString: handle.map { sqlite3_errmsg($0) } ?? sqlite3_errstr(result))
        self.sql = sql
    }

    /// Whether somebody else has the file locked.
    package var isBusy: Bool { code == SQLITE_BUSY || code == SQLITE_LOCKED }

    /// Code and message, and the SQL if there is one.
    package var description: String {
        let head = "SQLite error \(extendedCode): \(message)"
        return sql.map { "\(head), in: \($0)" } ?? head
    }
}
