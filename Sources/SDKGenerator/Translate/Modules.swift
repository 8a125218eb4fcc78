import PlatformDefinition

/// One module that is generated, and what of the definition it holds.
struct Module {
    /// Its name, for example `PlatformUsers`.
    let name: String
    /// Its folder below that of all generated files, and the start of its files' names.
    let folder: String
    /// The tag whose class it has.
    var tag: APITag?
    /// The operations of that class.
    var operations: [APIOperation] = []
    /// The operations whose parameters' enums it has.
    var enumsOf: [APIOperation] = []
    /// The schemas that it has.
    var schemas: Set<String> = []
    /// The generated modules that it imports.
    var imports: [String] = []
}

/// How the whole API is divided into modules.
///
/// A schema that the operations of one tag lead to belongs to that tag's module, any other to `PlatformCommon`, which
/// all of them import. What only notifications lead to has a module of its own. What nothing leads to is left out.
struct Modules {
    static let common = "PlatformCommon"
    static let events = "PlatformNotificationEvents"
    static let all = "PlatformAPI"

    let common: Module
    let events: Module
    let tags: [Module]

    init(_ definition: APIDefinition) {
        let graph = SchemaGraph(definition)
        var users: [String: Int] = [:]
        var reached: [(tag: APITag, operations: [APIOperation], schemas: Set<String>)] = []
        for tag in definition.tags {
            // An operation of several tags is a function of each class, as in the official SDKs.
            let operations = definition.operations.filter { $0.tags.contains(tag.name) }
            guard !operations.isEmpty else { continue }
            let schemas = graph.reached(from: operations.flatMap(SchemaGraph.roots))
            for schema in schemas { users[schema, default: 0] += 1 }
            reached.append((tag, operations, schemas))
        }
        let notified = graph.reached(from: definition.topics.map(\.schema))
        let shared = Set(users.filter { $0.value > 1 || notified.contains($0.key) }.keys)
        common = Module(
            name: Self.common, folder: "Common", enumsOf: definition.operations.filter { $0.tags.count > 1 },
            schemas: shared)
        events = Module(
            name: Self.events, folder: "NotificationEvents", schemas: notified.subtracting(users.keys),
            imports: [Self.common])
        tags = reached.map { tag, operations, schemas in
            Module(
                name: "Platform" + tag.identifier, folder: tag.identifier, tag: tag, operations: operations,
                enumsOf: operations.filter { $0.tags.count == 1 }, schemas: schemas.subtracting(shared),
                imports: [Self.common])
        }
    }
}
