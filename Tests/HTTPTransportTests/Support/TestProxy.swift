import Foundation
import Synchronization

/// A small HTTP proxy on loopback: forwards `http` requests, tunnels by CONNECT, may ask for credentials.
final class TestProxy: Sendable {
    private final class Log: Sendable { let heads = Mutex<[String]>([]) }

    private let server: ScriptedServer
    private let log: Log

    /// - Parameter credentials: what `Proxy-Authorization: Basic` has to hold, in base 64.
    init(credentials: String? = nil) throws {
        let log = Log()
        self.log = log
        server = try ScriptedServer { wire in
            while true {
                let head = try wire.readHead()
                log.heads.withLock { $0.append(head) }
                if let credentials, !head.contains("Proxy-Authorization: Basic \(credentials)\r\n") {
                    let field = "Proxy-Authenticate: Basic realm=\"test\"\r\n"
                    return try wire.send("HTTP/1.1 407 No\r\n\(field)Content-Length: 0\r\nConnection: close\r\n\r\n")
                }
                if head.hasPrefix("CONNECT ") { return try Self.tunnel(head, wire) }
                try Self.forward(head, wire)
            }
        }
    }

    var url: String { server.url("") }
    var heads: [String] { log.heads.withLock { $0 } }
    func stop() { server.stop() }

    private static func tunnel(_ head: String, _ wire: Wire) throws {
        let target = try connect(toPortOf: head.split(separator: " ")[1])
        try wire.send("HTTP/1.1 200 Connection established\r\n\r\n")
        let (from, to) = (target.descriptor, wire.descriptor)
        Thread.detachNewThread {
            while let bytes = try? Wire(from).receive() { try? Wire(to).send(bytes) }
            shutdown(to, Int32(SHUT_RDWR))
            close(from)
        }
        while let bytes = try? wire.receive() { try target.send(bytes) }
        shutdown(target.descriptor, Int32(SHUT_RDWR))
    }

    private static func forward(_ head: String, _ wire: Wire) throws {
        let line = head.split(separator: " ")
        let afterScheme = line[1].dropFirst("http://".count)
        let authority = afterScheme.prefix { $0 != "/" }
        let path = afterScheme.dropFirst(authority.count)
        let target = try connect(toPortOf: authority)
        defer { target.close() }
        let rest = head.drop { $0 != "\r\n" }
        try target.send("\(line[0]) \(path) HTTP/1.1\(rest.dropLast())Connection: close\r\n\r\n")
        let length = head.split(separator: "\r\n").first { $0.hasPrefix("Content-Length: ") }
        try target.send(wire.read(length.flatMap { Int($0.dropFirst(16)) } ?? 0))
        while let bytes = try? target.receive() { try wire.send(bytes) }
        throw WireError()  // the reply said that the connection closes
    }

    private static func connect(toPortOf authority: Substring) throws -> Wire {
        guard let port = authority.split(separator: ":").last.flatMap({ UInt16($0) }) else { throw WireError() }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        address.sin_port = port.bigEndian
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        let result = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Foundation.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else { throw WireError() }
        return Wire(descriptor)
    }
}
