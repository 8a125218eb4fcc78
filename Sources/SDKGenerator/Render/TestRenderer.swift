/// Writes tests that call the functions of a class.
struct TestRenderer {
    /// The name of the class.
    let api: String

    /// The name of the class of the tests.
    var name: String { api + "Tests" }

    /// A test for each operation.
    func text(of operations: [SwiftOperation]) -> SourceText {
        var scope = NameScope()
        var text = SourceText()
        text.doc("The functions of \(SourceText.code(api)), each of which is called once.")
        text.line("final class \(name): OperationTestCase {")
        for (place, operation) in operations.enumerated() {
            if place > 0 { text.line() }
            write(
                operation, scope.claim("test" + operation.name.prefix(1).uppercased() + operation.name.dropFirst()),
                to: &text)
        }
        text.line("}")
        return text
    }

    private func write(_ operation: SwiftOperation, _ name: String, to text: inout SourceText) {
        text.line("func \(name)() async throws {", indent: 1)
        let start = "try await call(\(SourceText.literal(operation.id))) {"
        let function = (operation.parameters.isEmpty ? "" : "try ") + "\(api).\(Identifier.escaped(operation.name))("
        let arguments = operation.parameters.map(Self.argument)
        text.line(operation.parameters.isEmpty ? start + " _ in" : start, indent: 2)
        text.list(function, arguments, ")", indent: 3)
        text.line("}", indent: 2)
        text.line("}", indent: 1)
    }

    private static func argument(_ parameter: SwiftOperation.Parameter) -> String {
        let key = SourceText.literal(parameter.key)
        let value =
            switch parameter.place {
            case .body: "$0.body()"
            case _ where parameter.isRequired: "$0.value(\(key))"
            default: "$0.optional(\(key))"
            }
        return "\(parameter.name): \(value)"
    }
}
