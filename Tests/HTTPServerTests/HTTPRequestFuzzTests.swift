import HTTPServer
import XCTest

final class HTTPRequestFuzzTests: XCTestCase {
    /// Bytes that mean something to a parser turn up more often than by chance.
    private static let telling = Array("\r\n\r\n: ;,/?*0Ff\t\u{0}".utf8) + [0x80, 0xFF]
    private static let words = [
        "\r\n", "\r\n\r\n", "\n", "\r", "Content-Length: 3\r\n", "Transfer-Encoding: chunked\r\n", "Host: h\r\n",
        "Connection: close\r\n", "Expect: 100-continue\r\n", "0\r\n\r\n", "HTTP/1.1", "HTTP/1.0", "ffffffffffffffff",
    ].map { Array($0.utf8) }

    private func mutate(_ bytes: inout [UInt8], using random: inout SeededGenerator) {
        let position = Int.random(in: 0...bytes.count, using: &random)
        let end = min(bytes.count, position + Int.random(in: 0...8, using: &random))
        switch Int.random(in: 0..<6, using: &random) {
        case 0: bytes.removeSubrange(position..<end)
        case 1: bytes.insert(contentsOf: bytes[position..<end], at: position)
        case 2: bytes.insert(contentsOf: Self.words.randomElement(using: &random) ?? [], at: position)
        case 3: bytes.insert(Self.telling.randomElement(using: &random) ?? 0, at: position)
        case 4 where position < bytes.count: bytes[position] = UInt8.random(in: 0...255, using: &random)
        default: bytes.swapAt(0, max(0, end - 1))
        }
    }

    /// `bytes` cut at random places.
    private func cut(_ bytes: [UInt8], using random: inout SeededGenerator) -> [ArraySlice<UInt8>] {
        var rest = bytes[...]
        var parts: [ArraySlice<UInt8>] = []
        while !rest.isEmpty {
            let count = Int.random(in: 1...20, using: &random)
            parts.append(rest.prefix(count))
            rest = rest.dropFirst(count)
        }
        return parts
    }

    func testMutatedRequests_areReadTheSameHoweverTheyAreSplit() {
        var random = SeededGenerator(seed: 20_261_123)
        var limits = HTTPRequestParser.Limits()
        limits.headBytes = 90
        limits.bodyBytes = 24
        limits.fieldCount = 3
        let seeds = ValidRequest.all.map { Array($0.text.utf8) } + MalformedRequest.all.map { $0.bytes }
        var statuses: [Int: Int] = [:]
        for round in 0..<20_000 {
            var bytes = (seeds.randomElement(using: &random) ?? []) + (seeds.randomElement(using: &random) ?? [])
            guard !bytes.isEmpty else { continue }
            for _ in 0..<Int.random(in: 0...3, using: &random) { mutate(&bytes, using: &random) }
            let whole = outcomes([bytes[...]], limits: limits)
            for parts in [pieces(bytes, of: 1), cut(bytes, using: &random)] {
                XCTAssertEqual(outcomes(parts, limits: limits), whole, "round \(round): \(bytes)")
            }
            for outcome in whole { statuses[outcome.status ?? 200, default: 0] += 1 }
        }
        // The corpus reaches every answer that the parser has.
        XCTAssertEqual(statuses.keys.sorted(), [200, 400, 413, 417, 431, 501, 505], "\(statuses)")
        XCTAssertGreaterThan(statuses[200] ?? 0, 1000)
    }

    func testRandomBytes_neverPassForARequest() {
        var random = SeededGenerator(seed: 1)
        for _ in 0..<5_000 {
            let bytes = (0..<200).map { _ in UInt8.random(in: 0...255, using: &random) }
            let whole = outcomes([bytes[...]])
            XCTAssertTrue(whole.allSatisfy { $0.status == 400 }, "\(bytes)")
            XCTAssertEqual(outcomes(pieces(bytes, of: 1)), whole)
        }
    }
}
