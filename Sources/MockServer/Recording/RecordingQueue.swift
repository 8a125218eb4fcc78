import PlatformCore
import Synchronization

/// Exchanges on their way into a recording: any thread puts them in without waiting, and they are written behind that.
///
/// What is not on the disk yet is bounded: while there is more than a batch of it, replies are held back.
final class RecordingQueue: Sendable {
    /// So many exchanges, or so many bytes of bodies, are written at once, and half of it is worth writing.
    private static let batch = (count: 100, bytes: 16 * 1_048_576)

    /// Whether whoever writes has to be told.
    enum Wake {
        case no
        /// An exchange is in that no clock waits for yet.
        case soon
        /// There is enough for a batch.
        case now
        /// The recording has ended; the exchange was not taken in.
        case ended
    }

    fileprivate struct State {
        var waiting: [Interaction] = []
        var waitingBytes = 0
        /// What was taken and is not written yet.
        var taken = (count: 0, bytes: 0)
        var held: [@Sendable () -> Void] = []
        /// Whether it was told that there is enough.
        var isWaking = false
        /// Whether what waits is taken by the clock, if not before.
        var isTimed = false
        var hasEnded = false
    }

    private let state = Mutex(State())

    /// Takes an exchange in, and calls `release` once its reply may go: at once, unless too much waits for the disk.
    func append(_ interaction: Interaction, release: @escaping @Sendable () -> Void) -> Wake {
        let (wake, isHeld) = state.withLock { $0.append(interaction, release, Self.batch) }
        if !isHeld { release() }
        return wake
    }

    /// Everything that waits, in order; until `written` is called it counts as not written.
    func take() -> [Interaction] {
        state.withLock { state in
            state.isWaking = false
            defer { state.waiting.removeAll() }
            state.taken.count += state.waiting.count
            state.taken.bytes += state.waitingBytes
            state.waitingBytes = 0
            return state.waiting
        }
    }

    /// The clock has run out: the next exchange needs another one.
    func timeIsUp() { state.withLock { $0.isTimed = false } }

    /// Takes nothing in any more.
    func end() { state.withLock { $0.hasEnded = true } }

    /// What was taken is written, or does not count any more: replies that were held back go.
    func written() {
        let held = state.withLock { state in
            defer { state.held = [] }
            state.taken = (0, 0)
            return state.held
        }
        for release in held { release() }
    }
}

extension RecordingQueue.State {
    fileprivate mutating func append(
        _ interaction: Interaction, _ release: @escaping @Sendable () -> Void, _ batch: (count: Int, bytes: Int)
    ) -> (wake: RecordingQueue.Wake, isHeld: Bool) {
        guard !hasEnded else { return (.ended, false) }
        waiting.append(interaction)
        waitingBytes += interaction.request.body.count + interaction.response.bodyBytes.count
        let isHeld = waiting.count + taken.count >= batch.count || waitingBytes + taken.bytes >= batch.bytes
        if isHeld { held.append(release) }
        guard !isWaking else { return (.no, isHeld) }
        isWaking = isHeld || waiting.count >= batch.count / 2
        guard !isWaking else { return (.now, isHeld) }
        defer { isTimed = true }
        return (isTimed ? .no : .soon, isHeld)
    }
}
