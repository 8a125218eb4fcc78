/// The recording format, version 1: one SQLite file, readable with plain `sqlite3`.
///
/// ```sql
/// SELECT method, path, query, status FROM interactions ORDER BY id;
/// ```
package enum RecordingFormat {
    /// The version that is written, and the newest that is read: `PRAGMA user_version`.
    package static let version = 1

    /// What marks a SQLite file as a recording: `PRAGMA application_id`, the letters `GCMR`.
    static let applicationID = 0x4743_4d52

    /// The page size of every recording.
    static let pageSize = 4096

    /// The metadata that every recording has.
    static let metadata = ["format": "mockserver recording \(version)"]

    /// The step of `migrations` that makes the tables; what follows it is quicker, and smaller, once they are full.
    static let tables = "tables of format 1"

    /// The schema; the text of these statements is part of every file, so that a blank changed here changes them all.
    static let migrations = SQLiteMigrations([
        .init(
            tables,
            """
            CREATE TABLE metadata (
                name TEXT PRIMARY KEY NOT NULL,
                value TEXT NOT NULL
            ) WITHOUT ROWID;

            CREATE TABLE clients (
                id TEXT PRIMARY KEY NOT NULL
            ) WITHOUT ROWID;

            CREATE TABLE bodies (
                id INTEGER PRIMARY KEY,
                hash BLOB NOT NULL,
                bytes BLOB NOT NULL
            );

            CREATE TABLE interactions (
                id INTEGER PRIMARY KEY,
                key_hash INTEGER NOT NULL,
                ordinal INTEGER NOT NULL,
                test TEXT,
                operation TEXT,
                role TEXT NOT NULL,
                region TEXT NOT NULL,
                method TEXT NOT NULL,
                path TEXT NOT NULL,
                query TEXT,
                request_fields TEXT NOT NULL,
                request_body INTEGER REFERENCES bodies (id),
                status INTEGER NOT NULL,
                response_fields TEXT NOT NULL,
                response_body INTEGER REFERENCES bodies (id)
            );
            """),
        .init(
            "indexes of format 1",
            """
            CREATE UNIQUE INDEX bodies_by_hash ON bodies (hash);
            CREATE INDEX interactions_by_key ON interactions (key_hash, ordinal);
            """),
    ])
}
