import Foundation
import Synchronization

/// A server that says byte for byte what the test wants, one thread a connection.
final class ScriptedServer: Sendable {
    let port: Int
    private let listener: Int32
    private let open = Mutex<Set<Int32>>([])
    private let accepted = Mutex(0)

    /// - Parameter serve: speaks with one client; the connection closes when it returns or throws.
    init(_ serve: @escaping @Sendable (Wire) throws -> Void) throws {
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        port = try Self.bindToLoopback(listener, backlog: 128)
        Thread.detachNewThread { [self] in
            while true {
                let descriptor = accept(listener, nil, nil)
                guard descriptor >= 0 else { break }
                accepted.withLock { $0 += 1 }
                _ = open.withLock { $0.insert(descriptor) }
                Thread.detachNewThread { [self] in
                    let wire = Wire(descriptor)
                    try? serve(wire)
                    wire.close()
                    _ = open.withLock { $0.remove(descriptor) }
                }
            }
            close(listener)
        }
    }

    var authority: String { "127.0.0.1:\(port)" }
    var connections: Int { accepted.withLock { $0 } }
    var openConnections: Int { open.withLock { $0.count } }
    func url(_ path: String = "/") -> String { "http://\(authority)\(path)" }

    func stop() {
        shutdown(listener, Int32(SHUT_RDWR))
        open.withLock { for descriptor in $0 { shutdown(descriptor, Int32(SHUT_RDWR)) } }
    }

    static func bindToLoopback(_ descriptor: Int32, backlog: Int32) throws -> Int {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        return try withUnsafeMutablePointer(to: &address) {
            try $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { raw in
                guard bind(descriptor, raw, size) == 0, listen(descriptor, backlog) == 0,
                    getsockname(descriptor, raw, &size) == 0
                else { throw WireError() }
            }
            return Int(UInt16(bigEndian: $0.pointee.sin_port))
        }
    }
}

struct WireError: Error {}

/// One connection of a scripted server; used by its thread.
final class Wire {
    let descriptor: Int32
    private var buffer: [UInt8] = []
    private var isOpen = true

    init(_ descriptor: Int32) { self.descriptor = descriptor }

    /// The head of the next request, with its empty line.
    func readHead() throws -> String {
        let end = Array("\r\n\r\n")
        while true {
            if let range = buffer.firstRange(of: end) {
                defer { buffer.removeFirst(range.upperBound) }
                return buffer[..<range.upperBound].map { $0 }.text
            }
            buffer += try receive()
        }
    }

    func read(_ count: Int) throws -> [UInt8] {
        while buffer.count < count { buffer += try receive() }
        defer { buffer.removeFirst(count) }
        return Array(buffer.prefix(count))
    }

    /// Reads a chunked body, answers its size.
    func readChunkedBody() throws -> Int {
        var total = 0
        while true {
            var line = ""
            while !line.hasSuffix("\r\n") { line += try read(1).text }
            let size = Int(line.dropLast(), radix: 16) ?? 0
            _ = try read(size + 2)
            guard size > 0 else { return total }
            total += size
        }
    }

    /// Reads and forgets `count` bytes without keeping them.
    func skip(_ count: Int) throws {
        var left = count - buffer.count
        buffer = []
        while left > 0 { left -= try receive().count }
    }

    func send(_ text: String) throws { try send(Array(text)) }

    func send(_ bytes: [UInt8]) throws {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                Foundation.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { throw WireError() }
            sent += count
        }
    }

    /// Waits until the client closes.
    func waitForClose() { while (try? receive()) != nil {} }

    func receive() throws -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = recv(descriptor, &bytes, bytes.count, 0)
        guard count > 0 else { throw WireError() }
        return Array(bytes.prefix(count))
    }

    func close() {
        guard isOpen else { return }
        isOpen = false
        Foundation.close(descriptor)
    }
}
