import Synchronization

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#endif

/// Appends records to a file, each with one write, so that those of many tasks, clients and processes do not mix.
///
/// The file is opened anew when there is another under its name, or none: a rotation needs no signal. Records may hold
/// personal data, so a file that is made here is its owner's alone.
final class LogFile: LogSink {
    private final class Handle: Sendable {
        let descriptor: Int32
        let device: dev_t
        let inode: ino_t

        init(descriptor: Int32, device: dev_t, inode: ino_t) {
            self.descriptor = descriptor
            self.device = device
            self.inode = inode
        }

        deinit { close(descriptor) }
    }

    private struct State {
        var handle: Handle?
        var problem: String?
    }

    let path: String
    private let problems: ProblemReporter
    private let state = Mutex(State())

    init(_ path: String, problems: ProblemReporter) {
        self.path = path
        self.problems = problems
    }

    /// Appends a record; one that cannot be written is dropped, which is reported once.
    func write(_ record: LogRecord, line: String) {
        let bytes = Array((line + "\n").utf8)
        let news: String? = state.withLock { state in
            let problem = append(bytes, &state)
            defer { state.problem = problem }
            return problem == state.problem ? nil : problem
        }
        if let news { problems.report(news) }
    }

    /// - Returns: why the record could not be written.
    private func append(_ bytes: [UInt8], _ state: inout State) -> String? {
        do throws(FileError) {
            try reopenIfMoved(&state)
            guard let handle = state.handle else { return nil }
            try FileWriter.write(bytes, to: handle.descriptor, path)
            return nil
        } catch {
            state.handle = nil
            return "cannot write the log file \(path): \(error.reason); its records are dropped until that is mended"
        }
    }

    private func reopenIfMoved(_ state: inout State) throws(FileError) {
        var status = stat()
        if let handle = state.handle, stat(path, &status) == 0, status.st_dev == handle.device,
            status.st_ino == handle.inode
        {
            return
        }
        state.handle = nil
        let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOCTTY, 0o600)
        guard descriptor >= 0 else { throw FileError("cannot write", path) }
        guard fstat(descriptor, &status) == 0 else {
            close(descriptor)
            throw FileError("cannot write", path)
        }
        state.handle = Handle(descriptor: descriptor, device: status.st_dev, inode: status.st_ino)
    }
}
