import Synchronization

/// A SQLite file that many threads may use: one connection behind a lock.
///
/// ```swift
/// let names = try database.read { db in try db.rows("SELECT name FROM metadata") { $0.text(0) } }
/// ```
///
/// `@unchecked Sendable` because the connection is a C handle, and is touched only by whoever holds `lock`.
package final class SQLiteDatabase: @unchecked Sendable {
    private let connection: SQLiteConnection
    private let lock = Mutex(())

    /// Opens the file at `path` and runs `settings`, pragmas that do not belong into a transaction.
    package init(
        path: String, mode: SQLiteConnection.Mode, settings: String = ""
    ) throws(SQLiteError) {
        connection = try SQLiteConnection(path: path, mode: mode)
        if mode == .create { connection.reserveNothingInPages() }
        try connection.runScript(settings)
    }

    /// Calls `body` with the connection, which must not leave it.
    package func read<T: Sendable>(_ body: (SQLiteConnection) throws -> T) throws -> T {
        try lock.withLock { _ in try body(connection) }
    }

    /// Calls `body` in a transaction: all of it happens, or nothing of it when it throws.
    package func write<T: Sendable>(_ body: (SQLiteConnection) throws -> T) throws -> T {
        try lock.withLock { _ in
            try connection.run("BEGIN IMMEDIATE")
            do {
                let value = try body(connection)
                try connection.run("COMMIT")
                return value
            } catch {
                // The first error is the one to tell; some of them (a full disk) have rolled back by themselves.
                try? connection.run("ROLLBACK")
                throw error
            }
        }
    }
}
