import PlatformCore

/// What a session could have been served of a recording and was not.
struct UnusedInteractions {
    /// The recording's name.
    let recording: String
    /// The number of its interactions that replay serves at all.
    let total: Int
    /// Those of them that were never served, in the recording's order; at least one.
    let unused: [InteractionSummary]

    /// Reads what is recorded; nil when everything was served.
    init?(_ recording: Recording, used: Set<Int64>) {
        // A recording that cannot be read any more has been reported where it was met.
        guard let summaries = try? recording.summaries() else { return nil }
        let replayed = summaries.filter(\.isReplayed)
        unused = replayed.filter { !used.contains($0.id) }
        guard !unused.isEmpty else { return nil }
        self.recording = recording.name
        total = replayed.count
    }
}

extension InteractionSummary {
    /// Whether replay serves it at all: what the simulator answers itself is never replayed.
    var isReplayed: Bool { !OAuthStep.answers(path) && path != TokensMe.path }
}
