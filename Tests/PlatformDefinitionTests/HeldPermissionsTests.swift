import PlatformDefinition
import XCTest

final class HeldPermissionsTests: XCTestCase {
    private let queue = "routing:queue:view"

    func testStar_isEverything() {
        let all = HeldPermissions(["x:y:z", "*"])
        XCTAssert(all.isEverything)
        XCTAssertEqual(all.missing(for: PermissionRule(.all, ["a:b:c", "admin"])), [])
        XCTAssertFalse(HeldPermissions(["routing:*"]).isEverything)
    }

    func testWildcards_coverTheirPart() {
        for (held, covers) in [
            ("routing:queue:view", true), ("routing:queue:*", true), ("routing:*:*", true), ("routing:*", true),
            ("routing:*:view", true), ("*:queue:view", true), ("*:*:*", true), ("*:*", true),
            ("routing:queue:edit", false), ("routing:skill:*", false), ("routing:*:edit", false), ("routing", false),
            ("routing:queue", false), ("routing:queue:view:*", false), ("routing:queue:vie*", false), ("", false),
            ("Routing:queue:view", false), ("*:skill:*", false), ("routing:queue:view ", false),
        ] { XCTAssertEqual(HeldPermissions([held]).contains(queue), covers, held) }
    }

    func testAny_needsOneAndNamesEachOfThem() {
        let rule = PermissionRule(.any, [queue, "routing:queue:join"])
        XCTAssertEqual(HeldPermissions(["routing:queue:join"]).missing(for: rule), [])
        XCTAssertEqual(HeldPermissions(["other:a:b"]).missing(for: rule), rule.permissions)
        XCTAssertEqual(HeldPermissions([]).missing(for: rule), rule.permissions)
    }

    func testAll_needsEachAndNamesThoseThatLack() {
        let rule = PermissionRule(.all, [queue, "routing:queue:join"])
        XCTAssertEqual(HeldPermissions(["routing:queue:join"]).missing(for: rule), [queue])
        XCTAssertEqual(HeldPermissions(["routing:*"]).missing(for: rule), [])
    }

    func testNone_isFreeForEverybody() {
        XCTAssertEqual(HeldPermissions([]).missing(for: PermissionRule(.none)), [])
    }
}
