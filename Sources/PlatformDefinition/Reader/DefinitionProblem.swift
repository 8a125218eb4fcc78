/// Something wrong in a document, and where.
package struct DefinitionProblem: Sendable, Equatable, CustomStringConvertible {
    /// The place as a JSON pointer (RFC 6901), for example `/paths/~1api~1v2~1users/get/operationId`; empty for the whole.
    package let pointer: String
    /// What is wrong there.
    package let text: String

    /// Place and what is wrong.
    package var description: String { pointer.isEmpty ? text : "\(pointer): \(text)" }
}

/// Why a document is no definition: everything that is wrong with it.
package struct DefinitionError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What is wrong, in the order of the document.
    package let problems: [DefinitionProblem]

    /// One line for each problem.
    package var description: String { problems.map(\.description).joined(separator: "\n") }

    init(_ problems: [DefinitionProblem]) { self.problems = problems }
}
