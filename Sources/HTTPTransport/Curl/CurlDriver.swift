#if os(Linux)
    import CCurl
    import Glibc
    import Synchronization

    /// One libcurl multi handle on a thread of its own; every transfer of a transport runs here.
    ///
    /// `@unchecked Sendable`: everything but `inbox` is touched on the driver's thread alone, and `curl_multi_wakeup` is
    /// the one libcurl call that other threads make.
    final class CurlDriver: @unchecked Sendable {
        enum Command {
            case start(CurlTransfer)
            case cancel(CurlTransfer)
            case resumeReceiving(CurlTransfer)
            case resumeSending(CurlTransfer)
            /// Ends the driver once its transfers have ended, at the latest after so long.
            case stop(drain: Duration?, CheckedContinuation<Void, Never>?)
        }

        private struct Inbox: ~Copyable {
            var commands: [Command] = []
            /// Whether the driver sleeps until a socket or a wakeup wakes it.
            var isPolling = false
            var takesCalls = true
            var isOpen = true
        }

        let settings: CurlSettings
        /// The time, read once a turn.
        private(set) var now = ContinuousClock.now
        /// Handles with something to publish.
        var touched: [EasyHandle] = []
        /// Changes whenever libcurl hands out or asks for something.
        var progress = 0

        private let multi: UnsafeMutableRawPointer
        private let inbox = Mutex(Inbox())
        private var active: [EasyHandle] = []
        private var pool: [EasyHandle] = []
        private var hosts: HostQueues
        private var nextDeadline: ContinuousClock.Instant?
        private var stopDeadline: ContinuousClock.Instant?
        private var isStopping = false
        /// How often in a row libcurl woke the driver for nothing.
        private var idleTurns = 0
        private var whenStopped: [CheckedContinuation<Void, Never>] = []

        init?(_ settings: CurlSettings, connectionsPerHost: Int, idleConnections: Int) {
            guard globalInit, let multi = curl_multi_init() else { return nil }
            self.settings = settings
            self.multi = multi
            hosts = HostQueues(limit: max(1, connectionsPerHost))
            ccurl_multi_set_long(multi, CURLMOPT_MAXCONNECTS, max(1, idleConnections))
        }

        /// Hands the driver something to do; false once it takes no more of that.
        @discardableResult
        func post(_ command: Command) -> Bool {
            inbox.withLock { inbox in
                guard inbox.isOpen else { return false }
                if case .start = command, !inbox.takesCalls { return false }
                if case .stop = command { inbox.takesCalls = false }
                inbox.commands.append(command)
                // Under the lock, because the multi handle lives only as long as the inbox is open.
                if inbox.isPolling { curl_multi_wakeup(multi) }
                inbox.isPolling = false
                return true
            }
        }

        /// Starts the thread; it ends after `stop`.
        func start() {
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
                return inbox.withLock { $0.isOpen = false }
            }
            pthread_detach(thread)
        }
    }

    /// libcurl's one-time set-up, and whether it worked.
    private let globalInit = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

    // MARK: - The loop

    extension CurlDriver {
        private func run() {
            blockBrokenPipes()
            while !isStopping || !active.isEmpty || !hosts.isEmpty {
                let commands = nextCommands()
                now = .now
                let before = progress
                for command in commands { carryOut(command) }
                var running: Int32 = 0
                curl_multi_perform(multi, &running)
                takeFinished()
                publish()
                checkDeadlines()
                idleTurns = progress == before && commands.isEmpty ? idleTurns + 1 : 0
            }
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
            let waiting = takeCommands(isLast: false, polls: true)
            guard waiting.isEmpty else { return waiting }
            // libcurl 7.88 can ask for a socket that is always ready and do nothing with it; that is not to burn a core.
            if idleTurns > 1_000 { usleep(1_000) }
            curl_multi_poll(multi, nil, 0, sleepMilliseconds(), nil)
            return takeCommands(isLast: false, polls: false)
        }

        private func takeCommands(isLast: Bool, polls: Bool) -> [Command] {
            inbox.withLock { inbox in
                inbox.isPolling = polls && inbox.commands.isEmpty
                if isLast { inbox.isOpen = false }
                guard !inbox.commands.isEmpty else { return [] }
                defer { inbox.commands = [] }
                return inbox.commands
            }
        }

        private func sleepMilliseconds() -> Int32 {
            guard let next = [nextDeadline, stopDeadline].compactMap(\.self).min() else { return 60_000 }
            let rest = next - .now
            return rest <= .zero ? 0 : Int32(min(rest.wholeMilliseconds, 60_000))
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
            for command in takeCommands(isLast: true, polls: false) {
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
            if let continuation { whenStopped.append(continuation) }
            guard let drain else { return }
            let deadline = now + drain
            stopDeadline = stopDeadline.map { min($0, deadline) } ?? deadline
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
                milliseconds = (deadline - now).wholeMilliseconds
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
        private func watch(_ deadline: ContinuousClock.Instant?) {
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
