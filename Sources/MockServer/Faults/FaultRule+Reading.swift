import PlatformCore

/// Reading rules: the one place that says which are well formed; what is made in Swift goes through it too.
extension FaultRule {
    /// The most that a rule counts to; it is as good as for ever.
    static let limit = 1_000_000_000
    private static let fields = ["match", "do", "seed"]
    /// What `GET faults` tells of a rule besides, and a file may still hold.
    private static let state = ["id", "matched", "applied", "remaining"]

    /// Reads a rule; `place` is what stands before its fields' names in an error.
    init(_ object: JSONObject, place: String = "") throws(PlatformError) {
        var body = AdminBody(object, place: place)
        match = try FaultMatch(body.take("match"), place: place + "match")
        guard let script = body.take("do") else {
            throw body.wrong("do", "there: an action such as {\"type\":\"reset\"}, or a list of actions")
        }
        self.script = try Script(script, place: place + "do")
        seed = try body.integer("seed", in: 0...Int.max)
        try body.finish(known: Self.fields)
    }

    /// Reads a rule or a preset, as a call or a file gives it.
    static func rules(_ object: JSONObject, place: String = "") throws(PlatformError) -> [FaultRule] {
        guard object["preset"] != nil else { return [try FaultRule(object, place: place)] }
        var body = AdminBody(object, place: place)
        guard let name = try body.text("preset"), let preset = FaultPreset(rawValue: name) else {
            throw body.wrong("preset", "one of " + FaultPreset.allCases.map(\.rawValue).joined(separator: ", "))
        }
        let seed = try body.integer("seed", in: 0...Int.max)
        try body.finish(known: ["preset", "seed"])
        return preset.rules(seed: seed)
    }

    /// Reads a file: a list of rules and presets, or what `GET faults` has answered.
    static func rules(file bytes: [UInt8]) throws(PlatformError) -> [FaultRule] {
        let json: JSON
        do { json = try JSON.parse(bytes) } catch {
            throw PlatformError(400, "bad.request", "The file is not valid JSON: \(error).")
        }
        guard let list = json.array ?? json["faults"]?.array, json.object?.count ?? 1 == 1 else {
            throw PlatformError(400, "bad.request", "The file has to hold a list of rules, or {\"faults\": […]}.")
        }
        var rules: [FaultRule] = []
        for (index, element) in list.enumerated() {
            guard var object = element.object else { throw AdminBody.wrong("[\(index)]", "a rule, or a preset") }
            for name in state { object[name] = nil }
            rules += try self.rules(object, place: "[\(index)].")
        }
        return rules
    }

    /// The rule, if it is well formed.
    func checked() throws(PlatformError) -> FaultRule { try FaultRule(json) }
}

extension FaultMatch {
    private static let fields = [
        "method", "path", "operation", "client", "afterRequests", "times", "probability",
    ]

    fileprivate init(_ json: JSON?, place: String) throws(PlatformError) {
        self.init()
        guard let json else { return }
        guard let object = json.object else { throw AdminBody.wrong(place, "an object") }
        var body = AdminBody(object, place: place + ".")
        method = try Self.method(&body)
        path = try Self.path(&body)
        operation = try body.name("operation")
        client = try body.name("client")
        afterRequests = try body.integer("afterRequests", in: 0...FaultRule.limit) ?? 0
        times = try body.integer("times", in: 1...FaultRule.limit)
        probability = try body.number("probability", in: 0...1)
        try body.finish(known: Self.fields)
    }

    private static func method(_ body: inout AdminBody) throws(PlatformError) -> HTTPMethod? {
        guard let text = try body.name("method") else { return nil }
        // Methods are case-sensitive: `get` would never match.
        guard text.utf8.allSatisfy({ $0.isTokenByte && $0 &- 0x61 >= 26 }) else {
            throw body.wrong("method", "a method in capitals, such as GET")
        }
        return HTTPMethod(rawValue: text)
    }

    private static func path(_ body: inout AdminBody) throws(PlatformError) -> String? {
        guard let text = try body.name("path") else { return nil }
        guard text.hasPrefix("/") || text.hasPrefix("*"), !text.contains("?") else {
            throw body.wrong("path", "a path such as /api/v2/users/*, without host and query")
        }
        return text
    }
}

// MARK: - Scripts

extension FaultRule.Script {
    fileprivate init(_ json: JSON, place: String) throws(PlatformError) {
        guard let list = json.array else {
            self = .always(try FaultAction(json, place: place))
            return
        }
        guard !list.isEmpty else { throw AdminBody.wrong(place, "an action, or a list of at least one") }
        var elements: [[FaultAction]] = []
        for (index, element) in list.enumerated() {
            elements.append(try Self.element(element, place: "\(place)[\(index)]"))
        }
        self = .list(elements)
    }

    private static func element(_ json: JSON, place: String) throws(PlatformError) -> [FaultAction] {
        guard let list = json.array else { return [try FaultAction(json, place: place)] }
        guard !list.isEmpty else { throw AdminBody.wrong(place, "an action, or a list of at least one") }
        var actions: [FaultAction] = []
        for (index, element) in list.enumerated() {
            let action = try FaultAction(element, place: "\(place)[\(index)]")
            if let problem = problem(of: action, behind: actions) {
                throw AdminBody.wrong("\(place)[\(index)]", "something else: \(problem)")
            }
            actions.append(action)
        }
        return actions
    }

    /// Why an action cannot be done together with those before it; nil if it can.
    private static func problem(of action: FaultAction, behind others: [FaultAction]) -> String? {
        guard !others.isEmpty else { return nil }
        if let pass = (others + [action]).first(where: { $0.part == .alone }) { return "\(pass.type) stands alone" }
        let ends = others.first { $0 == .reset || $0 == .close }
        switch action.part {
        case .alone: return nil
        case .before:
            let late = others.first { $0.part != .before }
            return late.map { "\(action.type) has to stand before \($0.type)" }
        case .answer:
            if let other = others.first(where: { $0.part == .answer }) {
                return "there is \(other.type) already, and one request gets one answer"
            }
            let breaks = others.first { $0.part == .body }
            guard action == .reset || action == .close else { return nil }
            return breaks.map { "\(action.type) sends nothing that \($0.type) could break" }
        case .body:
            if let ends { return "\(ends.type) sends nothing that \(action.type) could break" }
            let other = others.first { $0.part == .body }
            return other.map { "there is \($0.type) already, and one reply breaks in one way" }
        }
    }
}

extension AdminBody {
    /// Takes a text that is not empty.
    fileprivate mutating func name(_ name: String) throws(PlatformError) -> String? {
        guard let text = try text(name) else { return nil }
        guard !text.isEmpty else { throw wrong(name, "a string that is not empty") }
        return text
    }

    /// Takes a number in `range`; nil if it is not there.
    mutating func number(_ name: String, in range: ClosedRange<Double>) throws(PlatformError) -> Double? {
        guard let value = take(name) else { return nil }
        guard let number = value.double, range.contains(number) else {
            throw wrong(name, "a number from \(JSON(range.lowerBound)) to \(JSON(range.upperBound))")
        }
        return number
    }

    /// Takes a whole number that has to be there.
    mutating func needed(_ name: String, in range: ClosedRange<Int>) throws(PlatformError) -> Int {
        guard let number = try integer(name, in: range) else {
            throw wrong(name, "there: a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }
}
