package import PlatformCore

/// Reads a document, Swagger 2.0 or OpenAPI 3, as a definition.
///
/// ```swift
/// let definition = try DefinitionReader.read(bytes).definition
/// ```
///
/// Texts for people are left out. What is wrong is collected, so that one run tells everything.
///
/// The formats: <https://spec.openapis.org/oas/v2.0.html>, <https://spec.openapis.org/oas/v3.0.3.html>. The vendor's
/// extensions `x-inin-…` and `x-purecloud-…` are read like ours, `x-genesys-…`.
package struct DefinitionReader {
    /// A definition with what was odd about its document, though readable.
    package typealias Result = (definition: APIDefinition, warnings: [DefinitionProblem])

    /// How a document is arranged.
    enum Format {
        case swagger2
        case openAPI3

        /// The place of the named schemas.
        var schemas: String { self == .swagger2 ? "#/definitions/" : "#/components/schemas/" }
    }

    let root: DefinitionNode
    let format: Format
    /// The names of the schemas that are there.
    let schemaNames: Set<String>
    var problems: [DefinitionProblem] = []
    var warnings: [DefinitionProblem] = []

    /// Reads a document.
    ///
    /// - Throws: everything that is wrong with it.
    package static func read(_ bytes: [UInt8]) throws(DefinitionError) -> Result {
        // Some tools of the Windows world write a byte order mark.
        let text = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? Array(bytes.dropFirst(3)) : bytes
        let json: JSON
        do { json = try JSON.parse(text) } catch {
            throw DefinitionError([DefinitionProblem(pointer: "", text: "not JSON: \(error)")])
        }
        return try read(json)
    }

    /// Reads a document that is JSON already.
    ///
    /// - Throws: everything that is wrong with it.
    package static func read(_ json: JSON) throws(DefinitionError) -> Result {
        var reader = try DefinitionReader(json)
        let definition = reader.definition()
        guard reader.problems.isEmpty else { throw DefinitionError(reader.problems) }
        return (definition, reader.warnings)
    }

    private init(_ json: JSON) throws(DefinitionError) {
        root = DefinitionNode(json)
        guard json.object != nil else {
            throw DefinitionError([DefinitionProblem(pointer: "", text: "expected a JSON object")])
        }
        if root["swagger"]?.value.string == "2.0" {
            format = .swagger2
        } else if let version = root["openapi"]?.value.string, version.hasPrefix("3.") {
            format = .openAPI3
        } else {
            throw DefinitionError([
                DefinitionProblem(pointer: "", text: #"expected "swagger": "2.0" or "openapi": "3.…""#)
            ])
        }
        let named = format == .swagger2 ? root["definitions"] : root["components"]?["schemas"]
        schemaNames = Set(named?.value.object?.keys ?? [])
    }

    private mutating func definition() -> APIDefinition {
        let schemas = namedSchemas()
        reportCycles(schemas)
        let topics = topics()
        return APIDefinition(
            title: root["info"]?["title"]?.value.string ?? "", version: root["info"]?["version"]?.value.string ?? "",
            sources: root["info"]?["x-genesys-sources"]?.value.object ?? [:], tags: tags(), operations: operations(),
            schemas: schemas, topics: topics)
    }

    private mutating func namedSchemas() -> [NamedSchema] {
        let named = format == .swagger2 ? root["definitions"] : root["components"]?["schemas"]
        guard let named else { return [] }
        if named.value.object == nil { report(named, "expected an object") }
        return named.members.map { name, node in
            if name.isEmpty { report(node, "a schema needs a name") }
            return NamedSchema(name: name, schema: schema(node))
        }
    }

    private mutating func tags() -> [APITag] {
        (root["tags"]?.elements ?? []).compactMap { node in
            guard let name = text(node, "name") else { return nil }
            return APITag(name: name, className: node["x-genesys-class"] == nil ? nil : text(node, "x-genesys-class"))
        }
    }

    private mutating func topics() -> [APITopic] {
        (root["x-genesys-notification-topics"]?.elements ?? []).compactMap { node in
            guard let topic = text(node, "topic"), let schema = text(node, "schema") else { return nil }
            if !schemaNames.contains(schema) { report(node["schema"] ?? node, "there is no schema '\(schema)'") }
            return APITopic(topic: topic, schema: schema)
        }
    }
}

// MARK: - Problems

extension DefinitionReader {
    mutating func report(_ node: DefinitionNode, _ text: String) {
        problems.append(DefinitionProblem(pointer: node.pointer, text: text))
    }

    mutating func warn(_ node: DefinitionNode, _ text: String) {
        warnings.append(DefinitionProblem(pointer: node.pointer, text: text))
    }

    /// A member that has to be there and to be text.
    mutating func text(_ node: DefinitionNode, _ name: String) -> String? {
        guard let member = node[name] else {
            report(node, "'\(name)' is missing")
            return nil
        }
        guard let text = member.value.string, !text.isEmpty else {
            report(member, "expected text that is not empty")
            return nil
        }
        return text
    }

    /// The texts of a list.
    mutating func texts(_ node: DefinitionNode?) -> [String] {
        guard let node else { return [] }
        if node.value.array == nil { report(node, "expected an array") }
        return node.elements.compactMap { element in
            if element.value.string == nil { report(element, "expected text") }
            return element.value.string
        }
    }

    /// `true` or `false`; `false` where nothing is said.
    mutating func flag(_ node: DefinitionNode, _ name: String) -> Bool {
        guard let member = node[name] else { return false }
        guard let value = member.value.bool else {
            report(member, "expected true or false")
            return false
        }
        return value
    }
}

// MARK: - References

extension DefinitionReader {
    /// Goes where `$ref` of a parameter, response or body points, a few times at most.
    mutating func resolved(_ node: DefinitionNode) -> DefinitionNode? {
        var target = node
        for _ in 0..<8 {
            guard let reference = target["$ref"] else { return target }
            guard let path = reference.value.string, path.hasPrefix("#"),
                let next = root.following(path.dropFirst())
            else {
                report(reference, "the reference leads nowhere: \(reference.value)")
                return nil
            }
            target = next
        }
        report(node, "the references go round in a circle")
        return nil
    }

    /// Schemas that are nothing but each other: no value could ever follow them.
    ///
    /// A schema may contain itself in a property or an array; only a circle with nothing in between has no meaning.
    private mutating func reportCycles(_ schemas: [NamedSchema]) {
        var links: [String: [String]] = [:]
        for named in schemas { links[named.name] = Self.directReferences(named.schema) }
        var state: [String: Bool] = [:]
        for named in schemas where state[named.name] == nil {
            guard let name = Self.circle(from: named.name, links, &state) else { continue }
            let node = root.following("/" + format.schemas.dropFirst(2).dropLast() + "/" + name.pointerToken)
            report(node ?? root, "the schema '\(name)' is defined by nothing but itself")
        }
    }

    private static func directReferences(_ schema: APISchema) -> [String] {
        switch schema.kind {
        case .reference(let name): [name]
        case .allOf(let parts): parts.flatMap(directReferences)
        default: []
        }
    }

    /// The first name found twice on one way; `state` is false on the way, true once done.
    private static func circle(
        from start: String, _ links: [String: [String]], _ state: inout [String: Bool]
    ) -> String? {
        var way: [(name: String, next: Int)] = [(start, 0)]
        state[start] = false
        while let (name, next) = way.last {
            guard let targets = links[name], next < targets.count else {
                state[name] = true
                way.removeLast()
                continue
            }
            way[way.count - 1].next += 1
            let target = targets[next]
            switch state[target] {
            case false?:
                for step in way { state[step.name] = true }
                return target
            case nil:
                state[target] = false
                way.append((target, 0))
            default: break
            }
        }
        return nil
    }
}

extension String {
    /// The text as one step of a JSON pointer in a URI fragment.
    var pointerToken: String {
        guard utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "%") })
        else { return self }
        return map { $0 == "~" ? "~0" : $0 == "/" ? "~1" : $0 == "%" ? "%25" : String($0) }.joined()
    }
}
