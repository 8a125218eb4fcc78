import DefinitionWitness
import PlatformCore
import PlatformDefinition
import XCTest

/// A collection of the API and the path of its members, such as `/api/v2/users` and `/api/v2/users/{userId}`.
struct ResourcePair {
    let collection: String
    let member: String
    let operations: [String: APIOperation]

    /// Every pair that the definition has, in the order of their paths.
    static func all(of index: DefinitionIndex) -> [ResourcePair] {
        var byPath: [String: [String: APIOperation]] = [:]
        for operation in index.operations.map({ index.details(of: $0) }) {
            byPath[operation.path, default: [:]][operation.method.rawValue] = operation
        }
        return byPath.keys.sorted().compactMap { member in
            guard member.hasSuffix("}"), let slash = member.lastIndex(of: "/") else { return nil }
            let collection = String(member[..<slash])
            guard let there = byPath[collection], let members = byPath[member] else { return nil }
            let both = there.map { ($0 + " collection", $1) } + members.map { ($0 + " member", $1) }
            return ResourcePair(
                collection: collection, member: member, operations: Dictionary(both) { first, _ in first })
        }
    }

    /// What the last placeholder is called.
    var placeholder: String {
        String(member[(member.lastIndex(of: "{") ?? member.startIndex)...].dropFirst().dropLast())
    }

    /// How members are made, if they can be.
    var maker: APIOperation? { operations["POST collection"] ?? operations["PUT member"] }

    /// Whether nothing makes members, so that the story is about one that is there.
    var isAdopted: Bool { maker == nil }
}

/// What became of one story.
enum StoryEnd: Equatable {
    case holds
    /// It cannot be told: the class of the reason.
    case untold(String)
    /// A step went wrong: which, and how.
    case broken(String, String)
}

/// Create, read, list, update, conflict, delete, and gone: each step where the definition has the operation.
struct ResourceStory {
    let pair: ResourcePair
    let ask: (String, String?) async -> HTTPResponse
    private let sample = SampleCall()
    private let values = SampleValues(level: .required)
    private let index = DefinitionIndex.shared

    /// A step that went wrong.
    private struct Break: Error {
        let step: String
        let detail: String
    }

    init(_ pair: ResourcePair, _ ask: @escaping (String, String?) async -> HTTPResponse) {
        self.pair = pair
        self.ask = ask
    }

    func tell() async -> StoryEnd {
        do {
            var (id, sent) = (Self.newID, JSON?.none)
            if let maker = pair.maker {
                let made = await call(maker, id: id, marked: "First")
                try expect("create", (200...299).contains(made.response.status.code), made.response)
                sent = made.sent
                if maker.method == .post {
                    guard let found = self.id(in: made.response.json) ?? sent?.array?.first.flatMap(self.id(in:)) else {
                        return .untold("the reply of the POST names no id")
                    }
                    id = found
                }
            } else {
                guard let get = pair.operations["GET collection"] else { return .untold("no POST, no PUT and no list") }
                let elements = Self.elements(of: await call(get, id: "").response.json) ?? []
                guard let found = elements.lazy.compactMap(self.id(in:)).first else {
                    return .untold("no POST, no PUT, and the list names no id")
                }
                id = found
            }
            try await read("read", id, sent)
            try await list("list", id, isThere: true)
            try await change(id)
            try await delete(id)
            return .holds
        } catch let error as Break {
            return .broken(error.step, error.detail)
        } catch {
            return .broken("?", "\(error)")
        }
    }

    private static let newID = "77777777-aaaa-4bbb-8ccc-000000000007"

    // MARK: Steps

    private func read(_ step: String, _ id: String, _ sent: JSON?) async throws {
        guard let get = pair.operations["GET member"] else { return }
        let found = await call(get, id: id).response
        try expect(step, found.status == 200, found)
        let json = found.json
        try expect(step + " id", self.id(in: json).map { $0 == id } ?? true, found)
        guard let text = sent?[Self.mark], has(Self.mark, get) else { return }
        try expect(step + " what was sent", json[Self.mark] == text, found)
    }

    private func list(_ step: String, _ id: String, isThere: Bool) async throws {
        guard let get = pair.operations["GET collection"] else { return }
        let found = await call(get, id: id).response
        try expect(step, (200...299).contains(found.status.code), found)
        guard let elements = Self.elements(of: found.json) else { return }
        let isListed = elements.contains { self.id(in: $0) == id }
        try expect(step + (isThere ? " has it" : " has it no more"), isListed == isThere, found)
    }

    private func change(_ id: String) async throws {
        guard let change = pair.operations["PUT member"] ?? pair.operations["PATCH member"] else { return }
        let get = pair.operations["GET member"]
        let before = if let get { await call(get, id: id).response.json } else { JSON.null }
        let version = before["version"]?.int
        let changed = await call(change, id: id, marked: "Second", version: version)
        try expect("update", (200...299).contains(changed.response.status.code), changed.response)
        try await read("update", id, changed.sent)
        guard let get, let version else { return }
        let after = await call(get, id: id).response
        try expect("version goes up", after.json["version"]?.int == version + 1, after)
        guard changed.sent?["version"] != nil else { return }
        let late = await call(change, id: id, marked: "Third", version: version).response
        try expect("conflict", late.status == 409, late)
    }

