/// The recordings of a directory, opened, with what there was to complain about.
struct LoadedRecordings {
    let library: RecordingLibrary
    let warnings: [String]
    /// The command that adds what is missing.
    let mend: String

    /// Opens what a configuration says; a server that only records reads none, and its directory is made.
    init(_ configuration: MockConfiguration) throws(RecordingError) {
        if case .record(let path) = configuration.mode { try RecordingDirectory.make(at: path) }
        if configuration.replaysRecordings {
            try self.init(directory: configuration.mode.directory, strict: configuration.strictRecordings)
        } else {
            self.init()
        }
    }

    private init() {
        library = RecordingLibrary([])
        warnings = []
        mend = ""
    }

    /// Opens every recording of the directory.
    ///
    /// - Parameter strict: whether one that cannot be read stops the others too.
    init(directory path: String, strict: Bool) throws(RecordingError) {
        let directory = try RecordingDirectory(path: path)
        let (recordings, unopened) = directory.open()
        library = RecordingLibrary(recordings)
        let problems = unopened + library.problems
        if strict, let first = problems.first { throw first }
        mend = "mockserver recordings import --har FILE.har \(path)"
        let nothing = "\(path): no recordings. Add one: \(mend)"
        warnings =
            problems.map(\.description) + directory.warnings.map(\.description) + (library.count == 0 ? [nothing] : [])
    }
}
