import PlatformCore

/// What happens to one request, with every lot drawn.
struct FaultDecision: Sendable {
    /// What is done before the request is answered.
    enum Step: Sendable, Equatable {
        case wait(milliseconds: Int, isVirtual: Bool)
        case expireToken
        case revokeToken
    }

    /// The id of the rule.
    let rule: Int
    private(set) var steps: [Step] = []
    /// What answers instead of the mock; nil: the mock does.
    private(set) var answer: FaultAction?
    /// What breaks the reply, whoever makes it.
    private(set) var damage: FaultAction?
    /// Whether the request is let through.
    private(set) var isPass = false
    /// What is done, for the journal.
    let description: String

    init(rule: Int, _ actions: [FaultAction], _ generator: inout SeededGenerator) {
        self.rule = rule
        var words: [String] = []
        for action in actions {
            var word = action.type
            switch action {
            case .pass: isPass = true
            case .delay(let delay):
                let milliseconds = delay.milliseconds(using: &generator)
                steps.append(.wait(milliseconds: milliseconds, isVirtual: delay.isVirtual))
                word += " \(milliseconds) ms"
            case .expireToken: steps.append(.expireToken)
            case .revokeToken: steps.append(.revokeToken)
            default: if action.part == .answer { answer = action } else { damage = action }
            }
            words.append(word)
        }
        description = "fault rule \(rule): " + words.joined(separator: ", ")
    }

    /// Whether the request waits.
    var waits: Bool {
        steps.contains { if case .wait = $0 { true } else { false } }
    }
}
