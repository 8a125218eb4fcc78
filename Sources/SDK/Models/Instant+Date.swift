public import PlatformCore

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

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
