import HTTPServer
import PlatformCore
import XCTest

/// One request that must be read, and what must be read from it.
struct ValidRequest {
    let text: String
    let method: String
    let target: String
    var authority = "h"
    var body = ""
    var keepAlive = true
    var isHTTP10 = false

    /// Every form that the server reads.
    static let all: [ValidRequest] = [
        ValidRequest(text: "GET / HTTP/1.1\r\nHost: h\r\n\r\n", method: "GET", target: "/"),
        ValidRequest(text: "GET /a/b?c=d&e=%20 HTTP/1.1\r\nHost: h\r\n\r\n", method: "GET", target: "/a/b?c=d&e=%20"),
        ValidRequest(text: "GET /a? HTTP/1.1\r\nHost: h\r\n\r\n", method: "GET", target: "/a?"),
        ValidRequest(text: "GET /a?b?c HTTP/1.1\r\nHost: h\r\n\r\n", method: "GET", target: "/a?b?c"),
        ValidRequest(text: "GET //a HTTP/1.1\r\nHost: h\r\n\r\n", method: "GET", target: "//a"),
        ValidRequest(text: "HEAD / HTTP/1.1\r\nHost: h\r\n\r\n", method: "HEAD", target: "/"),
        ValidRequest(text: "M-SEARCH / HTTP/1.1\r\nHost: h\r\n\r\n", method: "M-SEARCH", target: "/"),
        ValidRequest(text: "get / HTTP/1.1\r\nHost: h\r\n\r\n", method: "get", target: "/"),
        ValidRequest(text: "OPTIONS * HTTP/1.1\r\nHost: h\r\n\r\n", method: "OPTIONS", target: "*"),
        ValidRequest(text: "\r\n\r\nGET / HTTP/1.1\r\nHost: h\r\n\r\n", method: "GET", target: "/"),
        // Hosts
        ValidRequest(text: "GET / HTTP/1.1\r\nHost: a.b:80\r\n\r\n", method: "GET", target: "/", authority: "a.b:80"),
        ValidRequest(text: "GET / HTTP/1.1\r\nHost: [::1]:8\r\n\r\n", method: "GET", target: "/", authority: "[::1]:8"),
        ValidRequest(text: "GET / HTTP/1.1\r\nHost: [::1]\r\n\r\n", method: "GET", target: "/", authority: "[::1]"),
        ValidRequest(text: "GET / HTTP/1.1\r\nHost:\r\n\r\n", method: "GET", target: "/", authority: ""),
        ValidRequest(text: "GET / HTTP/1.1\r\nhOsT:h\r\n\r\n", method: "GET", target: "/"),
        ValidRequest(text: "GET / HTTP/1.1\r\nHost: \t h \t\r\n\r\n", method: "GET", target: "/"),
        // Absolute form: its authority counts
        ValidRequest(text: "GET http://h/x?y HTTP/1.1\r\nHost: other\r\n\r\n", method: "GET", target: "/x?y"),
        ValidRequest(text: "GET HTTPS://h HTTP/1.1\r\nHost: h\r\n\r\n", method: "GET", target: "/"),
        ValidRequest(text: "GET http://h?y=/ HTTP/1.1\r\nHost: h\r\n\r\n", method: "GET", target: "/?y=/"),
        ValidRequest(
            text: "GET http://[::1]:80/ HTTP/1.1\r\nHost: h\r\n\r\n", method: "GET", target: "/",
            authority: "[::1]:80"),
        // Versions and Connection
        ValidRequest(
            text: "GET / HTTP/1.0\r\n\r\n", method: "GET", target: "/", authority: "", keepAlive: false,
            isHTTP10: true),
        ValidRequest(
            text: "GET / HTTP/1.0\r\nHost: h\r\nConnection: Keep-Alive\r\n\r\n", method: "GET", target: "/",
            isHTTP10: true),
        ValidRequest(
            text: "GET / HTTP/1.0\r\nHost: h\r\nConnection: close, keep-alive\r\n\r\n", method: "GET", target: "/",
            keepAlive: false, isHTTP10: true),
        ValidRequest(
            text: "GET / HTTP/1.1\r\nHost: h\r\nConnection: x , CLOSE ,\r\n\r\n", method: "GET", target: "/",
            keepAlive: false),
        ValidRequest(
            text: "GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\nConnection: keep-alive\r\n\r\n", method: "GET",
            target: "/", keepAlive: false),
        ValidRequest(text: "GET / HTTP/1.1\r\nHost: h\r\nConnection: closed\r\n\r\n", method: "GET", target: "/"),
        // Bodies
        ValidRequest(
            text: "POST /p HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nhello", method: "POST", target: "/p",
            body: "hello"),
        ValidRequest(
            text: "POST /p HTTP/1.1\r\nHost: h\r\nContent-Length: 0\r\n\r\n", method: "POST", target: "/p"),
        ValidRequest(
            text: "POST /p HTTP/1.1\r\nHost: h\r\nContent-Length: 0004\r\n\r\n\r\n\r\n", method: "POST", target: "/p",
            body: "\r\n\r\n"),
        ValidRequest(
            text: "POST /p HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: CHUNKED\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
            method: "POST", target: "/p", body: "hello"),
        ValidRequest(
            text: "POST /p HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "A;x=\"y\"\r\n0123456789\r\n00a;z\r\nabcdef\r\n\r\n\r\n000\r\nX-Sum: 1\r\nX-Y:\r\n\r\n",
            method: "POST", target: "/p", body: "0123456789abcdef\r\n\r\n"),
        ValidRequest(
            text: "POST /p HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", method: "POST",
            target: "/p"),
        ValidRequest(
            text: "PUT /p HTTP/1.1\r\nHost: h\r\nExpect: 100-Continue\r\nContent-Length: 2\r\n\r\nok", method: "PUT",
            target: "/p", body: "ok"),
        ValidRequest(
            text: "PUT /p HTTP/1.0\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\nok", method: "PUT",
            target: "/p", authority: "", body: "ok", keepAlive: false, isHTTP10: true),
    ]

