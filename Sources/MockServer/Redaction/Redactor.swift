import PlatformCore

/// Takes the secrets out of what is recorded, as it arrives.
///
/// Each is replaced by a mark, which `RecordingWriter.save` turns into a placeholder; the same secret has the same
/// mark wherever it stands. The plain values stay in memory, for `scanner`.
///
/// ```swift
/// let redactor = Redactor(run: seed)
/// let safe = redactor.row(of: interaction)  // what may be written to a `.partial` file
/// try RecordingWriter.save(content, to: path, redactor: redactor)
/// ```
package final class Redactor: Sendable {
    private let vault: SecretVault
    private let recent = RecentBodies()

    /// Makes a redactor for one recording.
    ///
    /// - Parameter run: tells its marks from those that an earlier run left behind, any number.
    package init(run: UInt32 = .random(in: 0 ... .max)) { vault = SecretVault(run: run) }

    /// What finds, in what is about to be written, each secret that was seen so far.
    package var scanner: SecretScanner { vault.scanner }

    /// The row of the interaction, without secrets.
    func row(of interaction: Interaction) -> InteractionRow {
        var rewriter = SecretRewriter(MarkSubstitute(vault: vault, recent: recent))
        return rewriter.row(of: interaction)
    }

    /// The interaction without secrets.
    func redact(_ interaction: Interaction) throws(RecordingDamage) -> Interaction {
        try row(of: interaction).interaction()
    }

    /// What is a secret in the interaction, and kept in mind from now on.
    package func findings(in interaction: Interaction) -> [RedactionFinding] {
        var rewriter = SecretRewriter(MarkSubstitute(vault: vault, recent: recent))
        _ = rewriter.row(of: interaction)
        return rewriter.substitute.findings
    }

    /// Keeps the secrets of an exchange in mind that is not recorded, such as a login.
    package func note(_ interaction: Interaction) { _ = row(of: interaction) }

    /// Keeps a secret in mind that is known otherwise, such as the mock's own credentials for the org.
    package func note(secret: String) { vault.note(Array(secret.utf8), .secret) }
}

/// A secret that was replaced or left out, and where; never its value.
package struct RedactionFinding: Sendable, Hashable {
    /// Which part of the message it was in.
    package enum Part: String, Sendable, CaseIterable {
        /// The request's path.
        case path = "request path"
        /// The request's query.
        case query = "request query"
        /// A header field of the request.
        case requestField = "request header"
        /// The request's body.
        case requestBody = "request body"
        /// A header field of the response.
        case responseField = "response header"
        /// The response's body.
        case responseBody = "response body"
    }

    /// What sort of secret it was.
    package let kind: SecretKind
    /// Where it was.
    package let part: Part
    /// The name of its field, or the pattern that it was told by.
    package let name: String
    /// Whether the whole field was left out, instead of a placeholder in it.
    package let isRemoved: Bool
}

/// Replaces secrets by the marks of a vault, and keeps a list of them.
struct MarkSubstitute: SecretSubstitute {
    let vault: SecretVault
    let recent: RecentBodies
    var part = RedactionFinding.Part.path
    var findings: [RedactionFinding] = []

    init(vault: SecretVault, recent: RecentBodies) {
        self.vault = vault
        self.recent = recent
    }

    mutating func substitute(_ value: [UInt8], _ found: FoundSecret) -> [UInt8] {
        if Placeholder.isWhole(value) { return value }
        findings.append(RedactionFinding(kind: found.rule.kind, part: part, name: found.name, isRemoved: false))
        return vault.mark(value, found.rule.kind)
    }
}

// MARK: - Interactions

extension SecretRewriter where Substitute == MarkSubstitute {
    /// The row of an interaction without its secrets, and without the fields that never enter a recording.
    mutating func row(of interaction: Interaction) -> InteractionRow {
        let (request, response) = (interaction.request, interaction.response)
        let head = request.fields.bytes
        isOAuth = OAuthPath.isOAuth(role: interaction.role, request)
        substitute.part = .path
        let path = rewritten(Array(head[request.pathRange])) { $0.path($1) }
        substitute.part = .query
        let query = request.queryRange.map { range in rewritten(Array(head[range])) { $0.fields($1, .query) } }
        substitute.part = .requestField
        let requestFields = lines(of: request.fields)
        substitute.part = .requestBody
        let requestBody = rewritten(request.body) {
            $0.body($1, contentType: request.fields[.contentType] ?? "")
        }
        isOAuth = false
        substitute.part = .responseField
        let responseFields = lines(of: response.fields)
        substitute.part = .responseBody
        return InteractionRow(
            test: interaction.test, operation: interaction.operation, role: interaction.role,
            region: interaction.region, method: Array(head[request.methodRange]), path: path, query: query,
            requestFields: requestFields, requestBody: requestBody, ordinal: interaction.order,
            status: response.status.code, responseFields: responseFields,
            responseBody: responseBody(response.bodyBytes, type: response.fields[.contentType] ?? ""))
    }

