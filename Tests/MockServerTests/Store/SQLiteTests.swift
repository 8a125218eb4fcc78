import MockServer
import XCTest

final class SQLiteTests: StoreTestCase {
    private func database(_ sql: String = "CREATE TABLE t (a, b UNIQUE)") throws -> SQLiteDatabase {
        try SQLiteDatabase(path: path("t.sqlite"), mode: .create, settings: sql)
    }

    func testValues_comeBackAsTheyWereBound() throws {
        let values: [SQLiteValue] = [
            .null, .integer(.min), .text(""), .text("é\u{0}x"), .textBytes([0xff, 0x41]), .blob([]), .blob([0, 1]),
        ]
        try database().read { db in
            for value in values { try db.run("INSERT INTO t (a) VALUES (?)", [value]) }
            let types = try db.rows("SELECT typeof(a) FROM t ORDER BY rowid") { $0.text(0) }
            XCTAssertEqual(types, ["null", "integer", "text", "text", "text", "blob", "blob"])
            let bytes = try db.rows("SELECT a FROM t ORDER BY rowid LIMIT -1 OFFSET 2") { $0.bytes(0) }
            XCTAssertEqual(bytes, [[], Array("é\u{0}x".utf8), [0xff, 0x41], [], [0, 1]])
            XCTAssertEqual(try db.firstRow("SELECT a FROM t LIMIT 1 OFFSET 1") { $0.integer(0) }, .min)
        }
    }

    func testFailedWrite_leavesNothingBehind() throws {
        struct Stop: Error {}
        let database = try database()
        XCTAssertThrowsError(
            try database.write { db in
                try db.run("INSERT INTO t (a) VALUES (1)")
                throw Stop()
            }
        ) { XCTAssert($0 is Stop) }
        XCTAssertEqual(try database.read { try $0.firstRow("SELECT count(*) FROM t") { $0.integer(0) } }, 0)
        try database.write { try $0.run("INSERT INTO t (a) VALUES (1)") }
        XCTAssertEqual(try database.read { try $0.firstRow("SELECT count(*) FROM t") { $0.integer(0) } }, 1)
    }

    func testError_tellsCodesAndSQLAndNoValues() throws {
        let database = try database()
        let insert: @Sendable (SQLiteConnection) throws -> Void = {
            try $0.run("INSERT INTO t (b) VALUES (?)", ["a secret"])
        }
        try database.write(insert)
        XCTAssertThrowsError(try database.write(insert)) { error in
            let error = error as? SQLiteError
            XCTAssertEqual(error?.code, 19)
            XCTAssertEqual(error?.extendedCode, 2067)
            XCTAssertEqual(
                error?.description,
                "SQLite error 2067: UNIQUE constraint failed: t.b, in: INSERT INTO t (b) VALUES (?)")
        }
    }

    func testWrongNumberOfValues_isAnError() throws {
        let database = try database()
        XCTAssertThrowsError(try database.read { try $0.run("INSERT INTO t (a, b) VALUES (?, ?)", [1]) }) {
            XCTAssertEqual(($0 as? SQLiteError)?.code, 25)
        }
        XCTAssertThrowsError(try database.read { try $0.run("") })
    }

    func testSameSQLInsideItsOwnRows_hasAStatementOfItsOwn() throws {
        try database("CREATE TABLE t (a); INSERT INTO t VALUES (1), (2)").read { db in
            var pairs: [[Int64]] = []
            try db.forEachRow("SELECT a FROM t") { outer in
                let first = outer.integer(0)
                try db.forEachRow("SELECT a FROM t") { pairs.append([first, $0.integer(0)]) }
            }
            XCTAssertEqual(pairs, [[1, 1], [1, 2], [2, 1], [2, 2]])
        }
    }

    func testMigrations_areAppliedOnceInOrderAndRecorded() throws {
        let first = SQLiteMigrations([.init("make", "CREATE TABLE m (a)")])
        let both = SQLiteMigrations(first.steps + [.init("fill", "INSERT INTO m VALUES (7)")])
        let database = try database()
        try database.write { try first.apply(to: $0) }
        for _ in 1...2 { try database.write { try both.apply(to: $0) } }
        XCTAssertEqual(try database.read { try $0.rows("SELECT a FROM m") { $0.integer(0) } }, [7])
        let names = try database.read { try $0.rows("SELECT name FROM migrations ORDER BY id") { $0.text(0) } }
        XCTAssertEqual(names, ["make", "fill"])
    }

    func testFileNamesThatMeanSomethingInAURI_areOpenedAsTheyAre() throws {
        for name in ["a?b.sqlite", "a#b.sqlite", "a%20b.sqlite", "a b.sqlite", "ä&=b.sqlite", "a?mode=memory"] {
            try save([.of("/api/v2/users/me")], name)
            XCTAssertEqual(try Recording(path: path(name)).interactions().count, 1, name)
            XCTAssertEqual(try bytes(name).prefix(6), Array("SQLite".utf8)[...], name)
        }
    }
}
