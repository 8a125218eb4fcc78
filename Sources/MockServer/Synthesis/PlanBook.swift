import PlatformDefinition
import Synchronization

/// What was worked out about the operations that were called so far; every mock of a process shares it.
final class PlanBook: Sendable {
    private static let books = Mutex<[SynthesisLevel: PlanBook]>([:])

    /// The book for a level, by the definition in the program.
    static func of(_ level: SynthesisLevel) -> PlanBook {
        books.withLock { books in
            if let book = books[level] { return book }
            let book = PlanBook(level, SchemaBook(.shared))
            books[level] = book
            return book
        }
    }

    let schemas: SchemaBook
    private let level: SynthesisLevel
    private let builder = Mutex<PlanBuilder?>(nil)
    private let plans = Mutex<[DefinitionIndex.Operation: OperationPlan]>([:])

    init(_ level: SynthesisLevel, _ schemas: SchemaBook) {
        self.level = level
        self.schemas = schemas
    }

    /// The plan of an operation, made when it is first called.
    func plan(_ operation: DefinitionIndex.Operation) -> OperationPlan {
        if let plan = plans.withLock({ $0[operation] }) { return plan }
        let details = schemas.index.details(of: operation)
        let plan = building { OperationPlan(details, &$0) }
        plans.withLock { $0[operation] = plan }
        return plan
    }

    /// How a value is made that belongs to nothing else.
    func plan(_ schema: APISchema, name: String) -> ValuePlan {
        building { $0.value(schema, name: name, depth: 2) }
    }

    private func building<Result: Sendable>(_ body: (inout PlanBuilder) -> Result) -> Result {
        builder.withLock { builder in
            var active = builder ?? PlanBuilder(level: level, schemas: schemas)
            builder = nil  // leaves `active` the only owner, so that nothing is copied
            defer { builder = active }
            return body(&active)
        }
    }
}
