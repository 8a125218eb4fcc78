import PlatformCore
import XCTest

@testable import HTTPServer

final class HTTPBytesTests: XCTestCase {
    private let alphanumeric = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"

    private func check(_ belongs: (UInt8) -> Bool, _ expected: String, line: UInt = #line) {
        let bytes = (UInt8.min...UInt8.max).filter(belongs)
        XCTAssertEqual(bytes, Array(expected.utf8).sorted(), line: line)
    }

    func testByteClasses_areThoseOfTheGrammar() {
        check(\.isTokenByte, alphanumeric + "!#$%&'*+-.^_`|~")
        check(\.isHostByte, alphanumeric + "-._~%!$&'()*+;=")
        check(\.isTargetByte, alphanumeric + "!\"$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
        check(\.isBlank, " \t")
        check(\.isDigit, "0123456789")
        let controls = (UInt8.min...UInt8.max).filter { !$0.isFieldValueByte }
        XCTAssertEqual(controls, Array(0...8) + Array(10...31) + [127])
    }

    func testHexDigits_haveTheirValues() {
        let values = "0123456789abcdefABCDEF/:@Gg`".utf8.map(\.hexadecimalValue)
        XCTAssertEqual(values, (0...15).map { $0 } + (10...15).map { $0 } + Array(repeating: nil, count: 6))
    }
}
