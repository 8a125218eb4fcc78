import PlatformDefinition
import Synchronization

/// How often a session was asked for each operation, by what answered and by status; it forgets nothing until a reset.
///
/// A session that was asked nothing has none of it; later it takes two bytes for each operation of the API, and some
/// more for each that was called. Counting is a look into an array, because every request does it.
final class CoverageCounts: Sendable {
    /// What was counted of one operation.
    struct Counts {
        fileprivate(set) var outcomes = [UInt32](repeating: 0, count: Outcome.allCases.count)
        /// Few are ever met.
        fileprivate(set) var statuses: [(status: UInt16, count: UInt32)] = []
    }

    /// Everything that was counted.
    struct Tally {
        /// Where the counts of an operation stand, from 1, by its number; 0 where it was never called.
        fileprivate var places: [UInt16] = []
        fileprivate var operations: [(operation: DefinitionIndex.Operation, counts: Counts)] = []
        /// Requests for nothing that the API has.
        fileprivate(set) var unknown = 0

        /// What was called.
        var called: [(operation: DefinitionIndex.Operation, counts: Counts)] { operations }
    }

    private let state = Mutex(Tally())

    /// Counts a request for an operation, or for none that the API has.
    func count(_ operation: DefinitionIndex.Operation?, _ outcome: Outcome, status: Int) {
        state.withLock { $0.count(operation, outcome, UInt16(clamping: status)) }
    }

    /// What was counted so far.
    var tally: Tally { state.withLock { $0 } }

    /// Begins anew.
    func reset() { state.withLock { $0 = Tally() } }
}

extension CoverageCounts.Tally {
    fileprivate mutating func count(_ operation: DefinitionIndex.Operation?, _ outcome: Outcome, _ status: UInt16) {
        guard let operation else { return unknown += 1 }
        operations[place(of: operation)].counts.count(outcome, status)
    }

    private mutating func place(of operation: DefinitionIndex.Operation) -> Int {
        if places.isEmpty { places = Array(repeating: 0, count: DefinitionIndex.shared.operationCount) }
        if places[operation.number] == 0 {
            operations.append((operation, CoverageCounts.Counts()))
            places[operation.number] = UInt16(operations.count)
        }
        return Int(places[operation.number]) - 1
    }
}

extension CoverageCounts.Counts {
    fileprivate mutating func count(_ outcome: Outcome, _ status: UInt16) {
        outcomes[outcome.index] &+= 1
        if let place = statuses.firstIndex(where: { $0.status == status }) {
            statuses[place].count &+= 1
        } else {
            statuses.append((status, 1))
        }
    }
}
