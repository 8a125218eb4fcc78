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

    /// Notes what was found and answers the verdict that tells of it.
    mutating func add(_ finding: Finding) -> Verdict {
        let code = finding.code
        var (subject, message) = (Subject(code: code, name: finding.subject), finding.message)
        if places[subject] == nil, verdicts.count >= Self.limit {
            subject = Subject(code: code, name: "")
            message = "there are more than \(Self.limit) verdicts; this one is on all further subjects"
        }
        let place = places[subject] ?? verdicts.count
        if place == verdicts.count {
            verdicts.append(Verdict(code: code, message: message, count: 0, requests: []))
            places[subject] = place
        }
        verdicts[place].count += 1
        for id in finding.requests
        where verdicts[place].requests.count < Verdict.requestLimit && !verdicts[place].requests.contains(id) {
            verdicts[place].requests.append(id)
        }
        return verdicts[place]
    }
}

/// What a rule has found in an exchange.
struct Finding {
    let code: Verdict.Code
    let subject: AnyHashable
    /// The ids that prove it; those that the verdict names already are not named again.
    let requests: [Int]
    let message: String

    init(_ code: Verdict.Code, on subject: AnyHashable, requests: [Int], _ message: String) {
        self.code = code
        self.subject = subject
        self.requests = requests
        self.message = message
    }
}
