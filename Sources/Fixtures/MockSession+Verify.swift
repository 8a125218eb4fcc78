public import MockServer
public import PlatformCore

/// What assertions are made of: each throws what an assertion would report.
extension MockSession {
    /// Makes sure that a request came as often as it should.
    ///
    /// - Throws: ``FixtureFailure`` with the closest requests, and `curl` to send the closest of them again.
    public func verifyCalled(_ match: RequestMatch, times: RequestTimes = .atLeast(1)) throws(FixtureFailure) {
        do throws(VerificationFailure) { try verify(match, times) } catch {
            throw FixtureFailure(explain(error, isTooFew: error.count < times.range.lowerBound))
        }
    }

    private func explain(_ failure: VerificationFailure, isTooFew: Bool) -> String {
        var parts = [failure.description]
        let ids = failure.closest.prefix(1).map(\.request) + (failure.closest.isEmpty ? failure.requests.suffix(1) : [])
        let shown = requests().filter { ids.contains($0.id) }
        parts += shown.map { "  request \($0.id) was answered \($0.status.code) \($0.outcome.rawValue)" }
        parts += shown.map { SessionSummary.reproduction(of: $0, in: self) }
        if shown.isEmpty { parts.append("  " + SessionSummary.journal(self)) }
        // What was expected may have come in another form.
        if isTooFew, let misses = SessionSummary.misses(self) { parts.append("  " + misses) }
        return parts.joined(separator: "\n")
    }

    /// Makes sure that every request was answered, by a recording or by the mock itself.
    ///
    /// - Throws: ``FixtureFailure`` with the closest recordings of each request that was not, and `curl` to send it again.
    public func verifyNoUnmatched() throws(FixtureFailure) {
        if let misses = SessionSummary.misses(self) { throw FixtureFailure(misses) }
    }

    /// Makes sure that the client did nothing wrong.
    ///
    /// - Parameter includingNotes: whether what is only worth a note counts too: misses and repeated recordings.
    /// - Throws: ``FixtureFailure`` with the verdicts and the requests that prove them.
    public func verifyNoVerdicts(includingNotes: Bool = false) throws(FixtureFailure) {
        let verdicts = verdicts.filter { includingNotes || $0.severity == .error }
        guard !verdicts.isEmpty else { return }
        let requests = requests()
        let lines = verdicts.map { verdict in
            let proof = requests.filter { verdict.requests.contains($0.id) }
            let last = proof.last.map { "\n" + SessionSummary.reproduction(of: $0, in: self) } ?? ""
            return "  \(verdict)" + proof.map { "\n    \($0)" }.joined() + last
        }
        throw FixtureFailure(
            (["expected no verdict on the client, got \(verdicts.count):"] + lines).joined(separator: "\n"))
    }

    /// Makes sure that the client bought exactly one new token.
    ///
    /// That is by a refresh token, or by client credentials once more after a 401. A login that the server failed (5xx), so
    /// that it had to be repeated, does not count.
    ///
    /// - Throws: ``FixtureFailure`` with the requests that did.
    public func verifySingleRefresh() throws(FixtureFailure) {
        let requests = requests()
        let refreshes = Self.refreshes(requests)
        if refreshes.count == 1, refreshes[0].status == 200 { return }
        let refused = requests.filter { $0.status == 401 }
        let count =
            switch refreshes.count {
            case 0: "there was none"
            case 1: "and it was refused"
            default: "there were \(refreshes.count)"
            }
        let list = refreshes.prefix(20).map { "\n  \($0)" }.joined()
        let why =
            refused.isEmpty
            ? "\n  no request was answered 401, so that there was no reason for one"
            : "\n  \(refused.count) requests were answered 401, the first of them \(refused[0])"
        let curl = (refreshes.last ?? refused.first).map { "\n" + SessionSummary.reproduction(of: $0, in: self) } ?? ""
        throw FixtureFailure("expected exactly one refresh of the token, \(count)\(list)\(why)\(curl)")
    }

    private static func refreshes(_ requests: [JournaledRequest]) -> [JournaledRequest] {
        var refused: Set<String> = []
        return requests.filter { request in
            guard request.path == "/oauth/token" else {
                if request.status == 401, let client = request.client { refused.insert(client) }
                return false
            }
            guard request.status.code < 500 else { return false }
            let isLoginAgain = request.client.map(refused.contains) ?? false
            return request.body["grant_type"]?.string == "refresh_token" || isLoginAgain
        }
    }
}

extension MockSession {
    /// Makes sure that a body is an error of the platform: its members, their types, the status and the code.
    ///
    /// - Parameters:
    ///   - body: the bytes of the body.
    ///   - status: the status of the response.
    ///   - code: the code that is expected; nil: any.
    ///   - correlationID: what `ININ-Correlation-Id` said; nil: not compared.
    /// - Throws: ``FixtureFailure`` with each member that differs, and the golden sample.
    public static func verifyErrorBody(
        _ body: some Sequence<UInt8>, status: HTTPStatus, code: String? = nil, correlationID: String? = nil
    ) throws(FixtureFailure) {
        let problems = ErrorShape(status: status, code: code, correlationID: correlationID).problems(in: Array(body))
        guard !problems.isEmpty else { return }
        throw FixtureFailure(
            (["expected the platform's error body for \(status):"] + problems.map { "  \($0)" }
                + ["  a good one: \(Samples.errorBody(status, code: code).text)"]).joined(separator: "\n"))
    }
}
