#if os(Linux)
    /// Which hosts have how many transfers under way, and which transfers wait their turn, first come first served.
    struct HostQueues {
        fileprivate struct Host {
            var underWay = 0
            var waiting: [CurlTransfer] = []
            /// Where the queue starts; what is before was served.
            var start = 0

            var isEmpty: Bool { underWay == 0 && start == waiting.count }
        }

        private let limit: Int
        private var hosts: [String: Host] = [:]
        private var waitingCount = 0

        init(limit: Int) { self.limit = limit }

        /// Whether no transfer waits.
        var isEmpty: Bool { waitingCount == 0 }

        /// Whether the transfer may begin now; it waits otherwise.
        mutating func enter(_ transfer: CurlTransfer) -> Bool {
            let begins = hosts[transfer.url.authority, default: Host()].enter(transfer, limit)
            if !begins { waitingCount += 1 }
            return begins
        }

        /// Notes that a transfer has ended, and answers the one that takes its place.
        mutating func leave(_ transfer: CurlTransfer) -> CurlTransfer? {
            guard let index = hosts.index(forKey: transfer.url.authority) else { return nil }
            let next = hosts.values[index].leave()
            if next != nil { waitingCount -= 1 }
            if hosts.values[index].isEmpty { hosts.remove(at: index) }
            return next
        }

        /// Takes a transfer that waits out of its queue.
        mutating func forget(_ transfer: CurlTransfer) {
            if hosts[transfer.url.authority]?.forget({ $0 === transfer }).isEmpty == false { waitingCount -= 1 }
        }

        /// Takes out the transfers whose deadline has passed.
        mutating func takeOverdue(_ now: Moment) -> [CurlTransfer] {
            takeWaiting { $0.deadline.map { $0 <= now } ?? false }
        }

        /// Takes out all that wait.
        mutating func takeAllWaiting() -> [CurlTransfer] { takeWaiting { _ in true } }

        /// When the first of the waiting transfers gives up.
        var earliestDeadline: Moment? {
            guard waitingCount > 0 else { return nil }
            return hosts.values.lazy.flatMap { $0.waiting[$0.start...] }.compactMap(\.deadline).min()
        }

        private mutating func takeWaiting(_ isWanted: (CurlTransfer) -> Bool) -> [CurlTransfer] {
            guard waitingCount > 0 else { return [] }
            var taken: [CurlTransfer] = []
            for authority in hosts.keys { taken += hosts[authority]?.forget(isWanted) ?? [] }
            waitingCount -= taken.count
            return taken
        }
    }

    extension HostQueues.Host {
        fileprivate mutating func enter(_ transfer: CurlTransfer, _ limit: Int) -> Bool {
            guard underWay >= limit else {
                underWay += 1
                return true
            }
            waiting.append(transfer)
            return false
        }

        fileprivate mutating func leave() -> CurlTransfer? {
            guard start < waiting.count else {
                underWay -= 1
                return nil
            }
            let next = waiting[start]
            start += 1
            if start == waiting.count || start > 1024 && start * 2 > waiting.count {
                waiting.removeFirst(start)
                start = 0
            }
            return next
        }

        fileprivate mutating func forget(_ isUnwanted: (CurlTransfer) -> Bool) -> [CurlTransfer] {
            let taken = waiting[start...].filter(isUnwanted)
            guard !taken.isEmpty else { return [] }
            waiting = waiting[start...].filter { !isUnwanted($0) }
            start = 0
            return taken
        }
    }
#endif
