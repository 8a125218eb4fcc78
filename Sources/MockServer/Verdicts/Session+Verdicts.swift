import PlatformCore

extension Session {
    /// What the witness has found so far.
    var verdicts: [Verdict] { witness.verdicts }

    /// What is to be said of the session at its end: the verdicts, and what of the recordings was never served.
    func closingVerdicts(_ unused: [UnusedInteractions]) -> [Verdict] { verdicts + unused.map(Verdict.init) }
}

extension Verdict {
    /// The verdict on a recording of which something was not served.
    fileprivate init(_ recording: UnusedInteractions) {
        let (unused, total) = (recording.unused, recording.total)
        let shown = unused.prefix(5).map { "\($0.method) \($0.path) (#\($0.id))" }.joined(separator: ", ")
        let more = unused.count > 5 ? " and \(unused.count - 5) more" : ""
        self.init(
            code: .unusedRecording,
            message: "\(unused.count) of \(total) interactions of '\(recording.recording)' were never served: "
                + shown + more,
            count: unused.count, requests: [])
    }
}
