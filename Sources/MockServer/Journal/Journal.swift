import PlatformCore
import Synchronization

/// What a session was asked and answered: the newest exchanges, bounded in number and in bytes.
///
/// Exchanges are written as records, one behind the other, into segments of memory of which the oldest is used again:
/// noting one copies a few hundred bytes and keeps none of its blocks. They are read back when somebody asks.
final class Journal: Sendable {
    /// How much is kept.
    struct Limits {
        var entries = 10_000
        var bytes = 64 * 1_048_576
    }

    /// The most of a body that is kept whole.
    static let bodyLimit = 4 * 1_048_576

    private let limits: Limits
    private let state = Mutex(State())

    init(limits: Limits = Limits()) { self.limits = limits }

    /// Notes an exchange and answers its id: 1, 2, 3 and so on.
    @discardableResult
    func append(_ context: RequestContext, _ answer: Answer, durationMicros: Int) -> Int {
        JournalRecord.with(context, answer, durationMicros: durationMicros) { record in
            state.withLock { $0.append(record, limits) }
        }
    }

    /// The entries that are still there, oldest first.
    var entries: [Entry] { entries(after: 0) }

    /// The entries that came after the one of that id, oldest first.
    func entries(after id: Int) -> [Entry] {
        // Read outside of the lock: what a snapshot holds is not written again.
        snapshot(after: id).entries
    }

    /// What is there now of what came after the entry of that id, to be read when there is time.
    func snapshot(after id: Int = 0) -> Snapshot { state.withLock { $0.snapshot(after: id, limits.entries) } }

    /// The entry of that id, unless it was dropped.
    func entry(_ id: Int) -> Entry? {
        state.withLock { $0.snapshot(after: id - 1, until: id, limits.entries) }.entries.first
    }

    /// The number of entries that were dropped to keep memory bounded.
    var dropped: Int { state.withLock { $0.dropped(limits.entries) } }

    /// The memory that the entries take.
    var bytes: Int { state.withLock { $0.bytes } }

    /// Forgets every entry; ids go on.
    func removeAll() { state.withLock { $0.removeAll(limits.entries) } }
}

// MARK: - State

extension Journal {
    /// A segment and the id of its first record; the last one ends where the next segment's first begins.
    fileprivate struct Part {
        let segment: JournalSegment
        let firstID: Int
    }

    fileprivate struct State {
        /// Oldest first; the last one is written to.
        var parts: [Part] = []
        /// Where the next record goes, and how much there is room for.
        var cursor: UnsafeMutableRawPointer?
        var room = 0
        /// The memory of all segments.
        var bytes = 0
        var nextID = 1
        /// The first id after the last clear, and what was dropped before it.
        var firstID = 1
        var droppedBefore = 0
    }

    /// The entries of one moment.
    struct Snapshot {
        fileprivate let parts: [Part]
        fileprivate let ids: Range<Int>

        var entries: [Entry] {
            guard !ids.isEmpty else { return [] }
            // Records are read through pointers into the segments.
            defer { withExtendedLifetime(parts) {} }
            var entries: [Entry] = []
            entries.reserveCapacity(ids.count)
            for (index, part) in parts.enumerated() {
                let end = index + 1 < parts.count ? parts[index + 1].firstID : ids.upperBound
                guard end > ids.lowerBound else { continue }
                var offset = 0
                for id in part.firstID..<min(end, ids.upperBound) {
                    if id >= ids.lowerBound { entries.append(Entry(id: id, part.segment, at: offset)) }
                    offset += JournalRecord.size(in: part.segment, at: offset)
                }
                if end >= ids.upperBound { break }
            }
            return entries
        }
    }
}

extension Journal.State {
    fileprivate mutating func append(_ record: JournalRecord, _ limits: Journal.Limits) -> Int {
        if record.size > room { addSegment(for: record.size, limits) }
        if let memory = cursor { record.write(to: memory) }
        cursor = cursor.map { $0 + record.size }
        room -= record.size
        defer { nextID += 1 }
        return nextID
    }

    /// The oldest id that is kept: more records may be in memory than count.
    private func oldestID(_ limit: Int) -> Int { max(parts.first?.firstID ?? nextID, nextID - limit) }

    fileprivate func dropped(_ limit: Int) -> Int { droppedBefore + oldestID(limit) - firstID }

    fileprivate func snapshot(after id: Int, until last: Int = .max, _ limit: Int) -> Journal.Snapshot {
        let first = max(oldestID(limit), id < .max ? id + 1 : id)
        let end = min(nextID, last < .max ? last + 1 : last)
        return Journal.Snapshot(parts: parts, ids: min(first, end)..<end)
    }

    fileprivate mutating func removeAll(_ limit: Int) {
        droppedBefore = dropped(limit)
        firstID = nextID
        parts = []
        (cursor, room, bytes) = (nil, 0, 0)
    }

    /// Begins a segment, the memory of the oldest one if that holds nothing any more.
    private mutating func addSegment(for size: Int, _ limits: Journal.Limits) {
        let capacity = max(size, JournalSegment.size(after: parts.last?.segment.capacity))
        var spare: JournalSegment?
        while parts.count > 1, parts[1].firstID <= nextID - limits.entries { spare = removeOldest() }
        while bytes + capacity > limits.bytes, !parts.isEmpty { spare = removeOldest() }
        let isFree = spare?.capacity == capacity && isKnownUniquelyReferenced(&spare)
        let segment = (isFree ? spare : nil) ?? JournalSegment(capacity: capacity)
        parts.append(Journal.Part(segment: segment, firstID: nextID))
        (cursor, room) = (segment.memory, capacity)
        bytes += capacity
    }

    private mutating func removeOldest() -> JournalSegment {
        let segment = parts.removeFirst().segment
        bytes -= segment.capacity
        return segment
    }
}

// MARK: - Memory

/// A stretch of a journal's memory.
///
/// `@unchecked Sendable`: a journal writes only behind what it has handed out, and under its lock; it writes again from
/// the start only when nobody else holds the segment.
final class JournalSegment: @unchecked Sendable {
    let memory: UnsafeMutableRawPointer
    let capacity: Int

    init(capacity: Int) {
        memory = .allocate(byteCount: capacity, alignment: JournalRecord.alignment)
        self.capacity = capacity
    }

    deinit { memory.deallocate() }

    /// How large the next segment is: small at first, because most sessions are asked little.
    static func size(after last: Int?) -> Int { last.map { max(4_096, min($0 * 2, 262_144)) } ?? 4_096 }
}