    /// What the parser must say.
    func check(_ found: [Outcome], _ how: String, file: StaticString = #filePath, line: UInt = #line) {
        XCTAssertEqual(found.count, 1, "\(how): \(text)", file: file, line: line)
        guard let seen = found.first?.seen else { return XCTFail("\(how): \(text) → \(found)", file: file, line: line) }
        XCTAssertEqual(seen.method, method, text, file: file, line: line)
        XCTAssertEqual(seen.target, target, text, file: file, line: line)
        XCTAssertEqual(seen.authority, authority, text, file: file, line: line)
        XCTAssertEqual(seen.body, Array(body.utf8), text, file: file, line: line)
        XCTAssertEqual(seen.keepAlive, keepAlive, text, file: file, line: line)
        XCTAssertEqual(seen.isHTTP10, isHTTP10, text, file: file, line: line)
    }
}

final class HTTPRequestParserTests: XCTestCase {
    func testValidRequest_isReadHoweverItIsSplit() {
        for valid in ValidRequest.all {
            let bytes = Array(valid.text.utf8)
            valid.check(outcomes([bytes[...]]), "whole")
            valid.check(outcomes(pieces(bytes, of: 1)), "byte by byte")
            for split in 1..<bytes.count {
                valid.check(outcomes([bytes[..<split], bytes[split...]]), "split at \(split)")
            }
        }
    }

    func testPipelinedRequests_comeInOrderHoweverTheyAreSplit() {
        let bytes = ValidRequest.all.flatMap { Array($0.text.utf8) }
        let whole = outcomes([bytes[...]])
        XCTAssertEqual(whole.compactMap { $0.seen?.target }, ValidRequest.all.map(\.target))
        for size in [1, 2, 3, 7, 64, 1000] { XCTAssertEqual(outcomes(pieces(bytes, of: size)), whole, "by \(size)") }
    }

