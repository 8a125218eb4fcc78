public import PlatformCore

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// A value that can stand in a path or a query.
///
/// `false`, `0` and the empty text are values like any other and are sent; only what is `nil` is left out.
public protocol ParameterValue: Sendable {
    /// The value as text, not yet percent-encoded.
    var parameterText: String { get }
}

extension String: ParameterValue {
    /// The text.
    public var parameterText: String { self }
}

extension Bool: ParameterValue {
    /// `true` or `false`.
    public var parameterText: String { self ? "true" : "false" }
}

extension Int: ParameterValue {
    /// The number in decimal digits.
    public var parameterText: String { String(self) }
}

extension Int32: ParameterValue {
    /// The number in decimal digits.
    public var parameterText: String { String(self) }
}

extension Int64: ParameterValue {
    /// The number in decimal digits.
    public var parameterText: String { String(self) }
}

extension Double: ParameterValue {
    /// The number in its shortest spelling, whole numbers without a point.
    public var parameterText: String { isFinite ? JSONNumber(self).text : description }
}

extension Instant: ParameterValue {
    /// ISO 8601 in UTC with milliseconds.
    public var parameterText: String { iso8601 }
}

extension Date: ParameterValue {
    /// ISO 8601 in UTC with milliseconds.
    public var parameterText: String { Instant(self).iso8601 }
}

extension Instant {
    /// Makes the instant of a `Date`, rounded to the millisecond.
    public init(_ date: Date) {
        let milliseconds = (date.timeIntervalSince1970 * 1000).rounded()
        // Clamped to what ISO 8601 can say: no Date traps here.
        self.init(milliseconds: Int64(min(max(milliseconds, -62_135_596_800_000), 253_402_300_799_999)))
    }

    /// The instant as a `Date`.
    public var date: Date { Date(timeIntervalSince1970: Double(milliseconds) / 1000) }
}
