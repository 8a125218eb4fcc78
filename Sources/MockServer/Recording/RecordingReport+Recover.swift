extension RecordingReport {
    /// `recordings recover`: finishes what processes that died have left in a directory; one bad file stops no other.
    package struct Recover: Sendable, Equatable, CustomStringConvertible {
        /// A recording that was finished.
        package struct Recording: Sendable, Equatable {
            /// The recording's path.
            package let path: String
            /// The number of its interactions.
            package let interactionCount: Int
        }

        /// What was finished, by file name.
        package private(set) var recordings: [Recording] = []
        /// Why others were not.
        package private(set) var problems: [RecordingError] = []

        /// Recovers the file at `path`, or every one of that directory.
        package init(path: String) throws(RecordingError) {
            if RecordingFile(path: path).isDirectory { UnsavedFile.removeAbandoned(in: path) }
            problems = try RecordingDirectory.logsAlone(at: path).map { RecordingError(.logAlone, path: $0) }
            for partial in try RecordingDirectory.partials(at: path) {
                do throws(RecordingError) {
                    let (path, count) = try PartialRecording.recover(partial)
                    recordings.append(Recording(path: path, interactionCount: count))
                } catch {
                    problems.append(error)
                }
            }
        }

        /// A line for each recording.
        package var description: String {
            recordings.map { "\($0.path): \(counted($0.interactionCount, "interaction"))" }.joined(separator: "\n")
        }
    }
}