    func testFields_keepOrderCaseAndRepetition() {
        let found = outcomes("GET / HTTP/1.1\r\nHost: h\r\nX-A: 1\r\nx-a:  two words \r\nX-Empty:\r\nX-U: é\r\n\r\n")
        let fields = found.first?.seen?.fields
        XCTAssertEqual(fields?.values(for: "x-a"), ["1", "two words"])
        XCTAssertEqual(fields?["X-Empty"], "")
        XCTAssertEqual(fields?["X-U"], "é")
        XCTAssertEqual(fields?.map(\.name.rawName), ["Host", "X-A", "x-a", "X-Empty", "X-U"])
    }

    func testBytesBehindARequest_stayInTheInput() {
        var parser = HTTPRequestParser(limits: .init(), connectionID: 1)
        let bytes = Array("GET / HTTP/1.1\r\nHost: h\r\n\r\nGET".utf8)
        bytes.withUnsafeBytes { raw in
            var input = raw
            guard case .request = parser.consume(&input) else { return XCTFail("no request") }
            XCTAssertEqual(Array(input), Array("GET".utf8))
        }
    }

    func testKeptRequest_isNotTouchedByTheNextOne() {
        let found = outcomes(
            "GET /first HTTP/1.1\r\nHost: a\r\n\r\nPOST /second HTTP/1.1\r\nHost: b\r\nContent-Length: 1\r\n\r\nx")
        XCTAssertEqual(found.compactMap { $0.seen?.target }, ["/first", "/second"])
        XCTAssertEqual(found.compactMap { $0.seen?.authority }, ["a", "b"])
    }

    func testProgress_tellsWhatIsWaitedFor() {
        var parser = HTTPRequestParser(limits: .init(), connectionID: 1)
        func feed(_ text: String) -> HTTPRequestParser.Progress {
            Array(text.utf8).withUnsafeBytes { raw in
                var input = raw
                while !input.isEmpty { _ = parser.consume(&input) }
            }
            return parser.progress
        }
        XCTAssertEqual(parser.progress, .betweenRequests)
        XCTAssertEqual(feed("\r\n"), .betweenRequests)
        XCTAssertEqual(feed("P"), .inHead)
        XCTAssertEqual(feed("OST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"), .inBody)
        XCTAssertEqual(feed("1\r\nx"), .inBody)
        XCTAssertEqual(feed("\r\n0\r\n"), .inBody)
        XCTAssertEqual(feed("\r\n"), .betweenRequests)
    }

    func testFailedParser_staysFailed() {
        var parser = HTTPRequestParser(limits: .init(), connectionID: 1)
        for text in ["GET\n", "GET / HTTP/1.1\r\nHost: h\r\n\r\n"] {
            Array(text.utf8).withUnsafeBytes { raw in
                var input = raw
                guard case .failure(let failure) = parser.consume(&input) else { return XCTFail("read \(text)") }
                XCTAssertEqual(failure.status, 400)
            }
        }
    }
}

// MARK: - Expect

extension HTTPRequestParserTests {
    private func firstEvent(_ text: String) -> HTTPRequestParser.Event {
        var parser = HTTPRequestParser(limits: .init(), connectionID: 1)
        return Array(text.utf8).withUnsafeBytes { raw in
            var input = raw
            return parser.consume(&input)
        }
    }

    func testExpect_asksForContinueOnceTheHeadIsThere() {
        for framing in ["Content-Length: 2", "Transfer-Encoding: chunked"] {
            let event = firstEvent("PUT / HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\n\(framing)\r\n\r\n")
            guard case .continueExpected = event else { return XCTFail("\(framing): \(event)") }
        }
    }

