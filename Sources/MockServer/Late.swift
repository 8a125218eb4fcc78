import Synchronization

/// A value that is set once, later: two objects that know each other cannot both come first.
final class Late<Value: Sendable>: Sendable {
    private let state = Mutex<Value?>(nil)

    var value: Value? { state.withLock { $0 } }

    func set(_ value: Value) { state.withLock { $0 = value } }
}
