import PlatformCore
import PlatformDefinition

/// Which operations of the API a session was asked for, by its journal.
struct Coverage {
    /// What is known of one operation.
    struct Operation {
        let id: String
        let method: HTTPMethod
        let path: String
        /// How often it was called, by what answered.
        var outcomes: [Outcome: Int] = [:]
        /// How often it was called, by status.
        var statuses: [Int: Int] = [:]

        var requests: Int { outcomes.values.reduce(0, +) }
    }

    /// What was called, by id.
    let touched: [Operation]
    /// The number of operations that there are.
    let total: Int
    /// Requests for nothing that the API has.
    let unknown: Int
    /// Requests that the journal has dropped, so that they do not count.
    let dropped: Int

    init(_ journal: Journal, _ index: DefinitionIndex = .shared) {
        var found: [DefinitionIndex.Operation: Operation] = [:]
        var unknown = 0
        for entry in journal.entries where Route(entry.request.fields.bytes[entry.request.pathRange]) == .api {
            guard let operation = entry.request.operation else {
                unknown += 1
                continue
            }
            var known =
                found[operation]
                ?? Operation(
                    id: index.id(of: operation), method: index.method(of: operation), path: index.path(of: operation))
            known.outcomes[entry.outcome, default: 0] += 1
            known.statuses[entry.status.code, default: 0] += 1
            found[operation] = known
        }
        touched = found.values.sorted { $0.id < $1.id }
        total = index.operationCount
        self.unknown = unknown
        dropped = journal.dropped
    }

    /// The share of the operations that were called, in percent with two digits.
    var percent: Double { (Double(touched.count) / Double(max(1, total)) * 10_000).rounded() / 100 }

    var json: JSON {
        [
            "touched": JSON(touched.count), "total": JSON(total), "percent": JSON(percent), "unknown": JSON(unknown),
            "dropped": JSON(dropped), "operations": .array(touched.map(\.json)),
        ]
    }
}

extension Coverage.Operation {
    fileprivate var json: JSON {
        let outcomes = Outcome.allCases.compactMap { outcome in
            self.outcomes[outcome].map { (outcome.rawValue, JSON($0)) }
        }
        return [
            "operation": .string(id), "method": .string(method.rawValue), "path": .string(path),
            "requests": JSON(requests), "outcomes": .object(JSONObject(outcomes)),
            "statuses": .object(
                JSONObject(statuses.sorted { $0.key < $1.key }.map { (String($0.key), JSON($0.value)) })),
        ]
    }
}
