import PlatformCore
import Synchronization

/// The fault rules of one session, in order; which one decides a request is settled here, atomically.
final class FaultTable: Sendable {
    /// A rule with what has become of it.
    struct Entry: Sendable {
        let id: Int
        let rule: FaultRule
        /// How many requests were such as the rule is for.
        fileprivate(set) var matched = 0
        /// How many of them it decided.
        fileprivate(set) var applied = 0
        private let path: PathGlob?
        private var generator: SeededGenerator

        fileprivate init(id: Int, _ rule: FaultRule, seed: UInt64) {
            self.id = id
            self.rule = rule
            path = rule.match.path.map { PathGlob($0) }
            generator = SeededGenerator(seed: rule.seed.map { UInt64($0) } ?? seed)
        }

        /// How many requests it will decide yet; nil: any number.
        var remaining: Int? {
            switch rule.script {
            case .always: rule.match.times.map { $0 - applied }
            case .list(let elements): elements.count * (rule.match.times ?? 1) - applied
            }
        }
    }

    /// What has to be known of a request before the rules are asked; no rules, nothing.
    fileprivate struct Needs: OptionSet {
        let rawValue: Int
        static let path = Needs(rawValue: 1)
        static let client = Needs(rawValue: 2)
        static let operation = Needs(rawValue: 4)
    }

    fileprivate struct State {
        var entries: [Entry] = []
        var nextID = 1
    }

    private let initial: [FaultRule]
    private let seed: UInt64
    /// `Needs` of the rules that are not spent, read without the lock on every request.
    private let needs = Atomic<Int>(0)
    private let state = Mutex(State())

    /// The rules that a session begins with; `seed` seeds those that bring none.
    init(_ rules: [FaultRule] = [], seed: UInt64 = 0) {
        initial = rules
        self.seed = seed
        add(rules)
    }

    /// The rules in order, the spent ones too.
    var entries: [Entry] { state.withLock { $0.entries } }

    /// Adds rules behind the others; answers what they have become.
    @discardableResult
    func add(_ rules: [FaultRule]) -> [Entry] {
        change { state in
            for rule in rules {
                // By its place and not by its id, so that deleting rules and adding them again gives the same run.
                var seeds = SeededGenerator(seed: seed &+ UInt64(state.entries.count))
                state.entries.append(Entry(id: state.nextID, rule, seed: seeds.next()))
                state.nextID += 1
            }
            return Array(state.entries.suffix(rules.count))
        }
    }

    /// Deletes a rule; false if there is none of that id.
    func remove(_ id: Int) -> Bool {
        change { state in
            let count = state.entries.count
            state.entries.removeAll { $0.id == id }
            return state.entries.count < count
        }
    }

    func removeAll() { change { $0.entries = [] } }

    /// The rules as they were at the start of the session.
    func reset() {
        change { $0 = State() }
        add(initial)
    }

    private func change<Result: Sendable>(_ body: (inout sending State) -> Result) -> Result {
        state.withLock { state in
            let result = body(&state)
            needs.store(state.needs.rawValue, ordering: .releasing)
            return result
        }
    }
}

// MARK: - Deciding

extension FaultTable {
    /// Whether any rule has to be asked; without, nothing else is done.
    @inline(__always)
    var isActive: Bool { needs.load(ordering: .acquiring) != 0 }

    /// What is to happen to a request; nil when no rule picks it.
    func decision(for context: RequestContext) -> FaultDecision? {
        let needs = needs.load(ordering: .acquiring)
        return needs == 0 ? nil : decide(context, Needs(rawValue: needs))
    }

    private func decide(_ context: RequestContext, _ needs: Needs) -> FaultDecision? {
        // Found out before the lock is taken.
        let request = FaultSubject(
            method: context.request.method, path: context.request.path,
            client: needs.contains(.client) ? context.clientID : nil,
            operation: needs.contains(.operation) ? context.request.operationID : nil)
        return change { state in
            for index in state.entries.indices {
                if let decision = state.entries[index].decide(request) { return decision }
            }
            return nil
        }
    }
}

extension FaultTable.State {
    fileprivate var needs: FaultTable.Needs {
        var needs: FaultTable.Needs = []
        for entry in entries where entry.remaining != 0 {
            needs.insert(.path)
            if entry.rule.match.client != nil { needs.insert(.client) }
            if entry.rule.match.operation != nil { needs.insert(.operation) }
        }
        return needs
    }
}

extension FaultTable.Entry {
    fileprivate mutating func decide(_ request: FaultSubject) -> FaultDecision? {
        guard remaining != 0, fits(request) else { return nil }
        matched += 1
        guard matched > rule.match.afterRequests else { return nil }
        if let probability = rule.match.probability, generator.unit() >= probability { return nil }
        applied += 1
        switch rule.script {
        case .always(let action): return FaultDecision(rule: id, [action], &generator)
        case .list(let elements):
            return FaultDecision(rule: id, elements[(applied - 1) % elements.count], &generator)
        }
    }

    private func fits(_ request: FaultSubject) -> Bool {
        let match = rule.match
        if let method = match.method, method != request.method { return false }
        if let client = match.client, client != request.client { return false }
        if let operation = match.operation, operation != request.operation { return false }
        return path?.matches(request.path) ?? true
    }
}

/// What rules look at in a request.
private struct FaultSubject {
    let method: HTTPMethod
    let path: String
    let client: String?
    let operation: String?
}

extension RequestContext {
    /// The client whose token the request carries, or that asks for one.
    fileprivate var clientID: String? {
        if let token { return session.tokens.clientID(of: token) }
        return route == .token || route == .login ? ClientCredentials.clientID(of: request) : nil
    }
}
