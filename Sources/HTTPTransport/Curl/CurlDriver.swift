#if os(Linux)
    import CCurl
    import Glibc
    import PlatformCore
    import Synchronization

    /// One libcurl multi handle; every transfer of a transport runs here, on a thread of the driver's own or on a loop's.
    ///
    /// `@unchecked Sendable`: everything but `inbox` is touched on the driver's thread alone, and `SocketWatch.wake` is
    /// the one call that other threads make.
    final class CurlDriver: @unchecked Sendable {
        enum Command {
            case start(CurlTransfer)
            case cancel(CurlTransfer)
            case resumeReceiving(CurlTransfer)
            case resumeSending(CurlTransfer)
            /// Ends the driver once its transfers have ended, at the latest after so long; without a limit nobody waits
            /// for transfers, only for connections to be closed.
            case stop(drain: Duration?, CheckedContinuation<Void, Never>?)
        }

        fileprivate struct Inbox: ~Copyable {
            var commands: [Command] = []
            /// Whether the driver sleeps, or is about to, until a socket or a wakeup wakes it.
            var isSleeping = false
            /// The loop that the driver has its turns on; nil once it has a thread of its own.
            var place: (any LoopPlace)?
            var takesCalls = true
            var isOpen = true
        }

        let settings: CurlSettings
        /// The time, read once a turn.
        @exclusivity(unchecked) private(set) var now = Moment.now
        /// Handles with something to publish.
        @exclusivity(unchecked) var touched: [EasyHandle] = []
        /// Changes whenever libcurl hands out or asks for something.
        @exclusivity(unchecked) var progress = 0

        private let multi: UnsafeMutableRawPointer
        private let sockets: SocketWatch
        /// When libcurl wants to be called, if it does.
        private var curlTimer: Moment?
        private let inbox = Mutex(Inbox())
        /// The URL that was asked for last: the next one is mostly of its origin.
        private let lastURL = Mutex<TransportURL?>(nil)
        private var active: [EasyHandle] = []
        private var pool: [EasyHandle] = []
        private var hosts: HostQueues
        private var nextDeadline: Moment?
        private var stopDeadline: Moment?
        private var isStopping = false
        /// How often in a row a socket woke the driver for nothing.
        private var idleTurns = 0
        private var whenStopped: [CheckedContinuation<Void, Never>] = []

        init?(_ settings: CurlSettings, connectionsPerHost: Int, idleConnections: Int) {
            guard globalInit, let sockets = SocketWatch(), let multi = curl_multi_init() else { return nil }
            self.settings = settings
            self.sockets = sockets
            self.multi = multi
            hosts = HostQueues(limit: max(1, connectionsPerHost))
            ccurl_multi_set_long(multi, CURLMOPT_MAXCONNECTS, max(1, idleConnections))
            ccurl_multi_set_socket_function(multi, watchSocket, Unmanaged.passUnretained(sockets).toOpaque())
            ccurl_multi_set_timer_function(multi, setCurlTimer, Unmanaged.passUnretained(self).toOpaque())
        }

        /// Lets the driver's sockets be known to what waits for them.
        func watchSockets(of curl: UnsafeMutableRawPointer) {
            ccurl_set_socket_functions(curl, openSocket, closeSocket, Unmanaged.passUnretained(sockets).toOpaque())
        }

        /// Hands the driver something to do; false once it takes no more of that.
        @discardableResult
        func post(_ command: Command) -> Bool {
            let (isTaken, wakes, place) = inbox.withLock { $0.take(command) }
            guard wakes else { return isTaken }
            // Not under the lock, which is the first thing that the driver wants when it wakes up.
            if let place, place.isCurrent { place.turnSoon() } else { sockets.wake() }
            return isTaken
        }

        /// Reads a URL.
        ///
        /// - Throws: a `prepare` error.
        func url(_ text: String) throws(TransportError) -> TransportURL {
            if let known = lastURL.withLock({ $0 }), let url = TransportURL(text, ofOrigin: known) { return url }
            let url = try TransportURL(text)
            lastURL.withLock { $0 = url }
            return url
        }

        /// Starts on a loop's thread, or on one of its own; it ends after `stop`.
        func start(on place: (any LoopPlace)?) {
            guard let place else { return startThread() }
            inbox.withLock { $0.place = place }
            place.begin(self)
        }

        fileprivate func startThread() {
            let opaque = Unmanaged.passRetained(self).toOpaque()
            var thread = pthread_t()
            let result = pthread_create(
                &thread, nil,
                { argument in
                    let opaque: UnsafeMutableRawPointer? = argument
                    if let opaque { Unmanaged<CurlDriver>.fromOpaque(opaque).takeRetainedValue().run() }
                    return nil
                }, opaque)
            guard result == 0 else {
                Unmanaged<CurlDriver>.fromOpaque(opaque).release()
                endAll()
                return close()
            }
            pthread_detach(thread)
        }
    }

    extension CurlDriver.Inbox {
        fileprivate mutating func take(
            _ command: CurlDriver.Command
        ) -> (isTaken: Bool, wakes: Bool, place: (any LoopPlace)?) {
            guard isOpen else { return (false, false, nil) }
            if case .start = command, !takesCalls { return (false, false, nil) }
            if case .stop = command { takesCalls = false }
            commands.append(command)
            guard isSleeping else { return (true, false, nil) }
            isSleeping = false
            return (true, true, place)
        }
    }

    private let watchSocket: curl_socket_callback = { _, socket, what, watch, _ in
        SocketWatch.of(watch)?.change(socket, what)
        return 0
    }

    private let openSocket: curl_opensocket_callback = { watch, _, address in
        guard let address else { return -1 }
        return SocketWatch.of(watch)?.open(address.pointee) ?? -1
    }

    private let closeSocket: curl_closesocket_callback = { watch, socket in
        SocketWatch.of(watch)?.close(socket)
        return 0
    }

    private let setCurlTimer: curl_multi_timer_callback = { _, milliseconds, driver in
        if let driver { Unmanaged<CurlDriver>.fromOpaque(driver).takeUnretainedValue().setTimer(milliseconds) }
        return 0
    }

    /// libcurl's one-time set-up, and whether it worked.
    ///
    /// libcurl asks for zeroed memory for every field of a head. glibc's calloc(3) passes its thread's cache of small
    /// pieces by, which malloc(3) does not.
    private let globalInit =
        curl_global_init_mem(
            Int(CURL_GLOBAL_DEFAULT), { malloc($0) }, { free($0) }, { realloc($0, $1) },
            { text in text.flatMap(strdup) },
            { count, size in
                let (bytes, isTooMuch) = count.multipliedReportingOverflow(by: size)
                guard !isTooMuch, let memory = malloc(bytes) else { return nil }
                return memset(memory, 0, bytes)
            }) == CURLE_OK

    // MARK: - On a thread of its own

    extension CurlDriver {
        private func run() {
            blockBrokenPipes()
            while isRunning { turn(nextCommands()) }
            close()
        }

        /// OpenSSL writes without MSG_NOSIGNAL: a closed connection must not end the process.
        private func blockBrokenPipes() {
            var signals = sigset_t()
            sigemptyset(&signals)
            sigaddset(&signals, SIGPIPE)
            pthread_sigmask(SIG_BLOCK, &signals, nil)
        }

        /// What others want done; sleeps until there is something to do.
        private func nextCommands() -> [Command] {
            let waiting = takeCommands(isLast: false, sleeps: true)
            guard waiting.isEmpty else {
                sockets.wait(milliseconds: 0)
                return waiting
            }
            if isSpinning { usleep(1_000) }
            sockets.wait(milliseconds: sleepMilliseconds())
            return takeCommands(isLast: false, sleeps: false)
        }
    }

    // MARK: - On a loop's thread

    extension CurlDriver: LoopWork {
        var descriptor: Int32 { sockets.descriptor }

        func takeTurn(isReadable: Bool) -> LoopPause? {
            if isReadable { sockets.wait(milliseconds: 0) }
            var commands = takeCommands(isLast: false, sleeps: false)
            repeat {
                turn(commands)
                guard isRunning else {
                    close()
                    return nil
                }
                // What was told a caller may have made it ask for more.
                commands = takeCommands(isLast: false, sleeps: true)
            } while !commands.isEmpty
            return isSpinning
                ? LoopPause(milliseconds: 1, isDeaf: true) : LoopPause(milliseconds: Int(sleepMilliseconds()))
        }

        /// Goes on, on a thread of its own: what is under way may be worth more than the client that asked for it.
        func loopEnded() {
            inbox.withLock { $0.place = nil }
            startThread()
        }
    }

    // MARK: - A turn

    extension CurlDriver {
        /// Whether the driver has work, or may get some.
        private var isRunning: Bool { !isStopping || !active.isEmpty || !hosts.isEmpty }

        /// libcurl 7.88 can ask for a socket that is always ready and do nothing with it; that is not to burn a core.
        private var isSpinning: Bool { idleTurns > 1_000 }

        private func turn(_ commands: [Command]) {
            now = .now
            let before = progress
            let hadReady = !sockets.ready.isEmpty
            for command in commands { carryOut(command) }
            performReady()
            takeFinished()
            publish()
            checkDeadlines()
            idleTurns = hadReady && progress == before && commands.isEmpty ? idleTurns + 1 : 0
        }

        /// Lets libcurl go on wherever a socket is ready or its time has come.
        private func performReady() {
            var running: Int32 = 0
            for (socket, events) in sockets.ready { curl_multi_socket_action(multi, socket, events, &running) }
            sockets.forgetReady()
            guard let due = curlTimer, due <= now else { return }
            curlTimer = nil
            curl_multi_socket_action(multi, CURL_SOCKET_TIMEOUT, 0, &running)
            guard curlTimer == nil else { return }
            // Called too early libcurl does not say again when it wants to be called.
            var milliseconds = -1
            curl_multi_timeout(multi, &milliseconds)
            setTimer(milliseconds)
        }

        fileprivate func setTimer(_ milliseconds: Int) {
            switch milliseconds {
            case ..<0: curlTimer = nil
            case 0: curlTimer = now
            default: curlTimer = now.advanced(byMilliseconds: milliseconds + 1)
            }
        }

        private func takeCommands(isLast: Bool, sleeps: Bool) -> [Command] {
            inbox.withLock { inbox in
                inbox.isSleeping = sleeps && inbox.commands.isEmpty
                if isLast {
                    inbox.isOpen = false
                    inbox.place = nil
                }
                guard !inbox.commands.isEmpty else { return [] }
                defer { inbox.commands = [] }
                return inbox.commands
            }
        }

        private func sleepMilliseconds() -> Int32 {
            var next = curlTimer
            if let nextDeadline { next = next.map { min($0, nextDeadline) } ?? nextDeadline }
            if let stopDeadline { next = next.map { min($0, stopDeadline) } ?? stopDeadline }
            guard let next else { return 60_000 }
            // The clock was read this turn: what is due now needs no other look.
            guard next > now else { return 0 }
            return Int32(min(Moment.now.milliseconds(until: next), 60_000))
        }

        private func carryOut(_ command: Command) {
            switch command {
            case .start(let transfer): enter(transfer)
            case .cancel(let transfer):
                if let easy = transfer.easy { remove(easy) } else { hosts.forget(transfer) }
            case .resumeReceiving(let transfer):
                guard let easy = transfer.easy, easy.isReceivePaused else { return }
                easy.unread = 0
                resumeReceiving(easy)
            case .resumeSending(let transfer):
                guard let easy = transfer.easy, easy.isSendPaused else { return }
                easy.isSendPaused = false
                easy.lastActivity = now
                easy.applyPauses()
            case .stop(let drain, let continuation): stop(drain, continuation)
            }
        }

        private func close() {
            for command in takeCommands(isLast: true, sleeps: false) {
                switch command {
                case .start(let transfer): transfer.fail(.transportIsShutDown(transfer.url))
                case .stop(_, let continuation): if let continuation { whenStopped.append(continuation) }
                case .cancel, .resumeReceiving, .resumeSending: break
                }
            }
            pool = []
            curl_multi_cleanup(multi)
            for continuation in whenStopped { continuation.resume() }
        }

        private func stop(_ drain: Duration?, _ continuation: CheckedContinuation<Void, Never>?) {
            isStopping = true
            if let drain {
                let deadline = now + drain
                stopDeadline = stopDeadline.map { min($0, deadline) } ?? deadline
            } else if isRunning {
                continuation?.resume()
                return
            }
            if let continuation { whenStopped.append(continuation) }
        }
    }

    // MARK: - Transfers

    extension CurlDriver {
        /// Starts a transfer, or lets it wait until its host may have one more.
        private func enter(_ transfer: CurlTransfer) {
            guard !transfer.isEnded else { return }
            guard hosts.enter(transfer) else { return watch(transfer.deadline) }
            if !begin(transfer) { leave(transfer) }
        }

        /// Starts a transfer whose turn it is; false when it failed at once.
        private func begin(_ transfer: CurlTransfer) -> Bool {
            var milliseconds = 0
            if let deadline = transfer.deadline {
                guard deadline > now else {
                    transfer.fail(.outOfTime(transfer.url))
                    return false
                }
                milliseconds = now.milliseconds(until: deadline)
            }
            guard let easy = pool.popLast() ?? EasyHandle(self) else {
                transfer.fail(.outOfMemory(transfer.url))
                return false
            }
            easy.load(transfer, milliseconds: milliseconds)
            easy.lastActivity = now
            easy.index = active.count
            active.append(easy)
            curl_multi_add_handle(multi, easy.curl)
            if let idle = transfer.options.idleTimeout { watch(now + idle) }
            return true
        }

        private func takeFinished() {
            var left: Int32 = 0
            while let message = curl_multi_info_read(multi, &left) {
                guard message.pointee.msg == CURLMSG_DONE, let curl = message.pointee.easy_handle,
                    let easy = EasyHandle.of(ccurl_get_pointer(curl, CURLINFO_PRIVATE))
                else { continue }
                finish(easy, ccurl_message_result(message))
            }
        }

        private func finish(_ easy: EasyHandle, _ code: CURLcode) {
            guard let transfer = easy.transfer else { return }
            let error = code == CURLE_OK ? nil : TransportError(code, of: easy, transfer)
            _ = transfer.publish(easy.takeNews(end: .some(error)))
            remove(easy)
        }

        /// Ends a transfer whose caller knows, or does not care.
        private func remove(_ easy: EasyHandle) {
            guard let transfer = easy.transfer else { return }
            curl_multi_remove_handle(multi, easy.curl)
            let last = active.removeLast()
            if last !== easy {
                active[easy.index] = last
                last.index = easy.index
            }
            transfer.upload?.disconnect()
            easy.unload()
            pool.append(easy)
            leave(transfer)
        }

        /// Lets the host's next transfer begin.
        private func leave(_ transfer: CurlTransfer) {
            var leaving = transfer
            while let next = hosts.leave(leaving) {
                if begin(next) { return }
                leaving = next
            }
        }

        /// Hands out what came; resuming may bring more, which is handed out too.
        private func publish() {
            while let easy = touched.popLast() {
                guard easy.isTouched, let transfer = easy.transfer else { continue }
                guard !easy.isAnsweredEarly else {
                    finish(easy, CURLE_OK)
                    continue
                }
                let (unread, resumes) = transfer.publish(easy.takeNews(end: nil))
                easy.unread = unread
                if resumes { resumeReceiving(easy) }
            }
        }

        private func resumeReceiving(_ easy: EasyHandle) {
            easy.isReceivePaused = false
            easy.lastActivity = now
            easy.applyPauses()
        }
    }

    // MARK: - Deadlines that libcurl does not watch

    extension CurlDriver {
        private func watch(_ deadline: Moment?) {
            guard let deadline else { return }
            nextDeadline = nextDeadline.map { min($0, deadline) } ?? deadline
        }

        private func checkDeadlines() {
            if let stopDeadline, now >= stopDeadline { endAll() }
            guard let due = nextDeadline, now >= due else { return }
            nextDeadline = nil
            for transfer in hosts.takeOverdue(now) { transfer.fail(.outOfTime(transfer.url)) }
            watch(hosts.earliestDeadline)
            for easy in active.reversed() { checkSilence(easy) }
        }

        private func checkSilence(_ easy: EasyHandle) {
            guard let transfer = easy.transfer, let idle = transfer.options.idleTimeout else { return }
            // What waits for this side is not silent.
            if easy.isReceivePaused || easy.isSendPaused { return watch(now + idle) }
            guard now >= easy.lastActivity + idle else { return watch(easy.lastActivity + idle) }
            transfer.fail(
                TransportError(
                    .timeout, host: transfer.url.authority,
                    "nothing came for \(idle.wholeMilliseconds) ms, the idle timeout",
                    mayHaveReachedServer: easy.requestsBegun > 0))
            remove(easy)
        }

        private func endAll() {
            stopDeadline = nil
            for transfer in hosts.takeAllWaiting() { transfer.fail(.endedByShutdown(transfer.url)) }
            for easy in active.reversed() {
                easy.transfer?.fail(.endedByShutdown(easy.transfer?.url))
                remove(easy)
            }
        }
    }

    extension TransportError {
        /// The time was over before the transfer's turn came.
        fileprivate static func outOfTime(_ url: TransportURL) -> TransportError {
            TransportError(
                .timeout, host: url.authority,
                "the total timeout passed while earlier calls used all connections to the host",
                mayHaveReachedServer: false)
        }

        fileprivate static func outOfMemory(_ url: TransportURL) -> TransportError {
            TransportError(.prepare, host: url.authority, "there is not enough memory", mayHaveReachedServer: false)
        }

        fileprivate static func endedByShutdown(_ url: TransportURL?) -> TransportError {
            TransportError(
                .cancelled, host: url?.authority ?? "", "the transport was shut down", mayHaveReachedServer: true)
        }
    }
#endif
