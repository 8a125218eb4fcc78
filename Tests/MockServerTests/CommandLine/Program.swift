import Foundation
import XCTest

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#endif

/// A run of the program `mockserver` that was just built, ended at the latest when this goes away.
final class Program {
    /// Why a run did not do what a test waits for.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    let pid: pid_t
    private let folder: String
    private var status: Int32?

    /// Starts the program.
    ///
    /// - Parameters:
    ///   - environment: all of its environment; nothing is inherited.
    ///   - descriptorLimit: the hard limit of open descriptors, if it is to be lowered.
    init(_ arguments: [String], environment: [String: String] = [:], descriptorLimit: Int? = nil) throws {
        folder = NSTemporaryDirectory() + "program-\(UInt64.random(in: 0 ... .max))"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        var command = [try Self.path()] + arguments
        if let descriptorLimit {
            command = ["/bin/sh", "-c", "ulimit -n \(descriptorLimit); exec \"$0\" \"$@\""] + command
        }
        pid = try Self.spawn(command, environment, output: folder)
    }

    deinit {
        if status == nil {
            kill(pid, SIGKILL)
            waitpid(pid, nil, 0)
        }
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// Runs the program to its end.
    static func run(
        _ arguments: [String], environment: [String: String] = [:]
    ) throws -> (code: Int32, output: String, error: String) {
        let program = try Program(arguments, environment: environment)
        return (try program.exitCode(), program.output, program.error)
    }

    /// The product, which stands beside the test bundle.
    static func path() throws -> String {
        let bundle = Bundle(for: Program.self).bundleURL
        for folder in [bundle, bundle.deletingLastPathComponent()] {
            let path = folder.appendingPathComponent("mockserver").path
            if FileManager.default.isExecutableFile(atPath: path) { return path }
        }
        throw Failure(description: "there is no mockserver beside \(bundle.path); build it first: swift build")
    }

    /// What it wrote to stdout so far.
    var output: String { read("stdout") }

    /// What it wrote to stderr so far.
    var error: String { read("stderr") }

    private func read(_ name: String) -> String {
        String(decoding: FileManager.default.contents(atPath: folder + "/" + name) ?? Data(), as: UTF8.self)
    }

    /// The first line of stdout, once it is there.
    func firstLine() throws -> String {
        let output = try wait("its first line") { self.output.contains("\n") ? self.output : nil }
        return String(output.prefix { $0 != "\n" })
    }

    /// Its exit code, once it has ended; 128 and the signal if one ended it.
    func exitCode() throws -> Int32 {
        try wait("its end") {
            var status: Int32 = 0
            guard waitpid(self.pid, &status, WNOHANG) == self.pid else { return nil }
            self.status = status
            return status & 0x7f == 0 ? status >> 8 & 0xff : 128 + status & 0x7f
        }
    }

    func send(_ signal: Int32) { kill(pid, signal) }

    private func wait<Value>(_ what: String, until value: () -> Value?) throws -> Value {
        let end = ContinuousClock.now + .seconds(30)
        while ContinuousClock.now < end {
            if let value = value() { return value }
            usleep(2_000)
        }
        throw Failure(description: "waited too long for \(what); stdout: \(output) stderr: \(error)")
    }
}

// MARK: - Spawning

extension Program {
    /// Spawns with no signal blocked or ignored: a thread of a test may block some, and a child inherits that.
    private static func spawn(_ command: [String], _ environment: [String: String], output: String) throws -> pid_t {
        #if canImport(Darwin)
            var attributes: posix_spawnattr_t?
            var actions: posix_spawn_file_actions_t?
        #else
            var attributes = posix_spawnattr_t()
            var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var (none, all) = (sigset_t(), sigset_t())
        sigemptyset(&none)
        sigemptyset(&all)
        for signal in [SIGINT, SIGTERM, SIGPIPE] { sigaddset(&all, signal) }
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, output + "/stdout", O_WRONLY | O_CREAT, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, output + "/stderr", O_WRONLY | O_CREAT, 0o600)
        var arguments = command.map { strdup($0) } + [nil]
        var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
        defer { for text in arguments + variables { free(text) } }
        var pid: pid_t = 0
        let result = posix_spawn(&pid, command[0], &actions, &attributes, &arguments, &variables)
        guard result == 0 else {
            throw Failure(description: "cannot run \(command[0]): \(String(cString: strerror(result)))")
        }
        return pid
    }
}
