import PlatformCore

/// What `Recording.check` finds wrong inside one file.
package enum RecordingFault: Sendable, Equatable {
    /// SQLite's own `PRAGMA integrity_check` says so.
    case integrity(String)
    /// The bytes of a body are not those that its hash was made of.
    case bodyHash(body: Int64)
    /// An interaction refers to a body that is not there.
    case danglingBody(interaction: Int64, body: Int64)
    /// An interaction cannot be read; the text says why.
    case unreadableRow(interaction: Int64, String)
    /// The stored hash of an interaction's key is not that of its request.
    case keyHash(interaction: Int64)
    /// The places of identical requests do not count from 1 without a gap.
    case order(request: String, found: [Int])
}

extension RecordingFault: CustomStringConvertible {
    /// What is wrong.
    package var description: String {
        switch self {
        case .integrity(let text): "integrity check: \(text)"
        case .bodyHash(let body): "body \(body): its bytes do not match its hash"
        case .danglingBody(let interaction, let body): "interaction \(interaction): its body \(body) is missing"
        case .unreadableRow(let interaction, let what): "interaction \(interaction): \(what)"
        case .keyHash(let interaction): "interaction \(interaction): its key hash does not match its request"
        case .order(let request, let found):
            "\(request): identical requests are numbered \(found.map(String.init).joined(separator: ", ")), "
                + "not 1 to \(found.count)"
        }
    }
}

/// One answer of a recording, as far as answers are compared.
package struct RecordedAnswer: Sendable, Equatable {
    /// The request, as in `GET /api/v2/users/me?expand=presence`.
    package let request: String
    /// The place among identical requests.
    package let order: Int
    /// The status of the response.
    package let status: Int
    /// The SHA-256 digest of the response's body.
    package let bodyHash: [UInt8]
}

extension Recording {
    /// Everything that is wrong inside this file, and the answers that it gives, by key and in replay order.
    ///
    /// Reads the whole file; to open one is much cheaper.
    func check() throws(RecordingError) -> (faults: [RecordingFault], answers: [RequestKey: [RecordedAnswer]]) {
        var faults = try integrityFaults() + bodyFaults() + danglingBodies()
        var answers: [RequestKey: [RecordedAnswer]] = [:]
        // A row whose body is missing has been told of already.
        let dangling = Set(faults.compactMap { if case .danglingBody(let id, _) = $0 { id } else { nil } })
        for summary in try summaries() where !dangling.contains(summary.id) {
            do throws(RecordingError) {
                guard let (interaction, keyHash) = try keyedInteraction(summary.id) else { continue }
                let key = RequestKey(role: interaction.role, request: interaction.request)
                if key.hash != keyHash { faults.append(.keyHash(interaction: summary.id)) }
                answers[key, default: []].append(RecordedAnswer(interaction))
            } catch {
                guard case .corrupt(let what) = error.kind else { throw error }
                faults.append(.unreadableRow(interaction: summary.id, what))
            }
        }
        for (key, unordered) in answers { answers[key] = unordered.sorted { $0.order < $1.order } }
        return (faults + orderFaults(answers), answers)
    }

    private func integrityFaults() throws(RecordingError) -> [RecordingFault] {
        let lines = try read { db in try db.rows("PRAGMA integrity_check(10)") { $0.text(0) } }
        return lines == ["ok"] ? [] : lines.map { .integrity($0) }
    }

    private func bodyFaults() throws(RecordingError) -> [RecordingFault] {
        try read { db in
            try db.rows("SELECT id, hash, bytes FROM bodies ORDER BY id") { row in
                SHA256.hash(row.bytes(2)) == row.bytes(1) ? nil : .bodyHash(body: row.integer(0))
            }.compactMap { $0 }
        }
    }

    private func danglingBodies() throws(RecordingError) -> [RecordingFault] {
        try read { db in
            try db.rows(
                """
                SELECT i.id, i.request_body FROM interactions AS i
                WHERE i.request_body IS NOT NULL AND i.request_body NOT IN (SELECT id FROM bodies)
                UNION ALL
                SELECT i.id, i.response_body FROM interactions AS i
                WHERE i.response_body IS NOT NULL AND i.response_body NOT IN (SELECT id FROM bodies)
                ORDER BY 1, 2
                """
            ) { .danglingBody(interaction: $0.integer(0), body: $0.integer(1)) }
        }
    }

    private func orderFaults(_ answers: [RequestKey: [RecordedAnswer]]) -> [RecordingFault] {
        answers.values
            .filter { $0.map(\.order) != Array(1...$0.count) }
            .map { .order(request: $0[0].request, found: $0.map(\.order)) }
            .sorted { "\($0)" < "\($1)" }
    }

    private func keyedInteraction(_ id: Int64) throws(RecordingError) -> (Interaction, UInt64)? {
        let hash = try read { db in
            try db.firstRow("SELECT key_hash FROM interactions WHERE id = ?", [.integer(id)]) { $0.integer(0) }
        }
        guard let hash, let interaction = try interaction(id) else { return nil }
        return (interaction, UInt64(bitPattern: hash))
    }
}

extension RecordedAnswer {
    fileprivate init(_ interaction: Interaction) {
        request = "\(interaction.request.method) \(interaction.request.target)"
        order = interaction.order
        status = interaction.response.status.code
        bodyHash = SHA256.hash(interaction.response.bodyBytes)
    }
}
