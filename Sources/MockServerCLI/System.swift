#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// What the system said no to.
struct SystemError: Error, CustomStringConvertible {
    let description: String

    init(_ what: String, code: Int32 = errno) { description = "\(what): \(String(cString: strerror(code)))" }
}

/// The number of processors that are there.
func processorCount() -> Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

func processIdentifier() -> Int { Int(getpid()) }

/// Lets the process have as many descriptors as the system grants it: each connection needs one.
func raiseDescriptorLimit() {
    var limit = rlimit()
    #if canImport(Darwin)
        let resource = RLIMIT_NOFILE
    #else
        let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    #endif
    guard getrlimit(resource, &limit) == 0 else { return }
    limit.rlim_cur = limit.rlim_max
    setrlimit(resource, &limit)
}

/// Writes all of `text` to stdout at once, unbuffered.
func writeToStandardOutput(_ text: String) { writeAll(text, to: STDOUT_FILENO) }

/// Writes all of `text` to stderr at once.
func writeToStandardError(_ text: String) { writeAll(text, to: STDERR_FILENO) }

private func writeAll(_ text: String, to descriptor: Int32) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
        let written = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        guard written > 0 else { return }
        rest = rest.dropFirst(written)
    }
}

/// Reads the whole file at `path`.
func readFile(at path: String) throws(SystemError) -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw SystemError("cannot read \(path)") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    guard ferror(file) == 0 else { throw SystemError("cannot read \(path)") }
    return bytes
}

/// Whether anything is at `path`.
func fileExists(at path: String) -> Bool { access(path, F_OK) == 0 }

/// Whether `replaceFile` may write there.
func canReplaceFile(at path: String) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    let folder = path.dropLast(name.utf8.count)
    return access(folder.isEmpty ? "." : String(folder), W_OK) == 0
}

/// Writes `text` beside `path` and renames it into place, so that no reader sees half of it.
func replaceFile(at path: String, with text: String) throws(SystemError) {
    let temporary = "\(path).\(getpid())"
    guard let file = fopen(temporary, "wb") else { throw SystemError("cannot write \(path)") }
    let written = fputs(text, file) >= 0
    guard fclose(file) == 0, written, rename(temporary, path) == 0 else {
        unlink(temporary)
        throw SystemError("cannot write \(path)")
    }
}

/// SIGINT and SIGTERM as something to wait for: their handler writes one byte into a pipe, which is all it may do.
struct StopSignals {
    private static let signals = [SIGINT, SIGTERM]

    /// Handles the signals from now on.
    init() {
        // Made here and not by the handler, which must not allocate.
        _ = stopPipe
        for signal in Self.signals { _ = Self.handle(signal) { _ in tellStop() } }
    }

    /// Blocks this thread until one of the signals comes; the next one then ends the process at once.
    func wait() {
        var byte: UInt8 = 0
        while read(stopPipe.readEnd, &byte, 1) < 0, errno == EINTR {}
        for signal in Self.signals { _ = Self.handle(signal, SIG_DFL) }
    }

    private static func handle(
        _ number: Int32, _ handler: (@convention(c) (Int32) -> Void)?
    ) -> (@convention(c) (Int32) -> Void)? { signal(number, handler) }
}

private let stopPipe: (readEnd: Int32, writeEnd: Int32) = {
    var ends: [Int32] = [-1, -1]
    pipe(&ends)
    return (ends[0], ends[1])
}()

private func tellStop() {
    let code = errno
    var byte: UInt8 = 1
    _ = write(stopPipe.writeEnd, &byte, 1)
    errno = code
}
