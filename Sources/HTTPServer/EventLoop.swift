import CUV
import PlatformCore
import Synchronization

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#endif

/// One libuv loop on a thread of its own, with the connections that it accepted.
///
/// `@unchecked Sendable`: everything but `inbox` and `wakeup` is touched on the loop's thread alone, and
/// `uv_async_send` is the one libuv call that other threads may make.
package final class EventLoop: @unchecked Sendable {
    let configuration: HTTPListener.Configuration
    let responder: any HTTPResponder
    let counters: ConnectionCounters
    let limits: HTTPRequestParser.Limits
    var encoder = ResponseEncoder()
    /// What replies are put together in, by whichever connection answers; empty while one has it.
    var outputBuffer: [UInt8] = []
    /// Every read of the loop lands here; libuv calls back before it reads again.
    let readBuffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 16)
    private(set) var isDraining = false

    /// Whether connections are accepted.
    private enum Listening {
        case open
        case closing
        case closed
    }

    private let loop = UnsafeMutablePointer<uv_loop_t>.allocate(capacity: 1)
    private let wakeup = UnsafeMutablePointer<uv_async_t>.allocate(capacity: 1)
    private let sweep = UnsafeMutablePointer<uv_timer_t>.allocate(capacity: 1)
    /// Runs before the loop waits; stands still while nothing was put off.
    private let prepare = UnsafeMutablePointer<uv_prepare_t>.allocate(capacity: 1)
    private let listener = UnsafeMutablePointer<uv_tcp_t>.allocate(capacity: 1)
    /// A descriptor of the shared listening socket, from which the listener gets its own.
    private var listeningSocket: Int32 = -1
    private var listening = Listening.closed
    private var connections: [UInt64: Connection] = [:]
    /// What other threads want done here; nil once the loop takes no more.
    private let inbox = Mutex<[@Sendable (EventLoop) -> Void]?>([])
    /// What the loop's own thread has put off until every socket that was ready has had its turn.
    private var putOff: [@Sendable (EventLoop) -> Void] = []
    private var seats: [LoopSeat] = []
    /// The seats that want a turn.
    private var queuedSeats: [LoopSeat] = []
    private var isPrepared = false
    private var drainDeadline = UInt64.max
    private var whenStopped: [CheckedContinuation<Void, Never>] = []
    private var isClosing = false

    init(_ configuration: HTTPListener.Configuration, responder: any HTTPResponder, counters: ConnectionCounters) {
        self.configuration = configuration
        self.responder = responder
        self.counters = counters
        limits = HTTPRequestParser.Limits(configuration)
    }

    /// Serves on a thread of its own until ``stop(drainMilliseconds:)``.
    func start() {
        startThread { self.run() }
    }

    /// Milliseconds on the loop's monotonic clock, read once a turn.
    var now: UInt64 { uv_now(loop) }

    /// The loop whose thread the caller is on, if it is one.
    package static var current: EventLoop? {
        pthread_getspecific(threadKey).map { Unmanaged<EventLoop>.fromOpaque($0).takeUnretainedValue() }
    }

    /// Whether the caller is on the loop's thread.
    var isCurrent: Bool { pthread_getspecific(Self.threadKey) == Unmanaged.passUnretained(self).toOpaque() }

    private static let threadKey: pthread_key_t = {
        var key = pthread_key_t()
        pthread_key_create(&key, nil)
        return key
    }()

    /// Runs `job` on the loop's thread, soon; false, and it never runs, once the loop has ended.
    ///
    /// From the loop's own thread nothing has to be woken up: the job runs before the loop waits again.
    @discardableResult
    func execute(_ job: @escaping @Sendable (EventLoop) -> Void) -> Bool {
        if isCurrent {
            putOff.append(job)
            prepareTurn()
            return true
        }
        return inbox.withLock { jobs in
            guard let waiting = jobs?.count else { return false }
            jobs?.append(job)
            // Under the lock, because the handle lives only as long as the inbox is open. Whatever waits already has
            // woken the loop.
            if waiting == 0 { uv_async_send(wakeup) }
            return true
        }
    }

    /// The connection of that id, unless it has closed meanwhile.
    func connection(_ id: UInt64) -> Connection? { connections[id] }

    func stop(drainMilliseconds: Int) async {
        await withCheckedContinuation { continuation in
            let accepted = execute { loop in loop.startDraining(drainMilliseconds, continuation) }
            if !accepted { continuation.resume() }
        }
    }

    /// Starts a timer that calls back once on the loop's thread.
    func makeTimer() -> LoopTimer { LoopTimer(loop) }

    func didClose(_ connection: Connection) {
        guard connections.removeValue(forKey: connection.id) != nil else { return }
        counters.open.subtract(1, ordering: .relaxed)
        if isDraining { closeIfDrained() }
    }
}

// MARK: - Life

