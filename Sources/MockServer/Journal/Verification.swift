import PlatformCore

/// How often a request is expected.
public struct RequestTimes: Sendable, Equatable {
    /// The numbers that are right.
    public let range: ClosedRange<Int>

    private init(_ range: ClosedRange<Int>) { self.range = range }

    /// Not at all.
    public static let never = RequestTimes(0...0)
    /// Exactly once.
    public static let once = RequestTimes(1...1)

    /// Exactly so many times.
    public static func times(_ count: Int) -> Self { Self(max(0, count)...max(0, count)) }
    /// So many times or more.
    public static func atLeast(_ count: Int) -> Self { Self(max(0, count)...Int.max) }
    /// So many times or fewer.
    public static func atMost(_ count: Int) -> Self { Self(0...max(0, count)) }
    /// A number of times in that range.
    public static func between(_ range: ClosedRange<Int>) -> Self {
        Self(max(0, range.lowerBound)...max(0, range.upperBound))
    }
}

extension RequestTimes: ExpressibleByIntegerLiteral {
    /// Exactly so many times.
    public init(integerLiteral count: Int) { self = .times(count) }
}

extension RequestTimes: CustomStringConvertible {
    /// For example `exactly 2 times`.
    public var description: String {
        switch (range.lowerBound, range.upperBound) {
        case (0, 0): "never"
        case (let low, .max): "at least \(Self.times(low))"
        case (let low, let high) where low == high: "exactly \(Self.times(low))"
        case (0, let high): "at most \(Self.times(high))"
        case (let low, let high): "\(low) to \(high) times"
        }
    }

    private static func times(_ count: Int) -> String { count == 1 ? "once" : "\(count) times" }
}

/// What was seen instead of the requests that were expected.
public struct VerificationFailure: Error, Sendable, Equatable {
    /// A request that is close to the one that was expected.
    public struct Near: Sendable, Equatable {
        /// The request's id in the journal.
        public let request: Int
        /// Its method and target, secrets shortened.
        public let line: String
        /// In what it is not the one that was expected.
        public let differences: [RequestDifference]
    }

    /// What was expected and what was seen, in one sentence.
    public let message: String
    /// How many requests matched, or how many steps of a sequence.
    public let count: Int
    /// The ids of those that matched, at most 20.
    public let requests: [Int]
    /// The step of a sequence that was not found, from 0; nil when no sequence was expected.
    public let brokenStep: Int?
    /// A request that matches that step but came too early.
    public let tooEarly: Int?
    /// The closest of those that did not match, closest first, at most three; none when too many matched.
    public let closest: [Near]
}

extension VerificationFailure: CustomStringConvertible {
    /// The message, and below it the closest requests with the fields that differ.
    public var description: String {
        let lines = closest.flatMap { near in
            ["  request \(near.request) was close: \(near.line)"] + near.differences.map { "    \($0)" }
        }
        return ([message] + lines).joined(separator: "\n")
    }
}

extension VerificationFailure {
    /// What was seen, as the admin API shows it.
    var json: JSON {
        var json: JSONObject = ["count": JSON(count), "requests": .array(requests.map { JSON($0) })]
        if let brokenStep {
            json["brokenStep"] = JSON(brokenStep)
            json["tooEarly"] = tooEarly.map { JSON($0) } ?? .null
        }
        json["closest"] = .array(
            closest.map { near in
                [
                    "request": JSON(near.request), "line": .string(near.line),
                    "differences": .array(near.differences.map(\.json)),
                ]
            })
        return .object(json)
    }
}

// MARK: - Verifying

/// Compares what a session was asked with what a test expects.
struct Verification {
    private let session: Session
    private let entries: [Journal.Entry]

    /// Looks at what the journal holds now.
    init(_ session: Session) {
        self.session = session
        entries = session.journal.entries
    }

    /// The entries that match, oldest first.
    func entries(matching match: RequestMatch) -> [Journal.Entry] {
        entries.filter { match.matches($0, in: session) }
    }

    /// Throws unless so many requests match.
    func verify(_ match: RequestMatch, _ times: RequestTimes) throws(VerificationFailure) {
        let matching = entries(matching: match)
        guard !times.range.contains(matching.count) else { return }
        let isTooFew = matching.count < times.range.lowerBound
        throw VerificationFailure(
            message: "expected \(match) \(times), it came \(Self.times(matching.count))\(gap)", count: matching.count,
            requests: matching.prefix(20).map(\.id), brokenStep: nil, tooEarly: nil,
            closest: isTooFew ? closest(to: match, among: entries) : [])
    }

    /// Throws unless each step is matched by a request that came after the one of the step before.
    ///
    /// Other requests may come in between.
    func verify(sequence steps: [RequestMatch]) throws(VerificationFailure) {
        var found: [Journal.Entry] = []
        var rest = entries[...]
        for (index, step) in steps.enumerated() {
            guard let place = rest.firstIndex(where: { step.matches($0, in: session) }) else {
                throw broken(step, index, found, rest)
            }
            found.append(rest[place])
            rest = rest[(place + 1)...]
        }
    }

    private func broken(
        _ step: RequestMatch, _ index: Int, _ found: [Journal.Entry], _ rest: ArraySlice<Journal.Entry>
    ) -> VerificationFailure {
        let early = entries[..<rest.startIndex].last { step.matches($0, in: session) }
        let place = found.last.map { " after request \($0.id)" } ?? ""
        let hint = early.map { "; request \($0.id) matches it but came too early" } ?? ""
        return VerificationFailure(
            message: "step \(index) of the sequence was not found\(place): \(step)\(hint)\(gap)", count: found.count,
            requests: found.prefix(20).map(\.id), brokenStep: index, tooEarly: early?.id,
            closest: closest(to: step, among: rest))
    }

    /// The entries that differ in the least, the newest of them first.
    private func closest(
        to match: RequestMatch, among entries: some Sequence<Journal.Entry>
    ) -> [VerificationFailure.Near] {
        let near = entries.compactMap { entry -> (cost: Int, near: VerificationFailure.Near)? in
            let differences = match.isMeant(entry) ? match.differences(to: entry, in: session) : []
            guard !differences.isEmpty else { return nil }
            return (
                differences.reduce(0) { $0 + $1.cost },
                .init(
                    request: entry.id, line: "\(entry.request.method) \(entry.request.shownTarget)",
                    differences: Array(differences.prefix(10)))
            )
        }
        return near.sorted { ($0.cost, -$0.near.request) < ($1.cost, -$1.near.request) }.prefix(3).map(\.near)
    }

    /// What the journal no longer knows, so that nobody trusts a count that is too low.
    private var gap: String {
        let dropped = session.journal.dropped
        return dropped == 0 ? "" : " (the journal has dropped \(dropped) older requests)"
    }

    private static func times(_ count: Int) -> String { count == 1 ? "once" : "\(count) times" }
}

extension RequestDifference {
    /// How far the difference sets two requests apart.
    fileprivate var cost: Int {
        guard field == "path", let expected, let actual else { return field == "method" ? 5 : 1 }
        let (wanted, came) = (expected.split(separator: "/"), actual.split(separator: "/"))
        let shared = zip(wanted, came).prefix { $0 == $1 || $0 == "*" }.count
        return 2 + 4 * (max(wanted.count, came.count) - shared)
    }
}
