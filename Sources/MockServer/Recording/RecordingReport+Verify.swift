extension RecordingReport {
    /// `recordings verify`: what is wrong in each recording, and where two of them contradict each other.
    package struct Verify: Sendable, Equatable, CustomStringConvertible {
        /// Something wrong in one file.
        package enum Finding: Sendable, Equatable {
            /// The file cannot be read as a recording.
            case error(RecordingError)
            /// Something inside the file is damaged.
            case fault(file: String, RecordingFault)
        }

        /// The same request, answered differently in two recordings.
        package struct Conflict: Sendable, Equatable {
            /// The request, and which of the identical ones it is.
            package let request: String
            package let order: Int
            /// The recording that plays first, and its status.
            package let first: (file: String, status: Int)
            /// The other.
            package let second: (file: String, status: Int)

            package static func == (a: Conflict, b: Conflict) -> Bool {
                a.request == b.request && a.order == b.order && a.first == b.first && a.second == b.second
            }
        }

        /// The files in the order in which they play: by file name, byte by byte.
        package let files: [String]
        /// The number of interactions that could be read.
        package private(set) var interactionCount = 0
        /// What is wrong in the files; nothing, if they are sound.
        package private(set) var findings: [Finding] = []
        /// Where two recordings contradict each other; identical answers do not.
        ///
        /// Answers are compared by status and body, since fields such as `ININ-Correlation-Id` always differ.
        package private(set) var conflicts: [Conflict] = []

        /// Whether nothing is wrong in any file; recordings may still contradict each other.
        package var isSound: Bool { findings.isEmpty }

        /// Reads the recordings at `files`, every byte of them.
        package init(files: [String]) {
            self.files = files.sorted { Self.playingOrder($0).lexicographicallyPrecedes(Self.playingOrder($1)) }
            var known: [RequestKey: (file: String, answers: [RecordedAnswer])] = [:]
            for file in self.files {
                do throws(RecordingError) {
                    let (faults, answers) = try Recording(path: file).check()
                    findings += faults.map { .fault(file: file, $0) }
                    interactionCount += answers.values.reduce(0) { $0 + $1.count }
                    compare(answers, of: file, with: known)
                    known.merge(answers.mapValues { (file, $0) }) { first, _ in first }
                } catch {
                    findings.append(.error(error))
                }
            }
        }

        private static func playingOrder(_ path: String) -> [UInt8] {
            Array((RecordingName.fileName(of: path) + "\0" + path).utf8)
        }

        private mutating func compare(
            _ answers: [RequestKey: [RecordedAnswer]], of file: String,
            with known: [RequestKey: (file: String, answers: [RecordedAnswer])]
        ) {
            let found = answers.compactMap { key, answers -> Conflict? in
                guard let first = known[key] else { return nil }
                return zip(first.answers, answers).first { !$0.isSame(as: $1) }.map { a, b in
                    Conflict(
                        request: a.request, order: a.order, first: (first.file, a.status), second: (file, b.status))
                }
            }
            conflicts += found.sorted { ($0.request, $0.first.file) < ($1.request, $1.first.file) }
        }

        /// The findings, the conflicts and a line with their numbers.
        package var description: String {
            let summary =
                "\(counted(files.count, "recording")), \(counted(interactionCount, "interaction")): "
                + "\(counted(findings.count, "fault")), \(counted(conflicts.count, "conflict"))"
            return (findings.map(\.description) + conflicts.map(\.description) + [summary]).joined(separator: "\n")
        }
    }
}

extension RecordingReport.Verify.Finding: CustomStringConvertible {
    /// The file and what is wrong in it.
    package var description: String {
        switch self {
        case .error(let error): error.description
        case .fault(let file, let fault): "\(file): \(fault)"
        }
    }
}

extension RecordingReport.Verify.Conflict: CustomStringConvertible {
    /// The request, both files and statuses, and which of them plays first.
    package var description: String {
        "\(request) (\(order)): answered \(first.status) in \(first.file), which plays first, "
            + "and \(second.status) in \(second.file)"
            + (first.status == second.status ? ", with another body" : "")
    }
}

extension RecordedAnswer {
    fileprivate func isSame(as other: RecordedAnswer) -> Bool {
        status == other.status && bodyHash == other.bodyHash
    }
}
