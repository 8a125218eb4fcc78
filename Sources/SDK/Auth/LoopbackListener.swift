import PlatformCore
import Synchronization

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#endif

/// Waits on a port of this machine for the one request with which the browser comes back from the login page.
///
/// It answers that request with a page for the user, any other with 404, and is over then. A thread of its own polls the
/// sockets, so that a browser that connects and says nothing holds nothing up.
final class LoopbackListener: Sendable {
    /// The most bytes that a request may have.
    private static let maximumRequest = 16_384
    private static let maximumConnections = 16

    /// The port that it listens on.
    let port: Int
    private let socket: Int32
    private let isCancelled = Atomic<Bool>(false)

    /// Listens on `port` of 127.0.0.1; 0: a free one.
    init(port: Int) throws(ApiError) {
        let socket = makeSocket()
        guard socket >= 0 else { throw Self.failure("cannot listen for the redirect") }
        var on: Int32 = 1
        setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, socklen_t(MemoryLayout<Int32>.size))
        guard let bound = Self.bind(socket, port) else {
            let error = Self.failure("cannot listen for the redirect on port \(port) of 127.0.0.1")
            close(socket)
            throw error
        }
        self.socket = socket
        self.port = bound
    }

    deinit { close(socket) }

    /// Waits for a request to `path` and answers its target, path and query.
    func target(path: String) async throws(ApiError) -> String {
        let target = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                // Polling blocks, which a thread of the pool must not.
                startThread { [self] in continuation.resume(returning: poll(for: path)) }
            }
        } onCancel: {
            isCancelled.store(true, ordering: .relaxed)
        }
        guard let target else { throw ApiError(.cancelled, "the login was given up before the browser came back") }
        return target
    }

    // MARK: The thread

    private func poll(for path: String) -> String? {
        var connections: [Int32: [UInt8]] = [:]
        defer { for connection in connections.keys { close(connection) } }
        while !isCancelled.load(ordering: .relaxed) {
            var sockets = ([socket] + connections.keys).map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
            guard systemPoll(&sockets) > 0 else { continue }
            for ready in sockets where ready.revents != 0 {
                if ready.fd == socket {
                    accept(into: &connections)
                } else if let head = read(ready.fd, &connections), let target = answer(ready.fd, head, path) {
                    close(ready.fd)
                    connections[ready.fd] = nil
                    return target
                }
            }
        }
        return nil
    }

    private func accept(into connections: inout [Int32: [UInt8]]) {
        let connection = systemAccept(socket)
        guard connection >= 0 else { return }
        guard connections.count < Self.maximumConnections else {
            close(connection)
            return
        }
        connections[connection] = []
    }

    /// Reads what is there; answers the head once it is whole.
    private func read(_ connection: Int32, _ connections: inout [Int32: [UInt8]]) -> [UInt8]? {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = recv(connection, &buffer, buffer.count, 0)
        var head = connections[connection] ?? []
        guard count > 0, head.count + count <= Self.maximumRequest else {
            close(connection)
            connections[connection] = nil
            return nil
        }
        head += buffer[..<count]
        connections[connection] = head
        return head.firstRange(of: Array("\r\n\r\n".utf8)) == nil ? nil : head
    }

    /// Answers a request; its target if it is the one that is waited for.
    private func answer(_ connection: Int32, _ head: [UInt8], _ path: String) -> String? {
        let line = head.prefix { $0 != UInt8(ascii: "\r") }.split(separator: UInt8(ascii: " "))
        let target = line.count == 3 ? String(decoding: line[1], as: UTF8.self) : ""
        let isRedirect = line.first.map { $0.elementsEqual("GET".utf8) } ?? false && target.withoutQuery == path
        send(connection, isRedirect ? Self.page("200 OK", Self.farewell) : Self.page("404 Not Found", "Not found."))
        return isRedirect ? target : nil
    }

    private static let farewell = "The login has ended. You can close this window and go back to the app."

    /// Nothing of the request is in it, and the URL with its code is told nobody.
    private static func page(_ status: String, _ text: String) -> [UInt8] {
        let body = "<!doctype html><meta charset=utf-8><title>Login</title><p>\(text)</p>"
        return Array(
            ("HTTP/1.1 \(status)\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: \(body.utf8.count)\r\n"
                + "Cache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nConnection: close\r\n\r\n\(body)").utf8)
    }

    private static func failure(_ what: String) -> ApiError {
        ApiError(.configuration, "\(what): \(String(cString: strerror(errno)))")
    }

    private static func bind(_ socket: Int32, _ port: Int) -> Int? {
        guard 0...65_535 ~= port else {
            errno = EINVAL
            return nil
        }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        return withUnsafeMutablePointer(to: &address) { address in
            address.withMemoryRebound(to: sockaddr.self, capacity: 1) { raw in
                guard systemBind(socket, raw, size) == 0, listen(socket, 8) == 0, getsockname(socket, raw, &size) == 0
                else { return nil }
                return Int(UInt16(bigEndian: address.pointee.sin_port))
            }
        }
    }
}

// MARK: - C functions whose names are taken inside the type

private func makeSocket() -> Int32 {
    #if canImport(Glibc)
        socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    #else
        socket(AF_INET, SOCK_STREAM, 0)
    #endif
}

private func systemBind(_ socket: Int32, _ address: UnsafePointer<sockaddr>, _ size: socklen_t) -> Int32 {
    bind(socket, address, size)
}

/// Waits a tenth of a second at most, so that a cancellation is seen.
private func systemPoll(_ sockets: inout [pollfd]) -> Int32 { poll(&sockets, nfds_t(sockets.count), 100) }

private func systemAccept(_ socket: Int32) -> Int32 {
    let connection = accept(socket, nil, nil)
    #if canImport(Darwin)
        // There is no MSG_NOSIGNAL.
        var on: Int32 = 1
        setsockopt(connection, SOL_SOCKET, SO_NOSIGPIPE, &on, socklen_t(MemoryLayout<Int32>.size))
    #endif
    return connection
}

private func send(_ connection: Int32, _ bytes: [UInt8]) {
    #if canImport(Glibc)
        let flags = Int32(MSG_NOSIGNAL)
    #else
        let flags: Int32 = 0
    #endif
    // A short answer on a fresh connection fits its buffer; who does not take it goes without.
    _ = bytes.withUnsafeBytes { send(connection, $0.baseAddress, $0.count, flags) }
}

/// Runs `body` on a thread of its own.
private func startThread(_ body: @escaping @Sendable () -> Void) {
    final class Box: Sendable {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }
    let opaque = Unmanaged.passRetained(Box(body)).toOpaque()
    #if canImport(Darwin)
        var thread: pthread_t?
    #else
        var thread = pthread_t()
    #endif
    let result = pthread_create(
        &thread, nil,
        { argument in
            let opaque: UnsafeMutableRawPointer? = argument
            if let opaque { Unmanaged<Box>.fromOpaque(opaque).takeRetainedValue().body() }
            return nil
        }, opaque)
    guard result == 0 else { return Unmanaged<Box>.fromOpaque(opaque).takeRetainedValue().body() }
    #if canImport(Darwin)
        if let thread { pthread_detach(thread) }
    #else
        pthread_detach(thread)
    #endif
}
