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

    let library: RecordingLibrary
    /// How many answers each group has given, by the group's start.
    private let positions = Mutex<[UInt32: UInt32]>([:])

    init(_ library: RecordingLibrary) { self.library = library }

    /// Takes the next answer to a request.
    func replay(_ key: RequestKey, _ request: HTTPRequest) throws(RecordingError) -> Outcome {
        if let group = library.group(for: key) {
            let (position, isRepeated) = take(group)
            if isRepeated, !request.isMethod("GET"), !request.isMethod("HEAD") { return .miss(exhausted: true) }
            return try outcome(position, of: group, key, repeated: isRepeated)
        }
        guard request.isMethod("HEAD") else { return .miss(exhausted: false) }
        return try replayHead(key)
    }

    /// Answers a HEAD that was not recorded by the GET that would be next, and leaves it the next.
    private func replayHead(_ key: RequestKey) throws(RecordingError) -> Outcome {
        let getKey = key.replacingMethod(.get)
        guard let group = library.group(for: getKey) else { return .miss(exhausted: false) }
        let position = positions.withLock { min($0[group.start] ?? 0, group.count - 1) }
        return try outcome(position, of: group, getKey, repeated: false)
    }

    private func outcome(
        _ position: UInt32, of group: RecordingLibrary.Group, _ key: RequestKey, repeated: Bool
    ) throws(RecordingError) -> Outcome {
        // Two keys of one hash are told apart here: a wrong answer is worse than none.
        guard let interaction = try library.interaction(position, of: group), interaction.key == key else {
            return .miss(exhausted: false)
        }
        return .hit(interaction, repeated: repeated)
    }

    private func take(_ group: RecordingLibrary.Group) -> (position: UInt32, isRepeated: Bool) {
        positions.withLock { positions in
            let next = positions[group.start, default: 0]
            guard next < group.count else { return (group.count - 1, true) }
            positions[group.start] = next + 1
            return (next, false)
        }
    }

    /// Starts every sequence anew.
    func reset() { positions.withLock { $0 = [:] } }
}
