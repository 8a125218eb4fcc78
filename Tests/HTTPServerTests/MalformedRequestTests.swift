import HTTPServer
import XCTest

/// One request that must be refused, and how.
struct MalformedRequest {
    let name: String
    let bytes: [UInt8]
    let status: Int

    init(_ name: String, _ text: String, _ status: Int = 400) {
        self.name = name
        bytes = Array(text.utf8)
        self.status = status
    }

    init(_ name: String, bytes: [UInt8], _ status: Int = 400) {
        self.name = name
        self.bytes = bytes
        self.status = status
    }

    /// A good request with `fields` behind its Host.
    static func fields(_ name: String, _ fields: String, _ status: Int = 400) -> MalformedRequest {
        MalformedRequest(name, "POST / HTTP/1.1\r\nHost: h\r\n\(fields)\r\n\r\n", status)
    }

    /// A good head with a chunked body of `body`.
    static func chunked(_ name: String, _ body: String, _ status: Int = 400) -> MalformedRequest {
        MalformedRequest(name, "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n\(body)", status)
    }

    static func host(_ name: String, _ value: String) -> MalformedRequest {
        MalformedRequest(name, "GET / HTTP/1.1\r\nHost: \(value)\r\n\r\n")
    }

    static func line(_ name: String, _ line: String, _ status: Int = 400) -> MalformedRequest {
        MalformedRequest(name, "\(line)\r\nHost: h\r\n\r\n", status)
    }

    static let all = requestLines + targets + hosts + fieldSyntax + framings + chunks

