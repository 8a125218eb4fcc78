@testable import MockServer
import PlatformCore
import XCTest

/// `refresh.duplicate` and `refresh.rotated-token-reused`.
final class RefreshVerdictTests: MockTestCase {
    func testTwoRefreshesOfOneToken_areDuplicate() throws {
        let world = try verdictWorld()
        try world.refresh("a", to: "b")
        try world.refresh("a", to: "c")
        assertVerdict(world.verdicts, .duplicateRefresh, [1, 2])
        XCTAssertEqual(world.verdicts[0].severity, .error)
        XCTAssert(world.verdicts[0].message.contains("'app'"))
        try world.refresh("a", to: "d")
        assertVerdict(world.verdicts, .duplicateRefresh, [1, 2, 3], count: 2)
    }

    func testEachTokenRefreshedOnce_isFine() throws {
        let world = try verdictWorld()
        for (old, new) in [("a", "b"), ("b", "c"), ("c", "d"), ("x", "y")] { try world.refresh(old, to: new) }
        try world.grant(.issued(BearerToken("z"), clientID: "app"))
        XCTAssertEqual(world.verdicts, [])
    }

    func testRotatedTokenPresented_isOneVerdictForItsClient() throws {
        let world = try verdictWorld()
        try world.refresh("a", to: "b")
        try world.grant(.rotatedTokenPresented(clientID: "app"))
        try world.grant(.rotatedTokenPresented(clientID: "app"))
        assertVerdict(world.verdicts, .rotatedTokenReused, [2, 3], count: 2)
        try world.grant(.rotatedTokenPresented(clientID: "other"))
        XCTAssertEqual(world.codes, [.rotatedTokenReused, .rotatedTokenReused])
    }
}
