import PlatformCore

extension Session {
    /// What the witness has found so far.
    var verdicts: [Verdict] { witness.verdicts }

    /// What is to be said of the session at its end: the verdicts, and what of the recordings was never served.
    ///
    /// Reads the list of what is recorded: not on a loop's thread.
    func closingVerdicts() -> [Verdict] { verdicts + replayer.library.recordings.compactMap(unused) }

    /// The verdict on a recording of which something was not served.
    private func unused(_ recording: Recording) -> Verdict? {
        // A recording that cannot be read any more has been reported where it was met.
        guard let summaries = try? recording.summaries() else { return nil }
        let used = replayer.usedInteractions(of: recording)
        let replayed = summaries.filter(\.isReplayed)
        let unused = replayed.filter { !used.contains($0.id) }
        guard !unused.isEmpty else { return nil }
        let shown = unused.prefix(5).map { "\($0.method) \($0.path) (#\($0.id))" }.joined(separator: ", ")
        let more = unused.count > 5 ? " and \(unused.count - 5) more" : ""
        return Verdict(
            code: .unusedRecording,
            message: "\(unused.count) of \(replayed.count) interactions of '\(recording.name)' were never served: "
                + shown + more,
            count: unused.count, requests: [])
    }
}

extension InteractionSummary {
    /// Whether replay serves it at all: what the simulator answers itself is never replayed.
    fileprivate var isReplayed: Bool {
        let route = Route(Array(path.utf8)[...])
        return route != .token && route != .login && path != TokensMe.path
    }
}
