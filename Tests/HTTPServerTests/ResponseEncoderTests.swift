import Foundation
import PlatformCore
import XCTest

@testable import HTTPServer

final class ResponseEncoderTests: XCTestCase {
    private func head(
        _ response: HTTPResponse, _ framing: ResponseEncoder.Framing = .none, connection: StaticString? = nil
    ) -> [String] {
        var encoder = ResponseEncoder()
        var output: [UInt8] = []
        encoder.appendHead(of: response, framing: framing, connection: connection, to: &output)
        return String(decoding: output, as: UTF8.self).components(separatedBy: "\r\n")
    }

    func testHead_isStatusLineFieldsDateFramingConnection() {
        var response = HTTPResponse(status: 200, fields: ["Content-Type": "text/plain", "Set-Cookie": "a"])
        response.addedFields = ["Set-Cookie": "b"]
        response.dateSeconds = 0
        let lines = head(response, .length(12), connection: "close")
        XCTAssertEqual(
            Array(lines[..<4]), ["HTTP/1.1 200 OK", "Content-Type: text/plain", "Set-Cookie: a", "Set-Cookie: b"])
        XCTAssertTrue(lines[4].hasPrefix("Date: "))
        XCTAssertEqual(Array(lines[5...]), ["Content-Length: 12", "Connection: close", "", ""])
    }

    func testFraming_decidesTheFields() {
        let response = HTTPResponse(status: 200)
        XCTAssertEqual(head(response, .length(0))[2...], ["Content-Length: 0", "", ""])
        XCTAssertEqual(head(response, .length(1_234_567_890))[2], "Content-Length: 1234567890")
        XCTAssertEqual(head(response, .chunked)[2...], ["Transfer-Encoding: chunked", "", ""])
        XCTAssertEqual(head(response, .none)[2...], ["", ""])
        XCTAssertEqual(head(response, .untilClose)[2...], ["", ""])
    }

    func testStatusLine_hasCodeAndReason() {
        XCTAssertEqual(head(HTTPResponse(status: 404))[0], "HTTP/1.1 404 Not Found")
        XCTAssertEqual(head(HTTPResponse(status: 299))[0], "HTTP/1.1 299 ")
    }

    func testDate_isThatOfTheResponseAndIsWrittenAnew() {
        var encoder = ResponseEncoder()
        var output: [UInt8] = []
        var response = HTTPResponse(status: 200)
        for second in [Int64(1), 1, 2] {
            response.dateSeconds = second
            encoder.appendHead(of: response, framing: .none, connection: nil, to: &output)
        }
        XCTAssertEqual(String(decoding: output, as: UTF8.self).components(separatedBy: "\r\nDate: ").count, 4)
    }

    func testChangedFields_areSentAsTheyAreNow() {
        var fields: HTTPFields = ["A": "1", "B": "2"]
        fields[HTTPField.Name("a")] = "3"
        XCTAssertEqual(head(HTTPResponse(status: 200, fields: fields))[1...2], ["B: 2", "a: 3"])
    }
}