extension EventLoop {
    /// Makes the loop and listens on a duplicate of `socket`; a loop that cannot has given everything back.
    func listen(on socket: ListeningSocket) throws(HTTPServerError) {
        let result = uv_loop_init(loop)
        guard result == 0 else {
            deallocate()
            throw socket.failure(result)
        }
        loop.pointee.data = Unmanaged.passUnretained(self).toOpaque()
        do throws(HTTPServerError) {
            try openHandles(socket)
        } catch {
            abandon()
            throw error
        }
    }

    private func openHandles(_ socket: ListeningSocket) throws(HTTPServerError) {
        func check(_ result: Int32) throws(HTTPServerError) {
            guard result >= 0 else { throw socket.failure(result) }
        }
        try check(uv_async_init(loop, wakeup) { handle in EventLoop.of(handle?.pointee.loop)?.runJobs() })
        try check(uv_timer_init(loop, sweep))
        try check(uv_prepare_init(loop, prepare))
        try check(startSweep(inMilliseconds: configuration.timeouts.resolution))
        listeningSocket = fcntl(socket.descriptor, F_DUPFD_CLOEXEC, 0)
        guard listeningSocket >= 0 else { throw socket.failure(-errno) }
        try check(openListener())
    }

    /// Accepts connections from now on; answers libuv's code, which is below 0 when there is no descriptor for it.
    private func openListener() -> Int32 {
        let descriptor = fcntl(listeningSocket, F_DUPFD_CLOEXEC, 0)
        guard descriptor >= 0 else { return -errno }
        uv_tcp_init(loop, listener)
        listening = .open
        let result = uv_tcp_open(listener, uv_os_sock_t(descriptor))
        guard result == 0 else {
            close(descriptor)
            return result
        }
        let stream = UnsafeMutableRawPointer(listener).assumingMemoryBound(to: uv_stream_t.self)
        return uv_listen(stream, 4096) { handle, status in
            guard let eventLoop = EventLoop.of(handle?.pointee.loop) else { return }
            if status == 0 { eventLoop.accept() } else { eventLoop.closeListener() }
        }
    }

    /// Accepts no connections until the next sweep opens the listener again.
    ///
    /// Without a descriptor for the next connection libuv would try for ever, and no other connection would get its
    /// turn; those that wait stay in the kernel's queue.
    private func closeListener() {
        guard listening == .open else { return }
        listening = .closing
        uv_close(UnsafeMutableRawPointer(listener).assumingMemoryBound(to: uv_handle_t.self)) { handle in
            EventLoop.of(handle?.pointee.loop)?.listening = .closed
        }
    }

    /// Looks at the deadlines in so many milliseconds and regularly from then on.
    private func startSweep(inMilliseconds first: Int) -> Int32 {
        uv_timer_start(
            sweep, { handle in EventLoop.of(handle?.pointee.loop)?.checkDeadlines() }, UInt64(first),
            UInt64(configuration.timeouts.resolution))
    }

    /// Gives everything back without having served.
    func abandon() {
        uv_walk(loop, { handle, _ in uv_close(handle, nil) }, nil)
        uv_run(loop, UV_RUN_DEFAULT)
        uv_loop_close(loop)
        deallocate()
    }

    private func run() {
        // A client that leaves is an error of the write that finds out, not the end of the process.
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGPIPE)
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        pthread_setspecific(Self.threadKey, Unmanaged.passUnretained(self).toOpaque())
        uv_run(loop, UV_RUN_DEFAULT)
        // What the last connections to close have put off.
        runPutOff()
        pthread_setspecific(Self.threadKey, nil)
        uv_loop_close(loop)
        deallocate()
        for continuation in whenStopped { continuation.resume() }
    }

    private func deallocate() {
        giveUpSocket()
        readBuffer.deallocate()
        loop.deallocate()
        wakeup.deallocate()
        sweep.deallocate()
        prepare.deallocate()
        listener.deallocate()
    }

    /// Closes the loop's own descriptor of the shared socket: the port is free once every loop has done so.
    private func giveUpSocket() {
        if listeningSocket >= 0 { close(listeningSocket) }
        listeningSocket = -1
    }

    static func of(_ loop: UnsafeMutablePointer<uv_loop_t>?) -> EventLoop? {
        loop?.pointee.data.map { Unmanaged<EventLoop>.fromOpaque($0).takeUnretainedValue() }
    }

    private func runJobs() {
        for job in takeJobs(last: false) { job(self) }
    }

    private func takeJobs(last: Bool) -> [@Sendable (EventLoop) -> Void] {
        inbox.withLock { jobs in
            defer { jobs = last ? nil : [] }
            return jobs ?? []
        }
    }

    private func startDraining(_ milliseconds: Int, _ continuation: CheckedContinuation<Void, Never>) {
        whenStopped.append(continuation)
        guard !isDraining else { return }
        isDraining = true
        uv_update_time(loop)
        drainDeadline = now + UInt64(max(0, milliseconds))
        _ = startSweep(inMilliseconds: max(0, min(milliseconds, configuration.timeouts.resolution)))
        closeListener()
        giveUpSocket()
        for connection in connections.values { connection.drain() }
        closeIfDrained()
    }

    private func closeIfDrained() {
        guard connections.isEmpty, !isClosing else { return }
        isClosing = true
        for job in takeJobs(last: true) { job(self) }
        for seat in seats { seat.leave() }
        uv_close(UnsafeMutableRawPointer(prepare).assumingMemoryBound(to: uv_handle_t.self), nil)
        uv_close(UnsafeMutableRawPointer(wakeup).assumingMemoryBound(to: uv_handle_t.self), nil)
        uv_close(UnsafeMutableRawPointer(sweep).assumingMemoryBound(to: uv_handle_t.self), nil)
    }

    private func checkDeadlines() {
        if listening == .closed, !isDraining, openListener() != 0 { closeListener() }
        let now = now
        for connection in connections.values {
            if now >= drainDeadline { connection.close() } else { connection.checkDeadline(now) }
        }
    }

    private func accept() {
        let id = counters.nextID.wrappingAdd(1, ordering: .relaxed).oldValue
        let connection = Connection(id: id, eventLoop: self, loop: loop)
        counters.accepted.add(1, ordering: .relaxed)
        let open = counters.open.add(1, ordering: .relaxed).newValue
        connections[id] = connection
        guard connection.accept(from: listener) else { return connection.close() }
        if open > configuration.maximumConnections { connection.turnAway() }
    }
}

