public import PlatformCore

/// What the requests of a session have made, changed and deleted, as a value that a file can hold.
///
/// ```json
/// {"version": 1, "collections": {"/api/v2/routing/queues": {"members": [{"id": "…", "name": "Q"}], "removed": ["…"]}}}
/// ```
public struct WorldSnapshot: Sendable, Equatable {
    /// Why a text is no snapshot.
    public struct FormatError: Error, Sendable, CustomStringConvertible {
        /// What is wrong, and where.
        public let description: String
    }

    /// The members of one collection.
    struct Collection: Sendable, Equatable {
        /// What was written, by id, the newest first.
        var members: [String: JSONObject] = [:]
        /// The ids of `members` that no recording and no synthesis has, the oldest first.
        var created: [String] = []
        /// What was deleted.
        var removed: Set<String> = []
        /// Those of `members` and `removed` that only requests have written which recordings answered.
        var replayed: Set<String> = []
    }

    var collections: [String: Collection] = [:]

    /// Makes a snapshot of nothing.
    public init() {}

    /// Reads a snapshot.
    ///
    /// - Throws: when the text is no JSON, or holds something else.
    public init(json bytes: [UInt8]) throws(FormatError) {
        let json: JSON
        do throws(JSONParseError) { json = try JSON.parse(bytes) } catch {
            throw FormatError(description: "no JSON: \(error)")
        }
        guard json["version"]?.int == 1, let collections = json["collections"]?.object else {
            throw FormatError(description: "expected {\"version\": 1, \"collections\": {…}}, as --state FILE writes it")
        }
        for (path, value) in collections {
            guard path.hasPrefix("/api/v") else {
                throw FormatError(description: "collections: '\(path)' is no API path")
            }
            self.collections[path] = try Self.collection(value, path)
        }
    }

    private static func collection(_ json: JSON, _ path: String) throws(FormatError) -> Collection {
        var collection = Collection()
        for (index, value) in (json["members"]?.array ?? []).enumerated() {
            guard let member = value.object, let id = member["id"]?.string, !id.isEmpty else {
                throw FormatError(description: "collections.\(path).members[\(index)]: expected an object with an 'id'")
            }
            collection.members[id] = member
            collection.created.append(id)
        }
        for (id, value) in json["named"]?.object ?? [:] {
            guard let member = value.object else {
                throw FormatError(description: "collections.\(path).named.\(id): expected an object")
            }
            collection.members[id] = member
            collection.created.append(id)
        }
        let changed = Set((json["changed"]?.array ?? []).compactMap(\.string))
        collection.created.removeAll { changed.contains($0) }
        for (index, value) in (json["removed"]?.array ?? []).enumerated() {
            guard let id = value.string else {
                throw FormatError(description: "collections.\(path).removed[\(index)]: expected an id")
            }
            collection.removed.insert(id)
        }
        let replayed = (json["replayed"]?.array ?? []).compactMap(\.string)
        collection.replayed = Set(replayed.filter { collection.members[$0] != nil || collection.removed.contains($0) })
        return collection
    }

    /// The snapshot as JSON; the same world gives the same text.
    public var json: JSON {
        let all = collections.sorted { $0.key < $1.key }.map { ($0.key, Self.json($0.value)) }
        return ["version": 1, "collections": .object(JSONObject(all))]
    }

    /// Whether a member says its id itself; the job at `…/{jobId}` says `jobId`.
    private static func hasItsID(_ id: String, _ member: JSON) -> Bool { member["id"]?.string == id }

    private static func json(_ collection: Collection) -> JSON {
        let changed = Set(collection.members.keys).subtracting(collection.created).sorted()
        let all = (collection.created + changed).compactMap { id in collection.members[id].map { (id, JSON.object($0)) }
        }
        var json: JSONObject = [
            "members": .array(all.filter { hasItsID($0.0, $0.1) }.map(\.1)),
            "changed": .array(changed.map { .string($0) }),
            "removed": .array(collection.removed.sorted().map { .string($0) }),
        ]
        if !collection.replayed.isEmpty {
            json["replayed"] = .array(collection.replayed.sorted().map { .string($0) })
        }
        let named = all.filter { !hasItsID($0.0, $0.1) }
        if !named.isEmpty { json["named"] = .object(JSONObject(named)) }
        return .object(json)
    }
}
