import Foundation
import PlatformCore
import XCTest

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#endif

/// A child process with its output in files; it has the default signals, whatever thread starts it.
final class ChildProcess {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    let pid: pid_t
    private let files: (output: String, errors: String)
    private(set) var status: Int32?

    /// The program `mockserver`, which is built beside the tests; where the bundle is depends on the platform.
    static var mockserver: String {
        let bundle = Bundle(for: RecordingTestCase.self).bundleURL
        let candidates = [bundle, bundle.deletingLastPathComponent()].map { $0.appending(path: "mockserver").path }
        return candidates.first { FileManager.default.isExecutableFile(atPath: $0) } ?? "mockserver"
    }

    /// Starts a program, its output going into files of `directory`; nothing of this process's environment is handed on.
    init(_ command: [String], environment: [String: String] = [:], in directory: String) throws {
        let name = "\(directory)/child-\(UInt32.random(in: 0 ... .max))"
        files = (name + ".out", name + ".err")
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, files.output, O_WRONLY | O_CREAT, 0o644)
        posix_spawn_file_actions_addopen(&actions, 2, files.errors, O_WRONLY | O_CREAT, 0o644)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        var arguments = command.map { strdup($0) } + [nil]
        var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for text in arguments + variables { free(text) } }
        var pid: pid_t = 0
        let result = posix_spawn(&pid, command[0], &actions, &attributes, &arguments, &variables)
        guard result == 0 else { throw Failure(description: "\(command[0]): \(String(cString: strerror(result)))") }
        self.pid = pid
    }

    deinit { if status == nil { kill(pid, SIGKILL) } }

    var output: String { (try? String(contentsOfFile: files.output, encoding: .utf8)) ?? "" }
    var errors: String { (try? String(contentsOfFile: files.errors, encoding: .utf8)) ?? "" }

    func signal(_ number: Int32) { kill(pid, number) }

    /// Waits for its end; answers the exit code, or minus the signal that ended it.
    @discardableResult
    func wait(seconds: Int = 20) async throws -> Int32 {
        let deadline = ContinuousClock.now + .seconds(seconds)
        while ContinuousClock.now < deadline {
            if let status { return status }
            var raw: Int32 = 0
            if waitpid(pid, &raw, WNOHANG) == pid {
                status = raw & 0x7f == 0 ? raw >> 8 & 0xff : -(raw & 0x7f)
                continue
            }
            try await Task.sleep(for: .milliseconds(2))
        }
        kill(pid, SIGKILL)
        throw Failure(description: "did not end in \(seconds) s\n\(errors)")
    }

    /// Waits until the server that it is tells its URL.
    func url() async throws -> String {
        let deadline = ContinuousClock.now + .seconds(20)
        while ContinuousClock.now < deadline {
            let output = output
            if output.contains("\n"), let url = try JSON.parse(Array(output.utf8))["url"]?.string { return url }
            var raw: Int32 = 0
            if waitpid(pid, &raw, WNOHANG) == pid {
                status = raw
                throw Failure(description: "ended with \(raw): \(errors)")
            }
            try await Task.sleep(for: .milliseconds(2))
        }
        throw Failure(description: "not ready in 20 s\n\(errors)")
    }

    /// Runs `mockserver` to its end.
    static func run(
        _ arguments: [String], environment: [String: String] = [:], in directory: String
    ) async throws -> (code: Int32, output: String, errors: String) {
        let child = try ChildProcess([mockserver] + arguments, environment: environment, in: directory)
        let code = try await child.wait()
        return (code, child.output, child.errors)
    }
}
