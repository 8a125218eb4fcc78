import PlatformCore

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The file of a recording as bytes: what is done to it without SQLite.
///
/// The header is described at <https://sqlite.org/fileformat2.html#the_database_header>.
struct RecordingFile {
    let path: String

    /// What the system refused.
    struct SystemError: Error, CustomStringConvertible {
        let code: Int32

        init(_ code: Int32 = errno) { self.code = code }

        var description: String { String(cString: strerror(code)) }
    }
}

// MARK: - Reading

extension RecordingFile {
    /// Whether there is a file, or anything else, at the path.
    var exists: Bool { access(path, F_OK) == 0 }

    /// Whether the path is that of a directory.
    var isDirectory: Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// The size in bytes; nil when there is no file.
    ///
    /// The file is not opened: to close it would take this process's locks off it.
    var size: Int? {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : nil
    }

    /// The first bytes of the file, `count` of them if it is that long, and the file's size.
    private func start(_ count: Int) throws(SystemError) -> (bytes: [UInt8], size: Int) {
        let file = try Descriptor(path, O_RDONLY)
        var bytes = [UInt8](repeating: 0, count: count)
        let read = pread(file.number, &bytes, count, 0)
        guard read >= 0 else { throw SystemError() }
        return (Array(bytes.prefix(read)), try file.size())
    }

    /// All bytes of the file.
    func bytes() throws(SystemError) -> [UInt8] {
        let file = try Descriptor(path, O_RDONLY)
        var bytes = [UInt8](repeating: 0, count: try file.size())
        var done = 0
        while done < bytes.count {
            let read = bytes.withUnsafeMutableBytes {
                pread(file.number, $0.baseAddress?.advanced(by: done), $0.count - done, off_t(done))
            }
            guard read >= 0 else { throw SystemError() }
            if read == 0 { break }
            done += read
        }
        return Array(bytes.prefix(done))
    }

    /// A digest of all bytes of the file, of which only a little is in memory at a time; nil when there is no file.
    func digest() throws(SystemError) -> String? {
        guard exists else { return nil }
        let file = try Descriptor(path, O_RDONLY)
        var chunk = [UInt8](repeating: 0, count: 1_048_576)
        var digests: [UInt8] = []
        while true {
            let count = read(file.number, &chunk, chunk.count)
            guard count >= 0 else { throw SystemError() }
            guard count > 0 else { return String(decoding: SHA256.hash(digests).flatMap(\.hexadecimal), as: UTF8.self) }
            digests += SHA256.hash(count == chunk.count ? chunk : Array(chunk[..<count]))
        }
    }

    /// Checks that the file is one of ours, of a version that is read here, and as long as it says.
    func checkHeader() throws(RecordingError) {
        let start: (bytes: [UInt8], size: Int)
        do { start = try self.start(Header.size) } catch {
            throw RecordingError(.unreadable(error.description), path: path)
        }
        if let kind = Header(start.bytes).problem(fileSize: start.size) { throw RecordingError(kind, path: path) }
    }
}

/// The header of a SQLite file.
private struct Header {
    static let size = 100
    /// Change counter, the change that the version number is valid for, the writer's version number.
    static let constants = [(offset: 24, value: 1), (offset: 92, value: 1), (offset: 96, value: 3_040_000)]

    private static let magic = Array("SQLite format 3\0".utf8)

    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// What is wrong with the file, as far as its header tells.
    func problem(fileSize: Int) -> RecordingError.Kind? {
        guard bytes.starts(with: Header.magic) else { return .foreign }
        guard bytes.count == Header.size else { return .corrupt("it ends after \(fileSize) bytes") }
        guard integer(at: 68) == RecordingFormat.applicationID else { return .foreign }
        let version = integer(at: 60)
        guard version <= RecordingFormat.version else {
            return .newerVersion(found: version, supported: RecordingFormat.version)
        }
        guard version == RecordingFormat.version else { return .corrupt("format version \(version)") }
        let pageSize = bytes[16] == 0 && bytes[17] == 1 ? 65_536 : Int(bytes[16]) << 8 | Int(bytes[17])
        let expected = pageSize * integer(at: 28)
        guard fileSize == expected else { return .corrupt("it has \(fileSize) bytes, its header says \(expected)") }
        return nil
    }

    private func integer(at offset: Int) -> Int {
        bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
    }
}

// MARK: - Writing

extension RecordingFile {
    /// Sets the three numbers of the header that depend on the writer to constants.
    ///
    /// SQLite writes its own version number into bytes 96–99, and counts its transactions in 24–27 and 92–95.
    func setWriterVersion() throws(SystemError) {
        let file = try Descriptor(path, O_RDWR)
        for (offset, value) in Header.constants {
            let bytes = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
            guard pwrite(file.number, bytes, bytes.count, off_t(offset)) == bytes.count else { throw SystemError() }
        }
    }

    /// Lets `write` make a new file beside this one, syncs it and renames it into this one's place.
    ///
    /// Whoever has the old file open keeps reading the old one; a failure leaves it as it was.
    func replace(_ write: (_ temporary: String) throws -> Void) throws {
        let temporary = UnsavedFile(target: path)
        UnsavedFile.removeAbandoned(in: temporary.directory)
        do {
            try write(temporary.path)
            try Descriptor(temporary.path, O_RDONLY).sync()
            guard rename(temporary.path, path) == 0 else { throw SystemError() }
            try Descriptor(temporary.directory, O_RDONLY).sync()
        } catch {
            unlink(temporary.path)
            throw error
        }
    }
}

extension RecordingFile {
    /// Makes the file, of these bytes.
    func create(_ bytes: [UInt8]) throws(SystemError) {
        let file = try Descriptor(path, O_WRONLY | O_CREAT | O_EXCL)
        var done = 0
        while done < bytes.count {
            let written = bytes.withUnsafeBytes {
                write(file.number, $0.baseAddress?.advanced(by: done), $0.count - done)
            }
            guard written > 0 else { throw SystemError() }
            done += written
        }
    }
}

/// An open file, closed at the end of its life.
private struct Descriptor: ~Copyable {
    let number: Int32

    init(_ path: String, _ flags: Int32) throws(RecordingFile.SystemError) {
        number = open(path, flags | O_CLOEXEC, 0o644)
        guard number >= 0 else { throw RecordingFile.SystemError() }
    }

    deinit { close(number) }

    /// The size in bytes.
    func size() throws(RecordingFile.SystemError) -> Int {
        var status = stat()
        guard fstat(number, &status) == 0 else { throw RecordingFile.SystemError() }
        return Int(status.st_size)
    }

    /// Waits until what was written is on the disk.
    func sync() throws(RecordingFile.SystemError) {
        guard fsync(number) == 0 else { throw RecordingFile.SystemError() }
    }
}
