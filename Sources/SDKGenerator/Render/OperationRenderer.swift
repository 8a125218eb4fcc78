import PlatformCore
import PlatformDefinition

/// Writes the class of a tag and its functions.
struct OperationRenderer {
    /// `public ` or nothing.
    let access: String
    /// The name of the class.
    let api: String

    /// The class, without its functions.
    func declaration(of tag: String) -> SourceText {
        var text = SourceText()
        text.doc("The operations of the tag \(tag).")
        text.doc("")
        text.doc(
            """
            Each function makes its call and returns what comes back. The static function of the same name makes the \
            call as a value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or \
            retry policy of its own.
            """)
        text.line("\(access)struct \(api): Sendable {")
        text.doc("The client that calls are made with.", indent: 1)
        text.line("\(access)let client: ApiClient", indent: 1)
        text.line()
        text.doc("Makes the operations of a client.", indent: 1)
        text.line("\(access)init(_ client: ApiClient = .instance) { self.client = client }", indent: 1)
        text.line("}")
        return text
    }

    /// Both functions of an operation.
    func text(of operation: SwiftOperation) -> SourceText {
        var text = SourceText()
        text.line("// MARK: - \(operation.name)")
        text.line()
        text.line("extension \(api) {")
        text.use(type(of: operation.response))
        for parameter in operation.parameters { text.use(parameter.type) }
        writeMethod(operation, to: &text)
        text.line()
        writeCall(operation, to: &text)
        text.line("}")
        return text
    }

    // MARK: The method

    private func writeMethod(_ operation: SwiftOperation, to text: inout SourceText) {
        let name = Identifier.escaped(operation.name)
        text.doc("Calls `\(operation.method.rawValue) \(operation.path)`.", indent: 1)
        for note in operation.notes {
            text.doc("", indent: 1)
            text.doc(note, indent: 1)
        }
        writeParameters(operation, to: &text)
        if operation.response != .nothing, operation.method != .get {
            text.line("@discardableResult", indent: 1)
        }
        let result = operation.response == .nothing ? "" : " -> \(type(of: operation.response))"
        text.list(
            "\(access)func \(name)(", signature(operation), ") async throws(ApiError)\(result) {", indent: 1,
            closing: .onItsOwnLine)
        let arguments = operation.parameters.map { "\($0.name): \(Identifier.escaped($0.name))" }
        let call = "try await client.send(Self.\(name)(\(arguments.joined(separator: ", "))))"
        if call.utf8.count + 8 <= SourceText.width {
            text.line(call, indent: 2)
        } else {
            text.line("try await client.send(", indent: 2)
            text.list("Self.\(name)(", arguments, "))", indent: 3)
        }
        text.line("}", indent: 1)
    }

    private func writeParameters(_ operation: SwiftOperation, to text: inout SourceText) {
        guard !operation.parameters.isEmpty else { return }
        text.doc("", indent: 1)
        text.line("/// - Parameters:", indent: 1)
        for parameter in operation.parameters {
            text.doc("  - \(parameter.name): \(Self.meaning(parameter)).", indent: 1, hanging: "    ")
        }
    }

    private static func meaning(_ parameter: SwiftOperation.Parameter) -> String {
        let key = SourceText.code(parameter.key)
        let place =
            switch parameter.place {
            case .path: "\(key) in the path"
            case .query(nil): "\(key) in the query"
            case .query(.multi?): "\(key) in the query, once for each element"
            case .query(let collection?): "\(key) in the query, joined (\(collection.rawValue))"
            case .header: "the header field \(key)"
            case .body: "the body"
            }
        return place + (parameter.defaultText.map { "; when left out: \(SourceText.code($0))" } ?? "")
    }

    // MARK: The call

    private func writeCall(_ operation: SwiftOperation, to text: inout SourceText) {
        text.doc("The call `\(operation.method.rawValue) \(operation.path)`, ready to be sent.", indent: 1)
        text.list(
            "\(access)static func \(Identifier.escaped(operation.name))(", signature(operation),
            ") -> APICall<\(type(of: operation.response))> {", indent: 1, closing: .onItsOwnLine)
        let queries = operation.parameters.filter { if case .query = $0.place { true } else { false } }
        if !queries.isEmpty { text.line("var queryParameters = QueryParameters()", indent: 2) }
        for parameter in queries { text.line(Self.addition(of: parameter), indent: 2) }
        let headers = operation.parameters.filter { $0.place == .header }
        let start = headers.isEmpty ? (queries.isEmpty ? "" : "return ") : "var call = "
        let type = headers.isEmpty ? "" : "<\(type(of: operation.response))>"
        writeCall(operation, start, type, hasQuery: !queries.isEmpty, to: &text)
        for parameter in headers { text.line(Self.header(of: parameter), indent: 2) }
        if !headers.isEmpty { text.line("return call", indent: 2) }
        text.line("}", indent: 1)
    }

    private func writeCall(
        _ operation: SwiftOperation, _ start: String, _ type: String, hasQuery: Bool, to text: inout SourceText
    ) {
        var arguments = [SourceText.literal(operation.id), ".\(operation.method.rawValue.lowercased())"]
        arguments.append(SourceText.literal(operation.path))
        let places = operation.parameters.filter { $0.place == .path }
        if !places.isEmpty {
            let pairs = places.map { "(\(SourceText.literal($0.key)), \(Identifier.escaped($0.name)))" }
            arguments.append("parameters: [\(pairs.joined(separator: ", "))]")
        }
        if hasQuery { arguments.append("query: queryParameters") }
        if let body = operation.parameters.first(where: { $0.place == .body }) {
            let name = Identifier.escaped(body.name)
            arguments.append(
                body.isRequired
                    ? "body: .json(\(name).asJSON)" : "body: \(name).map { .json($0.asJSON) } ?? .none")
        }
        if operation.response == .text { arguments[0] = "text: " + arguments[0] }
        text.list("\(start)APICall\(type)(", arguments, ")", indent: 2)
    }

    private static func addition(of parameter: SwiftOperation.Parameter) -> String {
        let format: String
        if case .query(let collection?) = parameter.place, collection != .multi {
            format = ", format: .\(collection.rawValue)"
        } else {
            format = ""
        }
        let name = Identifier.escaped(parameter.name)
        return "queryParameters.add(\(SourceText.literal(parameter.key)), \(name)\(format))"
    }

    private static func header(of parameter: SwiftOperation.Parameter) -> String {
        let value = Identifier.escaped(parameter.name) + (parameter.isRequired ? "" : "?") + ".parameterText"
        return "call.request.headers[\(SourceText.literal(parameter.key))] = \(value)"
    }

    // MARK: Both

    private func signature(_ operation: SwiftOperation) -> [String] {
        operation.parameters.map {
            "\(Identifier.escaped($0.name)): \($0.type)" + ($0.isRequired ? "" : "? = nil")
        }
    }

    private func type(of response: SwiftOperation.Response) -> String {
        switch response {
        case .nothing: "Void"
        case .json(let type): type
        case .text: "String"
        }
    }
}
