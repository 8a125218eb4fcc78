import PlatformCore

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#endif

/// Why a file could not be read or written.
struct FileError: Error, Sendable, CustomStringConvertible {
    let description: String
    /// Why, without the path.
    let reason: String
    /// Whether there is no such file.
    let isMissing: Bool

    /// Makes an error of `errno`.
    init(_ what: String, _ path: String) {
        let code = errno
        self.init(what, path, reason: String(cString: strerror(code)), isMissing: code == ENOENT || code == ENOTDIR)
    }

    init(_ what: String, _ path: String, reason: String, isMissing: Bool = false) {
        description = "\(what) \(path): \(reason)"
        self.reason = reason
        self.isMissing = isMissing
    }
}

/// Reads files piece by piece.
enum FileReader {
    static let chunkSize = 65_536

    static func size(of path: String) throws(FileError) -> Int {
        var status = stat()
        guard stat(path, &status) == 0 else { throw FileError("cannot read", path) }
        return Int(status.st_size)
    }

    /// Hands the file to `writer`, as fast as that takes it.
    static func copy(_ path: String, to writer: any HTTPBodyWriter) async throws {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError("cannot read", path) }
        defer { close(descriptor) }
        while case let chunk = try next(descriptor, path), !chunk.isEmpty { try await writer.write(chunk) }
    }

    /// The whole of a small file.
    static func bytes(of path: String, upTo limit: Int) throws(FileError) -> [UInt8] {
        // A pipe must not hold the caller until somebody writes into it.
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError("cannot read", path) }
        defer { close(descriptor) }
        return try bytes(of: descriptor, path, upTo: limit)
    }

    /// The rest of a small file that is open.
    static func bytes(of descriptor: Int32, _ path: String, upTo limit: Int) throws(FileError) -> [UInt8] {
        var bytes: [UInt8] = []
        while case let chunk = try next(descriptor, path), !chunk.isEmpty {
            bytes += chunk
            guard bytes.count <= limit else {
                throw FileError("cannot read", path, reason: "it has more than \(limit) bytes")
            }
        }
        return bytes
    }

    private static func next(_ descriptor: Int32, _ path: String) throws(FileError) -> [UInt8] {
        var count = -1
        let chunk = [UInt8](unsafeUninitializedCapacity: chunkSize) { buffer, size in
            repeat { count = read(descriptor, buffer.baseAddress, chunkSize) } while count < 0 && errno == EINTR
            size = max(0, count)
        }
        guard count >= 0 else { throw FileError("cannot read", path) }
        return chunk
    }
}

/// Writes a file that takes its name once it is whole.
struct FileWriter: ~Copyable {
    private let path: String
    private let temporaryPath: String
    private let descriptor: Int32
    private var isWhole = false

    init(_ path: String) throws(FileError) {
        self.path = path
        temporaryPath = "\(path).\(UInt64.random(in: 0...UInt64.max)).partial"
        descriptor = open(temporaryPath, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw FileError("cannot write", path) }
    }

    deinit {
        close(descriptor)
        if !isWhole { unlink(temporaryPath) }
    }

    func write(_ bytes: [UInt8]) throws(FileError) { try Self.write(bytes, to: descriptor, path) }

    /// Writes all of `bytes`, at once if the system takes them.
    static func write(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws(FileError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { writeSome(descriptor, $0) }
            guard written >= 0 else { throw FileError("cannot write", path) }
            rest = rest.dropFirst(written)
        }
    }

    /// Gives the file its name.
    consuming func finish() throws(FileError) {
        guard rename(temporaryPath, path) == 0 else { throw FileError("cannot write", path) }
        isWhole = true
    }

    private static func writeSome(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
        while true {
            let count = unistdWrite(descriptor, bytes)
            if count >= 0 || errno != EINTR { return count }
        }
    }
}

/// The C function, whose name is taken inside the type.
private func unistdWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    write(descriptor, bytes.baseAddress, bytes.count)
}
