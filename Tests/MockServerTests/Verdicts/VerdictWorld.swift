@testable import MockServer
import PlatformCore
import XCTest

/// A session whose exchanges a test makes up: what came when, and what it was answered.
struct VerdictWorld {
    let mock: MockPlatform
    private let locator: RequestLocator

    init(_ mock: MockPlatform) {
        self.mock = mock
        locator = RequestLocator(sessions: mock.sessions, region: .us_east_1)
        mock.sessions.standard.clock.mode = .frozen(at: Instant(milliseconds: 1_700_000_000_000))
    }

    var session: Session { mock.sessions.standard }
    var verdicts: [Verdict] { session.verdicts }
    var codes: [Verdict.Code] { verdicts.map(\.code) }

    /// A request that has come and is not answered yet.
    func arrival(of request: HTTPRequest, on connection: UInt64 = 0) throws -> RequestContext {
        var request = request
        request.connectionID = connection
        return try locator.locate(request)
    }

    /// Answers what has come.
    func answer(_ context: RequestContext, _ answer: Answer) { session.note(answer, to: context, durationMicros: 0) }

    /// A request and its answer.
    func exchange(_ request: HTTPRequest, _ status: Int, _ fields: HTTPFields = [:], on connection: UInt64 = 0) throws {
        answer(try arrival(of: request, on: connection), Self.answer(status, fields))
    }

    static func answer(_ status: Int, _ fields: HTTPFields = [:], fault: HTTPResponse.WireFault.Kind? = nil) -> Answer {
        var response = HTTPResponse(status: HTTPStatus(status), fields: fields)
        response.wireFault = fault.map { .init($0) }
        return Answer(response, status == 401 ? .unauthorized : .fault)
    }

    /// An answer of the token endpoint that tells of tokens.
    func grant(_ event: TokenEvent) throws {
        var answer = Answer(HTTPResponse(status: 200), .oauth)
        if case .rotatedTokenPresented = event { answer = Answer(HTTPResponse(status: 400), .oauth) }
        answer.tokenEvent = event
        self.answer(try arrival(of: .tokenRequest(form: "grant_type=refresh_token&refresh_token=x")), answer)
    }

    /// A refresh that has replaced the token `old`.
    func refresh(_ old: String, to new: String) throws {
        try grant(.refreshed(old: BearerToken(old), new: BearerToken(new), clientID: "app"))
    }

    func pass(seconds: Double) { session.clock.advance(bySeconds: seconds) }
}

extension MockTestCase {
    func verdictWorld(_ interactions: [Interaction] = [.of("/api/v2/users/me")]) throws -> VerdictWorld {
        VerdictWorld(try mock(interactions))
    }
}

/// Asserts that there is one verdict, with that code and those requests.
func assertVerdict(
    _ verdicts: [Verdict], _ code: Verdict.Code, _ requests: [Int], count: Int = 1, file: StaticString = #filePath,
    line: UInt = #line
) {
    XCTAssertEqual(verdicts.map(\.code), [code], "\(verdicts)", file: file, line: line)
    XCTAssertEqual(verdicts.first?.requests, requests, "\(verdicts)", file: file, line: line)
    XCTAssertEqual(verdicts.first?.count, count, "\(verdicts)", file: file, line: line)
}
