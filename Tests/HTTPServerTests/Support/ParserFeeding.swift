import HTTPServer
import PlatformCore

/// What a parser said about one stream of bytes, in a form that compares and prints.
enum Outcome: Equatable {
    case request(Seen)
    case failure(HTTPRequestFailure)

    /// Everything that a parsed request shows.
    struct Seen: Equatable {
        var method: String
        var target: String
        var authority: String
        var fields: HTTPFields
        var body: [UInt8]
        var keepAlive: Bool
        var isHTTP10: Bool
    }

    var seen: Seen? {
        if case .request(let seen) = self { seen } else { nil }
    }

    var status: Int? {
        if case .failure(let failure) = self { failure.status.code } else { nil }
    }
}

/// Everything that a fresh parser makes of `pieces`; `100 Continue` is left out, as it depends on the pieces.
func outcomes(_ pieces: [ArraySlice<UInt8>], limits: HTTPRequestParser.Limits = .init()) -> [Outcome] {
    var parser = HTTPRequestParser(limits: limits, connectionID: 7)
    var found: [Outcome] = []
    for piece in pieces {
        let failed = piece.withUnsafeBytes { bytes in
            var input = bytes
            while !input.isEmpty {
                switch parser.consume(&input) {
                case .needsInput, .continueExpected: break
                case .request(let parsed): found.append(.request(Outcome.Seen(parsed)))
                case .failure(let failure):
                    found.append(.failure(failure))
                    return true
                }
            }
            return false
        }
        if failed { break }
    }
    return found
}

func outcomes(_ text: String, limits: HTTPRequestParser.Limits = .init()) -> [Outcome] {
    outcomes([Array(text.utf8)[...]], limits: limits)
}

/// `bytes` in pieces of `size`.
func pieces(_ bytes: [UInt8], of size: Int) -> [ArraySlice<UInt8>] {
    stride(from: 0, to: bytes.count, by: size).map { bytes[$0..<min($0 + size, bytes.count)] }
}

extension Outcome.Seen {
    init(_ parsed: ParsedRequest) {
        let request = parsed.request
        self.init(
            method: request.method.rawValue, target: request.target, authority: request.authority,
            fields: request.fields, body: request.body, keepAlive: parsed.keepAlive, isHTTP10: parsed.isHTTP10)
    }
}

/// A small generator with a seed (SplitMix64), so that a failing input can be made again.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return z ^ z >> 31
    }
}
