/// What `mockserver recordings …` says; structs whose description is the text, so that tests need no process.
package enum RecordingReport {}

extension RecordingReport {
    /// Imports a HAR file: reads it, and saves what it holds as the recording at `target`.
    ///
    /// - Parameters:
    ///   - path: the HAR file.
    ///   - target: the recording to make; its name must follow `RecordingName.rule`.
    ///   - isReplacing: whether a recording that is there already may be replaced.
    /// - Throws: `HARError`, or `RecordingError` about either file.
    package static func importHAR(_ path: String, into target: String, isReplacing: Bool = false) throws -> HARImport {
        guard RecordingName.of(path: target) != nil else { throw RecordingError(.invalidName, path: target) }
        guard isReplacing || !RecordingFile(path: target).exists else { throw RecordingError(.exists, path: target) }
        let bytes: [UInt8]
        do { bytes = try RecordingFile(path: path).bytes() } catch {
            throw RecordingError(.unreadable(error.description), path: path)
        }
        let har: HARImport
        do { har = try HARImport(bytes) } catch {
            var named = error
            named.file = path
            throw named
        }
        try RecordingWriter.save(
            RecordingContent(interactions: har.interactions, clientIDs: har.clientIDs), to: target)
        return har
    }
}

/// A number with its noun, as in `1 client` and `2 clients`.
func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
