/// The changes that make a schema, in order; the file records which of them it has seen.
///
/// A change is appended and never edited once files exist that have it.
package struct SQLiteMigrations: Sendable {
    /// One change, named by what it does.
    package struct Step: Sendable {
        package let name: String
        package let sql: String

        package init(_ name: String, _ sql: String) {
            self.name = name
            self.sql = sql
        }
    }

    package let steps: [Step]

    package init(_ steps: [Step]) { self.steps = steps }

    /// Applies what the file has not seen yet, up to and with the step named `last`; call it in a transaction.
    package func apply(to db: SQLiteConnection, through last: String? = nil) throws {
        try db.run("CREATE TABLE IF NOT EXISTS migrations (id INTEGER PRIMARY KEY, name TEXT NOT NULL)")
        let seen = Set(try db.rows("SELECT name FROM migrations") { $0.text(0) })
        for step in steps {
            if !seen.contains(step.name) {
                try db.runScript(step.sql)
                try db.run("INSERT INTO migrations (name) VALUES (?)", [.text(step.name)])
            }
            if step.name == last { return }
        }
    }
}
