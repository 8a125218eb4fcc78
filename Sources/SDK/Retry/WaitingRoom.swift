/// Who waits for something, in the order of their coming; any of them may give up.
struct WaitingRoom<Value: Sendable>: ~Copyable {
    typealias Waiter = CheckedContinuation<Value, Never>

    private var waiters: [UInt64: Waiter] = [:]
    private var order: [UInt64] = []
    private var start = 0
    private var nextID: UInt64 = 0

    var isEmpty: Bool { waiters.isEmpty }

    /// A number for one who is about to wait.
    mutating func ticket() -> UInt64 {
        nextID += 1
        return nextID
    }

    mutating func enter(_ waiter: Waiter, ticket: UInt64) {
        waiters[ticket] = waiter
        order.append(ticket)
    }

    /// Takes one out, wherever he stands.
    mutating func take(_ ticket: UInt64) -> Waiter? { waiters.removeValue(forKey: ticket) }

    /// Takes the first who still waits.
    mutating func takeFirst() -> Waiter? {
        while start < order.count {
            let ticket = order[start]
            start += 1
            compact()
            if let waiter = waiters.removeValue(forKey: ticket) { return waiter }
        }
        return nil
    }

    /// Takes all out.
    mutating func takeAll() -> [Waiter] {
        let all = order[start...].compactMap { waiters[$0] }
        waiters = [:]
        order = []
        start = 0
        return all
    }

    private mutating func compact() {
        guard start == order.count || start > 1024 && start * 2 > order.count else { return }
        order.removeFirst(start)
        start = 0
    }
}
