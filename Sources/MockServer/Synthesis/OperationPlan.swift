import PlatformCore
import PlatformDefinition

/// What is worked out once about an operation: how it is checked and how its reply is made.
final class OperationPlan: Sendable {
    let operation: APIOperation
    /// The answer of success.
    let response: APIResponse
    /// The fields of a reply.
    let fields: HTTPFields
    /// How the body is made; nil when there is none.
    let root: ValuePlan?
    let paging: Paging
    /// The names of the path's placeholders.
    let placeholders: [String]
    /// Whether the path names a member of a collection.
    let isMember: Bool
    /// Whether `path/{id}` can be asked for.
    let hasMembers: Bool
    /// The collection that the elements of the reply, or the reply itself, belong to; nil: the path is one itself.
    let collection: ResourceCollection?

    init(_ operation: APIOperation, _ builder: inout PlanBuilder) {
        self.operation = operation
        let response =
            operation.responses.first { $0.status.map { (200..<300).contains($0) } ?? false }
            ?? APIResponse(status: 200)
        placeholders = operation.path.split(separator: "/").filter { $0.hasPrefix("{") }
            .map { String($0.dropFirst().dropLast()) }
        isMember = operation.path.hasSuffix("}")
        hasMembers = !isMember && Self.canBeAsked(operation.path + "/0", builder.schemas.index)
        let paging = Paging(operation, builder.schemas)
        var collection: ResourceCollection?
        root = response.schema.map { builder.root($0, of: operation, paging: paging, collection: &collection) }
        self.collection = collection
        fields = Self.fields(response)
        self.response = response
        self.paging = paging
    }

    /// Whether a path is that of a GET.
    static func canBeAsked(_ path: String, _ index: DefinitionIndex) -> Bool {
        if case .operation? = index.route(method: .get, path: path) { true } else { false }
    }

    private static func fields(_ response: APIResponse) -> HTTPFields {
        var fields: HTTPFields = [
            "Cache-Control": "no-cache, no-store, must-revalidate", "Pragma": "no-cache", "Expires": "0",
        ]
        if response.schema != nil { fields.append(response.mediaTypes.first ?? "application/json", for: .contentType) }
        fields.append(Synthesizer.source, for: Synthesizer.sourceField)
        return fields
    }
}

/// How an operation lets its caller page.
struct Paging: Sendable {
    /// What the size of a page is called.
    var size: String?
    /// What the number of a page is called.
    var number: String?
    /// What the place where a page begins is called.
    var cursor: String?
    /// What the place where a page ends is called.
    var back: String?

    private static let places = ["after", "cursor", "nextPage", "pageToken", "before", "previousPage"]

    /// No way at all: a list is one page.
    init() {}

    init(_ operation: APIOperation, _ schemas: SchemaBook) {
        var names = Set(operation.parameters.lazy.filter { $0.place == .query }.map(\.name))
        if let body = operation.body?.schema, case .object(let object) = schemas.resolve(body).schema.kind {
            names.formUnion(object.properties.lazy.map(\.name))
            if names.contains("paging") { names.formUnion(["pageSize", "pageNumber"]) }
        }
        size = ["pageSize", "limit", "count"].first(where: names.contains)
        number = ["pageNumber", "startIndex"].first(where: names.contains)
        // A place is a text; what is a number there, is a time.
        for parameter in operation.parameters where parameter.place == .query {
            guard case .integer = schemas.resolve(parameter.schema).schema.kind else { continue }
            names.subtract(Self.places.filter { $0 == parameter.name })
        }
        cursor = Self.places.prefix(4).first(where: names.contains)
        back = Self.places.suffix(2).first(where: names.contains)
    }

    var isPaged: Bool { size != nil && (number != nil || cursor != nil) }
}

extension PlanBuilder {
    /// How a reply is made: a page of a list, a list, or what the path is about.
    mutating func root(
        _ schema: APISchema, of operation: APIOperation, paging: Paging, collection: inout ResourceCollection?
    ) -> ValuePlan {
        let expansions = Self.expansions(of: operation)
        let found = schemas.resolve(schema)
        switch found.schema.kind {
        case .array(let element):
            collection = self.collection(of: element, in: operation)
            let value = resource(
                element, memberOf: operation.path, expansions: expansions, collection: collection)
            return .array(value, count: 3)
        case .object(let object):
            if let list = Self.list(in: object, self) {
                return page(object, list, of: operation, expansions: expansions, collection: &collection)
            }
            collection = found.name.flatMap { collections.bySchema[$0] }
            let home = operation.path.hasSuffix("}") ? SynthesisRequest.member(operation.path)?.collection : nil
            return resource(schema, memberOf: home, expansions: expansions, collection: collection)
        default: return value(schema, name: "", depth: 0)
        }
    }

