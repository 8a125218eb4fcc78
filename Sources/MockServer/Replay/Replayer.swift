import PlatformCore
import Synchronization

/// Answers a session's requests from the recordings: which one is next is decided here, atomically.
final class Replayer: Sendable {
    /// What the recordings say to a request.
    enum Outcome {
        /// The recorded answer; `repeated` when the recorded ones had run out and the last one was given again.
        case hit(ReplayedInteraction, repeated: Bool)
        /// There is none, or for a request that changes something no further one.
        case miss(exhausted: Bool)
    }

    private struct State {
        var library: RecordingLibrary
        /// How many answers each key has given, by its hash; they stay when recordings are read again.
        var positions: [UInt64: UInt32] = [:]
    }

    /// The place of an answer.
    private struct Taken {
        let library: RecordingLibrary
        let group: RecordingLibrary.Group
        let position: UInt32
        /// Whether every answer has been given; this is the last one then.
        let isUsedUp: Bool
    }

    private let state: Mutex<State>

    init(_ library: RecordingLibrary) { state = Mutex(State(library: library)) }

    /// The recordings; another one takes their place between two requests.
    var library: RecordingLibrary {
        get { state.withLock { $0.library } }
        set { state.withLock { $0.library = newValue } }
    }

    /// The key of a request; nil when its body holds more than any that was recorded: none is made to learn that.
    func key(_ role: HostRole, _ request: HTTPRequest) -> RequestKey? {
        BodyLimits.exceeds(request) && !library.hasLargeRequests ? nil : RequestKey(role: role, request: request)
    }

    /// Takes the next answer to a request.
    func replay(_ key: RequestKey, _ request: HTTPRequest) throws(RecordingError) -> Outcome {
        if let taken = take(key) {
            if taken.isUsedUp, !Self.isRepeatable(request) { return .miss(exhausted: true) }
            return try outcome(taken, key)
        }
        guard request.isMethod("HEAD") else { return .miss(exhausted: false) }
        // A HEAD that was not recorded is answered by the GET that would be next, which stays the next.
        let getKey = key.replacingMethod(.get)
        guard let taken = take(getKey, advancing: false) else { return .miss(exhausted: false) }
        return try outcome(taken, getKey, noting: false)
    }

    /// Passes over a recorded 401 that would be the next answer: the mock has refused the request by itself.
    ///
    /// Otherwise whoever is let in later would be given the refusal that somebody else was given.
    func passRefusal(of context: RequestContext) {
        guard let key = key(context.role, context.request), let taken = take(key, advancing: false),
            !taken.isUsedUp,
            let interaction = try? taken.library.interaction(taken.position, of: taken.group), interaction.key == key,
            interaction.response.status == 401
        else { return }
        state.withLock { state in
            // Unless another request has taken it meanwhile.
            guard state.positions[key.hash, default: 0] == taken.position else { return }
            state.positions[key.hash] = taken.position + 1
        }
    }

    /// Whether the recordings have an answer; nothing is taken.
    func canAnswer(_ key: RequestKey, _ request: HTTPRequest) -> Bool {
        if let taken = take(key, advancing: false) { return !taken.isUsedUp || Self.isRepeatable(request) }
        return request.isMethod("HEAD") && take(key.replacingMethod(.get), advancing: false) != nil
    }

    private static func isRepeatable(_ request: HTTPRequest) -> Bool {
        request.isMethod("GET") || request.isMethod("HEAD")
    }

    private func outcome(_ taken: Taken, _ key: RequestKey, noting: Bool = true) throws(RecordingError) -> Outcome {
        // Two keys of one hash are told apart here: a wrong answer is worse than none.
        guard let interaction = try taken.library.interaction(taken.position, of: taken.group), interaction.key == key
        else { return .miss(exhausted: false) }
        return .hit(interaction, repeated: noting && taken.isUsedUp)
    }

    private func take(_ key: RequestKey, advancing: Bool = true) -> Taken? {
        state.withLock { state in
            let library = state.library
            guard let group = library.group(for: key) else { return nil }
            let next = state.positions[key.hash, default: 0]
            guard next < group.count else {
                return Taken(library: library, group: group, position: group.count - 1, isUsedUp: true)
            }
            if advancing { state.positions[key.hash] = next + 1 }
            return Taken(library: library, group: group, position: next, isUsedUp: false)
        }
    }

    /// What the session knows of a recorded request: the answer that it was given last, or else the first one.
    func current(_ hash: UInt64) -> ReplayedInteraction? {
        let (library, position) = state.withLock { ($0.library, $0.positions[hash, default: 0]) }
        guard let group = library.group(hash: hash) else { return nil }
        return try? library.interaction(min(max(1, position), group.count) - 1, of: group)
    }

    /// The interactions of a recording that have been served.
    func usedInteractions(of recording: Recording) -> Set<Int64> {
        state.withLock { $0.library.usedInteractions(of: recording, positions: $0.positions) }
    }

    /// What was never served, recording by recording; those of which everything was are left out.
    ///
    /// Reads the list of what is recorded: not on a loop's thread.
    func unused() -> [UnusedInteractions] {
        let (library, positions) = state.withLock { ($0.library, $0.positions) }
        return library.recordings.compactMap { recording in
            UnusedInteractions(recording, used: library.usedInteractions(of: recording, positions: positions))
        }
    }

    /// Starts every sequence anew.
    func reset() { state.withLock { $0.positions = [:] } }
}