    static let requestLines = [
        line("no target", "GET"),
        line("no version", "GET /"),
        line("an empty target", "GET  HTTP/1.1"),
        line("two spaces behind the method", "GET  / HTTP/1.1"),
        line("two spaces before the version", "GET /  HTTP/1.1"),
        line("a space behind the version", "GET / HTTP/1.1 "),
        line("a tab as separator", "GET\t/ HTTP/1.1"),
        line("a leading space", " GET / HTTP/1.1"),
        line("a fourth word", "GET / x HTTP/1.1"),
        line("a method that is no token", "G(T / HTTP/1.1"),
        line("a method with a colon", "GET: / HTTP/1.1"),
        line("a method beyond ASCII", "GÉT / HTTP/1.1"),
        line("a version in lower case", "GET / http/1.1"),
        line("a version without a dot", "GET / HTTP/11"),
        line("a version with three parts", "GET / HTTP/1.1.1"),
        line("a version of two digits", "GET / HTTP/1.10"),
        line("a version of two digits in front", "GET / HTTP/01.1"),
        line("a version that is no number", "GET / HTTP/x.y"),
        line("a version with a sign", "GET / HTTP/1.+"),
        line("another protocol", "GET / ICAP/1.0"),
        line("HTTP/2", "GET / HTTP/2.0", 505),
        line("HTTP/1.2", "GET / HTTP/1.2", 505),
        line("HTTP/0.9 with a number", "GET / HTTP/0.9", 505),
        line("CONNECT", "CONNECT h:443 HTTP/1.1", 501),
        line("a bare CR in the request line", "GET /\r HTTP/1.1"),
        line("a CR too many", "GET / HTTP/1.1\r"),
        MalformedRequest("LF alone behind the request line", "GET / HTTP/1.1\nHost: h\r\n\r\n"),
        MalformedRequest("LF alone everywhere", "GET / HTTP/1.1\nHost: h\n\n"),
        MalformedRequest("a leading LF", "\nGET / HTTP/1.1\r\nHost: h\r\n\r\n"),
        MalformedRequest("a leading CR", "\rGET / HTTP/1.1\r\nHost: h\r\n\r\n"),
        MalformedRequest("a leading CR CR LF", "\r\r\nGET / HTTP/1.1\r\nHost: h\r\n\r\n"),
        MalformedRequest("a leading NUL", "\u{0}GET / HTTP/1.1\r\nHost: h\r\n\r\n"),
        MalformedRequest("the simple request of HTTP/0.9", "GET /\r\n\r\n"),
        MalformedRequest("a response", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"),
        MalformedRequest("the preface of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
        MalformedRequest("a TLS hello", bytes: [0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xFC, 0x03, 0x03]),
    ]

    static let targets = [
        line("a fragment", "GET /a#b HTTP/1.1"),
        line("a NUL in the target", "GET /a\u{0}b HTTP/1.1"),
        line("a DEL in the target", "GET /a\u{7F}b HTTP/1.1"),
        line("UTF-8 in the target", "GET /é HTTP/1.1"),
        line("a tab in the target", "GET /a\tb HTTP/1.1"),
        line("a relative target", "GET a/b HTTP/1.1"),
        line("a target that is a query", "GET ?a=b HTTP/1.1"),
        line("* for GET", "GET * HTTP/1.1"),
        line("* and more", "OPTIONS *x HTTP/1.1"),
        line("an authority form", "GET h:80 HTTP/1.1"),
        line("another scheme", "GET ftp://h/ HTTP/1.1"),
        line("a scheme without slashes", "GET http:h/ HTTP/1.1"),
        line("a scheme with one slash", "GET http:/h HTTP/1.1"),
        line("a scheme alone", "GET http HTTP/1.1"),
        line("an absolute form without a host", "GET http:///a HTTP/1.1"),
        line("an absolute form that ends early", "GET http:// HTTP/1.1"),
        line("an absolute form with a port alone", "GET http://:80/ HTTP/1.1"),
        line("an absolute form with user info", "GET http://me@h/ HTTP/1.1"),
        line("an absolute form with a bad port", "GET http://h:x/ HTTP/1.1"),
        line("an absolute form with a fragment", "GET http://h/#x HTTP/1.1"),
    ]

    static let hosts = [
        MalformedRequest("no Host", "GET / HTTP/1.1\r\n\r\n"),
        MalformedRequest("no Host behind an absolute form", "GET http://h/ HTTP/1.1\r\n\r\n"),
        MalformedRequest("two Hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"),
        MalformedRequest("the same Host twice", "GET / HTTP/1.1\r\nHost: h\r\nHost: h\r\n\r\n"),
        MalformedRequest("two Hosts on 1.0", "GET / HTTP/1.0\r\nHost: a\r\nHost: b\r\n\r\n"),
        host("two hosts in one field", "a, b"),
        host("a host with a path", "a/b"),
        host("a host with a space", "a b"),
        host("a host with user info", "me@a"),
        host("a host with two ports", "a:80:90"),
        host("a host with a port that is no number", "a:http"),
        host("a port without a host", ":80"),
        host("a bracket without its end", "[::1"),
        host("something behind the bracket", "[::1]80"),
        host("an IPv6 address without brackets", "::1"),
        host("a host beyond ASCII", "é"),
    ]

    static let fieldSyntax = [
        fields("a space before the colon", "A : 1"),
        fields("a tab before the colon", "A\t: 1"),
        fields("a space before the colon of Content-Length", "Content-Length : 5"),
        fields("a space in a name", "A B: 1"),
        fields("a field without a colon", "A"),
        fields("a field without a name", ": 1"),
        fields("a name that is no token", "A@B: 1"),
        fields("a name beyond ASCII", "Ä: 1"),
        fields("a NUL in a name", "A\u{0}: 1"),
        fields("a folded value", "A: 1\r\n 2"),
        fields("a value folded with a tab", "A: 1\r\n\t2"),
        MalformedRequest("a fold behind the request line", "GET / HTTP/1.1\r\n Host: h\r\n\r\n"),
        fields("a NUL in a value", "A: \u{0}"),
        fields("a DEL in a value", "A: \u{7F}"),
        fields("a BEL in a value", "A: \u{7}"),
        fields("an escape in a value", "A: \u{1B}[31m"),
        fields("a bare CR in a value", "A: 1\r2"),
        fields("a bare CR that hides a field", "A: 1\rContent-Length: 5"),
        fields("a bare CR before CRLF", "A: 1\r"),
        fields("a bare CR as a line", "\rA: 1"),
        MalformedRequest("LF alone behind a field", "GET / HTTP/1.1\r\nHost: h\nA: 1\r\n\r\n"),
        MalformedRequest("LF alone as the empty line", "GET / HTTP/1.1\r\nHost: h\r\n\n"),
        MalformedRequest("CR CR LF as the empty line", "GET / HTTP/1.1\r\nHost: h\r\n\r\r\n\r\n"),
        fields("an expectation that nobody meets", "Expect: wonders", 417),
        fields("an expectation and more", "Expect: 100-continue, x", 417),
    ]

    static let framings = [
        fields("both framings", "Content-Length: 5\r\nTransfer-Encoding: chunked"),
        fields("both framings, the other way", "Transfer-Encoding: chunked\r\nContent-Length: 5"),
        fields("a length of 0 and chunked", "Content-Length: 0\r\nTransfer-Encoding: chunked"),
        fields("two lengths", "Content-Length: 5\r\nContent-Length: 6"),
        fields("the same length twice", "Content-Length: 5\r\nContent-Length: 5"),
        fields("a length of 0 twice", "Content-Length: 0\r\nContent-Length: 0"),
        fields("a list of lengths", "Content-Length: 5, 5"),
        fields("an empty length", "Content-Length:"),
        fields("a negative length", "Content-Length: -1"),
        fields("a length with a sign", "Content-Length: +5"),
        fields("a hexadecimal length", "Content-Length: 0x5"),
        fields("a length with a letter", "Content-Length: 5a"),
        fields("a length with a space", "Content-Length: 5 5"),
        fields("a length with a fraction", "Content-Length: 5.0"),
        fields("a length in quotes", "Content-Length: \"5\""),
        fields("a length beyond the limit", "Content-Length: 16777217", 413),
        fields("a length beyond 64 bits", "Content-Length: 18446744073709551621", 413),
        fields("two codings", "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked"),
        fields("chunked twice", "Transfer-Encoding: chunked, chunked", 501),
        fields("another coding", "Transfer-Encoding: gzip", 501),
        fields("another coding before chunked", "Transfer-Encoding: gzip, chunked", 501),
        fields("identity", "Transfer-Encoding: identity", 501),
        fields("an empty coding", "Transfer-Encoding:", 501),
        fields("a coding like chunked", "Transfer-Encoding: xchunked", 501),
        fields("a coding in quotes", "Transfer-Encoding: \"chunked\"", 501),
        fields("a vertical tab before chunked", "Transfer-Encoding: \u{B}chunked"),
        MalformedRequest("a coding on HTTP/1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n"),
    ]

    static let chunks = [
        chunked("a size that is no number", "x\r\n"),
        chunked("an empty size", "\r\n"),
        chunked("an empty size with an extension", ";a=b\r\n"),
        chunked("a negative size", "-1\r\n"),
        chunked("a size with a sign", "+1\r\nx\r\n"),
        chunked("a size with 0x", "0x1\r\nx\r\n"),
        chunked("a space before the size", " 1\r\nx\r\n"),
        chunked("a space behind the size", "1 \r\nx\r\n"),
        chunked("a size of 16 digits", "0000000000000001\r\nx\r\n"),
        chunked("a size that overflows", "fffffffffffffffff\r\n"),
        chunked("a size beyond the limit", "1000001\r\n", 413),
        chunked("a size beyond the limit in 15 digits", "fffffffffffffff\r\n", 413),
        chunked("two chunks beyond the limit", "1\r\nx\r\n1000000\r\n", 413),
        chunked("a size that ends with LF", "1\nx\r\n"),
        chunked("a bare CR behind the size", "1\rx\r\n"),
        chunked("a bare CR in an extension", "1;a\rb\r\nx\r\n"),
        chunked("a NUL in an extension", "1;a\u{0}\r\nx\r\n"),
        chunked("a comma behind the size", "1,1\r\nx\r\n"),
        chunked("a chunk that is too long", "1\r\nxyz\r\n"),
        chunked("a chunk that ends with LF", "1\r\nx\n"),
        chunked("a chunk without its end", "1\r\nx0\r\n\r\n"),
        chunked("a trailer without a colon", "0\r\nA\r\n\r\n"),
        chunked("a trailer without a name", "0\r\n: 1\r\n\r\n"),
        chunked("a folded trailer", "0\r\nA: 1\r\n 2\r\n\r\n"),
        chunked("a space before a trailer's colon", "0\r\nA : 1\r\n\r\n"),
        chunked("a trailer that ends with LF", "0\r\nA: 1\n\r\n"),
        chunked("a NUL in a trailer", "0\r\nA: \u{0}\r\n\r\n"),
        chunked("LF alone as the end", "0\r\n\n"),
    ]
}

final class MalformedRequestTests: XCTestCase {
    func testMalformedRequest_isRefusedHoweverItIsSplit() {
        XCTAssertGreaterThanOrEqual(MalformedRequest.all.count, 80)
        for malformed in MalformedRequest.all {
            let whole = outcomes([malformed.bytes[...]])
            XCTAssertEqual(whole.map(\.status), [malformed.status], malformed.name)
            XCTAssertEqual(outcomes(pieces(malformed.bytes, of: 1)), whole, malformed.name)
            for split in 1..<malformed.bytes.count {
                let parts = [malformed.bytes[..<split], malformed.bytes[split...]]
                XCTAssertEqual(outcomes(parts), whole, "\(malformed.name), split at \(split)")
            }
        }
    }

    func testMalformedRequest_isRefusedBehindAGoodOne() {
        let good = Array("GET / HTTP/1.1\r\nHost: h\r\n\r\n".utf8)
        for malformed in MalformedRequest.all {
            let bytes = good + malformed.bytes
            XCTAssertEqual(outcomes([bytes[...]]).map(\.status), [nil, malformed.status], malformed.name)
        }
    }

    func testTwoFramings_areRefusedForThatReason() {
        let framings = ["Content-Length: 5\r\n", "Transfer-Encoding: chunked\r\n"]
        for fields in [framings, framings.reversed()] {
            let found = outcomes("POST / HTTP/1.1\r\nHost: h\r\n\(fields.joined())\r\n")
            guard case .failure(let failure) = found.first else { return XCTFail("accepted: \(found)") }
            XCTAssertEqual(failure.description, "400: there are both Content-Length and Transfer-Encoding")
        }
    }

    func testTwoContentLengths_areRefused() {
        let found = outcomes("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\nContent-Length: 5\r\n\r\nhello")
        XCTAssertEqual(found.map(\.status), [400])
    }
}
