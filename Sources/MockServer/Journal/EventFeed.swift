import PlatformCore
import Synchronization

/// Tells those who read a session's events what happens, and waits for none of them.
final class EventFeed: Sendable {
    /// Something that happened.
    enum Event: Sendable {
        /// A journal entry; its reader looks it up.
        case request(Int)
        case fault(JSON)
        case token(JSON)
        case verdict(JSON)
        /// Nothing, told so that a connection that has gone is noticed.
        case heartbeat
    }

    /// How many events wait for a reader; one that falls farther behind is dropped.
    static let queueLimit = 1_000

    private struct State {
        var readers: [Int: EventReader] = [:]
        var nextID = 0
        var isClosed = false
    }

    private let state = Mutex(State())
    /// Whether anybody reads, looked at without the lock on every request.
    private let readerCount = Atomic<Int>(0)

    /// Whether anybody reads; nothing needs to be told otherwise.
    var hasReaders: Bool { readerCount.load(ordering: .relaxed) > 0 }

    /// The number of those who read.
    var readers: Int { readerCount.load(ordering: .relaxed) }

    /// Tells every reader; one whose queue is full is dropped.
    func publish(_ event: Event) {
        state.withLock { state in
            for (id, reader) in state.readers where !reader.offer(event) {
                reader.end(.tooSlow)
                state.readers[id] = nil
            }
            update(state)
        }
    }

    /// A new reader, who is told everything from now on.
    func makeReader() -> EventReader {
        state.withLock { state in
            state.nextID += 1
            let reader = EventReader(id: state.nextID)
            if state.isClosed { reader.end(.closed) } else { state.readers[reader.id] = reader }
            update(state)
            return reader
        }
    }

    /// Forgets a reader that has gone.
    func remove(_ reader: EventReader) {
        state.withLock { state in
            state.readers[reader.id] = nil
            update(state)
        }
    }

    /// Ends every reader, and each that comes from now on: the session or the server ends.
    func close() {
        state.withLock { state in
            state.isClosed = true
            for reader in state.readers.values { reader.end(.closed) }
            state.readers = [:]
            update(state)
        }
    }

    private func update(_ state: borrowing State) { readerCount.store(state.readers.count, ordering: .relaxed) }
}

/// One who reads events: a bounded queue, and the word that it is over.
final class EventReader: Sendable {
    /// Why a reader is told nothing more.
    enum End: Error {
        /// The session or the server has ended; what waits is still told.
        case closed
        /// It did not keep up.
        case tooSlow
    }

    let id: Int
    let events: AsyncStream<EventFeed.Event>
    private let queue: AsyncStream<EventFeed.Event>.Continuation
    private let ends: AsyncStream<End>
    private let ending: AsyncStream<End>.Continuation

    fileprivate init(id: Int) {
        self.id = id
        (events, queue) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(EventFeed.queueLimit))
        (ends, ending) = AsyncStream.makeStream()
    }

    /// Adds an event; false when the queue is full.
    func offer(_ event: EventFeed.Event) -> Bool {
        if case .dropped = queue.yield(event) { false } else { true }
    }

    fileprivate func end(_ end: End) {
        queue.finish()
        ending.yield(end)
        ending.finish()
    }

    /// Waits for the end; nil when the waiting task was cancelled.
    func end() async -> End? {
        for await end in ends { return end }
        return nil
    }
}
