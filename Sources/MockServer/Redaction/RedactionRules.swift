import PlatformCore

/// What is a secret, and where: the one table that recording, matching, import and `recordings redact` follow.
package enum RedactionRules {
    /// Secrets that are told by the name of their field.
    ///
    /// The value is replaced whole, a string or a number; in an array each of them; in an object by the names in there.
    static let named: [RedactionRule] = [
        .init(
            .token, .named,
            [
                "token", "*accesstoken", "*refreshtoken", "*idtoken", "*authtoken", "*sessiontoken", "*securitytoken",
                "*bearertoken", "*secrettoken", "*jointoken", "*devicetoken", "*pairingtoken", "*csrftoken",
                "*xsrftoken", "subjecttoken", "actortoken", "idtokenhint", "logintoken", "jwt",
            ]),
        .init(.token, [.header, .json], ["authorization", "proxyauthorization"]),
        .init(.secret, .named, ["*secret", "*secretkey", "*secretaccesskey", "*signingkey"]),
        .init(.secret, .json, ["credentialfields"], isContainer: true),
        .init(.password, .named, ["*password", "*passwd", "*passphrase", "*passcode", "pwd", "pin"]),
        .init(
            .key, .named,
            ["*apikey", "*privatekey", "*sharedkey", "*accountkey", "*subscriptionkey", "*functionskey"]),
        .init(.assertion, .named, ["*assertion", "samlresponse", "samlrequest"]),
        .init(.verifier, .named, ["codeverifier"]),
        .init(.code, .named, ["authorizationcode", "authcode", "devicecode", "verificationcode"]),
        // In the bodies of the API a `code` is a wrap-up code or that of an error.
        .init(.code, .oauth, ["code", "usercode"]),
        // Presigned URLs of AWS S3 and CloudFront, of Google and of Azure.
        .init(
            .signature, .query,
            [
                "xamzsignature", "xamzcredential", "xamzsecuritytoken", "awsaccesskeyid", "signature", "keypairid",
                "policy", "xgoogsignature", "xgoogcredential", "googleaccessid", "sig", "hmac",
            ]),
        .init(.cookie, .header, ["cookie", "setcookie"]),
        .init(.cookie, .json, ["cookievalues"], isContainer: true),
    ]

    /// Secrets that are told by how they look, anywhere in a text: see `TextPattern`.
    static let patterns: [TextPattern: RedactionRule] = [
        .jsonWebToken: .init(.token, [], ["eyJ….….…"]),
        .bearer: .init(.token, [], ["Bearer …"]),
        .basic: .init(.password, [], ["Basic …"]),
        .userInfo: .init(.password, [], ["://user:…@"]),
        .placeholder: .init(.secret, [], ["REDACTED-…"]),
    ]

    /// A look that gives a secret away.
    enum TextPattern: Hashable, Sendable {
        /// Three parts of base64url, the first of them an object (RFC 7515).
        case jsonWebToken
        /// `Bearer` credentials (RFC 6750), of 20 characters or more with a digit among them.
        case bearer
        /// `Basic` credentials (RFC 7617): base64 with a colon in it.
        case basic
        /// The password of a URL (RFC 3986 section 3.2.1).
        case userInfo
        /// What stands for a secret already.
        case placeholder
    }

    /// The rules by the ends of their names.
    static let index = SecretNameIndex(named)

    /// The rule for a field of that name; nil where it holds no secret.
    static func rule(named name: String, in places: RedactionPlaces) -> RedactionRule? {
        Array(name.utf8).withUnsafeBufferPointer { index.rule(named: $0, in: places) }.map { named[$0] }
    }
}

/// Finds the rule of a name quickly: almost no name ends like one of the table.
struct SecretNameIndex: Sendable {
    private struct Candidate {
        /// The letters, the last one first.
        let letters: [UInt8]
        let isSuffix: Bool
        let places: RedactionPlaces
        let rule: Int
    }

    private let candidates: [UInt32: [Candidate]]
    /// One bit for each tail, by its hash: most names are done with after a look at it.
    private let filter: [UInt64]

    init(_ rules: [RedactionRule]) {
        var candidates: [UInt32: [Candidate]] = [:]
        var filter = [UInt64](repeating: 0, count: 64)
        for (number, rule) in rules.enumerated() {
            for name in rule.names {
                let bytes = Array(name.utf8.drop { $0 == UInt8(ascii: "*") })
                let tail = bytes.withUnsafeBufferPointer { Self.tail($0) }
                let candidate = Candidate(
                    letters: bytes.reversed(), isSuffix: name.hasPrefix("*"), places: rule.places, rule: number)
                candidates[tail, default: []].append(candidate)
                let (word, bit) = Self.place(tail)
                filter[word] |= bit
            }
        }
        self.candidates = candidates
        self.filter = filter
    }

    /// The number of the rule for a field of that name.
    @inline(__always)
    func rule(named name: UnsafeBufferPointer<UInt8>, in places: RedactionPlaces) -> Int? {
        let tail = Self.tail(name)
        let (word, bit) = Self.place(tail)
        guard filter[word] & bit != 0 else { return nil }
        return slowRule(named: name, tail, places)
    }

    @inline(never)
    private func slowRule(
        named name: UnsafeBufferPointer<UInt8>, _ tail: UInt32, _ places: RedactionPlaces
    ) -> Int? {
        candidates[tail]?.first { !$0.places.isDisjoint(with: places) && Self.matches(name, $0) }?.rule
    }

    private static func matches(_ name: UnsafeBufferPointer<UInt8>, _ candidate: Candidate) -> Bool {
        var rest = candidate.letters[...]
        for byte in name.reversed() where !isIgnored(byte) {
            guard let letter = rest.popFirst() else { return candidate.isSuffix }
            guard byte.asciiLowercased == letter else { return false }
        }
        return rest.isEmpty
    }

    /// The last four letters of a name.
    @inline(__always)
    private static func tail(_ name: UnsafeBufferPointer<UInt8>) -> UInt32 {
        var tail: UInt32 = 0
        var taken = 0
        var position = name.count
        while taken < 4, position > 0 {
            position -= 1
            let byte = name[position]
            if isIgnored(byte) { continue }
            tail = tail << 8 | UInt32(byte.asciiLowercased)
            taken += 1
        }
        return tail
    }

    @inline(__always)
    private static func place(_ tail: UInt32) -> (word: Int, bit: UInt64) {
        let hash = (tail &* 0x9e37_79b1) >> 20
        return (Int(hash >> 6), 1 << UInt64(hash & 63))
    }

    @inline(__always)
    private static func isIgnored(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") }
}
