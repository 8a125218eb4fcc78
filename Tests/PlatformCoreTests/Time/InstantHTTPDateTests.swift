import PlatformCore
import XCTest

final class InstantHTTPDateTests: XCTestCase {
    private let example = Instant(milliseconds: 784_111_777_000)

    func testKnownInstants_areWritten() {
        XCTAssertEqual(example.httpDate, "Sun, 06 Nov 1994 08:49:37 GMT")
        XCTAssertEqual(Instant(milliseconds: 1_795_458_964_123).httpDate, "Mon, 23 Nov 2026 18:36:04 GMT")
        XCTAssertEqual(Instant(milliseconds: 0).httpDate, "Thu, 01 Jan 1970 00:00:00 GMT")
        XCTAssertEqual(Instant(milliseconds: .min).httpDate, "Mon, 01 Jan 0001 00:00:00 GMT")
        XCTAssertEqual(Instant(milliseconds: .max).httpDate, "Fri, 31 Dec 9999 23:59:59 GMT")
    }

    func testBytes_areTheSameText() {
        var bytes = Array("Date: ".utf8)
        example.appendHTTPDate(to: &bytes)
        XCTAssertEqual(String(decoding: bytes, as: UTF8.self), "Date: Sun, 06 Nov 1994 08:49:37 GMT")
        var buffer = [UInt8](repeating: 0x2A, count: Instant.httpDateLength + 1)
        buffer.withUnsafeMutableBytes { example.writeHTTPDate(into: $0) }
        XCTAssertEqual(String(decoding: buffer, as: UTF8.self), "Sun, 06 Nov 1994 08:49:37 GMT*")
    }

    func testTheThreeForms_areRead() {
        for text in ["Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"] {
            XCTAssertEqual(Instant(httpDate: text), example, text)
        }
        XCTAssertEqual(Instant(httpDate: "Wed Nov 16 08:49:37 1994"), example.advanced(bySeconds: 864_000))
    }

    func testTwoDigitYear_isNeverMoreThanFiftyYearsAhead() throws {
        let now = try XCTUnwrap(Instant(iso8601: "2026-06-01T00:00:00Z"))
        for (short, year) in [("26", "2026"), ("76", "2076"), ("77", "1977"), ("99", "1999"), ("00", "2000")] {
            let instant = Instant(httpDate: "Friday, 01-Jan-\(short) 00:00:00 GMT", now: now)
            XCTAssertEqual(instant?.iso8601.prefix(4), Substring(year))
        }
    }

    func testRandomInstants_readBack() {
        var random = SeededGenerator(seed: 10)
        for _ in 0..<2000 {
            let seconds = Int64.random(in: -62_135_596_800...253_402_300_799, using: &random)
            let instant = Instant(milliseconds: seconds * 1000)
            XCTAssertEqual(Instant(httpDate: instant.httpDate), instant)
        }
    }

    func testTextsThatAreNoDates_areNil() {
        for text in [
            "", "Sun", "06 Nov 1994 08:49:37 GMT", "Sun, 6 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:37",
            "Sun, 06 Nov 1994 08:49:37 UTC", "Sun, 06 Nov 1994 08:49:37 GMT ", "sun, 06 nov 1994 08:49:37 gmt",
            "Sun, 31 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 24:49:37 GMT", "Sun, 06 Nov 94 08:49:37 GMT",
            "Sun,06 Nov 1994 08:49:37 GMT", "Sunday, 06 Nov 1994 08:49:37 GMT", "Sun Nov 6 08:49:37 1994",
            "Sun Nov  6 08:49:37 1994 GMT", "Xxx, 06 Nov 1994 08:49:37 GMT", "120", "Sun, 06 Nov 0000 08:49:37 GMT",
        ] { XCTAssertNil(Instant(httpDate: text), text) }
    }
}
