import CUV
package import PlatformCore

/// A place beside a loop's connections for work that waits for one descriptor.
///
/// Its turns come when every connection that was ready has had its own, so that what they ask for goes out together.
///
/// `@unchecked Sendable`: everything but the loop is touched on the loop's thread alone.
package final class LoopSeat: LoopPlace, @unchecked Sendable {
    private let eventLoop: EventLoop
    private let poll = UnsafeMutablePointer<uv_poll_t>.allocate(capacity: 1)
    private let timer = UnsafeMutablePointer<uv_timer_t>.allocate(capacity: 1)
    private var work: (any LoopWork)?
    /// Whether the descriptor was readable since the last turn.
    private var isReadable = false
    /// Whether the loop knows that a turn is wanted.
    private var isQueued = false
    private var isDeaf = false
    /// When the timer goes off; nil while it stands still.
    private var due: UInt64?

    package init(on eventLoop: EventLoop) { self.eventLoop = eventLoop }

    deinit {
        poll.deallocate()
        timer.deallocate()
    }

    package var isCurrent: Bool { eventLoop.isCurrent }

    package func begin(_ work: any LoopWork) {
        let isTaken = eventLoop.execute { [self] loop in
            guard loop.seat(self) else { return work.loopEnded() }
            open(work)
        }
        if !isTaken { work.loopEnded() }
    }

    package func turnSoon() {
        guard !isQueued, work != nil else { return }
        isQueued = true
        eventLoop.queue(self)
    }

    private static func of(_ data: UnsafeMutableRawPointer?) -> LoopSeat? {
        data.map { Unmanaged<LoopSeat>.fromOpaque($0).takeUnretainedValue() }
    }
}

// MARK: - On the loop's thread

extension LoopSeat {
    private func open(_ work: any LoopWork) {
        guard uv_poll_init(eventLoop.handle, poll, work.descriptor) == 0 else {
            eventLoop.unseat(self)
            return work.loopEnded()
        }
        uv_timer_init(eventLoop.handle, timer)
        // Given back when both handles are closed.
        let opaque = Unmanaged.passRetained(self).toOpaque()
        poll.pointee.data = opaque
        timer.pointee.data = opaque
        self.work = work
        listen()
        turnSoon()
    }

    private func listen() {
        isDeaf = false
        uv_poll_start(poll, Int32(UV_READABLE.rawValue)) { handle, _, _ in
            guard let seat = LoopSeat.of(handle?.pointee.data) else { return }
            seat.isReadable = true
            seat.turnSoon()
        }
    }

    /// Takes the turn that was asked for.
    func takeTurn() {
        isQueued = false
        guard let work else { return }
        let wasReadable = isReadable || isDeaf
        isReadable = false
        guard let pause = work.takeTurn(isReadable: wasReadable) else { return close() }
        if pause.isDeaf != isDeaf {
            isDeaf = pause.isDeaf
            if isDeaf { uv_poll_stop(poll) } else { listen() }
        }
        setTimer(pause.milliseconds)
    }

    /// A timer that goes off too early costs a turn, and less than one that is set anew with every turn.
    private func setTimer(_ milliseconds: Int) {
        let wanted = eventLoop.now + UInt64(max(0, milliseconds))
        if let due, due <= wanted { return }
        due = wanted
        uv_timer_start(
            timer,
            { handle in
                guard let seat = LoopSeat.of(handle?.pointee.data) else { return }
                seat.due = nil
                seat.turnSoon()
            }, UInt64(max(0, milliseconds)), 0)
    }

    /// Tells the work that the loop has ended.
    func leave() {
        let ended = work
        close()
        ended?.loopEnded()
    }

    private func close() {
        guard work != nil else { return }
        work = nil
        eventLoop.unseat(self)
        uv_timer_stop(timer)
        // One after the other: the memory of both goes with the seat, when libuv is done with the second.
        uv_close(UnsafeMutableRawPointer(poll).assumingMemoryBound(to: uv_handle_t.self)) { handle in
            guard let seat = LoopSeat.of(handle?.pointee.data) else { return }
            uv_close(UnsafeMutableRawPointer(seat.timer).assumingMemoryBound(to: uv_handle_t.self)) { handle in
                guard let data = handle?.pointee.data else { return }
                Unmanaged<LoopSeat>.fromOpaque(data).release()
            }
        }
    }
}
