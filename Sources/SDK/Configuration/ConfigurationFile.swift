import Synchronization

/// The configuration file of one client, read again whenever what it says has changed.
///
/// The file is read every five seconds and its bytes are compared: an edit in place, a new file under its name, one that
/// comes later and one that goes are all the same to that, on every file system, and no clock is fine enough to miss one.
final class ConfigurationFile: Sendable {
    /// What there is to read.
    private enum Content: Equatable {
        case missing
        case bytes([UInt8])
        case unreadable(String)
    }

    private struct State {
        var path: String?
        var content = Content.missing
        /// Ends with the file, or when the file is not watched.
        var watch: Task<Void, Never>?
    }

    static let interval = Duration.seconds(5)
    /// A change counts when it is still the same after that: nobody is caught in the middle of writing.
    static let settling = Duration.milliseconds(100)
    private static let limit = 1_048_576

    private let state = Mutex(State())
    private let timing: Timing
    private let problems: ProblemReporter

    init(timing: Timing, problems: ProblemReporter) {
        self.timing = timing
        self.problems = problems
    }

    deinit { state.withLock { $0.watch?.cancel() } }

    /// `~/.genesyscloudswift/config`; nil where there is no home.
    static var defaultPath: String? { UserDirectory.home.map { $0 + "/.genesyscloudswift/config" } }

    /// Takes another file, and reads it at once; nil: none.
    ///
    /// - Returns: what it says; nil when it cannot be used, which is reported.
    func open(_ path: String?) -> ConfigurationLayer? {
        let content = path.map(Self.read) ?? .missing
        state.withLock { state in
            state.path = path
            state.content = content
        }
        return layer(content, path)
    }

    /// Begins or ends to watch the file.
    func watch(_ watches: Bool, adopt: @escaping @Sendable (ConfigurationLayer) -> Void) {
        state.withLock { state in
            guard watches, state.path != nil else {
                state.watch?.cancel()
                state.watch = nil
                return
            }
            guard state.watch == nil else { return }
            state.watch = Task { [weak self, timing] in
                while !Task.isCancelled {
                    guard (try? await timing.sleep(Self.interval)) != nil else { return }
                    guard let change = self?.change() else { continue }
                    guard (try? await timing.sleep(Self.settling)) != nil, !Task.isCancelled else { return }
                    if let layer = self?.take(change) { adopt(layer) }
                }
            }
        }
    }

    /// What the file says, if that is new.
    private func change() -> (path: String, content: Content)? {
        let (path, known) = state.withLock { ($0.path, $0.content) }
        guard let path, case let content = Self.read(path), content != known else { return nil }
        return (path, content)
    }

    /// Takes a change over that has lasted; nil: there is nothing to adopt.
    private func take(_ change: (path: String, content: Content)) -> ConfigurationLayer? {
        guard Self.read(change.path) == change.content else { return nil }
        let counts = state.withLock { state in
            guard state.path == change.path else { return false }
            state.content = change.content
            return true
        }
        return counts ? layer(change.content, change.path) : nil
    }

    /// The settings; nil, and a report, when they cannot be used.
    private func layer(_ content: Content, _ path: String?) -> ConfigurationLayer? {
        guard let path else { return ConfigurationLayer() }
        switch content {
        case .missing: return ConfigurationLayer()
        case .unreadable(let reason): problems.report("cannot read the configuration file \(path): \(reason)")
        case .bytes(let bytes):
            do throws(ConfigurationProblem) {
                let text = try ConfigurationText(bytes)
                for note in text.notes { problems.report("configuration file \(path): \(note)") }
                return text.layer
            } catch {
                problems.report(
                    "configuration file \(path): \(error); the settings before stay until the file is mended")
            }
        }
        return nil
    }

    private static func read(_ path: String) -> Content {
        do throws(FileError) {
            return .bytes(try FileReader.bytes(of: path, upTo: limit))
        } catch {
            return error.isMissing ? .missing : .unreadable(error.reason)
        }
    }
}
