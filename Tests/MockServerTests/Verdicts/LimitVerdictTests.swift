@testable import MockServer
import PlatformCore
import XCTest

/// `limit.ignored`.
final class LimitVerdictTests: MockTestCase {
    private func request(_ number: Int, token: String = "t") -> HTTPRequest {
        .of("GET /api/v2/users/\(number)", token: token)
    }

    func testFourRequestsInsideTheWindow_ignoreTheLimit() throws {
        let world = try verdictWorld()
        try world.exchange(request(1), 429, ["Retry-After": "30"])
        for number in 2...4 {
            world.pass(seconds: 1)
            try world.exchange(request(number), 429, ["Retry-After": "25"])
        }
        XCTAssertEqual(world.verdicts, [])
        try world.exchange(request(5), 200)
        assertVerdict(world.verdicts, .ignoredLimit, [1, 2, 3, 4, 5])
        try world.exchange(request(6), 200)
        assertVerdict(world.verdicts, .ignoredLimit, [1, 2, 3, 4, 5, 6], count: 2)
    }

    func testRequestsAfterTheWindow_areFine() throws {
        let world = try verdictWorld()
        for window in 0..<3 {
            try world.exchange(request(window * 100), 429, ["Retry-After": "30"])
            for number in 1...3 { try world.exchange(request(window * 100 + number), 200) }
            world.pass(seconds: 30)
            for number in 4...9 { try world.exchange(request(window * 100 + number), 200) }
        }
        XCTAssertEqual(world.verdicts, [])
    }

    func testOtherTokens_haveLimitsOfTheirOwn() throws {
        let world = try verdictWorld()
        try world.exchange(request(1), 429, ["Retry-After": "30"])
        for number in 2...9 { try world.exchange(request(number, token: "other"), 200) }
        XCTAssertEqual(world.verdicts, [])
    }

    func testRequestsOnTheirWay_doNotCount() throws {
        let world = try verdictWorld()
        let early = try (1...8).map { try world.arrival(of: request($0)) }
        try world.exchange(request(9), 429, ["Retry-After": "30"])
        for context in early { world.answer(context, VerdictWorld.answer(429, ["Retry-After": "30"])) }
        XCTAssertEqual(world.verdicts, [])
    }

    func testWindowOfThePlatformsOwnField_counts() throws {
        let world = try verdictWorld()
        try world.exchange(request(1), 429, ["inin-ratelimit-reset": "30"])
        for number in 2...5 { try world.exchange(request(number), 200) }
        XCTAssertEqual(world.codes, [.ignoredLimit])
    }

    func testWithoutAWindow_nothingIsIgnored() throws {
        let world = try verdictWorld()
        for number in 1...9 { try world.exchange(request(number), 429) }
        XCTAssertEqual(world.verdicts, [])
    }
}
