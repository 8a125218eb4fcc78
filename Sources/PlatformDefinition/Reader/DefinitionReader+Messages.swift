import PlatformCore

/// Parameters, bodies and responses: where the two formats differ most.
extension DefinitionReader {
    /// Reads the parameters of an operation, and those that its path gives to each.
    mutating func readParameters(_ node: DefinitionNode, _ item: DefinitionNode, _ operation: inout APIOperation) {
        var form = APIObject()
        let own = (node["parameters"]?.elements ?? []).compactMap { resolved($0) }
        let shared = (item["parameters"]?.elements ?? []).compactMap { resolved($0) }.filter { candidate in
            !own.contains { $0["name"]?.value == candidate["name"]?.value && $0["in"]?.value == candidate["in"]?.value }
        }
        for parameter in shared + own {
            switch parameter["in"]?.value.string {
            case "body": operation.body = swaggerBody(parameter, node)
            case "formData": addField(parameter, to: &form)
            case "cookie": warn(parameter, "cookies are left out")
            case let place?:
                guard let place = APIParameter.Place(rawValue: place) else {
                    report(parameter["in"] ?? parameter, "expected path, query, header, body or formData")
                    continue
                }
                add(parameter, place, to: &operation)
            case nil: report(parameter, "'in' is missing")
            }
        }
        if !form.properties.isEmpty {
            operation.body = APIBody(
                isRequired: !form.required.isEmpty,
                mediaTypes: mediaTypes(node, "consumes", else: "application/x-www-form-urlencoded"),
                schema: APISchema(.object(form)))
        }
        completePlaceholders(node, &operation)
    }

    private mutating func add(
        _ node: DefinitionNode, _ place: APIParameter.Place, to operation: inout APIOperation
    ) {
        guard let name = text(node, "name") else { return }
        guard !operation.parameters.contains(where: { $0.name == name && $0.place == place }) else {
            return report(node, "the parameter '\(name)' stands twice")
        }
        let schema = parameterSchema(node)
        operation.parameters.append(
            APIParameter(
                name: name, place: place, isRequired: place == .path || flag(node, "required"),
                collection: collection(node, schema), schema: schema))
    }

    /// In Swagger the parameter is its own schema.
    private mutating func parameterSchema(_ node: DefinitionNode) -> APISchema {
        if let nested = node["schema"] { return schema(nested) }
        if let content = node["content"]?.members.first?.node["schema"] { return schema(content) }
        if format == .openAPI3 { report(node, "'schema' is missing") }
        return schema(node)
    }

    private mutating func collection(_ node: DefinitionNode, _ schema: APISchema) -> APIParameter.Collection? {
        guard case .array = schema.kind else { return nil }
        if let named = node["collectionFormat"] {
            let known = named.value.string.flatMap(APIParameter.Collection.init)
            if known == nil { report(named, "expected multi, csv, ssv or pipes") }
            return known
        }
        switch node["style"]?.value.string {
        case "spaceDelimited": return .ssv
        case "pipeDelimited": return .pipes
        case "simple": return .csv
        default:
            // What goes without saying: repeated in OpenAPI 3's query, commas everywhere else.
            let repeats = node["explode"]?.value.bool ?? (format == .openAPI3 && node["in"]?.value == "query")
            return repeats ? .multi : .csv
        }
    }

    /// Declares the placeholders that the document forgets.
    private mutating func completePlaceholders(_ node: DefinitionNode, _ operation: inout APIOperation) {
        let placeholders = operation.path.split(separator: "/").filter { $0.first == "{" }.map {
            String($0.dropFirst().dropLast())
        }
        for name in placeholders where !operation.parameters.contains(where: { $0.name == name && $0.place == .path }) {
            warn(node, "the placeholder {\(name)} is not declared, and is taken for text")
            operation.parameters.append(
                APIParameter(name: name, place: .path, isRequired: true, schema: APISchema(.string)))
        }
        for parameter in operation.parameters where parameter.place == .path && !placeholders.contains(parameter.name) {
            report(node, "the path has no placeholder {\(parameter.name)}")
        }
    }
}

