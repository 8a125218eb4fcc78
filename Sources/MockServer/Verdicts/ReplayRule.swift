import PlatformCore

/// `request.unmatched` and `recording.repeated`: what the recordings could not answer, or not once more.
enum ReplayRule {
    static func observe(_ exchange: WitnessedExchange) -> Finding? {
        let answer = exchange.answer
        if answer.outcome == .miss {
            let subject = "\(exchange.request.method) \(exchange.request.path)"
            return Finding(
                .unmatched, on: subject, requests: [exchange.id], "no recording answers \(exchange.line)")
        }
        guard answer.isRepeat, let interaction = answer.interaction else { return nil }
        var finding = Finding(
            .repeatedRecording, on: "\(interaction.recording)#\(interaction.id)", requests: [exchange.id],
            "the recorded answers to \(exchange.line) had run out: the last one, "
                + "\(interaction.recording) #\(interaction.id), was given again")
        finding.repeatedKey = interaction.key.hash
        return finding
    }
}
