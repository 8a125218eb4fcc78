import PlatformCore
import XCTest

final class HTTPFieldNameSetTests: XCTestCase {
    private func contains(_ set: HTTPFieldNameSet, _ name: String) -> Bool {
        Array(name.utf8).withUnsafeBufferPointer { set.contains($0) }
    }

    func testNames_areFoundWhateverTheirCase() {
        let set: HTTPFieldNameSet = ["Host", "X-Mock-Session", "TE"]
        for name in ["host", "HOST", "x-mock-session", "te"] { XCTAssertTrue(contains(set, name), name) }
        // The same length and first letter; what the bits cannot tell apart; nothing.
        for name in ["hose", "tf", "", "host ", String(repeating: "h", count: 68), "\u{8}ost"] {
            XCTAssertFalse(contains(set, name), name)
        }
        XCTAssertFalse(contains([], "host"))
    }

    func testRemovingNames_keepsTheOthersInOrder() {
        let fields: HTTPFields = ["A": "1", "Host": "h", "B": "2", "host": "i"]
        let dropped: HTTPFieldNameSet = ["Host"]
        XCTAssertEqual(fields.removing(namesWhere: { dropped.contains($0) }), ["A": "1", "B": "2"])
    }
}
