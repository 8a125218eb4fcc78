/// A date and time of day in UTC, in the Gregorian calendar carried on backwards (as ISO 8601 does).
struct CivilTime: Equatable {
    var year: Int
    var month: Int
    var day: Int
    var hour = 0
    var minute = 0
    var second = 0
    var millisecond = 0
}

extension CivilTime {
    /// The instants that have a year of four digits: 0001-01-01T00:00:00.000Z to 9999-12-31T23:59:59.999Z.
    static let range: ClosedRange<Int64> = -62_135_596_800_000...253_402_300_799_999

    private static let millisecondsPerDay: Int64 = 86_400_000

    /// The date and time of `instant`; of one outside the years 1 to 9999, the nearest that is inside.
    init(_ instant: Instant) {
        let milliseconds = min(max(instant.milliseconds, Self.range.lowerBound), Self.range.upperBound)
        let days = (milliseconds - Self.range.lowerBound) / Self.millisecondsPerDay
        let rest = Int(milliseconds - Self.range.lowerBound - days * Self.millisecondsPerDay)
        self.init(daysSinceYear1: Int(days))
        hour = rest / 3_600_000
        minute = rest / 60_000 % 60
        second = rest / 1000 % 60
        millisecond = rest % 1000
    }

    /// The instant of a date and time that `isValid`.
    var instant: Instant {
        let seconds = ((daysSinceYear1 * 24 + hour) * 60 + minute) * 60 + second
        return Instant(milliseconds: Self.range.lowerBound + Int64(seconds * 1000 + millisecond))
    }

    /// Whether the calendar and the clock have this date and time; a leap second counts as the second after it.
    var isValid: Bool {
        (1...9999).contains(year) && (1...12).contains(month) && day >= 1 && day <= daysInMonth
            && hour < 24 && minute < 60 && second <= 60
    }

    /// The day of the week, from 0 for Monday.
    var weekday: Int { daysSinceYear1 % 7 }
}

// MARK: - Calendar

extension CivilTime {
    // Years are counted from March, so that the leap day is the last of its year (H. Hinnant, "chrono-Compatible
    // Low-Level Date Algorithms", https://howardhinnant.github.io/date_algorithms.html). Day 0 is 0001-01-01, a Monday.
    private static let daysFromMarchOfYear0 = 306
    private static let daysPer400Years = 146_097

    private init(daysSinceYear1: Int) {
        let days = daysSinceYear1 + Self.daysFromMarchOfYear0
        let era = days / Self.daysPer400Years
        let dayOfEra = days % Self.daysPer400Years
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
        day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    }

    private var daysSinceYear1: Int {
        let yearFromMarch = month <= 2 ? year - 1 : year
        let monthFromMarch = month <= 2 ? month + 9 : month - 3
        let leapDays = yearFromMarch / 4 - yearFromMarch / 100 + yearFromMarch / 400
        let days = 365 * yearFromMarch + leapDays + (153 * monthFromMarch + 2) / 5 + day - 1
        return days - Self.daysFromMarchOfYear0
    }

    private var daysInMonth: Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
