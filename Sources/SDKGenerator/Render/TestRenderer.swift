/// Writes tests that call the functions of a class.
struct TestRenderer {
    /// The name of the class.
    let api: String

    /// The name of the test.
    private var test: String { Identifier.lowerCamel(api) }
    /// The name of what it calls.
    private var calls: String { test + "Calls" }

    /// A test with a case for each function.
    func text(of operations: [SwiftOperation]) -> SourceText {
        var text = SourceText()
        text.line("extension EveryFunctionTests {")
        text.line(
            "@Test(arguments: \(calls)) func \(test)(_ call: TypedCall) async throws { try await check(call) }",
            indent: 1)
        text.line()
        text.line("static var \(calls): [TypedCall] {", indent: 1)
        text.line("var calls: [TypedCall] = []", indent: 2)
        for operation in operations { write(operation, to: &text) }
        text.line("return calls", indent: 2)
        text.line("}", indent: 1)
        text.line("}")
        return text
    }

    /// A statement for each function: a literal of all would be one expression, which takes the compiler long.
    private func write(_ operation: SwiftOperation, to text: inout SourceText) {
        let start = "calls.add(\(SourceText.literal(operation.id))) {"
        let arguments = operation.parameters.map(Self.argument)
        let function = "\(api).\(Identifier.escaped(operation.name))("
        guard !arguments.isEmpty else { return text.line("\(start) _ in \(function)) }", indent: 2) }
        text.line(start, indent: 2)
        text.list("try \(function)", arguments, ")", indent: 3)
        text.line("}", indent: 2)
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

    /// The calls of every class.
    static func text(of renderers: [TestRenderer]) -> SourceText {
        var text = SourceText()
        text.line("extension TypedCall {")
        text.doc("The calls of the functions of each class.", indent: 1)
        text.line("static var byClass: [String: [TypedCall]] {", indent: 1)
        text.line("var calls: [String: [TypedCall]] = [:]", indent: 2)
        for renderer in renderers {
            text.line("calls[\(SourceText.literal(renderer.api))] = EveryFunctionTests.\(renderer.calls)", indent: 2)
        }
        text.line("return calls", indent: 2)
        text.line("}", indent: 1)
        text.line("}")
        return text
    }
}
