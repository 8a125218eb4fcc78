@testable import Fixtures
import XCTest

final class TestNameTests: XCTestCase {
    func testNames_areThoseOfTheFrameworks() {
        XCTAssertEqual(TestName(xctest: "UsersTests.testMe").text, "UsersTests.testMe")
        XCTAssertEqual(TestName(xctest: "-[Module.UsersTests testMe]").text, "UsersTests.testMe")
        XCTAssertEqual(TestName(testing: "Module.Users/me(_:)/File.swift:3:6").text, "Users.me")
        XCTAssertEqual(TestName(testing: "Module.Users/Inner/me()/File.swift:3:6").text, "Users.Inner.me")
        XCTAssertEqual(TestName(testing: "Module.free()/File.swift:3:6").text, "Module.free")
        XCTAssertEqual(TestName(testing: "Module.S/`a name`()/File.swift:3:6").text, "S.a name")
    }

    func testRecordingName_isValidAndTellsLongNamesApart() {
        XCTAssertEqual(TestName(xctest: "A.b").recording, "A.b")
        XCTAssertEqual(TestName(testing: "M.S/`ä name`()/F.swift:3:6").recording, "S.--name")
        let long = String(repeating: "x", count: 70)
        let (one, two) = (TestName(xctest: "A.\(long)1").recording, TestName(xctest: "A.\(long)2").recording)
        XCTAssertEqual(one.utf8.count, 64)
        XCTAssertNotEqual(one, two)
        XCTAssertEqual(one, TestName(xctest: "A.\(long)1").recording)
    }

    func testSessionIDs_areValidAndNeverTheSame() {
        let name = TestName(xctest: "A_Tests." + String(repeating: "lOng", count: 30))
        let ids = (0..<100).map { _ in name.sessionID() }
        XCTAssertEqual(Set(ids).count, 100)
        for id in ids {
            XCTAssertTrue(id.utf8.count <= 63 && id.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" }, id)
        }
    }

    func testRecordings_areThoseNamedElseTheTestsElseNobodys() {
        let name = TestName(xctest: "A.b")
        XCTAssertEqual(RecordingChoice(name, ["u"], known: ["u", "A.b"], records: false).replayed, ["u"])
        XCTAssertEqual(RecordingChoice(name, [], known: ["u", "A.b"], records: false).replayed, ["A.b"])
        XCTAssertNil(RecordingChoice(name, [], known: ["u"], records: false).replayed)
        XCTAssertEqual(RecordingChoice(name, [], known: ["u", "A.c"], records: false).replayed, ["u"])
        XCTAssertEqual(RecordingChoice(name, [], known: ["u"], records: true).replayed, [])
        XCTAssertEqual(RecordingChoice(name, [], known: ["u"], records: true).recorded, "A.b")
        XCTAssertEqual(RecordingChoice(name, ["u"], known: [], records: true).recorded, "u")
    }
}
