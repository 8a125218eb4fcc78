#if os(Linux)
    import CCurl
    import Glibc

    /// The sockets that libcurl waits for, in one epoll set (epoll(7)), and a descriptor that other threads wake it by.
    ///
    /// A kept connection is asked for and given up with every transfer. Its socket stays in the set meanwhile, which
    /// saves two system calls each time; it is taken out when it says something that nobody waits for.
    final class SocketWatch: @unchecked Sendable {
        private enum Events {
            static let read = EPOLLIN.rawValue
            static let write = EPOLLOUT.rawValue
        }

        private struct Socket {
            /// The events that libcurl waits for.
            var wanted: UInt32 = 0
            /// The events in the set; 0: it is not in it.
            var watched: UInt32 = 0
            /// Whether `open` made it, so that nothing else closes it unseen.
            var isOwn = false
        }

        /// The sockets that were ready at the last look, with the events as libcurl names them.
        private(set) var ready: [(socket: Int32, events: Int32)] = []

        private let set: Int32
        private let wakeup: Int32
        /// By descriptor.
        private var sockets: [Socket] = []
        private let events = UnsafeMutableBufferPointer<epoll_event>.allocate(capacity: 256)

        init?() {
            set = epoll_create1(Int32(EPOLL_CLOEXEC))
            wakeup = eventfd(0, Int32(EFD_CLOEXEC | EFD_NONBLOCK))
            var event = epoll_event(events: Events.read, data: epoll_data_t(fd: wakeup))
            guard set >= 0, wakeup >= 0, epoll_ctl(set, EPOLL_CTL_ADD, wakeup, &event) == 0 else { return nil }
        }

        deinit {
            if set >= 0 { Glibc.close(set) }
            if wakeup >= 0 { Glibc.close(wakeup) }
            events.deallocate()
        }

        static func of(_ data: UnsafeMutableRawPointer?) -> SocketWatch? {
            data.map { Unmanaged<SocketWatch>.fromOpaque($0).takeUnretainedValue() }
        }

        /// Readable when a wait would end at once.
        var descriptor: Int32 { self.set }

        /// Ends a wait; any thread may.
        func wake() { eventfd_write(wakeup, 1) }

        /// Forgets the sockets that were ready.
        func forgetReady() { ready.removeAll(keepingCapacity: true) }

        /// Waits until a socket is ready, `wake` is called or the time is over.
        func wait(milliseconds: Int32) {
            forgetReady()
            let count = epoll_wait(set, events.baseAddress, Int32(events.count), milliseconds)
            for event in events.prefix(max(0, Int(count))) {
                let socket = event.data.fd
                if socket == wakeup {
                    var value: eventfd_t = 0
                    eventfd_read(wakeup, &value)
                } else if sockets[Int(socket)].wanted == 0 {
                    watch(socket, 0)
                } else {
                    ready.append((socket, Self.curlEvents(event.events)))
                }
            }
        }

        private static func curlEvents(_ events: UInt32) -> Int32 {
            var curl: Int32 = 0
            if events & Events.read != 0 { curl |= CURL_CSELECT_IN }
            if events & Events.write != 0 { curl |= CURL_CSELECT_OUT }
            if events & (EPOLLERR.rawValue | EPOLLHUP.rawValue) != 0 { curl |= CURL_CSELECT_ERR }
            return curl
        }
    }

    // MARK: - What libcurl says

    extension SocketWatch {
        /// Takes over what libcurl waits for at a socket.
        func change(_ socket: Int32, _ what: Int32) {
            guard socket >= 0 else { return }
            makeRoom(for: socket)
            let wanted: UInt32 =
                switch what {
                case CURL_POLL_IN: Events.read
                case CURL_POLL_OUT: Events.write
                case CURL_POLL_INOUT: Events.read | Events.write
                default: 0
                }
            sockets[Int(socket)].wanted = wanted
            let known = sockets[Int(socket)]
            if wanted == 0, known.isOwn, known.watched == Events.read { return }
            // A socket that is not ours may be another one by now, under the same number.
            if wanted != known.watched || !known.isOwn { watch(socket, wanted) }
        }

        func open(_ address: curl_sockaddr) -> Int32 {
            let type = address.socktype | Int32(SOCK_CLOEXEC.rawValue)
            let socket = Glibc.socket(address.family, type, address.`protocol`)
            guard socket >= 0 else { return socket }
            makeRoom(for: socket)
            sockets[Int(socket)] = Socket(isOwn: true)
            return socket
        }

        /// Closing takes a socket out of the set, too.
        func close(_ socket: Int32) {
            makeRoom(for: socket)
            sockets[Int(socket)] = Socket()
            Glibc.close(socket)
        }

        private func makeRoom(for socket: Int32) {
            while sockets.count <= Int(socket) { sockets.append(Socket()) }
        }

        private func watch(_ socket: Int32, _ wanted: UInt32) {
            let isIn = sockets[Int(socket)].watched != 0
            sockets[Int(socket)].watched = wanted
            var event = epoll_event(events: wanted, data: epoll_data_t(fd: socket))
            guard wanted != 0 else {
                if isIn { epoll_ctl(set, EPOLL_CTL_DEL, socket, &event) }
                return
            }
            guard epoll_ctl(set, isIn ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, socket, &event) != 0 else { return }
            epoll_ctl(set, isIn ? EPOLL_CTL_ADD : EPOLL_CTL_MOD, socket, &event)
        }
    }
#endif
