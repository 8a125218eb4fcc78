#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#endif

/// Keeps logins in files that only their owner can read.
///
/// A login is replaced as a whole or not at all, whatever ends the program meanwhile. A directory or a file that is a
/// symbolic link, or belongs to somebody else, is refused.
public struct FileTokenStore: TokenStore {
    /// The directory of the files, one for each key.
    public let directory: String

    /// Makes a store.
    ///
    /// - Parameter directory: where the files are; it is made, with mode 0700, when the first is saved. Nil:
    ///   `genesyscloudswift` below `XDG_CONFIG_HOME`, or below `~/.config`.
    public init(directory: String? = nil) {
        self.directory = directory ?? (UserDirectory.configuration ?? ".") + "/genesyscloudswift"
    }

    /// What was saved under that key; nil when there is nothing.
    public func load(_ key: String) throws -> String? {
        do throws(FileError) {
            let folder = try Folder(directory)
            return String(decoding: try folder.read(Self.name(key)), as: UTF8.self)
        } catch {
            if error.isMissing { return nil }
            throw error
        }
    }

    /// Keeps a text under that key.
    public func save(_ text: String, for key: String) throws {
        let name = try Self.name(key)
        let folder: Folder
        do throws(FileError) { folder = try Folder(directory) } catch {
            guard error.isMissing else { throw error }
            try Self.makeDirectories(directory)
            folder = try Folder(directory)
        }
        try folder.replace(name, Array(text.utf8))
    }

    /// Forgets what is kept under that key.
    public func remove(_ key: String) throws {
        do throws(FileError) { try Folder(directory).remove(Self.name(key)) } catch {
            if !error.isMissing { throw error }
        }
    }

    private static func name(_ key: String) throws(FileError) -> String {
        guard !key.isEmpty, !key.hasPrefix("."), !key.utf8.contains(where: { $0 == 0x2F || $0 == 0 }) else {
            throw FileError("no name for a file:", key, reason: "a key has neither \"/\" nor a leading \".\"")
        }
        return key + ".json"
    }

    /// Makes a directory and those above it.
    private static func makeDirectories(_ path: String) throws(FileError) {
        var end = path.startIndex
        while end < path.endIndex {
            end = path[path.index(after: end)...].firstIndex(of: "/") ?? path.endIndex
            guard mkdir(String(path[..<end]), 0o700) == 0 || errno == EEXIST else {
                throw FileError("cannot make the directory", String(path[..<end]))
            }
        }
    }
}

/// A directory of the user's own, held open so that nobody can put another in its place.
private struct Folder: ~Copyable {
    private let path: String
    private let descriptor: Int32

    init(_ path: String) throws(FileError) {
        self.path = path
        descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError("cannot open the directory", path) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw FileError("cannot open the directory", path) }
        guard status.st_uid == geteuid() else {
            throw FileError("will not use the directory", path, reason: "it belongs to somebody else")
        }
        if status.st_mode & 0o077 != 0, fchmod(descriptor, 0o700) != 0 {
            throw FileError("cannot close the directory to others:", path)
        }
    }

    deinit { close(descriptor) }

    func read(_ name: String) throws(FileError) -> [UInt8] {
        // Without O_NONBLOCK a pipe under that name would hold the program.
        let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else { throw FileError("cannot read", "\(path)/\(name)") }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw FileError("cannot read", "\(path)/\(name)") }
        guard status.st_mode & S_IFMT == S_IFREG, status.st_uid == geteuid() else {
            throw FileError("will not read", "\(path)/\(name)", reason: "it is no file of this user")
        }
        guard status.st_mode & 0o077 == 0 else {
            throw FileError(
                "will not read", "\(path)/\(name)", reason: "others can read it; delete it, or: chmod 600 \(name)")
        }
        return try FileReader.bytes(of: file, "\(path)/\(name)", upTo: 1_048_576)
    }

    func replace(_ name: String, _ bytes: [UInt8]) throws(FileError) {
        let temporary = "\(name).\(UInt64.random(in: 0...UInt64.max)).partial"
        let file = openat(descriptor, temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw FileError("cannot write", "\(path)/\(name)") }
        defer { close(file) }
        do throws(FileError) {
            try FileWriter.write(bytes, to: file, "\(path)/\(name)")
            guard fsync(file) == 0, renameat(descriptor, temporary, descriptor, name) == 0 else {
                throw FileError("cannot write", "\(path)/\(name)")
            }
        } catch {
            unlinkat(descriptor, temporary, 0)
            throw error
        }
    }

    func remove(_ name: String) throws(FileError) {
        guard unlinkat(descriptor, name, 0) == 0 else { throw FileError("cannot remove", "\(path)/\(name)") }
    }
}
