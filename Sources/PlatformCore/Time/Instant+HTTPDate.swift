extension Instant {
    /// The length of an HTTP date in bytes.
    public static let httpDateLength = 29

    /// The instant as HTTP writes it, for example `Mon, 23 Nov 2026 18:36:04 GMT` (RFC 9110 section 5.6.7).
    ///
    /// An instant outside the years 1 to 9999 shows as the nearest that is inside.
    public var httpDate: String {
        String(unsafeUninitializedCapacity: Self.httpDateLength) { buffer in
            writeHTTPDate(into: UnsafeMutableRawBufferPointer(buffer))
            return Self.httpDateLength
        }
    }

    /// Appends the HTTP date as bytes.
    public func appendHTTPDate(to bytes: inout [UInt8]) {
        let start = bytes.count
        bytes.append(contentsOf: repeatElement(0, count: Self.httpDateLength))
        bytes.withUnsafeMutableBytes { writeHTTPDate(into: UnsafeMutableRawBufferPointer(rebasing: $0[start...])) }
    }

    /// Fills the first 29 bytes of `buffer` with the HTTP date.
    package func writeHTTPDate(into buffer: UnsafeMutableRawBufferPointer) {
        let time = CivilTime(self)
        var writer = DigitWriter(buffer)
        writer.write(Self.dayNames[time.weekday])
        writer.write(", ")
        writer.write(time.day, digits: 2)
        writer.write(Self.monthNames[time.month - 1])
        writer.write(time.year, digits: 4)
        writer.write(" ")
        writer.write(time.hour, digits: 2)
        writer.write(":")
        writer.write(time.minute, digits: 2)
        writer.write(":")
        writer.write(time.second, digits: 2)
        writer.write(" GMT")
    }

    private static let dayNames: [StaticString] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

    private static let monthNames: [StaticString] = [
        " Jan ", " Feb ", " Mar ", " Apr ", " May ", " Jun ", " Jul ", " Aug ", " Sep ", " Oct ", " Nov ", " Dec ",
    ]
}

// MARK: - Reading

extension Instant {
    /// Reads an HTTP date in any of the three forms of RFC 9110 section 5.6.7.
    ///
    /// ```swift
    /// Instant(httpDate: "Sun, 06 Nov 1994 08:49:37 GMT")
    /// Instant(httpDate: "Sunday, 06-Nov-94 08:49:37 GMT")
    /// Instant(httpDate: "Sun Nov  6 08:49:37 1994")
    /// ```
    ///
    /// - Parameters:
    ///   - text: the date; its day of the week need not fit.
    ///   - now: what a year of two digits is near to: it is never more than 50 years after.
    /// - Returns: nil when `text` has none of the forms or names no date.
    public init?(httpDate text: String, now: Instant = .real()) {
        var cursor = TextCursor(text)
        guard let time = cursor.httpDate(now: now), cursor.isAtEnd, time.isValid else { return nil }
        self = time.instant
    }
}

extension TextCursor {
    private static let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    fileprivate mutating func httpDate(now: Instant) -> CivilTime? {
        if take(anyOf: Self.days) != nil { return take(", ") ? rfc850Date(now: now) : nil }
        guard take(anyOf: Self.days.map { String($0.prefix(3)) }) != nil else { return nil }
        if take(", ") { return imfFixdate() }
        return take(" ") ? asctimeDate() : nil
    }

    /// Takes `06 Nov 1994 08:49:37 GMT`.
    private mutating func imfFixdate() -> CivilTime? {
        guard let day = number(digits: 2), take(" "), let month = take(anyOf: Self.months), take(" "),
            let year = number(digits: 4), take(" "),
            let time = timeOfDay(on: CivilTime(year: year, month: month + 1, day: day)), take(" GMT")
        else { return nil }
        return time
    }

    /// Takes `06-Nov-94 08:49:37 GMT`.
    private mutating func rfc850Date(now: Instant) -> CivilTime? {
        guard let day = number(digits: 2), take("-"), let month = take(anyOf: Self.months), take("-"),
            let shortYear = number(digits: 2), take(" "),
            var time = timeOfDay(on: CivilTime(year: shortYear, month: month + 1, day: day)), take(" GMT")
        else { return nil }
        let latest = CivilTime(now).year + 50
        time.year = latest - (((latest - shortYear) % 100) + 100) % 100
        return time
    }

    /// Takes `Nov  6 08:49:37 1994`.
    private mutating func asctimeDate() -> CivilTime? {
        guard let month = take(anyOf: Self.months), take(" "), let day = number(digits: take(" ") ? 1 : 2), take(" "),
            var time = timeOfDay(on: CivilTime(year: 1, month: month + 1, day: day)), take(" "),
            let year = number(digits: 4)
        else { return nil }
        time.year = year
        return time
    }
}
