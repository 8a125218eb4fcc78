import PlatformCore

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// How long a request waits.
public struct FaultDelay: Sendable, Equatable {
    /// The length in milliseconds, fixed or drawn for every request.
    public enum Length: Sendable, Equatable {
        /// Always the same.
        case fixed(Int)
        /// Each length of the range is as likely as any other.
        case uniform(ClosedRange<Int>)
        /// The logarithm is normally distributed, `sigma` being its deviation.
        case lognormal(median: Double, sigma: Double)
    }

    /// The length.
    public var length: Length
    /// Whether the session's clock tells the time; else real time does.
    public var isVirtual: Bool

    /// The longest delay in milliseconds: a day.
    static let limit = 86_400_000

    /// Makes a delay.
    public init(_ length: Length, isVirtual: Bool = false) {
        self.length = length
        self.isVirtual = isVirtual
    }

    /// Whether the length is drawn.
    var isRandom: Bool { if case .fixed = length { false } else { true } }

    /// The length for one request, in milliseconds.
    func milliseconds(using generator: inout SeededGenerator) -> Int {
        switch length {
        case .fixed(let milliseconds): return milliseconds
        case .uniform(let range): return Int.random(in: range, using: &generator)
        case .lognormal(let median, let sigma):
            // Box and Muller: two even numbers make a normal one; 1 - x is never 0.
            let (radius, angle) = (1 - generator.unit(), generator.unit())
            let normal = (-2 * log(radius)).squareRoot() * cos(2 * .pi * angle)
            return Int(min(median * exp(sigma * normal), Double(Self.limit)))
        }
    }
}
