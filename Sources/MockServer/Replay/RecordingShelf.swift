import Synchronization

/// The recordings of a server, all of them and the parts that sessions ask for: a part is read once for all of these.
final class RecordingShelf: Sendable {
    /// A part, for as long as a session uses it.
    private struct Part {
        weak var library: RecordingLibrary?
    }

    private struct State {
        var all: RecordingLibrary
        var parts: [Set<String>: Part] = [:]
    }

    private let state: Mutex<State>

    init(_ all: RecordingLibrary) { state = Mutex(State(all: all)) }

    /// The names of all recordings, in replay order.
    var names: [String] { state.withLock { $0.all.recordings.map(\.name) } }

    /// The recordings of those names, as far as they exist; nil: all.
    ///
    /// A part that nobody uses yet is read here, which is nothing for a loop's thread.
    func library(of names: [String]?) -> RecordingLibrary {
        state.withLock { state in
            guard let names = names.map(Set.init) else { return state.all }
            if let known = state.parts[names]?.library { return known }
            let library = RecordingLibrary(state.all.recordings.filter { names.contains($0.name) })
            state.parts = state.parts.filter { $0.value.library != nil }
            state.parts[names] = Part(library: library)
            return library
        }
    }

    /// Puts recordings that were read anew in the place of all.
    func replace(with all: RecordingLibrary) { state.withLock { $0 = State(all: all) } }
}
