import PlatformDefinition

/// What is rendered for one schema.
struct SwiftModel: Equatable {
    enum Form: Equatable {
        case fields(set: String, [SwiftField])
        case alias(String)
        case values(SwiftEnum)
    }

    /// The schema.
    let schema: String
    /// Its type.
    let name: String
    let form: Form
    /// The enums of its properties.
    var enums: [SwiftEnum] = []
    /// The topics whose events it describes.
    var topics: [String] = []
}

/// One property.
struct SwiftField: Equatable {
    let name: String
    /// The name in JSON.
    let key: String
    let type: String
    /// What there is to say of it.
    let notes: [String]
}

/// An enum of the API.
struct SwiftEnum: Equatable {
    /// One known value.
    struct Value: Equatable {
        let name: String
        let text: String
    }

    let name: String
    /// Where it is used, for example `state` of `User`.
    let use: String
    let values: [Value]

    init(name: String, use: String, values: [String]) {
        var scope = NameScope(reserved: Self.reserved)
        self.name = name
        self.use = use
        var names: [String: String] = [:]
        // What differs only in case keeps its own spelling: `asc` and `ASC`, whichever comes first.
        for text in values where Identifier.ofValue(text) == text && !Self.reserved.contains(text) {
            if names[text] == nil { names[text] = scope.claim(text) }
        }
        for text in values where names[text] == nil {
            let identifier = Identifier.ofValue(text)
            let other = Self.reserved.contains(identifier) ? identifier + "_" : text
            names[text] = scope.claim(identifier, other, identifier + "_")
        }
        var seen: Set<String> = []
        self.values = values.compactMap { text in
            guard seen.insert(text).inserted, let name = names[text] else { return nil }
            return Value(name: name, text: text)
        }
    }

    /// `.none` and `.some` would be those of an optional, `.empty` is `JSONValue`'s; the rest is the language's.
    private static let reserved: Set<String> = ["none", "some", "empty", "self", "Self", "Type", "Protocol", "init"]
}

/// Makes models of schemas.
struct ModelTranslator {
    let types: TypeTranslator

    /// The models of schemas, by name.
    func models(of schemas: Set<String>) -> [SwiftModel] {
        let topics = Dictionary(grouping: types.definition.topics, by: \.schema)
        return types.definition.schemas.filter { schemas.contains($0.name) && !$0.isOfTheClient }.map { named in
            var model = model(of: named)
            model.topics = topics[named.name]?.map(\.topic) ?? []
            return model
        }
    }

    private func model(of named: NamedSchema) -> SwiftModel {
        let name = types.names.model(of: named.name)
        if case .string = named.schema.kind, named.schema.listsValues {
            let values = SwiftEnum(name: name, use: "`\(named.name)`", values: named.schema.listedValues)
            return SwiftModel(schema: named.name, name: name, form: .values(values))
        }
        if let alias = types.alias(named) { return SwiftModel(schema: named.name, name: name, form: .alias(alias)) }
        let members = named.schema.members(in: types.definition)
        var required: Set<String> = []
        if case .object(let object) = named.schema.kind { required = Set(object.required) }
        var scope = NameScope(reserved: Self.reserved)
        let fields = members.map { field($0, of: named.name, required.contains($0.name), &scope) }
        var model = SwiftModel(
            schema: named.name, name: name, form: .fields(set: types.names.fieldSet(of: named.name), fields))
        model.enums = members.compactMap { property in
            types.names.propertyEnum(named.name, property.name).map {
                SwiftEnum(
                    name: $0, use: "`\(property.name)` of ``\(name)``", values: property.schema.listedValues)
            }
        }
        return model
    }

    private func field(
        _ property: NamedSchema, of schema: String, _ isRequired: Bool, _ scope: inout NameScope
    ) -> SwiftField {
        let name = Identifier.lowerCamel(property.name)
        let identifier = name.isEmpty ? Identifier.ofValue(property.name) : name
        return SwiftField(
            name: scope.claim(identifier, identifier + "_"), key: property.name,
            type: types.type(of: property.schema, values: types.names.propertyEnum(schema, property.name)),
            notes: Self.notes(property.schema, isRequired))
    }

    private static func notes(_ schema: APISchema, _ isRequired: Bool) -> [String] {
        var notes: [String] = []
        if isRequired { notes.append("required") }
        if schema.isReadOnly { notes.append("set by the platform") }
        if schema.isWriteOnly { notes.append("never in a response") }
        if schema.isDeprecated { notes.append("deprecated") }
        switch schema.format {
        case "date"?: notes.append("a date such as `2026-11-24`")
        case "interval"?: notes.append("an interval: two dates of ISO 8601 with `/` between them")
        case "local-date-time"?: notes.append("a date and time without a time zone")
        default: break
        }
        return notes
    }

    /// The members of `Model` itself; a test compares them with its source.
    static let reserved: Set<String> = [
        "asJSON", "setNull", "isNull", "require", "decode", "hash", "hashValue", "debugDescription", "init", "self",
        "Self", "Type", "Protocol",
    ]
}
