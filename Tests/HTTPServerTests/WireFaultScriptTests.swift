import PlatformCore
import XCTest

@testable import HTTPServer

final class WireFaultScriptTests: XCTestCase {
    private let head = Array("HEAD".utf8)
    private let body = Array("0123456789".utf8)

    private func steps(_ kind: HTTPResponse.WireFault.Kind, body: [UInt8]? = nil) -> [WireFaultScript.Step] {
        var script = WireFaultScript(.init(kind), head: head, body: body ?? self.body)
        var steps: [WireFaultScript.Step] = []
        while let step = script.next(), steps.count < 1000 { steps.append(step) }
        return steps
    }

    private func sent(_ text: String) -> WireFaultScript.Step { .send(Array(text.utf8)) }

    func testFaultsBeforeTheReply_sendNothing() {
        XCTAssertEqual(steps(.reset), [.reset])
        XCTAssertEqual(steps(.close), [.close])
    }

    func testTruncate_sendsSoMuchAndCloses() {
        XCTAssertEqual(steps(.truncate(afterBytes: 3)), [sent("HEAD012"), .close])
        XCTAssertEqual(steps(.truncate(afterBytes: 0)), [sent("HEAD"), .close])
        XCTAssertEqual(steps(.truncate(afterBytes: .max)), [sent("HEAD0123456789"), .close])
        XCTAssertEqual(steps(.truncate(afterBytes: -1)), [sent("HEAD"), .close])
    }

    func testStall_pausesInsideTheBodyAndEndsIt() {
        XCTAssertEqual(
            steps(.stall(afterBytes: 4, milliseconds: 70)),
            [sent("HEAD0123"), .wait(milliseconds: 70), sent("456789")])
        XCTAssertEqual(
            steps(.stall(afterBytes: .max, milliseconds: 5)),
            [sent("HEAD0123456789"), .wait(milliseconds: 5), sent("")])
        XCTAssertEqual(
            steps(.stall(afterBytes: -4, milliseconds: -7)), [sent("HEAD"), .wait(milliseconds: 0), sent("0123456789")])
    }

    func testDrip_keepsItsRate() {
        XCTAssertEqual(
            steps(.drip(bytesPerSecond: 80)),
            [sent("HEAD")]
                + ["0123", "4567", "89"].flatMap { [WireFaultScript.Step.wait(milliseconds: 50), sent($0)] })
        for rate in [1, 3, 19, 30, 39, 100, 7777, Int.max] {
            let body = [UInt8](repeating: 1, count: min(10 * rate.clamped, 20_000))
            let milliseconds = steps(.drip(bytesPerSecond: rate), body: body).reduce(0) { sum, step in
                if case .wait(let pause) = step { sum + pause } else { sum }
            }
            let expected = body.count * 1000 / rate.clamped
            XCTAssertEqual(milliseconds, expected, accuracy: expected / 10 + 50, "\(rate) a second")
        }
        XCTAssertEqual(steps(.drip(bytesPerSecond: 0)).count, 21, "one byte a second at least")
        XCTAssertEqual(steps(.drip(bytesPerSecond: 5), body: []), [sent("HEAD")])
    }

    func testMalformed_isNoHTTP() {
        guard case .send(let bytes) = steps(.malformed).first else { return XCTFail("sends nothing") }
        XCTAssertFalse(bytes.starts(with: head))
        XCTAssertTrue(bytes.contains(0))
        XCTAssertEqual(steps(.malformed).last, .close)
    }

    func testReplyWithoutBody_breaksInItsHeadOrItsEndOnly() {
        func steps(_ kind: HTTPResponse.WireFault.Kind) -> [WireFaultScript.Step] {
            var script = WireFaultScript(.init(kind), head: head, body: nil)
            var steps: [WireFaultScript.Step] = []
            while let step = script.next() { steps.append(step) }
            return steps
        }
        XCTAssertEqual(steps(.drip(bytesPerSecond: 1)), [sent("HEAD")])
        XCTAssertEqual(steps(.stall(afterBytes: 0, milliseconds: 9)), [sent("HEAD")])
        for kind in [HTTPResponse.WireFault.Kind.badChunk, .truncate(afterBytes: 3), .wrongContentLength] {
            XCTAssertEqual(steps(kind), [sent("HEAD"), .close])
        }
        XCTAssertEqual(steps(.reset), [.reset])
        XCTAssertEqual(steps(.close), [.close])
        XCTAssertEqual(steps(.malformed).count, 2)
    }

    func testFramingFaults_lieInTheHead() {
        XCTAssertEqual(steps(.wrongContentLength), [sent("HEAD0123456789"), .close])
        XCTAssertEqual(steps(.badChunk), [sent("HEADzz\r\n0123456789"), .close])
        guard case .length(52) = WireFaultScript.framing(.init(.wrongContentLength), bodyCount: 10) else {
            return XCTFail("not too long")
        }
        guard case .chunked = WireFaultScript.framing(.init(.badChunk), bodyCount: 10) else {
            return XCTFail("not chunked")
        }
        guard case .length(10) = WireFaultScript.framing(.init(.drip(bytesPerSecond: 1)), bodyCount: 10) else {
            return XCTFail("not the real length")
        }
    }
}

extension Int {
    fileprivate var clamped: Int { Swift.min(self, 1 << 30) }
}
