/// Records by token in dense slots: what a table of a million tokens, codes or logins is made of.
///
/// A small table keeps what is dead, for people to look at. A large one drops it: every insertion looks at a few slots in
/// turn, so that the work is bounded and memory follows what is alive.
struct TokenSlots<Record: Sendable>: Sendable {
    private struct Slot {
        var key: BearerToken
        /// Nil for a slot that is free.
        var record: Record?
    }

    /// Where a record stands, until the next insertion.
    typealias Place = Int

    /// Slots that a table may have before it drops what is dead.
    static var roomyCount: Int { 131_072 }

    private let roomyCount: Int
    private var index = TokenIndex()
    private var slots: [Slot] = []
    private var free: [UInt32] = []
    private var cursor = 0

    /// Slots that an insertion looks at: more than one, so that dropping keeps ahead.
    private static var stepsPerInsertion: Int { 4 }

    init(roomyCount: Int = Self.roomyCount) { self.roomyCount = roomyCount }

    /// The number of records.
    var count: Int { index.count }

    /// Where the record of a token stands; nil if there is none.
    func place(of key: BearerToken) -> Place? { index.slot(of: key) { slots[$0].key } }

    /// The record at a place that ``place(of:)`` has told.
    subscript(place: Place) -> Record? {
        get { slots[place].record }
        _modify { yield &slots[place].record }
    }

    /// Every token that has a record.
    var keys: [BearerToken] { slots.filter { $0.record != nil }.map(\.key) }

    /// Every record that there is, with its place.
    var occupied: [(place: Place, record: Record)] {
        slots.indices.compactMap { place in slots[place].record.map { (place, $0) } }
    }

    /// Enters a record, in place of an older one of the same token.
    mutating func insert(_ record: Record, for key: BearerToken) {
        if let place = place(of: key) {
            slots[place].record = record
            return
        }
        let place = free.popLast().map(Int.init) ?? slots.count
        if place < slots.count {
            slots[place] = Slot(key: key, record: record)
        } else {
            slots.append(Slot(key: key, record: record))
        }
        let slots = slots
        index.insert(key, slot: place) { slots[$0].key }
    }

    /// Removes the record of a token.
    mutating func remove(_ key: BearerToken) -> Record? {
        guard let place = removeFromIndex(key) else { return nil }
        free.append(UInt32(place))
        return slots[place].record.take()
    }

    /// On its own, so that nothing holds on to the slots when they are written to.
    private mutating func removeFromIndex(_ key: BearerToken) -> Place? {
        let slots = slots
        return index.remove(key) { slots[$0].key }
    }

    /// Looks at the next few slots of a large table, and drops those whose record is dead.
    mutating func sweep(isDead: (Record) -> Bool, dropped: (BearerToken, Record) -> Void) {
        guard slots.count > roomyCount else { return }
        for _ in 0..<Self.stepsPerInsertion {
            cursor = cursor + 1 < slots.count ? cursor + 1 : 0
            guard let record = slots[cursor].record, isDead(record) else { continue }
            let key = slots[cursor].key
            _ = remove(key)
            dropped(key, record)
        }
    }

    mutating func removeAll() { self = TokenSlots(roomyCount: roomyCount) }
}
