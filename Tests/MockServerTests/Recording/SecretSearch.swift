import Foundation
import PlatformCore
import XCTest
/// Looks for secrets in files, byte by byte and in every spelling; it shares no code with the scanner that it checks.
struct SecretSearch {
    private let spellings: [(secret: String, bytes: [UInt8])]

    init(_ secrets: [String]) {
        spellings = secrets.flatMap { secret in Self.spellings(of: secret).map { (secret, $0) } }
    }

    private static func spellings(of secret: String) -> Set<[UInt8]> {
        let bytes = Array(secret.utf8)
        var all: Set<[UInt8]> = [bytes]
        let hex = { (byte: UInt8) in String(format: "%02x", Int(byte)) }
        let reserved = { (byte: UInt8) in
            let isPlain = byte.isASCIILetterOrDigit || "-._~".utf8.contains(byte)
            return isPlain ? String(UnicodeScalar(byte)) : "%" + hex(byte)
        }
        let percent = bytes.map(reserved).joined()
        all.insert(Array(percent.utf8))
        all.insert(Array(bytes.map { reserved($0).uppercasedEscape }.joined().utf8))
        all.insert(Array(bytes.map { "%" + hex($0) }.joined().utf8))
        all.insert(Array(bytes.map { "%" + hex($0).uppercased() }.joined().utf8))
        all.insert(Array(percent.replacingOccurrences(of: "%20", with: "+").utf8))
        // JSON: the escapes that are needed, those that are allowed, and all of them.
        let needed = secret.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "\"", with: "\\\"")
        all.insert(Array(needed.utf8))
        all.insert(Array(needed.replacingOccurrences(of: "/", with: "\\/").utf8))
        all.insert(Array(secret.utf16.map { "\\u" + String(format: "%04x", Int($0)) }.joined().utf8))
        for shift in 0..<3 {
            // Only the characters that the secret alone decides.
            let encoded = Array((Data(repeating: 0, count: shift) + Data(bytes)).base64EncodedString().utf8)
            let known = encoded[(shift * 8 + 5) / 6..<(shift + bytes.count) * 8 / 6]
            all.insert(Array(known))
            all.insert(known.map { $0 == 0x2b ? 0x2d : $0 == 0x2f ? 0x5f : $0 })
        }
        return all
    }

    /// The secrets that stand in the files of a directory, and where; `scratch` is another directory.
    func findings(in directory: String, scratch: String) async throws -> [String] {
        let patterns = "\(scratch)/patterns-\(UInt32.random(in: 0 ... .max))"
        try Data(spellings.map(\.bytes).joined(separator: [0x0a])).write(to: URL(fileURLWithPath: patterns))
        // `grep` has none of our ideas about what is text, and is quick where a debug build is not.
        let grep = try ChildProcess(
            ["/bin/grep", "-r", "-a", "-o", "-F", "-f", patterns, directory], environment: ["LC_ALL": "C"], in: scratch)
        let code = try await grep.wait(seconds: 60)
        guard code == 0 || code == 1 else { throw ChildProcess.Failure(description: "grep: \(code) \(grep.errors)") }
        return grep.output.split(separator: "\n").map(String.init)
    }
}

extension UInt8 {
    fileprivate var isASCIILetterOrDigit: Bool { (self | 0x20) &- 0x61 < 26 || self &- 0x30 < 10 }
}

extension String {
    fileprivate var uppercasedEscape: String { count == 3 ? uppercased() : self }
}
