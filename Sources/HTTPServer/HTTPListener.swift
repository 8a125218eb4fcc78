import Synchronization

/// An HTTP/1.1 server on libuv: one loop a worker, all on one listening socket.
///
/// ```swift
/// let server = try HTTPListener.start(.init(port: 0), responder: responder)
/// print(server.port)
/// await server.stop()
/// ```
public final class HTTPListener: Sendable {
    /// Where and how a server listens.
    public struct Configuration: Sendable {
        /// A host name or IP literal, IPv4 or IPv6.
        public var host: String
        /// The port; 0 takes a free one.
        public var port: Int
        /// The number of loops, at least 1.
        public var workers: Int
        /// The most connections at a time; one more is answered 503 and closed.
        public var maximumConnections = 10_000
        /// The largest head in bytes; a larger one is answered 431.
        public var maximumHeadBytes = 65_536
        /// The largest body in bytes; a larger one is answered 413.
        public var maximumBodyBytes = 16 * 1_048_576
        /// The most fields; more are answered 431.
        public var maximumFieldCount = 256
        /// How long connections may take.
        public var timeouts = Timeouts()

        /// Makes a configuration.
        public init(host: String = "127.0.0.1", port: Int = 0, workers: Int = 1) {
            self.host = host
            self.port = port
            self.workers = max(1, workers)
        }
    }

    /// How long connections may take, in milliseconds.
    public struct Timeouts: Sendable {
        /// From the first byte of a head to its end; then 408.
        public var head = 10_000
        /// Between two pieces of a body; then 408.
        public var body = 30_000
        /// Between two requests.
        public var idle = 75_000
        /// Between two pieces of a reply that a slow reader takes.
        public var write = 60_000
        /// For a client to take note of the end after a reply that closes.
        public var linger = 2_000

        /// Makes the default timeouts.
        public init() {}

        /// How often they are checked.
        var resolution: Int { max(10, min(500, min(head, body, idle, write, linger) / 4)) }
    }

    /// The port that the server listens on.
    public let port: Int
    private let loops: [EventLoop]
    let counters: ConnectionCounters

    /// Binds, listens and serves until ``stop(drainMilliseconds:)``.
    public static func start(
        _ configuration: Configuration, responder: any HTTPResponder
    ) throws(HTTPServerError) -> HTTPListener {
        let socket = try ListeningSocket(host: configuration.host, port: configuration.port)
        defer { socket.close() }
        let counters = ConnectionCounters()
        var loops: [EventLoop] = []
        do throws(HTTPServerError) {
            for _ in 0..<configuration.workers {
                let loop = EventLoop(configuration, responder: responder, counters: counters)
                try loop.listen(on: socket)
                loops.append(loop)
            }
        } catch {
            for loop in loops { loop.abandon() }
            throw error
        }
        for loop in loops { loop.start() }
        return HTTPListener(port: socket.port, loops: loops, counters: counters)
    }

    private init(port: Int, loops: [EventLoop], counters: ConnectionCounters) {
        self.port = port
        self.loops = loops
        self.counters = counters
    }

    /// The connections that are open now.
    public var openConnections: Int { counters.open.load(ordering: .relaxed) }
    /// The connections that were accepted since the start.
    public var acceptedConnections: Int { counters.accepted.load(ordering: .relaxed) }

    /// A place on the thread of the first loop.
    package func makeSeat() -> LoopSeat { LoopSeat(on: loops[0]) }

    /// Stops listening, lets replies that are under way finish, closes everything and ends the loops.
    ///
    /// - Parameter drainMilliseconds: how long replies may still take before their connections are cut.
    public func stop(drainMilliseconds: Int = 5_000) async {
        await withTaskGroup(of: Void.self) { group in
            for loop in loops { group.addTask { await loop.stop(drainMilliseconds: drainMilliseconds) } }
        }
    }
}

/// What the loops of one server count together.
final class ConnectionCounters: Sendable {
    let open = Atomic<Int>(0)
    let accepted = Atomic<Int>(0)
    let nextID = Atomic<UInt64>(1)
}
