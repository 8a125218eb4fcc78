import PlatformCore
import PlatformDefinition

/// The names of the generated types, each of which occurs once in the whole API, whatever part of it is generated.
struct TypeNames {
    /// Where an enum is said: in a property of a schema, or in a parameter of an operation.
    private struct Place: Hashable {
        let owner: String
        let member: String
    }

    private var models: [String: String] = [:]
    private var fieldSets: [String: String] = [:]
    private var propertyEnums: [Place: String] = [:]
    private var parameterEnums: [Place: String] = [:]

    /// Names the types of a definition: schemas first, then what belongs to them, then the operations' parameters.
    init(_ definition: APIDefinition) {
        var scope = NameScope(reserved: ReservedNames.types.union(definition.tags.map(\.apiName)))
        for named in definition.schemas {
            let name = Self.typeName(named.name)
            models[named.name] = named.isOfTheClient ? name : scope.claim(name, name + "Model")
        }
        for named in definition.schemas where !named.isOfTheClient {
            let name = Self.typeName(named.name)
            fieldSets[named.name] = scope.claim(name + "Fields", name + "FieldSet")
        }
        for named in definition.schemas where !named.isOfTheClient {
            for property in named.schema.members(in: definition) where property.schema.listsValues {
                let name = Self.typeName(named.name) + Identifier.upperCamel(property.name)
                propertyEnums[Place(owner: named.name, member: property.name)] = scope.claim(name, name + "Value")
            }
        }
        for operation in definition.operations {
            for parameter in operation.parameters where parameter.schema.listsValues {
                let name = Identifier.upperCamel(operation.id) + Identifier.upperCamel(parameter.name)
                parameterEnums[Place(owner: operation.id, member: parameter.name)] = scope.claim(name, name + "Value")
            }
        }
    }

    /// The type of a schema.
    func model(of schema: String) -> String { models[schema] ?? "JSON" }

    /// The type that holds the fields of a schema.
    func fieldSet(of schema: String) -> String { fieldSets[schema] ?? "" }

    /// The type of a property's values.
    func propertyEnum(_ schema: String, _ property: String) -> String? {
        propertyEnums[Place(owner: schema, member: property)]
    }

    /// The type of a parameter's values.
    func parameterEnum(_ operation: String, _ parameter: String) -> String? {
        parameterEnums[Place(owner: operation, member: parameter)]
    }

    /// A schema's name as it is, where it can be a type's.
    private static func typeName(_ name: String) -> String {
        if Identifier.isValid(name), name.first?.isUppercase == true { return name }
        let identifier = Identifier.upperCamel(name)
        return identifier.isEmpty ? "Schema" : identifier
    }
}

extension NamedSchema {
    /// Whether PlatformClient has it, written by hand.
    var isOfTheClient: Bool { name == "ErrorBody" }
}

extension APITag {
    /// The name in module and file names: the official SDKs' class, or a name made like theirs.
    var identifier: String { className ?? Identifier.upperCamel(name) }
    /// The name of the official class of its operations.
    var apiName: String { identifier + "Api" }
}

extension APISchema {
    /// Whether its values, or those of its elements, are texts of a list.
    var listsValues: Bool {
        switch kind {
        case .string: !values.isEmpty
        case .array(let element): element.listsValues
        case .object(let object):
            if case .schema(let schema) = object.additional {
                object.properties.isEmpty && schema.listsValues
            } else {
                false
            }
        case .allOf(let parts): parts.count == 1 && parts[0].listsValues
        default: false
        }
    }

    /// The texts of the list.
    var listedValues: [String] {
        switch kind {
        case .string: values.compactMap(\.string)
        case .array(let element): element.listedValues
        case .object(let object): if case .schema(let schema) = object.additional { schema.listedValues } else { [] }
        case .allOf(let parts): parts.first?.listedValues ?? []
        default: []
        }
    }

    /// The properties of an object, with those of everything that it is made of.
    func members(in definition: APIDefinition, _ seen: Set<String> = []) -> [NamedSchema] {
        switch kind {
        case .object(let object): return object.properties
        case .reference(let name):
            guard !seen.contains(name), let target = definition.schema(named: name) else { return [] }
            return target.members(in: definition, seen.union([name]))
        case .allOf(let parts):
            var names: Set<String> = []
            return parts.flatMap { $0.members(in: definition, seen) }.filter { names.insert($0.name).inserted }
        default: return []
        }
    }

    /// Whether it is an object by its own words.
    var isModel: Bool {
        switch kind {
        case .object(let object):
            if case .schema = object.additional { !object.properties.isEmpty } else { true }
        case .allOf: true
        default: false
        }
    }
}