// MARK: - Bodies

extension DefinitionReader {
    /// A body of OpenAPI 3.
    mutating func body(_ node: DefinitionNode) -> APIBody? {
        guard let content = content(node) else {
            report(node, "'content' is missing")
            return nil
        }
        return APIBody(isRequired: flag(node, "required"), mediaTypes: content.mediaTypes, schema: content.schema)
    }

    private mutating func swaggerBody(_ parameter: DefinitionNode, _ operation: DefinitionNode) -> APIBody {
        APIBody(
            isRequired: flag(parameter, "required"),
            mediaTypes: mediaTypes(operation, "consumes", else: "application/json"),
            schema: parameterSchema(parameter))
    }

    private mutating func addField(_ parameter: DefinitionNode, to form: inout APIObject) {
        guard let name = text(parameter, "name") else { return }
        form.properties.append(NamedSchema(name: name, schema: schema(parameter)))
        if flag(parameter, "required") { form.required.append(name) }
    }

    /// The media types that a Swagger operation names, or the whole document.
    private mutating func mediaTypes(_ node: DefinitionNode, _ name: String, else usual: String) -> [String] {
        var named: [String] = []
        for text in texts(node[name] ?? root[name]) where !named.contains(text) { named.append(text) }
        return named.isEmpty ? [usual] : named
    }

    /// The media types of `content`, with the one schema that we keep: that of JSON, if there is one.
    private mutating func content(_ node: DefinitionNode) -> (mediaTypes: [String], schema: APISchema)? {
        guard let members = node["content"]?.members, !members.isEmpty else { return nil }
        let main = members.first { $0.name == "application/json" } ?? members[0]
        for (_, other) in members where other["schema"]?.value != main.node["schema"]?.value {
            warn(other, "its schema is not that of \(main.name), and is left out")
        }
        return (members.map(\.name), main.node["schema"].map { schema($0) } ?? APISchema(.any))
    }
}

// MARK: - Responses

extension DefinitionReader {
    mutating func responses(_ node: DefinitionNode) -> [APIResponse] {
        guard let responses = node["responses"], responses.value.object != nil else {
            report(node["responses"] ?? node, "expected an object 'responses'")
            return []
        }
        var result: [APIResponse] = []
        for (name, member) in responses.members where !name.hasPrefix("x-") {
            let status = Int(name).flatMap { (100...599).contains($0) ? $0 : nil }
            if status == nil, name != "default" { report(member, "expected a status such as 200, or default") }
            guard let target = resolved(member) else { continue }
            result.append(response(status, target, node))
        }
        return Self.withoutRepetitions(result.sorted { $0.status ?? 1000 < $1.status ?? 1000 })
    }

    private mutating func response(_ status: Int?, _ node: DefinitionNode, _ operation: DefinitionNode) -> APIResponse {
        if format == .swagger2 {
            guard let nested = node["schema"] else { return APIResponse(status: status) }
            return APIResponse(
                status: status, mediaTypes: mediaTypes(operation, "produces", else: "application/json"),
                schema: schema(nested))
        }
        guard let content = content(node) else { return APIResponse(status: status) }
        return APIResponse(status: status, mediaTypes: content.mediaTypes, schema: content.schema)
    }

    /// Errors that all have the same body are one default; the vendor's document repeats each.
    private static func withoutRepetitions(_ responses: [APIResponse]) -> [APIResponse] {
        let (errors, others) = (responses.filter(\.isError), responses.filter { !$0.isError })
        guard let common = errors.last, errors.allSatisfy({ $0.schema == common.schema }) else { return responses }
        return others + [APIResponse(status: nil, mediaTypes: common.mediaTypes, schema: common.schema)]
    }
}

extension APIResponse {
    /// Whether it is an answer that says no; the one for every other status is.
    fileprivate var isError: Bool { status.map { $0 >= 400 } ?? true }
}
