package import PlatformCore

/// What an API offers, as facts: operations, schemas and notification topics, whatever document they were read from.
///
/// The lists are sorted by name, in the order of UTF-8 bytes, so that two definitions of the same API are equal however
/// their documents are arranged.
package struct APIDefinition: Sendable, Equatable {
    /// What the document calls itself.
    package var title: String
    /// The version of the API, for example `v2`.
    package var version: String
    /// What the facts were taken from, with the version of each.
    package var sources: JSONObject
    /// The groups of operations, by name.
    package private(set) var tags: [APITag]
    /// The operations, by id.
    package private(set) var operations: [APIOperation]
    /// The schemas that have a name, by name.
    package private(set) var schemas: [NamedSchema]
    /// The notification topics, by name.
    package private(set) var topics: [APITopic]

    /// Makes a definition; the lists come in any order.
    package init(
        title: String, version: String, sources: JSONObject = [:], tags: [APITag] = [],
        operations: [APIOperation] = [], schemas: [NamedSchema] = [], topics: [APITopic] = []
    ) {
        self.title = title
        self.version = version
        self.sources = sources
        self.tags = tags.sorted { $0.name.precedes($1.name) }
        self.operations = operations.sorted { $0.id.precedes($1.id) }
        self.schemas = schemas.sorted { $0.name.precedes($1.name) }
        self.topics = topics.sorted { $0.topic.precedes($1.topic) }
    }

    /// The schema of that name.
    package func schema(named name: String) -> APISchema? {
        let index = schemas.partitioningIndex { !$0.name.precedes(name) }
        guard index < schemas.count, schemas[index].name == name else { return nil }
        return schemas[index].schema
    }
}

/// A group of operations.
package struct APITag: Sendable, Equatable {
    /// The name for people, for example `Workforce Management`.
    package var name: String
    /// The official SDKs' name for the class of its operations, for example `WorkforceManagement`, where it is known.
    package var className: String?

    /// Makes a tag.
    package init(name: String, className: String? = nil) {
        self.name = name
        self.className = className
    }
}

/// A topic that notifications are sent under.
package struct APITopic: Sendable, Equatable {
    /// The topic with placeholders, for example `v2.users.{id}.presence`.
    package var topic: String
    /// The name of the schema of its events.
    package var schema: String

    /// Makes a topic.
    package init(topic: String, schema: String) {
        self.topic = topic
        self.schema = schema
    }
}

extension String {
    /// Whether this string stands before `other` in the order of UTF-8 bytes.
    func precedes(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}

extension RandomAccessCollection where Index == Int {
    /// The place of the first element that fulfils a condition which no element behind it breaks; `endIndex` if none does.
    func partitioningIndex(where belongsBehind: (Element) -> Bool) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = low + (high - low) / 2
            if belongsBehind(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

extension APIDefinition: CustomStringConvertible {
    /// How much it holds.
    package var description: String {
        let paths = Set(operations.map(\.path)).count
        return "\(operations.count) operations on \(paths) paths, \(schemas.count) schemas, \(topics.count) topics"
    }
}
