/// Finds the slot of a token: open addressing with linear probing, at most half full.
///
/// The token's digest is a keyed hash already, so nothing is hashed again; a Dictionary would do that, and take five times
/// the memory.
struct TokenIndex: Sendable {
    /// A slot's number and one; 0 where there is none.
    private var table: [UInt32] = []
    private(set) var count = 0

    private var mask: Int { table.count - 1 }

    private func home(_ key: BearerToken) -> Int { Int(truncatingIfNeeded: key.hashBits) & mask }

    /// The slot of a token; `keyOf` tells the token of a slot.
    func slot(of key: BearerToken, keyOf: (Int) -> BearerToken) -> Int? {
        position(of: key, keyOf: keyOf).map { Int(table[$0]) - 1 }
    }

    private func position(of key: BearerToken, keyOf: (Int) -> BearerToken) -> Int? {
        guard !table.isEmpty else { return nil }
        var position = home(key)
        while table[position] != 0 {
            if keyOf(Int(table[position]) - 1) == key { return position }
            position = (position + 1) & mask
        }
        return nil
    }

    /// Enters a token that is not there yet.
    mutating func insert(_ key: BearerToken, slot: Int, keyOf: (Int) -> BearerToken) {
        if (count + 1) * 2 > table.count { grow(keyOf: keyOf) }
        place(key, UInt32(slot + 1))
        count += 1
    }

    private mutating func place(_ key: BearerToken, _ entry: UInt32) {
        var position = home(key)
        while table[position] != 0 { position = (position + 1) & mask }
        table[position] = entry
    }

    private mutating func grow(keyOf: (Int) -> BearerToken) {
        let old = table
        table = [UInt32](repeating: 0, count: max(16, old.count * 2))
        for entry in old where entry != 0 { place(keyOf(Int(entry) - 1), entry) }
    }

    /// Takes a token out and answers its slot; what had to give way to it moves back, so that no gap stays.
    mutating func remove(_ key: BearerToken, keyOf: (Int) -> BearerToken) -> Int? {
        guard var gap = position(of: key, keyOf: keyOf) else { return nil }
        let slot = Int(table[gap]) - 1
        var position = gap
        while true {
            position = (position + 1) & mask
            guard table[position] != 0 else { break }
            let distance = (position - home(keyOf(Int(table[position]) - 1))) & mask
            guard distance >= (position - gap) & mask else { continue }
            table[gap] = table[position]
            gap = position
        }
        table[gap] = 0
        count -= 1
        return slot
    }
}
