/// What the session was asked, as a test looks at it.
///
/// ```swift
/// try session.verify("GET /api/v2/users/me", .times(2))
/// try session.verify(sequence: ["POST /oauth/token", "GET /api/v2/users/*"])
/// XCTAssertEqual(session.verdicts, [])
/// ```
extension MockSession {
    /// The requests that match, oldest first; the journal keeps the newest 10,000.
    public func requests(matching match: RequestMatch = .any) -> [JournaledRequest] {
        Verification(session).entries(matching: match).map { JournaledRequest($0, in: session) }
    }

    /// How many requests match.
    public func count(_ match: RequestMatch = .any) -> Int { Verification(session).entries(matching: match).count }

    /// Makes sure that a request came as often as it should.
    ///
    /// - Parameters:
    ///   - match: the requests that are meant.
    ///   - times: how often; at least once unless said otherwise.
    /// - Throws: ``VerificationFailure``, which tells what came instead.
    public func verify(_ match: RequestMatch, _ times: RequestTimes = .atLeast(1)) throws(VerificationFailure) {
        try Verification(session).verify(match, times)
    }

    /// Makes sure that requests came in that order; others may have come in between.
    ///
    /// - Throws: ``VerificationFailure``, which tells which step was not found.
    public func verify(sequence steps: [RequestMatch]) throws(VerificationFailure) {
        try Verification(session).verify(sequence: steps)
    }

    /// The recorded requests that are closest to one, closest first, at most three.
    package func closestRecordings(to request: JournaledRequest) -> [NearMiss] {
        // A recording that cannot be read any more has been reported where it was met.
        (try? session.replayer.library.nearMisses(request.entry.request, role: request.entry.role)) ?? []
    }

    /// What the client did wrong so far, and what a test should know.
    public var verdicts: [Verdict] { session.verdicts }
}
