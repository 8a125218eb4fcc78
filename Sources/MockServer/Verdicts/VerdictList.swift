/// The verdicts of a session: one for each code and subject, in the order in which they were first found.
struct VerdictList {
    /// What a verdict is on: the same thing done twice counts, and is not told twice.
    struct Subject: Hashable {
        let code: Verdict.Code
        let name: AnyHashable
    }

    /// The most subjects that are told apart; what comes beyond is told once for each code.
    static let limit = 1_000

    private(set) var verdicts: [Verdict] = []
    private var places: [Subject: Int] = [:]
    /// The verdicts on recordings given again that name all the requests they can, by the key of the request.
    ///
    /// A client that polls earns one with every request, so that counting it has to cost next to nothing.
    private var repeats: [UInt64: Int] = [:]

    /// Counts one more repeat where nothing but the count changes.
    mutating func countRepeat(of key: UInt64) -> Bool {
        guard let place = repeats[key] else { return false }
        verdicts[place].count += 1
        return true
    }

    /// Notes what was found.
    ///
    /// - Returns: the verdict that tells of it, if it is new or names one more request.
    mutating func add(_ finding: Finding) -> Verdict? {
        let code = finding.code
        var (subject, message) = (Subject(code: code, name: finding.subject), finding.message)
        if places[subject] == nil, verdicts.count >= Self.limit {
            subject = Subject(code: code, name: "")
            message = { "there are more than \(Self.limit) verdicts; this one is on all further subjects" }
        }
        let place = places[subject] ?? verdicts.count
        if place == verdicts.count {
            verdicts.append(Verdict(code: code, message: message(), count: 0, requests: []))
            places[subject] = place
        }
        verdicts[place].count += 1
        let named = verdicts[place].requests.count
        for id in finding.requests
        where verdicts[place].requests.count < Verdict.requestLimit && !verdicts[place].requests.contains(id) {
            verdicts[place].requests.append(id)
        }
        if named == Verdict.requestLimit, let key = finding.repeatedKey { repeats[key] = place }
        return verdicts[place].requests.count > named ? verdicts[place] : nil
    }
}

/// What a rule has found in an exchange.
struct Finding {
    let code: Verdict.Code
    let subject: AnyHashable
    /// The ids that prove it; those that the verdict names already are not named again.
    let requests: [Int]
    /// Made only when the verdict is new.
    let message: () -> String
    /// The key of a request whose last recorded answer was given again.
    var repeatedKey: UInt64?

    init(_ code: Verdict.Code, on subject: AnyHashable, requests: [Int], _ message: @autoclosure @escaping () -> String)
    {
        self.code = code
        self.subject = subject
        self.requests = requests
        self.message = message
    }
}
