import PlatformCore

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Looks after the recordings of a directory, and reads them again when one was added, replaced or removed.
///
/// Whoever is being answered meanwhile is answered from the old ones, which stay open until nobody uses them.
struct RecordingsWatcher: Sendable {
    /// What tells one state of a file from another.
    private struct Stamp: Equatable {
        let inode: UInt64
        let size: Int
        let seconds: Int
        let nanoseconds: Int
    }

    let directory: String
    let log: Log
    /// What was there when the watch was made.
    private let start: [String: Stamp]

    init(directory: String, log: Log) {
        self.directory = directory
        self.log = log
        start = Self.stamps(directory)
    }

    /// Calls `replace` with new recordings until the task is cancelled.
    ///
    /// A directory in which one cannot be read changes nothing: that is told, and the old ones stay.
    func run(every interval: Duration, _ replace: @Sendable (RecordingLibrary) -> Void) async {
        var seen = start
        while (try? await Task.sleep(for: interval)) != nil {
            let now = Self.stamps(directory)
            guard now != seen else { continue }
            seen = now
            do throws(RecordingError) {
                let loaded = try LoadedRecordings(directory: directory, strict: true)
                replace(loaded.library)
                log(.info, "read \(directory) again: \(loaded.library.count) interactions")
            } catch {
                log(.error, "\(error) The recordings stay as they were.")
            }
        }
    }

    private static func stamps(_ directory: String) -> [String: Stamp] {
        guard let files = try? RecordingDirectory(path: directory).files else { return [:] }
        var stamps: [String: Stamp] = [:]
        for file in files {
            var status = stat()
            guard stat(file, &status) == 0 else { continue }
            #if canImport(Darwin)
                let time = status.st_mtimespec
            #else
                let time = status.st_mtim
            #endif
            stamps[file] = Stamp(
                inode: UInt64(status.st_ino), size: Int(status.st_size), seconds: Int(time.tv_sec),
                nanoseconds: Int(time.tv_nsec))
        }
        return stamps
    }
}
