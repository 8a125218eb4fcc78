extension Instant {
    /// The instant as the platform writes it, for example `2026-11-23T18:36:04.123Z`.
    ///
    /// An instant outside the years 1 to 9999 shows as the nearest that is inside.
    public var iso8601: String {
        let time = CivilTime(self)
        return String(unsafeUninitializedCapacity: 24) { buffer in
            var writer = DigitWriter(UnsafeMutableRawBufferPointer(buffer))
            writer.write(time.year, digits: 4)
            writer.write("-")
            writer.write(time.month, digits: 2)
            writer.write("-")
            writer.write(time.day, digits: 2)
            writer.write("T")
            writer.write(time.hour, digits: 2)
            writer.write(":")
            writer.write(time.minute, digits: 2)
            writer.write(":")
            writer.write(time.second, digits: 2)
            writer.write(".")
            writer.write(time.millisecond, digits: 3)
            writer.write("Z")
            return writer.count
        }
    }

    /// Reads a date and time of ISO 8601 in the form of RFC 3339, for example `2026-11-23T19:36:04.5+01:00`.
    ///
    /// - Parameter text: date, `T`, time with seconds, a fraction of 1 to 9 digits or none, and `Z` or `±hh:mm`. What is
    ///   finer than a millisecond is cut off.
    /// - Returns: nil when `text` has another form, names no date, or lies outside the years 1 to 9999.
    public init?(iso8601 text: String) {
        var cursor = TextCursor(text)
        guard let date = cursor.isoDate(), cursor.take("T") || cursor.take("t"), var time = cursor.timeOfDay(on: date),
            let millisecond = cursor.millisecond(), time.isValid, let offset = cursor.offsetMinutes(), cursor.isAtEnd
        else { return nil }
        time.millisecond = millisecond
        milliseconds = time.instant.milliseconds - Int64(offset) * 60_000
        guard CivilTime.range.contains(milliseconds) else { return nil }
    }
}

extension TextCursor {
    fileprivate mutating func isoDate() -> CivilTime? {
        guard let year = number(digits: 4), take("-"), let month = number(digits: 2), take("-"),
            let day = number(digits: 2)
        else { return nil }
        return CivilTime(year: year, month: month, day: day)
    }

    /// Takes `hh:mm:ss`.
    mutating func timeOfDay(on date: CivilTime) -> CivilTime? {
        guard let hour = number(digits: 2), take(":"), let minute = number(digits: 2), take(":"),
            let second = number(digits: 2)
        else { return nil }
        return CivilTime(
            year: date.year, month: date.month, day: date.day, hour: hour, minute: minute, second: second)
    }

    /// Takes a point and 1 to 9 digits; 0 when no point comes next.
    fileprivate mutating func millisecond() -> Int? {
        guard take(".") else { return 0 }
        let fraction = digits()
        guard (1...9).contains(fraction.count) else { return nil }
        return (fraction + [0x30, 0x30]).prefix(3).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// Takes `Z` or `±hh:mm`.
    fileprivate mutating func offsetMinutes() -> Int? {
        if take("Z") || take("z") { return 0 }
        guard let sign = take(anyOf: ["+", "-"]), let hours = number(digits: 2), take(":"),
            let minutes = number(digits: 2), hours < 24, minutes < 60
        else { return nil }
        return (sign == 0 ? 1 : -1) * (hours * 60 + minutes)
    }
}
