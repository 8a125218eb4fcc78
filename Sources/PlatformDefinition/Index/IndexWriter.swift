import PlatformCore

/// Writes the index of a definition; the same definition gives the same bytes.
package struct IndexWriter {
    private let definition: APIDefinition
    private let schemaNumbers: [String: Int]
    private var texts = TextTable()
    private var records: [UInt8] = []
    /// Where a record stands that several share.
    private var shared: [[UInt8]: Int] = [:]

    /// The bytes of the index.
    package static func write(_ definition: APIDefinition) -> [UInt8] {
        var writer = IndexWriter(definition)
        return writer.bytes()
    }

    private init(_ definition: APIDefinition) {
        self.definition = definition
        schemaNumbers = Dictionary(
            zip(definition.schemas.map(\.name), definition.schemas.indices), uniquingKeysWith: { first, _ in first })
    }

    private mutating func bytes() -> [UInt8] {
        let info = [definition.title, definition.version, JSON.object(definition.sources).text].map { texts.number($0) }
        let operations = definition.operations.map { operation($0) }
        let schemas = definition.schemas.map { [texts.number($0.name), record(of: $0.schema)] }
        let topics = definition.topics.map { [texts.number($0.topic), schemaNumbers[$0.schema] ?? 0] }
        let tags = definition.tags.map { [texts.number($0.name), texts.number($0.className ?? "")] }
        var routes = RouteTrieWriter(definition.operations)
        let nodes = routes.words { texts.number($0) }

        typealias Header = IndexLayout.Header
        var words = [Int](repeating: 0, count: Header.allCases.count)
        func place(_ field: Header, _ section: [Int]) {
            words[field.rawValue] = words.count * 4
            words += section
        }
        place(.operations, operations.flatMap { $0 })
        place(.schemas, schemas.flatMap { $0 })
        place(.topics, topics.flatMap { $0 })
        place(.tags, tags.flatMap { $0 })
        place(.routes, nodes)
        place(.textOffsets, texts.offsets)
        for (field, value) in [
            (Header.magic, IndexLayout.magic), (.version, IndexLayout.version), (.operationCount, operations.count),
            (.schemaCount, schemas.count), (.topicCount, topics.count), (.tagCount, tags.count),
            (.textCount, texts.count), (.title, info[0]), (.apiVersion, info[1]), (.sources, info[2]),
        ] { words[field.rawValue] = value }
        return assembled(&words, operations.count, schemas.count, nodes.count)
    }

    /// Sets the offsets that only the end tells, and puts the parts together.
    private func assembled(_ words: inout [Int], _ operations: Int, _ schemas: Int, _ nodes: Int) -> [UInt8] {
        typealias Header = IndexLayout.Header
        let textStart = words.count * 4
        let recordStart = textStart + texts.bytes.count
        words[Header.texts.rawValue] = textStart
        words[Header.size.rawValue] = recordStart + records.count
        let firstOperation = words[Header.operations.rawValue] / 4
        for index in 0..<operations {
            words[firstOperation + index * 5 + 3] += recordStart
            words[firstOperation + index * 5 + 4] += recordStart
        }
        let firstSchema = words[Header.schemas.rawValue] / 4
        for index in 0..<schemas { words[firstSchema + index * 2 + 1] += recordStart }
        RouteTrieWriter.move(&words, from: words[Header.routes.rawValue] / 4, count: nodes)
        return words.flatMap { word in withUnsafeBytes(of: UInt32(truncatingIfNeeded: word).littleEndian) { Array($0) }
        }
            + texts.bytes + records
    }

    /// The place of a record among the records, where equal ones stand once.
    private mutating func place(_ record: [UInt8]) -> Int {
        if let offset = shared[record] { return offset }
        let offset = records.count
        shared[record] = offset
        records += record
        return offset
    }
}

/// The texts of an index, each once.
private struct TextTable {
    private var numbers: [String: Int] = ["": 0]
    private(set) var bytes: [UInt8] = []
    private(set) var offsets = [0, 0]

    var count: Int { offsets.count - 1 }

    mutating func number(_ text: String) -> Int {
        if let number = numbers[text] { return number }
        let number = count
        numbers[text] = number
        bytes += text.utf8
        offsets.append(bytes.count)
        return number
    }
}

// MARK: - Records

extension [UInt8] {
    /// Appends a number in groups of seven bits, the lowest first.
    fileprivate mutating func append(number: Int) {
        var rest = UInt(bitPattern: number)
        while rest >= 0x80 {
            append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        append(UInt8(truncatingIfNeeded: rest))
    }
}

extension IndexWriter {
    private mutating func operation(_ operation: APIOperation) -> [Int] {
        var record: [UInt8] = []
        var flags: IndexLayout.Flags = []
        if operation.requiresToken { flags.insert(.requiresToken) }
        if operation.isDeprecated { flags.insert(.deprecated) }
        if operation.isPreview { flags.insert(.preview) }
        if let body = operation.body { flags.formUnion(body.isRequired ? [.body, .bodyRequired] : .body) }
        record.append(number: flags.rawValue)
        append(texts: operation.tags, to: &record)
        append(texts: operation.scopes, to: &record)
        append(texts: operation.errorCodes, to: &record)
        record.append(number: texts.number(operation.statusGuess ?? ""))
        record.append(number: operation.parameters.count)
        for parameter in operation.parameters { append(parameter, to: &record) }
        if let body = operation.body {
            append(texts: body.mediaTypes, to: &record)
            append(body.schema, to: &record)
        }
        record.append(number: operation.responses.count)
        for response in operation.responses { append(response, to: &record) }
        return [
            texts.number(operation.id), texts.number(operation.path),
            DefinitionReader.methods.firstIndex(of: operation.method) ?? 0, place(record),
            place(permissions(operation.permissions)),
        ]
    }

