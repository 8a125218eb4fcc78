@testable import MockServer
import PlatformCore
import XCTest

/// Bodies that hold more than anybody has use for, where there are recordings.
final class LargeBodyTests: MockTestCase {
    private static let many = #"{"ids":["# + (0...BodyLimits.values).map(String.init).joined(separator: ",") + "]}"
    private static let other = many.replacing("{", with: #"{"more":1,"#, maxReplacements: 1)
    private static let target = "/api/v2/routing/queues"

    func testLargeBody_isReplayedWhereItWasRecorded() async throws {
        let mock = try mock([.of(Self.target, body: Self.many, answer: #"{"id":"1"}"#)])
        let found = try await mock.ask("POST \(Self.target)", json: Self.many)
        XCTAssertEqual(found.json["id"], "1", found.text.prefix(300).description)
        let miss = try await mock.ask("POST \(Self.target)", json: Self.other)
        assertPlatformError(miss, 404, "mock.no.recording")
    }

    func testLargeBody_isNotTakenApartWhereNobodyRecordedOne() async throws {
        let mock = try mock([.of(Self.target, body: #"{"name":"Q"}"#)])
        let replayer = mock.session.session.replayer
        let large = HTTPRequest.of("POST \(Self.target)", json: Self.many)
        XCTAssertNil(replayer.key(.api, large))
        XCTAssertNotNil(replayer.key(.api, .of("POST \(Self.target)", json: #"{"name":"Q"}"#)))
        let form = HTTPRequest.of("POST \(Self.target)", form: String(repeating: "a&", count: BodyLimits.values + 1))
        XCTAssertNil(replayer.key(.api, form))
        let miss = await mock.answer(.of("POST \(Self.target)", token: try await mock.token(), json: Self.many))
        assertPlatformError(miss, 404, "mock.no.recording")
        let difference = miss.json["closest"]?[0]?["differences"]?[0]
        XCTAssertEqual(
            difference?["request"]?.string, "\(Self.many.utf8.count) bytes", miss.text.prefix(500).description)
    }

    func testLargeBody_isRefusedWhereMissesAreSynthesized() async throws {
        let mock = try mock([.of(Self.target, body: #"{"name":"Q"}"#)]) { $0.missPolicy = .synthesize }
        let refused = try await mock.ask("POST \(Self.target)", json: Self.many)
        assertPlatformError(refused, 400, "bad.request")
        XCTAssertTrue(refused.json["message"]?.string?.contains("more than 200000 values") ?? false, refused.text)
    }
}
