import PlatformCore
import Synchronization

/// What a session was asked and answered: a ring of the newest entries, bounded in number and in bytes.
final class Journal: Sendable {
    /// One request and what became of it.
    struct Entry: Sendable {
        let id: Int
        let at: Instant
        let request: HTTPRequest
        let status: HTTPStatus
        let outcome: Outcome
        let source: Source
        let note: String?
        let durationMicros: Int
        let role: HostRole
        /// Whether the body was longer than what is kept of it.
        let isBodyTruncated: Bool

        init(id: Int, _ context: RequestContext, _ answer: Answer, durationMicros: Int) {
            self.id = id
            at = context.arrival
            var request = context.request
            isBodyTruncated = request.body.count > Journal.bodyLimit
            if isBodyTruncated { request.body = Self.cut(request.body) }
            self.request = request
            status = answer.response.status
            outcome = answer.outcome
            source = answer.interaction.map { .interaction($0) } ?? .simulated(answer.response.fields, answer.operation)
            note = answer.note
            self.durationMicros = durationMicros
            role = context.role
        }

        /// The start of a body, text not being cut within a character.
        private static func cut(_ body: [UInt8]) -> [UInt8] {
            var end = Journal.bodyLimit
            while end > Journal.bodyLimit - 4, body[end] & 0xc0 == 0x80 { end -= 1 }
            return Array(body[..<(body[end] & 0xc0 == 0x80 ? Journal.bodyLimit : end)])
        }

        /// What made the response; it tells operation and correlation id when somebody asks.
        enum Source: Sendable {
            case interaction(ReplayedInteraction)
            case simulated(HTTPFields, String?)
        }

        /// Roughly the bytes that the entry keeps in memory.
        var cost: Int { request.fields.bytes.count + request.body.count + 512 }
    }

    /// How much is kept: 10,000 entries and 64 MB of them.
    private static let limits = (entries: 10_000, bytes: 64 * 1_048_576)
    /// The most of a body that is kept whole.
    static let bodyLimit = 4 * 1_048_576

    fileprivate struct State {
        var ring: [Entry] = []
        /// Where the oldest entry stands, once the ring is full.
        var first = 0
        var bytes = 0
        var nextID = 1
        var dropped = 0
    }

    private let state = Mutex(State())

    /// Notes an exchange.
    func append(_ context: RequestContext, _ answer: Answer, durationMicros: Int) {
        state.withLock { state in
            let entry = Entry(id: state.nextID, context, answer, durationMicros: durationMicros)
            state.nextID += 1
            state.append(entry, Self.limits)
        }
    }

    /// The entries that are still there, oldest first.
    var entries: [Entry] {
        state.withLock { Array($0.ring[$0.first...] + $0.ring[..<$0.first]) }
    }

    /// The number of entries that were dropped to keep memory bounded.
    var dropped: Int { state.withLock { $0.dropped } }

    /// Forgets every entry; ids go on.
    func removeAll() {
        state.withLock { state in
            state.ring = []
            state.first = 0
            state.bytes = 0
        }
    }
}

extension Journal.State {
    fileprivate mutating func append(_ entry: Journal.Entry, _ limits: (entries: Int, bytes: Int)) {
        bytes += entry.cost
        if ring.count < limits.entries, bytes <= limits.bytes {
            return ring.append(entry)
        }
        guard bytes <= limits.bytes, !ring.isEmpty else { return makeRoom(for: entry, limits) }
        bytes -= ring[first].cost
        dropped += 1
        ring[first] = entry
        first = first + 1 == ring.count ? 0 : first + 1
    }

    /// Drops the oldest half at once, so that entries of any size cost little on average.
    private mutating func makeRoom(for entry: Journal.Entry, _ limits: (entries: Int, bytes: Int)) {
        ring = Array(ring[first...] + ring[..<first])
        first = 0
        while bytes > limits.bytes / 2, !ring.isEmpty {
            let half = max(1, ring.count / 2)
            bytes -= ring[..<half].reduce(0) { $0 + $1.cost }
            dropped += half
            ring.removeFirst(half)
        }
        ring.append(entry)
    }
}
