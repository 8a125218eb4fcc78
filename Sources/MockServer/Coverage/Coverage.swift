import PlatformCore
import PlatformDefinition

/// Which operations of the API a session was asked for since its start or its last reset.
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

    init(_ tally: CoverageCounts.Tally, _ index: DefinitionIndex = .shared) {
        touched = tally.operations.map { operation, counts in
            Operation(
                id: index.id(of: operation), method: index.method(of: operation), path: index.path(of: operation),
                outcomes: Dictionary(
                    uniqueKeysWithValues: Outcome.allCases.compactMap { outcome in
                        counts[outcome] > 0 ? (outcome, counts[outcome]) : nil
                    }),
                statuses: Dictionary(uniqueKeysWithValues: counts.statuses.map { (Int($0.status), Int($0.count)) }))
        }
        .sorted { $0.id < $1.id }
        total = index.operationCount
        unknown = tally.unknown
    }

    /// The share of the operations that were called, in percent with two digits.
    var percent: Double { (Double(touched.count) / Double(max(1, total)) * 10_000).rounded() / 100 }

    var json: JSON {
        [
            "touched": JSON(touched.count), "total": JSON(total), "percent": JSON(percent), "unknown": JSON(unknown),
            // Nothing is forgotten any more; readers of the table ask for it.
            "dropped": 0, "operations": .array(touched.map(\.json)),
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
