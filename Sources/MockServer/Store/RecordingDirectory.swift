#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// What a directory of recordings holds, by name.
///
/// ```swift
/// let directory = try RecordingDirectory(path: "recordings")
/// let (recordings, problems) = directory.open()
/// ```
package struct RecordingDirectory: Sendable {
    /// The directory, as it was named.
    package let path: String
    /// The paths of the recordings, sorted by file name, byte by byte: the order in which they play.
    package let files: [String]
    /// What a user should know about the other files.
    package let warnings: [Warning]

    /// Lists the directory at `path`; no file is opened.
    ///
    /// - Throws: `.unreadable`, when there is no such directory, it is none, or may not be read.
    package init(path: String) throws(RecordingError) {
        let names: [String]
        do { names = try Self.names(in: path) } catch {
            throw RecordingError(.unreadable(error.description), path: path)
        }
        self.path = path
        let prefix = path.hasSuffix("/") ? path : path + "/"
        files = names.filter { RecordingName.of(path: $0) != nil }.map { prefix + $0 }
        warnings = names.compactMap { Warning(file: $0, directory: path) }
    }

    /// Makes the directory, and those above it, if it is not there.
    package static func make(at path: String) throws(RecordingError) {
        var end = path.startIndex
        while end < path.endIndex {
            end = path[path.index(after: end)...].firstIndex(of: "/") ?? path.endIndex
            guard mkdir(String(path[..<end]), 0o755) == 0 || errno == EEXIST || errno == EISDIR || errno == EROFS else {
                throw RecordingError(.unwritable(String(cString: strerror(errno))), path: path)
            }
        }
        guard RecordingFile(path: path).isDirectory else {
            throw RecordingError(.unwritable("it is no directory"), path: path)
        }
    }

    /// Opens every recording; a bad file stops no other, and is told of among the problems.
    package func open() -> (recordings: [Recording], problems: [RecordingError]) {
        var recordings: [Recording] = []
        var problems: [RecordingError] = []
        for file in files {
            do { recordings.append(try Recording(path: file)) } catch { problems.append(error) }
        }
        return (recordings, problems)
    }

    /// The recordings that a command's argument stands for: the file itself, or those of the directory.
    package static func recordings(at path: String) throws(RecordingError) -> (files: [String], warnings: [Warning]) {
        // What is no directory is a file, which tells of itself when it is opened.
        guard RecordingFile(path: path).isDirectory else { return ([path], []) }
        let directory = try RecordingDirectory(path: path)
        return (directory.files, directory.warnings)
    }

    /// The path of a recording: `path` itself, or in the directory `path` a file called like `file` but for its ending.
    package static func recording(named file: String, at path: String) -> String {
        guard RecordingFile(path: path).isDirectory else { return path }
        let stem = file.lastIndex(of: ".").map { file[..<$0] } ?? file[...]
        return self.path(of: stem + RecordingName.suffix, in: path)
    }

    /// The unfinished recordings that a command's argument stands for: the file itself, or those of the directory.
    package static func partials(at path: String) throws(RecordingError) -> [String] {
        guard RecordingFile(path: path).isDirectory else { return [path] }
        return try files(in: path, ending: RecordingName.partialSuffix)
    }

    /// The logs of recordings in a directory whose `.partial` file is not there.
    static func logsAlone(at path: String) throws(RecordingError) -> [String] {
        guard RecordingFile(path: path).isDirectory else { return [] }
        return try files(in: path, ending: RecordingName.partialSuffix + "-wal")
            .filter { !RecordingFile(path: String($0.dropLast("-wal".utf8.count))).exists }
    }

    /// The path of the file of that name in a directory.
    static func path(of name: String, in directory: String) -> String {
        (directory.hasSuffix("/") ? directory : directory + "/") + name
    }

    /// The paths of the files in a directory whose names end so, sorted.
    private static func files(in path: String, ending suffix: String) throws(RecordingError) -> [String] {
        do {
            return try names(in: path).filter { $0.hasSuffix(suffix) }.map { self.path(of: $0, in: path) }
        } catch {
            throw RecordingError(.unreadable(error.description), path: path)
        }
    }

    /// The names of what is in a directory, sorted byte by byte.
    static func names(in path: String) throws(RecordingFile.SystemError) -> [String] {
        guard let stream = opendir(path) else { throw RecordingFile.SystemError() }
        defer { closedir(stream) }
        var names: [String] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else {
                guard errno == 0 else { throw RecordingFile.SystemError() }
                return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            }
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            names.append(String(decoding: name, as: UTF8.self))
        }
    }
}

extension RecordingDirectory {
    /// Something in the directory that is not played, and what to do about it.
    package enum Warning: Sendable, Equatable, CustomStringConvertible {
        /// A `.sqlite` file whose name breaks the rule.
        case invalidName(file: String)
        /// A recording that was never finished.
        case partial(file: String, directory: String)
        /// Changes beside a recording that are not yet part of it.
        case unmerged(file: String)

        fileprivate init?(file: String, directory: String) {
            if file.hasSuffix(RecordingName.partialSuffix) {
                self = .partial(file: file, directory: directory)
            } else if file.hasSuffix(RecordingName.suffix), RecordingName.of(path: file) == nil {
                self = .invalidName(file: file)
            } else if ["-wal", "-journal"].contains(where: { file.hasSuffix(RecordingName.suffix + $0) }) {
                self = .unmerged(file: file)
            } else {
                return nil
            }
        }

        /// What was found and what to do.
        package var description: String {
            switch self {
            case .invalidName(let file): "\(file): skipped. \(RecordingName.rule)."
            case .partial(let file, let directory):
                "\(file): a recording that was not finished. To finish it: mockserver recordings recover \(directory)"
            case .unmerged(let file):
                "\(file): changes that are not yet in the recording are not played. Close the program that made them."
            }
        }
    }
}