    private mutating func responseBody(_ bytes: [UInt8], type: String) -> [UInt8] {
        guard !substitute.recent.isClean(bytes, type) else { return bytes }
        let found = substitute.findings.count
        if let changed = body(bytes, contentType: type) { return changed }
        if substitute.findings.count == found { substitute.recent.note(clean: bytes, type) }
        return bytes
    }

    private mutating func rewritten(_ bytes: [UInt8], _ rewrite: (inout Self, [UInt8]) -> [UInt8]?) -> [UInt8] {
        bytes.isEmpty ? bytes : rewrite(&self, bytes) ?? bytes
    }

    // MARK: Fields

    /// The fields that a recording keeps, as its lines.
    private mutating func lines(of fields: HTTPFields) -> [UInt8] {
        var lines: [UInt8] = []
        lines.reserveCapacity(fields.bytes.count)
        fields.bytes.withUnsafeBufferPointer { bytes in
            for entry in fields.entries {
                let name = UnsafeBufferPointer(rebasing: bytes[entry.name])
                let value = UnsafeBufferPointer(rebasing: bytes[entry.value])
                if !RecordedFields.isKept(name) {
                    if let rule = index.rule(named: name, in: .header) {
                        note(fields.text(at: entry.name), Array(value), RedactionRules.named[rule])
                    }
                } else if let changed = field(name, value) {
                    changed.withUnsafeBufferPointer { RecordedFields.append(name, $0, to: &lines) }
                } else {
                    RecordedFields.append(name, value, to: &lines)
                }
            }
        }
        return lines
    }

    private mutating func field(
        _ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>
    ) -> [UInt8]? {
        if let rule = index.rule(named: name, in: .header) {
            return replacement(for: Array(value), rule, name: String(decoding: name, as: UTF8.self))
        }
        guard value.nextPatternStart(from: 0) != nil else { return nil }
        let isRedirect = ["location", "content-location", "referer"].contains {
            name.lazy.map(\.asciiLowercased).elementsEqual($0.utf8)
        }
        return text(value, isRedirect: isRedirect)
    }

    /// Keeps the secrets of a field in mind that is left out.
    private mutating func note(_ name: String, _ value: [UInt8], _ rule: RedactionRule) {
        guard !value.isEmpty else { return }
        substitute.findings.append(
            RedactionFinding(kind: rule.kind, part: substitute.part, name: name, isRemoved: true))
        substitute.vault.note(field: value, rule.kind) {
            rule.kind == .cookie ? Self.cookieValues(value) : Self.credentials(value)
        }
    }

    /// What is behind the scheme; of `Basic` credentials the password too.
    private static func credentials(_ value: [UInt8]) -> [[UInt8]] {
        let parts = value.split(separator: UInt8(ascii: " "), maxSplits: 1)
        guard parts.count == 2 else { return [value] }
        let credentials = Array(parts[1])
        guard String(decoding: parts[0], as: UTF8.self).lowercased() == "basic",
            let pair = Base64.decode(String(decoding: credentials, as: UTF8.self)),
            let colon = pair.firstIndex(of: UInt8(ascii: ":"))
        else { return [credentials] }
        // Not the whole, which gives the client id away and nothing else when the password is a placeholder.
        return [Array(pair[(colon + 1)...])].filter { !$0.isEmpty }
    }

    /// The values of `a=1; b=2`, and what follows the first of `Set-Cookie` as well, which is short or says nothing.
    private static func cookieValues(_ value: [UInt8]) -> [[UInt8]] {
        let attributes = ["path", "domain", "expires", "max-age", "samesite"]
        return value.split(separator: UInt8(ascii: ";")).compactMap { pair in
            guard let equals = pair.firstIndex(of: UInt8(ascii: "=")) else { return nil }
            let name = String(decoding: pair[..<equals].drop { $0 == 0x20 }, as: UTF8.self).lowercased()
            let value = Array(pair[(equals + 1)...])
            return value.isEmpty || attributes.contains(name) ? nil : value
        }
    }
}

extension SecretRewriter {
    /// A path without its secrets; nil when it has none.
    mutating func path(_ bytes: [UInt8]) -> [UInt8]? { bytes.withUnsafeBufferPointer { text($0) } }
}

/// Which requests are OAuth's, by role and path.
enum OAuthPath {
    private static let oauth = Array("/oauth/".utf8)

    static func isOAuth(role: HostRole, _ request: HTTPRequest) -> Bool {
        if role == .login { return true }
        return request.fields.bytes[request.pathRange].withUnsafeBufferPointer { path in
            // `/api/v2/conversations/messaging/oauth/apple/callback` takes a code too.
            if path.firstRange(of: oauth, from: 0) != nil { return true }
            return path.count > 1 && path[1] == UInt8(ascii: "l")
                && ["/login", "/logout"].contains { path.starts(with: $0.utf8) }
        }
    }
}
