import PlatformCore

/// Which part of the mock answered a request.
public enum Outcome: String, Sendable, CaseIterable {
    /// A recording.
    case recorded
    /// Synthesis, by the API definition.
    case synthesized
    /// The upstream.
    case forwarded
    /// A fault rule.
    case fault
    /// The simulated OAuth side.
    case oauth
    /// Nothing: the request was refused for its token.
    case unauthorized
    /// Nothing: the request was refused for the rate limit.
    case limited
    /// Nothing: no recording answers it.
    case miss

    /// The place among all cases, for what is counted or noted in bytes.
    var index: Int {
        switch self {
        case .recorded: 0
        case .synthesized: 1
        case .forwarded: 2
        case .fault: 3
        case .oauth: 4
        case .unauthorized: 5
        case .limited: 6
        case .miss: 7
        }
    }
}

/// A response with what the journal says about it.
struct Answer: Sendable {
    var response: HTTPResponse
    var outcome: Outcome
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

    /// The note of a recorded answer that was given again because the recorded ones had run out.
    static let repeatNote = "the recorded answers have run out: the last one was repeated"

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
