import PlatformCore

extension MockSession {
    /// The faults of the session: what goes wrong on purpose, and for which requests.
    ///
    /// ```swift
    /// try session.faults.add(.status(429, retryAfterSeconds: 2), on: .get("/api/v2/users/*"), times: 3)
    /// try session.faults.add(playing: [[.reset], [.delay(milliseconds: 300), .status(503)], [.pass]])
    /// session.faults.preset(.flakyNetwork, seed: 7)
    /// session.faults.removeAll()
    /// ```
    public var faults: MockFaults { MockFaults(table: session.faults) }
}

/// The faults of a session; the first rule that is not spent and fits a request decides it.
public struct MockFaults: Sendable {
    let table: FaultTable

    /// A rule with what has become of it.
    public struct Status: Sendable {
        /// Names the rule within its session; the journal tells it.
        public let id: Int
        /// The rule.
        public let rule: FaultRule
        /// How many requests were such as the rule is for.
        public let matched: Int
        /// How many of them it decided.
        public let applied: Int
        /// How many it will decide yet; nil: any number.
        public let remaining: Int?

        init(_ entry: FaultTable.Entry) {
            (id, rule) = (entry.id, entry.rule)
            (matched, applied, remaining) = (entry.matched, entry.applied, entry.remaining)
        }
    }

    /// The rules in order, the spent ones too.
    public var rules: [Status] { table.entries.map(Status.init) }

    /// Does the same with every request that matches, until `times` of them are through or the rule is removed.
    ///
    /// - Parameters:
    ///   - action: what is done.
    ///   - match: which requests it is for.
    ///   - times: how many requests; nil: any number.
    ///   - afterRequests: how many matching requests go untouched first.
    ///   - probability: how likely a matching request is picked, 0 to 1; the session's seed decides.
    /// - Returns: the rule's id.
    /// - Throws: `MockPlatformError` when a value is out of range or a header field is no HTTP.
    @discardableResult
    public func add(
        _ action: FaultAction, on match: FaultMatch = .any, times: Int? = nil, afterRequests: Int = 0,
        probability: Double? = nil
    ) throws -> Int {
        var match = match
        match.times = times ?? match.times
        match.afterRequests = max(match.afterRequests, afterRequests)
        match.probability = probability ?? match.probability
        return try add(FaultRule(action, on: match))
    }

    /// Plays a list, an element for each request that matches, once or `times` times.
    ///
    /// - Parameters:
    ///   - elements: what is done with the first request, with the second, and so on; the actions of one element are
    ///     done together.
    ///   - match: which requests it is for.
    ///   - times: how often the list is played; nil: once.
    /// - Returns: the rule's id.
    /// - Throws: `MockPlatformError` when actions do not go together, or a value is out of range.
    @discardableResult
    public func add(
        playing elements: [[FaultAction]], on match: FaultMatch = .any, times: Int? = nil
    ) throws -> Int {
        var match = match
        match.times = times ?? match.times
        return try add(FaultRule(.list(elements), on: match))
    }

    /// Adds a rule behind the others.
    ///
    /// - Returns: the rule's id.
    /// - Throws: `MockPlatformError` when the rule is not well formed.
    @discardableResult
    public func add(_ rule: FaultRule) throws -> Int {
        do throws(PlatformError) { return table.add([try rule.checked()])[0].id } catch {
            throw MockPlatformError(error.message)
        }
    }

    /// Adds the rules of a preset; those that draw lots do so by `seed`, or else by the session's.
    ///
    /// - Returns: the rules' ids.
    @discardableResult
    public func preset(_ preset: FaultPreset, seed: Int? = nil) -> [Int] {
        table.add(preset.rules(seed: seed)).map(\.id)
    }

    /// Removes a rule; false if there is none of that id.
    @discardableResult
    public func remove(_ id: Int) -> Bool { table.remove(id) }

    /// Removes every rule.
    public func removeAll() { table.removeAll() }
}

extension FaultRule {
    /// Reads rules as `--faults FILE` does: a list of rules and presets, or what `GET faults` has answered.
    ///
    /// - Throws: `MockPlatformError` that names the place and the field.
    public static func list(json bytes: [UInt8]) throws(MockPlatformError) -> [FaultRule] {
        do throws(PlatformError) { return try rules(file: bytes) } catch { throw MockPlatformError(error.message) }
    }
}
