import PlatformCore

/// `clock`: the session's time.
enum AdminClock {
    private static let fields = ["advanceSeconds", "freezeAt", "mode"]

    static func show(_ call: AdminAPI.Call) -> HTTPResponse { HTTPResponse(admin: json(call.session.clock)) }

    static func change(_ call: AdminAPI.Call) throws(PlatformError) -> HTTPResponse {
        var body = try AdminBody(call.request)
        let seconds = try body.number("advanceSeconds")
        let instant = try body.text("freezeAt")
        let mode = try body.text("mode")
        try body.finish(known: fields)
        switch (seconds, instant, mode) {
        case (let seconds?, nil, nil): try advance(call.session.clock, seconds)
        case (nil, let text?, nil):
            guard let instant = Instant(iso8601: text) else {
                throw AdminBody.wrong("freezeAt", "a time such as 2026-11-24T12:00:00.000Z")
            }
            call.session.clock.freeze(at: instant)
        case (nil, nil, "real"): call.session.clock.showRealTime()
        case (nil, nil, _?): throw AdminBody.wrong("mode", "'real'; to freeze the clock, send 'freezeAt'")
        default:
            throw PlatformError(
                400, "bad.request", "Say what to do: exactly one of 'advanceSeconds', 'freezeAt' and 'mode': 'real'.")
        }
        return show(call)
    }

    /// Moves the clock, unless it would leave the years that dates can be written in.
    private static func advance(_ clock: PlatformClock, _ seconds: Double) throws(PlatformError) {
        let target = Double(clock.now().milliseconds) / 1000 + seconds
        guard target >= 0, target < 253_402_300_800 else {
            throw AdminBody.wrong("advanceSeconds", "a number of seconds that ends in the years 1970 to 9999")
        }
        clock.advance(bySeconds: seconds)
    }

    /// What the clock shows and how it runs.
    static func json(_ clock: PlatformClock) -> JSON {
        let (real, mode) = (Instant.real(), clock.mode)
        let now = PlatformClock(mode).now(real: real)
        let offset = Double(now.milliseconds - real.milliseconds) / 1000
        return [
            "now": .string(now.iso8601), "mode": mode.isFrozen ? "frozen" : "real", "offsetSeconds": JSON(offset),
        ]
    }
}

extension PlatformClock.Mode {
    fileprivate var isFrozen: Bool {
        if case .frozen = self { true } else { false }
    }
}
