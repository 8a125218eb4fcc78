import Foundation
import PlatformCore
import XCTest

final class InstantISO8601Tests: XCTestCase {
    func testKnownInstants_areWrittenAndRead() {
        for (milliseconds, text) in [
            (0, "1970-01-01T00:00:00.000Z"), (1_795_458_964_123, "2026-11-23T18:36:04.123Z"),
            (-1, "1969-12-31T23:59:59.999Z"), (951_782_400_000, "2000-02-29T00:00:00.000Z"),
            (-62_135_596_800_000, "0001-01-01T00:00:00.000Z"), (253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
        ] as [(Int64, String)] {
            XCTAssertEqual(Instant(milliseconds: milliseconds).iso8601, text)
            XCTAssertEqual(Instant(iso8601: text)?.milliseconds, milliseconds, text)
        }
    }

    func testInstantOutsideTheCalendar_showsTheNearestInside() {
        XCTAssertEqual(Instant(milliseconds: .min).iso8601, "0001-01-01T00:00:00.000Z")
        XCTAssertEqual(Instant(milliseconds: .max).iso8601, "9999-12-31T23:59:59.999Z")
    }

    func testOffsets_areTakenOff() {
        let expected = Instant(iso8601: "2026-11-23T18:36:04Z")
        for text in [
            "2026-11-23T19:36:04+01:00", "2026-11-23T13:06:04-05:30", "2026-11-24T18:35:04+23:59",
            "2026-11-23T18:36:04-00:00", "2026-11-23t18:36:04z",
        ] { XCTAssertEqual(Instant(iso8601: text), expected, text) }
    }

    func testFractions_areCutToMilliseconds() {
        for (fraction, milliseconds) in [
            ("", 0), (".1", 100), (".12", 120), (".123", 123), (".1239", 123), (".000999999", 0), (".999999999", 999),
        ] as [(String, Int64)] {
            XCTAssertEqual(Instant(iso8601: "1970-01-01T00:00:00\(fraction)Z")?.milliseconds, milliseconds, fraction)
        }
    }

    func testLeapSecond_isTheSecondAfter() {
        XCTAssertEqual(Instant(iso8601: "2016-12-31T23:59:60Z"), Instant(iso8601: "2017-01-01T00:00:00Z"))
    }

    func testTextsThatAreNoDates_areNil() {
        for text in [
            "", "2026-11-23", "2026-11-23T18:36:04", "2026-11-23 18:36:04Z", "2026-11-23T18:36Z", "26-11-23T18:36:04Z",
            "2026-13-01T00:00:00Z", "2026-00-01T00:00:00Z", "2026-04-31T00:00:00Z", "2026-02-29T00:00:00Z",
            "1900-02-29T00:00:00Z", "2026-01-00T00:00:00Z", "2026-01-01T24:00:00Z", "2026-01-01T00:60:00Z",
            "2026-01-01T00:00:61Z", "2026-01-01T00:00:00.Z", "2026-01-01T00:00:00.1234567890Z",
            "2026-01-01T00:00:00,5Z",
            "2026-01-01T00:00:00+1:00", "2026-01-01T00:00:00+0100", "2026-01-01T00:00:00+24:00",
            "2026-01-01T00:00:00+01:60",
            "2026-01-01T00:00:00ZZ", " 2026-01-01T00:00:00Z", "0000-01-01T00:00:00Z", "+2026-01-01T00:00:00Z",
            "0001-01-01T00:00:00+00:01", "9999-12-31T23:59:59-00:01", "２026-01-01T00:00:00Z",
        ] { XCTAssertNil(Instant(iso8601: text), text) }
    }

    func testEveryDayOfFourCenturies_countsOn() {
        var instant = Instant(milliseconds: -11_676_096_000_000)  // 1600-01-01
        XCTAssertEqual(instant.iso8601.prefix(10), "1600-01-01")
        for _ in 0..<146_097 {
            XCTAssertEqual(Instant(iso8601: instant.iso8601), instant)
            instant = instant.advanced(bySeconds: 86_400)
        }
        XCTAssertEqual(instant.iso8601.prefix(10), "2000-01-01")
    }

    func testRandomInstants_areWrittenAsByFoundation() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try XCTUnwrap(TimeZone(secondsFromGMT: 0))
        var random = SeededGenerator(seed: 9)
        // Foundation's calendar turns Julian before 1582.
        for _ in 0..<2000 {
            let seconds = Int64.random(in: -12_000_000_000...253_402_300_799, using: &random)
            let date = Date(timeIntervalSince1970: Double(seconds))
            let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second, .weekday], from: date)
            let expected = String(
                format: "%04d-%02d-%02dT%02d:%02d:%02d.000Z", parts.year ?? 0, parts.month ?? 0, parts.day ?? 0,
                parts.hour ?? 0, parts.minute ?? 0, parts.second ?? 0)
            let instant = Instant(milliseconds: seconds * 1000)
            XCTAssertEqual(instant.iso8601, expected)
            let names = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
            XCTAssertEqual(String(instant.httpDate.prefix(3)), names[(parts.weekday ?? 1) - 1], expected)
        }
    }
}
