import PlatformDefinition
import Synchronization

/// How often a session was asked for each operation, by what answered and by status; it forgets nothing until a reset.
///
/// A session that was asked nothing has none of it, and one that called a few operations a hundred bytes for each.
/// Counting is a look into an array, because every request does it.
final class CoverageCounts: Sendable {
    /// What was counted of one operation.
    struct Counts {
        /// By ``Outcome/index``.
        fileprivate var outcomes = SIMD8<UInt32>()
        /// Few are ever met.
        fileprivate(set) var statuses: [(status: UInt16, count: UInt32)] = []

        /// How often that answered.
        subscript(outcome: Outcome) -> Int { Int(outcomes[outcome.index]) }
    }

    /// Everything that was counted.
    struct Tally {
        /// What was called.
        fileprivate(set) var operations: [(operation: DefinitionIndex.Operation, counts: Counts)] = []
        /// Requests for nothing that the API has.
        fileprivate(set) var unknown = 0
        /// Where an operation stands among those called, from 1, by its number; 0 where it was never called, and empty
        /// while there are few.
        fileprivate var places: [UInt16] = []
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
    /// So many operations are looked through.
    private static let few = 32

    fileprivate mutating func count(_ operation: DefinitionIndex.Operation?, _ outcome: Outcome, _ status: UInt16) {
        guard let operation else { return unknown += 1 }
        operations[place(of: operation) ?? add(operation)].counts.count(outcome, status)
    }

    private func place(of operation: DefinitionIndex.Operation) -> Int? {
        guard !places.isEmpty else { return operations.firstIndex { $0.operation == operation } }
        let place = Int(places[operation.number])
        return place > 0 ? place - 1 : nil
    }

    private mutating func add(_ operation: DefinitionIndex.Operation) -> Int {
        operations.append((operation, CoverageCounts.Counts()))
        if !places.isEmpty {
            places[operation.number] = UInt16(operations.count)
        } else if operations.count > Self.few {
            places = Array(repeating: 0, count: DefinitionIndex.shared.operationCount)
            for (index, known) in operations.enumerated() { places[known.operation.number] = UInt16(index + 1) }
        }
        return operations.count - 1
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
