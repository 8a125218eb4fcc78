#if os(Linux)
    import Glibc

    /// A moment on the clock that `ContinuousClock` reads, as one number.
    ///
    /// The driver notes one with every line of a head, and what the standard library has for that is opaque to the
    /// compiler.
    struct Moment: Comparable, Sendable {
        private let nanoseconds: Int64

        /// Reads the clock.
        static var now: Moment {
            var time = timespec()
            clock_gettime(CLOCK_BOOTTIME, &time)
            return Moment(nanoseconds: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec))
        }

        static func < (a: Moment, b: Moment) -> Bool { a.nanoseconds < b.nanoseconds }

        static func + (moment: Moment, duration: Duration) -> Moment {
            let (seconds, attoseconds) = duration.components
            // Thirty years and for ever are the same here.
            let capped = max(0, min(seconds, 1_000_000_000))
            return Moment(nanoseconds: moment.nanoseconds + capped * 1_000_000_000 + attoseconds / 1_000_000_000)
        }

        /// The moment that is so many milliseconds later.
        func advanced(byMilliseconds count: Int) -> Moment {
            Moment(nanoseconds: nanoseconds + Int64(count) * 1_000_000)
        }

        /// The milliseconds until another moment, rounded up; 0 when it has passed.
        func milliseconds(until other: Moment) -> Int {
            other <= self ? 0 : Int((other.nanoseconds - nanoseconds + 999_999) / 1_000_000)
        }
    }
#endif