    private func delete(_ id: String) async throws {
        guard let delete = pair.operations["DELETE member"] else { return }
        let gone = await call(delete, id: id).response
        try expect("delete", (200...299).contains(gone.status.code), gone)
        if let get = pair.operations["GET member"] {
            let found = await call(get, id: id).response
            try expect("404", found.status == 404, found)
        }
        try await list("list after delete", id, isThere: false)
    }

    private func expect(_ step: String, _ holds: Bool, _ response: HTTPResponse) throws {
        guard !holds else { return }
        throw Break(step: step, detail: "\(pair.member): \(response.status.code) \(response.text.prefix(300))")
    }

    // MARK: Calls

    /// The property that a story writes and looks for.
    private static let mark = "name"

    private func call(
        _ operation: APIOperation, id: String, marked text: String? = nil, version: Int? = nil
    ) async -> (response: HTTPResponse, sent: JSON?) {
        var (line, body) = sample.line(for: operation)
        let query = line.firstIndex(of: "?").map { line[$0...] } ?? ""
        line = "\(operation.method) \(path)"
        if operation.path == pair.member { line += "/" + PercentCoding.encode(id) }
        line += query
        if let json = body.flatMap({ try? JSON.parse($0) }), var object = json.object,
            let schema = operation.body?.schema
        {
            let known = properties(of: schema)
            if let text, known.contains(Self.mark), object[Self.mark] != nil || isText(Self.mark, schema) {
                object[Self.mark] = .string(text)
            }
            if known.contains("version"), let version { object["version"] = JSON(version) }
            if operation.method == .post { addAnswers(to: &object, self.object(schema) ?? APIObject()) }
            body = JSON.object(object).text
        }
        return (await ask(line, body), body.flatMap { try? JSON.parse($0) })
    }

    /// The path of the collection, the same in every step: where a week is a date to one operation, it is to all.
    private var path: String {
        let parameters = pair.operations.values.flatMap(\.parameters).filter { $0.place == .path }
        let parts = pair.collection.split(separator: "/").map { part in
            guard part.hasPrefix("{") else { return String(part) }
            let known = parameters.filter { $0.name == part.dropFirst().dropLast() }
            let parameter = known.first { $0.schema.format != nil } ?? known.first
            let value = parameter.map { values.json(of: $0.schema, depth: 0) } ?? "x"
            return PercentCoding.encode(value.string ?? value.text)
        }
        return "/" + parts.joined(separator: "/")
    }

    private func object(_ schema: APISchema) -> APIObject? {
        switch schema.kind {
        case .object(let object): object
        case .reference(let name): index.schema(named: name).flatMap(object)
        case .allOf(let parts): parts.first.flatMap(object)
        default: nil
        }
    }

    private func properties(of schema: APISchema) -> Set<String> {
        Set(object(schema)?.properties.filter { !$0.schema.isReadOnly }.map(\.name) ?? [])
    }

    private func isText(_ name: String, _ schema: APISchema) -> Bool {
        guard let property = object(schema)?.property(name), case .string = property.kind else { return false }
        return property.values.isEmpty && property.format == nil
    }

    private func has(_ name: String, _ get: APIOperation) -> Bool {
        get.responses.first { $0.schema != nil }?.schema.map { isText(name, $0) } ?? false
    }

    // MARK: Replies

    /// The id of what a reply or an element is about: `id`, or what its path calls it.
    private func id(in json: JSON) -> String? {
        let name = pair.placeholder
        let stem = name.hasSuffix("Id") ? String(name.dropLast(2)) : name
        if isNumber { return (json[name]?.int ?? json["version"]?.int).map(String.init) }
        for value in [json["id"], json[name], json[stem]?["id"], json[stem], json["jid"]] {
            if let id = value?.string, !id.isEmpty { return id }
        }
        return nil
    }

    /// Whether ids are whole numbers.
    private var isNumber: Bool {
        let parameter = pair.operations.values.lazy.flatMap(\.parameters).first {
            $0.place == .path && $0.name == pair.placeholder
        }
        if case .integer? = parameter?.schema.kind { return true }
        return false
    }

    /// What the list asks its elements to be, they are: `{"calibrator": {"id": …}}` where `calibratorId` is required.
    private func addAnswers(to object: inout JSONObject, _ schema: APIObject) {
        for parameter in pair.operations["GET collection"]?.parameters ?? []
        where parameter.place == .query && parameter.isRequired && parameter.name.hasSuffix("Id") {
            let name = String(parameter.name.dropLast(2))
            guard schema.property(name)?.isReadOnly == false else { continue }
            var answer = schema.property(name).flatMap { values.json(of: $0, depth: 1).object } ?? [:]
            answer["id"] = values.json(of: parameter.schema, depth: 0)
            object[name] = .object(answer)
        }
    }

    private static func elements(of json: JSON) -> [JSON]? {
        if let elements = json.array { return elements }
        for name in ["entities", "results", "Resources"] {
            if let elements = json[name]?.array { return elements }
        }
        return nil
    }
}
