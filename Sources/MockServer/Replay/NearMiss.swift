import PlatformCore

/// A recorded request that is close to one which no recording answers, with the fields in which they differ.
package struct NearMiss: Sendable, Equatable {
    /// One field in which the two differ; nil where a side does not have it.
    package struct Difference: Sendable, Equatable {
        /// `role`, `method`, `path`, `query.<name>`, `body` or a path into the body such as `body.name`.
        package let field: String
        /// What the recording holds.
        package let recorded: String?
        /// What the request holds.
        package let requested: String?
    }

    /// The recording's name.
    package let recording: String
    /// The interaction's number in it.
    package let interaction: Int
    /// The operation's id, if it is known.
    package let operation: String?
    /// Method, path and query of the recorded request.
    package let request: String
    /// The differences; none when its answers were used up.
    package let differences: [Difference]
}

extension NearMiss {
    var json: JSON {
        .object(
            JSONObject([
                ("recording", .string(recording)), ("interaction", JSON(interaction)),
                ("operation", operation.map { .string($0) } ?? .null), ("request", .string(request)),
                (
                    "differences",
                    .array(
                        differences.map { difference in
                            [
                                "field": .string(difference.field),
                                "recorded": difference.recorded.map { .string($0) } ?? .null,
                                "request": difference.requested.map { .string($0) } ?? .null,
                            ]
                        })
                ),
            ]))
    }

    /// Lines for a person.
    package var text: String {
        let lines = differences.map {
            "      \($0.field): recorded \($0.recorded ?? "nothing"), requested \($0.requested ?? "nothing")"
        }
        let what = differences.isEmpty ? ["      the same request: every recorded answer to it was used"] : lines
        return (["    \(request)  (\(recording) #\(interaction))"] + what).joined(separator: "\n")
    }
}

// MARK: - Finding

extension RecordingLibrary {
    /// The recorded requests that are closest to `request`, closest first, at most three.
    func nearMisses(_ request: HTTPRequest, role: HostRole) throws(RecordingError) -> [NearMiss] {
        let wanted = ComparedRequest(request, role: role)
        var best: [(distance: Int, recording: Recording, summary: InteractionSummary)] = []
        for recording in recordings {
            for summary in try recording.summaries() where summary.order == 1 {
                let distance = wanted.distance(to: ComparedRequest(summary))
                guard distance < ComparedRequest.tooFar, best.count < 3 || distance < best[2].distance else { continue }
                let place = best.firstIndex { distance < $0.distance } ?? best.count
                best.insert((distance, recording, summary), at: place)
                if best.count > 3 { best.removeLast() }
            }
        }
        var found: [NearMiss] = []
        for (_, recording, summary) in best {
            guard let interaction = try recording.interaction(summary.id) else { continue }
            found.append(NearMiss(interaction, summary, recording: recording.name, request: request, role: role))
        }
        return found
    }
}

/// The parts of a request that its distance to another is told by.
private struct ComparedRequest {
    /// A request farther away than this says nothing about the one that was missed.
    static let tooFar = 100

    let role: HostRole?
    let method: String
    let segments: [Substring.UTF8View]
    let query: [String]

    init(_ request: HTTPRequest, role: HostRole) {
        self.init(role: role, method: request.method.rawValue, path: request.path, query: request.query)
    }

    init(_ summary: InteractionSummary) {
        self.init(role: summary.role, method: summary.method.rawValue, path: summary.path, query: summary.query)
    }

    private init(role: HostRole?, method: String, path: String, query: String) {
        self.role = role
        self.method = method
        segments = path.split(separator: "/").map(\.utf8)
        self.query = query.split(separator: "&").map(String.init).sorted()
    }

    func distance(to other: ComparedRequest) -> Int {
        let shared = zip(segments, other.segments).filter { $0.elementsEqual($1) }.count
        let longest = max(segments.count, other.segments.count)
        // Half of the path has to agree: `/api/v2/queues` is not close to `/api/v2/users`.
        guard role == other.role, shared * 2 > longest || segments.count == other.segments.count && shared >= 3 else {
            return shared == longest ? 0 : Self.tooFar
        }
        let parameters = Set(query).symmetricDifference(other.query).count
        return (longest - shared) * 10 + (method == other.method ? 0 : 15) + parameters
    }
}

// MARK: - Comparing

extension NearMiss {
    fileprivate init(
        _ interaction: Interaction, _ summary: InteractionSummary, recording: String, request: HTTPRequest,
        role: HostRole
    ) {
        let recorded = interaction.request
        self.init(
            recording: recording, interaction: Int(summary.id), operation: summary.operation,
            request: "\(recorded.method) \(recorded.target)",
            differences: Self.line("role", interaction.role.rawValue, role.rawValue)
                + Self.line("method", recorded.method.rawValue, request.method.rawValue)
                + Self.line("path", recorded.path, request.path)
                + Self.query(FormFields.parse(recorded.query), FormFields.parse(request.query))
                + (BodyLimits.exceeds(request)
                    ? [Difference(field: "body", recorded: recorded.body.size, requested: request.body.size)]
                    : Self.body(recorded.body, request.body)))
    }

    private static func line(_ field: String, _ recorded: String?, _ requested: String?) -> [Difference] {
        recorded == requested ? [] : [Difference(field: field, recorded: recorded, requested: requested)]
    }

    private static func query(_ recorded: FormFields, _ requested: FormFields) -> [Difference] {
        let names = Set((recorded.fields + requested.fields).map(\.name))
        return names.sorted().filter { !SecretFields.isSecret($0) }.flatMap { name in
            line("query.\(name)", joined(recorded.values(of: name)), joined(requested.values(of: name)))
        }
    }

    /// The values as one, because repeated and comma-joined arrays are the same.
    private static func joined(_ values: [String]) -> String? {
        values.isEmpty ? nil : values.flatMap { $0.split(separator: ",") }.sorted().joined(separator: ",")
    }

    private static func body(_ recorded: [UInt8], _ requested: [UInt8]) -> [Difference] {
        guard recorded != requested else { return [] }
        guard let old = try? JSON.parse(recorded.isEmpty ? Array("null".utf8) : recorded),
            let new = try? JSON.parse(requested.isEmpty ? Array("null".utf8) : requested)
        else {
            return [
                Difference(field: "body", recorded: recorded.size, requested: requested.size)
            ]
        }
        return Array(compare("body", old, new).prefix(10))
    }

    private static func compare(_ field: String, _ old: JSON?, _ new: JSON?) -> [Difference] {
        if let old, let new, old == new { return [] }
        switch (old, new) {
        case (.object(let old), .object(let new)):
            let added = new.keys.filter { old[$0] == nil }
            return (old.keys + added).filter { !SecretFields.isSecret($0) }
                .flatMap { compare("\(field).\($0)", old[$0], new[$0]) }
        case (.array(let old), .array(let new)) where old.count == new.count:
            return zip(old, new).enumerated().flatMap { compare("\(field)[\($0)]", $1.0, $1.1) }
        default: return [Difference(field: field, recorded: old?.excerpt, requested: new?.excerpt)]
        }
    }
}

extension [UInt8] {
    /// How much it is, for a person.
    fileprivate var size: String { "\(count) bytes" }
}

extension JSON {
    /// The text, cut to what a person reads at a glance.
    fileprivate var excerpt: String {
        let text = text
        return text.count <= 80 ? text : text.prefix(79) + "…"
    }
}
