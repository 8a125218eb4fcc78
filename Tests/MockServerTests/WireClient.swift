import PlatformCore

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#endif

/// A blocking HTTP/1.1 client on one kept-alive connection.
final class WireClient {
    /// What went wrong on the wire.
    struct Failure: Error, CustomStringConvertible {
        let description: String

        init(_ what: String) { description = "\(what): \(String(cString: strerror(errno)))" }
    }

    private let descriptor: Int32
    private var isOpen = true
    private var buffer: [UInt8] = []
    private var heldBack: [UInt8] = []

    /// Connects to the port on loopback.
    init(port: Int) throws {
        #if canImport(Darwin)
            descriptor = socket(AF_INET, SOCK_STREAM, 0)
        #else
            descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #endif
        guard descriptor >= 0 else { throw Failure("socket") }
        // A server that does not answer fails the test instead of stopping it.
        var limit = timeval(tv_sec: 20, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(port)).bigEndian
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else {
            close(descriptor)
            throw Failure("connect to port \(port)")
        }
    }

    deinit { leave() }

    /// Sends a request and reads its answer.
    func exchange(_ request: HTTPRequest) throws -> HTTPResponse {
        try send(request)
        return try receive(afterHead: request.method == .head)
    }

    /// Sends a request, but for so many bytes of its end that `sendRest` sends.
    func send(_ request: HTTPRequest, holdingBack count: Int = 0) throws {
        var head = "\(request.method) \(request.target) HTTP/1.1\r\n"
        for field in request.fields { head += "\(field.name): \(field.value)\r\n" }
        if !request.body.isEmpty { head += "Content-Length: \(request.body.count)\r\n" }
        let bytes = Array((head + "\r\n").utf8) + request.body
        heldBack = Array(bytes.suffix(count))
        try write(bytes.dropLast(count))
    }

    /// Sends what was held back.
    func sendRest() throws { try write(heldBack[...]) }

    private func write(_ bytes: ArraySlice<UInt8>) throws {
        var rest = bytes
        while !rest.isEmpty {
            let sent = rest.withUnsafeBytes { systemSend(descriptor, $0.baseAddress, $0.count) }
            guard sent > 0 else { throw Failure("write") }
            rest = rest.dropFirst(sent)
        }
    }

    /// Reads one answer; that to a HEAD has no body whatever its length says.
    func receive(afterHead: Bool = false) throws -> HTTPResponse {
        var lines = try readHead().split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
        let status = lines.removeFirst().split(separator: " ")
        guard status.count >= 2, let code = Int(status[1]) else { throw Failure("no status line") }
        var fields = HTTPFields()
        for line in lines {
            let parts = line.split(separator: ": ", maxSplits: 1, omittingEmptySubsequences: false)
            fields.append(parts.count == 2 ? String(parts[1]) : "", for: HTTPField.Name(String(parts[0])))
        }
        let length = afterHead ? 0 : fields[.contentLength].flatMap { Int($0) } ?? 0
        while buffer.count < length { try fill() }
        defer { buffer.removeFirst(length) }
        return HTTPResponse(status: HTTPStatus(code), fields: fields, body: Array(buffer.prefix(length)))
    }

    /// Everything up to the connection's end, and whether that was a reset.
    func readToEnd() throws -> (text: String, isReset: Bool) {
        var piece = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(descriptor, &piece, piece.count)
            if count > 0 {
                buffer += piece[..<count]
            } else if count == 0 || errno == ECONNRESET {
                return (String(decoding: buffer, as: UTF8.self), count < 0)
            } else if errno != EINTR {
                throw Failure("read")
            }
        }
    }

    /// Leaves with a reset, as a client does that has stopped.
    func vanish() {
        var option = linger(l_onoff: 1, l_linger: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
        leave()
    }

    private func leave() {
        guard isOpen else { return }
        isOpen = false
        close(descriptor)
    }

    /// Reads one chunk of a body that comes in chunks; nil at its end.
    func receiveChunk() throws -> [UInt8]? {
        let length = Int(try readLine(), radix: 16) ?? 0
        while buffer.count < length + 2 { try fill() }
        defer { buffer.removeFirst(length + 2) }
        return length == 0 ? nil : Array(buffer.prefix(length))
    }

    private func readLine() throws -> String {
        while true {
            if let range = buffer.firstRange(of: Array("\r\n".utf8)) {
                defer { buffer.removeFirst(range.upperBound) }
                return String(decoding: buffer[..<range.lowerBound], as: UTF8.self)
            }
            try fill()
        }
    }

    private func readHead() throws -> String {
        let end = Array("\r\n\r\n".utf8)
        while true {
            if let range = buffer.firstRange(of: end) {
                defer { buffer.removeFirst(range.upperBound) }
                return String(decoding: buffer[..<range.lowerBound], as: UTF8.self)
            }
            try fill()
        }
    }

    private func fill() throws {
        var piece = [UInt8](repeating: 0, count: 65_536)
        let count = read(descriptor, &piece, piece.count)
        guard count > 0 else { throw Failure(count == 0 ? "the server closed the connection" : "read") }
        buffer += piece[..<count]
    }
}

/// Sends without the signal that a connection which has gone would raise.
private func systemSend(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Darwin)
        return send(descriptor, bytes, count, 0)
    #else
        return send(descriptor, bytes, count, Int32(MSG_NOSIGNAL))
    #endif
}
