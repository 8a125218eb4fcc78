/// A bounded cache of two generations: what is used moves to the young one, and the old one goes as a whole.
///
/// It forgets the least recently used half, like LRU, and a hit costs one look-up instead of a list.
struct GenerationalCache<Key: Hashable, Value> {
    private var young: [Key: (value: Value, cost: Int)] = [:]
    private var old: [Key: (value: Value, cost: Int)] = [:]
    private var youngCost = 0
    private let limit: Int

    /// Makes a cache that holds values of at most `limit` in cost.
    init(limit: Int) { self.limit = limit }

    /// The number of values that are held.
    var count: Int { young.count + old.count }

    /// The value, if it is still held; looking it up keeps it.
    subscript(key: Key) -> Value? {
        mutating get {
            if let found = young[key] { return found.value }
            guard let found = old.removeValue(forKey: key) else { return nil }
            insert(found.value, for: key, cost: found.cost)
            return found.value
        }
    }

    /// Holds `value`.
    mutating func insert(_ value: Value, for key: Key, cost: Int) {
        if youngCost + cost > limit / 2 {
            old = young
            young = [:]
            youngCost = 0
        }
        young[key] = (value, cost)
        youngCost += cost
    }
}
