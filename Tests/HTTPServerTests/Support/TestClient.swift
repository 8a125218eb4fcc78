import Foundation
import PlatformCore

/// A raw, blocking TCP client: it sends exactly the bytes it is told, and tells how the connection ended.
final class TestClient {
    /// How a connection ended, or did not.
    enum End: Equatable {
        case fin
        case reset
        case timeout
    }

    struct Failure: Error, CustomStringConvertible {
        let description: String
        init(_ what: String, _ code: Int32 = errno) { description = "\(what): \(String(cString: strerror(code)))" }
    }

    private let descriptor: Int32
    private var isOpen = true
    /// Bytes that came behind the last reply.
    private var buffer: [UInt8] = []
    private(set) var end: End?

    /// Makes a socket that is not connected yet; a small `receiveBuffer` makes a slow reader.
    init(isIPv6: Bool = false, timeoutSeconds: Int = 10, receiveBuffer: Int32? = nil) throws {
        descriptor = socket(isIPv6 ? AF_INET6 : AF_INET, streamType, 0)
        guard descriptor >= 0 else { throw Failure("socket") }
        var timeout = timeval(tv_sec: timeoutSeconds, tv_usec: 0)
        let size = socklen_t(MemoryLayout<timeval>.size)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &timeout, size)
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &timeout, size)
        var on: Int32 = 1
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
        #if canImport(Darwin)
            setsockopt(descriptor, SOL_SOCKET, SO_NOSIGPIPE, &on, socklen_t(MemoryLayout<Int32>.size))
        #endif
        if var bytes = receiveBuffer {
            setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &bytes, socklen_t(MemoryLayout<Int32>.size))
        }
    }

    /// Makes a socket and connects it to this machine.
    convenience init(port: Int, isIPv6: Bool = false, timeoutSeconds: Int = 10, receiveBuffer: Int32? = nil) throws {
        try self.init(isIPv6: isIPv6, timeoutSeconds: timeoutSeconds, receiveBuffer: receiveBuffer)
        try isIPv6 ? connectIPv6(port) : connect(port)
    }

    deinit { close() }

    func connect(_ port: Int) throws {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        try connect(&address, MemoryLayout<sockaddr_in>.size)
    }

    private func connectIPv6(_ port: Int) throws {
        var address = sockaddr_in6()
        address.sin6_family = sa_family_t(AF_INET6)
        address.sin6_port = in_port_t(port).bigEndian
        address.sin6_addr = in6addr_loopback
        try connect(&address, MemoryLayout<sockaddr_in6>.size)
    }

    private func connect(_ address: UnsafeRawPointer, _ size: Int) throws {
        let result = posixConnect(descriptor, address.assumingMemoryBound(to: sockaddr.self), socklen_t(size))
        guard result == 0 else { throw Failure("connect") }
    }
}

// MARK: - Sending and leaving

extension TestClient {
    func send(_ text: String) throws { try send(Array(text.utf8)) }

    func send(_ bytes: [UInt8]) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { posixSend(descriptor, $0.baseAddress, $0.count, noSignal) }
            guard count > 0 else { throw Failure("send") }
            rest = rest.dropFirst(count)
        }
    }

    func get(_ path: String, headers: String = "") throws {
        try send("GET \(path) HTTP/1.1\r\nHost: h\r\n\(headers)\r\n")
    }

    /// FIN, but goes on reading.
    func finishSending() { shutdown(descriptor, Int32(shutdownWrite)) }

    func close() {
        guard isOpen else { return }
        isOpen = false
        _ = posixClose(descriptor)
    }

    /// Leaves with RST.
    func vanish() {
        var option = linger(l_onoff: 1, l_linger: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
        close()
    }
}

// MARK: - Reading

extension TestClient {
    struct Reply: CustomStringConvertible {
        var status = 0
        var fields = HTTPFields()
        var body: [UInt8] = []
        /// Whether the body came whole, as its framing tells.
        var isComplete = false

