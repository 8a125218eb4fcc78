/// What `mockserver recordings …` says; structs whose description is the text, so that tests need no process.
package enum RecordingReport {}

extension RecordingReport {
    /// Imports a HAR file: reads it, and saves what it holds as the recording at `target`.
    ///
    /// Secrets are replaced on the way; see `RedactionRules`.
    ///
    /// - Parameters:
    ///   - path: the HAR file.
    ///   - target: the recording to make, its name following `RecordingName.rule`; or a directory, in which recordings
    ///     that were exported get their names back, and others that of the HAR file.
    ///   - isReplacing: whether a recording that is there already may be replaced.
    /// - Throws: `HARError`, or `RecordingError` about either file.
    package static func importHAR(_ path: String, into target: String, isReplacing: Bool = false) throws -> HARImport {
        let isDirectory = RecordingFile(path: target).isDirectory
        if !isDirectory { try check(target, isReplacing) }
        let redactor = Redactor()
        let har = try readHAR(path, redactor)
        let recordings = har.recordings
        guard isDirectory || recordings.count == 1 else {
            var error = HARError(place: "", "\(recordings.count) recordings: import it into a directory")
            error.file = path
            throw error
        }
        let files = recordings.map { file(for: $0.name, from: path, at: target) }
        if isDirectory { for file in files { try check(file, isReplacing) } }
        for (file, recording) in zip(files, recordings) {
            try RecordingWriter.save(recording.content, to: file, redactor: redactor)
        }
        return har
    }

    private static func check(_ target: String, _ isReplacing: Bool) throws(RecordingError) {
        guard RecordingName.of(path: target) != nil else { throw RecordingError(.invalidName, path: target) }
        guard isReplacing || !RecordingFile(path: target).exists else { throw RecordingError(.exists, path: target) }
    }

    private static func file(for name: String?, from path: String, at target: String) -> String {
        let file = name.map { $0 + RecordingName.suffix } ?? RecordingName.fileName(of: path)
        return RecordingDirectory.recording(named: file, at: target)
    }

    private static func readHAR(_ path: String, _ redactor: Redactor) throws -> HARImport {
        let bytes: [UInt8]
        do { bytes = try RecordingFile(path: path).bytes() } catch {
            throw RecordingError(.unreadable(error.description), path: path)
        }
        do { return try HARImport(bytes, redactor: redactor) } catch {
            var named = error
            named.file = path
            throw named
        }
    }
}

/// A number with its noun, as in `1 client` and `2 clients`.
func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
