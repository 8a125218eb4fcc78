@testable import MockServer
import PlatformCore
import Synchronization
import XCTest

final class RecordingQueueTests: XCTestCase {
    private let queue = RecordingQueue()
    private let released = ReleaseCounter()

    private func append(_ interaction: Interaction = .of("/a")) -> RecordingQueue.Wake {
        queue.append(interaction) { [released] in released.add() }
    }

    private var releasedCount: Int { released.count }

    func testFirstExchangeAndHalfABatch_wakeTheWriterOnceEach() {
        let wakes = (0..<99).map { _ in append() }
        XCTAssertEqual(wakes.first, .soon)
        XCTAssertEqual(wakes.enumerated().filter { $1 == .now }.map(\.offset), [49])
        XCTAssertEqual(releasedCount, 99)
        XCTAssertEqual(queue.take().count, 99)
        queue.written()
        XCTAssertEqual(append(), .no, "the clock that the first one has set still runs")
        queue.timeIsUp()
        XCTAssertEqual(append(), .soon)
    }

    func testAHundredUnwritten_holdRepliesBackUntilTheyAreWritten() {
        for _ in 0..<60 { _ = append() }
        XCTAssertEqual(queue.take().count, 60)
        for _ in 0..<39 { _ = append() }
        XCTAssertEqual(releasedCount, 99)
        XCTAssertEqual(append(), .now, "the reply is held: the writer has to come")
        XCTAssertEqual(releasedCount, 99)
        queue.written()
        XCTAssertEqual(releasedCount, 100)
        _ = append()
        XCTAssertEqual(releasedCount, 101)
        XCTAssertEqual(queue.take().count, 41)
    }

    func testLargeBodies_areBoundedByTheirBytes() {
        let large = Interaction.of("/large", answer: String(repeating: "x", count: 9 * 1_048_576))
        XCTAssertEqual(append(large), .soon)
        XCTAssertEqual(append(large), .now)
        XCTAssertEqual(releasedCount, 1)
        _ = queue.take()
        queue.written()
        XCTAssertEqual(releasedCount, 2)
    }

    func testEndedQueue_takesNothingAndLetsTheReplyGo() {
        _ = append()
        queue.end()
        XCTAssertEqual(append(), .ended)
        XCTAssertEqual(releasedCount, 2)
        XCTAssertEqual(queue.take().count, 1)
    }
}

/// How many replies were let go.
private final class ReleaseCounter: Sendable {
    private let released = Mutex(0)

    var count: Int { released.withLock { $0 } }
    func add() { released.withLock { $0 += 1 } }
}

final class RepeatedBodyTests: XCTestCase {
    private func body(_ redactor: Redactor, _ text: String) -> String {
        String(decoding: redactor.row(of: .of("/a", answer: text)).responseBody, as: UTF8.self)
    }

    func testBodyWithASecret_isRedactedEachTime() {
        let redactor = Redactor(run: 1)
        let first = body(redactor, #"{"access_token":"secret-of-the-day"}"#)
        XCTAssertFalse(first.contains("secret-of-the-day"))
        for _ in 0..<3 { XCTAssertEqual(body(redactor, #"{"access_token":"secret-of-the-day"}"#), first) }
    }

    func testCleanBody_doesNotCoverForAnotherLikeIt() {
        let redactor = Redactor(run: 1)
        let long = String(repeating: "x", count: 1_000)
        let clean = #"{"name":"abcdefgh","text":"\#(long)"}"#
        for _ in 0..<2 { XCTAssertEqual(body(redactor, clean), clean) }
        let dirty = #"{"token":"bcdefgh","text":"\#(long)"}"#
        XCTAssertFalse(body(redactor, dirty).contains("bcdefgh"))
    }
}

final class PatternMatcherTests: XCTestCase {
    func testPatternOfAnyLength_isFoundAtAnyPlace() {
        let letters = Array("abcdefghijklmnopqrstuvwxyz0123456789".utf8)
        for length in 8...24 {
            let pattern = Array(letters[..<length])
            let matcher = PatternMatcher([Array(letters.reversed()), pattern])
            for before in 0..<20 {
                for after in [0, 1, 9] {
                    let text =
                        [UInt8](repeating: 0x2e, count: before) + pattern + [UInt8](repeating: 0x2e, count: after)
                    let found = text.withUnsafeBufferPointer { matcher.firstMatch(in: $0) }
                    XCTAssertEqual(found, 1, "\(length) \(before) \(after)")
                    let cut = Array(text[..<(before + length - 1)])
                    XCTAssertNil(cut.withUnsafeBufferPointer { matcher.firstMatch(in: $0) })
                }
            }
        }
    }
}