        var text: String { String(decoding: body, as: UTF8.self) }
        var description: String { "\(status)\n\(fields)\n\(body.count) bytes, complete: \(isComplete)" }
    }

    /// Takes more bytes in; false at the end of the connection.
    private func fill() -> Bool {
        guard end == nil else { return false }
        var piece = [UInt8](repeating: 0, count: 65_536)
        var count: Int
        repeat {
            count = piece.withUnsafeMutableBytes { recv(descriptor, $0.baseAddress, $0.count, 0) }
            // A socket with a timeout is never resumed after a signal: the call has to be made again.
        } while count < 0 && errno == EINTR
        if count > 0 {
            buffer.append(contentsOf: piece[..<count])
            return true
        }
        end = count == 0 ? .fin : errno == ECONNRESET ? .reset : .timeout
        return false
    }

    /// So many bytes, or fewer when the connection ends first.
    func read(_ count: Int) -> [UInt8] {
        while buffer.count < count, fill() {}
        let bytes = Array(buffer.prefix(count))
        buffer.removeFirst(bytes.count)
        return bytes
    }

    /// Everything up to the connection's end.
    func readToEnd() -> (bytes: [UInt8], end: End?) {
        while fill() {}
        defer { buffer = [] }
        return (buffer, end)
    }

    /// Whether there is something to read now, or the end.
    var hasInput: Bool {
        var poll = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return !buffer.isEmpty || posixPoll(&poll, 1, 0) > 0
    }

    private func readLine() -> String? {
        var searched = 0
        while true {
            if let lineFeed = buffer[searched...].firstIndex(of: 0x0A) {
                let line = String(decoding: buffer[..<lineFeed], as: UTF8.self)
                buffer.removeFirst(lineFeed + 1)
                return line.last == "\r" ? String(line.dropLast()) : line
            }
            searched = buffer.count
            guard fill() else { return nil }
        }
    }

    /// The next reply; `isHead` says that it answers HEAD.
    func reply(isHead: Bool = false) throws -> Reply {
        var reply = Reply()
        let parts = readLine()?.split(separator: " ", maxSplits: 2)
        guard let parts, parts.count >= 2, parts[0] == "HTTP/1.1", let status = Int(parts[1]) else {
            throw Failure("no reply but \(String(describing: parts)), then \(String(describing: end))", 0)
        }
        reply.status = status
        while let line = readLine(), !line.isEmpty {
            guard let colon = line.firstIndex(of: ":") else { throw Failure("no field: \(line)", 0) }
            let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            reply.fields.append(value, for: HTTPField.Name(String(line[..<colon])))
        }
        if isHead || HTTPStatus(status).forbidsBody {
            reply.isComplete = end == nil
        } else if let length = reply.fields[.contentLength].flatMap({ Int($0) }) {
            reply.body = read(length)
            reply.isComplete = reply.body.count == length
        } else if reply.fields[.transferEncoding] == "chunked" {
            readChunks(&reply)
        } else {
            (reply.body, _) = readToEnd()
            reply.isComplete = end == .fin
        }
        return reply
    }

    private func readChunks(_ reply: inout Reply) {
        while let line = readLine(), let size = Int(line, radix: 16) {
            reply.body += read(size)
            guard readLine() == "" else { return }
            if size == 0 { return reply.isComplete = true }
        }
    }
}

#if canImport(Darwin)
    private let streamType = SOCK_STREAM
    private let shutdownWrite = SHUT_WR
    private let noSignal: Int32 = 0
    private let (posixConnect, posixSend, posixClose, posixPoll) = (
        Darwin.connect, Darwin.send, Darwin.close, Darwin.poll
    )
#else
    private let streamType = Int32(SOCK_STREAM.rawValue)
    private let shutdownWrite = SHUT_WR
    private let noSignal = Int32(MSG_NOSIGNAL)
    private let (posixConnect, posixSend, posixClose, posixPoll) = (Glibc.connect, Glibc.send, Glibc.close, Glibc.poll)
#endif
