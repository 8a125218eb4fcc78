import Foundation
import PlatformCore
import XCTest

final class Base64Tests: XCTestCase {
    func testVectorsOfRFC4648_areEncodedAndDecoded() {
        for (text, encoded) in [
            ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ] {
            XCTAssertEqual(Base64.encode(Array(text.utf8)), encoded)
            XCTAssertEqual(Base64.decode(encoded), Array(text.utf8))
            let unpadded = String(encoded.prefix { $0 != "=" })
            XCTAssertEqual(Base64.encode(Array(text.utf8), alphabet: .url), unpadded)
            XCTAssertEqual(Base64.decode(unpadded, alphabet: .url), Array(text.utf8))
        }
    }

    func testAlphabets_differInTwoCharacters() {
        XCTAssertEqual(Base64.encode([0xFB, 0xFF, 0xBF]), "+/+/")
        XCTAssertEqual(Base64.encode([0xFB, 0xFF, 0xBF], alphabet: .url), "-_-_")
        XCTAssertEqual(Base64.decode("-_-_", alphabet: .url), [0xFB, 0xFF, 0xBF])
        XCTAssertNil(Base64.decode("-_-_"))
        XCTAssertNil(Base64.decode("+/+/", alphabet: .url))
    }

    func testInvalidStandardText_isNil() {
        for text in [
            "Z", "Zg", "Zg=", "Zm8", "Zg===", "=", "==", "===", "====", "Zg==Zg==", "Zg=a", "Z===", "Zm9v=", "Zm 9v",
            "Zm9v\n",
            "Zh==", "Zm9=", "Zm9vé", "Zm9*", "=Zg=",
        ] { XCTAssertNil(Base64.decode(text), text) }
    }

    func testInvalidURLText_isNil() {
        for text in ["Z", "Zg==", "Zm8=", "Zh", "Zm9", "Zm9vZ", "Zm 9", "Zm9v\n"] {
            XCTAssertNil(Base64.decode(text, alphabet: .url), text)
        }
    }

    func testRandomBytes_areEncodedAsByFoundation() {
        var random = SeededGenerator(seed: 8)
        for length in 0..<200 {
            let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
            XCTAssertEqual(Base64.encode(bytes), Data(bytes).base64EncodedString())
            XCTAssertEqual(Base64.decode(Base64.encode(bytes)), bytes)
            XCTAssertEqual(Base64.decode(Base64.encode(bytes, alphabet: .url), alphabet: .url), bytes)
        }
    }
}