    /// The kind from 1, 0 where nothing is known, and the permissions.
    private mutating func permissions(_ rule: PermissionRule?) -> [UInt8] {
        guard let rule else { return [0] }
        var record: [UInt8] = []
        record.append(number: (PermissionRule.Kind.allCases.firstIndex(of: rule.kind) ?? 0) + 1)
        append(texts: rule.permissions, to: &record)
        return record
    }

    private mutating func append(_ parameter: APIParameter, to record: inout [UInt8]) {
        record.append(number: texts.number(parameter.name))
        record.append(number: APIParameter.Place.allCases.firstIndex(of: parameter.place) ?? 0)
        record.append(number: parameter.isRequired ? 1 : 0)
        let collection = parameter.collection.flatMap { APIParameter.Collection.allCases.firstIndex(of: $0) }
        record.append(number: collection.map { $0 + 1 } ?? 0)
        append(parameter.schema, to: &record)
    }

    private mutating func append(_ response: APIResponse, to record: inout [UInt8]) {
        record.append(number: response.status ?? 0)
        append(texts: response.mediaTypes, to: &record)
        record.append(number: response.schema == nil ? 0 : 1)
        if let schema = response.schema { append(schema, to: &record) }
    }

    private mutating func append(texts list: [String], to record: inout [UInt8]) {
        record.append(number: list.count)
        for text in list { record.append(number: texts.number(text)) }
    }

    private mutating func record(of schema: APISchema) -> Int {
        var record: [UInt8] = []
        append(schema, to: &record)
        return place(record)
    }

    private mutating func append(_ schema: APISchema, to record: inout [UInt8]) {
        let facts = Self.facts(schema)
        record.append(number: schema.kind.shape.rawValue)
        record.append(number: facts.rawValue)
        if let format = schema.format { record.append(number: texts.number(format)) }
        if facts.contains(.values) {
            record.append(number: schema.values.count)
            for value in schema.values { append(value, to: &record) }
        }
        if let value = schema.defaultValue { append(value, to: &record) }
        if let source = schema.valuesSource { record.append(number: texts.number(source)) }
        if facts.contains(.limits) { record.append(number: texts.number(JSON.object(schema.limits.json).text)) }
        if let discriminator = schema.discriminator { record.append(number: texts.number(discriminator)) }
        switch schema.kind {
        case .any, .string, .integer, .number, .boolean: break
        case .reference(let name): record.append(number: schemaNumbers[name] ?? 0)
        case .array(let items): append(items, to: &record)
        case .object(let object): append(object, to: &record)
        case .allOf(let parts), .oneOf(let parts), .anyOf(let parts):
            record.append(number: parts.count)
            for part in parts { append(part, to: &record) }
        }
    }

    private mutating func append(_ object: APIObject, to record: inout [UInt8]) {
        record.append(number: object.properties.count)
        for property in object.properties {
            record.append(number: texts.number(property.name))
            append(property.schema, to: &record)
        }
        append(texts: object.required, to: &record)
        switch object.additional {
        case .unspecified: record.append(number: 0)
        case .none: record.append(number: 1)
        case .any: record.append(number: 2)
        case .schema(let schema):
            record.append(number: 3)
            append(schema, to: &record)
        }
    }

    /// A text as itself, anything else as JSON text; the lowest bit tells which.
    private mutating func append(_ value: JSON, to record: inout [UInt8]) {
        record.append(number: value.string.map { texts.number($0) << 1 } ?? texts.number(value.text) << 1 | 1)
    }

    private static func facts(_ schema: APISchema) -> IndexLayout.Facts {
        var facts: IndexLayout.Facts = []
        if schema.isReadOnly { facts.insert(.readOnly) }
        if schema.isWriteOnly { facts.insert(.writeOnly) }
        if schema.isNullable { facts.insert(.nullable) }
        if schema.isDeprecated { facts.insert(.deprecated) }
        if schema.format != nil { facts.insert(.format) }
        if !schema.values.isEmpty { facts.insert(.values) }
        if schema.defaultValue != nil { facts.insert(.defaultValue) }
        if schema.valuesSource != nil { facts.insert(.valuesSource) }
        if !schema.limits.isEmpty { facts.insert(.limits) }
        if schema.discriminator != nil { facts.insert(.discriminator) }
        return facts
    }
}

extension APISchema.Kind {
    fileprivate var shape: IndexLayout.Shape {
        switch self {
        case .any: .any
        case .reference: .reference
        case .string: .string
        case .integer: .integer
        case .number: .number
        case .boolean: .boolean
        case .array: .array
        case .object: .object
        case .allOf: .allOf
        case .oneOf: .oneOf
        case .anyOf: .anyOf
        }
    }
}
