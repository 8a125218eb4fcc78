#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#endif

/// A bound, listening TCP socket; closing it is its owner's business, loops listen on duplicates.
struct ListeningSocket {
    let descriptor: Int32
    let host: String
    let port: Int

    /// Binds and listens.
    ///
    /// - Parameters:
    ///   - host: a name or an IP literal, IPv4 or IPv6.
    ///   - port: 0 to 65535; 0 takes a free one.
    init(host: String, port: Int) throws(HTTPServerError) {
        var hints = addrinfo()
        hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV
        hints.ai_socktype = socketStream
        self.host = host
        var list: UnsafeMutablePointer<addrinfo>?
        let result = getaddrinfo(host, String(port), &hints, &list)
        guard result == 0, let address = list?.pointee else {
            throw .unknownHost(host, reason: String(cString: gai_strerror(result)))
        }
        defer { freeaddrinfo(list) }
        descriptor = socket(address.ai_family, address.ai_socktype, address.ai_protocol)
        guard descriptor >= 0 else { throw .cannotListen(host: host, port: port, reason: systemError()) }
        do throws(HTTPServerError) {
            try Self.listen(descriptor, address, host: host, port: port)
            self.port = Self.boundPort(descriptor)
        } catch {
            Self.close(descriptor)
            throw error
        }
    }

    private static func listen(
        _ descriptor: Int32, _ address: addrinfo, host: String, port: Int
    ) throws(HTTPServerError) {
        var on: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, socklen_t(MemoryLayout<Int32>.size))
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        guard bind(descriptor, address.ai_addr, address.ai_addrlen) == 0 else {
            guard errno == EADDRINUSE else { throw .cannotListen(host: host, port: port, reason: systemError()) }
            throw .portInUse(host: host, port: port)
        }
        #if canImport(Darwin)
            let result = Darwin.listen(descriptor, 4096)
        #else
            let result = Glibc.listen(descriptor, 4096)
        #endif
        guard result == 0 else { throw .portInUse(host: host, port: port) }
    }

    private static func boundPort(_ descriptor: Int32) -> Int {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        return withUnsafeMutablePointer(to: &storage) { storage in
            storage.withMemoryRebound(to: sockaddr.self, capacity: 1) { _ = getsockname(descriptor, $0, &length) }
            // Port and family stand at the same place in sockaddr_in and sockaddr_in6.
            return storage.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
                Int(UInt16(bigEndian: $0.pointee.sin_port))
            }
        }
    }
}

#if canImport(Darwin)
    private let socketStream = SOCK_STREAM
#else
    private let socketStream = Int32(SOCK_STREAM.rawValue)
#endif

private func systemError() -> String { String(cString: strerror(errno)) }

/// Why a server could not start.
public enum HTTPServerError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The port is taken.
    case portInUse(host: String, port: Int)
    /// The host name or address is none of this machine.
    case unknownHost(String, reason: String)
    /// The system refuses to listen there.
    case cannotListen(host: String, port: Int, reason: String)

    /// What, where, and what to do.
    public var description: String {
        switch self {
        case .portInUse(let host, let port):
            "port \(port) on \(host) is in use; stop the other server, or choose another port (0 takes a free one)"
        case .unknownHost(let host, let reason): "cannot listen on host '\(host)': \(reason)"
        case .cannotListen(let host, let port, let reason): "cannot listen on \(host) port \(port): \(reason)"
        }
    }
}

extension ListeningSocket {
    /// The error for a libuv result, which is a negated `errno`.
    func failure(_ result: Int32) -> HTTPServerError {
        .cannotListen(host: host, port: port, reason: String(cString: strerror(-result)))
    }

    /// Closes this descriptor; duplicates stay open.
    func close() { Self.close(descriptor) }

    private static func close(_ descriptor: Int32) {
        #if canImport(Darwin)
            _ = Darwin.close(descriptor)
        #else
            _ = Glibc.close(descriptor)
        #endif
    }
}
