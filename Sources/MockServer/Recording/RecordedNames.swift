import Synchronization

/// The names of the recordings that are there: those of the start, and those that were saved since.
final class RecordedNames: Sendable {
    private let names: Mutex<Set<String>>

    init(_ names: Set<String>) { self.names = Mutex(names) }

    func contains(_ name: String) -> Bool { names.withLock { $0.contains(name) } }

    /// Adds a name; false if it is there already.
    @discardableResult
    func insert(_ name: String) -> Bool { names.withLock { $0.insert(name).inserted } }

    /// Takes a name back, because its recording was not saved after all.
    func remove(_ name: String) { names.withLock { _ = $0.remove(name) } }
}
