package import PlatformCore

extension DefinitionReader {
    /// The methods that a path may have, in the order in which we write them.
    package static let methods: [HTTPMethod] = [.get, .head, .post, .put, .patch, .delete, .options]

    /// Reads every path.
    mutating func operations() -> [APIOperation] {
        guard let paths = root["paths"], paths.value.object != nil else {
            report(root["paths"] ?? root, "expected an object 'paths'")
            return []
        }
        let base = basePath
        var operations: [APIOperation] = []
        var seen = Seen()
        for (path, item) in paths.members where !path.hasPrefix("x-") {
            let full = base + path
            guard checkPath(full, item) else { continue }
            for method in Self.methods {
                guard let node = item[method.rawValue.lowercased()] else { continue }
                guard let operation = operation(node, item, method, full) else { continue }
                note(operation, node, &seen)
                operations.append(operation)
            }
        }
        return operations
    }

    /// What stands in front of every path of a Swagger document.
    private var basePath: String {
        let path = format == .swagger2 ? root["basePath"]?.value.string ?? "" : ""
        return path.hasSuffix("/") ? String(path.dropLast()) : path
    }

    private mutating func checkPath(_ path: String, _ item: DefinitionNode) -> Bool {
        guard item.value.object != nil else {
            report(item, "expected an object")
            return false
        }
        guard path.hasPrefix("/") else {
            report(item, "a path starts with '/'")
            return false
        }
        var names: Set<Substring> = []
        for segment in path.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
            if segment.isEmpty { report(item, "a path has no empty segment, and no '/' at its end") }
            guard segment.contains(where: { $0 == "{" || $0 == "}" }) else { continue }
            let name = segment.dropFirst().dropLast()
            guard segment.first == "{", segment.last == "}", !name.isEmpty,
                !name.contains(where: { $0 == "{" || $0 == "}" })
            else {
                report(item, "'\(segment)': a placeholder is a whole segment, such as {userId}")
                return false
            }
            if !names.insert(name).inserted { report(item, "the placeholder {\(name)} stands twice in the path") }
        }
        return true
    }

    /// What must not occur twice.
    private struct Seen {
        var ids: [String: String] = [:]
        var routes: [String: String] = [:]
    }

    private mutating func note(_ operation: APIOperation, _ node: DefinitionNode, _ seen: inout Seen) {
        if let earlier = seen.ids.updateValue(node.pointer, forKey: operation.id) {
            report(node["operationId"] ?? node, "the operation id '\(operation.id)' stands at \(earlier) too")
        }
        // Names of placeholders do not tell paths apart.
        let shape = operation.path.split(separator: "/").map { $0.first == "{" ? "{}" : $0 }.joined(separator: "/")
        if let earlier = seen.routes.updateValue(node.pointer, forKey: "\(operation.method) \(shape)") {
            report(node, "no request could tell this operation from the one at \(earlier)")
        }
    }

    private mutating func operation(
        _ node: DefinitionNode, _ item: DefinitionNode, _ method: HTTPMethod, _ path: String
    ) -> APIOperation? {
        guard node.value.object != nil else {
            report(node, "expected an object")
            return nil
        }
        // The name that the vendor's own SDKs take, where the document has both.
        guard let id = text(node, node["x-purecloud-method-name"] == nil ? "operationId" : "x-purecloud-method-name")
        else { return nil }
        var operation = APIOperation(id: id, method: method, path: path)
        operation.tags = texts(node["tags"])
        readParameters(node, item, &operation)
        if let body = node["requestBody"].flatMap({ resolved($0) }) { operation.body = self.body(body) }
        operation.responses = responses(node)
        readSecurity(node, &operation)
        operation.permissions = permissions(node["x-genesys-permissions"] ?? node["x-inin-requires-permissions"])
        operation.errorCodes = errorCodes(node)
        operation.isDeprecated = flag(node, "deprecated")
        operation.isPreview = node["x-genesys-preview"]?.value == true || node["x-inin-preview"]?.value == true
        operation.statusGuess = node["x-genesys-status-inferred"]?.value.string
        return operation
    }
}

// MARK: - Security

extension DefinitionReader {
    private mutating func readSecurity(_ node: DefinitionNode, _ operation: inout APIOperation) {
        let alternatives = (node["security"] ?? root["security"])?.elements ?? []
        operation.requiresToken = !alternatives.isEmpty && !alternatives.contains { $0.value == [:] }
        operation.scopes = alternatives.flatMap(\.members).flatMap { texts($0.node) }
    }

    private mutating func permissions(_ node: DefinitionNode?) -> PermissionRule? {
        guard let node else { return nil }
        let texts = texts(node["permissions"])
        // The platform's document has a sentence where a permission belongs: what it asks for is not known then.
        let names = texts.filter { !$0.contains(" ") }
        if names.count < texts.count { warn(node, "what has blanks in it is no permission, and is left out") }
        guard !names.isEmpty || texts.isEmpty else { return nil }
        guard let type = node["type"] else { return PermissionRule(names.isEmpty ? .none : .any, names) }
        guard let kind = type.value.string.flatMap(PermissionRule.Kind.init) else {
            report(type, "expected ANY, ALL or NONE")
            return nil
        }
        return PermissionRule(names.isEmpty ? .none : kind, kind == .none ? [] : names)
    }

    /// Ours is a list; the vendor's stands in each response, with a text for every code.
    private mutating func errorCodes(_ node: DefinitionNode) -> [String] {
        if let codes = node["x-genesys-error-codes"] { return texts(codes) }
        let codes = node["responses"]?.members.flatMap { $0.node["x-inin-error-codes"]?.value.object?.keys ?? [] } ?? []
        return Set(codes).sorted { $0.precedes($1) }
    }
}