    /// The names that the caller may ask to see more of, in small letters; nil when it may not ask.
    private static func expansions(of operation: APIOperation) -> Set<String>? {
        let parameter = operation.parameters.first {
            $0.place == .query && ($0.name == "expand" || $0.name == "expands")
        }
        guard let parameter else { return nil }
        guard case .array(let element) = parameter.schema.kind else {
            return Set(parameter.schema.values.compactMap { $0.string?.lowercased() })
        }
        return Set(element.values.compactMap { $0.string?.lowercased() })
    }

    private func collection(of element: APISchema, in operation: APIOperation) -> ResourceCollection? {
        if OperationPlan.canBeAsked(operation.path + "/0", schemas.index) { return nil }
        return schemas.resolve(element).name.flatMap { collections.bySchema[$0] }
    }

    /// The property with the elements of a page.
    private static func list(in object: APIObject, _ builder: PlanBuilder) -> String? {
        func isList(_ property: NamedSchema) -> Bool {
            guard case .array(let element) = builder.schemas.resolve(property.schema).schema.kind else { return false }
            return !builder.isScalar(element)
        }
        let isPage = object.properties.contains { ["pageNumber", "pageCount", "nextUri", "cursor"].contains($0.name) }
        let isResource = object.property("id") != nil
        // A resource may have entities, too, which no page tells about.
        for name in ["entities", "results", "Resources"] where isPage || !isResource {
            if let property = object.properties.first(where: { $0.name == name }), isList(property) { return name }
        }
        let lists = object.properties.filter(isList)
        return isPage && lists.count == 1 && !isResource ? lists[0].name : nil
    }

    private mutating func page(
        _ object: APIObject, _ list: String, of operation: APIOperation, expansions: Set<String>?,
        collection: inout ResourceCollection?
    ) -> ValuePlan {
        let required = Set(object.required)
        var members: [ObjectPlan.Member] = []
        for property in object.properties {
            let name = property.name
            var role = ObjectPlan.Role.plain
            var value = ValuePlan.constant([])
            if name == list, case .array(let element) = schemas.resolve(property.schema).schema.kind {
                collection = self.collection(of: element, in: operation)
                role = .entities
                value = resource(
                    element, memberOf: operation.path, expansions: expansions, collection: collection)
            } else if name == "selfUri" {
                role = .selfURI
            } else if name == "id", case .string = schemas.resolve(property.schema).schema.kind {
                role = .id
            } else if let field = PageField(rawValue: name), field.fits(schemas.resolve(property.schema).schema) {
                role = .page(field)
                value = self.value(property.schema, name: name, depth: 1)
            } else {
                guard level == .full || required.contains(name) || level == .typical && isScalar(property.schema) else {
                    continue
                }
                value = self.value(property.schema, name: name, depth: 1)
            }
            members.append(ObjectPlan.Member(property, value, role, isRequired: required.contains(name)))
        }
        return .object(ObjectPlan(members, collection: nil))
    }
}

extension PageField {
    /// Whether a property of that schema can hold it.
    fileprivate func fits(_ schema: APISchema) -> Bool {
        switch (self, schema.kind) {
        case (.cursors, .object): true
        case (.pageSize, .integer), (.pageNumber, .integer), (.pageCount, .integer), (.total, .integer): true
        case (.totalNumberOfEntities, .integer), (.totalHits, .integer), (.totalCount, .integer): true
        case (.totalResults, .integer), (.startIndex, .integer), (.itemsPerPage, .integer): true
        case (.firstUri, .string), (.lastUri, .string), (.nextUri, .string), (.previousUri, .string): true
        case (.cursor, .string), (.nextCursor, .string), (.nextPage, .string), (.previousPage, .string): true
        case (.after, .string), (.before, .string): true
        default: false
        }
    }
}
