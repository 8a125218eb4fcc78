import Synchronization

/// Lets so many calls to one host be under way at a time; more wait their turn, first come first served.
///
/// Waiting here instead of in the transport's queue, a call takes its access token only when its transfer begins.
final class InFlightGate: Sendable {
    private struct Lane: ~Copyable {
        var underWay = 0
        var waiting = WaitingRoom<Bool>()
    }

    private let limit: Int
    private let lanes = Mutex<[String: LaneBox]>([:])

    /// A lane in the dictionary of lanes, which cannot hold what is not copyable; guarded by the lock of `lanes`.
    private final class LaneBox: @unchecked Sendable {
        var lane = Lane()
    }

    init(limit: Int = 64) { self.limit = max(1, limit) }

    /// Waits for a place.
    ///
    /// - Returns: false when the task was cancelled; then there is nothing to leave.
    func enter(_ host: String) async -> Bool {
        let ticket: UInt64? = lanes.withLock { lanes in
            let box = Self.box(&lanes, host)
            guard box.lane.underWay >= limit else {
                box.lane.underWay += 1
                return nil
            }
            return box.lane.waiting.ticket()
        }
        guard let ticket else { return true }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { waiter in admit(waiter, ticket, host) }
        } onCancel: {
            lanes.withLock { Self.box(&$0, host).lane.waiting.take(ticket) }?.resume(returning: false)
        }
    }

    /// Gives the place to the next who waits.
    func leave(_ host: String) {
        let next: WaitingRoom<Bool>.Waiter? = lanes.withLock { lanes in
            let box = Self.box(&lanes, host)
            if let next = box.lane.waiting.takeFirst() { return next }
            box.lane.underWay -= 1
            return nil
        }
        next?.resume(returning: true)
    }

    /// Queues a waiter, unless a place has become free or the task was cancelled meanwhile.
    private func admit(_ waiter: WaitingRoom<Bool>.Waiter, _ ticket: UInt64, _ host: String) {
        let answer: Bool? = lanes.withLock { lanes in
            let box = Self.box(&lanes, host)
            if Task.isCancelled { return false }
            guard box.lane.underWay >= limit else {
                box.lane.underWay += 1
                return true
            }
            box.lane.waiting.enter(waiter, ticket: ticket)
            return nil
        }
        if let answer { waiter.resume(returning: answer) }
    }

    private static func box(_ lanes: inout [String: LaneBox], _ host: String) -> LaneBox {
        if let box = lanes[host] { return box }
        let box = LaneBox()
        lanes[host] = box
        return box
    }
}
