import PlatformCore

/// Decodes the records of an index, from one place on.
struct IndexCursor {
    private let index: DefinitionIndex
    private var position: Int

    init(_ index: DefinitionIndex, at position: Int) {
        self.index = index
        self.position = position
    }

    /// The next number, in groups of seven bits.
    private mutating func number() -> Int {
        var value = 0
        for shift in stride(from: 0, through: 35, by: 7) {
            let byte = index.bytes.byte(at: position)
            position += 1
            value |= Int(byte & 0x7f) << shift
            if byte < 0x80 { break }
        }
        return value
    }

    /// The next number as how many of something follow, which is at most one for each byte that is left.
    private mutating func count() -> Int { min(number(), max(0, index.bytes.count - position)) }

    private mutating func text() -> String { index.text(number()) }

    private mutating func texts() -> [String] { (0..<count()).map { _ in text() } }

    private mutating func value() -> JSON {
        let number = number()
        let text = index.text(number >> 1)
        return number & 1 == 0 ? .string(text) : (try? JSON.parse(text)) ?? .null
    }
}

// MARK: - Operations

extension IndexCursor {
    /// The kind from 1, 0 where nothing is known, and the permissions.
    mutating func permissions() -> PermissionRule? {
        let kind = number() - 1
        guard PermissionRule.Kind.allCases.indices.contains(kind) else { return nil }
        return PermissionRule(PermissionRule.Kind.allCases[kind], texts())
    }

    /// Fills in what an operation's record tells.
    mutating func readDetails(_ operation: inout APIOperation) {
        let flags = IndexLayout.Flags(rawValue: number())
        operation.requiresToken = flags.contains(.requiresToken)
        operation.isDeprecated = flags.contains(.deprecated)
        operation.isPreview = flags.contains(.preview)
        operation.tags = texts()
        operation.scopes = texts()
        operation.errorCodes = texts()
        let guess = text()
        operation.statusGuess = guess.isEmpty ? nil : guess
        operation.parameters = (0..<count()).map { _ in parameter() }
        if flags.contains(.body) {
            let mediaTypes = texts()
            operation.body = APIBody(
                isRequired: flags.contains(.bodyRequired), mediaTypes: mediaTypes, schema: schema())
        }
        operation.responses = (0..<count()).map { _ in response() }
    }

    private mutating func parameter() -> APIParameter {
        let (name, place, isRequired, collection) = (text(), number(), number() == 1, number() - 1)
        let (places, collections) = (APIParameter.Place.allCases, APIParameter.Collection.allCases)
        return APIParameter(
            name: name, place: places.indices.contains(place) ? places[place] : .query, isRequired: isRequired,
            collection: collections.indices.contains(collection) ? collections[collection] : nil, schema: schema())
    }

    private mutating func response() -> APIResponse {
        let (status, mediaTypes, hasSchema) = (number(), texts(), number() == 1)
        return APIResponse(
            status: status == 0 ? nil : status, mediaTypes: mediaTypes, schema: hasSchema ? schema() : nil)
    }
}

// MARK: - Schemas

extension IndexCursor {
    /// Decodes a schema with what it holds; what it refers to stays a name.
    mutating func schema(depth: Int = 0) -> APISchema {
        guard depth < IndexLayout.maximumDepth, let shape = IndexLayout.Shape(rawValue: number()) else {
            return APISchema(.any)
        }
        var schema = APISchema(.any)
        readFacts(&schema)
        schema.kind = kind(shape, depth: depth + 1)
        return schema
    }

    private mutating func readFacts(_ schema: inout APISchema) {
        let facts = IndexLayout.Facts(rawValue: number())
        schema.isReadOnly = facts.contains(.readOnly)
        schema.isWriteOnly = facts.contains(.writeOnly)
        schema.isNullable = facts.contains(.nullable)
        schema.isDeprecated = facts.contains(.deprecated)
        if facts.contains(.format) { schema.format = text() }
        if facts.contains(.values) { schema.values = (0..<count()).map { _ in value() } }
        if facts.contains(.defaultValue) { schema.defaultValue = value() }
        if facts.contains(.valuesSource) { schema.valuesSource = text() }
        if facts.contains(.limits), let json = try? JSON.parse(text()) { schema.limits = APILimits(json) }
        if facts.contains(.discriminator) { schema.discriminator = text() }
    }

    private mutating func kind(_ shape: IndexLayout.Shape, depth: Int) -> APISchema.Kind {
        switch shape {
        case .any: .any
        case .reference: .reference(index.schemaName(number()))
        case .string: .string
        case .integer: .integer
        case .number: .number
        case .boolean: .boolean
        case .array: .array(schema(depth: depth))
        case .object: .object(object(depth: depth))
        case .allOf: .allOf(schemas(depth: depth))
        case .oneOf: .oneOf(schemas(depth: depth))
        case .anyOf: .anyOf(schemas(depth: depth))
        }
    }

    private mutating func schemas(depth: Int) -> [APISchema] { (0..<count()).map { _ in schema(depth: depth) } }

    private mutating func object(depth: Int) -> APIObject {
        var object = APIObject()
        object.properties = (0..<count()).map { _ in
            let name = text()
            return NamedSchema(name: name, schema: schema(depth: depth))
        }
        object.required = texts()
        switch number() {
        case 1: object.additional = .none
        case 2: object.additional = .any
        case 3: object.additional = .schema(schema(depth: depth))
        default: break
        }
        return object
    }
}
