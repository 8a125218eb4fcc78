import PlatformCore

/// Which part of the mock answered a request.
enum Outcome: String, Sendable, CaseIterable {
    case recorded
    case synthesized
    case forwarded
    case fault
    case oauth
    case unauthorized
    case limited
    case miss
}

/// A response with what the journal says about it.
struct Answer: Sendable {
    var response: HTTPResponse
    let outcome: Outcome
    /// The recorded interaction that answered, if one did.
    var interaction: ReplayedInteraction?
    /// The operation's id, where no recorded interaction tells it.
    var operation: String?
    /// What a reader of the journal should know besides.
    var note: String?
    /// What became of tokens, if anything did.
    var tokenEvent: TokenEvent?
    /// The id of the fault rule that had a part in the answer, if one had.
    var faultRule: Int?

    init(
        _ response: HTTPResponse, _ outcome: Outcome, interaction: ReplayedInteraction? = nil,
        operation: String? = nil, note: String? = nil
    ) {
        self.response = response
        self.outcome = outcome
        self.interaction = interaction
        self.operation = operation
        self.note = note
    }
}
