public import MockServer

/// What a test asks of the shared mock; the defaults suit most tests.
///
/// ```swift
/// MockTestOptions("Tests/Recordings", using: "users") { $0.region = .eu_west_1 }
/// ```
public struct MockTestOptions: Sendable {
    /// The directory of recordings: a path, or a name that is looked for beside the test's file and in the folders above
    /// it, up to the one with `Package.swift`.
    public var recordings: String
    /// The names of the recordings that the test replays; the first is the one that it records.
    ///
    /// Empty: the one that has the test's name, for example `UsersTests.testMe`, or, without one, those that no test is named
    /// for, which have no `.` in their names.
    public var names: [String]
    /// Changes what the test's session may differ in from the server.
    public var configure: @Sendable (inout SessionOptions) -> Void
    /// The file that the directory is looked for from.
    public var filePath: String

    /// Makes options.
    ///
    /// - Parameters:
    ///   - recordings: the directory of recordings.
    ///   - names: the names of the recordings that are replayed; none: by the test's name.
    ///   - filePath: the file that the directory is looked for from; the caller's.
    ///   - configure: changes what the test's session may differ in from the server.
    public init(
        _ recordings: String = "recordings", using names: String..., filePath: String = #filePath,
        configure: @escaping @Sendable (inout SessionOptions) -> Void = { _ in }
    ) {
        self.init(recordings, names: names, filePath: filePath, configure: configure)
    }

    init(
        _ recordings: String, names: [String], filePath: String,
        configure: @escaping @Sendable (inout SessionOptions) -> Void
    ) {
        self.recordings = recordings
        self.names = names
        self.filePath = filePath
        self.configure = configure
    }
}
