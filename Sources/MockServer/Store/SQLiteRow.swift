import CSQLite

/// One row of a result; valid only inside the closure that it is handed to.
package struct SQLiteRow: ~Copyable {
    private let statement: OpaquePointer

    init(_ statement: OpaquePointer) { self.statement = statement }

    /// Whether the column is NULL.
    package func isNull(_ column: Int32) -> Bool { sqlite3_column_type(statement, column) == SQLITE_NULL }

    /// The integer of the column; 0 where it holds none.
    package func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(statement, column) }

    /// The integer of the column, nil for NULL.
    package func optionalInteger(_ column: Int32) -> Int64? { isNull(column) ? nil : integer(column) }

    /// The bytes of a text or blob column; empty for NULL.
    package func bytes(_ column: Int32) -> [UInt8] {
        // In this order: the length is that of the form which the first call asked for.
        let start = sqlite3_column_blob(statement, column)
        let count = Int(sqlite3_column_bytes(statement, column))
        return Array(UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count))
    }

    /// The text of the column; bytes that are no UTF-8 are replaced.
    package func text(_ column: Int32) -> String { String(decoding: bytes(column), as: UTF8.self) }

    /// The text of the column, nil for NULL.
    package func optionalText(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }
}