// MARK: - Before the loop waits

extension EventLoop {
    /// libuv's loop, for handles of the seats.
    var handle: UnsafeMutablePointer<uv_loop_t> { loop }

    /// Gives a seat its place; false once the loop has begun to end.
    func seat(_ seat: LoopSeat) -> Bool {
        guard !isClosing else { return false }
        seats.append(seat)
        return true
    }

    func unseat(_ seat: LoopSeat) { seats.removeAll { $0 === seat } }

    /// Notes that a seat wants a turn.
    func queue(_ seat: LoopSeat) {
        queuedSeats.append(seat)
        prepareTurn()
    }

    private func prepareTurn() {
        guard !isPrepared, !isClosing else { return }
        isPrepared = true
        uv_prepare_start(prepare) { handle in
            guard let loop = EventLoop.of(handle?.pointee.loop) else { return }
            loop.runPutOff()
            // Closed by what was run, it has stopped already.
            guard !loop.isClosing else { return }
            loop.isPrepared = false
            uv_prepare_stop(handle)
        }
    }

    /// Takes the turns that are wanted and runs what was put off, until there is nothing more of either.
    private func runPutOff() {
        while !queuedSeats.isEmpty || !putOff.isEmpty {
            for seat in queuedSeats.takeAll() { seat.takeTurn() }
            for job in putOff.takeAll() { job(self) }
        }
    }
}

extension Array {
    fileprivate mutating func takeAll() -> [Element] {
        defer { self = [] }
        return self
    }
}

extension HTTPRequestParser.Limits {
    fileprivate init(_ configuration: HTTPListener.Configuration) {
        self.init()
        headBytes = configuration.maximumHeadBytes
        bodyBytes = configuration.maximumBodyBytes
        fieldCount = configuration.maximumFieldCount
    }
}

// MARK: - Threads and timers

/// Runs `body` on a new thread.
private func startThread(_ body: @escaping @Sendable () -> Void) {
    final class Box: Sendable {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }
    let box = Unmanaged.passRetained(Box(body))
    #if canImport(Darwin)
        var thread: pthread_t?
    #else
        var thread = pthread_t()
    #endif
    pthread_create(
        &thread, nil,
        { argument in
            let opaque: UnsafeMutableRawPointer? = argument
            if let opaque { Unmanaged<Box>.fromOpaque(opaque).takeRetainedValue().body() }
            return nil
        }, box.toOpaque())
    #if canImport(Darwin)
        if let thread { pthread_detach(thread) }
    #else
        pthread_detach(thread)
    #endif
}

/// A one-shot timer of a loop; used on the loop's thread alone.
final class LoopTimer {
    private let timer = UnsafeMutablePointer<uv_timer_t>.allocate(capacity: 1)
    private var action: (() -> Void)?

    fileprivate init(_ loop: UnsafeMutablePointer<uv_loop_t>) {
        uv_timer_init(loop, timer)
    }

    /// Calls `action` in so many milliseconds, instead of whatever was to be called before.
    func start(milliseconds: Int, _ action: @escaping () -> Void) {
        self.action = action
        timer.pointee.data = Unmanaged.passUnretained(self).toOpaque()
        uv_timer_start(
            timer,
            { handle in
                guard let data = handle?.pointee.data else { return }
                Unmanaged<LoopTimer>.fromOpaque(data).takeUnretainedValue().action?()
            }, UInt64(milliseconds), 0)
    }

    /// Stops the timer and gives its memory back to libuv; it cannot be started again.
    func close() {
        action = nil
        uv_close(UnsafeMutableRawPointer(timer).assumingMemoryBound(to: uv_handle_t.self)) { handle in
            handle?.deallocate()
        }
    }
}