    func testExpect_isIgnoredWhereNoBodyHasToBeWaitedFor() {
        let http10 = firstEvent("PUT / HTTP/1.0\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n")
        guard case .needsInput = http10 else { return XCTFail("1.0: \(http10)") }
        let here = firstEvent("PUT / HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\nab")
        guard case .request = here else { return XCTFail("body is there: \(here)") }
        let empty = firstEvent("PUT / HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\n\r\n")
        guard case .request = empty else { return XCTFail("no body: \(empty)") }
    }
}

// MARK: - Limits

extension HTTPRequestParserTests {
    private func checkLimit(
        _ limits: HTTPRequestParser.Limits, fits: String, exceeds: String, status: Int, line: UInt = #line
    ) {
        for size in [1, 5, Int.max / 2] {
            let good = outcomes(pieces(Array(fits.utf8), of: size), limits: limits)
            XCTAssertNotNil(good.first?.seen, "\(good) by \(size)", line: line)
            let bad = outcomes(pieces(Array(exceeds.utf8), of: size), limits: limits)
            XCTAssertEqual(bad.first?.status, status, "by \(size)", line: line)
        }
    }

    func testHead_mayHaveExactlyTheLimit() {
        let head = "GET / HTTP/1.1\r\nHost: h\r\n\r\n"
        var limits = HTTPRequestParser.Limits()
        limits.headBytes = head.utf8.count
        let longer = head.replacing("Host: h", with: "Host: hh")
        checkLimit(limits, fits: head, exceeds: longer, status: 431)
        checkLimit(limits, fits: head + head, exceeds: String(repeating: "G", count: 100), status: 431)
    }

    func testEmptyLinesInFront_doNotCountAsHead() {
        let head = "GET / HTTP/1.1\r\nHost: h\r\n\r\n"
        var limits = HTTPRequestParser.Limits()
        limits.headBytes = head.utf8.count
        XCTAssertNotNil(outcomes("\r\n\r\n" + head, limits: limits).first?.seen)
    }

    func testFieldCount_mayBeExactlyTheLimit() {
        var limits = HTTPRequestParser.Limits()
        limits.fieldCount = 3
        let head = "GET / HTTP/1.1\r\nHost: h\r\nA: 1\r\nB: 2\r\n"
        checkLimit(limits, fits: head + "\r\n", exceeds: head + "C: 3\r\n\r\n", status: 431)
    }

    func testBody_mayHaveExactlyTheLimit() {
        var limits = HTTPRequestParser.Limits()
        limits.bodyBytes = 4
        let head = "POST / HTTP/1.1\r\nHost: h\r\n"
        checkLimit(
            limits, fits: head + "Content-Length: 4\r\n\r\nabcd", exceeds: head + "Content-Length: 5\r\n\r\n",
            status: 413)
        let chunked = head + "Transfer-Encoding: chunked\r\n\r\n"
        checkLimit(
            limits, fits: chunked + "2\r\nab\r\n2\r\ncd\r\n0\r\n\r\n", exceeds: chunked + "2\r\nab\r\n3\r\n",
            status: 413)
    }

    func testChunkLine_mayHaveExactlyTheLimit() {
        let head = "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"
        let rest = "\r\nx\r\n0\r\n\r\n"
        checkLimit(
            .init(), fits: head + "1;" + String(repeating: "e", count: 8188) + rest,
            exceeds: head + "1;" + String(repeating: "e", count: 8189) + rest, status: 400)
    }

    func testTrailer_mayHaveExactlyTheLimit() {
        var limits = HTTPRequestParser.Limits()
        limits.headBytes = 100
        let head = "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n"
        let line = "X: " + String(repeating: "y", count: 45) + "\r\n"
        checkLimit(limits, fits: head + line + line + "\r\n", exceeds: head + line + line + "Z:\r\n\r\n", status: 431)
        let twice = String(repeating: head + line + line + "\r\n", count: 2)
        XCTAssertEqual(outcomes(twice, limits: limits).compactMap(\.seen).count, 2, "each request has its own limit")
    }
}
