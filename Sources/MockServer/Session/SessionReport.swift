import PlatformCore

/// What came of a session, told at its end.
public struct SessionReport: Sendable {
    /// Requests that no recording answered, those of the same method, path and query together.
    public struct Miss: Sendable, Equatable {
        /// Method, path and query, for example `GET /api/v2/users?pageSize=25`; secrets are shortened.
        public let request: String
        /// How often it came.
        public internal(set) var count: Int
        /// The journal's ids of at most 20 of them.
        public internal(set) var requests: [Int]
    }

    /// A recording of which not everything was served.
    public struct UnusedRecording: Sendable, Equatable {
        /// The recording's name.
        public let name: String
        /// The number of its interactions that replay serves; OAuth exchanges are the simulator's to answer.
        public let interactions: Int
        /// How many of them were never served.
        public let unused: Int
        /// At most 20 of these, for example `GET /api/v2/users/me`.
        public let examples: [String]
    }

    /// The session's id.
    public let id: String
    /// The number of requests in the journal.
    public let requests: Int
    /// What the client did wrong, and what is worth a note.
    public let verdicts: [Verdict]
    /// What no recording answered.
    public let misses: [Miss]
    /// What was recorded and not asked for.
    public let unusedRecordings: [UnusedRecording]
}

extension SessionReport {
    /// How many examples each part of the report names.
    private static let exampleLimit = 20

    init(_ session: Session) {
        let entries = session.journal.entries
        id = session.id
        requests = entries.count
        misses = Self.misses(entries)
        let unused = session.replayer.unused()
        verdicts = session.closingVerdicts(unused)
        unusedRecordings = unused.map { recording in
            UnusedRecording(
                name: recording.recording, interactions: recording.total, unused: recording.unused.count,
                examples: recording.unused.prefix(Self.exampleLimit).map(\.line))
        }
    }

    private static func misses(_ entries: [Journal.Entry]) -> [Miss] {
        var misses: [Miss] = []
        var places: [String: Int] = [:]
        for entry in entries where entry.outcome == .miss {
            let line = "\(entry.request.method) \(entry.request.shownTarget)"
            let place = places[line] ?? misses.count
            if place == misses.count {
                places[line] = place
                misses.append(Miss(request: line, count: 0, requests: []))
            }
            misses[place].count += 1
            if misses[place].requests.count < exampleLimit { misses[place].requests.append(entry.id) }
        }
        return misses
    }

    var json: JSON {
        let unusedCount = unusedRecordings.reduce(0) { $0 + $1.unused }
        return [
            "id": .string(id),
            "counts": [
                "requests": JSON(requests), "verdicts": JSON(verdicts.count),
                "misses": JSON(misses.reduce(0) { $0 + $1.count }), "unused": JSON(unusedCount),
            ],
            "verdicts": .array(verdicts.map(\.json)), "misses": .array(misses.map(\.json)),
            "unusedRecordings": .array(unusedRecordings.map(\.json)),
        ]
    }
}

extension InteractionSummary {
    /// Method, path and query for a person; secrets are shortened.
    fileprivate var line: String {
        let target = query.isEmpty ? path : path + "?" + query
        return "\(method) \(HTTPRequest(method: method, target: target).shownTarget)"
    }
}

extension SessionReport.Miss {
    fileprivate var json: JSON {
        ["request": .string(request), "count": JSON(count), "requests": .array(requests.map { JSON($0) })]
    }
}

extension SessionReport.UnusedRecording {
    fileprivate var json: JSON {
        [
            "name": .string(name), "interactions": JSON(interactions), "unused": JSON(unused),
            "examples": .array(examples.map { .string($0) }),
        ]
    }
}
