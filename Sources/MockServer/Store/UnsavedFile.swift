#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// A file that is being written beside the one whose place it will take: `.users.sqlite.saving-PROCESS-RUN-NUMBER`.
///
/// A process that is killed meanwhile leaves it behind. Its name tells whose it is, so that others clear it away.
struct UnsavedFile {
    let path: String
    /// The directory of both files.
    let directory: String

    private static let mark = ".saving-"
    /// Tells this process from an earlier one of the same number, as in a container, where all are number 1.
    private static let run = String(UInt32.random(in: 0 ... .max))

    /// Names a file that takes the place of the one at `target`.
    init(target: String) {
        let name = RecordingName.fileName(of: target)
        let prefix = target.dropLast(name.utf8.count)
        directory = prefix.isEmpty ? "." : String(prefix)
        path = "\(prefix).\(name)\(Self.mark)\(getpid())-\(Self.run)-\(UInt32.random(in: 0 ... .max))"
    }

    /// Removes the files that nobody will finish: those of processes which are no more.
    static func removeAbandoned(in directory: String) {
        // Whatever keeps the directory from being read shows where it is written.
        guard let names = try? RecordingDirectory.names(in: directory) else { return }
        for name in names where isAbandoned(name) || isRestOfPartial(name, in: directory, among: names) {
            unlink(RecordingDirectory.path(of: name, in: directory))
        }
    }

    /// What SQLite kept beside a `.partial` file, when the process that removed that got no further.
    ///
    /// A log without its file may also hold a whole run, whose file was moved away: one is cleared away only when the
    /// recording was saved after it.
    private static func isRestOfPartial(_ name: String, in directory: String, among names: [String]) -> Bool {
        ["-wal", "-shm", "-journal"].contains { suffix in
            guard name.hasSuffix(RecordingName.partialSuffix + suffix),
                case let partial = String(name.dropLast(suffix.utf8.count)), !names.contains(partial)
            else { return false }
            guard suffix == "-wal" else { return true }
            func modified(_ name: String) -> Int64 {
                RecordingFile(path: RecordingDirectory.path(of: name, in: directory)).modified
            }
            return modified(String(partial.dropLast(".partial".utf8.count))) > modified(name)
        }
    }

    private static func isAbandoned(_ name: String) -> Bool {
        guard name.hasPrefix("."), let mark = name.range(of: mark) else { return false }
        let parts = name[mark.upperBound...].split(separator: "-")
        guard parts.count == 3, let process = pid_t(parts[0]), process > 0 else { return false }
        if process == getpid() { return parts[1] != run }
        return kill(process, 0) != 0 && errno == ESRCH
    }
}

extension String {
    /// Where `text` stands last.
    fileprivate func range(of text: String) -> Range<Index>? { ranges(of: text).last }
}
