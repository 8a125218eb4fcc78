import PlatformCore
import Synchronization

/// What is counted over a server's life, for Prometheus.
final class Metrics: Sendable {
    /// Upper bounds of the latency histogram, in microseconds.
    private static let bounds = [50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 50_000, 100_000, 1_000_000]

    private struct State {
        /// Requests by outcome and status, the status being the column.
        var requests = [Int](repeating: 0, count: Outcome.allCases.count * statusCount)
        var durations = [Int](repeating: 0, count: bounds.count + 1)
        var durationSum = 0
    }

    private static let statusCount = 1000
    private let state = Mutex(State())
    private let faultCount = Atomic<Int>(0)

    /// Counts a request that a fault rule had a part in.
    func countFault() { faultCount.add(1, ordering: .relaxed) }

    /// The number of requests that fault rules had a part in.
    var faults: Int { faultCount.load(ordering: .relaxed) }

    /// Counts one answered request.
    func count(_ outcome: Outcome, _ status: HTTPStatus, durationMicros: Int) {
        var bucket = 0
        while bucket < Self.bounds.count, durationMicros > Self.bounds[bucket] { bucket += 1 }
        state.withLock { state in
            state.requests[outcome.index * Self.statusCount + min(max(status.code, 0), 999)] += 1
            state.durations[bucket] += 1
            state.durationSum += durationMicros
        }
    }

    /// The number of requests with that outcome.
    func total(_ outcome: Outcome) -> Int {
        let start = outcome.index * Self.statusCount
        return state.withLock { $0.requests[start..<start + Self.statusCount].reduce(0, +) }
    }

    /// The text exposition format, version 0.0.4, without what is read elsewhere.
    func text() -> String {
        let (requests, durations, sum) = state.withLock { ($0.requests, $0.durations, $0.durationSum) }
        var lines = [
            "# HELP mockserver_requests_total Requests answered, by outcome and status.",
            "# TYPE mockserver_requests_total counter",
        ]
        for outcome in Outcome.allCases {
            for status in 0..<Self.statusCount where requests[outcome.index * Self.statusCount + status] > 0 {
                let count = requests[outcome.index * Self.statusCount + status]
                lines.append("mockserver_requests_total{outcome=\"\(outcome.rawValue)\",status=\"\(status)\"} \(count)")
            }
        }
        return (lines + Self.histogram(durations, sum: sum)).joined(separator: "\n") + "\n"
    }

    private static func histogram(_ counts: [Int], sum: Int) -> [String] {
        let name = "mockserver_request_duration_seconds"
        var lines = ["# HELP \(name) Time from a request's arrival to its answer.", "# TYPE \(name) histogram"]
        var total = 0
        for (bound, count) in zip(bounds, counts) {
            total += count
            lines.append("\(name)_bucket{le=\"\(Double(bound) / 1e6)\"} \(total)")
        }
        total += counts[bounds.count]
        return lines + [
            "\(name)_bucket{le=\"+Inf\"} \(total)", "\(name)_sum \(Double(sum) / 1e6)", "\(name)_count \(total)",
        ]
    }
}
