import PlatformCore
import XCTest

/// The vectors are those of FIPS 180-4 as NIST publishes them (csrc.nist.gov, Example Values, and SHAVS).
final class SHA256Tests: XCTestCase {
    private func digest(_ bytes: [UInt8]) -> String {
        SHA256.hash(bytes).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    func testVectors_haveTheirDigest() {
        for (text, expected) in [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
        ] { XCTAssertEqual(digest(Array(text.utf8)), expected) }
    }

    func testMillionLetters_haveTheirDigest() {
        XCTAssertEqual(
            digest(Array(repeating: UInt8(ascii: "a"), count: 1_000_000)),
            "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }
}
