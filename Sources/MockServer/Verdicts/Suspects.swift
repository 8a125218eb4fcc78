import PlatformCore

/// What a witness remembers by key, the newest only, so that a long run keeps no more than a short one.
struct Suspects<Key: Hashable, Value> {
    /// How many are remembered.
    private let limit: Int
    private var values: [Key: Value] = [:]
    /// The keys in the order in which they came; those that are gone meanwhile are passed over.
    private var order: [Key] = []

    init(limit: Int = 1_000) { self.limit = limit }

    var isEmpty: Bool { values.isEmpty }

    subscript(key: Key) -> Value? {
        get { values[key] }
        set {
            guard let newValue else { return _ = values.removeValue(forKey: key) }
            if values.updateValue(newValue, forKey: key) == nil { remember(key) }
        }
    }

    private mutating func remember(_ key: Key) {
        order.append(key)
        guard order.count > 2 * limit else { return }
        // Half at a time costs little on average, whatever is added and removed.
        for old in order.prefix(limit) { values[old] = nil }
        order.removeFirst(limit)
    }
}
